//! Moments of the troubleshooting panel: a cause and what it holds up, mutes, a walk to the fix.

use passarela::domain::check::CheckId;
use passarela::domain::input::Input;
use passarela::domain::key_store::KeyStoreState;
use passarela::domain::place::PlaceId;
use passarela::domain::step::StepId;
use passarela::domain::transition::Event;
use passarela::domain::view::View;

use super::common::{PENDING, REFUSED, Walk};
use super::{connected, today};

fn panel(walk: &mut Walk) -> View {
    walk.person(Input::Open { place: PlaceId::Troubleshoot })
}

fn opened(walk: &mut Walk, check: CheckId) -> View {
    panel(walk);
    walk.person(Input::OpenCheck { check: Some(check) })
}

fn mute(walk: &mut Walk, check: CheckId, reason: &str, days: u16) {
    walk.person(Input::Mute { check, reason: reason.into(), days });
}

/// Runs all checks; every probe comes to nothing new.
fn check_all(walk: &mut Walk) {
    walk.person(Input::CheckAll);
    let round = walk.session.panel.round;
    for probe in walk.session.panel.run.clone().expect("a run").left {
        walk.event(Event::CheckProbed { round, result: Ok(Vec::new()), probe });
    }
}

/// The appliance says Europe; everything else is in the Americas.
fn wrong_region() -> Walk {
    let mut walk = today();
    walk.go(StepId::Register);
    walk.paste(&in_europe());
    walk
}

fn in_europe() -> String {
    REFUSED.replace("AMERICAS (api-sse.cisco.com)", "EUROPE (api.eu.sse.itd.cisco.com)")
}

pub fn moments() -> Vec<(&'static str, View)> {
    let mut all = Vec::new();
    let mut walk = wrong_region();
    check_all(&mut walk);
    walk.pass(60);
    all.push(("troubleshoot-cause", panel(&mut walk)));
    all.push(("troubleshoot-opened", opened(&mut walk, CheckId::RegionAgree)));
    all.push(("troubleshoot-fixing", {
        walk.person(Input::Fix { check: CheckId::RegionAgree, step: Some(StepId::EnableServer) })
    }));
    // Beside a problem, one that is worth knowing.
    let locked = |walk: &Walk| walk.view_in(&walk.surroundings(KeyStoreState::Locked));
    let mut walk = wrong_region();
    panel(&mut walk);
    all.push(("troubleshoot-locked", locked(&walk)));
    mute(&mut walk, CheckId::ThisKeychain, "The key store is locked on purpose here", 30);
    mute(&mut walk, CheckId::RegionAgree, "Change window on Friday", 7);
    walk.pass(8 * 86_400);
    walk.event(Event::Tick);
    walk.paste(&in_europe());
    opened(&mut walk, CheckId::RegionAgree);
    all.push(("troubleshoot-muted", locked(&walk)));

    // Before anything was done: a coming step does it.
    all.push(("troubleshoot-not-yet", {
        let mut walk = today();
        walk.paste(PENDING);
        panel(&mut walk);
        walk.person(Input::ShowAllChecks { all: true });
        opened(&mut walk, CheckId::EsaCommitted)
    }));
    let mut walk = today();
    walk.person(Input::Mark { step: StepId::Commit });
    walk.paste(PENDING);
    mute(&mut walk, CheckId::EsaCommitted, "Committed on Friday", 7);
    all.push(("troubleshoot-all-muted", panel(&mut walk)));
    let mut walk = today();
    check_all(&mut walk);
    walk.pass(25);
    all.push(("troubleshoot-nothing", panel(&mut walk)));
    all.push(("troubleshoot-open-question", opened(&mut walk, CheckId::EsaCommitted)));
    all.push(("troubleshoot-running", {
        let mut walk = connected();
        panel(&mut walk);
        walk.person(Input::CheckAll)
    }));
    all
}
