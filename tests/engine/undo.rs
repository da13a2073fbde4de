//! Taking back: what a person marked, muted, put aside or answered is as it was before, and the log of activity holds the act
//! and that it was taken back. And its file: whole, without secrets, and nothing that a spreadsheet would compute.

use crate::common;

use common::{COMMITTED_AND_BUSY, DISABLED, Walk, words_of};
use passarela::domain::activity::{ActivityKind, Happening, TakenBack};
use passarela::domain::check::CheckId;
use passarela::domain::input::Input;
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::domain::state::{Session, Undoable};
use passarela::domain::step::{StepId, StepState};
use passarela::domain::view::{ActivityView, PlaceView};
use passarela::i18n::Words;
use passarela::report::{ActivityFormat, Log, activity_text};

fn log(walk: &mut Walk) -> ActivityView {
    let view = walk.person(Input::Open { place: PlaceId::Activity });
    words_of(&view);
    match view.place {
        PlaceView::Activity(log) => log,
        _ => panic!("the log is open"),
    }
}

/// Takes back the last act, by its button.
fn take_back(walk: &mut Walk) {
    let act = log(walk).undos.first().expect("something to take back").act;
    walk.person(Input::Undo { act });
    // A second press of the same button finds nothing.
    let before = walk.session.clone();
    walk.person(Input::Undo { act });
    assert_eq!(walk.session, before);
}

fn last(session: &Session) -> &Happening {
    let told = |what: &&Happening| !matches!(what, Happening::StepBecame { .. });
    session.activity.iter().rev().map(|entry| &entry.what).find(told).expect("an entry")
}

#[test]
fn a_mark_and_its_removal() {
    let mut walk = Walk::prepared();
    walk.person(Input::Mark { step: StepId::Commit });
    let marked_at = walk.session.marked[&StepId::Commit];
    let entries = walk.session.activity.len();
    take_back(&mut walk);
    assert_eq!(walk.state(StepId::Commit), StepState::ToDo);
    assert_eq!(*last(&walk.session), Happening::TookBack(TakenBack::Mark(StepId::Commit)));
    assert!(walk.session.activity.len() > entries, "the log only grows");

    walk.person(Input::Mark { step: StepId::Commit });
    walk.pass(60);
    walk.person(Input::Unmark { step: StepId::Commit });
    let marks = log(&mut walk).undos.into_iter().filter(|undo| undo.label.id != "undo-region");
    assert_eq!(marks.map(|undo| undo.label.id).collect::<Vec<_>>(), ["undo-unmark"], "the mark itself is over");
    take_back(&mut walk);
    assert_eq!(walk.session.marked[&StepId::Commit], marked_at, "as it was, and since when");
}

#[test]
fn going_on_without_proof_is_a_mark_too() {
    let mut walk = Walk::prepared();
    walk.go(StepId::EditSettings);
    walk.person(Input::GoOnWithoutProof);
    take_back(&mut walk);
    assert!(walk.session.marked.is_empty());
}

#[test]
fn a_mute_and_its_removal_with_its_reason() {
    let mut walk = Walk::prepared();
    let mute = |reason: &str| Input::Mute { check: CheckId::RegionAgree, reason: reason.into(), days: 7 };
    walk.person(mute("known, ask Joana"));
    let before = walk.session.panel.muted.clone();
    walk.pass(60);
    walk.person(mute("for longer"));
    take_back(&mut walk);
    assert_eq!(walk.session.panel.muted, before, "the mute that was there");
    walk.person(Input::Unmute { check: CheckId::RegionAgree });
    assert!(walk.session.panel.muted.is_empty());
    take_back(&mut walk);
    assert_eq!(walk.session.panel.muted, before);
}

#[test]
fn a_page_that_was_put_aside_counts_no_more_until_it_is_taken_back() {
    let mut walk = Walk::prepared();
    walk.go(StepId::Commit);
    walk.paste(DISABLED);
    walk.pass(60);
    let view = walk.paste(COMMITTED_AND_BUSY);
    assert!(common::step_of(&view).proof.paste.can_discard);
    let (evidence, told) = (walk.session.evidence.clone(), walk.session.pasted.clone());
    assert_eq!(walk.state(StepId::Commit), StepState::Confirmed);

    let view = walk.person(Input::DiscardPage);
    assert!(!common::step_of(&view).proof.paste.can_discard);
    assert_eq!(walk.state(StepId::Commit), StepState::ToDo, "what was shown before it counts again");
    assert_eq!(walk.pasted(), "");
    assert_eq!(*last(&walk.session), Happening::PageDiscarded(StepId::Commit));
    walk.person(Input::DiscardPage);
    assert_eq!(*last(&walk.session), Happening::PageDiscarded(StepId::Commit), "there is one page to put aside");

    take_back(&mut walk);
    assert_eq!((&walk.session.evidence, &walk.session.pasted), (&evidence, &told));
    assert_eq!(walk.state(StepId::Commit), StepState::Confirmed);
}

