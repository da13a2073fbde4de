//! Faults of the transport that show after the handshake: late answers, none, broken ones, refusals of the platform.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::Json;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use hyper::body::{Body as HttpBody, Bytes, Frame};
use serde_json::json;

use super::answer::{ApiError, trace_id};
use crate::lab::faults::Fault;
use crate::lab::shared::Shared;

/// How long `slow` takes for each byte: it begins at once and outlasts any patience.
const SLOW: Duration = Duration::from_secs(1);

/// What Threat Response asks SSE for.
const OF_SSE: &str = "/iroh/iroh-sse/";

/// The largest answer these routes give.
const MOST: usize = 16 << 20;

/// Stands around every route.
pub(super) async fn emulate(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let latency = shared.latency();
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    if shared.has(Fault::Hang) {
        // Until the client gives up: the connection's end drops this.
        let never: Infallible = std::future::pending().await;
        match never {}
    }
    if shared.has(Fault::Http403) && request.uri().path().starts_with(OF_SSE) {
        return ApiError::forbidden().into_response();
    }
    if shared.has(Fault::Http429) {
        let mut response = too_many();
        // With the letter that Cisco's own sample has; short enough to be waited for in a rehearsal.
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("90s"));
        return response;
    }
    if shared.has(Fault::Http429NoRetryAfter) {
        return too_many();
    }
    if shared.has(Fault::Http500) {
        let body = json!({"error": "unknown-exception", "error_description": "An unexpected error occurred.",
                          "trace_id": trace_id()});
        return (StatusCode::INTERNAL_SERVER_ERROR, Json(body)).into_response();
    }
    if shared.has(Fault::Garbage) {
        let json = [(header::CONTENT_TYPE, "application/json")];
        return (json, &b"\x00\xff{{ nothing anybody can read"[..]).into_response();
    }
    let response = next.run(request).await;
    if shared.has(Fault::Truncated) {
        cut_short(response).await
    } else if shared.has(Fault::Slow) {
        drip(response).await
    } else {
        response
    }
}

fn too_many() -> Response {
    (StatusCode::TOO_MANY_REQUESTS, Json(json!({"error": "too many requests"}))).into_response()
}

/// Promises the whole length, sends half, and breaks off.
async fn cut_short(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    let whole = axum::body::to_bytes(body, MOST).await.unwrap_or_default();
    let promised = whole.len().max(2);
    head.headers.insert(header::CONTENT_LENGTH, promised.into());
    Response::from_parts(head, Body::new(Half::Whole(whole.slice(..whole.len() / 2))))
}

enum Half {
    Whole(Bytes),
    Sent,
    Flushed,
}

impl HttpBody for Half {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<std::io::Result<Frame<Bytes>>>> {
        match std::mem::replace(&mut *self, Half::Flushed) {
            Half::Whole(half) => {
                *self = Half::Sent;
                Poll::Ready(Some(Ok(Frame::data(half))))
            }
            // An error now would take back what is still in the server's buffer; waiting one round sends it.
            Half::Sent => {
                cx.waker().wake_by_ref();
                Poll::Pending
            }
            Half::Flushed => Poll::Ready(Some(Err(std::io::ErrorKind::ConnectionAborted.into()))),
        }
    }
}

/// Sends the answer byte by byte.
async fn drip(response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    let whole = axum::body::to_bytes(body, MOST).await.unwrap_or_default();
    head.headers.insert(header::CONTENT_LENGTH, whole.len().into());
    Response::from_parts(head, Body::new(Drip { rest: whole, pace: tokio::time::interval(SLOW) }))
}

struct Drip {
    rest: Bytes,
    pace: tokio::time::Interval,
}

impl HttpBody for Drip {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        if self.rest.is_empty() {
            return Poll::Ready(None);
        }
        self.pace.poll_tick(cx).map(|_| Some(Ok(Frame::data(self.rest.split_to(1)))))
    }
}
