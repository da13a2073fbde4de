//! Files that a Passarela wrote: a colleague's report opens and changes nothing, a set-up of another computer joins those that
//! are here and takes the place of none, no secret leaves with either, and what cannot be used says why.

use crate::common;

use std::path::{Path, PathBuf};

use common::{TOKEN_WANTED, words_of};
use jiff::Timestamp;
use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::input::{Input, TextField};
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::report_options::ReportFormat;
use passarela::domain::secret::Secret;
use passarela::domain::step::StepId;
use passarela::domain::view::{PlaceView, View};
use passarela::engine::{Engine, Options, Saving, Storage};

async fn start(home: &Path) -> Engine {
    let clock = Clock::manual("2026-05-14T12:00:00Z".parse::<Timestamp>().expect("a time"));
    let options = Options { home: home.to_owned(), practice: false, clock, languages: Vec::new() };
    Engine::start(options).await.expect("the engine starts")
}

/// A set-up that somebody worked at: named, with a page, a note and a token in hand.
async fn worked_at(home: &Path, name: &str) -> Engine {
    let engine = start(home).await;
    engine.send(Input::Answer { question: QuestionId::Name, value: name.into() }).await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    engine.send(Input::Type { field: TextField::Note, text: "ask Joana".into() }).await;
    engine.send(Input::Paste { text: TOKEN_WANTED.into(), html: None }).await;
    engine.send(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 }).await;
    engine.keep_token(Secret::new("0123456789abcdef0123456789abcdef".into()), Storage::ThisRun).await;
    engine
}

async fn saved(engine: &Engine, what: Saving, folder: &Path) -> Vec<u8> {
    engine.save_report(what, vec![PathBuf::from(folder)]).await;
    std::fs::read(engine.saved_file(what).await.expect("saved")).expect("a file")
}

fn said(view: &View) -> String {
    words_of(view).join("\n")
}

#[tokio::test]
async fn a_colleagues_report_opens_and_nothing_of_ones_own_changes_under_it() {
    let (theirs, mine) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let colleague = worked_at(theirs.path(), "esa09.corp.example").await;
    colleague.send(Input::ReportFormat { format: ReportFormat::Json }).await;
    colleague.send(Input::Open { place: PlaceId::Report }).await;
    let file = saved(&colleague, Saving::Report, theirs.path()).await;

    let engine = worked_at(mine.path(), "esa01.corp.example").await;
    let state = || std::fs::read(mine.path().join("live/session.json")).expect("saved");
    let before = state();
    let view = engine.read_file(file).await;
    let PlaceView::Colleague(shown) = &view.place else { panic!("{:?}", view.place) };
    assert!(shown.text.starts_with("<!") && shown.text.contains("device-1"), "the page that it would save");
    assert!(!shown.text.contains("esa01"), "nothing of one's own is in it");
    assert_eq!(view.device.as_deref(), Some("esa01.corp.example"));
    for input in [
        Input::Mark { step: StepId::Commit },
        Input::Continue,
        Input::ForgetToken,
        Input::CheckAll,
        Input::Answer { question: QuestionId::Region, value: "europe".into() },
        Input::UndoLast,
    ] {
        let view = engine.send(input).await;
        assert!(matches!(view.place, PlaceView::Colleague(_)));
    }
    assert_eq!(state(), before, "not a byte");
    let view = engine.send(Input::CloseReport).await;
    assert_eq!(common::step_of(&view).id, StepId::Commit, "back where one was");
}

#[tokio::test]
async fn a_set_up_moves_to_another_computer_without_its_secrets_and_overwrites_nothing() {
    let (theirs, mine) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    let there = worked_at(theirs.path(), "esa09.corp.example").await;
    let file = saved(&there, Saving::SetUp, theirs.path()).await;
    let text = String::from_utf8(file.clone()).expect("text");
    assert!(!text.contains("0123456789abcdef"), "{text}");

    // Where nothing was done yet it takes the place of nothing.
    let engine = start(mine.path()).await;
    let view = engine.read_file(file.clone()).await;
    assert_eq!(view.device.as_deref(), Some("esa09.corp.example"));
    assert!(view.token.is_none(), "the token stays where its text is");
    assert!(said(&view).contains("esa09.corp.example"), "it is said");
    let view = engine.send(Input::Go { step: StepId::Commit }).await;
    assert_eq!(common::step_of(&view).note, "ask Joana");

    // The same again: it stands beside the first, and both are whole.
    engine.send(Input::Type { field: TextField::Note, text: "mine now".into() }).await;
    let view = engine.read_file(file).await;
    assert_eq!(view.listed.len(), 2);
    let first = view.listed.iter().find(|one| !one.open).expect("the first").id.clone();
    engine.send(Input::OpenSetUp { set_up: first }).await;
    let view = engine.send(Input::Go { step: StepId::Commit }).await;
    assert_eq!(common::step_of(&view).note, "mine now");
}

#[tokio::test]
async fn a_file_that_cannot_be_used_says_why_and_changes_nothing() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = worked_at(home.path(), "esa01.corp.example").await;
    let report = saved(&engine, Saving::SetUp, home.path()).await;
    let cut = report[..report.len() / 2].to_vec();
    let newer =
        String::from_utf8(report.clone()).expect("text").replacen("passarela-set-up/1", "passarela-set-up/9", 1);
    for (file, why) in [
        (cut, "set-up-damaged"),
        (newer.into_bytes(), "set-up-newer"),
        (b"{\"schema\": \"passarela-report/1\", \"title\": 3}".to_vec(), "report-damaged"),
        (b"\xef\xbb\xbf {\"schema\": \"passarela-report/2\"}".to_vec(), "report-newer"),
        (b"{\"schema\": \"passarela-activity/1\"}".to_vec(), "file-activity"),
    ] {
        let view = engine.read_file(file).await;
        assert!(view.notices.iter().any(|notice| notice.id.starts_with(why)), "{why}: {:?}", view.notices);
        assert_eq!(view.device.as_deref(), Some("esa01.corp.example"));
        assert!(view.listed.is_empty());
    }
    // Any other JSON is a text like another, and the reader's.
    let view = engine.read_file(b"{\"a\": 1}".to_vec()).await;
    assert!(common::step_of(&view).proof.paste.verdict.is_some());
}
