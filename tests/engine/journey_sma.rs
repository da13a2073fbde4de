//! The SMA way from *Before you start* to *Prove it works*: an administrator works on the practice lab's real pages and
//! pastes what they say.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use crate::browser;
use crate::common;

use std::collections::BTreeMap;
use std::time::Duration;

use browser::{Browser, Page, between, copied, form};
use common::{Walk, sse_devices, step_of};
use jiff::SignedDuration;
use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::input::Input;
use passarela::domain::instruction::NextAction;
use passarela::domain::region::Region;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::target::Location;
use passarela::domain::view::PasteKind;
use passarela::lab::world::{Beginning, Era, ModuleType, Seed, StartingWorld, World};
use passarela::lab::{Lab, Options};

const SETTINGS: &str = "/network/cloud_service_settings";

/// An administrator: the wizard on one side, the lab in a browser on the other, one clock for both.
struct Desk {
    walk: Walk,
    lab: Lab,
    clock: Clock,
    browser: Browser,
    _folder: tempfile::TempDir,
}

impl Desk {
    async fn in_world(which: impl Into<Beginning>) -> Self {
        let walk = Walk::prepared();
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::manual(walk.now);
        let world = World::starting(which, Seed::new([7; 32]), clock.now());
        let options = Options {
            port: 0,
            faults: Vec::new(),
            latency: Duration::ZERO,
            clock: clock.clone(),
            world,
            folder: folder.path().to_owned(),
        };
        let lab = Lab::start(options).await.unwrap();
        let authority = lab.addresses().appliance.split('/').nth(2).unwrap().to_owned();
        let browser = Browser { authority, cookies: BTreeMap::new() };
        let mut desk = Self { walk, lab, clock, browser, _folder: folder };
        let found = desk.lab.addresses().clone();
        let machine = [("username", found.appliance_user.as_str()), ("password", &found.appliance_password)];
        for at in ["/appliance", "/sma"] {
            desk.post(&format!("{at}/login"), &machine).await;
        }
        let portal = [("to", "sse"), ("email", found.portal_user.as_str()), ("password", &found.portal_password)];
        desk.post("/americas/sign-in", &portal).await;
        desk
    }

    fn at(&self, rest: &str) -> String {
        let base = self.lab.addresses().sma.splitn(4, '/').nth(3).unwrap();
        format!("/{}{rest}", base.strip_suffix("/sma/").unwrap())
    }

    async fn get(&mut self, rest: &str) -> Page {
        let at = self.at(rest);
        self.browser.get(&at).await
    }

    async fn post(&mut self, rest: &str, fields: &[(&str, &str)]) -> Page {
        let at = self.at(rest);
        self.browser.post(&at, fields).await
    }

    fn later(&mut self, seconds: i64) {
        self.walk.pass(seconds);
        self.clock.advance(SignedDuration::from_secs(seconds));
    }

    /// Copies a page into the box of a step; answers the step's state after it.
    fn paste(&mut self, step: StepId, page: &Page) -> StepState {
        self.walk.go(step);
        let verdict = step_of(&self.walk.paste(&copied(page))).proof.paste.verdict.unwrap();
        assert_eq!(verdict.kind, PasteKind::Recognised, "{step:?}: {}", copied(page));
        self.walk.state(step)
    }
}

/// Answers what the SMA way asks anew.
fn name_the_sma(walk: &mut Walk, version: &str) {
    walk.answer("sma-name", "practice-sma-1.lab.example");
    walk.answer("sma-version", version);
}

