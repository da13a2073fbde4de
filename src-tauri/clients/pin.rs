//! Certificates that are believed because a person compared them, and for no other reason.
//!
//! Appliances sign their own certificate, so no authority vouches for it. The first time, `compare` fetches what the
//! appliance shows and hangs up before anything is sent; a person compares the fingerprint; from then on exactly that
//! certificate is believed ([`Trust::Pinned`]) and a changed one is told with both fingerprints.
//!
//! This is the only file that judges certificates by rules of its own (`tests/architecture.rs`).

use std::fmt;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use rustls::client::WebPkiServerVerifier;
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{CertificateError, ClientConfig, DigitallySignedStruct, OtherError, RootCertStore, SignatureScheme};
use rustls_platform_verifier::Verifier as SystemVerifier;
use sha2::{Digest, Sha256};
use x509_parser::prelude::{FromDer, GeneralName, X509Certificate};

use super::Error;
use super::trust::Trust;
use crate::domain::fingerprint::Fingerprint;

/// What an appliance shows, for a person to compare before anything is sent to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presented {
    /// SHA-256 of the certificate.
    pub fingerprint: Fingerprint,
    /// Whom it says it is for: `CN=…, O=…`.
    pub subject: String,
    /// Who says so. The same as the subject where it is self-signed.
    pub issuer: String,
    /// The names and addresses it is for.
    pub names: Vec<String>,
    /// Good from.
    pub not_before: Timestamp,
    /// Good until.
    pub not_after: Timestamp,
    /// Whether the system's store (or the authority that the network was given) vouches for it, name and dates
    /// included. Then nobody has to compare anything.
    pub trusted_by_system: bool,
}

/// The TLS side of a client that believes nothing: it hangs up, and leaves what it saw where the second value points.
pub(super) fn look_only(trust: &Trust) -> Result<(Result<ClientConfig, rustls::Error>, LastVerification), Error> {
    let seen: LastVerification = Arc::default();
    let judge = judge(trust)?;
    Ok((config(Rule::LookOnly { judge, seen: seen.clone() }), seen))
}

/// Where what was seen before hanging up is left.
pub(super) type LastVerification = Arc<Mutex<Option<Verification>>>;

/// The TLS side of a client that believes this certificate and no other.
pub(super) fn exactly(pinned: Fingerprint) -> Result<ClientConfig, rustls::Error> {
    config(Rule::Exactly(pinned))
}

/// The pinned fingerprint and the one that was shown in its place, if that is why a handshake failed.
pub(super) fn changed(error: &OtherError) -> Option<(Fingerprint, Fingerprint)> {
    error.0.downcast_ref::<Changed>().map(|changed| (changed.pinned, changed.presented))
}

#[derive(Debug, thiserror::Error)]
#[error("{presented} was shown in place of {pinned}")]
struct Changed {
    pinned: Fingerprint,
    presented: Fingerprint,
}

/// What was seen before hanging up.
#[derive(Debug)]
pub(super) struct Verification {
    der: Vec<u8>,
    trusted: bool,
}

enum Rule {
    Exactly(Fingerprint),
    LookOnly {
        /// None: this computer has no list of authorities, so nothing is trusted by it.
        judge: Option<Arc<dyn ServerCertVerifier>>,
        seen: LastVerification,
    },
}

struct Verifier {
    rule: Rule,
    provider: Arc<CryptoProvider>,
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.rule {
            Rule::Exactly(pinned) => write!(f, "Exactly({pinned})"),
            Rule::LookOnly { .. } => f.write_str("LookOnly"),
        }
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        leaf: &CertificateDer<'_>,
        chain: &[CertificateDer<'_>],
        name: &ServerName<'_>,
        ocsp: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        match &self.rule {
            Rule::Exactly(pinned) => {
                let presented = fingerprint(leaf);
                if presented == *pinned {
                    return Ok(ServerCertVerified::assertion());
                }
                let changed = Changed { pinned: *pinned, presented };
                Err(CertificateError::Other(OtherError(Arc::new(changed))).into())
            }
            Rule::LookOnly { judge, seen } => {
                let trusted =
                    judge.as_ref().is_some_and(|judge| judge.verify_server_cert(leaf, chain, name, ocsp, now).is_ok());
                *seen.lock().unwrap_or_else(PoisonError::into_inner) =
                    Some(Verification { der: leaf.to_vec(), trusted });
                Err(CertificateError::ApplicationVerificationFailure.into())
            }
        }
    }

