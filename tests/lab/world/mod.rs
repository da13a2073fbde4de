//! The practice world without any listener: what the far side does, and what it refuses.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use base64::Engine as _;
use jiff::{SignedDuration, Timestamp};
use passarela::domain::product::Machine as Product;
use passarela::domain::region::Region;
use passarela::domain::version::Gate;
use passarela::lab::faults::Fault;
use passarela::lab::world::{
    AddModuleError, ApplianceError, Beginning, ClientCheck, CloudStatus, DeviceStatus, Era, Incoming, Lifetime,
    Machine, ModuleError, ModuleType, OBSERVABLE_KINDS, Observable, RegisterOutcome, Seed, StartingWorld, World,
};

mod faults;
mod healing;
mod sma;

const HOUR: Lifetime = Lifetime::ALL[0];

fn start() -> Timestamp {
    "2026-05-14T12:44:00Z".parse().unwrap()
}

/// In the years of the how-to.
fn in_2020(world: StartingWorld) -> Beginning {
    Beginning { era: Era::HowTo, world }
}

fn after(seconds: i64) -> Timestamp {
    start() + SignedDuration::from_secs(seconds)
}

fn world(beginning: impl Into<Beginning>) -> World {
    World::starting(beginning, Seed::new([3; 32]), start())
}

fn message(subject: &str) -> Incoming {
    Incoming {
        sender: "mgmt01@outside.example".to_owned(),
        recipients: vec!["testing@lab.example".to_owned()],
        subject: subject.to_owned(),
        message_id: Some("123-abc-456@outside.example".to_owned()),
        attachment_names: vec!["invoice.pdf".to_owned()],
        attachment_hashes: vec!["ab".repeat(32)],
        source_ip: "127.0.0.1".to_owned(),
    }
}

fn ask(kind: &str, value: &str) -> Observable {
    Observable { kind: kind.to_owned(), value: value.to_owned() }
}

/// How many sightings an investigation of one observable in the home region brings, over all modules.
fn sightings(w: &World, observable: Observable, now: Timestamp) -> usize {
    let tenant = w.cloud(w.home).portal_tenant;
    let answers = w.investigate(w.home, tenant, &[observable], None, now);
    answers.iter().map(|a| a.result.as_ref().map_or(0, Vec::len)).sum()
}

fn errors(w: &World, now: Timestamp) -> Vec<Option<ModuleError>> {
    let tenant = w.cloud(w.home).portal_tenant;
    let answers = w.investigate(w.home, tenant, &[ask("email_subject", "test test")], None, now);
    answers.into_iter().map(|a| a.result.err()).collect()
}

#[test]
fn submitting_changes_nothing_until_the_commit() {
    let mut w = world(StartingWorld::Fresh);
    w.submit_cloud_service("admin", true, Region::Europe, start()).unwrap();
    assert!(!w.appliance().committed.enabled);
    assert_eq!(w.appliance().committed.server, Region::Americas);
    assert_eq!(w.cloud_status(after(100)), CloudStatus::Hidden, "no token is asked for");
    assert_eq!(w.register("0".repeat(32).as_str(), after(100)), RegisterOutcome::NotAsked);
    w.commit("admin", "", after(101)).unwrap();
    assert!(w.appliance().committed.enabled);
    assert_eq!(w.appliance().committed.server, Region::Europe);
    assert!(!w.appliance().has_pending_changes());
}

#[test]
fn submitting_what_is_already_committed_leaves_nothing_pending() {
    let mut w = world(StartingWorld::Fresh);
    w.submit_cloud_service("admin", true, Region::Europe, start()).unwrap();
    w.submit_cloud_service("admin", false, Region::Americas, start()).unwrap();
    assert!(!w.appliance().has_pending_changes());
    assert_eq!(w.commit("admin", "", start()), Err(ApplianceError::NothingStaged));
}

