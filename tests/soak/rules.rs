//! What holds after every step, whatever came before.

use std::path::Path;

use passarela::domain::check::CheckId;
use passarela::domain::finding::Verdict;
use passarela::domain::input::Input;
use passarela::domain::source::Source;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::view::{CheckView, PlaceView, TroubleshootView, View};

use crate::common::words_of;
use crate::person::{Person, card};
use crate::steps::Step;

/// What the window showed before a step.
pub struct Before {
    confirmed: u8,
    marked: u8,
}

impl Before {
    pub fn of(view: &View) -> Self {
        Self { confirmed: view.confirmed, marked: view.marked }
    }
}

/// Every rule that a view breaks, in a sentence each.
pub fn broken(step: &Step, before: &Before, view: &View) -> Vec<String> {
    let mut all = Vec::new();
    let mut holds = |holds: bool, rule: &str| {
        if !holds {
            all.push(rule.to_owned());
        }
    };
    // Each message has words, with all that they ask for.
    words_of(view);
    let standing = |state: StepState| view.navigation.iter().filter(|e| e.number.is_some() && e.state == state).count();
    holds(
        standing(StepState::Confirmed) == usize::from(view.confirmed),
        "the count of confirmed steps is that of the list",
    );
    holds(
        standing(StepState::MarkedByYou) == usize::from(view.marked),
        "the count of marked steps is that of the list",
    );
    holds(view.navigation.len() == StepId::ALL.len(), "every step is in the list");
    holds(view.saved.failure.is_none(), "all was saved");
    if matches!(step, Step::Rubbish(_) | Step::Time(1)) {
        holds(before.confirmed >= view.confirmed, "nothing was confirmed by nothing");
    }
    // What was there before it was started over is there again.
    let back = matches!(step, Step::Press(input) if **input == Input::UndoStartOver);
    if !back && matches!(step, Step::Press(_) | Step::Open(_) | Step::Go(_)) && before.confirmed < view.confirmed {
        // An answer of the cloud may come at any time; a press proves nothing of its own.
        holds(!view.connection.client_id.is_empty(), "no button confirmed a step");
    }
    if matches!(step, Step::Go(_) | Step::Open(_)) {
        holds(before.marked >= view.marked, "to visit is not to claim");
    }
    match &view.place {
        PlaceView::Step(open) => {
            let proof = &open.proof;
            if proof.state == StepState::Confirmed {
                holds(proof.source.is_some_and(|s| s != Source::User), "what is confirmed was seen");
            }
            if proof.state == StepState::MarkedByYou {
                holds(open.refuted.is_none(), "what is refuted is not marked");
            }
            if let Some(entry) = view.navigation.iter().find(|e| e.current) {
                holds(entry.state == proof.state && entry.id == open.id, "list and page agree");
            }
        }
        PlaceView::Troubleshoot(panel) => of_panel(panel, view, &mut holds),
        _ => {}
    }
    all
}

fn of_panel(panel: &TroubleshootView, view: &View, holds: &mut impl FnMut(bool, &str)) {
    let all: Vec<&CheckView> = panel.groups.iter().flat_map(|g| &g.checks).collect();
    let find = |id| all.iter().find(|c| c.id == id);
    let counts = |c: &&&CheckView, verdict| c.verdict == verdict && c.mute.is_none();
    let fails = all.iter().filter(|c| counts(c, Verdict::Fail)).count();
    let warns = all.iter().filter(|c| counts(c, Verdict::Warn)).count();
    holds(all.len() == CheckId::ALL.len(), "every check is in the panel");
    if let Some(headline) = panel.headline.and_then(find) {
        let verdict = headline.verdict;
        holds(headline.mute.is_none(), "what is muted is no headline");
        holds(
            verdict == Verdict::Fail || (verdict == Verdict::Warn && fails == 0),
            "the headline fails, or warns where nothing fails",
        );
    } else {
        holds(fails + warns == 0, "what fails is the headline");
    }
    for check in &all {
        if let Some(cause) = check.blocked_by.and_then(find) {
            holds(
                check.verdict != Verdict::Blocked || cause.verdict == Verdict::Fail,
                &format!("{} is blocked by something that failed, not by {}", check.id.id(), cause.id.id()),
            );
        }
        holds(
            check.verdict != Verdict::CannotTell || check.unknown.is_some() || check.crashed || check.checking,
            &format!("{} says why it cannot tell", check.id.id()),
        );
        holds(
            check.verdict != Verdict::Pass || !check.provenances.is_empty(),
            &format!("{} passes by something that was seen", check.id.id()),
        );
    }
    holds(view.problems as usize == fails + warns, "the badge counts what fails and warns");
}

/// The lab's passwords open nothing else; a file that holds one of them would hold a real one, too.
pub async fn no_secret_in_files(person: &Person, home: &Path) {
    let card = card(&*person.engine.view().await);
    let secrets: Vec<&str> =
        card.credentials.iter().filter(|c| c.label.id.contains("password")).map(|c| c.value.as_str()).collect();
    assert!(secrets.len() >= 3, "the card has its passwords");
    let mut folders = vec![home.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = std::fs::read(&path)
                // The practice world is the lab's own: it makes its passwords from what it keeps there.
                && path.file_name().is_some_and(|n| n != "lab.json")
            {
                let text = String::from_utf8_lossy(&text).into_owned();
                assert!(secrets.iter().all(|s| !text.contains(s)), "a password in {}", path.display());
            }
        }
    }
}
