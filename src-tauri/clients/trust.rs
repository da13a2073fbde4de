//! Which certificates are believed.

use crate::domain::fingerprint::Fingerprint;

/// Which certificates are believed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Trust {
    /// What the operating system trusts.
    #[default]
    System,
    /// That, and the authorities in this PEM text: an organisation's inspecting proxy.
    SystemAnd(String),
    /// The authorities in this PEM text and nobody else.
    OnlyThis(String),
    /// This one certificate, whoever issued it, whatever its names and dates: a person compared its fingerprint.
    Pinned(Fingerprint),
}
