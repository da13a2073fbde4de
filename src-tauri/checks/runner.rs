//! Runs the checks and lays their findings beside each other: a crash is a verdict, nonsense is not believed, what a
//! coming step does is no failure yet, and a failed cause silences what follows from it.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::{CATALOGUE, Check, CheckContext, Judged};
use crate::domain::check::CheckId;
use crate::domain::finding::{Finding, Symptom, Unknown, Verdict};
use crate::domain::saying::Said;
use crate::domain::step::StepId;
use crate::domain::steps;

/// Every check, judged from what is known now.
pub fn judge_all(context: &CheckContext) -> Vec<Finding> {
    judge_with(CATALOGUE, context)
}

/// The checks of a catalogue. One that crashes or talks nonsense leaves the others alone.
pub fn judge_with(catalogue: &[Check], context: &CheckContext) -> Vec<Finding> {
    let reached = reached(context);
    let mut findings: Vec<Finding> = catalogue.iter().map(|check| finding(check, context, reached)).collect();
    silence_consequences(catalogue, &mut findings);
    findings
}

/// How far the set-up has come: by what was seen and said, and by what the person says to be seeing.
fn reached(context: &CheckContext) -> StepId {
    let chosen = context.s.session.panel.symptom.as_deref();
    let symptom = Symptom::ALL.into_iter().find(|symptom| Some(symptom.slug()) == chosen).map(Symptom::reached);
    symptom.into_iter().chain([steps::reached(&context.s)]).max().unwrap_or(StepId::Before)
}

/// The step that does what a check found missing, if nobody came so far. The proof at the end does nothing by itself: what
/// is wrong there was typed or sent. What the first page asks for has to be so before Step 1, whichever check names it.
fn coming(check: &Check, judged: &Judged, reached: StepId) -> Option<StepId> {
    let cause = check.causes.iter().find(|cause| Some(cause.id) == judged.cause)?;
    let asked_before = cause.step == Some(StepId::Before);
    let quiet = judged.verdict == Verdict::Fail && check.done_at > reached && !asked_before;
    (quiet && check.done_at.number().is_some()).then_some(check.done_at)
}

fn finding(check: &Check, context: &CheckContext, reached: StepId) -> Finding {
    // Judging only reads: whatever a crash leaves behind is dropped with it.
    let judged = catch_unwind(AssertUnwindSafe(|| {
        if context.crash == Some(check.id) {
            // On purpose: no reason for the log to speak of it at every look at the screen.
            resume_unwind(Box::new("made to crash"));
        }
        (check.run)(context)
    }));
    let judged = match judged {
        Ok(judged) if makes_sense(check, &judged) => judged,
        Ok(_) => Judged::unknown(Unknown::Nonsense, Said::Nonsense.into()),
        Err(_) => Judged::unknown(Unknown::Crashed, Said::Crashed.into()),
    };
    let done_at = coming(check, &judged, reached);
    let judged = match done_at {
        Some(step) => judged.not_yet(step),
        None => judged,
    };
    Finding {
        check: check.id,
        verdict: judged.verdict,
        cause: judged.cause,
        unknown: judged.unknown,
        headline: judged.headline.message(check.id),
        said: judged.headline,
        details: judged.details,
        expected: judged.expected,
        found: judged.found,
        provenances: judged.provenances,
        blocked_by: None,
        would_tell: judged.would_tell,
        done_at,
    }
}

/// A pass or a failure rests on something seen; a failure has one of the check's own causes; only this module blocks, and
/// only it calls something not due yet.
fn makes_sense(check: &Check, judged: &Judged) -> bool {
    match judged.verdict {
        Verdict::Pass => !judged.provenances.is_empty() && judged.cause.is_none(),
        Verdict::Warn | Verdict::Fail => {
            !judged.provenances.is_empty()
                && check.causes.iter().any(|c| Some(c.id) == judged.cause && c.verdict == judged.verdict)
        }
        Verdict::CannotTell => judged.unknown.is_some() && judged.cause.is_none(),
        Verdict::NotApplicable => judged.cause.is_none(),
        Verdict::Blocked | Verdict::NotYet => false,
    }
}

/// What follows from a failed cause reads blocked by it. Only a failure blocks, never an unknown; only what is not well
/// is blocked, so that a pass that was seen stays one.
fn silence_consequences(catalogue: &[Check], findings: &mut [Finding]) {
    // In catalogue order causes come before consequences, so one walk is enough.
    let mut roots: Vec<(CheckId, Option<CheckId>)> = Vec::new();
    for (check, finding) in catalogue.iter().zip(findings) {
        let root = check
            .depends_on
            .iter()
            .filter_map(|on| roots.iter().find(|(id, _)| id == on).and_then(|(_, root)| *root))
            .min();
        if let Some(root) = root
            && matches!(finding.verdict, Verdict::Fail | Verdict::Warn | Verdict::CannotTell | Verdict::NotYet)
        {
            finding.verdict = Verdict::Blocked;
            finding.blocked_by = Some(root);
            finding.done_at = None;
        }
        let own = (finding.verdict == Verdict::Fail).then_some(check.id);
        roots.push((check.id, own.or(root)));
    }
}
