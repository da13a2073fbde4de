//! Where secrets are, and what practice knows by itself: told by the engine, never asked of a person. Nothing here asks
//! to be saved; whoever tells it saves what came of it.

use super::PracticeMachine;
use super::advance::Turn;
use crate::domain::answers::{QuestionId, Typed};
use crate::domain::key_store::{Kept, SecretKind};
use crate::domain::product::Machine;

impl Turn {
    pub(super) fn secret_moved(&mut self, secret: SecretKind, kept: Kept) {
        if let Some(at) = self.kept_mut(secret) {
            *at = kept;
        }
    }

    pub(super) fn resumed(&mut self) {
        for secret in [SecretKind::Token, SecretKind::ApiPassword, SecretKind::AppliancePassword] {
            if let Some(kept) = self.kept_mut(secret).filter(|kept| **kept == Kept::ThisRun) {
                *kept = Kept::Missing;
            }
        }
    }

    fn kept_mut(&mut self, secret: SecretKind) -> Option<&mut Kept> {
        match secret {
            SecretKind::Token => self.session.token.as_mut().map(|token| &mut token.kept),
            SecretKind::ApiPassword => self.session.connection.as_mut().map(|connection| &mut connection.kept),
            SecretKind::AppliancePassword => self.session.appliance.as_mut().map(|appliance| &mut appliance.kept),
        }
    }

    pub(super) fn appliance_password_entered(&mut self) {
        if let Some(appliance) = &mut self.session.appliance {
            appliance.stopped = false;
        }
    }

    pub(super) fn own_words_covered(&mut self, words: Vec<String>) {
        for (own, covered) in self.session.own_words_mut().zip(words) {
            *own = covered;
        }
    }

    pub(super) fn practice_machines(&mut self, machines: Vec<PracticeMachine>) {
        for PracticeMachine { machine, name, address } in machines {
            let answers = &mut self.session.answers;
            let (question, name_of, address, address_of) = match machine {
                Machine::Esa => {
                    (QuestionId::Name, &mut answers.name, (QuestionId::Address, address), &mut answers.address)
                }
                Machine::Sma => (
                    QuestionId::SmaName,
                    &mut answers.sma_name,
                    (QuestionId::SmaAddress, address),
                    &mut answers.sma_address,
                ),
            };
            if name_of.is_none() {
                *name_of = Typed::new(name);
                self.session.filled.insert(question);
            }
            *address_of = Typed::new(address.1);
            self.session.filled.insert(address.0);
        }
    }

    pub(super) fn practice_answers(&mut self, known: Vec<(QuestionId, String)>) {
        for (question, value) in known {
            let answers = &mut self.session.answers;
            if answers.as_given(question).is_none() && answers.set(question, &value).is_ok() {
                self.session.filled.insert(question);
            }
        }
    }

    /// The lab is another one than when it filled these in: what it would not say now, it does not say any more.
    pub(super) fn practice_changed(&mut self, known: &[(QuestionId, String)]) {
        let asked_of_lab = |q: &QuestionId| {
            !matches!(q, QuestionId::Name | QuestionId::SmaName | QuestionId::Address | QuestionId::SmaAddress)
        };
        let filled: Vec<QuestionId> = self.session.filled.iter().copied().filter(asked_of_lab).collect();
        for question in filled {
            let given = self.session.answers.as_given(question);
            if !known.iter().any(|(other, value)| *other == question && Some(value.as_str()) == given)
                && self.session.answers.set(question, "").is_ok()
            {
                self.session.filled.remove(&question);
            }
        }
    }
}
