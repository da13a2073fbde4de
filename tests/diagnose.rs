//! The table of verdicts: every fault of the practice lab shows at its own check, what follows from it reads blocked by
//! it, and nothing else is accused. What the wizard sees of a fault are pages and the clients' answers, no more.

#[path = "../examples/rehearsal/mod.rs"]
mod rehearsal;

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

use passarela::checks::of;
use passarela::domain::check::CheckId::{self, *};
use passarela::domain::finding::{Finding, Unknown, Verdict};
use passarela::lab::faults::{Fault, FaultKind};
use passarela::words::Words;
use rehearsal::Rehearsal;
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

/// Where each fault shows, and as what. Faults of the transport are apart.
const TABLE: &[(Fault, CheckId, Verdict)] = &[
    (Fault::Offline, ThisOnline, Verdict::Fail),
    (Fault::ClockSkew, ThisClock, Verdict::Fail),
    (Fault::KeychainLocked, ThisKeychain, Verdict::Warn),
    (Fault::ApplianceClockSkew, ApplianceClock, Verdict::Warn),
    (Fault::SmaManaged, PathEligible, Verdict::Fail),
    (Fault::OldVersion, ApplianceVersion, Verdict::Fail),
    (Fault::OldCertificates, ApplianceCertificateBundle, Verdict::Warn),
    (Fault::BadClientId, CloudSignIn, Verdict::Fail),
    (Fault::BadClientPassword, CloudSignIn, Verdict::Fail),
    (Fault::AccountDisabled, CloudSignIn, Verdict::Fail),
    (Fault::MissingScope, CloudScopes, Verdict::Warn),
    (Fault::DeviceOtherTenant, CloudAccount, Verdict::Fail),
    (Fault::RegionMismatch, RegionAgree, Verdict::Fail),
    (Fault::CtrDisabled, SseCtrEnabled, Verdict::Fail),
    (Fault::NotEnabled, EsaEnabled, Verdict::Fail),
    (Fault::Uncommitted, EsaCommitted, Verdict::Fail),
    (Fault::TokenMistyped, TokenShape, Verdict::Fail),
    (Fault::TokenWrongCloud, TokenCloud, Verdict::Fail),
    (Fault::TokenExpired, TokenValid, Verdict::Fail),
    (Fault::SlowRegistration, EsaRegistered, Verdict::CannotTell),
    (Fault::RegistrationFailed, EsaRegistered, Verdict::Fail),
    (Fault::DeviceMissing, SseDevice, Verdict::Fail),
    (Fault::CrashChecker, SseDevice, Verdict::CannotTell),
    (Fault::ModuleMissing, CtrModule, Verdict::Fail),
    (Fault::ModuleWrongDevice, CtrModuleDevice, Verdict::Fail),
    (Fault::ModuleUnhealthy, CtrHealth, Verdict::Fail),
    (Fault::BadQuery, QuerySyntax, Verdict::Fail),
    (Fault::OutsideTimeframe, QueryWindow, Verdict::Fail),
    (Fault::NoSighting, CtrData, Verdict::Fail),
];

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

fn shows_at(fault: Fault) -> CheckId {
    TABLE.iter().find(|(f, ..)| *f == fault).expect("in the table").1
}

/// Everything that a check depends on, however far back.
fn causes_of(check: CheckId) -> BTreeSet<CheckId> {
    let on = of(check).depends_on;
    on.iter().flat_map(|c| causes_of(*c).into_iter().chain([*c])).collect()
}

/// The practice appliance's release is older than fixed builds, and one of FN72113: that is said too, the latter as long
/// as nothing shows it registered.
fn is_said_of_the_release(f: &Finding, all: &[Finding]) -> bool {
    let registered = all.iter().any(|f| f.check == EsaRegistered && f.verdict == Verdict::Pass);
    let said = f.check == ApplianceSecurityRelease || (f.check == ApplianceCertificateBundle && !registered);
    said && f.verdict == Verdict::Warn
}

/// The findings, one a line, for a test that fails.
fn told(findings: &[Finding]) -> String {
    findings.iter().fold(String::new(), |mut all, f| {
        let headline = Words::english().say(&f.headline);
        let _ = writeln!(all, "  {:28} {:?} {:?} {headline}", f.check.id(), f.verdict, f.blocked_by);
        all
    })
}

