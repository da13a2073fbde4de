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
    /// Locked.
    Locked,
    /// None on this computer.
    Missing,
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
