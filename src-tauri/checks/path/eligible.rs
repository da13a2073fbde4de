//! `path.eligible`: Cisco's how-to connects cloud appliances, and those that an SMA manages, through the SMA.

use jiff::Timestamp;

use crate::checks::{Check, CheckContext, Judged, Need};
use crate::domain::answers::{DeploymentPath, QuestionId};
use crate::domain::check::CheckId;
use crate::domain::finding::{Cause, Different, FixLine, Provenance, Symptom, Verdict};
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::Location;

const ID: CheckId = CheckId::PathEligible;

const SMA_MANAGED: Cause =
    Cause { id: "sma-managed", verdict: Verdict::Fail, fixes: &[FixLine::Do, FixLine::Do], step: Some(StepId::Before) };
const CES: Cause =
    Cause { id: "ces", verdict: Verdict::Fail, fixes: &[FixLine::Do, FixLine::Do], step: Some(StepId::Before) };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Esa,
    done_at: StepId::Before,
    symptoms: &[(Symptom::NoTokenField, 5)],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::Before) }),
    depends_on: &[],
    causes: &[SMA_MANAGED, CES],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed {
    path: Option<DeploymentPath>,
    at: Timestamp,
}

fn observe(p: &CheckContext) -> Observed {
    Observed { path: p.s.session.answers.deployment_path, at: p.s.now }
}

fn judge(observed: &Observed) -> Judged {
    let said = vec![Provenance::known(Source::User, observed.at, "answer")];
    match observed.path {
        Some(DeploymentPath::Sma) => Judged::pass(Saying::own("pass-sma"), said),
        Some(DeploymentPath::Direct) => Judged::pass(Saying::own("pass"), said),
        Some(DeploymentPath::SmaManaged) => {
            Judged::wrong(ID, &SMA_MANAGED, said).sides(ID.say("expected"), ID.say("found-sma-managed"))
        }
        Some(DeploymentPath::Ces) => Judged::wrong(ID, &CES, said).sides(ID.say("expected"), ID.say("found-ces")),
        None => Judged::unseen(&[Need::Answer(QuestionId::DeploymentPath)]),
    }
}
