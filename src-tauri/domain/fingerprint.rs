//! The fingerprint of a certificate, as browsers and the appliance's own tools write it: `AB:CD:…`, 32 pairs.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// SHA-256 over a certificate.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// From the digest itself.
    pub const fn new(digest: [u8; 32]) -> Self {
        Self(digest)
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, byte) in self.0.iter().enumerate() {
            let colon = if at > 0 { ":" } else { "" };
            write!(f, "{colon}{byte:02X}")?;
        }
        Ok(())
    }
}

/// A fingerprint is public; in a log it should read as people compare it.
impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

/// Says that a text is not a fingerprint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a SHA-256 fingerprint has 32 pairs of hexadecimal digits")]
pub struct NotAFingerprint;

impl FromStr for Fingerprint {
    type Err = NotAFingerprint;

    /// Also as other tools write it: small letters, blanks or nothing between the pairs.
    fn from_str(text: &str) -> Result<Self, NotAFingerprint> {
        let mut digits = Vec::with_capacity(64);
        for c in text.chars().filter(|c| *c != ':' && !c.is_whitespace()) {
            digits.push(c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()).ok_or(NotAFingerprint)?);
        }
        let bytes: Vec<u8> = digits.chunks(2).filter(|pair| pair.len() == 2).map(|p| p[0] << 4 | p[1]).collect();
        match <[u8; 32]>::try_from(bytes) {
            Ok(digest) if digits.len() == 64 => Ok(Self(digest)),
            _ => Err(NotAFingerprint),
        }
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = NotAFingerprint;
    fn try_from(text: String) -> Result<Self, NotAFingerprint> {
        text.parse()
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> String {
        fingerprint.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_written_as_people_compare_it_and_read_as_tools_write_it() {
        let mut digest = [0xab; 32];
        digest[0] = 1;
        let fingerprint = Fingerprint::new(digest);
        let text = fingerprint.to_string();
        assert!(text.starts_with("01:AB:AB:") && text.len() == 95, "{text}");
        for written in [text.clone(), text.to_lowercase(), text.replace(':', ""), text.replace(':', " ")] {
            assert_eq!(written.parse(), Ok(fingerprint), "{written}");
        }
        assert_eq!(serde_json::to_string(&fingerprint).ok(), Some(format!("\"{text}\"")));
    }

    #[test]
    fn what_is_none_is_not_taken_for_one() {
        let whole = Fingerprint::new([7; 32]).to_string();
        for text in ["", "AB:CD", &whole[1..], &format!("{whole}:0"), &format!("{whole}:00"), &whole.replace('7', "G")]
        {
            assert_eq!(text.parse::<Fingerprint>(), Err(NotAFingerprint), "{text}");
        }
    }
}
