//! `advance`: what each event changes.

use jiff::Timestamp;

use super::polling::{self, Trigger};
use super::{Effect, Event, Outcome, ReadPage, Shown};
use crate::domain::activity::Happening;
use crate::domain::evidence::{Key, Observation, PageObservation};
use crate::domain::failure::ProbeError;
use crate::domain::guide;
use crate::domain::input::{Input, TextField};
use crate::domain::key_store::Kept;
use crate::domain::place::PlaceId;
use crate::domain::reading::{Facts, PageKind};
use crate::domain::source::Source;
use crate::domain::state::{ApplianceAttempt, ApplianceTest, ConnectionTest, Session};
use crate::domain::steps::{self, Situation};

/// What `event` makes of `session` at `now`.
pub fn advance(session: Session, event: Event, now: Timestamp) -> Outcome {
    let mut turn = Turn { session, effects: Vec::new(), now };
    // Typing moves no step, and comes with every letter.
    let typing = matches!(event, Event::Person(Input::Type { .. }));
    let before = turn.open_step();
    turn.run(event);
    turn.settle_moving(&before);
    polling::settle(&mut turn.session, now);
    turn.tidy_token();
    turn.time_registration();
    if !typing {
        turn.tell_token();
        turn.tell_steps();
    }
    Outcome { session: turn.session, effects: turn.effects }
}

/// One turn: the state under change and what it asks for.
pub(super) struct Turn {
    pub(super) session: Session,
    pub(super) effects: Vec<Effect>,
    pub(super) now: Timestamp,
}

impl Turn {
    fn run(&mut self, event: Event) {
        match event {
            Event::Person(input) => {
                self.person(input);
                self.save();
            }
            Event::PageRead(page) => {
                self.read_page(*page);
                self.save();
            }
            Event::Probed { round, result, probe } => self.probed(round, result, &probe),
            Event::TokenKept { kept, shape } => {
                if let Some(token) = &mut self.session.token {
                    token.kept = kept;
                    token.shape = Some(shape);
                }
                self.save();
            }
            Event::SecretMoved { secret, kept } => self.secret_moved(secret, kept),
            Event::Resumed => self.resumed(),
            Event::PacesKnown(paces) => self.paces_known(paces),
            Event::AppliancePasswordEntered => self.appliance_password_entered(),
            Event::OwnWordsCovered(words) => self.own_words_covered(words),
            Event::PracticeMachines(machines) => self.practice_machines(machines),
            Event::PracticeDone(step) => self.session.done_before = Some(step),
            Event::PracticeAnswers(answers) => self.practice_answers(answers),
            Event::PracticeChanged(answers) => self.practice_changed(&answers),
            Event::TokenAdopted(token) => self.session.token = Some(token),
            Event::TestBegan(attempt) => self.session.connection_test = ConnectionTest::Testing(attempt),
            // An answer to a test that was replaced by another says nothing of this one.
            Event::TestEnded(attempt, _) if !self.is_current(&attempt) => {}
            Event::TestEnded(attempt, Ok(seen)) => {
                self.add_all(seen, Source::CloudApi);
                self.session.connection_test = ConnectionTest::Good(attempt, self.now);
                self.save();
            }
            Event::TestEnded(attempt, Err(error)) => {
                let saved = self.session.connection.as_ref();
                // Of a client that is only being tried, nothing is evidence yet.
                if saved.is_some_and(|c| c.client_id == attempt.client_id && c.region == attempt.region) {
                    self.add(Key::SignIn, Observation::CouldNotLook(error.failure.clone()), Source::CloudApi);
                    self.add_clock(&error);
                }
                self.session.connection_test = ConnectionTest::Bad(attempt, error, self.now);
            }
            Event::ConnectionKept(record) => {
                self.note(Happening::Connected(record.region));
                self.session.connection = Some(record);
                self.session.place = PlaceId::Setup;
                self.save();
            }
            Event::Noted(what) => {
                self.note(what);
                self.save();
            }
            Event::Restaged => self.restaged(),
            Event::TenantIs(tenant) => {
                if self.session.connection != tenant.connection {
                    self.session.connection_test = ConnectionTest::Untried;
                }
                tenant.lay_over(&mut self.session);
            }
            Event::TokenOfSeveral { token, before } => self.token_of_several(token, before),
            Event::CheckOwn => self.check_own(),
            Event::Focused => {
                // Somebody who comes back from the browser wants to know now, not at the next tick.
                let last =
                    self.session.evidence.newest_first().find(|e| e.source == Source::CloudApi).map(|e| e.observed_at);
                // A time ahead of us is of a clock that was set back.
                let long_ago = last.is_none_or(|at| self.now.duration_since(at).abs().as_secs() > 30);
                if long_ago && !self.session.paused {
                    self.probe(Trigger::Return);
                }
            }
            Event::Tick => {
                self.check_tick();
                self.mutes_tick();
                self.probe(Trigger::Time);
            }
            Event::CheckProbed { round, result, probe } => self.check_probed(round, result, &probe),
            Event::Written { plan, result } => self.written(plan, result),
            Event::ApplianceTestBegan(attempt) => self.session.appliance_test = ApplianceTest::Testing(attempt),
            Event::ApplianceCertificate(attempt, certificate) => {
                self.session.appliance_test = ApplianceTest::Compare(attempt, certificate);
            }
            Event::ApplianceTestEnded(attempt, result) => self.appliance_tested(attempt, result),
            Event::ApplianceKept(record) => {
                self.note(Happening::ApplianceConnected);
                // The person stays: the card says what the access is good for.
                self.session.appliance = Some(record);
                self.save();
            }
        }
    }

