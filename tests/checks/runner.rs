//! The runner: a crash, a hang and nonsense are verdicts with a reason, and leave the other checks alone.

use passarela::checks::{CATALOGUE, Check, CheckContext, Judged, judge_all, judge_with};
use passarela::domain::check::CheckId;
use passarela::domain::evidence::{Key, Observation};
use passarela::domain::finding::{Cause, FixLine, Provenance, Unknown, Verdict};
use passarela::domain::input::Input;
use passarela::domain::saying::Saying;
use passarela::domain::source::Source;
use passarela::domain::step::StepId;
use passarela::domain::target::Location;
use passarela::domain::transition::{Effect, Event};

use crate::common::{COMMITTED_AND_BUSY, PENDING, Walk};
use crate::{REGISTERED, connect, context, findings, of, said, verdict};

#[test]
fn a_check_that_crashes_cannot_tell_and_the_others_are_as_before() {
    let mut walk = Walk::prepared();
    walk.paste(REGISTERED);
    let healthy = findings(&walk);
    for check in CATALOGUE {
        let crashed = judge_all(&CheckContext { crash: Some(check.id), ..context(&walk) });
        for (before, after) in healthy.iter().zip(&crashed) {
            if after.check == check.id {
                assert_eq!((after.verdict, after.unknown), (Verdict::CannotTell, Some(Unknown::Crashed)));
                assert_eq!(said(after), "This check stopped with an error. The other checks are not affected.");
                assert!(after.provenances.is_empty() && after.cause.is_none());
            } else {
                assert_eq!(before, after, "{} while {} crashes", after.check, check.id);
            }
        }
    }
}

#[test]
fn a_crashed_cause_blocks_nothing() {
    let mut walk = Walk::prepared();
    walk.person(Input::Mark { step: StepId::Commit });
    walk.paste(PENDING);
    let asks = CheckId::EsaAsksToken;
    assert_eq!(of(&walk, asks).blocked_by, Some(CheckId::EsaCommitted));
    let crashed = judge_all(&CheckContext { crash: Some(CheckId::EsaCommitted), ..context(&walk) });
    let finding = crashed.iter().find(|f| f.check == asks).expect("there");
    // It is a consequence and never a cause, so without the cause it cannot tell.
    assert_eq!((finding.verdict, finding.blocked_by), (Verdict::CannotTell, None));
}

const OWN: Cause = Cause { id: "own", verdict: Verdict::Fail, fixes: &[FixLine::Do], step: None };

const CHECK: Check = Check {
    id: CheckId::EsaEnabled,
    at: Location::Esa,
    done_at: StepId::Before,
    symptoms: &[],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: None,
    depends_on: &[],
    causes: &[OWN],
    can_cause: &[],
    run: |_| unreachable!("each test has one of its own"),
};
const FOREIGN: Cause = Cause { id: "foreign", ..OWN };
const WARNING: Cause = Cause { id: "own", verdict: Verdict::Warn, ..OWN };

fn provenances(p: &CheckContext) -> Vec<Provenance> {
    vec![Provenance::known(Source::User, p.s.now, "answer")]
}

fn headline() -> Saying {
    Saying::own("pass")
}

/// A check that sees what it likes, between two that are well.
fn amid(run: fn(&CheckContext) -> Judged) -> Vec<(Verdict, Option<Unknown>, Option<CheckId>)> {
    let well: fn(&CheckContext) -> Judged = |p| Judged::pass(headline(), provenances(p));
    let check = |id, depends_on, run| Check { id, depends_on, run, ..CHECK };
    let catalogue = [
        check(CheckId::EsaEnabled, &[], well),
        check(CheckId::EsaCommitted, &[CheckId::EsaEnabled], run),
        check(CheckId::EsaAsksToken, &[CheckId::EsaCommitted], well),
    ];
    let walk = Walk::new();
    let all = judge_with(&catalogue, &context(&walk));
    assert_eq!((all[0].verdict, all[2].verdict), (Verdict::Pass, Verdict::Pass), "the others are left alone");
    all.into_iter().map(|f| (f.verdict, f.unknown, f.blocked_by)).collect()
}

