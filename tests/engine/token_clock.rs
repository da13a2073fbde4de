//! The token's clock: what is said as its end comes near and how often, what sleep, a restart and a clock that was set do to it,
//! and whether the time that is left is enough for this person.

use crate::common;

use common::{IN_PROGRESS, TOKEN_WANTED, Walk, words_of};
use jiff::SignedDuration;
use passarela::domain::evidence::{Key, Observation};
use passarela::domain::failure::ProbeError;
use passarela::domain::input::Input;
use passarela::domain::region::Region;
use passarela::domain::state::{Attempt, Session};
use passarela::domain::step::{StepId, StepState};
use passarela::domain::transition::{Event, next_wake};
use passarela::domain::view::{Spoken, View};

fn have(minutes: u32) -> Input {
    Input::HaveToken { minutes, region: Region::Americas, appliances: 1 }
}

/// A set-up whose appliance asks for a token, at Step 6 with one in hand.
fn with_token(minutes: u32) -> Walk {
    let mut walk = Walk::prepared();
    walk.paste(TOKEN_WANTED);
    walk.person(have(minutes));
    walk.go(StepId::Register);
    walk
}

/// The token's notice: its name and how it is spoken.
fn notice(view: &View) -> Option<(String, Spoken)> {
    let notice = view.notices.iter().find(|notice| notice.id.starts_with("token-"))?;
    let name = notice.id.trim_start_matches("token-").split('-').next()?.to_owned();
    Some((name, notice.spoken))
}

/// Every notice from now to an hour later, as the engine wakes for it: each time one appears that was not there before.
fn said_in_an_hour(walk: &mut Walk) -> Vec<(String, Spoken)> {
    let end = walk.now + SignedDuration::from_mins(70);
    let mut said = Vec::new();
    let mut before = None;
    while walk.now < end {
        let view = walk.event(Event::Tick);
        let id = view.notices.iter().find(|notice| notice.id.starts_with("token-")).map(|notice| notice.id.clone());
        if id != before
            && let Some(notice) = notice(&view)
        {
            said.push(notice);
        }
        before = id;
        // As the engine does: at the next moment that counts, half a minute later at the latest.
        let latest = walk.now + SignedDuration::from_secs(30);
        let wake = next_wake(&walk.session, walk.now).map_or(latest, |wake| wake.min(latest));
        walk.now = wake.max(walk.now + SignedDuration::from_secs(1));
    }
    said
}

#[test]
fn fifteen_five_one_and_nothing_are_said_once_each() {
    let mut walk = with_token(60);
    let name = |name: &str, spoken| (name.to_owned(), spoken);
    assert_eq!(
        said_in_an_hour(&mut walk),
        [
            name("15", Spoken::Polite),
            name("5", Spoken::Polite),
            name("1", Spoken::Assertive),
            name("expired", Spoken::Assertive),
        ]
    );
    assert_eq!(walk.state(StepId::GenerateToken), StepState::NeedsAttention);
    for step in [StepId::OpenSettings, StepId::EditSettings, StepId::EnableServer, StepId::Commit] {
        assert_eq!(walk.state(step), StepState::Confirmed, "{step:?}: nothing else is lost");
    }
}

#[test]
fn whoever_slept_through_it_hears_what_is_so_and_nothing_else() {
    let mut walk = with_token(60);
    walk.pass(2 * 3600);
    let view = walk.event(Event::Tick);
    assert_eq!(notice(&view), Some(("expired".into(), Spoken::Assertive)));
    assert!(view.token.expect("a token").expired);
}

#[test]
fn a_restart_changes_nothing_of_it() {
    let mut walk = with_token(60);
    walk.pass(50 * 60);
    let before = walk.event(Event::Tick);
    let file = serde_json::to_string(&walk.session).expect("saved");
    assert!(file.contains("2026-05-14T12:00:01Z"), "a moment, in no zone of this computer");
    walk.session = serde_json::from_str::<Session>(&file).expect("opened");
    let after = walk.event(Event::Resumed);
    assert_eq!(notice(&after), notice(&before));
    assert_eq!(after.token.map(|token| token.ends_at), before.token.map(|token| token.ends_at));
}

#[test]
fn a_warning_that_was_dismissed_stays_so_and_the_next_one_comes() {
    let mut walk = with_token(60);
    walk.pass(46 * 60);
    let view = walk.event(Event::Tick);
    let id = view.notices.first().expect("said").id.clone();
    let view = walk.person(Input::Dismiss { notice: id });
    assert_eq!(notice(&view), None);
    walk.pass(10 * 60);
    assert_eq!(notice(&walk.event(Event::Tick)).map(|(name, _)| name).as_deref(), Some("5"));
}

