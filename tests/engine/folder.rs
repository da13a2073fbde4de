//! The engine with a real folder, a real lab and the real client: what it keeps, what it resumes, what it never mixes.

use crate::common;

use std::path::Path;
use std::sync::Arc;

use common::{step_of, words_of};
use jiff::{SignedDuration, Timestamp};
use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::input::{Input, TextField};
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::target::Target;
use passarela::domain::view::{ConnectionState, PastedText, PlaceView, View};
use passarela::engine::{Engine, Options};

async fn start(home: &Path, practice: bool, clock: &Clock) -> Engine {
    let options = Options { home: home.to_owned(), practice, clock: clock.clone(), languages: Vec::new() };
    Engine::start(options).await.expect("the engine starts")
}

fn noon() -> Clock {
    Clock::manual("2026-05-14T12:00:00Z".parse::<Timestamp>().expect("a time"))
}

/// The next view that fits.
async fn seen(engine: &Engine, what: &str, fits: impl Fn(&View) -> bool) -> Arc<View> {
    let mut views = engine.views();
    let wait = views.wait_for(|view| fits(view));
    let found = tokio::time::timeout(std::time::Duration::from_secs(20), wait).await;
    let view = found.unwrap_or_else(|_| panic!("never seen: {what}")).expect("the engine runs").clone();
    words_of(&view);
    view
}

fn credential(view: &View, id: &str) -> String {
    let lab = view.lab.as_ref().expect("practice");
    lab.credentials.iter().find(|c| c.label.id == id).expect("on the card").value.clone()
}

/// Masking by shape does not know a password. Whoever types one that the wizard keeps is not betrayed by it either.
#[tokio::test]
async fn a_kept_secret_in_a_note_reaches_neither_the_disk_nor_the_page() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path(), false, &noon()).await;
    let (before, after) = ("quite a pass/word", "quite another 1");
    let note = |text: &str| Input::Type { field: TextField::Note, text: text.into() };
    let kept = |home: &Path| std::fs::read_to_string(home.join("live/session.json")).expect("saved");

    // Typed first, entered as the password after that.
    engine.send(note(&format!("it is {before}, I think"))).await;
    assert!(kept(home.path()).contains(before), "nobody can know yet");
    engine.test_appliance("127.0.0.1:1".into(), "ana".into(), Secret::new(before.into())).await;
    let view = engine.send(Input::Go { step: StepId::Before }).await;
    assert_eq!(step_of(&view).note, "it is ••••••••, I think");
    assert!(!kept(home.path()).contains(before));

    // Entered first, typed after that.
    engine.test_appliance("127.0.0.1:1".into(), "ana".into(), Secret::new(after.into())).await;
    let view = engine.send(note(&format!("{after}{after} or {before}"))).await;
    // Two that touch are one cover: how many there were is nobody's business.
    assert_eq!(step_of(&view).note, "•••••••• or ••••••••");
    assert!(!kept(home.path()).contains(after));
}

#[tokio::test]
async fn what_was_typed_is_there_after_a_restart() {
    let home = tempfile::tempdir().expect("a folder");
    let clock = noon();
    let engine = start(home.path(), false, &clock).await;
    engine.send(Input::Answer { question: QuestionId::Name, value: "esa03.corp.example".into() }).await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    engine.send(Input::Type { field: TextField::Note, text: "ask Joana".into() }).await;
    engine.send(Input::Paste { text: common::COMMITTED_AND_BUSY.into(), html: None }).await;
    drop(engine);
    let engine = start(home.path(), false, &clock).await;
    let view = engine.view().await;
    assert_eq!(view.device.as_deref(), Some("esa03.corp.example"));
    let step = step_of(&view);
    assert_eq!((step.id, step.note.as_str()), (StepId::Commit, "ask Joana"));
    assert_eq!(step.proof.paste.stamp, PastedText::stamp(common::COMMITTED_AND_BUSY));
    assert_eq!(engine.pasted().await, PastedText::of(common::COMMITTED_AND_BUSY));
    assert_eq!(step.proof.state, StepState::Confirmed);
}

