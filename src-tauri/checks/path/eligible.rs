//! `path.eligible`: Cisco's how-to connects cloud appliances, and those that an SMA manages, through the SMA.

use jiff::Timestamp;

use crate::checks::{Check, Judged, Need, Probes};
use crate::domain::check::CheckId;
use crate::domain::finding::{Cause, Different, FixLine, Sight, Symptom, Verdict};
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::Place;

const ID: CheckId = CheckId::PathEligible;

const SMA_MANAGED: Cause =
    Cause { id: "sma-managed", verdict: Verdict::Fail, fixes: &[FixLine::Do, FixLine::Do], step: Some(StepId::Before) };
const CES: Cause =
    Cause { id: "ces", verdict: Verdict::Fail, fixes: &[FixLine::Do, FixLine::Do], step: Some(StepId::Before) };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Place::Esa,
    symptoms: &[(Symptom::NoTokenField, 5)],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::Before) }),
    depends_on: &[],
    causes: &[SMA_MANAGED, CES],
    run: |probes| judge(&observe(probes)),
};

struct Seen<'a> {
    way: Option<&'a str>,
    sma: bool,
    at: Timestamp,
}

fn observe<'a>(p: &Probes<'a>) -> Seen<'a> {
    Seen { way: p.s.session.answer("way"), sma: p.s.is_sma(), at: p.s.now }
}

fn judge(seen: &Seen) -> Judged {
    let said = vec![Sight::known(Source::User, seen.at, "answer")];
    match seen.way {
        _ if seen.sma => Judged::pass(Saying::own("pass-sma"), said),
        Some("direct") => Judged::pass(Saying::own("pass"), said),
        Some("sma-managed") => {
            Judged::wrong(ID, &SMA_MANAGED, said).sides(ID.say("expected"), ID.say("found-sma-managed"))
        }
        Some("ces") => Judged::wrong(ID, &CES, said).sides(ID.say("expected"), ID.say("found-ces")),
        _ => Judged::unseen(&[Need::Answer("way")]),
    }
}
