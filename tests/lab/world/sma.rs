//! The SMA: a machine with settings, changes and a registration of its own, that answers for the ESA it manages.

use passarela::domain::region::Region;
use passarela::lab::faults::Fault;
use passarela::lab::world::{
    AddModuleError, ApplianceError, CloudStatus, Machine, ModuleError, ModuleType, RegisterOutcome, StartingWorld,
    World,
};

use super::{HOUR, after, ask, errors, in_2020, message, sightings, start, world};

/// Enables and registers the SMA and adds its module; answers the module's id.
fn registered(w: &mut World) -> uuid::Uuid {
    let home = w.home;
    w.submit_on(Machine::Sma, "admin", true, home, start()).unwrap();
    w.commit_on(Machine::Sma, "admin", "", start()).unwrap();
    let token = w.generate_tokens(home, 1, HOUR, after(10))[0];
    let text = w.token_text(token);
    assert_eq!(w.register_on(Machine::Sma, &text, after(10)), RegisterOutcome::Requested);
    assert!(w.settle(after(20)), "it came to pass");
    assert!(!w.settle(after(20)), "and only once");
    let device = w.machine(Machine::Sma).registered_device().map(|(_, device)| device);
    let tenant = w.cloud(home).portal_tenant;
    w.add_module(home, tenant, ModuleType::SMA.id, "SMA Email", device, 30, after(20)).unwrap()
}

#[test]
fn a_managed_esa_refuses_and_the_sma_registers() {
    for which in [StartingWorld::SmaManaged, StartingWorld::Ces] {
        let mut w = world(which);
        let esa = w.submit_cloud_service("admin", true, Region::Americas, start());
        assert_eq!(esa, Err(ApplianceError::ManagedBySma));
        registered(&mut w);
        assert_eq!(w.cloud_status_of(Machine::Sma, after(20)), CloudStatus::Registered);
        assert_eq!(w.cloud_status(after(20)), CloudStatus::Hidden, "the ESA stays as it was");
        let row = &w.cloud(w.home).devices[0];
        assert_eq!((row.name.as_str(), row.kind.as_deref()), ("practice-sma-1.lab.example", Some("SMA")));
    }
}

#[test]
fn its_module_answers_from_the_mail_of_the_esa_that_it_manages() {
    let mut w = world(StartingWorld::SmaManaged);
    registered(&mut w);
    w.receive(message("test test"), after(21));
    assert_eq!(w.tracked(Machine::Sma), w.tracked(Machine::Esa));
    assert_eq!(sightings(&w, ask("email_subject", "test test"), after(22)), 1);
    w.deregister_on(Machine::Sma, after(23)).unwrap();
    assert_eq!(errors(&w, after(24)), [Some(ModuleError::DeviceUnavailable)]);
}

#[test]
fn an_sma_that_manages_nothing_knows_no_mail() {
    let mut w = world(StartingWorld::Fresh);
    registered(&mut w);
    w.receive(message("test test"), after(21));
    assert!(w.tracked(Machine::Sma).is_empty());
    assert_eq!(sightings(&w, ask("email_subject", "test test"), after(22)), 0);
}

#[test]
fn each_machine_has_changes_and_a_registration_of_its_own() {
    let mut w = world(StartingWorld::Fresh);
    w.submit_on(Machine::Sma, "admin", true, Region::Europe, start()).unwrap();
    assert_eq!(w.commit("admin", "", start()), Err(ApplianceError::NothingStaged));
    assert!(w.machine(Machine::Sma).has_pending_changes() && !w.appliance().has_pending_changes());
    w.abandon();
    assert!(w.machine(Machine::Sma).has_pending_changes());
    w.commit_on(Machine::Sma, "admin", "", start()).unwrap();
    assert_eq!((w.machine(Machine::Sma).committed.enabled, w.appliance().committed.enabled), (true, false));
    assert_eq!(w.cloud_status(after(60)), CloudStatus::Hidden);

    // Two registrations under way at once: both come to pass.
    let mut w = world(StartingWorld::ReadyToRegister);
    w.submit_on(Machine::Sma, "admin", true, Region::Americas, start()).unwrap();
    w.commit_on(Machine::Sma, "admin", "", start()).unwrap();
    let tokens: Vec<String> =
        w.generate_tokens(Region::Americas, 2, HOUR, start()).into_iter().map(|t| w.token_text(t)).collect();
    assert_eq!(w.register(&tokens[0], after(10)), RegisterOutcome::Requested);
    assert_eq!(w.register_on(Machine::Sma, &tokens[0], after(10)), RegisterOutcome::Refused, "one token, one machine");
    assert_eq!(w.register_on(Machine::Sma, &tokens[1], after(10)), RegisterOutcome::Requested);
    w.settle(after(20));
    let kinds: Vec<_> = w.cloud(Region::Americas).devices.iter().map(|d| d.kind.clone().unwrap()).collect();
    assert_eq!(kinds, ["ESA", "SMA"]);
}

