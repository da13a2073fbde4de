//! Folders that version 1 left behind (`v1/README.md`): each opens, nothing in it is lost, and what it says is unchanged.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use passarela::domain::activity::Happening;
use passarela::domain::answers::QuestionId;
use passarela::domain::check::CheckId;
use passarela::domain::evidence::Observation;
use passarela::domain::failure::{Failure, RequestError};
use passarela::domain::input::TextField;
use passarela::domain::key_store::Kept;
use passarela::domain::message::{Message, Value as MessageValue};
use passarela::domain::paste::PasteOutcome;
use passarela::domain::prefs::{Prefs, Theme};
use passarela::domain::present::paste_words;
use passarela::domain::reading::PageKind;
use passarela::domain::region::Region;
use passarela::domain::report_options::{HiddenKind, ReportFormat};
use passarela::domain::state::Session;
use passarela::domain::step::StepId;
use passarela::domain::token::Shape;
use passarela::i18n::Words;
use passarela::store::{Folder, Loaded};
use serde_json::Value;

use super::files;
use crate::practice::person::{card, noon, on, start};

fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine/state/v1")
}

/// A copy of a fixture, to be written to.
fn copy(name: &str) -> tempfile::TempDir {
    let (from, to) = (fixtures().join(name), tempfile::tempdir().expect("a folder"));
    for file in files(&from) {
        let into = to.path().join(file.strip_prefix(&from).expect("below"));
        fs::create_dir_all(into.parent().expect("a folder")).expect("is made");
        fs::copy(file, into).expect("is copied");
    }
    to
}

fn session_in(home: &Path, workspace: &str) -> Session {
    let folder = Folder::open(home.join(workspace)).expect("opens");
    match folder.load::<Session>("session.json", Timestamp::UNIX_EPOCH).expect("is read") {
        Loaded::Here(session) => session,
        other => panic!("{}: {other:?}", home.display()),
    }
}

fn session(name: &str) -> Session {
    session_in(copy(name).path(), "live")
}

