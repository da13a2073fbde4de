//! Prove it works: one message of our own, followed from the appliance into an investigation.

use super::context::{Context, Layout, Portal};
use super::{Description, Draft, QuestionSpec, Step, TIMEFRAME_DAYS, handoff};
use crate::domain::answers::{Choosable, MailWay, QuestionId, YesNo};
use crate::domain::instruction::{Action, Choice, QuestionKind};
use crate::domain::message::Message;
use crate::domain::product::Machine;
use crate::domain::query;
use crate::domain::reading::PageKind;
use crate::domain::step::StepId;
use crate::domain::steps;
use crate::domain::target::{Location, Target};

/// The questions about the test message. `way` is the answer to the first: who sends it. Mail never goes through an SMA,
/// so its words differ.
pub fn questions(way: Option<MailWay>, machine: Machine) -> Vec<QuestionSpec> {
    let mut all = vec![choice(QuestionId::MailWay, MailWay::ALL)];
    match way {
        Some(MailWay::Passarela) => all.extend([
            text(QuestionId::MailListener, "esa03.example.com:25"),
            text(QuestionId::MailFrom, "you@example.com"),
            text(QuestionId::MailTo, "you@example.com"),
        ]),
        Some(MailWay::Myself) => all.push(choice(QuestionId::MailSent, &[YesNo::No, YesNo::Yes])),
        None => {}
    }
    let named = |message: Message| message.with("machine", machine.abbreviation());
    let named = |q: QuestionSpec| QuestionSpec { label: named(q.label), hint: q.hint.map(named), ..q };
    all.into_iter().map(named).collect()
}

fn say(part: &str) -> Message {
    Message::new(&format!("step-prove-question-{part}"))
}

fn spec(id: QuestionId, kind: QuestionKind) -> QuestionSpec {
    // The proof needs a message, not these answers: whoever sends one by other means leaves them open.
    QuestionSpec { id, label: say(id.id()), hint: Some(say(&format!("{id}-hint"))), kind, optional: true }
}

fn text(id: QuestionId, example: &str) -> QuestionSpec {
    spec(id, QuestionKind::Text { example: Some(example.to_owned()) })
}

fn choice<T: Choosable>(id: QuestionId, values: &[T]) -> QuestionSpec {
    let option =
        |value: &T| Choice { value: value.id().to_owned(), label: say(&format!("{id}-{}", value.id())), hint: None };
    spec(id, QuestionKind::Choice { options: values.iter().map(option).collect() })
}

/// See the module.
pub(super) const STEP: Step = Step {
    describe,
    judge: steps::prove::judge,
    pages: &[PageKind::MessageTracking, PageKind::CtrInvestigate],
    probe: Some(steps::prove::next_probe),
    probes_until: &[StepId::Prove],
};

fn describe(cx: &Context<'_>) -> Description {
    let mut d = Draft::new(StepId::Prove, Location::Both, cx);
    let portal = cx.shown_portal();
    let look = cx.portal_look();
    // A subject of ours holds no quotation mark, so this always builds; a foreign one that does is left to the helper.
    let text = cx.test_subject.and_then(|subject| query::build("email_subject", subject).ok());
    match cx.variant {
        Some("not-tracked") => {
            d.then(Action::from(d.action("lag-range")).opening(cx.open_target(Target::Appliance)));
            d.then(d.action("lag-again"));
            d.then(d.action("lag-path"));
            d.picture("message-tracking", Layout::V13, false);
        }
        Some("no-tracking") => {
            d.then(d.action("menu-central"));
            d.then(d.action("menu-rights"));
            d.then(d.action("menu-on"));
        }
        Some("nothing-found") => {
            d.then(d.action("found-syntax"));
            d.then(d.action("found-other"));
            d.then(d.action("found-region"));
            d.then(d.action("found-timeframe"));
            d.then(d.action("found-module"));
        }
        Some("several-mids") => {
            d.then(d.action("mids-id"));
            d.then(d.action("mids-build"));
        }
        _ => {
            send(&mut d);
            track(&mut d);
            d.then(d.action("paste-tracking"));
            if portal == Some(Portal::None_) {
                d.then(d.action("hand-over"));
                d.out.handoff = Some(handoff::investigate(cx, text));
            } else {
                let action = Action::from(d.action(if portal == Some(Portal::Older) {
                    "investigate"
                } else {
                    "investigate-xdr"
                }))
                .opening(cx.open_portal());
                match text {
                    Some(text) => d.then(action.copying("query", text)),
                    None => d.then(action),
                };
            }
            d.then(d.action("paste-sighting"));
            d.picture("tracking-and-investigate", look, false);
        }
    }
    d.caution("lag").caution(if portal == Some(Portal::Xdr) { "subject-xdr" } else { "sighting" });
    if portal == Some(Portal::Xdr) {
        d.more("sighting");
        d.out.more.push(Message::new("step-note-portal-xdr-investigate"));
    }
    d.caution_with("timeframe", "days", i64::from(TIMEFRAME_DAYS)).more("syntax");
    d.variants(&["not-tracked", "no-tracking", "nothing-found", "several-mids"]).portal_variants();
    d.done()
}

fn send(d: &mut Draft<'_>) {
    let name = if d.cx.practice.is_some() { "send-practice" } else { "send" };
    let action = match d.cx.test_subject {
        Some(subject) => Action::from(d.action(name).with("subject", subject)).copying("subject", subject),
        None => d.action("send-open").into(),
    };
    d.then(action.opening(d.cx.open_target(Target::PracticeMail)));
}

fn track(d: &mut Draft<'_>) {
    let action = Action::from(d.action("track")).opening(d.cx.open_target(Target::Appliance));
    match d.cx.test_subject {
        Some(subject) => d.then(action.copying("subject", subject)),
        None => d.then(action),
    };
}
