//! `esa.committed`: a change that was submitted and never committed is why an appliance asks for no token.

use crate::checks::appliance_pages::state;
use crate::checks::{Check, CheckContext, Judged, Need, provenance, provenance_at};
use crate::domain::check::CheckId;
use crate::domain::evidence::Evidence;
use crate::domain::finding::{Cause, Different, FixLine, Provenance, Symptom, Unknown, Verdict};
use crate::domain::reading::{Changes, Facts, PageKind, Switch};
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::{Location, Target};

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
    at: Location::Esa,
    done_at: StepId::Commit,
    symptoms: &[(Symptom::NoTokenField, 1)],
    fed_by: &[],
    settings_at: StepId::Commit,
    different: Some(Different { step: Some(StepId::Commit) }),
    depends_on: &[CheckId::EsaEnabled, CheckId::RegionAgree],
    causes: &[PENDING],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    state: Option<(&'a Facts, &'a Evidence)>,
    fresh: bool,
    /// SSE has listed the appliance as registered since, which follows from the commit.
    listed: Option<&'a Evidence>,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    // The newest page alone, as in step 4: a registration that was read later ends a pending change, and the reverse.
    let state = state(&p.s).map(|(facts, _, evidence)| (facts, evidence));
    Observed {
        state,
        fresh: state.is_none_or(|(_, e)| e.is_fresh(p.s.now)),
        listed: state.and_then(|(_, e)| p.s.committed_since(e)),
    }
}

fn judge(observed: &Observed) -> Judged {
    let Some((facts, evidence)) = observed.state else { return Judged::unseen(NEEDS) };
    if let (Some(Changes::Pending), Some(list)) = (facts.changes, observed.listed) {
        let provenances = vec![Provenance { source: Source::Inferred, ..provenance(list) }];
        return Judged::pass(Saying::own("pass-listed"), provenances).because(ID.say("pass-listed-why"));
    }
    if !observed.fresh {
        return Judged::stale(evidence, NEEDS);
    }
    match (facts.changes, facts.registration, facts.threat_response_shown().map(|(switch, _)| switch)) {
        (Some(Changes::Pending), ..) => Judged::wrong(ID, &PENDING, vec![provenance_at(evidence, "changes")])
            .sides(ID.say("expected"), ID.say("found-pending")),
        (Some(Changes::Committed), ..) => Judged::pass(Saying::own("pass"), vec![provenance_at(evidence, "changes")]),
        // The panel that speaks of registration is there only once the change is in force.
        (None, Some(_), Some(Switch::Enabled) | None) => {
            Judged::pass(Saying::own("pass-registration"), vec![provenance_at(evidence, "registration")])
        }
        // What the appliance shows may be what is staged: a page without its buttons does not tell.
        (None, ..) => {
            let mut judged = Judged::unknown(Unknown::Unparsable, Saying::own("unclear"));
            judged.would_tell = NEEDS.to_vec();
            judged.seen_in(vec![provenance_at(evidence, "threat_response")])
        }
    }
}
