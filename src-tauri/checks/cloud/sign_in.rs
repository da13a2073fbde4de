//! `cloud.sign_in`: whether the cloud takes the API client. A refusal is a failure; a network that stands in the way is
//! not, for then nobody knows what the cloud would have said.

use crate::checks::newest::{api, undecided};
use crate::checks::{Check, Judged, Need, Probes, sight};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Evidence, Key, Seen as Saw};
use crate::domain::finding::{Cause, Different, FixLine, Unknown, Verdict};
use crate::domain::message::Message;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::Place;

const ID: CheckId = CheckId::CloudSignIn;

const fn cause(id: &'static str, fixes: &'static [FixLine]) -> Cause {
    Cause { id, verdict: Verdict::Fail, fixes, step: None }
}

/// By the ids of the troubles that name them.
const CAUSES: &[(&str, Cause)] = &[
    ("trouble-unknown-client", UNKNOWN_CLIENT),
    ("trouble-wrong-password", WRONG_PASSWORD),
    ("trouble-account-disabled", ACCOUNT_DISABLED),
    ("trouble-sign-in-refused", REFUSED),
    ("trouble-token-refused", TOKEN_REFUSED),
];

const UNKNOWN_CLIENT: Cause = cause("unknown-client", &[FixLine::Do, FixLine::Connect, FixLine::Do]);
const WRONG_PASSWORD: Cause = cause("wrong-password", &[FixLine::Connect, FixLine::Do]);
const ACCOUNT_DISABLED: Cause = cause("account-disabled", &[FixLine::Do, FixLine::Connect]);
const REFUSED: Cause = cause("refused", &[FixLine::Do, FixLine::Connect]);
const TOKEN_REFUSED: Cause = cause("token-refused", &[FixLine::Do, FixLine::Connect]);

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Place::ThreatResponse,
    symptoms: &[],
    fed_by: &[Key::SignIn],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: None }),
    depends_on: &[CheckId::ThisOnline],
    causes: &[UNKNOWN_CLIENT, WRONG_PASSWORD, ACCOUNT_DISABLED, REFUSED, TOKEN_REFUSED],
    run: |probes| judge(&observe(probes)),
};

struct Seen<'a> {
    /// The client's region, once there is a client.
    region: Option<&'static str>,
    newest: Option<&'a Evidence>,
    fresh: bool,
    need: Need,
}

fn observe<'a>(p: &Probes<'a>) -> Seen<'a> {
    let newest = p.s.session.book.newest_first().find(|e| speaks(e));
    Seen {
        region: p.s.session.connection.as_ref().map(|c| c.region.label()),
        newest,
        fresh: newest.is_none_or(|e| e.is_fresh(p.s.now)),
        need: api(&p.s),
    }
}

/// Whatever came back with an answer was signed in; a refusal can meet any look.
fn speaks(e: &Evidence) -> bool {
    match &e.value {
        Saw::CouldNotLook(trouble) => e.key == Key::SignIn || refusal(trouble).is_some(),
        _ => e.source == Source::CloudApi,
    }
}

fn refusal(trouble: &Message) -> Option<&'static Cause> {
    CAUSES.iter().find(|(id, _)| *id == trouble.id).map(|(_, cause)| cause)
}

/// A client that is told what it may not do has been let in.
fn let_in(trouble: &Message) -> bool {
    matches!(trouble.id.as_str(), "trouble-missing-scope" | "trouble-forbidden")
}

fn judge(seen: &Seen) -> Judged {
    let needs = &[seen.need];
    let (Some(region), Some(evidence)) = (seen.region, seen.newest) else { return Judged::unseen(needs) };
    if !seen.fresh {
        return Judged::stale(evidence, needs);
    }
    let sights = vec![sight(evidence)];
    match &evidence.value {
        Saw::CouldNotLook(trouble) => match refusal(trouble) {
            Some(cause) => {
                let mut judged = Judged::wrong(ID, cause, sights).with("region", region);
                for (name, value) in &trouble.args {
                    judged = judged.with(name, value.clone());
                }
                judged
            }
            None if let_in(trouble) => Judged::pass(ID.say("pass").with("region", region), sights),
            None => Judged::could_not_look(trouble, needs),
        },
        Saw::NotUnderstood(_) if evidence.key == Key::SignIn => {
            undecided(Unknown::Unparsable, Message::new("check-strange-answer"), needs)
        }
        _ => Judged::pass(ID.say("pass").with("region", region), sights),
    }
}
