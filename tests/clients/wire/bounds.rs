//! What the lab's servers do with connections: kept, bounded, and never for ever half open.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::routing::{get, post};
use passarela::clock::Clock;
use passarela::domain::region::Region;
use passarela::lab::api;
use passarela::lab::faults::Fault;
use passarela::lab::tls::{self, Authority};
use passarela::lab::world::{Seed, StartingWorld, World};
use passarela::lab::{Lab, Options, Shared};
use reqwest::Method;
use rustls::pki_types::ServerName;
use rustls::pki_types::pem::PemObject;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use super::server::{Server, start_time};

/// A region that gives a half-sent request up after a moment, with nothing between it and the wire.
struct Hasty {
    port: u16,
    authority: Arc<Authority>,
    _stop: watch::Sender<bool>,
}

impl Hasty {
    async fn start() -> Self {
        let world = World::starting(StartingWorld::Registered, Seed::new([7; 32]), start_time());
        let clock = Clock::manual(start_time());
        let shared = Shared::with_patience(world, clock, [], Duration::ZERO, Duration::from_millis(500));
        let authority = Arc::new(Authority::new(jiff::Timestamp::now()).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (stop, stopped) = watch::channel(false);
        let router = api::router(shared.clone(), Region::Americas);
        tokio::spawn(tls::serve(listener, router, authority.clone(), shared, stopped));
        Self { port, authority, _stop: stop }
    }
}

async fn connect(port: u16, ca_pem: &str) -> TlsStream<TcpStream> {
    let mut roots = rustls::RootCertStore::empty();
    roots.add(rustls::pki_types::CertificateDer::from_pem_slice(ca_pem.as_bytes()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_root_certificates(roots).with_no_client_auth();
    let stream = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
    let name = ServerName::try_from("localhost").unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, stream).await.unwrap()
}

/// All that still comes until the other side hangs up.
async fn rest(stream: &mut TlsStream<TcpStream>) -> String {
    let mut all = Vec::new();
    // Without a TLS goodbye this is an error; the end is what counts.
    let _ = stream.read_to_end(&mut all).await;
    String::from_utf8_lossy(&all).into_owned()
}

#[tokio::test]
async fn a_request_that_stays_half_sent_is_given_up() {
    let server = Hasty::start().await;
    let halves = [
        "",
        "GET /iroh/profile/whoami HT",
        "POST /iroh/oauth2/token HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\ngra",
    ];
    // All at once: each waits for the server's patience to end.
    let given_up = futures_util::future::join_all(halves.map(async |half| {
        let mut stream = connect(server.port, server.authority.ca_pem()).await;
        stream.write_all(half.as_bytes()).await.unwrap();
        let said = rest(&mut stream).await;
        assert!(said.is_empty() || said.starts_with("HTTP/1.1 408"), "{half:?}: {said}");
    }));
    // Not even TLS was spoken.
    let silent = async {
        let mut silent = TcpStream::connect(("127.0.0.1", server.port)).await.unwrap();
        assert_eq!(silent.read(&mut [0; 8]).await.unwrap_or_default(), 0);
    };
    tokio::join!(given_up, silent);
    // And everybody else is served.
    let mut whole = connect(server.port, server.authority.ca_pem()).await;
    whole.write_all(b"GET /nowhere HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n").await.unwrap();
    assert!(rest(&mut whole).await.starts_with("HTTP/1.1 404"));
}

#[tokio::test]
async fn one_connection_serves_many_questions() {
    let server = Server::registered().await;
    let mut stream = connect(server.port, server.ca_pem()).await;
    for _ in 0..3 {
        stream.write_all(b"GET /nowhere HTTP/1.1\r\nhost: localhost\r\n\r\n").await.unwrap();
        let mut answer = [0; 2048];
        let read = stream.read(&mut answer).await.unwrap();
        let head = String::from_utf8_lossy(&answer[..read]).to_lowercase();
        assert!(head.starts_with("http/1.1 404") && !head.contains("connection: close"), "{head}");
    }
}

#[tokio::test]
async fn a_connection_of_before_does_not_hide_what_was_staged_since() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    assert!(cloud.whoami().await.is_ok());
    for (fault, code) in
        [(Fault::TlsExpired, "tls-expired"), (Fault::TlsIntercepted, "tls-unknown-issuer"), (Fault::Refused, "refused")]
    {
        server.stage(fault, true).await;
        assert_eq!(super::server::code(cloud.whoami().await), code);
        server.stage(fault, false).await;
        assert!(cloud.whoami().await.is_ok(), "{fault} is taken back");
    }
}

#[tokio::test]
async fn every_refusal_is_json() {
    let server = Server::registered().await;
    let token = server.token().await;
    for (method, path, body) in [
        (Method::GET, "iroh/nowhere", None),
        (Method::PUT, "iroh/profile/whoami", None),
        (Method::POST, "iroh/iroh-enrich/observe/observables", Some(json!({"not": "a list"}))),
        (Method::POST, "iroh/iroh-inspect/inspect", Some(json!("x".repeat(3 << 20)))),
    ] {
        let answer = server.ask(method, path, &token, body.as_ref()).await;
        assert!(answer.status >= 400, "{path}");
        assert!(answer.json::<Value>().is_ok_and(|body| body.is_object()), "{path}");
    }
}

#[tokio::test]
async fn verdicts_and_ways_on_are_answered_and_empty() {
    let server = Server::registered().await;
    let token = server.token().await;
    let asked = json!([{"type": "email_subject", "value": "x"}]);
    let module = server.cloud().module_instances().await.unwrap().rows.remove(0).id;
    let told = server.ask(Method::POST, "iroh/iroh-enrich/deliberate/observables", &token, Some(&asked)).await;
    let told: Value = told.json().unwrap();
    assert_eq!((&told["data"][0]["module_instance_id"], &told["data"][0]["data"]), (&json!(module), &json!({})));
    let told = server.ask(Method::POST, "iroh/iroh-enrich/refer/observables", &token, Some(&asked)).await;
    assert_eq!(told.json::<Value>().unwrap(), json!({"data": [], "errors": []}));
}

#[tokio::test]
async fn a_token_past_its_life_is_called_so_and_replaced() {
    let server = Server::registered().await;
    let token = server.token().await;
    server.shared.advance(jiff::SignedDuration::from_secs(601));
    let answer = server.ask(Method::GET, "iroh/profile/whoami", &token, None).await;
    assert_eq!(answer.status, 401);
    let body: Value = answer.json().unwrap();
    assert_eq!(body["error"], "invalid_jwt");
    assert!(body["error_description"].as_str().is_some_and(|text| text.contains("expired since 1s")), "{body}");
}

/// A service that says it with another status.
#[tokio::test]
async fn a_token_that_is_called_invalid_is_replaced_whatever_the_status() {
    let fresh = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let (given, asked) = (fresh.clone(), fresh.clone());
    let router = Router::new()
        .route(
            "/iroh/oauth2/token",
            post(async move || {
                let n = given.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                axum::Json(json!({"access_token": format!("t{n}")}))
            }),
        )
        .route(
            "/iroh/profile/whoami",
            get(async move || {
                if asked.load(std::sync::atomic::Ordering::SeqCst) < 2 {
                    (axum::http::StatusCode::BAD_REQUEST, axum::Json(json!({"error": "invalid_jwt"})))
                } else {
                    (axum::http::StatusCode::OK, axum::Json(json!({"user": {"user-id": "u"}, "org": {"id": "o"}})))
                }
            }),
        );
    assert!(Server::answering(router).await.cloud().whoami().await.is_ok());
}

#[tokio::test]
async fn what_is_left_of_the_quota_is_known() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    assert_eq!(cloud.quota(), None);
    cloud.whoami().await.unwrap();
    let quota = cloud.quota().unwrap();
    assert_eq!((quota.left, quota.limit), (7998, Some(8000)));
}

