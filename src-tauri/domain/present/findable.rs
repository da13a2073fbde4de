//! Everything that *Find* leads to, in the words of the screen.

use super::{Surroundings, context, numbered_step};
use crate::domain::check::CheckId;
use crate::domain::finding::Symptom;
use crate::domain::guide;
use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::place::PlaceId;
use crate::domain::prefs::Theme;
use crate::domain::state::Session;
use crate::domain::step::StepId;
use crate::domain::steps::Situation;
use crate::domain::view::{Findable, FindableKind, ListedView};

/// All of it, steps first.
pub fn findable(session: &Session, around: &Surroundings) -> Vec<Findable> {
    let s = Situation::new(session, around.now);
    let mut all: Vec<Findable> = StepId::ALL.into_iter().map(|id| step(id, &s, around)).collect();
    all.extend(around.listed.iter().filter(|one| !one.open).filter_map(appliance));
    all.extend(actions(session, around.in_practice));
    all.extend(places(around.in_practice, !around.listed.is_empty()));
    all.extend(Symptom::ALL.into_iter().map(symptom));
    all.extend(around.findings.iter().map(|finding| check(finding.check, finding.headline.clone())));
    all
}

fn step(id: StepId, s: &Situation, around: &Surroundings) -> Findable {
    let described = guide::describe(id, &context(s, id, around.practice));
    let mut words = vec![described.outcome];
    words.extend(described.actions.into_iter().map(|action| action.text));
    Findable {
        id: format!("step-{}", id.slug()),
        kind: FindableKind::Step,
        label: numbered_step(id),
        words,
        inputs: vec![Input::Go { step: id }],
    }
}

/// Another set-up of the list.
fn appliance(one: &ListedView) -> Option<Findable> {
    Some(Findable {
        id: format!("appliance-{}", one.id),
        kind: FindableKind::Appliance,
        label: Message::new("answer-text").with("text", one.name.clone()?),
        words: Vec::new(),
        inputs: vec![Input::OpenSetUp { set_up: one.id.clone() }],
    })
}

/// A check is opened in the panel, with its fix.
fn check(id: CheckId, headline: Message) -> Findable {
    Findable {
        id: format!("check-{}", id.slug()),
        kind: FindableKind::Check,
        label: id.say("title"),
        words: vec![headline, id.say("looked-for"), id.say("why")],
        inputs: vec![Input::OpenCheck { check: Some(id) }, Input::Open { place: PlaceId::Troubleshoot }],
    }
}

fn symptom(symptom: Symptom) -> Findable {
    let id = symptom.slug();
    Findable {
        id: format!("symptom-{id}"),
        kind: FindableKind::Symptom,
        label: Message::new(&format!("symptom-{id}")),
        words: Vec::new(),
        inputs: vec![Input::ChooseSymptom { symptom: id.to_owned() }, Input::Open { place: PlaceId::Troubleshoot }],
    }
}

fn places(practice: bool, listed: bool) -> Vec<Findable> {
    let place = |(place, name): (PlaceId, &str)| Findable {
        id: name.to_owned(),
        kind: FindableKind::Place,
        label: Message::new(name),
        words: Vec::new(),
        inputs: vec![Input::Open { place }],
    };
    // The menu calls it the same.
    let appliances = if listed { "appliances-heading" } else { "appliances-add" };
    let of_real_work = [(PlaceId::Appliances, appliances), (PlaceId::SetUps, "set-ups-heading")];
    [
        (PlaceId::Troubleshoot, "window-title-troubleshoot"),
        (PlaceId::Connect, "window-title-connect"),
        (PlaceId::Report, "window-title-report"),
        (PlaceId::Activity, "window-title-activity"),
        (PlaceId::Answers, "answers-heading"),
        (PlaceId::About, "about-heading"),
    ]
    .into_iter()
    .chain(of_real_work.into_iter().filter(|_| !practice))
    .map(place)
    .collect()
}

fn actions(session: &Session, practice: bool) -> Vec<Findable> {
    let action = |(name, input): (&str, Input)| Findable {
        id: name.to_owned(),
        kind: FindableKind::Action,
        label: Message::new(name),
        words: Vec::new(),
        inputs: vec![input],
    };
    let theme = |theme| Input::SetTheme { theme };
    let mut all = vec![("key-check-all", Input::CheckAll)];
    if session.wait.is_some() {
        all.push(("key-check", Input::CheckNow));
        all.push(if session.paused {
            ("waiting-resume", Input::ResumeChecks)
        } else {
            ("waiting-pause", Input::PauseChecks)
        });
    }
    all.push(if practice {
        ("practice-leave", Input::LeavePractice)
    } else {
        ("practice-enter", Input::EnterPractice)
    });
    all.extend([
        ("find-theme-light", theme(Theme::Light)),
        ("find-theme-dark", theme(Theme::Dark)),
        ("find-theme-system", theme(Theme::System)),
    ]);
    all.into_iter().map(action).collect()
}
