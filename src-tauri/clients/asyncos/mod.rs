//! The appliance's AsyncOS API: read only, on an ESA or an SMA.
//!
//! Appliances lock users out after a few wrong passwords, so a password is spent with care: one log-in at a time, and
//! the first refusal stops every further use until somebody makes a new client with a newly entered password. A changed
//! certificate stops everything too.

mod clock;
mod moment;
mod probe;
mod tracking;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::SignedDuration;
use reqwest::header::HeaderValue;
use reqwest::{Method, RequestBuilder};
use serde::Deserialize;
use serde_json::{Value, json};

pub use clock::SystemTime;
pub use probe::{Health, Privileges};
pub use tracking::{Filter, Match, Row, Search, SearchPage};

use super::Error;
use super::http::{Answer, Http, Network, Trust};
use crate::clock::Clock;
use crate::domain::fingerprint::Fingerprint;
use crate::domain::product::Machine;
use crate::domain::secret::Secret;

/// The API is known to be slow: public clients wait this long at least.
pub const PATIENCE: Duration = Duration::from_secs(60);

/// The header of a JWT, both ways.
const JWT_HEADER: &str = "jwtToken";

/// What it takes to talk to one appliance as one user.
#[derive(Debug)]
#[non_exhaustive]
pub struct Access {
    /// Which machine: an ESA's API is another than an SMA's.
    pub machine: Machine,
    /// `https://esa.example.com:6443` and its like.
    pub base: String,
    /// What to trust, how far to go, how long to wait.
    pub network: Network,
    /// Log-in name.
    pub user: String,
    /// Its password.
    pub password: Secret,
    /// The certificate that a person compared. None: what `network` trusts.
    pub pin: Option<Fingerprint>,
}

impl Access {
    /// With the patience that this API needs.
    pub fn new(machine: Machine, base: String, mut network: Network, user: String, password: Secret) -> Self {
        network.limits.total = PATIENCE;
        Self { machine, base, network, user, password, pin: None }
    }

    /// Believes this certificate and no other.
    #[must_use]
    pub fn pinned(mut self, pin: Fingerprint) -> Self {
        self.pin = Some(pin);
        self
    }
}

/// How the appliance let us in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AuthMethod {
    /// A log-in, then a JWT.
    Jwt,
    /// The password with each request: this appliance has no log-in route.
    Basic,
}

/// One user at one appliance.
#[derive(Debug, Clone)]
pub struct Appliance(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    http: Http,
    machine: Machine,
    user: String,
    password: Secret,
    clock: Clock,
    // Held while a password is on its way, so that only one ever is.
    session: tokio::sync::Mutex<Option<Arc<LoginSession>>>,
    /// Why nothing more is asked.
    stopped: Mutex<Option<Error>>,
    skew: Mutex<Option<SignedDuration>>,
}

#[derive(Debug)]
struct LoginSession {
    /// None: Basic.
    jwt: Option<Secret>,
    role: Option<String>,
}

impl LoginSession {
    fn auth_method(&self) -> AuthMethod {
        if self.jwt.is_some() { AuthMethod::Jwt } else { AuthMethod::Basic }
    }
}

/// A question, held so that it can be asked twice.
#[derive(Debug)]
struct Question {
    path: &'static [&'static str],
    parameters: Vec<(&'static str, String)>,
}

impl Question {
    fn plain(path: &'static [&'static str]) -> Self {
        Self { path, parameters: Vec::new() }
    }
}

impl Appliance {
    /// Nothing is asked yet; an address or certificate that cannot be used is told at once.
    pub fn new(access: Access, clock: Clock) -> Result<Self, Error> {
        let Access { machine, base, mut network, user, password, pin } = access;
        if let Some(pin) = pin {
            network.trust = Trust::Pinned(pin);
        }
        Ok(Self(Arc::new(Inner {
            http: Http::new(&base, &network)?,
            machine,
            user: user.trim().to_owned(),
            password,
            clock,
            session: tokio::sync::Mutex::new(None),
            stopped: Mutex::new(None),
            skew: Mutex::new(None),
        })))
    }

