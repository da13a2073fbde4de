//! What each fault of practice teaches: the check at which it shows, and the step that would have prevented it.

use crate::domain::check::CheckId;
use crate::domain::step::StepId;
use crate::lab::faults::Fault;

/// See the module. A step is named only where its proof would have shown the fault.
pub fn lesson(fault: Fault) -> (CheckId, Option<StepId>) {
    let row = fault.row();
    (row.shows_at, row.prevented_by)
}
