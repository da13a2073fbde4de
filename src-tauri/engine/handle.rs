//! The handle to the running engine: what the shell and the tests can ask it. Each question goes to the engine's task as a
//! command, in the order in which they are asked.

use std::path::PathBuf;
use std::sync::Arc;

use tokio::sync::{broadcast, mpsc, oneshot, watch};

use super::State;
use super::alerts::Alerts;
use super::connections::FarSide;
use super::copied::{self, Clipboard, CopiedPages};
use super::handed_over::HandedOver;
use super::own_files::{self, OwnFile};
use super::reporting::{Clip, Saving};
use super::setups::SetUps;
use super::workspace::{Opening, Workspace};
use crate::clock::Clock;
use crate::domain::input::Input;
use crate::domain::prefs::Prefs;
use crate::domain::region::Region;
use crate::domain::secret::Secret;
use crate::domain::target::Target;
use crate::domain::transition::{Event, Handed};
use crate::domain::view::{Alert, Findable, PastedText, View};
use crate::store::{Folder, Loaded};

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

/// What the engine is asked to do. Each is answered with the view that came of it.
pub(super) enum Request {
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

/// What the engine's task takes, in order.
pub(super) enum Command {
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
        let prefs = match home.load::<Prefs>(super::PREFS, now)? {
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
        tokio::spawn(super::run(state, inbox, publisher));
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
