//! What is to be seen from this computer alone.

pub mod clock;
pub mod keychain;
pub mod online;
pub mod reach;
