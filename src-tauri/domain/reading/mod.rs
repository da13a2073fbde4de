//! The page reader: what a page of the appliance or of a portal says, and nothing it does not say.

mod facts;

pub use facts::*;
