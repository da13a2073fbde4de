//! What was copied elsewhere, by way of the engine and a clipboard of the test's own: when it is read, what is offered, what
//! is taken, and that nothing is left of everything else.

use crate::common;

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use common::step_of;
use jiff::Timestamp;
use passarela::clock::Clock;
use passarela::domain::input::Input;
use passarela::domain::key_store::Kept;
use passarela::domain::place::PlaceId;
use passarela::domain::prefs::Copying;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::domain::source::Source;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::view::{CopiedOffer, View};
use passarela::engine::{Change, Clipboard, Content, Copied, Engine, Options};
use tokio::sync::watch;

const TOKEN: &str = "0123456789abcdef0123456789ABCDEF";

/// What lies on it: plain text and HTML, or a mark that says to leave it alone.
#[derive(Clone)]
enum Lies {
    Text(String),
    Concealed,
    /// Its owner does not answer.
    Hangs,
    /// Its owner took too long.
    Late,
    /// Its owner answers, with this text, when it is let go.
    Slow(String),
}

/// A clipboard that counts how often it is read.
struct Fake {
    lies: Mutex<Lies>,
    changes: Option<watch::Sender<Change>>,
    reads: AtomicUsize,
    let_go: (Mutex<bool>, Condvar),
}

impl Fake {
    fn new(tells: bool) -> Arc<Self> {
        let changes = tells.then(|| watch::channel(Change::default()).0);
        Arc::new(Self {
            lies: Mutex::new(Lies::Text(String::new())),
            changes,
            reads: AtomicUsize::new(0),
            let_go: Default::default(),
        })
    }

    fn reads(&self) -> usize {
        self.reads.load(Ordering::SeqCst)
    }

    fn put(&self, lies: Lies, by_us: Option<bool>) {
        *self.lies.lock().expect("whole") = lies;
        if let Some(changes) = &self.changes {
            let at = Some(noon());
            changes.send_modify(|change| *change = Change { count: change.count + 1, at, by_us });
        }
    }

    fn copy(&self, text: &str) {
        self.put(Lies::Text(text.into()), Some(false));
    }
}

impl Clipboard for Fake {
    fn changes(&self) -> Option<watch::Receiver<Change>> {
        self.changes.as_ref().map(watch::Sender::subscribe)
    }

    fn read(&self) -> Content {
        let lies = {
            let lies = self.lies.lock().expect("whole");
            // Counted is read: what is put there after this is for the next look.
            self.reads.fetch_add(1, Ordering::SeqCst);
            lies.clone()
        };
        match lies {
            Lies::Text(text) => Content::Copied(Copied { text: Secret::new(text), html: None }),
            Lies::Concealed => Content::Concealed,
            Lies::Late => Content::Unanswered,
            Lies::Hangs => {
                std::thread::park_timeout(Duration::from_secs(8));
                Content::Nothing
            }
            Lies::Slow(text) => {
                let held = self.let_go.0.lock().expect("whole");
                drop(self.let_go.1.wait_while(held, |let_go| !*let_go).expect("whole"));
                Content::Copied(Copied { text: Secret::new(text), html: None })
            }
        }
    }
}

fn noon() -> Timestamp {
    "2026-05-14T12:00:00Z".parse().expect("a time")
}

async fn start(home: &Path, clipboard: &Arc<Fake>) -> Engine {
    let options =
        Options { home: home.to_owned(), practice: false, clock: Clock::manual(noon()), languages: Vec::new() };
    let engine = Engine::start_with(options, Some(clipboard.clone())).await.expect("the engine starts");
    engine.send(Input::Go { step: StepId::OpenSettings }).await;
    engine
}

/// The view once it fits.
async fn until(engine: &Engine, what: &str, fits: impl Fn(&View) -> bool) -> Arc<View> {
    let mut views = engine.views();
    let found = tokio::time::timeout(Duration::from_secs(20), views.wait_for(|view| fits(view))).await;
    let view = found.unwrap_or_else(|_| panic!("never seen: {what}")).expect("the engine runs").clone();
    common::words_of(&view);
    view
}

