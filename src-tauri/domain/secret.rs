//! A text that must not be seen: API client password, registration token, appliance password.
//!
//! No `Serialize`, `Display`, `Clone` or `Deref`: a secret leaves only through [`Secret::expose`], and
//! `tests/architecture.rs` lists the files that may call it.

use serde::Deserialize;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// Holds a secret and wipes it when dropped.
#[derive(Zeroize, ZeroizeOnDrop, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// Takes the text over.
    pub fn new(text: String) -> Self {
        Self(text)
    }

    /// The text itself. Call it where the secret is used, as late as possible, and never to show or log it.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether the two are the same text. Neither leaves for it.
    pub fn same_as(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_never_shows_it() {
        assert_eq!(format!("{:?}", Secret::new("hunter2".into())), "Secret(…)");
    }
}
