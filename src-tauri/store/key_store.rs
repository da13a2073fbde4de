//! Secrets in the operating system's key store, through the stores that `keyring` is made of.
//!
//! `keyring` itself opens its store once in the life of a process and remembers the outcome, so that a service which
//! starts later is never found. Here a store is opened when it is needed and given up when it stops answering. What is open
//! serves every set-up: a connection for each question costs the key store's service its life now and then (seen of
//! gnome-keyring 42.1), and with it what it had unlocked.
//!
//! Every call may block for as long as a person thinks about a question of the key store, so callers run them on a thread of
//! their own.

use std::ops::Deref;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use keyring_core::api::CredentialStore as Store;
use keyring_core::{Entry, Error};

use crate::domain::key_store::{KeyStoreState, SecretKind};
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
pub enum KeyStoreError {
    /// It asks its user something, and there is no answer yet.
    #[error("the key store waits for an answer")]
    Asking,
    /// It is locked.
    #[error("the key store is locked")]
    Locked,
    /// It is locked, and its question was closed, or could not be shown.
    #[error("the key store's question was closed")]
    Denied,
    /// It is open, and was told not to give the secret to us.
    #[error("the key store keeps the secret from us")]
    Refused,
    /// There is none.
    #[error("there is no key store")]
    Missing,
    /// It has nothing yet to put a secret in: no wallet, no default collection. There is nothing to unlock.
    #[error("the key store has no place for secrets")]
    NoCollection,
    /// It has the secret more than once.
    #[error("the key store holds the secret twice")]
    Ambiguous,
    /// It gave back nothing under our name.
    #[error("the key store gave an empty secret")]
    Empty,
    /// It failed.
    #[error("the key store failed")]
    Failed,
}

impl From<KeyStoreError> for KeyStoreState {
    fn from(error: KeyStoreError) -> Self {
        match error {
            KeyStoreError::Asking => Self::Asking,
            KeyStoreError::Locked => Self::Locked,
            KeyStoreError::Denied => Self::Denied,
            KeyStoreError::Refused => Self::Refused,
            KeyStoreError::Missing => Self::Missing,
            KeyStoreError::NoCollection => Self::NoCollection,
            KeyStoreError::Ambiguous => Self::Ambiguous,
            KeyStoreError::Empty => Self::Empty,
            KeyStoreError::Failed => Self::Failed,
        }
    }
}

/// The secrets of one set-up.
#[derive(Clone)]
pub struct KeyStore {
    service: String,
    owner: String,
}

/// What was opened last and still answers: once for the whole program.
static CONNECTIONS: Mutex<Option<Arc<Connections>>> = Mutex::new(None);

/// Each is opened by the first who needs it, while the others who do wait.
#[derive(Default)]
struct Connections {
    store: Slot<Arc<Store>>,
    /// Without a key exchange: no secret goes over it.
    #[cfg(target_os = "linux")]
    service: Slot<secret_service::blocking::SecretService<'static>>,
}

impl Connections {
    /// The lock is held for no longer than this takes, so that whoever wants them anew never waits for a store.
    fn current() -> Arc<Self> {
        locked(&CONNECTIONS).get_or_insert_default().clone()
    }
}

/// A connection that is opened when it is needed.
struct Slot<T: Send + 'static>(Mutex<Option<Arc<LetGoAside<T>>>>);

impl<T: Send + 'static> Default for Slot<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T: Send + 'static> Slot<T> {
    fn with<R, E>(&self, open: impl FnOnce() -> Result<T, E>, ask: impl FnOnce(&T) -> Result<R, E>) -> Result<R, E> {
        let mut slot = locked(&self.0);
        let opened = match &*slot {
            Some(opened) => opened.clone(),
            None => slot.insert(Arc::new(LetGoAside(Some(open()?)))).clone(),
        };
        drop(slot);
        ask(&opened)
    }

    fn close(&self) {
        locked(&self.0).take();
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Let go of on a thread of its own. The Secret Service's client blocks while it takes its leave, which ends a task of the
/// runtime that drops it.
struct LetGoAside<T: Send + 'static>(Option<T>);

impl<T: Send + 'static> Deref for LetGoAside<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_ref().expect("held until it is dropped")
    }
}

