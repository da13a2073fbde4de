//! Conversations over HTTP, plain or inside TLS: kept alive as real servers keep them, with bounds on what one of them may
//! hold.

use std::time::Duration;

use axum::{Extension, Router};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::io::{AsyncRead, AsyncWrite};

/// How long a request may stay half sent, and a connection idle.
pub const HALF_SENT: Duration = Duration::from_secs(30);

/// The longest head of a request. A longer one is refused with 431; hyper wants room for 8 KB at least.
const LONGEST_HEAD: usize = 16 << 10;

/// The patience of this lab, for whoever takes a request's body in.
#[derive(Debug, Clone, Copy)]
pub(super) struct HalfSent(pub Duration);

/// Answers requests until the client goes, or `outdated` comes true. Then a request that is under way still gets its
/// answer, and the connection ends: the next one meets the world as it is.
pub(super) async fn converse<S>(stream: S, router: Router, half_sent: Duration, outdated: impl Future<Output = ()>)
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let router = router.layer(Extension(HalfSent(half_sent)));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(half_sent)
        .max_buf_size(LONGEST_HEAD)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        // How it ended is the client's business.
        _ = connection.as_mut() => return,
        () = outdated => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}
