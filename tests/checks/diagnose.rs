//! The table of verdicts: every fault of the practice lab shows at its own check, what follows from it reads blocked by
//! it, and nothing else is accused. What the wizard sees of a fault are pages and the clients' answers, no more.

#[path = "../../examples/rehearsal/mod.rs"]
mod rehearsal;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

use passarela::checks::of;
use passarela::domain::check::CheckId::{self, *};
use passarela::domain::finding::{Finding, Unknown, Verdict};
use passarela::i18n::Words;
use passarela::lab::faults::{Fault, FaultKind};
use passarela::lab::world::Era;
use rehearsal::Rehearsal;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// The faults of which any two may come together.
const PAIRED: [Fault; 7] = [
    Fault::Uncommitted,
    Fault::CtrDisabled,
    Fault::RegionMismatch,
    Fault::TokenExpired,
    Fault::DeviceMissing,
    Fault::ModuleMissing,
    Fault::BadQuery,
];

/// The faults that can be staged in these years and have a check of their own. Those of the transport are apart.
fn staged_in(era: Era) -> Vec<(Era, Fault)> {
    let own = |fault: &Fault| fault.kind() != FaultKind::Transport && fault.row().eras.contains(&era);
    Fault::ALL.iter().copied().filter(own).map(|fault| (era, fault)).collect()
}

fn in_both_eras<T>(of: impl Fn(Era) -> Vec<T>) -> Vec<T> {
    Era::ALL.into_iter().flat_map(of).collect()
}

/// While working on the core, each fault in one of the eras that it can be staged in, and the next in the other one.
fn each_once(all: Vec<(Era, Fault)>) -> Vec<(Era, Fault)> {
    let in_its_turn = |(era, fault): &(Era, Fault)| {
        let nth = Fault::ALL.iter().position(|one| one == fault).expect("in the table");
        let turn = Era::ALL[nth % Era::ALL.len()];
        *era == turn || !all.contains(&(turn, *fault))
    };
    if crate::whole::whole() { all } else { all.iter().copied().filter(in_its_turn).collect() }
}

/// Whether it is a warning about the release that these years, or this fault, bring along.
fn is_said_of_the_release(era: Era, faults: &[Fault], f: &Finding, all: &[Finding]) -> bool {
    let registered = all.iter().any(|f| f.check == EsaRegistered && f.verdict == Verdict::Pass);
    let old = era == Era::HowTo || faults.iter().any(|f| matches!(f, Fault::OldVersion | Fault::OldCertificates));
    let warns = match f.check {
        ApplianceSecurityRelease => old,
        // Said until a registration shows that this machine does trust the cloud.
        ApplianceCertificateBundle => old && !registered,
        _ => false,
    };
    warns && f.verdict == Verdict::Warn
}

/// What the panel has to name: the earliest that fails, else the earliest that warns.
fn leads_to(era: Era, faults: &[Fault], findings: &[Finding]) -> Option<CheckId> {
    let of = |verdict| faults.iter().map(|f| f.row()).filter(move |r| r.verdict == verdict).map(|r| r.shows_at);
    let anyway = findings.iter().filter(|f| is_said_of_the_release(era, faults, f, findings)).map(|f| f.check);
    of(Verdict::Fail).min().or_else(|| of(Verdict::Warn).chain(anyway).min())
}

/// Everything that a check depends on, however far back.
fn causes_of(check: CheckId) -> BTreeSet<CheckId> {
    let on = of(check).depends_on;
    on.iter().flat_map(|c| causes_of(*c).into_iter().chain([*c])).collect()
}

/// The findings, one a line, for a test that fails.
fn told(findings: &[Finding]) -> String {
    findings.iter().fold(String::new(), |mut all, f| {
        let headline = Words::english().say(&f.headline);
        let _ = writeln!(all, "  {:28} {:?} {:?} {headline}", f.check.id(), f.verdict, f.blocked_by);
        all
    })
}

