//! Faults of the practice lab, seen as an administrator sees them: on the appliance's pages. Each shows at its check.

use std::collections::BTreeMap;
use std::time::Duration;

use passarela::checks::CATALOGUE;
use passarela::clock::Clock;
use passarela::domain::check::CheckId::{self, *};
use passarela::domain::evidence::{Key, Observation};
use passarela::domain::finding::Verdict;
use passarela::domain::input::Input;
use passarela::domain::key_store::Kept;
use passarela::domain::region::Region;
use passarela::domain::source::Source;
use passarela::domain::step::StepId;
use passarela::domain::token::Shape;
use passarela::domain::transition::{Event, Handed};
use passarela::lab::faults::Fault;
use passarela::lab::world::{Beginning, Era, Seed, StartingWorld, World};
use passarela::lab::{Lab, Options};

use crate::browser::Browser;
use crate::common::Walk;
use crate::{findings, is_waiting, most_likely, of};

/// What the administrator did before the fault showed.
#[derive(Clone, Copy)]
struct Before {
    way: &'static str,
    token: Option<(Region, Shape, i64)>,
}

const DIRECT: Before = Before { way: "direct", token: None };

/// The wizard after it was shown the settings page of a registered appliance in which `faults` are staged.
async fn shown(faults: &[Fault], before: Before) -> Walk {
    let mut walk = Walk::prepared();
    walk.answer("way", before.way);
    walk.session.answers.version = None;
    if let Some((region, shape, ago)) = before.token {
        let now = walk.now;
        walk.pass(-ago);
        walk.person(Input::HaveToken { minutes: 60, region, appliances: 1 });
        walk.event(Event::TokenKept { kept: Kept::Stored, shape });
        walk.now = now;
    }

    // Everything was done once: what is not so now has come about since.
    walk.person(Input::Mark { step: StepId::Register });
    let folder = tempfile::tempdir().expect("a folder");
    let clock = Clock::manual(walk.now);
    let options = Options {
        port: 0,
        faults: faults.to_vec(),
        latency: Duration::ZERO,
        clock: clock.clone(),
        world: World::starting(
            Beginning { era: Era::HowTo, world: StartingWorld::Registered },
            Seed::new([5; 32]),
            clock.now(),
        ),
        folder: folder.path().to_owned(),
    };
    let lab = Lab::start(options).await.expect("the lab");
    let found = lab.addresses().clone();
    let (authority, inside) =
        found.appliance.split_once("://").and_then(|(_, r)| r.split_once('/')).expect("an address");
    let inside = format!("/{}", inside.trim_end_matches('/'));
    let mut browser = Browser { authority: authority.to_owned(), cookies: BTreeMap::new() };
    let fields = [("username", found.appliance_user.as_str()), ("password", &found.appliance_password)];
    browser.post(&format!("{inside}/login"), &fields).await;
    let page = browser.get(&format!("{inside}/network/cloud_service_settings")).await;
    walk.go(StepId::Commit);
    walk.pass(1);
    walk.read(Handed::File(page.html.into_bytes()));
    walk
}

#[tokio::test]
async fn a_healthy_appliance_fails_nowhere() {
    let walk = shown(&[], DIRECT).await;
    let pages = [PathEligible, ApplianceVersion, ApplianceCertificateBundle, EsaEnabled, EsaCommitted, EsaAsksToken];
    for check in pages.into_iter().chain([TokenShape, TokenCloud, TokenValid, EsaRegistered]) {
        assert!(matches!(of(&walk, check).verdict, Verdict::Pass | Verdict::NotApplicable), "{check}");
    }
    assert_eq!(most_likely(&walk), Some((ApplianceSecurityRelease, "older")), "as of the how-to's build, truthfully");
}

#[tokio::test]
async fn each_fault_of_the_appliance_shows_at_its_check() {
    let americas = |shape, ago| Before { token: Some((Region::Americas, shape, ago)), ..DIRECT };
    let europe = Before { token: Some((Region::Europe, Shape::Usual, 60)), ..DIRECT };
    let cases: &[(Fault, Before, CheckId, &str)] = &[
        (Fault::SmaManaged, Before { way: "sma-managed", ..DIRECT }, PathEligible, "sma-managed"),
        (Fault::OldVersion, DIRECT, ApplianceVersion, "too-old"),
        (Fault::OldCertificates, DIRECT, ApplianceCertificateBundle, "listed"),
        (Fault::NotEnabled, DIRECT, EsaEnabled, "disabled"),
        (Fault::Uncommitted, DIRECT, EsaCommitted, "pending"),
        (Fault::TokenMistyped, americas(Shape::Length(31), 60), TokenShape, "length"),
        (Fault::TokenWrongCloud, europe, TokenCloud, "other-cloud"),
        (Fault::TokenExpired, americas(Shape::Usual, 7_200), TokenValid, "expired"),
        (Fault::RegistrationFailed, americas(Shape::Usual, 60), EsaRegistered, "refused"),
    ];
    for (fault, before, check, cause) in cases {
        let walk = shown(&[*fault], *before).await;
        let warns = CATALOGUE.iter().find(|c| c.id == *check).and_then(|c| c.causes.iter().find(|x| x.id == *cause));
        let expected = warns.expect("a cause of its own").verdict;
        let finding = of(&walk, *check);
        assert_eq!((finding.verdict, finding.cause), (expected, Some(*cause)), "{fault:?}: {:?}", finding.headline);
        // Whatever else is not well follows from it, or weighs less.
        let fails: Vec<CheckId> =
            findings(&walk).iter().filter(|f| f.verdict == Verdict::Fail).map(|f| f.check).collect();
        assert!(fails.iter().all(|f| f == check), "{fault:?}: {fails:?}");
    }
}

#[tokio::test]
async fn a_slow_registration_is_a_wait_and_no_failure() {
    let walk = shown(&[Fault::SlowRegistration], DIRECT).await;
    assert!(is_waiting(&of(&walk, EsaRegistered)));
    assert!(findings(&walk).iter().all(|f| f.verdict != Verdict::Fail));
}

#[tokio::test]
async fn of_two_faults_the_earlier_check_is_the_headline() {
    for (faults, check) in [
        ([Fault::OldVersion, Fault::NotEnabled], ApplianceVersion),
        ([Fault::NotEnabled, Fault::OldVersion], ApplianceVersion),
    ] {
        let mut walk = shown(&faults, DIRECT).await;
        assert_eq!(most_likely(&walk).map(|(check, _)| check), Some(check));
        // A clock that is off comes before both.
        let clock = Observation::Clock { ahead: 600 };
        crate::see(&mut walk, Key::CloudClock, clock, Source::CloudApi);
        assert_eq!(most_likely(&walk), Some((ThisClock, "off")));
    }
}