#[tokio::test]
async fn damaged_work_is_set_aside_and_told() {
    let home = tempfile::tempdir().expect("a folder");
    let clock = noon();
    drop(start(home.path(), false, &clock).await);
    std::fs::create_dir_all(home.path().join("live")).expect("there");
    std::fs::write(home.path().join("live/session.json"), "{ half").expect("writes");
    let engine = start(home.path(), false, &clock).await;
    let view = engine.view().await;
    assert!(view.notices.iter().any(|n| n.id == "damaged-file"));
    words_of(&view);
    engine.send(Input::Go { step: StepId::Commit }).await;
    let aside: Vec<String> = std::fs::read_dir(home.path().join("live"))
        .expect("a folder")
        .flatten()
        .filter(|e| e.file_name().to_string_lossy().contains("set-aside"))
        .map(|e| std::fs::read_to_string(e.path()).expect("reads"))
        .collect();
    assert_eq!(aside, ["{ half"]);
}

#[tokio::test]
async fn practice_and_live_share_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path(), false, &noon()).await;
    engine.send(Input::Answer { question: QuestionId::Name, value: "esa03.corp.example".into() }).await;
    engine.send(Input::Paste { text: common::IN_PROGRESS.into(), html: None }).await;
    let practice = engine.send(Input::EnterPractice).await;
    assert!(practice.practice && practice.lab.is_some());
    assert_eq!(practice.device.as_deref(), Some("practice-esa-1.lab.example"));
    assert!(practice.navigation.iter().all(|r| r.number.is_none() || r.state == StepState::ToDo));
    words_of(&practice);
    let live = engine.send(Input::LeavePractice).await;
    assert!(!live.practice && live.lab.is_none());
    assert_eq!(live.device.as_deref(), Some("esa03.corp.example"));
    assert_eq!(live.navigation.iter().find(|r| r.id == StepId::Register).expect("there").state, StepState::Confirmed);
}

#[tokio::test]
async fn practice_knows_its_sma_and_opens_either_machine() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path(), true, &noon()).await;
    let view = engine.send(Input::Answer { question: QuestionId::DeploymentPath, value: "sma".into() }).await;
    assert_eq!(view.device.as_deref(), Some("practice-sma-1.lab.example"));
    words_of(&view);
    let view = engine.send(Input::Go { step: StepId::OpenSettings }).await;
    let step = step_of(&view);
    let open = step.actions.iter().find_map(|a| a.open.clone()).expect("an Open button");
    assert_eq!(open.target, Target::Sma);
    assert_eq!(engine.address(Target::Sma).await, Some(open.address.clone()));
    assert!(open.address.ends_with("/sma/"));
    // The practice card still opens the ESA, whichever machine is set up.
    let pages = &view.lab.as_ref().expect("practice").pages;
    for target in [Target::Appliance, Target::Sma] {
        let page = pages.iter().find(|p| p.target == target).expect("on the card");
        assert_eq!(engine.address(target).await, Some(page.address.clone()));
    }
}

#[tokio::test]
async fn an_api_client_is_tested_before_it_is_saved() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path(), true, &noon()).await;
    let view = engine.view().await;
    let (id, password) = (credential(&view, "lab-client-id"), credential(&view, "lab-client-password"));
    // The right client in another region is as good as unknown there, and the sentence says both.
    engine.test_connection(id.clone(), Secret::new(password.clone()), Region::Europe).await;
    let view = seen(&engine, "a refusal", |v| v.connection.state == ConnectionState::Refused).await;
    assert_eq!(view.connection.message.as_ref().expect("a sentence").id, "error-unknown-client");
    assert!(
        engine.save_connection(passarela::engine::Storage::ThisRun).await.connection.state == ConnectionState::Refused
    );
    // Only the region was wrong: nothing is typed again.
    engine.test_connection(id.clone(), Secret::new(String::new()), Region::Americas).await;
    let view = seen(&engine, "a good test", |v| v.connection.state == ConnectionState::Tested).await;
    assert!(words_of(&view).iter().any(|w| w.contains("Practice")), "whose it is, in words");
    let view = engine.save_connection(passarela::engine::Storage::ThisRun).await;
    assert_eq!(view.connection.state, ConnectionState::Connected);
    assert_eq!(view.region, Some(Region::Americas));
    let folder = std::fs::read_to_string(home.path().join("practice/session.json")).expect("saved");
    assert!(!folder.contains(&password));
}

