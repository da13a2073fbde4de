//! A set-up from first to last: the engine and what moves it, a real folder, the real lab, the real client; no window.

#[path = "../common/browser.rs"]
mod browser;
#[path = "../common/mod.rs"]
mod common;
#[path = "../common/whole.rs"]
mod whole;

mod alerts;
mod begin;
mod consent;
mod copied;
mod find;
mod folder;
mod journey_sma;
mod journeys;
mod kill9;
mod moving;
mod own_files;
mod panel;
mod polling;
mod practice;
mod prove;
mod quiet;
mod setups;
mod shared_token;
mod state;
mod state_folder;
mod token_clock;
mod undo;
