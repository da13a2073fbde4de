//! The report's page, driven as the window drives it: what is shown is what is saved, saved beside what is there
//! already, and what is copied holds no more than that.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::check::CheckId;
use passarela::domain::input::{Input, TextField};
use passarela::domain::place::PlaceId;
use passarela::domain::redact::COVER;
use passarela::domain::report_options::{HandoffKind, HiddenKind, ReportFormat};
use passarela::domain::secret::Secret;
use passarela::domain::step::StepId;
use passarela::domain::view::{PlaceView, ReportView, SavedFile, View};
use passarela::engine::{Clip, Engine, Options, Saving, Storage};
use passarela::i18n::Words;

use super::setup::{DEVICE, FORMATS};

const TOKEN: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const PASSWORD: &str = "quite a pass/word";

struct Desk {
    home: tempfile::TempDir,
    clock: Clock,
    engine: Engine,
}

impl Desk {
    async fn new(practice: bool) -> Self {
        let home = tempfile::tempdir().expect("a folder");
        let clock = Clock::manual("2026-11-23T14:02:00Z".parse::<Timestamp>().expect("a time"));
        let options =
            Options { home: home.path().join("state"), practice, clock: clock.clone(), languages: Vec::new() };
        let engine = Engine::start(options).await.expect("the engine starts");
        std::fs::create_dir(home.path().join("Downloads")).expect("a folder");
        Self { home, clock, engine }
    }

    /// A set-up with names in it, its report open.
    async fn with_names() -> Self {
        let desk = Self::new(false).await;
        desk.engine.send(Input::Answer { question: QuestionId::Name, value: DEVICE.into() }).await;
        desk.engine.send(Input::Answer { question: QuestionId::MailFrom, value: "ana@corp.example".into() }).await;
        desk.engine.send(Input::Go { step: StepId::Commit }).await;
        let note = "Ask ana@corp.example about 10.1.2.3".to_owned();
        desk.engine.send(Input::Type { field: TextField::Note, text: note }).await;
        desk.engine.send(Input::Open { place: PlaceId::Report }).await;
        desk.engine.send(Input::ReportNotes { notes: true }).await;
        desk
    }

    fn folders(&self) -> Vec<PathBuf> {
        vec![self.home.path().join("Downloads"), self.home.path().to_owned()]
    }

    async fn save_one(&self, what: Saving) -> SavedFile {
        let page = self.save(what).await;
        let saved = match what {
            Saving::Report => page.saved,
            Saving::Key => page.saved_key,
            other => panic!("{other:?} is saved on another page"),
        };
        saved.expect("saved")
    }

    async fn save(&self, what: Saving) -> ReportView {
        page(&self.engine.save_report(what, self.folders()).await)
    }
}

fn page(view: &Arc<View>) -> ReportView {
    match &view.place {
        PlaceView::Report(report) => (**report).clone(),
        _ => panic!("the report is not open"),
    }
}

fn read(path: &str) -> String {
    std::fs::read_to_string(path).expect("reads")
}

fn name(path: &str) -> String {
    Path::new(path).file_name().expect("a name").to_string_lossy().into_owned()
}

#[tokio::test]
async fn what_is_shown_is_what_is_saved() {
    let desk = Desk::with_names().await;
    let mut seen = Vec::new();
    for format in FORMATS {
        let shown = page(&desk.engine.send(Input::ReportFormat { format }).await);
        // Time goes by between looking and saving; nothing else does.
        desk.clock.advance(SignedDuration::from_mins(3));
        let again = page(&desk.engine.view().await);
        assert_eq!(again.text, shown.text, "{format:?} stands still while nothing changes");
        let saved = desk.save(Saving::Report).await.saved.expect("saved");
        assert_eq!(read(&saved.path), shown.text);
        assert!(!saved.outdated);
        seen.push(name(&saved.path));
        assert_eq!(desk.engine.saved_file(Saving::Report).await, Some(PathBuf::from(&saved.path)));
        assert_eq!(desk.engine.clip(Clip::Report).await.as_ref(), Some(&shown.text));
    }
    for (file, ending) in seen.iter().zip([".html", ".md", ".json"]) {
        assert!(file.starts_with("passarela-report-2026-11-23-") && file.ends_with(ending), "{file}");
    }
}

