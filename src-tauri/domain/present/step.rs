//! The open step: what it tells, what it asks, and how its proof stands.

use super::super::guide::{self, Context, Way};
use super::super::input::TextField;
use super::super::instruction::NextAction;
use super::super::message::Message;
use super::super::query;
use super::super::reading::PageKind;
use super::super::state::{LATE_AFTER, Session, TRIES};
use super::super::step::{StepId, StepState};
use super::super::steps::{self, Situation, prove};
use super::super::target::Target;
use super::super::view::*;
use super::pasting::{self, paste_words};
use super::questions::{answered, questions};
use super::{Surroundings, context, plans};

/// How long the next step is announced before it opens, in seconds of being seen.
const MOVES_AFTER: u8 = 4;

/// The step as it stands in the window.
pub(super) fn step_view(s: &Situation, judged: steps::Judgement, around: &Surroundings) -> StepView {
    let session = s.session;
    let step = session.step;
    let cx = context(s, step, around.practice);
    let described = guide::describe(step, &cx);
    let query = (step == StepId::Prove).then(|| query_view(session));
    let settled = steps::is_settled(step, judged.state, s);
    let refuted = refuted_view(step, &judged);
    StepView {
        id: step,
        number: step.number(),
        at: described.at,
        heading: described.heading,
        outcome: described.outcome,
        questions: match step {
            StepId::Prove => {
                answered(s, guide::prove_questions(session.answers.mail_way, session.machine()), &prove::lines(s))
            }
            _ => questions(s, step, around.in_practice),
        },
        actions: described.actions,
        cautions: described.cautions,
        more: described.more,
        picture: described.picture,
        variants: described.variants,
        different_note: session.text(step, TextField::Different).to_owned(),
        proof: proof_view(s, judged, &cx, around.in_practice, described.wanted_page),
        why: described.why,
        note: session.text(step, TextField::Note).to_owned(),
        chain: if step == StepId::Prove { prove::milestones(s) } else { Vec::new() },
        offers: plans::offers(s, step),
        query,
        handoff: described.handoff,
        settled,
        moving: session.moving.filter(|moving| moving.from == step && around.prefs.move_on).map(|moving| MovingView {
            to: moving.to,
            since: moving.since,
            seconds: MOVES_AFTER,
        }),
        unproven_notice: session.unproven_notice == Some(step),
        refuted,
        has_back: step != StepId::Before,
        has_next: step != StepId::Prove,
    }
}

/// Where something shows the opposite: no word of the person makes that good, and they read what will come of it.
fn refuted_view(step: StepId, judged: &steps::Judgement) -> Option<RefutedView> {
    let text = judged.going_on.clone().filter(|_| judged.state == StepState::NeedsAttention)?;
    Some(RefutedView { text, step: judged.lead_to.iter().copied().find(|to| *to != step) })
}

fn proof_view(s: &Situation, judged: steps::Judgement, cx: &Context, practice: bool, wanted: Message) -> ProofView {
    let session = s.session;
    let step = session.step;
    let wait = session.wait.as_ref().filter(|w| w.step == step);
    let waiting = match (wait, judged.waiting_since) {
        (Some(wait), since) => {
            let since = since.unwrap_or(wait.since).min(s.now);
            Some(WaitingView {
                since,
                polling: true,
                attempt: (wait.tries + 1).min(TRIES),
                of: TRIES,
                next_at: wait.next_at.filter(|_| !session.paused),
                paused: session.paused,
                late: s.ago(since) >= LATE_AFTER,
            })
        }
        (None, Some(since)) => Some(WaitingView {
            // A clock that was set back puts what was seen before that ahead of us.
            since: since.min(s.now),
            polling: false,
            attempt: 0,
            of: 0,
            next_at: None,
            paused: false,
            late: s.ago(since) >= LATE_AFTER,
        }),
        (None, None) => None,
    };
    let mut next_actions: Vec<NextAction> = judged
        .lead_to
        .iter()
        .filter(|to| **to != step)
        .map(|to| NextAction::Step { step: *to, label: way_to(*to) })
        .collect();
    // A new token is made in the portal of the right region: one press away from where its lack shows.
    let needs_token = judged.lead_to.contains(&StepId::GenerateToken);
    if needs_token && let Some(open) = cx.open_target(Target::Sse) {
        next_actions.push(NextAction::Open { open });
    }
    if step == StepId::Before && cx.way == Way::Managed {
        next_actions.push(guide::set_up_the_sma());
    }
    let by_api = guide::has_probe(step);
    if by_api && session.connection.is_none() && judged.state != StepState::Confirmed {
        next_actions.push(NextAction::Connect { label: Message::new("way-connect") });
    }
    let mut details = judged.details;
    if cx.practice.is_some() && step == StepId::Prove && judged.state == StepState::Confirmed {
        details.push(Message::new("verdict-proved-practice"));
    }
    let one_copy = one_copy(step).filter(|_| judged.state != StepState::Confirmed);
    let decided = matches!(judged.state, StepState::Confirmed | StepState::MarkedByYou | StepState::NeedsAttention);
    ProofView {
        state: judged.state,
        headline: judged.headline,
        details,
        expected: judged.expected,
        found: judged.found,
        source: judged.source,
        observed_at: judged.observed_at,
        line: judged.line.and_then(|l| u32::try_from(l).ok()),
        can_check: session.wait.is_some(),
        checking_since: session.probing_since,
        waiting,
        one_copy,
        paste: PasteView {
            stamp: PastedText::stamp(session.text(step, TextField::Paste)),
            longer: session.longer.get(&step).copied(),
            wanted,
            verdict: session.pasted.get(&step).map(|outcome| paste_words(outcome, practice)),
            can_discard: session.read_at.contains_key(&step),
            row: pasting::row_question(step, judged.state, session),
        },
        marked_at: session.marked.get(&step).copied(),
        can_mark: !decided && !session.marked.contains_key(&step),
        next_actions,
    }
}

/// "One copy can prove Steps 1 to 6." Which ones is read from the pages that move each step.
fn one_copy(step: StepId) -> Option<Message> {
    let (page, first, last) = guide::proven_by_one_copy(step)?;
    let id = match page {
        PageKind::CloudServiceSettings => "proof-one-copy-registering",
        _ => "proof-one-copy-registered",
    };
    Some(Message::new(id).with("first", i64::from(first)).with("last", i64::from(last)))
}

/// Where a step says what is wrong, step 5 is where a new token is made; the panel sends people there for other things too.
pub(super) fn way_to(step: StepId) -> Message {
    match step {
        StepId::GenerateToken => Message::new("way-new-token"),
        _ => Message::new(&format!("way-step-{}", step.slug())),
    }
}

fn query_view(session: &Session) -> QueryView {
    let kinds = query::kinds();
    let chosen = session.query_kind.clone().unwrap_or_else(|| "email_subject".to_owned());
    let typed = session.text(StepId::Prove, TextField::QueryValue);
    // The test message's subject is the first thing anybody wants to search for.
    let value = if typed.is_empty() && chosen == "email_subject" { session.test_subject.as_str() } else { typed };
    let (built, refused) = match query::build(&chosen, value) {
        _ if value.trim().is_empty() => (None, None),
        Ok(text) => (Some(text), None),
        Err(refusal) => (None, Some(refusal.message)),
    };
    let pasted = session.text(StepId::Prove, TextField::QueryPasted);
    QueryView {
        kinds,
        chosen,
        value: value.to_owned(),
        built,
        refused,
        pasted: pasted.to_owned(),
        corrected: (!pasted.trim().is_empty()).then(|| query::correct(pasted)),
    }
}