#[tokio::test]
async fn the_wizard_looks_by_itself_and_says_what_it_did_not_find() {
    let home = tempfile::tempdir().expect("a folder");
    let clock = noon();
    let engine = start(home.path(), true, &clock).await;
    let view = engine.view().await;
    let (id, password) = (credential(&view, "lab-client-id"), credential(&view, "lab-client-password"));
    engine.test_connection(id, Secret::new(password), Region::Americas).await;
    seen(&engine, "a good test", |v| v.connection.state == ConnectionState::Tested).await;
    engine.save_connection(passarela::engine::Storage::ThisRun).await;
    let view = engine.send(Input::Go { step: StepId::DeviceListed }).await;
    let waiting = step_of(&view).proof.waiting.expect("it waits");
    assert_eq!((waiting.attempt, waiting.of, waiting.paused), (1, 12, false));
    // The first look comes by itself, once its time has come.
    clock.advance(SignedDuration::from_secs(7));
    engine.focused().await;
    let view = seen(&engine, "an empty list", |v| {
        matches!(&v.place, passarela::domain::view::PlaceView::Step(s) if s.proof.headline.id == "verdict-device-absent")
    })
    .await;
    let proof = step_of(&view).proof;
    assert_eq!(proof.state, StepState::ToDo);
    assert_eq!(proof.waiting.expect("it goes on").attempt, 2);
    let view = engine.send(Input::PauseChecks).await;
    let waiting = step_of(&view).proof.waiting.expect("it waits");
    assert!(waiting.paused && waiting.next_at.is_none());
}

/// The world itself did nothing yet, and the program ends without being told.
#[tokio::test]
async fn practice_keeps_its_world_from_its_first_moment() {
    let home = tempfile::tempdir().expect("a folder");
    let client = |view: &View| (credential(view, "lab-client-id"), credential(view, "lab-client-password"));
    let engine = start(home.path(), true, &noon()).await;
    let first = client(&*engine.view().await);
    drop(engine);
    let engine = start(home.path(), true, &noon()).await;
    assert_eq!(client(&*engine.view().await), first, "what was saved of it is good for this world, too");
    let fresh = engine.send(Input::ResetPractice { world: "fresh".into() }).await;
    assert_ne!(client(&fresh), first, "only starting over makes another");
}

/// Or it would go on writing into the folder that the next one has opened.
#[tokio::test]
async fn an_engine_that_nobody_holds_ends_with_its_lab() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path(), true, &noon()).await;
    let view = engine.view().await;
    let page = view.lab.as_ref().expect("practice").pages.first().expect("a page").address.clone();
    let at = page.split('/').nth(2).expect("a host").to_owned();
    assert!(tokio::net::TcpStream::connect(&at).await.is_ok());
    drop(engine);
    let gone = async { while tokio::net::TcpStream::connect(&at).await.is_ok() {} };
    tokio::time::timeout(std::time::Duration::from_secs(30), gone).await.expect("the lab stops");
}

#[tokio::test]
async fn a_practice_world_with_holes_is_set_aside() {
    let home = tempfile::tempdir().expect("a folder");
    let clock = noon();
    let engine = start(home.path(), true, &clock).await;
    engine.send(Input::ResetPractice { world: "registered".into() }).await;
    engine.send(Input::LeavePractice).await;
    drop(engine);
    let file = home.path().join("practice/lab.json");
    let mut world: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(&file).expect("saved")).expect("JSON");
    world["content"]["state"]["appliances"] = serde_json::json!([]);
    std::fs::write(&file, world.to_string()).expect("writes");
    let engine = start(home.path(), true, &clock).await;
    let view = engine.view().await;
    assert_eq!(view.device.as_deref(), Some("practice-esa-1.lab.example"));
    assert!(view.lab.as_ref().is_some_and(|lab| lab.failure.is_none()));
    let names = std::fs::read_dir(home.path().join("practice")).expect("a folder").flatten();
    assert!(names.map(|e| e.file_name()).any(|n| n.to_string_lossy().starts_with("lab.set-aside")));
}

