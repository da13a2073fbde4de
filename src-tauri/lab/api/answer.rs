//! The platform's error bodies.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use serde_json::{Value, json};
use uuid::Uuid;

/// An answer that says no.
#[derive(Debug)]
pub(super) struct ApiError(StatusCode, Value);

impl IntoResponse for ApiError {
    fn into_response(self) -> Response {
        (self.0, Json(self.1)).into_response()
    }
}

/// What Cisco's support asks for.
pub(super) fn trace_id() -> String {
    format!("ctx-{}", Uuid::new_v4())
}

/// A moment as the platform writes it, in milliseconds.
pub(super) fn moment(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

impl ApiError {
    /// Of the token route.
    pub(super) fn oauth(error: &str, description: &str) -> Self {
        Self(StatusCode::BAD_REQUEST, json!({"error": error, "error_description": description}))
    }

    /// No token, or one of another cloud: one answer for both.
    pub(super) fn no_jwt() -> Self {
        let description = "No JWT found in HTTP Authorization header";
        Self(
            StatusCode::UNAUTHORIZED,
            json!({"error": "invalid_request", "error_description": description, "trace_id": trace_id()}),
        )
    }

    /// A token of this service that is past its life, in the words of a recorded answer (third-party).
    pub(super) fn expired_jwt(seconds: i64) -> Self {
        let description = format!("({}) This JWT max lifetime has expired since {seconds}s", trace_id());
        Self(StatusCode::UNAUTHORIZED, json!({"error": "invalid_jwt", "error_description": description}))
    }

    /// A scope is missing.
    pub(super) fn missing_scope(needed: &str, held: &[String], user: Uuid, org: Uuid) -> Self {
        Self(
            StatusCode::FORBIDDEN,
            json!({
                "error": "missing_scope",
                "error_description": "You do not have the required credentials to access this route.",
                "missing-scopes": [needed],
                "required-scopes": [needed],
                "scopes": held,
                "user-id": user.to_string(),
                "org-id": org.to_string(),
                "trace_id": trace_id(),
            }),
        )
    }

    /// The caller's scopes would do, the caller's rights do not.
    pub(super) fn forbidden() -> Self {
        let (error, description) = super::assumed::FORBIDDEN;
        Self(StatusCode::FORBIDDEN, json!({"error": error, "error_description": description, "trace_id": trace_id()}))
    }

    /// The body is not what the route takes.
    pub(super) fn content(what: &str) -> Self {
        Self(StatusCode::BAD_REQUEST, json!({"content": what}))
    }

    /// Keys of the body are not what the route takes.
    pub(super) fn keys(errors: Value) -> Self {
        Self(StatusCode::BAD_REQUEST, json!({"errors": errors}))
    }

    /// There is no such thing.
    pub(super) fn not_found(error: &str) -> Self {
        Self(StatusCode::NOT_FOUND, json!({"error": error}))
    }
}
