//! The practice lab: an appliance and a cloud that behave like the real ones, served on loopback.
//
// For `lab/api` and `lab/tls`, `Lab::start` will call:
//   tls::Authority::new(now: Timestamp) -> Result<Authority, impl Error>      a certificate authority for this run
//   tls::Authority::ca_pem(&self) -> &str
//   tls::serve(listener: tokio::net::TcpListener, router: axum::Router, authority: Arc<Authority>, shared: Arc<Shared>,
//              stop: tokio::sync::watch::Receiver<bool>) -> impl Future<Output = ()>      TLS faults live in there
//   api::router(shared: Arc<Shared>, region: Region) -> axum::Router
//   api::asyncos_router(shared: Arc<Shared>) -> axum::Router

pub mod api;
pub mod assumed;
pub mod faults;
mod shared;
pub mod tls;
pub mod world;

pub use shared::Shared;
