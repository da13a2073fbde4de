//! Certificates made for this run, and the loop that serves a router over TLS with them.
//!
//! The authority lives in memory only and can vouch for nothing but this computer (name constraints), so a person who
//! does import it somewhere gives nothing away. Faults of TLS and of the connection are emulated here, at accept.

use std::io;
use std::net::{Shutdown, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use jiff::{SignedDuration, Timestamp};
use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CertifiedIssuer, CidrSubnet, DnType, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, KeyPair, KeyUsagePurpose, NameConstraints, PKCS_ED25519, SanType, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use sha2::{Digest, Sha256};
use socket2::SockRef;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use super::connections;
use super::faults::Fault;
use super::shared::{CountedPort, Shared};
use super::world::Seed;

/// What stands before the 32 bytes of an Ed25519 key in PKCS #8 (RFC 8410). Keys of this kind can be worked out from a
/// seed without computing their public half first.
const ED25519_PKCS8: [u8; 16] = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x70, 4, 0x22, 4, 0x20];

/// What a server shows itself as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Identity {
    /// A certificate of this run's authority.
    Cloud,
    /// A self-signed one, as an appliance has it.
    Appliance,
}

/// Says that no certificates could be made.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// Making one failed.
    #[error("making a certificate failed: {0}")]
    Make(#[from] rcgen::Error),
    /// rustls does not take it.
    #[error("the certificate cannot be used: {0}")]
    Use(#[from] rustls::Error),
    /// A name is not one.
    #[error("not a name for a certificate")]
    Name,
}

/// The authority of this run and everything it issued.
pub struct Authority {
    ca_pem: String,
    good: Arc<ServerConfig>,
    unknown_issuer: Arc<ServerConfig>,
    intercepted: Arc<ServerConfig>,
    wrong_name: Arc<ServerConfig>,
    expired: Arc<ServerConfig>,
    appliance: Arc<ServerConfig>,
    other_appliance: Arc<ServerConfig>,
    appliance_pem: String,
    appliance_fingerprint: String,
}

impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Authority").field("appliance_fingerprint", &self.appliance_fingerprint).finish_non_exhaustive()
    }
}

impl Authority {
    /// Makes everything anew. `now` is this computer's time, not the lab's: whoever connects judges by its own clock.
    pub fn new(now: Timestamp) -> Result<Self, TlsError> {
        Self::of_world(&Seed::new(rand::random()), now)
    }

    /// The same, but for the appliance's own certificates: those are the world's, so that a fingerprint that was
    /// compared stays good when practice is resumed.
    pub fn of_world(seed: &Seed, now: Timestamp) -> Result<Self, TlsError> {
        let ca = authority("Passarela practice lab", now)?;
        let nobody = authority("An authority nobody knows", now)?;
        let proxy = authority("Web inspection proxy", now)?;
        let local = || names(&["localhost"]);
        let valid = Validity::around(now);
        let (appliance, appliance_certificate) = self_signed(seed, "as compared")?;
        let (other_appliance, _) = self_signed(seed, "changed")?;
        Ok(Self {
            good: leaf(&ca, local()?, valid)?,
            unknown_issuer: leaf(&nobody, local()?, valid)?,
            intercepted: leaf(&proxy, local()?, valid)?,
            wrong_name: leaf(&ca, dns_names(&["elsewhere.localhost"])?, valid)?,
            expired: leaf(&ca, local()?, Validity::past(now))?,
            appliance,
            other_appliance,
            appliance_fingerprint: fingerprint(appliance_certificate.der()),
            appliance_pem: appliance_certificate.pem(),
            ca_pem: ca.pem(),
        })
    }

    /// The authority's certificate: hand it to a client that is to trust the lab.
    pub fn ca_pem(&self) -> &str {
        &self.ca_pem
    }

    /// That, and the appliance's own certificate: what a foreign program needs to check both APIs by.
    pub fn bundle_pem(&self) -> String {
        format!("{}{}", self.ca_pem, self.appliance_pem)
    }

    /// SHA-256 of the appliance's own certificate, as browsers write it: `AB:CD:…`.
    pub fn appliance_fingerprint(&self) -> &str {
        &self.appliance_fingerprint
    }

    /// What a server of this run shows where nothing is amiss.
    pub(super) fn known(&self) -> Arc<ServerConfig> {
        self.good.clone()
    }

    /// The same from an authority that nobody has heard of.
    pub(super) fn unknown(&self) -> Arc<ServerConfig> {
        self.unknown_issuer.clone()
    }

    /// What to show to whoever connects now.
    fn config(&self, identity: Identity, shared: &Shared) -> Arc<ServerConfig> {
        let chosen = match identity {
            Identity::Appliance if shared.has(Fault::TlsPinChanged) => &self.other_appliance,
            Identity::Appliance if shared.has(Fault::TlsIntercepted) => &self.intercepted,
            Identity::Appliance => &self.appliance,
            Identity::Cloud if shared.has(Fault::TlsUnknownIssuer) => &self.unknown_issuer,
            Identity::Cloud if shared.has(Fault::TlsIntercepted) => &self.intercepted,
            Identity::Cloud if shared.has(Fault::TlsWrongName) => &self.wrong_name,
            Identity::Cloud if shared.has(Fault::TlsExpired) => &self.expired,
            Identity::Cloud => &self.good,
        };
        chosen.clone()
    }
}

