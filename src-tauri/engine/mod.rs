//! The only mutable place: owns the session, runs effects, publishes views, reads the clock.
//!
//! One task takes commands in order, so nothing here needs a lock. Probes run beside it and come back as commands,
//! tagged with the workspace they began in; what comes back to another one is dropped.

mod alerts;
mod appliance;
mod colleague;
mod common;
mod computer;
pub mod connections;
mod copied;
mod credentials;
mod earlier;
mod handed_over;
mod handle;
mod held_session;
mod languages;
mod own_files;
mod pasted;
mod person;
mod practice;
pub mod probes;
mod report_page;
mod reporting;
mod setups;
mod workspace;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{mpsc, watch};

use crate::clock::Clock;
use crate::domain::place::PlaceId;
use crate::domain::prefs::Prefs;
use crate::domain::state::{Attempt, ConnectionRecord};
use crate::domain::transition::{Event, next_wake};
use crate::domain::view::{Findable, View};
use crate::i18n::Words;
pub use crate::report::ActivityFormat;
use crate::store::Folder;
pub use crate::store::HomeLock;
use alerts::Alerts;
use colleague::Colleague;
use copied::CopiedPages;
pub use copied::{Change, Clipboard, Content, Copied};
use handed_over::HandedOver;
use handle::{Command, Request};
pub use handle::{Engine, Options, Storage};
pub use reporting::{Clip, Saving};
use setups::SetUps;
use workspace::Workspace;

const PREFS: &str = "preferences.json";

struct State {
    home: Folder,
    clock: Clock,
    prefs: Prefs,
    /// The languages that the system is set to.
    system: Vec<String>,
    workspace: Box<Workspace>,
    /// The other set-ups, and which there are.
    set_ups: SetUps,
    copied: CopiedPages,
    handed_over: HandedOver,
    /// The number of the workspace on the screen.
    epoch: u64,
    alerts: Alerts,
    /// Somebody else's report that is read.
    colleague: Option<Colleague>,
    /// The last number that was given.
    epochs: u64,
    commands: mpsc::Sender<Command>,
}

/// How many answers one view shows at most: a hundred appliances that answer at once still move the bar.
const MOST_UNSHOWN: usize = 32;

async fn run(mut state: State, mut inbox: mpsc::Receiver<Command>, publisher: watch::Sender<Arc<View>>) {
    // Beside the window, which opens meanwhile, and before anything is answered.
    state.workspace.fetch_secrets().await;
    state.tell_paces().await;
    state.apply(Event::Tick).await;
    state.publish(&publisher).await;
    state.load_behind().await;
    // Answers that changed something and are not shown yet: where more wait behind them, one view shows several.
    let mut unshown = 0;
    loop {
        if unshown > 0 && (inbox.is_empty() || unshown == MOST_UNSHOWN) {
            state.publish(&publisher).await;
            state.settle_checked();
            unshown = 0;
        }
        let wake = state.wake_in();
        let bell = state.workspace.credentials.bell();
        tokio::select! {
            command = inbox.recv() => match command {
                None => return,
                // Answered when it is read.
                Some(Command::Do(Request::Page(page), reply)) => state.hand_over(page, reply),
                Some(Command::Do(request @ Request::Internal(..), None)) => {
                    state.run(request).await;
                    state.workspace.look_at_exercise(state.clock.now());
                    unshown += 1;
                }
                Some(Command::Do(request, reply)) => {
                    state.run(request).await;
                    state.workspace.look_at_exercise(state.clock.now());
                    // The answer to a page is drawn while it is written down; nothing is said to be saved before it is.
                    if state.workspace.puts_off() {
                        state.publish(&publisher).await;
                    }
                    state.workspace.save_now(state.clock.now());
                    let view = state.publish(&publisher).await;
                    if let Some(reply) = reply {
                        let _ = reply.send(view);
                    }
                }
                Some(Command::TokenText(reply)) => {
                    let _ = reply.send(state.workspace.token_text().await);
                }
                Some(Command::Pasted(reply)) => {
                    let _ = reply.send(state.workspace.pasted());
                }
                Some(Command::Findable(reply)) => {
                    let _ = reply.send(state.findable());
                }
                Some(Command::Address(target, reply)) => {
                    let _ = reply.send(state.workspace.address(target, state.clock.now()));
                }
                Some(Command::Clip(clip, reply)) => {
                    let _ = reply.send(state.workspace.clip(clip, state.clock.now()).await);
                }
                Some(Command::SavedFile(what, reply)) => {
                    let _ = reply.send(state.workspace.reporting.saved(what).map(PathBuf::from));
                }
            },
            // Nobody holds the engine any more. One that went on would write over what the next one saves.
            () = publisher.closed() => return,
            () = tokio::time::sleep(wake.unwrap_or(Duration::MAX)), if wake.is_some() => {
                state.apply(Event::Tick).await;
                state.publish(&publisher).await;
            }
            // A person answered the key store's question.
            () = bell.notified() => {
                if state.workspace.key_store_answered(state.clock.now()).await {
                    state.publish(&publisher).await;
                }
            }
            // Something was copied while the person is elsewhere.
            () = state.copied.changed() => {
                if state.copied_elsewhere() {
                    state.publish(&publisher).await;
                }
            }
            // The lab's world moved on: practice must resume there after a restart.
            () = state.workspace.lab_changed() => {
                state.workspace.save_lab();
                if state.workspace.look_at_exercise(state.clock.now()) {
                    state.publish(&publisher).await;
                }
            }
        }
    }
}

