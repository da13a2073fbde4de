//! The secrets of one workspace: in the key store where the person wants them and it works, else in memory until the
//! program ends. One of the few places that may look inside a secret.

use std::collections::{HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::{Notify, oneshot};

use super::Storage;
use crate::domain::key_store::{Kept, KeyStoreState, SecretKind};
use crate::domain::redact::Redactor;
use crate::domain::secret::Secret;
use crate::logging;
use crate::store::{KeyStore, KeyStoreError};

/// How long an answer is waited for before the window goes on without it. A store that asks nobody answers in a tenth of it.
const PATIENCE: Duration = Duration::from_millis(150);

/// Secrets of one workspace.
pub struct CredentialStore {
    key_store: KeyStore,
    /// Where the API client's password is, if it is one of several set-ups.
    shared: Option<KeyStore>,
    held: HashMap<SecretKind, HeldSecret>,
    /// What the key store gave after a person had answered its question, until it is used.
    arrived: HashMap<SecretKind, Secret>,
    /// What it took then.
    landed: Vec<SecretKind>,
    /// The question that it has not answered yet.
    asked: Option<Asked>,
    /// Rings when an answer is there.
    bell: Arc<Notify>,
    /// How many secrets were held so far.
    serial: u64,
    /// What could not be removed yet, because the key store did not answer.
    unwanted: HashSet<SecretKind>,
    /// Of what there may be an older one in a key store that was locked when another was to be held for this run only.
    older: HashSet<SecretKind>,
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
    emulate_locked: bool,
}

/// Questions to the key store.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum About {
    /// To take what is held under this number.
    Put(SecretKind, u64),
    Get(SecretKind),
    Remove(SecretKind),
    /// To let go of it, if nobody has to be asked.
    Drop(SecretKind),
    /// To open, and whether it could take something.
    Anything,
}

impl About {
    /// Which secret it is about, if it is about one.
    fn secret(self) -> Option<SecretKind> {
        match self {
            Self::Put(kind, _) | Self::Get(kind) | Self::Remove(kind) | Self::Drop(kind) => Some(kind),
            Self::Anything => None,
        }
    }
}

struct Asked {
    about: About,
    answer: oneshot::Receiver<Answer>,
}

type Answer = Result<Option<Secret>, KeyStoreError>;

struct HeldSecret {
    secret: Secret,
    serial: u64,
    /// The person wants it in the key store, which did not take it yet.
    wants_store: bool,
}

impl CredentialStore {
    /// The secrets of the set-up `owner`.
    pub fn new(practice: bool, owner: &str) -> Self {
        Self {
            key_store: KeyStore::new(practice, owner),
            shared: None,
            held: HashMap::new(),
            arrived: HashMap::new(),
            landed: Vec::new(),
            asked: None,
            bell: Arc::default(),
            serial: 0,
            unwanted: HashSet::new(),
            older: HashSet::new(),
            met: Vec::new(),
            redactor: Redactor::default(),
            clean: HashSet::new(),
            state: KeyStoreState::Unknown,
            emulate_locked: false,
        }
    }

    /// The API client's password is under this set-up's name: it is that of all set-ups of the list.
    pub fn share(&mut self, owner: &str) {
        self.shared = Some(KeyStore::new(false, owner));
    }

    /// Takes over what another set-up of the same list held of their tenant in this run, and what it must not let out.
    pub fn take_over(&mut self, other: &mut Self) {
        if let Some(held) = other.held.remove(&SecretKind::ApiPassword) {
            self.serial += 1;
            self.held.insert(SecretKind::ApiPassword, HeldSecret { serial: self.serial, ..held });
        }
        if let Some(secret) = other.arrived.remove(&SecretKind::ApiPassword) {
            self.arrived.insert(SecretKind::ApiPassword, secret);
        }
        for secret in &other.met {
            self.meet(secret);
        }
        if self.state == KeyStoreState::Unknown {
            self.state = other.state;
        }
    }