    // Whoever shows the certificate must also hold its key: a fingerprint alone anybody can copy.
    fn verify_tls12_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, leaf, signed, &self.provider.signature_verification_algorithms)
            .map_err(not_its_own)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        leaf: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, leaf, signed, &self.provider.signature_verification_algorithms)
            .map_err(not_its_own)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

/// Never told as an issuer that is not known: comparing the fingerprint again would find it the same.
fn not_its_own(_: rustls::Error) -> rustls::Error {
    CertificateError::ApplicationVerificationFailure.into()
}

fn provider() -> Arc<CryptoProvider> {
    Arc::new(rustls::crypto::ring::default_provider())
}

fn config(rule: Rule) -> Result<ClientConfig, rustls::Error> {
    let provider = provider();
    let mut config = ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(Verifier { rule, provider }))
        .with_no_client_auth();
    // A resumed session shows no certificate, and then there is nothing to compare.
    config.resumption = rustls::client::Resumption::disabled();
    Ok(config)
}

/// Who decides what is trusted without a person. A system without authorities trusts nothing; that is no failure here.
fn judge(trust: &Trust) -> Result<Option<Arc<dyn ServerCertVerifier>>, Error> {
    Ok(match trust {
        Trust::System | Trust::Pinned(_) => SystemVerifier::new(provider()).ok().map(shared),
        Trust::SystemAnd(pem) => SystemVerifier::new_with_extra_roots(certificates(pem)?, provider()).ok().map(shared),
        Trust::OnlyThis(pem) => {
            let mut roots = RootCertStore::empty();
            roots.add_parsable_certificates(certificates(pem)?);
            WebPkiServerVerifier::builder_with_provider(Arc::new(roots), provider()).build().ok().map(|v| v as _)
        }
    })
}

fn shared(verifier: SystemVerifier) -> Arc<dyn ServerCertVerifier> {
    Arc::new(verifier)
}

fn certificates(pem: &str) -> Result<Vec<CertificateDer<'static>>, Error> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
    found.ok().filter(|found| !found.is_empty()).ok_or(Error::BadCertificate)
}

fn fingerprint(der: &[u8]) -> Fingerprint {
    Fingerprint::new(Sha256::digest(der).into())
}

pub(super) fn describe(verification: &Verification) -> Option<Presented> {
    let (_, certificate) = X509Certificate::from_der(&verification.der).ok()?;
    let at = |time: x509_parser::time::ASN1Time| Timestamp::from_second(time.timestamp()).ok();
    let alternatives = certificate.subject_alternative_name().ok().flatten();
    let names = alternatives.iter().flat_map(|names| &names.value.general_names).filter_map(|name| match name {
        GeneralName::DNSName(name) => Some(plain(name)),
        GeneralName::IPAddress(bytes) => address(bytes).map(|ip| ip.to_string()),
        _ => None,
    });
    Some(Presented {
        fingerprint: fingerprint(&verification.der),
        subject: plain(&certificate.subject().to_string()),
        issuer: plain(&certificate.issuer().to_string()),
        names: names.take(20).collect(),
        not_before: at(certificate.validity().not_before)?,
        not_after: at(certificate.validity().not_after)?,
        trusted_by_system: verification.trusted,
    })
}

fn address(bytes: &[u8]) -> Option<IpAddr> {
    match bytes.len() {
        4 => <[u8; 4]>::try_from(bytes).ok().map(IpAddr::from),
        16 => <[u8; 16]>::try_from(bytes).ok().map(IpAddr::from),
        _ => None,
    }
}

/// Whoever answers wrote this text: it is shown short, and without characters that could rearrange what stands around it.
fn plain(text: &str) -> String {
    let shown = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    text.chars().filter(shown).take(200).collect()
}
