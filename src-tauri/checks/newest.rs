//! What the two portals and the cloud's API show: the sign-in, the tenant, the device, the module.

use std::borrow::Cow;

use super::appliance_pages::registered_now;
use super::{Judged, Need, provenance};
use crate::domain::answers::QuestionId;
use crate::domain::evidence::{BoundModule, Evidence, Key, Observation};
use crate::domain::failure::Failure;
use crate::domain::finding::Unknown;
use crate::domain::reading::{List, PageKind, Registration};
use crate::domain::saying::{Said, Saying};
use crate::domain::steps::{DeviceInList, DeviceList, Situation, cloud};

/// The newest observation of something that a page shows as well as the API. A probe that failed later does not leave it
/// standing.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Newest<'a, T> {
    /// Something was seen, lately enough.
    Fresh(T, &'a Evidence),
    /// Something was seen, too long ago.
    Stale(&'a Evidence),
    /// The probe came to nothing, for this reason.
    Failed(&'a Failure),
    /// An answer came that was not understood.
    Strange(&'a Evidence),
    /// Nobody looked.
    Never,
}

impl<'a, T> Newest<'a, T> {
    /// What was seen; or what is to be said where nothing counts.
    pub(crate) fn or_say(&self, needs: &[Need]) -> Result<(&T, &'a Evidence), Box<Judged>> {
        Err(Box::new(match self {
            Newest::Fresh(seen, evidence) => return Ok((seen, evidence)),
            Newest::Stale(evidence) => Judged::stale(evidence, needs),
            Newest::Failed(failure) => Judged::could_not_look(failure, needs),
            Newest::Strange(evidence) => {
                let strange = undecided(Unknown::Unparsable, Said::StrangeAnswer.into(), needs);
                strange.seen_in(vec![provenance(evidence)])
            }
            Newest::Never => Judged::unseen(needs),
        }))
    }
}

/// Looks through the evidence for what `pick` takes; failed probes count where they are entered under one of `tried`.
pub(crate) fn newest<'a, T>(
    s: &Situation<'a>,
    tried: &[Key],
    pick: impl Fn(&'a Evidence) -> Option<T>,
) -> Newest<'a, T> {
    let found = s.session.evidence.newest_first().find_map(|e| match &e.value {
        Observation::CouldNotLook(failure) => tried.contains(&e.key).then_some(Newest::Failed(failure)),
        Observation::NotUnderstood(_) => tried.contains(&e.key).then_some(Newest::Strange(e)),
        _ => pick(e).map(|seen| if e.is_fresh(s.now) { Newest::Fresh(seen, e) } else { Newest::Stale(e) }),
    });
    found.unwrap_or(Newest::Never)
}

/// Cannot tell, and what would.
pub(crate) fn undecided(why: Unknown, headline: Saying, needs: &[Need]) -> Judged {
    let mut judged = Judged::unknown(why, headline);
    judged.would_tell = needs.to_vec();
    judged
}

/// How the network is brought to tell: by running all checks, once it is known which region's hosts to try.
pub(crate) fn network(s: &Situation) -> Need {
    if s.tenant_region().is_some() { Need::CheckAll } else { Need::Answer(QuestionId::Region) }
}

/// How the API is brought to tell: connected, or asked again.
pub(crate) fn api(s: &Situation) -> Need {
    if s.session.connection.is_some() { Need::CheckAll } else { Need::ApiClient }
}

/// The appliance says that it is not registered, and nothing newer shows otherwise: what the cloud does not list then is
/// missing for that reason, and is no fault of the cloud's.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NotYet<'a> {
    working: bool,
    evidence: &'a Evidence,
}

impl<'a> NotYet<'a> {
    pub(crate) fn of(s: &Situation<'a>) -> Option<Self> {
        let (registration, evidence) = s.registration().filter(|(_, e)| e.is_fresh(s.now))?;
        if registered_now(s).is_some() || registration == Registration::Registered {
            return None;
        }
        let working = matches!(registration, Registration::Busy | Registration::Requested | Registration::InProgress);
        Some(Self { working, evidence })
    }

    pub(crate) fn judged(&self, needs: &[Need]) -> Judged {
        let (why, said) = if self.working {
            (Unknown::Waiting, Said::Registering)
        } else {
            (Unknown::NotLooked, Said::NotRegistered)
        };
        undecided(why, said.into(), needs).seen_in(vec![provenance(self.evidence)])
    }
}

/// The newest list of modules that tells: a whole one, or one that names the module in question all the same.
pub(crate) fn module_list<'a>(s: &Situation<'a>) -> Newest<'a, Cow<'a, [BoundModule]>> {
    let device = s.device_id();
    let tells = |modules: &[BoundModule]| match &device {
        Some(id) => modules.iter().any(|m| m.device_id.as_deref() == Some(id)),
        None => !cloud::of_kind(s, modules).is_empty(),
    };
    // Not `None` for a list that does not tell: an older one is no longer what is so.
    let lists = newest(s, &[Key::ModuleList], |e| match &e.value {
        Observation::SomeModules(modules) => Some(tells(modules).then_some(Cow::Borrowed(modules.as_slice()))),
        // Of a page that shows a part, the same.
        Observation::Page(p) if p.reading.page == PageKind::CtrModules && !cloud::says_all(e) => {
            cloud::modules_of(e).map(|modules| tells(&modules).then_some(modules))
        }
        _ => cloud::modules_of(e).filter(|_| cloud::says_all(e)).map(Some),
    });
    match lists {
        Newest::Fresh(Some(modules), evidence) => Newest::Fresh(modules, evidence),
        Newest::Fresh(None, evidence) | Newest::Strange(evidence) => Newest::Strange(evidence),
        Newest::Stale(evidence) => Newest::Stale(evidence),
        Newest::Failed(failure) => Newest::Failed(failure),
        Newest::Never => Newest::Never,
    }
}

/// What the newest form of a module offers as Registered Device.
pub(crate) fn offered<'a>(s: &Situation<'a>) -> Newest<'a, DeviceList<'a>> {
    newest(s, &[], |evidence| {
        let page = evidence.page().filter(|p| p.reading.page == PageKind::CtrAddModule)?;
        let devices = page.reading.facts.devices.as_deref()?;
        let complete = page.reading.facts.whole(List::Devices);
        Some(DeviceList { devices, complete, tenant: None, evidence })
    })
}

/// Whether the newest form offers the appliance: yes, no, or it was not read or does not tell.
pub(crate) fn is_offered<'a>(s: &Situation<'a>) -> Option<(bool, &'a Evidence)> {
    let Newest::Fresh(list, evidence) = offered(s) else { return None };
    match s.device_in(&list) {
        DeviceInList::Row(..) => Some((true, evidence)),
        DeviceInList::Absent if list.complete => Some((false, evidence)),
        DeviceInList::Absent => None,
        DeviceInList::Several | DeviceInList::NameNeeded => None,
    }
}
