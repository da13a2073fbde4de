//! What is so and what follows from it: pure, no IO, no clock. Time comes in as an argument.

pub mod activity;
pub mod certificate;
pub mod evidence;
pub mod failure;
pub mod finding;
pub mod fingerprint;
pub mod guide;
pub mod input;
pub mod message;
pub mod names;
pub mod need;
pub mod pasting;
pub mod present;
pub mod query;
pub mod reading;
pub mod region;
pub mod saying;
pub mod scopes;
pub mod secret;
pub mod session;
pub mod steps;
pub mod token;
pub mod version;
pub mod view;
