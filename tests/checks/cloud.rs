//! The checks of the cloud, the regions, the module and the search, fed by answers of the API and by pages.

use jiff::SignedDuration;
use passarela::domain::check::CheckId::*;
use passarela::domain::evidence::{
    BoundModule, Identity, Investigation, Key, ModuleHealth, ModuleSighting, Observation, PageObservation,
};
use passarela::domain::failure::RequestError;
use passarela::domain::finding::{Unknown, Verdict};
use passarela::domain::input::{Input, TextField};
use passarela::domain::product::Machine;
use passarela::domain::reading::{Device, Facts, PageKind, Reading, Switch, TrackedMessage};
use passarela::domain::source::Source;
use passarela::domain::step::{StepId, StepState};
use passarela::i18n::Words;

use crate::common::{TOKEN_WANTED, Walk, sse_devices};
use crate::{REGISTERED, connect, failure, most_likely, of, said, see, verdict};

const NAME: &str = "esa03.corp.example";
const ID: &str = "11111111-2222-4333-8444-555555555555";

fn connected() -> Walk {
    let mut walk = Walk::prepared();
    connect(&mut walk);
    walk
}

fn api(walk: &mut Walk, key: Key, value: Observation) {
    walk.pass(1);
    see(walk, key, value, Source::CloudApi);
}

/// A page that states these facts.
fn page(walk: &mut Walk, page: PageKind, facts: Facts) {
    walk.pass(1);
    let reading = Reading { page, looks_like: None, facts, lines: Default::default() };
    let seen =
        Observation::Page(Box::new(PageObservation { reading, names_test_message: true, machine: Machine::Esa }));
    see(walk, Key::Page(page), seen, Source::Pasted);
}

fn device(name: &str, status: &str) -> Device {
    Device { name: Some(name.into()), status: Some(status.into()), id: Some(ID.into()), ..Device::default() }
}

fn module(device: &str, days: u32) -> BoundModule {
    BoundModule {
        id: "m1".into(),
        name: "esa03".into(),
        kind: "Email Security Appliance".into(),
        device_id: Some(device.into()),
        timeframe_days: Some(days),
    }
}

fn form(walk: &mut Walk, devices: Vec<Device>) {
    page(walk, PageKind::CtrAddModule, Facts { devices: Some(devices), ..Facts::default() });
}

fn switch(walk: &mut Walk, to: Switch) {
    page(walk, PageKind::SseCloudServices, Facts { ctr_in_sse: Some(to), ..Facts::default() });
}

/// Registered, listed, a module bound to it, the message tracked a minute ago.
fn complete() -> Walk {
    let mut walk = connected();
    walk.paste(REGISTERED);
    api(&mut walk, Key::DeviceList, Observation::Devices(vec![device(NAME, "Registered")]));
    api(&mut walk, Key::ModuleList, Observation::Modules(vec![module(ID, 30)]));
    tracked(&mut walk, "14 May 2026 12:00:00 (GMT +00:00)");
    walk
}

fn tracked(walk: &mut Walk, time: &str) {
    let message = TrackedMessage {
        mid: Some("8".into()),
        time: Some(time.into()),
        subject: Some(walk.session.test_subject.clone()),
        ..TrackedMessage::default()
    };
    page(walk, PageKind::MessageTracking, Facts { messages: Some(vec![message]), ..Facts::default() });
}

fn found(hits: &[&str], errors: &[(&str, &str)]) -> Observation {
    let sighting = |id: &&str| ModuleSighting {
        module_id: (*id).into(),
        module: "esa03".into(),
        observed_at: None,
        description: None,
    };
    Observation::Sightings(Investigation {
        asked: vec![],
        sightings: hits.iter().map(sighting).collect(),
        errors: errors.iter().map(|(id, said)| (Some((*id).into()), (*said).into())).collect(),
        ..Investigation::default()
    })
}

// ---- the API client ----

