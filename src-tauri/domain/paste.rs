//! What the reader made of a pasted page.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::message::Message;

/// What the reader made of a pasted text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PasteVerdict {
    /// Recognised and of use, recognised but the wrong page, not recognised.
    pub kind: PasteKind,
    /// In words.
    pub message: Message,
    /// What was read, fact by fact, in words.
    pub facts: Vec<Message>,
}

/// See [`PasteVerdict`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PasteKind {
    /// Of use.
    Recognised,
    /// A page we know, but not one this step needs.
    WrongPage,
    /// Not a page we know.
    NotRecognised,
}
