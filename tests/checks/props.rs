//! What holds for any evidence at all: pages, answers, looks and times thrown together.

use std::collections::BTreeMap;

use passarela::checks::{CATALOGUE, CheckContext, judge_all};
use passarela::domain::check::CheckId;
use passarela::domain::evidence::{
    BoundModule, Identity, Investigation, Key, ModuleHealth, ModuleSighting, Observation, PageObservation, TriedHost,
};
use passarela::domain::finding::{Finding, Unknown, Verdict};
use passarela::domain::input::{Input, TextField};
use passarela::domain::key_store::{Kept, KeyStoreState};
use passarela::domain::message::Message;
use passarela::domain::present::need_words;
use passarela::domain::product::Machine;
use passarela::domain::reading::{Device, Facts, PageKind, Reading, Switch, TrackedMessage};
use passarela::domain::region::Region;
use passarela::domain::source::Source;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::token::Shape;
use passarela::domain::transition::{Event, Handed};
use passarela::i18n::Words;
use proptest::prelude::*;

use crate::common::{COMMITTED_AND_BUSY, DISABLED, IN_PROGRESS, PENDING, REFUSED, TOKEN_WANTED, Walk, sse_devices};
use crate::{REGISTERED, connect, context, failure, see};

#[derive(Debug, Clone)]
enum Act {
    Page(usize),
    Row(bool),
    Answer(&'static str, &'static str),
    Token(bool, Option<Shape>),
    Connect,
    Clock(Key, i64),
    Error(Key, &'static str),
    Network(Vec<bool>),
    Cloud(Provenance),
    Text(&'static str),
    Later(i64),
}

/// Something that the cloud answers or its pages show.
#[derive(Debug, Clone)]
enum Provenance {
    SignedIn,
    Scopes(bool),
    Identity(&'static str),
    /// Of these names, complete or not.
    Devices(Vec<&'static str>, bool),
    Modules(Vec<bool>),
    Health(&'static str),
    Search {
        hit: bool,
        error: bool,
    },
    Form(bool),
    Switch(bool),
    Tracked(&'static str),
}

fn provenance() -> impl Strategy<Value = Provenance> {
    let name = prop::sample::select(vec!["esa03.corp.example", "esa3.corp.example", "esa03.corp.e…", "mail"]);
    prop_oneof![
        Just(Provenance::SignedIn),
        any::<bool>().prop_map(Provenance::Scopes),
        prop::sample::select(vec!["Example Mail", "Other"]).prop_map(Provenance::Identity),
        (prop::collection::vec(name, 0..3), any::<bool>()).prop_map(|(names, all)| Provenance::Devices(names, all)),
        prop::collection::vec(any::<bool>(), 0..3).prop_map(Provenance::Modules),
        prop::sample::select(vec!["ok", "error", "unknown"]).prop_map(Provenance::Health),
        (any::<bool>(), any::<bool>()).prop_map(|(hit, error)| Provenance::Search { hit, error }),
        any::<bool>().prop_map(Provenance::Form),
        any::<bool>().prop_map(Provenance::Switch),
        prop::sample::select(vec!["14 May 2026 12:00:00 (GMT)", "14 May 2020 12:00:00", "then"])
            .prop_map(Provenance::Tracked),
    ]
}

const ID: &str = "11111111-2222-4333-8444-555555555555";

fn row(name: &str) -> Device {
    Device { name: Some(name.into()), status: Some("Registered".into()), id: Some(ID.into()), ..Device::default() }
}

fn show(walk: &mut Walk, provenance: Provenance) {
    let paged = |page, facts| {
        let reading = Reading { page, looks_like: None, facts, lines: Default::default() };
        let seen =
            Observation::Page(Box::new(PageObservation { reading, names_test_message: true, machine: Machine::Esa }));
        (Key::Page(page), seen, Source::Pasted)
    };
    let api = |key, seen| (key, seen, Source::CloudApi);
    let (key, seen, source) = match provenance {
        Provenance::SignedIn => api(Key::SignIn, Observation::SignedIn { role: None }),
        Provenance::Scopes(all) => {
            let scopes = if all { "profile integration sse inspect:read enrich:read" } else { "profile" };
            api(Key::Scopes, Observation::Scopes(scopes.split(' ').map(str::to_owned).collect()))
        }
        Provenance::Identity(org) => {
            let identity = Identity { org: org.into(), user: String::new(), role: String::new() };
            api(Key::Identity, Observation::Identity(identity))
        }
        Provenance::Devices(names, all) => {
            let rows = names.into_iter().map(row).collect();
            api(Key::DeviceList, if all { Observation::Devices(rows) } else { Observation::SomeDevices(rows) })
        }
        Provenance::Modules(ours) => {
            let module = |ours: bool| BoundModule {
                id: if ours { "m1" } else { "m2" }.into(),
                name: "esa03".into(),
                kind: "Email Security Appliance".into(),
                device_id: Some(if ours { ID } else { "other" }.into()),
                timeframe_days: Some(30),
            };
            api(Key::ModuleList, Observation::Modules(ours.into_iter().map(module).collect()))
        }
        Provenance::Health(status) => {
            let health = ModuleHealth { module_id: "m1".into(), status: status.into(), message: None };
            api(Key::ModuleHealth, Observation::Health(vec![health]))
        }
        Provenance::Search { hit, error } => {
            let sighting =
                ModuleSighting { module_id: "m1".into(), module: "esa03".into(), observed_at: None, description: None };
            let found = Investigation {
                asked: vec![],
                sightings: hit.then_some(sighting).into_iter().collect(),
                errors: error.then(|| (Some("m1".to_owned()), "no answer".to_owned())).into_iter().collect(),
                left_out: error && !hit,
                ..Investigation::default()
            };
            api(Key::Investigation, Observation::Sightings(found))
        }
        Provenance::Form(offered) => {
            let devices = offered.then(|| row("esa03.corp.example")).into_iter().collect();
            let facts = Facts { devices: Some(devices), timeframe_days: Some(30), ..Facts::default() };
            paged(PageKind::CtrAddModule, facts)
        }
        Provenance::Switch(on) => {
            let to = if on { Switch::Enabled } else { Switch::Disabled };
            let facts = Facts { ctr_in_sse: Some(to), tenant: Some("Example Mail".into()), ..Facts::default() };
            paged(PageKind::SseCloudServices, facts)
        }
        Provenance::Tracked(time) => {
            let message = TrackedMessage {
                mid: Some("8".into()),
                time: Some(time.into()),
                subject: Some(walk.session.test_subject.clone()),
                ..TrackedMessage::default()
            };
            paged(PageKind::MessageTracking, Facts { messages: Some(vec![message]), ..Facts::default() })
        }
    };
    see(walk, key, seen, source);
}

const PAGES: [&str; 7] = [COMMITTED_AND_BUSY, TOKEN_WANTED, IN_PROGRESS, DISABLED, REFUSED, PENDING, REGISTERED];
const TROUBLES: [&str; 6] = ["offline", "timeout", "dns", "check-crashed", "wrong-password", "forbidden"];

fn act() -> impl Strategy<Value = Act> {
    let answer = prop::sample::select(vec![
        ("name", "esa03.corp.example"),
        ("way", "direct"),
        ("way", "ces"),
        ("way", "sma-managed"),
        ("way", "sma"),
        ("version", "13.0.0-392"),
        ("version", "12.5.0-066"),
        ("version", "13.0.0"),
        ("version", "14.0.0-698"),
        ("region", "americas"),
        ("region", "europe"),
    ]);
    let shape = prop::option::of(prop::sample::select(vec![Shape::Usual, Shape::Length(31), Shape::Characters]));
    let looks = vec![Key::SignIn, Key::ApplianceLogin, Key::Network, Key::DeviceList, Key::ModuleList];
    let key = prop::sample::select(looks);
    let text = prop::sample::select(vec!["", "email_subject:“x”", "subject:\"x\"", "two words"]);
    let clock = prop::sample::select(vec![Key::CloudClock, Key::ApplianceClock]);
    prop_oneof![
        4 => (0..PAGES.len()).prop_map(Act::Page),
        1 => any::<bool>().prop_map(Act::Row),
        3 => answer.prop_map(|(q, a)| Act::Answer(q, a)),
        2 => (any::<bool>(), shape).prop_map(|(here, shape)| Act::Token(here, shape)),
        1 => Just(Act::Connect),
        1 => (clock, -700_i64..700).prop_map(|(key, ahead)| Act::Clock(key, ahead)),
        1 => (key, prop::sample::select(TROUBLES.to_vec())).prop_map(|(key, id)| Act::Error(key, id)),
        1 => prop::collection::vec(any::<bool>(), 0..4).prop_map(Act::Network),
        8 => provenance().prop_map(Act::Cloud),
        1 => text.prop_map(Act::Text),
        2 => prop::sample::select(vec![60, 3_700, 90_000, 700_000]).prop_map(Act::Later),
    ]
}

fn source_of(key: Key) -> Source {
    match key {
        Key::ApplianceClock | Key::ApplianceLogin => Source::ApplianceApi,
        Key::Network => Source::ThisComputer,
        _ => Source::CloudApi,
    }
}

fn play(acts: &[Act]) -> Walk {
    let mut walk = Walk::new();
    for act in acts {
        // Nothing happens twice in one instant, or the order of what was seen would be chance.
        walk.pass(1);
        match act.clone() {
            Act::Page(at) => drop(walk.read(Handed::Pasted { text: PAGES[at].into(), html: None })),
            Act::Row(registered) => {
                let status = if registered { "Registered" } else { "Enrolled" };
                walk.paste(&sse_devices("esa03.corp.example", status));
            }
            Act::Answer(question, value) => drop(walk.answer(question, value)),
            Act::Token(here, shape) => {
                let region = if here { Region::Americas } else { Region::Europe };
                walk.person(Input::HaveToken { minutes: 60, region, appliances: 1 });
                if let Some(shape) = shape {
                    walk.event(Event::TokenKept { kept: Kept::Stored, shape });
                }
            }
            Act::Connect => connect(&mut walk),
            Act::Clock(key, ahead) => see(&mut walk, key, Observation::Clock { ahead }, source_of(key)),
            Act::Error(key, id) => see(&mut walk, key, failure(id), source_of(key)),
            Act::Network(hosts) => {
                let host = |ok: bool| TriedHost {
                    host: "a.example".into(),
                    failure: (!ok).then(|| crate::common::failure("offline")),
                };
                see(
                    &mut walk,
                    Key::Network,
                    Observation::Network(hosts.into_iter().map(host).collect()),
                    Source::ThisComputer,
                );
            }
            Act::Cloud(provenance) => show(&mut walk, provenance),
            Act::Text(text) => {
                walk.go(StepId::Prove);
                walk.person(Input::Type { field: TextField::QueryPasted, text: text.into() });
            }
            Act::Later(seconds) => walk.pass(seconds),
        }
    }
    walk
}

/// What no finding may break, whatever was seen.
fn holds(all: &[Finding]) {
    for finding in all {
        let check = CATALOGUE.iter().find(|c| c.id == finding.check).expect("in the catalogue");
        match finding.verdict {
            Verdict::Pass => assert!(!finding.provenances.is_empty(), "{}: a pass without a sight", finding.check),
            Verdict::Warn | Verdict::Fail => {
                assert!(!finding.provenances.is_empty(), "{}: a failure without a sight", finding.check);
                let own = check.causes.iter().any(|c| Some(c.id) == finding.cause && c.verdict == finding.verdict);
                assert!(own, "{}: {:?}", finding.check, finding.cause);
            }
            Verdict::CannotTell => assert!(finding.unknown.is_some(), "{}", finding.check),
            Verdict::NotYet => assert!(finding.done_at.is_some() && finding.cause.is_none(), "{}", finding.check),
            Verdict::Blocked | Verdict::NotApplicable => {}
        }
        assert_eq!(finding.verdict == Verdict::Blocked, finding.blocked_by.is_some(), "{}", finding.check);
        if let Some(by) = finding.blocked_by {
            let cause = all.iter().find(|f| f.check == by).expect("in the catalogue");
            assert_eq!(cause.verdict, Verdict::Fail, "{} is blocked by {by}", finding.check);
            assert!(by < finding.check);
        }
        let told = finding.verdict != Verdict::CannotTell || !finding.would_tell.is_empty();
        assert!(told || finding.unknown == Some(Unknown::Crashed), "{}", finding.check);
        let texts = [&finding.headline].into_iter().chain(&finding.details);
        let needs: Vec<Message> = finding.would_tell.iter().map(|need| need_words(*need)).collect();
        let sides = finding.expected.iter().chain(&finding.found).chain(finding.provenances.iter().map(|s| &s.what));
        for message in texts.chain(sides).chain(&needs) {
            if let Err(failure) = Words::english().try_say(message) {
                panic!("{}: {failure}", finding.check);
            }
        }
        if let Some(cause) = check.causes.iter().find(|c| Some(c.id) == finding.cause) {
            for n in 1..=cause.fixes.len() {
                let mut line = finding.check.say(&format!("{}-fix-{n}", cause.id));
                line.args.clone_from(&finding.headline.args);
                // The panel says of each which portal it is.
                for xdr in ["yes", "no"] {
                    let line = line.clone().with("xdr", xdr);
                    assert!(Words::english().try_say(&line).is_ok(), "{}", line.id);
                }
            }
        }
    }
}

/// A check and its step never say opposite things.
fn agrees(walk: &Walk, all: &[Finding]) {
    use CheckId::*;
    let states: BTreeMap<StepId, StepState> = walk.view().navigation.iter().map(|row| (row.id, row.state)).collect();
    for (check, step) in [
        (EsaCommitted, StepId::Commit),
        (EsaEnabled, StepId::Commit),
        (EsaRegistered, StepId::Register),
        (PathEligible, StepId::Before),
        (ApplianceVersion, StepId::Before),
        (TokenValid, StepId::GenerateToken),
        (RegionAgree, StepId::EnableServer),
        (SseDevice, StepId::DeviceListed),
        (CtrModule, StepId::AddModule),
        (CtrModuleDevice, StepId::AddModule),
        (CtrData, StepId::Prove),
    ] {
        let finding = all.iter().find(|f| f.check == check).expect("there");
        let verdict = finding.verdict;
        // Whose region is told in two ways, the first page says.
        let step = if finding.cause == Some("tenant") { StepId::Before } else { step };
        let state = states[&step];
        let opposite = match verdict {
            Verdict::Fail => state == StepState::Confirmed,
            // The other steps need attention for other reasons too.
            Verdict::Pass => {
                state == StepState::NeedsAttention
                    && matches!(check, EsaCommitted | EsaRegistered | RegionAgree | SseDevice | CtrModuleDevice)
            }
            _ => false,
        };
        assert!(!opposite, "{check} {verdict:?}, {step:?} {state:?}");
    }
}

proptest! {
    #![proptest_config(crate::whole::cases(200))]

    #[test]
    fn no_book_breaks_a_rule(acts in prop::collection::vec(act(), 0..24), locked in any::<bool>()) {
        let walk = play(&acts);
        let key_store = if locked { KeyStoreState::Locked } else { KeyStoreState::Unknown };
        let all = judge_all(&CheckContext { key_store, ..context(&walk) });
        holds(&all);
        agrees(&walk, &all);
    }

    #[test]
    fn a_crash_anywhere_leaves_the_rules_standing(acts in prop::collection::vec(act(), 0..10), at in 0..CATALOGUE.len()) {
        let walk = play(&acts);
        holds(&judge_all(&CheckContext { crash: Some(CATALOGUE[at].id), ..context(&walk) }));
    }
}
