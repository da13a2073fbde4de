//! What a person did in Passarela that can be taken back. Each keeps what was there before it; the log of activity keeps
//! both the act and that it was taken back.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::Mute;
use crate::domain::answers::QuestionId;
use crate::domain::check::CheckId;
use crate::domain::evidence::Evidence;
use crate::domain::paste::PasteOutcome;
use crate::domain::step::StepId;

/// How many acts can be taken back: a day's work, and no second copy of a whole set-up.
const MOST: usize = 20;

/// All that can be taken back, the newest last.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Undos {
    /// Counts acts, so that an id is never given twice.
    next: u64,
    entries: Vec<Undo>,
}

/// One act that can be taken back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Undo {
    /// Names it.
    pub id: u64,
    /// When it was done: the moment of its entry in the log of activity.
    pub at: Timestamp,
    /// What it was, and what was there before.
    pub what: Undoable,
}

/// See [`Undo`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Undoable {
    /// A step was marked.
    Marked(StepId),
    /// A mark was removed.
    Unmarked {
        /// Of which step.
        step: StepId,
        /// Since when it had been marked.
        marked_at: Timestamp,
    },
    /// A check was muted.
    Muted {
        /// Which.
        check: CheckId,
        /// The mute that it had before.
        before: Option<Mute>,
    },
    /// A mute was removed.
    Unmuted {
        /// Of which check.
        check: CheckId,
        /// It.
        mute: Mute,
    },
    /// A page that was shown was put aside.
    PageDiscarded {
        /// At which step it had been shown.
        step: StepId,
        /// What it said.
        evidence: Box<Evidence>,
        /// What had been said of it.
        outcome: Option<PasteOutcome>,
    },
    /// The region became another one by an answer.
    RegionAnswered {
        /// Which question was answered.
        question: QuestionId,
        /// The answer before; empty where there was none.
        before: String,
    },
}

impl Undoable {
    /// Whether an act leaves nothing of this one to take back.
    fn is_over_with(&self, later: &Undoable) -> bool {
        use Undoable as U;
        match (self, later) {
            (U::Marked(one) | U::Unmarked { step: one, .. }, U::Marked(other) | U::Unmarked { step: other, .. }) => {
                one == other
            }
            (
                U::Muted { check: one, .. } | U::Unmuted { check: one, .. },
                U::Muted { check: other, .. } | U::Unmuted { check: other, .. },
            ) => one == other,
            (U::RegionAnswered { question: one, .. }, U::RegionAnswered { question: other, .. }) => one == other,
            _ => false,
        }
    }

    /// What the person wrote in their own words, kept in here.
    pub fn own_words(&self) -> Option<&String> {
        match self {
            Self::Muted { before: Some(mute), .. } | Self::Unmuted { mute, .. } => Some(&mute.reason),
            Self::RegionAnswered { before, .. } => Some(before),
            _ => None,
        }
    }

    /// The same, to be covered.
    pub fn own_words_mut(&mut self) -> Option<&mut String> {
        match self {
            Self::Muted { before: Some(mute), .. } | Self::Unmuted { mute, .. } => Some(&mut mute.reason),
            Self::RegionAnswered { before, .. } => Some(before),
            _ => None,
        }
    }
}

impl Undos {
    /// Whether nothing can be taken back.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Keeps what was there before an act. An earlier act on the same thing is over with it.
    pub fn keep(&mut self, at: Timestamp, what: Undoable) {
        self.entries.retain(|undo| !undo.what.is_over_with(&what));
        self.next += 1;
        self.entries.push(Undo { id: self.next, at, what });
        let most = self.entries.len().saturating_sub(MOST);
        self.entries.drain(..most);
    }

    /// Takes out one act, by its id; without one, the last.
    pub fn take(&mut self, id: Option<u64>) -> Option<Undo> {
        let at = match id {
            Some(id) => self.entries.iter().position(|undo| undo.id == id)?,
            None => self.entries.len().checked_sub(1)?,
        };
        Some(self.entries.remove(at))
    }

    /// Lets go of every act that does not fit any more.
    pub fn retain(&mut self, fits: impl Fn(&Undoable) -> bool) {
        self.entries.retain(|undo| fits(&undo.what));
    }

    /// All of them, the newest last.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &Undo> {
        self.entries.iter()
    }

    /// The same, to be covered.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut Undo> {
        self.entries.iter_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_never_given_twice_and_a_later_act_on_the_same_thing_takes_the_place() {
        let mut undos = Undos::default();
        let now = Timestamp::UNIX_EPOCH;
        undos.keep(now, Undoable::Marked(StepId::Commit));
        undos.keep(now, Undoable::Marked(StepId::Register));
        let last = undos.take(None).expect("the last");
        assert_eq!(last.what, Undoable::Marked(StepId::Register));
        undos.keep(now, Undoable::Unmarked { step: StepId::Commit, marked_at: now });
        let left: Vec<&Undo> = undos.iter().collect();
        assert_eq!(left.len(), 1, "the mark is over with its removal");
        assert!(left[0].id > last.id);
        assert_eq!(undos.take(Some(last.id)), None, "it is taken back once");
    }

    #[test]
    fn the_oldest_go() {
        let mut undos = Undos::default();
        for check in CheckId::ALL {
            undos.keep(Timestamp::UNIX_EPOCH, Undoable::Muted { check: *check, before: None });
        }
        assert_eq!(undos.iter().count(), MOST);
        let last = CheckId::ALL.last().copied().expect("a check");
        assert_eq!(undos.take(None).map(|undo| undo.what), Some(Undoable::Muted { check: last, before: None }));
    }
}
