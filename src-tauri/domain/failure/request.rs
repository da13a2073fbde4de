//! What can go wrong between this computer and a service: a closed set, each with a stable code for the message files
//! and a few harmless values. No sentence, no address with its path, no secret is ever in here.

use std::collections::BTreeMap;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::mail::{MailError, SAID};
use crate::domain::fingerprint::Fingerprint;
use crate::domain::message::Value;
use crate::domain::scopes::ScopeBox;

/// Why no usable answer came.
///
/// Causes that the wire cannot tell apart are one variant, and its message names both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RequestError {
    /// This computer has no way out: no network, or no route.
    Offline,
    /// The host's name leads nowhere.
    Dns {
        /// The host.
        host: String,
    },
    /// Nothing listens there, or a firewall says no.
    Refused {
        /// The host.
        host: String,
    },
    /// No answer in time.
    Timeout {
        /// The host.
        host: String,
        /// How long we waited.
        seconds: u64,
    },
    /// The answer began in time and did not end in time.
    TooSlow {
        /// The host.
        host: String,
        /// How long we waited.
        seconds: u64,
    },
    /// The connection broke before the answer began.
    ConnectionLost {
        /// The host.
        host: String,
    },
    /// The proxy of this network refused to connect us, wants a sign-in first, or cannot be reached itself.
    Proxy {
        /// The host behind it.
        host: String,
    },
    /// The certificate comes from nobody this computer trusts: a wrong machine, or an inspecting proxy.
    TlsUnknownIssuer {
        /// The host.
        host: String,
    },
    /// The certificate belongs to another name.
    TlsWrongName {
        /// The host.
        host: String,
        /// The names it is for.
        presented: Vec<String>,
    },
    /// The certificate is past its life by this computer's clock.
    TlsExpired {
        /// The host.
        host: String,
    },
    /// The certificate's life has not begun by this computer's clock.
    TlsNotYetValid {
        /// The host.
        host: String,
    },
    /// What answers there does not speak TLS.
    TlsNotSpoken {
        /// The host.
        host: String,
    },
    /// TLS failed in another way.
    TlsOther {
        /// The host.
        host: String,
    },
    /// The client may not go to this host, or not without TLS.
    HostNotAllowed {
        /// The host.
        host: String,
    },
    /// The address is not one.
    BadAddress,
    /// The trusted certificate handed in cannot be read.
    BadCertificate,
    /// This computer's own list of trusted authorities is empty or cannot be read.
    NoAuthorities,
    /// The service sends us elsewhere; an API has no reason to.
    Redirected {
        /// The host asked.
        host: String,
        /// The host it points to.
        to: String,
    },
    /// A web page came instead of data: a sign-in page of the network, usually.
    WebPage {
        /// The host.
        host: String,
    },
    /// The answer cannot be read.
    Malformed {
        /// The host.
        host: String,
    },
    /// The answer broke off.
    Truncated {
        /// The host.
        host: String,
    },
    /// The answer is larger than we take in.
    TooLarge {
        /// The host.
        host: String,
    },
    /// The API client's id is unknown here: mistyped, deleted, or made in another region.
    UnknownClient,
    /// The API client's password is wrong.
    WrongPassword,
    /// The account or its organisation is switched off.
    AccountDisabled,
    /// The sign-in was refused for a reason of its own.
    SignInRefused {
        /// The service's error code.
        error: String,
    },
    /// The service does not accept the access token it gave us a moment ago.
    TokenRefused,
    /// The API client lacks scopes.
    MissingScope {
        /// Those that are missing, where the service says so.
        scopes: Vec<String>,
    },
    /// The service refuses this, and not for a scope.
    Forbidden,
    /// The service has no such thing.
    NotFound,
    /// The organisation's quota is used up.
    RateLimited {
        /// Seconds to wait, where the service says so.
        retry_after: Option<u64>,
    },
    /// The service failed.
    Server {
        /// HTTP status.
        status: u16,
        /// What Cisco's support asks for.
        trace_id: Option<String>,
    },
    /// Another refusal.
    Status {
        /// HTTP status.
        status: u16,
        /// What Cisco's support asks for.
        trace_id: Option<String>,
    },
    /// The service does not take what we sent, and names what it objects to.
    NotAccepted {
        /// Keys of the body.
        fields: Vec<String>,
    },
    /// A test message was not handed over, or may not have been.
    Mail(MailError),
    /// Another certificate is shown than the one that was compared.
    TlsPinChanged {
        /// The host.
        host: String,
        /// The one that was compared.
        pinned: Fingerprint,
        /// The one that is shown now.
        presented: Fingerprint,
    },
    /// The appliance's certificate comes from nobody this computer trusts, as most of them do: it has to be compared.
    ApplianceCertificate {
        /// The host.
        host: String,
    },
    /// Nothing listens at the appliance's API, or a firewall says no.
    ApplianceRefused {
        /// The host.
        host: String,
    },
    /// The appliance does not accept this user and password.
    AppliancePassword,
    /// The password was refused before and is not spent again, so that the user is not locked out.
    AppliancePasswordStopped,
    /// This user has to give a second factor, which nothing here can do.
    ApplianceTwoFactor,
    /// The user was accepted, and may not ask this.
    ApplianceForbidden,
    /// The appliance has no such part of its API: switched off, or another version.
    ApplianceApiAbsent,
    /// The appliance wants fewer requests.
    ApplianceBusy,
    /// The appliance failed.
    ApplianceServer {
        /// HTTP status.
        status: u16,
    },
    /// Another refusal of the appliance.
    ApplianceStatus {
        /// HTTP status.
        status: u16,
    },
}