#[test]
fn a_refused_client_fails_with_its_own_cause_and_a_broken_way_does_not() {
    for (id, cause) in [
        ("unknown-client", "unknown-client"),
        ("wrong-password", "wrong-password"),
        ("account-disabled", "account-disabled"),
        ("token-refused", "token-refused"),
    ] {
        // Whichever look meets the refusal.
        for key in [Key::SignIn, Key::DeviceList] {
            let mut walk = connected();
            api(&mut walk, Key::SignIn, Observation::SignedIn { role: None });
            assert_eq!(verdict(&walk, CloudSignIn), Verdict::Pass);
            api(&mut walk, key, failure(id));
            assert_eq!(most_likely(&walk), Some((CloudSignIn, cause)));
            assert_eq!(of(&walk, CloudScopes).blocked_by, Some(CloudSignIn));
        }
    }
    for id in ["timeout", "tls-unknown-issuer", "rate-limited-open"] {
        let mut walk = connected();
        api(&mut walk, Key::SignIn, failure(id));
        let finding = of(&walk, CloudSignIn);
        assert_eq!((finding.verdict, finding.headline.id), (Verdict::CannotTell, format!("error-{id}")));
        assert!(!finding.would_tell.is_empty());
    }
}

#[test]
fn a_reason_of_the_clouds_own_is_quoted() {
    let mut walk = connected();
    let refused = RequestError::SignInRefused { error: "unauthorized_client".into() };
    api(&mut walk, Key::SignIn, Observation::CouldNotLook(refused.into()));
    let finding = of(&walk, CloudSignIn);
    assert_eq!(finding.cause, Some("refused"));
    assert_eq!(Words::english().say(&finding.details[0]), "It gives the reason unauthorized_client.");
}

#[test]
fn missing_scopes_warn_and_name_the_boxes() {
    let scopes = |list: &str| Observation::Scopes(list.split(' ').map(str::to_owned).collect());
    let mut walk = connected();
    api(&mut walk, Key::Scopes, scopes("profile integration sse inspect:read enrich:read"));
    assert_eq!(verdict(&walk, CloudScopes), Verdict::Pass);
    api(&mut walk, Key::Scopes, scopes("profile integration inspect:read"));
    let finding = of(&walk, CloudScopes);
    assert_eq!((finding.verdict, finding.cause), (Verdict::Warn, Some("missing")));
    assert_eq!(said(&finding), "The API client lacks scopes: SSE, Enrich:Read.");
    // Where the sign-in names none, a look that was turned away does.
    let mut walk = connected();
    api(&mut walk, Key::Scopes, Observation::NotUnderstood("no scope".into()));
    assert_eq!(of(&walk, CloudScopes).unknown, Some(Unknown::Unparsable));
    let lacks = RequestError::MissingScope { scopes: vec!["sse".into()] };
    api(&mut walk, Key::DeviceList, Observation::CouldNotLook(lacks.into()));
    assert_eq!(said(&of(&walk, CloudScopes)), "The API client lacks a scope: SSE.");
    assert_eq!(of(&walk, SseDevice).unknown, Some(Unknown::NoPermission));
}

#[test]
fn pages_and_client_of_different_tenants_are_told_with_both_names() {
    let identity =
        |org: &str| Observation::Identity(Identity { org: org.into(), user: "Ana".into(), role: "admin".into() });
    let mut walk = connected();
    api(&mut walk, Key::Identity, identity("Example Mail"));
    assert_eq!(verdict(&walk, CloudAccount), Verdict::CannotTell);
    walk.paste(&sse_devices(NAME, "Registered"));
    assert_eq!(verdict(&walk, CloudAccount), Verdict::Pass);
    api(&mut walk, Key::Identity, identity("Other Mail"));
    let finding = of(&walk, CloudAccount);
    assert_eq!((finding.verdict, finding.provenances.len()), (Verdict::Fail, 2));
    let sides = [finding.expected, finding.found].map(|m| Words::english().say(&m.expect("a side")));
    assert_eq!(sides, ["Other Mail, by the API client", "Example Mail, on the portal’s page"]);
    assert_eq!(of(&walk, SseDevice).blocked_by, Some(CloudAccount));
}

