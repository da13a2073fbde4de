//! The checks of the appliance, fed by what its pages say.

use jiff::SignedDuration;
use passarela::domain::answers::QuestionId;
use passarela::domain::check::CheckId::*;
use passarela::domain::evidence::{Key, Observation, TriedHost};
use passarela::domain::finding::{Unknown, Verdict};
use passarela::domain::input::Input;
use passarela::domain::place::PlaceId;
use passarela::domain::source::Source;
use passarela::domain::step::{StepId, StepState};
use passarela::i18n::Words;

use crate::common::{COMMITTED_AND_BUSY, DISABLED, IN_PROGRESS, PENDING, TOKEN_WANTED, Walk, sse_devices, words_of};
use crate::{REGISTERED, connect, findings, is_waiting, most_likely, of, said, see, verdict};

const UNCOMMITTED: &str =
    "Uncommitted Changes\n\nYou have uncommitted changes.\nComment:\nCommit Changes\tAbandon Changes\n";

fn after(pages: &[&str]) -> Walk {
    shown(Walk::prepared(), pages)
}

/// The same, after the person said that step 4 is done: from there on, what is not so is wrong.
fn claimed(pages: &[&str]) -> Walk {
    let mut walk = Walk::prepared();
    walk.person(Input::Mark { step: StepId::Commit });
    shown(walk, pages)
}

fn shown(mut walk: Walk, pages: &[&str]) -> Walk {
    walk.go(StepId::Commit);
    for page in pages {
        walk.paste(page);
    }
    walk
}

#[test]
fn where_everything_is_well_every_check_passes_or_does_not_apply() {
    let mut walk = after(&[REGISTERED]);
    connect(&mut walk);
    see(&mut walk, Key::CloudClock, Observation::Clock { ahead: 1 }, Source::CloudApi);
    see(&mut walk, Key::ApplianceClock, Observation::Clock { ahead: -2 }, Source::ApplianceApi);
    let reached = TriedHost { host: "visibility.amp.cisco.com".into(), failure: None };
    see(&mut walk, Key::Network, Observation::Network(vec![reached]), Source::ThisComputer);
    let ours = [ThisOnline, ThisClock, ThisKeychain, PathEligible, ApplianceVersion, ApplianceSecurityRelease];
    let more = [
        ApplianceCertificateBundle,
        ApplianceClock,
        EsaEnabled,
        EsaCommitted,
        EsaAsksToken,
        TokenShape,
        TokenCloud,
        TokenValid,
    ];
    for check in ours.into_iter().chain(more).chain([EsaRegistered, NetworkReach]) {
        let finding = of(&walk, check);
        assert!(matches!(finding.verdict, Verdict::Pass | Verdict::NotApplicable), "{check}: {}", said(&finding));
    }
    assert_eq!(most_likely(&walk), None);
}

#[test]
fn a_disabled_page_is_the_cause_of_all_that_follows() {
    let walk = claimed(&[DISABLED]);
    assert_eq!(most_likely(&walk), Some((EsaEnabled, "disabled")));
    for check in [EsaCommitted, EsaAsksToken, EsaRegistered] {
        assert_eq!(of(&walk, check).blocked_by, Some(EsaEnabled), "{check}");
    }
}

#[test]
fn a_status_beside_disabled_proves_no_commit() {
    let walk = after(&[&COMMITTED_AND_BUSY
        .replace("Enabled", "Disabled")
        .replace("Success — Your changes have been committed.", "")]);
    assert_eq!(most_likely(&walk), Some((EsaEnabled, "disabled")));
    assert_eq!(of(&walk, EsaCommitted).blocked_by, Some(EsaEnabled));
}

#[test]
fn a_pending_change_is_the_cause_and_not_the_missing_field() {
    for pages in [&[PENDING][..], &[DISABLED, UNCOMMITTED], &[DISABLED, PENDING]] {
        let walk = claimed(pages);
        assert_eq!(most_likely(&walk), Some((EsaCommitted, "pending")), "{pages:?}");
        assert_eq!(of(&walk, EsaAsksToken).blocked_by, Some(EsaCommitted), "{pages:?}");
        assert_eq!(said(&of(&walk, EsaCommitted)), "The change is not committed on the ESA.");
        let provenance = &of(&walk, EsaCommitted).provenances[0];
        assert!(provenance.line.is_some());
    }
}

