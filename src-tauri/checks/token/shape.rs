//! `token.shape`: a token that was copied in part, or something else that was copied. The shape is known from third
//! parties only, so the token is doubted and never blocked.

use crate::checks::token_fate::TokenFacts;
use crate::checks::{Check, CheckContext, Judged, Need};
use crate::domain::check::CheckId;
use crate::domain::finding::{Cause, Different, FixLine, Provenance, Symptom, Verdict};
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::{Location, Target};
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
    at: Location::Sse,
    done_at: StepId::GenerateToken,
    symptoms: &[(Symptom::TokenRefused, 4)],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::GenerateToken) }),
    depends_on: &[],
    causes: &[LENGTH, CHARACTERS],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

fn observe<'a>(p: &CheckContext<'a>) -> TokenFacts<'a> {
    TokenFacts::of(&p.s)
}

fn judge(held: &TokenFacts) -> Judged {
    if let Some(judged) = held.settled() {
        return judged;
    }
    let Some((token, shape)) = held.token.and_then(|t| Some((t, t.shape?))) else {
        return Judged::unseen(&[Need::TokenText]);
    };
    let provenances = vec![Provenance::known(Source::ThisComputer, token.made_at, "token-text")];
    match shape {
        Shape::Usual => Judged::pass(Saying::own("pass"), provenances),
        Shape::Length(length) => Judged::wrong(ID, &LENGTH, provenances)
            .sides(ID.say("expected"), ID.say("found-length").with("length", length)),
        Shape::Characters => {
            Judged::wrong(ID, &CHARACTERS, provenances).sides(ID.say("expected"), ID.say("found-characters"))
        }
    }
}
