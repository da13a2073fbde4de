//! *Prove it works*, from a yes to a plan to a sighting: milestone by milestone, by API and by hand, and when something stalls.

use crate::common;

use common::{Walk, sse_devices, step_of};
use passarela::domain::answers::QuestionId;
use passarela::domain::evidence::{BoundModule, Investigation, Key, ModuleSighting, Observation, SentMessage};
use passarela::domain::failure::mail::{MailError, Untrusted};
use passarela::domain::failure::{ProbeError, RequestError};
use passarela::domain::input::Input;
use passarela::domain::instruction::QuestionKind;
use passarela::domain::key_store::Kept;
use passarela::domain::message::Message;
use passarela::domain::milestone::Milestone;
use passarela::domain::reading::TrackedMessage;
use passarela::domain::region::Region;
use passarela::domain::state::{ApplianceRecord, ConnectionRecord, Probe, Write, Written};
use passarela::domain::step::{StepId, StepState};
use passarela::domain::transition::{Effect, Event};
use passarela::domain::view::PlanState;
use passarela::i18n::Words;

const DEVICE: &str = "11111111-2222-4333-8444-555555555555";
const MESSAGE_ID: &str = "passarela-1@corp.example";

/// A set-up at its last page, with both APIs connected and its module known.
fn connected() -> Walk {
    let mut walk = Walk::prepared();
    walk.session.connection =
        Some(ConnectionRecord { client_id: "client-1".into(), region: Region::Americas, kept: Kept::ThisRun });
    walk.session.appliance = Some(ApplianceRecord {
        address: "https://esa03.corp.example".into(),
        user: "reader".into(),
        pin: None,
        kept: Kept::ThisRun,
        stopped: false,
    });
    walk.paste(&sse_devices("esa03.corp.example", "Registered"));
    walk.go(StepId::AddModule);
    let modules = [module("m-own", "Mail gateway", DEVICE), module("m-other", "Branch", "another-device")];
    probed(&mut walk, |probe| matches!(probe, Probe::Modules), Key::ModuleList, Observation::Modules(modules.to_vec()));
    walk.go(StepId::Prove);
    walk
}

fn module(id: &str, name: &str, device: &str) -> BoundModule {
    let kind = "Email Security Appliance".to_owned();
    let timeframe_days = Some(14);
    BoundModule { id: id.into(), name: name.into(), kind, device_id: Some(device.into()), timeframe_days }
}

/// Probes now and returns what is looked at, with its round.
fn probe_now(walk: &mut Walk) -> (Probe, u64) {
    walk.pass(60);
    walk.person(Input::CheckNow);
    let probe = walk.effects.iter().find_map(|e| match e {
        Effect::Probe(probe, round) => Some((probe.clone(), *round)),
        _ => None,
    });
    probe.expect("something to look at")
}

/// Probes now; it must be this probe; this is what is seen.
fn probed(walk: &mut Walk, wanted: impl Fn(&Probe) -> bool, key: Key, seen: Observation) {
    let (probe, round) = probe_now(walk);
    assert!(wanted(&probe), "{probe:?}");
    walk.event(Event::Probed { round, result: Ok(vec![(key, seen)]), probe });
}

fn tracking(walk: &mut Walk, rows: Vec<TrackedMessage>) {
    probed(walk, |probe| matches!(probe, Probe::Tracking { .. }), Key::Tracking, Observation::Messages(rows));
}

fn row(walk: &Walk) -> TrackedMessage {
    TrackedMessage {
        mid: Some("8".into()),
        time: Some("14 May 2026 12:01:57 (GMT)".into()),
        subject: Some(walk.session.test_subject.clone()),
        message_id: Some(format!("<{MESSAGE_ID}>")),
        ..TrackedMessage::default()
    }
}

/// Answers the next investigation, which must ask by this kind of name alone.
fn investigated(walk: &mut Walk, kind: &str, by: &[(&str, &str)]) {
    let (probe, round) = probe_now(walk);
    let Probe::TestMessage { observables, modules } = &probe else { panic!("{probe:?}") };
    let [(asked, _)] = observables.as_slice() else { panic!("one name at a time: {observables:?}") };
    assert_eq!((asked.as_str(), modules.as_slice()), (kind, &["m-own".to_owned()][..]));
    let sightings = by.iter().map(|(id, name)| ModuleSighting {
        module_id: (*id).into(),
        module: (*name).into(),
        observed_at: None,
        description: None,
    });
    let answer =
        Investigation { asked: observables.clone(), sightings: sightings.collect(), ..Investigation::default() };
    let result = Ok(vec![(Key::Investigation, Observation::Sightings(answer))]);
    walk.event(Event::Probed { round, result, probe });
}