/// From when to when a certificate is good.
#[derive(Debug, Clone, Copy)]
struct Validity {
    from: Timestamp,
    until: Timestamp,
}

impl Validity {
    /// The years 2020 to 2044: appliances sign their own for long.
    const LONG: Self =
        Self { from: Timestamp::constant(1_577_836_800, 0), until: Timestamp::constant(2_366_841_600, 0) };

    /// Two days' slack, so that the day and the time zone do not matter.
    fn around(now: Timestamp) -> Self {
        Self { from: days(now, -2), until: days(now, 365) }
    }

    fn past(now: Timestamp) -> Self {
        Self { from: days(now, -60), until: days(now, -2) }
    }

    fn apply(self, params: &mut CertificateParams) {
        let ((y, m, d), (end_y, end_m, end_d)) = (date(self.from), date(self.until));
        params.not_before = date_time_ymd(y, m, d);
        params.not_after = date_time_ymd(end_y, end_m, end_d);
    }
}

fn days(now: Timestamp, days: i64) -> Timestamp {
    now.saturating_add(SignedDuration::from_hours(24 * days)).unwrap_or(now)
}

/// Year, month, day: all that a certificate's dates need here.
fn date(at: Timestamp) -> (i32, u8, u8) {
    let date = jiff::tz::TimeZone::UTC.to_datetime(at).date();
    (date.year().into(), date.month().unsigned_abs(), date.day().unsigned_abs())
}

fn authority(name: &str, now: Timestamp) -> Result<CertifiedIssuer<'static, KeyPair>, TlsError> {
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, name);
    params.distinguished_name.push(DnType::OrganizationName, "Practice only");
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.use_authority_key_identifier_extension = true;
    params.name_constraints = Some(NameConstraints {
        permitted_subtrees: vec![
            GeneralSubtree::DnsName("localhost".into()),
            GeneralSubtree::IpAddress(CidrSubnet::from_v4_prefix([127, 0, 0, 0], 8)),
            GeneralSubtree::IpAddress(CidrSubnet::from_v6_prefix(
                [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
                128,
            )),
        ],
        excluded_subtrees: Vec::new(),
    });
    Validity::around(now).apply(&mut params);
    Ok(CertifiedIssuer::self_signed(params, KeyPair::generate()?)?)
}

fn dns_names(all: &[&str]) -> Result<Vec<SanType>, TlsError> {
    all.iter().map(|name| Ok(SanType::DnsName((*name).try_into().map_err(|_| TlsError::Name)?))).collect()
}

/// These names and both loopback addresses.
fn names(all: &[&str]) -> Result<Vec<SanType>, TlsError> {
    let mut names = dns_names(all)?;
    names.extend([[127, 0, 0, 1].into(), std::net::Ipv6Addr::LOCALHOST.into()].map(SanType::IpAddress));
    Ok(names)
}

/// Everything OpenSSL's strict checks ask of a server certificate, key identifiers included.
fn server_params(name: &str, names: Vec<SanType>, valid: Validity) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, name);
    params.subject_alt_names = names;
    params.is_ca = IsCa::ExplicitNoCa;
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params.use_authority_key_identifier_extension = true;
    valid.apply(&mut params);
    params
}

fn leaf(
    ca: &CertifiedIssuer<'static, KeyPair>,
    names: Vec<SanType>,
    valid: Validity,
) -> Result<Arc<ServerConfig>, TlsError> {
    let key = KeyPair::generate()?;
    let certificate = server_params("Passarela practice service", names, valid).signed_by(&key, ca)?;
    server_config(certificate.der().clone(), &key)
}

/// The same certificate for the same world, to the last byte: key and dates are worked out, nothing is drawn.
fn self_signed(seed: &Seed, which: &str) -> Result<(Arc<ServerConfig>, Certificate), TlsError> {
    let key = PrivatePkcs8KeyDer::from([&ED25519_PKCS8[..], &seed.sign("appliance certificate", which)].concat());
    let key = KeyPair::from_pkcs8_der_and_sign_algo(&key, &PKCS_ED25519)?;
    let certificate = server_params("Practice appliance", names(&["localhost"])?, Validity::LONG).self_signed(&key)?;
    Ok((server_config(certificate.der().clone(), &key)?, certificate))
}

fn server_config(certificate: CertificateDer<'static>, key: &KeyPair) -> Result<Arc<ServerConfig>, TlsError> {
    let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
    let mut config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()?
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)?;
    // A resumed session skips the certificate; then a fault staged a moment ago would not show.
    config.session_storage = Arc::new(rustls::server::NoServerSessionStorage {});
    config.send_tls13_tickets = 0;
    Ok(Arc::new(config))
}

fn fingerprint(certificate: &CertificateDer<'_>) -> String {
    let digest = Sha256::digest(certificate.as_ref());
    digest.iter().map(|byte| hex::encode_upper([*byte])).collect::<Vec<_>>().join(":")
}

