//! The activity log in words.

use super::Surroundings;
use crate::domain::activity::{ActivityKind, Deed, Entry, Happening, TakenBack};
use crate::domain::check::CheckId;
use crate::domain::message::Message;
use crate::domain::region::Region;
use crate::domain::source::Source;
use crate::domain::state::{Session, Undoable};
use crate::domain::step::{StepId, StepState};
use crate::domain::view::{Activity, ActivityView, UndoView};

/// The whole log, newest first, down to the beginning.
pub fn activity(session: &Session, around: &Surroundings) -> ActivityView {
    let (saved, failure) = around.activity_file.clone();
    let undos = session.undos.iter().rev();
    ActivityView {
        lines: lines(session),
        undos: undos.map(|undo| UndoView { act: undo.id, at: undo.at, label: undo_words(&undo.what) }).collect(),
        saved,
        failure,
    }
}

/// The lines of the log, newest first, down to the beginning.
pub fn lines(session: &Session) -> Vec<Activity> {
    let begun = Activity {
        at: session.begun_at,
        message: Message::new("activity-begun"),
        source: Source::ThisComputer,
        wrote: false,
        kind: ActivityKind::Step,
    };
    session.activity.iter().rev().map(activity_line).chain([begun]).collect()
}

/// A line of the log, as the screen shows it.
fn activity_line(entry: &Entry) -> Activity {
    let what = &entry.what;
    Activity { at: entry.at, message: what.message(), source: entry.source, wrote: entry.wrote, kind: what.kind() }
}

/// What a button takes back.
fn undo_words(what: &Undoable) -> Message {
    let step = |id: &str, step: StepId| Message::new(id).with("step", numbered_step(step));
    let check = |id: &str, check: CheckId| Message::new(id).with("check", check.say("title"));
    match what {
        Undoable::Marked(id) => step("undo-mark", *id),
        Undoable::Unmarked { step: id, .. } => step("undo-unmark", *id),
        Undoable::Muted { check: id, .. } => check("undo-mute", *id),
        Undoable::Unmuted { check: id, .. } => check("undo-unmute", *id),
        Undoable::PageDiscarded { step: id, .. } => step("undo-page", *id),
        Undoable::RegionAnswered { .. } => Message::new("undo-region"),
    }
}

/// That something was taken back.
fn taken_back_words(what: TakenBack) -> Message {
    let step = |id: &str, step: StepId| Message::new(id).with("step", numbered_step(step));
    let check = |id: &str, check: CheckId| Message::new(id).with("check", check.say("title"));
    match what {
        TakenBack::Mark(id) => step("activity-undid-mark", id),
        TakenBack::Unmark(id) => step("activity-undid-unmark", id),
        TakenBack::Mute(id) => check("activity-undid-mute", id),
        TakenBack::Unmute(id) => check("activity-undid-unmute", id),
        TakenBack::Page(id) => step("activity-undid-page", id),
        TakenBack::Region => Message::new("activity-undid-region"),
    }
}

/// A region's name, or that none was known.
fn region_or_none(region: Option<Region>) -> Message {
    match region {
        Some(region) => Message::new(&format!("region-{}", region.id())),
        None => Message::new("activity-region-none"),
    }
}

