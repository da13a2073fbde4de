//! What the desktop is told: only after a yes, only while the person is elsewhere, each thing once, with the step to go to.

use crate::common;

use std::path::Path;

use common::{COMMITTED_AND_BUSY, DISABLED, IN_PROGRESS, REFUSED, TOKEN_WANTED, step_of};
use jiff::{SignedDuration, Timestamp};
use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::input::Input;
use passarela::domain::region::Region;
use passarela::domain::step::StepId;
use passarela::domain::view::{AlertKind, View};
use passarela::engine::{Engine, Options};
use passarela::i18n::Words;
use tokio::sync::broadcast::Receiver;

use super::setups::{add, open};

struct Elsewhere {
    engine: Engine,
    clock: Clock,
    alerts: Receiver<passarela::domain::view::Alert>,
}

impl Elsewhere {
    /// A person who works elsewhere, with these pages shown before.
    async fn after(home: &Path, pages: &[&str]) -> Self {
        let clock = Clock::manual("2026-05-14T12:00:00Z".parse::<Timestamp>().expect("a time"));
        let options = Options { home: home.to_owned(), practice: false, clock: clock.clone(), languages: Vec::new() };
        let engine = Engine::start(options).await.expect("the engine starts");
        for (question, value) in [
            (QuestionId::Name, "esa03.corp.example"),
            (QuestionId::DeploymentPath, "direct"),
            (QuestionId::Region, "americas"),
        ] {
            engine.send(Input::Answer { question, value: value.into() }).await;
        }
        engine.send(Input::Go { step: StepId::Register }).await;
        let alerts = engine.alerts();
        let mut person = Self { engine, clock, alerts };
        for page in pages {
            person.page(page).await;
        }
        person.engine.send(Input::SetNotify { on: true }).await;
        person.engine.left().await;
        assert_eq!(person.told().await, []);
        person
    }

    async fn page(&mut self, text: &str) {
        self.clock.advance(SignedDuration::from_secs(1));
        self.engine.send(Input::Paste { text: text.into(), html: None }).await;
    }

    /// What the desktop was told since, after this much time. Telling comes before the answer, so nothing is under way.
    async fn told(&mut self) -> Vec<(AlertKind, StepId)> {
        self.engine.view().await;
        let mut all = Vec::new();
        while let Ok(alert) = self.alerts.try_recv() {
            for language in ["en", "pt-BR", "es"] {
                Words::of(language).try_say(&alert.title).expect("words");
            }
            all.push((alert.kind, alert.step));
        }
        all
    }
}

#[tokio::test]
async fn a_token_that_runs_out_is_told_at_each_of_its_moments() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Elsewhere::after(home.path(), &[TOKEN_WANTED]).await;
    person.engine.send(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 }).await;
    for (minutes, expected) in [(44, 0), (1, 1), (1, 0), (9, 1), (4, 1), (2, 1), (60, 0)] {
        person.clock.advance(SignedDuration::from_mins(minutes));
        let told = person.told().await;
        let token: Vec<_> = told.iter().filter(|(kind, _)| *kind == AlertKind::Token).collect();
        assert_eq!(token.len(), expected, "{minutes} minutes later: {told:?}");
        assert!(token.iter().all(|(_, step)| *step == StepId::GenerateToken));
    }
}

#[tokio::test]
async fn registered_and_refused_are_told_once() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Elsewhere::after(home.path(), &[TOKEN_WANTED]).await;
    person.page(REFUSED).await;
    assert_eq!(person.told().await, [(AlertKind::NeedsAttention, StepId::Register)]);
    person.page(REFUSED).await;
    assert_eq!(person.told().await, []);

    let home = tempfile::tempdir().expect("a folder");
    let mut person = Elsewhere::after(home.path(), &[COMMITTED_AND_BUSY]).await;
    person.page(IN_PROGRESS).await;
    assert_eq!(person.told().await, [(AlertKind::Registered, StepId::Register)]);
}

