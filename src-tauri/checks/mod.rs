//! The checks: what each looks at, what it makes of it, and in which order they decide the headline.
//!
//! A check observes (picks what was seen out of the book, concluding nothing) and then judges (concludes, seeing nothing
//! else). It knows only what clients and the page reader return. It always yields a finding: a crash is *cannot tell*,
//! never a pass and never silence. A failed cause silences its consequences: they read *blocked*.

pub mod appliance;
pub mod cloud;
mod different;
mod judged;
pub mod link;
mod looked;
mod runner;
pub mod this_computer;

use crate::domain::check::CheckId;
use crate::domain::finding::About;
use crate::domain::finding::Cause;
use crate::domain::key_store::KeyStoreState;
use crate::domain::steps::Situation;
use crate::domain::target::Place;

pub use judged::{Judged, Need, sight, sight_at};
pub use looked::{Looked, looked};
pub use runner::{judge_all, judge_with};

/// All that a check can see.
#[derive(Clone, Copy)]
pub struct Probes<'a> {
    /// The session with its book, at one moment.
    pub s: Situation<'a>,
    /// How the key store did last.
    pub keychain: KeyStoreState,
    /// Practice only: the check that is made to crash, to see what that looks like.
    pub crash: Option<CheckId>,
}

/// One check.
pub struct Check {
    /// Which.
    pub id: CheckId,
    /// Where in the panel it stands.
    pub at: Place,
    /// Whose failure explains this one's.
    pub depends_on: &'static [CheckId],
    /// What it can name as wrong, with the way to heal it.
    pub causes: &'static [Cause],
    /// Observes, then judges.
    pub run: fn(&Probes) -> Judged,
}

/// Every check, in the order that decides the headline.
pub static CATALOGUE: &[Check] = &[
    this_computer::online::CHECK,
    this_computer::clock::CHECK,
    this_computer::keychain::CHECK,
    appliance::eligible::CHECK,
    appliance::version::CHECK,
    appliance::security_release::CHECK,
    appliance::certificate_bundle::CHECK,
    appliance::clock::CHECK,
    cloud::sign_in::CHECK,
    cloud::scopes::CHECK,
    cloud::account::CHECK,
    link::region::CHECK,
    cloud::ctr_enabled::CHECK,
    appliance::enabled::CHECK,
    appliance::committed::CHECK,
    appliance::asks_token::CHECK,
    link::shape::CHECK,
    link::cloud::CHECK,
    link::valid::CHECK,
    appliance::registered::CHECK,
    cloud::device::CHECK,
    cloud::device_offered::CHECK,
    cloud::module::CHECK,
    cloud::module_device::CHECK,
    cloud::health::CHECK,
    link::syntax::CHECK,
    link::window::CHECK,
    link::data::CHECK,
    this_computer::reach::CHECK,
];

/// What the panel says of a check besides its finding.
pub fn about(id: CheckId) -> About {
    let check = find(id);
    About {
        at: check.map_or(Place::ThisComputer, |c| c.at),
        causes: check.map_or(&[], |c| c.causes),
        different: different::different(id),
    }
}

/// The check with this id.
pub fn find(id: CheckId) -> Option<&'static Check> {
    CATALOGUE.iter().find(|check| check.id == id)
}
