//! The practice lab: its world without any listener, and its pages over real sockets.

#[path = "../common/browser.rs"]
mod browser;

mod pages;
mod world;
