//! The questions of the wizard with their answers, and where each answer comes from.

use super::super::answers::QuestionId;
use super::super::guide::{self, QuestionContext, Way};
use super::super::instruction::QuestionKind;
use super::super::message::Message;
use super::super::step::{StepId, StepState};
use super::super::steps::{Situation, before};
use super::super::view::{KnownBy, Question, Seen};

/// What a step asks. *Before you start* shows besides what is known already; elsewhere nobody is told again what a page said.
pub(super) fn questions(s: &Situation, step: StepId, practice: bool) -> Vec<Question> {
    let all = every_question(s, practice);
    let told = |q: &Question| matches!(q.known, Some(KnownBy::Seen | KnownBy::Practice));
    // The portal's address is asked for what it says of the region.
    let region = all.iter().any(|q| q.id == QuestionId::Region && told(q));
    let asks = |q: &Question| match step {
        StepId::Before if q.id == QuestionId::PortalAddress => q.known.is_some() || !region,
        StepId::Before => q.step == step || q.known.is_some(),
        _ => q.step == step && !told(q),
    };
    all.into_iter().filter(asks).collect()
}

/// Every question but those of the test message, in the order of the steps that ask them.
pub(super) fn every_question(s: &Situation, practice: bool) -> Vec<Question> {
    let session = s.session;
    let cx = QuestionContext {
        portal: session.portal(),
        way: session.answers.deployment_path.map_or(Way::Direct, Way::from),
        cluster: session.answers.in_cluster() || session.answers.joins_cluster(),
        practice,
    };
    let mut all = answered(s, guide::questions(&cx), &before::lines(s));
    all.sort_by_key(|q| q.step);
    all
}

/// Questions with their answers, and what is said of those.
pub(super) fn answered(s: &Situation, specs: Vec<guide::QuestionSpec>, lines: &[before::Line]) -> Vec<Question> {
    specs
        .into_iter()
        .map(|spec| {
            let line = lines.iter().find(|l| l.question == spec.id);
            let value = s.session.answers.as_given(spec.id).unwrap_or_default().to_owned();
            let answered = if value.is_empty() { StepState::ToDo } else { StepState::MarkedByYou };
            let read = line.and_then(|l| l.read.as_ref());
            let (counts, known) = match (read, guide::assumed(spec.id)) {
                (Some(read), _) => (Some(read.value.as_str()), Some(KnownBy::Seen)),
                (None, _) if s.session.filled.contains(&spec.id) => (Some(value.as_str()), Some(KnownBy::Practice)),
                (None, _) if !value.is_empty() => (Some(value.as_str()), Some(KnownBy::You)),
                (None, Some(assumed)) => (Some(assumed), Some(KnownBy::Assumed)),
                (None, None) => (None, None),
            };
            let seen = line.and_then(|l| l.proof).filter(|_| read.is_some()).map(|(source, at)| Seen {
                source,
                at,
                line: read.and_then(|r| r.line).and_then(|l| u32::try_from(l).ok()),
            });
            Question {
                step: guide::asked_at(spec.id),
                answer: counts.map(|value| in_words(&spec.kind, value)),
                known,
                seen,
                id: spec.id,
                label: spec.label,
                hint: spec.hint,
                kind: spec.kind,
                value,
                optional: spec.optional,
                state: line.map_or(answered, |l| l.state),
                verdict: line.and_then(|l| l.verdict.clone()),
            }
        })
        .collect()
}

/// An answer as it is read: the words of what was chosen, or what was typed.
fn in_words(kind: &QuestionKind, value: &str) -> Message {
    let chosen = match kind {
        QuestionKind::Choice { options } => options.iter().find(|o| o.value == value.trim()).map(|o| o.label.clone()),
        QuestionKind::Text { .. } => None,
    };
    chosen.unwrap_or_else(|| Message::new("answer-text").with("text", value.trim()))
}