impl<T: Send + 'static> Drop for LetGoAside<T> {
    fn drop(&mut self) {
        let held = self.0.take();
        std::thread::spawn(move || drop(held));
    }
}

impl KeyStore {
    /// The secrets of the set-up `owner`. Practice has a service name of its own, so that neither sees the other's.
    pub fn new(practice: bool, owner: &str) -> Self {
        let service = if practice { "passarela-practice" } else { "passarela" };
        Self { service: service.to_owned(), owner: owner.to_owned() }
    }

    /// Puts a secret in place of the last one, or of all that bear our name.
    pub fn put(&self, kind: SecretKind, secret: &Secret) -> Result<(), KeyStoreError> {
        self.ask(kind, |entry| match entry.set_password(secret.expose()) {
            Err(Error::Ambiguous(twins)) => {
                delete_all(&twins)?;
                entry.set_password(secret.expose())
            }
            answer => answer,
        })
    }

    /// The secret, if one is kept. `None` is what an open store says now, and not for good.
    pub fn get(&self, kind: SecretKind) -> Result<Option<Secret>, KeyStoreError> {
        let answer = self.ask(kind, |entry| match entry.get_password() {
            Ok(text) => Ok(Some(Secret::new(text))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(error),
        })?;
        if answer.as_ref().is_some_and(Secret::is_empty) { Err(KeyStoreError::Empty) } else { Ok(answer) }
    }

    /// Removes it, and whatever else bears our name. Nothing there is as good.
    pub fn remove(&self, kind: SecretKind) -> Result<(), KeyStoreError> {
        self.ask(kind, |entry| match entry.delete_credential() {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(Error::Ambiguous(twins)) => delete_all(&twins),
            Err(error) => Err(error),
        })
    }

    /// Removes it without asking anybody anything: only from a store that is open.
    pub fn remove_if_open(&self, kind: SecretKind) -> Result<(), KeyStoreError> {
        is_open(&Connections::current())?;
        self.remove(kind)
    }

    /// Has the store opened if it is locked, and says whether it could take a secret.
    pub fn open_up(&self) -> Result<(), KeyStoreError> {
        unlock(&Connections::current())
    }

    /// Has the store opened anew at the next question, whoever asks it: the one before may wait for an answer that never
    /// comes.
    pub fn open_anew() {
        *locked(&CONNECTIONS) = None;
    }

    /// Asks, and once more of a store opened anew where the first is out of order: its service was started again, or did
    /// not like the session (KWallet refuses one in 256; run, kwalletd5 5.103).
    fn ask<T>(&self, kind: SecretKind, question: impl Fn(&Entry) -> Result<T, Error>) -> Result<T, KeyStoreError> {
        let once = || {
            let connections = Connections::current();
            unlock(&connections)?;
            let user = format!("{}/{}", self.owner, kind.slug());
            let answer = connections.store.with(open, |store| question(&store.build(&self.service, &user, None)?));
            answer.map_err(|error| {
                let cause = match classify(&error) {
                    // Its question can be about the whole store, or about our entry alone.
                    KeyStoreError::Denied if is_open(&connections).is_ok() => KeyStoreError::Refused,
                    cause => cause,
                };
                if matches!(cause, KeyStoreError::Failed | KeyStoreError::Missing) {
                    tracing::warn!(%error, "the key store did not answer as it should");
                    connections.store.close();
                }
                cause
            })
        };
        match once() {
            Err(KeyStoreError::Failed) => once(),
            answer => answer,
        }
    }
}

#[cfg(target_os = "linux")]
fn open() -> Result<Arc<Store>, Error> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(target_os = "macos")]
fn open() -> Result<Arc<Store>, Error> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(windows)]
fn open() -> Result<Arc<Store>, Error> {
    Ok(windows_native_keyring_store::Store::new()?)
}

fn delete_all(entries: &[Entry]) -> Result<(), Error> {
    entries.iter().try_for_each(Entry::delete_credential)
}

/// Whether the store is open.
#[cfg(target_os = "linux")]
fn is_open(connections: &Connections) -> Result<(), KeyStoreError> {
    in_default_collection(connections, |collection| match collection.is_locked()? {
        true => Err(secret_service::Error::Locked),
        false => Ok(()),
    })
}

