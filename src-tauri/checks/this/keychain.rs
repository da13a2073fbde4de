//! `this.keychain`: without a key store, passwords and the token are gone when the program ends.

use jiff::Timestamp;

use crate::checks::{Check, Judged, Need, Probes};
use crate::domain::check::CheckId;
use crate::domain::finding::{Cause, FixLine, Sight, Verdict};
use crate::domain::key_store::KeyStoreState;
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::Place;

const ID: CheckId = CheckId::ThisKeychain;

const LOCKED: Cause = Cause { id: "locked", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do], step: None };
const MISSING: Cause = Cause { id: "missing", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do], step: None };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Place::ThisComputer,
    symptoms: &[],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: None,
    depends_on: &[],
    causes: &[LOCKED, MISSING],
    run: |probes| judge(&observe(probes)),
};

struct Seen {
    keychain: KeyStoreState,
    at: Timestamp,
}

fn observe(p: &Probes) -> Seen {
    Seen { keychain: p.keychain, at: p.s.now }
}

fn judge(seen: &Seen) -> Judged {
    let sights = vec![Sight::known(Source::ThisComputer, seen.at, "keychain")];
    match seen.keychain {
        KeyStoreState::Ready => Judged::pass(Saying::own("pass"), sights),
        KeyStoreState::Locked => Judged::wrong(ID, &LOCKED, sights),
        KeyStoreState::Missing => Judged::wrong(ID, &MISSING, sights),
        KeyStoreState::Unknown => Judged::unseen(&[Need::KeyStore]),
    }
}