fn names(workspace: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(fixtures())
        .expect("fixtures")
        .flatten()
        .filter(|e| e.path().join(workspace).is_dir())
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

/// The message and its values, as `said.txt` has them: the words may become better ones, what they say may not.
fn say(message: &Message) -> String {
    let values = message.args.iter().map(|(name, value)| match value {
        MessageValue::Text(text) => format!(" {name}={text:?}"),
        MessageValue::Number(number) => format!(" {name}={number}"),
        MessageValue::Time(time) => format!(" {name}={time}"),
        MessageValue::Message(inner) => format!(" {name}=({})", say(inner)),
    });
    assert!(Words::english().knows(&message.id), "no words for {}", message.id);
    message.id.clone() + &values.collect::<String>()
}

/// What was kept, said as `said.txt` has it.
fn said(session: &Session) -> String {
    let mut all = String::new();
    for line in &session.activity {
        all += &format!("activity\t{}\t{}\n", line.at, say(&line.what.message()));
    }
    for (step, outcome) in &session.pasted {
        let words = paste_words(outcome, false);
        all += &format!("pasted\t{}\t{}\n", step.slug(), say(&words.message));
        for fact in &words.facts {
            all += &format!("pasted-fact\t{}\t{}\n", step.slug(), say(fact));
        }
    }
    for entry in session.evidence.iter() {
        match &entry.value {
            Observation::CouldNotLook(failure) => {
                let key = entry.key.slug();
                all += &format!("could-not-look\t{key}\t{}\n", say(&failure.message()));
                all += &format!("could-not-look-next\t{key}\t{}\n", say(&failure.next()));
            }
            Observation::Network(hosts) => {
                for host in hosts {
                    let why = host.failure.as_ref().map_or_else(|| "-".to_owned(), |f| say(&f.message()));
                    all += &format!("reached\t{}\t{why}\n", host.host);
                }
            }
            _ => {}
        }
    }
    all
}

#[test]
fn every_live_folder_opens_and_says_what_it_said() {
    let names = names("live");
    assert_eq!(names.len(), 22);
    for name in names {
        let kept = fs::read_to_string(fixtures().join(&name).join("said.txt")).expect("what it said");
        assert_eq!(said(&session(&name)), kept, "{name}");
    }
}

/// Whatever version 2 did not give another form stands in the new file as it stood in the old one.
#[test]
fn what_has_no_new_form_is_carried_over_as_it_is() {
    let content = |text: &str| serde_json::from_str::<Value>(text).expect("JSON")["content"].clone();
    for (workspace, name) in ["live", "practice"].iter().flat_map(|w| names(w).into_iter().map(move |n| (w, n))) {
        let home = copy(&name);
        let path = home.path().join(workspace).join("session.json");
        let old = content(&fs::read_to_string(&path).expect("the old file"));
        let session = session_in(home.path(), workspace);
        Folder::open(home.path().join(workspace)).expect("opens").save("session.json", &session).expect("is saved");
        let new = fs::read_to_string(&path).expect("the new file");
        assert_eq!(serde_json::from_str::<Value>(&new).expect("JSON")["version"], 2);
        let new = content(&new);
        for key in CARRIED_OVER {
            assert_eq!(new[key], old[key], "{name}: {key}");
        }
        // Of what has a new form, the entries are all there, each at its place with the rest of it.
        for (list, formed) in [("book", "value"), ("activity", "what")] {
            let without = |content: &Value| {
                let mut entries = content[list].as_array().expect("a list").clone();
                for entry in &mut entries {
                    let entry = entry.as_object_mut().expect("an entry");
                    entry.retain(|key, _| key != formed && key != "message");
                }
                entries
            };
            assert_eq!(without(&new), without(&old), "{name}: {list}");
        }
        let steps = |content: &Value| content["pasted"].as_object().map(|p| p.keys().cloned().collect::<Vec<_>>());
        assert_eq!(steps(&new), steps(&old), "{name}");
    }
}

/// The fields of a session that version 2 keeps as version 1 did.
const CARRIED_OVER: [&str; 20] = [
    "id",
    "begun_at",
    "step",
    "place",
    "opened",
    "answers",
    "texts",
    "variants",
    "marked",
    "marked_elsewhere",
    "token",
    "connection",
    "appliance",
    "panel",
    "created",
    "report",
    "test_subject",
    "query_kind",
    "paused",
    "plans",
];

#[test]
fn a_set_up_is_there_with_all_that_was_typed_and_shown() {
    let at_step = session("at-before");
    assert_eq!((at_step.step, at_step.answers.name.as_deref()), (StepId::Before, Some("esa03.corp.example")));
    assert_eq!(at_step.text(StepId::Before, TextField::Note), "Joana has the maintenance window.");

    let session = session("at-prove");
    for (question, value) in [
        (QuestionId::Version, "13.0.0-392"),
        (QuestionId::Region, "americas"),
        (QuestionId::MailTo, "ana@corp.example"),
    ] {
        assert_eq!(session.answers.as_given(question), Some(value), "{question}");
    }
    assert_eq!(session.text(StepId::Prove, TextField::QueryValue), "passarela-1@corp.example");
    assert_eq!(session.text(StepId::OpenSettings, TextField::Different), "The menu says Security Services.");
    assert_eq!(session.variants[&StepId::OpenSettings], "none");
    assert!(session.marked.contains_key(&StepId::EditSettings));
    let token = session.token.as_ref().expect("a token's record");
    assert_eq!((token.minutes, token.region, token.kept), (60, Region::Americas, Kept::Stored));
    let connection = session.connection.as_ref().expect("an API client");
    assert_eq!((connection.client_id.as_str(), connection.kept), ("client-5d1c2c1e", Kept::Stored));
    let appliance = session.appliance.as_ref().expect("the appliance's API");
    assert!(appliance.pin.is_some() && appliance.user == "reader");
    assert_eq!(session.created.as_ref().expect("a module").id, "m-own");
    let pages: BTreeSet<PageKind> = session.evidence.pages().map(|(_, page)| page.reading.page).collect();
    assert_eq!(pages.len(), 4);
    assert!(
        session
            .evidence
            .iter()
            .any(|e| matches!(&e.value, Observation::Sightings(found) if found.sightings.len() == 1))
    );
    assert_eq!(
        session.pasted[&StepId::OpenSettings],
        PasteOutcome::NotRecognised { looks_like: None },
        "what the reader made of it"
    );
    let wrong = session.activity.iter().find_map(|line| match &line.what {
        Happening::Failed { why, .. } => Some(why.clone()),
        _ => None,
    });
    assert_eq!(wrong, Some(RequestError::NotAccepted { fields: vec!["name".into()] }.into()));
}

#[test]
fn the_count_of_plans_goes_on_and_the_machine_that_is_not_set_up_keeps_its_marks() {
    assert_eq!(session("open-plan").plans, 1);
    let sma = session("through-sma");
    assert_eq!(sma.device_name(), Some("sma1.corp.example"));
    assert!(sma.marked_elsewhere.contains_key(&StepId::Commit) && sma.marked.contains_key(&StepId::OpenSettings));
    assert_eq!(sma.token.expect("a token").shape, Some(Shape::Length(31)));
}

#[test]
fn mutes_and_wishes_stand() {
    let mutes = session("mutes").panel;
    assert_eq!(mutes.muted[&CheckId::EsaCommitted].reason, "The change window is on Friday");
    assert_eq!(mutes.mutes_told, BTreeSet::from([CheckId::CloudScopes]));
    assert_eq!((mutes.fixing, mutes.show_all), (Some(CheckId::RegionAgree), true));
    let home = copy("wishes");
    let session = session_in(home.path(), "live");
    assert_eq!((session.report.format, session.report.notes), (ReportFormat::Markdown, true));
    assert_eq!(session.report.shown, BTreeSet::from([HiddenKind::Host, HiddenKind::Person]));
    // Dismissed by another name now, and dismissed still.
    for banner in ["damaged-file", "newer-file", "keychain-locked", "token-15-1778760000"] {
        assert!(session.dismissed.contains(banner), "{banner}: {:?}", session.dismissed);
    }
    let folder = Folder::open(home.path()).expect("opens");
    let Ok(Loaded::Here(prefs)) = folder.load::<Prefs>("preferences.json", Timestamp::UNIX_EPOCH) else {
        panic!("the preferences are read")
    };
    assert_eq!((prefs.theme, prefs.zoom), (Theme::Dark, 150));
}

#[test]
fn every_reason_is_a_cause_again() {
    let session = session("could-not-look");
    let failures: Vec<&Failure> = session
        .evidence
        .iter()
        .filter_map(|e| match &e.value {
            Observation::CouldNotLook(failure) => Some(failure),
            _ => None,
        })
        .collect();
    let codes: BTreeSet<&str> = failures.iter().map(|f| f.code()).collect();
    let mut all: BTreeSet<&str> = RequestError::CODES.into_iter().collect();
    all.extend(["no-password", "check-crashed", "check-timeout", "lab-changed"]);
    assert_eq!(codes, all);
    // With its values, of each kind of value.
    for wanted in [
        RequestError::RateLimited { retry_after: Some(90) },
        RequestError::MissingScope { scopes: vec!["sse".into(), "integration".into()] },
        RequestError::MissingScope { scopes: vec![] },
        RequestError::Server { status: 503, trace_id: Some("4bf92f3577b34da6".into()) },
        RequestError::Server { status: 500, trace_id: None },
        RequestError::Timeout { host: "visibility.amp.cisco.com".into(), seconds: 20 },
        RequestError::TlsWrongName { host: "visibility.amp.cisco.com".into(), presented: vec![] },
    ] {
        assert!(failures.contains(&&Failure::Request(wanted.clone())), "{wanted:?}");
    }
}

#[tokio::test]
async fn every_live_folder_opens_in_the_program_without_a_word() {
    for name in names("live") {
        let home = copy(&name);
        let view = start(home.path(), false, &noon()).await.view().await;
        assert!(view.notices.iter().all(|n| !n.id.ends_with("-file")), "{name}: {:?}", view.notices);
        crate::common::words_of(&view);
        assert!(files(home.path()).iter().all(|f| !f.to_string_lossy().contains("set-aside")), "{name}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_practice_folder_goes_on_where_it_was() {
    for name in names("practice") {
        let home = copy(&name);
        let view = start(home.path(), true, &noon()).await.view().await;
        assert!(files(home.path()).iter().all(|f| !f.to_string_lossy().contains("set-aside")), "{name}");
        crate::common::words_of(&view);
        let lab = card(&view);
        match name.as_str() {
            "practice-staged" => {
                let staged = ["missing-scope", "region-mismatch", "token-expired", "bad-query", "http-500"];
                assert_eq!(on(&view), staged);
                let session = session_in(home.path(), "practice");
                assert!(session.panel.muted.contains_key(&CheckId::CtrHealth));
            }
            "practice-surprise" => assert!(lab.secret && lab.seed.is_some()),
            "practice-looked-back" => {
                let kept = fs::read_to_string(fixtures().join(&name).join("said.txt")).expect("what it said");
                let told = |said: &Option<Message>| said.as_ref().map_or("-".into(), say);
                let line = |l: &passarela::domain::view::DebriefLine| {
                    format!(
                        "{}\t{}\t{}\t{:?}\n",
                        l.id,
                        told(&l.said),
                        l.stood != passarela::domain::view::StoodFirst::Other,
                        l.end
                    )
                };
                assert_eq!(lab.debrief.iter().map(line).collect::<String>(), kept);
            }
            _ => assert!(lab.debrief.is_empty(), "{name}"),
        }
    }
}

/// An id that version 1 could not write is not guessed at: the file is set aside, with every byte.
#[test]
fn what_version_1_could_not_have_written_is_set_aside() {
    let home = copy("could-not-look");
    let path = home.path().join("live/session.json");
    let text = fs::read_to_string(&path).expect("the file").replace("\"trouble-dns\"", "\"trouble-of-another-kind\"");
    fs::write(&path, &text).expect("is written");
    let folder = Folder::open(home.path().join("live")).expect("opens");
    let Ok(Loaded::SetAside(aside)) = folder.load::<Session>("session.json", Timestamp::UNIX_EPOCH) else {
        panic!("not set aside")
    };
    assert!(!aside.newer);
    assert_eq!(fs::read_to_string(aside.path).expect("kept"), text);
}
