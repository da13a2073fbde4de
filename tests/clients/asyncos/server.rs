//! A practice appliance behind TLS on a free port, and a note of every request that reaches it.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::http::{Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use passarela::clients::Error;
use passarela::clients::asyncos::{Access, Appliance};
use passarela::clients::http::{AllowedHosts, Limits, Network, Trust};
use passarela::clock::Clock;
use passarela::domain::fingerprint::Fingerprint;
use passarela::domain::product::Machine;
use passarela::domain::secret::Secret;
use passarela::lab::Shared;
use passarela::lab::api;
use passarela::lab::faults::Fault;
use passarela::lab::tls::{self, Authority, Identity};
use passarela::lab::world::{Beginning, Seed, StartingWorld, World};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A running appliance.
pub struct Server {
    pub shared: Arc<Shared>,
    pub authority: Arc<Authority>,
    /// The client's own clock; the lab has another one.
    pub clock: Clock,
    pub port: u16,
    requests: Arc<Mutex<Vec<String>>>,
    refused: Arc<AtomicUsize>,
    _stop: watch::Sender<bool>,
}

/// When both clocks start.
pub fn start_time() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().expect("a time")
}

fn shared_of(which: impl Into<Beginning>) -> Arc<Shared> {
    let world = World::starting(which, Seed::new([7; 32]), start_time());
    Shared::new(world, Clock::manual(start_time()), [], Duration::ZERO)
}

impl Server {
    /// The appliance of a world in which everything is done.
    pub async fn registered() -> Self {
        Self::of(StartingWorld::Registered).await
    }

    /// That of another world.
    pub async fn of(which: impl Into<Beginning>) -> Self {
        let shared = shared_of(which);
        let router = api::asyncos_router(shared.clone());
        Self::serve(shared, router, Identity::Appliance).await
    }

    /// One without a log-in route, as before JWT.
    pub async fn without_log_in() -> Self {
        let shared = shared_of(StartingWorld::Registered);
        let router = api::asyncos_router(shared.clone()).layer(middleware::from_fn(no_log_in));
        Self::serve(shared, router, Identity::Appliance).await
    }

    /// Somebody else's answers, for what the lab would never say.
    pub async fn answering(router: Router) -> Self {
        Self::serve(shared_of(StartingWorld::Fresh), router, Identity::Appliance).await
    }

    /// An appliance with a certificate that an authority issued.
    pub async fn issued() -> Self {
        let shared = shared_of(StartingWorld::Registered);
        let router = api::asyncos_router(shared.clone());
        Self::serve(shared, router, Identity::Cloud).await
    }

    /// An SMA's paths.
    pub async fn sma() -> Self {
        let shared = shared_of(StartingWorld::Registered);
        let router = api::asyncos_router_of(&["sma"], shared.clone());
        Self::serve(shared, router, Identity::Appliance).await
    }

    async fn serve(shared: Arc<Shared>, router: Router, identity: Identity) -> Self {
        let requests: Arc<Mutex<Vec<String>>> = Arc::default();
        let refused: Arc<AtomicUsize> = Arc::default();
        let (noted, counted) = (requests.clone(), refused.clone());
        let router = router.layer(middleware::from_fn(move |request: Request, next: Next| {
            let path = request.uri().path();
            let path = path.split_once("/api/v2.0/").map_or(path, |(_, rest)| rest);
            noted.lock().expect("no panic").push(format!("{} {path}", request.method()));
            let counted = counted.clone();
            async move {
                let response = next.run(request).await;
                counted.fetch_add(usize::from(response.status() == StatusCode::UNAUTHORIZED), Ordering::SeqCst);
                response
            }
        }));
        let seed = shared.read(|world, _| world.seed().clone());
        let authority = Arc::new(Authority::of_world(&seed, Timestamp::now()).expect("certificates"));
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(tls::serve_as(identity, listener, router, authority.clone(), shared.clone(), stopped));
        Self { shared, authority, clock: Clock::manual(start_time()), port, requests, refused, _stop: stop }
    }

    pub fn base(&self) -> String {
        format!("https://127.0.0.1:{}", self.port)
    }

    /// Trusts the lab's authority, which did not issue the appliance's certificate.
    pub fn network(&self) -> Network {
        Network::loopback_only(self.authority.ca_pem())
    }

    pub fn pin(&self) -> Fingerprint {
        self.authority.appliance_fingerprint().parse().expect("a fingerprint")
    }

    pub fn password(&self) -> String {
        self.shared.read(|world, _| world.appliance_password("admin"))
    }

    pub fn access(&self, password: &str) -> Access {
        let password = Secret::new(password.to_owned());
        Access::new(Machine::Esa, self.base(), self.network(), "admin".into(), password).pinned(self.pin())
    }

    /// The client with the right password and the right certificate.
    pub fn appliance(&self) -> Appliance {
        self.appliance_with(&self.password())
    }

    pub fn appliance_with(&self, password: &str) -> Appliance {
        Appliance::new(self.access(password), self.clock.clone()).expect("a client")
    }

    /// The same with a patience of a few hundred milliseconds.
    pub fn impatient(&self) -> Appliance {
        let mut access = self.access(&self.password());
        access.network.limits.total = Duration::from_millis(400);
        Appliance::new(access, self.clock.clone()).expect("a client")
    }

    /// Time passes here and there.
    pub fn pass(&self, minutes: i64) {
        self.clock.advance(SignedDuration::from_mins(minutes));
        self.shared.advance(SignedDuration::from_mins(minutes));
    }

    /// What was asked since the last call.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.requests.lock().expect("no panic"))
    }

    /// How many requests were answered with 401 so far: what an appliance counts before it locks a user out.
    pub fn refused(&self) -> usize {
        self.refused.load(Ordering::SeqCst)
    }

    /// Stages a fault and waits until it is in force.
    pub async fn stage(&self, fault: Fault, on: bool) {
        self.shared.set_fault(fault, on);
        if fault == Fault::Refused {
            // The port closes and opens on its own task.
            while TcpStream::connect(("127.0.0.1", self.port)).await.is_err() != on {
                tokio::task::yield_now().await;
            }
        }
    }
}

/// A network that believes one certificate and stays on this computer.
pub fn pinned(pin: Fingerprint) -> Network {
    Network { trust: Trust::Pinned(pin), allowed: AllowedHosts::LoopbackOnly, limits: Limits::default() }
}

async fn no_log_in(request: Request, next: Next) -> Response {
    if request.method() == Method::POST { StatusCode::NOT_FOUND.into_response() } else { next.run(request).await }
}

/// The code of an error, which is what the message files go by.
pub fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> &'static str {
    result.expect_err("an error was expected").code()
}
