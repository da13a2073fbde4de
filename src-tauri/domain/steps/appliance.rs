//! Steps 1–4, on the appliance: open the page, edit, enable and choose the server, submit and commit.

use super::{Judgement, Situation};
use crate::domain::evidence::Evidence;
use crate::domain::message::Message;
use crate::domain::reading::{Changes, Facts, PageKind, Registration, Server, Switch};
use crate::domain::region::Region;
use crate::domain::source::Source;
use crate::domain::step::{StepId, StepState};

/// Step 1: any reading of that page.
pub fn judge_open(s: &Situation) -> Judgement {
    match s.appliance_pages().find(|(_, p)| p.reading.page == PageKind::CloudServiceSettings) {
        Some((evidence, page)) => {
            let shown = page.reading.facts.threat_response_shown();
            let found = match shown {
                Some((Switch::Enabled, _)) => Message::new("found-threat-response-enabled"),
                Some((Switch::Disabled, "cloud_services")) => Message::new("found-cloud-services-disabled"),
                Some((Switch::Disabled, _)) => Message::new("found-threat-response-disabled"),
                None => Message::new("found-page-cloud-service-settings"),
            };
            let mut judged = Judgement::new(StepState::Confirmed, Message::new("verdict-open-settings-confirmed"))
                .at_line(evidence, shown.map_or("threat_response", |(_, fact)| fact));
            judged.found = Some(found);
            judged
        }
        None => Judgement::new(StepState::ToDo, Message::new("verdict-nothing-yet"))
            .because(Message::new("verdict-open-settings-todo")),
    }
}

/// Step 2: the edit form, or what can only come after it.
pub fn judge_edit(s: &Situation) -> Judgement {
    let proof = s.appliance_pages().find_map(|(e, p)| {
        let facts = &p.reading.facts;
        if facts.edit_form.is_some() {
            Some((e, "edit_form.server", "verdict-edit-settings-form"))
        } else if facts.changes == Some(Changes::Pending) {
            Some((e, "changes", "verdict-edit-settings-pending"))
        } else if facts.threat_response == Some(Switch::Enabled) {
            Some((e, "threat_response", "verdict-edit-settings-enabled"))
        } else {
            None
        }
    });
    match proof {
        Some((evidence, fact, headline)) => {
            Judgement::new(StepState::Confirmed, Message::new(headline)).at_line(evidence, fact)
        }
        None => Judgement::new(StepState::ToDo, Message::new("verdict-nothing-yet"))
            .because(Message::new("verdict-edit-settings-todo")),
    }
}

/// Step 3: enabled, with the tenant's region. The newest page that shows a server decides.
pub fn judge_server(s: &Situation) -> Judgement {
    let Some((server, evidence)) = s.server() else {
        return match s.switch() {
            Some((Switch::Disabled, e)) => {
                Judgement::new(StepState::ToDo, Message::new("verdict-enable-server-disabled"))
                    .at_line(e, switch_fact(e))
            }
            Some((Switch::Enabled, e)) => {
                Judgement::new(StepState::CannotTell, Message::new("verdict-enable-server-no-server"))
                    .at_line(e, "threat_response")
            }
            None => Judgement::new(StepState::ToDo, Message::new("verdict-nothing-yet"))
                .because(Message::new("verdict-enable-server-todo")),
        };
    };
    let facts = evidence.page().map(|p| &p.reading.facts);
    let fact = if facts.is_some_and(|f| f.server.is_some()) { "server.fqdn" } else { "edit_form.server.fqdn" };
    let Some((tenant, _)) = s.tenant_region() else {
        return Judgement::new(StepState::CannotTell, Message::new("verdict-enable-server-tenant-unknown"))
            .sides(Message::new("expected-tenant-unknown"), found_server(server))
            .at_line(evidence, fact)
            .lead_to(StepId::Before);
    };
    let sides = |j: Judgement| j.sides(expected_server(tenant), found_server(server)).at_line(evidence, fact);
    match server.region.known() {
        None => sides(Judgement::new(StepState::CannotTell, Message::new("verdict-enable-server-host-unknown")))
            // Documented of SSE; that XDR has three regions is in public client code.
            .because(Message::new("verdict-clouds-without-xdr")),
        // Off, it shows what it was delivered with: nobody has chosen anything yet.
        Some(region) if region != tenant && facts.is_some_and(|f| matches!(enabled(f), Enabled::No)) => {
            sides(Judgement::new(StepState::ToDo, Message::new("verdict-enable-server-disabled")))
        }
        Some(region) if region != tenant => wrong_region(s, region, tenant, sides),
        Some(_) => match facts.map(enabled).unwrap_or(Enabled::Unsaid) {
            Enabled::Yes => {
                sides(Judgement::new(StepState::Confirmed, Message::new("verdict-enable-server-confirmed")))
            }
            Enabled::No => sides(Judgement::new(StepState::ToDo, Message::new("verdict-enable-server-disabled"))),
            // The tick of a box is not copied with the text of a page.
            Enabled::Unsaid => sides(
                Judgement::new(StepState::InProgress, Message::new("verdict-enable-server-box-unseen"))
                    .because(Message::new("verdict-enable-server-box-unseen-next")),
            ),
        },
    }
}