async fn whole_way(which: StartingWorld, answer: &str, version: &str) {
    let mut desk = Desk::in_world(Beginning { era: Era::HowTo, world: which }).await;
    let confirmed = StepState::Confirmed;

    // The ESA says where to go, and the first page offers it.
    let page = desk.get(&format!("/appliance{SETTINGS}")).await;
    assert!(page.text.contains("managed by a Security Management Appliance"), "{}", page.text);
    desk.walk.answer("way", answer);
    assert_eq!(desk.walk.state(StepId::Before), StepState::NeedsAttention);
    assert!(desk.walk.proof(StepId::Before).contains("through the SMA only"));
    let offered = desk.walk.step(StepId::Before).proof.next_actions;
    let Some(NextAction::Answer { question, value, .. }) = offered.into_iter().next() else { panic!("no offer") };
    desk.walk.person(Input::Answer { question, value });
    assert_eq!(desk.walk.state(StepId::Before), StepState::InProgress, "name and version of the SMA are open");
    name_the_sma(&mut desk.walk, version);
    assert_eq!(desk.walk.state(StepId::Before), StepState::MarkedByYou);
    assert_eq!(desk.walk.view().device.as_deref(), Some("practice-sma-1.lab.example"));

    let page = desk.get(&format!("/sma{SETTINGS}")).await;
    assert_eq!(desk.paste(StepId::OpenSettings, &page), confirmed);
    assert_eq!(desk.walk.step(StepId::OpenSettings).at, Location::Sma);
    let edit = format!("/sma{SETTINGS}/edit");
    let page = desk.get(&edit).await;
    assert_eq!(desk.paste(StepId::EditSettings, &page), confirmed);
    let page = desk.post(&edit, &[("enable", "yes"), ("server", "americas")]).await;
    assert_eq!(desk.paste(StepId::EnableServer, &page), confirmed);
    assert_eq!(desk.paste(StepId::Commit, &page), StepState::NeedsAttention);
    assert!(desk.walk.proof(StepId::Commit).starts_with("The change is not committed on the SMA."));
    let page = desk.post("/sma/commit", &[("action", "Commit Changes"), ("comment", "")]).await;
    assert_eq!(desk.paste(StepId::Commit, &page), confirmed);
    assert_eq!(desk.walk.state(StepId::GenerateToken), StepState::ToDo);
    assert_eq!(desk.walk.state(StepId::Register), StepState::Waiting, "busy");
    desk.later(10);

    let page = desk.post("/americas/sse/devices/add", &[("count", "1"), ("life", "1h")]).await;
    let token = between(&page.html, "<code id=\"token-", "</code>").split_once('>').unwrap().1.to_owned();
    desk.walk.go(StepId::GenerateToken);
    desk.walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    let page = desk.get(&format!("/sma{SETTINGS}")).await;
    assert_eq!(desk.paste(StepId::GenerateToken, &page), StepState::MarkedByYou);
    let page = desk.post(&format!("/sma{SETTINGS}/register"), &[("token", &token)]).await;
    assert_eq!(desk.paste(StepId::Register, &page), confirmed);
    desk.later(10);
    let page = desk.get("/americas/sse/devices").await;
    assert_eq!(desk.paste(StepId::DeviceListed, &page), confirmed);
    assert!(page.text.contains("practice-sma-1.lab.example\tSMA\t"), "{}", page.text);

    // The ESA's module cannot ask it; the SMA's can.
    let page = desk.get(&format!("/americas/ctr/settings/modules/add/{}", ModuleType::ESA.id)).await;
    assert!(page.text.contains("No registered devices are available."));
    let add = format!("/americas/ctr/settings/modules/add/{}", ModuleType::SMA.id);
    let page = desk.get(&add).await;
    assert_eq!(desk.paste(StepId::AddModule, &page), StepState::InProgress);
    let device = between(&page.html, "name=\"device\" value=\"", "\"").to_owned();
    let page = desk.post(&add, &[("name", "SMA Email"), ("device", &device), ("days", "30")]).await;
    assert_eq!(desk.paste(StepId::AddModule, &page), confirmed, "{}", page.text);

    // The mail goes through the ESA; the SMA's tracking and its module know it.
    let subject = desk.walk.session.test_subject.clone();
    let mail = [("from", "a@outside.example"), ("to", "b@lab.example"), ("subject", subject.as_str())];
    desk.post("/mail", &mail).await;
    let search = form(&[("subject_op", "begins"), ("subject", &subject)]);
    let page = desk.get(&format!("/sma/monitor/message_tracking?{search}")).await;
    assert_eq!(desk.paste(StepId::Prove, &page), StepState::InProgress);
    let asked = form(&[("q", &format!("email_subject:\"{subject}\""))]);
    desk.later(120);
    let page = desk.get(&format!("/americas/ctr/investigate?{asked}")).await;
    assert_eq!(desk.paste(StepId::Prove, &page), confirmed, "{}", page.text);

    let steps = desk.walk.view();
    let open: Vec<_> = steps.navigation.iter().filter(|r| r.number.is_some() && r.state != confirmed).collect();
    assert!(open.is_empty(), "{open:?}");
    assert!(!desk.lab.snapshot().appliance().committed.enabled, "the ESA was not touched");
    desk.lab.stop().await;
}

