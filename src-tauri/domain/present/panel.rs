//! The troubleshooting panel as a view: the headline, the symptoms, every check with its fix.

use jiff::Timestamp;

use super::needs::{asks_region, way_to, would_tell};
use super::pasting::paste_words;
use super::{Context, Surroundings, context};
use crate::domain::check::CheckId;
use crate::domain::finding::{About, Finding, FixLine, Symptom, Unknown, Verdict};
use crate::domain::input::Input;
use crate::domain::instruction::Action;
use crate::domain::message::Message;
use crate::domain::state::{Mute, Probe, Session};
use crate::domain::steps::Situation;
use crate::domain::target::Location;
use crate::domain::view::*;

/// The order of the groups.
const LOCATIONS: [Location; 4] = [Location::ThisComputer, Location::Esa, Location::Sse, Location::ThreatResponse];

pub(super) fn panel_view(s: &Situation, around: &Surroundings) -> TroubleshootView {
    let panel = &s.session.panel;
    let findings = &around.findings;
    let headline = headline(s.session, findings, s.now);
    let cx = context(s, s.session.step, around.practice);
    let checks: Vec<(Location, CheckView)> = findings.iter().map(|f| check_view(s, f, around, &cx)).collect();
    let groups = LOCATIONS
        .into_iter()
        .map(|at| CheckGroup { at, checks: checks.iter().filter(|(p, _)| *p == at).map(|(_, c)| c.clone()).collect() })
        .filter(|group| !group.checks.is_empty())
        .collect();
    let count = |want: fn(&Finding) -> bool| amount(findings.iter().filter(|f| want(f)).count());
    TroubleshootView {
        checked_at: panel.checked_at,
        running: panel.run.as_ref().map(|run| RunningView {
            since: run.since,
            done: amount(run.of.saturating_sub(run.left.len())),
            of: amount(run.of),
            waiting_for: run.left.iter().map(probe_words).collect(),
        }),
        headline,
        explains: headline.map(|check| explained_by(check, findings, true)).unwrap_or_default(),
        may_come_from: headline.map(|check| warnings_behind(check, findings, around.about)).unwrap_or_default(),
        waiting: headline.map_or(0, |check| amount(explained_by(check, findings, false).len())),
        calm: headline.is_none().then(|| calm(s, findings)),
        asks: asks_region(s),
        read: panel.read.as_ref().map(|outcome| paste_words(outcome, around.in_practice)),
        symptoms: Symptom::ALL
            .into_iter()
            .map(|symptom| symptom_view(s.session, symptom.slug(), &explaining(symptom, around.about), findings))
            .collect(),
        groups,
        show_all: panel.show_all,
        opened: panel.opened,
        problems: problems(s.session, findings, s.now),
        open_questions: count(|f| f.verdict == Verdict::CannotTell),
        all: count(|f| f.verdict != Verdict::NotApplicable),
    }
}

fn is_muted(session: &Session, check: CheckId, now: Timestamp) -> bool {
    session.panel.muted.get(&check).is_some_and(|mute| mute.until > now)
}

/// The earliest failure, else the earliest warning, leaving out what is muted.
pub fn headline(session: &Session, findings: &[Finding], now: Timestamp) -> Option<CheckId> {
    let first =
        |verdict| findings.iter().find(|f| f.verdict == verdict && !is_muted(session, f.check, now)).map(|f| f.check);
    first(Verdict::Fail).or_else(|| first(Verdict::Warn))
}

/// Whether anything fails that is not muted.
pub(super) fn fails(session: &Session, findings: &[Finding], now: Timestamp) -> bool {
    findings.iter().any(|f| f.verdict == Verdict::Fail && !is_muted(session, f.check, now))
}

/// Fails and warns that are not muted. Unknowns never count.
pub(super) fn problems(session: &Session, findings: &[Finding], now: Timestamp) -> u32 {
    let counts = |f: &&Finding| matches!(f.verdict, Verdict::Fail | Verdict::Warn) && !is_muted(session, f.check, now);
    amount(findings.iter().filter(counts).count())
}

