//! The real clients against the practice lab, over loopback TLS. Nothing here goes further than this computer.
#![allow(clippy::unwrap_used)]

mod faults;
mod reading;
mod server;
mod sign_in;
mod whole_lab;
mod words;
