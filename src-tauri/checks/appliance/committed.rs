//! `esa.committed`: a change that was submitted and never committed is why an appliance asks for no token.

use crate::checks::{Check, Judged, Need, Probes, sight_at};
use crate::domain::evidence::Evidence;
use crate::domain::finding::{Cause, CheckId, FixLine, Verdict};
use crate::domain::reading::{Changes, PageKind, Registration};
use crate::domain::view::{Place, StepId, Target};

const ID: CheckId = CheckId::EsaCommitted;

const PENDING: Cause = Cause {
    id: "pending",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Appliance), FixLine::Do, FixLine::Do, FixLine::Do],
    step: Some(StepId::Commit),
};

const NEEDS: &[Need] = &[Need::Page(PageKind::CloudServiceSettings), Need::Page(PageKind::UncommittedChanges)];

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Place::Esa,
    depends_on: &[CheckId::EsaEnabled, CheckId::RegionAgree],
    causes: &[PENDING],
    run: |probes| judge(&observe(probes)),
};

struct Seen<'a> {
    changes: Option<(Changes, &'a Evidence)>,
    registration: Option<(Registration, &'a Evidence)>,
    fresh: bool,
}

fn observe<'a>(p: &Probes<'a>) -> Seen<'a> {
    let (changes, registration) = (p.s.changes(), p.s.registration());
    let newest = changes.map(|(_, e)| e).or(registration.map(|(_, e)| e));
    Seen { changes, registration, fresh: newest.is_none_or(|e| e.is_fresh(p.s.now)) }
}

fn judge(seen: &Seen) -> Judged {
    match (&seen.changes, &seen.registration) {
        (Some((_, evidence)), _) | (None, Some((_, evidence))) if !seen.fresh => Judged::stale(evidence, NEEDS),
        (Some((Changes::Pending, evidence)), _) => Judged::wrong(ID, &PENDING, vec![sight_at(evidence, "changes")])
            .sides(ID.say("expected"), ID.say("found-pending")),
        (Some((Changes::Committed, evidence)), _) => Judged::pass(ID.say("pass"), vec![sight_at(evidence, "changes")]),
        // The panel that speaks of registration is there only once the change is in force.
        (None, Some((_, evidence))) => {
            Judged::pass(ID.say("pass-registration"), vec![sight_at(evidence, "registration")])
        }
        (None, None) => Judged::unseen(NEEDS),
    }
}