// ---- regions ----

#[test]
fn the_tenants_region_decides_and_the_fix_ends_in_a_new_token() {
    let mut walk = Walk::prepared();
    walk.paste(REGISTERED);
    assert_eq!(verdict(&walk, RegionAgree), Verdict::Pass);
    walk.answer("region", "europe");
    let finding = of(&walk, RegionAgree);
    assert_eq!(finding.cause, Some("appliance"));
    let sources: Vec<Source> = finding.provenances.iter().map(|s| s.source).collect();
    assert_eq!(sources, [Source::Pasted, Source::User]);
    assert_eq!(walk.state(StepId::EnableServer), StepState::NeedsAttention);
    let fix = |n: u8| {
        let mut line = RegionAgree.say(&format!("appliance-fix-{n}"));
        line.args.clone_from(&finding.headline.args);
        Words::english().say(&line)
    };
    assert!(fix(1).contains("[[Deregister]]"));
    assert!(fix(2).contains("EUROPE (api.eu.sse.itd.cisco.com)"));
    assert!(fix(3).contains("commit") && fix(4).starts_with("Make a new token"));
}

#[test]
fn two_regions_of_one_tenant_are_a_cause_and_a_strange_host_decides_nothing() {
    let mut walk = connected();
    walk.answer("region", "europe");
    assert_eq!(most_likely(&walk), Some((RegionAgree, "tenant")));
    walk.answer("region", "americas");
    walk.paste(&REGISTERED.replace("api-sse.cisco.com", "api-sse.cisco.com.evil.example"));
    let finding = of(&walk, RegionAgree);
    assert_eq!((finding.verdict, finding.unknown), (Verdict::CannotTell, Some(Unknown::Unparsable)));
    assert!(finding.found.is_some());
}

// ---- SSE ----

#[test]
fn the_switch_is_read_or_worked_out_and_named_so() {
    let mut walk = connected();
    walk.paste(REGISTERED);
    switch(&mut walk, Switch::Disabled);
    assert_eq!(most_likely(&walk), Some((SseCtrEnabled, "off")));
    // Offered since, so it was switched on.
    form(&mut walk, vec![device(NAME, "Registered")]);
    assert_eq!((verdict(&walk, SseCtrEnabled), verdict(&walk, CtrDeviceOffered)), (Verdict::Pass, Verdict::Pass));
    // With only the module's form read the failure stays there.
    let mut walk = connected();
    walk.paste(REGISTERED);
    form(&mut walk, vec![]);
    assert_eq!(verdict(&walk, SseCtrEnabled), Verdict::CannotTell);
    assert_eq!(most_likely(&walk), Some((CtrDeviceOffered, "absent")));
    // With SSE's list as well it is a conclusion.
    api(&mut walk, Key::DeviceList, Observation::Devices(vec![device(NAME, "Registered")]));
    let finding = of(&walk, SseCtrEnabled);
    assert_eq!(finding.cause, Some("inferred"));
    assert!(finding.provenances.iter().all(|s| s.source == Source::Inferred) && finding.provenances.len() == 2);
    assert_eq!(of(&walk, CtrDeviceOffered).blocked_by, Some(SseCtrEnabled));
    // The page itself beats the conclusion.
    switch(&mut walk, Switch::Enabled);
    assert_eq!(most_likely(&walk), Some((CtrDeviceOffered, "absent")));
}

