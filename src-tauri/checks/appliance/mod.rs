//! What the appliance's own pages show.

pub mod committed;
