//! One workspace: live or practice. Its session, its folder, its secrets, its client, and in practice its lab.

mod staging;

use std::borrow::Cow;
use std::io;
use std::path::Path;
use std::sync::{Arc, mpsc as blocking};

use jiff::Timestamp;
use tokio::sync::mpsc;

use super::common::Common;
use super::connections::{Connections, FarSide};
use super::credentials::CredentialStore;
use super::earlier::SESSION;
use super::pasted::PastedFile;
use super::practice::exercise::Exercise;
use super::practice::{self, Practice};
use super::probes::no_password;
use super::reporting::Reporting;
use super::set_up::SetUp;
use super::{Backchannel, Command, Storage, earlier, unique_subject};
use crate::checks::{self, CheckContext};
use crate::clients::asyncos::Appliance;
use crate::clients::http::Network;
use crate::clients::iroh::{Access, Cloud};
use crate::clock::Clock;
use crate::domain::answers::QuestionId;
use crate::domain::failure::ProbeError;
use crate::domain::finding::Finding;
use crate::domain::input::{Input, TextField};
use crate::domain::key_store::{Kept, KeyStoreState, SecretKind};
use crate::domain::message::Message;
use crate::domain::place::PlaceId;
use crate::domain::prefs::Prefs;
use crate::domain::present::{self, Surroundings};
use crate::domain::product::Machine;
use crate::domain::secret::Secret;
use crate::domain::setups::Tenant;
use crate::domain::state::{Attempt, ConnectionTest, Probe, Session};
use crate::domain::steps::Situation;
use crate::domain::target::Target;
use crate::domain::transition::{Effect, Event, PracticeMachine};
use crate::domain::view::{
    AboutView, AppliancesView, CopiedOffer, EarlierSetUp, Findable, Languages, ListedView, Notice, PastedText,
    SavedView, SetUpsView, Spoken, Tone, View,
};
use crate::store::{Folder, Loaded, SaveError};

/// What a workspace does not know of the program around it.
pub struct Program<'a> {
    /// The languages that there are.
    pub languages: Languages,
    /// The folder of all state.
    pub home: &'a Path,
    /// Set-ups that were set aside, where they are shown.
    pub earlier: Vec<EarlierSetUp>,
    /// What was copied elsewhere and could be used.
    pub copied: Option<CopiedOffer>,
    /// Every set-up, where there are several.
    pub listed: Vec<ListedView>,
    /// The table of them, where it is shown.
    pub appliances: Option<AppliancesView>,
}

/// What a workspace is opened from.
pub struct Opening {
    /// Its files.
    pub folder: Folder,
    /// Practice or live.
    pub practice: bool,
    /// The name and the version with which the list says that it begins, where nothing of it was saved yet.
    pub as_listed: Option<(Option<String>, Option<String>)>,
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

/// See the module.
pub struct Workspace {
    /// Practice or live.
    pub practice: bool,
    /// The state.
    pub session: SetUp,
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
    /// Opens the workspace in its own folder, as it was left, but for what [`fetch_secrets`](Self::fetch_secrets) brings.
    pub async fn open(
        opening: Opening,
        clock: &Clock,
        commands: mpsc::Sender<Command>,
        epoch: u64,
    ) -> io::Result<Self> {
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
        let mut workspace = Self {
            practice,
            session: SetUp::new(session),
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
        };
        workspace.resume_exercise(now).await;
        if behind {
            // What is held for this run is held by the one on the screen, and goes on to be.
            workspace.change(Event::Resumed, now);
            workspace.common = common.map(|common| (common, 0));
        } else {
            workspace.common = common.map(|common| (common, 0));
            workspace.change(Event::Resumed, now);
        }
        if let Some((name, version)) = as_listed.filter(|_| unread) {
            workspace.begin_as_listed(name, version, now);
        }
        workspace.prefill(now);
        Ok(workspace)
    }

    /// What the list knows of a set-up of which nothing was saved, or nothing could be read.
    fn begin_as_listed(&mut self, name: Option<String>, version: Option<String>, now: Timestamp) {
        for (question, value) in [(QuestionId::Name, name), (QuestionId::Version, version)] {
            if let Some(value) = value {
                let _ = self.change(Event::Person(Input::Answer { question, value }), now);
            }
        }
    }

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

    /// Saves nothing from now on until [`save_now`](Self::save_now): a hundred at once would wait for the disk after each answer.
    pub(super) fn save_later(&mut self) {
        self.later.get_or_insert(false);
    }

    /// Whether something waits to be saved.
    pub(super) fn puts_off(&self) -> bool {
        self.later == Some(true)
    }

    /// Saves what was put off.
    pub(super) fn save_now(&mut self, now: Timestamp) {
        if self.later.take() == Some(true) {
            self.save(now);
        }
    }