/// Rehearses all of these, two at a time; each yields what is wrong with it.
async fn all_of<T: Send + 'static, F>(cases: Vec<T>, try_one: fn(T) -> F)
where
    F: Future<Output = Result<(), String>> + Send + 'static,
{
    let turns = Arc::new(Semaphore::new(3));
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

async fn rehearse(faults: &[Fault]) -> Result<Rehearsal, String> {
    Rehearsal::with(faults).await.map_err(|trouble| format!("{faults:?}: {trouble}"))
}

#[test]
fn the_table_has_every_fault() {
    let here: BTreeSet<Fault> = TABLE.iter().map(|(f, ..)| *f).collect();
    let all: BTreeSet<Fault> = Fault::ALL.iter().filter(|f| f.kind() != FaultKind::Transport).copied().collect();
    assert_eq!(here, all);
}

#[tokio::test]
async fn where_nothing_is_wrong_every_check_passes_or_does_not_apply() {
    let rehearsal = rehearse(&[]).await.expect("a rehearsal");
    let findings = rehearsal.findings();
    for finding in &findings {
        let well = matches!(finding.verdict, Verdict::Pass | Verdict::NotApplicable);
        let well = well || is_said_of_the_release(finding, &findings);
        assert!(well, "{}\n{}", finding.check, told(&findings));
    }
    assert_eq!(rehearsal.headline(), Some(ApplianceSecurityRelease));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_fault_shows_at_its_check_and_accuses_no_other() {
    all_of(TABLE.to_vec(), |(fault, check, verdict)| async move {
        let rehearsal = rehearse(&[fault]).await?;
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
                    || is_said_of_the_release(f, &findings)
            };
            if !expected {
                let _ = write!(wrong, " {}", f.check);
            }
        }
        // Nothing fails while it waits, so the warning stands first.
        let waits = verdict == Verdict::CannotTell;
        let warned = verdict == Verdict::Warn && check > ApplianceSecurityRelease;
        let headline = if waits || warned { ApplianceSecurityRelease } else { check };
        let headline = Some(headline);
        if rehearsal.headline() != headline {
            let _ = write!(wrong, " headline {:?}", rehearsal.headline());
        }
        if wrong.is_empty() { Ok(()) } else { Err(format!("{fault}:{wrong}\n{}", told(&findings))) }
    })
    .await;
}

/// How a fault of the transport reads, by the code of its trouble. `None`: the cloud's API does not show it.
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
    let faults: Vec<Fault> = Fault::ALL.iter().copied().filter(|f| f.kind() == FaultKind::Transport).collect();
    all_of(faults, |fault| async move {
        let rehearsal = rehearse(&[fault]).await?;
        let findings = rehearsal.findings();
        let mut wrong = String::new();
        for f in &findings {
            let reason = reads_as(fault).map(|code| format!("trouble-{code}"));
            let told =
                f.verdict == Verdict::CannotTell && f.unknown.is_some() && Some(&f.headline.id) == reason.as_ref();
            let well =
                matches!(f.verdict, Verdict::Pass | Verdict::NotApplicable) || is_said_of_the_release(f, &findings);
            let with_reason = f.verdict == Verdict::CannotTell && f.headline.id.starts_with("trouble-");
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
        if let Some(headline) = rehearsal.headline().filter(|check| *check != ApplianceSecurityRelease) {
            let _ = write!(wrong, " headline {headline}");
        }
        if wrong.is_empty() { Ok(()) } else { Err(format!("{fault}:{wrong}\n{}", told(&findings))) }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_faults_the_earlier_is_named_and_healing_it_leads_to_the_other() {
    let mut pairs = Vec::new();
    for (at, first) in PAIRED.iter().enumerate() {
        for second in &PAIRED[at + 1..] {
            let ordered = shows_at(*first) < shows_at(*second);
            pairs.push(if ordered { (*first, *second) } else { (*second, *first) });
        }
    }
    assert_eq!(pairs.len(), 21);
    all_of(pairs, |(first, second)| async move {
        let mut rehearsal = rehearse(&[second, first]).await?;
        for (fault, next) in [(first, Some(second)), (second, None)] {
            if rehearsal.headline() != Some(shows_at(fault)) {
                let headline = rehearsal.headline();
                let all = told(&rehearsal.findings());
                return Err(format!("{first} + {second}: {headline:?} where {fault} is the first\n{all}"));
            }
            if next.is_some() {
                rehearsal.heal(fault).await.map_err(|trouble| format!("{first} + {second}: {trouble}"))?;
            }
        }
        rehearsal.heal(second).await.map_err(|trouble| format!("{first} + {second}: {trouble}"))?;
        match rehearsal.headline() {
            Some(ApplianceSecurityRelease) | None => Ok(()),
            Some(left) => Err(format!("{first} + {second}: healed, {left} is left\n{}", told(&rehearsal.findings()))),
        }
    })
    .await;
}

#[tokio::test]
async fn the_line_names_every_check_in_order_with_its_sources() {
    let outcome = rehearse(&[Fault::RegionMismatch]).await.expect("a rehearsal").outcome();
    assert_eq!(outcome["headline"], "region.agree");
    let findings = outcome["findings"].as_array().expect("a list");
    let names: Vec<&str> = findings.iter().filter_map(|f| f["check"].as_str()).collect();
    assert_eq!(names, CheckId::ALL.iter().map(|c| c.id()).collect::<Vec<_>>());
    let region = findings.iter().find(|f| f["check"] == "region.agree").expect("there");
    assert_eq!(region["verdict"], "fail");
    assert_eq!(region["expected"], "AMERICAS (api-sse.cisco.com), as the tenant asks");
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
fn a_command_line_names_faults_or_says_which_there_are() {
    let faults = |line: &str| rehearsal::faults(line.split_whitespace().map(str::to_owned));
    assert_eq!(faults("--fault ctr-disabled --fault=http-429"), Ok(vec![Fault::CtrDisabled, Fault::Http429]));
    assert_eq!(faults(""), Ok(vec![]));
    for line in ["--fault", "--fault nonsense", "--faults=x", "ctr-disabled"] {
        assert!(faults(line).is_err(), "{line}");
    }
    assert!(faults("--fault nonsense").is_err_and(|said| said.contains("tls-pin-changed")));
}
