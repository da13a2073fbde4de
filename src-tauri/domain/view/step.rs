//! A step page: what to do, what to know, what is asked.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use super::{Offer, ProofView, QueryView};
use crate::domain::answers::QuestionId;
use crate::domain::instruction::{Action, Handoff, Picture, QuestionKind, Variant};
use crate::domain::message::Message;
use crate::domain::milestone::Milestone;
use crate::domain::source::Source;
use crate::domain::step::{StepId, StepState};
use crate::domain::target::Location;

/// A step, whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepView {
    /// Which.
    pub id: StepId,
    /// 1–8, or none.
    pub number: Option<u8>,
    /// Where it is done.
    pub at: Location,
    /// Heading: verb and object.
    pub heading: Message,
    /// "When you finish, …".
    pub outcome: Message,
    /// Questions (Before you start; token life; the test message). Empty elsewhere.
    pub questions: Vec<Question>,
    /// What to do, in order, for the chosen variant.
    pub actions: Vec<Action>,
    /// What to know before acting: at most two, those that the answers make true.
    pub cautions: Vec<Message>,
    /// What else is known of this step.
    pub more: Vec<Message>,
    /// The redrawn picture, if the step has one (`ui/src/pictures`).
    pub picture: Option<Picture>,
    /// "Does your page look different?"
    pub variants: Vec<Variant>,
    /// Free note under "None of these"; saved.
    pub different_note: String,
    /// The proof card.
    pub proof: ProofView,
    /// Why this step.
    pub why: Message,
    /// The private note field; saved.
    pub note: String,
    /// The milestones of Prove it works.
    pub chain: Vec<Milestone>,
    /// What the wizard can do by itself here, after a plan and a yes.
    pub offers: Vec<Offer>,
    /// The investigation helper (Prove it works).
    pub query: Option<QueryView>,
    /// A request to hand to somebody else, if this step needs one.
    pub handoff: Option<Handoff>,
    /// Going on is the main thing here: the step is proven, or stands on the person's word.
    pub settled: bool,
    /// The next step opens by itself after a moment.
    pub moving: Option<MovingView>,
    /// What Continue says when the step is not proven (shown after a first press).
    pub unproven_notice: bool,
    /// Where something shows the opposite of what the step is for: what going on comes to, and the way to mend it.
    pub refuted: Option<RefutedView>,
    /// Whether there is a step before and after.
    pub has_back: bool,
    /// See `has_back`.
    pub has_next: bool,
}

/// Going on from a step that is not so.
#[derive(Debug, Clone, Serialize, TS)]
pub struct RefutedView {
    /// What will fail, and where.
    pub text: Message,
    /// The step that has the fix; none where it is this one.
    pub step: Option<StepId>,
}

/// A question with its answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Question {
    /// Its id; sent back with the answer.
    pub id: QuestionId,
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
    /// The step that asks it.
    pub step: StepId,
    /// The answer that counts now, in words, whoever gave it.
    pub answer: Option<Message>,
    /// How it is known.
    pub known: Option<KnownBy>,
    /// Where it was seen, if it was.
    pub seen: Option<Seen>,
}

/// How an answer is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KnownBy {
    /// A page or an API says so.
    Seen,
    /// The practice lab filled it in.
    Practice,
    /// The person said so.
    You,
    /// Nobody said so; the steps go on as if.
    Assumed,
}

/// Where an answer was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Seen {
    /// How.
    pub source: Source,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// The line of the page.
    pub line: Option<u32>,
}

/// The step was just confirmed: another one opens by itself, after a moment in which anybody can stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MovingView {
    /// The step that opens.
    pub to: StepId,
    /// Since when; tells one announcement from the next.
    #[ts(type = "string")]
    pub since: Timestamp,
    /// How long it is announced before it opens, in seconds of being seen.
    pub seconds: u8,
}