    /// Saves what was put off, and waits for no disk: many that are written at once wait for it together. What is to be written
    /// next waits for this one.
    pub(super) fn save_beside(&mut self, now: Timestamp) {
        if self.later.take() != Some(true) {
            return;
        }
        self.settle(now);
        self.cover_own_words(now);
        match self.prepare() {
            Ok(session) => {
                let (folder, (done, writing)) = (self.folder.clone(), blocking::channel());
                self.writing = Some(writing);
                tokio::task::spawn_blocking(move || {
                    // Nobody listens any more where the program is closing.
                    let _ = done.send(folder.put(SESSION, &session));
                });
            }
            Err(error) => self.wrote(Err(error), now),
        }
    }

    /// Waits for what is written beside.
    pub(super) fn settle(&mut self, now: Timestamp) {
        if let Some(writing) = self.writing.take() {
            let came = writing.recv().unwrap_or_else(|_| Err(io::Error::other("writing came to no end")));
            self.wrote(came, now);
        }
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

    fn save(&mut self, now: Timestamp) {
        if let Some(later) = &mut self.later {
            *later = true;
            return;
        }
        self.settle(now);
        self.cover_own_words(now);
        let came = self.prepare().and_then(|session| self.folder.put(SESSION, &session));
        self.wrote(came, now);
    }

    /// A password typed into a note was masked by its shape at best. The ones we know are covered wherever they stand.
    fn cover_own_words(&mut self, now: Timestamp) {
        let mut words: Vec<String> = self.session.own_words().cloned().collect();
        words.iter_mut().for_each(|text| self.credentials.cover(text));
        if self.session.own_words().ne(&words) {
            let _ = self.change(Event::OwnWordsCovered(words), now);
        }
    }

    fn wrote(&mut self, came: io::Result<()>, now: Timestamp) {
        match came {
            Ok(()) => self.saved = SavedView { at: Some(now), failure: None },
            Err(error) => {
                tracing::error!(%error, "the state was not saved");
                self.saved.failure = Some(Message::new(&format!("saved-{}", why_not_saved(error))));
            }
        }
    }

    /// Writes what the session leaves out, and says what its own file is to hold. What is left out goes first: one that was saved
    /// stands without it nowhere.
    fn prepare(&mut self) -> io::Result<Vec<u8>> {
        if let Some((common, seen)) = &mut self.common {
            *seen = common.keep(&self.session)?;
        }
        self.pasted.save(&self.folder, &self.session)?;
        let session = self.session.without_pastes();
        match &self.common {
            Some(_) => Folder::encoded(&*Tenant::left_out(&session)),
            None => Folder::encoded(&*session),
        }
    }

    /// Begins a test of an API client. The answer comes back as an event.
    pub async fn test(&mut self, attempt: Attempt, password: Secret) {
        let password =
            if password.is_empty() { self.credentials.get(SecretKind::ApiPassword).await } else { Some(password) };
        let kept = self.session.connection.as_ref().is_some_and(|c| c.kept != Kept::Missing);
        // An empty form asks nothing, so what is known stays as it is; the form says at its fields what is missing.
        if attempt.client_id.trim().is_empty() || (password.is_none() && !kept) {
            return;
        }
        self.begin_test(&attempt).await;
        let Some(password) = password else {
            self.end_test(attempt, no_password()).await;
            return;
        };
        // Held from here on, so that a second try with another region needs no typing.
        let copy = Secret::new(password.expose().to_owned());
        self.credentials.put(SecretKind::ApiPassword, copy, Storage::ThisRun).await;
        match self.client(&attempt, password) {
            Ok(client) => {
                self.tested = Some(client.clone());
                self.ask_who(attempt, Some(client));
            }
            Err(error) => self.end_test(attempt, *error).await,
        }
    }

    async fn begin_test(&mut self, attempt: &Attempt) {
        self.apply(Event::TestBegan(attempt.clone()), self.clock.now()).await;
    }

    async fn end_test(&mut self, attempt: Attempt, error: ProbeError) {
        self.apply(Event::TestEnded(attempt, Err(error)), self.clock.now()).await;
    }

    /// Saves the API client whose test went well.
    pub async fn save_connection(&mut self, keep: Storage) -> Option<(Attempt, Kept)> {
        let ConnectionTest::Good(attempt, _) = self.session.connection_test.clone() else { return None };
        let password = self.credentials.get(SecretKind::ApiPassword).await?;
        let kept = self.credentials.put(SecretKind::ApiPassword, password, keep).await;
        if let Some(tested) = self.tested.take() {
            self.cloud = Some(tested);
        }
        Some((attempt, kept))
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

    /// The text of the paste box.
    pub fn pasted(&self) -> Option<PastedText> {
        PastedText::of(self.session.text(self.session.step, TextField::Paste))
    }

    /// The address behind an Open button.
    pub fn address(&self, target: Target, now: Timestamp) -> Option<String> {
        present::address(&self.session, target, now, self.lab.as_ref().map(|l| &l.addresses))
    }

    /// Resolves when the lab's world moved on; never, where there is no lab.
    pub async fn lab_changed(&mut self) {
        match &mut self.lab {
            Some(lab) => lab.changed().await,
            None => std::future::pending().await,
        }
    }

    /// Writes the lab's world.
    pub fn save_lab(&mut self) {
        if let Some(lab) = &self.lab
            && let Err(error) = lab.save(&self.folder)
        {
            tracing::warn!(%error, "the practice world was not saved");
        }
    }

    /// The screen.
    pub fn view(&self, prefs: &Prefs, program: Program<'_>, now: Timestamp) -> View {
        let session = self.seen();
        present::present(&session, &self.surroundings(&session, prefs, program, now))
    }

    /// Everything that *Find* leads to.
    pub fn findable(&self, prefs: &Prefs, program: Program<'_>, now: Timestamp) -> Vec<Findable> {
        let session = self.seen();
        present::findable(&session, &self.surroundings(&session, prefs, program, now))
    }

    /// What the session does not know.
    fn surroundings(&self, session: &Session, prefs: &Prefs, program: Program<'_>, now: Timestamp) -> Surroundings<'_> {
        let Program { languages, home, earlier, copied, listed, appliances } = program;
        let lab = self.practice.then(|| self.lab.as_ref().map_or_else(practice::not_running, |lab| self.card(lab)));
        let mut notices = self.notices.clone();
        notices.extend(self.exercise.notice(&self.session));
        notices.extend(self.saved.failure.as_ref().map(|failure| not_saved(failure, home)));
        Surroundings {
            now,
            practice: self.lab.as_ref().map(|l| &l.addresses),
            in_practice: self.practice,
            lab,
            saved: self.saved.clone(),
            key_store: self.credentials.state,
            notices,
            copied,
            listed,
            appliances,
            prefs: prefs.clone(),
            languages,
            findings: self.findings(session, now),
            about: checks::about,
            report: self.reporting.view(),
            activity_file: self.reporting.activity_file(session.activity.len()),
            program: AboutView {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                licence: env!("CARGO_PKG_LICENSE").to_owned(),
                folder: home.display().to_string(),
            },
            set_ups: SetUpsView {
                begun_at: Some(session.begun_at),
                keeps_secrets: earlier::keeps_secrets(session),
                folder: home.display().to_string(),
                earlier,
                saved: self.reporting.saved_set_up.clone(),
                failure: self.reporting.set_up_failure.clone(),
            },
        }
    }

    /// The session as the person sees it: their own, or with what an exercise puts over it.
    pub(super) fn seen(&self) -> Cow<'_, Session> {
        self.exercise.shown(&self.session).map_or(Cow::Borrowed(&self.session), Cow::Owned)
    }

    /// What the checks make of the evidence now.
    pub(super) fn findings(&self, session: &Session, now: Timestamp) -> Vec<Finding> {
        let s = Situation::new(session, now);
        checks::judge_all(&CheckContext { s, key_store: self.credentials.state, crash: self.crashing() })
    }

    /// A client for an API client of a region: the real cloud's, or the lab's.
    pub(super) fn client(&self, attempt: &Attempt, client_password: Secret) -> Result<Arc<Cloud>, Box<ProbeError>> {
        let (base, network) = match &self.lab {
            Some(lab) => {
                let (base, authority) = lab.api(attempt.region).ok_or_else(|| Box::new(no_password()))?;
                (base, Network::loopback_only(authority))
            }
            // Practice without a lab reaches nothing at all.
            None if self.practice => return Err(Box::new(no_password())),
            None => match &self.far_side {
                Some(far) => {
                    let base = far.api.get(&attempt.region).ok_or_else(|| Box::new(no_password()))?;
                    (base.clone(), Network::loopback_only(&far.authority))
                }
                None => (format!("https://{}", attempt.region.hosts().threat_response), Network::default()),
            },
        };
        let access = Access { base, network, client_id: attempt.client_id.clone(), client_password };
        Cloud::new(access, self.clock.clone()).map(Arc::new).map_err(|t| Box::new(ProbeError::new(t)))
    }

    fn ask_who(&self, attempt: Attempt, cloud: Option<Arc<Cloud>>) {
        let Some(cloud) = cloud else { return };
        let back = self.back.clone();
        let connections = Connections { cloud: Some(cloud), ..self.connections() };
        tokio::spawn(async move {
            let result = connections.probe(&Probe::SignIn).await;
            back.send(Event::TestEnded(attempt, result)).await;
        });
    }
}

fn begin(now: Timestamp) -> Session {
    Session::begin(uuid::Uuid::new_v4().to_string(), unique_subject(), now)
}

/// Why the state was not saved, as the end of a message's id.
fn why_not_saved(error: io::Error) -> &'static str {
    match error.into() {
        SaveError::Full => "full",
        SaveError::Closed => "closed",
        SaveError::NoFolder | SaveError::Failed => "failed",
    }
}

/// What somebody is told whose work is not saved, for as long as that is so. What was saved before is still there.
fn not_saved(failure: &Message, home: &Path) -> Notice {
    let id = format!("not-{}", failure.id);
    let message = Message::new(&format!("notice-{id}")).with("folder", home.display().to_string());
    Notice {
        tone: Tone::Problem,
        spoken: Spoken::Polite,
        details: Some(Message::new(&format!("notice-{id}-next"))),
        message,
        id,
        next_actions: Vec::new(),
    }
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
