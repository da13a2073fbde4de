//! Every fault, staged by itself in a world where all was well.

use passarela::domain::check::CheckId::*;
use passarela::domain::exercise::{ExerciseState, FaultEnd};
use passarela::domain::finding::Verdict;
use passarela::lab::faults::{Fault, FaultKind};

use super::person::{Person, card, check, line, on, panel, told};

/// Those that show as their line says to somebody who shows every page and runs all checks, once all was well. Left out are
/// one with a story of its own, and those of the transport that are an answer which does not come.
fn staged(these: impl Fn(Fault) -> bool) -> Vec<Fault> {
    let others = [Fault::NoSighting, Fault::Slow, Fault::Hang];
    Fault::ALL.iter().copied().filter(|fault| these(*fault) && !others.contains(fault)).collect()
}

/// What came back once has come back: this one shows where nothing was found before.
#[tokio::test]
async fn a_search_that_never_found_anything_shows_too() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Person::ready(home.path()).await;
    person.stage(&["no-sighting"]).await;
    person.show_everything("direct").await;
    let view = person.check_all().await;
    assert_eq!(check(&view, CtrData).verdict, Verdict::Fail, "{}", told(&view));
    let debrief = line(&*person.look_back().await, "no-sighting");
    assert_eq!((debrief.check, debrief.said.map(|m| m.id)), (Some(CtrData), Some("check-ctr-data-nothing".into())));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes half a minute; `cargo xtask test` runs it"]
async fn each_fault_of_the_lab_shows_at_its_check_and_is_looked_back_on() {
    one_after_the_other(|fault| fault.kind() == FaultKind::World).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes ten seconds; `cargo xtask test` runs it"]
async fn each_fault_of_the_network_and_this_computer_shows_at_its_check_and_is_looked_back_on() {
    one_after_the_other(|fault| fault.kind() != FaultKind::World).await;
}

/// In one exercise each, several in one world: what one leaves behind shows at the next. A log that holds all would only
/// make the test slow.
async fn one_after_the_other(these: fn(Fault) -> bool) {
    let all = staged(these);
    let mut wrong = String::new();
    for some in all.chunks(6) {
        wrong.push_str(&in_one_world(some).await);
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// What is wrong with them.
async fn in_one_world(faults: &[Fault]) -> String {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Person::with_all_well(home.path()).await;
    let mut wrong = String::new();
    for fault in faults {
        let (at, verdict) = (fault.row().shows_at, fault.row().verdict);
        // Elsewhere the pages stay as they were shown.
        let on_pages = fault.kind() == FaultKind::World;
        let view = person.stage(&[fault.id()]).await;
        assert_eq!((on(&view), card(&view).exercise), (vec![fault.id().to_owned()], ExerciseState::Running));
        // Nothing was looked at since: nothing that an API said before stands as what is so.
        assert!(view.notices.iter().any(|n| n.message.id == "notice-practice-changed"), "{fault}");
        if on_pages {
            person.show_everything(if *fault == Fault::SmaManaged { "sma-managed" } else { "direct" }).await;
        }
        let view = person.check_all().await;
        let found = check(&view, at);
        let is_said = !matches!(verdict, Verdict::CannotTell) || found.headline.id != "check-unseen";
        if found.verdict != verdict || !is_said {
            wrong.push_str(&format!("{fault}: {} {:?}\n{}", at.id(), found.verdict, told(&view)));
        }
        let was_headline = panel(&view).headline == Some(at);
        let view = person.look_back().await;
        let debrief = line(&view, fault.id());
        assert_eq!(card(&view).debrief.len(), 1);
        assert_eq!((debrief.check, debrief.said), (Some(at), Some(found.headline)), "{fault}");
        assert_eq!(
            (debrief.stood != passarela::domain::view::StoodFirst::Other, debrief.end),
            (was_headline, FaultEnd::StillThere),
            "{fault}"
        );
        assert_eq!((on(&view), card(&view).exercise), (vec![], ExerciseState::Ended));
        if on_pages {
            person.show_everything("direct").await;
        }
        let view = person.check_all().await;
        let healed = check(&view, at).verdict;
        if !matches!(healed, Verdict::Pass | Verdict::NotApplicable) && *fault != Fault::KeychainLocked {
            wrong.push_str(&format!("{fault} was taken back: {} {healed:?}\n{}", at.id(), told(&view)));
        }
    }
    wrong
}

#[tokio::test]
async fn the_picker_has_every_fault_in_order_and_by_where_it_is_acted_out() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = super::person::start(home.path(), true, &super::person::noon()).await;
    let listed = card(&*engine.view().await).faults;
    assert!(listed.iter().all(|f| !f.on));
    let as_listed: Vec<(String, String)> = listed.into_iter().map(|f| (f.id, f.group)).collect();
    let expected = Fault::ALL.iter().map(|f| {
        let group = match f.kind() {
            FaultKind::World => "world",
            FaultKind::Transport => "transport",
            FaultKind::Local => "local",
        };
        (f.id().to_owned(), group.to_owned())
    });
    assert_eq!(as_listed, expected.collect::<Vec<_>>());
}
