//! What the paste box answers: recognised and of use, recognised but another page, or not recognised.

use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::paste::{PageFact, PasteOutcome};
use crate::domain::reading::{Changes, List, PageKind, PagePortal, Reading, Registration, Switch};
use crate::domain::state::Session;
use crate::domain::step::{StepId, StepState};
use crate::domain::steps::appliance::found_server;
use crate::domain::view::{PasteKind, PasteVerdict, RowAnswer, RowQuestion};

/// In words. In practice every page is the lab's, and nobody is told so.
pub fn paste_words(outcome: &PasteOutcome, practice: bool) -> PasteVerdict {
    let told = |facts: &[PageFact]| facts.iter().filter_map(fact_words).collect();
    let next = |facts: &[PageFact]| {
        let lab = !practice && facts.contains(&PageFact::PracticeLab);
        if lab { Some(Message::new("paste-next-practice-lab")) } else { whole_list(facts) }
    };
    match outcome {
        PasteOutcome::Recognised { page, facts } => PasteVerdict {
            kind: PasteKind::Recognised,
            message: match name_by(*page, facts) {
                // Facts of a page that has no name here: the name would be a riddle.
                name if name.id == "page-unknown" => Message::new("paste-recognised-nameless"),
                name => Message::new("paste-recognised").with("page", name),
            },
            next: next(facts),
            facts: told(facts),
        },
        PasteOutcome::WrongPage { page, wanted, facts } => PasteVerdict {
            kind: PasteKind::WrongPage,
            message: Message::new("paste-wrong-page").with("page", page_name(*page)).with("wanted", page_name(*wanted)),
            next: next(facts),
            facts: told(facts),
        },
        // What a next action says of Cisco's pages. Documented: Select Organization, with its cards (Security Cloud Sign On); tokens
        // of licences are others (tech note 214614); `ecupdate` (tech note 223049); the menus of XDR. Inferred: that the form of an
        // integration names its device, from the form of the how-to.
        PasteOutcome::NotRecognised { looks_like } => PasteVerdict {
            kind: PasteKind::NotRecognised,
            message: match looks_like {
                Some(like) => Message::new("paste-unknown-like").with("like", Message::new(&format!("like-{like}"))),
                None => Message::new("paste-unknown"),
            },
            next: looks_like.as_ref().map(|like| Message::new(&format!("paste-next-{like}"))),
            facts: Vec::new(),
        },
    }
}

/// How to come to the whole list, where the page shows a part of it.
fn whole_list(facts: &[PageFact]) -> Option<Message> {
    let part = facts.iter().any(|fact| matches!(fact, PageFact::PartOf(_)));
    part.then(|| Message::new("paste-next-part"))
}

/// Asks what the first row means that was not understood, at a step that no page has decided. A yes is the person's word and
/// nothing more; a no leaves the step as it is.
pub fn row_question(step: StepId, state: StepState, session: &Session) -> Option<RowQuestion> {
    let (PasteOutcome::Recognised { facts, .. } | PasteOutcome::WrongPage { facts, .. }) = session.pasted.get(&step)?
    else {
        return None;
    };
    let yes = match step {
        StepId::EnableServer => "row-means-enable-server",
        StepId::Commit => "row-means-commit",
        StepId::Register => "row-means-register",
        StepId::DeviceListed => "row-means-device-listed",
        _ => return None,
    };
    if !matches!(state, StepState::ToDo | StepState::InProgress | StepState::CannotTell) {
        return None;
    }
    let quoted = |fact: &PageFact| match fact {
        PageFact::NotUnderstood { label, value } => Some((label.clone(), value.clone())),
        _ => None,
    };
    let (label, value) = facts.iter().find_map(quoted)?;
    let answered = format!("row-{}-{label}-{value}", step.slug());
    if session.dismissed.contains(&answered) {
        return None;
    }
    let answer = |id: &str, input| RowAnswer { label: Message::new(id), input: Box::new(input) };
    Some(RowQuestion {
        asks: Message::new("row-asks").with("label", label).with("value", value),
        answers: vec![
            answer(yes, Input::Mark { step }),
            answer("row-means-no", Input::Dismiss { notice: answered.clone() }),
            answer("row-means-unknown", Input::Dismiss { notice: answered }),
        ],
    })
}

/// The name of a page that was read.
pub fn page_of(reading: &Reading) -> Message {
    name_by(reading.page, &PageFact::all_of(reading))
}