/// A port is on pages, in files and in what was typed elsewhere: shut for a while, it comes back at once and as the same.
#[tokio::test]
async fn ports_that_refuse_are_kept_and_open_again_before_anybody_is_told() {
    let home = tempfile::tempdir().unwrap();
    let world = World::starting(StartingWorld::Registered, Seed::new([7; 32]), start_time());
    let options = Options {
        port: 0,
        faults: Vec::new(),
        latency: Duration::ZERO,
        clock: Clock::manual(start_time()),
        world,
        folder: home.path().to_owned(),
    };
    let lab = Lab::start(options).await.unwrap();
    let mut all: Vec<String> = lab.addresses().regions.values().map(|r| r.api.clone()).collect();
    all.push(lab.addresses().asyncos_api.clone());
    let ports: Vec<u16> = all.iter().map(|api| api.parse::<reqwest::Url>().unwrap().port().unwrap()).collect();
    for _ in 0..20 {
        lab.shared().set_fault(Fault::Refused, true);
        lab.shared().ports_followed().await;
        for port in &ports {
            let refused = TcpStream::connect(("127.0.0.1", *port)).await.unwrap_err();
            assert_eq!(refused.kind(), std::io::ErrorKind::ConnectionRefused);
            // As somebody asks who shares with nobody.
            let other = tokio::net::TcpSocket::new_v4().unwrap();
            assert!(other.bind(([127, 0, 0, 1], *port).into()).is_err());
        }
        lab.shared().set_fault(Fault::Refused, false);
        lab.shared().ports_followed().await;
        for port in &ports {
            TcpStream::connect(("127.0.0.1", *port)).await.unwrap();
        }
    }
    lab.stop().await;
}
