//! `token.shape`: a token that was copied in part, or something else that was copied. The shape is known from third
//! parties only, so the token is doubted and never blocked.

use crate::checks::token_fate::Held;
use crate::checks::{Check, Judged, Need, Probes};
use crate::domain::check::CheckId;
use crate::domain::finding::{Cause, Different, FixLine, Sight, Symptom, Verdict};
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::{Place, Target};
use crate::domain::token::Shape;

const ID: CheckId = CheckId::TokenShape;

const LENGTH: Cause = Cause {
    id: "length",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Sse), FixLine::Do],
    step: Some(StepId::GenerateToken),
};
const CHARACTERS: Cause = Cause {
    id: "characters",
    verdict: Verdict::Fail,
    fixes: &[FixLine::Open(Target::Sse), FixLine::Do],
    step: Some(StepId::GenerateToken),
};

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Place::Sse,
    symptoms: &[(Symptom::TokenRefused, 4)],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::GenerateToken) }),
    depends_on: &[],
    causes: &[LENGTH, CHARACTERS],
    run: |probes| judge(&observe(probes)),
};

fn observe<'a>(p: &Probes<'a>) -> Held<'a> {
    Held::of(&p.s)
}

fn judge(held: &Held) -> Judged {
    if let Some(judged) = held.accepted() {
        return judged;
    }
    let Some((token, shape)) = held.token.and_then(|t| Some((t, t.shape?))) else {
        return Judged::unseen(&[Need::TokenText]);
    };
    let sights = vec![Sight::known(Source::ThisComputer, token.made_at, "token-text")];
    match shape {
        Shape::Usual => Judged::pass(Saying::own("pass"), sights),
        Shape::Length(length) => {
            Judged::wrong(ID, &LENGTH, sights).sides(ID.say("expected"), ID.say("found-length").with("length", length))
        }
        Shape::Characters => {
            Judged::wrong(ID, &CHARACTERS, sights).sides(ID.say("expected"), ID.say("found-characters"))
        }
    }
}
