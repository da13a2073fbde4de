//! Tokens in a list of appliances: one clock for all that it is made for, and what is said of those that are not open.

use crate::common;

use std::path::Path;

use common::words_of;
use jiff::Timestamp;
use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::input::Input;
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::step::StepId;
use passarela::domain::view::{ApplianceRow, View};
use passarela::engine::{Engine, Options};

use super::setups::{add, answer, noon, open, paste, rows};

async fn start_at(home: &Path, clock: &Clock) -> Engine {
    let options = Options { home: home.to_owned(), practice: false, clock: clock.clone(), languages: Vec::new() };
    Engine::start(options).await.expect("the engine starts")
}

/// What is said of tokens of set-ups that are not open.
fn said_elsewhere(view: &View) -> Vec<String> {
    words_of(view);
    let words = passarela::i18n::Words::of(view.languages.window);
    let notices = view.notices.iter().filter(|notice| notice.id.starts_with("elsewhere-"));
    notices.map(|notice| words.say_plainly(&notice.message)).collect()
}

#[tokio::test]
async fn the_token_of_one_that_is_not_open_is_told_of_as_its_end_comes_near() {
    let home = tempfile::tempdir().expect("a folder");
    let clock = noon();
    let engine = start_at(home.path(), &clock).await;
    answer(&engine, QuestionId::Name, "esa01").await;
    add(&engine, "esa02\nesa03").await;
    open(&engine, "esa02").await;
    let have = |appliances| Input::HaveToken { minutes: 60, region: Region::Americas, appliances };
    engine.send(have(1)).await;
    let view = open(&engine, "esa01").await;
    assert_eq!(said_elsewhere(&view), [""; 0], "an hour is left");
    clock.advance(jiff::SignedDuration::from_mins(46));
    let view = engine.view().await;
    let [said] = &said_elsewhere(&view)[..] else { panic!("{:?}", view.notices) };
    assert!(said.starts_with("The token of esa02 runs out at "), "{said}");
    // Nobody opened it in this run.
    drop((engine, view));
    let engine = start_at(home.path(), &clock).await;
    assert_eq!(said_elsewhere(&*engine.view().await).len(), 1);

    // One that ends with that of the open one is not told twice, and several that end together are told once.
    clock.advance(jiff::SignedDuration::from_mins(60));
    engine.send(have(3)).await;
    clock.advance(jiff::SignedDuration::from_mins(50));
    let view = engine.view().await;
    assert_eq!(said_elsewhere(&view), [""; 0], "{:?}", view.notices);
    paste(&engine, common::IN_PROGRESS).await;
    let [said] = &said_elsewhere(&*engine.view().await)[..] else { panic!("not told once") };
    assert!(said.starts_with("The token of 2 other appliances runs out at "), "{said}");
    clock.advance(jiff::SignedDuration::from_mins(11));
    let view = engine.view().await;
    let [said] = &said_elsewhere(&view)[..] else { panic!("not told once") };
    assert!(said.starts_with("The token of 2 other appliances ran out at "), "{said}");
    let notice = view.notices.iter().find(|notice| notice.id.starts_with("elsewhere-")).expect("told").id.clone();
    let view = engine.send(Input::Dismiss { notice }).await;
    assert_eq!(said_elsewhere(&view), [""; 0]);
}

/// The moment at which the token of each row ends.
fn token_ends(rows: &[ApplianceRow]) -> Vec<Option<Timestamp>> {
    rows.iter().map(|row| row.token.as_ref().map(|token| token.ends_at)).collect()
}

