//! `this.keychain`: without a key store, passwords and the token are gone when the program ends.

use jiff::Timestamp;

use crate::checks::{Check, CheckContext, Judged, Need};
use crate::domain::check::CheckId;
use crate::domain::finding::{Cause, FixLine, Provenance, Verdict};
use crate::domain::key_store::KeyStoreState;
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::Location;

const ID: CheckId = CheckId::ThisKeychain;

const LOCKED: Cause = Cause { id: "locked", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do], step: None };
const MISSING: Cause = Cause { id: "missing", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do], step: None };
const NO_COLLECTION: Cause =
    Cause { id: "no-collection", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do], step: None };
const NO_SECRET: Cause =
    Cause { id: "no-secret", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do], step: None };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::ThisComputer,
    done_at: StepId::Before,
    symptoms: &[],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: None,
    depends_on: &[],
    causes: &[LOCKED, MISSING, NO_COLLECTION, NO_SECRET],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed {
    key_store: KeyStoreState,
    at: Timestamp,
}

fn observe(p: &CheckContext) -> Observed {
    Observed { key_store: p.key_store, at: p.s.now }
}

fn judge(observed: &Observed) -> Judged {
    let provenances = vec![Provenance::known(Source::ThisComputer, observed.at, "keychain")];
    match observed.key_store {
        KeyStoreState::Ready => Judged::pass(Saying::own("pass"), provenances),
        KeyStoreState::Locked | KeyStoreState::Denied => Judged::wrong(ID, &LOCKED, provenances),
        KeyStoreState::Missing => Judged::wrong(ID, &MISSING, provenances),
        KeyStoreState::NoCollection => Judged::wrong(ID, &NO_COLLECTION, provenances),
        KeyStoreState::Refused
        | KeyStoreState::Ambiguous
        | KeyStoreState::Empty
        | KeyStoreState::Absent
        | KeyStoreState::Failed => Judged::wrong(ID, &NO_SECRET, provenances),
        KeyStoreState::Asking | KeyStoreState::Unknown => Judged::unseen(&[Need::KeyStore]),
    }
}
