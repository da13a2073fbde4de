//! Faults: each shows where it belongs, and can be taken back.

use passarela::domain::region::Region;
use passarela::lab::faults::{Fault, FaultKind};
use passarela::lab::world::{
    ClientCheck, CloudStatus, ModuleError, RegisterOutcome, Registration, StartingWorld, World,
};

use super::{after, ask, errors, in_2020, message, sightings, start, world};

#[test]
fn every_world_fault_can_be_taken_back() {
    let healthy = world(StartingWorld::Registered);
    for fault in Fault::ALL.iter().copied().filter(|f| f.kind() == FaultKind::World) {
        let mut w = healthy.clone();
        w.add_fault(fault, start());
        assert!(w.has(fault), "{fault}");
        let mid = w.receive(message("while it lasted"), start());
        w.remove_fault(fault, start());
        assert!(w.appliance().messages.iter().any(|m| m.mid == mid), "{fault} lost mail");
        let mut expected = healthy.clone();
        expected.receive(message("while it lasted"), start());
        let state = |w: &World| serde_json::to_value(w).unwrap()["state"].clone();
        assert_eq!(state(&w), state(&expected), "{fault} left something behind");
    }
}

#[test]
fn faults_of_the_transport_leave_the_world_alone() {
    for fault in Fault::ALL.iter().copied().filter(|f| f.kind() != FaultKind::World) {
        let mut w = world(StartingWorld::Registered);
        w.add_fault(fault, start());
        assert_eq!(w, world(StartingWorld::Registered), "{fault}");
    }
}

#[test]
fn taking_one_fault_back_leaves_the_other() {
    let mut w = world(StartingWorld::Registered);
    w.add_fault(Fault::ModuleMissing, start());
    w.add_fault(Fault::DeviceMissing, start());
    w.remove_fault(Fault::ModuleMissing, start());
    assert_eq!(w.cloud(Region::Americas).modules.len(), 1);
    assert!(w.cloud(Region::Americas).devices.is_empty());
    w.remove_fault(Fault::DeviceMissing, start());
    assert_eq!(w.cloud(Region::Americas).devices.len(), 1);
}

#[test]
fn a_small_fault_taken_back_keeps_the_work_done_meanwhile() {
    let mut w = world(StartingWorld::Fresh);
    w.add_fault(Fault::OldVersion, start());
    w.submit_cloud_service("admin", true, Region::Europe, start()).unwrap();
    w.commit("admin", "", start()).unwrap();
    w.remove_fault(Fault::OldVersion, start());
    assert_eq!(w.appliance().version.to_string(), "16.0.4-302");
    assert!(w.appliance().committed.enabled);
}

