//! The secrets of one workspace: in the key store where the person wants them and it works, else in memory until the
//! program ends. One of the few places that may look inside a secret.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

use super::Storage;
use crate::domain::key_store::{Kept, KeyStoreState, SecretKind};
use crate::domain::redact::Redactor;
use crate::domain::secret::Secret;
use crate::logging;
use crate::store::{Keychain, KeychainError};

/// Secrets of one workspace.
pub struct CredentialStore {
    keychain: Keychain,
    held: HashMap<SecretKind, HeldSecret>,
    /// What could not be removed yet, because the key store did not answer.
    unwanted: HashSet<SecretKind>,
    /// Whatever went through here in this run. What was taken back or mistyped must not stand in a report either; it is
    /// gone with the program, and nobody can fetch it.
    met: Vec<Secret>,
    /// Looks for all of them in a text.
    redactor: Redactor,
    /// Texts in which none of them was found, by hash: everything is looked over at every save, and little of it changes.
    clean: HashSet<u64>,
    /// How the key store did last.
    pub state: KeyStoreState,
    /// Practice only: the key store is not asked and counts as locked.
    pretend_locked: bool,
}

struct HeldSecret {
    secret: Secret,
    /// The person wants it in the key store, which did not take it yet.
    wants_store: bool,
}

impl CredentialStore {
    /// The secrets of the set-up `owner`.
    pub fn new(practice: bool, owner: &str) -> Self {
        Self {
            keychain: Keychain::new(practice, owner),
            held: HashMap::new(),
            unwanted: HashSet::new(),
            met: Vec::new(),
            redactor: Redactor::default(),
            clean: HashSet::new(),
            state: KeyStoreState::Unknown,
            pretend_locked: false,
        }
    }

    /// Practice only: emulates a key store that is locked, or lets the real one answer again.
    pub fn pretend_locked(&mut self, locked: bool) {
        if self.pretend_locked != locked {
            self.pretend_locked = locked;
            self.state = if locked { KeyStoreState::Locked } else { KeyStoreState::Unknown };
        }
    }

    /// Whether a locked key store is emulated.
    pub fn is_pretending(&self) -> bool {
        self.pretend_locked
    }

    /// Keeps a secret. Where the key store does not take it, it is held for this run, so that nothing typed is lost.
    pub async fn put(&mut self, kind: SecretKind, secret: Secret, keep: Storage) -> Kept {
        self.unwanted.remove(&kind);
        self.meet(&secret);
        self.held.insert(kind, HeldSecret { secret, wants_store: keep == Storage::Stored });
        if keep == Storage::ThisRun {
            // An older one in the key store must not come back after a restart.
            let _ = self.in_keychain(move |keychain| keychain.remove(kind)).await;
            return Kept::ThisRun;
        }
        self.store_held(kind).await
    }

    /// Tries again to store what the key store did not take. Says where each secret is now.
    pub async fn retry(&mut self) -> Vec<(SecretKind, Kept)> {
        for kind in std::mem::take(&mut self.unwanted) {
            if self.in_keychain(move |keychain| keychain.remove(kind)).await.is_err() {
                self.unwanted.insert(kind);
            }
        }
        let waiting: Vec<SecretKind> = self.held.iter().filter(|(_, h)| h.wants_store).map(|(k, _)| *k).collect();
        if waiting.is_empty() {
            // Asking for something that is not there tells whether the store answers.
            let _ = self.in_keychain(|keychain| keychain.get(SecretKind::Token)).await;
        }
        let mut now = Vec::new();
        for kind in waiting {
            now.push((kind, self.store_held(kind).await));
        }
        now
    }

    async fn store_held(&mut self, kind: SecretKind) -> Kept {
        let Some(held) = self.held.get(&kind) else { return Kept::Missing };
        let copy = duplicate(&held.secret);
        match self.in_keychain(move |keychain| keychain.put(kind, &copy)).await {
            Ok(()) => {
                self.held.remove(&kind);
                Kept::Stored
            }
            Err(_) => Kept::ThisRun,
        }
    }

    /// A copy of a secret, for the one use it is fetched for.
    pub async fn get(&mut self, kind: SecretKind) -> Option<Secret> {
        if let Some(held) = self.held.get(&kind) {
            return Some(duplicate(&held.secret));
        }
        let secret = self.in_keychain(move |keychain| keychain.get(kind)).await.ok().flatten()?;
        self.meet(&secret);
        Some(secret)
    }

    /// Every secret that there is or was in this run, to be looked for in what leaves. Of the key store only `stored` is
    /// asked for, and not while it is known to be shut.
    pub async fn every(&mut self, stored: &[SecretKind]) -> Vec<Secret> {
        for kind in stored {
            if matches!(self.state, KeyStoreState::Ready | KeyStoreState::Unknown) {
                let _ = self.get(*kind).await;
            }
        }
        self.met.iter().map(duplicate).collect()
    }

    /// Covers every secret of this run in a text of the person's, in whatever way it is written there, as a report would.
    pub fn cover(&mut self, text: &mut String) {
        let mut hasher = DefaultHasher::new();
        text.hash(&mut hasher);
        let hash = hasher.finish();
        if self.met.is_empty() || self.clean.contains(&hash) {
            return;
        }
        match self.redactor.cover_known(text) {
            Some(covered) => *text = covered,
            None => drop(self.clean.insert(hash)),
        }
    }

    fn meet(&mut self, secret: &Secret) {
        logging::never_write(secret);
        if !self.met.iter().any(|known| known.expose() == secret.expose()) {
            self.met.push(duplicate(secret));
            self.redactor.learn(secret);
            self.clean.clear();
        }
    }

    /// Removes a secret wherever it is. `false` when the key store did not answer: it is asked again with
    /// [`retry`](Self::retry), and not before, since each asking can hold everything up until its user answers.
    pub async fn remove(&mut self, kind: SecretKind) -> bool {
        self.held.remove(&kind);
        if self.unwanted.contains(&kind) {
            return false;
        }
        let removed = self.in_keychain(move |keychain| keychain.remove(kind)).await.is_ok();
        if !removed {
            self.unwanted.insert(kind);
        }
        removed
    }

    /// Runs a blocking call on a thread of its own, waits so long and no longer, and remembers how the store did.
    async fn in_keychain<T: Send + 'static>(
        &mut self,
        call: impl FnOnce(&Keychain) -> Result<T, KeychainError> + Send + 'static,
    ) -> Result<T, KeychainError> {
        if self.pretend_locked {
            self.state = KeyStoreState::Locked;
            return Err(KeychainError::Locked);
        }
        let keychain = self.keychain.clone();
        let task = tokio::task::spawn_blocking(move || call(&keychain));
        let result = match tokio::time::timeout(Keychain::PATIENCE, task).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(KeychainError::Failed),
            // It asks its user something and gets no answer.
            Err(_) => Err(KeychainError::Locked),
        };
        self.state = match &result {
            Ok(_) => KeyStoreState::Ready,
            Err(KeychainError::Locked) => KeyStoreState::Locked,
            Err(KeychainError::Missing) => KeyStoreState::Missing,
            // It answered, and this one call went wrong.
            Err(KeychainError::Failed) => KeyStoreState::Locked,
        };
        result
    }
}

/// The same secret again, for a second owner.
fn duplicate(secret: &Secret) -> Secret {
    Secret::new(secret.expose().to_owned())
}
