//! Rehearsing failures in a practice workspace: staging faults in the lab and on this computer, and looking back on them.

use std::collections::BTreeSet;

use jiff::Timestamp;

use super::Workspace;
use crate::clients::Error;
use crate::domain::activity::Happening;
use crate::domain::check::CheckId;
use crate::domain::input::Input;
use crate::domain::key_store::SecretKind;
use crate::domain::place::PlaceId;
use crate::domain::present;
use crate::domain::state::{ApplianceAttempt, Attempt};
use crate::domain::token::TokenRecord;
use crate::domain::transition::Event;
use crate::domain::view::LabView;
use crate::engine::practice::exercise::{self, Exercise};
use crate::engine::practice::{Practice, random_faults};
use crate::lab::faults::{Fault, FaultKind};
use crate::store::Loaded;

impl Workspace {
    /// Stages exactly these faults. Outside practice there is nothing to stage them in.
    pub async fn stage(&mut self, ids: &[String], now: Timestamp) {
        let faults: Vec<Fault> = ids.iter().filter_map(|id| id.parse().ok()).collect();
        if let Some(lab) = &self.lab {
            let faults: Vec<Fault> = faults.into_iter().filter(|fault| lab.offers(*fault)).collect();
            self.look_at_exercise(now);
            let before = self.everything_staged();
            self.exercise.stage(&faults, now);
            self.act_out(before, now).await;
        }
    }

    /// Stages what a seed draws; an empty one is a new one.
    pub async fn surprise(&mut self, seed: &str, now: Timestamp) {
        let Some(lab) = &self.lab else { return };
        let seed = Some(random_faults::tidy(seed)).filter(|s| !s.is_empty()).unwrap_or_else(random_faults::fresh);
        let before = self.everything_staged();
        // What is staged already is not part of the surprise: the lab begins it without faults.
        lab.stage(&[]).await;
        let faults = random_faults::draw(&seed, |fault| lab.can_show(fault) && self.can_tell(fault));
        self.exercise.surprise(seed, &faults, now);
        self.act_out(before, now).await;
    }

    /// Ends the exercise. What nobody put right is taken back.
    pub async fn debrief(&mut self, now: Timestamp) {
        if self.lab.is_none() {
            return;
        }
        self.look_at_exercise(now);
        let before = self.everything_staged();
        self.exercise.end(now);
        self.act_out(before, now).await;
        self.apply(Event::Person(Input::Open { place: PlaceId::Debrief }), now).await;
    }

    /// Whether the wizard, as it is set up now, could name a fault, and somebody put it right: one that only an API's answer
    /// shows needs that API.
    fn can_tell(&self, fault: Fault) -> bool {
        match fault.row().shows_at {
            CheckId::ThisClock | CheckId::CloudSignIn | CheckId::CloudScopes | CheckId::CloudAccount => {
                self.session.connection.is_some()
            }
            // The lab has no page that sets an appliance's time: nobody could put it right.
            CheckId::ApplianceClock => false,
            // Of the cloud's answers only the client's own probes know.
            _ => fault.kind() != FaultKind::Transport || self.session.connection.is_some(),
        }
    }

    fn everything_staged(&self) -> BTreeSet<Fault> {
        let mut all = self.lab.as_ref().map(Practice::staged).unwrap_or_default();
        all.extend(self.exercise.staged());
        all
    }

    /// Brings lab and computer to what the exercise says.
    async fn act_out(&mut self, before: BTreeSet<Fault>, now: Timestamp) {
        let staged = self.exercise.staged();
        if let Some(lab) = &self.lab {
            lab.stage(&staged).await;
        }
        self.begin_clients_anew().await;
        let (was, is) = (self.credentials.is_emulated(), self.exercise.has(Fault::KeychainLocked));
        self.credentials.emulate_locked(is);
        if was && !is {
            // What waited for the key store is stored now.
            self.retry_key_store(now).await;
        }
        self.save_lab();
        self.save_exercise();
        let after = self.everything_staged();
        if before != after {
            if let Some(known) = self.lab.as_ref().map(Practice::answers) {
                let _ = self.change(Event::PracticeChanged(known), now);
            }
            self.apply(Event::Restaged, now).await;
        }
        self.tell_faults(&before, &after, now).await;
    }

    /// Enters into the log of activity what was staged and what is gone. What was drawn by lot keeps its name to itself
    /// until the exercise ends.
    async fn tell_faults(&mut self, before: &BTreeSet<Fault>, after: &BTreeSet<Fault>, now: Timestamp) {
        let secret = self.exercise.is_secret();
        let gone = before.difference(after).map(|fault| Happening::FaultGone(fault.to_string()));
        let staged = after.difference(before).map(|fault| Happening::FaultStaged(fault.to_string()));
        let told: Vec<Happening> = match secret {
            false => gone.chain(staged).collect(),
            true if before == after => Vec::new(),
            true => vec![Happening::SomethingStaged],
        };
        for what in told {
            self.apply(Event::Noted(what), now).await;
        }
    }