impl From<MailError> for RequestError {
    fn from(error: MailError) -> Self {
        Self::Mail(error)
    }
}

impl RequestError {
    /// Stable name; `error-<code>` and `error-<code>-next` are its messages.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Offline => "offline",
            Self::Dns { .. } => "dns",
            Self::Refused { .. } => "refused",
            Self::Timeout { .. } => "timeout",
            Self::TooSlow { .. } => "too-slow",
            Self::ConnectionLost { .. } => "connection-lost",
            Self::Proxy { .. } => "proxy",
            Self::TlsUnknownIssuer { .. } => "tls-unknown-issuer",
            Self::TlsWrongName { .. } => "tls-wrong-name",
            Self::TlsExpired { .. } => "tls-expired",
            Self::TlsNotYetValid { .. } => "tls-not-yet-valid",
            Self::TlsNotSpoken { .. } => "tls-not-spoken",
            Self::TlsOther { .. } => "tls-other",
            Self::HostNotAllowed { .. } => "host-not-allowed",
            Self::BadAddress => "bad-address",
            Self::BadCertificate => "bad-certificate",
            Self::NoAuthorities => "no-authorities",
            Self::Redirected { .. } => "redirected",
            Self::WebPage { .. } => "web-page",
            Self::Malformed { .. } => "malformed",
            Self::Truncated { .. } => "truncated",
            Self::TooLarge { .. } => "too-large",
            Self::UnknownClient => "unknown-client",
            Self::WrongPassword => "wrong-password",
            Self::AccountDisabled => "account-disabled",
            Self::SignInRefused { .. } => "sign-in-refused",
            Self::TokenRefused => "token-refused",
            Self::MissingScope { .. } => "missing-scope",
            Self::Forbidden => "forbidden",
            Self::NotFound => "not-found",
            Self::RateLimited { retry_after: Some(_) } => "rate-limited",
            Self::RateLimited { retry_after: None } => "rate-limited-open",
            Self::Server { .. } => "server",
            Self::Status { .. } => "status",
            Self::NotAccepted { .. } => "not-accepted",
            Self::Mail(error) => error.code(),
            Self::TlsPinChanged { .. } => "tls-pin-changed",
            Self::ApplianceCertificate { .. } => "appliance-certificate",
            Self::ApplianceRefused { .. } => "appliance-refused",
            Self::AppliancePassword => "appliance-password",
            Self::AppliancePasswordStopped => "appliance-password-stopped",
            Self::ApplianceTwoFactor => "appliance-two-factor",
            Self::ApplianceForbidden => "appliance-forbidden",
            Self::ApplianceApiAbsent => "appliance-api-absent",
            Self::ApplianceBusy => "appliance-busy",
            Self::ApplianceServer { .. } => "appliance-server",
            Self::ApplianceStatus { .. } => "appliance-status",
        }
    }

    /// Every code, so that a test can hold the message files against it.
    pub const CODES: [&'static str; 57] = [
        "offline",
        "dns",
        "refused",
        "timeout",
        "too-slow",
        "connection-lost",
        "proxy",
        "tls-unknown-issuer",
        "tls-wrong-name",
        "tls-expired",
        "tls-not-yet-valid",
        "tls-not-spoken",
        "tls-other",
        "host-not-allowed",
        "bad-address",
        "bad-certificate",
        "no-authorities",
        "redirected",
        "web-page",
        "malformed",
        "truncated",
        "too-large",
        "unknown-client",
        "wrong-password",
        "account-disabled",
        "sign-in-refused",
        "token-refused",
        "missing-scope",
        "forbidden",
        "not-found",
        "rate-limited",
        "rate-limited-open",
        "server",
        "status",
        "not-accepted",
        "mail-no-listener",
        "mail-not-smtp",
        "mail-turned-away",
        "mail-tls-untrusted",
        "mail-tls-failed",
        "mail-sender-refused",
        "mail-recipient-refused",
        "mail-message-refused",
        "mail-later",
        "mail-uncertain",
        "mail-unfit",
        "tls-pin-changed",
        "appliance-certificate",
        "appliance-refused",
        "appliance-password",
        "appliance-password-stopped",
        "appliance-two-factor",
        "appliance-forbidden",
        "appliance-api-absent",
        "appliance-busy",
        "appliance-server",
        "appliance-status",
    ];

    /// The values its messages may show.
    pub fn args(&self) -> BTreeMap<String, Value> {
        let mut args = BTreeMap::new();
        let mut put = |name: &str, value: Value| {
            args.insert(name.to_owned(), value);
        };
        match self {
            Self::Dns { host }
            | Self::Refused { host }
            | Self::ConnectionLost { host }
            | Self::Proxy { host }
            | Self::TlsUnknownIssuer { host }
            | Self::TlsExpired { host }
            | Self::TlsNotYetValid { host }
            | Self::TlsNotSpoken { host }
            | Self::TlsOther { host }
            | Self::HostNotAllowed { host }
            | Self::WebPage { host }
            | Self::Malformed { host }
            | Self::Truncated { host }
            | Self::TooLarge { host }
            | Self::ApplianceCertificate { host }
            | Self::ApplianceRefused { host } => put("host", host.as_str().into()),
            Self::Timeout { host, seconds } | Self::TooSlow { host, seconds } => {
                put("host", host.as_str().into());
                put("seconds", number(*seconds));
            }
            Self::TlsWrongName { host, presented } => {
                put("host", host.as_str().into());
                put("presented", presented.join(", ").into());
                put("named", yes_no(!presented.is_empty()));
            }
            Self::Redirected { host, to } => {
                put("host", host.as_str().into());
                put("to", to.as_str().into());
            }
            Self::SignInRefused { error } => put("error", error.as_str().into()),
            Self::MissingScope { scopes } => {
                put("count", scopes.len().into());
                put("scopes", scopes.join(", ").into());
                let boxes = ScopeBox::labels_of(scopes);
                put("boxed", yes_no(!boxes.is_empty()));
                put("boxes", boxes.into());
            }
            Self::RateLimited { retry_after: Some(seconds) } => {
                put("seconds", number(*seconds));
                put("minutes", number(seconds.div_ceil(60)));
            }
            Self::Server { status, trace_id } | Self::Status { status, trace_id } => {
                put("status", i64::from(*status).into());
                put("trace_id", trace_id.clone().unwrap_or_default().into());
                put("traced", yes_no(trace_id.is_some()));
            }
            Self::NotAccepted { fields } => put("fields", fields.join(", ").into()),
            Self::Mail(error) => args.extend(error.args()),
            Self::TlsPinChanged { host, pinned, presented } => {
                put("host", host.as_str().into());
                put("pinned", pinned.to_string().into());
                put("presented", presented.to_string().into());
            }
            Self::ApplianceServer { status } | Self::ApplianceStatus { status } => {
                put("status", i64::from(*status).into());
            }
            Self::Offline
            | Self::BadAddress
            | Self::BadCertificate
            | Self::NoAuthorities
            | Self::UnknownClient
            | Self::WrongPassword
            | Self::AccountDisabled
            | Self::TokenRefused
            | Self::Forbidden
            | Self::NotFound
            | Self::RateLimited { retry_after: None }
            | Self::AppliancePassword
            | Self::AppliancePasswordStopped
            | Self::ApplianceTwoFactor
            | Self::ApplianceForbidden
            | Self::ApplianceApiAbsent
            | Self::ApplianceBusy => {}
        }
        args
    }

    /// Whether the service itself answered and said no to these credentials.
    pub const fn refuses_sign_in(&self) -> bool {
        matches!(
            self,
            Self::UnknownClient
                | Self::WrongPassword
                | Self::AccountDisabled
                | Self::SignInRefused { .. }
                | Self::AppliancePassword
                | Self::AppliancePasswordStopped
                | Self::ApplianceTwoFactor
        )
    }

    /// Whether the service was reached at all.
    pub const fn was_answered(&self) -> bool {
        matches!(
            self,
            Self::UnknownClient
                | Self::WrongPassword
                | Self::AccountDisabled
                | Self::SignInRefused { .. }
                | Self::TokenRefused
                | Self::MissingScope { .. }
                | Self::Forbidden
                | Self::NotFound
                | Self::RateLimited { .. }
                | Self::Server { .. }
                | Self::Status { .. }
                | Self::NotAccepted { .. }
                | Self::Mail(
                    MailError::TurnedAway { .. }
                        | MailError::SenderRefused { .. }
                        | MailError::RecipientRefused { .. }
                        | MailError::MessageRefused { .. }
                        | MailError::Later { .. }
                )
                | Self::AppliancePassword
                | Self::ApplianceTwoFactor
                | Self::ApplianceForbidden
                | Self::ApplianceApiAbsent
                | Self::ApplianceBusy
                | Self::ApplianceServer { .. }
                | Self::ApplianceStatus { .. }
        )
    }
}

/// Message files can choose by a word, not by whether a text is empty.
fn yes_no(yes: bool) -> Value {
    if yes { "yes" } else { "no" }.into()
}

fn number(n: u64) -> Value {
    Value::Number(i64::try_from(n).unwrap_or(i64::MAX))
}

/// For logs and support: the code and its values, but no words of others.
impl fmt::Display for RequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        for (name, value) in self.args() {
            if name == SAID {
                continue;
            }
            match value {
                Value::Text(text) if text.is_empty() => {}
                Value::Text(text) => write!(f, " {name}={text}")?,
                Value::Number(n) => write!(f, " {name}={n}")?,
                Value::Time(at) => write!(f, " {name}={at}")?,
                Value::Message(message) => write!(f, " {name}={}", message.id)?,
            }
        }
        Ok(())
    }
}

impl std::error::Error for RequestError {}