    /// Practice only: emulates a key store that is locked, or lets the real one answer again.
    pub fn emulate_locked(&mut self, locked: bool) {
        if self.emulate_locked != locked {
            self.emulate_locked = locked;
            self.state = if locked { KeyStoreState::Locked } else { KeyStoreState::Unknown };
        }
    }

    /// Whether a locked key store is emulated.
    pub fn is_emulated(&self) -> bool {
        self.emulate_locked
    }

    /// Keeps a secret. Where the key store does not take it, it is held for this run, so that nothing typed is lost.
    pub async fn put(&mut self, kind: SecretKind, secret: Secret, keep: Storage) -> Kept {
        self.unwanted.remove(&kind);
        self.older.remove(&kind);
        self.meet(&secret);
        self.arrived.remove(&kind);
        self.serial += 1;
        self.held.insert(kind, HeldSecret { secret, serial: self.serial, wants_store: keep == Storage::Stored });
        if keep == Storage::ThisRun {
            // An older one in the key store must go. That it is locked concerns nobody yet: it is opened when something is to be
            // put in, and this goes then.
            let before = self.state;
            if matches!(self.ask(About::Drop(kind)).await, Err(KeyStoreError::Locked)) && !self.emulate_locked {
                self.state = before;
                self.older.insert(kind);
            }
            return Kept::ThisRun;
        }
        self.store_held(kind).await
    }

    /// Tries again to store what the key store did not take. Says where each secret is now.
    pub async fn retry(&mut self) -> Vec<(SecretKind, Kept)> {
        for kind in std::mem::take(&mut self.unwanted) {
            if self.ask(About::Remove(kind)).await.is_err() {
                self.unwanted.insert(kind);
            }
        }
        for kind in std::mem::take(&mut self.older) {
            if self.ask(About::Drop(kind)).await.is_err() {
                self.older.insert(kind);
            }
        }
        let waiting: Vec<SecretKind> = self.held.iter().filter(|(_, h)| h.wants_store).map(|(k, _)| *k).collect();
        let mut now: Vec<(SecretKind, Kept)> = self.landed.drain(..).map(|kind| (kind, Kept::Stored)).collect();
        for kind in waiting {
            now.push((kind, self.store_held(kind).await));
        }
        now
    }

    /// The person wants the key store tried again. A question that nobody answers is given up, and a store that was not
    /// there is looked for anew.
    pub async fn try_again(&mut self) {
        self.asked = None;
        // KeePassXC holds a "no" against the connection that it was said to.
        KeyStore::open_anew();
        if self.unwanted.is_empty() && !self.held.values().any(|held| held.wants_store) {
            let _ = self.ask(About::Anything).await;
        }
    }

