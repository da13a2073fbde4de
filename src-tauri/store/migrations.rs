//! What brings a state file of an older program up to the version of this one, one step at a time.
//!
//! A migration is frozen with the version that it comes from: it reads and writes JSON and names no type of the rest of
//! the program, so that no later change of a type can change what it does. `ARCHITECTURE.md` has the rule for the next.

mod v1;

use serde_json::Value;

/// The version this program writes.
pub const VERSION: u32 = 2;

/// The content of the file `name`, as the present version has it. `None` where it is not what that version wrote.
pub fn to_present(name: &str, version: u32, content: Value) -> Option<Value> {
    match version {
        1 => v1::to_2(name, content),
        VERSION => Some(content),
        _ => None,
    }
}
