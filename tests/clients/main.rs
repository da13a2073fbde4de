//! The real clients over loopback TLS, against the practice lab and against servers that misbehave. Nothing here goes further
//! than this computer.

mod asyncos;
mod conformity;
mod fault_matrix;
mod mail;
mod wire;
