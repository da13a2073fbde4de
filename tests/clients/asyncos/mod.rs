//! The client of the appliance's API against the practice appliance, over loopback TLS. Nothing here goes further than
//! this computer.

mod faults;
mod lab_routes;
mod password;
mod pinning;
mod probes;
pub mod server;
mod signing_in;
mod tracking;
