//! Files of the state folder, of every version.

use std::cell::RefCell;
use std::fs;

use passarela::checks::{CheckContext, judge_all};
use passarela::domain::key_store::KeyStoreState;
use passarela::domain::state::Session;
use passarela::domain::steps::Situation;
use passarela::domain::transition::{Event, advance};
use passarela::store::{Folder, Loaded};

const NAME: &str = "session.json";

thread_local! {
    static FOLDER: RefCell<Option<(tempfile::TempDir, Folder)>> = const { RefCell::new(None) };
}

/// A saved set-up: read, or set aside whole; what was read can be judged, goes on, and is the same when saved and read.
pub fn state(bytes: &[u8]) {
    FOLDER.with_borrow_mut(|folder| {
        let (_, folder) = folder.get_or_insert_with(|| {
            let home = tempfile::tempdir().expect("a folder");
            let folder = Folder::open(home.path()).expect("opens");
            (home, folder)
        });
        let now: jiff::Timestamp = "2026-05-14T12:00:00Z".parse().expect("a time");
        fs::write(folder.path().join(NAME), bytes).expect("writes");
        match folder.load::<Session>(NAME, now).expect("reads") {
            Loaded::Here(session) => {
                folder.save(NAME, &session).expect("saves");
                let Loaded::Here(again) = folder.load::<Session>(NAME, now).expect("reads") else {
                    panic!("what was saved was not read")
                };
                assert_eq!(again, session, "what was saved is what was read");
                judge_all(&CheckContext {
                    s: Situation::new(&session, now),
                    key_store: KeyStoreState::Ready,
                    crash: None,
                });
                let _ = advance(session, Event::Tick, now);
            }
            Loaded::SetAside(aside) => {
                assert_eq!(fs::read(&aside.path).expect("still there"), bytes, "the original is kept");
                fs::remove_file(&aside.path).expect("goes");
            }
            Loaded::Nothing => panic!("the file was there"),
        }
    });
}
