//! What the evidence says right now, asked in the words of the steps.

use jiff::{SignedDuration, Timestamp};

use crate::domain::answers::RegisteredBefore;
use crate::domain::device_names::{self, NameMatch};
use crate::domain::evidence::{Evidence, Identity, Key, Observation, PageObservation};
use crate::domain::product::Machine;
use crate::domain::reading::{Changes, Device, Facts, List, PageKind, Registration, Server, Switch};
use crate::domain::region::Region;
use crate::domain::source::Source;
use crate::domain::state::Session;

/// The session at one moment.
#[derive(Clone, Copy)]
pub struct Situation<'a> {
    /// The state.
    pub session: &'a Session,
    /// Now.
    pub now: Timestamp,
}

/// A device list that was understood.
#[derive(Clone, Copy)]
pub struct DeviceList<'a> {
    /// Its rows.
    pub devices: &'a [Device],
    /// Whether a device that is not in it is not listed.
    pub complete: bool,
    /// Whose it is, where the page says so.
    pub tenant: Option<&'a str>,
    /// The entry of the evidence.
    pub evidence: &'a Evidence,
}

/// What a device list says of the appliance.
pub enum DeviceInList<'a> {
    /// It is there, in this row.
    Row(&'a Device, usize),
    /// It is not.
    Absent,
    /// More than one row fits its name.
    Several,
    /// The appliance's name is not known yet.
    NameNeeded,
}

impl<'a> Situation<'a> {
    /// The session at `now`.
    pub fn new(session: &'a Session, now: Timestamp) -> Self {
        Self { session, now }
    }

    /// Whether something seen this way at this time still counts.
    pub fn is_fresh(&self, source: Source, at: Timestamp) -> bool {
        let probe = Evidence {
            key: Key::DeviceList,
            value: Observation::NotUnderstood(String::new()),
            source,
            observed_at: at,
            target: None,
        };
        probe.is_fresh(self.now)
    }

    /// Pages that the machine under set-up itself shows, newest first. Those of the other machine stay in the evidence.
    pub fn appliance_pages(&self) -> impl Iterator<Item = (&'a Evidence, &'a PageObservation)> {
        let machine = self.session.machine();
        self.session.evidence.pages().filter(move |(_, p)| {
            p.machine == machine
                && matches!(
                    p.reading.page,
                    PageKind::CloudServiceSettings | PageKind::UncommittedChanges | PageKind::AsyncosCli
                )
        })
    }

    /// The newest thing the appliance's pages said of one kind.
    pub fn appliance_fact<T>(&self, pick: impl Fn(&'a Facts) -> Option<T>) -> Option<(T, &'a Evidence)> {
        self.appliance_pages().find_map(|(e, p)| pick(&p.reading.facts).map(|fact| (fact, e)))
    }

    /// Whether Threat Response is on, as last shown or as it follows from the service under it.
    pub fn switch(&self) -> Option<(Switch, &'a Evidence)> {
        self.appliance_fact(|f| f.threat_response_shown().map(|(switch, _)| switch))
    }

    /// The server, as the page or the edit form last showed it.
    pub fn server(&self) -> Option<(&'a Server, &'a Evidence)> {
        self.appliance_fact(|f| f.server.as_ref().or(f.edit_form.as_ref().and_then(|form| form.server.as_ref())))
    }

    /// The server that is in force: the page's, never the form's.
    pub fn server_in_force(&self) -> Option<(&'a Server, &'a Evidence)> {
        self.appliance_fact(|f| f.server.as_ref())
    }

    /// Registration as last shown.
    pub fn registration(&self) -> Option<(Registration, &'a Evidence)> {
        self.appliance_fact(|f| f.registration)
    }

    /// The page on which the appliance took a token, if what it said last follows from that. *Registered* alone shows no
    /// such thing: newer machines register without one (seen in third-party automation; version unknown).
    pub fn token_taken(&self) -> Option<&'a Evidence> {
        let telling =
            |f: &Facts| f.registration.filter(|r| !matches!(r, Registration::Registered | Registration::Busy));
        match self.appliance_fact(telling)? {
            (Registration::Requested | Registration::InProgress, evidence) => Some(evidence),
            _ => None,
        }
    }

    /// Pending or committed, as last shown.
    pub fn changes(&self) -> Option<(Changes, &'a Evidence)> {
        self.appliance_fact(|f| f.changes)
    }

    /// Who the API client belongs to.
    pub fn identity(&self) -> Option<(&'a Identity, &'a Evidence)> {
        let evidence = self.session.evidence.latest_seen(Key::Identity)?;
        match &evidence.value {
            Observation::Identity(identity) => Some((identity, evidence)),
            _ => None,
        }
    }

    /// The region of the person's tenant, with where it is known from: the API client's, the portal's address, the
    /// person's answer, strongest first.
    pub fn tenant_region(&self) -> Option<(Region, Source)> {
        if let Some(connection) = &self.session.connection {
            return Some((connection.region, Source::CloudApi));
        }
        if let Some(region) = self.session.answers.portal_address.as_deref().and_then(Region::by_portal) {
            return Some((region, Source::Pasted));
        }
        if let Some((region, page)) = self.session.portal_region_read() {
            return Some((region, page.source));
        }
        Some((self.session.answers.region?, Source::User))
    }

    /// SSE > Cloud Services > Cisco Threat Response, as last shown.
    pub fn ctr_in_sse(&self) -> Option<(Switch, &'a Evidence)> {
        self.session.evidence.pages().find_map(|(e, p)| p.reading.facts.ctr_in_sse.map(|s| (s, e)))
    }