#[test]
fn a_clock_that_was_set_back_is_said_and_no_longer_life_is_shown() {
    let mut walk = with_token(60);
    walk.pass(-3600);
    let view = walk.event(Event::Tick);
    let said = words_of(&view).join("\n");
    assert!(said.contains("This computer’s clock was set back since you got the token."), "{said}");
    walk.pass(3600);
    assert!(!words_of(&walk.event(Event::Tick)).join("\n").contains("set back"));
}

/// What an answer of the cloud says of the time: seconds by which the cloud is ahead.
fn told_the_time(walk: &mut Walk, ahead: i64) -> View {
    let attempt = Attempt { client_id: "client-1".into(), region: Region::Americas };
    walk.event(Event::TestBegan(attempt.clone()));
    let seen: Result<_, ProbeError> = Ok(vec![(Key::CloudClock, Observation::Clock { ahead })]);
    walk.event(Event::TestEnded(attempt, seen))
}

#[test]
fn a_clock_that_is_off_against_the_cloud_is_said_while_a_token_runs() {
    for (ahead, said) in [
        (421, Some("This computer’s clock is 7\u{a0}min behind Cisco’s cloud.")),
        (-181, Some("This computer’s clock is 3\u{a0}min ahead of Cisco’s cloud.")),
        (120, None),
        (-120, None),
    ] {
        let mut walk = with_token(60);
        let all = words_of(&told_the_time(&mut walk, ahead));
        let clock: Vec<&String> = all.iter().filter(|text| text.contains("Cisco’s cloud.")).collect();
        assert_eq!(clock.first().map(|text| text.as_str()), said, "{ahead} s");
    }
    // Without a token nobody hangs on the clock; its check says it all the same.
    let mut walk = Walk::prepared();
    assert!(told_the_time(&mut walk, 421).notices.is_empty());
}

#[test]
fn enough_time_is_judged_by_what_this_persons_own_registrations_took() {
    let mut walk = with_token(60);
    assert!(walk.proof(StepId::GenerateToken).contains("That is enough time to paste it and register."));
    walk.pass(51 * 60);
    assert!(walk.proof(StepId::GenerateToken).contains("Little time is left."), "nothing was measured yet");

    // This one took 22 minutes until the appliance had the token.
    let mut walk = with_token(60);
    walk.pass(22 * 60 - 1);
    walk.paste(IN_PROGRESS);
    assert_eq!(walk.session.paces, [22 * 60]);
    walk.paste(IN_PROGRESS);
    assert_eq!(walk.session.paces, [22 * 60], "each token counts once");

    // The next appliance, by the same person.
    let paces = walk.session.paces.clone();
    let mut next = with_token(60);
    next.event(Event::PacesKnown(paces));
    next.pass(30 * 60);
    let said = next.proof(StepId::GenerateToken);
    assert!(
        said.contains("Your own registrations took up to 22\u{a0}min so far")
            && said.contains("The time left is enough."),
        "{said}"
    );
    next.pass(10 * 60);
    let said = next.proof(StepId::GenerateToken);
    assert!(said.contains("The time left may not be enough."), "{said}");
}

#[test]
fn one_token_can_be_for_one_appliance_or_for_many() {
    let mut walk = Walk::prepared();
    walk.paste(TOKEN_WANTED);
    walk.event(Event::PacesKnown(vec![20 * 60]));
    walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 4 });
    assert_eq!(walk.session.token.as_ref().map(|token| token.appliances), Some(4));
    let said = walk.proof(StepId::GenerateToken);
    assert!(said.contains("For 4 appliances that makes about 80\u{a0}min."), "{said}");
    assert!(said.contains("The time left may not be enough."), "{said}");
    // What an older program saved was for one.
    let mut file = serde_json::to_value(&walk.session).expect("saved");
    file["token"].as_object_mut().expect("a token").remove("appliances");
    let session: Session = serde_json::from_value(file).expect("opened");
    assert_eq!(session.token.map(|token| token.appliances), Some(1));
    // No portal makes as many, and none makes none.
    for (asked, kept) in [(0, 1), (200, 100)] {
        walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: asked });
        assert_eq!(walk.session.token.as_ref().map(|token| token.appliances), Some(kept));
    }
}
