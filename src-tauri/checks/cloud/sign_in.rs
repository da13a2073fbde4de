//! `cloud.sign_in`: whether the cloud takes the API client. A refusal is a failure; a network that stands in the way is
//! not, for then nobody knows what the cloud would have said.

use crate::checks::newest::{api, undecided};
use crate::checks::{Check, CheckContext, Judged, Need, provenance};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Evidence, Key, Observation};
use crate::domain::failure::{Failure, RequestError};
use crate::domain::finding::{Cause, Different, FixLine, Unknown, Verdict};
use crate::domain::saying::{Said, Saying};
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::steps::Situation;
use crate::domain::target::Location;

const ID: CheckId = CheckId::CloudSignIn;

/// Requests that an organisation has in an hour, where the answer does not say so. Public client code says this number, and that
/// the programs of one organisation share it (2026-08-19).
const QUOTA: u64 = 8000;

const fn cause(id: &'static str, fixes: &'static [FixLine]) -> Cause {
    Cause { id, verdict: Verdict::Fail, fixes, step: None }
}

const UNKNOWN_CLIENT: Cause = cause("unknown-client", &[FixLine::Do, FixLine::Connect, FixLine::Do]);
const WRONG_PASSWORD: Cause = cause("wrong-password", &[FixLine::Connect, FixLine::Do]);
const ACCOUNT_DISABLED: Cause = cause("account-disabled", &[FixLine::Do, FixLine::Connect]);
const REFUSED: Cause = cause("refused", &[FixLine::Do, FixLine::Connect]);
const TOKEN_REFUSED: Cause = cause("token-refused", &[FixLine::Do, FixLine::Connect]);

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::ThreatResponse,
    done_at: StepId::Before,
    symptoms: &[],
    fed_by: &[Key::SignIn],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: None }),
    depends_on: &[CheckId::ThisOnline],
    causes: &[UNKNOWN_CLIENT, WRONG_PASSWORD, ACCOUNT_DISABLED, REFUSED, TOKEN_REFUSED],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed<'a> {
    /// The client's region, once there is a client.
    region: Option<&'static str>,
    newest: Option<&'a Evidence>,
    fresh: bool,
    /// Requests that are left to the organisation, and of how many, where that is little.
    low: Option<(i64, i64)>,
    need: Need,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let newest = p.s.session.evidence.newest_first().find(|e| speaks(e));
    Observed {
        region: p.s.session.connection.as_ref().map(|c| c.region.label()),
        newest,
        fresh: newest.is_none_or(|e| e.is_fresh(p.s.now)),
        low: low(&p.s),
        need: api(&p.s),
    }
}

/// The quota is of one hour: what was left before that is no news.
fn low(s: &Situation) -> Option<(i64, i64)> {
    let newest = s.session.evidence.newest_first().find(|e| e.key == Key::Quota)?;
    let Observation::Quota { left, limit } = newest.value else { return None };
    let limit = limit.unwrap_or(QUOTA);
    let recent = s.now.duration_since(newest.observed_at) < jiff::SignedDuration::from_hours(1);
    let shown = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    (recent && left.saturating_mul(10) < limit).then_some((shown(left), shown(limit)))
}

/// Whatever came back with an answer was signed in; a refusal can meet any probe. The time says neither: a refusal has it
/// too.
fn speaks(e: &Evidence) -> bool {
    match &e.value {
        Observation::Clock { .. } => false,
        Observation::CouldNotLook(failure) => e.key == Key::SignIn || refusal(failure).is_some(),
        _ => e.source == Source::CloudApi,
    }
}

fn refusal(failure: &Failure) -> Option<&'static Cause> {
    Some(match failure.request()? {
        RequestError::UnknownClient => &UNKNOWN_CLIENT,
        RequestError::WrongPassword => &WRONG_PASSWORD,
        RequestError::AccountDisabled => &ACCOUNT_DISABLED,
        RequestError::SignInRefused { .. } => &REFUSED,
        RequestError::TokenRefused => &TOKEN_REFUSED,
        _ => return None,
    })
}

/// A client that is told what it may not do has been let in.
fn let_in(failure: &Failure) -> bool {
    matches!(failure.request(), Some(RequestError::MissingScope { .. } | RequestError::Forbidden))
}

fn judge(observed: &Observed) -> Judged {
    let needs = &[observed.need];
    let (Some(region), Some(evidence)) = (observed.region, observed.newest) else { return Judged::unseen(needs) };
    if !observed.fresh {
        return Judged::stale(evidence, needs);
    }
    let provenances = vec![provenance(evidence)];
    match &evidence.value {
        Observation::CouldNotLook(failure) => match refusal(failure) {
            Some(cause) => {
                let judged = Judged::wrong(ID, cause, provenances).with("region", region);
                match failure.request() {
                    Some(RequestError::SignInRefused { error }) => judged.with("error", error.as_str()),
                    _ => judged,
                }
            }
            None if let_in(failure) => Judged::pass(Saying::own("pass").with("region", region), provenances),
            None => Judged::could_not_look(failure, needs),
        },
        Observation::NotUnderstood(_) if evidence.key == Key::SignIn => {
            undecided(Unknown::Unparsable, Said::StrangeAnswer.into(), needs)
        }
        _ => {
            let judged = Judged::pass(Saying::own("pass").with("region", region), provenances);
            match observed.low {
                Some((left, limit)) => judged.because(ID.say("quota-low").with("left", left).with("limit", limit)),
                None => judged,
            }
        }
    }
}
