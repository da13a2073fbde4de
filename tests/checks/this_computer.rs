//! The checks of this computer: network, clock, key store, reach.

use jiff::SignedDuration;
use passarela::checks::{CheckContext, Need, judge_all};
use passarela::domain::answers::QuestionId;
use passarela::domain::check::CheckId::*;
use passarela::domain::evidence::{Key, Observation, TriedHost};
use passarela::domain::failure::ProbeError;
use passarela::domain::finding::{Unknown, Verdict};
use passarela::domain::input::Input;
use passarela::domain::key_store::KeyStoreState;
use passarela::domain::source::Source;
use passarela::domain::state::Probe;
use passarela::domain::transition::Event;
use passarela::i18n::Words;

use crate::common::{Walk, failure_at};
use crate::{connect, context, failure, findings, of, said, see, verdict};

fn reached(troubles: &[Option<&str>]) -> Observation {
    let host = |(at, code): (usize, &Option<&str>)| TriedHost {
        host: format!("host{at}.example"),
        failure: code.map(|code| failure_at(code, &format!("host{at}.example"))),
    };
    Observation::Network(troubles.iter().enumerate().map(host).collect())
}

fn network(troubles: &[Option<&str>]) -> Walk {
    let mut walk = Walk::prepared();
    see(&mut walk, Key::Network, reached(troubles), Source::ThisComputer);
    walk
}

#[test]
fn no_network_at_all_is_a_failure_and_one_answer_is_enough() {
    let offline = network(&[Some("offline"), Some("dns")]);
    assert_eq!(of(&offline, ThisOnline).cause, Some("no-network"));
    assert_eq!(verdict(&network(&[Some("offline"), None]), ThisOnline), Verdict::Pass);
    for id in ["refused", "dns", "timeout", "tls-unknown-issuer"] {
        let walk = network(&[Some(id), Some(id)]);
        let finding = of(&walk, ThisOnline);
        assert_eq!(finding.verdict, Verdict::CannotTell, "{id}");
        assert_eq!(finding.headline.id, format!("error-{id}"), "the reason is the look's own");
    }
}

#[test]
fn a_name_that_is_not_found_is_this_computers_finding_whoever_asked_for_it() {
    let mut walk = network(&[None]);
    walk.pass(60);
    see(&mut walk, Key::SignIn, failure("dns"), Source::CloudApi);
    let finding = of(&walk, ThisOnline);
    assert_eq!((finding.verdict, finding.headline.id.as_str()), (Verdict::CannotTell, "error-dns"));
    // That the cloud refuses a sign-in says nothing against this computer, and an appliance's name is the appliance's affair.
    for (key, code, source) in
        [(Key::SignIn, "wrong-password", Source::CloudApi), (Key::ApplianceLogin, "dns", Source::ApplianceApi)]
    {
        let mut walk = network(&[None]);
        walk.pass(60);
        see(&mut walk, key, failure(code), source);
        assert_eq!(verdict(&walk, ThisOnline), Verdict::Pass, "{code}");
    }
}

#[test]
fn what_was_reached_yesterday_proves_nothing_today() {
    let mut walk = network(&[None]);
    walk.now += SignedDuration::from_hours(25);
    for check in [ThisOnline, NetworkReach] {
        assert_eq!(of(&walk, check).unknown, Some(Unknown::Stale), "{check}");
    }
}

#[test]
fn the_newest_sign_of_a_network_decides() {
    let mut walk = network(&[Some("offline")]);
    walk.pass(60);
    see(&mut walk, Key::DeviceList, Observation::Devices(vec![]), Source::CloudApi);
    assert_eq!(verdict(&walk, ThisOnline), Verdict::Pass);
    walk.pass(60);
    // An appliance that cannot be reached is no sign of it.
    see(&mut walk, Key::ApplianceLogin, failure("offline"), Source::ApplianceApi);
    assert_eq!(verdict(&walk, ThisOnline), Verdict::Pass);
    see(&mut walk, Key::SignIn, failure("offline"), Source::CloudApi);
    assert_eq!(verdict(&walk, ThisOnline), Verdict::Fail);
}