    /// What a client holds (an access token, a refusal that it does not spend a password on twice) was given in other
    /// circumstances and would hide what is staged.
    async fn begin_clients_anew(&mut self) {
        if self.cloud.is_some()
            && let Some(record) = &self.session.connection
        {
            let attempt = Attempt { client_id: record.client_id.clone(), region: record.region };
            if let Some(password) = self.credentials.get(SecretKind::ApiPassword).await
                && let Ok(client) = self.client(&attempt, password)
            {
                self.cloud = Some(client);
            }
        }
        if self.appliance.is_some()
            && let Some(record) = self.session.appliance.as_ref().filter(|record| !record.stopped)
        {
            let (address, user, pin) = (record.address.clone(), record.user.clone(), record.pin.clone());
            if let Ok(client) = self.appliance_client(&ApplianceAttempt { address, user, pin }).await {
                self.appliance = Some(client);
            }
        }
    }

    /// As it was left, with the faults that the lab does not keep itself.
    pub(super) async fn resume_exercise(&mut self, now: Timestamp) {
        let Some(lab) = &self.lab else { return };
        match self.folder.load::<Exercise>(exercise::FILE, now) {
            Ok(Loaded::Here(exercise)) => {
                self.exercise = exercise;
                self.exercise.resumed_in(&lab.staged());
                let mut staged: Vec<Fault> = lab.staged().into_iter().collect();
                staged.extend(self.exercise.staged().into_iter().filter(|f| f.kind() == FaultKind::Transport));
                lab.stage(&staged).await;
                self.credentials.emulate_locked(self.exercise.has(Fault::KeychainLocked));
            }
            Ok(Loaded::Nothing | Loaded::SetAside(_)) => {}
            Err(error) => tracing::warn!(%error, "the exercise was not read"),
        }
    }

    /// Takes note of what was put right, and of what the panel says while it is open. True if that changed anything.
    pub fn look_at_exercise(&mut self, now: Timestamp) -> bool {
        let Some(lab) = &self.lab else { return false };
        if self.exercise.staged().is_empty() {
            return false;
        }
        let before: BTreeSet<Fault> = self.exercise.staged().into_iter().collect();
        let mut changed = self.exercise.healed_in_lab(&lab.staged());
        if self.session.place == PlaceId::Troubleshoot || self.exercise.has(Fault::BadQuery) {
            let session = self.seen();
            let findings = self.findings(&session, now);
            let headline = present::headline(&session, &findings, now);
            changed |= self.exercise.heard(&self.session, &findings, headline);
        }
        if changed {
            self.save_exercise();
            let after: BTreeSet<Fault> = self.exercise.staged().into_iter().collect();
            // Of a surprise, what was broken is told at its end.
            let secret = self.exercise.is_secret();
            let gone: Vec<Fault> = before.difference(&after).copied().collect();
            for fault in gone.into_iter().filter(|_| !secret) {
                let _ = self.change(Event::Noted(Happening::FaultGone(fault.to_string())), now);
            }
        }
        changed
    }

    /// The person does something that a fault of this computer has to make way for.
    pub fn touched(&mut self, input: &Input, now: Timestamp) {
        let shown = self.exercise.touched(input, &self.session);
        self.adopt(shown, now);
    }

    /// The person hands a token over: it goes to the record that is on the screen.
    pub fn token_handed_over(&mut self, now: Timestamp) {
        let shown = self.exercise.adopt_token(&self.session);
        self.adopt(shown, now);
    }

    fn adopt(&mut self, shown: Option<TokenRecord>, now: Timestamp) {
        if let Some(token) = shown {
            let _ = self.change(Event::TokenAdopted(token), now);
        }
    }

    /// The lab's card with the exercise on it.
    pub(super) fn card(&self, lab: &Practice) -> LabView {
        let mut card = lab.view();
        self.exercise.show(&mut card, &lab.staged(), |fault| lab.offers(fault));
        card
    }

    /// What every probe meets, if this computer is emulated.
    pub(super) fn emulated(&self) -> Option<Error> {
        if self.exercise.has(Fault::Offline) {
            Some(Error::Offline)
        } else if self.exercise.has(Fault::Dns) {
            // The lab's address has no name; the probe fails as one at a name does.
            Some(Error::Dns { host: "practice.invalid".to_owned() })
        } else {
            None
        }
    }

    /// The check that is made to crash.
    pub(super) fn crashing(&self) -> Option<CheckId> {
        self.exercise.has(Fault::CrashChecker).then_some(CheckId::SseDevice)
    }

    fn save_exercise(&self) {
        if let Err(error) = self.folder.save(exercise::FILE, &self.exercise) {
            tracing::warn!(%error, "the exercise was not saved");
        }
    }
}
