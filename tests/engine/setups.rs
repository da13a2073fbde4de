//! Several set-ups in one engine: what each keeps for itself, what all share, where a page goes, what a restart finds.

use crate::common;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use common::{step_of, words_of};
use jiff::Timestamp;
use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::input::{Input, TextField};
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::domain::source::Source;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::view::{ActivityView, ApplianceRow, AppliancesView, ConnectionState, PlaceView, View};
use passarela::engine::connections::FarSide;
use passarela::engine::{Engine, Options, Storage};
use passarela::lab::world::{Machine, Seed, StartingWorld, World};
use passarela::lab::{Lab, Options as LabOptions};

pub(super) fn noon() -> Clock {
    Clock::manual("2026-05-14T12:00:00Z".parse::<Timestamp>().expect("a time"))
}

pub(super) async fn start(home: &Path) -> Engine {
    let options = Options { home: home.to_owned(), practice: false, clock: noon(), languages: Vec::new() };
    Engine::start(options).await.expect("the engine starts")
}

pub(super) async fn add(engine: &Engine, text: &str) -> Arc<View> {
    engine.send(Input::AddAppliances { text: text.into() }).await
}

fn table(view: &View) -> &AppliancesView {
    words_of(view);
    match &view.place {
        PlaceView::Appliances(table) => table,
        other => panic!("not the table: {other:?}"),
    }
}

pub(super) async fn rows(engine: &Engine) -> Vec<ApplianceRow> {
    table(&*engine.send(Input::Open { place: PlaceId::Appliances }).await).rows.clone()
}

fn names(rows: &[ApplianceRow]) -> Vec<&str> {
    rows.iter().map(|row| row.name.as_deref().unwrap_or("")).collect()
}

pub(super) async fn open(engine: &Engine, name: &str) -> Arc<View> {
    let rows = rows(engine).await;
    let row = rows.iter().find(|row| row.name.as_deref() == Some(name)).unwrap_or_else(|| panic!("no {name}"));
    let view = engine.send(Input::OpenSetUp { set_up: row.id.clone() }).await;
    words_of(&view);
    view
}

pub(super) async fn answer(engine: &Engine, question: QuestionId, value: &str) -> Arc<View> {
    engine.send(Input::Answer { question, value: value.into() }).await
}

pub(super) async fn paste(engine: &Engine, text: &str) -> Arc<View> {
    engine.send(Input::Paste { text: text.into(), html: None }).await
}

fn state(view: &View, step: StepId) -> StepState {
    view.navigation.iter().find(|entry| entry.id == step).expect("a step").state
}

/// Whether the log of the open one tells of a page.
async fn was_shown_a_page(engine: &Engine) -> bool {
    let view = engine.send(Input::Open { place: PlaceId::Activity }).await;
    let PlaceView::Activity(ActivityView { lines, .. }) = &view.place else { panic!("not the log") };
    lines.iter().any(|line| line.source == Source::Pasted)
}

/// A page of the appliance called this.
fn page_of(host: &str) -> String {
    format!(
        "Monitor\tMail Policies\tSecurity Services\tNetwork\tSystem Administration\nNo Changes Pending\nSystem Status\nHost Name:\t{host}\nAsyncOS Version:\t15.5.5-014\n"
    )
}

#[tokio::test]
async fn a_program_with_one_appliance_knows_of_no_list() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    answer(&engine, QuestionId::Name, "esa01.corp.example").await;
    let view = engine.send(Input::Go { step: StepId::Commit }).await;
    assert_eq!(view.listed, []);
    let view = engine.send(Input::Open { place: PlaceId::Appliances }).await;
    assert_eq!(names(&table(&view).rows), ["esa01.corp.example"]);
    assert!(!home.path().join("appliances.json").exists() && !home.path().join("tenant.json").exists());
}

#[tokio::test]
async fn what_is_wrong_with_a_line_is_said_and_the_rest_is_taken() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    answer(&engine, QuestionId::Name, "esa01").await;
    let view = add(&engine, "esa02\nnot a name\nesa01\nesa03").await;
    let table = table(&view);
    assert_eq!(names(&table.rows), ["esa01", "esa02", "esa03"]);
    let added = table.added.as_ref().expect("told");
    assert_eq!((added.taken, added.not_taken.iter().map(|line| line.line).collect::<Vec<_>>()), (2, vec![2, 3]));
    let listed: Vec<(Option<&str>, bool)> = view.listed.iter().map(|one| (one.name.as_deref(), one.open)).collect();
    assert_eq!(listed, [(Some("esa01"), true), (Some("esa02"), false), (Some("esa03"), false)]);
}

