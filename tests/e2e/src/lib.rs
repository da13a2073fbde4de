//! Drives the real window as a person would, and a plain browser beside it for the pages of the practice lab.
//!
//! A journey opens a [`Desk`] (private screen, window manager, session bus and key store, all gone afterwards), starts
//! the [`App`] on it, and works with [`Page`]s: elements are found by role and accessible name, conditions are awaited
//! with a deadline, nothing sleeps for a fixed time. [`geometry`] judges what the page looks like, [`secrets`] searches for
//! what must not have been written down, [`record`] tells what the practice lab was asked, [`panel`] reads the
//! troubleshooting panel, [`reader`] what a screen reader gets of the window.
//!
//! The journeys are under `tests/`; `cargo xtask test` runs them, `cargo xtask e2e NAME` runs one.

pub mod administrator;
pub mod app;
pub mod axe;
pub mod browser;
pub mod clipboard;
pub mod desk;
pub mod drag;
mod driver;
pub mod exercise;
mod failure;
pub mod geometry;
pub mod hands;
pub mod heard;
pub mod journey;
pub mod keepassxc;
pub mod kwallet;
pub mod middle;
pub mod notifications;
pub mod page;
pub mod panel;
pub mod places;
pub mod presses;
mod process;
pub mod reader;
pub mod record;
pub mod refusing;
pub mod secrets;
pub mod strain;
mod tools;
pub mod tour;
pub mod untranslated;
pub mod wizard;
pub mod x11;

pub use administrator::{Administrator, Lab, Machine};
pub use app::App;
pub use browser::Browser;
pub use desk::{Desk, KeyStore, Wallet};
pub use failure::{Failure, Outcome};
pub use page::{Page, WAIT, until};
