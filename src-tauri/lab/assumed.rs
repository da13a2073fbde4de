//! Words of the practice pages that no document confirms.
//!
//! Cisco's real pages may say these things differently. Everything else on the practice pages that is in Cisco's
//! words is documented (the how-to 215556 and the guides) or was seen in public client code. When a real page shows
//! otherwise, this is the file to change.

/// Status of a device row whose token was not used yet.
pub const PENDING_REGISTRATION: &str = "Pending Registration";

/// Name of a placeholder row.
pub fn placeholder_name(number: usize) -> String {
    format!("New device {number}")
}
