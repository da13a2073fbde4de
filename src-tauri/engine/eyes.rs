//! All that the engine can look through and write with at one moment, to be taken along by a task that runs beside it.

use std::sync::Arc;
use std::time::Duration;

use super::looks::{self, Entries};
use super::workspace::no_password;
use crate::clients::iroh::Cloud;
use crate::domain::message::Message;
use crate::domain::session::{Look, LookTrouble, Write, Written};

/// The longest a look of a check may take. Every client gives up before; this holds where one does not.
const PATIENCE: Duration = Duration::from_secs(90);

/// See the module.
#[derive(Clone)]
pub struct Eyes {
    /// The cloud's API, once there is an API client.
    pub cloud: Option<Arc<Cloud>>,
}

impl Eyes {
    /// Looks once.
    pub async fn look(&self, look: &Look) -> Result<Entries, LookTrouble> {
        match look {
            Look::Network | Look::Appliance | Look::Tracking { .. } => Ok(Vec::new()),
            _ => {
                let cloud = self.cloud.as_ref().ok_or_else(no_password)?;
                looks::in_the_cloud(cloud, look).await
            }
        }
    }

    /// Looks once, and whatever happens (a crash, a hang) comes back with a reason.
    pub async fn look_in_time(&self, look: &Look) -> Result<Entries, LookTrouble> {
        let (eyes, what) = (self.clone(), look.clone());
        let task = tokio::spawn(async move { eyes.look(&what).await });
        match tokio::time::timeout(PATIENCE, task).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(trouble("trouble-check-crashed")),
            Err(_) => Err(trouble("trouble-check-timeout")),
        }
    }

    /// Writes what was agreed to.
    pub async fn write(&self, _write: &Write) -> Result<Written, LookTrouble> {
        Err(no_password())
    }
}

fn trouble(id: &str) -> LookTrouble {
    LookTrouble {
        message: Message::new(id),
        next: Some(Message::new(&format!("{id}-next"))),
        details: None,
        retry_after: None,
        refused: false,
        missing_scopes: Vec::new(),
        nothing_happened: false,
    }
}
