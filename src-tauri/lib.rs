//! Passarela's core. Rust decides everything; the web page under `ui/` shows views and sends inputs.
//!
//! The map of the modules, and what each may and may not name, is in `ARCHITECTURE.md`.

pub mod checks;
pub mod clients;
pub mod clock;
pub mod domain;
pub mod engine;
pub mod i18n;
pub mod lab;
pub mod logging;
pub mod report;
#[cfg(feature = "desktop")]
pub mod shell;
pub mod store;