impl State {
    /// When to look at the clock again. Never more than half a minute while something runs: a sleeping laptop and a
    /// clock that was set wake nobody.
    fn wake_in(&self) -> Option<Duration> {
        const LONGEST: Duration = Duration::from_secs(30);
        let now = self.clock.now();
        let moments = [next_wake(&self.workspace.session, now), self.next_token_elsewhere(now), self.alerts.wake_at()];
        let next = moments.into_iter().flatten().min()?;
        let left = Duration::try_from(next.duration_since(now)).unwrap_or(Duration::ZERO);
        Some(left.clamp(Duration::from_millis(20), LONGEST))
    }

    /// Shows the screen as it is now, and tells the desktop what of it is new.
    async fn publish(&mut self, publisher: &watch::Sender<Arc<View>>) -> Arc<View> {
        let view = Arc::new(self.view().await);
        let set_up = self.open_id().to_owned();
        self.alerts.shown(&view, self.epoch, &set_up);
        let _ = publisher.send(view.clone());
        view
    }

    async fn view(&mut self) -> View {
        let now = self.clock.now();
        let languages = languages::languages(&self.prefs, &self.system);
        let names = crate::domain::present::names(&self.workspace.session, &self.prefs);
        self.workspace.reporting.words = Words::naming(languages.report, names);
        self.workspace.refresh_report(now).await;
        // Only that page shows them, and each costs a file to read.
        let shown = self.workspace.session.place == PlaceId::SetUps;
        let earlier = if shown { earlier::list(&self.home, now) } else { Vec::new() };
        let copied = self.copied_offer();
        let appliances = self.appliances(now).await;
        let (token_advice, elsewhere) = (self.token_advice(now).await, self.tokens_elsewhere(now).await);
        let listed = self.listed();
        let home = self.home.path();
        let program = workspace::Program { languages, home, earlier, copied, listed, appliances };
        let mut view = self.workspace.view(&self.prefs, program, now);
        view.token_advice = token_advice;
        view.notices.extend(elsewhere);
        self.show_colleague(view)
    }

    fn findable(&self) -> Vec<Findable> {
        let program = workspace::Program {
            languages: languages::languages(&self.prefs, &self.system),
            home: self.home.path(),
            earlier: Vec::new(),
            copied: None,
            listed: self.listed(),
            appliances: None,
        };
        self.workspace.findable(&self.prefs, program, self.clock.now())
    }

    async fn apply(&mut self, event: Event) {
        self.workspace.apply(event, self.clock.now()).await;
        self.follow_name();
    }

    /// A number for a workspace that is opened now.
    fn next_epoch(&mut self) -> u64 {
        self.epochs += 1;
        self.epochs
    }

    async fn run(&mut self, request: Request) {
        match request {
            Request::View => {}
            Request::Person(input) => self.person(input).await,
            Request::Page(page) => self.hand_over(page, None),
            Request::OwnFile(file) => self.take_file(file).await,
            Request::PageRead(epoch, event) => self.page_read(epoch, event.map(|event| *event)).await,
            Request::KeepToken(text, keep) => self.keep_token(&text, keep).await,
            Request::TestConnection { client_id, password, region } => {
                self.workspace.test(Attempt { client_id: client_id.trim().to_owned(), region }, password).await;
            }
            Request::SaveConnection(keep) => {
                if let Some((attempt, kept)) = self.workspace.save_connection(keep).await {
                    let record = ConnectionRecord { client_id: attempt.client_id, region: attempt.region, kept };
                    self.apply(Event::ConnectionKept(record)).await;
                }
            }
            Request::TestAppliance { address, user, password } => {
                self.workspace.test_appliance(&address, &user, password).await;
            }
            Request::SaveAppliance(keep) => {
                if let Some(record) = self.workspace.save_appliance(keep).await {
                    self.apply(Event::ApplianceKept(record)).await;
                }
            }
            Request::SaveReport(what, folders) => {
                self.workspace.save_report(what, &folders, self.clock.now()).await;
            }
            Request::Follow(alert) => self.follow(*alert).await,
            Request::Focused => {
                self.alerts.is_away(false);
                self.apply(Event::Focused).await;
                self.came_back();
            }
            Request::Left => {
                self.alerts.is_away(true);
                self.copied.left();
            }
            Request::Woke => self.apply(Event::Tick).await,
            Request::Looked(epoch, look) => self.look_ended(epoch, look).await,
            Request::Internal(epoch, event) => {
                if epoch == self.epoch {
                    self.apply(*event).await;
                    self.go_on_checking().await;
                } else if let Some(id) = self.set_ups.of_epoch(epoch) {
                    self.apply_to(&id, *event).await;
                }
            }
        }
        self.remember_paces();
    }
}

/// What the workspace sends back to the engine.
#[derive(Clone)]
struct Backchannel {
    commands: mpsc::Sender<Command>,
    epoch: u64,
}

impl Backchannel {
    async fn send(&self, event: Event) {
        let _ = self.commands.send(Command::Do(Request::Internal(self.epoch, Box::new(event)), None)).await;
    }
}

/// A subject that no other message has: found by it, nothing else can be.
fn unique_subject() -> String {
    let code: u32 = rand::random();
    format!("passarela-test-{code:08x}")
}
