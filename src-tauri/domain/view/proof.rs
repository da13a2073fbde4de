//! The proof card: what is so, how it was seen, what to paste, how long we have been waiting.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::instruction::NextAction;
use crate::domain::message::Message;
use crate::domain::source::Source;
use crate::domain::step::StepState;

/// The proof card.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProofView {
    /// The step's state.
    pub state: StepState,
    /// One sentence: what is so.
    pub headline: Message,
    /// Why it matters or what to do, more sentences.
    pub details: Vec<Message>,
    /// What we expected and what we found, side by side.
    pub expected: Option<Message>,
    /// See `expected`.
    pub found: Option<Message>,
    /// Where the deciding evidence came from.
    pub source: Option<Source>,
    /// When it was seen.
    #[ts(type = "string | null")]
    pub observed_at: Option<Timestamp>,
    /// The line of the pasted text that says so.
    pub line: Option<u32>,
    /// Whether the wizard can look by itself (API connected and the step has something to look at).
    pub can_check: bool,
    /// A check is running since.
    #[ts(type = "string | null")]
    pub checking_since: Option<Timestamp>,
    /// Waiting for the far side.
    pub waiting: Option<WaitingView>,
    /// What more than this step one copy of the wanted page can prove.
    pub one_copy: Option<Message>,
    /// What page to paste here, and where to find it.
    pub paste: PasteView,
    /// Marked by the person, at.
    #[ts(type = "string | null")]
    pub marked_at: Option<Timestamp>,
    /// Whether "I did this, but cannot prove it" is offered.
    pub can_mark: bool,
    /// Other buttons that lead on: go to a step, open a page.
    pub next_actions: Vec<NextAction>,
}

/// The paste box.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PasteView {
    /// Names the text that is in it; `None` where it is empty. A page's text is long and rarely another one, so it is asked
    /// for once and does not travel with every view.
    pub stamp: Option<u32>,
    /// How many characters were pasted and read, where the text is their beginning only.
    pub longer: Option<u32>,
    /// Which page to paste.
    pub wanted: Message,
    /// Whether the page that was read last here can be put aside.
    pub can_discard: bool,
    /// What the reader made of the text: recognised, the wrong page, nothing.
    pub verdict: Option<PasteVerdict>,
    /// A row of the page that was not understood, and that the person may understand.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub row: Option<RowQuestion>,
}

/// The text of the paste box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PastedText {
    /// As in [`PasteView`].
    pub stamp: u32,
    /// Saved, never cleared by an error. What looks like a secret was masked.
    pub text: String,
}

impl PastedText {
    /// The name of a text: the same text has the same one, wherever and whenever it stands in the box.
    pub fn stamp(text: &str) -> Option<u32> {
        // FNV-1a.
        let hash = |sum: u32, byte: &u8| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193);
        (!text.is_empty()).then(|| text.as_bytes().iter().fold(0x811c_9dc5, hash))
    }

    /// The text, unless the box is empty.
    pub fn of(text: &str) -> Option<Self> {
        Self::stamp(text).map(|stamp| Self { stamp, text: text.to_owned() })
    }
}

/// Asks what a row means.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RowQuestion {
    /// The row word for word, and the question.
    pub asks: Message,
    /// What it can mean at this step.
    pub answers: Vec<RowAnswer>,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RowAnswer {
    /// The button.
    pub label: Message,
    /// What it sends.
    pub input: Box<crate::domain::input::Input>,
}

/// What the reader made of a pasted text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PasteVerdict {
    /// Recognised and of use, recognised but the wrong page, not recognised.
    pub kind: PasteKind,
    /// In words.
    pub message: Message,
    /// What to do instead, where the text is no page that we know.
    pub next: Option<Message>,
    /// What was read, fact by fact, in words.
    pub facts: Vec<Message>,
}

/// See [`PasteVerdict`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PasteKind {
    /// Of use.
    Recognised,
    /// A page we know, but not one this step needs.
    WrongPage,
    /// Not a page we know.
    NotRecognised,
}

/// Waiting, shown.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WaitingView {
    /// Since when.
    #[ts(type = "string")]
    pub since: Timestamp,
    /// Whether the wizard looks again by itself.
    pub polling: bool,
    /// Which look comes next, from 1.
    pub attempt: u32,
    /// How many at most.
    pub of: u32,
    /// When the next look is.
    #[ts(type = "string | null")]
    pub next_at: Option<Timestamp>,
    /// Paused by the person.
    pub paused: bool,
    /// Longer than ten minutes.
    pub late: bool,
}
