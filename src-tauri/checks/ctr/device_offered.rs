//! `ctr.device_offered`: the module's form offers the appliance in its Registered Device list.

use crate::checks::newest::{Newest, NotYet, module_list, offered, undecided};
use crate::checks::{Check, Judged, Need, Probes, sight};
use crate::domain::answers::QuestionId;
use crate::domain::check::CheckId;
use crate::domain::evidence::Key;
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::reading::PageKind;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::steps::{DeviceInList, DeviceList, cloud};
use crate::domain::target::{Place, Target};

const ID: CheckId = CheckId::CtrDeviceOffered;

const ABSENT: Cause = Cause {
    id: "absent",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::ThreatResponse), FixLine::Open(Target::Sse), FixLine::Do, FixLine::Do],
    step: Some(StepId::AddModule),
};

const NEEDS: &[Need] = &[Need::Page(PageKind::CtrAddModule)];

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Place::ThreatResponse,
    symptoms: &[(Symptom::NotOffered, 2)],
    fed_by: &[Key::DeviceList],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::AddModule) }),
    depends_on: &[CheckId::SseCtrEnabled, CheckId::SseDevice],
    causes: &[ABSENT],
    run: |probes| judge(&observe(probes)),
};

struct Seen<'a> {
    form: Newest<'a, DeviceList<'a>>,
    row: Option<DeviceInList<'a>>,
    name: &'a str,
    not_yet: Option<NotYet<'a>>,
    /// A module that asks the appliance was seen: whoever added it chose the appliance in this list.
    chosen: bool,
}

fn observe<'a>(p: &Probes<'a>) -> Seen<'a> {
    let s = &p.s;
    let form = offered(s);
    let row = match &form {
        Newest::Seen(list, _) => Some(s.device_in(list)),
        _ => None,
    };
    let current = |own: &cloud::OwnModule| matches!(module_list(s), Newest::Seen(_, e) if e.observed_at == own.evidence.observed_at);
    Seen {
        form,
        row,
        name: s.session.device_name().unwrap_or_default(),
        not_yet: NotYet::of(s),
        chosen: cloud::own_module(s).is_some_and(|own| current(&own)),
    }
}

fn judge(seen: &Seen) -> Judged {
    if seen.chosen && matches!(seen.form, Newest::Never | Newest::Stale(_)) {
        return Judged::not_applicable(Saying::own("chosen"));
    }
    let (list, evidence) = match seen.form.or_say(NEEDS) {
        Ok(seen) => seen,
        Err(judged) => return *judged,
    };
    let say = |why, part: &'static str| {
        let headline = Saying::own(part).with("count", list.devices.len()).with("name", seen.name);
        undecided(why, headline, NEEDS).seen_in(vec![sight(evidence)])
    };
    match &seen.row {
        None | Some(DeviceInList::NameNeeded) => Judged::unseen(&[Need::Answer(QuestionId::Name)]),
        Some(DeviceInList::Several) => say(Unknown::Unparsable, "several"),
        Some(DeviceInList::Row(..)) => Judged::pass(Saying::own("pass").with("name", seen.name), vec![sight(evidence)]),
        Some(DeviceInList::Absent) => match &seen.not_yet {
            // Copied text has the entry that is chosen, not those that are offered.
            _ if !list.complete => {
                say(Unknown::Unparsable, "partial").because(ID.say("partial-next").with("name", seen.name))
            }
            Some(not_yet) => not_yet.judged(NEEDS),
            None => Judged::wrong(ID, &ABSENT, vec![sight(evidence)])
                .with("count", list.devices.len())
                .with("name", seen.name)
                .sides(ID.say("expected").with("name", seen.name), ID.say("found").with("count", list.devices.len())),
        },
    }
}
