//! `esa.enabled`: as long as Threat Response is off on the appliance, it neither asks for a token nor connects.

use crate::checks::appliance_pages::state;
use crate::checks::{Check, CheckContext, Judged, Need, provenance_at};
use crate::domain::check::CheckId;
use crate::domain::evidence::Evidence;
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::reading::{PageKind, Registration, Switch};
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::EsaEnabled;

const DISABLED: Cause = Cause {
    id: "disabled",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Appliance), FixLine::Do, FixLine::Do],
    step: Some(StepId::EditSettings),
};

const NEEDS: &[Need] = &[Need::Page(PageKind::CloudServiceSettings)];

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Esa,
    done_at: StepId::Commit,
    symptoms: &[(Symptom::NoTokenField, 2)],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::OpenSettings) }),
    depends_on: &[CheckId::PathEligible, CheckId::ApplianceVersion],
    causes: &[DISABLED],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    switch: Option<(Switch, &'a Evidence)>,
    /// A newer page speaks of registration.
    registration: Option<(Registration, &'a Evidence)>,
    /// A newer page speaks of a change, submitted or committed.
    later_change: bool,
    fresh: bool,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let newest = state(&p.s);
    let later = newest.filter(|(facts, _, _)| facts.threat_response_shown().is_none());
    let registration = later.and_then(|(facts, _, e)| Some((facts.registration?, e)));
    let switch = p.s.switch();
    let decides = registration.map(|(_, e)| e).or(switch.map(|(_, e)| e));
    Observed {
        switch,
        registration,
        later_change: later.is_some_and(|(facts, _, _)| facts.changes.is_some()),
        fresh: decides.is_none_or(|e| e.is_fresh(p.s.now)),
    }
}

/// Whether a page says so only of the Cisco Cloud Service.
fn concluded(evidence: &Evidence) -> bool {
    evidence.page().is_some_and(|p| p.reading.facts.threat_response_concluded())
}

fn judge(observed: &Observed) -> Judged {
    match (observed.registration, observed.switch) {
        (Some((_, evidence)), _) | (None, Some((_, evidence))) if !observed.fresh => Judged::stale(evidence, NEEDS),
        (Some((_, evidence)), _) => {
            Judged::pass(Saying::own("pass-registration"), vec![provenance_at(evidence, "registration")])
        }
        (None, Some((Switch::Enabled, evidence))) => {
            Judged::pass(Saying::own("pass"), vec![provenance_at(evidence, "threat_response")])
        }
        // What was changed since may be exactly this.
        (None, Some((Switch::Disabled, evidence))) if observed.later_change => {
            let mut judged = Judged::unknown(Unknown::Unparsable, Saying::own("changed-since"));
            judged.would_tell = NEEDS.to_vec();
            let fact = if concluded(evidence) { "cloud_services" } else { "threat_response" };
            judged.seen_in(vec![provenance_at(evidence, fact)])
        }
        // Off under it, so off: a conclusion, and said as one.
        (None, Some((Switch::Disabled, evidence))) if concluded(evidence) => {
            Judged::wrong(ID, &DISABLED, vec![provenance_at(evidence, "cloud_services")])
                .because(ID.say("concluded"))
                .sides(ID.say("expected"), ID.say("found-service-off"))
        }
        (None, Some((Switch::Disabled, evidence))) => {
            Judged::wrong(ID, &DISABLED, vec![provenance_at(evidence, "threat_response")])
                .sides(ID.say("expected"), ID.say("found-disabled"))
        }
        (None, None) => Judged::unseen(NEEDS),
    }
}
