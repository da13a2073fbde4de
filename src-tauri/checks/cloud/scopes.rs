//! `cloud.scopes`: whether the API client may do what the steps ask it. A missing scope only takes eyes away, so it
//! warns: every step can be confirmed by pasting.

use crate::checks::newest::{Newest, api, newest, undecided};
use crate::checks::{Check, Judged, Need, Probes, sight};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Evidence, Key, Seen as Saw};
use crate::domain::finding::{Cause, Different, FixLine, Unknown, Verdict};
use crate::domain::saying::Saying;
use crate::domain::scopes::{GrantedScopes, ScopeBox};
use crate::domain::step::StepId;
use crate::domain::target::Place;

const ID: CheckId = CheckId::CloudScopes;

const MISSING: Cause =
    Cause { id: "missing", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do, FixLine::Connect], step: None };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Place::ThreatResponse,
    symptoms: &[],
    fed_by: &[Key::SignIn],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: None }),
    depends_on: &[CheckId::CloudSignIn],
    causes: &[MISSING],
    run: |probes| judge(&observe(probes)),
};

struct Seen<'a> {
    connected: bool,
    scopes: Newest<'a, &'a [String]>,
    /// The newest look that was turned away for a scope.
    lacking: Option<(&'a [String], &'a Evidence)>,
    need: Need,
}

fn observe<'a>(p: &Probes<'a>) -> Seen<'a> {
    let scopes = newest(&p.s, &[Key::Scopes, Key::SignIn], |e| match &e.value {
        Saw::Scopes(scopes) => Some(scopes.as_slice()),
        _ => None,
    });
    let lacking = p.s.session.book.newest_first().find_map(|e| match &e.value {
        Saw::CouldNotLook(failure) => failure.missing_scopes().map(|scopes| (scopes, e)),
        _ => None,
    });
    let lacking = lacking.filter(|(_, e)| e.is_fresh(p.s.now));
    Seen { connected: p.s.session.connection.is_some(), scopes, lacking, need: api(&p.s) }
}

fn judge(seen: &Seen) -> Judged {
    let needs = &[seen.need];
    if !seen.connected {
        return Judged::unseen(needs);
    }
    // Where the sign-in did not say what the client may do, a look that was turned away does.
    let untold = match seen.scopes {
        Newest::Strange(_) => true,
        Newest::Failed(failure) => failure.missing_scopes().is_some(),
        _ => false,
    };
    if let (true, Some((scopes, evidence))) = (untold, seen.lacking) {
        return Judged::wrong(ID, &MISSING, vec![sight(evidence)])
            .with("boxes", ScopeBox::labels_of(scopes))
            .with("count", scopes.len());
    }
    if let Newest::Strange(evidence) = seen.scopes {
        return undecided(Unknown::Unparsable, Saying::own("unsaid"), needs).seen_in(vec![sight(evidence)]);
    }
    let (scopes, evidence) = match seen.scopes.or_say(needs) {
        Ok(seen) => seen,
        Err(judged) => return *judged,
    };
    let granted = GrantedScopes::Named(scopes.to_vec());
    let missing = granted.missing().unwrap_or_default();
    let sights = vec![sight(evidence)];
    if missing.is_empty() {
        let judged = Judged::pass(Saying::own("pass"), sights);
        let reads_only = granted.may_create_modules() == Some(false);
        return if reads_only { judged.because(ID.say("reads-only")) } else { judged };
    }
    let labels = |all: &[ScopeBox]| all.iter().map(|b| b.label()).collect::<Vec<_>>().join(", ");
    let held: Vec<ScopeBox> = ScopeBox::ALL.into_iter().filter(|b| !missing.contains(b)).collect();
    let found = if held.is_empty() { ID.say("found-none") } else { ID.say("found").with("boxes", labels(&held)) };
    Judged::wrong(ID, &MISSING, sights)
        .with("boxes", labels(&missing))
        .with("count", missing.len())
        .sides(ID.say("expected").with("boxes", labels(&ScopeBox::ALL)), found)
}
