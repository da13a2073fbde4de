//! `esa.registered`: the appliance says that it is registered, still works on it, or was refused. It has one sentence for
//! every refusal; where our record of the token explains it, the token's check names the cause and this one follows.

use jiff::Timestamp;

use crate::checks::appliance_pages::registered_now;
use crate::checks::token_fate::Fate;
use crate::checks::{Check, CheckContext, Judged, Need, provenance, provenance_at};
use crate::domain::check::CheckId;
use crate::domain::evidence::{Evidence, Key};
use crate::domain::finding::{Cause, Different, FixLine, Symptom, Unknown, Verdict};
use crate::domain::reading::{PageKind, Registration};
use crate::domain::saying::Saying;
use crate::domain::state::LATE_AFTER;
use crate::domain::step::StepId;
use crate::domain::steps::{Situation, token};
use crate::domain::target::{Location, Target};
use crate::domain::token::Shape;

const ID: CheckId = CheckId::EsaRegistered;

const REFUSED: Cause = Cause {
    id: "refused",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Sse), FixLine::Do, FixLine::Open(Target::Appliance)],
    step: Some(StepId::GenerateToken),
};

const NEEDS: &[Need] = &[Need::Page(PageKind::CloudServiceSettings), Need::ApiClient, Need::Page(PageKind::SseDevices)];

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Esa,
    done_at: StepId::Register,
    symptoms: &[(Symptom::TokenRefused, 5)],
    fed_by: &[Key::DeviceList],
    settings_at: StepId::Register,
    different: Some(Different { step: Some(StepId::Register) }),
    depends_on: &[
        CheckId::EsaAsksToken,
        CheckId::TokenShape,
        CheckId::TokenCloud,
        CheckId::TokenValid,
        CheckId::RegionAgree,
    ],
    causes: &[REFUSED],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

/// What our record says of the token that was refused.
enum Record {
    /// Nothing was recorded of it.
    None,
    /// Cloud and life are known, and were right; of its shape nothing is known that speaks against it.
    Right,
    /// Something of it is not known, or explains the refusal.
    Other,
}

struct Observed<'a> {
    registered: Option<&'a Evidence>,
    registration: Option<(Registration, &'a Evidence)>,
    fresh: bool,
    /// A token was made after the refusal and not tried yet.
    newer_token: bool,
    record: Record,
    waiting_since: Option<Timestamp>,
    late: bool,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    let registration = p.s.registration();
    let waiting_since = waiting_since(&p.s);
    Observed {
        registered: registered_now(&p.s),
        registration,
        fresh: registration.is_none_or(|(_, e)| e.is_fresh(p.s.now)),
        newer_token: registration.is_some_and(|(_, e)| token::made_since(&p.s, e)),
        record: record(&p.s),
        waiting_since,
        late: waiting_since.is_some_and(|since| p.s.ago(since) > LATE_AFTER),
    }
}

fn record(s: &Situation) -> Record {
    let (Some(token), Fate::Refused(evidence)) = (&s.session.token, Fate::of(s)) else { return Record::None };
    let right = matches!(token.shape, None | Some(Shape::Usual))
        && token::same_cloud(s, token)
        && !token.is_expired(evidence.observed_at);
    if right { Record::Right } else { Record::Other }
}

/// Since when the appliance has said, page after page, that it is at it.
fn waiting_since(s: &Situation) -> Option<Timestamp> {
    s.appliance_pages()
        .filter_map(|(e, p)| Some((p.reading.facts.registration?, e.observed_at)))
        .take_while(|(r, _)| matches!(r, Registration::Busy | Registration::Requested | Registration::InProgress))
        .last()
        .map(|(_, at)| at)
}

fn judge(observed: &Observed) -> Judged {
    if let Some(evidence) = observed.registered {
        let page = evidence.page().is_some_and(|p| p.reading.facts.registration.is_some());
        return if page {
            Judged::pass(Saying::own("pass"), vec![provenance_at(evidence, "registration")])
        } else {
            Judged::pass(Saying::own("pass-listed"), vec![provenance(evidence)])
        };
    }
    let Some((registration, evidence)) = observed.registration else { return Judged::unseen(NEEDS) };
    if !observed.fresh {
        return Judged::stale(evidence, NEEDS);
    }
    let provenances = vec![provenance_at(evidence, "registration")];
    match registration {
        Registration::Registered => Judged::pass(Saying::own("pass"), provenances),
        Registration::Busy | Registration::Requested | Registration::InProgress => {
            let since = observed.waiting_since.unwrap_or(evidence.observed_at);
            let part = if registration == Registration::Busy { "busy" } else { "waiting" };
            let judged = undecided(Unknown::Waiting, part).with("since", since).seen_in(provenances);
            judged.because(ID.say(if observed.late { "late" } else { "no-time-known" }))
        }
        Registration::TokenWanted => undecided(Unknown::NotLooked, "token-wanted").seen_in(provenances),
        Registration::Failed if observed.newer_token => {
            undecided(Unknown::NotLooked, "newer-token").seen_in(provenances)
        }
        Registration::Failed => {
            let refused = Judged::wrong(ID, &REFUSED, provenances);
            match observed.record {
                Record::None => refused.because(ID.say("refused-unrecorded")),
                // Two of the four causes are left.
                Record::Right => Judged { details: vec![ID.say("refused-recorded")], ..refused },
                Record::Other => refused,
            }
        }
    }
}

fn undecided(why: Unknown, part: &'static str) -> Judged {
    let mut judged = Judged::unknown(why, Saying::own(part));
    judged.would_tell = NEEDS.to_vec();
    judged
}
