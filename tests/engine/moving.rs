//! What proof leads to: the next step is due by itself, one copy proves what it was said to prove, and a step shows few notes,
//! none of them twice.

use crate::common;

use std::collections::BTreeMap;

use common::{DISABLED, IN_PROGRESS, TOKEN_WANTED, Walk, sse_devices, step_of};
use passarela::domain::check::CheckId;
use passarela::domain::guide::{MOST_CAUTIONS, proven_by_one_copy};
use passarela::domain::input::Input;
use passarela::domain::place::PlaceId;
use passarela::domain::prefs::Prefs;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::transition::Event;
use passarela::domain::view::PlaceView;
use passarela::i18n::Words;

fn due(walk: &Walk) -> Option<StepId> {
    match walk.view().place {
        PlaceView::Step(step) => step.moving.map(|moving| moving.to),
        _ => None,
    }
}

#[test]
fn a_page_that_confirms_the_open_step_makes_the_next_one_due() {
    let mut walk = Walk::prepared();
    walk.go(StepId::OpenSettings);
    assert_eq!(due(&walk), None);
    walk.paste(DISABLED);
    assert_eq!(due(&walk), Some(StepId::EditSettings));
    walk.person(Input::MoveOn { to: StepId::EditSettings });
    assert_eq!((walk.session.step, due(&walk)), (StepId::EditSettings, None));
}

#[test]
fn after_a_page_that_confirms_several_the_first_unproven_one_is_due() {
    let mut walk = Walk::prepared();
    walk.go(StepId::OpenSettings);
    walk.paste(IN_PROGRESS);
    assert_eq!(due(&walk), Some(StepId::DeviceListed));
    // Continue goes there too: nobody presses through steps that are done.
    walk.person(Input::Continue);
    assert_eq!(walk.session.step, StepId::DeviceListed);
}

#[test]
fn nothing_is_due_for_whoever_opens_a_confirmed_step_or_reads_another_page_there() {
    let mut walk = Walk::prepared();
    walk.go(StepId::Commit);
    walk.paste(TOKEN_WANTED);
    assert_eq!(due(&walk), Some(StepId::GenerateToken));
    walk.go(StepId::OpenSettings);
    assert_eq!(due(&walk), None);
    walk.paste(TOKEN_WANTED);
    assert_eq!(due(&walk), None, "it was confirmed before");
}

#[test]
fn nothing_is_due_after_stay_elsewhere_in_the_window_or_on_the_persons_word() {
    let mut walk = Walk::prepared();
    walk.go(StepId::OpenSettings);
    walk.paste(DISABLED);
    walk.person(Input::Stay);
    assert_eq!(due(&walk), None);
    walk.person(Input::MoveOn { to: StepId::EditSettings });
    assert_eq!(walk.session.step, StepId::OpenSettings, "a page that had not heard of it changes nothing");
    walk.person(Input::Continue);
    walk.person(Input::Mark { step: StepId::EditSettings });
    assert_eq!(due(&walk), None);

    let mut walk = Walk::prepared();
    walk.go(StepId::OpenSettings);
    walk.paste(DISABLED);
    walk.person(Input::Open { place: PlaceId::Activity });
    walk.person(Input::Open { place: PlaceId::Setup });
    assert_eq!(due(&walk), None);
}

#[test]
fn whoever_came_from_a_check_goes_back_there() {
    let mut walk = Walk::prepared();
    walk.person(Input::Fix { check: CheckId::EsaEnabled, step: Some(StepId::OpenSettings) });
    walk.paste(DISABLED);
    assert_eq!(walk.state(StepId::OpenSettings), StepState::Confirmed);
    assert_eq!(due(&walk), None);
}

#[test]
fn time_alone_moves_nobody_and_a_switch_turns_it_off() {
    let mut walk = Walk::prepared();
    walk.go(StepId::OpenSettings);
    walk.paste(DISABLED);
    walk.pass(60);
    walk.event(Event::Tick);
    assert_eq!(walk.session.step, StepId::OpenSettings, "only a page that was seen counts the moment");
    let mut around = walk.surroundings(passarela::domain::key_store::KeyStoreState::Ready);
    around.prefs = Prefs { move_on: false, ..Prefs::default() };
    assert!(step_of(&walk.view_in(&around)).moving.is_none());
}

#[test]
fn one_copy_proves_the_steps_that_the_window_names() {
    let pages = [
        (StepId::OpenSettings, IN_PROGRESS.to_owned()),
        (StepId::GenerateToken, sse_devices("esa03.corp.example", "Registered")),
    ];
    for (step, page) in pages {
        let (_, first, last) = proven_by_one_copy(step).expect("a page that proves several");
        let mut walk = Walk::prepared();
        walk.go(step);
        let said = step_of(&walk.view()).proof.one_copy.expect("the window says so");
        let said = Words::english().say(&said).replace('\u{a0}', " ");
        assert!(said.contains(&format!("Steps {first} to {last}")));
        walk.paste(&page);
        for proven in StepId::ALL.into_iter().filter(|s| s.number().is_some_and(|n| (first..=last).contains(&n))) {
            assert_eq!(walk.state(proven), StepState::Confirmed, "{proven:?} by one copy of {page}");
        }
    }
    assert_eq!(proven_by_one_copy(StepId::AddModule), None);
}

#[test]
fn a_step_shows_few_notes_and_none_that_another_shows() {
    for (cluster, way, region) in [
        ("no", "direct", "americas"),
        ("yes", "sma-managed", "europe"),
        ("no", "sma", "apjc"),
        ("yes-machine-mode", "direct", ""),
    ] {
        let mut walk = Walk::prepared();
        walk.answer("cluster", cluster);
        walk.answer("way", way);
        walk.answer("region", region);
        let mut seen = BTreeMap::new();
        for step in StepId::ALL {
            let cautions = walk.step(step).cautions;
            assert!(cautions.len() <= MOST_CAUTIONS, "{step:?}: {cautions:?}");
            for caution in cautions {
                let before = seen.insert(Words::english().say(&caution), step);
                assert_eq!(before, None, "{caution:?} at {step:?}");
            }
        }
        let clustered = seen.keys().any(|note| note.contains("In a cluster"));
        assert_eq!(clustered, cluster.starts_with("yes") && way != "sma", "{cluster} {way}: {seen:?}");
    }
}