#[tokio::test]
async fn an_appliance_that_an_sma_manages() {
    whole_way(StartingWorld::SmaManaged, "sma-managed", "12.5.0-658").await;
}

#[tokio::test]
async fn cloud_email_security() {
    whole_way(StartingWorld::Ces, "ces", "14.3.0-120").await;
}

#[test]
fn what_was_entered_and_shown_of_the_esa_is_kept_and_proves_nothing_of_the_sma() {
    let mut walk = Walk::prepared();
    walk.answer("address", "https://esa03.corp.example");
    walk.paste(common::TOKEN_WANTED);
    walk.person(Input::Mark { step: StepId::Register });
    assert_eq!(walk.state(StepId::Commit), StepState::Confirmed);
    assert_eq!(walk.state(StepId::Register), StepState::MarkedByYou);

    walk.answer("way", "sma");
    for step in [StepId::OpenSettings, StepId::EditSettings, StepId::EnableServer, StepId::Commit, StepId::Register] {
        assert_eq!(walk.state(step), StepState::ToDo, "{step:?}");
    }
    assert_eq!(walk.view().device, None, "the SMA has no name yet");
    let asked: Vec<QuestionId> = walk.step(StepId::DeviceListed).questions.into_iter().map(|q| q.id).collect();
    assert!(asked.contains(&QuestionId::SmaName) && !asked.contains(&QuestionId::Name), "{asked:?}");
    name_the_sma(&mut walk, "12.5.0-658");
    walk.paste(common::DISABLED);
    assert_eq!(walk.state(StepId::OpenSettings), StepState::Confirmed);

    walk.answer("way", "direct");
    assert_eq!(walk.view().device.as_deref(), Some("esa03.corp.example"));
    assert_eq!(walk.state(StepId::Commit), StepState::Confirmed);
    assert_eq!(walk.state(StepId::Register), StepState::MarkedByYou);
    let address = walk.step(StepId::Before).questions.into_iter().find(|q| q.id == QuestionId::Address).unwrap().value;
    assert_eq!(address, "https://esa03.corp.example");
}

#[test]
fn the_version_of_a_managed_appliance_asks_for_no_upgrade() {
    let mut walk = Walk::prepared();
    walk.answer("version", "12.5.0-066");
    let state = |walk: &mut Walk, id: QuestionId| {
        walk.step(StepId::Before).questions.into_iter().find(|q| q.id == id).unwrap().state
    };
    assert_eq!(state(&mut walk, QuestionId::Version), StepState::NeedsAttention);
    for way in ["sma-managed", "ces"] {
        walk.answer("way", way);
        assert_eq!(state(&mut walk, QuestionId::Version), StepState::MarkedByYou, "{way}");
        assert_eq!(state(&mut walk, QuestionId::DeploymentPath), StepState::NeedsAttention, "{way}");
    }
    walk.answer("way", "sma");
    assert_eq!(state(&mut walk, QuestionId::DeploymentPath), StepState::MarkedByYou);
}

