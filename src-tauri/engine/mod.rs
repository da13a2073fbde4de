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

use tokio::sync::{broadcast, mpsc, oneshot, watch};

use crate::clock::Clock;
use crate::domain::input::Input;
use crate::domain::place::PlaceId;
use crate::domain::prefs::Prefs;
use crate::domain::region::Region;
use crate::domain::secret::Secret;
use crate::domain::state::{Attempt, ConnectionRecord};
use crate::domain::target::Target;
use crate::domain::transition::{Event, Handed, next_wake};
use crate::domain::view::{Alert, Findable, PastedText, View};
use crate::i18n::Words;
pub use crate::report::ActivityFormat;
pub use crate::store::HomeLock;
use crate::store::{Folder, Loaded};
use alerts::Alerts;
use colleague::Colleague;
use connections::FarSide;
use copied::CopiedPages;
pub use copied::{Change, Clipboard, Content, Copied};
use handed_over::HandedOver;
use own_files::OwnFile;
pub use reporting::{Clip, Saving};
use setups::SetUps;
use workspace::{Opening, Workspace};

/// Where everything is and how time goes.
pub struct Options {
    /// The folder of all state.
    pub home: PathBuf,
    /// Begin in practice.
    pub practice: bool,
    /// Now.
    pub clock: Clock,
    /// The languages that the system is set to, the dearest first, as it writes them.
    pub languages: Vec<String>,
}

/// Where a person wants a secret to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Storage {
    /// In the operating system's key store.
    Stored,
    /// In memory until the program ends.
    ThisRun,
}

/// A handle to the running engine.
#[derive(Clone)]
pub struct Engine {
    commands: mpsc::Sender<Command>,
    views: watch::Receiver<Arc<View>>,
    alerts: broadcast::Sender<Alert>,
}

enum Request {
    View,
    Person(Input),
    Page(Handed),
    OwnFile(OwnFile),
    /// A page was read, in this epoch; nothing came of it where its reader came to no end.
    PageRead(u64, Option<Box<Event>>),
    KeepToken(Secret, Storage),
    TestConnection {
        client_id: String,
        password: Secret,
        region: Region,
    },
    SaveConnection(Storage),
    TestAppliance {
        address: String,
        user: String,
        password: Secret,
    },
    SaveAppliance(Storage),
    SaveReport(Saving, Vec<PathBuf>),
    /// A notification was pressed.
    Follow(Box<Alert>),
    Focused,
    Left,
    Woke,
    Looked(u64, Option<Box<copied::Look>>),
    Internal(u64, Box<Event>),
}

enum Command {
    Do(Request, Option<oneshot::Sender<Arc<View>>>),
    TokenText(oneshot::Sender<Option<Secret>>),
    Pasted(oneshot::Sender<Option<PastedText>>),
    Findable(oneshot::Sender<Vec<Findable>>),
    Address(Target, oneshot::Sender<Option<String>>),
    Clip(Clip, oneshot::Sender<Option<String>>),
    SavedFile(Saving, oneshot::Sender<Option<PathBuf>>),
}

impl Engine {
    /// Starts the engine on the current runtime, without a clipboard to look at.
    pub async fn start(options: Options) -> std::io::Result<Engine> {
        Self::start_with(options, None).await
    }

    /// The same with the clipboard of this computer.
    pub async fn start_with(options: Options, clipboard: Option<Arc<dyn Clipboard>>) -> std::io::Result<Engine> {
        Self::start_at(options, clipboard, None).await
    }

    /// The same with a lab in the place of Cisco's cloud, for real work that is tested or measured.
    pub async fn start_against(options: Options, far_side: FarSide) -> std::io::Result<Engine> {
        Self::start_at(options, None, Some(far_side)).await
    }

    async fn start_at(
        options: Options,
        clipboard: Option<Arc<dyn Clipboard>>,
        far_side: Option<FarSide>,
    ) -> std::io::Result<Engine> {
        let home = Folder::open(&options.home)?;
        let (commands, inbox) = mpsc::channel(64);
        let now = options.clock.now();
        let prefs = match home.load::<Prefs>(PREFS, now)? {
            Loaded::Here(prefs) => prefs,
            Loaded::Nothing | Loaded::SetAside(_) => Prefs::default(),
        };
        let Options { clock, languages, practice, .. } = options;
        let (mut set_ups, trouble) = SetUps::load(&home, far_side, now)?;
        let opening = if practice { Opening::of_practice(&home)? } else { set_ups.opening()? };
        let mut workspace = Workspace::open(opening, &clock, commands.clone(), 0).await?;
        if !practice {
            set_ups.begin_common(&mut workspace, &home);
            workspace.notices.extend(trouble);
        }
        let mut state = State {
            home,
            clock,
            prefs,
            system: languages,
            workspace,
            set_ups,
            copied: CopiedPages::new(clipboard),
            handed_over: HandedOver::default(),
            epoch: 0,
            alerts: Alerts::new(),
            colleague: None,
            epochs: 0,
            commands: commands.clone(),
        };
        let alerts = state.alerts.sender();
        let (publisher, views) = watch::channel(Arc::new(state.view().await));
        tokio::spawn(run(state, inbox, publisher));
        Ok(Engine { commands, views, alerts })
    }