#[test]
fn a_list_without_the_device_is_counted_and_near_names_are_said() {
    let mut walk = connected();
    walk.paste(REGISTERED);
    let others = vec![device("esa3.corp.example", "Registered"), device("mail.corp.example", "Registered")];
    api(&mut walk, Key::DeviceList, Observation::Devices(others.clone()));
    let finding = of(&walk, SseDevice);
    assert_eq!(finding.cause, Some("absent"));
    assert_eq!(said(&finding), "SSE lists 2 devices. None is named esa03.corp.example.");
    let near = Words::english().say(finding.details.last().expect("a detail"));
    assert!(near.starts_with("The list has esa3.corp.example, which is almost the name you entered."), "{near}");
    assert_ne!(walk.state(StepId::DeviceListed), StepState::Confirmed);
    // The beginning of a longer list proves no absence; a look that failed proves nothing.
    api(&mut walk, Key::DeviceList, Observation::SomeDevices(others));
    assert_eq!(verdict(&walk, SseDevice), Verdict::CannotTell);
    api(&mut walk, Key::DeviceList, Observation::Devices(vec![device(NAME, "Registered")]));
    assert_eq!(verdict(&walk, SseDevice), Verdict::Pass);
    api(&mut walk, Key::DeviceList, failure("timeout"));
    assert_eq!(of(&walk, SseDevice).unknown, Some(Unknown::Timeout));
}

#[test]
fn another_status_is_quoted() {
    let mut walk = connected();
    walk.paste(REGISTERED);
    api(&mut walk, Key::DeviceList, Observation::Devices(vec![device(NAME, "Offline")]));
    let finding = of(&walk, SseDevice);
    assert_eq!((finding.verdict, finding.cause), (Verdict::CannotTell, None));
    assert!(Words::english().say(&finding.details[0]).contains("“Offline”"));
    assert_eq!(walk.state(StepId::DeviceListed), StepState::CannotTell);
}

#[test]
fn a_page_that_says_there_is_more_proves_no_absence() {
    let list = |foot: &str| {
        format!(
            "Security Services Exchange\nDevices for Example Corp\n#\tName\tType\tVersion\tStatus\n\
             1\tother.corp.example\tESA\t14.0.0-698\tRegistered\n{foot}\n"
        )
    };
    for foot in ["Total Entries: 45", "1 to 1 of 30", "Page 1 of 3", "1 2 3 Next", "Load more", "and 12 more"] {
        let mut walk = connected();
        walk.paste(REGISTERED);
        walk.paste(&list(foot));
        let finding = of(&walk, SseDevice);
        assert_eq!(finding.headline.id, "check-sse-device-partial", "{foot}");
        assert_eq!(walk.state(StepId::DeviceListed), StepState::CannotTell, "{foot}");
    }
    let mut walk = connected();
    walk.paste(REGISTERED);
    walk.paste(&list("Total Entries: 1"));
    assert_eq!(of(&walk, SseDevice).cause, Some("absent"));
}

#[test]
fn a_form_copied_as_text_offers_at_least_what_is_chosen() {
    let mut walk = connected();
    walk.paste(REGISTERED);
    api(&mut walk, Key::DeviceList, Observation::Devices(vec![device(NAME, "Registered")]));
    walk.paste(
        "Threat Response\nAdd New Email Security Appliance Module\nModule Name*\nRegistered Device*\n\
         other.corp.example\nType ESA\nRequest Timeframe (days)\n30\n",
    );
    assert_eq!(of(&walk, CtrDeviceOffered).headline.id, "check-ctr-device-offered-partial");
    assert_eq!(walk.state(StepId::AddModule), StepState::CannotTell);
}

#[test]
fn the_service_that_is_off_switches_threat_response_off_by_conclusion() {
    let mut walk = connected();
    walk.paste(
        "Logged in as: admin on esa1.corp.example\nNo Changes Pending\nCloud Service Settings\nCisco Cloud Services\n\
         The Cisco Cloud Service is currently disabled on your appliance.\n",
    );
    assert_eq!(walk.state(StepId::OpenSettings), StepState::Confirmed);
    // Where everybody starts is no failure, and still is what the page says.
    assert_ne!(verdict(&walk, EsaEnabled), Verdict::Pass);
    let finding = of(&walk, EsaEnabled);
    let said: Vec<_> = finding.details.iter().map(|d| d.id.as_str()).collect();
    assert!(said.contains(&"check-esa-enabled-concluded"), "{said:?}");
}

