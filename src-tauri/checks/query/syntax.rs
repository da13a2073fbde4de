//! `query.syntax`: whether Threat Response can read what is searched for. Quotes that can be corrected are no fault; the
//! text that the wizard writes is well.

use jiff::Timestamp;

use crate::checks::{Check, CheckContext, Judged};
use crate::domain::check::CheckId;
use crate::domain::finding::{Cause, Different, FixLine, Provenance, Symptom, Verdict};
use crate::domain::input::TextField;
use crate::domain::message::Message;
use crate::domain::query;
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::target::Location;

const ID: CheckId = CheckId::QuerySyntax;

const MALFORMED: Cause =
    Cause { id: "malformed", verdict: Verdict::Fail, fixes: &[FixLine::Do, FixLine::Do], step: Some(StepId::Prove) };

/// Characters of a text that are shown; a page pasted by mistake is not.
const SHOWN: usize = 160;

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::ThreatResponse,
    done_at: StepId::Prove,
    symptoms: &[(Symptom::NoData, 1)],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::Prove) }),
    depends_on: &[],
    causes: &[MALFORMED],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

struct Observed {
    text: String,
    /// Who wrote it.
    source: Source,
    /// Why it cannot be read.
    refused: Option<Message>,
    changed: bool,
    at: Timestamp,
}

fn observe(p: &CheckContext) -> Observed {
    let session = p.s.session;
    let text = |field| session.text(StepId::Prove, field);
    let pasted = text(TextField::QueryPasted);
    let observed = |text: &str, source, refused, changed| {
        let shown = text.trim().chars().take(SHOWN).collect();
        Observed { text: shown, source, refused, changed, at: p.s.now }
    };
    if !pasted.trim().is_empty() {
        let corrected = query::correct(pasted);
        let refused = corrected.errors.into_iter().next().map(|e| e.message);
        return observed(pasted, Source::User, refused, corrected.changed);
    }
    let kind = session.query_kind.as_deref().unwrap_or("email_subject");
    let value = text(TextField::QueryValue);
    if value.trim().is_empty() {
        let own = query::build("email_subject", &session.test_subject);
        return observed(&own.unwrap_or_default(), Source::ThisComputer, None, false);
    }
    observed(value, Source::User, query::build(kind, value).err().map(|e| e.message), false)
}

fn judge(observed: &Observed) -> Judged {
    let provenances = vec![Provenance::known(observed.source, observed.at, "query")];
    match &observed.refused {
        Some(why) => Judged::wrong(ID, &MALFORMED, provenances)
            .because(why.clone())
            .sides(ID.say("expected"), ID.say("found").with("text", observed.text.as_str())),
        None if observed.source == Source::ThisComputer => Judged::pass(Saying::own("pass-own"), provenances),
        None if observed.changed => Judged::pass(Saying::own("pass-corrected"), provenances),
        None => Judged::pass(Saying::own("pass"), provenances),
    }
}