fn milestone(walk: &Walk, id: &str) -> Milestone {
    step_of(&walk.view()).chain.into_iter().find(|s| s.id == id).expect("a milestone")
}

fn says(message: &Message) -> String {
    Words::english().say(message)
}

fn states(walk: &Walk) -> Vec<StepState> {
    step_of(&walk.view()).chain.iter().map(|s| s.state).collect()
}

/// Answers the questions, agrees to the plan, and returns it.
fn agree(walk: &mut Walk) -> u64 {
    for (question, value) in [
        ("mail-way", "passarela"),
        ("mail-listener", "esa03.corp.example"),
        ("mail-from", "alex@corp.example"),
        ("mail-to", "sam@corp.example"),
    ] {
        walk.answer(question, value);
    }
    walk.person(Input::PlanMessage { plain: false });
    let plan = walk.view().plan.expect("a plan").id;
    assert!(!walk.effects.iter().any(|e| matches!(e, Effect::Write(..))), "nothing before a yes");
    walk.person(Input::Agree { plan });
    assert!(walk.effects.iter().any(|e| matches!(e, Effect::Write(Write::SendMessage { .. }, _))));
    plan
}

fn sent(walk: &mut Walk) {
    let plan = agree(walk);
    assert_eq!(milestone(walk, "sent").state, StepState::Waiting);
    let message = SentMessage {
        message_id: MESSAGE_ID.into(),
        subject: walk.session.test_subject.clone(),
        tls: true,
        answer: Some("250 ok".into()),
    };
    walk.event(Event::Written { plan, result: Ok(Written::Sent(message)) });
    // The probe that follows is dropped here: each test asks for its own.
    walk.pass(180);
    walk.session.probing_since = None;
}

#[test]
fn from_the_listener_to_the_sighting_every_stage_has_its_own_time() {
    use StepState::{Confirmed, ToDo, Waiting};
    let mut walk = connected();
    let sent_at = walk.now;
    sent(&mut walk);
    assert_eq!(states(&walk), [Confirmed, Waiting, ToDo, ToDo]);
    assert!(says(&milestone(&walk, "sent").message).contains("encrypted"));
    assert_eq!(milestone(&walk, "sent").at, Some(sent_at));

    let own = row(&walk);
    tracking(&mut walk, vec![own]);
    let tracked_at = walk.now;
    assert_eq!(states(&walk)[..2], [Confirmed, Confirmed]);
    investigated(&mut walk, "email_messageid", &[]);
    assert_eq!(states(&walk), [Confirmed, Confirmed, Waiting, ToDo]);
    assert_eq!(walk.state(StepId::Prove), StepState::InProgress);
    investigated(&mut walk, "cisco_mid", &[("m-own", "Mail gateway")]);
    let seen_at = walk.now;

    assert_eq!(states(&walk), [Confirmed; 4]);
    let at = |id| milestone(&walk, id).at;
    assert_eq!([at("tracked"), at("sighted")], [Some(tracked_at), Some(seen_at)]);
    assert_eq!(walk.state(StepId::Prove), Confirmed);
    let words = walk.proof(StepId::Prove);
    assert!(words.starts_with("Data from esa03.corp.example arrived in Threat Response at "), "{words}");
}

#[test]
fn the_next_name_is_asked_for_only_when_the_one_before_found_nothing() {
    let mut walk = connected();
    let own = row(&walk);
    tracking(&mut walk, vec![own]);
    for kind in ["email_messageid", "cisco_mid", "email_subject", "email_messageid", "cisco_mid"] {
        investigated(&mut walk, kind, &[]);
    }
    let said = says(&milestone(&walk, "investigated").message);
    assert!(said.contains("for its MID"), "{said}");
    // Found, though by another module: the same name is asked for again, not the next.
    investigated(&mut walk, "email_subject", &[("m-other", "Branch")]);
    let said = says(&milestone(&walk, "investigated").message);
    assert!(said.contains("by its subject"), "{said}");
    investigated(&mut walk, "email_subject", &[("m-own", "Mail gateway")]);
    assert_eq!(walk.state(StepId::Prove), StepState::Confirmed);
}

