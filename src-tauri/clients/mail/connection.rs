//! The way to a mail listener: which hosts may be asked, the connection, the greeting, and encryption.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, CertificateStore, TlsParameters};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use tokio::net::TcpStream;

use super::error::{MailError, Untrusted};
use super::{Listener, introduction, refused};
use crate::clients::Error;
use crate::clients::classify;
use crate::clients::http::{AllowedHosts, Network, Trust, host_may_be_asked_here, install_crypto};

/// Whom to believe, should the listener offer encryption.
pub(super) fn tls_parameters(listener: &Listener, network: &Network) -> Result<TlsParameters, Error> {
    install_crypto();
    let (store, pem) = match &network.trust {
        Trust::System => (CertificateStore::Default, None),
        Trust::SystemAnd(pem) => (CertificateStore::Default, Some(pem)),
        Trust::OnlyThis(pem) => (CertificateStore::None, Some(pem)),
        // A pin is for an appliance's API; it vouches for nobody else, so no listener is believed.
        Trust::Pinned(_) => (CertificateStore::None, None),
    };
    let mut builder = TlsParameters::builder(bare(&listener.host).to_owned()).certificate_store(store);
    if let Some(pem) = pem {
        let found: Result<Vec<CertificateDer<'_>>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
        let found = found.ok().filter(|found| !found.is_empty()).ok_or(Error::BadCertificate)?;
        for certificate in found {
            let certificate = Certificate::from_der(certificate.to_vec()).map_err(|_| Error::BadCertificate)?;
            builder = builder.add_root_certificate(certificate);
        }
    }
    builder.build().map_err(|_| if pem.is_some() { Error::BadCertificate } else { Error::NoAuthorities })
}

/// Opens a connection, to the first of the host's addresses that takes one.
pub(super) async fn connect(listener: &Listener, network: &Network) -> Result<TcpStream, Error> {
    let host = bare(&listener.host);
    let limit = network.limits.connect;
    if host.is_empty() || host.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return Err(MailError::NoListener { host: host.to_owned(), port: listener.port }.into());
    }
    if network.allowed == AllowedHosts::LoopbackOnly && !host_may_be_asked_here(host) {
        return Err(Error::HostNotAllowed { host: host.to_owned() });
    }
    let attempt = async {
        let mut last = Error::Dns { host: host.to_owned() };
        for address in addresses(host, listener.port, network.allowed).await.map_err(|_| last.clone())? {
            match TcpStream::connect(address).await {
                Ok(stream) => return Ok(stream),
                Err(error) => last = no_connection(&error, listener),
            }
        }
        Err(last)
    };
    let late = |_| Error::Timeout { host: host.to_owned(), seconds: limit.as_secs().max(1) };
    tokio::time::timeout(limit, attempt).await.map_err(late)?
}

/// The host's addresses. Where only this computer may be asked, no name server is.
async fn addresses(host: &str, port: u16, allowed: AllowedHosts) -> io::Result<Vec<SocketAddr>> {
    if let Ok(ip) = host.parse::<IpAddr>() {
        return Ok(vec![SocketAddr::new(ip, port)]);
    }
    match allowed {
        AllowedHosts::LoopbackOnly if host == "localhost" => {
            let both = [IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST)];
            Ok(both.map(|ip| SocketAddr::new(ip, port)).to_vec())
        }
        AllowedHosts::LoopbackOnly => Err(ErrorKind::NotFound.into()),
        AllowedHosts::Any => Ok(tokio::net::lookup_host((host, port)).await?.collect()),
    }
}

fn no_connection(error: &io::Error, listener: &Listener) -> Error {
    match error.kind() {
        ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown => Error::Offline,
        // Also "no route to this host" and "not permitted": nothing can be handed over there, and why is not ours to see.
        _ => MailError::NoListener { host: listener.host.clone(), port: listener.port }.into(),
    }
}

/// Takes the greeting, introduces itself, and encrypts where that is offered and wanted.
pub(super) async fn open(
    stream: TcpStream,
    listener: &Listener,
    tls: Option<TlsParameters>,
) -> Result<AsyncSmtpConnection, Error> {
    let Listener { host, port, .. } = listener;
    let own = stream.local_addr().map_err(|_| Error::ConnectionLost { host: host.clone() })?;
    let hello = introduction(own);
    let greeted = AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello).await;
    let mut connection = greeted.map_err(|error| -> MailError {
        let said_no = refused(&error, host, |refusal| MailError::TurnedAway { refusal });
        said_no.unwrap_or_else(|| MailError::NotSmtp { host: host.clone(), port: *port })
    })?;
    if let Some(tls) = tls
        && connection.can_starttls()
    {
        connection.starttls(tls, &hello).await.map_err(|error| match untrusted(&error) {
            Some(why) => MailError::TlsUntrusted { host: host.clone(), why },
            None => MailError::TlsFailed { host: host.clone() },
        })?;
    }
    Ok(connection)
}

/// Whether it was the certificate that was not good enough, and in what.
fn untrusted(error: &(dyn std::error::Error + 'static)) -> Option<Untrusted> {
    use rustls::CertificateError as Bad;
    let mut why = None;
    classify::visit(error, &mut |cause| {
        if let Some(rustls::Error::InvalidCertificate(bad)) = cause.downcast_ref::<rustls::Error>() {
            why = Some(match bad {
                Bad::NotValidForName | Bad::NotValidForNameContext { .. } => Untrusted::Name,
                Bad::Expired | Bad::ExpiredContext { .. } | Bad::NotValidYet | Bad::NotValidYetContext { .. } => {
                    Untrusted::Date
                }
                _ => Untrusted::Issuer,
            });
        }
    });
    why
}

/// An address as a name, without the brackets that IPv6 has in places where a port follows.
fn bare(host: &str) -> &str {
    host.trim_start_matches('[').trim_end_matches(']')
}