#[tokio::test]
async fn a_set_up_that_was_hardly_begun_is_the_first_of_the_list() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    add(&engine, "name,version\nesa01,15.5.5-014\nesa02,").await;
    let rows = rows(&engine).await;
    assert_eq!(names(&rows), ["esa01", "esa02"]);
    assert!(rows[0].open);
}

#[tokio::test]
async fn what_is_the_tenants_is_asked_once_and_what_is_an_appliances_is_its_own() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    answer(&engine, QuestionId::Name, "esa01").await;
    answer(&engine, QuestionId::Region, "europe").await;
    add(&engine, "esa02\nesa03").await;
    let view = open(&engine, "esa02").await;
    assert_eq!((view.device.as_deref(), view.region), (Some("esa02"), Some(Region::Europe)));
    answer(&engine, QuestionId::Region, "apjc").await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    engine.send(Input::Type { field: TextField::Note, text: "the one in Osaka".into() }).await;
    drop(engine);

    let engine = start(home.path()).await;
    let view = engine.view().await;
    assert_eq!((view.device.as_deref(), view.region), (Some("esa02"), Some(Region::Apjc)), "the one that was open");
    assert_eq!(step_of(&*engine.send(Input::Go { step: StepId::Commit }).await).note, "the one in Osaka");
    for name in ["esa01", "esa03"] {
        let view = open(&engine, name).await;
        assert_eq!((view.device.as_deref(), view.region), (Some(name), Some(Region::Apjc)));
        assert_eq!(step_of(&*engine.send(Input::Go { step: StepId::Commit }).await).note, "");
    }
}

#[tokio::test]
async fn a_page_goes_to_the_appliance_that_it_names_with_a_word_of_it() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    answer(&engine, QuestionId::Name, "esa01.corp.example").await;
    add(&engine, "esa02.corp.example\nesa03").await;
    open(&engine, "esa01.corp.example").await;
    let view = paste(&engine, &page_of("esa02.corp.example")).await;
    words_of(&view);
    assert_eq!(view.device.as_deref(), Some("esa01.corp.example"), "nobody is led away");
    let notice = view.notices.iter().find(|notice| notice.id.starts_with("page-taken")).expect("told");
    let Input::OpenSetUp { set_up } = &*notice.next_actions[0].input else { panic!("no way there") };
    assert!(!was_shown_a_page(&engine).await, "nothing of it is here");
    let view = engine.send(Input::OpenSetUp { set_up: set_up.clone() }).await;
    assert_eq!(view.device.as_deref(), Some("esa02.corp.example"));
    let view = engine.send(Input::Open { place: PlaceId::Answers }).await;
    let PlaceView::Answers { questions } = &view.place else { panic!("not the answers") };
    let version = questions.iter().find(|q| q.id == QuestionId::Version).expect("asked");
    assert!(version.seen.is_some(), "its version was read");
    // One that nobody knows stays where it was shown, as ever.
    let view = paste(&engine, &page_of("mail.corp.example")).await;
    assert!(!view.notices.iter().any(|notice| notice.id.starts_with("page-of-several")));
}

#[tokio::test]
async fn a_page_that_could_be_of_several_is_taken_to_none() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    answer(&engine, QuestionId::Name, "mail.corp.example").await;
    add(&engine, "esa01\nesa02").await;
    let second = rows(&engine).await[2].id.clone();
    engine.send(Input::RenameSetUp { set_up: second, name: "esa01".into() }).await;
    open(&engine, "mail.corp.example").await;
    let view = paste(&engine, &page_of("esa01.corp.example")).await;
    words_of(&view);
    assert!(view.notices.iter().any(|notice| notice.id.starts_with("page-of-several")));
    let view = open(&engine, "esa01").await;
    assert!(view.notices.iter().all(|notice| !notice.id.starts_with("page")));
    assert!(!was_shown_a_page(&engine).await);
    // Whoever shows it there knows better.
    engine.send(Input::Open { place: PlaceId::Setup }).await;
    paste(&engine, &page_of("esa01.corp.example")).await;
    assert!(was_shown_a_page(&engine).await);
}