#[test]
fn a_row_of_the_other_type_under_the_name_is_doubted() {
    let mut walk = Walk::prepared();
    let row = |kind: &str| {
        sse_devices("esa03.corp.example", "Registered").replace("\tESA\t13.0.0", &format!("\t{kind}\t13.0.0"))
    };
    let judged = |walk: &mut Walk, kind: &str| {
        walk.go(StepId::DeviceListed);
        walk.paste(&row(kind));
        walk.state(StepId::DeviceListed)
    };
    assert_eq!(judged(&mut walk, "SMA"), StepState::CannotTell);
    assert_eq!(judged(&mut walk, "ESA"), StepState::Confirmed);

    // The SMA's name was given, or so the person thought.
    walk.answer("way", "sma");
    name_the_sma(&mut walk, "12.5.0-658");
    walk.answer("sma-name", "esa03.corp.example");
    assert_eq!(judged(&mut walk, "ESA"), StepState::CannotTell);
    assert!(walk.proof(StepId::DeviceListed).starts_with("SSE lists esa03.corp.example as ESA, not as SMA."));
    assert_ne!(walk.state(StepId::Register), StepState::Confirmed, "an ESA's row proves nothing of the SMA");
    let name = walk.step(StepId::Before).questions.into_iter().find(|q| q.id == QuestionId::SmaName).unwrap();
    assert_eq!(name.state, StepState::CannotTell);
    // A type nobody wrote down is not judged.
    assert_eq!(judged(&mut walk, "Content Security"), StepState::Confirmed);
    assert_eq!(judged(&mut walk, "SMA"), StepState::Confirmed);
}

#[test]
fn a_module_for_the_esa_is_not_taken_for_the_smas() {
    let modules = |title: &str| {
        format!(
            "Threat Response\nInvestigate\nModules\nSettings > Modules\nModules\nIntelligence within Cisco Threat Response is provided by modules, which can also enable response capabilities. Click here to view all the available modules.\nYour Configurations\nAdd New Module\nmail\n{title}\nEdit\nLearn More\n"
        )
    };
    let form = "Settings > Modules > Available Modules > SMA Email > Add New Module\nAdd New SMA Email Module\nModule Name*\nRegistered Device*\nsma01.corp.example\nType SMA\nID 11111111-2222-4333-8444-555555555555\nIP Address 127.0.0.1\nRequest Timeframe (days)\nSave Cancel\n";
    for (title, state) in [
        ("Email Security Appliance", StepState::ToDo),
        ("SMA Email", StepState::Confirmed),
        ("Secure Email and Web Manager", StepState::Confirmed),
    ] {
        let mut walk = Walk::prepared();
        walk.answer("way", "sma");
        walk.answer("sma-name", "sma01.corp.example");
        walk.go(StepId::AddModule);
        walk.paste(form);
        walk.paste(&modules(title));
        assert_eq!(walk.state(StepId::AddModule), state, "{title}");
    }
}

/// Whoever finds out only on the appliance's page that an SMA manages it is offered the SMA right there.
#[tokio::test]
async fn the_sma_is_offered_where_the_page_looks_different() {
    let mut desk = Desk::in_world(StartingWorld::Fresh).await;
    let offers = |walk: &mut Walk| {
        let variants = walk.step(StepId::OpenSettings).variants;
        variants.into_iter().filter(|v| v.chosen).filter_map(|v| v.next_action).collect::<Vec<_>>()
    };
    desk.walk.answer("way", "direct");
    assert!(offers(&mut desk.walk).is_empty(), "nobody asked for the SMA");
    desk.walk.go(StepId::OpenSettings);
    desk.walk.person(Input::ChooseVariant { variant: "sma".into() });
    let offered = offers(&mut desk.walk);
    let Some(NextAction::Answer { question, value, .. }) = offered.into_iter().next() else { panic!("no offer") };
    desk.walk.person(Input::Answer { question, value });
    assert_eq!(desk.walk.step(StepId::OpenSettings).at, Location::Sma);
    assert!(offers(&mut desk.walk).is_empty(), "it is taken");
}
