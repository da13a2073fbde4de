//! Runs the checks and lays their findings beside each other: a crash is a verdict, nonsense is not believed, and a
//! failed cause silences what follows from it.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use super::{CATALOGUE, Check, CheckContext, Judged};
use crate::domain::check::CheckId;
use crate::domain::finding::{Finding, Unknown, Verdict};
use crate::domain::saying::Said;

/// Every check, judged from what is known now.
pub fn judge_all(context: &CheckContext) -> Vec<Finding> {
    judge_with(CATALOGUE, context)
}

/// The checks of a catalogue. One that crashes or talks nonsense leaves the others alone.
pub fn judge_with(catalogue: &[Check], context: &CheckContext) -> Vec<Finding> {
    let mut findings: Vec<Finding> = catalogue.iter().map(|check| finding(check, context)).collect();
    silence_consequences(catalogue, &mut findings);
    findings
}

fn finding(check: &Check, context: &CheckContext) -> Finding {
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
    }
}

/// A pass or a failure rests on something seen; a failure has one of the check's own causes; only this module blocks.
fn makes_sense(check: &Check, judged: &Judged) -> bool {
    match judged.verdict {
        Verdict::Pass => !judged.provenances.is_empty() && judged.cause.is_none(),
        Verdict::Warn | Verdict::Fail => {
            !judged.provenances.is_empty()
                && check.causes.iter().any(|c| Some(c.id) == judged.cause && c.verdict == judged.verdict)
        }
        Verdict::CannotTell => judged.unknown.is_some() && judged.cause.is_none(),
        Verdict::NotApplicable => judged.cause.is_none(),
        Verdict::Blocked => false,
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
            && matches!(finding.verdict, Verdict::Fail | Verdict::Warn | Verdict::CannotTell)
        {
            finding.verdict = Verdict::Blocked;
            finding.blocked_by = Some(root);
        }
        let own = (finding.verdict == Verdict::Fail).then_some(check.id);
        roots.push((check.id, own.or(root)));
    }
}
