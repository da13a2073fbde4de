//! The log of activity, as far as it tells itself: what a turn made of the steps, and a token whose time is over.

use super::advance::Turn;
use crate::domain::activity::Happening;
use crate::domain::guide;
use crate::domain::source::Source;
use crate::domain::state::Told;
use crate::domain::step::{StepId, StepState};
use crate::domain::steps::Situation;

impl Turn {
    /// Enters every step that is called something else than when it was last told. What was told of another machine is
    /// told of it alone: the way to the SMA begins anew.
    pub(super) fn tell_steps(&mut self) {
        let now = self.now;
        let situation = Situation::new(&self.session, now);
        let judged: Vec<_> = StepId::ALL.into_iter().map(|step| (step, guide::judge(step, &situation))).collect();
        let silent = self.session.told.is_none();
        let mut told = self.session.told.take().unwrap_or_default();
        let mut changed = silent;
        for (step, judgement) in judged {
            let (state, before) = (judgement.state, told.get(&step).map_or(StepState::ToDo, |told| told.state));
            if state == before {
                continue;
            }
            // Of a set-up that an older program left behind, since when is what its evidence says.
            let since = if silent { judgement.observed_at.unwrap_or(now) } else { now };
            told.insert(step, Told { state, since });
            changed = true;
            if !silent {
                let source = judgement.source.unwrap_or(Source::ThisComputer);
                self.record(Happening::StepBecame { step, state, before }, source, false);
            }
        }
        self.session.told = Some(told);
        if changed {
            self.save();
        }
    }

    /// Enters once that the token ran out. One that was used is of no interest any more.
    pub(super) fn tell_token(&mut self) {
        let Some(token) = self.session.token.as_ref().filter(|token| token.is_expired(self.now)) else { return };
        let ended = token.ends_at();
        let what = Happening::TokenRanOut { ended };
        let is_told = self.session.activity.iter().rev().any(|line| line.what == what);
        if !is_told && !Situation::new(&self.session, self.now).is_registered() {
            self.record(what, Source::ThisComputer, false);
            self.save();
        }
    }
}