#[tokio::test]
async fn that_something_broke_must_be_so_for_a_while() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Elsewhere::after(home.path(), &[COMMITTED_AND_BUSY]).await;
    let broke = |told: Vec<(AlertKind, StepId)>| told.contains(&(AlertKind::NeedsAttention, StepId::Commit));
    person.page(&common::PENDING.replace("Commit Changes\n", "Commit Changes\n\n")).await;
    assert!(!broke(person.told().await), "seen once");
    person.clock.advance(SignedDuration::from_secs(19));
    assert!(!broke(person.told().await));
    person.clock.advance(SignedDuration::from_secs(1));
    assert!(broke(person.told().await));
    // It is right again before anybody was called.
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Elsewhere::after(home.path(), &[COMMITTED_AND_BUSY]).await;
    person.page(common::PENDING).await;
    person.page(COMMITTED_AND_BUSY).await;
    person.clock.advance(SignedDuration::from_secs(60));
    assert!(!broke(person.told().await));
}

#[tokio::test]
async fn proof_that_grew_too_old_is_told_once_for_all_steps() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Elsewhere::after(home.path(), &[IN_PROGRESS]).await;
    person.clock.advance(SignedDuration::from_hours(7 * 24 + 1));
    let told = person.told().await;
    assert_eq!(told.iter().filter(|(kind, _)| *kind == AlertKind::Stale).count(), 1, "{told:?}");
    person.clock.advance(SignedDuration::from_hours(1));
    assert_eq!(person.told().await, []);
}

#[tokio::test]
async fn nobody_is_told_who_looks_or_has_not_said_yes() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Elsewhere::after(home.path(), &[DISABLED]).await;
    person.engine.focused().await;
    person.page(REFUSED).await;
    assert_eq!(person.told().await, [], "the window is looked at");
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Elsewhere::after(home.path(), &[DISABLED]).await;
    person.engine.send(Input::SetNotify { on: false }).await;
    person.page(REFUSED).await;
    assert_eq!(person.told().await, [], "it was a no");
}

#[tokio::test]
async fn a_press_leads_to_the_set_up_that_was_told_of_whichever_is_open_by_then() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Elsewhere::after(home.path(), &[TOKEN_WANTED]).await;
    add(&person.engine, "esa04.corp.example").await;
    open(&person.engine, "esa03.corp.example").await;
    let have = |minutes| Input::HaveToken { minutes, region: Region::Americas, appliances: 1 };
    person.engine.send(have(60)).await;
    open(&person.engine, "esa04.corp.example").await;
    person.engine.send(have(240)).await;
    person.engine.send(Input::Go { step: StepId::OpenSettings }).await;
    while person.alerts.try_recv().is_ok() {}

    // Of one that is not open.
    person.clock.advance(SignedDuration::from_mins(46));
    person.engine.view().await;
    let other = person.alerts.try_recv().expect("told");
    assert_eq!((other.step, &other.device), (StepId::GenerateToken, &None), "the title has its name");
    // Of the one that is open, which another one has taken the place of when it is pressed.
    person.clock.advance(SignedDuration::from_mins(240 - 46 - 10));
    person.engine.view().await;
    let mut own = None;
    while let Ok(alert) = person.alerts.try_recv() {
        own = alert.device.is_some().then_some(alert).or(own);
    }
    let own = own.expect("told");
    let at = |view: &View| (view.device.clone(), step_of(view).id);
    let at_the_token = |name: &str| (Some(name.to_owned()), StepId::GenerateToken);
    assert_eq!(at(&*person.engine.follow(other.clone()).await), at_the_token("esa03.corp.example"));
    assert_eq!(at(&*person.engine.follow(own.clone()).await), at_the_token("esa04.corp.example"));
    // Once more, with it open already.
    person.engine.send(Input::Go { step: StepId::Commit }).await;
    assert_eq!(at(&*person.engine.follow(own.clone()).await), at_the_token("esa04.corp.example"));

    // From practice, and to one that was removed since, there is no way.
    let practice = person.engine.send(Input::EnterPractice).await;
    assert_eq!(at(&*person.engine.follow(own).await), at(&practice));
    person.engine.send(Input::LeavePractice).await;
    let gone = other.set_up.clone().expect("of one");
    let view = person.engine.send(Input::RemoveSetUp { set_up: gone }).await;
    assert_eq!(at(&*person.engine.follow(other).await), at(&view));
}