#[test]
fn each_fault_shows_where_it_belongs() {
    let with = |fault: Fault| {
        let mut w = world(StartingWorld::Registered);
        w.receive(message("test test"), start());
        w.add_fault(fault, start());
        w
    };
    let status = |w: &World| w.cloud_status(after(3600));
    let seen = |w: &World| sightings(w, ask("email_subject", "test test"), after(60));
    let mut healthy = world(StartingWorld::Registered);
    healthy.receive(message("test test"), start());
    assert_eq!((status(&healthy), seen(&healthy)), (CloudStatus::Registered, 1));

    assert_eq!(with(Fault::OldVersion).appliance().version.to_string(), "12.5.0-066");
    assert_eq!(status(&with(Fault::OldCertificates)), CloudStatus::Busy);
    assert_eq!(with(Fault::Unpatched).appliance().version.to_string(), "16.0.4-016");
    assert_eq!(with(Fault::ApplianceClockSkew).appliance().clock(start()), after(600));
    assert_eq!(with(Fault::ClockSkew).cloud(Region::Apjc).clock_offset_seconds, 600);
    assert!(with(Fault::SmaManaged).appliance().sma_managed);
    assert_eq!(with(Fault::RegionMismatch).appliance().committed.server, Region::Europe);
    assert_eq!(status(&with(Fault::NotEnabled)), CloudStatus::Hidden);
    let uncommitted = with(Fault::Uncommitted);
    assert!(uncommitted.appliance().has_pending_changes() && uncommitted.appliance().shown().enabled);
    assert_eq!(status(&uncommitted), CloudStatus::Hidden);
    let mut slow = with(Fault::SlowRegistration);
    slow.settle(after(86_400));
    assert_eq!(slow.cloud_status(after(86_400)), CloudStatus::InProgress);
    for fault in [Fault::RegistrationFailed, Fault::TokenExpired, Fault::TokenMistyped, Fault::TokenWrongCloud] {
        assert_eq!(status(&with(fault)), CloudStatus::Failed, "{fault}");
    }
    let missing = with(Fault::DeviceMissing);
    assert!(matches!(missing.appliance().registration, Registration::Registered { .. }));
    assert!(missing.cloud(Region::Americas).devices.is_empty());
    let elsewhere = with(Fault::DeviceOtherTenant);
    let cloud = elsewhere.cloud(Region::Americas);
    assert_ne!(cloud.portal_tenant, cloud.clients[0].tenant);
    assert_eq!(cloud.devices_of(cloud.clients[0].tenant).count(), 0);
    assert_eq!(cloud.devices_of(cloud.portal_tenant).count(), 1);
    assert_eq!(with(Fault::ModuleMissing).cloud(Region::Americas).modules.len(), 0);
    assert_eq!(errors(&with(Fault::ModuleWrongDevice), start()), [Some(ModuleError::DeviceUnavailable)]);
    assert_eq!(errors(&with(Fault::ModuleUnhealthy), start()), [Some(ModuleError::Unhealthy)]);
    assert_eq!(errors(&with(Fault::CtrDisabled), start()), [Some(ModuleError::ThreatResponseOff)]);
    assert_eq!(seen(&with(Fault::OutsideTimeframe)), 0);
    assert_eq!(seen(&with(Fault::NoSighting)), 0);
    let client = |w: &World| {
        let (id, password) = (w.client_id(Region::Americas, 0), w.client_password(Region::Americas, 0, 0));
        w.check_client(Region::Americas, &id, &password)
    };
    assert_eq!(client(&with(Fault::BadClientId)), ClientCheck::UnknownClient);
    assert_eq!(client(&with(Fault::BadClientPassword)), ClientCheck::WrongPassword);
    assert_eq!(client(&with(Fault::AccountDisabled)), ClientCheck::AccountDisabled);
    assert!(!with(Fault::MissingScope).cloud(Region::Americas).clients[0].scopes.contains(&"sse".to_owned()));
}

#[test]
fn the_token_of_a_token_fault_is_refused_for_its_reason() {
    for fault in [Fault::TokenMistyped, Fault::TokenWrongCloud, Fault::TokenExpired] {
        let mut w = world(StartingWorld::ReadyToRegister);
        let token = w.fault_token(fault, start()).unwrap();
        assert_eq!(w.register(&token, start()), RegisterOutcome::Refused, "{fault}");
    }
}

#[test]
fn of_several_faults_of_builds_the_oldest_runs_and_taking_one_back_leaves_the_others() {
    let runs = |w: &World| w.appliance().version.to_string();
    let builds = [Fault::OldVersion, Fault::OldCertificates, Fault::Unpatched];
    for order in [builds, [builds[2], builds[1], builds[0]], [builds[1], builds[2], builds[0]]] {
        let mut w = world(StartingWorld::Registered);
        for fault in order {
            w.add_fault(fault, start());
        }
        for (fault, build) in builds.into_iter().zip(["12.5.0-066", "13.5.1-277", "16.0.4-016"]) {
            assert_eq!(runs(&w), build, "{order:?}");
            w.remove_fault(fault, start());
        }
        assert_eq!(w, world(StartingWorld::Registered), "{order:?}");
    }
}

#[test]
fn a_world_offers_what_is_not_so_anyway_and_draws_what_it_can_show() {
    let today = world(StartingWorld::Registered);
    let of_2020 = world(in_2020(StartingWorld::Registered));
    for fault in Fault::ALL {
        let so_anyway = matches!(fault, Fault::Unpatched | Fault::OldCertificates);
        assert!(today.offers(*fault) && today.can_show(*fault, start()), "{fault}");
        assert_eq!(of_2020.offers(*fault), !so_anyway, "{fault}");
        assert_eq!(of_2020.can_show(*fault, start()), !so_anyway, "{fault}");
    }
    let fresh = world(StartingWorld::Fresh);
    for (fault, can) in [
        (Fault::DeviceMissing, false),
        (Fault::ModuleMissing, false),
        (Fault::ModuleWrongDevice, false),
        (Fault::ModuleUnhealthy, false),
        (Fault::NotEnabled, false),
        (Fault::CtrDisabled, true),
        (Fault::TokenExpired, true),
        (Fault::BadQuery, true),
        (Fault::Http500, true),
    ] {
        assert_eq!(fresh.can_show(fault, start()), can, "{fault}");
    }
    let managed = world(StartingWorld::SmaManaged);
    assert!(!managed.can_show(Fault::NotEnabled, start()) && managed.can_show(Fault::BadClientId, start()));
}
