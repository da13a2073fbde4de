//! Where secrets are, and how the operating system's key store does. Never a secret.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Where a secret is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// In the operating system's key store.
    Stored,
    /// In memory until the program ends.
    ThisRun,
    /// Not held.
    Missing,
}

/// The operating system's key store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeyStoreState {
    /// Not tried yet.
    Unknown,
    /// Works.
    Ready,
    /// It asks its user something, and has no answer yet.
    Asking,
    /// Locked.
    Locked,
    /// Locked, and its question was closed, or could not be shown.
    Denied,
    /// Open, and told not to give the secret to us.
    Refused,
    /// None on this computer.
    Missing,
    /// It has no wallet, default collection or database, or none that is opened: nothing to unlock, and no place for a secret.
    NoCollection,
    /// It holds a secret of ours more than once.
    Ambiguous,
    /// It gave an empty secret.
    Empty,
    /// It says that it holds nothing of ours, where something should be. Never taken as gone for good.
    Absent,
    /// It answers with errors.
    Failed,
}

impl KeyStoreState {
    /// The name in message ids, where it keeps somebody from storing a secret.
    pub fn trouble(self) -> Option<&'static str> {
        Some(match self {
            Self::Unknown | Self::Ready => return None,
            Self::Asking => "asking",
            Self::Locked => "locked",
            Self::Denied => "denied",
            Self::Refused => "refused",
            Self::Missing => "missing",
            Self::NoCollection => "no-collection",
            Self::Ambiguous => "ambiguous",
            Self::Empty => "empty",
            Self::Absent => "absent",
            Self::Failed => "failed",
        })
    }
}

/// The secrets of a set-up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SecretKind {
    /// Registration token.
    Token,
    /// Password of the API client.
    ApiPassword,
    /// Password of the appliance's user.
    AppliancePassword,
}