/// Presence counts for whom it names; absence only from a list that is whole.
#[tokio::test]
async fn one_device_list_serves_all() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    answer(&engine, QuestionId::Name, "esa01.corp.example").await;
    add(&engine, "esa02.corp.example\nesa03.corp.example").await;
    open(&engine, "esa03.corp.example").await;
    let list = common::sse_devices("esa01.corp.example", "Registered");
    paste(&engine, &list).await;
    let view = open(&engine, "esa01.corp.example").await;
    assert_eq!(state(&view, StepId::DeviceListed), StepState::Confirmed);
    let view = open(&engine, "esa02.corp.example").await;
    assert_eq!(state(&view, StepId::DeviceListed), StepState::ToDo, "looked for, and not there");
    let view = engine.send(Input::Go { step: StepId::DeviceListed }).await;
    let verdict = passarela::i18n::Words::english().say(&step_of(&view).proof.headline);
    drop(engine);
    // It is held once, and after a restart still counts for all.
    let file = |name: &str| std::fs::read_to_string(home.path().join(name)).expect("there");
    assert!(file("tenant.json").contains("sse-devices") && !file("live/session.json").contains("sse-devices"));
    let engine = start(home.path()).await;
    assert_eq!(state(&*open(&engine, "esa01.corp.example").await, StepId::DeviceListed), StepState::Confirmed);
    open(&engine, "esa02.corp.example").await;
    let view = engine.send(Input::Go { step: StepId::DeviceListed }).await;
    assert_eq!(passarela::i18n::Words::english().say(&step_of(&view).proof.headline), verdict);
    let rows = rows(&engine).await;
    assert_eq!(rows.iter().map(|row| row.confirmed > 0).collect::<Vec<_>>(), [true, false, false]);
}

#[tokio::test]
async fn one_that_was_removed_comes_back_with_everything() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    answer(&engine, QuestionId::Name, "esa01").await;
    add(&engine, "esa02\nesa03").await;
    open(&engine, "esa02").await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    engine.send(Input::Type { field: TextField::Note, text: "ask Joana".into() }).await;
    paste(&engine, common::COMMITTED_AND_BUSY).await;
    let all = rows(&engine).await;
    let view = engine.send(Input::RemoveSetUp { set_up: all[1].id.clone() }).await;
    words_of(&view);
    assert_eq!(names(&table(&view).rows), ["esa01", "esa03"]);
    assert_eq!(view.device.as_deref(), Some("esa03"), "the one below it is open");
    let notice = view.notices.iter().find(|notice| notice.id.starts_with("removed")).expect("told, with a way back");
    let undo = (*notice.next_actions[0].input).clone();
    let view = engine.send(undo).await;
    assert_eq!(names(&table(&view).rows), ["esa01", "esa02", "esa03"], "where it was");
    assert!(!view.notices.iter().any(|notice| notice.id.starts_with("removed")));
    open(&engine, "esa02").await;
    let view = engine.send(Input::Go { step: StepId::Commit }).await;
    assert_eq!(step_of(&view).note, "ask Joana");
    assert_eq!(step_of(&view).proof.state, StepState::Confirmed);
}

#[tokio::test]
async fn the_last_one_is_not_removed_and_a_removed_one_can_be_brought_back_later() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    add(&engine, "esa01\nesa02").await;
    for _ in 0..2 {
        let first = rows(&engine).await[0].id.clone();
        engine.send(Input::RemoveSetUp { set_up: first }).await;
    }
    assert_eq!(names(&rows(&engine).await), ["esa02"]);
    drop(engine);
    let engine = start(home.path()).await;
    let view = engine.send(Input::Open { place: PlaceId::SetUps }).await;
    let PlaceView::SetUps(set_ups) = &view.place else { panic!("not the set-ups") };
    assert_eq!(set_ups.earlier.iter().map(|one| one.device.as_deref()).collect::<Vec<_>>(), [Some("esa01")]);
    let view = engine.send(Input::BringBack { set_up: set_ups.earlier[0].id.clone() }).await;
    assert_eq!(view.device.as_deref(), Some("esa01"), "open, and nothing was set aside for it");
    assert_eq!(names(&rows(&engine).await), ["esa02", "esa01"]);
}