/// Goes to the browser, copies there, and comes back.
async fn copy_and_return(engine: &Engine, clipboard: &Fake, text: &str) {
    engine.left().await;
    clipboard.copy(text);
    engine.focused().await;
}

/// After this, every look that was under way has been answered: the next copy is a page, and it is on the screen.
async fn all_looked_at(engine: &Engine, clipboard: &Fake) {
    copy_and_return(engine, clipboard, common::PENDING).await;
    until(engine, "the page that was copied last", |v| {
        is_page(v) || state(v, StepId::Commit) == StepState::NeedsAttention
    })
    .await;
}

fn is_page(view: &View) -> bool {
    matches!(view.copied, Some(CopiedOffer::Page { .. }))
}

fn state(view: &View, step: StepId) -> StepState {
    view.navigation.iter().find(|entry| entry.id == step).expect("in the list").state
}

async fn choose(engine: &Engine, copying: Copying) {
    engine.send(Input::SetCopying { copying }).await;
}

#[tokio::test]
async fn nothing_is_read_before_the_person_said_so() {
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(true));
    let engine = start(home.path(), &clipboard).await;
    copy_and_return(&engine, &clipboard, common::DISABLED).await;
    let view = engine.view().await;
    assert_eq!((view.copied.clone(), clipboard.reads()), (Some(CopiedOffer::MayIRead), 0));

    // Asked once. The answer is kept, and the page that raised the question is read.
    choose(&engine, Copying::Always).await;
    let view = until(&engine, "the page", |v| state(v, StepId::OpenSettings) == StepState::Confirmed).await;
    assert_eq!((view.copied.clone(), view.prefs.copying), (None, Some(Copying::Always)));
    assert_eq!(step_of(&view).proof.source, Some(Source::Copied));
    drop(engine);
    let engine = start(home.path(), &clipboard).await;
    assert_eq!(engine.view().await.prefs.copying, Some(Copying::Always));
}

#[tokio::test]
async fn never_means_never() {
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(true));
    let engine = start(home.path(), &clipboard).await;
    copy_and_return(&engine, &clipboard, common::DISABLED).await;
    choose(&engine, Copying::Never).await;
    copy_and_return(&engine, &clipboard, common::PENDING).await;
    let view = engine.view().await;
    assert_eq!((view.copied.clone(), clipboard.reads()), (None, 0));
}

#[tokio::test]
async fn who_wants_to_be_asked_is_offered_each_copy_once() {
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(true));
    let engine = start(home.path(), &clipboard).await;
    choose(&engine, Copying::Ask).await;
    // Not even looked at while the person is elsewhere.
    engine.left().await;
    clipboard.copy(common::DISABLED);
    engine.view().await;
    assert_eq!(clipboard.reads(), 0);
    engine.focused().await;
    let view = until(&engine, "an offer", is_page).await;
    let Some(CopiedOffer::Page { page, at }) = &view.copied else { panic!("a page") };
    assert_eq!((page.id.as_str(), *at), ("page-cloud-service-settings", Some(noon())));
    assert_eq!(state(&view, StepId::OpenSettings), StepState::ToDo, "offered is not used");

    engine.send(Input::DropCopied).await;
    engine.left().await;
    engine.focused().await;
    let view = engine.view().await;
    assert_eq!((view.copied.clone(), clipboard.reads()), (None, 1), "the same copy is not offered twice");

    // The same page, copied again, is another copy: it says that it is still so.
    copy_and_return(&engine, &clipboard, common::DISABLED).await;
    until(&engine, "another offer", is_page).await;
    let view = engine.send(Input::UseCopied).await;
    assert_eq!((state(&view, StepId::OpenSettings), view.copied.clone()), (StepState::Confirmed, None));
    assert_eq!(step_of(&view).proof.source, Some(Source::Copied));
    assert_eq!(step_of(&view).proof.paste.stamp, None, "the text is not sent to the page");
}

