//! What a report would hide is not written to disk in clear either: one redactor is under both.

use std::fs;
use std::path::Path;

use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::check::CheckId;
use passarela::domain::input::{Input, TextField};
use passarela::domain::place::PlaceId;
use passarela::domain::secret::Secret;
use passarela::domain::step::StepId;
use passarela::domain::view::PlaceView;
use passarela::engine::{Engine, Options};

/// What somebody may write, and the part of it that is nobody's business.
const WRITTEN: [(&str, &str); 8] = [
    ("api_key: zebra", "zebra"),
    ("the password is hunter2!", "hunter2!"),
    ("Authorization: Digest opaque, qop", "Digest opaque"),
    ("use Bearer abcdefghijklmnop now", "abcdefghijklmnop"),
    ("https://ana:elephant@esa03.example/", "ana:elephant"),
    ("see 0123456789abcdef0123456789abcdef.", "0123456789abcdef0123456789abcdef"),
    ("x eyJhbGciOiJub25lIn0.eyJhIjoxfQ. y", "eyJhbGciOiJub25lIn0"),
    ("client_password=\"let me in\"", "let me in"),
];

/// A password that was typed where it belongs, and then elsewhere.
const PASSWORD: &str = "quite a pass/word";

async fn engine(home: &Path) -> Engine {
    let clock = Clock::manual("2026-11-23T14:02:00Z".parse().expect("a time"));
    Engine::start(Options { home: home.to_owned(), practice: false, clock, languages: Vec::new() })
        .await
        .expect("the engine starts")
}

/// Every file of the state folder, as one text.
fn on_disk(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.push_str(&on_disk(&path));
        } else {
            all.push_str(&String::from_utf8_lossy(&fs::read(&path).expect("a file")));
        }
    }
    all
}

#[tokio::test]
async fn what_a_report_would_hide_is_not_stored_in_clear() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = engine(home.path()).await;
    let text = WRITTEN.map(|(text, _)| text).join("\n");
    for (field, step) in [(TextField::Note, StepId::Commit), (TextField::Different, StepId::Register)] {
        engine.send(Input::Go { step }).await;
        engine.send(Input::Type { field, text: text.clone() }).await;
    }
    engine.send(Input::Paste { text: format!("Cloud Service Settings\n{text}"), html: None }).await;
    engine.send(Input::Answer { question: QuestionId::PortalAddress, value: WRITTEN[4].0.into() }).await;
    engine.send(Input::Mute { check: CheckId::EsaCommitted, reason: text.clone(), days: 3 }).await;
    engine.send(Input::Open { place: PlaceId::Report }).await;
    let view = engine.send(Input::ReportNotes { notes: true }).await;
    let PlaceView::Report(report) = &view.place else { panic!("the report is not open") };
    let stored = on_disk(home.path());
    assert!(stored.contains("api_key"), "it is the note that is looked at");
    for (written, secret) in WRITTEN {
        assert!(!report.text.contains(secret), "the report shows {written}");
        assert!(!stored.contains(secret), "stored in clear: {written}");
    }
}

#[tokio::test]
async fn a_known_password_is_covered_wherever_and_however_it_is_written() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = engine(home.path()).await;
    engine.test_appliance("127.0.0.1:1".into(), "ana".into(), Secret::new(PASSWORD.into())).await;
    engine.test_appliance("127.0.0.1:1".into(), "ana".into(), Secret::new("zebra".into())).await;
    let encoded = "quite%20a%20pass%2Fword";
    let notes = format!("{PASSWORD}, {encoded}, and zebra");
    engine.send(Input::Type { field: TextField::Note, text: notes }).await;
    for question in ["name", "address", "mail-from"] {
        engine.send(Input::Answer { question: question.parse().expect("a question"), value: PASSWORD.into() }).await;
    }
    let stored = on_disk(home.path());
    for secret in [PASSWORD, encoded, "zebra"] {
        assert!(!stored.contains(secret), "{secret}: {stored}");
    }
}
