//! What the appliance's own pages and its API show.

use crate::domain::evidence::Evidence;
use crate::domain::reading::{Facts, PageKind, Registration};
use crate::domain::steps::Situation;

/// The newest page that says how the appliance stands, as step 4 reads it: what an older page said is over.
pub(crate) fn state<'a>(s: &Situation<'a>) -> Option<(&'a Facts, PageKind, &'a Evidence)> {
    s.appliance_pages()
        .map(|(e, p)| (&p.reading.facts, p.reading.page, e))
        .find(|(f, _, _)| f.changes.is_some() || f.threat_response_shown().is_some() || f.registration.is_some())
}

/// Fresh proof that the appliance is registered: its own page, or the list of SSE if that is newer.
pub fn registered_now<'a>(s: &Situation<'a>) -> Option<&'a Evidence> {
    let page = s.registration();
    let listed = s.listed_as_registered();
    match (page, listed) {
        (Some((Registration::Registered, e)), _) if e.is_fresh(s.now) => Some(e),
        (Some((_, e)), Some(list)) => (list.observed_at >= e.observed_at).then_some(list),
        (None, listed) => listed,
        (Some(_), None) => None,
    }
}