fn set_ups(view: &View) -> &passarela::domain::view::SetUpsView {
    match &view.place {
        PlaceView::SetUps(set_ups) => set_ups,
        other => panic!("not the set-ups: {other:?}"),
    }
}

#[tokio::test]
async fn the_first_start_is_welcomed_and_no_other() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path(), false, &noon()).await;
    assert!(matches!(engine.view().await.place, PlaceView::Welcome));
    // Practice and back: still nothing was begun.
    engine.send(Input::EnterPractice).await;
    assert!(matches!(engine.view().await.place, PlaceView::Step(_)));
    assert!(matches!(engine.send(Input::LeavePractice).await.place, PlaceView::Welcome));
    // Whoever shows a page has begun.
    let view = engine.send(Input::Paste { text: common::DISABLED.into(), html: None }).await;
    assert!(matches!(view.place, PlaceView::Step(_)));
    drop(engine);
    let engine = start(home.path(), false, &noon()).await;
    assert!(matches!(engine.view().await.place, PlaceView::Step(_)));
}

#[tokio::test]
async fn a_new_set_up_keeps_the_old_one_private_and_whole() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path(), false, &noon()).await;
    engine.send(Input::Answer { question: QuestionId::Name, value: "esa03.corp.example".into() }).await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    engine.send(Input::Paste { text: common::COMMITTED_AND_BUSY.into(), html: None }).await;
    let was = std::fs::read_to_string(home.path().join("live/session.json")).expect("saved");

    let view = engine.send(Input::BeginAnew).await;
    words_of(&view);
    assert_eq!((step_of(&view).id, view.device.clone()), (StepId::Before, None));
    let view = engine.send(Input::Open { place: PlaceId::SetUps }).await;
    let earlier = set_ups(&view).earlier.clone();
    assert_eq!(earlier.len(), 1);
    assert_eq!(earlier[0].device.as_deref(), Some("esa03.corp.example"));
    let kept = home.path().join("earlier").join(&earlier[0].id);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| std::fs::metadata(path).expect("there").permissions().mode() & 0o777;
        assert_eq!((mode(&kept), mode(&kept.join("session.json"))), (0o700, 0o600));
    }
    assert_eq!(std::fs::read_to_string(kept.join("session.json")).expect("kept"), was);

    engine.send(Input::BringBack { set_up: earlier[0].id.clone() }).await;
    let view = engine.send(Input::Go { step: StepId::Commit }).await;
    assert_eq!(step_of(&view).proof.state, StepState::Confirmed);
    let view = engine.send(Input::Open { place: PlaceId::SetUps }).await;
    let other = set_ups(&view).earlier.clone();
    assert_eq!(other.len(), 1, "the new one took its place");
    let view = engine.send(Input::Discard { set_up: other[0].id.clone() }).await;
    words_of(&view);
    assert!(set_ups(&view).earlier.is_empty());
}

#[tokio::test]
async fn starting_practice_over_can_be_taken_back() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path(), true, &noon()).await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    engine.send(Input::Type { field: TextField::Note, text: "ask Joana".into() }).await;
    let view = engine.send(Input::ResetPractice { world: "registered".into() }).await;
    words_of(&view);
    assert_eq!(step_of(&view).note, "");
    let offered =
        |view: &View| view.notices.iter().any(|n| n.next_actions.iter().any(|a| *a.input == Input::UndoStartOver));
    assert!(offered(&view));
    // The banner goes with whoever goes on; the way back stays on the lab's card.
    let view = engine.send(Input::Go { step: StepId::OpenSettings }).await;
    assert!(!offered(&view) && view.lab.as_ref().is_some_and(|lab| lab.can_undo));
    let view = engine.send(Input::UndoStartOver).await;
    assert_eq!((step_of(&view).id, step_of(&view).note.as_str()), (StepId::Commit, "ask Joana"));
    // Once is enough: nothing is left to go back to.
    let view = engine.send(Input::UndoStartOver).await;
    assert_eq!(step_of(&view).note, "ask Joana");
}

