//! `this.online`: without a network nothing that follows can be looked at.

use crate::checks::newest::network;
use crate::checks::{Check, CheckContext, Judged, Need, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Evidence, Key, Observation, TriedHost};
use crate::domain::failure::{Failure, RequestError};
use crate::domain::finding::{Cause, FixLine, Verdict};
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::Location;

const ID: CheckId = CheckId::ThisOnline;

const NO_NETWORK: Cause =
    Cause { id: "no-network", verdict: Verdict::Fail, fixes: &[FixLine::Do, FixLine::Do], step: None };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::ThisComputer,
    done_at: StepId::Before,
    symptoms: &[],
    fed_by: &[Key::Network],
    settings_at: StepId::OpenSettings,
    different: None,
    depends_on: &[],
    causes: &[NO_NETWORK],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

enum Seen<'a> {
    /// A host or the cloud answered.
    Answer(&'a Evidence),
    /// The newest probe found no way out at all.
    NoWayOut(&'a Evidence),
    /// Something stood in the way, and it need not be the network.
    Failed(&'a Failure),
    Stale(&'a Evidence),
    Nothing,
}

struct Observed<'a> {
    seen: Seen<'a>,
    need: Need,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    Observed { seen: seen(p), need: network(&p.s) }
}

fn seen<'a>(p: &CheckContext<'a>) -> Seen<'a> {
    // Every answer of the cloud came over the network, so the newest sign of either kind decides.
    let newest = p.s.session.evidence.newest_first().find_map(|e| Some((e, sign(e)?)));
    match newest {
        None => Seen::Nothing,
        Some((evidence, _)) if !evidence.is_fresh(p.s.now) => Seen::Stale(evidence),
        Some((evidence, Sign::Answer)) => Seen::Answer(evidence),
        Some((evidence, Sign::Offline)) => Seen::NoWayOut(evidence),
        Some((_, Sign::Failed(failure))) => Seen::Failed(failure),
    }
}

enum Sign<'a> {
    Answer,
    Offline,
    Failed(&'a Failure),
}

fn sign(e: &Evidence) -> Option<Sign<'_>> {
    match &e.value {
        Observation::Network(hosts) => of_hosts(hosts),
        // An appliance may be out of reach on a network that is well.
        _ if e.source == Source::ApplianceApi => None,
        Observation::CouldNotLook(failure) if failure.is_offline() => Some(Sign::Offline),
        // Names are found by this computer, whatever asked for one; the rest may be the cloud's.
        Observation::CouldNotLook(failure) => {
            (e.key == Key::Network || no_name(failure)).then_some(Sign::Failed(failure))
        }
        _ => (e.source == Source::CloudApi).then_some(Sign::Answer),
    }
}

fn no_name(failure: &Failure) -> bool {
    matches!(failure.request(), Some(RequestError::Dns { .. }))
}

fn of_hosts(hosts: &[TriedHost]) -> Option<Sign<'_>> {
    let troubles: Vec<&Failure> = hosts.iter().filter_map(|h| h.failure.as_ref()).collect();
    if troubles.len() < hosts.len() {
        return Some(Sign::Answer);
    }
    let first = *troubles.first()?;
    // Without a network some names are not even found; names alone that are not found may be the DNS.
    let offline = troubles.iter().any(|f| f.is_offline()) && troubles.iter().all(|f| f.is_offline() || no_name(f));
    Some(if offline { Sign::Offline } else { Sign::Failed(first) })
}

fn judge(observed: &Observed) -> Judged {
    let needs = &[observed.need];
    match &observed.seen {
        Seen::Answer(evidence) => Judged::pass(Saying::own("pass"), vec![provenance(evidence)]),
        Seen::NoWayOut(evidence) => Judged::wrong(ID, &NO_NETWORK, vec![provenance(evidence)]),
        Seen::Failed(failure) => Judged::could_not_look(failure, needs),
        Seen::Stale(evidence) => Judged::stale(evidence, needs),
        Seen::Nothing => Judged::unseen(needs),
    }
}
