//! `appliance.clock`: the appliance and the cloud trust each other by certificates, and those live by the clock.

use crate::checks::{Check, CheckContext, Judged, Need, ProbeAnswer, probe_answer, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Key, Observation};
use crate::domain::finding::{Cause, FixLine, Unknown, Verdict};
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::target::Location;

const ID: CheckId = CheckId::ApplianceClock;

/// Seconds by which the appliance may differ from this computer.
const MOST: i64 = 300;

const OFF: Cause =
    Cause { id: "off", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do, FixLine::Do], step: None };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Esa,
    done_at: StepId::Before,
    symptoms: &[],
    fed_by: &[Key::ApplianceLogin],
    settings_at: StepId::OpenSettings,
    different: None,
    depends_on: &[],
    causes: &[OFF],
    can_cause: &[CheckId::EsaRegistered],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    clock: ProbeAnswer<'a>,
    needs: &'static [Need],
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let usable = p.s.session.appliance.as_ref().is_some_and(|a| !a.stopped);
    let needs = if usable { &[Need::CheckAll] } else { &[Need::ApplianceApi] };
    Observed { clock: probe_answer(&p.s, Key::ApplianceClock, Key::ApplianceLogin), needs }
}

fn judge(observed: &Observed) -> Judged {
    let evidence = match observed.clock {
        ProbeAnswer::Fresh(evidence) => evidence,
        ProbeAnswer::Stale(evidence) => return Judged::stale(evidence, observed.needs),
        ProbeAnswer::Failed(failure) => return Judged::could_not_look(failure, observed.needs),
        ProbeAnswer::Never => return Judged::unseen(observed.needs),
    };
    match &evidence.value {
        Observation::Clock { ahead } if ahead.abs() > MOST => {
            let way = if *ahead > 0 { "found-ahead" } else { "found-behind" };
            let found = ID.say(way).with("minutes", (ahead.abs() + 30) / 60);
            Judged::wrong(ID, &OFF, vec![provenance(evidence)]).sides(ID.say("expected"), found)
        }
        Observation::Clock { .. } => Judged::pass(Saying::own("pass"), vec![provenance(evidence)]),
        // How the appliance writes its time is not documented: an answer that is read wrongly would be worse than none.
        _ => Judged::unknown(Unknown::Unparsable, Saying::own("not-understood")).seen_in(vec![provenance(evidence)]),
    }
}
