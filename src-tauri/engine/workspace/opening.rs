//! How a workspace is opened: as it was left, as the list knows it, or anew.

use std::io;

use jiff::Timestamp;
use tokio::sync::mpsc;

use super::Workspace;
use crate::clock::Clock;
use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::place::PlaceId;
use crate::domain::product::Machine;
use crate::domain::setups::Listed;
use crate::domain::state::Session;
use crate::domain::transition::{Event, PracticeMachine};
use crate::domain::view::{Notice, SavedView, Spoken, Tone};
use crate::engine::common::Common;
use crate::engine::connections::FarSide;
use crate::engine::credentials::CredentialStore;
use crate::engine::earlier::SESSION;
use crate::engine::held_session::HeldSession;
use crate::engine::pasted::PastedFile;
use crate::engine::practice::exercise::Exercise;
use crate::engine::practice::{self, Practice};
use crate::engine::reporting::Reporting;
use crate::engine::{Backchannel, Command, unique_subject};
use crate::store::{Folder, Loaded};

/// What a workspace is opened from.
pub struct Opening {
    /// Its files.
    pub folder: Folder,
    /// Practice or live.
    pub practice: bool,
    /// What the list knows of it, with which it begins where nothing of it was saved yet.
    pub as_listed: Option<Listed>,
    /// What it has in common with the others of the list.
    pub common: Option<Common>,
    /// One of the list that is not on the screen: it asks nobody anything before it is.
    pub behind: bool,
    /// What stands in for Cisco's cloud.
    pub far_side: Option<FarSide>,
}

impl Opening {
    /// Practice, in its own folder.
    pub fn of_practice(home: &Folder) -> io::Result<Self> {
        let folder = Folder::open(home.path().join(practice::FOLDER))?;
        Ok(Self { folder, practice: true, as_listed: None, common: None, behind: false, far_side: None })
    }
}

fn begin(now: Timestamp) -> Session {
    Session::begin(uuid::Uuid::new_v4().to_string(), unique_subject(), now)
}

async fn start_lab(folder: &Folder, clock: &Clock, now: Timestamp) -> Option<Practice> {
    match Practice::start(folder, clock, now).await {
        Ok(lab) => Some(lab),
        Err(error) => {
            tracing::error!(%error, "the practice lab did not start");
            None
        }
    }
}

impl Workspace {
    /// Opens the workspace in its own folder, as it was left, but for what [`fetch_secrets`](Self::fetch_secrets) brings.
    pub async fn open(
        opening: Opening,
        clock: &Clock,
        commands: mpsc::Sender<Command>,
        epoch: u64,
    ) -> io::Result<Box<Self>> {
        let Opening { folder, practice, as_listed, common, behind, far_side } = opening;
        let now = clock.now();
        let mut notices = Vec::new();
        let (mut session, saved_at) = match folder.load::<Session>(SESSION, now)? {
            Loaded::Here(session) => (session, Some(now)),
            Loaded::Nothing if practice => (begin(now), None),
            // Added to the list, and that was saved.
            Loaded::Nothing if as_listed.is_some() => (begin(now), Some(now)),
            // Nothing was done here yet: the first start.
            Loaded::Nothing => (Session { place: PlaceId::Welcome, ..begin(now) }, None),
            Loaded::SetAside(aside) => {
                let file = aside.path.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
                let id = if aside.newer { "newer-file" } else { "damaged-file" };
                notices.push(Notice {
                    id: id.into(),
                    tone: Tone::Problem,
                    spoken: Spoken::Polite,
                    message: Message::new(&format!("notice-{id}")),
                    details: Some(Message::new("notice-file-kept").with("file", file)),
                    next_actions: Vec::new(),
                });
                (begin(now), None)
            }
        };
        let pasted = PastedFile::load(&folder, &mut session, now);
        let mut credentials = CredentialStore::new(practice, &session.id);
        if let Some(common) = &common {
            credentials.share(&common.owner());
        }
        let unread = saved_at.is_none() || !folder.has(SESSION);
        let lab = if practice { start_lab(&folder, clock, now).await } else { None };
        // Whoever holds or swaps workspaces moves a pointer, not what a session is.
        let mut workspace = Box::new(Self {
            practice,
            session: HeldSession::new(session),
            credentials,
            notices,
            folder,
            saved: SavedView { at: saved_at, failure: None },
            pasted,
            clock: clock.clone(),
            cloud: None,
            appliance: None,
            exercise: Exercise::default(),
            tested_appliance: None,
            tested: None,
            lab,
            reporting: Reporting::default(),
            back: Backchannel { commands, epoch },
            common: None,
            later: None,
            writing: None,
            far_side,
        });
        workspace.resume_exercise(now).await;
        if behind {
            // What is held for this run is held by the one on the screen, and goes on to be.
            workspace.change(Event::Resumed, now);
            workspace.common = common.map(|common| (common, 0));
        } else {
            workspace.common = common.map(|common| (common, 0));
            workspace.change(Event::Resumed, now);
        }
        if let Some(listed) = as_listed.filter(|_| unread) {
            workspace.begin_as_listed(listed, now);
        }
        workspace.prefill(now);
        Ok(workspace)
    }

    /// What the list knows of a set-up of which nothing was saved, or nothing could be read.
    fn begin_as_listed(&mut self, listed: Listed, now: Timestamp) {
        for (question, value) in listed.answers() {
            let _ = self.change(Event::Person(Input::Answer { question, value }), now);
        }
    }

    /// Practice knows its own machines: nobody is asked to copy a made-up name.
    fn prefill(&mut self, now: Timestamp) {
        let Some(lab) = &self.lab else { return };
        let machines = [
            (Machine::Esa, crate::lab::world::Machine::Esa, &lab.addresses.appliance),
            (Machine::Sma, crate::lab::world::Machine::Sma, &lab.addresses.sma),
        ]
        .map(|(machine, in_lab, address)| PracticeMachine {
            machine,
            name: lab.machine_name(in_lab),
            address: address.clone(),
        });
        let (answers, done) = (lab.answers(), lab.done());
        let _ = self.change(Event::PracticeMachines(machines.to_vec()), now);
        let _ = self.change(Event::PracticeAnswers(answers), now);
        if let Some(step) = done {
            let _ = self.change(Event::PracticeDone(step), now);
        }
    }
}
