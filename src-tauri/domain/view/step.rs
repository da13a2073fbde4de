//! A step page: what to do, what to know, what is asked.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Offer, Place, ProofView, QueryView, Source, StepId, StepState, WayOn};
use crate::domain::message::Message;

/// A step, whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepView {
    /// Which.
    pub id: StepId,
    /// 1–8, or none.
    pub number: Option<u8>,
    /// Where it is done.
    pub at: Place,
    /// Heading: verb and object.
    pub heading: Message,
    /// "When you finish, …".
    pub outcome: Message,
    /// Questions (Before you start; token life; the test message). Empty elsewhere.
    pub questions: Vec<Question>,
    /// What to do, in order, for the chosen variant.
    pub actions: Vec<Action>,
    /// What to know before acting: consequences, tips, notes of the how-to.
    pub cautions: Vec<Message>,
    /// The redrawn picture, if the step has one (`ui/src/pictures`).
    pub picture: Option<Picture>,
    /// "Does it look different?"
    pub variants: Vec<Variant>,
    /// Free note under "None of these"; saved.
    pub different_note: String,
    /// The proof card.
    pub proof: ProofView,
    /// Why this step.
    pub why: Message,
    /// The private note field; saved.
    pub note: String,
    /// The stages of Prove it works.
    pub chain: Vec<Stage>,
    /// What the wizard can do by itself here, after a plan and a yes.
    pub offers: Vec<Offer>,
    /// The investigation helper (Prove it works).
    pub query: Option<QueryView>,
    /// A request to hand to somebody else, if this step needs one.
    pub handoff: Option<Handoff>,
    /// What Continue says when the step is not proven (shown after a first press).
    pub unproven_notice: bool,
    /// Whether there is a step before and after.
    pub has_back: bool,
    /// See `has_back`.
    pub has_next: bool,
}

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
}

/// Pages that the wizard opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// The appliance's web interface.
    Appliance,
    /// That of the SMA that manages it.
    Sma,
    /// SSE portal of the region.
    Sse,
    /// Threat Response portal of the region.
    ThreatResponse,
    /// Cisco XDR of the region.
    Xdr,
    /// Practice: the page that sends a test message.
    PracticeMail,
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

/// A redrawn picture with call-outs that match the actions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Picture {
    /// Which drawing.
    pub id: String,
    /// `13`, `14`, `ctr` or `xdr`: which look.
    pub look: String,
    /// What it was checked on; `None` where no real page was seen.
    pub checked_on: Option<String>,
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
    pub way_on: Option<WayOn>,
}

/// A question with its answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Question {
    /// Its id; sent back with the answer.
    pub id: String,
    /// The question.
    pub label: Message,
    /// Where to find the answer.
    pub hint: Option<Message>,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The answer so far, as typed or chosen.
    pub value: String,
    /// Whether the steps can do without it.
    pub optional: bool,
    /// Each line has its own state.
    pub state: StepState,
    /// What the answer means; shown below it.
    pub verdict: Option<Message>,
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

/// A stage of the proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Stage {
    /// `sent`, `tracked`, `investigated`, `sighted`.
    pub id: String,
    /// What it is.
    pub label: Message,
    /// Its state.
    pub state: StepState,
    /// What is so.
    pub message: Message,
    /// What usually holds it, once it takes long.
    pub holds: Vec<Message>,
    /// When.
    #[ts(type = "string | null")]
    pub at: Option<Timestamp>,
    /// Where it was seen.
    pub source: Option<Source>,
}

/// A page to give to somebody else.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Handoff {
    /// For whom.
    pub title: Message,
    /// What, why, exact values, how we will know.
    pub lines: Vec<Message>,
}