/// Whether the form shows all that a copy of it can show: the tenant's server. Its box shows on the page after Submit.
pub fn is_filled_in(s: &Situation) -> bool {
    judge_server(s).state == StepState::InProgress
}

fn with_regions(id: &str, appliance: Region, tenant: Region) -> Message {
    Message::new(id).with("appliance", appliance.label()).with("tenant", tenant.label())
}

/// The region of the server that was shown last, and the tenant's, where they differ.
fn other_region(s: &Situation) -> Option<(Region, Region)> {
    let shown = s.server()?.0.region.known()?;
    let (tenant, _) = s.tenant_region()?;
    (shown != tenant).then_some((shown, tenant))
}

/// What Step 4 has to say first where the server is wrong: what is committed so has to be changed and committed again.
fn server_first(s: &Situation, judged: Judgement) -> Judgement {
    let Some((shown, tenant)) = other_region(s) else { return judged };
    let mut judged = judged.lead_to(StepId::EnableServer);
    judged.details.insert(0, with_regions("verdict-commit-server-first", shown, tenant));
    judged
}

/// A form that was read after the newest page and shows another server: what the page says of its own is over, or will be.
fn form_since<'a>(s: &Situation<'a>, page: &Evidence) -> Option<&'a Evidence> {
    let (form, evidence) = s.appliance_fact(|f| f.edit_form.as_ref().and_then(|form| form.server.as_ref()))?;
    let (in_force, _) = s.server_in_force()?;
    (evidence.observed_at > page.observed_at && form.fqdn != in_force.fqdn).then_some(evidence)
}

/// Whether the form was read, or somebody said that it was filled in, after this page.
fn begun_since(s: &Situation, page: &Evidence) -> bool {
    let form = s.appliance_fact(|f| f.edit_form.as_ref()).map(|(_, form)| form.observed_at);
    let said = [StepId::EditSettings, StepId::EnableServer].map(|step| s.session.marked.get(&step).copied());
    said.into_iter().chain([form]).flatten().any(|at| at > page.observed_at)
}

fn wrong_region(s: &Situation, appliance: Region, tenant: Region, sides: impl Fn(Judgement) -> Judgement) -> Judgement {
    let judged = Judgement::new(StepState::NeedsAttention, Message::new("verdict-regions-differ")).because(
        Message::new("verdict-regions-differ-why").with("appliance", appliance.label()).with("tenant", tenant.label()),
    );
    let registered = matches!(
        s.registration(),
        Some((Registration::Registered | Registration::InProgress | Registration::Requested, _))
    );
    let next = if registered { "verdict-regions-differ-deregister" } else { "verdict-regions-differ-change" };
    sides(judged.because(Message::new(next)).going_on(with_regions("refuted-regions", appliance, tenant)))
}

/// The fact of a page that says whether Threat Response is on.
fn switch_fact(evidence: &Evidence) -> &'static str {
    evidence.page().and_then(|p| p.reading.facts.threat_response_shown()).map_or("threat_response", |(_, fact)| fact)
}

enum Enabled {
    Yes,
    No,
    Unsaid,
}

