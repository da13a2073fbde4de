//! The certificate that somebody shows, fetched for a person to compare before anything is sent.

use std::sync::PoisonError;

use reqwest::Method;

use super::Error;
use super::http::{Http, Network};
use super::pin::{self, Presented};

/// Fetches the certificate that `base` shows and hangs up. Nothing is sent over the connection, not even to a
/// certificate that is trusted.
pub async fn present(base: &str, network: &Network) -> Result<Presented, Error> {
    let (tls, seen) = pin::look_only(&network.trust)?;
    let http = Http::with_tls(base, network, tls)?;
    let refused = http.send(http.request(Method::HEAD, &[])).await;
    let verification = seen.lock().unwrap_or_else(PoisonError::into_inner).take();
    match (verification, refused) {
        (Some(verification), _) => pin::describe(&verification).ok_or_else(|| Error::TlsOther { host: http.host() }),
        (None, Err(error)) => Err(error),
        // An answer without a certificate cannot be: the client speaks TLS only.
        (None, Ok(_)) => Err(Error::TlsNotSpoken { host: http.host() }),
    }
}
