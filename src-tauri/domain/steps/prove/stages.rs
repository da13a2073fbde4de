//! The stages of the proof, each with its own state and time; and what usually holds one that takes long.

use jiff::Timestamp;

use super::observed::{newest_answer, tracking_lists};
use super::{Investigated, Sighted, Tracked, found, sent, sighted, tracked};
use crate::domain::evidence::{Evidence, Key, Observation};
use crate::domain::message::Message;
use crate::domain::portal::Portal;
use crate::domain::reading::PageKind;
use crate::domain::source::Source;
use crate::domain::stage::Stage;
use crate::domain::state::{LATE_AFTER, Plan, Progress, Write};
use crate::domain::step::StepState;
use crate::domain::steps::{Judgement, Situation, cloud};

/// Sent, tracked, investigated, sighted.
pub fn stages(s: &Situation) -> Vec<Stage> {
    let (tracked, found, sighted) = (tracked(s), found(s), sighted(s));
    let mut stages = vec![
        sent_stage(s, tracked.as_ref(), found.as_ref()),
        tracked_stage(s, tracked.as_ref()),
        investigated_stage(s, tracked.as_ref(), found.as_ref()),
        sighted_stage(s, found.as_ref(), sighted.as_ref()),
    ];
    hold(s, &mut stages, tracked.as_ref());
    stages
}

fn stage(id: &str, state: StepState, message: Message, at: Option<Timestamp>, source: Option<Source>) -> Stage {
    let label = Message::new(&format!("stage-{id}"));
    Stage { id: id.to_owned(), label, state, message, holds: Vec::new(), at, source }
}

fn seen_stage(id: &str, state: StepState, message: Message, evidence: &Evidence) -> Stage {
    stage(id, state, message, Some(evidence.observed_at), Some(evidence.source))
}

/// A probe that failed: its own reason, and not yesterday's answer.
fn failed_stage(id: &str, failed: Judgement) -> Stage {
    stage(id, failed.state, failed.headline, failed.observed_at, failed.source)
}

fn sent_stage(s: &Situation, tracked: Option<&Tracked>, found: Option<&Investigated>) -> Stage {
    let subject = s.session.test_subject.as_str();
    let sent = sent(s);
    if let Some(sent) = sent.as_ref().filter(|sent| !sent.by_person) {
        let id = if sent.message.tls { "stage-sent-taken-tls" } else { "stage-sent-taken" };
        return seen_stage("sent", StepState::Confirmed, Message::new(id), sent.evidence);
    }
    // Whoever sent it: it went through, or nobody could have seen it.
    if let Some(evidence) = tracked.map(|t| t.evidence).or(found.map(|f| f.evidence)) {
        let message = Message::new("stage-sent-seen").with("subject", subject);
        return seen_stage("sent", StepState::Confirmed, message, evidence);
    }
    if let Some(Plan { write: Write::SendMessage { .. }, progress, .. }) = &s.session.plan {
        match progress {
            Progress::Running(since) => {
                let by = Some(Source::ThisComputer);
                return stage("sent", StepState::Waiting, Message::new("stage-sent-running"), Some(*since), by);
            }
            Progress::Failed(error) => {
                let state = if error.nothing_happened { StepState::NeedsAttention } else { StepState::CannotTell };
                return stage("sent", state, error.failure.message(), None, Some(Source::ThisComputer));
            }
            Progress::Asking => {}
        }
    }
    match sent {
        Some(sent) => seen_stage("sent", StepState::MarkedByYou, Message::new("stage-sent-by-you"), sent.evidence),
        None => stage("sent", StepState::ToDo, Message::new("stage-sent-todo").with("subject", subject), None, None),
    }
}

fn tracked_stage(s: &Situation, tracked: Option<&Tracked>) -> Stage {
    if let Some(t) = tracked {
        let id = if t.message.mid.is_some() { "stage-tracked-mid" } else { "stage-tracked-seen" };
        let mut message = Message::new(id).with("time", t.message.time.clone().unwrap_or_default());
        if let Some(mid) = &t.message.mid {
            message = message.with("mid", mid.as_str());
        }
        return stage("tracked", StepState::Confirmed, message, Some(t.first_at), Some(t.evidence.source));
    }
    let newest = tracking_lists(s).next();
    let seen_at = newest.map(|(_, e)| e.observed_at);
    if let Some(failed) = cloud::failed_probe(s, Key::Tracking).filter(|f| f.observed_at >= seen_at) {
        return failed_stage("tracked", failed);
    }
    let state = if sent(s).is_some() { StepState::Waiting } else { StepState::ToDo };
    match newest {
        Some((rows, evidence)) => {
            let absent = Message::new("stage-tracked-absent").with("count", rows.len());
            seen_stage("tracked", state, absent.with("subject", s.session.test_subject.as_str()), evidence)
        }
        None => stage("tracked", state, Message::new("stage-tracked-todo"), None, None),
    }
}

