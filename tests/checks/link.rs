//! The token's checks, and the registration that follows from them.

use jiff::SignedDuration;
use passarela::domain::check::CheckId::*;
use passarela::domain::finding::Verdict;
use passarela::domain::guide;
use passarela::domain::input::Input;
use passarela::domain::key_store::Kept;
use passarela::domain::region::Region;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::steps::Situation;
use passarela::domain::token::Shape;
use passarela::domain::transition::{Effect, Event};

use crate::common::{IN_PROGRESS, REFUSED, TOKEN_WANTED, Walk, sse_devices};
use crate::{REGISTERED, most_likely, of, said, verdict};

/// The appliance asks, a token of an hour was made, and its text was stored.
fn with_token(region: Region, shape: Shape) -> Walk {
    let mut walk = Walk::prepared();
    walk.go(StepId::Register);
    walk.paste(TOKEN_WANTED);
    walk.person(Input::HaveToken { minutes: 60, region, appliances: 1 });
    walk.event(Event::TokenKept { kept: Kept::Stored, shape });
    walk
}

fn usual() -> Walk {
    with_token(Region::Americas, Shape::Usual)
}

#[test]
fn a_good_token_passes_with_what_is_known_of_it() {
    let walk = usual();
    for check in [TokenShape, TokenCloud, TokenValid] {
        assert_eq!(verdict(&walk, check), Verdict::Pass, "{check}");
    }
    assert_eq!(verdict(&walk, EsaRegistered), Verdict::CannotTell, "it was not used yet");
    assert_eq!(most_likely(&walk), None);
}

#[test]
fn what_our_record_explains_shows_at_the_token_and_the_refusal_follows() {
    let expired = || {
        let mut walk = usual();
        walk.pass(3601);
        walk
    };
    for (mut walk, cause) in [
        (with_token(Region::Americas, Shape::Length(31)), (TokenShape, "length")),
        (with_token(Region::Americas, Shape::Characters), (TokenShape, "characters")),
        (with_token(Region::Europe, Shape::Usual), (TokenCloud, "other-cloud")),
        (expired(), (TokenValid, "expired")),
    ] {
        assert_eq!(most_likely(&walk), Some(cause), "before it is tried");
        walk.paste(REFUSED);
        assert_eq!(most_likely(&walk), Some(cause));
        assert_eq!(of(&walk, EsaRegistered).blocked_by, Some(cause.0));
        assert_eq!(walk.state(StepId::Register), StepState::NeedsAttention);
    }
}

#[test]
fn a_refusal_that_nothing_explains_is_a_cause_of_its_own() {
    let mut walk = usual();
    walk.paste(REFUSED);
    assert_eq!(most_likely(&walk), Some((EsaRegistered, "refused")));
    let ids = |walk: &Walk| of(walk, EsaRegistered).details.iter().map(|d| d.id.clone()).collect::<Vec<_>>();
    assert!(ids(&walk).iter().any(|id| id.ends_with("refused-recorded")), "{:?}", ids(&walk));
    // That it ran out after the refusal is not why it was refused.
    walk.pass(3700);
    assert_eq!(verdict(&walk, TokenValid), Verdict::NotApplicable);
    assert_eq!(most_likely(&walk), Some((EsaRegistered, "refused")));

    let mut unrecorded = Walk::prepared();
    unrecorded.answer("version", "14.0.0-698");
    unrecorded.paste(REFUSED);
    assert_eq!(most_likely(&unrecorded), Some((EsaRegistered, "refused")));
    assert!(ids(&unrecorded).iter().any(|id| id.ends_with("refused-unrecorded")));
}

#[test]
fn a_token_made_after_the_refusal_is_not_refused_yet() {
    let mut walk = usual();
    walk.paste(REFUSED);
    walk.pass(60);
    walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    assert_eq!(verdict(&walk, EsaRegistered), Verdict::CannotTell);
    assert_eq!(verdict(&walk, TokenValid), Verdict::Pass);
    assert_eq!(most_likely(&walk), None);
    assert_eq!(walk.state(StepId::Register), StepState::ToDo);
}