/// A runtime whose one thread for long work is taken until this is dropped: nothing that is read beside the engine's task
/// comes to its end before.
fn nothing_is_read_until_dropped() -> std::sync::mpsc::Sender<()> {
    let (release, held) = std::sync::mpsc::channel::<()>();
    tokio::task::spawn_blocking(move || held.recv().is_err());
    release
}

fn one_thread_for_long_work() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().max_blocking_threads(1).enable_all().build().expect("a runtime")
}

fn paste(engine: &Engine, text: &str) -> tokio::task::JoinHandle<Arc<View>> {
    let (engine, text) = (engine.clone(), text.to_owned());
    tokio::spawn(async move { engine.send(Input::Paste { text, html: None }).await })
}

/// On one thread, in order: this returns when everything that was spawned before it was sent.
async fn all_sent() {
    tokio::task::yield_now().await;
}

#[test]
fn others_are_answered_while_a_page_is_read_and_pages_keep_their_order() {
    one_thread_for_long_work().block_on(async {
        let home = tempfile::tempdir().expect("a folder");
        let engine = start(home.path(), false, &noon()).await;
        engine.send(Input::Go { step: StepId::Commit }).await;
        let reading = nothing_is_read_until_dropped();
        let first = paste(&engine, common::DISABLED);
        let second = paste(&engine, common::COMMITTED_AND_BUSY);
        let file = tokio::spawn({
            let engine = engine.clone();
            async move { engine.read_file(common::REFUSED.into()).await }
        });
        all_sent().await;
        let view = engine.send(Input::Go { step: StepId::GenerateToken }).await;
        assert_eq!((step_of(&view).id, step_of(&view).proof.paste.verdict), (StepId::GenerateToken, None));
        assert!(!first.is_finished() && !second.is_finished() && !file.is_finished(), "not read yet");
        drop(reading);

        // Each answer holds what was read up to its page, and nothing of a later one.
        let (first, second, file) = (first.await.unwrap(), second.await.unwrap(), file.await.unwrap());
        let of = |view: &View, step| view.navigation.iter().find(|entry| entry.id == step).expect("in the list").state;
        let both = |view: &View| (of(view, StepId::Commit), of(view, StepId::Register));
        assert_eq!(both(&first), (StepState::ToDo, StepState::ToDo));
        assert_eq!(both(&second), (StepState::Confirmed, StepState::Waiting));
        assert_eq!(both(&file), (StepState::Confirmed, StepState::NeedsAttention));

        // They belong to the step at which they were handed over.
        let view = engine.view().await;
        assert_eq!((step_of(&view).proof.paste.verdict, step_of(&view).proof.paste.stamp), (None, None));
        engine.send(Input::Go { step: StepId::Commit }).await;
        assert_eq!(engine.pasted().await, PastedText::of(common::COMMITTED_AND_BUSY));
    });
}

#[test]
fn a_page_of_a_set_up_that_was_left_while_it_was_read_is_dropped() {
    one_thread_for_long_work().block_on(async {
        let home = tempfile::tempdir().expect("a folder");
        let engine = start(home.path(), false, &noon()).await;
        engine.send(Input::Answer { question: QuestionId::Name, value: "esa03.corp.example".into() }).await;
        engine.send(Input::Go { step: StepId::Commit }).await;
        let reading = nothing_is_read_until_dropped();
        let pasted = paste(&engine, common::COMMITTED_AND_BUSY);
        all_sent().await;
        engine.send(Input::BeginAnew).await;
        drop(reading);
        let view = pasted.await.expect("answered");
        assert!(view.navigation.iter().all(|entry| entry.state == StepState::ToDo), "{:?}", view.navigation);
        let view = engine.send(Input::Go { step: StepId::Commit }).await;
        assert_eq!(step_of(&view).proof.paste.verdict, None);
    });
}

