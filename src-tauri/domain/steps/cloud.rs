//! Steps 7 and 8, in the cloud: the device is listed in SSE, and a module in Threat Response asks it.

use std::borrow::Cow;

use super::{DeviceInList, Judgement, Situation};
use crate::domain::device_names;
use crate::domain::evidence::{BoundModule, Evidence, Key, ModuleKind, Observation};
use crate::domain::message::Message;
use crate::domain::product::Machine;
use crate::domain::product::modules::{self, Asks, TIMEFRAME_DAYS};
use crate::domain::reading::{Device, List, Module, PageKind, Registration, Switch};
use crate::domain::state::Write;
use crate::domain::step::{StepId, StepState};

/// Step 7: status exactly `Registered`. Another status is quoted, not interpreted.
pub fn judge_device(s: &Situation) -> Judgement {
    // The newest probe decides, whatever it was; a probe that failed says so instead of showing yesterday's answer.
    let failed_probe = failed_probe(s, Key::DeviceList);
    let Some(list) = s.device_lists().next() else {
        return failed_probe.unwrap_or_else(|| {
            Judgement::new(StepState::ToDo, Message::new("verdict-nothing-yet"))
                .because(Message::new("verdict-device-todo"))
        });
    };
    if let Some(judged) = failed_probe
        && judged.observed_at > Some(list.evidence.observed_at)
    {
        return judged;
    }
    if let Some((listed, own)) = s.foreign_tenant(&list) {
        return Judgement::new(StepState::NeedsAttention, Message::new("verdict-device-other-tenant"))
            .because(Message::new("verdict-device-other-tenant-next"))
            .going_on(Message::new("refuted-device-other-tenant"))
            .sides(
                Message::new("expected-tenant").with("tenant", own),
                Message::new("found-tenant").with("tenant", listed),
            )
            .at_line(list.evidence, "tenant");
    }
    let expected = Message::new("expected-device-registered").with("name", s.session.device_name().unwrap_or_default());
    let count = list.devices.len();
    let place = s.device_in(&list);
    let says_registered = matches!(&place, DeviceInList::Row(d, _) if d.status.as_deref() == Some("Registered"));
    // What was read before the appliance registered, or before it said that it is not registered, says nothing of now.
    if !says_registered && registering_since(s, list.evidence) {
        return Judgement::new(StepState::ToDo, Message::new("verdict-device-list-older"))
            .because(Message::new("verdict-device-todo"))
            .seen_in(list.evidence);
    }
    if says_registered && s.outdated(list.evidence) {
        return Judgement::new(StepState::CannotTell, Message::new("verdict-device-listed-before"))
            .because(Message::new("verdict-device-listed-before-next"))
            .seen_in(list.evidence)
            .lead_to(StepId::Register);
    }
    match place {
        DeviceInList::NameNeeded => {
            Judgement::new(StepState::CannotTell, Message::new("verdict-device-name-needed").with("count", count))
                .seen_in(list.evidence)
                .lead_to(StepId::Before)
        }
        DeviceInList::Several => {
            Judgement::new(StepState::CannotTell, Message::new("verdict-device-several").with("count", count))
                .because(Message::new("verdict-device-several-next"))
                .seen_in(list.evidence)
                .lead_to(StepId::Before)
        }
        DeviceInList::Absent if !list.complete => {
            Judgement::new(StepState::CannotTell, Message::new("verdict-device-list-partial").with("count", count))
                .because(Message::new(if list.evidence.page().is_some() {
                    "verdict-device-list-partial-next"
                } else {
                    "verdict-paste-instead"
                }))
                .seen_in(list.evidence)
        }
        DeviceInList::Absent => {
            let name = s.session.device_name().unwrap_or_default();
            Judgement::new(
                StepState::ToDo,
                Message::new("verdict-device-absent").with("count", count).with("name", name),
            )
            .because(Message::new("verdict-device-absent-next"))
            .sides(expected, Message::new("found-devices").with("count", count))
            .seen_in(list.evidence)
        }
        DeviceInList::Row(device, at) => {
            let name = device.name.clone().unwrap_or_default();
            if let Some(kind) = s.other_kind(device) {
                return Judgement::new(
                    StepState::CannotTell,
                    Message::new("verdict-device-other-kind").with("name", name).with("kind", kind),
                )
                .because(Message::new("verdict-device-other-kind-next"))
                .sides(Message::new("expected-device-kind"), Message::new("found-device-kind").with("kind", kind))
                .at_line(list.evidence, &format!("devices.{at}.type"))
                .lead_to(StepId::Before);
            }
            let line = format!("devices.{at}.status");
            match device.status.as_deref() {
                Some("Registered") => {
                    Judgement::new(StepState::Confirmed, Message::new("verdict-device-registered").with("name", name))
                        .at_line(list.evidence, &line)
                }
                Some(other) => Judgement::new(
                    StepState::CannotTell,
                    Message::new("verdict-device-other-status").with("name", name).with("status", other),
                )
                .because(Message::new("verdict-device-other-status-next"))
                .sides(expected, Message::new("found-status").with("status", other))
                .at_line(list.evidence, &line),
                None => {
                    Judgement::new(StepState::CannotTell, Message::new("verdict-device-no-status").with("name", name))
                        .seen_in(list.evidence)
                }
            }
        }
    }
}