#[test]
fn a_commit_applies_everything_that_is_staged_whoever_staged_it() {
    let mut w = world(StartingWorld::ColleagueChange);
    w.submit_cloud_service("admin", true, Region::Americas, start()).unwrap();
    assert_eq!(w.appliance().staged.len(), 2);
    w.commit("admin", "Threat Response", start()).unwrap();
    let commit = w.appliance().commits.last().unwrap();
    let authors: Vec<&str> = commit.applied.iter().map(|s| s.by.as_str()).collect();
    assert_eq!(authors, ["jordan", "admin"]);
    assert!(w.appliance().staged.is_empty());
}

#[test]
fn abandoning_drops_the_change() {
    let mut w = world(StartingWorld::Fresh);
    w.submit_cloud_service("admin", true, Region::Americas, start()).unwrap();
    w.abandon();
    assert!(!w.appliance().has_pending_changes());
    assert_eq!(w.cloud_status(after(60)), CloudStatus::Hidden);
}

#[test]
fn from_commit_to_registered_in_lab_time() {
    let mut w = world(StartingWorld::Fresh);
    w.submit_cloud_service("admin", true, Region::Americas, start()).unwrap();
    w.commit("admin", "", start()).unwrap();
    assert_eq!(w.cloud_status(after(7)), CloudStatus::Busy);
    assert_eq!(w.cloud_status(after(8)), CloudStatus::TokenWanted);

    let token = w.generate_tokens(Region::Americas, 1, HOUR, after(10))[0];
    let tenant = w.cloud(Region::Americas).portal_tenant;
    let placeholder = w.cloud(Region::Americas).devices_of(tenant).next().unwrap().clone();
    assert_eq!(placeholder.status, DeviceStatus::Pending);
    assert!(w.cloud(Region::Americas).offered_devices(tenant).is_empty());

    assert_eq!(w.register(&w.token_text(token), after(20)), RegisterOutcome::Requested);
    w.settle(after(27));
    assert_eq!(w.cloud_status(after(27)), CloudStatus::InProgress);
    w.settle(after(28));
    assert_eq!(w.cloud_status(after(28)), CloudStatus::Registered);

    let cloud = w.cloud(Region::Americas);
    let row = cloud.device(tenant, placeholder.id).expect("the row keeps its id");
    assert_eq!(row.status.label(), "Registered");
    assert_eq!((row.name.as_str(), row.version.as_deref()), ("practice-esa-1.lab.example", Some("16.0.4")));
    assert_eq!(cloud.offered_devices(tenant).len(), 1);
}

#[test]
fn a_token_that_is_not_good_here_and_now_is_refused() {
    let ready = world(StartingWorld::ReadyToRegister);
    let refused = |token: &str, w: &mut World, now| {
        assert_eq!(w.register(token, now), RegisterOutcome::Refused);
        assert_eq!(w.cloud_status(now), CloudStatus::Failed);
    };

    let mut w = ready.clone();
    let token = w.generate_tokens(Region::Europe, 1, HOUR, start())[0];
    refused(&w.token_text(token), &mut w, after(1));

    let mut w = ready.clone();
    let token = w.generate_tokens(Region::Americas, 1, HOUR, start())[0];
    refused(&w.token_text(token), &mut w, after(3601));

    let mut w = ready.clone();
    let token = w.generate_tokens(Region::Americas, 1, HOUR, start())[0];
    let mut text = w.token_text(token);
    text.pop();
    refused(&text, &mut w, after(1));

    // Used up: registered, deregistered, tried again.
    let mut w = ready.clone();
    let token = w.generate_tokens(Region::Americas, 1, HOUR, start())[0];
    let text = w.token_text(token);
    assert_eq!(w.register(&text, after(1)), RegisterOutcome::Requested);
    w.settle(after(60));
    w.deregister(after(61)).unwrap();
    refused(&text, &mut w, after(120));

    // Of a row that was deleted meanwhile.
    let mut w = ready;
    let token = w.generate_tokens(Region::Americas, 1, HOUR, start())[0];
    let row = w.cloud(Region::Americas).devices[0].id;
    assert!(w.delete_device(Region::Americas, row));
    refused(&w.token_text(token), &mut w, after(1));
}

