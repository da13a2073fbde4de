//! Where secrets are, and what practice knows by itself: told by the engine, never asked of a person. Nothing here asks
//! to be saved; whoever tells it saves what came of it.

use super::PracticeMachine;
use super::advance::Turn;
use crate::domain::answers::Typed;
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
            let (name_of, address_of) = match machine {
                Machine::Esa => (&mut answers.name, &mut answers.address),
                Machine::Sma => (&mut answers.sma_name, &mut answers.sma_address),
            };
            if name_of.is_none() {
                *name_of = Typed::new(name);
            }
            *address_of = Typed::new(address);
        }
    }
}
