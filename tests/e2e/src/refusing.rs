//! A small Secret Service of our own, for the one state that no real store can be brought into at will: KWallet refuses a
//! session whose public key is a byte short, which the client's is once in 256. This one says what KWallet says (run,
//! kwalletd5 5.103), as often as it is told to, and else keeps one secret. It decrypts nothing: it gives back what it got.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Value};
use zbus::{Connection, connection, fdo, interface};

use crate::{Desk, Outcome};

const NAME: &str = "org.freedesktop.secrets";
const SERVICE: &str = "/org/freedesktop/secrets";
const SESSION: &str = "/org/freedesktop/secrets/session/1";
const COLLECTION: &str = "/org/freedesktop/secrets/collection/one";
const ITEM: &str = "/org/freedesktop/secrets/collection/one/1";
/// The algorithm of an encrypted session.
const ENCRYPTED: &str = "dh-ietf1024-sha256-aes128-cbc-pkcs7";

/// A secret as it goes over the bus: its session, its initialisation vector, itself, its kind.
type OnTheBus = (OwnedObjectPath, Vec<u8>, Vec<u8>, String);

#[derive(Default)]
struct State {
    refusals: usize,
    refused: usize,
    item: Option<OnTheBus>,
}

type Shared = Arc<Mutex<State>>;

/// The service, on the bus of a desk until it is dropped.
pub struct Refusing {
    state: Shared,
    _bus: Connection,
}

impl Refusing {
    /// Starts it: it refuses so many encrypted sessions before it opens one.
    pub async fn start(desk: &Desk, refusals: usize) -> Outcome<Self> {
        let state = Arc::new(Mutex::new(State { refusals, ..State::default() }));
        let bus = connection::Builder::address(desk.bus())?
            .serve_at(SERVICE, Service(state.clone()))?
            .serve_at(COLLECTION, Collection(state.clone()))?
            .serve_at(ITEM, Item(state.clone()))?
            .name(NAME)?
            .build()
            .await?;
        Ok(Self { state, _bus: bus })
    }

    /// Refuses so many from now on.
    pub fn refuse(&self, times: usize) {
        in_it(&self.state, |state| state.refusals = times);
    }

    /// How many it has refused.
    pub fn refused(&self) -> usize {
        in_it(&self.state, |state| state.refused)
    }

    /// Whether it holds a secret.
    pub fn holds_one(&self) -> bool {
        in_it(&self.state, |state| state.item.is_some())
    }
}

/// Whether the Secret Service at a desk opens an encrypted session over a public key of so many bytes.
pub async fn opens_a_session(desk: &Desk, bytes: usize) -> Outcome<bool> {
    let bus = connection::Builder::address(desk.bus())?.build().await?;
    let key = Value::from(vec![0x7f_u8; bytes]);
    let interface = Some("org.freedesktop.Secret.Service");
    let said = bus.call_method(Some(NAME), SERVICE, interface, "OpenSession", &(ENCRYPTED, key)).await;
    Ok(said.is_ok())
}

fn in_it<T>(state: &Shared, what: impl FnOnce(&mut State) -> T) -> T {
    what(&mut state.lock().unwrap_or_else(PoisonError::into_inner))
}

fn path(path: &'static str) -> OwnedObjectPath {
    ObjectPath::from_static_str_unchecked(path).into()
}

struct Service(Shared);

#[interface(name = "org.freedesktop.Secret.Service")]
impl Service {
    async fn open_session(&self, algorithm: &str, _input: Value<'_>) -> fdo::Result<(OwnedValue, OwnedObjectPath)> {
        if algorithm != ENCRYPTED {
            return Ok((text(""), path(SESSION)));
        }
        let refuse = in_it(&self.0, |state| {
            let refuse = state.refusals > 0;
            state.refusals = state.refusals.saturating_sub(1);
            state.refused += usize::from(refuse);
            refuse
        });
        if refuse {
            return Err(fdo::Error::InvalidArgs("Client public key size is invalid".into()));
        }
        // Any number is a public key: ours is 2.
        let key =
            OwnedValue::try_from(Value::from(vec![2_u8])).map_err(|error| fdo::Error::Failed(error.to_string()))?;
        Ok((key, path(SESSION)))
    }

    async fn search_items(&self, _attributes: HashMap<String, String>) -> (Vec<OwnedObjectPath>, Vec<OwnedObjectPath>) {
        let there = in_it(&self.0, |state| state.item.is_some());
        (there.then(|| path(ITEM)).into_iter().collect(), Vec::new())
    }

    async fn read_alias(&self, _name: &str) -> OwnedObjectPath {
        path(COLLECTION)
    }

    async fn unlock(&self, objects: Vec<OwnedObjectPath>) -> (Vec<OwnedObjectPath>, OwnedObjectPath) {
        (objects, path("/"))
    }
}

struct Collection(Shared);

#[interface(name = "org.freedesktop.Secret.Collection")]
impl Collection {
    async fn create_item(
        &self,
        _properties: HashMap<String, OwnedValue>,
        secret: OnTheBus,
        _replace: bool,
    ) -> (OwnedObjectPath, OwnedObjectPath) {
        in_it(&self.0, |state| state.item = Some(secret));
        (path(ITEM), path("/"))
    }

    #[zbus(property)]
    async fn locked(&self) -> bool {
        false
    }
}

struct Item(Shared);

#[interface(name = "org.freedesktop.Secret.Item")]
impl Item {
    async fn delete(&self) -> OwnedObjectPath {
        in_it(&self.0, |state| state.item = None);
        path("/")
    }

    async fn set_secret(&self, secret: OnTheBus) {
        in_it(&self.0, |state| state.item = Some(secret));
    }

    async fn get_secret(&self, _session: OwnedObjectPath) -> fdo::Result<(OnTheBus,)> {
        let item = in_it(&self.0, |state| state.item.clone());
        item.map(|secret| (secret,)).ok_or_else(|| fdo::Error::UnknownObject("no item".into()))
    }

    #[zbus(property)]
    async fn locked(&self) -> bool {
        false
    }
}

fn text(text: &'static str) -> OwnedValue {
    OwnedValue::from(zbus::zvariant::Str::from_static(text))
}
