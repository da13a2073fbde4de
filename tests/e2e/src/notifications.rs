//! What shows notifications on a desk: the service that desktops have on the session bus (documented: Desktop Notifications
//! Specification 1.2), which keeps what it was told and presses one when it is asked to.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use zbus::zvariant::OwnedValue;
use zbus::{Connection, connection, interface};

use crate::{Desk, Failure, Outcome, until};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// One notification, as a desktop gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its number, from 1.
    pub id: u32,
    /// The line in bold.
    pub title: String,
    /// The rest.
    pub body: String,
    /// What can be pressed, each followed by its words.
    pub actions: Vec<String>,
}

/// The service, on the bus of a desk until it is dropped.
pub struct Notifications {
    shown: Arc<Mutex<Vec<Shown>>>,
    bus: Connection,
}

impl Notifications {
    /// Starts it.
    pub async fn start(desk: &Desk) -> Outcome<Self> {
        let shown = Arc::new(Mutex::new(Vec::new()));
        let service = Service(shown.clone());
        let bus = connection::Builder::address(desk.bus())?.serve_at(PATH, service)?.name(NAME)?.build().await?;
        Ok(Self { shown, bus })
    }

    /// Everything so far.
    pub fn so_far(&self) -> Vec<Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Waits for one with these words.
    pub async fn saying(&self, words: &str) -> Outcome<Shown> {
        let found = || self.so_far().into_iter().find(|one| one.title.contains(words));
        until(&format!("the desktop is told {words:?}"), async || Ok(found().is_some())).await?;
        found().ok_or_else(|| Failure::new("it is gone"))
    }

    /// Presses one. Its program gets this token to take the focus with, before the press, as KDE's and later GNOME's do.
    pub async fn press(&self, one: &Shown, token: &str) -> Outcome {
        self.bus.emit_signal(None::<&str>, PATH, NAME, "ActivationToken", &(one.id, token)).await?;
        Ok(self.bus.emit_signal(None::<&str>, PATH, NAME, "ActionInvoked", &(one.id, "default")).await?)
    }
}

struct Service(Arc<Mutex<Vec<Shown>>>);

#[interface(name = "org.freedesktop.Notifications")]
impl Service {
    #[expect(clippy::too_many_arguments, reason = "as the specification has them")]
    async fn notify(
        &self,
        _program: String,
        _replaces: u32,
        _icon: String,
        summary: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _stays: i32,
    ) -> u32 {
        let mut shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let id = u32::try_from(shown.len() + 1).unwrap_or(u32::MAX);
        shown.push(Shown { id, title: summary, body, actions });
        id
    }

    async fn get_capabilities(&self) -> Vec<String> {
        vec!["body".into(), "actions".into()]
    }
}
