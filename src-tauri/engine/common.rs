//! What all set-ups of the list have in common: every one of them holds this handle, so that what one learns of the tenant is
//! in the file before the set-up itself is saved, and the others take it over before they change the next time.

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use jiff::Timestamp;

use crate::domain::setups::Tenant;
use crate::domain::state::Session;
use crate::store::{Folder, Loaded, TENANT};

/// See the module. The engine's task alone uses it; the lock is there because that task may move between threads.
#[derive(Clone)]
pub struct Common(Arc<Mutex<Held>>);

struct Held {
    tenant: Tenant,
    /// Counts its changes.
    version: u64,
    home: Folder,
}

impl Common {
    /// As it was saved. `None` where there is no file, or none that can be used: that one is set aside.
    pub fn load(home: &Folder, now: Timestamp) -> io::Result<Option<Self>> {
        match home.load::<Tenant>(TENANT, now)? {
            Loaded::Here(tenant) => Ok(Some(Self::new(tenant, home))),
            Loaded::Nothing | Loaded::SetAside(_) => Ok(None),
        }
    }

    /// As this set-up knows it.
    pub fn begin(session: &Session, home: &Folder) -> io::Result<Self> {
        let tenant = Tenant::of(session, &session.id);
        home.save(TENANT, &tenant)?;
        Ok(Self::new(tenant, home))
    }

    fn new(tenant: Tenant, home: &Folder) -> Self {
        Self(Arc::new(Mutex::new(Held { tenant, version: 1, home: home.clone() })))
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Under whose name the API client's password is in the key store.
    pub fn owner(&self) -> String {
        self.held().tenant.owner.clone()
    }

    /// How often it changed.
    pub fn version(&self) -> u64 {
        self.held().version
    }

    /// What is to be taken over by whoever knows it as of `seen`.
    pub fn newer_than(&self, seen: u64) -> Option<(Tenant, u64)> {
        let held = self.held();
        (held.version > seen).then(|| (held.tenant.clone(), held.version))
    }

    /// Writes what `session` knows of the tenant, if that is something else. Says which version it is then.
    pub fn keep(&self, session: &Session) -> io::Result<u64> {
        let mut held = self.held();
        if !held.tenant.is_known_to(session) {
            let tenant = Tenant::of(session, &held.tenant.owner);
            held.home.save(TENANT, &tenant)?;
            held.tenant = tenant;
            held.version += 1;
        }
        Ok(held.version)
    }
}
