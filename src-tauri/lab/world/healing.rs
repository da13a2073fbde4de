//! Faults that somebody put right by acting on the lab's pages or through its API. Such a fault is no longer staged, and
//! the work that healed it stays. Which those are says `faulty`.

use super::World;
use crate::lab::faults::Fault;

impl World {
    /// The staged faults that nobody has put right.
    pub(in crate::lab) fn still_wrong(&self) -> Vec<Fault> {
        self.faults.iter().copied().filter(|fault| !self.is_put_right(*fault)).collect()
    }

    /// Lets go of those among `wrong` that are put right by now, without undoing anything.
    pub(in crate::lab) fn let_go_of_healed(&mut self, wrong: &[Fault]) {
        for fault in
            wrong.iter().filter(|fault| self.has(**fault) && self.is_put_right(**fault)).copied().collect::<Vec<_>>()
        {
            self.faults.remove(&fault);
            self.changed_by.remove(&fault);
        }
        if self.changed_by.is_empty() {
            self.before_faults = None;
        }
    }
}
