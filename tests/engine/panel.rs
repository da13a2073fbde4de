//! The troubleshooting panel as the window gets it: what is said where nothing fails, muting and its end, the way from
//! every open question to the place that answers it, and what may look different.

use crate::common;

use std::collections::BTreeSet;

use common::{IN_PROGRESS, PENDING, REFUSED, Walk, sse_devices, words_of};
use passarela::domain::activity::Happening;
use passarela::domain::check::CheckId;
use passarela::domain::evidence::{Key, Observation};
use passarela::domain::finding::Verdict;
use passarela::domain::input::Input;
use passarela::domain::key_store::Kept;
use passarela::domain::place::PlaceId;
use passarela::domain::state::{ApplianceRecord, Probe};
use passarela::domain::step::{StepId, StepState};
use passarela::domain::transition::{Event, Handed};
use passarela::domain::view::{CheckView, PasteKind, PlaceView, TroubleshootView, View};
use passarela::i18n::Words;

const EUROPE: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tEUROPE (api.eu.sse.itd.cisco.com)\nEdit Settings\n\nCloud Services Settings\nStatus:\tThe registration failed because of an invalid or expired token.\nRegistration Token: ?\nRegister\n";

fn panel_of(view: &View) -> TroubleshootView {
    match &view.place {
        PlaceView::Troubleshoot(panel) => (**panel).clone(),
        _ => panic!("the panel is not open"),
    }
}

fn panel(walk: &mut Walk) -> TroubleshootView {
    panel_of(&walk.person(Input::Open { place: PlaceId::Troubleshoot }))
}

fn check(panel: &TroubleshootView, id: CheckId) -> CheckView {
    panel.groups.iter().flat_map(|g| &g.checks).find(|c| c.id == id).expect("in the panel").clone()
}

/// Runs all checks; every probe comes to nothing new.
fn check_all(walk: &mut Walk) {
    walk.person(Input::CheckAll);
    let round = walk.session.panel.round;
    let probes: Vec<Probe> = walk.session.panel.run.clone().expect("a run").left;
    for probe in probes {
        walk.event(Event::CheckProbed { round, result: Ok(Vec::new()), probe });
    }
}

/// A set-up of which the person says that it is done up to here: from there on, what is not so is wrong.
fn claimed(step: StepId) -> Walk {
    let mut walk = Walk::prepared();
    walk.person(Input::Mark { step });
    walk
}

fn mute(walk: &mut Walk, check: CheckId) {
    walk.person(Input::Mute { check, reason: "known".into(), days: 7 });
}

#[test]
fn before_anything_was_checked_it_says_so_and_afterwards_what_cannot_be_told() {
    let mut walk = Walk::prepared();
    assert_eq!(panel(&mut walk).calm.expect("no headline").id, "panel-not-checked");
    check_all(&mut walk);
    assert_eq!(panel(&mut walk).calm.expect("no headline").id, "panel-calm-unknown");
}

#[test]
fn all_muted_is_not_the_same_as_no_problem() {
    let mut walk = claimed(StepId::Commit);
    walk.paste(PENDING);
    assert_eq!(panel(&mut walk).headline, Some(CheckId::EsaCommitted));
    mute(&mut walk, CheckId::EsaCommitted);
    let all = panel(&mut walk);
    assert_eq!((all.headline, all.problems), (None, 0));
    assert_eq!(all.calm.expect("no headline").id, "panel-calm-muted");
    let muted = check(&panel(&mut walk), CheckId::EsaCommitted);
    assert_eq!((muted.verdict, muted.mute.expect("a mute").reason.as_str()), (Verdict::Fail, "known"));
    walk.person(Input::Unmute { check: CheckId::EsaCommitted });
    assert_eq!(panel(&mut walk).headline, Some(CheckId::EsaCommitted));
}

#[test]
fn the_end_of_a_mute_is_told_once_and_shown_until_it_is_taken_note_of() {
    let mut walk = claimed(StepId::Commit);
    walk.paste(PENDING);
    mute(&mut walk, CheckId::EsaCommitted);
    walk.pass(6 * 86_400);
    walk.event(Event::Tick);
    let told =
        |walk: &Walk| walk.session.activity.iter().filter(|a| matches!(a.what, Happening::MuteEnded { .. })).count();
    assert_eq!(told(&walk), 0);
    walk.pass(86_400);
    for _ in 0..2 {
        walk.event(Event::Tick);
        assert_eq!(told(&walk), 1);
    }
    let shown = panel(&mut walk);
    assert_eq!(shown.problems, 1);
    let ended = check(&shown, CheckId::EsaCommitted);
    assert!(ended.mute.is_none() && ended.mute_ended.is_some());
    walk.person(Input::Unmute { check: CheckId::EsaCommitted });
    assert!(check(&panel(&mut walk), CheckId::EsaCommitted).mute_ended.is_none());
    assert!(walk.session.activity.iter().all(|a| !matches!(a.what, Happening::Unmuted { .. })), "it was over already");
    mute(&mut walk, CheckId::EsaCommitted);
    walk.pass(7 * 86_400);
    walk.event(Event::Tick);
    assert_eq!(told(&walk), 2, "another mute has another end");
}