#[tokio::test]
async fn saving_twice_makes_two_files_and_a_change_is_told() {
    let desk = Desk::with_names().await;
    let first = desk.save(Saving::Report).await.saved.expect("saved");
    let second = desk.save(Saving::Report).await.saved.expect("saved");
    assert_ne!(first.path, second.path);
    assert_eq!(read(&first.path), read(&second.path));
    let changed = page(&desk.engine.send(Input::ReportShow { kind: HiddenKind::Host, show: true }).await);
    assert!(changed.text.contains(DEVICE) && changed.saved.expect("still known").outdated);
    let back = page(&desk.engine.send(Input::ReportShow { kind: HiddenKind::Host, show: false }).await);
    assert!(!back.saved.expect("still known").outdated);
    // Another format of the same is no change.
    let other = page(&desk.engine.send(Input::ReportFormat { format: ReportFormat::Json }).await);
    assert!(!other.saved.expect("still known").outdated);
}

#[cfg(unix)]
#[tokio::test]
async fn files_are_readable_by_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::with_names().await;
    for what in [Saving::Report, Saving::Key] {
        let saved = desk.save_one(what).await;
        assert_eq!(std::fs::metadata(saved.path).expect("there").permissions().mode() & 0o777, 0o600);
    }
}

#[tokio::test]
async fn the_key_goes_apart_and_fits_the_report() {
    let desk = Desk::with_names().await;
    let report = page(&desk.engine.view().await).text;
    assert!(report.contains("device-1") && !report.contains(DEVICE));
    let saved = desk.save_one(Saving::Key).await;
    assert!(name(&saved.path).ends_with("-key.json"));
    let key: serde_json::Value = serde_json::from_str(&read(&saved.path)).expect("JSON");
    assert_eq!(key["names"]["device-1"][0], "esa03");
}

#[tokio::test]
async fn without_downloads_it_goes_home_and_without_that_nothing_is_lost() {
    let desk = Desk::with_names().await;
    std::fs::remove_dir(desk.home.path().join("Downloads")).expect("gone");
    let saved = desk.save(Saving::Report).await.saved.expect("saved");
    assert_eq!(Path::new(&saved.path).parent(), Some(desk.home.path()));
    let before = page(&desk.engine.view().await).text;
    let view = desk.engine.save_report(Saving::Report, vec![desk.home.path().join("gone")]).await;
    let after = page(&view);
    assert_eq!(after.text, before);
    let failure = after.failure.expect("it is told");
    for message in [&failure.message, &failure.next] {
        Words::english().try_say(message).expect("words");
    }
    assert_eq!(after.saved.expect("the earlier file is still known").path, saved.path);
    assert!(desk.save(Saving::Report).await.failure.is_none(), "and forgotten once it went well");
}

#[tokio::test]
async fn practice_is_in_the_name_and_in_every_text() {
    let desk = Desk::new(true).await;
    desk.engine.send(Input::Open { place: PlaceId::Report }).await;
    for what in [Saving::Report, Saving::Key] {
        let saved = desk.save_one(what).await;
        assert!(name(&saved.path).starts_with("passarela-practice-report-"), "{}", saved.path);
    }
    for clip in [Clip::Report, Clip::Check(CheckId::EsaCommitted), Clip::Handoff(HandoffKind::Firewall)] {
        let text = desk.engine.clip(clip).await.expect("a text");
        assert!(text.contains("PRACTICE"), "{clip:?}: {text}");
    }
}

#[tokio::test]
async fn leaving_and_coming_back_makes_it_anew() {
    let desk = Desk::with_names().await;
    let before = page(&desk.engine.view().await).text;
    desk.engine.send(Input::Open { place: PlaceId::Setup }).await;
    desk.clock.advance(SignedDuration::from_mins(10));
    let after = page(&desk.engine.send(Input::Open { place: PlaceId::Report }).await).text;
    assert!(before.contains("2026-11-23 14:02 UTC") && after.contains("2026-11-23 14:12 UTC"));
}

