//! The first run: what a page tells is not asked, what is left is asked where it matters, and what nobody said reads as that.

mod common;

use common::{Walk, sse_devices, step_of};
use passarela::domain::answers::QuestionId;
use passarela::domain::input::Input;
use passarela::domain::place::PlaceId;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::transition::Event;
use passarela::domain::view::{KnownBy, PasteKind, PlaceView, Question};
use passarela::i18n::Words;

/// System Status, whose rows are assumed, under the bar of the web interface.
const STATUS: &str = "Monitor\tMail Policies\tSecurity Services\tNetwork\tSystem Administration\nNo Changes Pending\nSystem Status\nHost Name:\tesa03.corp.example\nAsyncOS Version:\t15.5.5-014\n";
const XDR: &str = "Cisco XDR\nControl Center\nIncidents\nInvestigate\nAdministration\nWelcome to your organization\n";

fn asked(walk: &mut Walk, step: StepId) -> Vec<Question> {
    walk.step(step).questions
}

fn open(questions: &[Question]) -> Vec<QuestionId> {
    questions.iter().filter(|q| q.known.is_none()).map(|q| q.id).collect()
}

fn one(questions: &[Question], id: QuestionId) -> Question {
    questions.iter().find(|q| q.id == id).unwrap_or_else(|| panic!("{id} is not shown")).clone()
}

#[test]
fn at_most_three_questions_stand_before_step_1_and_every_one_is_asked_once() {
    let mut walk = Walk::new();
    assert!(open(&asked(&mut walk, StepId::Before)).len() <= 3);
    let mut all: Vec<QuestionId> = Vec::new();
    for step in StepId::ALL.into_iter().filter(|step| *step != StepId::Prove) {
        all.extend(asked(&mut walk, step).iter().map(|q| q.id));
    }
    all.sort();
    all.dedup();
    let PlaceView::Answers { questions } = walk.person(Input::Open { place: PlaceId::Answers }).place else {
        panic!("every answer on one page")
    };
    let mut every: Vec<QuestionId> = questions.iter().map(|q| q.id).collect();
    every.sort();
    // What is assumed at a later step is said on the first page as well.
    assert_eq!(all, every);
}

#[test]
fn what_pages_of_both_sides_say_is_not_asked_and_names_its_source() {
    let mut walk = Walk::new();
    let step = step_of(&walk.paste(STATUS));
    assert_eq!(step.proof.paste.verdict.expect("read").kind, PasteKind::Recognised);
    let version = one(&step.questions, QuestionId::Version);
    assert_eq!((version.known, version.state), (Some(KnownBy::Seen), StepState::Confirmed));
    assert_eq!(version.seen.expect("seen").line, Some(5));
    let name = one(&step.questions, QuestionId::Name);
    assert_eq!(Words::english().say(&name.answer.expect("an answer")), "esa03.corp.example");
    assert_eq!(walk.view().device.as_deref(), Some("esa03.corp.example"));
    let step = step_of(&walk.paste(XDR));
    let portal = one(&step.questions, QuestionId::Portal);
    assert_eq!((portal.known, portal.state), (Some(KnownBy::Seen), StepState::Confirmed));
    assert_eq!(open(&step.questions), [QuestionId::PortalAddress, QuestionId::Region]);
    // Nobody is told at Step 5 again what a page said.
    assert!(asked(&mut walk, StepId::GenerateToken).iter().all(|q| q.id != QuestionId::Portal));
}

#[test]
fn a_name_that_pages_do_not_agree_on_is_asked_and_never_guessed() {
    let mut walk = Walk::new();
    walk.paste(STATUS);
    walk.paste(&STATUS.replace("esa03", "esa04"));
    assert_eq!(walk.view().device, None);
    let name = one(&asked(&mut walk, StepId::DeviceListed), QuestionId::Name);
    assert_eq!(name.state, StepState::CannotTell);
    walk.answer("name", "esa04.corp.example");
    assert_eq!(walk.view().device.as_deref(), Some("esa04.corp.example"));
    walk.answer("name", "esa05.corp.example");
    let name = one(&asked(&mut walk, StepId::Before), QuestionId::Name);
    assert_eq!((name.known, name.state), (Some(KnownBy::You), StepState::CannotTell), "page and person differ");
}

