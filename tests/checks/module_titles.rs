//! Titles of modules: one judgement of them for the offer, the steps and the checks.

use passarela::domain::check::CheckId::*;
use passarela::domain::evidence::{BoundModule, Key, ModuleKind, Observation};
use passarela::domain::finding::Verdict;
use passarela::domain::reading::Device;
use passarela::domain::source::Source;
use passarela::domain::state::Write;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::steps::{Situation, cloud};

use crate::common::Walk;
use crate::{connect, see, verdict};

const ID: &str = "11111111-2222-4333-8444-555555555555";

/// An SMA on its way, listed in SSE.
fn sma() -> Walk {
    let mut walk = Walk::prepared();
    for (question, value) in [("way", "sma"), ("sma-name", "sma01.corp.example"), ("sma-version", "16.5.0-780")] {
        walk.answer(question, value);
    }
    connect(&mut walk);
    let device = Device {
        name: Some("sma01.corp.example".into()),
        kind: Some("SMA".into()),
        status: Some("Registered".into()),
        id: Some(ID.into()),
        ..Device::default()
    };
    see(&mut walk, Key::DeviceList, Observation::Devices(vec![device]), Source::CloudApi);
    walk
}

fn kind(id: &str, title: &str, for_sma: bool) -> ModuleKind {
    ModuleKind {
        id: id.into(),
        title: title.into(),
        default_name: None,
        device_key: "device".into(),
        timeframe_key: None,
        timeframe_default: None,
        presets: Default::default(),
        for_sma,
    }
}

/// The type that would be made, where these are there.
fn offered(walk: &mut Walk, kinds: Vec<ModuleKind>) -> Option<String> {
    see(walk, Key::ModuleTypes, Observation::ModuleTypes(kinds), Source::CloudApi);
    match cloud::module_to_create(&Situation::new(&walk.session, walk.now))? {
        Write::CreateModule { type_id, .. } => Some(type_id),
        _ => None,
    }
}

fn bound(walk: &mut Walk, kinds: &[&str]) {
    let module = |(at, kind): (usize, &&str)| BoundModule {
        id: format!("m{at}"),
        name: format!("module {at}"),
        kind: (*kind).into(),
        device_id: Some(ID.into()),
        timeframe_days: Some(30),
    };
    let modules = kinds.iter().enumerate().map(module).collect();
    see(walk, Key::ModuleList, Observation::Modules(modules), Source::CloudApi);
}

#[test]
fn two_types_of_the_sma_do_not_stop_the_offer() {
    let mut walk = sma();
    let web = || kind("web", "SMA Web", true);
    assert_eq!(offered(&mut walk, vec![kind("old", "SMA Email", true), web()]).as_deref(), Some("old"));
    let both = vec![kind("old", "SMA Email", true), kind("new", "Secure Email and Web Manager", true), web()];
    assert_eq!(offered(&mut walk, both).as_deref(), Some("new"), "the one that goes by today's title");
    assert_eq!(offered(&mut walk, vec![web()]), None, "it finds no mail");
    let strangers = vec![kind("a", "My SMA", true), kind("b", "Your SMA", true)];
    assert_eq!(offered(&mut walk, strangers), None, "to choose is the person's");
}

#[test]
fn a_module_about_web_traffic_proves_nothing_of_mail() {
    let mut walk = sma();
    bound(&mut walk, &["SMA Web"]);
    assert_ne!(walk.state(StepId::AddModule), StepState::Confirmed);
    assert_ne!(verdict(&walk, CtrModule), Verdict::Pass);
    walk.pass(1);
    bound(&mut walk, &["SMA Web", "Security Management Appliance"]);
    assert_eq!(walk.state(StepId::AddModule), StepState::Confirmed);
    assert_eq!(verdict(&walk, CtrModule), Verdict::Pass);
    assert_eq!(verdict(&walk, CtrModuleDevice), Verdict::Pass);
}

#[test]
fn another_products_module_with_a_similar_name_is_none() {
    let mut walk = Walk::prepared();
    connect(&mut walk);
    let named = |kind: &str| BoundModule {
        id: "m".into(),
        name: "ETD".into(),
        kind: kind.into(),
        device_id: None,
        timeframe_days: None,
    };
    let s = |walk: &Walk, kind: &str| cloud::of_kind(&Situation::new(&walk.session, walk.now), &[named(kind)]).len();
    assert_eq!(s(&walk, "Secure Email Threat Defense"), 0);
    assert_eq!(s(&walk, "Security Management Appliance"), 1, "an SMA may answer for the ESA it manages");
    for (question, value) in [("way", "sma"), ("sma-name", "sma01.corp.example")] {
        walk.answer(question, value);
    }
    assert_eq!(s(&walk, "Secure Email Gateway"), 0, "what asks an ESA does not ask an SMA");
    assert_eq!(s(&walk, "Security Management Appliance"), 1);
}
