//! First contact, accepting a certificate, and what happens when it changes.

use std::sync::Arc;

use jiff::Timestamp;
use passarela::clients::Error;
use passarela::clients::asyncos::{Access, Appliance};
use passarela::clients::http::Http;
use passarela::clients::shown_certificate::present;
use passarela::domain::fingerprint::Fingerprint;
use passarela::domain::product::Machine;
use passarela::domain::secret::Secret;
use passarela::lab::faults::Fault;
use passarela::lab::tls::Authority;
use passarela::lab::world::Seed;
use rcgen::{CertifiedKey, KeyPair, generate_simple_self_signed};
use reqwest::Method;
use rustls::ServerConfig;
use rustls::pki_types::{PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::sign::{CertifiedKey as Shown, SingleCertAndKey};
use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use super::server::{Server, code, pinned};

#[tokio::test]
async fn first_contact_shows_the_certificate_and_sends_nothing() {
    let server = Server::registered().await;
    let shown = present(&server.base(), &server.network()).await.expect("a certificate");
    assert_eq!(shown.fingerprint.to_string(), server.authority.appliance_fingerprint());
    assert_eq!(shown.subject, "CN=Practice appliance");
    assert_eq!(shown.issuer, shown.subject);
    assert_eq!(shown.names, ["localhost", "127.0.0.1", "::1"]);
    assert_eq!(shown.not_before.to_string(), "2020-01-01T00:00:00Z");
    assert_eq!(shown.not_after.to_string(), "2045-01-01T00:00:00Z");
    assert!(!shown.trusted_by_system);
    assert_eq!(server.asked(), [] as [&str; 0]);
}

#[tokio::test]
async fn a_certificate_that_an_authority_vouches_for_needs_no_person() {
    let server = Server::issued().await;
    let shown = present(&server.base(), &server.network()).await.expect("a certificate");
    assert!(shown.trusted_by_system);
    assert_ne!(shown.issuer, shown.subject);
    assert_eq!(server.asked(), [] as [&str; 0], "not even to a trusted one");
    for fault in [Fault::TlsWrongName, Fault::TlsExpired, Fault::TlsUnknownIssuer, Fault::TlsIntercepted] {
        server.stage(fault, true).await;
        let shown = present(&server.base(), &server.network()).await.expect("a certificate");
        assert!(!shown.trusted_by_system, "{fault}");
        server.stage(fault, false).await;
    }
}

#[tokio::test]
async fn an_accepted_certificate_is_believed_and_a_changed_one_stops_everything() {
    let server = Server::registered().await;
    let before = present(&server.base(), &server.network()).await.expect("a certificate").fingerprint;
    let appliance = server.appliance();
    appliance.health().await.expect("health");
    server.asked();

    server.stage(Fault::TlsPinChanged, true).await;
    let after = present(&server.base(), &server.network()).await.expect("a certificate").fingerprint;
    assert_ne!(before, after);
    let changed = Error::TlsPinChanged { host: "127.0.0.1".into(), pinned: before, presented: after };
    assert_eq!(appliance.health().await, Err(changed.clone()));
    assert_eq!(appliance.log_in().await, Err(changed.clone()));
    assert_eq!(server.asked(), [] as [&str; 0], "nothing was sent to it");
    // The first one is back: a person should know of what was in between before anything is sent again.
    server.stage(Fault::TlsPinChanged, false).await;
    assert_eq!(appliance.health().await, Err(changed));
    assert_eq!(server.asked(), [] as [&str; 0]);
    assert!(server.appliance().health().await.is_ok(), "a new client may try");
}

#[tokio::test]
async fn a_proxy_that_opens_tls_is_a_changed_certificate() {
    let server = Server::registered().await;
    server.stage(Fault::TlsIntercepted, true).await;
    assert_eq!(code(server.appliance().log_in().await), "tls-pin-changed");
    assert_eq!(server.asked(), [] as [&str; 0]);
}

#[tokio::test]
async fn without_an_accepted_certificate_nothing_is_sent_to_a_self_signed_one() {
    let server = Server::registered().await;
    let password = Secret::new(server.password());
    let access = Access::new(Machine::Esa, server.base(), server.network(), "admin".into(), password);
    let appliance = Appliance::new(access, server.clock.clone()).expect("a client");
    assert_eq!(code(appliance.log_in().await), "appliance-certificate");
    assert_eq!(server.asked(), [] as [&str; 0]);
}

#[tokio::test]
async fn names_and_dates_of_an_accepted_certificate_do_not_matter() {
    let server = Server::issued().await;
    for fault in [Fault::TlsWrongName, Fault::TlsExpired, Fault::TlsUnknownIssuer] {
        server.stage(fault, true).await;
        let shown = present(&server.base(), &server.network()).await.expect("a certificate");
        let access = server.access(&server.password()).pinned(shown.fingerprint);
        let appliance = Appliance::new(access, server.clock.clone()).expect("a client");
        assert!(appliance.health().await.is_ok(), "{fault}");
        server.stage(fault, false).await;
        assert_eq!(code(Appliance::health(&server.appliance()).await), "tls-pin-changed", "another certificate");
    }
}

/// A certificate is public; whoever shows a copy of it still lacks its key.
#[tokio::test]
async fn a_copy_of_the_accepted_certificate_without_its_key_is_not_believed() {
    let CertifiedKey { cert, signing_key } =
        generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
    let another = KeyPair::generate().expect("a key");
    let pin = Fingerprint::new(Sha256::digest(cert.der()).into());
    for version in [&rustls::version::TLS13, &rustls::version::TLS12] {
        for (key, believed) in [(&signing_key, true), (&another, false)] {
            let key = PrivateKeyDer::from(PrivatePkcs8KeyDer::from(key.serialize_der()));
            let key = rustls::crypto::ring::sign::any_supported_type(&key).expect("a key");
            let shown = Shown::new(vec![cert.der().clone()], key);
            let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
                .with_protocol_versions(&[version])
                .expect("a version")
                .with_no_client_auth()
                .with_cert_resolver(Arc::new(SingleCertAndKey::from(shown)));
            let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
            let base = format!("https://{}", listener.local_addr().expect("an address"));
            let served = tokio::spawn(async move {
                let (stream, _) = listener.accept().await.expect("a connection");
                TlsAcceptor::from(Arc::new(config)).accept(stream).await.is_ok()
            });
            let http = Http::new(&base, &pinned(pin)).expect("a client");
            let told = http.send(http.request(Method::GET, &["x"])).await;
            // The believed one hangs up after the handshake.
            assert_eq!(code(told), if believed { "connection-lost" } else { "tls-other" }, "{version:?}");
            assert_eq!(served.await.expect("served"), believed, "{version:?}");
        }
    }
}

#[tokio::test]
async fn practice_stays_on_this_computer_when_pinned_and_at_first_contact() {
    let network = pinned(Fingerprint::new([1; 32]));
    let refused = Error::HostNotAllowed { host: "192.0.2.1".into() };
    assert_eq!(Http::new("https://192.0.2.1", &network).err(), Some(refused.clone()));
    assert_eq!(present("https://192.0.2.1", &network).await, Err(refused));
    assert_eq!(code(present("https://name.invalid", &network).await), "dns");
}

#[tokio::test]
async fn first_contact_tells_why_there_is_no_certificate() {
    let server = Server::registered().await;
    server.stage(Fault::Refused, true).await;
    assert_eq!(code(present(&server.base(), &server.network()).await), "refused");
    assert_eq!(code(present("http://127.0.0.1", &server.network()).await), "bad-address");
}

#[test]
fn a_world_keeps_its_appliances_certificate() {
    let of = |seed: u8| {
        let authority = Authority::of_world(&Seed::new([seed; 32]), Timestamp::now()).expect("certificates");
        authority.appliance_fingerprint().to_owned()
    };
    assert_eq!(of(1), of(1));
    assert_ne!(of(1), of(2));
}