/// Whether the appliance said after this that it registers, or that it is registered.
fn registering_since(s: &Situation, list: &Evidence) -> bool {
    use Registration::{InProgress, Registered, Requested};
    let said = s.registration().filter(|(_, page)| page.observed_at > list.observed_at);
    matches!(said, Some((Requested | InProgress | Registered, _)))
}

/// The newest probe by API, if it saw nothing: cannot tell, with its reason.
pub fn failed_probe(s: &Situation, key: Key) -> Option<Judgement> {
    let evidence = s.session.evidence.latest(key)?;
    match &evidence.value {
        Observation::CouldNotLook(failure) => Some(
            Judgement::new(StepState::CannotTell, failure.message())
                .because(Message::new("verdict-paste-instead"))
                .seen_in(evidence),
        ),
        Observation::NotUnderstood(_) => Some(not_understood(evidence)),
        _ => None,
    }
}

/// An answer came, and what would matter in it could not be read.
fn not_understood(evidence: &Evidence) -> Judgement {
    Judgement::new(StepState::CannotTell, Message::new("verdict-answer-not-understood"))
        .because(Message::new("verdict-paste-instead"))
        .seen_in(evidence)
}

/// A module that asks this device, and where it was seen.
pub struct OwnModule<'a> {
    /// Module instance id, where the API gave it.
    pub id: Option<String>,
    /// Its name.
    pub name: String,
    /// Where.
    pub evidence: &'a Evidence,
}

/// The newest observation of a module bound to this device. One that asks the same machine about web traffic finds no mail.
pub fn own_module<'a>(s: &Situation<'a>) -> Option<OwnModule<'a>> {
    let id = s.device_id()?;
    let is_own = |device: Option<&str>, kind: &str| bound(device, &id) && !modules::is_anothers(kind);
    s.session.evidence.newest_first().find_map(|evidence| match &evidence.value {
        Observation::Modules(modules) | Observation::SomeModules(modules) => modules
            .iter()
            .find(|m| is_own(m.device_id.as_deref(), &m.kind))
            .map(|m| OwnModule { id: Some(m.id.clone()), name: m.name.clone(), evidence }),
        Observation::Page(p) if matches!(p.reading.page, PageKind::CtrModules | PageKind::CtrAddModule) => {
            let kind = |m: &Module| m.kind.clone().unwrap_or_default();
            let own = p.reading.facts.modules.iter().flatten().find(|m| is_own(m.device_id.as_deref(), &kind(m)))?;
            Some(OwnModule { id: None, name: own.name.clone().unwrap_or_default(), evidence })
        }
        _ => None,
    })
}