#[test]
fn a_token_is_good_until_the_last_second_of_its_life_and_after_a_refusal_another_one_works() {
    let mut w = world(StartingWorld::ReadyToRegister);
    let token = w.generate_tokens(Region::Americas, 1, HOUR, start())[0];
    assert_eq!(w.register("mistyped", after(5)), RegisterOutcome::Refused);
    assert_eq!(w.register(&w.token_text(token), after(3599)), RegisterOutcome::Requested);
}

#[test]
fn the_token_counts_in_the_cloud_of_the_committed_server_not_of_a_staged_one() {
    let mut w = world(StartingWorld::ReadyToRegister);
    w.submit_cloud_service("admin", true, Region::Europe, start()).unwrap();
    let token = w.generate_tokens(Region::Europe, 1, HOUR, start())[0];
    assert_eq!(w.register(&w.token_text(token), after(1)), RegisterOutcome::Refused);
}

#[test]
fn each_device_gets_its_own_row_and_token() {
    let mut w = world(StartingWorld::Fresh);
    let tokens = w.generate_tokens(Region::Americas, 100, Lifetime::by_id("5d").unwrap(), start());
    let texts: std::collections::HashSet<String> = tokens.iter().map(|t| w.token_text(*t)).collect();
    assert_eq!(texts.len(), 100);
    assert!(texts.iter().all(|t| t.len() == 32 && t.bytes().all(|b| b.is_ascii_hexdigit())));
    assert_eq!(w.cloud(Region::Americas).devices.len(), 100);
    assert!(w.cloud(Region::Americas).tokens.iter().all(|t| t.expires == after(5 * 86_400)));
}

#[test]
fn moving_a_registered_appliance_to_another_server_ends_its_registration() {
    let mut w = world(StartingWorld::Registered);
    w.submit_cloud_service("admin", true, Region::Europe, start()).unwrap();
    assert_eq!(w.cloud_status(start()), CloudStatus::Registered);
    w.commit("admin", "", start()).unwrap();
    assert_eq!(w.cloud_status(after(8)), CloudStatus::TokenWanted);
    assert_eq!(errors(&w, after(8)), [Some(ModuleError::DeviceUnavailable)]);
}

#[test]
fn deregistering_shows_in_sse_and_in_the_modules() {
    let mut w = world(StartingWorld::Registered);
    assert_eq!(errors(&w, start()), [None]);
    w.deregister(start()).unwrap();
    assert!(w.cloud(Region::Americas).devices.is_empty());
    assert_eq!(errors(&w, start()), [Some(ModuleError::DeviceUnavailable)]);
    assert_eq!(w.deregister(start()), Err(ApplianceError::NotRegistered));
}

#[test]
fn every_kind_of_observable_finds_the_message_and_only_that() {
    let mut w = world(StartingWorld::Registered);
    let mid = w.receive(message("test test"), start());
    let mut other = message("another");
    other.sender = "x@elsewhere.example".to_owned();
    other.message_id = Some("9@elsewhere.example".to_owned());
    other.source_ip = "127.0.0.2".to_owned();
    (other.attachment_names, other.attachment_hashes) = (Vec::new(), Vec::new());
    w.receive(other, start());
    let hash = "AB".repeat(32);
    let mid = mid.to_string();
    let asked = [
        ("ip", "127.0.0.1"),
        ("domain", "outside.example"),
        ("email", "MGMT01@outside.example"),
        ("email_messageid", "123-abc-456@outside.example"),
        ("email_subject", "test test"),
        ("cisco_mid", mid.as_str()),
        ("sha256", hash.as_str()),
        ("file_name", "invoice.pdf"),
    ];
    assert_eq!(asked.map(|(kind, _)| kind), OBSERVABLE_KINDS);
    for (kind, value) in asked {
        assert_eq!(sightings(&w, ask(kind, value), after(1)), 1, "{kind}");
    }
    for (kind, value) in
        [("email_subject", "test"), ("domain", "example"), ("cisco_mid", "7"), ("url", "x"), ("ip", "")]
    {
        assert_eq!(sightings(&w, ask(kind, value), after(1)), 0, "{kind}");
    }
}

