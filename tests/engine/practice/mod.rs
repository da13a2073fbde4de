//! Rehearsing failures as a person does it: through the engine, in the real lab, with pages shown and all checks run. Each
//! fault shows at its check and is named by the debrief; what was put right is staged no longer.

#[path = "../../../examples/rehearsal/browser.rs"]
mod browser;
use crate::common;
mod exercises;
mod faults;
pub mod person;
mod words;
