//! `ctr.health`: what Threat Response itself says of the module.

use crate::checks::newest::{Newest, api, newest, undecided};
use crate::checks::{Check, CheckContext, Judged, Need, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Key, ModuleHealth, Observation};
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::steps::cloud;
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::CtrHealth;

const ERROR: Cause = Cause {
    id: "error",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::ThreatResponse), FixLine::Do, FixLine::Do],
    step: Some(StepId::AddModule),
};

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::ThreatResponse,
    done_at: StepId::AddModule,
    symptoms: &[(Symptom::NoData, 6)],
    fed_by: &[Key::ModuleHealth],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::AddModule) }),
    depends_on: &[CheckId::CtrModule],
    causes: &[ERROR],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    health: Newest<'a, Vec<&'a ModuleHealth>>,
    need: Need,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let own = cloud::own_modules(&p.s);
    // Where the list of modules fails nobody knows which ones to ask.
    let health = newest(&p.s, &[Key::ModuleHealth, Key::ModuleList], |e| match &e.value {
        Observation::Health(all) => Some(all.iter().filter(|h| own.contains(&h.module_id)).collect::<Vec<_>>()),
        _ => None,
    });
    Observed { health, need: api(&p.s) }
}

fn judge(observed: &Observed) -> Judged {
    let needs = &[observed.need];
    let (modules, evidence) = match observed.health.or_say(needs) {
        Ok(observed) => observed,
        Err(judged) => return *judged,
    };
    let provenances = vec![provenance(evidence)];
    if let Some(ill) = modules.iter().find(|m| m.status == "error") {
        let judged = Judged::wrong(ID, &ERROR, provenances).sides(ID.say("expected"), ID.say("found"));
        return match ill.message.as_deref().filter(|said| !said.trim().is_empty()) {
            Some(said) => judged.because(ID.say("said").with("said", said)),
            None => judged,
        };
    }
    match modules.first() {
        Some(_) if modules.iter().all(|m| m.status == "ok") => Judged::pass(Saying::own("pass"), provenances),
        Some(other) => {
            let status = modules.iter().find(|m| m.status != "ok").unwrap_or(other).status.as_str();
            undecided(Unknown::Unparsable, Saying::own("unsaid").with("status", status), needs).seen_in(provenances)
        }
        None => Judged::unseen(needs),
    }
}