#[test]
fn a_registration_that_was_read_later_ends_a_pending_change() {
    for page in [TOKEN_WANTED, IN_PROGRESS, REGISTERED, COMMITTED_AND_BUSY] {
        let mut walk = after(&[PENDING, page]);
        assert_eq!(verdict(&walk, EsaCommitted), Verdict::Pass, "{page}");
        assert_eq!(walk.state(StepId::Commit), StepState::Confirmed);
        walk.paste(PENDING);
        assert_eq!(verdict(&walk, EsaCommitted), Verdict::Fail, "a newer pending change counts again");
    }
}

#[test]
fn a_registration_that_sse_lists_later_ends_a_pending_change() {
    let mut walk = after(&[PENDING, &sse_devices("esa03.corp.example", "Registered")]);
    let finding = of(&walk, EsaCommitted);
    assert_eq!(finding.verdict, Verdict::Pass, "{}", said(&finding));
    assert_eq!(finding.provenances[0].source, Source::Inferred, "a conclusion is named as one");
    assert_eq!(
        walk.state(StepId::Commit),
        StepState::CannotTell,
        "only a page confirms, and the old one accuses no more"
    );
    assert_eq!(walk.step(StepId::Commit).proof.source, Some(Source::Inferred));
    assert_eq!(most_likely(&walk), None);
    walk.paste(PENDING);
    assert_eq!(verdict(&walk, EsaCommitted), Verdict::Fail, "what is staged after that is another change");
    assert_eq!(walk.state(StepId::Commit), StepState::NeedsAttention);
}

#[test]
fn a_list_ends_no_change_of_an_appliance_that_had_come_further_before() {
    let listed = sse_devices("esa03.corp.example", "Registered");
    let unlisted = sse_devices("esa03.corp.example", "Pending");
    for before in [&listed, TOKEN_WANTED, IN_PROGRESS, REGISTERED] {
        let mut walk = after(&[before, PENDING, &listed]);
        assert_eq!(verdict(&walk, EsaCommitted), Verdict::Fail, "{before}");
        assert_eq!(walk.state(StepId::Commit), StepState::NeedsAttention, "{before}");
        walk.paste(TOKEN_WANTED);
        assert_eq!(verdict(&walk, EsaCommitted), Verdict::Pass);
    }
    for list in [unlisted, sse_devices("esa99.corp.example", "Registered")] {
        assert_eq!(verdict(&claimed(&[PENDING, &list]), EsaCommitted), Verdict::Fail, "{list}");
    }
    let mut said_so = Walk::prepared();
    said_so.answer("registered", "yes");
    said_so.go(StepId::Commit);
    said_so.paste(PENDING);
    said_so.paste(&listed);
    assert_eq!(verdict(&said_so, EsaCommitted), Verdict::Fail);
}

#[test]
fn busy_and_registering_are_waits_and_no_failures() {
    let busy = after(&[COMMITTED_AND_BUSY]);
    assert!(is_waiting(&of(&busy, EsaAsksToken)));
    let slow = after(&[IN_PROGRESS]);
    assert_eq!(verdict(&slow, EsaAsksToken), Verdict::NotApplicable);
    for mut walk in [busy, slow] {
        assert!(is_waiting(&of(&walk, EsaRegistered)));
        assert!(said(&of(&walk, EsaRegistered)).contains(" since "));
        assert!(findings(&walk).iter().all(|f| f.verdict != Verdict::Fail));
        walk.pass(601);
        assert!(of(&walk, EsaRegistered).details.iter().any(|d| d.id.ends_with("-late")));
    }
}

#[test]
fn waiting_counts_from_the_first_page_that_said_so() {
    let mut walk = after(&[COMMITTED_AND_BUSY]);
    let since = walk.now;
    walk.pass(400);
    walk.paste(IN_PROGRESS);
    walk.pass(400);
    walk.paste(IN_PROGRESS);
    let finding = of(&walk, EsaRegistered);
    assert_eq!(finding.headline.args["since"], since.into());
    assert!(finding.details.iter().any(|d| d.id.ends_with("-late")));
}

#[test]
fn a_missing_field_is_a_cause_only_where_everything_before_it_is_well() {
    let no_field = "Cloud Service Settings\n\nSuccess — Your changes have been committed.\n\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n";
    assert_eq!(most_likely(&after(&[no_field])), Some((EsaAsksToken, "none")));
    // Without the banner the page may show what is staged.
    let bare = no_field.replace("Success — Your changes have been committed.\n\n", "");
    let walk = after(&[&bare]);
    assert_eq!(verdict(&walk, EsaCommitted), Verdict::CannotTell);
    assert_eq!(verdict(&walk, EsaAsksToken), Verdict::CannotTell);
    assert!(!of(&walk, EsaAsksToken).would_tell.is_empty());
}

