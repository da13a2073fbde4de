//! What the wizard looks through in a rehearsal: its own clients, over real TLS, as saved when all was well.

use std::sync::Arc;
use std::time::Duration;

use passarela::clients::Error as Met;
use passarela::clients::asyncos::{Access as ApplianceAccess, Appliance};
use passarela::clients::http::Network;
use passarela::clients::iroh::{Access, Cloud};
use passarela::clock::Clock;
use passarela::domain::product::Machine;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::engine::connections::Connections;
use passarela::lab::Lab;
use passarela::lab::faults::Fault;

use super::RehearsalError;

/// How long an answer is awaited that is not to come.
const IMPATIENCE: Duration = Duration::from_millis(700);

/// Opens them, for the tenant of this region.
pub fn open(lab: &Lab, home: Region, clock: &Clock) -> Result<Connections, RehearsalError> {
    let found = lab.addresses();
    let has = |fault| lab.shared().has(fault);
    let mut network = Network::loopback_only(lab.ca_pem());
    if has(Fault::Hang) || has(Fault::Slow) {
        network.limits.total = IMPATIENCE;
    }
    let reached = |address: &str| {
        let port = address.rsplit(':').next().unwrap_or_default();
        if has(Fault::Dns) { format!("https://practice.invalid:{port}") } else { address.to_owned() }
    };
    let access = Access {
        base: reached(&found.api),
        network: network.clone(),
        client_id: found.client_id.clone(),
        client_password: Secret::new(found.client_password.clone()),
    };
    let password = Secret::new(found.appliance_password.clone());
    let appliance = reached(&found.asyncos_api);
    let user = found.appliance_user.clone();
    let mut at_appliance = ApplianceAccess::new(Machine::Esa, appliance, network.clone(), user, password);
    at_appliance.network.limits = network.limits;
    let at_appliance = at_appliance.pinned(lab.appliance_fingerprint().parse()?);
    Ok(Connections {
        cloud: Some(Arc::new(Cloud::new(access, clock.clone())?)),
        appliance: Some(Appliance::new(at_appliance, clock.clone())?),
        hosts: vec![(home.hosts().threat_response.to_owned(), reached(&found.api))],
        network,
        emulated: has(Fault::Offline).then_some(Met::Offline),
        clock: clock.clone(),
    })
}
