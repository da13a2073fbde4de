//! The folder of all state as it can be at its worst: full, closed to writing, or another program's already. Each is said in
//! words, what was saved before stays as it is, and the person goes on.

use crate::common;

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use common::words_of;
use jiff::Timestamp;
use passarela::clock::Clock;
use passarela::domain::answers::QuestionId;
use passarela::domain::input::Input;
use passarela::domain::place::PlaceId;
use passarela::domain::step::StepId;
use passarela::domain::view::View;
use passarela::engine::{Engine, Options};
use passarela::store::HomeLock;

async fn start(home: &Path) -> Engine {
    let clock = Clock::manual("2026-05-14T12:00:00Z".parse::<Timestamp>().expect("a time"));
    let options = Options { home: home.to_owned(), practice: false, clock, languages: Vec::new() };
    Engine::start(options).await.expect("the engine starts")
}

async fn call_it(engine: &Engine, name: &str) -> std::sync::Arc<View> {
    let view = engine.send(Input::Answer { question: QuestionId::Name, value: name.into() }).await;
    words_of(&view);
    view
}

/// What is said of the saving: beside it, and above the page.
fn trouble(view: &View) -> (Option<&str>, Vec<&str>) {
    let notices = view.notices.iter().map(|notice| notice.id.as_str()).filter(|id| id.starts_with("not-saved-"));
    (view.saved.failure.as_ref().map(|failure| failure.id.as_str()), notices.collect())
}