#[test]
fn a_default_reads_as_assumed_and_confirms_nothing() {
    let mut walk = Walk::new();
    let way = one(&asked(&mut walk, StepId::Before), QuestionId::DeploymentPath);
    assert_eq!((way.known, way.state), (Some(KnownBy::Assumed), StepState::ToDo));
    let cluster = one(&asked(&mut walk, StepId::OpenSettings), QuestionId::Cluster);
    assert_eq!((cluster.known, cluster.state), (Some(KnownBy::Assumed), StepState::ToDo));
    let mut told = Walk::prepared();
    told.paste(&sse_devices("esa03.corp.example", "Registered"));
    told.answer("way", "");
    assert_ne!(told.state(StepId::Before), StepState::Confirmed);
    assert_ne!(told.state(StepId::Before), StepState::MarkedByYou, "nobody said that no SMA manages it");
}

#[test]
fn continue_begins_as_soon_as_enough_is_known_and_not_where_something_speaks_against_it() {
    let mut walk = Walk::new();
    walk.paste(STATUS);
    walk.person(Input::Continue);
    assert_eq!(walk.session.step, StepId::Before, "the region is open");
    walk.answer("region", "americas");
    assert_eq!(walk.state(StepId::Before), StepState::InProgress);
    walk.person(Input::Continue);
    assert_eq!(walk.session.step, StepId::OpenSettings);
    assert!(!walk.session.marked.contains_key(&StepId::Before), "going on is no word");
    walk.go(StepId::Before);
    walk.answer("version", "");
    walk.paste(&STATUS.replace("15.5.5-014", "12.1.0-071"));
    assert_eq!(walk.state(StepId::Before), StepState::NeedsAttention);
    walk.person(Input::Continue);
    assert_eq!(walk.session.step, StepId::Before);
}

#[test]
fn what_practice_filled_in_reads_as_that_until_somebody_answers() {
    let mut walk = Walk::new();
    let known = [
        ("name", "practice-esa-1.lab.example"),
        ("version", "16.0.4-302"),
        ("way", "direct"),
        ("region", "americas"),
        ("portal", "xdr"),
        ("account", "yes"),
        ("sse-access", "yes"),
        ("rights", "yes"),
        ("cluster", "no"),
        ("registered", "no"),
    ];
    let lab = |without: &str| {
        let kept = known.iter().filter(|(id, _)| *id != without);
        kept.map(|(id, value)| (id.parse().expect("a question"), (*value).to_owned())).collect::<Vec<_>>()
    };
    walk.event(Event::PracticeAnswers(lab("")));
    assert_eq!(walk.state(StepId::Before), StepState::InProgress);
    assert_eq!(open(&asked(&mut walk, StepId::Before)), []);
    assert_eq!(one(&asked(&mut walk, StepId::Before), QuestionId::Version).known, Some(KnownBy::Practice));
    for step in [StepId::OpenSettings, StepId::EditSettings, StepId::GenerateToken, StepId::DeviceListed] {
        let questions = asked(&mut walk, step);
        assert!(questions.iter().all(|q| q.optional), "{step:?} asks nothing: {:?}", open(&questions));
    }
    walk.go(StepId::Before);
    walk.person(Input::Continue);
    assert_eq!(walk.session.step, StepId::OpenSettings, "one press");
    // The person's word is theirs; what the lab does not say any more is open again.
    walk.answer("version", "16.0.4-302");
    walk.event(Event::PracticeChanged(lab("account")));
    assert_eq!(walk.session.answers.account, None);
    assert_eq!(walk.session.version_said(), Some("16.0.4-302"));
    walk.event(Event::PracticeChanged(lab("version")));
    assert_eq!(walk.session.version_said(), Some("16.0.4-302"));
}