#[test]
fn a_module_is_offered_machines_of_its_own_kind_only() {
    let mut w = world(StartingWorld::Registered);
    registered(&mut w);
    let (home, tenant) = (w.home, w.cloud(w.home).portal_tenant);
    let esa = w.appliance().registered_device().map(|(_, id)| id);
    let sma = w.machine(Machine::Sma).registered_device().map(|(_, id)| id);
    let mut add = |kind: ModuleType, device| w.add_module(home, tenant, kind.id, "m", device, 30, after(30));
    assert_eq!(add(ModuleType::ESA, sma), Err(AddModuleError::NoDevice));
    assert_eq!(add(ModuleType::SMA, esa), Err(AddModuleError::NoDevice));
    assert!(add(ModuleType::SMA, sma).is_ok());
    let module = w.cloud(home).modules[0].clone();
    assert_eq!(module.module_type, ModuleType::ESA.id);
    assert_eq!(w.edit_module(home, module.id, "m", sma, 30), Err(AddModuleError::NoDevice));
}

#[test]
fn the_sma_offers_servers_by_its_own_release() {
    let mut old = world(in_2020(StartingWorld::SmaManaged));
    let refused = old.submit_on(Machine::Sma, "admin", true, Region::Apjc, start());
    assert_eq!(refused, Err(ApplianceError::NoSuchServer));
    let mut new = world(StartingWorld::Ces);
    assert!(new.submit_on(Machine::Sma, "admin", true, Region::Apjc, start()).is_ok());
}

#[test]
fn the_fault_leaves_the_direct_way_closed_and_the_smas_open() {
    let mut w = world(StartingWorld::Registered);
    w.add_fault(Fault::SmaManaged, start());
    assert!(w.sma_manages() && w.cloud(w.home).devices.is_empty());
    registered(&mut w);
    assert_eq!(w.cloud_status_of(Machine::Sma, after(20)), CloudStatus::Registered);
    w.remove_fault(Fault::SmaManaged, after(30));
    assert!(!w.sma_manages());
    assert_eq!(w.cloud_status(after(30)), CloudStatus::Registered, "as before the fault");
}

#[test]
fn the_faults_of_modules_and_registration_reach_the_sma_too() {
    let mut w = world(StartingWorld::SmaManaged);
    registered(&mut w);
    w.add_fault(Fault::ModuleUnhealthy, after(30));
    assert_eq!(errors(&w, after(30)), [Some(ModuleError::Unhealthy)]);
    w.remove_fault(Fault::ModuleUnhealthy, after(30));
    w.add_fault(Fault::ModuleMissing, after(30));
    assert_eq!(errors(&w, after(30)), []);

    let mut w = world(StartingWorld::SmaManaged);
    w.submit_on(Machine::Sma, "admin", true, Region::Americas, start()).unwrap();
    w.commit_on(Machine::Sma, "admin", "", start()).unwrap();
    w.add_fault(Fault::RegistrationFailed, start());
    let token = w.generate_tokens(Region::Americas, 1, HOUR, start())[0];
    let text = w.token_text(token);
    assert_eq!(w.register_on(Machine::Sma, &text, after(10)), RegisterOutcome::Refused);
}