    /// What is on the screen.
    pub async fn view(&self) -> Arc<View> {
        self.ask(Request::View).await
    }

    /// The person did something. A page that was pasted is answered when it is read; what is sent meanwhile is answered before.
    pub async fn send(&self, input: Input) -> Arc<View> {
        self.ask(match input {
            Input::Paste { text, html } => Request::Page(Handed::Pasted { text, html }),
            other => Request::Person(other),
        })
        .await
    }

    /// The person opened a saved page, which is answered like a paste, or a file that a Passarela wrote.
    pub async fn read_file(&self, bytes: Vec<u8>) -> Arc<View> {
        match own_files::recognise(&bytes) {
            Some(file) => self.ask(Request::OwnFile(file)).await,
            None => self.ask(Request::Page(Handed::File(bytes))).await,
        }
    }

    /// The person handed over a registration token.
    pub async fn keep_token(&self, token: Secret, keep: Storage) -> Arc<View> {
        self.ask(Request::KeepToken(token, keep)).await
    }

    /// The kept token, to be put on the clipboard by the shell and nowhere else.
    pub async fn token_text(&self) -> Option<Secret> {
        let (tx, rx) = oneshot::channel();
        self.commands.send(Command::TokenText(tx)).await.ok()?;
        rx.await.ok()?
    }

    /// What stands in the paste box of the open step; nothing where it is empty.
    pub async fn pasted(&self) -> Option<PastedText> {
        let (tx, rx) = oneshot::channel();
        self.commands.send(Command::Pasted(tx)).await.ok()?;
        rx.await.ok()?
    }

    /// Everything that *Find* leads to now.
    pub async fn findable(&self) -> Vec<Findable> {
        let (tx, rx) = oneshot::channel();
        if self.commands.send(Command::Findable(tx)).await.is_err() {
            return Vec::new();
        }
        rx.await.unwrap_or_default()
    }

    /// Tests an API client. An empty password stands for the one typed before.
    pub async fn test_connection(&self, client_id: String, password: Secret, region: Region) -> Arc<View> {
        self.ask(Request::TestConnection { client_id, password, region }).await
    }

    /// Saves the API client that was tested last.
    pub async fn save_connection(&self, keep: Storage) -> Arc<View> {
        self.ask(Request::SaveConnection(keep)).await
    }

    /// Tests the appliance's API. An empty password stands for the one typed before.
    pub async fn test_appliance(&self, address: String, user: String, password: Secret) -> Arc<View> {
        self.ask(Request::TestAppliance { address, user, password }).await
    }

    /// Keeps the appliance's user that was tested last.
    pub async fn save_appliance(&self, keep: Storage) -> Arc<View> {
        self.ask(Request::SaveAppliance(keep)).await
    }

    /// Saves the report as it is shown, or the key to its pseudonyms, in the first of these folders that is there.
    pub async fn save_report(&self, what: Saving, folders: Vec<PathBuf>) -> Arc<View> {
        self.ask(Request::SaveReport(what, folders)).await
    }

    /// A text for the clipboard.
    pub async fn clip(&self, clip: Clip) -> Option<String> {
        let (tx, rx) = oneshot::channel();
        self.commands.send(Command::Clip(clip, tx)).await.ok()?;
        rx.await.ok()?
    }

    /// The file that was saved last.
    pub async fn saved_file(&self, what: Saving) -> Option<PathBuf> {
        let (tx, rx) = oneshot::channel();
        self.commands.send(Command::SavedFile(what, tx)).await.ok()?;
        rx.await.ok()?
    }

    /// A notification was pressed: opens its set-up at the step that has more. Where that set-up is out of reach, nothing changes.
    pub async fn follow(&self, alert: Alert) -> Arc<View> {
        self.ask(Request::Follow(Box::new(alert))).await
    }

    /// The window got the focus.
    pub async fn focused(&self) -> Arc<View> {
        self.ask(Request::Focused).await
    }

    /// The window lost the focus.
    pub async fn left(&self) -> Arc<View> {
        self.ask(Request::Left).await
    }

    /// The clock is not where it was expected: the computer slept, or somebody set it.
    pub async fn look_at_the_clock(&self) -> Arc<View> {
        self.ask(Request::Woke).await
    }

    /// The address behind an Open button, if there is one now.
    pub async fn address(&self, target: Target) -> Option<String> {
        let (tx, rx) = oneshot::channel();
        self.commands.send(Command::Address(target, tx)).await.ok()?;
        rx.await.ok()?
    }

    /// Every view from now on.
    pub fn views(&self) -> watch::Receiver<Arc<View>> {
        self.views.clone()
    }

    /// Every notification for the desktop from now on.
    pub fn alerts(&self) -> broadcast::Receiver<Alert> {
        self.alerts.subscribe()
    }

    async fn ask(&self, request: Request) -> Arc<View> {
        let (tx, rx) = oneshot::channel();
        if self.commands.send(Command::Do(request, Some(tx))).await.is_ok()
            && let Ok(view) = rx.await
        {
            return view;
        }
        // The engine's task is gone (the program is closing): the last view still stands.
        self.views.borrow().clone()
    }
}

const PREFS: &str = "preferences.json";

struct State {
    home: Folder,
    clock: Clock,
    prefs: Prefs,
    /// The languages that the system is set to.
    system: Vec<String>,
    workspace: Workspace,
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