#[tokio::test]
async fn with_always_it_is_read_while_the_person_is_elsewhere() {
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(true));
    let engine = start(home.path(), &clipboard).await;
    choose(&engine, Copying::Always).await;
    engine.left().await;
    clipboard.copy(common::DISABLED);
    until(&engine, "proof", |v| state(v, StepId::OpenSettings) == StepState::Confirmed).await;
    engine.focused().await;
    engine.view().await;
    assert_eq!(clipboard.reads(), 1, "read once");
}

/// A page that no step needs, and that says whose it is: what the first act asks for.
#[tokio::test]
async fn any_page_of_the_appliance_is_taken_where_it_is_asked_for_and_nowhere_else() {
    const STATUS: &str = "Monitor\tMail Policies\tSecurity Services\tNetwork\tSystem Administration\nNo Changes Pending\nSystem Status\nHost Name:\tesa03.corp.example\nAsyncOS Version:\t15.5.5-014\n";
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(true));
    let engine = start(home.path(), &clipboard).await;
    choose(&engine, Copying::Ask).await;
    copy_and_return(&engine, &clipboard, STATUS).await;
    all_looked_at(&engine, &clipboard).await;
    assert_eq!(engine.view().await.device, None, "Step 1 has no use for it");
    engine.send(Input::DropCopied).await;

    engine.send(Input::Go { step: StepId::Before }).await;
    copy_and_return(&engine, &clipboard, STATUS).await;
    // The copy before it may be offered once more: what was read while it was made counts as the one before.
    let of_appliance =
        |v: &View| matches!(&v.copied, Some(CopiedOffer::Page { page, .. }) if page.id == "page-of-appliance");
    until(&engine, "the offer of this page", of_appliance).await;
    engine.send(Input::UseCopied).await;
    until(&engine, "its name", |v| v.device.as_deref() == Some("esa03.corp.example")).await;
}

#[tokio::test]
async fn what_was_copied_in_this_window_is_left_alone() {
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(true));
    let engine = start(home.path(), &clipboard).await;
    choose(&engine, Copying::Always).await;
    // The engine may hear of the return before it hears of the copy, or after it: many times, so that both are met.
    for round in 0..20 {
        // The system says whose it is.
        engine.left().await;
        clipboard.put(Lies::Text(common::DISABLED.into()), Some(true));
        engine.focused().await;
        // It does not, and nobody else copies while the person is here.
        clipboard.put(Lies::Text(common::DISABLED.into()), None);
        engine.left().await;
        engine.focused().await;
        engine.view().await;
        assert_eq!(clipboard.reads(), 0, "round {round}");
    }
}

/// On a busy computer, the news of the copy and that of leaving wait for the engine together, in either order.
#[tokio::test]
async fn what_another_program_copied_is_looked_at_though_leaving_is_heard_of_later() {
    let home = tempfile::tempdir().expect("a folder");
    let clipboard = Fake::new(true);
    let engine = start(home.path(), &clipboard).await;
    choose(&engine, Copying::Ask).await;
    for round in 0..12 {
        clipboard.copy(common::PENDING);
        engine.left().await;
        engine.focused().await;
        until(&engine, &format!("the offer of round {round}"), is_page).await;
        engine.send(Input::DropCopied).await;
        until(&engine, "no offer", |view| !is_page(view)).await;
    }
}

#[tokio::test]
async fn what_was_pasted_by_hand_is_not_offered_too() {
    for tells in [true, false] {
        let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(tells));
        let engine = start(home.path(), &clipboard).await;
        choose(&engine, Copying::Never).await;
        copy_and_return(&engine, &clipboard, common::DISABLED).await;
        engine.send(Input::Paste { text: common::DISABLED.into(), html: None }).await;
        choose(&engine, Copying::Ask).await;
        engine.left().await;
        engine.focused().await;
        all_looked_at(&engine, &clipboard).await;
        let view = engine.view().await;
        let at = tells.then(noon);
        assert!(matches!(&view.copied, Some(CopiedOffer::Page { at: seen, .. }) if *seen == at), "{:?}", view.copied);
        // Where nobody tells of changes, what was pasted is looked at as well: before the page after it, or in one look with it,
        // and a page that came during a look is looked at after it.
        let reads = clipboard.reads();
        assert!(reads == 1 || (!tells && reads <= 3), "tells: {tells}, reads: {reads}");
    }
}

