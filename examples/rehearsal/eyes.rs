//! What the wizard looks through in a rehearsal: the real client of the cloud, over real TLS. The faults of this computer
//! are acted out here, since no lab can stage them.

use std::sync::Arc;
use std::time::Duration;

use passarela::clients::http::Network;
use passarela::clients::iroh::{Access, Cloud};
use passarela::clients::trouble::Trouble;
use passarela::clock::Clock;
use passarela::domain::evidence::{Key, Reached, Seen};
use passarela::domain::secret::Secret;
use passarela::domain::session::{Look, LookTrouble};
use passarela::engine::looks::{self, Entries};
use passarela::lab::Lab;
use passarela::lab::faults::Fault;
use tokio::net::TcpStream;

/// How long an answer is awaited that is not to come.
const IMPATIENCE: Duration = Duration::from_millis(700);

/// See the module.
pub struct Eyes {
    cloud: Cloud,
    /// `host:port` of the cloud's API.
    authority: String,
    offline: bool,
}

impl Eyes {
    /// For the cloud of the tenant.
    pub fn open(lab: &Lab, clock: &Clock) -> Result<Arc<Self>, Trouble> {
        let found = lab.addresses();
        let mut authority = found.api.trim_start_matches("https://").to_owned();
        if lab.shared().has(Fault::Dns) {
            let port = authority.rsplit_once(':').map_or("443", |(_, port)| port);
            authority = format!("practice.invalid:{port}");
        }
        let mut network = Network::loopback_only(lab.ca_pem());
        if lab.shared().has(Fault::Hang) || lab.shared().has(Fault::Slow) {
            network.limits.total = IMPATIENCE;
        }
        let access = Access {
            base: format!("https://{authority}"),
            network,
            client_id: found.client_id.clone(),
            client_password: Secret::new(found.client_password.clone()),
        };
        let cloud = Cloud::new(access, clock.clone())?;
        Ok(Arc::new(Self { cloud, authority, offline: lab.shared().has(Fault::Offline) }))
    }

    /// Looks once.
    pub async fn look(&self, look: &Look) -> Result<Entries, LookTrouble> {
        match look {
            Look::Network => Ok(vec![(Key::Network, Seen::Network(vec![self.reach().await]))]),
            Look::Appliance | Look::Tracking { .. } => appliance_api(look).await,
            _ if self.offline => Err(looks::in_words(&Trouble::Offline)),
            _ => looks::in_the_cloud(&self.cloud, look).await,
        }
    }

    async fn reach(&self) -> Reached {
        let host = self.authority.split(':').next().unwrap_or_default().to_owned();
        let trouble = if self.offline {
            Some(Trouble::Offline)
        } else if host.ends_with(".invalid") {
            Some(Trouble::Dns { host: host.clone() })
        } else {
            let refused = TcpStream::connect(&self.authority).await.is_err();
            refused.then(|| Trouble::Refused { host: host.clone() })
        };
        Reached { host, trouble: trouble.map(|t| looks::in_words(&t).message) }
    }
}

/// The place for the appliance's API: its log-in, its clock, its message tracking. Nothing is seen through it so far, so
/// `appliance.clock` cannot tell.
async fn appliance_api(_look: &Look) -> Result<Entries, LookTrouble> {
    Ok(Vec::new())
}
