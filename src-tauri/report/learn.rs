//! What the set-up knows to be somebody's name, address or id, by the field it stands in: the redactor gets to know it
//! before the first sentence is written, so that it is found in whatever text it turns up.

use super::Inputs;
use super::pseudonyms::{Label, Pseudonyms};
use crate::domain::device_names;
use crate::domain::evidence::{Investigation, Observation};
use crate::domain::reading::{Device, Facts, TrackedMessage};
use crate::domain::state::{ApplianceTest, ConnectionTest, Session};

/// Short names that are words too: alone they name nobody, and a note would lose its sense without them.
const WORDS: &[&str] = &["appliance", "cisco", "email", "esa", "gateway", "mail", "mx", "relay", "sma", "smtp", "test"];

/// Teaches the redactor every typed value.
pub fn teach(redactor: &mut Pseudonyms, inputs: &Inputs) {
    let session = inputs.session;
    devices(redactor, session);
    // The set-up's own appliance is the first device of every report.
    if let Some(name) = session.device_name() {
        redactor.clean(name);
    }
    let answers = &session.answers;
    for address in [&answers.address, &answers.portal_address, &answers.mail_listener].into_iter().flatten() {
        host_of(redactor, address);
    }
    for mail in [&answers.mail_from, &answers.mail_to].into_iter().flatten() {
        redactor.learn(Label::Email, mail);
    }
    let mut clients: Vec<&str> = session.connection.iter().map(|c| c.client_id.as_str()).collect();
    if let ConnectionTest::Testing(a) | ConnectionTest::Good(a, _) | ConnectionTest::Bad(a, ..) =
        &session.connection_test
    {
        clients.push(&a.client_id);
    }
    clients.into_iter().for_each(|id| redactor.learn(Label::Id, id));
    let mut users: Vec<(&str, &str)> =
        session.appliance.iter().map(|a| (a.address.as_str(), a.user.as_str())).collect();
    if let ApplianceTest::Testing(a)
    | ApplianceTest::Compare(a, _)
    | ApplianceTest::Good(a, _)
    | ApplianceTest::Bad(a, ..) = &session.appliance_test
    {
        users.push((&a.address, &a.user));
    }
    for (address, user) in users {
        host_of(redactor, address);
        person(redactor, user);
    }
    redactor.learn(Label::Subject, &session.test_subject);
    if let Some(created) = &session.created {
        redactor.learn(Label::Module, &created.name);
        redactor.learn(Label::Id, &created.id);
    }
    for evidence in session.evidence.iter() {
        seen(redactor, &evidence.value);
    }
    let facts = inputs.facts;
    facts.os_user.iter().for_each(|user| person(redactor, user));
    facts.computer.iter().for_each(|name| redactor.learn(Label::Host, name));
    if let Some(name) = facts.home.as_deref().and_then(|home| home.rsplit(['/', '\\']).find(|p| !p.is_empty())) {
        person(redactor, name);
    }
}

/// Whole names first: only then is it known whether a short one fits one device or several.
fn devices(redactor: &mut Pseudonyms, session: &Session) {
    let mut all: Vec<&str> = session.device_name().into_iter().collect();
    for evidence in session.evidence.iter() {
        let listed = match &evidence.value {
            Observation::Devices(devices) | Observation::SomeDevices(devices) => devices.as_slice(),
            Observation::Page(page) => page.reading.facts.devices.as_deref().unwrap_or_default(),
            _ => &[],
        };
        all.extend(listed.iter().filter_map(|d: &Device| d.name.as_deref()));
    }
    let rank = |name: &str| if device_names::is_cut(name) { 2 } else { u8::from(!name.contains('.')) };
    all.sort_by_key(|name| rank(name));
    for name in &all {
        redactor.learn(Label::Device, name);
    }
    // People write the short name of what is listed with its whole one.
    for name in all {
        let short = name.split('.').next().unwrap_or_default();
        if !device_names::is_cut(short) && !WORDS.contains(&short.to_lowercase().as_str()) {
            redactor.learn(Label::Device, short);
        }
    }
}