#[tokio::test]
async fn another_name_is_known_to_the_list_at_once() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    add(&engine, "esa01\nesa02").await;
    let all = rows(&engine).await;
    for (row, name) in all.iter().zip(["one.example", "two.example"]) {
        engine.send(Input::RenameSetUp { set_up: row.id.clone(), name: name.into() }).await;
    }
    engine.send(Input::RenameSetUp { set_up: all[0].id.clone(), name: "  ".into() }).await;
    assert_eq!(names(&rows(&engine).await), ["one.example", "two.example"]);
    drop(engine);
    let engine = start(home.path()).await;
    let listed = engine.view().await.listed.iter().filter_map(|one| one.name.clone()).collect::<Vec<_>>();
    assert_eq!(listed, ["one.example", "two.example"]);
}

#[tokio::test]
async fn one_damaged_file_is_one_set_ups_trouble() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    answer(&engine, QuestionId::Name, "esa01").await;
    add(&engine, "esa02\nesa03").await;
    for name in ["esa02", "esa03", "esa01"] {
        open(&engine, name).await;
        paste(&engine, common::COMMITTED_AND_BUSY).await;
    }
    let damaged = rows(&engine).await[1].id.clone();
    drop(engine);
    let file = home.path().join("appliances").join(&damaged).join("session.json");
    for bytes in ["{ half", "", "{\"version\":99,\"content\":{}}", "[]", "{\"version\":2,\"content\":{\"id\":7}}"] {
        std::fs::write(&file, bytes).expect("writes");
        let engine = start(home.path()).await;
        let rows = rows(&engine).await;
        assert_eq!(names(&rows), ["esa01", "esa02", "esa03"], "{bytes}");
        assert_eq!(rows.iter().map(|row| row.trouble.is_some()).collect::<Vec<_>>(), [false, true, false]);
        assert_eq!(rows.iter().map(|row| row.confirmed > 0).collect::<Vec<_>>(), [true, false, true]);
        let view = open(&engine, "esa02").await;
        assert!(view.notices.iter().any(|notice| notice.id.ends_with("-file")));
        let aside = std::fs::read_dir(file.parent().expect("a folder")).expect("reads").flatten();
        let kept = aside.filter(|e| e.file_name().to_string_lossy().contains("set-aside"));
        assert!(kept.into_iter().any(|e| std::fs::read_to_string(e.path()).expect("reads") == bytes), "{bytes}");
    }
}

#[tokio::test]
async fn without_its_list_every_set_up_is_found_again() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    answer(&engine, QuestionId::Name, "esa01").await;
    answer(&engine, QuestionId::Region, "europe").await;
    add(&engine, "esa02").await;
    open(&engine, "esa02").await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    drop(engine);
    std::fs::write(home.path().join("appliances.json"), "{ half").expect("writes");
    std::fs::write(home.path().join("tenant.json"), "").expect("writes");
    let engine = start(home.path()).await;
    let view = engine.view().await;
    words_of(&view);
    assert!(view.notices.iter().any(|notice| notice.id == "damaged-list"));
    let mut found: Vec<_> = rows(&engine).await.iter().map(|row| (row.name.clone(), row.region)).collect();
    found.sort();
    let europe = Some(Region::Europe);
    assert_eq!(found, [(Some("esa01".into()), europe), (Some("esa02".into()), europe)]);
}

#[tokio::test]
async fn practice_knows_nothing_of_the_list() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path()).await;
    add(&engine, "esa01\nesa02").await;
    let practice = engine.send(Input::EnterPractice).await;
    assert_eq!(practice.listed, []);
    add(&engine, "esa03").await;
    let view = engine.send(Input::Open { place: PlaceId::Appliances }).await;
    assert!(matches!(view.place, PlaceView::Step(_)), "{:?}", view.place);
    engine.send(Input::LeavePractice).await;
    assert_eq!(names(&rows(&engine).await), ["esa01", "esa02"]);
}

/// A lab in the place of Cisco's cloud, and an engine that does real work against it.
async fn against_a_lab(home: &Path) -> (Engine, Lab) {
    let clock = noon();
    let world = World::starting(StartingWorld::Registered, Seed::new([7; 32]), clock.now());
    let folder = home.join("lab");
    let lab = LabOptions { port: 0, faults: vec![], latency: Duration::ZERO, clock: clock.clone(), world, folder };
    let lab = Lab::start(lab).await.expect("a lab");
    let at = lab.addresses().clone();
    let api = at.regions.iter().map(|(region, one)| (*region, one.api.clone())).collect();
    let far = FarSide { api, authority: lab.ca_pem().to_owned() };
    let options = Options { home: home.join("state"), practice: false, clock, languages: Vec::new() };
    let engine = Engine::start_against(options, far).await.expect("the engine starts");
    (engine, lab)
}

