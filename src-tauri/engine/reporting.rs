//! The report of one workspace while its page is open: made anew when what it says has changed, shown, saved as shown.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::computer;
use super::workspace::Workspace;
use crate::domain::check::CheckId;
use crate::domain::finding::Finding;
use crate::domain::key_store::{Kept, KeyStoreState};
use crate::domain::message::Message;
use crate::domain::place::PlaceId;
use crate::domain::report_options::{ReportFormat, RequestKind};
use crate::domain::secret::Secret;
use crate::domain::state::Session;
use crate::domain::step::StepId;
use crate::domain::steps::{self, Judgement, Situation};
use crate::domain::view::{ReportView, SaveTrouble, SavedFile};
use crate::report::{self, Inputs, Made};
use crate::store::{self, SaveError, SecretKind};
use crate::words::Words;

/// What can be put on the clipboard of what a report knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clip {
    /// The report, as it is shown.
    Report,
    /// One check.
    Check(CheckId),
    /// A request for somebody else.
    Request(RequestKind),
}

/// What is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saving {
    /// The report, as it is shown.
    Report,
    /// The key to its pseudonyms.
    Key,
}

/// See the module.
#[derive(Default)]
pub struct Reporting {
    shown: Option<Shown>,
    saved: Option<Saved>,
    saved_key: Option<Saved>,
    trouble: Option<SaveTrouble>,
}

/// A report and what it was made of.
struct Shown {
    basis: Basis,
    made: Made,
    view: ReportView,
}

/// What a report is made of.
#[derive(Clone, PartialEq)]
struct Basis {
    format: ReportFormat,
    content: Content,
}

/// Whatever a report says follows from these. Looks that are under way are left out: they have said nothing yet.
#[derive(Clone, PartialEq)]
struct Content {
    session: Session,
    findings: Vec<Finding>,
    steps: Vec<Judgement>,
    keychain: KeyStoreState,
}

struct Saved {
    path: PathBuf,
    at: Timestamp,
    content: Content,
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
        Some(ReportView { saved, saved_key, trouble: self.trouble.clone(), ..shown.view.clone() })
    }

    /// The file that was saved last.
    pub fn saved(&self, what: Saving) -> Option<&Path> {
        let saved = match what {
            Saving::Report => &self.saved,
            Saving::Key => &self.saved_key,
        };
        saved.as_ref().map(|saved| saved.path.as_path())
    }
}

impl Shown {
    fn text(&self, what: Saving) -> String {
        match what {
            Saving::Report => self.view.text.clone(),
            Saving::Key => report::key_text(&self.made.key),
        }
    }
}

impl Workspace {
    /// Keeps the open page true to what is known; forgets it when the person leaves.
    pub async fn refresh_report(&mut self, now: Timestamp) {
        if self.session.place != PlaceId::Report {
            self.reporting.shown = None;
            self.reporting.trouble = None;
            return;
        }
        let basis = self.basis(now);
        if self.reporting.shown.as_ref().is_none_or(|shown| shown.basis != basis) {
            self.reporting.shown = Some(self.make_report(now).await);
        }
    }

    /// Saves what is shown, letter by letter, into the first of these folders that is there.
    pub async fn save_report(&mut self, what: Saving, folders: &[PathBuf], now: Timestamp) {
        let fresh = match self.reporting.shown {
            None => Some(self.make_report(now).await),
            Some(_) => None,
        };
        let Some(shown) = fresh.as_ref().or(self.reporting.shown.as_ref()) else { return };
        let zone = TimeZone::system();
        let name = match what {
            Saving::Report => report::file_name(&shown.made.report, shown.view.format, &zone),
            Saving::Key => report::key_file_name(&shown.made.key, &zone),
        };
        let text = shown.text(what);
        let folder = store::folder_for(folders);
        let result = folder.ok_or(SaveError::NoFolder).and_then(|folder| store::save_new(folder, &name, &text));
        match result {
            Ok(path) => {
                tracing::info!(?what, bytes = text.len(), "saved for the person");
                let saved = Some(Saved { path, at: now, content: shown.basis.content.clone() });
                match what {
                    Saving::Report => self.reporting.saved = saved,
                    Saving::Key => self.reporting.saved_key = saved,
                }
                self.reporting.trouble = None;
            }
            Err(error) => {
                tracing::warn!(?what, %error, "not saved for the person");
                self.reporting.trouble = Some(trouble(what, error, folder));
            }
        }
    }

