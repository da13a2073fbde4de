//! A fault that somebody put right is staged no longer, and the work that did it stays.

use std::sync::Arc;
use std::time::Duration;

use passarela::clock::Clock;
use passarela::domain::region::Region;
use passarela::lab::Shared;
use passarela::lab::faults::{Fault, FaultKind};
use passarela::lab::world::{Machine, ModuleType, SCOPES, StartingWorld, World};

use super::{HOUR, start, world};

const HOME: Region = Region::Americas;

fn with(faults: &[Fault]) -> Arc<Shared> {
    let clock = Clock::manual(start());
    Shared::new(world(StartingWorld::Registered), clock, faults.iter().copied(), Duration::ZERO)
}

fn register(w: &mut World, at: jiff::Timestamp) {
    let token = w.generate_tokens(HOME, 1, HOUR, at)[0];
    let text = w.token_text(token);
    w.register(&text, at);
}

fn enable(w: &mut World, at: jiff::Timestamp) {
    w.submit_cloud_service("admin", true, HOME, at).unwrap();
    // Nothing is staged where what was submitted is so already.
    let _ = w.commit("admin", "", at);
}

/// What an administrator does about a fault, on the pages of the lab.
fn put_right(fault: Fault) -> Option<fn(&mut World, jiff::Timestamp)> {
    Some(match fault {
        Fault::CtrDisabled => |w, _| w.set_threat_response(HOME, true),
        Fault::NotEnabled | Fault::RegionMismatch => enable,
        Fault::Uncommitted => |w, at| w.commit("admin", "", at).unwrap(),
        Fault::TokenMistyped | Fault::TokenWrongCloud | Fault::TokenExpired => register,
        Fault::DeviceMissing => |w, at| {
            w.deregister(at).unwrap();
            register(w, at + jiff::SignedDuration::from_mins(1));
            w.settle(at + jiff::SignedDuration::from_mins(2));
        },
        Fault::DeviceOtherTenant => |w, at| {
            w.deregister(at).unwrap();
            let ours = w.cloud(HOME).tenants[0].id;
            assert!(w.open_organization(HOME, ours));
            register(w, at + jiff::SignedDuration::from_mins(1));
            w.settle(at + jiff::SignedDuration::from_mins(2));
        },
        Fault::ModuleUnhealthy => |w, _| {
            let module = w.cloud(HOME).modules[0].id;
            assert!(w.delete_module(HOME, module));
        },
        Fault::ModuleMissing => |w, at| {
            let (tenant, device) = (w.cloud(HOME).portal_tenant, w.machine(Machine::Esa).registered_device());
            w.add_module(HOME, tenant, ModuleType::ESA.id, "mine", device.map(|(_, id)| id), 30, at).unwrap();
        },
        Fault::ModuleWrongDevice => |w, _| {
            let module = w.cloud(HOME).modules[0].id;
            let device = w.machine(Machine::Esa).registered_device();
            w.edit_module(HOME, module, "mine", device.map(|(_, id)| id), 30).unwrap();
        },
        Fault::BadClientId | Fault::BadClientPassword | Fault::MissingScope => |w, at| {
            w.generate_client(HOME, "another", &SCOPES.map(str::to_owned), at);
        },
        // Nothing that the lab has a page for.
        Fault::ClockSkew
        | Fault::SmaManaged
        | Fault::OldVersion
        | Fault::Unpatched
        | Fault::OldCertificates
        | Fault::ApplianceClockSkew
        | Fault::AccountDisabled
        | Fault::SlowRegistration
        | Fault::RegistrationFailed
        | Fault::OutsideTimeframe
        | Fault::NoSighting => return None,
        _ => panic!("{fault}: say what an administrator does about it, or that nobody can"),
    })
}

#[test]
fn what_is_put_right_is_staged_no_longer_and_stays_done() {
    let mut healed = 0;
    for fault in Fault::ALL.iter().copied().filter(|f| f.kind() == FaultKind::World) {
        let lab = with(&[fault]);
        assert!(lab.has(fault));
        let Some(act) = put_right(fault) else { continue };
        // Something else that somebody does heals nothing.
        lab.change(|w, at| w.submit_other("jordan", "a policy", at));
        lab.change(|w, _| w.set_threat_response(Region::Europe, true));
        assert!(lab.has(fault), "{fault} went by itself");
        lab.change(act);
        assert!(!lab.has(fault), "{fault} is still staged");
        let after = lab.snapshot();
        lab.set_fault(fault, false);
        assert_eq!(lab.snapshot(), after, "{fault}: taking back what is gone undoes nothing");
        healed += 1;
    }
    assert_eq!(healed, 15);
}

#[test]
fn one_put_right_leaves_the_other_and_staging_heals_none() {
    let lab = with(&[Fault::CtrDisabled, Fault::Uncommitted]);
    lab.change(|w, _| w.set_threat_response(HOME, true));
    assert_eq!(lab.faults().into_iter().collect::<Vec<_>>(), [Fault::Uncommitted]);
    let lab = with(&[Fault::NotEnabled, Fault::TokenExpired]);
    assert_eq!(lab.faults().len(), 2);
    assert!(!lab.read(|w, _| w.appliance().committed.enabled), "one of them does not hide the other");
}

#[test]
fn a_registration_that_goes_through_by_itself_counts() {
    let lab = with(&[Fault::DeviceMissing]);
    lab.change(|w, at| w.deregister(at).unwrap());
    lab.advance(jiff::SignedDuration::from_mins(1));
    lab.change(register);
    assert!(lab.has(Fault::DeviceMissing));
    lab.advance(jiff::SignedDuration::from_mins(1));
    lab.read(|_, _| ());
    assert!(!lab.has(Fault::DeviceMissing));
}
