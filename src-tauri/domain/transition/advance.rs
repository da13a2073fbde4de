//! `advance`: what each event changes.

use jiff::{SignedDuration, Timestamp};

use super::polling::{self, Trigger};
use super::{Effect, Event, Outcome, ReadPage, Shown};
use crate::domain::activity::Happening;
use crate::domain::answers::{QuestionId, YesNo};
use crate::domain::evidence::{Evidence, Key, Observation, PageObservation};
use crate::domain::failure::ProbeError;
use crate::domain::guide;
use crate::domain::input::{Input, TextField};
use crate::domain::key_store::Kept;
use crate::domain::place::PlaceId;
use crate::domain::product::token::LIVES;
use crate::domain::reading::{Facts, PageKind};
use crate::domain::redact::{self, Text};
use crate::domain::report_options::HiddenKind;
use crate::domain::source::Source;
use crate::domain::state::{ApplianceAttempt, ApplianceTest, Attempt, ConnectionTest, Probe, Session, Undoable};
use crate::domain::step::{StepId, StepState};
use crate::domain::steps::{self, Situation};
use crate::domain::token::{MOST_APPLIANCES, TokenRecord};

/// The longest text kept of any field. A page of a portal is far below; a film pasted by mistake is not.
const MOST_TEXT: usize = 1 << 20;

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

    fn is_current(&self, attempt: &Attempt) -> bool {
        match &self.session.connection_test {
            ConnectionTest::Testing(current) => current == attempt,
            // Asked at the start, for the client that was saved.
            ConnectionTest::Untried => true,
            ConnectionTest::Good(..) | ConnectionTest::Bad(..) => false,
        }
    }

    pub(super) fn save(&mut self) {
        if !self.effects.contains(&Effect::Save) {
            self.effects.push(Effect::Save);
        }
    }

    pub(super) fn add_all(&mut self, seen: Vec<(Key, Observation)>, source: Source) {
        for (key, value) in seen {
            self.add(key, value, source);
        }
    }

    pub(super) fn add(&mut self, key: Key, value: Observation, source: Source) {
        let target = match source {
            Source::CloudApi => self.session.connection.as_ref().map(|c| c.region.id().to_owned()),
            _ => self.session.device_name().map(str::to_owned),
        };
        self.session.evidence.add(Evidence { key, value, source, observed_at: self.now, target });
    }

    fn probe(&mut self, trigger: Trigger) {
        polling::settle(&mut self.session, self.now);
        if let Some((probe, round)) = polling::due(&mut self.session, self.now, trigger) {
            self.effects.push(Effect::Probe(probe, round));
        }
    }

    /// Probes the modules now, whatever the step says: after a write, what was known of them is no longer so.
    pub(super) fn probe_modules(&mut self) {
        self.session.round += 1;
        self.session.probing_since = Some(self.now);
        self.effects.push(Effect::Probe(Probe::Modules, self.session.round));
    }

    /// Probes now, unless the person is elsewhere.
    pub(super) fn probe_at_once(&mut self) {
        self.probe(Trigger::Press);
    }

    fn probed(&mut self, round: u64, result: Result<Vec<(Key, Observation)>, ProbeError>, probe: &Probe) {
        if round != self.session.round {
            return;
        }
        self.session.probing_since = None;
        self.take_in(probe, result);
        polling::again(&mut self.session, self.now);
        self.save();
    }

    /// What a probe saw goes into the evidence; why it saw nothing, too.
    pub(super) fn take_in(&mut self, probe: &Probe, result: Result<Vec<(Key, Observation)>, ProbeError>) {
        match result {
            Ok(seen) => self.add_all(seen, probe.source()),
            Err(error) => {
                if probe.source() == Source::CloudApi
                    && let Some(seconds) = error.failure.retry_after()
                {
                    self.session.held_until = Some(self.now + SignedDuration::from_secs(i64::from(seconds)));
                }
                if probe.source() == Source::ApplianceApi
                    && error.failure.refused()
                    && let Some(appliance) = &mut self.session.appliance
                {
                    appliance.stopped = true;
                }
                self.add(probe.key(), Observation::CouldNotLook(error.failure.clone()), probe.source());
                self.add_clock(&error);
            }
        }
    }

    /// The time that came with a refusal. It is an entry of its own, and says nothing of how the sign-in went.
    fn add_clock(&mut self, error: &ProbeError) {
        if let Some(ahead) = error.clock_ahead {
            self.add(Key::CloudClock, Observation::Clock { ahead }, Source::CloudApi);
        }
    }

    fn person(&mut self, input: Input) {
        match input {
            Input::Go { step } => self.go(step),
            Input::Open { place } => {
                self.session.place = place;
                self.session.panel.read = None;
            }
            Input::Back => self.step_by(-1),
            Input::Continue if self.session.moving.is_some() => {
                if let Some(moving) = self.session.moving {
                    self.move_on(moving.to);
                }
            }
            Input::MoveOn { to } => self.move_on(to),
            Input::Stay => self.session.moving = None,
            Input::Continue => {
                let (step, state) = (self.session.step, self.state_of(self.session.step));
                if steps::is_settled(step, state, &Situation::new(&self.session, self.now)) {
                    // Going on with what was assumed or left open is the person's word for it.
                    if step == StepId::Before && state == StepState::InProgress {
                        self.mark(step);
                    }
                    self.step_by(1);
                } else {
                    self.session.unproven_notice = Some(self.session.step);
                }
            }
            Input::GoOnWithoutProof => {
                self.mark(self.session.step);
                self.step_by(1);
            }
            Input::Mark { step } => {
                self.mark(step);
                self.session.unproven_notice = None;
            }
            Input::Unmark { step } => {
                if let Some(marked_at) = self.session.marked.remove(&step) {
                    self.note(Happening::Unmarked(step));
                    self.can_undo(Undoable::Unmarked { step, marked_at });
                }
            }
            Input::Answer { question, value } => {
                let machine = self.session.machine();
                let value: String = value.chars().filter(|c| !c.is_control()).take(500).collect();
                let value = redact::cover(&value, Text::Foreign);
                let given = self.session.answers.as_given(question).unwrap_or_default().to_owned();
                let before = (self.region_now(), given);
                if self.session.answers.set(question, &value).is_err() {
                    return;
                }
                self.session.filled.remove(&question);
                if question == QuestionId::MailSent && self.session.answers.mail_sent == Some(YesNo::Yes) {
                    let sent = steps::prove::by_persons_word(&self.session);
                    self.add(Key::Sent, sent, Source::User);
                }
                if self.session.machine() != machine {
                    std::mem::swap(&mut self.session.marked, &mut self.session.marked_elsewhere);
                    // They are of the other machine.
                    self.session.undos.retain(|what| !matches!(what, Undoable::Marked(_) | Undoable::Unmarked { .. }));
                }
                self.region_answered(question, before);
            }
            Input::Type { field, text } => {
                if field == TextField::Paste {
                    self.session.longer.remove(&self.session.step);
                }
                self.put_text(field, &text);
            }
            Input::ClearPaste => {
                self.put_text(TextField::Paste, "");
                self.session.longer.remove(&self.session.step);
                self.session.pasted.remove(&self.session.step);
            }
            Input::DiscardPage => self.discard_page(),
            Input::Undo { act } => self.undo(Some(act)),
            Input::UndoLast => self.undo(None),
            Input::ChooseVariant { variant } => {
                if variant.is_empty() {
                    self.session.variants.remove(&self.session.step);
                } else {
                    self.session.variants.insert(self.session.step, variant);
                }
            }
            Input::HaveToken { minutes, region, appliances } => {
                // Any other life is not one that SSE offers.
                if LIVES.contains(&minutes) {
                    self.start_token(TokenRecord {
                        made_at: self.now,
                        minutes,
                        region,
                        kept: Kept::Missing,
                        shape: None,
                        stated: None,
                        appliances: appliances.clamp(1, MOST_APPLIANCES),
                        taken_at: None,
                    });
                }
            }
            Input::ForgetToken => self.forget_token(),
            Input::CheckNow => self.probe(Trigger::Press),
            Input::PauseChecks => self.session.paused = true,
            Input::ResumeChecks => {
                polling::resume(&mut self.session, self.now);
                self.probe(Trigger::Time);
            }
            Input::ForgetConnection => {
                if self.session.connection.take().is_some() {
                    self.note(Happening::Disconnected);
                }
                self.session.connection_test = ConnectionTest::Untried;
                self.effects.push(Effect::RemoveConnection);
            }
            Input::ChooseQueryKind { kind } => self.session.query_kind = Some(kind),
            Input::Dismiss { notice } => {
                self.session.dismissed.insert(notice);
            }
            Input::CheckAll => self.check_all(),
            Input::OpenCheck { check } => self.session.panel.opened = check,
            Input::ChooseSymptom { symptom } => {
                self.session.panel.symptom = (!symptom.is_empty()).then_some(symptom);
            }
            Input::ShowAllChecks { all } => self.session.panel.show_all = all,
            Input::Fix { check, step } => self.fix(check, step),
            Input::BackToCheck => self.back_to_check(),
            Input::Mute { check, reason, days } => self.mute(check, &reason, days),
            Input::Unmute { check } => self.unmute(check),
            Input::PlanModule => self.plan_module(),
            Input::PlanRemoveModule => self.plan_remove_module(),
            Input::PlanMessage { plain } => self.plan_message(plain),
            Input::Agree { plan } => self.agree(plan),
            Input::DropPlan => self.drop_plan(),
            Input::AcceptCertificate { fingerprint } => self.accept_certificate(&fingerprint),
            Input::ForgetAppliance => {
                if self.session.appliance.take().is_some() {
                    self.note(Happening::ApplianceDisconnected);
                }
                self.session.appliance_test = ApplianceTest::Untried;
                self.effects.push(Effect::RemoveAppliance);
            }
            Input::ReportFormat { format } => self.session.report.format = format,
            Input::ReportShow { kind, show } => {
                // Secrets have no switch, whatever the page sends.
                if show && kind != HiddenKind::Secret {
                    self.session.report.shown.insert(kind);
                } else {
                    self.session.report.shown.remove(&kind);
                }
            }
            Input::ReportNotes { notes } => self.session.report.notes = notes,
            // The engine takes these before they come here: they change the program, not the set-up, or take time to be read.
            Input::SetTheme { .. }
            | Input::SetZoom { .. }
            | Input::SetMoveOn { .. }
            | Input::SetOnTop { .. }
            | Input::SetCopying { .. }
            | Input::SetNotify { .. }
            | Input::CloseReport
            | Input::Paste { .. }
            | Input::UseCopied
            | Input::UseCopiedToken { .. }
            | Input::DropCopied
            | Input::SetLanguage { .. }
            | Input::SetReportLanguage { .. }
            | Input::SetPortalName { .. }
            | Input::SetApplianceName { .. }
            | Input::EnterPractice
            | Input::LeavePractice
            | Input::ResetPractice { .. }
            | Input::StageFaults { .. }
            | Input::SurpriseMe { .. }
            | Input::Debrief
            | Input::UndoStartOver
            | Input::BeginAnew
            | Input::BringBack { .. }
            | Input::Discard { .. }
            | Input::AddAppliances { .. }
            | Input::OpenSetUp { .. }
            | Input::RenameSetUp { .. }
            | Input::RemoveSetUp { .. }
            | Input::PutBack { .. }
            | Input::CheckSetUps { .. }
            | Input::StopChecking
            | Input::RetryKeyStore => {}
        }
    }

    /// The person compared what is shown now, and nothing else: a certificate that changed meanwhile is not accepted.
    fn accept_certificate(&mut self, fingerprint: &str) {
        let ApplianceTest::Compare(attempt, certificate) = self.session.appliance_test.clone() else { return };
        if certificate.fingerprint != fingerprint {
            return;
        }
        let attempt = ApplianceAttempt { pin: Some(certificate.fingerprint), ..attempt };
        self.session.appliance_test = ApplianceTest::Testing(attempt.clone());
        self.effects.push(Effect::TestAppliance(attempt));
        self.note(Happening::CertificateAccepted);
    }

    fn state_of(&self, step: StepId) -> StepState {
        guide::judge(step, &Situation::new(&self.session, self.now)).state
    }

    /// Keeps the person's word for a step, unless something shows the opposite: whoever knows better shows it.
    fn mark(&mut self, step: StepId) {
        if self.state_of(step) != StepState::NeedsAttention && self.session.marked.insert(step, self.now).is_none() {
            self.can_undo(Undoable::Marked(step));
        }
    }

    pub(super) fn go(&mut self, step: StepId) {
        self.session.place = PlaceId::Setup;
        self.session.step = step;
        self.session.opened.insert(step);
        self.session.unproven_notice = None;
        self.session.moving = None;
        self.session.panel.read = None;
    }

    fn step_by(&mut self, by: isize) {
        let at = StepId::ALL.iter().position(|s| *s == self.session.step).unwrap_or(0);
        let to = at.saturating_add_signed(by).min(StepId::ALL.len() - 1);
        self.go(StepId::ALL[to]);
    }

    pub(super) fn put_text(&mut self, field: TextField, text: &str) {
        // A secret pasted into a note must not reach the disk either. What is searched for may be a hash.
        let whose = match field {
            TextField::QueryValue | TextField::QueryPasted => Text::Search,
            TextField::Note | TextField::Different | TextField::Paste => Text::Foreign,
        };
        self.keep_text(self.session.step, field, redact::cover(cap(text), whose));
    }

    fn keep_text(&mut self, step: StepId, field: TextField, text: String) {
        let fields = self.session.texts.entry(step).or_default();
        if text.is_empty() {
            fields.remove(&field);
        } else {
            fields.insert(field, text);
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

fn cap(text: &str) -> &str {
    let mut end = text.len().min(MOST_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
