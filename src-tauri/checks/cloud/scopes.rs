//! `cloud.scopes`: whether the API client may do what the steps ask it. A missing scope only takes eyes away, so it
//! warns: every step can be confirmed by pasting.

use crate::checks::newest::{Newest, api, newest, undecided};
use crate::checks::{Check, CheckContext, Judged, Need, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Evidence, Key, Observation};
use crate::domain::finding::{Cause, Different, FixLine, Unknown, Verdict};
use crate::domain::saying::Saying;
use crate::domain::scopes::{GrantedScopes, ScopeBox};
use crate::domain::step::StepId;
use crate::domain::target::Location;

const ID: CheckId = CheckId::CloudScopes;

const MISSING: Cause =
    Cause { id: "missing", verdict: Verdict::Warn, fixes: &[FixLine::Do, FixLine::Do, FixLine::Connect], step: None };

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::ThreatResponse,
    done_at: StepId::Before,
    symptoms: &[],
    fed_by: &[Key::SignIn],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: None }),
    depends_on: &[CheckId::CloudSignIn],
    causes: &[MISSING],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    connected: bool,
    scopes: Newest<'a, &'a [String]>,
    /// The newest probe that was turned away for a scope.
    lacking: Option<(&'a [String], &'a Evidence)>,
    need: Need,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let scopes = newest(&p.s, &[Key::Scopes, Key::SignIn], |e| match &e.value {
        Observation::Scopes(scopes) => Some(scopes.as_slice()),
        _ => None,
    });
    let lacking = p.s.session.evidence.newest_first().find_map(|e| match &e.value {
        Observation::CouldNotLook(failure) => failure.missing_scopes().map(|scopes| (scopes, e)),
        _ => None,
    });
    let lacking = lacking.filter(|(_, e)| e.is_fresh(p.s.now));
    Observed { connected: p.s.session.connection.is_some(), scopes, lacking, need: api(&p.s) }
}

fn judge(observed: &Observed) -> Judged {
    let needs = &[observed.need];
    if !observed.connected {
        return Judged::unseen(needs);
    }
    // Where the sign-in did not say what the client may do, a probe that was turned away does.
    let untold = match observed.scopes {
        Newest::Strange(_) => true,
        Newest::Failed(failure) => failure.missing_scopes().is_some(),
        _ => false,
    };
    if let (true, Some((scopes, evidence))) = (untold, observed.lacking) {
        return Judged::wrong(ID, &MISSING, vec![provenance(evidence)])
            .with("boxes", ScopeBox::labels_of(scopes))
            .with("count", scopes.len());
    }
    if let Newest::Strange(evidence) = observed.scopes {
        return undecided(Unknown::Unparsable, Saying::own("unsaid"), needs).seen_in(vec![provenance(evidence)]);
    }
    let (scopes, evidence) = match observed.scopes.or_say(needs) {
        Ok(observed) => observed,
        Err(judged) => return *judged,
    };
    let granted = GrantedScopes::Named(scopes.to_vec());
    let missing = granted.missing().unwrap_or_default();
    let provenances = vec![provenance(evidence)];
    if missing.is_empty() {
        let judged = Judged::pass(Saying::own("pass"), provenances);
        // Documented: coarse read scopes exist (Cisco XDR developer documentation); that a module needs more is inferred.
        let reads_only = granted.may_create_modules() == Some(false);
        return if reads_only { judged.because(ID.say("reads-only")) } else { judged };
    }
    let labels = |all: &[ScopeBox]| all.iter().map(|b| b.label()).collect::<Vec<_>>().join(", ");
    let held: Vec<ScopeBox> = ScopeBox::ALL.into_iter().filter(|b| !missing.contains(b)).collect();
    let found = if held.is_empty() { ID.say("found-none") } else { ID.say("found").with("boxes", labels(&held)) };
    Judged::wrong(ID, &MISSING, provenances)
        .with("boxes", labels(&missing))
        .with("count", missing.len())
        .sides(ID.say("expected").with("boxes", labels(&ScopeBox::ALL)), found)
}