#[test]
fn what_is_not_registered_yet_is_missing_nowhere() {
    let mut walk = connected();
    walk.paste(TOKEN_WANTED);
    api(&mut walk, Key::DeviceList, Observation::Devices(vec![]));
    api(&mut walk, Key::ModuleList, Observation::Modules(vec![]));
    form(&mut walk, vec![]);
    for check in [SseDevice, CtrDeviceOffered, CtrModule] {
        assert_eq!(verdict(&walk, check), Verdict::CannotTell, "{check}");
    }
    // Registered since: the list is older than that.
    walk.paste(REGISTERED);
    assert_eq!(of(&walk, SseDevice).headline.id, "check-sse-device-older");
    api(&mut walk, Key::DeviceList, Observation::Devices(vec![]));
    assert_eq!(most_likely(&walk), Some((SseDevice, "absent")));
}

// ---- Threat Response ----

#[test]
fn the_module_is_there_asks_this_appliance_and_is_well() {
    let mut walk = complete();
    assert_eq!((verdict(&walk, CtrModule), verdict(&walk, CtrModuleDevice)), (Verdict::Pass, Verdict::Pass));
    assert_eq!(verdict(&walk, CtrDeviceOffered), Verdict::NotApplicable);
    for (status, expected) in [("ok", Verdict::Pass), ("error", Verdict::Fail), ("unknown", Verdict::CannotTell)] {
        let health = ModuleHealth { module_id: "m1".into(), status: status.into(), message: Some("no answer".into()) };
        api(&mut walk, Key::ModuleHealth, Observation::Health(vec![health]));
        assert_eq!(verdict(&walk, CtrHealth), expected, "{status}");
    }
    api(&mut walk, Key::ModuleList, Observation::Modules(vec![module("99999999-2222-4333-8444-555555555555", 30)]));
    assert_eq!(most_likely(&walk), Some((CtrModuleDevice, "other")));
    assert_eq!(walk.state(StepId::AddModule), StepState::NeedsAttention);
    api(&mut walk, Key::ModuleList, Observation::Modules(vec![]));
    assert_eq!(most_likely(&walk), Some((CtrModule, "absent")));
    assert_eq!(of(&walk, CtrModuleDevice).blocked_by, Some(CtrModule));
    // A form that offers the device does not bring back a module that a whole list no longer had.
    form(&mut walk, vec![device("esa03.corp.example", "Registered")]);
    assert_eq!((verdict(&walk, CtrModule), walk.state(StepId::AddModule)), (Verdict::Fail, StepState::InProgress));
    api(&mut walk, Key::ModuleList, failure("timeout"));
    for check in [CtrModule, CtrModuleDevice, CtrHealth, QueryWindow] {
        assert_eq!(of(&walk, check).unknown, Some(Unknown::Timeout), "{check}");
    }
}

// ---- the search ----

#[test]
fn quotes_are_corrected_in_silence_and_what_cannot_be_read_is_a_cause() {
    let mut walk = Walk::prepared();
    walk.go(StepId::Prove);
    for (text, expected) in [
        ("", Verdict::Pass),
        ("email_subject:“test”", Verdict::Pass),
        ("email_subject:'test test'", Verdict::Pass),
        ("192.0.2.7", Verdict::Pass),
        ("subject:\"test\"", Verdict::Fail),
        ("test message", Verdict::Fail),
        ("email_subject:\"a \"b\" c\"", Verdict::Fail),
    ] {
        walk.person(Input::Type { field: TextField::QueryPasted, text: text.into() });
        assert_eq!(verdict(&walk, QuerySyntax), expected, "{text}");
    }
    walk.person(Input::Type { field: TextField::QueryPasted, text: String::new() });
    walk.person(Input::ChooseQueryKind { kind: "ip".into() });
    walk.person(Input::Type { field: TextField::QueryValue, text: "300.1.1.1".into() });
    assert_eq!(verdict(&walk, QuerySyntax), Verdict::Fail);
}