#[test]
fn a_change_of_region() {
    let mut walk = Walk::prepared();
    assert!(log(&mut walk).undos.iter().all(|undo| undo.label.id == "undo-region"), "the first answer, too");
    walk.answer("region", "europe");
    assert_eq!(
        *last(&walk.session),
        Happening::RegionChanged { before: Some(Region::Americas), after: Some(Region::Europe) }
    );
    take_back(&mut walk);
    assert_eq!(walk.view().region, Some(Region::Americas));
    // Another answer that leaves the region what it is takes nothing back.
    let undos = log(&mut walk).undos.len();
    walk.answer("version", "15.5.5-014");
    walk.answer("region", "americas");
    assert_eq!(log(&mut walk).undos.len(), undos);
}

#[test]
fn the_last_act_goes_by_a_key_and_nothing_is_taken_back_that_is_not_there() {
    let mut walk = Walk::new();
    let before = walk.session.clone();
    walk.person(Input::UndoLast);
    assert_eq!(walk.session, before);
    walk.person(Input::Mark { step: StepId::Commit });
    walk.person(Input::Mark { step: StepId::Register });
    walk.person(Input::UndoLast);
    assert_eq!(walk.session.marked.keys().collect::<Vec<_>>(), [&StepId::Commit]);
}

#[test]
fn it_survives_a_restart_and_what_is_of_the_other_machine_is_let_go() {
    let mut walk = Walk::prepared();
    walk.person(Input::Mark { step: StepId::Commit });
    let file = serde_json::to_string(&walk.session).expect("saved");
    walk.session = serde_json::from_str(&file).expect("opened");
    walk.person(Input::UndoLast);
    assert!(walk.session.marked.is_empty());
    walk.person(Input::Mark { step: StepId::Commit });
    walk.answer("way", "sma");
    assert!(walk.session.undos.iter().all(|undo| !matches!(undo.what, Undoable::Marked(_))));
}

/// A set-up in whose log somebody's own words stand: a name like a formula, a secret in a name.
fn talkative() -> Walk {
    let mut walk = Walk::prepared();
    walk.answer("name", "=cmd|' /C calc'!A0");
    walk.paste(COMMITTED_AND_BUSY);
    walk.person(Input::CheckAll);
    walk.session.activity.push(passarela::domain::activity::Entry {
        at: walk.now,
        what: Happening::Done(passarela::domain::activity::Deed::SendMessage {
            host: "mx.corp.example".into(),
            to: "hunter2hunter2@corp.example".into(),
        }),
        source: passarela::domain::source::Source::ThisComputer,
        wrote: true,
    });
    walk
}

fn written(walk: &Walk, format: ActivityFormat) -> String {
    let secrets = [Secret::new("hunter2hunter2".into())];
    let log = Log { session: &walk.session, practice: false, words: Words::english(), secrets: &secrets };
    activity_text(&log, format)
}

#[test]
fn the_file_for_programs_holds_every_line_and_no_secret() {
    let walk = talkative();
    let text = written(&walk, ActivityFormat::Json);
    assert!(!text.contains("hunter2"), "{text}");
    let file: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(file["schema"], "passarela-activity/1");
    let entries = file["entries"].as_array().expect("entries");
    assert_eq!(entries.len(), walk.session.activity.len() + 1, "and the beginning");
    let (first, last) = (&entries[0], entries.last().expect("one"));
    assert_eq!((first["what"].as_str(), first["kind"].as_str()), (Some("The set-up began."), Some("step")));
    assert_eq!((last["wrote"].as_bool(), last["kind"].as_str()), (Some(true), Some("change")));
    let times: Vec<&str> = entries.iter().filter_map(|entry| entry["at"].as_str()).collect();
    assert!(times.is_sorted(), "oldest first");
}

#[test]
fn the_table_holds_every_line_and_nothing_that_is_computed() {
    let walk = talkative();
    let text = written(&walk, ActivityFormat::Csv);
    assert!(!text.contains("hunter2"), "{text}");
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').trim_end().split("\r\n").collect();
    assert_eq!(lines[0], "time,appliance,practice,kind,what,source,changed_outside");
    assert_eq!(lines.len(), walk.session.activity.len() + 2);
    for line in &lines[1..] {
        assert!(line.contains(",\"'=cmd|' /C calc'!A0\","), "{line}");
        for cell in line.trim_matches('"').split("\",\"") {
            assert!(!cell.starts_with(['=', '+', '-', '@']), "{line}");
        }
    }
}

#[test]
fn every_kind_has_a_name_to_filter_by() {
    for kind in [
        ActivityKind::Page,
        ActivityKind::Step,
        ActivityKind::Token,
        ActivityKind::Answer,
        ActivityKind::Access,
        ActivityKind::Check,
        ActivityKind::Change,
        ActivityKind::Practice,
    ] {
        assert!(Words::english().knows(&format!("activity-kind-{}", kind.slug())), "{kind:?}");
    }
}
