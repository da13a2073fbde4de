//! The troubleshooting panel: the most likely cause first, every check below it, the fix one press away.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use super::{NoticeAction, PasteVerdict};
use crate::domain::check::CheckId;
use crate::domain::finding::{Provenance, Unknown, Verdict};
use crate::domain::instruction::Action;
use crate::domain::message::Message;
use crate::domain::step::StepId;
use crate::domain::target::Location;

/// The panel.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TroubleshootView {
    /// When all checks were last run; `None`: not checked yet.
    #[ts(type = "string | null")]
    pub checked_at: Option<Timestamp>,
    /// A run of all checks that is under way.
    pub running: Option<RunningView>,
    /// The most likely cause; where nothing fails, the earliest warning; nothing where nothing warns either.
    pub headline: Option<CheckId>,
    /// What the headline's cause also explains: checks that were seen not to be well.
    pub explains: Vec<CheckId>,
    /// Warnings that can be behind the headline's failure.
    pub may_come_from: Vec<CheckId>,
    /// Checks that wait for it besides: nothing tells how they are until it is put right.
    pub waiting: u32,
    /// What to say where there is no headline: not checked yet, nothing explains a problem, nothing could be told.
    pub calm: Option<Message>,
    /// What a run of all checks could not do without an answer, and the way to the question.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub asks: Option<TellView>,
    /// What came of the page that was handed over last, here and now.
    pub read: Option<PasteVerdict>,
    /// "What are you seeing?"
    pub symptoms: Vec<SymptomView>,
    /// All checks, in order, by place.
    pub groups: Vec<CheckGroup>,
    /// Passes and consequences are shown too.
    pub show_all: bool,
    /// The opened check.
    pub opened: Option<CheckId>,
    /// Fails and warns that are not muted: the badge.
    pub problems: u32,
    /// Checks that cannot tell.
    pub open_questions: u32,
    /// All checks that apply.
    pub all: u32,
}

/// A run of the checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RunningView {
    /// Since when.
    #[ts(type = "string")]
    pub since: Timestamp,
    /// Probes that have ended.
    pub done: u32,
    /// Probes in all.
    pub of: u32,
    /// What is still being looked at, in words.
    pub waiting_for: Vec<Message>,
}

/// A symptom of the how-to, in its words.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SymptomView {
    /// Sent back.
    pub id: String,
    /// In words.
    pub label: Message,
    /// Whether it is chosen.
    pub chosen: bool,
    /// The checks that can explain it, most telling first.
    pub checks: Vec<CheckId>,
    /// What they say, once chosen: the cause, or what to show next.
    pub answer: Option<Message>,
    /// The check to open first.
    pub first: Option<CheckId>,
}

/// Checks of one place.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckGroup {
    /// Where.
    pub at: Location,
    /// Its checks.
    pub checks: Vec<CheckView>,
}

/// One check, opened or not.
#[derive(Debug, Clone, Serialize, TS)]
pub struct CheckView {
    /// Which.
    pub id: CheckId,
    /// Its name: "Region chosen on the ESA".
    pub title: Message,
    /// Its verdict.
    pub verdict: Verdict,
    /// It is being looked at right now; the verdict beside it is the last one.
    pub checking: bool,
    /// Why it cannot tell.
    pub unknown: Option<Unknown>,
    /// What is so.
    pub headline: Message,
    /// What it follows from, and why we think so.
    pub details: Vec<Message>,
    /// What we expected.
    pub expected: Option<Message>,
    /// What we found.
    pub found: Option<Message>,
    /// How we looked.
    pub provenances: Vec<Provenance>,
    /// What we looked for.
    pub looked_for: Message,
    /// Why it matters.
    pub why: Message,
    /// What would tell, and the way to each place where it can be shown.
    pub would_tell: Vec<TellView>,
    /// The check whose failure this follows from.
    pub blocked_by: Option<CheckId>,
    /// The fix, if something is wrong.
    pub fix: Option<FixView>,
    /// The way to the step that does it, where it is not to be so yet.
    pub coming: Option<NoticeAction>,
    /// How it may look different, and where the variants are.
    pub different: Option<DifferentView>,
    /// Muted by the person.
    pub mute: Option<MuteView>,
    /// A mute that is over, until the person has taken note of it.
    pub mute_ended: Option<MuteView>,
    /// Details for support can be copied.
    pub crashed: bool,
}

/// What would tell, where one place takes all of it.
#[derive(Debug, Clone, Serialize, TS)]
pub struct TellView {
    /// What to show or say there.
    pub texts: Vec<Message>,
    /// The way there.
    pub go: NoticeAction,
}

/// How a page may look different from what is described.
#[derive(Debug, Clone, Serialize, TS)]
pub struct DifferentView {
    /// What is known of it, and who says so.
    pub text: Message,
    /// The step whose variants change the instructions; none where the Connect page describes it.
    pub step: Option<StepId>,
}

/// How to put something right.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FixView {
    /// In order, with what to open.
    pub lines: Vec<Action>,
    /// The step it walks to.
    pub step: Option<StepId>,
    /// "Go to step 4".
    pub go: Option<Message>,
    /// Opens the Connect page.
    pub connect: bool,
}

/// A muted check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct MuteView {
    /// Why.
    pub reason: String,
    /// Until when.
    #[ts(type = "string")]
    pub until: Timestamp,
}

/// On a step page: the person came here to put something right.
#[derive(Debug, Clone, Serialize, TS)]
pub struct FixingView {
    /// Which check sent them here.
    pub check: CheckId,
    /// Its name.
    pub title: Message,
    /// What is wrong, in one sentence.
    pub headline: Message,
    /// Whether it is well by now.
    pub healed: bool,
    /// How it stands now.
    pub verdict: Verdict,
}