#[test]
fn a_message_that_was_never_received_is_never_seen() {
    let w = world(StartingWorld::Registered);
    for kind in OBSERVABLE_KINDS {
        assert_eq!(sightings(&w, ask(kind, "test test"), start()), 0);
    }
}

#[test]
fn the_timeframe_of_the_module_is_kept_to_the_second() {
    let mut w = world(StartingWorld::Registered);
    w.receive(message("test test"), start());
    let asked = || ask("email_subject", "test test");
    let thirty_days = 30 * 86_400;
    assert_eq!(sightings(&w, asked(), after(thirty_days)), 1);
    assert_eq!(sightings(&w, asked(), after(thirty_days + 1)), 0);
    let module = w.cloud(Region::Americas).modules[0].clone();
    w.edit_module(Region::Americas, module.id, "esa", module.device, 60).unwrap();
    assert_eq!(sightings(&w, asked(), after(thirty_days + 1)), 1);
}

#[test]
fn only_a_module_bound_to_the_registered_appliance_answers() {
    let mut w = world(StartingWorld::Registered);
    w.receive(message("test test"), start());
    let tenant = w.cloud(Region::Americas).portal_tenant;
    let module = w.cloud(Region::Americas).modules[0].clone();

    let asked = [ask("email_subject", "test test")];
    let only_another = w.investigate(Region::Americas, tenant, &asked, Some(&[tenant]), after(1));
    assert!(only_another.is_empty());
    assert!(w.investigate(Region::Europe, w.cloud(Region::Europe).portal_tenant, &asked, None, after(1)).is_empty());

    w.set_threat_response(Region::Americas, false);
    assert_eq!(errors(&w, after(1)), [Some(ModuleError::ThreatResponseOff)]);
    w.set_threat_response(Region::Americas, true);
    assert!(w.delete_module(Region::Americas, module.id));
    assert_eq!(errors(&w, after(1)), []);
}

#[test]
fn a_module_takes_only_what_the_form_offers() {
    let mut w = world(StartingWorld::Registered);
    let tenant = w.cloud(Region::Americas).portal_tenant;
    let device = w.appliance().registered_device().map(|(_, id)| id);
    let esa = ModuleType::ESA.id;
    let pending = w.generate_tokens(Region::Americas, 1, HOUR, start());
    assert_eq!(pending.len(), 1);
    let waiting = w.cloud(Region::Americas).devices.last().unwrap().id;
    let mut add = |name: &str, device, days| w.add_module(Region::Americas, tenant, esa, name, device, days, start());
    assert_eq!(add(" ", device, 30), Err(AddModuleError::NoName));
    assert_eq!(add("esa", None, 30), Err(AddModuleError::NoDevice));
    assert_eq!(add("esa", Some(waiting), 30), Err(AddModuleError::NoDevice));
    assert_eq!(add("esa", device, 0), Err(AddModuleError::Timeframe));
    assert!(add("esa", device, 30).is_ok());
    w.set_threat_response(Region::Americas, false);
    let refused = w.add_module(Region::Americas, tenant, esa, "esa", device, 30, start());
    assert_eq!(refused, Err(AddModuleError::NoDevice), "the list is empty while Threat Response is off in SSE");
}

#[test]
fn an_appliance_offers_asia_pacific_only_where_its_release_does() {
    let mut old = world(in_2020(StartingWorld::Fresh));
    assert_eq!(old.submit_cloud_service("admin", true, Region::Apjc, start()), Err(ApplianceError::NoSuchServer));
    let mut new = world(in_2020(StartingWorld::Apjc));
    assert_eq!(new.home, Region::Apjc);
    assert!(new.submit_cloud_service("admin", true, Region::Apjc, start()).is_ok());
}

