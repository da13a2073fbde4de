//! A lab region behind TLS on a free port, and a note of every request that reaches it.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::middleware::{self, Next};
use jiff::Timestamp;
use passarela::clients::http::Network;
use passarela::clients::iroh::{Access, Cloud};
use passarela::clients::trouble::Trouble;
use passarela::clock::Clock;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::lab::Shared;
use passarela::lab::api::{self, DeviceShape};
use passarela::lab::faults::Fault;
use passarela::lab::tls::{self, Authority};
use passarela::lab::world::{Seed, StartingWorld, World};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// A running region.
pub struct Server {
    pub shared: Arc<Shared>,
    pub port: u16,
    authority: Arc<Authority>,
    requests: Arc<Mutex<Vec<String>>>,
    /// The client's own clock; the lab has another one.
    pub clock: Clock,
    _stop: watch::Sender<bool>,
}

/// When both clocks start.
pub fn start_time() -> Timestamp {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

impl Server {
    /// The Americas of a world in which everything is done.
    pub async fn registered() -> Self {
        Self::with_shape(StartingWorld::Registered, DeviceShape::default()).await
    }

    pub async fn with_shape(which: StartingWorld, shape: DeviceShape) -> Self {
        let world = World::starting(which, Seed::new([7; 32]), start_time());
        let shared = Shared::new(world, Clock::manual(start_time()), [], Duration::ZERO);
        let router = api::router_with(shared.clone(), Region::Americas, shape);
        Self::serve(shared, router).await
    }

    /// Somebody else's answers, for what the lab would never say.
    pub async fn answering(router: Router) -> Self {
        let world = World::starting(StartingWorld::Fresh, Seed::new([7; 32]), start_time());
        Self::serve(Shared::new(world, Clock::manual(start_time()), [], Duration::ZERO), router).await
    }

    async fn serve(shared: Arc<Shared>, router: Router) -> Self {
        let requests: Arc<Mutex<Vec<String>>> = Arc::default();
        let noted = requests.clone();
        let router = router.layer(middleware::from_fn(move |request: Request, next: Next| {
            noted.lock().unwrap().push(format!("{} {}", request.method(), request.uri()));
            next.run(request)
        }));
        let authority = Arc::new(Authority::new(Timestamp::now()).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(tls::serve(listener, router, authority.clone(), shared.clone(), stopped));
        Self { shared, port, authority, requests, clock: Clock::manual(start_time()), _stop: stop }
    }

    pub fn base(&self) -> String {
        format!("https://127.0.0.1:{}", self.port)
    }

    pub fn network(&self) -> Network {
        Network::loopback_only(self.authority.ca_pem())
    }

    pub fn client_id(&self) -> String {
        self.shared.read(|world, _| world.client_id(Region::Americas, 0))
    }

    pub fn client_password(&self) -> String {
        self.shared.read(|world, _| world.client_password(Region::Americas, 0, 0))
    }

    pub fn access(&self) -> Access {
        Access {
            base: self.base(),
            network: self.network(),
            client_id: self.client_id(),
            client_password: Secret::new(self.client_password()),
        }
    }

    /// The client of the printed API client.
    pub fn cloud(&self) -> Cloud {
        Cloud::new(self.access(), self.clock.clone()).unwrap()
    }

    /// The same with a patience of a few hundred milliseconds.
    pub fn impatient_cloud(&self) -> Cloud {
        let mut access = self.access();
        access.network.limits.total = Duration::from_millis(400);
        Cloud::new(access, self.clock.clone()).unwrap()
    }

    /// What was asked since the last call.
    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut *self.requests.lock().unwrap())
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

/// The code of a trouble, which is what the message files go by.
pub fn code<T: std::fmt::Debug>(result: Result<T, Trouble>) -> &'static str {
    result.expect_err("trouble was expected").code()
}
