//! Taking back what the person did here. Nothing outside this computer is touched, and the log of activity only grows.

use super::advance::Turn;
use crate::domain::activity::{Happening, TakenBack};
use crate::domain::answers::QuestionId;
use crate::domain::input::TextField;
use crate::domain::region::Region;
use crate::domain::state::Undoable;
use crate::domain::steps::Situation;

impl Turn {
    /// Keeps what was there before an act of this moment.
    pub(super) fn can_undo(&mut self, what: Undoable) {
        let now = self.now;
        self.session.undos.keep(now, what);
    }

    /// Takes back one act, by its id; without one, the last.
    pub(super) fn undo(&mut self, id: Option<u64>) {
        let Some(undo) = self.session.undos.take(id) else { return };
        let taken = match undo.what {
            Undoable::Marked(step) => {
                self.session.marked.remove(&step);
                TakenBack::Mark(step)
            }
            Undoable::Unmarked { step, marked_at } => {
                self.session.marked.insert(step, marked_at);
                TakenBack::Unmark(step)
            }
            Undoable::Muted { check, before } => {
                match before {
                    Some(mute) => self.session.panel.muted.insert(check, mute),
                    None => self.session.panel.muted.remove(&check),
                };
                self.session.panel.mutes_told.remove(&check);
                TakenBack::Mute(check)
            }
            Undoable::Unmuted { check, mute } => {
                self.session.panel.muted.insert(check, mute);
                TakenBack::Unmute(check)
            }
            Undoable::PageDiscarded { step, evidence, outcome } => {
                // A page that was shown there since stands where it is.
                if let Some(outcome) = outcome
                    && !self.session.read_at.contains_key(&step)
                {
                    self.session.pasted.insert(step, outcome);
                    self.session.read_at.insert(step, evidence.observed_at);
                }
                self.session.evidence.put_back(*evidence);
                TakenBack::Page(step)
            }
            Undoable::RegionAnswered { question, before } => {
                if self.session.answers.set(question, &before).is_err() {
                    return;
                }
                TakenBack::Region
            }
        };
        self.note(Happening::TookBack(taken));
    }

    /// Puts aside the page that was shown last at the open step: it was another appliance's, or of another day.
    pub(super) fn discard_page(&mut self) {
        let step = self.session.step;
        let Some(evidence) = self.session.read_at.remove(&step).and_then(|at| self.session.evidence.take_page(at))
        else {
            return;
        };
        let outcome = self.session.pasted.remove(&step);
        self.session.longer.remove(&step);
        self.put_text(TextField::Paste, "");
        self.note(Happening::PageDiscarded(step));
        self.can_undo(Undoable::PageDiscarded { step, evidence: Box::new(evidence), outcome });
    }

    /// The region as everything says it now.
    pub(super) fn region_now(&self) -> Option<Region> {
        Situation::new(&self.session, self.now).tenant_region().map(|(region, _)| region)
    }

    /// After an answer: whether it made the region another one.
    pub(super) fn region_answered(&mut self, question: QuestionId, before: (Option<Region>, String)) {
        let (region, answer) = before;
        let now = self.region_now();
        if region != now {
            self.note(Happening::RegionChanged { before: region, after: now });
            self.can_undo(Undoable::RegionAnswered { question, before: answer });
        }
    }
}