#[test]
fn api_clients_open_their_own_region_only() {
    let mut w = world(StartingWorld::Fresh);
    let (id, password) = (w.client_id(Region::Americas, 0), w.client_password(Region::Americas, 0, 0));
    assert_eq!(w.check_client(Region::Americas, &id, &password), ClientCheck::Ok(0));
    assert_eq!(w.check_client(Region::Europe, &id, &password), ClientCheck::UnknownClient);
    assert_eq!(w.check_client(Region::Americas, &id, "other"), ClientCheck::WrongPassword);
    let made = w.generate_client(Region::Americas, "mine", &["sse".to_owned(), "nonsense".to_owned()], start());
    assert_eq!(w.client(Region::Americas, made).unwrap().scopes, ["sse"]);
    let mine = (w.client_id(Region::Americas, made), w.client_password(Region::Americas, made, 0));
    assert_eq!(w.check_client(Region::Americas, &mine.0, &mine.1), ClientCheck::Ok(made));
    assert!(w.delete_client(Region::Americas, made));
    assert_eq!(w.check_client(Region::Americas, &mine.0, &mine.1), ClientCheck::UnknownClient);
}

#[test]
fn a_saved_world_comes_back_whole_and_holds_no_secret() {
    let mut w = world(StartingWorld::Registered);
    let tokens = w.generate_tokens(Region::Europe, 3, HOUR, start());
    let client = w.generate_client(Region::Americas, "mine", &["sse".to_owned()], start());
    w.receive(message("test test"), start());
    w.add_fault(Fault::CtrDisabled, start());

    let mut secrets: Vec<String> = tokens.iter().map(|t| w.token_text(*t)).collect();
    secrets.extend(w.cloud(Region::Americas).tokens.iter().map(|t| w.token_text(t.ordinal)));
    secrets.extend([w.portal_password(), w.appliance_password("admin"), w.appliance_password("jordan")]);
    secrets.push(w.client_password(Region::Americas, client, 0));
    secrets.extend(Region::ALL.map(|r| w.client_password(r, 0, 0)));
    secrets.extend(Region::ALL.map(|r| w.client_id(r, 0)));

    let saved = serde_json::to_string(&w).unwrap();
    for secret in &secrets {
        assert!(secret.len() >= 20);
        assert!(!saved.contains(secret.as_str()));
        assert!(!saved.contains(&base64::engine::general_purpose::STANDARD.encode(secret)));
        let pair = format!("admin:{secret}");
        assert!(!saved.contains(&base64::engine::general_purpose::STANDARD.encode(pair)));
    }

    let back: World = serde_json::from_str(&saved).unwrap();
    assert!(back.is_sound());
    assert_eq!(back, w);
    assert_eq!(back.token_text(tokens[0]), secrets[0], "the same token after a restart");
}

#[test]
fn a_world_that_was_saved_without_an_era_is_of_2020() {
    for which in [StartingWorld::Registered, StartingWorld::Apjc] {
        let now = world(in_2020(which));
        let mut old = serde_json::to_value(&now).unwrap();
        assert_eq!(old.as_object_mut().unwrap().remove("era").unwrap(), "2020");
        for appliance in old["state"]["appliances"].as_array_mut().unwrap() {
            let appliance = appliance.as_object_mut().unwrap();
            let layout = appliance.remove("layout").unwrap();
            appliance.insert("look".to_owned(), layout);
            appliance.remove("registers_itself");
        }
        if which == StartingWorld::Apjc {
            old["started_as"] = "apjc-14".into();
        }
        let back: World = serde_json::from_value(old).unwrap();
        assert!(back.is_sound());
        assert_eq!(back, now);
    }
}

