//! The registration token of Security Services Exchange.

use super::{AUTOMATION, Basis, HOW_TO};

/// The lives that SSE offers, in minutes: 1, 2, 4, 6, 8 and 12 hours, 1 to 5 days.
pub const LIVES: [u32; 11] = [60, 120, 240, 360, 480, 720, 1440, 2880, 4320, 5760, 7200];
/// The one that SSE presets.
pub const DEFAULT_LIFE: u32 = LIVES[0];
/// What [`LIVES`] rests on.
pub const LIVES_BASIS: Basis = HOW_TO;

/// How many letters and digits it has. Others' code asserts so; anything else is doubted, never refused.
pub const LENGTH: usize = 32;
/// What [`LENGTH`] rests on.
pub const LENGTH_BASIS: Basis = AUTOMATION;
