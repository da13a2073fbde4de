//! `this.clock`: a clock that is off makes good certificates look bad and good sign-ins look old.

use crate::checks::{Check, CheckContext, Judged, Need, ProbeAnswer, probe_answer, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Key, Observation};
use crate::domain::finding::{Cause, FixLine, Verdict};
use crate::domain::message::Message;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::target::Location;
use crate::domain::token::CLOCK_MAY_DIFFER;

const ID: CheckId = CheckId::ThisClock;

const OFF: Cause = Cause { id: "off", verdict: Verdict::Fail, fixes: &[FixLine::Do, FixLine::Do], step: None };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::ThisComputer,
    done_at: StepId::Before,
    symptoms: &[],
    fed_by: &[Key::SignIn],
    settings_at: StepId::OpenSettings,
    different: None,
    depends_on: &[],
    causes: &[OFF],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    clock: ProbeAnswer<'a>,
    needs: &'static [Need],
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let needs = if p.s.session.connection.is_some() { &[Need::CheckAll] } else { &[Need::ApiClient] };
    Observed { clock: probe_answer(&p.s, Key::CloudClock, Key::SignIn), needs }
}

fn judge(observed: &Observed) -> Judged {
    let evidence = match observed.clock {
        ProbeAnswer::Fresh(evidence) => evidence,
        ProbeAnswer::Stale(evidence) => return Judged::stale(evidence, observed.needs),
        ProbeAnswer::Failed(failure) => return Judged::could_not_look(failure, observed.needs),
        ProbeAnswer::Never => return Judged::unseen(observed.needs),
    };
    match &evidence.value {
        Observation::Clock { ahead } if ahead.abs() > CLOCK_MAY_DIFFER => {
            Judged::wrong(ID, &OFF, vec![provenance(evidence)]).sides(ID.say("expected"), apart(*ahead))
        }
        Observation::Clock { .. } => Judged::pass(Saying::own("pass"), vec![provenance(evidence)]),
        _ => Judged::unseen(observed.needs),
    }
}

/// How far the cloud's clock is from this computer's, in whole minutes.
fn apart(ahead: i64) -> Message {
    let way = if ahead > 0 { "found-behind" } else { "found-ahead" };
    ID.say(way).with("minutes", (ahead.abs() + 30) / 60)
}
