//! Every secret of the practice lab is worked out from one random seed, so a saved world holds none of them.
//!
//! The saved world does hold the seed. It opens nothing but this lab, on this computer, on loopback; what matters is
//! that no text a person copies (and that could be mistaken for a real credential) ever lies in a file.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The random root of one world.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Seed([u8; 32]);

impl std::fmt::Debug for Seed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Seed(…)")
    }
}

impl Seed {
    /// From 32 random (or, in tests, chosen) bytes.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// SHA-256 over the seed, what it is for, and which one: 64 hexadecimal digits.
    pub fn derive(&self, purpose: &str, ordinal: u64) -> String {
        hex(&self.digest(purpose, &ordinal.to_be_bytes()))
    }

    /// The same over a text: a signature that only this world can make (JWT, cookies).
    pub fn sign(&self, purpose: &str, text: &str) -> [u8; 32] {
        self.digest(purpose, text.as_bytes())
    }

    /// An id in the shape of a version 4 UUID.
    pub fn uuid(&self, purpose: &str, ordinal: u64) -> Uuid {
        let digest = self.digest(purpose, &ordinal.to_be_bytes());
        let mut bytes = [0u8; 16];
        bytes.copy_from_slice(&digest[..16]);
        uuid::Builder::from_random_bytes(bytes).into_uuid()
    }

    fn digest(&self, purpose: &str, data: &[u8]) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(b"passarela practice lab\0");
        hash.update(self.0);
        hash.update(purpose.as_bytes());
        hash.update([0]);
        hash.update(data);
        hash.finalize().into()
    }
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    hex::encode(bytes)
}

impl From<Seed> for String {
    fn from(seed: Seed) -> String {
        hex(&seed.0)
    }
}

/// Says that a text is not a seed.
#[derive(Debug, thiserror::Error)]
#[error("a seed is 64 hexadecimal digits")]
pub struct NotASeed;

impl TryFrom<String> for Seed {
    type Error = NotASeed;
    fn try_from(text: String) -> Result<Self, NotASeed> {
        let digits: Vec<u32> = text.chars().filter_map(|c| c.to_digit(16)).collect();
        if digits.len() != 64 || text.len() != 64 {
            return Err(NotASeed);
        }
        let mut bytes = [0u8; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks(2)) {
            *byte = u8::try_from(pair[0] * 16 + pair[1]).map_err(|_| NotASeed)?;
        }
        Ok(Self(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn purposes_and_ordinals_never_share_a_secret() {
        let seed = Seed::new([7; 32]);
        assert_ne!(seed.derive("token", 1), seed.derive("token", 2));
        assert_ne!(seed.derive("token", 1), seed.derive("password", 1));
        assert_ne!(seed.derive("token", 1), Seed::new([8; 32]).derive("token", 1));
        assert_eq!(seed.uuid("device", 1).get_version_num(), 4);
    }

    #[test]
    fn a_saved_seed_comes_back() {
        let seed = Seed::new([0xa5; 32]);
        let text = String::from(seed.clone());
        assert_eq!(Seed::try_from(text.clone()).ok(), Some(seed));
        assert!(Seed::try_from(text[1..].to_owned()).is_err());
        assert!(Seed::try_from(text.replace('a', "x")).is_err());
    }
}
