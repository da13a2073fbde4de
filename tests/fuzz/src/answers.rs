//! What a server answers: the client's own requests, over TLS, to a server that says anything.

use std::cell::OnceCell;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::http::HeaderMap;
use axum::response::IntoResponse;
use axum::routing::post;
use passarela::clients::http::Network;
use passarela::clients::iroh::{Access, Cloud, DeviceList, Observable};
use passarela::clock::Clock;
use passarela::domain::secret::Secret;
use passarela::lab::Shared;
use passarela::lab::tls::{self, Authority};
use passarela::lab::world::{Seed, StartingWorld, World};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;
use tokio::sync::watch;

type Said = Arc<Mutex<(Option<(&'static str, &'static str)>, Vec<u8>)>>;

struct Wire {
    runtime: Runtime,
    cloud: Cloud,
    said: Said,
    _stop: watch::Sender<bool>,
}

thread_local! {
    static WIRE: OnceCell<Wire> = const { OnceCell::new() };
}

/// The body of every answer; the last byte chooses what is asked, and with which header the answer comes.
pub fn answers(bytes: &[u8]) {
    let Some((chosen, body)) = bytes.split_last() else { return };
    WIRE.with(|wire| {
        let wire = wire.get_or_init(Wire::new);
        let header = match chosen / 8 % 3 {
            0 => None,
            1 => Some(("link", "<https://localhost/next>; rel=\"next\"")),
            _ => Some(("x-total-count", "40000")),
        };
        *wire.said.lock().unwrap_or_else(PoisonError::into_inner) = (header, body.to_vec());
        wire.runtime.block_on(ask(&wire.cloud, chosen % 8, header.is_some()));
    });
}

async fn ask(cloud: &Cloud, what: u8, goes_on: bool) {
    match what {
        0 | 1 => {
            let whole = matches!(cloud.devices().await, Ok(DeviceList::Understood(_)));
            assert!(!(whole && goes_on), "a list that goes on is not whole");
        }
        2 => drop(cloud.module_types().await),
        3 => drop(cloud.module_instances().await),
        4 => drop(cloud.health().await),
        5 => drop(cloud.module_health("a").await),
        6 => drop(cloud.whoami().await),
        _ => {
            let asked = Observable { kind: "email_subject".into(), value: "x".into() };
            drop(cloud.observe(&[asked], &["a"]).await);
        }
    }
}

impl Wire {
    fn new() -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        let said = Said::default();
        let (stop, stopped) = watch::channel(false);
        let (port, authority) = runtime.block_on(serve(said.clone(), stopped));
        let access = Access {
            base: format!("https://127.0.0.1:{port}"),
            network: Network::loopback_only(authority.ca_pem()),
            client_id: "client-1".into(),
            client_password: Secret::new("not a password".to_owned()),
        };
        let cloud = Cloud::new(access, Clock::manual(jiff::Timestamp::UNIX_EPOCH)).expect("a client");
        Self { runtime, cloud, said, _stop: stop }
    }
}

const TOKEN: &str = r#"{"access_token":"t","token_type":"bearer","expires_in":600,"scope":"integration"}"#;

/// Grants a token to whoever asks for one, and says to everything else what was put there last.
async fn serve(said: Said, stopped: watch::Receiver<bool>) -> (u16, Arc<Authority>) {
    let json = [("content-type", "application/json")];
    let anything = move || async move {
        let (header, body) = said.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let mut headers = HeaderMap::new();
        if let Some((name, value)) = header {
            headers.insert(name, value.parse().expect("a header"));
        }
        (json, headers, body).into_response()
    };
    let router =
        Router::new().route("/iroh/oauth2/token", post(move || async move { (json, TOKEN) })).fallback(anything);
    let now = jiff::Timestamp::now();
    let authority = Arc::new(Authority::new(now).expect("an authority"));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let world = World::starting(StartingWorld::Fresh, Seed::new([7; 32]), now);
    let shared = Shared::new(world, Clock::manual(now), [], Duration::ZERO);
    tokio::spawn(tls::serve(listener, router, authority.clone(), shared, stopped));
    (port, authority)
}
