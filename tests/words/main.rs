//! What a person reads: messages, views, reports; and the types that the page gets.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/whole.rs"]
mod whole;

mod bindings;
mod messages;
mod report;
mod views;
