//! `ctr.device_offered`: the module's form offers the appliance in its Registered Device list.

use crate::checks::newest::{Newest, NotYet, module_list, offered, undecided};
use crate::checks::{Check, CheckContext, Judged, Need, provenance};
use crate::domain::answers::QuestionId;
use crate::domain::check::CheckId;
use crate::domain::evidence::Key;
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::reading::PageKind;
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::steps::{DeviceInList, DeviceList, cloud};
use crate::domain::target::{Location, Target};

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
    at: Location::ThreatResponse,
    done_at: StepId::Register,
    symptoms: &[(Symptom::NotOffered, 2)],
    fed_by: &[Key::DeviceList],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::AddModule) }),
    depends_on: &[CheckId::SseCtrEnabled, CheckId::SseDevice],
    causes: &[ABSENT],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    form: Newest<'a, DeviceList<'a>>,
    row: Option<DeviceInList<'a>>,
    name: &'a str,
    not_yet: Option<NotYet<'a>>,
    /// A module that asks the appliance was seen: whoever added it chose the appliance in this list.
    chosen: bool,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let s = &p.s;
    let form = offered(s);
    let row = match &form {
        Newest::Fresh(list, _) => Some(s.device_in(list)),
        _ => None,
    };
    let current = |own: &cloud::OwnModule| matches!(module_list(s), Newest::Fresh(_, e) if e.observed_at == own.evidence.observed_at);
    Observed {
        form,
        row,
        name: s.session.device_name().unwrap_or_default(),
        not_yet: NotYet::of(s),
        chosen: cloud::own_module(s).is_some_and(|own| current(&own)),
    }
}

fn judge(observed: &Observed) -> Judged {
    if observed.chosen && matches!(observed.form, Newest::Never | Newest::Stale(_)) {
        return Judged::not_applicable(Saying::own("chosen"));
    }
    let (list, evidence) = match observed.form.or_say(NEEDS) {
        Ok(observed) => observed,
        Err(judged) => return *judged,
    };
    let say = |why, part: &'static str| {
        let headline = Saying::own(part).with("count", list.devices.len()).with("name", observed.name);
        undecided(why, headline, NEEDS).seen_in(vec![provenance(evidence)])
    };
    match &observed.row {
        None | Some(DeviceInList::NameNeeded) => Judged::unseen(&[Need::Answer(QuestionId::Name)]),
        Some(DeviceInList::Several) => say(Unknown::Unparsable, "several"),
        Some(DeviceInList::Row(..)) => {
            Judged::pass(Saying::own("pass").with("name", observed.name), vec![provenance(evidence)])
        }
        Some(DeviceInList::Absent) => match &observed.not_yet {
            // Copied text has the entry that is chosen, not those that are offered.
            _ if !list.complete => {
                say(Unknown::Unparsable, "partial").because(ID.say("partial-next").with("name", observed.name))
            }
            Some(not_yet) => not_yet.judged(NEEDS),
            None => Judged::wrong(ID, &ABSENT, vec![provenance(evidence)])
                .with("count", list.devices.len())
                .with("name", observed.name)
                .sides(
                    ID.say("expected").with("name", observed.name),
                    ID.say("found").with("count", list.devices.len()),
                ),
        },
    }
}
