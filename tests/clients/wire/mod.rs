//! The real clients against the practice lab, over loopback TLS. Nothing here goes further than this computer.
#![allow(clippy::unwrap_used)]

mod bounds;
mod faults;
mod modules;
mod proxy;
mod read_only;
mod reading;
pub mod server;
mod sign_in;
mod whole_lab;
mod words;
