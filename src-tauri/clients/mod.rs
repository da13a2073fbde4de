//! The programs on the other end, as this program talks to them. Nothing here can tell a real cloud from a practice
//! one: whoever makes a client hands in the address and what to trust.

pub mod asyncos;
pub mod error;
pub mod host_probe;
pub mod http;
pub mod iroh;
pub mod mail;
pub mod pin;
pub mod shown_certificate;

pub mod trust;

mod classify;
mod outline;

pub use error::Error;
