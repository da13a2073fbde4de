//! The page reader: what a page of the appliance or of a portal says, and nothing it does not say.

mod facts;

pub use facts::*;

/// Reads a page from bytes.
pub fn read(_bytes: &[u8]) -> Reading {
    read_text("")
}

/// Reads a page from text.
pub fn read_text(_text: &str) -> Reading {
    Reading { page: PageKind::Unknown, looks_like: None, facts: Facts::default(), lines: Default::default() }
}