/// Has it opened, before anything else is asked of it. A locked one cannot be believed: KeePassXC says that there is no entry
/// once its box is closed (run, 2.7.4).
#[cfg(target_os = "linux")]
fn unlock(connections: &Connections) -> Result<(), KeyStoreError> {
    in_default_collection(connections, |collection| match collection.is_locked()? {
        true => collection.unlock(),
        false => Ok(()),
    })
}

#[cfg(target_os = "linux")]
fn in_default_collection(
    connections: &Connections,
    ask: impl Fn(&secret_service::blocking::Collection<'_>) -> Result<(), secret_service::Error>,
) -> Result<(), KeyStoreError> {
    use secret_service::EncryptionType::Plain;
    use secret_service::blocking::SecretService;
    connections
        .service
        .with(|| SecretService::connect(Plain), |service| ask(&service.get_default_collection()?))
        .map_err(|error| platform(&error).unwrap_or(KeyStoreError::Failed))
        .inspect_err(|cause| {
            if matches!(cause, KeyStoreError::Failed | KeyStoreError::Missing) {
                connections.service.close();
            }
        })
}

/// The other systems' own stores ask when a secret is asked for.
#[cfg(not(target_os = "linux"))]
fn is_open(_: &Connections) -> Result<(), KeyStoreError> {
    Ok(())
}

/// The same.
#[cfg(not(target_os = "linux"))]
fn unlock(_: &Connections) -> Result<(), KeyStoreError> {
    Ok(())
}

fn classify(error: &Error) -> KeyStoreError {
    match error {
        Error::Ambiguous(_) => KeyStoreError::Ambiguous,
        Error::NoDefaultStore => KeyStoreError::Missing,
        Error::NoStorageAccess(cause) | Error::PlatformFailure(cause) => {
            let locked = matches!(error, Error::NoStorageAccess(_));
            platform(cause.as_ref()).unwrap_or(if locked { KeyStoreError::Locked } else { KeyStoreError::Failed })
        }
        _ => KeyStoreError::Failed,
    }
}

/// What the Secret Service's own error says.
#[cfg(target_os = "linux")]
fn platform(cause: &(dyn std::error::Error + 'static)) -> Option<KeyStoreError> {
    use secret_service::Error as Service;
    Some(match cause.downcast_ref::<Service>()? {
        Service::Locked => KeyStoreError::Locked,
        Service::Prompt => KeyStoreError::Denied,
        // Asked for its default collection, it names none.
        Service::NoResult => KeyStoreError::NoCollection,
        Service::Unavailable => KeyStoreError::Missing,
        Service::Zbus(error) if nobody_there(error) => KeyStoreError::Missing,
        Service::ZbusFdo(zbus::fdo::Error::ServiceUnknown(_) | zbus::fdo::Error::NameHasNoOwner(_)) => {
            KeyStoreError::Missing
        }
        _ => KeyStoreError::Failed,
    })
}

/// No session bus, or nobody on it who keeps secrets.
#[cfg(target_os = "linux")]
fn nobody_there(error: &zbus::Error) -> bool {
    use zbus::fdo::Error as Bus;
    match error {
        zbus::Error::Address(_) | zbus::Error::InputOutput(_) | zbus::Error::Connection(..) => true,
        zbus::Error::FDO(error) => matches!(**error, Bus::ServiceUnknown(_) | Bus::NameHasNoOwner(_)),
        zbus::Error::MethodError(name, ..) => {
            let name = name.as_str();
            name.ends_with(".ServiceUnknown") || name.ends_with(".NameHasNoOwner") || name.contains(".Error.Spawn.")
        }
        _ => false,
    }
}

#[cfg(not(target_os = "linux"))]
fn platform(_: &(dyn std::error::Error + 'static)) -> Option<KeyStoreError> {
    None
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use secret_service::Error as Service;

    #[test]
    fn what_the_service_says_is_told_apart() {
        let failed = |cause: Service| classify(&Error::PlatformFailure(Box::new(cause)));
        let refused = |cause: Service| classify(&Error::NoStorageAccess(Box::new(cause)));
        assert_eq!(failed(Service::Unavailable), KeyStoreError::Missing);
        assert_eq!(failed(Service::Zbus(zbus::Error::Address("none".into()))), KeyStoreError::Missing);
        assert_eq!(failed(Service::ZbusFdo(zbus::fdo::Error::ServiceUnknown("nobody".into()))), KeyStoreError::Missing);
        assert_eq!(refused(Service::Locked), KeyStoreError::Locked);
        assert_eq!(refused(Service::Prompt), KeyStoreError::Denied);
        assert_eq!(refused(Service::NoResult), KeyStoreError::NoCollection, "there is nothing to unlock");
        assert_eq!(failed(Service::Crypto("a session refused")), KeyStoreError::Failed);
        assert_eq!(classify(&Error::Ambiguous(Vec::new())), KeyStoreError::Ambiguous);
        assert_eq!(
            classify(&Error::NoStorageAccess("denied".into())),
            KeyStoreError::Locked,
            "as other systems say it"
        );
    }

    /// As the client of the Secret Service does, which asks the bus for a last time.
    #[tokio::test]
    async fn a_store_is_let_go_outside_the_runtime() {
        struct Leaves(std::sync::mpsc::Sender<bool>);
        impl Drop for Leaves {
            fn drop(&mut self) {
                let _ = self.0.send(tokio::runtime::Handle::try_current().is_err());
            }
        }
        let (sender, left) = std::sync::mpsc::channel();
        drop(LetGoAside(Some(Leaves(sender))));
        assert_eq!(left.recv(), Ok(true), "inside the runtime it could not block");
    }

    /// Counted by the bus, which numbers whoever comes to it.
    #[test]
    #[ignore = "needs a Secret Service: `cargo xtask test` brings one"]
    fn all_set_ups_ask_over_the_same_two_connections() {
        let number = || -> u32 {
            let bus = zbus::blocking::Connection::session().expect("a session bus");
            let name = bus.unique_name().expect("a name").to_string();
            name.rsplit('.').next().and_then(|last| last.parse().ok()).expect("a number")
        };
        let before = number();
        let people: Vec<_> = (0..4)
            .map(|owner| {
                std::thread::spawn(move || {
                    for round in 0..5 {
                        let key_store = KeyStore::new(true, &format!("set-up {owner}"));
                        let secret = Secret::new(format!("secret {owner} {round}"));
                        assert_eq!(key_store.put(SecretKind::Token, &secret), Ok(()));
                        let kept = key_store.get(SecretKind::Token).expect("open").expect("there");
                        assert!(kept.same_as(&secret));
                        assert_eq!(key_store.remove(SecretKind::Token), Ok(()));
                    }
                })
            })
            .collect();
        people.into_iter().for_each(|person| person.join().expect("each keeps its own"));
        let others = number() - before - 1;
        assert!(others <= 2, "{others} connections");
    }

    /// Needs no store: the bus that is named is not there.
    #[test]
    fn no_state_is_remembered_from_a_store_that_could_not_be_opened() {
        let key_store = KeyStore::new(true, "nobody");
        let never = |_: &Entry| -> Result<(), Error> { unreachable!("there is no store") };
        if std::env::var_os("DBUS_SESSION_BUS_ADDRESS").is_none() {
            assert_eq!(key_store.ask(SecretKind::Token, never), Err(KeyStoreError::Missing));
            assert!(locked(&Connections::current().store.0).is_none());
        }
    }
}

/// Against the credentials of Windows: run under Wine, whose store they are there.
#[cfg(all(test, windows))]
mod windows_tests {
    use super::*;

    #[test]
    fn a_secret_is_kept_replaced_and_removed() {
        let key_store = KeyStore::new(true, &format!("a test, {}", std::process::id()));
        let kept = || key_store.get(SecretKind::Token).map(|secret| secret.map(|one| one.expose().to_owned()));
        assert_eq!(kept(), Ok(None));
        for text in ["first", "second, with an ä"] {
            assert_eq!(key_store.put(SecretKind::Token, &Secret::new(text.to_owned())), Ok(()));
            assert_eq!(kept(), Ok(Some(text.to_owned())));
        }
        // Under another kind, or another owner, there is nothing.
        assert_eq!(key_store.get(SecretKind::ApiPassword).map(|secret| secret.is_none()), Ok(true));
        assert_eq!(key_store.remove(SecretKind::Token), Ok(()));
        assert_eq!(kept(), Ok(None));
        assert_eq!(key_store.remove(SecretKind::Token), Ok(()), "nothing there is as good");
    }
}
