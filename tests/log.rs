//! The log file after a run in which secrets were everywhere: none of them is in it, however it was written.
//!
//! A file of its own, since a program has one log: whatever any test here does goes into the same.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::input::{Input, TextField};
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::domain::step::StepId;
use passarela::domain::view::{ConnectionState, View};
use passarela::engine::{Clip, Engine, Options, Saving, Storage};
use passarela::logging;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const TOKEN: &str = "9c8b7a6f5e4d3c2b1a09f8e7d6c5b4a3";
const API_PASSWORD: &str = "quite a pass/word+1";
const APPLIANCE_PASSWORD: &str = "Gr\u{fc}n \"und\" <Blau> 77";
const SECRETS: [&str; 3] = [TOKEN, API_PASSWORD, APPLIANCE_PASSWORD];

/// Starts the log once, in a folder that lives as long as the tests.
fn log() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = tempfile::tempdir().expect("a folder").keep();
        logging::to_file(&folder);
        folder
    })
}

fn written() -> String {
    let days = std::fs::read_dir(log().join("logs")).expect("the folder").flatten();
    days.map(|day| std::fs::read_to_string(day.path()).expect("the log")).collect()
}

fn percent(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

fn split(text: &str, every: usize) -> String {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(every).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join("\n")
}

/// A secret in the ways in which it turns up.
fn ways(secret: &str) -> Vec<String> {
    let json = serde_json::to_string(secret).expect("JSON").trim_matches('"').to_owned();
    vec![
        secret.to_owned(),
        STANDARD.encode(secret),
        STANDARD.encode(format!("ana:{secret}")),
        URL_SAFE_NO_PAD.encode(secret),
        percent(secret),
        percent(&percent(secret)),
        json.clone(),
        serde_json::to_string(&json).expect("JSON").trim_matches('"').to_owned(),
        format!("{secret:?}"),
        split(secret, 5),
    ]
}

/// Which ways of which secret are in a text, white space aside.
fn found(text: &str, secrets: &[&str]) -> Vec<String> {
    let squeezed = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_lowercase();
    // The log writes a line break inside a value as two signs.
    let text = squeezed(&text.replace("\\n", ""));
    let all = secrets.iter().flat_map(|secret| ways(secret));
    all.filter(|way| text.contains(squeezed(way).trim_matches('"'))).collect()
}

/// An appliance, or somebody in its place, that says back whatever it was sent.
async fn parrot() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            tokio::spawn(async move {
                let mut heard = vec![0; 8192];
                let length = stream.read(&mut heard).await.unwrap_or(0);
                let said = String::from_utf8_lossy(&heard[..length]).into_owned();
                let answer = format!(
                    "HTTP/1.1 500 Sorry\r\ncontent-type: text/plain\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{said}",
                    said.len()
                );
                let _ = stream.write_all(answer.as_bytes()).await;
            });
        }
    });
    address
}

async fn seen(engine: &Engine, what: &str, fits: impl Fn(&View) -> bool) {
    let mut views = engine.views();
    let wait = views.wait_for(|view| fits(view));
    let limit = std::time::Duration::from_secs(30);
    tokio::time::timeout(limit, wait).await.unwrap_or_else(|_| panic!("never seen: {what}")).expect("it runs");
}

#[cfg(unix)]
#[test]
fn nobody_else_may_enter_the_folder() {
    use std::os::unix::fs::PermissionsExt;
    let folder = log().join("logs");
    let mode = std::fs::metadata(&folder).expect("the folder").permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
    let names: Vec<String> = std::fs::read_dir(folder)
        .expect("the folder")
        .flatten()
        .map(|day| day.file_name().to_string_lossy().into_owned())
        .collect();
    assert!(names.iter().all(|name| name.starts_with("passarela.20") && name.ends_with(".log")), "{names:?}");
    assert!(!names.is_empty());
}

