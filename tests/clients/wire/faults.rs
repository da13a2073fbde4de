//! Each fault of the transport, and the one error it reads as.

use axum::Router;
use axum::http::{StatusCode, header};
use axum::response::Html;
use axum::routing::post;
use jiff::Timestamp;
use passarela::clients::Error;
use passarela::clients::http::Network;
use passarela::clients::iroh::Cloud;
use passarela::lab::faults::{Fault, FaultKind};
use passarela::lab::tls::Authority;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::server::{Server, code};

/// The error each transport fault of the cloud must read as. `None`: only an appliance's certificate is pinned.
fn expected(fault: Fault) -> Option<&'static str> {
    match fault {
        Fault::Http403 => Some("forbidden"),
        Fault::Http429 => Some("rate-limited"),
        Fault::Http429NoRetryAfter => Some("rate-limited-open"),
        Fault::Http500 => Some("server"),
        Fault::Garbage => Some("malformed"),
        Fault::Truncated => Some("truncated"),
        Fault::Slow => Some("too-slow"),
        Fault::Hang => Some("timeout"),
        Fault::Refused => Some("refused"),
        Fault::Dns => Some("dns"),
        // An inspecting proxy and a stranger look the same from here: an authority that nobody here trusts.
        Fault::TlsUnknownIssuer | Fault::TlsIntercepted => Some("tls-unknown-issuer"),
        Fault::TlsWrongName => Some("tls-wrong-name"),
        Fault::TlsExpired => Some("tls-expired"),
        Fault::TlsPinChanged => None,
        other => panic!("{other} is not a fault of the transport"),
    }
}

#[tokio::test]
async fn every_transport_fault_reads_as_itself_and_leaves_nothing_behind() {
    let server = Server::registered().await;
    let secrets = [server.client_password(), server.client_id(), server.base()];
    for fault in Fault::ALL.iter().copied().filter(|fault| fault.kind() == FaultKind::Transport) {
        let Some(expected) = expected(fault) else { continue };
        server.stage(fault, true).await;
        let error = match fault {
            Fault::Slow | Fault::Hang => server.impatient_cloud().whoami().await,
            Fault::Dns => unresolvable(&server).whoami().await,
            // Only what is SSE's is refused.
            Fault::Http403 => server.cloud().devices().await.and(server.cloud().whoami().await),
            _ => server.cloud().whoami().await,
        }
        .expect_err("a fault is staged");
        assert_eq!(error.code(), expected, "{fault}");
        let shown = format!("{error} {error:?} {:?}", error.args());
        for secret in &secrets {
            assert!(!shown.contains(secret.as_str()), "{fault}: {shown}");
        }
        server.stage(fault, false).await;
        assert!(server.cloud().whoami().await.is_ok(), "{fault} is taken back");
    }
}

/// The same service under a name that leads nowhere.
fn unresolvable(server: &Server) -> Cloud {
    let mut access = server.access();
    access.base = format!("https://cloud.invalid:{}", server.port);
    Cloud::new(access, server.clock.clone()).unwrap()
}

#[tokio::test]
async fn a_fault_in_the_middle_of_a_session_shows_at_the_next_question() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    cloud.whoami().await.unwrap();
    for (fault, expected) in
        [(Fault::TlsExpired, "tls-expired"), (Fault::Refused, "refused"), (Fault::Http500, "server")]
    {
        server.stage(fault, true).await;
        assert_eq!(code(cloud.whoami().await), expected);
        server.stage(fault, false).await;
    }
    assert!(cloud.whoami().await.is_ok());
}

#[tokio::test]
async fn waiting_and_trace_ids_are_read() {
    let server = Server::registered().await;
    server.stage(Fault::Http429, true).await;
    assert_eq!(server.cloud().whoami().await, Err(Error::RateLimited { retry_after: Some(90) }));
    server.stage(Fault::Http429, false).await;
    server.stage(Fault::Http500, true).await;
    let Err(Error::Server { status: 500, trace_id: Some(trace) }) = server.cloud().whoami().await else {
        panic!("the platform's error body has a trace id");
    };
    assert!(trace.starts_with("ctx-"));
}

#[tokio::test]
async fn the_names_of_a_wrong_certificate_are_told() {
    let server = Server::registered().await;
    server.stage(Fault::TlsWrongName, true).await;
    let error = server.cloud().whoami().await.unwrap_err();
    let presented = vec!["elsewhere.localhost".to_owned()];
    assert_eq!(error, Error::TlsWrongName { host: "127.0.0.1".into(), presented });
}

#[tokio::test]
async fn a_service_without_tls_is_told_as_such() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let _ = stream.read(&mut [0; 1024]).await;
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n").await;
        // Until the other side hangs up: closing first could reset what was just sent.
        let _ = stream.read_to_end(&mut Vec::new()).await;
    });
    let server = Server::registered().await;
    let mut access = server.access();
    access.base = format!("https://127.0.0.1:{port}");
    let cloud = Cloud::new(access, server.clock.clone()).unwrap();
    assert_eq!(code(cloud.whoami().await), "tls-not-spoken");
}

#[tokio::test]
async fn the_labs_authority_is_trusted_only_where_it_was_handed_in() {
    let server = Server::registered().await;
    let mut access = server.access();
    let another = Authority::new(Timestamp::now()).unwrap();
    access.network = Network::loopback_only(another.ca_pem());
    let cloud = Cloud::new(access, server.clock.clone()).unwrap();
    assert_eq!(code(cloud.whoami().await), "tls-unknown-issuer");
}

#[tokio::test]
async fn a_practice_client_is_never_made_for_another_host() {
    let server = Server::registered().await;
    let mut access = server.access();
    access.base = "https://visibility.amp.cisco.com".into();
    let refused = Cloud::new(access, server.clock.clone()).err();
    assert_eq!(refused, Some(Error::HostNotAllowed { host: "visibility.amp.cisco.com".into() }));
    assert!(server.asked().is_empty());
}

#[tokio::test]
async fn answers_that_are_no_api_answers_are_told_apart() {
    let page = Router::new().route("/iroh/oauth2/token", post(async || Html("<!doctype html><title>Sign in</title>")));
    assert_eq!(code(Server::answering(page).await.cloud().whoami().await), "web-page");

    let moved = [(header::LOCATION, "https://portal.example/login?id=secret")];
    let elsewhere = Router::new().route("/iroh/oauth2/token", post(async move || (StatusCode::FOUND, moved)));
    let server = Server::answering(elsewhere).await;
    let redirected = Error::Redirected { host: "127.0.0.1".into(), to: "portal.example".into() };
    assert_eq!(server.cloud().whoami().await, Err(redirected));

    let endless = Router::new().route("/iroh/oauth2/token", post(async || vec![b' '; 5 << 20]));
    assert_eq!(code(Server::answering(endless).await.cloud().whoami().await), "too-large");

    let half = Router::new().route("/iroh/oauth2/token", post(async || "{\"access_token\": \"ey"));
    assert_eq!(code(Server::answering(half).await.cloud().whoami().await), "truncated");
}