impl Happening {
    /// In words.
    pub fn message(&self) -> Message {
        match self {
            Happening::Read(page) => {
                Message::new("paste-recognised").with("page", Message::new(&format!("page-{}", page.slug())))
            }
            Happening::StepBecame { step, state, before } => Message::new("activity-step")
                .with("step", numbered_step(*step))
                .with("state", state_words(*state))
                .with("before", state_words(*before)),
            Happening::Unmarked(step) => Message::new("activity-unmarked").with("step", numbered_step(*step)),
            Happening::TokenRecorded { minutes, region } => Message::new("activity-token-recorded")
                .with("life", life_words(*minutes))
                .with("region", Message::new(&format!("region-{}", region.id()))),
            Happening::TokenShown { ends_at, region } => Message::new("activity-token-shown")
                .with("ends", *ends_at)
                .with("region", Message::new(&format!("region-{}", region.id()))),
            Happening::TokenRanOut { ended } => Message::new("activity-token-ran-out").with("ended", *ended),
            Happening::TokenForgotten => Message::new("activity-token-forgotten"),
            Happening::Connected(region) => {
                Message::new("activity-connected").with("region", Message::new(&format!("region-{}", region.id())))
            }
            Happening::Disconnected => Message::new("activity-disconnected"),
            Happening::ApplianceConnected => Message::new("activity-appliance-connected"),
            Happening::ApplianceDisconnected => Message::new("activity-appliance-disconnected"),
            Happening::CertificateAccepted => Message::new("activity-certificate-accepted"),
            Happening::CheckedAll => Message::new("activity-checked-all"),
            Happening::FaultStaged(fault) => {
                Message::new("activity-fault-staged").with("fault", Message::new(&format!("fault-{fault}")))
            }
            Happening::SomethingStaged => Message::new("activity-something-staged"),
            Happening::FaultGone(fault) => {
                Message::new("activity-fault-gone").with("fault", Message::new(&format!("fault-{fault}")))
            }
            Happening::Planned(deed) => deed_words(deed, "planned"),
            Happening::PlanDropped(deed) => deed_words(deed, "dropped"),
            Happening::Agreed(deed) => deed_words(deed, "agreed"),
            Happening::Done(deed) => deed_words(deed, "done"),
            Happening::Failed { deed, why } => deed_words(deed, "failed").with("why", why.message()),
            Happening::RegionChanged { before, after } => Message::new("activity-region-changed")
                .with("before", region_or_none(*before))
                .with("after", region_or_none(*after)),
            Happening::PageDiscarded(step) => {
                Message::new("activity-page-discarded").with("step", numbered_step(*step))
            }
            Happening::TookBack(what) => taken_back_words(*what),
            Happening::Muted { check, until } => {
                Message::new("activity-muted").with("check", check.say("title")).with("until", *until)
            }
            Happening::Unmuted { check } => Message::new("activity-unmuted").with("check", check.say("title")),
            Happening::MuteEnded { check } => Message::new("activity-mute-ended").with("check", check.say("title")),
        }
    }
}

/// A step's number and name.
pub fn numbered_step(step: StepId) -> Message {
    let heading = Message::new(&format!("step-{}-heading", step.slug()));
    match step.number() {
        Some(number) => {
            Message::new("activity-step-numbered").with("number", i64::from(number)).with("heading", heading)
        }
        None => heading,
    }
}

/// What a state is called.
pub fn state_words(state: StepState) -> Message {
    Message::new(match state {
        StepState::ToDo => "state-to-do",
        StepState::InProgress => "state-in-progress",
        StepState::Waiting => "state-waiting",
        StepState::Confirmed => "state-confirmed",
        StepState::MarkedByYou => "state-marked-by-you",
        StepState::NeedsAttention => "state-needs-attention",
        StepState::CannotTell => "state-cannot-tell",
    })
}

/// As the list of lifetimes has it: hours up to half a day, then days.
pub(super) fn life_words(minutes: u32) -> Message {
    let hours = minutes / 60;
    Message::new(&if hours < 24 { format!("life-{hours}h") } else { format!("life-{}d", hours / 24) })
}

/// `activity-create-module-done`.
fn deed_words(deed: &Deed, part: &str) -> Message {
    match deed {
        Deed::CreateModule { name, device } => Message::new(&format!("activity-create-module-{part}"))
            .with("name", name.as_str())
            .with("device", device.as_str()),
        Deed::DeleteModule { name } => {
            Message::new(&format!("activity-delete-module-{part}")).with("name", name.as_str())
        }
        Deed::SendMessage { host, to } => {
            Message::new(&format!("activity-send-message-{part}")).with("host", host.as_str()).with("to", to.as_str())
        }
    }
}
