//! The report from outside: what it says, what it hides, and that its three formats say the same.

mod formats;
mod handoffs;
mod hiding;
mod place;
mod secrets;
mod setup;
mod stored;
mod words;
