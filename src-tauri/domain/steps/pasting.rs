//! What the paste box answers: recognised and of use, recognised but another page, or not recognised.

use crate::domain::message::Message;
use crate::domain::paste::{PasteKind, PasteVerdict};
use crate::domain::reading::{Changes, PageKind, Reading, Registration, Switch};
use crate::domain::step::StepId;

/// The pages that can move a step.
fn useful(step: StepId) -> &'static [PageKind] {
    use PageKind::*;
    match step {
        StepId::Before => &[CloudServiceSettings, AsyncosCli, SseDevices, SseCloudServices],
        StepId::OpenSettings => &[CloudServiceSettings],
        StepId::EditSettings | StepId::EnableServer | StepId::Commit => {
            &[CloudServiceSettings, UncommittedChanges, AsyncosCli]
        }
        StepId::GenerateToken => &[SseDevices, SseCloudServices, CloudServiceSettings],
        StepId::Register => &[CloudServiceSettings, AsyncosCli, SseDevices],
        StepId::DeviceListed => &[SseDevices],
        StepId::AddModule => &[CtrModules, CtrAddModule, SseCloudServices],
        StepId::Prove => &[MessageTracking, CtrInvestigate],
    }
}

/// What to say about a text pasted at `step`.
pub fn paste_verdict(step: StepId, reading: &Reading) -> PasteVerdict {
    if reading.page == PageKind::Unknown {
        let message = match &reading.looks_like {
            Some(like) => Message::new("paste-unknown-like").with("like", Message::new(&format!("like-{like}"))),
            None => Message::new("paste-unknown"),
        };
        return PasteVerdict { kind: PasteKind::NotRecognised, message, facts: Vec::new() };
    }
    let page = page_name(reading.page);
    if useful(step).contains(&reading.page) {
        return PasteVerdict {
            kind: PasteKind::Recognised,
            message: Message::new("paste-recognised").with("page", page),
            facts: facts(reading),
        };
    }
    // Appliance pages say something about every step on the appliance, wherever they are pasted; others are quoted as
    // the wrong page, and still kept as evidence.
    PasteVerdict {
        kind: PasteKind::WrongPage,
        message: Message::new("paste-wrong-page").with("page", page).with("wanted", wanted(step)),
        facts: facts(reading),
    }
}

/// The name of the page a step needs first.
pub fn wanted(step: StepId) -> Message {
    page_name(useful(step).first().copied().unwrap_or(PageKind::Unknown))
}

/// A page's name, as the product writes it.
pub fn page_name(page: PageKind) -> Message {
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

/// What was read, fact by fact.
fn facts(reading: &Reading) -> Vec<Message> {
    let f = &reading.facts;
    let mut all = Vec::new();
    let mut say = |id: &str| all.push(Message::new(id));
    match f.threat_response {
        Some(Switch::Enabled) => say("found-threat-response-enabled"),
        Some(Switch::Disabled) => say("found-threat-response-disabled"),
        None if f.cloud_services == Some(Switch::Disabled) => say("found-cloud-services-disabled"),
        None => {}
    }
    match f.changes {
        Some(Changes::Committed) => say("found-changes-committed"),
        Some(Changes::Pending) => say("found-changes-pending"),
        None => {}
    }
    match f.registration {
        Some(Registration::TokenWanted) => say("found-registration-token-wanted"),
        Some(Registration::Requested) => say("found-registration-requested"),
        Some(Registration::Busy) => say("found-registration-busy"),
        Some(Registration::InProgress) => say("found-registration-in-progress"),
        Some(Registration::Registered) => say("found-registration-registered"),
        Some(Registration::Failed) => say("found-registration-failed"),
        None => {}
    }
    match f.ctr_in_sse {
        Some(Switch::Enabled) => say("found-ctr-in-sse-enabled"),
        Some(Switch::Disabled) => say("found-ctr-in-sse-disabled"),
        None => {}
    }
    if let Some(server) = f.server.as_ref().or(f.edit_form.as_ref().and_then(|form| form.server.as_ref())) {
        all.push(super::appliance::found_server(server));
    }
    if let Some(version) = &f.version {
        all.push(Message::new("found-version").with("version", version.as_str()));
    }
    if let Some(tenant) = &f.tenant {
        all.push(Message::new("found-tenant").with("tenant", tenant.as_str()));
    }
    for (id, count) in [
        ("found-devices", f.devices.as_ref().map(Vec::len)),
        ("found-modules", f.modules.as_ref().map(Vec::len)),
        ("found-messages", f.messages.as_ref().map(Vec::len)),
        ("found-sightings", f.sightings.as_ref().map(Vec::len)),
    ] {
        if let Some(count) = count {
            all.push(Message::new(id).with("count", count));
        }
    }
    all
}