async fn seen(engine: &Engine, what: &str, fits: impl Fn(&View) -> bool) -> Arc<View> {
    let mut views = engine.views();
    let wait = views.wait_for(|view| fits(view));
    let found = tokio::time::timeout(Duration::from_secs(60), wait).await;
    found.unwrap_or_else(|_| panic!("never seen: {what}")).expect("the engine runs").clone()
}

#[tokio::test]
async fn all_are_checked_with_one_read_of_what_is_the_tenants() {
    let home = tempfile::tempdir().expect("a folder");
    let (engine, lab) = against_a_lab(home.path()).await;
    let at = lab.addresses().clone();
    let region = lab.shared().read(|world, _| world.home);
    let there = lab.shared().read(|world, _| world.machine(Machine::Esa).hostname.clone());
    answer(&engine, QuestionId::Name, "esa01.corp.example").await;
    answer(&engine, QuestionId::Region, region.id()).await;
    add(&engine, &format!("esa02.corp.example\n{there}")).await;
    open(&engine, "esa01.corp.example").await;
    engine.test_connection(at.client_id.clone(), Secret::new(at.client_password.clone()), region).await;
    seen(&engine, "tested", |view| view.connection.state == ConnectionState::Tested).await;
    engine.save_connection(Storage::ThisRun).await;
    engine.send(Input::Open { place: PlaceId::Appliances }).await;
    let before = lab.shared().record().calls.len();
    let view = engine.send(Input::CheckSetUps { set_ups: Vec::new() }).await;
    assert_eq!(table(&view).checking.map(|run| run.of), Some(3));
    let view = seen(&engine, "all through", |view| match &view.place {
        PlaceView::Appliances(table) => {
            table.checking.is_none() && table.rows.iter().all(|row| row.checked_at.is_some())
        }
        _ => false,
    })
    .await;
    let rows = &table(&view).rows;
    assert_eq!(rows.iter().map(|row| row.confirmed > 0).collect::<Vec<_>>(), [false, false, true], "{rows:?}");
    let asked: Vec<String> = lab.shared().record().calls.iter().skip(before).map(|call| call.path.clone()).collect();
    let lists = asked.iter().filter(|path| path.ends_with("/module-instance")).count();
    assert_eq!(lists, 1, "{asked:?}");
    // Whoever opens another one has the same API client at hand.
    let view = open(&engine, "esa02.corp.example").await;
    assert_eq!(view.connection.client_id, at.client_id);
    lab.stop().await;
}

/// A program that knew one appliance left this behind: it is a list of one, and stays whole when others join it.
#[tokio::test]
async fn a_folder_of_an_older_program_is_a_list_of_one() {
    for fixture in ["at-commit", "at-register", "at-prove", "could-not-look"] {
        let home = tempfile::tempdir().expect("a folder");
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine/state/v1").join(fixture).join("live");
        std::fs::create_dir_all(home.path().join("live")).expect("is made");
        for file in std::fs::read_dir(from).expect("there").flatten().filter(|file| file.path().is_file()) {
            std::fs::copy(file.path(), home.path().join("live").join(file.file_name())).expect("is copied");
        }
        let engine = start(home.path()).await;
        let before = engine.send(Input::Go { step: StepId::Register }).await;
        assert_eq!(before.listed, [], "{fixture}");
        let name = before.device.clone().expect("named");
        add(&engine, "other.corp.example").await;
        assert_eq!(names(&rows(&engine).await), [name.as_str(), "other.corp.example"], "{fixture}");
        open(&engine, "other.corp.example").await;
        drop(engine);
        let engine = start(home.path()).await;
        open(&engine, &name).await;
        let after = engine.send(Input::Go { step: StepId::Register }).await;
        assert_eq!((&after.navigation, after.region), (&before.navigation, before.region), "{fixture}");
        assert_eq!(
            serde_json::to_value(step_of(&after)).expect("a view"),
            serde_json::to_value(step_of(&before)).expect("a view"),
            "{fixture}"
        );
    }
}