#[test]
fn without_a_message_id_from_anywhere_the_subject_is_what_is_left() {
    let mut walk = connected();
    walk.session.appliance = None;
    investigated(&mut walk, "email_subject", &[]);
    let subject = walk.session.test_subject.clone();
    let message = SentMessage { message_id: MESSAGE_ID.into(), subject, tls: false, answer: None };
    let plan = agree(&mut walk);
    walk.event(Event::Written { plan, result: Ok(Written::Sent(message)) });
    walk.session.probing_since = None;
    // What this computer sent, it knows by its Message-ID before anybody tracked it.
    investigated(&mut walk, "email_messageid", &[]);
}

#[test]
fn a_sighting_by_another_devices_module_is_no_proof() {
    let mut walk = connected();
    let own = row(&walk);
    tracking(&mut walk, vec![own]);
    investigated(&mut walk, "email_messageid", &[("m-other", "Branch")]);
    assert_eq!(milestone(&walk, "investigated").state, StepState::Confirmed);
    let sighted = milestone(&walk, "sighted");
    assert_eq!(sighted.state, StepState::NeedsAttention);
    let said = says(&sighted.message);
    assert!(said.contains("Branch") && said.contains("Mail gateway"), "{said}");
    assert_eq!(walk.state(StepId::Prove), StepState::InProgress);
}

#[test]
fn a_persons_word_starts_the_clock_and_proves_nothing() {
    let mut walk = Walk::prepared();
    walk.go(StepId::Prove);
    walk.answer("mail-way", "myself");
    walk.pass(5);
    let said_at = walk.now;
    walk.answer("mail-sent", "yes");
    let sent = milestone(&walk, "sent");
    assert_eq!((sent.state, sent.at), (StepState::MarkedByYou, Some(said_at)));
    assert_eq!(walk.state(StepId::Prove), StepState::InProgress);
    walk.answer("mail-sent", "no");
    assert_eq!(milestone(&walk, "sent").state, StepState::ToDo, "a word taken back is taken back");
}

#[test]
fn a_stage_that_stalls_says_what_usually_holds_it_and_no_other_does() {
    let holds = |walk: &Walk| -> Vec<(String, usize)> {
        let chain = step_of(&walk.view()).chain;
        chain.iter().filter(|s| !s.holds.is_empty()).map(|s| (s.id.clone(), s.holds.len())).collect()
    };
    let mut walk = Walk::prepared();
    walk.go(StepId::Prove);
    walk.pass(3_600);
    assert_eq!(holds(&walk), [], "nothing was sent, so nothing is late");
    walk.answer("mail-sent", "yes");
    walk.pass(599);
    assert_eq!(holds(&walk), []);
    walk.pass(1);
    assert_eq!(holds(&walk), [("tracked".to_owned(), 3)]);

    let mut walk = connected();
    let own = row(&walk);
    tracking(&mut walk, vec![own]);
    investigated(&mut walk, "email_messageid", &[]);
    assert_eq!(holds(&walk), []);
    walk.pass(600);
    let said: Vec<String> = milestone(&walk, "investigated").holds.iter().map(says).collect();
    assert!(said.iter().any(|t| t.contains("14 days")), "the module's own timeframe: {said:?}");
    assert!(said.iter().any(|t| t.contains("Registered Device")), "{said:?}");
    assert!(!said.iter().any(|t| t.contains("form that an investigation expects")), "the API's text is ours: {said:?}");
    assert_eq!(holds(&walk).len(), 1);
}

#[test]
fn a_message_that_may_have_been_taken_is_not_sent_again() {
    let mut walk = connected();
    let plan = agree(&mut walk);
    let uncertain = RequestError::Mail(MailError::Uncertain { host: "esa03.corp.example".into() });
    walk.event(Event::Written { plan, result: Err(ProbeError::new(uncertain)) });
    assert_eq!(milestone(&walk, "sent").state, StepState::CannotTell);
    walk.person(Input::Agree { plan });
    assert!(!walk.effects.iter().any(|e| matches!(e, Effect::Write(..))));
    // Tracking tells: it did arrive.
    let own = row(&walk);
    tracking(&mut walk, vec![own]);
    assert_eq!(milestone(&walk, "sent").state, StepState::Confirmed);
}

