//! What the person copied elsewhere and came back with, as far as the screen is told of it: that it is there, never its text.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::message::Message;

/// What is offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum CopiedOffer {
    /// Something was copied, and nobody said yet whether the clipboard may be read. Nothing of it was.
    MayIRead,
    /// A page that is known.
    Page {
        /// Its name, inside a sentence.
        page: Message,
        /// When it was copied, where the system tells.
        #[ts(type = "string | null")]
        at: Option<Timestamp>,
    },
    /// A text of the shape of a registration token.
    Token {
        /// When it was copied, where the system tells.
        #[ts(type = "string | null")]
        at: Option<Timestamp>,
    },
}