/// Serves pages in the clear, until it is dropped.
pub(super) async fn serve_plain(listener: TcpListener, router: Router, half_sent: Duration) {
    let mut all = JoinSet::new();
    loop {
        tokio::select! {
            Some(_) = all.join_next() => {}
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => {
                    all.spawn(connections::converse(stream, router.clone(), half_sent, std::future::pending()));
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            },
        }
    }
}

/// Serves a cloud's API until `stop` turns true.
pub fn serve(
    listener: TcpListener,
    router: Router,
    authority: Arc<Authority>,
    shared: Arc<Shared>,
    stop: watch::Receiver<bool>,
) -> impl Future<Output = ()> + Send {
    serve_as(Identity::Cloud, listener, router, authority, shared, stop)
}

/// The same as a cloud or as an appliance. Whoever breaks a connection off breaks only that one.
pub fn serve_as(
    identity: Identity,
    listener: TcpListener,
    router: Router,
    authority: Arc<Authority>,
    shared: Arc<Shared>,
    stop: watch::Receiver<bool>,
) -> impl Future<Output = ()> + Send {
    // Counted from now on, not from when somebody first looks at it.
    let counted = shared.port();
    serving(identity, listener, router, authority, shared, stop, counted)
}

async fn serving(
    identity: Identity,
    listener: TcpListener,
    router: Router,
    authority: Arc<Authority>,
    shared: Arc<Shared>,
    mut stop: watch::Receiver<bool>,
    counted: CountedPort,
) {
    let Ok(address) = listener.local_addr() else { return };
    let mut changes = shared.changes();
    let mut port = Port::Open(listener);
    let mut connections = JoinSet::new();
    loop {
        let refuses = shared.has(Fault::Refused);
        if refuses == matches!(port, Port::Open(_)) {
            port = if refuses { Port::shut(port, address) } else { Port::open(port, address).await };
            counted.set_shut(refuses);
        }
        // A dropped sender stops us too.
        let stopped = async { drop(stop.wait_for(|stop| *stop).await) };
        let accept = async {
            match &port {
                Port::Open(listener) => listener.accept().await,
                Port::Kept(_) | Port::Given => std::future::pending().await,
            }
        };
        tokio::select! {
            () = stopped => break,
            changed = changes.changed() => if changed.is_err() { break },
            Some(_) = connections.join_next() => {}
            accepted = accept => match accepted {
                Ok((stream, _)) => {
                    let (authority, shared) = (authority.clone(), shared.clone());
                    connections.spawn(converse(stream, identity, authority, shared, router.clone()));
                }
                // Out of file handles, or a peer that left at once: neither is a reason to stop.
                Err(_) => tokio::time::sleep(Duration::from_millis(20)).await,
            },
        }
    }
}

/// A port of the lab. Nothing listening is the one fault that a listener cannot emulate.
enum Port {
    Open(TcpListener),
    /// Nothing listens, and nobody else can have it meanwhile: every address of the lab was handed out already.
    Kept(TcpSocket),
    /// Nothing listens, and it could not be kept.
    Given,
}

impl Port {
    fn shut(self, address: SocketAddr) -> Self {
        if let Self::Open(listener) = &self {
            // A process that is just being started holds what we hold until it becomes another program: closed by us alone, the
            // port would go on listening meanwhile. Systems that do not end a listener so leave it to the next line.
            let _ = SockRef::from(listener).shutdown(Shutdown::Both);
        }
        drop(self);
        bound(address).map_or(Self::Given, Self::Kept)
    }

    async fn open(self, address: SocketAddr) -> Self {
        if let Self::Kept(socket) = self
            && let Ok(listener) = socket.listen(1024)
        {
            return Self::Open(listener);
        }
        // It can be slow to come free.
        for _ in 0..50 {
            if let Ok(listener) = TcpListener::bind(address).await {
                return Self::Open(listener);
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Self::Given
    }
}

fn bound(address: SocketAddr) -> io::Result<TcpSocket> {
    let socket = if address.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
    // On Windows this would let others have it too, and connections of before do not stand in the way there.
    #[cfg(unix)]
    socket.set_reuseaddr(true)?;
    socket.bind(address)?;
    Ok(socket)
}

async fn converse(
    stream: TcpStream,
    identity: Identity,
    authority: Arc<Authority>,
    shared: Arc<Shared>,
    router: Router,
) {
    let config = authority.config(identity, &shared);
    let shown = config.clone();
    let half_sent = shared.half_sent();
    let handshake = TlsAcceptor::from(config).accept(stream);
    let Ok(Ok(stream)) = tokio::time::timeout(half_sent, handshake).await else { return };
    shared.shook_hands();
    let mut changes = shared.changes();
    // A connection that stays open would hide a certificate that changed since, and a listener that is gone.
    let outdated = async move {
        while Arc::ptr_eq(&shown, &authority.config(identity, &shared)) && !shared.has(Fault::Refused) {
            if changes.changed().await.is_err() {
                return;
            }
        }
    };
    connections::converse(stream, router, half_sent, outdated).await;
}
