//! A lab region behind TLS on a free port, and a note of everything that was asked and answered.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::Request;
use axum::middleware::{self, Next};
use axum::response::Response;
use jiff::Timestamp;
use passarela::clients::Error;
use passarela::clients::http::{Answer, Http, Network};
use passarela::clients::iroh::{Access, Cloud};
use passarela::clock::Clock;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::lab::Shared;
use passarela::lab::api::{self, DeviceShape};
use passarela::lab::faults::Fault;
use passarela::lab::tls::{self, Authority};
use passarela::lab::world::{Seed, StartingWorld, World};
use reqwest::Method;
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// One request and its answer. Bodies that are not JSON are not kept.
#[derive(Debug, Clone, PartialEq)]
pub struct Exchange {
    pub method: String,
    pub path: String,
    pub query: String,
    pub sent: Option<Value>,
    pub status: u16,
    pub answer: Option<Value>,
}

/// A running region.
pub struct Server {
    pub shared: Arc<Shared>,
    pub port: u16,
    authority: Arc<Authority>,
    exchanges: Arc<Mutex<Vec<Exchange>>>,
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

    /// Whatever router there is for a lab.
    pub async fn serve(shared: Arc<Shared>, router: Router) -> Self {
        let exchanges: Arc<Mutex<Vec<Exchange>>> = Arc::default();
        let noted = exchanges.clone();
        let router =
            router.layer(middleware::from_fn(move |request: Request, next: Next| note(noted.clone(), request, next)));
        let authority = Arc::new(Authority::new(Timestamp::now()).unwrap());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (stop, stopped) = watch::channel(false);
        tokio::spawn(tls::serve(listener, router, authority.clone(), shared.clone(), stopped));
        Self { shared, port, authority, exchanges, clock: Clock::manual(start_time()), _stop: stop }
    }

    pub fn base(&self) -> String {
        format!("https://127.0.0.1:{}", self.port)
    }

    pub fn network(&self) -> Network {
        Network::loopback_only(self.authority.ca_pem())
    }

    /// The lab's authority.
    pub fn ca_pem(&self) -> &str {
        self.authority.ca_pem()
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

    /// Another API client of the same organisation, with these scopes.
    pub async fn client_with(&self, scopes: &[&str]) -> Cloud {
        let scopes: Vec<String> = scopes.iter().map(|s| (*s).to_owned()).collect();
        let (id, password) = self.shared.change(|world, now| {
            let ordinal = world.generate_client(Region::Americas, "another", &scopes, now);
            (world.client_id(Region::Americas, ordinal), world.client_password(Region::Americas, ordinal, 0))
        });
        let access = Access { client_id: id, client_password: Secret::new(password), ..self.access() };
        Cloud::new(access, self.clock.clone()).unwrap()
    }

    /// A token of the printed API client, for questions that the client would not ask.
    pub async fn token(&self) -> String {
        let http = Http::new(&self.base(), &self.network()).unwrap();
        let request = http.request(Method::POST, &["iroh", "oauth2", "token"]);
        let request = request.basic_auth(self.client_id(), Some(self.client_password()));
        let answer = http.send(request.form(&[("grant_type", "client_credentials")])).await.unwrap();
        let answer: Value = answer.json().unwrap();
        answer["access_token"].as_str().unwrap().to_owned()
    }

    /// Asks a question that the client would not ask.
    pub async fn ask(&self, method: Method, path: &str, token: &str, body: Option<&Value>) -> Answer {
        let http = Http::new(&self.base(), &self.network()).unwrap();
        let mut request = http.request(method, &path.split('/').collect::<Vec<_>>()).bearer_auth(token);
        if let Some(body) = body {
            request = request.json(body);
        }
        http.send(request).await.unwrap()
    }

    /// What was asked and answered since the last call of this or of [`Self::asked`].
    pub fn exchanges(&self) -> Vec<Exchange> {
        std::mem::take(&mut *self.exchanges.lock().unwrap())
    }

    /// What was asked since the last call: method, path and query.
    pub fn asked(&self) -> Vec<String> {
        let line = |e: Exchange| match e.query.as_str() {
            "" => format!("{} {}", e.method, e.path),
            query => format!("{} {}?{query}", e.method, e.path),
        };
        self.exchanges().into_iter().map(line).collect()
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

/// Keeps a copy of what goes in and what comes out. The place in the list is taken before the answer is there, so that
/// the order is that of the questions.
async fn note(noted: Arc<Mutex<Vec<Exchange>>>, request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    let sent = to_bytes(body, usize::MAX).await.unwrap();
    let at = {
        let mut all = noted.lock().unwrap();
        all.push(Exchange {
            method: head.method.to_string(),
            path: head.uri.path().to_owned(),
            query: head.uri.query().unwrap_or_default().to_owned(),
            sent: serde_json::from_slice(&sent).ok(),
            status: 0,
            answer: None,
        });
        all.len() - 1
    };
    let response = next.run(Request::from_parts(head, Body::from(sent))).await;
    let whole = response.body().size_hint().exact().is_some();
    let status = response.status().as_u16();
    let (head, body) = response.into_parts();
    let keep = |answer: Option<Value>| {
        if let Some(exchange) = noted.lock().unwrap().get_mut(at) {
            (exchange.status, exchange.answer) = (status, answer);
        }
    };
    // Bodies that a fault spoils have no length of their own: they go through as they are.
    if !whole {
        keep(None);
        return Response::from_parts(head, body);
    }
    let answer = to_bytes(body, usize::MAX).await.unwrap();
    keep(serde_json::from_slice(&answer).ok());
    Response::from_parts(head, Body::from(answer))
}

/// The code of an error, which is what the message files go by.
pub fn code<T: std::fmt::Debug>(result: Result<T, Error>) -> &'static str {
    result.expect_err("an error was expected").code()
}