#[tokio::test]
async fn where_no_change_is_told_of_the_same_page_counts_once() {
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(false));
    let engine = start(home.path(), &clipboard).await;
    choose(&engine, Copying::Ask).await;
    // The window gets the focus at its start, too: nobody came back.
    engine.focused().await;
    engine.view().await;
    assert_eq!(clipboard.reads(), 0);
    copy_and_return(&engine, &clipboard, common::DISABLED).await;
    let view = until(&engine, "an offer", is_page).await;
    assert!(matches!(view.copied, Some(CopiedOffer::Page { at: None, .. })));
    engine.send(Input::DropCopied).await;
    engine.left().await;
    engine.focused().await;
    // Looked at, and known.
    while clipboard.reads() < 2 {
        tokio::task::yield_now().await;
    }
    all_looked_at(&engine, &clipboard).await;
    assert_eq!(clipboard.reads(), 3);
}

/// A browser on a busy machine: what could not be told is looked at again, without another copy.
#[tokio::test]
async fn what_was_not_answered_in_time_is_looked_at_on_the_next_return() {
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(true));
    let engine = start(home.path(), &clipboard).await;
    choose(&engine, Copying::Ask).await;
    engine.left().await;
    clipboard.put(Lies::Late, Some(false));
    engine.focused().await;
    while clipboard.reads() < 1 {
        tokio::task::yield_now().await;
    }
    // The same copy, once its owner has time.
    *clipboard.lies.lock().expect("whole") = Lies::Text(common::DISABLED.into());
    let returning = async {
        while !is_page(engine.view().await.as_ref()) {
            engine.left().await;
            engine.focused().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), returning).await.expect("it is offered");
}

#[tokio::test]
async fn only_a_step_has_a_use_for_a_page() {
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(true));
    let engine = start(home.path(), &clipboard).await;
    choose(&engine, Copying::Always).await;
    engine.send(Input::Open { place: PlaceId::Report }).await;
    copy_and_return(&engine, &clipboard, common::DISABLED).await;
    engine.view().await;
    assert_eq!(clipboard.reads(), 0);
}

/// Everything that is written, and everything that the page was ever sent.
#[tokio::test]
async fn of_everything_else_nothing_is_left() {
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(true));
    let engine = start(home.path(), &clipboard).await;
    choose(&engine, Copying::Always).await;
    let (mut views, sent) = (engine.views(), Arc::new(Mutex::new(String::new())));
    let listening = sent.clone();
    let listener = tokio::spawn(async move {
        while views.changed().await.is_ok() {
            let view = serde_json::to_string(&**views.borrow_and_update()).expect("JSON");
            listening.lock().expect("whole").push_str(&view);
        }
    });
    let planted = ["correct horse battery", "Dear Ana, about the salaries", TOKEN, "hunter2-of-the-vault"];
    for step in [StepId::Before, StepId::Register] {
        engine.send(Input::Go { step }).await;
        // At Step 6 the third of them would be a token; without one being wanted it is nothing.
        for text in planted.iter().filter(|text| step == StepId::Before || **text != TOKEN) {
            copy_and_return(&engine, &clipboard, text).await;
        }
        engine.left().await;
        clipboard.put(Lies::Concealed, Some(false));
        engine.focused().await;
        all_looked_at(&engine, &clipboard).await;
    }
    listener.abort();
    let sent = sent.lock().expect("whole").clone();
    assert!(sent.contains("needs-attention"), "the page was sent something");
    let mut files = 0;
    let mut folders = vec![home.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                folders.push(entry.path());
                continue;
            }
            files += 1;
            let text = String::from_utf8_lossy(&std::fs::read(entry.path()).expect("reads")).into_owned();
            for secret in planted {
                assert!(!text.contains(secret), "{} holds {secret:?}", entry.path().display());
            }
        }
    }
    assert!(files > 1, "there is something to search");
    for secret in planted {
        assert!(!sent.contains(secret), "the page was sent {secret:?}");
    }
}