#[test]
fn a_token_that_was_taken_no_longer_runs_out() {
    for pages in [vec![IN_PROGRESS], vec![IN_PROGRESS, REGISTERED]] {
        let mut walk = usual();
        for page in pages {
            walk.paste(page);
        }
        walk.pass(4000);
        for check in [TokenShape, TokenCloud, TokenValid] {
            assert_eq!(verdict(&walk, check), Verdict::Pass, "{check}");
            assert_eq!(of(&walk, check).provenances.len(), 2, "the record, and what followed");
        }
        walk.now += SignedDuration::from_hours(30 * 24);
        for check in [TokenShape, TokenCloud, TokenValid] {
            assert_eq!(verdict(&walk, check), Verdict::NotApplicable, "{check}, long after");
        }
    }
    let mut listed = usual();
    listed.pass(60);
    listed.paste(&sse_devices("esa03.corp.example", "Registered"));
    listed.pass(4000);
    assert_eq!(verdict(&listed, TokenValid), Verdict::NotApplicable, "registered, with a token or without one");
    listed.now += SignedDuration::from_hours(30 * 24);
    // A token of after that old list has a life of its own.
    listed.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    listed.pass(4000);
    assert_eq!(verdict(&listed, TokenValid), Verdict::Fail);
}

/// Newer machines register without a token, so *registered* is no proof that one was taken.
#[test]
fn registered_alone_says_nothing_of_a_token() {
    let mut walk = usual();
    walk.paste(REGISTERED);
    walk.pass(4000);
    for check in [TokenShape, TokenCloud, TokenValid] {
        assert_eq!(verdict(&walk, check), Verdict::NotApplicable, "{check}");
    }
    assert_eq!(walk.state(StepId::GenerateToken), StepState::Confirmed);
    let judged = guide::judge(StepId::GenerateToken, &Situation::new(&walk.session, walk.now)).headline;
    assert_eq!(judged.id, "verdict-token-not-needed");
}

#[test]
fn a_new_token_after_deregistering_counts_again() {
    let mut walk = usual();
    walk.paste(REGISTERED);
    walk.paste(&sse_devices("esa03.corp.example", "Registered"));
    walk.pass(60);
    walk.paste(TOKEN_WANTED);
    walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    walk.event(Event::TokenKept { kept: Kept::Stored, shape: Shape::Usual });
    assert!(!walk.effects.contains(&Effect::RemoveToken), "the list is of before");
    assert_eq!(walk.state(StepId::GenerateToken), StepState::MarkedByYou);
    walk.pass(3601);
    assert_eq!(most_likely(&walk), Some((TokenValid, "expired")));
    assert!(said(&of(&walk, TokenValid)).starts_with("The token ran out at "));
}

#[test]
fn a_list_that_came_after_a_refusal_ends_it() {
    let mut walk = with_token(Region::Americas, Shape::Length(31));
    walk.paste(REFUSED);
    assert_eq!(most_likely(&walk), Some((TokenShape, "length")));
    walk.pass(60);
    walk.paste(&sse_devices("esa03.corp.example", "Registered"));
    assert_eq!(most_likely(&walk), None);
    assert_eq!(verdict(&walk, EsaRegistered), Verdict::Pass);
    assert_eq!(walk.state(StepId::Register), StepState::Confirmed, "the step says the same");
}

#[test]
fn a_server_of_no_known_region_decides_nothing() {
    let mut walk = Walk::prepared();
    walk.go(StepId::Register);
    walk.paste(&TOKEN_WANTED.replace("api-sse.cisco.com", "sse.somewhere.example"));
    walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    assert_eq!(verdict(&walk, TokenCloud), Verdict::CannotTell);
}
