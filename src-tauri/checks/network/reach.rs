//! `network.reach`: what this computer reaches. It never fails and explains nothing about the appliance, which goes out
//! by its own way.

use crate::checks::{Check, CheckContext, Judged, Need, ProbeAnswer, probe_answer, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Key, Observation, TriedHost};
use crate::domain::message::Message;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::target::Place;

const ID: CheckId = CheckId::NetworkReach;

const NEEDS: &[Need] = &[Need::CheckAll];

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Place::ThisComputer,
    done_at: StepId::Before,
    symptoms: &[],
    fed_by: &[Key::Network],
    settings_at: StepId::OpenSettings,
    different: None,
    depends_on: &[],
    causes: &[],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

fn observe<'a>(p: &CheckContext<'a>) -> ProbeAnswer<'a> {
    probe_answer(&p.s, Key::Network, Key::Network)
}

fn judge(observed: &ProbeAnswer) -> Judged {
    let evidence = match observed {
        ProbeAnswer::Fresh(evidence) => evidence,
        ProbeAnswer::Stale(evidence) => return Judged::stale(evidence, NEEDS),
        ProbeAnswer::Failed(failure) => return Judged::could_not_look(failure, NEEDS),
        ProbeAnswer::Never => return Judged::unseen(NEEDS),
    };
    let Observation::Network(hosts) = &evidence.value else { return Judged::unseen(NEEDS) };
    let (reached, not): (Vec<&TriedHost>, Vec<&TriedHost>) = hosts.iter().partition(|h| h.failure.is_none());
    let Some(first) = not.first().and_then(|h| h.failure.as_ref()).filter(|_| reached.is_empty()) else {
        if hosts.is_empty() {
            return Judged::unseen(NEEDS);
        }
        let headline = Saying::own("pass").with("reached", reached.len()).with("all", hosts.len());
        let names: Vec<&str> = reached.iter().map(|h| h.host.as_str()).collect();
        let judged = Judged::pass(headline, vec![provenance(evidence)])
            .because(ID.say("reached").with("hosts", names.join(", ")))
            .because(ID.say("no-proof"));
        return not.into_iter().fold(judged, |judged, host| judged.because(missed(host)));
    };
    Judged::could_not_look(first, NEEDS).because(ID.say("no-proof")).seen_in(vec![provenance(evidence)])
}

/// A host that was not reached, with its reason.
fn missed(host: &TriedHost) -> Message {
    let missed = ID.say("missed").with("host", host.host.as_str());
    match &host.failure {
        Some(failure) => missed.with("why", failure.message()),
        None => missed,
    }
}
