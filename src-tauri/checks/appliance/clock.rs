//! `appliance.clock`: the appliance and the cloud trust each other by certificates, and those live by the clock.

use crate::checks::{Check, Judged, Looked, Need, Probes, looked, sight};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Key, Seen as Saw};
use crate::domain::finding::{Cause, FixLine, Unknown, Verdict};
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::target::Place;

const ID: CheckId = CheckId::ApplianceClock;

/// Seconds by which the appliance may differ from this computer.
const MOST: i64 = 300;

const OFF: Cause =
    Cause { id: "off", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do, FixLine::Do], step: None };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Place::Esa,
    symptoms: &[],
    fed_by: &[Key::ApplianceLogin],
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
    let usable = p.s.session.appliance.as_ref().is_some_and(|a| !a.stopped);
    let needs = if usable { &[Need::CheckAll] } else { &[Need::ApplianceApi] };
    Seen { clock: looked(&p.s, Key::ApplianceClock, Key::ApplianceLogin), needs }
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
            let way = if *ahead > 0 { "found-ahead" } else { "found-behind" };
            let found = ID.say(way).with("minutes", (ahead.abs() + 30) / 60);
            Judged::wrong(ID, &OFF, vec![sight(evidence)]).sides(ID.say("expected"), found)
        }
        Saw::Clock { .. } => Judged::pass(Saying::own("pass"), vec![sight(evidence)]),
        // How the appliance writes its time is not documented: an answer that is read wrongly would be worse than none.
        _ => Judged::unknown(Unknown::Unparsable, Saying::own("not-understood")).seen_in(vec![sight(evidence)]),
    }
}