#[test]
fn the_version_is_judged_as_before_you_start_judges_it() {
    for (way, version, verdict_, cause) in [
        ("direct", "13.0.0-314", Verdict::Pass, None),
        ("direct", "13.0.0-313", Verdict::Fail, Some("too-old")),
        ("direct", "12.5.0-066", Verdict::Fail, Some("too-old")),
        ("direct", "13.0.0", Verdict::CannotTell, None),
        ("direct", "thirteen", Verdict::CannotTell, None),
        ("sma", "12.5.0-658", Verdict::Pass, None),
        ("sma", "12.1.0-071", Verdict::Fail, Some("too-old-sma")),
    ] {
        let mut walk = Walk::prepared();
        walk.answer("way", way);
        walk.answer(if way == "sma" { "sma-version" } else { "version" }, version);
        let finding = of(&walk, ApplianceVersion);
        assert_eq!((finding.verdict, finding.cause), (verdict_, cause), "{way} {version}");
    }
    let mut walk = Walk::prepared();
    walk.paste(
        "AsyncOS 12.1.0 for Cisco C100V build 071\nWelcome to the Cisco C100V Email Security Virtual Appliance\n",
    );
    let finding = of(&walk, ApplianceVersion);
    assert_eq!(finding.cause, Some("too-old"), "a page beats what was typed");
    assert_eq!(finding.provenances[0].source, Source::Pasted);
    walk.now += SignedDuration::from_hours(8 * 24);
    assert_eq!(of(&walk, ApplianceVersion).unknown, Some(Unknown::Stale));
}

#[test]
fn a_release_older_than_the_fixed_builds_warns_and_none_is_called_safe() {
    let mut walk = Walk::prepared();
    for (version, expected) in [
        ("13.0.0-392", Verdict::Warn),
        ("15.5.5-013", Verdict::Warn),
        ("15.5.5-014", Verdict::Pass),
        ("15.5.5", Verdict::CannotTell),
        ("15.5.5-0141", Verdict::CannotTell),
        ("17.0.0-100", Verdict::CannotTell),
        ("12.5.0-066", Verdict::Blocked),
    ] {
        walk.answer("version", version);
        let finding = of(&walk, ApplianceSecurityRelease);
        assert_eq!(finding.verdict, expected, "{version}: {}", said(&finding));
        let all: Vec<_> = [&finding.headline].into_iter().chain(&finding.details).collect();
        let words = all.into_iter().map(|m| Words::english().say(m)).collect::<Vec<_>>().join(" ");
        assert!(!words.to_lowercase().contains("safe"), "{words}");
        match expected {
            Verdict::Warn => {
                assert_eq!(finding.cause, Some("older"));
                for part in ["CVE-2026-76461", "cisco-sa-esa-inj-2bLVGmhX", "https://", "known on 2026-09-14"] {
                    assert!(words.contains(part), "{part}: {words}");
                }
            }
            Verdict::Pass => {
                assert_eq!(said(&finding), "15.5.5-014 is not older than the builds that Cisco named on 2026-09-14.");
            }
            _ => {}
        }
    }
    walk.answer("version", "15.5.5-0141");
    assert!(said(&of(&walk, ApplianceSecurityRelease)).contains("0141"), "what is doubted is named");
}

/// The how-to's own release is told so too, before it is said to be accepted; an upgrade can be asked for.
#[test]
fn before_you_start_warns_of_an_old_release_before_it_accepts_it() {
    let mut walk = Walk::prepared();
    let version = |walk: &mut Walk| {
        let step = walk.step(StepId::Before);
        let line = step.questions.iter().find(|q| q.id == QuestionId::Version).expect("asked");
        let verdict = line.verdict.as_ref().map(|v| Words::english().say(v)).unwrap_or_default();
        let cautions = step.cautions.iter().map(|c| Words::english().say(c)).collect::<Vec<_>>();
        (verdict, cautions, step.handoff)
    };
    walk.answer("version", "13.0.0-392");
    let (verdict, cautions, handoff) = version(&mut walk);
    let warned = verdict.find("Known on 2026-09-14").expect("the date of what is known");
    assert!(warned < verdict.find("can be connected").expect("accepted"), "{verdict}");
    assert!(cautions[0].contains("https://sec.cloudapps.cisco.com/"), "{cautions:?}");
    let request = handoff.expect("a request").lines;
    let request = request.iter().map(|l| Words::english().say(l)).collect::<Vec<_>>().join("\n");
    assert!(request.contains("upgrade esa03.corp.example from 13.0.0-392 to 15.5.5-014"), "{request}");
    walk.answer("version", "16.5.0-780");
    let (verdict, cautions, handoff) = version(&mut walk);
    assert!(!verdict.contains("2026-09-14") && !cautions[0].contains("CVE") && handoff.is_none(), "{verdict}");
}

