//! What the newest probe of something came to. A probe that failed does not leave the answer before it standing: what was
//! so then is not what is so now.

use crate::domain::evidence::{Evidence, Key, Observation};
use crate::domain::failure::Failure;
use crate::domain::steps::Situation;

/// See the module.
#[derive(Debug, Clone, Copy)]
pub enum ProbeAnswer<'a> {
    /// Something was seen, lately enough.
    Fresh(&'a Evidence),
    /// Something was seen, too long ago.
    Stale(&'a Evidence),
    /// The probe came to nothing, for this reason.
    Failed(&'a Failure),
    /// Nobody looked.
    Never,
}

/// The newest probe that shows `key`, where a probe that fails is entered under `tried`.
pub fn probe_answer<'a>(s: &Situation<'a>, key: Key, tried: Key) -> ProbeAnswer<'a> {
    let failed = |e: &Evidence| matches!(e.value, Observation::CouldNotLook(_));
    let newest = s.session.evidence.newest_first().find(|e| e.key == key || (e.key == tried && failed(e)));
    match newest {
        None => ProbeAnswer::Never,
        Some(Evidence { value: Observation::CouldNotLook(failure), .. }) => ProbeAnswer::Failed(failure),
        Some(evidence) if evidence.is_fresh(s.now) => ProbeAnswer::Fresh(evidence),
        Some(evidence) => ProbeAnswer::Stale(evidence),
    }
}