#[tokio::test]
async fn a_request_names_the_appliance_and_hides_a_secret() {
    let desk = Desk::with_names().await;
    let asked = |view: &Arc<View>| page(view).handoffs.iter().map(|r| r.which).collect::<Vec<_>>();
    let before = asked(&desk.engine.view().await);
    assert!(!before.contains(&HandoffKind::Upgrade), "nothing is known against a version that nobody named");
    desk.engine.send(Input::Answer { question: QuestionId::Version, value: "13.0.0-392".into() }).await;
    let shown = page(&desk.engine.view().await).handoffs;
    assert_eq!(shown.iter().map(|r| r.which).collect::<Vec<_>>(), HandoffKind::ALL);
    for request in &shown {
        let text = desk.engine.clip(Clip::Handoff(request.which)).await.expect("a text");
        let lines = std::iter::once(&request.card.title).chain(&request.card.lines);
        for line in lines.map(|line| Words::english().try_say(line).expect("words")) {
            assert!(text.contains(&line), "{line}\n{text}");
        }
        assert!(text.contains(DEVICE), "{text}");
    }
    // Somebody pastes the password into the wrong field.
    desk.engine.test_appliance("127.0.0.1:1".into(), "ana".into(), Secret::new(PASSWORD.into())).await;
    desk.engine.send(Input::Answer { question: QuestionId::Name, value: PASSWORD.into() }).await;
    for which in HandoffKind::ALL {
        let text = desk.engine.clip(Clip::Handoff(which)).await.expect("a text");
        assert!(!text.contains(PASSWORD) && text.contains(COVER), "{text}");
    }
}

/// Everything that the page can put on the clipboard.
async fn clips(engine: &Engine) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for format in FORMATS {
        engine.send(Input::ReportFormat { format }).await;
        all.push((format!("{format:?}"), engine.clip(Clip::Report).await.expect("a report")));
    }
    for check in CheckId::ALL.iter().copied() {
        all.push((check.to_string(), engine.clip(Clip::Check(check)).await.expect("every check is in it")));
    }
    for which in page(&engine.view().await).handoffs.iter().map(|request| request.which) {
        all.push((format!("{which:?}"), engine.clip(Clip::Handoff(which)).await.expect("a request")));
    }
    all
}

#[tokio::test]
async fn nothing_on_the_clipboard_holds_a_secret() {
    let desk = Desk::with_names().await;
    let engine = &desk.engine;
    engine.keep_token(Secret::new(TOKEN.into()), Storage::ThisRun).await;
    engine.test_appliance("127.0.0.1:1".into(), "ana".into(), Secret::new(PASSWORD.into())).await;
    // A password that was taken back is still one.
    engine.test_appliance("127.0.0.1:1".into(), "ana".into(), Secret::new("another pass/word".into())).await;
    let split: String = PASSWORD.chars().flat_map(|c| [c, '\n']).collect();
    let notes = [
        format!("{TOKEN} {PASSWORD} another pass/word"),
        super::secrets::encoded(PASSWORD),
        super::secrets::encoded(TOKEN),
        split,
    ];
    for question in ["name", "address", "version", "mail-from", "portal-address"] {
        engine.send(Input::Answer { question: question.parse().expect("a question"), value: notes.join(" ") }).await;
    }
    for step in [StepId::Commit, StepId::Register, StepId::Prove] {
        engine.send(Input::Go { step }).await;
        for field in [TextField::Note, TextField::Different, TextField::QueryPasted] {
            engine.send(Input::Type { field, text: notes.join("\n") }).await;
        }
        engine
            .send(Input::Paste { text: format!("{}\n{}", "Cloud Service Settings", notes.join("\n")), html: None })
            .await;
    }
    engine.send(Input::Mute { check: CheckId::EsaCommitted, reason: notes.join(" "), days: 3 }).await;
    engine.send(Input::Open { place: PlaceId::Report }).await;
    let secrets = [TOKEN, PASSWORD, "another pass/word"];
    for (place, text) in clips(engine).await {
        for secret in secrets {
            super::secrets::assert_clean(&text, secret, &place);
        }
    }
    let saved = desk.save_one(Saving::Key).await;
    secrets.iter().for_each(|secret| super::secrets::assert_clean(&read(&saved.path), secret, "the key"));
}

#[tokio::test]
async fn no_text_carries_marks_that_turn_it_around() {
    let desk = Desk::with_names().await;
    let view: Arc<View> = desk.engine.view().await;
    let mut all = clips(&desk.engine).await;
    all.push(("the preview".into(), page(&view).text));
    for (place, text) in all {
        let turning = |c: char| matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        assert!(!text.contains(turning), "{place}");
    }
}