#[test]
fn listed_releases_warn_until_the_appliance_is_registered() {
    let mut walk = after(&[TOKEN_WANTED]);
    walk.answer("version", "13.0.0-392");
    assert_eq!(most_likely(&walk), Some((ApplianceSecurityRelease, "older")));
    assert_eq!(of(&walk, ApplianceCertificateBundle).cause, Some("listed"));
    walk.paste(REGISTERED);
    assert_eq!(verdict(&walk, ApplianceCertificateBundle), Verdict::Pass);
    let mut walk = Walk::prepared();
    for (version, expected) in [
        ("13.5.2-036", Verdict::Warn),
        ("13.5.3-010", Verdict::CannotTell),
        ("13.7.0-093", Verdict::Pass),
        ("14.0.0-698", Verdict::Pass),
        ("12.5.0-066", Verdict::Blocked),
    ] {
        walk.answer("version", version);
        assert_eq!(verdict(&walk, ApplianceCertificateBundle), expected, "{version}");
    }
}

#[test]
fn the_direct_way_is_not_for_cloud_appliances_nor_those_of_an_sma() {
    for (way, cause) in [("sma-managed", Some("sma-managed")), ("ces", Some("ces")), ("direct", None), ("sma", None)] {
        let mut walk = claimed(&[DISABLED]);
        walk.answer("way", way);
        assert_eq!(of(&walk, PathEligible).cause, cause, "{way}");
        if cause.is_some() {
            assert_eq!(most_likely(&walk).map(|(check, _)| check), Some(PathEligible));
            assert_eq!(of(&walk, EsaEnabled).blocked_by, Some(PathEligible));
        }
    }
}

#[test]
fn a_list_that_is_newer_than_the_page_shows_the_registration() {
    let mut walk = after(&[IN_PROGRESS]);
    walk.pass(60);
    walk.paste(&sse_devices("esa03.corp.example", "Registered"));
    assert_eq!(verdict(&walk, EsaRegistered), Verdict::Pass);
    assert_eq!(said(&of(&walk, EsaRegistered)), "SSE lists the appliance as Registered.");
    assert_eq!(verdict(&walk, EsaAsksToken), Verdict::NotApplicable);
    // Deregistered since: the page is newer.
    walk.pass(60);
    walk.paste(TOKEN_WANTED);
    assert_eq!(verdict(&walk, EsaRegistered), Verdict::CannotTell);
    assert_eq!(verdict(&walk, EsaAsksToken), Verdict::Pass);
}

#[test]
fn old_pages_do_not_count() {
    let mut walk = after(&[REGISTERED]);
    walk.now += SignedDuration::from_hours(7 * 24 + 1);
    for check in [EsaEnabled, EsaCommitted, EsaAsksToken, EsaRegistered] {
        let finding = of(&walk, check);
        assert_eq!(finding.unknown, Some(Unknown::Stale), "{check}");
        assert!(!finding.would_tell.is_empty(), "{check}");
    }
}

#[test]
fn the_panel_shows_each_cause_with_its_fix_in_words() {
    for pages in [&[DISABLED][..], &[PENDING], &[TOKEN_WANTED], &[REGISTERED], &[IN_PROGRESS]] {
        for way in ["direct", "ces", "sma-managed", "sma"] {
            let mut walk = after(pages);
            walk.answer("way", way);
            walk.session.place = PlaceId::Troubleshoot;
            let words = words_of(&walk.view());
            let finding = findings(&walk).into_iter().find(|f| f.cause.is_some());
            if let Some(finding) = finding {
                assert!(words.contains(&Words::english().say(&finding.headline)), "{pages:?} {way}");
            }
        }
    }
}
