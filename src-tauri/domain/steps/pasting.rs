//! What a pasted text is to a step: of use, another page, or none that we know.

use crate::domain::paste::{PageFact, PasteOutcome};
use crate::domain::reading::{PageKind, Reading};

/// What came of a text pasted at a step that these pages can move, the one it needs first at the front. Another page than the step's is kept as evidence all the same.
pub fn paste_outcome(useful: &[PageKind], reading: &Reading) -> PasteOutcome {
    let (page, facts) = (reading.page, PageFact::all_of(reading));
    // A page that no step needs, and that says whose it is: what the first act asks for. The steps of the token need what its
    // dialog says.
    let of_token = useful.contains(&PageKind::SseDevices) && facts.iter().any(|f| matches!(f, PageFact::TokenEnds(_)));
    if page == PageKind::Unknown && of_token {
        PasteOutcome::Recognised { page, facts }
    } else if page == PageKind::Unknown && (facts.is_empty() || !useful.contains(&page)) {
        PasteOutcome::NotRecognised { looks_like: reading.looks_like.clone() }
    } else if useful.contains(&page) {
        PasteOutcome::Recognised { page, facts }
    } else {
        let wanted = useful.first().copied().unwrap_or(PageKind::Unknown);
        PasteOutcome::WrongPage { page, wanted, facts }
    }
}

/// What came of a text where no step asks for a page of its own.
pub fn read_outcome(reading: &Reading) -> PasteOutcome {
    let (page, facts) = (reading.page, PageFact::all_of(reading));
    if page == PageKind::Unknown && facts.is_empty() {
        PasteOutcome::NotRecognised { looks_like: reading.looks_like.clone() }
    } else {
        PasteOutcome::Recognised { page, facts }
    }
}
