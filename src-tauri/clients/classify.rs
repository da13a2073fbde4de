//! From a failed request to its cause, by walking the chain of errors and looking at their types. Never by their text:
//! wordings change between versions and languages, and may carry an address.

use std::error::Error as Cause;
use std::io::ErrorKind;

use rustls::{CertificateError, InvalidMessage};

use super::Error;
use super::pin;

/// What `error` means for the host it was about.
///
/// `proxied` says that a proxy stands between: then a connection that never came about is the proxy's doing, and its
/// refusals (sign in first, not this host) have no type of their own to tell them apart by.
pub(super) fn classify(error: &reqwest::Error, host: &str, seconds: u64, proxied: bool) -> Error {
    match cause(error, host, seconds) {
        Error::Dns { host } | Error::Refused { host } | Error::ConnectionLost { host }
            if proxied && error.is_connect() =>
        {
            Error::Proxy { host }
        }
        other => other,
    }
}

fn cause(error: &reqwest::Error, host: &str, seconds: u64) -> Error {
    let host = host.to_owned();
    if error.is_builder() {
        return Error::BadAddress;
    }
    let mut found = None;
    visit(error, &mut |cause| {
        if found.is_none() {
            found = by_cause(cause, &host);
        }
    });
    if let Some(error) = found {
        return error;
    }
    if error.is_timeout() {
        Error::Timeout { host, seconds }
    } else if error.is_dns() {
        Error::Dns { host }
    } else if error.is_body() || error.is_decode() {
        Error::Truncated { host }
    } else {
        Error::ConnectionLost { host }
    }
}

/// Calls `look` with every error in the chain, deepest causes inside `io::Error` included: `source()` of an
/// `io::Error` skips the error it wraps, and that is where rustls' own error sits.
pub(super) fn visit(error: &(dyn Cause + 'static), look: &mut dyn FnMut(&(dyn Cause + 'static))) {
    look(error);
    if let Some(inner) = error.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref) {
        visit(inner, look);
    } else if let Some(source) = error.source() {
        visit(source, look);
    }
}

fn by_cause(cause: &(dyn Cause + 'static), host: &str) -> Option<Error> {
    let host = || host.to_owned();
    if let Some(tls) = cause.downcast_ref::<rustls::Error>() {
        return Some(by_tls(tls, host()));
    }
    if let Some(hyper) = cause.downcast_ref::<hyper::Error>() {
        if hyper.is_parse() {
            return Some(Error::Malformed { host: host() });
        }
        if hyper.is_incomplete_message() {
            return Some(Error::ConnectionLost { host: host() });
        }
    }
    if let Some(io) = cause.downcast_ref::<std::io::Error>() {
        // A wrapped error is looked at on its own; its kind here is only a default.
        return match io.kind() {
            ErrorKind::ConnectionRefused => Some(Error::Refused { host: host() }),
            ErrorKind::NetworkUnreachable | ErrorKind::NetworkDown | ErrorKind::HostUnreachable => Some(Error::Offline),
            ErrorKind::ConnectionReset | ErrorKind::ConnectionAborted | ErrorKind::BrokenPipe => {
                Some(Error::ConnectionLost { host: host() })
            }
            _ => None,
        };
    }
    None
}

fn by_tls(error: &rustls::Error, host: String) -> Error {
    match error {
        rustls::Error::InvalidCertificate(certificate) => match certificate {
            CertificateError::UnknownIssuer | CertificateError::BadSignature => Error::TlsUnknownIssuer { host },
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => Error::TlsExpired { host },
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                Error::TlsNotYetValid { host }
            }
            CertificateError::NotValidForName => Error::TlsWrongName { host, presented: Vec::new() },
            CertificateError::NotValidForNameContext { presented, .. } => {
                Error::TlsWrongName { host, presented: presented.iter().map(|name| plain_name(name)).collect() }
            }
            CertificateError::Other(other) => match pin::changed(other) {
                Some((pinned, presented)) => Error::TlsPinChanged { host, pinned, presented },
                None => Error::TlsOther { host },
            },
            _ => Error::TlsOther { host },
        },
        rustls::Error::InvalidMessage(InvalidMessage::InvalidContentType)
        | rustls::Error::InvalidMessage(InvalidMessage::UnknownProtocolVersion)
        | rustls::Error::InvalidMessage(InvalidMessage::MessageTooLarge) => Error::TlsNotSpoken { host },
        _ => Error::TlsOther { host },
    }
}

/// rustls gives `DnsName("a.example")`; a person reads `a.example`.
fn plain_name(debug: &str) -> String {
    let name = debug.split_once("(\"").and_then(|(_, rest)| rest.split_once('"')).map_or(debug, |(name, _)| name);
    name.chars().filter(|c| c.is_ascii_graphic()).take(100).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustls::AlertDescription;
    use std::io;

    fn code(cause: &(dyn Cause + 'static)) -> Option<&'static str> {
        let mut found = None;
        visit(cause, &mut |cause| {
            if found.is_none() {
                found = by_cause(cause, "cloud.example");
            }
        });
        found.map(|error| error.code())
    }

    #[test]
    fn the_networks_own_errors_are_told_by_kind() {
        for (kind, expected) in [
            (ErrorKind::NetworkUnreachable, Some("offline")),
            (ErrorKind::NetworkDown, Some("offline")),
            (ErrorKind::HostUnreachable, Some("offline")),
            (ErrorKind::ConnectionRefused, Some("refused")),
            (ErrorKind::ConnectionReset, Some("connection-lost")),
            (ErrorKind::BrokenPipe, Some("connection-lost")),
            (ErrorKind::Other, None),
        ] {
            assert_eq!(code(&io::Error::from(kind)), expected, "{kind:?}");
            assert_eq!(code(&io::Error::other(io::Error::from(kind))), expected, "{kind:?}, wrapped");
        }
    }

    #[test]
    fn every_fault_of_tls_has_a_trouble_of_its_own() {
        use rustls::Error as Tls;
        let certificate = Tls::InvalidCertificate;
        for (error, expected) in [
            (certificate(CertificateError::UnknownIssuer), "tls-unknown-issuer"),
            (certificate(CertificateError::BadSignature), "tls-unknown-issuer"),
            (certificate(CertificateError::Expired), "tls-expired"),
            (certificate(CertificateError::NotValidYet), "tls-not-yet-valid"),
            (certificate(CertificateError::NotValidForName), "tls-wrong-name"),
            (certificate(CertificateError::Revoked), "tls-other"),
            (Tls::InvalidMessage(InvalidMessage::InvalidContentType), "tls-not-spoken"),
            (Tls::AlertReceived(AlertDescription::HandshakeFailure), "tls-other"),
            (Tls::AlertReceived(AlertDescription::ProtocolVersion), "tls-other"),
        ] {
            assert_eq!(code(&error), Some(expected), "{error:?}");
            assert_eq!(code(&io::Error::new(ErrorKind::InvalidData, error)), Some(expected), "inside the connection's");
        }
    }
}
