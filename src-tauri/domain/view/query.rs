//! The helper that writes and corrects investigation texts.

use serde::Serialize;
use ts_rs::TS;

use crate::domain::message::Message;

/// The helper that writes investigation texts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QueryView {
    /// The kinds, in the order of the how-to, each with the text built so far.
    pub kinds: Vec<QueryKind>,
    /// Which kind is chosen.
    pub chosen: String,
    /// The value typed for it.
    pub value: String,
    /// The text to paste into Investigate, if the value allows one.
    pub built: Option<String>,
    /// Why there is none.
    pub refused: Option<Message>,
    /// A text pasted for correction; saved.
    pub pasted: String,
    /// What came of it.
    pub corrected: Option<Corrected>,
}

/// One of the eight kinds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QueryKind {
    /// `email_subject`.
    pub id: String,
    /// In words.
    pub label: Message,
    /// The how-to's example.
    pub example: String,
}

/// A pasted investigation text, looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Corrected {
    /// The text that Threat Response understands, if there is one.
    pub text: Option<String>,
    /// Whether it differs from what was pasted.
    pub changed: bool,
    /// Where it is wrong, counted in characters from 0, and why.
    pub errors: Vec<QueryError>,
}

/// An error in an investigation text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QueryError {
    /// First character that is wrong.
    pub from: u32,
    /// One past the last.
    pub to: u32,
    /// Why, and what to do.
    pub message: Message,
}