/// Rehearses all of these, several at a time, since each waits for much; each yields what is wrong with it.
async fn all_of<T: Send + 'static, F>(cases: Vec<T>, try_one: fn(T) -> F)
where
    F: Future<Output = Result<(), String>> + Send + 'static,
{
    let turns = Arc::new(Semaphore::new(8));
    let mut tasks = JoinSet::new();
    for case in cases {
        let turns = turns.clone();
        tasks.spawn(async move {
            let _turn = turns.acquire_owned().await.expect("never closed");
            try_one(case).await
        });
    }
    let wrong: Vec<String> = tasks.join_all().await.into_iter().filter_map(Result::err).collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

async fn rehearse(era: Era, faults: &[Fault]) -> Result<Rehearsal, String> {
    Rehearsal::with(era, faults).await.map_err(|error| format!("{faults:?}: {error}"))
}

#[tokio::test]
async fn where_nothing_is_wrong_every_check_passes_or_does_not_apply_but_the_age_of_a_release_is_said() {
    for era in Era::ALL {
        let rehearsal = rehearse(era, &[]).await.expect("a rehearsal");
        let findings = rehearsal.findings();
        for finding in &findings {
            let well = matches!(finding.verdict, Verdict::Pass | Verdict::NotApplicable);
            let said = is_said_of_the_release(era, &[], finding, &findings);
            assert!(well || said, "{era}: {}\n{}", finding.check, told(&findings));
        }
        assert_eq!(rehearsal.headline(), leads_to(era, &[], &findings), "{era}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_fault_shows_at_its_check_and_accuses_no_other() {
    all_of(each_once(in_both_eras(staged_in)), |(era, fault)| async move {
        let (check, verdict) = (fault.row().shows_at, fault.row().verdict);
        let rehearsal = rehearse(era, &[fault]).await?;
        let findings = rehearsal.findings();
        let mut wrong = String::new();
        let crashes = fault == Fault::CrashChecker;
        let why = if crashes { Unknown::Crashed } else { Unknown::Waiting };
        for f in &findings {
            let expected = if f.check == check {
                f.verdict == verdict && (verdict != Verdict::CannotTell || f.unknown == Some(why))
            } else if verdict == Verdict::Fail && causes_of(f.check).contains(&check) {
                // What was seen to be well stays so; the rest follows from the fault.
                matches!(f.verdict, Verdict::Pass | Verdict::NotApplicable) || f.blocked_by == Some(check)
            } else {
                !matches!(f.verdict, Verdict::Fail | Verdict::Warn | Verdict::Blocked)
                    || is_said_of_the_release(era, &[fault], f, &findings)
            };
            if !expected {
                let _ = write!(wrong, " {}", f.check);
            }
        }
        let headline = leads_to(era, &[fault], &findings);
        if rehearsal.headline() != headline {
            let _ = write!(wrong, " headline {:?} where {headline:?} is due", rehearsal.headline());
        }
        if wrong.is_empty() { Ok(()) } else { Err(format!("{era} {fault}:{wrong}\n{}", told(&findings))) }
    })
    .await;
}

/// How a fault of the transport reads, by the code of its error. `None`: the cloud's API does not show it.
fn reads_as(fault: Fault) -> Option<&'static str> {
    match fault {
        Fault::Http403 => Some("forbidden"),
        Fault::Http429 => Some("rate-limited"),
        Fault::Http429NoRetryAfter => Some("rate-limited-open"),
        Fault::Http500 => Some("server"),
        Fault::Garbage => Some("malformed"),
        Fault::Truncated => Some("truncated"),
        Fault::Slow => Some("too-slow"),
        Fault::Hang => Some("timeout"),
        Fault::Refused => Some("refused"),
        Fault::Dns => Some("dns"),
        Fault::TlsUnknownIssuer | Fault::TlsIntercepted => Some("tls-unknown-issuer"),
        Fault::TlsWrongName => Some("tls-wrong-name"),
        Fault::TlsExpired => Some("tls-expired"),
        _ => None,
    }
}

/// Whether the host answers in spite of it.
fn is_answered(fault: Fault) -> bool {
    matches!(fault, Fault::Http429 | Fault::Http429NoRetryAfter | Fault::Http500 | Fault::Garbage)
}

/// Whether it is about the cloud's certificate only: the appliance's was compared, and is still the same.
fn is_the_clouds(fault: Fault) -> bool {
    matches!(fault, Fault::TlsUnknownIssuer | Fault::TlsWrongName | Fault::TlsExpired)
}

/// What only an answer of the cloud tells, or what a look at it decides after the pages were read.
const NEED_AN_ANSWER: [CheckId; 10] = [
    ThisClock,
    CloudSignIn,
    CloudScopes,
    CloudAccount,
    SseDevice,
    CtrModule,
    CtrModuleDevice,
    CtrHealth,
    QueryWindow,
    CtrData,
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_an_answer_the_checks_cannot_tell_and_say_why() {
    let transport = |era| {
        let faults = Fault::ALL.iter().copied().filter(|f| f.kind() == FaultKind::Transport);
        faults.map(|fault| (era, fault)).collect()
    };
    all_of(each_once(in_both_eras(transport)), |(era, fault)| async move {
        let rehearsal = rehearse(era, &[fault]).await?;
        let findings = rehearsal.findings();
        let mut wrong = String::new();
        for f in &findings {
            let reason = reads_as(fault).map(|code| format!("error-{code}"));
            let told =
                f.verdict == Verdict::CannotTell && f.unknown.is_some() && Some(&f.headline.id) == reason.as_ref();
            let well = matches!(f.verdict, Verdict::Pass | Verdict::NotApplicable)
                || is_said_of_the_release(era, &[], f, &findings);
            let with_reason = f.verdict == Verdict::CannotTell && f.headline.id.starts_with("error-");
            let expected = match f.check {
                SseDevice if fault == Fault::Http403 => told,
                _ if fault == Fault::Http403 => well,
                check if reason.is_some() && NEED_AN_ANSWER.contains(&check) => told,
                // The appliance's API has words of its own for the same faults.
                ApplianceClock if !is_the_clouds(fault) => with_reason,
                // An answer that comes at all shows that there is a network, whatever it says.
                ThisOnline | NetworkReach if reason.is_some() && !is_answered(fault) => with_reason,
                _ => well,
            };
            if !expected {
                let _ = write!(wrong, " {}", f.check);
            }
        }
        if rehearsal.headline() != leads_to(era, &[], &findings) {
            let _ = write!(wrong, " headline {:?}", rehearsal.headline());
        }
        if wrong.is_empty() { Ok(()) } else { Err(format!("{era} {fault}:{wrong}\n{}", told(&findings))) }
    })
    .await;
}

/// All pairs of these.
fn pairs(era: Era, faults: &[Fault]) -> Vec<(Era, Fault, Fault)> {
    // What waits to be committed is that the service is on: the two cannot both be so.
    let excluded = |one: &Fault, other: &Fault| (*one, *other) == (Fault::NotEnabled, Fault::Uncommitted);
    let after = |at: usize| faults[at + 1..].iter().filter(move |other| !excluded(&faults[at], other));
    faults.iter().enumerate().flat_map(|(at, first)| after(at).map(move |second| (era, *first, *second))).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes ten seconds; `cargo xtask test` runs it"]
async fn of_two_faults_the_earlier_is_named_and_healing_it_leads_to_the_other() {
    let few = pairs(Era::Today, &PAIRED);
    assert_eq!(few.len(), 21);
    all_of(few, each_in_its_turn).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "takes minutes; `cargo xtask test` runs it"]
async fn of_any_two_faults_the_earlier_is_named_in_both_eras() {
    let any = |era| {
        let faults: Vec<Fault> = staged_in(era).into_iter().map(|(_, fault)| fault).collect();
        pairs(era, &faults)
    };
    all_of(in_both_eras(any), each_in_its_turn).await;
}

/// What nobody can see while the first of them is so. An appliance that does not get as far as to register has no row and no
/// module to be wrong; without its scope the list is closed; a page that is off shows no server (from AsyncOS 14 on).
fn hides(era: Era, fault: Fault) -> &'static [Fault] {
    const AFTER_REGISTRATION: &[Fault] = &[
        Fault::DeviceMissing,
        Fault::ModuleMissing,
        Fault::ModuleWrongDevice,
        Fault::ModuleUnhealthy,
        Fault::OutsideTimeframe,
        Fault::NoSighting,
        Fault::RegistrationFailed,
    ];
    match fault {
        Fault::OldCertificates => AFTER_REGISTRATION,
        // A refusal ends the wait, so that one shows.
        Fault::SlowRegistration => AFTER_REGISTRATION.split_last().map_or(&[], |(_, rest)| rest),
        Fault::MissingScope | Fault::CrashChecker => &[Fault::DeviceMissing],
        Fault::NotEnabled if era == Era::Today => &[Fault::RegionMismatch],
        _ => &[],
    }
}

/// Both staged, then the one that is named healed, then the other.
async fn each_in_its_turn((era, one, other): (Era, Fault, Fault)) -> Result<(), String> {
    let mut rehearsal = rehearse(era, &[other, one]).await?;
    let mut staged = vec![one, other];
    loop {
        let findings = rehearsal.findings();
        let is_hidden = |fault: &Fault| staged.iter().any(|other| hides(era, *other).contains(fault));
        let (hidden, shown): (Vec<_>, Vec<_>) = staged.iter().copied().partition(is_hidden);
        // What cannot be seen is never called well.
        let denied = hidden.iter().map(|f| f.row().shows_at);
        let denied = denied.filter(|check| findings.iter().any(|f| f.check == *check && f.verdict == Verdict::Pass));
        if let Some(check) = denied.into_iter().next() {
            return Err(format!("{era} {one} + {other}: {check} passes\n{}", told(&findings)));
        }
        let due = leads_to(era, &shown, &findings);
        // Of what is hidden, a consequence may show all the same: a device that is not listed is not offered either.
        let follows = |check: CheckId| hidden.iter().any(|f| causes_of(check).contains(&f.row().shows_at));
        if rehearsal.headline() != due && !rehearsal.headline().is_some_and(follows) {
            let named = rehearsal.headline();
            let all = told(&findings);
            return Err(format!("{era} {one} + {other}, of which {staged:?}: {named:?} where {due:?} is due\n{all}"));
        }
        let Some(at) = staged.iter().position(|f| Some(f.row().shows_at) == due).or(staged.first().map(|_| 0)) else {
            return Ok(());
        };
        let healed = staged.remove(at);
        rehearsal.heal(healed).await.map_err(|error| format!("{era} {one} + {other}: {error}"))?;
    }
}

#[tokio::test]
async fn the_line_names_every_check_in_order_with_its_sources() {
    let outcome = rehearse(Era::HowTo, &[Fault::RegionMismatch]).await.expect("a rehearsal").outcome();
    assert_eq!(outcome["headline"], "region.agree");
    let findings = outcome["findings"].as_array().expect("a list");
    let names: Vec<&str> = findings.iter().filter_map(|f| f["check"].as_str()).collect();
    assert_eq!(names, CheckId::ALL.iter().map(|c| c.id()).collect::<Vec<_>>());
    let region = findings.iter().find(|f| f["check"] == "region.agree").expect("there");
    assert_eq!(region["verdict"], "fail");
    assert_eq!(region["expected"], "AMERICAS (api-sse.cisco.com), for your tenant’s region");
    assert_eq!(region["found"], "EUROPE (api.eu.sse.itd.cisco.com), on the appliance");
    assert_eq!(region["sources"], serde_json::json!(["file", "cloud_api"]));
    let blocked = findings.iter().find(|f| f["check"] == "sse.device").expect("there");
    assert_eq!((&blocked["verdict"], &blocked["blocked_by"]), (&"blocked".into(), &"region.agree".into()));
    for finding in findings {
        for side in ["expected", "found"] {
            assert!(finding[side].as_str().is_some_and(|said| !said.is_empty() && !said.contains("[[")), "{finding}");
        }
    }
}

#[test]
fn a_command_line_names_faults_and_an_era_or_says_which_there_are() {
    let asked = |line: &str| rehearsal::asked(line.split_whitespace().map(str::to_owned));
    let both = vec![Fault::CtrDisabled, Fault::Http429];
    assert_eq!(asked("--fault ctr-disabled --fault=http-429"), Ok((Era::Today, both)));
    assert_eq!(asked("--era 2020"), Ok((Era::HowTo, vec![])));
    for line in ["--fault", "--fault nonsense", "--faults=x", "ctr-disabled", "--era", "--era 1999"] {
        assert!(asked(line).is_err(), "{line}");
    }
    assert!(asked("--fault nonsense").is_err_and(|said| said.contains("tls-pin-changed")));
    assert!(asked("--era 2020 --fault unpatched").is_err_and(|said| said.contains("so there already")));
}
