//! What a pasted text is to a step: of use, another page, or none that we know.

use crate::domain::paste::{PageFact, PasteOutcome};
use crate::domain::reading::{PageKind, Reading};
use crate::domain::step::StepId;

/// The pages that can move a step.
fn useful(step: StepId) -> &'static [PageKind] {
    use PageKind::*;
    match step {
        StepId::Before => &[CloudServiceSettings, AsyncosCli, SseDevices, SseCloudServices],
        StepId::OpenSettings => &[CloudServiceSettings],
        StepId::EditSettings | StepId::EnableServer | StepId::Commit => {
            &[CloudServiceSettings, UncommittedChanges, AsyncosCli]
        }
        StepId::GenerateToken => &[SseDevices, SseCloudServices, CloudServiceSettings],
        StepId::Register => &[CloudServiceSettings, AsyncosCli, SseDevices],
        StepId::DeviceListed => &[SseDevices],
        StepId::AddModule => &[CtrModules, CtrAddModule, SseCloudServices],
        StepId::Prove => &[MessageTracking, CtrInvestigate],
    }
}

/// What came of a text pasted at `step`. Another page than the step's is kept as evidence all the same.
pub fn paste_outcome(step: StepId, reading: &Reading) -> PasteOutcome {
    let (page, facts) = (reading.page, PageFact::all_of(reading));
    if page == PageKind::Unknown {
        PasteOutcome::NotRecognised { looks_like: reading.looks_like.clone() }
    } else if useful(step).contains(&page) {
        PasteOutcome::Recognised { page, facts }
    } else {
        let wanted = useful(step).first().copied().unwrap_or(PageKind::Unknown);
        PasteOutcome::WrongPage { page, wanted, facts }
    }
}