fn files(folder: &Path) -> Vec<String> {
    let all = std::fs::read_dir(folder).expect("there").flatten();
    let mut names: Vec<String> = all.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// A disk of one megabyte.
struct Disk(tempfile::TempDir);

impl Disk {
    /// Only root may mount one; elsewhere it is said that a test is left out, and why.
    fn new(test: &str) -> Option<Self> {
        let disk = Self(tempfile::tempdir().expect("a folder"));
        let mounted = disk.mount("size=1m,mode=0700");
        if let Err(reason) = &mounted {
            let _ = writeln!(std::io::stderr(), "{test} is left out, as no disk can be mounted: {reason}");
        }
        mounted.ok().map(|()| disk)
    }

    fn mount(&self, how: &str) -> Result<(), String> {
        let out = Command::new("mount").args(["-t", "tmpfs", "-o", how, "tmpfs"]).arg(self.0.path()).output();
        let out = out.map_err(|error| error.to_string())?;
        if out.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&out.stderr).trim().to_owned()) }
    }

    fn home(&self) -> PathBuf {
        self.0.path().join("state")
    }

    /// Until not a byte more goes in.
    fn fill(&self) -> PathBuf {
        let filler = self.0.path().join("filler");
        let mut file = std::fs::File::create(&filler).expect("made");
        while file.write_all(&[0; 512]).is_ok() {}
        filler
    }

    fn may_be_written(&self, may: bool) {
        self.mount(if may { "remount,rw" } else { "remount,ro" }).expect("mounted anew");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

#[tokio::test]
async fn a_full_disk_is_said_and_the_next_action_saves_everything() {
    let Some(disk) = Disk::new("a_full_disk") else { return };
    let engine = start(&disk.home()).await;
    assert_eq!(trouble(&*call_it(&engine, "esa01").await), (None, vec![]));
    let session = disk.home().join("live/session.json");
    let (before, there) = (std::fs::read(&session).expect("saved"), files(&disk.home().join("live")));

    let filler = disk.fill();
    let view = call_it(&engine, "esa02").await;
    assert_eq!(trouble(&view), (Some("saved-full"), vec!["not-saved-full"]));
    assert_eq!(view.device.as_deref(), Some("esa02"), "the person goes on");
    let view = engine.send(Input::Go { step: StepId::Commit }).await;
    assert_eq!(trouble(&view), (Some("saved-full"), vec!["not-saved-full"]));
    // A list needs more room, too.
    let view = engine.send(Input::AddAppliances { text: "esa03".into() }).await;
    assert!(words_of(&view).join("\n").contains("The list of appliances could not be saved"));
    assert_eq!(view.listed, []);
    // What was saved is whole, and nothing half lies beside it.
    assert_eq!(std::fs::read(&session).expect("there"), before);
    assert_eq!(files(&disk.home().join("live")), there);

    std::fs::remove_file(filler).expect("removed");
    let view = engine.send(Input::Go { step: StepId::Register }).await;
    assert_eq!(trouble(&view), (None, vec![]));
    drop(engine);
    let view = start(&disk.home()).await.view().await;
    assert_eq!((view.device.as_deref(), trouble(&view)), (Some("esa02"), (None, vec![])));
}

#[tokio::test]
async fn a_folder_that_takes_no_files_is_said_and_what_is_in_it_is_shown() {
    let Some(disk) = Disk::new("a_folder_that_takes_no_files") else { return };
    let engine = start(&disk.home()).await;
    call_it(&engine, "esa01").await;
    drop(engine);
    let session = disk.home().join("live/session.json");
    let before = std::fs::read(&session).expect("saved");

    disk.may_be_written(false);
    assert!(HomeLock::take(&disk.home(), Duration::ZERO).is_some(), "there is nothing to keep two programs from");
    let engine = start(&disk.home()).await;
    assert_eq!(engine.view().await.device.as_deref(), Some("esa01"));
    let view = call_it(&engine, "esa02").await;
    assert_eq!(
        (view.device.as_deref(), trouble(&view)),
        (Some("esa02"), (Some("saved-closed"), vec!["not-saved-closed"]))
    );
    let said = words_of(&view).join("\n");
    assert!(said.contains(&format!("Passarela may not write to {}", disk.home().display())), "{said}");
    // What needs a folder of its own is refused in words, and the rest goes on.
    let view = engine.send(Input::EnterPractice).await;
    words_of(&view);
    assert!(!view.practice && view.notices.iter().any(|notice| notice.id.starts_with("folder")), "{:?}", view.notices);
    let view = engine.send(Input::Open { place: PlaceId::Activity }).await;
    assert_eq!(view.device.as_deref(), Some("esa02"));
    assert_eq!(std::fs::read(&session).expect("there"), before);

    disk.may_be_written(true);
    let view = engine.send(Input::Go { step: StepId::Register }).await;
    assert_eq!(trouble(&view), (None, vec![]));
    drop(engine);
    assert_eq!(start(&disk.home()).await.view().await.device.as_deref(), Some("esa02"));
}

const HOLDS: &str = "the home is held";

/// The other program. It does nothing unless it is told where.
#[test]
#[ignore = "started by the test below"]
fn other_program() {
    let Some(home) = std::env::var_os("PASSARELA_HELD_HOME") else { return };
    let lock = HomeLock::take(Path::new(&home), Duration::ZERO);
    assert!(lock.is_some(), "nobody has it");
    let _ = writeln!(std::io::stdout(), "\n{HOLDS}");
    // Until it is killed.
    let _ = std::io::stdin().lines().count();
}

#[test]
fn a_folder_that_another_program_works_with_is_not_taken_until_that_one_is_gone() {
    let home = tempfile::tempdir().expect("a folder");
    let mut other = Command::new(std::env::current_exe().expect("this test"))
        .args(["--exact", "state_folder::other_program", "--ignored", "--nocapture", "--test-threads", "1"])
        .env("PASSARELA_HELD_HOME", home.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("started");
    let mut lines = BufReader::new(other.stdout.take().expect("piped")).lines();
    assert!(lines.any(|line| line.is_ok_and(|line| line == HOLDS)), "the other one has it");
    assert!(HomeLock::take(home.path(), Duration::ZERO).is_none());
    // However it ends.
    other.kill().expect("killed");
    other.wait().expect("gone");
    let ours = HomeLock::take(home.path(), Duration::ZERO);
    assert!(ours.is_some());
    assert!(HomeLock::take(home.path(), Duration::ZERO).is_none(), "nor does a second start within this one");
    drop(ours);
    assert!(HomeLock::take(home.path(), Duration::ZERO).is_some());
}