fn enabled(facts: &Facts) -> Enabled {
    let shown = facts.threat_response_shown().map(|(switch, _)| switch);
    match (shown, facts.edit_form.as_ref().and_then(|f| f.enable)) {
        (Some(Switch::Enabled), _) | (None, Some(true)) => Enabled::Yes,
        (Some(Switch::Disabled), _) | (None, Some(false)) => Enabled::No,
        (None, None) => Enabled::Unsaid,
    }
}

/// What the tenant's region asks for, in words.
pub fn expected_server(tenant: Region) -> Message {
    Message::new("expected-server").with("server", tenant.server_row())
}

/// What the appliance shows, in words.
pub fn found_server(server: &Server) -> Message {
    match server.region.known() {
        Some(region) => Message::new("found-server").with("server", format!("{} ({})", region.label(), server.fqdn)),
        None => Message::new("found-server-unknown").with("host", server.fqdn.clone()),
    }
}

/// Step 4: enabled, and committed by banner or by any registration status, in one reading. A pending change beats it. Where
/// the appliance was registered after that, the old page accuses no longer; only a new one confirms. A page that is older
/// than the form of another change says nothing of that change.
pub fn judge_commit(s: &Situation) -> Judgement {
    let newest = s.appliance_pages().find(|(_, p)| {
        let f = &p.reading.facts;
        f.changes.is_some() || f.threat_response_shown().is_some() || f.registration.is_some()
    });
    let Some((evidence, page)) = newest else {
        let todo = Judgement::new(StepState::ToDo, Message::new("verdict-nothing-yet"));
        return server_first(s, todo.because(Message::new("verdict-commit-todo")));
    };
    let facts = &page.reading.facts;
    if let Some(form) = form_since(s, evidence) {
        let todo = Judgement::new(StepState::ToDo, Message::new("verdict-commit-form-since"));
        return server_first(s, todo.because(Message::new("verdict-commit-todo")).seen_in(form));
    }
    if facts.changes == Some(Changes::Pending) {
        if let Some(list) = s.committed_since(evidence) {
            let listed = Judgement::new(StepState::CannotTell, Message::new("verdict-commit-listed"))
                .because(Message::new("verdict-commit-listed-why"))
                .because(Message::new("verdict-commit-listed-next"))
                .seen_in(list);
            return Judgement { source: Some(Source::Inferred), ..listed };
        }
        // Documented (how-to, 2020): before the commit the appliance asks for no token.
        let pending = Judgement::new(StepState::NeedsAttention, Message::new("verdict-commit-pending"))
            .because(Message::new("verdict-commit-pending-why"))
            .because(Message::new("verdict-commit-pending-next"))
            .sides(Message::new("expected-changes-committed"), Message::new("found-changes-pending"))
            .going_on(Message::new("refuted-pending"))
            .at_line(evidence, "changes");
        return server_first(s, pending);
    }
    match facts.threat_response_shown().map(|(switch, _)| switch) {
        Some(Switch::Enabled) if facts.changes == Some(Changes::Committed) => {
            Judgement::new(StepState::Confirmed, Message::new("verdict-commit-banner")).at_line(evidence, "changes")
        }
        Some(Switch::Enabled) if facts.registration.is_some() => {
            Judgement::new(StepState::Confirmed, Message::new("verdict-commit-status"))
                .at_line(evidence, "registration")
        }
        Some(Switch::Enabled) => {
            // Enabled, but nothing on the page tells whether that is the committed state or the staged one.
            let unclear = Judgement::new(StepState::CannotTell, Message::new("verdict-commit-unclear"))
                .because(Message::new("verdict-commit-unclear-next"))
                .at_line(evidence, "threat_response");
            server_first(s, unclear)
        }
        // That page says where this began, and nothing of what was done since.
        Some(Switch::Disabled) if begun_since(s, evidence) => {
            let todo = Judgement::new(StepState::ToDo, Message::new("verdict-nothing-yet"));
            server_first(s, todo.because(Message::new("verdict-commit-todo")))
        }
        Some(Switch::Disabled) => Judgement::new(StepState::ToDo, Message::new("verdict-commit-disabled"))
            .because(Message::new("verdict-commit-disabled-next"))
            .at_line(evidence, switch_fact(evidence))
            .lead_to(StepId::EditSettings),
        None => Judgement::new(StepState::CannotTell, Message::new("verdict-commit-page-needed"))
            .because(Message::new("verdict-commit-unclear-next"))
            .seen_in(evidence),
    }
}
