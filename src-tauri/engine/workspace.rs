//! One workspace: live or practice. Its session, its folder, its secrets, its client, and in practice its lab.

mod api_client;
mod opening;
mod saving;
mod screen;
mod staging;

use std::io;
use std::sync::{Arc, mpsc as blocking};

use jiff::Timestamp;

use super::Backchannel;
use super::common::Common;
use super::connections::{Connections, FarSide};
use super::credentials::CredentialStore;
use super::held_session::HeldSession;
use super::pasted::PastedFile;
use super::practice::exercise::Exercise;
use super::practice::{self, Practice};
use super::reporting::Reporting;
use crate::clients::asyncos::Appliance;
use crate::clients::iroh::Cloud;
use crate::clock::Clock;
use crate::domain::key_store::{Kept, KeyStoreState, SecretKind};
use crate::domain::secret::Secret;
use crate::domain::state::Attempt;
use crate::domain::transition::{Effect, Event};
use crate::domain::view::{Notice, SavedView};
use crate::store::Folder;
pub use opening::Opening;
pub use screen::Program;

/// See the module.
pub struct Workspace {
    /// Practice or live.
    pub practice: bool,
    /// The state.
    pub session: HeldSession,
    /// The secrets.
    pub credentials: CredentialStore,
    /// Banners that do not come from the session.
    pub notices: Vec<Notice>,
    pub(super) folder: Folder,
    saved: SavedView,
    pasted: PastedFile,
    pub(super) clock: Clock,
    pub(super) cloud: Option<Arc<Cloud>>,
    pub(super) appliance: Option<Appliance>,
    /// Practice only: what is rehearsed.
    pub(super) exercise: Exercise,
    /// The client whose log-in was tested last.
    pub(super) tested_appliance: Option<Appliance>,
    /// The client that was tested last; what is saved is this one, not whatever was typed since.
    tested: Option<Arc<Cloud>>,
    pub(super) lab: Option<Practice>,
    pub(super) reporting: Reporting,
    pub(super) back: Backchannel,
    /// What it has in common with the others of the list, and as of which version it knows that.
    common: Option<(Common, u64)>,
    /// Saved at the end of what goes on, and not after each answer: whether there is something to save.
    later: Option<bool>,
    /// A file that is written beside the engine's task: what came of it.
    writing: Option<blocking::Receiver<io::Result<()>>>,
    pub(super) far_side: Option<FarSide>,
}

impl Workspace {
    /// Which workspace this is: what comes back to it carries this number.
    pub(super) fn epoch(&self) -> u64 {
        self.back.epoch
    }

    /// It is one of several from now on.
    pub(super) fn join(&mut self, common: Common) {
        self.credentials.share(&common.owner());
        let version = common.version();
        self.common = Some((common, version));
    }

    /// It comes onto the screen in the place of `before`, with what that one held of their tenant.
    pub(super) async fn step_forward(&mut self, before: &mut Self, now: Timestamp) {
        self.settle(now);
        self.credentials.take_over(&mut before.credentials);
        self.cloud = before.cloud.take();
        self.tested = None;
        self.apply(Event::Tick, now).await;
        self.fetch_secrets().await;
    }

    /// It looks through the same client as the one on the screen.
    pub(super) async fn look_through(&mut self, cloud: Option<Arc<Cloud>>) {
        self.cloud = cloud;
        if self.appliance.is_none() {
            self.fetch_appliance().await;
        }
    }

    /// Takes over what another set-up learned, with what follows from it.
    pub(super) async fn keep_up(&mut self, now: Timestamp) {
        let effects = self.catch_up(now);
        self.follow(effects, now).await;
    }

    /// Takes over what another set-up of the list learned of the tenant.
    pub(super) fn catch_up(&mut self, now: Timestamp) -> Vec<Effect> {
        let Some((common, seen)) = &mut self.common else { return Vec::new() };
        let Some((tenant, version)) = common.newer_than(*seen) else { return Vec::new() };
        *seen = version;
        self.session.advance(Event::TenantIs(Box::new(tenant)), now)
    }

    /// The one way to change the session. `apply` does what follows from it, too.
    pub(super) fn change(&mut self, event: Event, now: Timestamp) -> Vec<Effect> {
        let mut effects = self.catch_up(now);
        for effect in self.session.advance(event, now) {
            if effect != Effect::Save || !effects.contains(&effect) {
                effects.push(effect);
            }
        }
        effects
    }

    /// What is stored makes the clients. The key store may ask its user first, so nobody waits for this to see the window.
    pub async fn fetch_secrets(&mut self) {
        if self.appliance.is_none() {
            self.fetch_appliance().await;
        }
        if self.cloud.is_some() {
            return;
        }
        let Some(connection) = self.session.connection.as_ref().filter(|c| c.kept == Kept::Stored) else { return };
        let attempt = Attempt { client_id: connection.client_id.clone(), region: connection.region };
        // Without an answer, or with none of ours in it, the record stays: a later try may find it.
        if let Some(password) = self.credentials.get(SecretKind::ApiPassword).await {
            self.cloud = self.client(&attempt, password).ok();
            self.ask_who(attempt, self.cloud.clone());
        }
    }

