//! A report that is shown, what it was made of, and what was saved of it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;

use crate::domain::check::CheckId;
use crate::domain::finding::Finding;
use crate::domain::key_store::KeyStoreState;
use crate::domain::message::Message;
use crate::domain::report_options::{HandoffKind, ReportFormat};
use crate::domain::state::Session;
use crate::domain::steps::Judgement;
use crate::domain::view::{ReportView, SaveFailure, SavedFile};
use crate::i18n::Words;
use crate::report::{self, ActivityFormat, Made};
use crate::store::SaveError;

/// What can be put on the clipboard of what a report knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clip {
    /// The report, as it is shown.
    Report,
    /// One check.
    Check(CheckId),
    /// A handoff.
    Handoff(HandoffKind),
}

/// What is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saving {
    /// The report, as it is shown.
    Report,
    /// The key to its pseudonyms.
    Key,
    /// The log of activity.
    Activity(ActivityFormat),
    /// The set-up, for another computer.
    SetUp,
}

/// See the module.
pub struct Reporting {
    /// The language of what is made.
    pub(super) words: &'static Words,
    pub(super) shown: Option<Shown>,
    pub(super) saved: Option<Saved>,
    pub(super) saved_key: Option<Saved>,
    pub(super) failure: Option<SaveFailure>,
    /// The log of activity that was saved last: where, when, and of how many entries.
    pub(super) saved_activity: Option<(PathBuf, Timestamp, usize)>,
    pub(super) activity_failure: Option<SaveFailure>,
    /// The set-up that was saved last as a file.
    pub(super) saved_set_up: Option<SavedFile>,
    pub(super) set_up_failure: Option<SaveFailure>,
}

/// A report and what it was made of.
pub(super) struct Shown {
    pub(super) basis: Basis,
    pub(super) made: Made,
    pub(super) view: ReportView,
}

/// What a report is made of.
#[derive(Clone, PartialEq)]
pub(super) struct Basis {
    pub(super) format: ReportFormat,
    pub(super) content: Content,
}

/// Whatever a report says follows from these. Probes that are under way are left out: they have said nothing yet.
#[derive(Clone, PartialEq)]
pub(super) struct Content {
    pub(super) language: &'static str,
    pub(super) session: Session,
    pub(super) findings: Vec<Finding>,
    pub(super) steps: Vec<Judgement>,
    pub(super) key_store: KeyStoreState,
}

pub(super) struct Saved {
    pub(super) path: PathBuf,
    pub(super) at: Timestamp,
    pub(super) content: Content,
}

impl Default for Reporting {
    fn default() -> Self {
        Self {
            words: Words::english(),
            shown: None,
            saved: None,
            saved_key: None,
            failure: None,
            saved_activity: None,
            activity_failure: None,
            saved_set_up: None,
            set_up_failure: None,
        }
    }
}

impl Reporting {
    /// The page, where it is open.
    pub fn view(&self) -> Option<ReportView> {
        let shown = self.shown.as_ref()?;
        let file = |saved: &Saved| SavedFile {
            path: saved.path.to_string_lossy().into_owned(),
            at: saved.at,
            outdated: saved.content != shown.basis.content,
        };
        let (saved, saved_key) = (self.saved.as_ref().map(file), self.saved_key.as_ref().map(file));
        Some(ReportView { saved, saved_key, failure: self.failure.clone(), ..shown.view.clone() })
    }

    /// What came of saving the log of activity.
    pub fn activity_file(&self, entries: usize) -> (Option<SavedFile>, Option<SaveFailure>) {
        let saved = self.saved_activity.as_ref().map(|(path, at, of)| SavedFile {
            path: path.to_string_lossy().into_owned(),
            at: *at,
            outdated: *of != entries,
        });
        (saved, self.activity_failure.clone())
    }

    /// The file that was saved last.
    pub fn saved(&self, what: Saving) -> Option<&Path> {
        let saved = match what {
            Saving::Report => &self.saved,
            Saving::Key => &self.saved_key,
            Saving::Activity(_) => return self.saved_activity.as_ref().map(|(path, ..)| path.as_path()),
            Saving::SetUp => return self.saved_set_up.as_ref().map(|saved| Path::new(&saved.path)),
        };
        saved.as_ref().map(|saved| saved.path.as_path())
    }
}

impl Shown {
    pub(super) fn text(&self, what: Saving) -> String {
        match what {
            Saving::Report => self.view.text.clone(),
            Saving::Key => report::key_text(&self.made.key),
            // Written by functions of their own, which need no report.
            Saving::Activity(_) | Saving::SetUp => String::new(),
        }
    }
}

pub(super) fn save_failure(what: Saving, error: SaveError, folder: Option<&Path>) -> SaveFailure {
    let name = match error {
        SaveError::Full => "full",
        SaveError::Closed => "closed",
        SaveError::NoFolder => "no-folder",
        SaveError::Failed => "failed",
    };
    let folder = folder.map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default();
    let message = Message::new(&format!("report-not-saved-{name}"));
    let key = what == Saving::Key;
    SaveFailure { key, next: Message::new(&format!("{}-next", message.id)).with("folder", folder), message }
}