#[test]
fn the_cause_explains_what_was_seen_and_only_counts_what_waits() {
    let mut walk = Walk::prepared();
    walk.paste(EUROPE);
    let all = panel(&mut walk);
    assert_eq!(all.headline, Some(CheckId::RegionAgree));
    assert_eq!(all.explains, [CheckId::EsaRegistered]);
    let blocked = all.groups.iter().flat_map(|g| &g.checks).filter(|c| c.blocked_by == all.headline).count();
    assert_eq!(blocked, all.explains.len() + all.waiting as usize);
}

#[test]
fn every_open_question_has_a_way_to_its_answer_and_back() {
    let mut walk = Walk::prepared();
    walk.answer("version", "");
    let open: Vec<CheckView> = panel(&mut walk).groups.into_iter().flat_map(|g| g.checks).collect();
    for check in open.iter().filter(|c| c.verdict == Verdict::CannotTell) {
        assert!(!check.would_tell.is_empty(), "{}", check.id);
        for (at, tell) in check.would_tell.iter().enumerate() {
            assert!(check.would_tell[..at].iter().all(|other| other.go.input != tell.go.input), "{}", check.id);
            let mut there = Walk { session: walk.session.clone(), now: walk.now, effects: Vec::new() };
            let view = there.person((*tell.go.input).clone());
            if *tell.go.input == Input::CheckAll {
                assert!(there.session.panel.run.is_some());
                continue;
            }
            assert!(matches!(view.place, PlaceView::Step(_) | PlaceView::Connect), "{}", check.id);
            assert_eq!(view.fixing.expect("the way back").check, check.id);
            assert_eq!(panel_of(&there.person(Input::BackToCheck)).opened, Some(check.id));
        }
    }
}

#[test]
fn an_answer_is_asked_for_where_the_way_leads() {
    for way in [None, Some("sma")] {
        let mut walk = Walk::new();
        if let Some(way) = way {
            walk.answer("way", way);
        }
        // Of a list, nobody can say which row is the appliance's before its name is known.
        walk.paste(&sse_devices("esa99.corp.example", "Registered"));
        let mut asked = BTreeSet::new();
        for check in panel(&mut walk).groups.into_iter().flat_map(|g| g.checks) {
            for tell in check.would_tell {
                let questions = tell.texts.iter().filter_map(|text| text.id.strip_prefix("tell-answer-"));
                for question in questions {
                    asked.insert(question.to_owned());
                    let mut there = Walk { session: walk.session.clone(), now: walk.now, effects: Vec::new() };
                    let page = common::step_of(&there.person((*tell.go.input).clone()));
                    let is_it = |id: &str| id == question || id == format!("sma-{question}");
                    assert!(
                        page.questions.iter().any(|q| is_it(q.id.id())),
                        "{}: {question} is not asked there",
                        check.id
                    );
                }
            }
        }
        assert!(asked.contains("name") && asked.contains("region") && asked.contains("version"), "{asked:?}");
    }
}

#[test]
fn without_a_region_all_checks_ask_for_it_and_nothing_sends_back_to_them() {
    let mut walk = Walk::new();
    assert!(panel(&mut walk).asks.is_none(), "nobody ran them yet");
    walk.person(Input::CheckAll);
    let round = walk.session.panel.round;
    assert_eq!(walk.session.panel.run.clone().expect("a run").left, [Probe::Network]);
    // No host is known, so none was tried.
    let nothing = Ok(vec![(Key::Network, Observation::Network(Vec::new()))]);
    walk.event(Event::CheckProbed { round, result: nothing, probe: Probe::Network });
    let all = panel(&mut walk);
    let asks = all.asks.clone().expect("the region is asked for");
    assert_eq!(asks.texts[0].id, "panel-asks-region");
    let there = common::step_of(&walk.person((*asks.go.input).clone()));
    assert!(there.questions.iter().any(|q| q.id.id() == "region"));
    for check in all.groups.iter().flat_map(|g| &g.checks) {
        assert!(check.would_tell.iter().all(|tell| *tell.go.input != Input::CheckAll), "{}", check.id);
    }
    walk.answer("region", "europe");
    let all = panel(&mut walk);
    assert!(all.asks.is_none());
    assert_eq!(
        check(&all, CheckId::ThisOnline).would_tell[0].go.input,
        Box::new(Input::CheckAll),
        "now there is one to try"
    );
}

