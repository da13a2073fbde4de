//! What is so and what follows from it: pure, no IO, no clock. Time comes in as an argument.

pub mod evidence;
pub mod finding;
pub mod fingerprint;
pub mod guide;
pub mod input;
pub mod message;
pub mod names;
pub mod present;
pub mod product;
pub mod query;
pub mod reading;
pub mod region;
pub mod secret;
pub mod security_release;
pub mod session;
pub mod steps;
pub mod token;
pub mod version;
pub mod view;
