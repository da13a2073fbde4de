//! How far a set-up has come: the furthest step that was proven, or that somebody said was done, or of which something
//! shows that it was. What a later step does is not missing yet.

use super::{DeviceInList, Situation, appliance, cloud, prove};
use crate::domain::reading::{Changes, Facts, Registration, Switch};
use crate::domain::step::{StepId, StepState};

/// See the module. Whatever was seen counts, however old it is: what was done once has had its turn.
pub fn reached(s: &Situation) -> StepId {
    let session = s.session;
    let shown = |so: bool, step: StepId| so.then_some(step);
    let server_chosen = appliance::judge_server(s).state == StepState::Confirmed;
    let all = [
        session.marked.keys().max().copied(),
        session.done_before,
        shown(server_chosen, StepId::EnableServer),
        shown(session.token.is_some(), StepId::GenerateToken),
        shown(session.created.is_some() || cloud::own_module(s).is_some(), StepId::AddModule),
        shown(prove::sighted(s).is_some(), StepId::Prove),
    ];
    let pages = s.appliance_pages().filter_map(|(_, page)| by_page(&page.reading.facts));
    all.into_iter().flatten().chain(pages).chain(by_lists(s)).max().unwrap_or(StepId::Before)
}

/// What a page of the appliance shows to have been done.
fn by_page(facts: &Facts) -> Option<StepId> {
    let enabled = matches!(facts.threat_response_shown(), Some((Switch::Enabled, _)));
    match (facts.registration, facts.changes) {
        // It can refuse only what it was given.
        (
            Some(Registration::Requested | Registration::InProgress | Registration::Registered | Registration::Failed),
            _,
        ) => Some(StepId::Register),
        (Some(Registration::TokenWanted | Registration::Busy), _) => Some(StepId::Commit),
        (None, Some(Changes::Committed)) if enabled => Some(StepId::Commit),
        (None, Some(Changes::Pending)) if enabled => Some(StepId::EnableServer),
        _ => None,
    }
}

/// What the lists of SSE show: a row that is registered, or the one that SSE makes for a token.
fn by_lists(s: &Situation) -> Option<StepId> {
    let own = s.device_lists().filter(|list| s.foreign_tenant(list).is_none());
    let rows = own.filter_map(|list| match s.device_in(&list) {
        DeviceInList::Row(device, _) if s.other_kind(device).is_none() => Some(device),
        _ => None,
    });
    let by_row = |status: Option<&str>| match status {
        Some("Registered") => StepId::Register,
        _ => StepId::GenerateToken,
    };
    rows.map(|device| by_row(device.status.as_deref())).max()
}