fn bound(module_device: Option<&str>, id: &str) -> bool {
    module_device.is_some_and(|d| device_names::id_fits(id, d) || device_names::id_fits(d, id))
}

/// Step 8: a module bound to this device. `due`: somebody has come this far, so that a module of another device is wrong.
pub fn judge_module(s: &Situation, due: bool) -> Judgement {
    let newest = s.session.evidence.newest_first().find(|e| match &e.value {
        Observation::Modules(_) | Observation::SomeModules(_) => true,
        Observation::Page(p) => {
            p.reading.facts.modules.is_some()
                || (p.reading.page == PageKind::CtrAddModule && p.reading.facts.devices.is_some())
        }
        _ => false,
    });
    let failed_probe = failed_probe(s, Key::ModuleList);
    let Some(evidence) = newest else {
        return failed_probe.unwrap_or_else(|| {
            Judgement::new(StepState::ToDo, Message::new("verdict-nothing-yet"))
                .because(Message::new("verdict-module-todo"))
        });
    };
    if let Some(judged) = failed_probe
        && judged.observed_at > Some(evidence.observed_at)
    {
        return judged;
    }
    if let Some(own) = own_module(s)
        && !s.session.evidence.newest_first().take_while(|e| !std::ptr::eq(*e, own.evidence)).any(names_all_modules)
    {
        return Judgement::new(StepState::Confirmed, Message::new("verdict-module-bound").with("name", own.name))
            .seen_in(own.evidence);
    }
    if matches!(evidence.value, Observation::SomeModules(_)) {
        return not_understood(evidence);
    }
    let modules = modules_of(evidence);
    match modules {
        Some(modules) if modules.is_empty() => Judgement::new(StepState::ToDo, Message::new("verdict-module-none"))
            .because(Message::new("verdict-module-todo"))
            .seen_in(evidence),
        Some(modules) => among(s, &modules, evidence, due),
        None => offered(s, evidence),
    }
}

/// Whether an entry lists every module there is, so that absence in it means something.
pub fn says_all(evidence: &Evidence) -> bool {
    match &evidence.value {
        Observation::Modules(_) => true,
        Observation::Page(p) => {
            p.reading.page == PageKind::CtrModules && !p.reading.facts.partial.contains(&List::Modules)
        }
        _ => false,
    }
}

/// Whether an entry is such a list, and was understood: what it lacks is gone, whoever named it before.
fn names_all_modules(evidence: &Evidence) -> bool {
    says_all(evidence) && modules_of(evidence).is_some()
}

/// The modules that an entry names.
pub fn modules_of(evidence: &Evidence) -> Option<Cow<'_, [BoundModule]>> {
    match &evidence.value {
        Observation::Modules(modules) => Some(Cow::Borrowed(modules)),
        Observation::Page(p) => p.reading.facts.modules.as_ref().map(|modules| {
            modules
                .iter()
                .map(|m| BoundModule {
                    id: String::new(),
                    name: m.name.clone().unwrap_or_default(),
                    kind: m.kind.clone().unwrap_or_default(),
                    device_id: m.device_id.clone(),
                    timeframe_days: None,
                })
                .collect()
        }),
        _ => None,
    }
}

