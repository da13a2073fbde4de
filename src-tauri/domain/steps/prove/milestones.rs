//! The milestones of the proof, each with its own state and time; and what usually holds one that takes long.

use jiff::Timestamp;

use super::observed::{newest_answer, tracking_lists};
use super::{Investigated, Sighted, Tracked, found, sent, sighted, tracked};
use crate::domain::evidence::{Evidence, Key, Observation};
use crate::domain::message::Message;
use crate::domain::milestone::Milestone;
use crate::domain::portal::Portal;
use crate::domain::reading::PageKind;
use crate::domain::source::Source;
use crate::domain::state::{LATE_AFTER, Plan, Progress, Write};
use crate::domain::step::StepState;
use crate::domain::steps::{Judgement, Situation, cloud};

/// Sent, tracked, investigated, sighted.
pub fn milestones(s: &Situation) -> Vec<Milestone> {
    let (tracked, found, sighted) = (tracked(s), found(s), sighted(s));
    let mut milestones = vec![
        sent_milestone(s, tracked.as_ref(), found.as_ref()),
        tracked_milestone(s, tracked.as_ref()),
        investigated_milestone(s, tracked.as_ref(), found.as_ref()),
        sighted_milestone(s, found.as_ref(), sighted.as_ref()),
    ];
    hold(s, &mut milestones, tracked.as_ref());
    milestones
}

fn milestone(id: &str, state: StepState, message: Message, at: Option<Timestamp>, source: Option<Source>) -> Milestone {
    let label = Message::new(&format!("milestone-{id}"));
    Milestone { id: id.to_owned(), label, state, message, holds: Vec::new(), at, source }
}

fn seen_milestone(id: &str, state: StepState, message: Message, evidence: &Evidence) -> Milestone {
    milestone(id, state, message, Some(evidence.observed_at), Some(evidence.source))
}

/// A probe that failed: its own reason, and not yesterday's answer.
fn failed_milestone(id: &str, failed: Judgement) -> Milestone {
    milestone(id, failed.state, failed.headline, failed.observed_at, failed.source)
}

fn sent_milestone(s: &Situation, tracked: Option<&Tracked>, found: Option<&Investigated>) -> Milestone {
    let subject = s.session.test_subject.as_str();
    let sent = sent(s);
    if let Some(sent) = sent.as_ref().filter(|sent| !sent.by_person) {
        let id = if sent.message.tls { "milestone-sent-taken-tls" } else { "milestone-sent-taken" };
        return seen_milestone("sent", StepState::Confirmed, Message::new(id), sent.evidence);
    }
    // Whoever sent it: it went through, or nobody could have seen it.
    if let Some(evidence) = tracked.map(|t| t.evidence).or(found.map(|f| f.evidence)) {
        let message = Message::new("milestone-sent-seen").with("subject", subject);
        return seen_milestone("sent", StepState::Confirmed, message, evidence);
    }
    if let Some(Plan { write: Write::SendMessage { .. }, progress, .. }) = &s.session.plan {
        match progress {
            Progress::Running(since) => {
                let by = Some(Source::ThisComputer);
                return milestone("sent", StepState::Waiting, Message::new("milestone-sent-running"), Some(*since), by);
            }
            Progress::Failed(error) => {
                let state = if error.nothing_happened { StepState::NeedsAttention } else { StepState::CannotTell };
                return milestone("sent", state, error.failure.message(), None, Some(Source::ThisComputer));
            }
            Progress::Asking => {}
        }
    }
    match sent {
        Some(sent) => {
            seen_milestone("sent", StepState::MarkedByYou, Message::new("milestone-sent-by-you"), sent.evidence)
        }
        None => {
            milestone("sent", StepState::ToDo, Message::new("milestone-sent-todo").with("subject", subject), None, None)
        }
    }
}

fn tracked_milestone(s: &Situation, tracked: Option<&Tracked>) -> Milestone {
    if let Some(t) = tracked {
        let id = if t.message.mid.is_some() { "milestone-tracked-mid" } else { "milestone-tracked-seen" };
        let mut message = Message::new(id).with("time", t.message.time.clone().unwrap_or_default());
        if let Some(mid) = &t.message.mid {
            message = message.with("mid", mid.as_str());
        }
        return milestone("tracked", StepState::Confirmed, message, Some(t.first_at), Some(t.evidence.source));
    }
    let newest = tracking_lists(s).next();
    let seen_at = newest.map(|(_, e)| e.observed_at);
    if let Some(failed) = cloud::failed_probe(s, Key::Tracking).filter(|f| f.observed_at >= seen_at) {
        return failed_milestone("tracked", failed);
    }
    let state = if sent(s).is_some() { StepState::Waiting } else { StepState::ToDo };
    match newest {
        Some((rows, evidence)) => {
            let absent = Message::new("milestone-tracked-absent").with("count", rows.len());
            seen_milestone("tracked", state, absent.with("subject", s.session.test_subject.as_str()), evidence)
        }
        None => milestone("tracked", state, Message::new("milestone-tracked-todo"), None, None),
    }
}

