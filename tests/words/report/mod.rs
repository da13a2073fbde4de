//! The report from outside: what it says, what it hides, and that its three formats say the same.

mod formats;
mod hiding;
mod place;
mod handoffs;
mod secrets;
mod setup;
mod stored;
mod words;
