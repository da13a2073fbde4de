//! When the next step is due by itself: what was seen has just confirmed the open one. Somebody who opens a confirmed step,
//! or answers a question, is not moved. How long the announcement stands, and whether anybody could see it, the page counts.

use super::advance::Turn;
use crate::domain::evidence::Evidence;
use crate::domain::guide;
use crate::domain::place::PlaceId;
use crate::domain::source::Source;
use crate::domain::state::{Moving, Session};
use crate::domain::step::{StepId, StepState};
use crate::domain::steps::Situation;

/// How the open step stood before an event.
pub(super) struct Before {
    step: StepId,
    confirmed: bool,
    newest: Option<Evidence>,
}

impl Turn {
    pub(super) fn open_step(&self) -> Before {
        Before { step: self.session.step, confirmed: self.confirmed(), newest: newest(&self.session).cloned() }
    }

    /// Announces the next step, keeps what was announced, or drops it.
    pub(super) fn settle_moving(&mut self, before: &Before) {
        let (here, confirmed) = (self.session.step, self.confirmed());
        if self.session.place != PlaceId::Setup || !confirmed || before.step != here {
            self.session.moving = None;
            return;
        }
        // Whoever came from a check to mend something goes back there.
        if before.confirmed || self.session.panel.fixing.is_some() {
            return;
        }
        let seen = newest(&self.session);
        let anew = seen != before.newest.as_ref() && seen.is_some_and(|e| e.source != Source::User);
        if anew && let Some(to) = next_unproven(&Situation::new(&self.session, self.now)) {
            self.session.moving = Some(Moving { from: here, to, since: self.now });
        }
    }

    /// Opens the announced step, unless something else happened meanwhile.
    pub(super) fn move_on(&mut self, to: StepId) {
        if self.session.moving.take().is_some_and(|moving| moving.to == to) {
            self.go(to);
        }
    }

    fn confirmed(&self) -> bool {
        guide::judge(self.session.step, &Situation::new(&self.session, self.now)).state == StepState::Confirmed
    }
}

fn newest(session: &Session) -> Option<&Evidence> {
    session.evidence.newest_first().next()
}

/// The first step after the open one that is neither proven nor marked.
fn next_unproven(s: &Situation) -> Option<StepId> {
    let later = StepId::ALL.into_iter().skip_while(|step| *step != s.session.step).skip(1);
    later
        .into_iter()
        .find(|step| !matches!(guide::judge(*step, s).state, StepState::Confirmed | StepState::MarkedByYou))
}