    /// Logs in, where no session that still holds is kept.
    ///
    /// # Errors
    /// As the request failed. After one refusal of user and password every later call gives the same error without asking, so
    /// that no account is locked; a new client begins anew.
    pub async fn log_in(&self) -> Result<AuthMethod, Error> {
        self.to_the_end(|appliance| async move {
            let mut held = appliance.session.lock().await;
            Ok(appliance.session_in(&mut held).await?.0.auth_method())
        })
        .await
    }

    /// How far the appliance's web server was ahead of our clock at its last answer. See also
    /// [`system_time`](Self::system_time), which is the appliance's own word.
    pub fn skew(&self) -> Option<SignedDuration> {
        *lock(&self.0.skew)
    }

    /// The host that is asked, for messages.
    pub fn host(&self) -> String {
        self.0.http.host()
    }

    /// Which product it was said to be.
    pub fn machine(&self) -> Machine {
        self.0.machine
    }

    async fn call(&self, question: Question) -> Result<Answer, Error> {
        self.to_the_end(|appliance| async move { appliance.call(&question).await }).await
    }

    /// The role that the log-in told.
    async fn role(&self) -> Option<String> {
        self.0.session.lock().await.as_ref()?.role.clone()
    }

    /// Runs on even when whoever asked no longer waits: a password on its way may be refused, and that must be noted.
    async fn to_the_end<T, F>(&self, work: impl FnOnce(Arc<Inner>) -> F) -> Result<T, Error>
    where
        T: Send + 'static,
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        match tokio::spawn(work(self.0.clone())).await {
            Ok(result) => result,
            // The program is ending.
            Err(_) => Err(Error::ConnectionLost { host: self.host() }),
        }
    }
}

impl Inner {
    /// Asks with a session; when the appliance turns its JWT down, once more with a fresh one.
    async fn call(&self, question: &Question) -> Result<Answer, Error> {
        let mut held = self.session.lock().await;
        let (mut session, mut fresh) = self.session_in(&mut held).await?;
        let answer = loop {
            let request = self.question(question);
            let Some(jwt) = &session.jwt else {
                // The password goes along, so the lock stays: another one must wait for what this one comes to.
                let answer = self.send(self.with_password(request)).await?;
                if answer.status == 401 {
                    *held = None;
                    return Err(self.stop(Error::AppliancePassword));
                }
                break answer;
            };
            let request = request.header(JWT_HEADER, self.jwt_value(jwt)?);
            drop(held);
            let answer = self.send(request).await?;
            held = self.session.lock().await;
            let current = held.as_ref().is_some_and(|now| Arc::ptr_eq(now, &session));
            if let Some(text) = answer.header_text(JWT_HEADER).filter(|text| current && !text.is_empty()) {
                let jwt = Some(Secret::new(text.to_owned()));
                *held = Some(Arc::new(LoginSession { jwt, role: session.role.clone() }));
            }
            if answer.status != 401 || fresh {
                break answer;
            }
            // Its time is up. Another question may have logged in anew meanwhile; then its session serves.
            if current {
                *held = None;
            }
            (session, _) = self.session_in(&mut held).await?;
            fresh = true;
        };
        drop(held);
        if answer.is_success() { Ok(answer) } else { Err(refusal(&answer)) }
    }

    /// The session that is held, or a new one; and whether it is new.
    async fn session_in(&self, held: &mut Option<Arc<LoginSession>>) -> Result<(Arc<LoginSession>, bool), Error> {
        if let Some(why) = &*lock(&self.stopped) {
            return Err(why.clone());
        }
        if let Some(session) = held {
            return Ok((session.clone(), false));
        }
        let session = Arc::new(self.spend_password().await?);
        *held = Some(session.clone());
        Ok((session, true))
    }

    async fn spend_password(&self) -> Result<LoginSession, Error> {
        let data = json!({
            "userName": STANDARD.encode(&self.user),
            "passphrase": STANDARD.encode(self.password.expose()),
        });
        let request = self.http.request(Method::POST, &self.path(&["login"])).json(&json!({"data": data}));
        let answer = self.send(request).await?;
        match answer.status {
            200..300 => self.let_in(&answer),
            401 => Err(self.stop(Error::AppliancePassword)),
            404 | 405 => self.spend_password_as_basic().await,
            _ => Err(refusal(&answer)),
        }
    }