#[test]
fn reach_never_fails_and_says_that_it_proves_nothing_about_the_appliance() {
    for troubles in
        [&[None, None][..], &[None, Some("refused")], &[Some("refused"), Some("timeout")], &[Some("offline")], &[]]
    {
        let finding = of(&network(troubles), NetworkReach);
        assert!(matches!(finding.verdict, Verdict::Pass | Verdict::CannotTell), "{troubles:?}");
        let details: Vec<String> = finding.details.iter().map(|d| Words::english().say(d)).collect();
        let proves_nothing = details.iter().any(|d| d.starts_with("This proves nothing about the appliance."));
        assert_eq!(proves_nothing, !troubles.is_empty(), "{details:?}");
    }
    let finding = of(&network(&[None, Some("refused")]), NetworkReach);
    assert_eq!(said(&finding), "This computer reaches 1 of 2 hosts.");
    let details: Vec<String> = finding.details.iter().map(|d| Words::english().say(d)).collect();
    let missed = "Not reached: host1.example. host1.example does not accept connections.";
    assert!(details.contains(&missed.to_owned()), "{details:?}");
}

#[test]
fn two_minutes_here_and_five_on_the_appliance() {
    for (ahead, here, there) in [
        (0, Verdict::Pass, Verdict::Pass),
        (120, Verdict::Pass, Verdict::Pass),
        (-121, Verdict::Fail, Verdict::Pass),
        (300, Verdict::Fail, Verdict::Pass),
        (-301, Verdict::Fail, Verdict::Warn),
        (600, Verdict::Fail, Verdict::Warn),
    ] {
        let mut walk = Walk::prepared();
        connect(&mut walk);
        see(&mut walk, Key::CloudClock, Observation::Clock { ahead }, Source::CloudApi);
        see(&mut walk, Key::ApplianceClock, Observation::Clock { ahead }, Source::ApplianceApi);
        assert_eq!((verdict(&walk, ThisClock), verdict(&walk, ApplianceClock)), (here, there), "{ahead}");
    }
    let mut walk = Walk::prepared();
    see(&mut walk, Key::CloudClock, Observation::Clock { ahead: 600 }, Source::CloudApi);
    let found = of(&walk, ThisClock).found.expect("both sides");
    assert_eq!(Words::english().say(&found), "10 minutes behind Cisco’s cloud");
}

#[test]
fn a_look_that_failed_since_takes_the_answer_away_and_a_day_makes_it_old() {
    let mut walk = Walk::prepared();
    connect(&mut walk);
    see(&mut walk, Key::CloudClock, Observation::Clock { ahead: 1 }, Source::CloudApi);
    see(&mut walk, Key::ApplianceClock, Observation::Clock { ahead: 1 }, Source::ApplianceApi);
    let seen = walk.session.clone();
    walk.now += SignedDuration::from_hours(25);
    for check in [ThisClock, ApplianceClock] {
        assert_eq!(of(&walk, check).unknown, Some(Unknown::Stale), "{check}");
    }
    walk.session = seen;
    walk.now -= SignedDuration::from_hours(24);
    see(&mut walk, Key::SignIn, failure("rate-limited-open"), Source::CloudApi);
    see(&mut walk, Key::ApplianceLogin, failure("timeout"), Source::ApplianceApi);
    assert_eq!(of(&walk, ThisClock).unknown, Some(Unknown::RateLimited));
    assert_eq!(of(&walk, ApplianceClock).unknown, Some(Unknown::Timeout));
}

#[test]
fn a_time_that_was_not_understood_is_no_time() {
    let mut walk = Walk::prepared();
    see(&mut walk, Key::ApplianceClock, Observation::NotUnderstood("{}".into()), Source::ApplianceApi);
    assert_eq!(of(&walk, ApplianceClock).unknown, Some(Unknown::Unparsable));
}