#[tokio::test]
async fn a_copied_token_starts_its_clock_with_one_press_and_is_never_shown() {
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(true));
    let engine = start(home.path(), &clipboard).await;
    choose(&engine, Copying::Always).await;
    for (step, wanted) in [(StepId::Commit, false), (StepId::GenerateToken, true), (StepId::Register, true)] {
        engine.send(Input::Go { step }).await;
        let before = clipboard.reads();
        copy_and_return(&engine, &clipboard, TOKEN).await;
        if wanted {
            until(&engine, "the token", |v| matches!(v.copied, Some(CopiedOffer::Token { .. }))).await;
        } else {
            while clipboard.reads() == before {
                tokio::task::yield_now().await;
            }
            all_looked_at(&engine, &clipboard).await;
        }
        let view = engine.view().await;
        assert!(view.token.is_none(), "never by itself");
        assert!(!serde_json::to_string(&*view).expect("JSON").contains(TOKEN));
    }
    let view = engine.send(Input::UseCopiedToken { minutes: 60, region: Region::Americas }).await;
    let token = view.token.clone().expect("its clock runs");
    assert!(token.kept != Kept::Missing && !token.expired && token.doubt.is_none());
    assert_eq!(view.copied, None);
    assert!(!serde_json::to_string(&*view).expect("JSON").contains(TOKEN));
    assert_eq!(engine.token_text().await.expect("kept").expose(), TOKEN);
    engine.send(Input::ForgetToken).await;
}

/// A browser that is slow to hand its copy over, and the person copies another page meanwhile.
#[tokio::test]
async fn what_is_copied_during_a_look_is_looked_at_after_it() {
    for tells in [true, false] {
        let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(tells));
        let engine = start(home.path(), &clipboard).await;
        choose(&engine, Copying::Ask).await;
        engine.left().await;
        clipboard.put(Lies::Slow(common::DISABLED.into()), Some(false));
        engine.focused().await;
        while clipboard.reads() == 0 {
            tokio::task::yield_now().await;
        }
        copy_and_return(&engine, &clipboard, "a note, and no page").await;
        copy_and_return(&engine, &clipboard, common::TOKEN_WANTED).await;
        assert_eq!(clipboard.reads(), 1, "one look at a time");
        *clipboard.let_go.0.lock().expect("whole") = true;
        clipboard.let_go.1.notify_all();
        while clipboard.reads() < 2 {
            tokio::task::yield_now().await;
        }
        until(&engine, "the page that was copied last", is_page).await;
        engine.send(Input::Go { step: StepId::Commit }).await;
        // The first page was offered until the second was known.
        while state(&*engine.send(Input::UseCopied).await, StepId::Commit) != StepState::Confirmed {
            tokio::task::yield_now().await;
        }
        assert_eq!(clipboard.reads(), 2, "all that was copied meanwhile is one look");
    }
}

/// A password manager that froze holds up neither the window nor the next page.
#[tokio::test]
#[ignore = "takes ten seconds; `cargo xtask test` runs it"]
async fn an_owner_that_never_answers_stalls_nobody() {
    let (home, clipboard) = (tempfile::tempdir().expect("a folder"), Fake::new(true));
    let engine = start(home.path(), &clipboard).await;
    choose(&engine, Copying::Always).await;
    engine.left().await;
    clipboard.put(Lies::Hangs, Some(false));
    for _ in 0..3 {
        engine.focused().await;
        engine.left().await;
        clipboard.put(Lies::Hangs, Some(false));
    }
    let answered = tokio::time::timeout(Duration::from_secs(2), engine.send(Input::Go { step: StepId::Commit })).await;
    assert_eq!(step_of(&answered.expect("in time")).id, StepId::Commit);
    assert!(clipboard.reads() <= 1, "nobody queues behind it");
    // The runtime would wait for the thread of that owner.
    std::mem::forget(engine);
}
