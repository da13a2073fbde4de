//! `this.keychain`: without a key store, passwords and the token are gone when the program ends.

use jiff::Timestamp;

use crate::checks::{Check, Judged, Need, Probes};
use crate::domain::finding::{Cause, CheckId, FixLine, Sight, Verdict};
use crate::domain::saying::Saying;
use crate::domain::view::{KeychainView, Place, Source};

const ID: CheckId = CheckId::ThisKeychain;

const LOCKED: Cause = Cause { id: "locked", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do], step: None };
const MISSING: Cause = Cause { id: "missing", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do], step: None };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Place::ThisComputer,
    depends_on: &[],
    causes: &[LOCKED, MISSING],
    run: |probes| judge(&observe(probes)),
};

struct Seen {
    keychain: KeychainView,
    at: Timestamp,
}

fn observe(p: &Probes) -> Seen {
    Seen { keychain: p.keychain, at: p.s.now }
}

fn judge(seen: &Seen) -> Judged {
    let sights = vec![Sight::known(Source::ThisComputer, seen.at, "keychain")];
    match seen.keychain {
        KeychainView::Ready => Judged::pass(Saying::own("pass"), sights),
        KeychainView::Locked => Judged::wrong(ID, &LOCKED, sights),
        KeychainView::Missing => Judged::wrong(ID, &MISSING, sights),
        KeychainView::Unknown => Judged::unseen(&[Need::KeyStore]),
    }
}
