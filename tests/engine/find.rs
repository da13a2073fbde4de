//! What *Find* leads to: all of it has words in every language, each thing once, and what it sends leads there.

use crate::common;

use std::collections::BTreeSet;

use common::{TOKEN_WANTED, Walk};
use passarela::domain::check::CheckId;
use passarela::domain::input::Input;
use passarela::domain::key_store::KeyStoreState;
use passarela::domain::place::PlaceId;
use passarela::domain::present::findable;
use passarela::domain::step::StepId;
use passarela::domain::view::{Findable, FindableKind, PlaceView};
use passarela::i18n::Words;

fn all(walk: &Walk) -> Vec<Findable> {
    findable(&walk.session, &walk.surroundings(KeyStoreState::Ready))
}

#[test]
fn each_thing_is_there_once_and_has_words_in_every_language() {
    let mut walk = Walk::prepared();
    walk.paste(TOKEN_WANTED);
    let all = all(&walk);
    let ids: BTreeSet<&str> = all.iter().map(|one| one.id.as_str()).collect();
    assert_eq!(ids.len(), all.len());
    let of = |kind| all.iter().filter(|one| one.kind == kind).count();
    assert_eq!((of(FindableKind::Step), of(FindableKind::Check)), (StepId::ALL.len(), CheckId::ALL.len()));
    for language in ["en", "pt-BR", "es"] {
        for message in all.iter().flat_map(|one| [&one.label].into_iter().chain(&one.words)) {
            assert_eq!(Words::of(language).try_say(message).err(), None, "{language}");
        }
    }
}

#[test]
fn what_it_sends_leads_there() {
    let walk = Walk::prepared();
    for found in all(&walk) {
        let mut there = Walk { session: walk.session.clone(), now: walk.now, effects: Vec::new() };
        let mut view = there.view();
        for input in found.inputs.clone() {
            view = there.person(input);
        }
        let arrived = match (&found.kind, &view.place) {
            (FindableKind::Step, PlaceView::Step(step)) => found.inputs == [Input::Go { step: step.id }],
            (FindableKind::Check, PlaceView::Troubleshoot(panel)) => {
                panel.opened.is_some_and(|check| found.id == format!("check-{}", check.slug()))
            }
            (FindableKind::Symptom, PlaceView::Troubleshoot(panel)) => {
                panel.symptoms.iter().any(|one| one.chosen && found.id == format!("symptom-{}", one.id))
            }
            // Those of the program are the engine's.
            (FindableKind::Action, _) => true,
            // The report and the table are drawn from what only the engine has.
            (FindableKind::Place, place) => {
                let of_the_engine = [PlaceId::Report, PlaceId::Appliances].contains(&there.session.place);
                !matches!(place, PlaceView::Step(_)) || of_the_engine
            }
            _ => false,
        };
        assert!(arrived, "{}: {:?}", found.id, view.place);
    }
}

#[test]
fn practice_has_its_own_way_out() {
    let walk = Walk::prepared();
    let around = |in_practice| {
        let mut around = walk.surroundings(KeyStoreState::Ready);
        around.in_practice = in_practice;
        findable(&walk.session, &around).into_iter().flat_map(|one| one.inputs).collect::<Vec<_>>()
    };
    assert!(around(true).contains(&Input::LeavePractice) && !around(true).contains(&Input::EnterPractice));
    assert!(around(false).contains(&Input::EnterPractice) && !around(false).contains(&Input::LeavePractice));
}
