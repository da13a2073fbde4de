//! What a person does in the window. Secrets never come this way: each has a command of its own
//! (`shell/commands.rs`), so that no input can be logged, saved or replayed with one inside.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::region::Region;
use super::view::{StepId, Theme};

/// One action of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Input {
    /// Open a step.
    Go {
        /// Which.
        step: StepId,
    },
    /// Open the Connect card.
    OpenConnect,
    /// Leave the Connect card for the step that was open.
    CloseConnect,
    /// Continue. Without proof, the first press shows the notice.
    Continue,
    /// Back.
    Back,
    /// Continue, marking the step.
    GoOnWithoutProof,
    /// "I did this, but cannot prove it."
    Mark {
        /// Which step.
        step: StepId,
    },
    /// Takes that back.
    Unmark {
        /// Which step.
        step: StepId,
    },
    /// Answer a question.
    Answer {
        /// Question id.
        question: String,
        /// As typed or chosen; empty takes the answer back.
        value: String,
    },
    /// Text typed into a saved field: `note`, `different`, `paste`, of the open step; `query-value`, `query-pasted`.
    Type {
        /// Which field.
        field: TextField,
        /// Everything in it.
        text: String,
    },
    /// Read the open step's paste box (or this text) as a page.
    Paste {
        /// The text.
        text: String,
    },
    /// Empty the paste box; what was read from it stays.
    ClearPaste,
    /// Choose a variant of "Does it look different?"; `none` for None of these; empty for the usual look.
    ChooseVariant {
        /// Its id.
        variant: String,
    },
    /// "I have a token": starts the clock.
    HaveToken {
        /// Its life in minutes, one of the eleven.
        minutes: u32,
        /// Which portal it was made in.
        region: Region,
    },
    /// There is no token (made by mistake, used up): stops the clock and removes what is kept.
    ForgetToken,
    /// Look now.
    CheckNow,
    /// Stop looking by itself.
    PauseChecks,
    /// Look by itself again.
    ResumeChecks,
    /// Remove the API client.
    ForgetConnection,
    /// Choose the kind of the investigation helper.
    ChooseQueryKind {
        /// `email_subject`, …
        kind: String,
    },
    /// Set the theme.
    SetTheme {
        /// Which.
        theme: Theme,
    },
    /// Set the zoom, in percent.
    SetZoom {
        /// 50–400.
        percent: u16,
    },
    /// Enter practice.
    EnterPractice,
    /// Leave practice.
    LeavePractice,
    /// Start practice over.
    ResetPractice {
        /// Which starting world.
        world: String,
    },
    /// Dismiss a banner.
    Dismiss {
        /// Its id.
        notice: String,
    },
    /// Try the key store again.
    RetryKeychain,
}

/// Saved text fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TextField {
    /// The open step's private note.
    Note,
    /// The note under "None of these".
    Different,
    /// The paste box.
    Paste,
    /// The value of the investigation helper.
    QueryValue,
    /// An investigation text to correct.
    QueryPasted,
}
