//! `esa.asks_token`: whether the appliance shows the field for a registration token. Where it does not, something before
//! it is the cause, so this check names one of its own only where everything before it was seen to be well.

use crate::checks::appliance_pages::state;
use crate::checks::{Check, CheckContext, Judged, Need, provenance, provenance_at};
use crate::domain::check::CheckId;
use crate::domain::evidence::Evidence;
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::reading::{Changes, Facts, PageKind, Registration, Switch};
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::EsaAsksToken;

const NONE: Cause = Cause {
    id: "none",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Appliance), FixLine::Do, FixLine::Do],
    step: Some(StepId::Commit),
};

const NEEDS: &[Need] = &[Need::Page(PageKind::CloudServiceSettings)];

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Esa,
    done_at: StepId::Commit,
    symptoms: &[(Symptom::NoTokenField, 4)],
    fed_by: &[],
    settings_at: StepId::Register,
    different: Some(Different { step: Some(StepId::Register) }),
    depends_on: &[CheckId::EsaCommitted],
    causes: &[NONE],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    /// SSE lists it as registered, and no page says something newer.
    listed: Option<&'a Evidence>,
    state: Option<(&'a Facts, PageKind, &'a Evidence)>,
    fresh: bool,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let state = state(&p.s);
    let newer = |list: &&Evidence| state.is_none_or(|(_, _, page)| list.observed_at > page.observed_at);
    Observed {
        listed: p.s.listed_as_registered().filter(newer),
        state,
        fresh: state.is_none_or(|(_, _, e)| e.is_fresh(p.s.now)),
    }
}

fn judge(observed: &Observed) -> Judged {
    if let Some(list) = observed.listed {
        return Judged::not_applicable(Saying::own("registered")).seen_in(vec![provenance(list)]);
    }
    let Some((facts, page, evidence)) = observed.state else { return Judged::unseen(NEEDS) };
    if !observed.fresh {
        return Judged::stale(evidence, NEEDS);
    }
    let at = |fact| vec![provenance_at(evidence, fact)];
    match facts.registration {
        Some(Registration::TokenWanted) => return Judged::pass(Saying::own("pass"), at("registration")),
        // It can refuse only what it asked for.
        Some(Registration::Failed) => return Judged::pass(Saying::own("pass-refused"), at("registration")),
        Some(Registration::Busy) => {
            return undecided(Unknown::Waiting, "busy").seen_in(at("registration"));
        }
        Some(Registration::Requested | Registration::InProgress) => {
            return Judged::not_applicable(Saying::own("registering")).seen_in(at("registration"));
        }
        Some(Registration::Registered) => {
            return Judged::not_applicable(Saying::own("registered")).seen_in(at("registration"));
        }
        None => {}
    }
    let in_force = facts.threat_response == Some(Switch::Enabled) && facts.changes == Some(Changes::Committed);
    if page == PageKind::CloudServiceSettings && in_force {
        return Judged::wrong(ID, &NONE, at("threat_response")).sides(ID.say("expected"), ID.say("found-none"));
    }
    undecided(Unknown::Unparsable, "no-field").seen_in(vec![provenance(evidence)])
}

fn undecided(why: Unknown, part: &'static str) -> Judged {
    let mut judged = Judged::unknown(why, Saying::own(part));
    judged.would_tell = NEEDS.to_vec();
    judged
}
