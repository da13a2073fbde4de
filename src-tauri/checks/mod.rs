//! The checks: what each looks at, what it makes of it, and in which order they decide the headline.
//!
//! A check observes (picks what was seen out of the evidence, concluding nothing) and then judges (concludes, seeing nothing
//! else). It knows only what clients and the page reader return. It always yields a finding: a crash is *cannot tell*,
//! never a pass and never silence. A failed cause silences its consequences: they read *blocked*.

mod appliance_pages;
mod judged;
mod newest;
mod probe_answer;
mod runner;
mod token_fate;

use crate::domain::check::{CheckId, each_check};
use crate::domain::evidence::Key;
use crate::domain::finding::{About, Cause, Different, Symptom};
use crate::domain::key_store::KeyStoreState;
use crate::domain::step::StepId;
use crate::domain::steps::Situation;
use crate::domain::target::Location;

pub use crate::domain::need::Need;
pub use judged::{Judged, provenance, provenance_at};
pub use probe_answer::{ProbeAnswer, probe_answer};
pub use runner::{judge_all, judge_with};

/// All that a check can see.
#[derive(Clone, Copy)]
pub struct CheckContext<'a> {
    /// The session with its evidence, at one moment.
    pub s: Situation<'a>,
    /// How the key store did last.
    pub key_store: KeyStoreState,
    /// Practice only: the check that is made to crash, to see what that looks like.
    pub crash: Option<CheckId>,
}

/// One check.
pub struct Check {
    /// Which.
    pub id: CheckId,
    /// Where in the panel it stands.
    pub at: Location,
    /// The step that brings about what it looks for. Until that step was reached, what is not so yet is no failure; what
    /// has to be so before Step 1 is asked for from the beginning.
    pub done_at: StepId,
    /// What a person may be seeing that this explains, and its rank among what explains it: 1 tells most.
    pub symptoms: &'static [(Symptom, u8)],
    /// Probes whose answer may change the verdict, by the key that a failed one is entered under.
    pub fed_by: &'static [Key],
    /// The step at which the appliance's own page is shown for it.
    pub settings_at: StepId,
    /// How its pages may look different, where anything is known of that. The words are `different-<check>`.
    pub different: Option<Different>,
    /// Whose failure explains this one's.
    pub depends_on: &'static [CheckId],
    /// What it can name as wrong, with the way to heal it.
    pub causes: &'static [Cause],
    /// The failures that a warning of it may be behind. Elsewhere it is no cause, however early it stands.
    pub can_cause: &'static [CheckId],
    /// Observes, then judges.
    pub run: fn(&CheckContext) -> Judged,
}

macro_rules! catalogue {
    ($($variant:ident $id:literal $module:ident $file:literal;)*) => {
        $(#[path = $file] pub mod $module;)*

        /// Every check, in the order that decides the headline.
        pub static CATALOGUE: &[Check] = &[$($module::CHECK,)*];

        /// The check with this id.
        pub fn of(id: CheckId) -> &'static Check {
            match id { $(CheckId::$variant => &$module::CHECK,)* }
        }
    };
}
each_check!(catalogue);

/// What the panel says of a check besides its finding.
pub fn about(id: CheckId) -> About {
    let check = of(id);
    About {
        at: check.at,
        causes: check.causes,
        symptoms: check.symptoms,
        fed_by: check.fed_by,
        settings_at: check.settings_at,
        different: check.different,
        can_cause: check.can_cause,
    }
}
