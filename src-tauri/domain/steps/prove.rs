//! *Prove it works*: one test message, followed from its sending over the appliance into an investigation.
//!
//! Every milestone stands on what was seen of it, at its own time. A later milestone that was seen carries the earlier ones: a
//! message that message tracking lists was sent, whoever sent it.

mod milestones;
mod observed;
mod probes;

pub use milestones::milestones;
pub use observed::{
    Investigated, Sent, Sighted, TestMessageNames, Tracked, by_persons_word, found, sent, sighted, tracked,
};
pub use probes::{investigation, investigation_of, is_mail_address, lines, message_to_send, next_probe, tracking};

use super::cloud;
use super::{Judgement, Situation};
use crate::domain::evidence::Key;
use crate::domain::message::Message;
use crate::domain::source::Source;
use crate::domain::step::StepState;

/// The last page: both ends seen, or what is missing.
pub fn judge(s: &Situation) -> Judgement {
    match (&tracked(s), &sighted(s)) {
        (Some(t), Some(x)) => proved(s, t, x),
        (None, Some(x)) => Judgement::new(StepState::InProgress, Message::new("verdict-prove-sighted-only"))
            .because(Message::new("verdict-prove-sighted-only-next"))
            .seen_in(x.evidence),
        (Some(t), None) => {
            let judged = match found(s) {
                Some(other) if other.sightings_elsewhere => {
                    Judgement::new(StepState::InProgress, Message::new("verdict-prove-elsewhere"))
                        .because(Message::new("verdict-prove-elsewhere-next"))
                        .seen_in(other.evidence)
                }
                _ => Judgement::new(StepState::InProgress, Message::new("verdict-prove-tracked-only"))
                    .because(Message::new("verdict-prove-tracked-only-next"))
                    .seen_in(t.evidence),
            };
            match cloud::failed_probe(s, Key::Investigation) {
                Some(failed) if failed.observed_at > Some(t.evidence.observed_at) => failed,
                _ => judged,
            }
        }
        (None, None) => match sent(s) {
            Some(sent) if sent.by_person => {
                Judgement::new(StepState::InProgress, Message::new("verdict-prove-sent-by-you"))
                    .because(Message::new("verdict-prove-sent-next"))
                    .seen_in(sent.evidence)
            }
            Some(sent) => Judgement::new(StepState::InProgress, Message::new("verdict-prove-sent"))
                .because(Message::new("verdict-prove-sent-next"))
                .seen_in(sent.evidence),
            None => Judgement::new(StepState::ToDo, Message::new("verdict-prove-todo")),
        },
    }
}

/// Both ends were seen.
fn proved(s: &Situation, t: &Tracked, x: &Sighted) -> Judgement {
    let device = s.session.device_name().unwrap_or_default();
    // The weaker of the two sights carries the card: proof is as good as its weakest link.
    let weakest = if x.evidence.source == Source::CloudApi { t.evidence } else { x.evidence };
    let headline = match &x.observed_text {
        // A page says "2 hours ago" and not as of when, so the words are quoted and no time is made of them.
        Some(observed) => Message::new("verdict-proved").with("observed", observed.as_str()),
        None => Message::new("verdict-proved-at").with("at", x.first_at),
    }
    .with("device", device);
    let handled = Message::new("verdict-proved-message")
        .with("subject", s.session.test_subject.as_str())
        .with("time", t.message.time.clone().unwrap_or_default())
        .with("module", x.module.as_str());
    Judgement::new(StepState::Confirmed, headline).because(handled).seen_in(weakest)
}
