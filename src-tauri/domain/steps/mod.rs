//! What each step needs to be called confirmed, and what it is called otherwise.
//!
//! Judging is pure: the evidence and the answers in, a [`Judgement`] out. A button press is never evidence; the most a
//! person's word can make is *Marked by you*.

pub mod appliance;
pub mod before;
pub mod cloud;
mod pasting;
mod progress;
pub mod prove;
mod situation;
pub mod token;

use jiff::Timestamp;

pub use pasting::{paste_outcome, read_outcome};
pub use progress::reached;
pub use situation::{DeviceInList, DeviceList, Situation};

use super::evidence::Evidence;
use super::message::Message;
use super::source::Source;
use super::step::{StepId, StepState};

/// What a step is called, and why.
#[derive(Debug, Clone, PartialEq)]
pub struct Judgement {
    /// Its state.
    pub state: StepState,
    /// What is so, in one sentence.
    pub headline: Message,
    /// Why it matters, what to do.
    pub details: Vec<Message>,
    /// What had to be seen.
    pub expected: Option<Message>,
    /// What was seen.
    pub found: Option<Message>,
    /// How the deciding thing was seen.
    pub source: Option<Source>,
    /// When.
    pub observed_at: Option<Timestamp>,
    /// The line of the page that says so.
    pub line: Option<usize>,
    /// Steps that lead on.
    pub lead_to: Vec<StepId>,
    /// The far side is working since.
    pub waiting_since: Option<Timestamp>,
    /// Where it needs attention: what whoever goes on all the same will meet, and at which step.
    pub going_on: Option<Message>,
}

impl Judgement {
    /// A state with its sentence.
    pub fn new(state: StepState, headline: Message) -> Self {
        Self {
            state,
            headline,
            details: Vec::new(),
            expected: None,
            found: None,
            source: None,
            observed_at: None,
            line: None,
            lead_to: Vec::new(),
            waiting_since: None,
            going_on: None,
        }
    }

    /// With the entry of the evidence that decided.
    #[must_use]
    pub fn seen_in(mut self, evidence: &Evidence) -> Self {
        self.source = Some(evidence.source);
        self.observed_at = Some(evidence.observed_at);
        self
    }

    /// With the line of the page where `fact` stands.
    #[must_use]
    pub fn at_line(mut self, evidence: &Evidence, fact: &str) -> Self {
        self.line = evidence.page().and_then(|p| p.reading.lines.get(fact).copied());
        self.seen_in(evidence)
    }

    /// With one more sentence.
    #[must_use]
    pub fn because(mut self, detail: Message) -> Self {
        self.details.push(detail);
        self
    }

    /// With both sides, next to each other.
    #[must_use]
    pub fn sides(mut self, expected: Message, found: Message) -> Self {
        self.expected = Some(expected);
        self.found = Some(found);
        self
    }

    /// With what going on in spite of it comes to.
    #[must_use]
    pub fn going_on(mut self, will_meet: Message) -> Self {
        self.going_on = Some(will_meet);
        self
    }

    /// With a way to another step.
    #[must_use]
    pub fn lead_to(mut self, step: StepId) -> Self {
        self.lead_to.push(step);
        self
    }
}

/// What `step` is called, given what its evidence makes of it: proof that is too old and the person's word counted in.
pub fn judged(step: StepId, by_evidence: Judgement, situation: &Situation) -> Judgement {
    let aged = age(by_evidence, situation);
    naming(with_the_persons_word(step, aged, situation), situation)
}

/// Whether nothing is left to show at a step that reads `state`: it is proven or claimed, or what is missing comes by itself.
pub fn is_settled(step: StepId, state: StepState, situation: &Situation) -> bool {
    match step {
        _ if matches!(state, StepState::Confirmed | StepState::MarkedByYou) => true,
        StepId::Before => before::is_enough(situation),
        StepId::EnableServer => appliance::is_filled_in(situation),
        _ => false,
    }
}

/// Verdicts speak of "the ESA" or "the SMA"; which one it is, every sentence of a judgement can say.
fn naming(mut judged: Judgement, situation: &Situation) -> Judgement {
    let machine = situation.session.machine().abbreviation();
    let first = [&mut judged.headline].into_iter();
    for message in first.chain(&mut judged.details).chain(&mut judged.expected).chain(&mut judged.going_on) {
        message.args.insert("machine".to_owned(), machine.into());
    }
    judged
}

/// Proof gets old: what was confirmed too long ago reads *Cannot tell*, with the day it was true.
fn age(judgement: Judgement, situation: &Situation) -> Judgement {
    let (StepState::Confirmed, Some(source), Some(at)) = (judgement.state, judgement.source, judgement.observed_at)
    else {
        return judgement;
    };
    if situation.is_fresh(source, at) {
        return judgement;
    }
    Judgement {
        state: StepState::CannotTell,
        headline: Message::new("verdict-was-confirmed").with("at", at),
        details: vec![judgement.headline, Message::new("verdict-check-again")],
        ..judgement
    }
}

/// A person's word counts where nothing else is known. It never beats proof of the opposite, nor a wait.
fn with_the_persons_word(step: StepId, judgement: Judgement, situation: &Situation) -> Judgement {
    let Some(marked_at) = situation.session.marked.get(&step) else { return judgement };
    let said = |headline, details| Judgement {
        state: StepState::MarkedByYou,
        source: Some(Source::User),
        observed_at: Some(*marked_at),
        line: None,
        headline: Message::new(headline),
        details,
        ..judgement.clone()
    };
    match judgement.state {
        // Nobody said that it is done, only that it is enough to go on with.
        StepState::InProgress if step == StepId::Before => said("verdict-before-begun", Vec::new()),
        StepState::ToDo | StepState::InProgress | StepState::CannotTell => {
            said("verdict-marked", vec![judgement.headline.clone()])
        }
        _ => judgement,
    }
}