    fn let_in(&self, answer: &Answer) -> Result<LoginSession, Error> {
        let LogInAnswer { data } = answer.json()?;
        // The appliance writes booleans as text.
        if data.two_factor == Value::Bool(true)
            || data.two_factor.as_str().is_some_and(|t| t.eq_ignore_ascii_case("true"))
        {
            return Err(self.stop(Error::ApplianceTwoFactor));
        }
        let jwt = data.jwt_token.filter(|jwt| !jwt.is_empty());
        let jwt = jwt.ok_or_else(|| Error::Malformed { host: answer.host().to_owned() })?;
        Ok(LoginSession { jwt: Some(jwt), role: probe::role(&data.role) })
    }

    /// No log-in route here. Health is what every public client of this kind asks first.
    async fn spend_password_as_basic(&self) -> Result<LoginSession, Error> {
        let request = self.with_password(self.question(&Question::plain(&["health"])));
        let answer = self.send(request).await?;
        match answer.status {
            // 403: the password was good, the role does not cover this.
            200..300 | 403 => Ok(LoginSession { jwt: None, role: None }),
            401 => Err(self.stop(Error::AppliancePassword)),
            _ => Err(refusal(&answer)),
        }
    }

    fn with_password(&self, request: RequestBuilder) -> RequestBuilder {
        request.basic_auth(&self.user, Some(self.password.expose()))
    }

    fn jwt_value(&self, jwt: &Secret) -> Result<HeaderValue, Error> {
        let value = HeaderValue::from_str(jwt.expose()).map_err(|_| Error::Malformed { host: self.http.host() });
        value.map(|mut value| {
            value.set_sensitive(true);
            value
        })
    }

    fn question(&self, question: &Question) -> RequestBuilder {
        self.http.ask(&self.path(question.path), &question.parameters)
    }

    fn path(&self, rest: &[&'static str]) -> Vec<&'static str> {
        [self.machine.id(), "api", "v2.0"].into_iter().chain(rest.iter().copied()).collect()
    }

    async fn send(&self, request: RequestBuilder) -> Result<Answer, Error> {
        let asked = self.clock.now();
        let answer = self.http.send(request).await.map_err(|error| match error {
            Error::TlsPinChanged { .. } => self.stop(error),
            // Both have another likely cause at an appliance than at a cloud.
            Error::Refused { host } => Error::ApplianceRefused { host },
            Error::TlsUnknownIssuer { host } => Error::ApplianceCertificate { host },
            other => other,
        })?;
        if let Some(date) = answer.date() {
            *lock(&self.skew) = Some(date.duration_since(clock::middle(asked, self.clock.now())));
        }
        Ok(answer)
    }

    /// Notes that nothing more is to be asked, and says why.
    fn stop(&self, why: Error) -> Error {
        let later = match &why {
            Error::AppliancePassword => Error::AppliancePasswordStopped,
            other => other.clone(),
        };
        *lock(&self.stopped) = Some(later);
        why
    }
}

#[derive(Deserialize)]
struct LogInAnswer {
    data: LogInData,
}

#[derive(Deserialize)]
struct LogInData {
    #[serde(default, rename = "jwtToken")]
    jwt_token: Option<Secret>,
    #[serde(default, rename = "is2FactorRedirectRequired")]
    two_factor: Value,
    #[serde(default)]
    role: Value,
}

/// What an answer that is no success means. The appliance's own words are not quoted: they may repeat what was sent.
fn refusal(answer: &Answer) -> Error {
    match answer.status {
        status @ 300..=399 => match answer.redirect_host() {
            Some(to) => Error::Redirected { host: answer.host().to_owned(), to },
            None => Error::ApplianceStatus { status },
        },
        // 401 with a session of a moment ago: the password was good, so it is the role.
        401 | 403 => Error::ApplianceForbidden,
        404 | 405 => Error::ApplianceApiAbsent,
        429 => Error::ApplianceBusy,
        status @ 500.. => Error::ApplianceServer { status },
        status => Error::ApplianceStatus { status },
    }
}

/// Plain data behind the lock: a panic elsewhere leaves it usable.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