/// A page is long: it does not travel with every view, and is not written anew with every note.
#[tokio::test]
async fn a_pasted_text_is_sent_when_it_is_asked_for_and_written_when_it_is_another() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path(), false, &noon()).await;
    engine.send(Input::Answer { question: QuestionId::Name, value: "esa03.corp.example".into() }).await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    let view = engine.send(Input::Paste { text: common::COMMITTED_AND_BUSY.into(), html: None }).await;
    let line = "Navigate back to this page after some time";
    assert!(common::COMMITTED_AND_BUSY.contains(line));
    assert!(!serde_json::to_string(&*view).expect("JSON").contains(line), "it travels with the view");
    let file = |name: &str| home.path().join("live").join(name);
    let read = |name: &str| std::fs::read_to_string(file(name)).expect("saved");
    assert!(read("pasted.json").contains(line) && !read("session.json").contains(line));

    // Whatever else is saved leaves that file alone.
    std::fs::write(file("pasted.json"), "as it was").expect("writes");
    engine.send(Input::Type { field: TextField::Note, text: "ask Joana".into() }).await;
    assert_eq!(read("pasted.json"), "as it was");
    assert!(read("session.json").contains("ask Joana"));
    engine.send(Input::Paste { text: common::IN_PROGRESS.into(), html: None }).await;
    assert!(read("pasted.json").contains("registration is in progress"));

    // It goes where its set-up goes, and never into another one.
    let view = engine.send(Input::BeginAnew).await;
    assert!(!file("pasted.json").exists() && !view.navigation.is_empty());
    engine.send(Input::Go { step: StepId::Commit }).await;
    assert_eq!(engine.pasted().await, None);
    let PlaceView::SetUps(set_ups) = &engine.send(Input::Open { place: PlaceId::SetUps }).await.place else {
        panic!("not there")
    };
    let set_up = set_ups.earlier.first().expect("the first one").id.clone();
    engine.send(Input::BringBack { set_up }).await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    assert_eq!(engine.pasted().await, PastedText::of(common::IN_PROGRESS));
    engine.send(Input::ClearPaste).await;
    assert!(!file("pasted.json").exists());
}

/// A program of before kept them in the session's file; texts of another session are nobody's.
#[tokio::test]
async fn pasted_texts_of_an_older_program_stay_and_those_of_another_set_up_do_not_come_in() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path(), false, &noon()).await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    engine.send(Input::Paste { text: common::IN_PROGRESS.into(), html: None }).await;
    drop(engine);
    let (session, pasted) = (home.path().join("live/session.json"), home.path().join("live/pasted.json"));
    let mut saved: serde_json::Value =
        serde_json::from_str(&std::fs::read_to_string(&session).expect("saved")).expect("JSON");
    saved["content"]["texts"]["commit"]["paste"] = common::COMMITTED_AND_BUSY.into();
    std::fs::write(&session, saved.to_string()).expect("writes");
    let engine = start(home.path(), false, &noon()).await;
    assert_eq!(engine.pasted().await, PastedText::of(common::COMMITTED_AND_BUSY), "the newer of the two");
    engine.send(Input::Type { field: TextField::Note, text: "ask Joana".into() }).await;
    assert!(std::fs::read_to_string(&pasted).expect("saved").contains("Cloud Service is busy"));
    drop(engine);

    let kept = std::fs::read_to_string(&pasted).expect("saved");
    let id = saved["content"]["id"].as_str().expect("an id");
    std::fs::write(&pasted, kept.replace(id, "another")).expect("writes");
    let engine = start(home.path(), false, &noon()).await;
    assert_eq!(engine.pasted().await, None);
}