#[test]
fn a_listener_whose_certificate_is_in_the_way_is_offered_no_encryption_in_a_plan_of_its_own() {
    let host = || "esa03.corp.example".to_owned();
    for (error, offered) in [
        (MailError::TlsUntrusted { host: host(), why: Untrusted::Issuer }, true),
        (MailError::TlsFailed { host: host() }, true),
        (MailError::NoListener { host: host(), port: 25 }, false),
    ] {
        let mut walk = connected();
        let plan = agree(&mut walk);
        let id = error.code();
        let error = ProbeError::of_write(RequestError::Mail(error), true);
        let view = walk.event(Event::Written { plan, result: Err(error) });
        let instead = view.plan.expect("the plan that failed").instead;
        assert_eq!(instead.is_some(), offered, "{id}");
        let Some(instead) = instead else { continue };
        let asked = walk.person(*instead.input).plan.expect("a plan of its own");
        assert!(asked.id != plan && matches!(asked.state, PlanState::Asking) && asked.instead.is_none());
        assert!(!walk.effects.iter().any(|e| matches!(e, Effect::Write(..))), "nothing before a yes");
        assert_eq!(asked.consequences[0].id, "plan-send-message-plain");
        walk.person(Input::Agree { plan: asked.id });
        let sent = |e: &Effect| matches!(e, Effect::Write(Write::SendMessage { plain: true, .. }, _));
        assert!(walk.effects.iter().any(sent));
    }
}

#[test]
fn the_appliances_api_tracks_alone_and_a_failed_look_is_no_absence() {
    let mut walk = connected();
    walk.session.connection = None;
    let (probe, round) = probe_now(&mut walk);
    assert!(matches!(probe, Probe::Tracking { .. }));
    let error = ProbeError::new(RequestError::Offline);
    walk.event(Event::Probed { round, result: Err(error), probe });
    let tracked = milestone(&walk, "tracked");
    assert_eq!((tracked.state, tracked.message.id.as_str()), (StepState::CannotTell, "error-offline"));
    tracking(&mut walk, vec![]);
    assert_eq!(milestone(&walk, "tracked").message.id, "milestone-tracked-absent");
    let stranger = TrackedMessage { subject: Some("Lunch".into()), mid: Some("9".into()), ..TrackedMessage::default() };
    tracking(&mut walk, vec![stranger]);
    assert_ne!(milestone(&walk, "tracked").state, StepState::Confirmed, "another message");
}

#[test]
fn both_apis_are_asked_in_turns_until_the_message_is_tracked() {
    let mut walk = connected();
    tracking(&mut walk, vec![]);
    investigated(&mut walk, "email_subject", &[]);
    tracking(&mut walk, vec![]);
    investigated(&mut walk, "email_subject", &[]);
    let own = row(&walk);
    tracking(&mut walk, vec![own]);
    investigated(&mut walk, "email_messageid", &[]);
    investigated(&mut walk, "cisco_mid", &[]);
}

#[test]
fn an_address_that_could_be_two_gives_no_plan_and_says_so() {
    let mut walk = connected();
    walk.answer("mail-way", "passarela");
    walk.answer("mail-listener", "esa03.corp.example:25");
    walk.answer("mail-from", "alex@corp.example");
    walk.answer("mail-to", "sam@corp.example, kim@corp.example");
    let step = step_of(&walk.view());
    let to = step.questions.iter().find(|q| q.id == QuestionId::MailTo).expect("the question");
    assert_eq!(to.state, StepState::NeedsAttention);
    assert!(matches!(to.kind, QuestionKind::Text { .. }) && to.verdict.is_some());
    assert!(step.offers.is_empty());
    walk.answer("mail-to", "sam@corp.example");
    assert_eq!(step_of(&walk.view()).offers.len(), 1);
}

#[test]
fn a_page_about_another_mid_is_about_another_message() {
    let mut walk = connected();
    let own = row(&walk);
    tracking(&mut walk, vec![own]);
    let page = |mid: &str| {
        format!(
            "Threat Response\nInvestigate\nSnapshots\nIncidents\nIntelligence\nModules\ncisco_mid:\"{mid}\"\nInvestigate\nClear\nReset\nSightings\nModule\tObserved\tDescription\tConfidence\tSeverity\tDetails\nesa03 Email Security Appliance\t2 minutes ago\tIncoming message (Delivered)\tHigh\tLow\n"
        )
    };
    walk.paste(&page("81"));
    assert_ne!(walk.state(StepId::Prove), StepState::Confirmed);
    walk.paste(&page("8"));
    assert_eq!(walk.state(StepId::Prove), StepState::Confirmed);
}