#[test]
fn what_looks_different_leads_to_a_step_that_has_variants() {
    let mut walk = Walk::prepared();
    for way in ["direct", "sma"] {
        walk.answer("way", way);
        for check in panel(&mut walk).groups.into_iter().flat_map(|g| g.checks) {
            let Some(different) = check.different else { continue };
            let Some(step) = different.step else { continue };
            let view = walk.person(Input::Fix { check: check.id, step: Some(step) });
            let PlaceView::Step(page) = &view.place else { panic!("{}: no step", check.id) };
            assert!(page.id == step && page.variants.len() > 2, "{}", check.id);
        }
    }
}

#[test]
fn the_sma_way_is_one_press_from_the_variant_that_names_it() {
    for (step, id) in [(StepId::OpenSettings, "sma"), (StepId::Before, "ces")] {
        let mut walk = Walk::prepared();
        walk.go(step);
        walk.read(Handed::Pasted { text: REFUSED.into(), html: None });
        let view = walk.person(Input::ChooseVariant { variant: id.into() });
        let chosen = common::step_of(&view).variants.into_iter().find(|v| v.chosen).expect("the variant");
        let passarela::domain::instruction::NextAction::Answer { question, value, .. } =
            chosen.next_action.expect("a next action")
        else {
            panic!("not an answer")
        };
        let view = walk.person(Input::Answer { question, value });
        let page = common::step_of(&view);
        assert!(
            page.id == step && page.variants.iter().all(|v| v.next_action.is_none()),
            "the SMA's instructions, in place"
        );
        assert_eq!(walk.session.answers.name.as_deref(), Some("esa03.corp.example"), "what was entered is kept");
        assert!(page.proof.paste.stamp.is_some());
    }
}

#[test]
fn saving_the_appliances_access_leaves_the_person_there() {
    let mut walk = Walk::prepared();
    walk.person(Input::Open { place: PlaceId::Connect });
    let view = walk.event(Event::ApplianceKept(ApplianceRecord {
        address: "esa03.corp.example".into(),
        user: "passarela".into(),
        pin: None,
        kept: Kept::ThisRun,
        stopped: false,
    }));
    assert!(matches!(view.place, PlaceView::Connect));
}

#[test]
fn a_symptom_leads_to_its_cause_in_words() {
    let mut walk = Walk::prepared();
    walk.paste(PENDING);
    walk.paste(&sse_devices("esa99.corp.example", "Registered"));
    let badge = |view: &View| view.problems;
    assert_eq!(badge(&walk.person(Input::Open { place: PlaceId::Troubleshoot })), 0, "step 4 is to come");
    // Whoever misses the field says that it should be there by now.
    let view = walk.person(Input::ChooseSymptom { symptom: "no-token-field".into() });
    assert_eq!(badge(&view), 1);
    words_of(&view);
    let symptom = panel_of(&view).symptoms.into_iter().find(|s| s.id == "no-token-field").expect("a symptom");
    assert_eq!(symptom.first, Some(CheckId::EsaCommitted));
}

#[test]
fn a_page_that_is_pasted_into_the_panel_is_read_there() {
    let mut walk = Walk::prepared();
    assert!(panel(&mut walk).read.is_none());
    let view = walk.paste(PENDING);
    words_of(&view);
    let read = panel_of(&view).read.expect("the panel stays, and says what was read");
    assert_eq!(read.kind, PasteKind::Recognised, "no page is the wrong one here");
    assert!(!read.facts.is_empty());
    // What it says counts at its step all the same.
    assert_eq!(walk.state(StepId::Commit), StepState::NeedsAttention);
    assert!(panel(&mut walk).read.is_none(), "said once");
}

#[test]
fn a_page_that_no_step_needs_is_no_riddle() {
    let mut walk = Walk::prepared();
    panel(&mut walk);
    let view = walk.paste("System Status\nHost Name:\tesa03.corp.example\nAsyncOS Version:\t15.5.5-014\n");
    let read = panel_of(&view).read.expect("read");
    assert!(!Words::english().say(&read.message).contains("another page"), "{:?}", read.message);
}

#[test]
fn after_an_exercise_changed_the_lab_a_check_says_that_its_page_is_of_before() {
    let mut walk = Walk::prepared();
    walk.paste(REFUSED);
    let told = |panel: &TroubleshootView| {
        check(panel, CheckId::EsaRegistered).details.iter().any(|detail| detail.id == "check-of-before")
    };
    assert!(!told(&panel(&mut walk)));
    walk.now += jiff::SignedDuration::from_mins(1);
    walk.event(Event::Restaged);
    assert!(told(&panel(&mut walk)));
    walk.now += jiff::SignedDuration::from_mins(1);
    walk.paste(REFUSED);
    assert!(!told(&panel(&mut walk)), "shown again, it is of now");
}

#[test]
fn nothing_is_calm_on_pages_of_before() {
    let mut walk = Walk::prepared();
    walk.paste(IN_PROGRESS);
    walk.now += jiff::SignedDuration::from_mins(1);
    walk.event(Event::Restaged);
    check_all(&mut walk);
    let calm = panel(&mut walk).calm.expect("nothing fails");
    assert_ne!(calm.id, "panel-calm", "the page is of before");
}