    async fn store_held(&mut self, kind: SecretKind) -> Kept {
        let Some(serial) = self.held.get(&kind).map(|held| held.serial) else { return Kept::Missing };
        match self.ask(About::Put(kind, serial)).await {
            Ok(_) => {
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
        if let Some(secret) = self.arrived.remove(&kind) {
            return Some(secret);
        }
        let answer = self.ask(About::Get(kind)).await.ok()?;
        if answer.is_none() {
            // Whoever asks for it believes that it is there.
            self.state = KeyStoreState::Absent;
        }
        answer.inspect(|secret| self.meet(secret))
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
        if !self.met.iter().any(|known| known.same_as(secret)) {
            self.met.push(duplicate(secret));
            self.redactor.learn(secret);
            self.clean.clear();
        }
    }

    /// Removes a secret wherever it is. `false` when the key store did not answer: it is asked again with
    /// [`retry`](Self::retry), and not before, since each asking can hold everything up until its user answers.
    pub async fn remove(&mut self, kind: SecretKind) -> bool {
        self.held.remove(&kind);
        self.arrived.remove(&kind);
        if self.unwanted.contains(&kind) {
            return false;
        }
        let removed = self.ask(About::Remove(kind)).await.is_ok();
        if !removed {
            self.unwanted.insert(kind);
        }
        removed
    }

    /// Asks the key store on a thread of its own, and remembers how it did. A store that asks its user something answers
    /// when that is answered: until then nobody here waits for it, and it is asked nothing else.
    async fn ask(&mut self, about: About) -> Answer {
        if self.emulate_locked {
            self.state = KeyStoreState::Locked;
            return Err(KeyStoreError::Locked);
        }
        self.hear();
        if self.asked.is_some() {
            return Err(KeyStoreError::Asking);
        }
        let put = match about {
            About::Put(kind, _) => self.held.get(&kind).map(|held| duplicate(&held.secret)),
            About::Get(_) | About::Remove(_) | About::Drop(_) | About::Anything => None,
        };
        let shared = self.shared.as_ref().filter(|_| about.secret() == Some(SecretKind::ApiPassword));
        let (key_store, bell) = (shared.unwrap_or(&self.key_store).clone(), self.bell.clone());
        let (tell, mut answer) = oneshot::channel();
        // Not one of the runtime's threads: those hold up its end, and this may wait for ever.
        let thread = std::thread::Builder::new().name("key store".into()).spawn(move || {
            let _ = tell.send(match (about, put) {
                (About::Put(kind, _), Some(secret)) => key_store.put(kind, &secret).map(|()| None),
                (About::Put(..), None) => Ok(None),
                (About::Get(kind), _) => key_store.get(kind),
                (About::Remove(kind), _) => key_store.remove(kind).map(|()| None),
                (About::Drop(kind), _) => key_store.remove_if_open(kind).map(|()| None),
                (About::Anything, _) => key_store.open_up().map(|()| None),
            });
            bell.notify_one();
        });
        if thread.is_err() {
            return self.note(Err(KeyStoreError::Failed));
        }
        match tokio::time::timeout(PATIENCE, &mut answer).await {
            Ok(told) => self.note(told.unwrap_or(Err(KeyStoreError::Failed))),
            Err(_) => {
                self.asked = Some(Asked { about, answer });
                self.note(Err(KeyStoreError::Asking))
            }
        }
    }

    fn note(&mut self, answer: Answer) -> Answer {
        self.state = match &answer {
            Ok(_) => KeyStoreState::Ready,
            Err(error) => (*error).into(),
        };
        answer
    }

    /// Rings when [`hear`](Self::hear) may have something to hear.
    pub fn bell(&self) -> Arc<Notify> {
        self.bell.clone()
    }

    /// Takes the answer to a question that took long, if it is there by now.
    pub fn hear(&mut self) -> bool {
        let Some(asked) = &mut self.asked else { return false };
        let told = match asked.answer.try_recv() {
            Ok(told) => told,
            Err(oneshot::error::TryRecvError::Empty) => return false,
            Err(oneshot::error::TryRecvError::Closed) => Err(KeyStoreError::Failed),
        };
        let about = asked.about;
        self.asked = None;
        match (about, self.note(told)) {
            (About::Put(kind, serial), Ok(_)) => {
                // Unless something newer was typed meanwhile.
                if self.held.get(&kind).is_some_and(|held| held.serial == serial) {
                    self.held.remove(&kind);
                    self.landed.push(kind);
                }
            }
            (About::Get(kind), Ok(Some(secret))) => {
                self.meet(&secret);
                self.arrived.insert(kind, secret);
            }
            (About::Get(_), Ok(None)) => self.state = KeyStoreState::Absent,
            (About::Remove(kind) | About::Drop(kind), Ok(_)) => drop(self.unwanted.remove(&kind)),
            (About::Anything, Ok(_)) | (_, Err(_)) => {}
        }
        true
    }
}

/// The same secret again, for a second owner.
fn duplicate(secret: &Secret) -> Secret {
    Secret::new(secret.expose().to_owned())
}
