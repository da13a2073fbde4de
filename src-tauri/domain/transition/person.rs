//! What each input of the person changes.

use super::Effect;
use super::advance::Turn;
use super::polling::{self, Trigger};
use crate::domain::activity::Happening;
use crate::domain::answers::{QuestionId, YesNo};
use crate::domain::evidence::Key;
use crate::domain::guide;
use crate::domain::input::{Input, TextField};
use crate::domain::key_store::Kept;
use crate::domain::place::PlaceId;
use crate::domain::product::token::LIVES;
use crate::domain::redact::{self, Text};
use crate::domain::report_options::HiddenKind;
use crate::domain::source::Source;
use crate::domain::state::{ApplianceAttempt, ApplianceTest, ConnectionTest, Undoable};
use crate::domain::step::{StepId, StepState};
use crate::domain::steps::{self, Situation};
use crate::domain::token::{MOST_APPLIANCES, TokenRecord};

/// The longest text kept of any field. A page of a portal is far below; a film pasted by mistake is not.
const MOST_TEXT: usize = 1 << 20;

pub(super) fn cap(text: &str) -> &str {
    let mut end = text.len().min(MOST_TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

impl Turn {
    pub(super) fn person(&mut self, input: Input) {
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

    pub(super) fn state_of(&self, step: StepId) -> StepState {
        guide::judge(step, &Situation::new(&self.session, self.now)).state
    }

    /// Keeps the person's word for a step, unless something shows the opposite: whoever knows better shows it.
    pub(super) fn mark(&mut self, step: StepId) {
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

    pub(super) fn step_by(&mut self, by: isize) {
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

    pub(super) fn keep_text(&mut self, step: StepId, field: TextField, text: String) {
        let fields = self.session.texts.entry(step).or_default();
        if text.is_empty() {
            fields.remove(&field);
        } else {
            fields.insert(field, text);
        }
    }
}
