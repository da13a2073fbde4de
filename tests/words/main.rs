//! What a person reads: messages, views, reports; and the types that the page gets.

#[path = "../common/mod.rs"]
mod common;

mod bindings;
mod messages;
mod report;
mod views;
