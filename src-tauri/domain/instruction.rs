//! What a person is told to do: actions with their buttons, questions, variants, handoffs.

use serde::Serialize;
use ts_rs::TS;

use super::answers::QuestionId;
use super::layout::Layout;
use super::message::Message;
use super::step::StepId;
use super::target::Target;

/// One numbered action. In its text `[[Label]]` marks an on-screen label, shown as a chip, verbatim in English.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Action {
    /// The sentence.
    pub text: Message,
    /// Opens a page in the person's browser.
    pub open: Option<OpenTarget>,
    /// A value to copy.
    pub copy: Option<CopyValue>,
    /// Shown instead of a number when this is not an action on the far side: `have-token`.
    pub control: Option<Control>,
}

/// What an Open button opens. The address comes from Rust and only its id goes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpenTarget {
    /// Sent back with the `open` command.
    pub target: Target,
    /// For the button: "Open SSE Americas".
    pub label: Message,
    /// The address, to read and to copy.
    pub address: String,
    /// Practice only: what its sign-in asks for.
    pub sign_in: Vec<CopyValue>,
}

/// A value with a Copy button. Never a secret, but for the practice lab's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CopyValue {
    /// What it is.
    pub label: Message,
    /// The value.
    pub value: String,
}

/// Controls that stand inside the list of actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    /// "I have a token": life, start, optional keeping.
    HaveToken,
    /// Copy the kept token.
    CopyToken,
}

/// The look that a picture is drawn in: a generation of the appliance's page, or a portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
pub enum PictureLook {
    /// The appliance's, 13.x.
    #[serde(rename = "13")]
    V13,
    /// The appliance's, 14 and later.
    #[serde(rename = "14")]
    V14,
    /// The portal as in the how-to of 2020.
    #[serde(rename = "ctr")]
    Older,
    /// The same, with an SMA in it.
    #[serde(rename = "ctr-sma")]
    OlderSma,
    /// Cisco XDR.
    #[serde(rename = "xdr")]
    Xdr,
    /// The same, with an SMA in it.
    #[serde(rename = "xdr-sma")]
    XdrSma,
}

impl PictureLook {
    /// As the picture's text asks for it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::V13 => "13",
            Self::V14 => "14",
            Self::Older => "ctr",
            Self::OlderSma => "ctr-sma",
            Self::Xdr => "xdr",
            Self::XdrSma => "xdr-sma",
        }
    }
}

impl From<Layout> for PictureLook {
    fn from(layout: Layout) -> Self {
        match layout {
            Layout::V13 => Self::V13,
            Layout::V14 => Self::V14,
        }
    }
}

/// A redrawn picture with call-outs that match the actions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Picture {
    /// Which drawing.
    pub id: String,
    /// Which look.
    pub layout: PictureLook,
    /// The picture, read as text, with the numbers of its call-outs.
    pub text: Message,
    /// What it was drawn after, and how sure that is.
    pub stamp: Message,
}

/// A way in which the real page can look different.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Variant {
    /// Its id; sent back.
    pub id: String,
    /// The button.
    pub label: Message,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What else to say about it when chosen: who says so, how sure.
    pub remark: Option<Message>,
    /// A way on that it opens when chosen.
    pub next_action: Option<NextAction>,
}

/// How a question is answered.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One of these.
    Choice {
        /// In order.
        options: Vec<Choice>,
    },
    /// A line of text.
    Text {
        /// An example, shown under the field.
        example: Option<String>,
    },
}

/// One option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    /// Sent back.
    pub value: String,
    /// Shown.
    pub label: Message,
    /// More, below it.
    pub hint: Option<Message>,
}

/// A page to give to somebody else.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Handoff {
    /// For whom.
    pub title: Message,
    /// What, why, exact values, how we will know.
    pub lines: Vec<Message>,
}

/// A way on from a verdict.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum NextAction {
    /// Go to a step.
    Step {
        /// Which.
        step: StepId,
        /// The button.
        label: Message,
    },
    /// Open a page.
    Open {
        /// Which.
        open: OpenTarget,
    },
    /// Give an answer of *Before you start*.
    Answer {
        /// To which question.
        question: QuestionId,
        /// The answer.
        value: String,
        /// The button.
        label: Message,
    },
    /// Open the Connect card.
    Connect {
        /// The button.
        label: Message,
    },
}
