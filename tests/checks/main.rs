//! The checks from outside: the table, the runner, every verdict of a log, the words. What a check sees goes in by the
//! same ways as in the window: pasted pages, answers, ended looks.

#[path = "../common/mod.rs"]
mod common;

#[path = "../common/browser.rs"]
mod browser;

#[path = "../common/whole.rs"]
mod whole;

mod absence;
mod answers;
mod appliance;
mod catalogue;
mod cloud;
mod diagnose;
mod faults;
mod link;
#[path = "../common/lists.rs"]
mod lists;
mod module_titles;
mod props;
mod runner;
mod this_computer;
mod verdict_words;
mod words;

use common::Walk;
use passarela::checks::{CheckContext, judge_all};
use passarela::domain::check::CheckId;
use passarela::domain::evidence::{Evidence, Key, Observation};
use passarela::domain::finding::{Finding, Unknown, Verdict};
use passarela::domain::key_store::{Kept, KeyStoreState};
use passarela::domain::source::Source;
use passarela::domain::state::{ApplianceRecord, ConnectionRecord};
use passarela::domain::steps::Situation;
use passarela::i18n::Words;

/// The registered appliance's page.
const REGISTERED: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n\nCloud Services Settings\nStatus:\tThe appliance is successfully registered with the Cisco Threat Response portal.\nDeregister\n";

/// Every finding of a set-up, now.
fn findings(walk: &Walk) -> Vec<Finding> {
    judge_all(&context(walk))
}

fn context(walk: &Walk) -> CheckContext<'_> {
    CheckContext { s: Situation::new(&walk.session, walk.now), key_store: KeyStoreState::Ready, crash: None }
}

/// One finding.
fn of(walk: &Walk, check: CheckId) -> Finding {
    findings(walk).into_iter().find(|f| f.check == check).expect("in the catalogue")
}

/// The verdict of one check.
fn verdict(walk: &Walk, check: CheckId) -> Verdict {
    of(walk, check).verdict
}

/// The earliest failure or, failing that, warning: what the panel calls the most likely cause.
fn most_likely(walk: &Walk) -> Option<(CheckId, &'static str)> {
    let findings = findings(walk);
    let first = |verdict| findings.iter().find(|f| f.verdict == verdict);
    let finding = first(Verdict::Fail).or_else(|| first(Verdict::Warn))?;
    Some((finding.check, finding.cause?))
}

fn is_waiting(finding: &Finding) -> bool {
    finding.verdict == Verdict::CannotTell && finding.unknown == Some(Unknown::Waiting)
}

/// The finding's headline in words.
fn said(finding: &Finding) -> String {
    Words::english().say(&finding.headline)
}

/// Something was looked at.
fn see(walk: &mut Walk, key: Key, value: Observation, source: Source) {
    let observed_at = walk.now;
    walk.session.evidence.add(Evidence { key, value, source, observed_at, target: None });
}

fn failure(code: &str) -> Observation {
    Observation::CouldNotLook(common::failure(code))
}

/// An API client and the appliance's API are connected.
fn connect(walk: &mut Walk) {
    walk.session.connection = Some(ConnectionRecord {
        client_id: "client-1".into(),
        region: passarela::domain::region::Region::Americas,
        kept: Kept::Stored,
    });
    walk.session.appliance = Some(ApplianceRecord {
        address: "https://esa03.corp.example".into(),
        user: "admin".into(),
        pin: None,
        kept: Kept::Stored,
        stopped: false,
    });
}