/// The host of an address as somebody typed it, with or without scheme and port.
fn host_of(redactor: &mut Pseudonyms, address: &str) {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = match host.strip_prefix('[') {
        Some(v6) => v6.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    let label = if host.parse::<std::net::IpAddr>().is_ok() { Label::Address } else { Label::Host };
    redactor.learn(label, host);
}

fn person(redactor: &mut Pseudonyms, name: &str) {
    redactor.learn(if name.contains('@') { Label::Email } else { Label::Person }, name);
}

fn seen(redactor: &mut Pseudonyms, seen: &Observation) {
    match seen {
        Observation::Page(page) => facts(redactor, &page.reading.facts),
        Observation::Devices(devices) | Observation::SomeDevices(devices) => device_ids(redactor, devices),
        Observation::Modules(modules) | Observation::SomeModules(modules) => {
            for module in modules {
                redactor.learn(Label::Module, &module.name);
                redactor.learn(Label::Id, &module.id);
                module.device_id.iter().for_each(|id| redactor.learn(Label::Id, id));
            }
        }
        Observation::Sightings(investigation) => asked(redactor, investigation),
        Observation::Identity(identity) => {
            redactor.learn(Label::Org, &identity.org);
            person(redactor, &identity.user);
        }
        Observation::ModuleTypes(kinds) => kinds.iter().for_each(|kind| redactor.learn(Label::Id, &kind.id)),
        Observation::Health(modules) => modules.iter().for_each(|module| redactor.learn(Label::Id, &module.module_id)),
        Observation::Messages(messages) => messages.iter().for_each(|message| tracked(redactor, message)),
        Observation::Sent(message) => {
            redactor.learn(Label::Id, &message.message_id);
            redactor.learn(Label::Subject, &message.subject);
        }
        Observation::Network(hosts) => hosts.iter().for_each(|reached| host_of(redactor, &reached.host)),
        Observation::CouldNotLook(_)
        | Observation::NotUnderstood(_)
        | Observation::SignedIn { .. }
        | Observation::Quota { .. }
        | Observation::Scopes(_)
        | Observation::Clock { .. } => {}
    }
}

fn facts(redactor: &mut Pseudonyms, facts: &Facts) {
    facts.tenant.iter().for_each(|org| redactor.learn(Label::Org, org));
    facts.account.iter().for_each(|name| person(redactor, name));
    for server in facts.server.iter().chain(facts.edit_form.iter().filter_map(|form| form.server.as_ref())) {
        host_of(redactor, &server.fqdn);
    }
    device_ids(redactor, facts.devices.as_deref().unwrap_or_default());
    for module in facts.modules.iter().flatten() {
        module.name.iter().for_each(|name| redactor.learn(Label::Module, name));
        module.device_id.iter().for_each(|id| redactor.learn(Label::Id, id));
    }
    facts.messages.iter().flatten().for_each(|message| tracked(redactor, message));
    for sighting in facts.sightings.iter().flatten() {
        sighting.module.iter().for_each(|name| redactor.learn(Label::Module, name));
    }
}

fn device_ids(redactor: &mut Pseudonyms, devices: &[Device]) {
    devices.iter().filter_map(|d| d.id.as_deref()).for_each(|id| redactor.learn(Label::Id, id));
}

fn tracked(redactor: &mut Pseudonyms, message: &TrackedMessage) {
    for mail in message.sender.iter().chain(&message.recipient) {
        redactor.learn(Label::Email, mail);
    }
    message.subject.iter().for_each(|subject| redactor.learn(Label::Subject, subject));
    message.message_id.iter().for_each(|id| redactor.learn(Label::Id, id.trim_matches(['<', '>', ' '])));
}

fn asked(redactor: &mut Pseudonyms, investigation: &Investigation) {
    for (kind, value) in &investigation.asked {
        let label = match kind.as_str() {
            "email" => Label::Email,
            "email_subject" => Label::Subject,
            "email_messageid" => Label::Id,
            "ip" | "ipv6" => Label::Address,
            "domain" => Label::Host,
            // Numbers of messages and hashes of files name nobody.
            _ => continue,
        };
        redactor.learn(label, value);
    }
    for sighting in &investigation.sightings {
        redactor.learn(Label::Module, &sighting.module);
        redactor.learn(Label::Id, &sighting.module_id);
    }
    for (id, _) in &investigation.errors {
        id.iter().for_each(|id| redactor.learn(Label::Id, id));
    }
}