    /// Understood device lists, newest first: the API's answers and SSE's Devices page.
    pub fn device_lists(&self) -> impl Iterator<Item = DeviceList<'a>> {
        self.session.evidence.newest_first().filter_map(|evidence| match &evidence.value {
            Observation::Devices(devices) => Some(DeviceList { devices, complete: true, tenant: None, evidence }),
            Observation::SomeDevices(devices) => Some(DeviceList { devices, complete: false, tenant: None, evidence }),
            Observation::Page(p) if p.reading.page == PageKind::SseDevices => {
                let devices = p.reading.facts.devices.as_deref()?;
                let complete = p.reading.facts.whole(List::Devices);
                Some(DeviceList { devices, complete, tenant: p.reading.facts.tenant.as_deref(), evidence })
            }
            _ => None,
        })
    }

    /// Where the appliance stands in a list.
    pub fn device_in(&self, list: &DeviceList<'a>) -> DeviceInList<'a> {
        let Some(name) = self.session.device_name() else { return DeviceInList::NameNeeded };
        match device_names::find(name, list.devices, |d| d.name.as_deref().unwrap_or_default()) {
            NameMatch::One(device) => {
                let at = list.devices.iter().position(|d| std::ptr::eq(d, device)).unwrap_or_default();
                DeviceInList::Row(device, at)
            }
            NameMatch::None => DeviceInList::Absent,
            NameMatch::Several => DeviceInList::Several,
        }
    }

    /// The type in a device's row, where it is that of the other kind of machine: the name fits, the machine may not.
    /// Types that are neither are nobody's to judge.
    pub fn other_kind<'d>(&self, device: &'d Device) -> Option<&'d str> {
        let other = match self.session.machine() {
            Machine::Esa => Machine::Sma,
            Machine::Sma => Machine::Esa,
        };
        device.kind.as_deref().filter(|kind| kind.trim().eq_ignore_ascii_case(other.abbreviation()))
    }

    /// The device's id, where a list or the module form gave it: whole if possible, else cut.
    pub fn device_id(&self) -> Option<String> {
        let mut cut = None;
        let offered =
            self.session.evidence.pages().filter(|(_, p)| p.reading.page == PageKind::CtrAddModule).filter_map(
                |(evidence, p)| {
                    Some(DeviceList {
                        devices: p.reading.facts.devices.as_deref()?,
                        complete: p.reading.facts.whole(List::Devices),
                        tenant: None,
                        evidence,
                    })
                },
            );
        for list in self.device_lists().chain(offered) {
            if let DeviceInList::Row(device, _) = self.device_in(&list)
                && self.other_kind(device).is_none()
                && let Some(id) = &device.id
            {
                if !(id.ends_with('…') || id.ends_with("...")) {
                    return Some(id.clone());
                }
                cut.get_or_insert_with(|| id.clone());
            }
        }
        cut
    }

    /// Whether anything fresh shows the appliance as registered.
    pub fn is_registered(&self) -> bool {
        if let Some((Registration::Registered, evidence)) = self.registration()
            && evidence.is_fresh(self.now)
        {
            return true;
        }
        self.listed_as_registered().is_some()
    }

    /// Whether it would have to be deregistered before it joins a cluster: it is registered, or was before this set-up began.
    pub fn must_deregister_to_join(&self) -> bool {
        self.is_registered() || self.session.answers.was_registered()
    }

    /// The newest list, if it is fresh, of the person's own tenant, and says `Registered`.
    pub fn listed_as_registered(&self) -> Option<&'a Evidence> {
        let list = self.device_lists().next()?;
        if !list.evidence.is_fresh(self.now) || self.foreign_tenant(&list).is_some() || self.outdated(list.evidence) {
            return None;
        }
        match self.device_in(&list) {
            DeviceInList::Row(device, _)
                if device.status.as_deref() == Some("Registered") && self.other_kind(device).is_none() =>
            {
                Some(list.evidence)
            }
            _ => None,
        }
    }

    /// SSE's list, where it shows that a change which waited on this page is in force since: the appliance was registered
    /// only after the page, and it registers only once Threat Response is in force. An appliance that had come further
    /// before may have staged another change, of which SSE knows nothing.
    pub fn committed_since(&self, page: &Evidence) -> Option<&'a Evidence> {
        let list = self.listed_as_registered().filter(|list| list.observed_at > page.observed_at)?;
        let earlier = |at: Timestamp| at <= page.observed_at;
        let in_force =
            self.appliance_pages().any(|(e, p)| earlier(e.observed_at) && p.reading.facts.registration.is_some());
        let listed = self.device_lists().filter(|l| earlier(l.evidence.observed_at)).any(|l| {
            matches!(self.device_in(&l), DeviceInList::Row(device, _) if device.status.as_deref() == Some("Registered"))
        });
        let said = self.session.answers.registered == Some(RegisteredBefore::Yes);
        (!in_force && !listed && !said).then_some(list)
    }

    /// Whether the appliance itself said later that it is not registered: it was deregistered, or refused a new token.
    pub fn outdated(&self, list: &Evidence) -> bool {
        matches!(self.registration(), Some((Registration::TokenWanted | Registration::Failed, page))
            if page.observed_at > list.observed_at)
    }

    /// The list's tenant and the person's, where they differ.
    pub fn foreign_tenant(&self, list: &DeviceList<'a>) -> Option<(&'a str, &'a str)> {
        let listed = list.tenant?;
        let (identity, _) = self.identity()?;
        self.session.connection.as_ref()?;
        let same = listed.trim().eq_ignore_ascii_case(identity.org.trim());
        (!same).then_some((listed, identity.org.as_str()))
    }

    /// Whether what is set up is an SMA.
    pub fn is_sma(&self) -> bool {
        self.session.machine() == Machine::Sma
    }

    /// How long ago that was.
    pub fn ago(&self, at: Timestamp) -> SignedDuration {
        self.now.duration_since(at)
    }
}
