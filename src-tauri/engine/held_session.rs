//! The session that the engine holds. It can be read anywhere and changed by an event only, which `advance` judges.

use std::ops::Deref;

use jiff::Timestamp;

use crate::domain::state::Session;
use crate::domain::transition::{Effect, Event, advance};

/// See the module.
pub struct HeldSession(Session);

impl HeldSession {
    /// As it was saved, or begun.
    pub fn new(session: Session) -> Self {
        Self(session)
    }

    /// Lets an event change it. What follows from that is the caller's to do.
    #[must_use]
    pub fn advance(&mut self, event: Event, now: Timestamp) -> Vec<Effect> {
        let outcome = advance(self.0.clone(), event, now);
        self.0 = outcome.session;
        outcome.effects
    }
}

impl Deref for HeldSession {
    type Target = Session;

    fn deref(&self) -> &Session {
        &self.0
    }
}
