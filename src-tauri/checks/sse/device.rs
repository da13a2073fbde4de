//! `sse.device`: SSE lists the appliance, with the status `Registered` and no other. What was read is counted, and names
//! that are a letter away are said.

use crate::checks::newest::{Newest, NotYet, api, newest, undecided};
use crate::checks::{Check, CheckContext, Judged, Need, provenance, provenance_at};
use crate::domain::answers::QuestionId;
use crate::domain::check::CheckId;
use crate::domain::device_names;
use crate::domain::evidence::{Evidence, Key, Observation};
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::message::Message;
use crate::domain::reading::{List, PageKind, Registration};
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::steps::{DeviceInList, DeviceList, Situation};
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::SseDevice;

const ABSENT: Cause = Cause {
    id: "absent",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Sse), FixLine::Do, FixLine::Open(Target::Appliance)],
    step: Some(StepId::DeviceListed),
};

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Sse,
    done_at: StepId::Register,
    symptoms: &[(Symptom::NotOffered, 3)],
    fed_by: &[Key::DeviceList],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::DeviceListed) }),
    depends_on: &[CheckId::EsaRegistered, CheckId::CloudAccount, CheckId::RegionAgree],
    causes: &[ABSENT],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    list: Newest<'a, DeviceList<'a>>,
    row: Option<DeviceInList<'a>>,
    /// The row is that of the other kind of machine.
    other_kind: Option<String>,
    /// The list is another tenant's.
    foreign: bool,
    name: &'a str,
    not_yet: Option<NotYet<'a>>,
    /// The appliance registered after the list was read.
    registered_since: bool,
    /// The appliance said later that it is not registered.
    outdated: bool,
    needs: [Need; 2],
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let s = &p.s;
    let list = newest(s, &[Key::DeviceList], |evidence| {
        let list = |devices, complete, tenant| DeviceList { devices, complete, tenant, evidence };
        match &evidence.value {
            Observation::Devices(devices) => Some(list(devices, true, None)),
            Observation::SomeDevices(devices) => Some(list(devices, false, None)),
            Observation::Page(page) if page.reading.page == PageKind::SseDevices => {
                let facts = &page.reading.facts;
                Some(list(facts.devices.as_deref()?, facts.whole(List::Devices), facts.tenant.as_deref()))
            }
            _ => None,
        }
    });
    let observed = match &list {
        Newest::Fresh(list, _) => Some(list),
        _ => None,
    };
    let row = observed.map(|list| s.device_in(list));
    let other_kind = match &row {
        Some(DeviceInList::Row(device, _)) => s.other_kind(device).map(str::to_owned),
        _ => None,
    };
    Observed {
        row,
        other_kind,
        foreign: observed.is_some_and(|list| s.foreign_tenant(list).is_some()),
        name: s.session.device_name().unwrap_or_default(),
        not_yet: NotYet::of(s),
        registered_since: observed
            .is_some_and(|list| registered_since(s).is_some_and(|at| at > list.evidence.observed_at)),
        outdated: observed.is_some_and(|list| s.outdated(list.evidence)),
        list,
        needs: [api(s), Need::Page(PageKind::SseDevices)],
    }
}

/// When the appliance's pages first said what they say still: registered.
fn registered_since(s: &Situation) -> Option<jiff::Timestamp> {
    s.appliance_pages()
        .filter_map(|(e, p)| Some((p.reading.facts.registration?, e.observed_at)))
        .take_while(|(r, _)| *r == Registration::Registered)
        .last()
        .map(|(_, at)| at)
}

fn judge(observed: &Observed) -> Judged {
    let needs = &observed.needs;
    let (list, evidence) = match observed.list.or_say(needs) {
        Ok(observed) => observed,
        Err(judged) => return *judged,
    };
    let say = |why, part: &'static str| {
        let headline = Saying::own(part).with("count", list.devices.len()).with("name", observed.name);
        undecided(why, headline, needs).seen_in(vec![provenance(evidence)])
    };
    if observed.foreign {
        return say(Unknown::Unparsable, "other-tenant");
    }
    let expected = || Message::new("expected-device-registered").with("name", observed.name);
    match &observed.row {
        None | Some(DeviceInList::NameNeeded) => Judged::unseen(&[Need::Answer(QuestionId::Name)]),
        Some(DeviceInList::Several) => say(Unknown::Unparsable, "several"),
        Some(DeviceInList::Row(_, at)) if observed.other_kind.is_some() => {
            let kind = observed.other_kind.clone().unwrap_or_default();
            say(Unknown::Unparsable, "other-kind")
                .sides(Message::new("expected-device-kind"), Message::new("found-device-kind").with("kind", kind))
                .seen_in(vec![provenance_at(evidence, &format!("devices.{at}.type"))])
        }
        Some(DeviceInList::Row(device, at)) => {
            let fact = format!("devices.{at}.status");
            match device.status.as_deref() {
                Some("Registered") if observed.outdated => say(Unknown::NotLooked, "listed-before"),
                Some("Registered") => {
                    Judged::pass(Saying::own("pass").with("name", observed.name), vec![provenance_at(evidence, &fact)])
                }
                None => say(Unknown::Unparsable, "no-status"),
                Some(status) => match &observed.not_yet {
                    Some(not_yet) => not_yet.judged(needs),
                    None if observed.registered_since => say(Unknown::NotLooked, "older"),
                    // What other statuses mean is not documented: quoted, and nobody is told to deregister for it.
                    None => say(Unknown::Unparsable, "status")
                        .with("status", status)
                        .because(ID.say("status-why").with("status", status))
                        .because(ID.say("status-next"))
                        .sides(expected(), Message::new("found-status").with("status", status))
                        .seen_in(vec![provenance_at(evidence, &fact)]),
                },
            }
        }
        Some(DeviceInList::Absent) => match &observed.not_yet {
            _ if !list.complete => {
                say(Unknown::Unparsable, "partial").because(ID.say("partial-next").with("name", observed.name))
            }
            Some(not_yet) => not_yet.judged(needs),
            None if observed.registered_since => say(Unknown::NotLooked, "older"),
            None => absent(observed, list, evidence).sides(expected(), found(list)),
        },
    }
}

fn found(list: &DeviceList) -> Message {
    Message::new("found-devices").with("count", list.devices.len())
}

fn absent(observed: &Observed, list: &DeviceList, evidence: &Evidence) -> Judged {
    let judged = Judged::wrong(ID, &ABSENT, vec![provenance(evidence)])
        .with("count", list.devices.len())
        .with("name", observed.name);
    let listed = list.devices.iter().filter_map(|d| d.name.as_deref());
    match listed.filter(|name| device_names::is_near(observed.name, name)).collect::<Vec<_>>().as_slice() {
        [] => judged,
        near => judged.because(ID.say("near").with("names", near.join(", "))),
    }
}