#[test]
fn nonsense_is_not_believed() {
    let nonsense: [fn(&CheckContext) -> Judged; 7] = [
        // A pass without a sight.
        |_| Judged::pass(headline(), vec![]),
        // A failure without a sight.
        |_| Judged::wrong(CheckId::EsaCommitted, &OWN, vec![]),
        // A failure without a cause.
        |p| Judged { verdict: Verdict::Fail, ..Judged::pass(headline(), provenances(p)) },
        // Another check's cause.
        |p| Judged::wrong(CheckId::EsaCommitted, &FOREIGN, provenances(p)),
        // Its own cause, with another verdict.
        |p| Judged::wrong(CheckId::EsaCommitted, &WARNING, provenances(p)),
        // Blocked by itself.
        |p| Judged { verdict: Verdict::Blocked, ..Judged::pass(headline(), provenances(p)) },
        // Cannot tell, for no reason.
        |p| Judged { verdict: Verdict::CannotTell, ..Judged::pass(headline(), provenances(p)) },
    ];
    for (at, run) in nonsense.into_iter().enumerate() {
        assert_eq!(amid(run)[1], (Verdict::CannotTell, Some(Unknown::Nonsense), None), "nonsense {at}");
    }
    let honest = amid(|p| Judged::wrong(CheckId::EsaCommitted, &OWN, provenances(p)));
    assert_eq!(honest[1], (Verdict::Fail, None, None), "what makes sense is believed");
}

#[test]
fn a_failure_blocks_through_an_unknown_and_names_the_earliest_cause() {
    let unseen: fn(&CheckContext) -> Judged = |_| Judged::unseen(&[]);
    let fails: fn(&CheckContext) -> Judged = |p| Judged::wrong(CheckId::EsaEnabled, &OWN, provenances(p));
    let check = |id, depends_on, run| Check { id, depends_on, run, ..CHECK };
    let catalogue = [
        check(CheckId::EsaEnabled, &[], fails),
        check(CheckId::EsaCommitted, &[CheckId::EsaEnabled], unseen),
        check(CheckId::EsaAsksToken, &[CheckId::EsaCommitted], fails),
        check(CheckId::TokenShape, &[], unseen),
        check(CheckId::EsaRegistered, &[CheckId::EsaAsksToken, CheckId::TokenShape], unseen),
    ];
    let walk = Walk::new();
    let all = judge_with(&catalogue, &context(&walk));
    let blocked: Vec<_> = all.iter().map(|f| f.blocked_by).collect();
    let by = Some(CheckId::EsaEnabled);
    assert_eq!(blocked, [None, by, by, None, by]);
    assert_eq!(all[3].verdict, Verdict::CannotTell, "an unknown blocks nothing");
}

#[test]
fn a_run_whose_looks_hang_ends_with_reasons() {
    let mut walk = Walk::prepared();
    connect(&mut walk);
    walk.paste(COMMITTED_AND_BUSY);
    walk.person(Input::CheckAll);
    let asked = walk.effects.iter().filter(|e| matches!(e, Effect::CheckProbe(..))).count();
    assert!(asked >= 5, "{:?}", walk.effects);
    walk.pass(170);
    walk.event(Event::Tick);
    assert!(walk.session.panel.run.is_some(), "nobody gave up yet");
    walk.pass(11);
    walk.event(Event::Tick);
    assert!(walk.session.panel.run.is_none());
    assert_eq!(walk.session.panel.checked_at, Some(walk.now));
    for check in [CheckId::ThisOnline, CheckId::ThisClock, CheckId::ApplianceClock, CheckId::NetworkReach] {
        let finding = of(&walk, check);
        assert_eq!((finding.verdict, finding.unknown), (Verdict::CannotTell, Some(Unknown::Timeout)), "{check}");
        assert_eq!(said(&finding), "This check took too long, so Passarela stopped it.");
    }
    assert_eq!(verdict(&walk, CheckId::EsaEnabled), Verdict::Pass, "what was pasted still counts");
}

#[test]
fn an_answer_of_an_ended_run_is_dropped() {
    let mut walk = Walk::prepared();
    walk.person(Input::CheckAll);
    let Some(Effect::CheckProbe(probe, round)) =
        walk.effects.iter().find(|e| matches!(e, Effect::CheckProbe(..))).cloned()
    else {
        panic!("a look was asked for")
    };
    walk.pass(200);
    walk.event(Event::Tick);
    let before = walk.session.evidence.clone();
    walk.event(Event::CheckProbed { round, result: Ok(vec![(Key::Network, Observation::Network(vec![]))]), probe });
    assert_eq!(walk.session.evidence, before);
}
