//! A small service for notifications of our own: the desk's bus has none, and none of a real desktop tells a test what it showed
//! or is pressed by it. It takes what it is sent, and says that one was pressed when the test says so.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use zbus::object_server::SignalEmitter;
use zbus::zvariant::OwnedValue;
use zbus::{Connection, connection, interface};

use crate::{Desk, Outcome};

const NAME: &str = "org.freedesktop.Notifications";
const PATH: &str = "/org/freedesktop/Notifications";

/// What was shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// Its number.
    pub id: u32,
    /// The first line.
    pub title: String,
    /// What stands below it.
    pub body: String,
    /// What can be pressed, by name.
    pub actions: Vec<String>,
}

/// The service, on the bus of a desk until it is dropped.
pub struct Notified {
    shown: Arc<Mutex<Vec<Shown>>>,
    bus: Connection,
}

impl Notified {
    /// Starts it.
    pub async fn start(desk: &Desk) -> Outcome<Self> {
        let shown = Arc::new(Mutex::new(Vec::new()));
        let bus = connection::Builder::address(desk.bus())?
            .serve_at(PATH, Service(shown.clone()))?
            .name(NAME)?
            .build()
            .await?;
        Ok(Self { shown, bus })
    }

    /// Everything that was shown so far.
    pub fn shown(&self) -> Vec<Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Presses one, as a person does.
    pub async fn press(&self, id: u32) -> Outcome {
        let emitter = SignalEmitter::new(&self.bus, PATH)?;
        Service::action_invoked(&emitter, id, "default").await?;
        Ok(Service::notification_closed(&emitter, id, 2).await?)
    }
}

struct Service(Arc<Mutex<Vec<Shown>>>);

#[interface(name = "org.freedesktop.Notifications")]
impl Service {
    #[expect(clippy::too_many_arguments, reason = "they are the interface's")]
    async fn notify(
        &self,
        _program: String,
        _replaces: u32,
        _icon: String,
        title: String,
        body: String,
        actions: Vec<String>,
        _hints: HashMap<String, OwnedValue>,
        _expires: i32,
    ) -> u32 {
        let mut shown = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let id = u32::try_from(shown.len()).unwrap_or(u32::MAX) + 1;
        let actions = actions.into_iter().step_by(2).collect();
        shown.push(Shown { id, title, body, actions });
        id
    }

    #[zbus(signal)]
    async fn action_invoked(emitter: &SignalEmitter<'_>, id: u32, action: &str) -> zbus::Result<()>;

    #[zbus(signal)]
    async fn notification_closed(emitter: &SignalEmitter<'_>, id: u32, why: u32) -> zbus::Result<()>;
}
