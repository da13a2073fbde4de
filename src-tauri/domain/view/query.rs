//! The helper that writes and corrects investigation texts.

use serde::Serialize;
use ts_rs::TS;

use crate::domain::message::Message;
use crate::domain::query::{Corrected, QueryKind};

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