/// A page's name; of a page that no step needs, whose it is.
fn name_by(page: PageKind, facts: &[PageFact]) -> Message {
    let says = |is_it: fn(&PageFact) -> bool| page == PageKind::Unknown && facts.iter().any(is_it);
    if says(|fact| matches!(fact, PageFact::TokenEnds(_))) {
        Message::new("page-token-dialog")
    } else if says(|fact| matches!(fact, PageFact::Portal(_))) {
        Message::new("page-of-portal")
    } else if says(|fact| matches!(fact, PageFact::HostName(_) | PageFact::Version(_))) {
        Message::new("page-of-appliance")
    } else {
        page_name(page)
    }
}

/// A page's name, as the product writes it.
fn page_name(page: PageKind) -> Message {
    Message::new(match page {
        PageKind::CloudServiceSettings => "page-cloud-service-settings",
        PageKind::UncommittedChanges => "page-uncommitted-changes",
        PageKind::SseDevices => "page-sse-devices",
        PageKind::SseCloudServices => "page-sse-cloud-services",
        PageKind::CtrDevices => "page-ctr-devices",
        PageKind::CtrModules => "page-ctr-modules",
        PageKind::CtrAvailableModules => "page-ctr-available-modules",
        PageKind::CtrAddModule => "page-ctr-add-module",
        PageKind::CtrInvestigate => "page-ctr-investigate",
        PageKind::MessageTracking => "page-message-tracking",
        PageKind::AsyncosCli => "page-asyncos-cli",
        PageKind::Unknown => "page-unknown",
    })
}

/// Nothing for what the next action says.
fn fact_words(fact: &PageFact) -> Option<Message> {
    let id = match fact {
        PageFact::PracticeLab => return None,
        PageFact::ThreatResponse(Switch::Enabled) => "found-threat-response-enabled",
        PageFact::ThreatResponse(Switch::Disabled) => "found-threat-response-disabled",
        PageFact::CloudServiceOff => "found-cloud-services-disabled",
        PageFact::Changes(Changes::Committed) => "found-changes-committed",
        PageFact::Changes(Changes::Pending) => "found-changes-pending",
        PageFact::Registration(Registration::TokenWanted) => "found-registration-token-wanted",
        PageFact::Registration(Registration::Requested) => "found-registration-requested",
        PageFact::Registration(Registration::Busy) => "found-registration-busy",
        PageFact::Registration(Registration::InProgress) => "found-registration-in-progress",
        PageFact::Registration(Registration::Registered) => "found-registration-registered",
        PageFact::Registration(Registration::Failed) => "found-registration-failed",
        PageFact::CtrInSse(Switch::Enabled) => "found-ctr-in-sse-enabled",
        PageFact::CtrInSse(Switch::Disabled) => "found-ctr-in-sse-disabled",
        PageFact::Server(server) => return Some(found_server(server)),
        PageFact::HostName(name) => return Some(Message::new("found-host-name").with("name", name.as_str())),
        PageFact::Portal(PagePortal::Xdr) => "found-portal-xdr",
        PageFact::Portal(PagePortal::Securex) => "found-portal-securex",
        PageFact::Portal(PagePortal::ThreatResponse) => "found-portal-threat-response",
        PageFact::Portal(PagePortal::Sse) => "found-portal-sse",
        PageFact::PortalRegion(region) => {
            let region = Message::new(&format!("region-{}", region.id()));
            return Some(Message::new("found-portal-region").with("region", region));
        }
        PageFact::TokenEnds(at) => return Some(Message::new("found-token-ends").with("at", *at)),
        PageFact::Version(version) => return Some(Message::new("found-version").with("version", version.as_str())),
        PageFact::Tenant(tenant) => return Some(Message::new("found-tenant").with("tenant", tenant.as_str())),
        PageFact::Devices(count) => return Some(Message::new("found-devices").with("count", *count)),
        PageFact::Modules(count) => return Some(Message::new("found-modules").with("count", *count)),
        PageFact::Messages(count) => return Some(Message::new("found-messages").with("count", *count)),
        PageFact::PartOf(List::Devices) => "found-part-of-devices",
        PageFact::PartOf(List::Modules) => "found-part-of-modules",
        PageFact::PartOf(List::Messages) => "found-part-of-messages",
        PageFact::PartOf(List::Sightings) => "found-part-of-sightings",
        PageFact::NotUnderstood { label, value } => {
            return Some(
                Message::new("found-not-understood").with("label", label.as_str()).with("value", value.as_str()),
            );
        }
        PageFact::Sightings(count) => return Some(Message::new("found-sightings").with("count", *count)),
    };
    Some(Message::new(id))
}