/// The warnings that can be behind a failure. Of what only warns, nothing is a cause.
fn warnings_behind(check: CheckId, findings: &[Finding], about: fn(CheckId) -> About) -> Vec<CheckId> {
    let fails = findings.iter().any(|f| f.check == check && f.verdict == Verdict::Fail);
    let behind = |f: &&Finding| f.verdict == Verdict::Warn && about(f.check).can_cause.contains(&check);
    findings.iter().filter(|f| fails && behind(f)).map(|f| f.check).collect()
}

/// What is blocked by a check: what was seen not to be well, which it explains, or what cannot be told before it is well.
fn explained_by(check: CheckId, findings: &[Finding], seen: bool) -> Vec<CheckId> {
    let follows = |f: &&Finding| f.blocked_by == Some(check) && f.cause.is_some() == seen;
    findings.iter().filter(follows).map(|f| f.check).collect()
}

fn amount(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// Whether a check rests on a page that was shown before an exercise changed the lab.
fn is_of_before(session: &Session, f: &Finding) -> bool {
    let Some(changed) = session.panel.changed_at else { return false };
    let judged = matches!(f.verdict, Verdict::Pass | Verdict::Warn | Verdict::Fail);
    judged && f.provenances.iter().any(|seen| seen.source.is_page() && seen.at < changed)
}

/// Without a headline: never "no problems", only what was and was not looked at.
fn calm(s: &Situation, findings: &[Finding]) -> Message {
    let count = |verdict| findings.iter().filter(|f| f.verdict == verdict).count();
    // Here every fail and warn is a muted one: "nothing is wrong" would be untrue.
    let muted = count(Verdict::Fail) + count(Verdict::Warn);
    if muted > 0 {
        return Message::new("panel-calm-muted").with("muted", muted);
    }
    if s.session.panel.checked_at.is_none() {
        return Message::new("panel-not-checked");
    }
    match count(Verdict::CannotTell) {
        // Nothing is wrong on pages of before: that is no word on how it is now.
        0 if findings.iter().any(|f| is_of_before(s.session, f)) => {
            let before = findings.iter().filter(|f| is_of_before(s.session, f)).count();
            Message::new("panel-calm-before").with("before", before)
        }
        0 => Message::new("panel-calm").with("passed", count(Verdict::Pass)),
        unknown => Message::new("panel-calm-unknown").with("unknown", unknown),
    }
}

/// The checks that can explain a symptom, most telling first.
pub fn explaining(symptom: Symptom, about: fn(CheckId) -> About) -> Vec<CheckId> {
    let rank = |check: &CheckId| about(*check).symptoms.iter().find(|(of, _)| *of == symptom).map(|(_, rank)| *rank);
    let mut all: Vec<CheckId> = CheckId::ALL.iter().copied().filter(|check| rank(check).is_some()).collect();
    all.sort_by_key(rank);
    all
}

/// What a symptom's checks say: the first that fails, what it is blocked by, or the first that cannot tell.
fn symptom_view(session: &Session, id: &str, checks: &[CheckId], findings: &[Finding]) -> SymptomView {
    let of = |check: &CheckId| findings.iter().find(|f| f.check == *check);
    let all: Vec<&Finding> = checks.iter().filter_map(of).collect();
    let wrong = all.iter().find(|f| f.verdict == Verdict::Fail).copied();
    let cause = all.iter().find_map(|f| f.blocked_by).and_then(|by| of(&by));
    let open = all.iter().find(|f| f.verdict == Verdict::CannotTell).copied();
    // A cause outside the list explains the symptom better than its consequence inside.
    let first = wrong.into_iter().chain(cause).min_by_key(|f| f.check).or(open);
    SymptomView {
        id: id.to_owned(),
        label: Message::new(&format!("symptom-{id}")),
        chosen: session.panel.symptom.as_deref() == Some(id),
        checks: checks.to_vec(),
        answer: match first {
            Some(f) if f.verdict == Verdict::CannotTell => Some(Message::new("symptom-unknown")),
            Some(f) => Some(f.headline.clone()),
            None => Some(Message::new("symptom-unexplained")),
        },
        first: first.map(|f| f.check),
    }
}

fn check_view(s: &Situation, f: &Finding, around: &Surroundings, cx: &Context) -> (Location, CheckView) {
    let about = (around.about)(f.check);
    let checking = s
        .session
        .panel
        .run
        .as_ref()
        .is_some_and(|run| run.left.iter().any(|probe| about.fed_by.contains(&probe.key())));
    let (mute, mute_ended): (Vec<_>, Vec<_>) =
        s.session.panel.muted.get(&f.check).into_iter().partition(|m| m.until > s.now);
    let mute_view = |m: &&Mute| MuteView { reason: m.reason.clone(), until: m.until };
    let of_before = is_of_before(s.session, f).then(|| Message::new("check-of-before"));
    let view = CheckView {
        id: f.check,
        title: f.check.say("title"),
        verdict: f.verdict,
        checking,
        unknown: f.unknown,
        headline: f.headline.clone(),
        details: f.details.iter().cloned().chain(of_before).collect(),
        expected: f.expected.clone(),
        found: f.found.clone(),
        provenances: f.provenances.clone(),
        looked_for: f.check.say("looked-for"),
        why: f.check.say("why"),
        would_tell: would_tell(f, &about),
        blocked_by: f.blocked_by,
        fix: fix(f, &about, cx),
        coming: f.done_at.map(|step| NoticeAction { label: way_to(step), input: Box::new(Input::Go { step }) }),
        different: about.different.as_ref().map(|different| DifferentView {
            text: cx.naming(Message::new(&format!("different-{}", f.check.slug()))),
            step: different.step,
        }),
        mute: mute.first().map(mute_view),
        mute_ended: mute_ended.first().map(mute_view),
        crashed: matches!(f.unknown, Some(Unknown::Crashed | Unknown::Nonsense)),
    };
    (about.at, view)
}

/// The fix of the cause that was found; its values are those of the headline.
fn fix(f: &Finding, about: &About, cx: &Context) -> Option<FixView> {
    let cause = about.causes.iter().find(|c| Some(c.id) == f.cause)?;
    let lines = cause.fixes.iter().enumerate().map(|(at, line)| {
        let mut text = f.check.say(&format!("{}-fix-{}", cause.id, at + 1));
        text.args.clone_from(&f.headline.args);
        let text = text.with("xdr", cx.is_xdr());
        let action = Action::from(text);
        match line {
            FixLine::Do | FixLine::Connect => action,
            FixLine::Open(target) => action.opening(cx.open_target(*target)),
        }
    });
    Some(FixView {
        lines: lines.collect(),
        step: cause.step,
        go: cause.step.map(way_to),
        connect: cause.fixes.contains(&FixLine::Connect),
    })
}

fn probe_words(probe: &Probe) -> Message {
    Message::new(match probe {
        Probe::Network => "look-network",
        Probe::SignIn => "look-sign-in",
        Probe::Devices => "look-devices",
        Probe::Modules => "look-modules",
        Probe::Health { .. } => "look-health",
        Probe::TestMessage { .. } => "look-test-message",
        Probe::Appliance => "look-appliance",
        Probe::Tracking { .. } => "look-tracking",
    })
}

/// On a step: the way back to the check that sent the person here.
pub(super) fn fixing_view(session: &Session, findings: &[Finding]) -> Option<FixingView> {
    let check = session.panel.fixing?;
    let finding = findings.iter().find(|f| f.check == check)?;
    Some(FixingView {
        check,
        title: check.say("title"),
        headline: finding.headline.clone(),
        healed: finding.verdict == Verdict::Pass,
        verdict: finding.verdict,
    })
}
