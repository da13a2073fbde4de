//! All that the engine can look through and write with at one moment, to be taken along by a task that runs beside it.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use super::probes::{self, Entries, no_password};
use crate::clients::Error;
use crate::clients::asyncos::Appliance;
use crate::clients::http::Network;
use crate::clients::iroh::{Cloud, NewModule};
use crate::clients::mail::{self, Encryption, Listener, TestMessage};
use crate::clock::Clock;
use crate::domain::evidence::SentMessage;
use crate::domain::failure::{Failure, ProbeError};
use crate::domain::message::Message;
use crate::domain::region::Region;
use crate::domain::state::{Probe, Write, Written};
use crate::i18n::Words;

/// The longest a probe of a check may take. Every client gives up before; this holds where one does not.
const PATIENCE: Duration = Duration::from_secs(90);

/// A cloud in the place of Cisco's, for a test or a bench of real work: nothing else is reached then.
#[derive(Debug, Clone)]
pub struct FarSide {
    /// The addresses of its API.
    pub api: BTreeMap<Region, String>,
    /// The authority that proves them, as PEM.
    pub authority: String,
}

/// See the module.
#[derive(Clone)]
pub struct Connections {
    /// The cloud's API, once there is an API client.
    pub cloud: Option<Arc<Cloud>>,
    /// The appliance's API, once its user was entered.
    pub appliance: Option<Appliance>,
    /// For what has no client of its own: the test message, and whether hosts can be reached.
    pub network: Network,
    /// Hosts that this set-up needs: name for the person, address.
    pub hosts: Vec<(String, String)>,
    /// Practice only: every probe meets this error, as on a computer without a network.
    pub emulated: Option<Error>,
    /// Now.
    pub clock: Clock,
}

impl Connections {
    /// Probes once.
    pub async fn probe(&self, probe: &Probe) -> Result<Entries, ProbeError> {
        if let Some(error) = self.emulated.as_ref().filter(|_| *probe != Probe::Network) {
            return Err(ProbeError::new(error.clone()));
        }
        match probe {
            Probe::Network => Ok(probes::network(&self.hosts, &self.network, self.emulated.as_ref()).await),
            Probe::Appliance => probes::appliance(self.appliance.as_ref().ok_or_else(no_password)?).await,
            Probe::Tracking { subject, since } => {
                let appliance = self.appliance.as_ref().ok_or_else(no_password)?;
                probes::tracking(appliance, subject, *since, self.clock.now()).await
            }
            _ => probes::in_the_cloud(self.cloud.as_ref().ok_or_else(no_password)?, probe).await,
        }
    }

    /// Probes once, and whatever happens (a crash, a hang) comes back with a reason.
    pub async fn probe_in_time(&self, probe: &Probe) -> Result<Entries, ProbeError> {
        let (connections, what) = (self.clone(), probe.clone());
        let mut task = tokio::spawn(async move { connections.probe(&what).await });
        match tokio::time::timeout(PATIENCE, &mut task).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(ProbeError::new(Failure::Crashed)),
            Err(_) => {
                task.abort();
                Err(ProbeError::new(Failure::OutOfTime))
            }
        }
    }

    /// Writes what was agreed to, and nothing else.
    pub async fn write(&self, write: &Write) -> Result<Written, ProbeError> {
        let cloud = || self.cloud.as_ref();
        let failed = |e: Error| ProbeError::of_write(e.clone(), e.was_answered());
        if let Some(error) = &self.emulated {
            return Err(ProbeError::of_write(error.clone(), true));
        }
        match write {
            Write::CreateModule { type_id, name, device, timeframe, presets, .. } => {
                let mut settings: BTreeMap<String, Value> = presets.clone();
                settings.insert(device.0.clone(), Value::from(device.1.as_str()));
                settings.extend(timeframe.iter().map(|(key, days)| (key.clone(), Value::from(*days))));
                let module = NewModule {
                    name: name.clone(),
                    module_type_id: type_id.clone(),
                    visibility: "org".into(),
                    settings,
                };
                cloud()
                    .ok_or_else(no_password)?
                    .create_module(&module)
                    .await
                    .map(|made| Written::Module(made.id))
                    .map_err(failed)
            }
            Write::DeleteModule { id, .. } => match cloud().ok_or_else(no_password)?.delete_module(id).await {
                // Somebody else removed it: what was wanted is so.
                Ok(()) | Err(Error::NotFound) => Ok(Written::ModuleGone),
                Err(error) => Err(failed(error)),
            },
            Write::SendMessage { host, port, from, to, subject, plain } => {
                let encryption = if *plain { Encryption::Never } else { Encryption::WhenOffered };
                let message = TestMessage {
                    from: from.clone(),
                    to: to.clone(),
                    subject: subject.clone(),
                    message_id: mail::fresh_message_id(from),
                    date: self.clock.now(),
                    body: Words::english().say(&Message::new("test-message-body")),
                };
                let listener = Listener { host: host.clone(), port: *port, encryption };
                match mail::send(&listener, &message, &self.network).await {
                    Ok(accepted) => Ok(Written::Sent(SentMessage {
                        message_id: message.message_id,
                        subject: subject.clone(),
                        tls: accepted.tls,
                        answer: accepted.queue_words,
                    })),
                    Err(error) => {
                        let uncertain = matches!(&error, Error::Mail(mail) if mail.may_have_been_taken());
                        Err(ProbeError::of_write(error, !uncertain))
                    }
                }
            }
        }
    }
}