    /// A secret is somewhere else now.
    fn moved(&mut self, secret: SecretKind, kept: Kept) {
        // Nothing follows from it but to save, which is the caller's to do.
        let _ = self.change(Event::SecretMoved { secret, kept }, self.clock.now());
    }

    /// A registration token lives for hours: with a set-up that is set aside it is kept nowhere.
    pub async fn let_go_of_the_token(&mut self, now: Timestamp) {
        let Some(token) = &self.session.token else { return };
        if token.kept != Kept::Missing && self.credentials.remove(SecretKind::Token).await {
            self.moved(SecretKind::Token, Kept::Missing);
            self.save(now);
        }
    }

    /// Stops what runs.
    pub async fn close(&mut self) {
        self.settle(self.clock.now());
        if let Some(lab) = self.lab.take() {
            if let Err(error) = lab.save(&self.folder) {
                tracing::warn!(%error, "the practice world was not saved");
            }
            lab.stop().await;
        }
    }

    /// Puts practice by, so that it can be taken back, but for its passwords; writes the world to begin with.
    pub async fn forget_practice(&mut self, home: &Folder, world: &str) {
        if self.practice {
            self.credentials.remove(SecretKind::Token).await;
            self.credentials.remove(SecretKind::ApiPassword).await;
            self.credentials.remove(SecretKind::AppliancePassword).await;
        }
        let begun =
            practice::start_over::put_by(home).and_then(|folder| Practice::reset(&folder, world, self.clock.now()));
        if let Err(error) = begun {
            tracing::warn!(%error, "practice was not reset");
        }
    }

    /// Lets an event change the session, and does what follows from it.
    pub async fn apply(&mut self, event: Event, now: Timestamp) {
        let effects = self.change(event, now);
        self.follow(effects, now).await;
    }

    async fn follow(&mut self, effects: Vec<Effect>, now: Timestamp) {
        for effect in effects {
            match effect {
                Effect::Save => self.save(now),
                Effect::Probe(probe, round) => {
                    let (connections, back) = (self.connections(), self.back.clone());
                    tokio::spawn(async move {
                        let result = connections.probe(&probe).await;
                        back.send(Event::Probed { round, result, probe }).await;
                    });
                }
                Effect::CheckProbe(probe, round) => {
                    let (connections, back) = (self.connections(), self.back.clone());
                    tokio::spawn(async move {
                        let result = connections.probe_in_time(&probe).await;
                        back.send(Event::CheckProbed { round, result, probe }).await;
                    });
                }
                Effect::Write(write, plan) => {
                    let (connections, back) = (self.connections(), self.back.clone());
                    tokio::spawn(async move {
                        let result = connections.write(&write).await;
                        back.send(Event::Written { plan, result }).await;
                    });
                }
                Effect::TestAppliance(attempt) => self.try_appliance(attempt).await,
                Effect::RemoveAppliance => {
                    self.appliance = None;
                    self.tested_appliance = None;
                    self.credentials.remove(SecretKind::AppliancePassword).await;
                }
                Effect::RemoveToken => {
                    if self.credentials.remove(SecretKind::Token).await {
                        self.moved(SecretKind::Token, Kept::Missing);
                        self.save(now);
                    }
                }
                Effect::RemoveConnection => {
                    self.cloud = None;
                    self.tested = None;
                    self.credentials.remove(SecretKind::ApiPassword).await;
                }
            }
        }
    }

    /// Whatever can be looked through right now.
    fn connections(&self) -> Connections {
        Connections {
            cloud: self.cloud.clone(),
            appliance: self.appliance.clone(),
            network: self.network(),
            hosts: self.hosts(),
            pretend: self.pretended(),
            clock: self.clock.clone(),
        }
    }

    /// The person wants the key store tried again.
    pub async fn try_key_store_again(&mut self, now: Timestamp) {
        self.credentials.try_again().await;
        self.retry_key_store(now).await;
    }

    /// The key store answered a question that took long. `false` if nothing came of it.
    pub async fn key_store_answered(&mut self, now: Timestamp) -> bool {
        let heard = self.credentials.hear();
        if heard && self.credentials.state == KeyStoreState::Ready {
            self.retry_key_store(now).await;
        }
        heard
    }

    /// Stores what waited, fetches what was locked away.
    pub(super) async fn retry_key_store(&mut self, now: Timestamp) {
        for (secret, kept) in self.credentials.retry().await {
            self.moved(secret, kept);
        }
        self.fetch_secrets().await;
        self.save(now);
    }

    /// The kept token, for the clipboard.
    pub async fn token_text(&mut self) -> Option<Secret> {
        self.session.token.as_ref().filter(|t| t.kept != Kept::Missing)?;
        self.credentials.get(SecretKind::Token).await
    }

    /// Resolves when the lab's world moved on; never, where there is no lab.
    pub async fn lab_changed(&mut self) {
        match &mut self.lab {
            Some(lab) => lab.changed().await,
            None => std::future::pending().await,
        }
    }
}