fn investigated_milestone(s: &Situation, tracked: Option<&Tracked>, found: Option<&Investigated>) -> Milestone {
    if let Some(f) = found {
        let id = match f.by.as_slice() {
            [kind] => by_name("milestone-investigated", kind),
            _ => "milestone-investigated-found".to_owned(),
        };
        return seen_milestone("investigated", StepState::Confirmed, Message::new(&id), f.evidence);
    }
    if let Some(failed) = cloud::failed_probe(s, Key::Investigation) {
        return failed_milestone("investigated", failed);
    }
    let expected = tracked.is_some() || sent(s).is_some();
    let state = if expected { StepState::Waiting } else { StepState::ToDo };
    if let Some((answer, evidence)) = newest_answer(s) {
        if let Some((_, words)) = answer.errors.first() {
            let message = Message::new("milestone-investigated-error").with("words", words.as_str());
            return seen_milestone("investigated", StepState::CannotTell, message, evidence);
        }
        let id = match answer.asked.as_slice() {
            [(kind, _)] => by_name("milestone-investigated-none", kind),
            _ => "milestone-investigated-none".to_owned(),
        };
        return seen_milestone("investigated", state, Message::new(&id), evidence);
    }
    match s.session.evidence.pages().find(|(_, p)| p.reading.page == PageKind::CtrInvestigate) {
        Some((evidence, p)) if p.names_test_message => {
            seen_milestone("investigated", state, Message::new("milestone-investigated-none"), evidence)
        }
        Some((evidence, _)) => {
            let message = Message::new("milestone-investigated-other");
            seen_milestone("investigated", StepState::CannotTell, message, evidence)
        }
        None => milestone("investigated", StepState::ToDo, Message::new("milestone-investigated-todo"), None, None),
    }
}

/// `milestone-investigated-email-messageid`: which name it was that found it, or did not.
fn by_name(id: &str, kind: &str) -> String {
    match kind {
        "email_messageid" | "cisco_mid" | "email_subject" => format!("{id}-{}", kind.replace('_', "-")),
        _ => format!("{id}{}", if id.ends_with("-none") { "" } else { "-found" }),
    }
}

fn sighted_milestone(s: &Situation, found: Option<&Investigated>, sighted: Option<&Sighted>) -> Milestone {
    if let Some(x) = sighted {
        let message = Message::new("milestone-sighted-seen").with("module", x.module.as_str());
        return milestone("sighted", StepState::Confirmed, message, Some(x.first_at), Some(x.evidence.source));
    }
    let Some(other) = found else {
        return milestone("sighted", StepState::ToDo, Message::new("milestone-sighted-todo"), None, None);
    };
    let shown_by = other.modules.first().map(String::as_str).unwrap_or_default();
    match cloud::own_module(s) {
        Some(own) => {
            let message = Message::new("milestone-sighted-elsewhere").with("module", shown_by).with("own", own.name);
            seen_milestone("sighted", StepState::NeedsAttention, message, other.evidence)
        }
        None => {
            let message = Message::new("milestone-sighted-whose").with("module", shown_by);
            seen_milestone("sighted", StepState::CannotTell, message, other.evidence)
        }
    }
}

/// The first milestone that is not through says what usually holds it, once that takes longer than it should.
fn hold(s: &Situation, milestones: &mut [Milestone], tracked: Option<&Tracked>) {
    let sent_at = sent(s).map(|sent| sent.evidence.observed_at);
    let first_probe = |key| s.session.evidence.iter().find(|e| e.key == key).map(|e| e.observed_at);
    let Some(milestone) = milestones.iter_mut().find(|milestone| {
        milestone.id != "sent" && !matches!(milestone.state, StepState::Confirmed | StepState::MarkedByYou)
    }) else {
        return;
    };
    let (since, holds): (_, Vec<&str>) = match milestone.id.as_str() {
        "tracked" => {
            let page = Key::Page(PageKind::MessageTracking);
            let probed = [first_probe(Key::Tracking), first_probe(page)].into_iter().flatten().min();
            (sent_at.or(probed), vec!["hold-tracking-lag", "hold-tracking-off", "hold-tracking-path"])
        }
        "investigated" => (tracked.map(|t| t.first_at).or(sent_at), investigation_holds(s)),
        _ => {
            let found_at = found(s).map(|f| f.evidence.observed_at);
            (found_at, vec!["hold-module-device"])
        }
    };
    let late = since.is_some_and(|since| s.ago(since) >= LATE_AFTER);
    // A probe that failed has a reason of its own, and guesses would bury it.
    let failed = matches!(milestone.state, StepState::CannotTell) && milestone.id != "sighted";
    // Another device's module is a finding, not a wait.
    if (late && !failed) || (milestone.id == "sighted" && found(s).is_some()) {
        milestone.holds = holds.into_iter().map(|id| words(s, id)).collect();
    }
}

/// Why an investigation of a message that was handled can find nothing, likeliest first.
fn investigation_holds(s: &Situation) -> Vec<&'static str> {
    let mut holds = vec!["hold-module-device", "hold-timeframe", "hold-region"];
    let by_api = newest_answer(s).is_some();
    let by_subject_only = tracked(s).is_none_or(|t| t.message.message_id.is_none() && t.message.mid.is_none());
    if s.session.portal() == Some(Portal::Xdr) && by_subject_only {
        holds.insert(0, "hold-subject-xdr");
    }
    // Through the API, the wizard writes the text by itself.
    if !by_api {
        holds.insert(0, "hold-syntax");
    }
    holds.push("hold-tracking-lag");
    holds
}

fn words(s: &Situation, id: &str) -> Message {
    let message = Message::new(id).with("machine", s.session.machine().abbreviation());
    match id {
        "hold-timeframe" => {
            let own = cloud::own_module(s).and_then(|own| own.id);
            let days = s.session.evidence.newest_first().find_map(|e| match &e.value {
                Observation::Modules(all) | Observation::SomeModules(all) => {
                    all.iter().find(|m| Some(&m.id) == own.as_ref()).and_then(|m| m.timeframe_days)
                }
                Observation::Page(p) => p.reading.facts.timeframe_days,
                _ => None,
            });
            message.with("days", i64::from(days.unwrap_or(crate::domain::product::modules::TIMEFRAME_DAYS)))
        }
        _ => message,
    }
}
