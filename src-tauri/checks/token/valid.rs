//! `token.valid`: a token lives as long as was picked when it was made. Where we know that from the person alone we say
//! *about*; the page that shows the token may state it. Judged as of the moment it was used.

use jiff::Timestamp;

use crate::checks::token_fate::{Fate, TokenFacts, record_provenance};
use crate::checks::{Check, CheckContext, Judged, Need, provenance_at};
use crate::domain::check::CheckId;
use crate::domain::finding::{Cause, Different, FixLine, Provenance, Symptom, Verdict};
use crate::domain::saying::Saying;
use crate::domain::step::StepId;
use crate::domain::target::{Location, Target};

const ID: CheckId = CheckId::TokenValid;

const EXPIRED: Cause = Cause {
    id: "expired",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Sse), FixLine::Do, FixLine::Open(Target::Appliance)],
    step: Some(StepId::GenerateToken),
};

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Sse,
    done_at: StepId::GenerateToken,
    symptoms: &[(Symptom::TokenRefused, 3)],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::GenerateToken) }),
    depends_on: &[],
    causes: &[EXPIRED],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    held: TokenFacts<'a>,
    now: Timestamp,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    Observed { held: TokenFacts::of(&p.s), now: p.s.now }
}

fn judge(observed: &Observed) -> Judged {
    if let Some(judged) = observed.held.settled() {
        return judged;
    }
    let Some(token) = observed.held.token else { return Judged::unseen(&[Need::TokenRecord]) };
    let mut provenances = vec![record_provenance(token)];
    provenances.extend(token.stated.as_ref().map(|s| Provenance::known(s.source, s.seen_at, "token-dialog")));
    let mut used_at = observed.now;
    if let Fate::Refused(evidence) = observed.held.fate {
        used_at = evidence.observed_at;
        provenances.push(provenance_at(evidence, "registration"));
    }
    let ends = token.ends_at();
    if token.is_expired(used_at) {
        let found = ID.say("found").with("ended", ends).with("exact", token.is_exact());
        let wrong = Judged::wrong(ID, &EXPIRED, provenances).sides(ID.say("expected"), found);
        wrong.with("ended", ends).with("exact", token.is_exact())
    } else if token.is_expired(observed.now) {
        // It ran out after it was refused: that is not why.
        Judged::not_applicable(Saying::own("refused-before").with("ended", ends))
    } else {
        Judged::pass(Saying::own("pass").with("ends", ends).with("exact", token.is_exact()), provenances)
    }
}
