//! Whether this computer reaches a host: any answer over TLS will do. That proves nothing about anybody else's network.

use std::time::Duration;

use reqwest::Method;

use super::Error;
use super::http::{Http, Limits, Network};

/// A host that lets us wait longer is not reached in any useful sense.
const PATIENCE: Duration = Duration::from_secs(10);

/// Asks for the root page, without credentials, and takes any answer as an answer.
pub async fn try_host(address: &str, network: &Network) -> Result<(), Error> {
    let total = PATIENCE.min(network.limits.total);
    let limits = Limits { connect: total, total, ..network.limits };
    let http = Http::new(address, &Network { limits, ..network.clone() })?;
    match http.send(http.request(Method::GET, &[])).await {
        // A page that is too large to take in came from somebody who was reached.
        Ok(_) | Err(Error::TooLarge { .. }) => Ok(()),
        Err(error) => Err(error),
    }
}
