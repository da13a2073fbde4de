//! What the service says when it says no: its error bodies, as far as they are documented or seen.

use serde::Deserialize;

use super::lenient::{each, or_default};
use crate::clients::Error;
use crate::clients::http::Answer;

/// The keys of all known error bodies together; each body has some of them, and each may be of another kind than here.
#[derive(Debug, Default, Deserialize)]
struct Body {
    #[serde(default)]
    error: Option<serde_json::Value>,
    #[serde(default, rename = "missing-scopes", deserialize_with = "each")]
    missing_scopes: Vec<String>,
    #[serde(default, deserialize_with = "or_default")]
    trace_id: Option<String>,
    /// Of a body that is not accepted: key and objection.
    #[serde(default)]
    errors: Option<serde_json::Value>,
    /// The same of routes that take one text.
    #[serde(default)]
    content: Option<serde_json::Value>,
}

impl Body {
    /// What the body says, unless it repeats one of `secrets`: then nothing of it is quoted.
    fn of(answer: &Answer, secrets: &[&str]) -> Self {
        if secrets.iter().any(|secret| answer.repeats(secret)) {
            Self::default()
        } else {
            answer.json().unwrap_or_default()
        }
    }

    /// The keys that the service objects to.
    fn objections(&self) -> Vec<String> {
        let errors = self.errors.as_ref().and_then(serde_json::Value::as_object);
        let keys = errors.into_iter().flat_map(|errors| errors.keys().map(String::as_str));
        keys.chain(self.content.as_ref().map(|_| "content")).take(8).map(code_like).collect()
    }

    fn error(&self) -> Option<&str> {
        self.error.as_ref().and_then(serde_json::Value::as_str)
    }
}

/// The token route said no.
pub(super) fn of_sign_in(answer: &Answer, secrets: &[&str]) -> Error {
    let body = Body::of(answer, secrets);
    match body.error() {
        Some("invalid_client") => Error::UnknownClient,
        Some("wrong_client_creds") => Error::WrongPassword,
        // How a disabled account is refused here is not documented; any code that says so in its last word counts.
        Some(error) if error.ends_with("disabled") => Error::AccountDisabled,
        Some(error) if matches!(answer.status, 400 | 401 | 403) => Error::SignInRefused { error: code_like(error) },
        _ => by_status(answer, &body),
    }
}

/// Whether the token is why: it is past its life, or is none to this service. Seen with 401 as `invalid_request` and
/// `invalid_jwt` (recorded by users of Cisco's platform, version unknown); the code counts with any status.
pub(super) fn is_of_token(answer: &Answer) -> bool {
    answer.status == 401 || (answer.status >= 400 && Body::of(answer, &[]).error() == Some("invalid_jwt"))
}

/// Another route said no.
pub(super) fn of_call(answer: &Answer, secrets: &[&str]) -> Error {
    let body = Body::of(answer, secrets);
    match (answer.status, body.error()) {
        (401, _) | (_, Some("invalid_jwt")) => Error::TokenRefused,
        (403, Some("missing_scope")) => {
            Error::MissingScope { scopes: body.missing_scopes.iter().map(|s| code_like(s)).collect() }
        }
        (400, _) if !body.objections().is_empty() => Error::NotAccepted { fields: body.objections() },
        (403, Some(error)) if error.ends_with("disabled") => Error::AccountDisabled,
        _ => by_status(answer, &body),
    }
}

fn by_status(answer: &Answer, body: &Body) -> Error {
    let trace_id = body.trace_id.as_deref().map(code_like);
    match answer.status {
        status @ 300..400 => match answer.redirect_host() {
            Some(to) => Error::Redirected { host: answer.host().to_owned(), to },
            None => Error::Status { status, trace_id },
        },
        403 => Error::Forbidden,
        404 => Error::NotFound,
        429 => Error::RateLimited { retry_after: answer.retry_after() },
        status @ 500.. => Error::Server { status, trace_id },
        status => Error::Status { status, trace_id },
    }
}

/// Codes, scopes and trace ids are shown and logged: nothing else of an answer may ride along in their place.
fn code_like(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_alphanumeric() || "-_.:/".contains(*c)).take(80).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shown_of_an_answer_is_short_and_plain() {
        assert_eq!(code_like("ctx-1f:a/b.c_d"), "ctx-1f:a/b.c_d");
        assert_eq!(code_like("<b>\nAuthorization: Basic eDp5</b>"), "bAuthorization:BasiceDp5/b");
        assert_eq!(code_like(&"x".repeat(500)).len(), 80);
    }
}