#[test]
fn the_age_of_the_message_is_held_against_the_timeframe() {
    for (time, days, expected) in [
        ("14 May 2026 11:00:00 (GMT +00:00)", 1, Verdict::Pass),
        ("13 May 2026 11:00:00 (GMT +00:00)", 1, Verdict::Fail),
        ("13 May 2026 13:00:00 (GMT +02:00)", 1, Verdict::Fail),
        ("13 May 2026 11:00:00 (GMT -02:00)", 1, Verdict::Pass),
        // Without a zone it may be either.
        ("13 May 2026 11:00:00", 1, Verdict::CannotTell),
        ("10 May 2026 11:00:00", 1, Verdict::Fail),
        ("10 Apr 2025 11:00:00 (GMT)", 30, Verdict::Fail),
        ("yesterday", 30, Verdict::CannotTell),
    ] {
        let mut walk = complete();
        api(&mut walk, Key::ModuleList, Observation::Modules(vec![module(ID, days)]));
        tracked(&mut walk, time);
        assert_eq!(verdict(&walk, QueryWindow), expected, "{time}");
    }
}

#[test]
fn nothing_that_comes_back_is_a_cause_only_where_something_should() {
    let mut walk = complete();
    assert_eq!(of(&walk, CtrData).unknown, Some(Unknown::NotLooked));
    api(&mut walk, Key::Investigation, found(&[], &[("m1", "device is unavailable")]));
    let finding = of(&walk, CtrData);
    assert_eq!(finding.verdict, Verdict::CannotTell);
    assert!(finding.details.iter().any(|d| Words::english().say(d).contains("device is unavailable")));
    // Another module's error is not ours, nor is its sighting.
    api(&mut walk, Key::Investigation, found(&["m2"], &[("m2", "too many requests")]));
    assert_eq!(most_likely(&walk), Some((CtrData, "nothing")));
    api(&mut walk, Key::Investigation, found(&["m1"], &[]));
    assert_eq!(verdict(&walk, CtrData), Verdict::Pass);
    assert_eq!(walk.state(StepId::Prove), StepState::Confirmed);
    // What came once has come; the step says so, and the check does not say the opposite.
    api(&mut walk, Key::Investigation, found(&[], &[]));
    assert_eq!(of(&walk, CtrData).headline.id, "check-ctr-data-earlier");
    // Without the message in tracking there is nothing to find.
    let mut walk = connected();
    walk.paste(REGISTERED);
    api(&mut walk, Key::DeviceList, Observation::Devices(vec![device(NAME, "Registered")]));
    api(&mut walk, Key::ModuleList, Observation::Modules(vec![module(ID, 30)]));
    api(&mut walk, Key::Investigation, found(&[], &[]));
    assert_eq!(of(&walk, CtrData).headline.id, "check-ctr-data-not-tracked");
}

#[test]
fn a_day_makes_the_clouds_answers_old() {
    let mut walk = complete();
    api(&mut walk, Key::SignIn, Observation::SignedIn { role: None });
    api(&mut walk, Key::Investigation, found(&["m1"], &[]));
    walk.now += SignedDuration::from_hours(25);
    for check in [CloudSignIn, SseDevice, CtrModule, CtrModuleDevice, CtrData] {
        let finding = of(&walk, check);
        assert_eq!(finding.unknown, Some(Unknown::Stale), "{check}");
        assert!(!finding.would_tell.is_empty(), "{check}");
    }
}