/// Modules were read, none is known to ask this device.
fn among(s: &Situation, modules: &[BoundModule], evidence: &Evidence, due: bool) -> Judgement {
    let own_id = s.device_id();
    let of_kind = of_kind(s, modules);
    let count = modules.len();
    // What is not in a part of a list may be in the rest of it.
    if of_kind.is_empty() && !says_all(evidence) {
        return Judgement::new(StepState::CannotTell, Message::new("verdict-module-list-partial").with("count", count))
            .because(Message::new("verdict-module-list-partial-next"))
            .seen_in(evidence);
    }
    if of_kind.is_empty() {
        return Judgement::new(StepState::ToDo, Message::new("verdict-module-absent").with("count", count))
            .because(Message::new("verdict-module-todo"))
            .seen_in(evidence);
    }
    if own_id.is_some() && of_kind.iter().all(|m| m.device_id.is_some()) && says_all(evidence) {
        let name = of_kind.first().map(|m| m.name.clone()).unwrap_or_default();
        // Another appliance has a module already. Nobody has added this one's, so nothing is wrong yet.
        let state = if due { StepState::NeedsAttention } else { StepState::ToDo };
        return Judgement::new(state, Message::new("verdict-module-other-device").with("name", name))
            .because(Message::new("verdict-module-other-device-next"))
            .going_on(Message::new("refuted-module-other-device"))
            .seen_in(evidence);
    }
    if let ([only], Some(form), true) = (of_kind.as_slice(), form_with_this_device(s), says_all(evidence)) {
        // The portal's list does not show a module's device. One module of the kind, and a form that had this device
        // chosen, leave no other it could ask.
        return Judgement::new(
            StepState::Confirmed,
            Message::new("verdict-module-listed").with("name", only.name.as_str()),
        )
        .because(Message::new("verdict-module-listed-why"))
        .seen_in(if form.observed_at < evidence.observed_at { form } else { evidence });
    }
    let judged = Judgement::new(StepState::CannotTell, Message::new("verdict-module-device-unseen")).seen_in(evidence);
    if own_id.is_none() {
        judged.because(Message::new("verdict-module-id-needed")).lead_to(StepId::DeviceListed)
    } else {
        judged.because(Message::new("verdict-module-device-unseen-next"))
    }
}

/// Those of them that may ask a mail appliance: of its kind, or bound to a device.
pub fn of_kind<'m>(s: &Situation, all: &'m [BoundModule]) -> Vec<&'m BoundModule> {
    let may = |m: &&BoundModule| may_ask(s, &m.kind) || (m.device_id.is_some() && !modules::is_anothers(&m.kind));
    all.iter().filter(may).collect()
}

/// The newest reading of the module form, if this device is the only one in it: the one that was chosen there.
pub fn form_with_this_device<'a>(s: &Situation<'a>) -> Option<&'a Evidence> {
    let (evidence, page) = s.session.evidence.pages().find(|(_, p)| p.reading.page == PageKind::CtrAddModule)?;
    let devices = page.reading.facts.devices.as_deref()?;
    let list = super::DeviceList { devices, complete: true, tenant: None, evidence };
    (devices.len() == 1 && matches!(s.device_in(&list), DeviceInList::Row(..))).then_some(evidence)
}

/// Only the form was read: it tells whether the device is offered, not whether the module was saved.
fn offered(s: &Situation, evidence: &Evidence) -> Judgement {
    let devices: &[Device] = evidence.page().and_then(|p| p.reading.facts.devices.as_deref()).unwrap_or_default();
    let complete = evidence.page().is_some_and(|p| p.reading.facts.whole(List::Devices));
    let list = super::DeviceList { devices, complete, tenant: None, evidence };
    match s.device_in(&list) {
        DeviceInList::Row(device, _) => Judgement::new(
            StepState::InProgress,
            Message::new("verdict-module-offered").with("name", device.name.clone().unwrap_or_default()),
        )
        .because(Message::new("verdict-module-offered-next"))
        .seen_in(evidence),
        // Copied text has the entry that is chosen, not those that are offered.
        DeviceInList::Absent if !list.complete => {
            Judgement::new(StepState::CannotTell, Message::new("verdict-module-offered-partial"))
                .because(Message::new("verdict-module-offered-partial-next"))
                .seen_in(evidence)
        }
        DeviceInList::Absent => {
            let judged = Judgement::new(
                StepState::NeedsAttention,
                Message::new("verdict-module-not-offered")
                    .with("name", s.session.device_name().unwrap_or_default())
                    .with("count", devices.len()),
            )
            .going_on(Message::new("refuted-module-not-offered"))
            .seen_in(evidence);
            match (s.ctr_in_sse(), s.listed_as_registered()) {
                (Some((Switch::Disabled, _)), _) => judged.because(Message::new("verdict-ctr-off-in-sse-next")),
                // Two facts and a conclusion: named as one.
                (_, Some(_)) => judged.because(Message::new("verdict-module-not-offered-inferred")),
                _ => judged.because(Message::new("verdict-module-not-offered-next")).lead_to(StepId::DeviceListed),
            }
        }
        DeviceInList::Several => {
            Judgement::new(StepState::CannotTell, Message::new("verdict-device-several").with("count", devices.len()))
                .because(Message::new("verdict-device-several-next"))
                .seen_in(evidence)
                .lead_to(StepId::Before)
        }
        DeviceInList::NameNeeded => Judgement::new(
            StepState::CannotTell,
            Message::new("verdict-device-name-needed").with("count", devices.len()),
        )
        .seen_in(evidence)
        .lead_to(StepId::Before),
    }
}