fn investigated_stage(s: &Situation, tracked: Option<&Tracked>, found: Option<&Investigated>) -> Stage {
    if let Some(f) = found {
        let id = match f.by.as_slice() {
            [kind] => by_name("stage-investigated", kind),
            _ => "stage-investigated-found".to_owned(),
        };
        return seen_stage("investigated", StepState::Confirmed, Message::new(&id), f.evidence);
    }
    if let Some(failed) = cloud::failed_probe(s, Key::Investigation) {
        return failed_stage("investigated", failed);
    }
    let expected = tracked.is_some() || sent(s).is_some();
    let state = if expected { StepState::Waiting } else { StepState::ToDo };
    if let Some((answer, evidence)) = newest_answer(s) {
        if let Some((_, words)) = answer.errors.first() {
            let message = Message::new("stage-investigated-error").with("words", words.as_str());
            return seen_stage("investigated", StepState::CannotTell, message, evidence);
        }
        let id = match answer.asked.as_slice() {
            [(kind, _)] => by_name("stage-investigated-none", kind),
            _ => "stage-investigated-none".to_owned(),
        };
        return seen_stage("investigated", state, Message::new(&id), evidence);
    }
    match s.session.evidence.pages().find(|(_, p)| p.reading.page == PageKind::CtrInvestigate) {
        Some((evidence, p)) if p.names_test_message => {
            seen_stage("investigated", state, Message::new("stage-investigated-none"), evidence)
        }
        Some((evidence, _)) => {
            let message = Message::new("stage-investigated-other");
            seen_stage("investigated", StepState::CannotTell, message, evidence)
        }
        None => stage("investigated", StepState::ToDo, Message::new("stage-investigated-todo"), None, None),
    }
}

/// `stage-investigated-email-messageid`: which name it was that found it, or did not.
fn by_name(id: &str, kind: &str) -> String {
    match kind {
        "email_messageid" | "cisco_mid" | "email_subject" => format!("{id}-{}", kind.replace('_', "-")),
        _ => format!("{id}{}", if id.ends_with("-none") { "" } else { "-found" }),
    }
}

fn sighted_stage(s: &Situation, found: Option<&Investigated>, sighted: Option<&Sighted>) -> Stage {
    if let Some(x) = sighted {
        let message = Message::new("stage-sighted-seen").with("module", x.module.as_str());
        return stage("sighted", StepState::Confirmed, message, Some(x.first_at), Some(x.evidence.source));
    }
    let Some(other) = found else {
        return stage("sighted", StepState::ToDo, Message::new("stage-sighted-todo"), None, None);
    };
    let shown_by = other.modules.first().map(String::as_str).unwrap_or_default();
    match cloud::own_module(s) {
        Some(own) => {
            let message = Message::new("stage-sighted-elsewhere").with("module", shown_by).with("own", own.name);
            seen_stage("sighted", StepState::NeedsAttention, message, other.evidence)
        }
        None => {
            let message = Message::new("stage-sighted-whose").with("module", shown_by);
            seen_stage("sighted", StepState::CannotTell, message, other.evidence)
        }
    }
}

/// The first stage that is not through says what usually holds it, once that takes longer than it should.
fn hold(s: &Situation, stages: &mut [Stage], tracked: Option<&Tracked>) {
    let sent_at = sent(s).map(|sent| sent.evidence.observed_at);
    let first_probe = |key| s.session.evidence.iter().find(|e| e.key == key).map(|e| e.observed_at);
    let Some(stage) = stages
        .iter_mut()
        .find(|stage| stage.id != "sent" && !matches!(stage.state, StepState::Confirmed | StepState::MarkedByYou))
    else {
        return;
    };
    let (since, holds): (_, Vec<&str>) = match stage.id.as_str() {
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
    let failed = matches!(stage.state, StepState::CannotTell) && stage.id != "sighted";
    // Another device's module is a finding, not a wait.
    if (late && !failed) || (stage.id == "sighted" && found(s).is_some()) {
        stage.holds = holds.into_iter().map(|id| words(s, id)).collect();
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
