//! Why something could not be seen or done: what is kept with the evidence, what verdicts are judged by, and what the
//! screen makes its sentences of. No sentence and no secret is in here.

pub mod mail;
mod request;

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

pub use request::RequestError;

use super::message::Value;

/// Why a probe or a write came to nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Failure {
    /// No usable answer came, or one that says no.
    Request(RequestError),
    /// There is no password to ask with.
    NoPassword,
    /// The probe itself broke.
    Crashed,
    /// The probe was given up; every client gives up by itself long before.
    OutOfTime,
    /// Practice only: faults were staged or taken back since, so what was seen before is of other circumstances.
    Restaged,
}

impl From<RequestError> for Failure {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl Failure {
    /// The request's own error, if there was a request.
    pub const fn request(&self) -> Option<&RequestError> {
        match self {
            Self::Request(error) => Some(error),
            Self::NoPassword | Self::Crashed | Self::OutOfTime | Self::Restaged => None,
        }
    }

    /// Stable name: its messages are `error-<code>` and `error-<code>-next`.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Request(error) => error.code(),
            Self::NoPassword => "no-password",
            Self::Crashed => "check-crashed",
            Self::OutOfTime => "check-timeout",
            Self::Restaged => "lab-changed",
        }
    }

    /// The values its messages may show.
    pub fn args(&self) -> BTreeMap<String, Value> {
        self.request().map(RequestError::args).unwrap_or_default()
    }

    /// The service answered and does not take these credentials, or not any more.
    pub const fn refused(&self) -> bool {
        match self {
            Self::Request(error) => error.refuses_sign_in() || matches!(error, RequestError::TokenRefused),
            Self::NoPassword | Self::Crashed | Self::OutOfTime | Self::Restaged => false,
        }
    }

    /// Seconds to wait, where the service said so.
    pub fn retry_after(&self) -> Option<u32> {
        match self.request()? {
            RequestError::RateLimited { retry_after } => retry_after.map(|s| u32::try_from(s).unwrap_or(u32::MAX)),
            _ => None,
        }
    }

    /// The scopes that are missing, where that is the reason.
    pub fn missing_scopes(&self) -> Option<&[String]> {
        match self.request()? {
            RequestError::MissingScope { scopes } => Some(scopes),
            _ => None,
        }
    }

    /// There is no way out of this computer at all.
    pub const fn is_offline(&self) -> bool {
        matches!(self, Self::Request(RequestError::Offline))
    }
}

/// For logs and support: the code and its values, but no words of others.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Request(error) => error.fmt(f),
            other => f.write_str(other.code()),
        }
    }
}

/// A probe or a write that came to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProbeError {
    /// Why.
    pub failure: Failure,
    /// It is certain that a write did not happen: the answer said no, or nothing was sent.
    pub nothing_happened: bool,
    /// How far the cloud's clock is ahead of this computer's, in seconds, where the cloud answered and said so: a sign-in
    /// that is refused tells the time all the same.
    pub clock_ahead: Option<i64>,
}

impl ProbeError {
    /// A probe that failed: nothing can have happened by looking, and nothing is claimed of a write.
    pub fn new(failure: impl Into<Failure>) -> Self {
        Self { failure: failure.into(), nothing_happened: false, clock_ahead: None }
    }

    /// The same of a write of which it is certain whether it happened.
    pub fn of_write(failure: impl Into<Failure>, nothing_happened: bool) -> Self {
        Self { nothing_happened, ..Self::new(failure) }
    }
}
