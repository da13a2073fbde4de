//! Checks of this group; see the table in `checks/mod.rs`.