#[tokio::test]
async fn no_secret_is_in_the_log() {
    log();
    let home = tempfile::tempdir().expect("a folder");
    let options =
        Options { home: home.path().to_owned(), practice: true, clock: Clock::system(), languages: Vec::new() };
    let engine = Engine::start(options).await.expect("the engine starts");
    engine.keep_token(Secret::new(TOKEN.into()), Storage::ThisRun).await;
    // The cloud refuses, and the appliance says the password back.
    engine.test_connection(API_PASSWORD.into(), Secret::new(API_PASSWORD.into()), Region::Americas).await;
    seen(&engine, "a refusal", |v| v.connection.state == ConnectionState::Refused).await;
    let address = parrot().await.replace("://", &format!("://ana:{}@", percent(APPLIANCE_PASSWORD)));
    engine.test_appliance(address, APPLIANCE_PASSWORD.into(), Secret::new(APPLIANCE_PASSWORD.into())).await;
    seen(&engine, "no log-in", |v| v.appliance.message.is_some() || v.appliance.compare.is_some()).await;
    let everything = SECRETS.iter().flat_map(|secret| ways(secret)).collect::<Vec<_>>().join("\n");
    engine.send(Input::Answer { question: QuestionId::Name, value: everything.clone() }).await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    engine.send(Input::Type { field: TextField::Note, text: everything.clone() }).await;
    engine.send(Input::Paste { text: everything.clone(), html: None }).await;
    engine.send(Input::Open { place: PlaceId::Report }).await;
    for what in [Saving::Report, Saving::Key] {
        engine.save_report(what, vec![home.path().to_owned()]).await;
        // A folder whose name somebody pasted a password into, and which is not there.
        engine.save_report(what, vec![home.path().join(API_PASSWORD.replace('/', "_"))]).await;
    }
    engine.clip(Clip::Report).await.expect("a report");
    // The state folder goes away under the engine: that is logged, with the system's words.
    std::fs::remove_dir_all(home.path()).expect("gone");
    engine.send(Input::Go { step: StepId::Register }).await;
    assert!(written().contains("saved for the person") && written().contains("the state was not saved"));
    assert_eq!(found(&written(), &SECRETS), Vec::<String>::new());
}

#[test]
fn what_others_say_is_cleaned_before_it_is_written() {
    log();
    let secret = "Tr\u{e4}ne im Knopf 5+5/x";
    logging::never_write(&Secret::new(secret.into()));
    for way in ways(secret) {
        let error = std::io::Error::other(format!("cannot open {way}"));
        tracing::error!(%error, "before the mark {way} behind the mark");
        tracing::warn!(?error, path = way, "a field of its own");
    }
    let text = written();
    assert!(text.contains("cannot open [hidden]"), "the events came through: {text}");
    assert_eq!(found(&text, &[secret]), Vec::<String>::new());
    // Nobody told the log about this one.
    tracing::warn!("Authorization: Bearer abcdef0123456789 and https://ana:geheim-7x@esa03.corp.example/");
    let text = written();
    assert!(!text.contains("abcdef0123456789") && !text.contains("geheim-7x"), "{text}");
    // Without the cleaning it would be there: what is no secret is.
    tracing::warn!("esa03.corp.example answered 500");
    assert!(written().contains("esa03.corp.example answered 500"));
}

#[test]
fn a_crash_leaves_a_line_without_the_value_it_stumbled_over() {
    log();
    let secret = "Kn\u{f6}chel-9 und \"Zeh\"";
    logging::never_write(&Secret::new(secret.into()));
    let text = secret.to_owned();
    let crash = std::thread::spawn(move || {
        let parsed: Result<u32, _> = text.parse();
        parsed.unwrap_or_else(|error| panic!("{text:?} is no number: {error}"))
    });
    assert!(crash.join().is_err());
    let text = written();
    assert!(text.contains("a part of the program crashed") && text.contains("is no number"), "{text}");
    assert_eq!(found(&text, &[secret]), Vec::<String>::new());
}
