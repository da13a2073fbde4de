//! The report: one clean model of a set-up, written as HTML, Markdown or JSON, and what goes with it.
//!
//! Made in three moves: the redactor gets to know every typed value and every secret ([`learn`]), the model is built
//! through it from named fields only ([`build`]), and the writers turn the model into text without adding anything. The
//! preview is the file: both are [`render`].

mod activity_file;
mod build;
mod document;
pub mod handoff;
mod html;
mod labels;
mod learn;
mod markdown;
pub mod model;
mod pseudonyms;
mod set_up_file;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

pub use activity_file::{ActivityFormat, Log, activity_file_name, activity_text};
pub use html::style_source;
pub use model::{Report, SCHEMA};
pub use set_up_file::{SET_UP_SCHEMA, set_up_file_name, set_up_text};

use crate::domain::check::CheckId;
use crate::domain::finding::Finding;
use crate::domain::key_store::KeyStoreState;
use crate::domain::message::Message;
use crate::domain::report_options::{HandoffKind, HiddenKind, ReportFormat};
use crate::domain::secret::Secret;
use crate::domain::state::Session;
use crate::domain::view::{HandoffView, Hidden, ReportView, SavedFile};
use crate::i18n::Words;
use pseudonyms::Pseudonyms;

/// What a report is made from.
#[derive(Clone, Copy)]
pub struct Inputs<'a> {
    /// The set-up, with the wishes for its report.
    pub session: &'a Session,
    /// What the checks make of it now.
    pub findings: &'a [Finding],
    /// The program and the computer.
    pub facts: &'a Facts,
    /// How the key store did last.
    pub key_store: KeyStoreState,
    /// Practice: marked all through.
    pub practice: bool,
    /// Now.
    pub now: Timestamp,
    /// The words.
    pub words: &'a Words,
    /// Every secret that the credential store holds, to be looked for in whatever way it is written.
    pub secrets: &'a [Secret],
}

/// The program and the computer it runs on.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The program's version.
    pub version: String,
    /// The operating system's name.
    pub os: String,
    /// Who is signed in to it. Never shown; known so that it can be hidden.
    pub os_user: Option<String>,
    /// Their home folder. Never shown.
    pub home: Option<String>,
    /// The computer's name. Never shown.
    pub computer: Option<String>,
}

/// A report and the key to its pseudonyms. They are two things, so that the key cannot slip into a report.
#[derive(Debug, Clone)]
pub struct Made {
    /// The report.
    pub report: Report,
    /// What each pseudonym stands for.
    pub key: KeyToNames,
}

/// What the pseudonyms of one report stand for. Stays with the person; holds no secret.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KeyToNames {
    /// The moment of the report it belongs to.
    pub made_at: Timestamp,
    /// Made in practice.
    pub practice: bool,
    /// Pseudonym → every spelling that was met.
    pub names: BTreeMap<String, Vec<String>>,
}

/// Makes the report. The same inputs make the same report.
pub fn make(inputs: &Inputs) -> Made {
    let mut redactor = Pseudonyms::new(inputs.words, inputs.secrets, &inputs.session.report.shown);
    learn::teach(&mut redactor, inputs);
    let report = build::build(inputs, &mut redactor);
    let key = KeyToNames { made_at: inputs.now, practice: inputs.practice, names: redactor.key() };
    Made { report, key }
}

/// The file, letter by letter.
pub fn render(report: &Report, format: ReportFormat) -> String {
    let blocks = || document::lay_out(report, Words::of(&report.language));
    match format {
        ReportFormat::Html => html::write(report, &blocks()),
        ReportFormat::Markdown => markdown::write(&blocks()),
        ReportFormat::Json => json(report),
    }
}

/// The page with its preview. What is previewed is the file.
pub fn view(report: &Report, format: ReportFormat, saved: Option<SavedFile>) -> ReportView {
    let hidden = report.hidden.rows.iter().map(|row| Hidden {
        kind: row.kind,
        count: u32::try_from(row.count).unwrap_or(u32::MAX),
        shown: row.shown,
        may_show: row.kind != HiddenKind::Secret,
    });
    let (text, hidden) = (render(report, format), hidden.collect());
    ReportView {
        format,
        text,
        hidden,
        notes: report.with_private_notes,
        saved,
        saved_key: None,
        failure: None,
        handoffs: Vec::new(),
    }
}

/// The handoffs, as the page shows them.
pub fn handoffs(session: &Session, now: Timestamp) -> Vec<HandoffView> {
    let view = |which| Some(HandoffView { which, card: handoff::card(which, session, now)? });
    HandoffKind::ALL.into_iter().filter_map(view).collect()
}

/// A handoff as plain text, for the clipboard. Names stay as they are, since whoever is to help has to find them; a
/// secret that was typed into a name does not. `None` where there is nothing to ask for.
pub fn handoff_text(inputs: &Inputs, which: HandoffKind) -> Option<String> {
    let card = handoff::card(which, inputs.session, inputs.now)?;
    let shown = BTreeSet::from(labels::KINDS);
    let mut redactor = Pseudonyms::new(inputs.words, inputs.secrets, &shown);
    let mark = inputs.practice.then(|| redactor.say(&Message::new("report-mark")));
    let title = redactor.say(&card.title);
    let lines = card.lines.iter().map(|line| redactor.say(line));
    let all: Vec<String> = mark.into_iter().chain([title, String::new()]).chain(lines).collect();
    Some(format!("{}\n", all.join("\n")))
}

/// One check as Markdown, for the clipboard: the same words and the same names as in the report.
pub fn check_text(report: &Report, check: CheckId) -> Option<String> {
    let check = report.checks.rows.iter().find(|c| c.id == check)?;
    let mark = report.checks.mark.as_deref();
    Some(markdown::write(&document::lay_out_check(check, mark, Words::of(&report.language))))
}

/// The key, as a file of its own.
pub fn key_text(key: &KeyToNames) -> String {
    json(key)
}

/// The file's name: `passarela-report-2026-11-23-1402.html`, by the clock on the person's wall.
pub fn file_name(report: &Report, format: ReportFormat, zone: &TimeZone) -> String {
    let ending = match format {
        ReportFormat::Html => "html",
        ReportFormat::Markdown => "md",
        ReportFormat::Json => "json",
    };
    format!("{}.{ending}", labels::file_stem(report.made_at, zone, report.practice))
}

/// The key's name, beside its report: `passarela-report-2026-11-23-1402-key.json`.
pub fn key_file_name(key: &KeyToNames, zone: &TimeZone) -> String {
    format!("{}-key.json", labels::file_stem(key.made_at, zone, key.practice))
}

fn json(value: &impl Serialize) -> String {
    // Names, times and counts: nothing in here has no JSON.
    let text = serde_json::to_string_pretty(value).unwrap_or_default();
    format!("{text}\n")
}
