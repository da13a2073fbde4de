//! The practice lab: an appliance and a cloud that behave like the real ones, served on loopback.

pub mod assumed;
pub mod faults;
pub mod world;
