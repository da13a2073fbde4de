//! The report as a value: what all three formats say. Every text in it is clean already (`pseudonyms/`), so whoever writes
//! it out can leak nothing. This is also the JSON file; ids stand beside words, so that programs need no English.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::check::CheckId;
use crate::domain::finding::{Unknown, Verdict};
use crate::domain::report_options::HiddenKind;
use crate::domain::source::Source;
use crate::domain::step::{StepId, StepState};

/// The shape of the JSON file. Counts up when a field changes its meaning.
pub const SCHEMA: &str = "passarela-report/1";

/// A report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// [`SCHEMA`].
    pub schema: String,
    /// The language of its words.
    pub language: String,
    /// Its title.
    pub title: String,
    /// Made in practice: nothing in it is about a real appliance.
    pub practice: bool,
    /// When it was made.
    pub made_at: Timestamp,
    /// Whether private notes were asked for.
    pub with_private_notes: bool,
    /// What is so, in a few sentences.
    pub summary: Section<String>,
    /// The appliance, its version and region.
    pub set_up: Section<Fact>,
    /// The steps.
    pub steps: Section<Step>,
    /// Every check, passed ones too.
    pub checks: Section<Check>,
    /// Checks that were not made or could not tell.
    pub open: Section<Open>,
    /// Answers that were not understood.
    pub not_understood: Section<Outline>,
    /// Checks that were left out on purpose.
    pub muted: Section<Muted>,
    /// What the person wrote.
    pub notes: Section<Note>,
    /// What happened, oldest first.
    pub timeline: Section<Happening>,
    /// The program and what it was connected to.
    pub environment: Section<Fact>,
    /// What was hidden.
    pub hidden: Section<HiddenRow>,
}

/// A part of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section<T> {
    /// Its heading.
    pub heading: String,
    /// In practice: that it is practice. Sections are pasted alone, so each says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mark: Option<String>,
    /// What to know before reading it, or why there is nothing in it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remark: Option<String>,
    /// What is in it.
    pub rows: Vec<T>,
}

/// A label and its value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact {
    /// What it is.
    pub label: String,
    /// The value.
    pub value: String,
}

/// How something was seen, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenBy {
    /// How.
    pub source: Source,
    /// How, in words.
    pub source_words: String,
    /// When.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Timestamp>,
    /// What it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub what: Option<String>,
    /// The line of the page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
}

/// A step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Which.
    pub id: StepId,
    /// 1–8, or none for the two around them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u8>,
    /// Its name.
    pub name: String,
    /// Its state.
    pub state: StepState,
    /// The same in words.
    pub state_words: String,
    /// Since when.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<Timestamp>,
    /// What is so.
    pub headline: String,
    /// Where that is known from; absent where nothing was seen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seen: Option<SeenBy>,
}

/// A check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// Which.
    pub id: CheckId,
    /// Its name.
    pub name: String,
    /// Its verdict.
    pub verdict: Verdict,
    /// The same in words.
    pub verdict_words: String,
    /// Why it cannot tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unknown: Option<Unknown>,
    /// What is so.
    pub headline: String,
    /// What was looked for.
    pub looked_for: String,
    /// More of what is so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub details: Vec<String>,
    /// What had to be so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// What was found.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seen: Vec<SeenBy>,
    /// The failed check it follows from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked_by: Option<CheckId>,
    /// That check's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub blocked_by_name: Option<String>,
    /// What would tell.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub would_tell: Vec<String>,
}

/// An open question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// Which check.
    pub check: CheckId,
    /// Its name.
    pub name: String,
    /// Whether anything was looked at.
    pub looked: bool,
    /// Not checked, or cannot tell, and why.
    pub why: String,
    /// What would tell.
    pub would_tell: Vec<String>,
}

/// An answer that was not understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// What was asked.
    pub what: String,
    /// How and when.
    pub seen: SeenBy,
    /// Its shape, without its values.
    pub outline: String,
}

/// A muted check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Muted {
    /// Which.
    pub check: CheckId,
    /// Its name.
    pub name: String,
    /// Why, in the person's words.
    pub reason: String,
    /// Until when.
    pub until: Timestamp,
}

/// Something the person wrote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// At which step.
    pub step: StepId,
    /// Its name.
    pub name: String,
    /// A private note; otherwise what stands under "None of these".
    pub private: bool,
    /// What it is.
    pub label: String,
    /// The text.
    pub text: String,
}

/// Something that happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happening {
    /// When.
    pub at: Timestamp,
    /// The last of several times in a row.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
    /// How many times in a row.
    pub times: usize,
    /// What.
    pub what: String,
    /// By what means.
    pub source: Source,
    /// The same in words.
    pub source_words: String,
    /// Whether it changed something outside this computer.
    pub wrote: bool,
}

/// What was hidden of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct HiddenRow {
    /// Which kind.
    pub kind: HiddenKind,
    /// The same in words.
    pub kind_words: String,
    /// How many different ones.
    pub count: usize,
    /// They stand in the report, because the person chose so. Never for secrets.
    pub shown: bool,
}