#[tokio::test]
async fn a_token_for_several_runs_in_each_that_needs_one() {
    let home = tempfile::tempdir().expect("a folder");
    let (clock, region) = (noon(), Region::Europe);
    let engine = start_at(home.path(), &clock).await;
    answer(&engine, QuestionId::Name, "esa01").await;
    answer(&engine, QuestionId::Region, region.id()).await;
    let alone = engine.send(Input::Go { step: StepId::GenerateToken }).await;
    assert_eq!(alone.token_advice, None);
    add(&engine, "esa02\nesa03\nesa04").await;
    // This one has its own already.
    open(&engine, "esa04").await;
    engine.send(Input::Go { step: StepId::Register }).await;
    paste(&engine, common::IN_PROGRESS).await;
    open(&engine, "esa01").await;
    let view = engine.send(Input::Go { step: StepId::GenerateToken }).await;
    let advice = view.token_advice.clone().expect("told");
    assert_eq!((advice.appliances, advice.minutes), (3, 240));
    assert!(words_of(&view).iter().any(|said| said == "You have 3 appliances to do. Choose 4 hours."));

    let have = |minutes, appliances| Input::HaveToken { minutes, region, appliances };
    engine.send(have(240, 3)).await;
    let ends = |hours| {
        Some("2026-05-14T12:00:00Z".parse::<Timestamp>().expect("a time") + jiff::SignedDuration::from_hours(hours))
    };
    assert_eq!(token_ends(&rows(&engine).await), [ends(4), ends(4), ends(4), None]);
    assert_eq!(engine.send(Input::Go { step: StepId::GenerateToken }).await.token_advice, None, "all have one");
    let view = open(&engine, "esa02").await;
    assert_eq!(view.token.as_ref().map(|token| token.ends_at), ends(4));
    let view = engine.send(Input::Open { place: PlaceId::Activity }).await;
    let said = words_of(&view).join("\n");
    assert!(said.contains("You said that you have a token.") && said.contains("4 hours"), "{said}");

    // Picked wrongly, and once more: it takes the place of the one before wherever that runs.
    open(&engine, "esa01").await;
    clock.advance(jiff::SignedDuration::from_hours(1));
    engine.send(have(480, 3)).await;
    assert_eq!(token_ends(&rows(&engine).await), [ends(9), ends(9), ends(9), None]);
    // Another one for this appliance alone is no affair of the others.
    engine.send(have(60, 1)).await;
    assert_eq!(token_ends(&rows(&engine).await), [ends(2), ends(9), ends(9), None]);
    open(&engine, "esa02").await;
    engine.send(Input::ForgetToken).await;
    assert_eq!(token_ends(&rows(&engine).await), [ends(2), None, None, None]);
}

/// What the log of the set-up with this name says as it lies in its file, which nobody opened.
fn in_its_file(home: &Path, name: &str, what: &str) -> usize {
    let folders = std::fs::read_dir(home.join("appliances")).expect("a folder");
    let texts = folders.filter_map(|folder| std::fs::read_to_string(folder.ok()?.path().join("session.json")).ok());
    let own: Vec<String> = texts.filter(|text| text.contains(name)).collect();
    assert_eq!(own.len(), 1, "{name}");
    own[0].matches(what).count()
}

#[tokio::test]
async fn a_token_that_ran_out_enters_the_log_of_one_that_is_not_open_at_once_and_once() {
    let home = tempfile::tempdir().expect("a folder");
    let clock = noon();
    let engine = start_at(home.path(), &clock).await;
    answer(&engine, QuestionId::Name, "esa01").await;
    add(&engine, "esa02\nesa03").await;
    open(&engine, "esa02").await;
    engine.send(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 }).await;
    open(&engine, "esa01").await;
    let told = || in_its_file(home.path(), "esa02", "token-ran-out");
    clock.advance(jiff::SignedDuration::from_mins(60));
    engine.view().await;
    assert_eq!(told(), 0, "its last second counts as good");
    clock.advance(jiff::SignedDuration::from_secs(1));
    engine.view().await;
    assert_eq!(told(), 1);
    clock.advance(jiff::SignedDuration::from_hours(1));
    engine.view().await;
    let view = open(&engine, "esa02").await;
    assert_eq!(told(), 1);
    drop((engine, view));

    // It ran out while the program was closed: the next start enters it, and it is in the file when that is written next.
    let engine = start_at(home.path(), &clock).await;
    engine.send(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 }).await;
    let view = open(&engine, "esa01").await;
    drop((engine, view));
    clock.advance(jiff::SignedDuration::from_hours(2));
    let engine = start_at(home.path(), &clock).await;
    open(&engine, "esa02").await;
    assert_eq!(told(), 2);
}
