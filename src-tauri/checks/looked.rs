//! What the newest look at something came to. A look that failed does not leave the answer before it standing: what was
//! so then is not what is so now.

use crate::domain::evidence::{Evidence, Key, Seen};
use crate::domain::failure::Failure;
use crate::domain::steps::Situation;

/// See the module.
#[derive(Debug, Clone, Copy)]
pub enum Looked<'a> {
    /// Something was seen, lately enough.
    Seen(&'a Evidence),
    /// Something was seen, too long ago.
    Stale(&'a Evidence),
    /// The look came to nothing, for this reason.
    Failed(&'a Failure),
    /// Nobody looked.
    Never,
}

/// The newest look that shows `key`, where a look that fails is entered under `tried`.
pub fn looked<'a>(s: &Situation<'a>, key: Key, tried: Key) -> Looked<'a> {
    let failed = |e: &Evidence| matches!(e.value, Seen::CouldNotLook(_));
    let newest = s.session.book.newest_first().find(|e| e.key == key || (e.key == tried && failed(e)));
    match newest {
        None => Looked::Never,
        Some(Evidence { value: Seen::CouldNotLook(trouble), .. }) => Looked::Failed(trouble),
        Some(evidence) if evidence.is_fresh(s.now) => Looked::Seen(evidence),
        Some(evidence) => Looked::Stale(evidence),
    }
}