/// Ids of the modules to ask about this device, by API: those bound to it, else those of its kind.
pub fn own_modules(s: &Situation) -> Vec<String> {
    let Some(all) = s.session.evidence.latest_seen(Key::ModuleList).and_then(|e| e.value.modules()) else {
        return Vec::new();
    };
    let ids = |want: &dyn Fn(&BoundModule) -> bool| -> Vec<String> {
        all.iter().filter(|m| want(m)).map(|m| m.id.clone()).collect()
    };
    let bound_to = |id: String| ids(&|m| m.device_id.as_deref() == Some(&id) && !modules::is_anothers(&m.kind));
    let own = s.device_id().map(bound_to).unwrap_or_default();
    if own.is_empty() { ids(&|m| modules::asks(&m.kind).is_some()) } else { own }
}

/// The module that can be created for this device, if everything it needs is known: a kind of module for this
/// appliance that has a field for a device, and the device's whole id from a list that was understood.
pub fn module_to_create(s: &Situation) -> Option<Write> {
    let Some(Observation::ModuleTypes(kinds)) = s.session.evidence.latest_seen(Key::ModuleTypes).map(|e| &e.value)
    else {
        return None;
    };
    let kind = kind_to_create(kinds, s.is_sma())?;
    let list = s.device_lists().next()?;
    let DeviceInList::Row(device, _) = s.device_in(&list) else { return None };
    let id = device.id.clone().filter(|id| !device_names::is_cut(id))?;
    Some(Write::CreateModule {
        type_id: kind.id.clone(),
        kind: kind.title.clone(),
        name: kind.default_name.clone().unwrap_or_else(|| kind.title.clone()),
        device: (kind.device_key.clone(), id),
        device_name: device.name.clone().unwrap_or_default(),
        timeframe: kind.timeframe_key.clone().map(|key| (key, kind.timeframe_default.unwrap_or(TIMEFRAME_DAYS))),
        presets: kind.presets.clone(),
    })
}

/// The one kind that fits. Of several, the one that goes by today's title, since an organisation may keep the one of
/// former years beside it; to choose between others is the person's, in the portal.
fn kind_to_create(kinds: &[ModuleKind], sma: bool) -> Option<&ModuleKind> {
    let only = |fits: &dyn Fn(&ModuleKind) -> bool| {
        let mut fitting = kinds.iter().filter(|kind| kind.for_sma == sma && fits(kind));
        fitting.next().filter(|_| fitting.next().is_none())
    };
    // Sets that were saved before `SMA Web` was told apart may hold it still.
    let asks = |kind: &ModuleKind| !modules::is_anothers(&kind.title);
    only(&asks).or_else(|| only(&|kind| asks(kind) && modules::is_todays_title(&kind.title)))
}

/// Whether a module of this title can ask the machine under set-up. One for the ESA does not ask an SMA; the other way
/// round is not known.
fn may_ask(s: &Situation, title: &str) -> bool {
    let for_esa = Some(Asks::Machine(Machine::Esa));
    modules::asks(title).is_some_and(|asks| Some(asks) != for_esa || s.session.machine() == Machine::Esa)
}