#[test]
fn the_machines_of_today_run_builds_that_were_fixed_and_those_of_the_how_to_its_own() {
    let versions = |beginning: Beginning| {
        let w = world(beginning);
        Machine::ALL.map(|machine| w.machine(machine).version.to_string())
    };
    assert_eq!(versions(StartingWorld::Fresh.into()), ["16.0.4-302", "15.5.5-006"]);
    assert_eq!(versions(StartingWorld::Ces.into()), ["15.5.5-014", "15.5.5-006"]);
    assert_eq!(versions(in_2020(StartingWorld::Fresh)), ["13.0.0-392", "12.5.0-658"]);
    for beginning in Beginning::all() {
        for machine in Machine::ALL {
            let w = world(beginning);
            let product = if machine == Machine::Esa { Product::Esa } else { Product::Sma };
            assert_eq!(w.machine(machine).version.gate(product), Gate::Accepted, "{beginning}");
        }
    }
}

#[test]
fn a_machine_that_registers_itself_does_so_at_each_commit_that_leaves_it_on_and_unregistered() {
    let mut w = world(StartingWorld::RegistersItself);
    w.submit_cloud_service("admin", true, Region::Americas, start()).unwrap();
    w.commit("admin", "", start()).unwrap();
    assert_eq!(w.cloud_status(after(7)), CloudStatus::Busy);
    assert_eq!(w.cloud_status(after(8)), CloudStatus::InProgress);
    assert_eq!(w.register(&"0".repeat(32), after(9)), RegisterOutcome::NotAsked, "no token is asked for");
    assert!(w.settle(after(16)));
    assert_eq!(w.cloud_status(after(16)), CloudStatus::Registered);
    let home = w.cloud(Region::Americas);
    assert_eq!((home.devices.len(), home.tokens.len()), (1, 0), "a row, and no token");
    w.deregister(after(20)).unwrap();
    assert_eq!(w.cloud_status(after(60)), CloudStatus::TokenWanted);
    w.submit_cloud_service("admin", true, Region::Europe, after(60)).unwrap();
    w.commit("admin", "", after(60)).unwrap();
    assert!(w.settle(after(76)));
    assert_eq!(w.cloud(Region::Europe).devices.len(), 1);
    let mut off = world(StartingWorld::RegistersItself);
    off.submit_other("jordan", "something else", start());
    off.commit("jordan", "", start()).unwrap();
    assert!(!off.settle(after(60)) && off.cloud(Region::Americas).devices.is_empty());
}

#[test]
fn a_damaged_world_is_not_sound() {
    let w = world(StartingWorld::Fresh);
    let mut json = serde_json::to_value(&w).unwrap();
    json["state"]["clouds"].as_object_mut().unwrap().remove("apjc");
    assert!(!serde_json::from_value::<World>(json).unwrap().is_sound());
    let mut json = serde_json::to_value(&w).unwrap();
    json["state"]["appliances"] = serde_json::json!([]);
    assert!(!serde_json::from_value::<World>(json).unwrap().is_sound());
    let mut json = serde_json::to_value(&w).unwrap();
    json["state"]["appliances"].as_array_mut().unwrap().pop();
    assert!(!serde_json::from_value::<World>(json).unwrap().is_sound(), "a world without its SMA");
}

#[test]
fn reset_begins_again_with_the_same_passwords_and_never_the_same_token() {
    let mut w = world(StartingWorld::Fresh);
    let first = w.generate_tokens(Region::Americas, 1, HOUR, start())[0];
    w.add_fault(Fault::OldVersion, start());
    let mut again = w.reset(after(60));
    assert!(again.cloud(Region::Americas).devices.is_empty());
    assert_eq!(again.faults().count(), 0);
    assert_eq!(again.appliance_password("admin"), w.appliance_password("admin"));
    let second = again.generate_tokens(Region::Americas, 1, HOUR, after(60))[0];
    assert_ne!(w.token_text(first), again.token_text(second));
}
