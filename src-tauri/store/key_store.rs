//! Secrets in the operating system's key store, through `keyring`.
//!
//! Every call may block (a key store may ask its user to unlock it), so callers run them on a thread of their own and
//! stop waiting after [`Keychain::PATIENCE`].

use std::time::Duration;

use keyring::{Entry, Error};

use crate::domain::key_store::SecretKind;
use crate::domain::secret::Secret;

impl SecretKind {
    fn slug(self) -> &'static str {
        match self {
            SecretKind::Token => "registration-token",
            SecretKind::ApiPassword => "api-client-password",
            SecretKind::AppliancePassword => "appliance-password",
        }
    }
}

/// Why the key store did not do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum KeychainError {
    /// It is locked, or its user said no.
    #[error("the key store is locked")]
    Locked,
    /// There is none.
    #[error("there is no key store")]
    Missing,
    /// It failed.
    #[error("the key store failed")]
    Failed,
}

/// The secrets of one set-up.
#[derive(Debug, Clone)]
pub struct Keychain {
    service: String,
    owner: String,
}

impl Keychain {
    /// How long to wait for an answer before calling it locked.
    pub const PATIENCE: Duration = Duration::from_secs(30);

    /// The secrets of the set-up `owner`. Practice has a service name of its own, so that neither sees the other's.
    pub fn new(practice: bool, owner: &str) -> Self {
        let service = if practice { "passarela-practice" } else { "passarela" };
        Self { service: service.to_owned(), owner: owner.to_owned() }
    }

    /// Puts a secret in place of the last one.
    pub fn put(&self, kind: SecretKind, secret: &Secret) -> Result<(), KeychainError> {
        self.entry(kind)?.set_password(secret.expose()).map_err(|e| classify(&e))
    }

    /// The secret, if one is kept.
    pub fn get(&self, kind: SecretKind) -> Result<Option<Secret>, KeychainError> {
        match self.entry(kind)?.get_password() {
            Ok(text) => Ok(Some(Secret::new(text))),
            Err(Error::NoEntry) => Ok(None),
            Err(e) => Err(classify(&e)),
        }
    }

    /// Removes it. Nothing there is as good.
    pub fn remove(&self, kind: SecretKind) -> Result<(), KeychainError> {
        match self.entry(kind)?.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(e) => Err(classify(&e)),
        }
    }

    fn entry(&self, kind: SecretKind) -> Result<Entry, KeychainError> {
        Entry::new(&self.service, &format!("{}/{}", self.owner, kind.slug())).map_err(|e| classify(&e))
    }
}

fn classify(error: &Error) -> KeychainError {
    match error {
        Error::NoStorageAccess(_) => KeychainError::Locked,
        // Without a session bus or a service on it there is no store at all.
        Error::NoDefaultStore | Error::PlatformFailure(_) => KeychainError::Missing,
        _ => KeychainError::Failed,
    }
}
