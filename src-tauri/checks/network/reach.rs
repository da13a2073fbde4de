//! `network.reach`: what this computer reaches. It never fails and explains nothing about the appliance, which goes out
//! by its own way.

use crate::checks::newest::network;
use crate::checks::{Check, CheckContext, Judged, Need, ProbeAnswer, probe_answer, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Key, Observation, TriedHost};
use crate::domain::message::Message;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::target::Location;

const ID: CheckId = CheckId::NetworkReach;

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
    causes: &[],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    answer: ProbeAnswer<'a>,
    need: Need,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    Observed { answer: probe_answer(&p.s, Key::Network, Key::Network), need: network(&p.s) }
}

fn judge(observed: &Observed) -> Judged {
    let needs = &[observed.need];
    let evidence = match observed.answer {
        ProbeAnswer::Fresh(evidence) => evidence,
        ProbeAnswer::Stale(evidence) => return Judged::stale(evidence, needs),
        ProbeAnswer::Failed(failure) => return Judged::could_not_look(failure, needs),
        ProbeAnswer::Never => return Judged::unseen(needs),
    };
    let Observation::Network(hosts) = &evidence.value else { return Judged::unseen(needs) };
    let (reached, not): (Vec<&TriedHost>, Vec<&TriedHost>) = hosts.iter().partition(|h| h.failure.is_none());
    let Some(first) = not.first().and_then(|h| h.failure.as_ref()).filter(|_| reached.is_empty()) else {
        if hosts.is_empty() {
            return Judged::unseen(needs);
        }
        let headline = Saying::own("pass").with("reached", reached.len()).with("all", hosts.len());
        let names: Vec<&str> = reached.iter().map(|h| h.host.as_str()).collect();
        let judged = Judged::pass(headline, vec![provenance(evidence)])
            .because(ID.say("reached").with("hosts", names.join(", ")))
            .because(ID.say("no-proof"));
        return not.into_iter().fold(judged, |judged, host| judged.because(missed(host)));
    };
    Judged::could_not_look(first, needs).because(ID.say("no-proof")).seen_in(vec![provenance(evidence)])
}

/// A host that was not reached, with its reason.
fn missed(host: &TriedHost) -> Message {
    let missed = ID.say("missed").with("host", host.host.as_str());
    match &host.failure {
        Some(failure) => missed.with("why", failure.message()),
        None => missed,
    }
}
