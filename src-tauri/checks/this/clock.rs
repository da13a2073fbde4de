//! `this.clock`: a clock that is off makes good certificates look bad and good sign-ins look old.

use crate::checks::{Check, Judged, Looked, Need, Probes, looked, sight};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Key, Seen as Saw};
use crate::domain::finding::{Cause, FixLine, Verdict};
use crate::domain::message::Message;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::target::Place;

const ID: CheckId = CheckId::ThisClock;

/// Seconds by which this computer and the cloud may differ.
const MOST: i64 = 120;

const OFF: Cause = Cause { id: "off", verdict: Verdict::Fail, fixes: &[FixLine::Do, FixLine::Do], step: None };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Place::ThisComputer,
    symptoms: &[],
    fed_by: &[Key::SignIn],
    settings_at: StepId::OpenSettings,
    different: None,
    depends_on: &[],
    causes: &[OFF],
    run: |probes| judge(&observe(probes)),
};

struct Seen<'a> {
    clock: Looked<'a>,
    needs: &'static [Need],
}

fn observe<'a>(p: &Probes<'a>) -> Seen<'a> {
    let needs = if p.s.session.connection.is_some() { &[Need::CheckAll] } else { &[Need::ApiClient] };
    Seen { clock: looked(&p.s, Key::CloudClock, Key::SignIn), needs }
}

fn judge(seen: &Seen) -> Judged {
    let evidence = match seen.clock {
        Looked::Seen(evidence) => evidence,
        Looked::Stale(evidence) => return Judged::stale(evidence, seen.needs),
        Looked::Failed(trouble) => return Judged::could_not_look(trouble, seen.needs),
        Looked::Never => return Judged::unseen(seen.needs),
    };
    match &evidence.value {
        Saw::Clock { ahead } if ahead.abs() > MOST => {
            Judged::wrong(ID, &OFF, vec![sight(evidence)]).sides(ID.say("expected"), apart(*ahead))
        }
        Saw::Clock { .. } => Judged::pass(Saying::own("pass"), vec![sight(evidence)]),
        _ => Judged::unseen(seen.needs),
    }
}

/// How far the cloud's clock is from this computer's, in whole minutes.
fn apart(ahead: i64) -> Message {
    let way = if ahead > 0 { "found-behind" } else { "found-ahead" };
    ID.say(way).with("minutes", (ahead.abs() + 30) / 60)
}