#[test]
fn the_key_store_warns_and_never_fails() {
    let walk = Walk::prepared();
    for (key_store, expected, cause) in [
        (KeyStoreState::Ready, Verdict::Pass, None),
        (KeyStoreState::Locked, Verdict::Warn, Some("locked")),
        (KeyStoreState::Denied, Verdict::Warn, Some("locked")),
        (KeyStoreState::Refused, Verdict::Warn, Some("no-secret")),
        (KeyStoreState::Missing, Verdict::Warn, Some("missing")),
        (KeyStoreState::NoCollection, Verdict::Warn, Some("no-collection")),
        (KeyStoreState::Ambiguous, Verdict::Warn, Some("no-secret")),
        (KeyStoreState::Empty, Verdict::Warn, Some("no-secret")),
        (KeyStoreState::Absent, Verdict::Warn, Some("no-secret")),
        (KeyStoreState::Failed, Verdict::Warn, Some("no-secret")),
        (KeyStoreState::Asking, Verdict::CannotTell, None),
        (KeyStoreState::Unknown, Verdict::CannotTell, None),
    ] {
        let all = judge_all(&CheckContext { key_store, ..context(&walk) });
        let finding = all.iter().find(|f| f.check == ThisKeychain).expect("there");
        assert_eq!((finding.verdict, finding.cause), (expected, cause));
    }
}

#[test]
fn without_any_source_each_check_says_what_would_tell() {
    let walk = Walk::new();
    let all = judge_all(&CheckContext { key_store: KeyStoreState::Unknown, ..context(&walk) });
    for finding in all.into_iter().filter(|f| f.check != QuerySyntax) {
        assert_eq!(finding.verdict, Verdict::CannotTell, "{}", finding.check);
        assert_eq!(finding.unknown, Some(Unknown::NotLooked), "{}", finding.check);
        assert!(!finding.would_tell.is_empty(), "{}", finding.check);
    }
    // Local things are judged as they are.
    let local = findings(&walk);
    assert_eq!(
        local.iter().filter(|f| f.verdict == Verdict::Pass).map(|f| f.check).collect::<Vec<_>>(),
        [ThisKeychain, QuerySyntax]
    );
}

/// A refusal is an answer, and says what time it is there. How the sign-in went is another matter.
#[test]
fn a_refused_sign_in_tells_the_time_and_stays_refused() {
    let mut walk = Walk::prepared();
    connect(&mut walk);
    walk.person(Input::CheckAll);
    let round = walk.session.panel.round;
    let refused = ProbeError { clock_ahead: Some(600), ..ProbeError::new(crate::common::failure("wrong-password")) };
    walk.event(Event::CheckProbed { round, result: Err(refused), probe: Probe::SignIn });
    assert_eq!((of(&walk, ThisClock).verdict, of(&walk, ThisClock).cause), (Verdict::Fail, Some("off")));
    assert_eq!(of(&walk, CloudSignIn).cause, Some("wrong-password"));
    assert_eq!(verdict(&walk, ThisOnline), Verdict::Pass);
    // A try that came to nothing later leaves no time standing.
    walk.pass(60);
    see(&mut walk, Key::SignIn, failure("timeout"), Source::CloudApi);
    assert_eq!(verdict(&walk, ThisClock), Verdict::CannotTell);
}

/// Without a region there is no host to try, so running all checks again would tell nothing new.
#[test]
fn without_a_region_it_is_the_region_that_is_asked_for() {
    let mut walk = network(&[]);
    for check in [ThisOnline, NetworkReach] {
        assert_eq!(of(&walk, check).would_tell, [Need::CheckAll], "{check}");
    }
    walk.answer("region", "");
    for check in [ThisOnline, NetworkReach] {
        assert_eq!(of(&walk, check).would_tell, [Need::Answer(QuestionId::Region)], "{check}");
    }
}