    /// The text for the clipboard; `None` for a check that there is none of.
    pub async fn clip(&mut self, clip: Clip, now: Timestamp) -> Option<String> {
        if let Clip::Request(which) = clip {
            let secrets = self.known_secrets().await;
            let session = self.seen();
            let findings = self.findings(&session, now);
            return report::request_text(&self.inputs(&session, &findings, &secrets, now), which);
        }
        let fresh = match self.reporting.shown {
            None => Some(self.make_report(now).await),
            Some(_) => None,
        };
        let shown = fresh.as_ref().or(self.reporting.shown.as_ref())?;
        match clip {
            Clip::Check(check) => report::check_text(&shown.made.report, check),
            _ => Some(shown.view.text.clone()),
        }
    }

    async fn make_report(&mut self, now: Timestamp) -> Shown {
        let secrets = self.known_secrets().await;
        let (basis, session) = (self.basis(now), self.seen());
        let findings = self.findings(&session, now);
        let made = report::make(&self.inputs(&session, &findings, &secrets, now));
        let requests = report::requests(&session, now);
        let view = ReportView { requests, ..report::view(&made.report, basis.format, None) };
        Shown { basis, made, view }
    }

    fn inputs<'a>(
        &'a self,
        session: &'a Session,
        findings: &'a [Finding],
        secrets: &'a [Secret],
        now: Timestamp,
    ) -> Inputs<'a> {
        Inputs {
            session,
            findings,
            facts: computer::facts(),
            keychain: self.vault.state,
            practice: self.practice,
            now,
            words: Words::english(),
            secrets,
        }
    }

    /// Every secret that this set-up has or had in this run. The key store is asked only for what is in it.
    async fn known_secrets(&mut self) -> Vec<Secret> {
        let session = &self.session;
        let stored = [
            (SecretKind::Token, session.token.as_ref().map(|t| t.kept)),
            (SecretKind::ApiPassword, session.connection.as_ref().map(|c| c.kept)),
            (SecretKind::AppliancePassword, session.appliance.as_ref().map(|a| a.kept)),
        ];
        let stored = stored.into_iter().filter(|(_, kept)| *kept == Some(Kept::Stored)).map(|(kind, _)| kind);
        let mut secrets = self.vault.every(&stored.collect::<Vec<_>>()).await;
        // The lab's open nothing else, but a report must not look as if passwords could be in one.
        secrets.extend(self.lab.iter().flat_map(|lab| lab.passwords()));
        secrets
    }

    fn basis(&self, now: Timestamp) -> Basis {
        let mut session = self.seen().into_owned();
        let s = Situation::new(&session, now);
        let steps = StepId::ALL.into_iter().map(|step| steps::judge(step, &s)).collect();
        let (mut findings, keychain) = (self.findings(&session, now), self.vault.state);
        session.looking_since = None;
        session.generation = 0;
        session.wait = None;
        session.plan = None;
        session.dismissed.clear();
        session.panel.run = None;
        let format = std::mem::take(&mut session.report.format);
        // What was worked out this moment is worked out the same in the next one.
        for sight in findings.iter_mut().flat_map(|finding| &mut finding.sights).filter(|sight| sight.at == now) {
            sight.at = Timestamp::UNIX_EPOCH;
        }
        Basis { format, content: Content { session, findings, steps, keychain } }
    }
}

fn trouble(what: Saving, error: SaveError, folder: Option<&Path>) -> SaveTrouble {
    let name = match error {
        SaveError::Full => "full",
        SaveError::Closed => "closed",
        SaveError::NoFolder => "no-folder",
        SaveError::Failed => "failed",
    };
    let folder = folder.map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default();
    let message = Message::new(&format!("report-not-saved-{name}"));
    let key = what == Saving::Key;
    SaveTrouble { key, next: Message::new(&format!("{}-next", message.id)).with("folder", folder), message }
}
