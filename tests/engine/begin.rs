//! The first run: what a page tells is not asked, what is left is asked where it matters, and what nobody said reads as that.

use crate::common;

use common::{Walk, sse_devices, step_of};
use passarela::domain::answers::QuestionId;
use passarela::domain::input::Input;
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::source::Source;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::transition::{Event, Handed};
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
    // It would else never end. No line of the page claims a word for it.
    assert_eq!(walk.state(StepId::Before), StepState::MarkedByYou, "whoever goes on has seen what is open");
    assert_eq!(one(&asked(&mut walk, StepId::Before), QuestionId::DeploymentPath).state, StepState::ToDo);
    assert_eq!(step_of(&walk.go(StepId::Before)).proof.headline.id, "verdict-before-begun");
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
    assert_eq!(walk.state(StepId::Before), StepState::MarkedByYou, "and it is done with");
    // The person's word is theirs; what the lab does not say any more is open again.
    walk.answer("version", "16.0.4-302");
    walk.event(Event::PracticeChanged(lab("account")));
    assert_eq!(walk.session.answers.account, None);
    assert_eq!(walk.session.version_said(), Some("16.0.4-302"));
    walk.event(Event::PracticeChanged(lab("version")));
    assert_eq!(walk.session.version_said(), Some("16.0.4-302"));
}

/// A page of SSE as it was copied, with links that lead to its own portal.
fn of_portal(host: &str) -> Handed {
    let html = format!(
        "<p>Security Services Exchange</p><p><a href=\"https://{host}/audit\">Audit Log</a> Ana Souza</p><h1>Devices for Example Mail</h1>\
         <table><tr><th>Name<th>Type<th>Version<th>Status<tr><td>esa03.corp.example<td>ESA<td>13.0.0<td>Registered</table>"
    );
    Handed::Pasted { text: sse_devices("esa03.corp.example", "Registered"), html: Some(html) }
}

#[test]
fn the_region_is_read_off_the_address_of_a_portals_page() {
    let mut walk = Walk::new();
    walk.go(StepId::Before);
    let step = step_of(&walk.read(of_portal("admin.eu.sse.itd.cisco.com")));
    let region = one(&step.questions, QuestionId::Region);
    assert_eq!((region.known, region.state), (Some(KnownBy::Seen), StepState::Confirmed));
    assert_eq!(
        Words::english().say(&region.verdict.expect("a verdict")),
        "The page you showed is from the portal of EUROPE."
    );
    assert_eq!(region.seen.expect("seen").source, Source::Pasted);
    assert_eq!(walk.view().region, Some(Region::Europe));
    let told = step.proof.paste.verdict.expect("read").facts;
    assert!(told.iter().any(|fact| Words::english().say(fact).starts_with("The portal is the one of ")), "{told:?}");
    // Whoever says otherwise is asked which of the two it is.
    walk.answer("region", "americas");
    assert_eq!(one(&asked(&mut walk, StepId::Before), QuestionId::Region).state, StepState::NeedsAttention);
    // A page without an address of a portal says nothing of it.
    let mut walk = Walk::new();
    walk.go(StepId::Before);
    walk.read(of_portal("127.0.0.1:8443"));
    assert_eq!(walk.view().region, None);
}

/// What SSE shows when a token was made; its words are assumed.
fn dialog(ends: &str) -> String {
    let token = "f00dfeedf00dfeedf00dfeedf00dfeed";
    format!(
        "Security Services Exchange\tDevices\tCloud Services\tAudit Log\tAna Souza\nAdd Devices and Generate Tokens\n{token}\nExpires: {ends} UTC\nCopy to Clipboard\n"
    )
}

#[test]
fn the_page_of_a_token_says_when_it_ends_and_the_clock_drops_about() {
    let mut walk = Walk::prepared();
    walk.go(StepId::GenerateToken);
    walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    assert!(walk.proof(StepId::GenerateToken).contains("until about"));
    let paste = step_of(&walk.paste(&dialog("2026-05-14 13:10:30"))).proof.paste;
    let verdict = paste.verdict.expect("read");
    assert_eq!(Words::english().say(&verdict.message), "Read: the page of a new token.");
    assert!(!format!("{:?}", walk.session.texts).contains("f00dfeed"), "the token is not kept with the page");
    let token = walk.view().token.expect("a clock");
    assert_eq!((token.ends_at.to_string().as_str(), token.exact), ("2026-05-14T13:10:30Z", true));
    assert!(!walk.proof(StepId::GenerateToken).contains("about"));
    assert_eq!(walk.session.token.as_ref().map(|t| t.minutes), Some(60), "what the person picked stays on record");
}

#[test]
fn the_page_of_a_token_starts_its_clock_where_none_runs() {
    let mut walk = Walk::prepared();
    walk.go(StepId::GenerateToken);
    // 50 minutes are left, so it was most likely made for an hour, ten minutes ago.
    walk.paste(&dialog("2026-05-14 12:50:00"));
    let token = walk.session.token.clone().expect("a clock");
    assert_eq!((token.minutes, token.made_at.to_string().as_str()), (60, "2026-05-14T11:50:00Z"));
    assert_eq!((token.region, walk.state(StepId::GenerateToken)), (Region::Americas, StepState::MarkedByYou));
    // The appliance refused that one: what is shown now is another.
    walk.paste(common::REFUSED);
    walk.paste(&dialog("2026-05-14 14:00:00"));
    assert_eq!(walk.session.token.as_ref().map(|t| t.minutes), Some(120));
    // What is over starts nothing, and neither does a token of nobody knows which region.
    for mut walk in [Walk::prepared(), Walk::new()] {
        walk.go(StepId::GenerateToken);
        let ends = if walk.session.answers.region.is_some() { "2026-05-14 11:59:00" } else { "2026-05-14 13:00:00" };
        walk.paste(&dialog(ends));
        assert!(walk.session.token.is_none(), "{ends}");
    }
}