    fn appliance_tested(&mut self, attempt: ApplianceAttempt, result: Result<Vec<(Key, Observation)>, ProbeError>) {
        let saved = self.session.appliance.as_mut().filter(|a| a.address == attempt.address && a.user == attempt.user);
        match result {
            Ok(seen) => {
                self.add_all(seen, Source::ApplianceApi);
                self.session.appliance_test = ApplianceTest::Good(attempt, self.now);
            }
            Err(error) => {
                // One refusal is enough: another try with the same password could lock the account.
                if let Some(saved) = saved
                    && error.failure.refused()
                {
                    saved.stopped = true;
                }
                self.session.appliance_test = ApplianceTest::Bad(attempt, error, self.now);
            }
        }
        self.save();
    }

    pub(super) fn save(&mut self) {
        if !self.effects.contains(&Effect::Save) {
            self.effects.push(Effect::Save);
        }
    }

    /// What a page said is so from the moment at which it was seen, and is told at the step at which it was handed over.
    fn read_page(&mut self, page: ReadPage) {
        let ReadPage { step, reading, source, seen_at, names_test_message, shown } = page;
        if let Some(Shown { text, longer }) = shown {
            self.keep_text(step, TextField::Paste, text);
            match longer {
                Some(all) => self.session.longer.insert(step, all),
                None => self.session.longer.remove(&step),
            };
        }
        let now = self.now;
        self.now = seen_at.unwrap_or(now).min(now);
        let outcome = guide::paste_outcome(step, &reading);
        // Whoever looks for a cause stays there, and no page is the wrong one for that.
        if self.session.place == PlaceId::Troubleshoot {
            self.session.panel.read = Some(steps::read_outcome(&reading));
        }
        self.session.pasted.insert(step, outcome);
        let machine = self.session.machine();
        self.record(Happening::Read(reading.page), source, false);
        self.session.read_at.remove(&step);
        let kind = reading.page;
        if kind != PageKind::Unknown || reading.facts != Facts::default() {
            let (expires, region) = (reading.facts.token_expires, reading.facts.portal_region);
            let seen = Observation::Page(Box::new(PageObservation { reading, names_test_message, machine }));
            self.add(Key::Page(kind), seen, source);
            self.session.read_at.insert(step, self.now);
            self.token_shown(expires, region, source);
        }
        self.now = now;
        self.session.unproven_notice = None;
        // Whoever shows a page has begun.
        if self.session.place == PlaceId::Welcome {
            self.session.place = PlaceId::Setup;
        }
    }

    /// The text of a token is kept no longer than it is of use.
    fn tidy_token(&mut self) {
        let Some(token) = &self.session.token else { return };
        if token.kept == Kept::Missing || self.effects.contains(&Effect::RemoveToken) {
            return;
        }
        let situation = Situation::new(&self.session, self.now);
        if token.is_expired(self.now) || situation.is_registered() {
            self.effects.push(Effect::RemoveToken);
            self.save();
        }
    }
}
