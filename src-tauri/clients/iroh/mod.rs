//! Threat Response's API platform (IROH), in the region whose address is handed in.
//!
//! Sign-in is OAuth2 client credentials. A token lives ten minutes; it is renewed a minute ahead, and once more when the
//! service no longer accepts it. The quota of 8 000 requests an hour belongs to the whole organisation, so nothing here
//! polls or repeats on its own.

mod devices;
mod email;
mod inspect;
mod lenient;
mod modules;
mod observe;
mod paging;
mod refusal;

mod whoami;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::{SignedDuration, Timestamp};
use reqwest::{Method, RequestBuilder};
use serde::Deserialize;

pub use crate::domain::scopes::{GrantedScopes, ScopeBox};
pub use devices::DeviceList;
pub use email::{EmailModuleType, email_module_types};
pub use lenient::Listing;
pub use modules::{Field, ModuleInstance, ModulePatch, ModuleType, NewModule};
pub use observe::{Health, HealthReport, ModuleAnswer, ModuleError, ModuleHealth, Observable, ObserveAnswer, Sighting};
pub use whoami::WhoAmI;

use super::Error;
use super::http::{Answer, Http, Network};
use crate::clock::Clock;
use crate::domain::secret::Secret;

/// A token is renewed this long before it ends.
const RENEW_AHEAD: SignedDuration = SignedDuration::from_secs(60);

/// What it takes to talk to one region as one API client.
#[derive(Debug)]
pub struct Access {
    /// `https://visibility.amp.cisco.com` and its like.
    pub base: String,
    /// What to trust and how far to go.
    pub network: Network,
    /// The API client's id.
    pub client_id: String,
    /// The API client's password.
    pub client_password: Secret,
}

/// One API client in one region.
#[derive(Debug)]
pub struct Cloud {
    http: Http,
    client_id: String,
    client_password: Secret,
    clock: Clock,
    // Held across the request, so that many callers fetch one token.
    token: tokio::sync::Mutex<SignIn>,
    /// How many sign-ins have ended, well or not.
    ended: AtomicU64,
    skew: Mutex<Option<SignedDuration>>,
    quota: Mutex<Option<Quota>>,
}

/// What is left of the organisation's requests, as the last answer said it in `X-Ratelimit-Org-Remaining` and
/// `X-Ratelimit-Org-Limit` (published API of 2026; other programs of the organisation use the same quota).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Quota {
    /// Requests that are left in the current hour.
    pub left: u64,
    /// Requests of a whole hour, where the answer said so.
    pub limit: Option<u64>,
}

/// How the last sign-in ended.
#[derive(Debug, Default)]
enum SignIn {
    #[default]
    None,
    Token(Arc<Token>),
    Failed(Error),
}

#[derive(Debug)]
struct Token {
    secret: Secret,
    renew_at: Timestamp,
    scopes: GrantedScopes,
}

#[derive(Deserialize)]
struct TokenAnswer {
    access_token: Secret,
    #[serde(default)]
    expires_in: Option<i64>,
    #[serde(default)]
    scope: Option<String>,
}

impl Cloud {
    /// Nothing is asked yet; an address or certificate that cannot be used is told at once.
    pub fn new(access: Access, clock: Clock) -> Result<Self, Error> {
        let http = Http::new(&access.base, &access.network)?;
        Ok(Self {
            http,
            client_id: access.client_id.trim().to_owned(),
            client_password: access.client_password,
            clock,
            token: tokio::sync::Mutex::default(),
            ended: AtomicU64::new(0),
            skew: Mutex::new(None),
            quota: Mutex::new(None),
        })
    }

    /// Signs in, where no token that still holds is kept.
    ///
    /// # Errors
    /// As the service refused it or as the request failed.
    pub async fn sign_in(&self) -> Result<(), Error> {
        self.token(None).await.map(drop)
    }

    /// The scopes that the service granted, which it says when it hands a token out. They may be fewer than were ticked
    /// when the API client was made: the person's own rights bound them.
    pub async fn granted_scopes(&self) -> Result<GrantedScopes, Error> {
        Ok(self.token(None).await?.scopes.clone())
    }

    /// How far the cloud's clock was ahead of ours at its last answer. Whole seconds, and as coarse as the network.
    pub fn skew(&self) -> Option<SignedDuration> {
        *self.skew.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the last answer said of the organisation's quota, if any did.
    pub fn quota(&self) -> Option<Quota> {
        *self.quota.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The host that is asked, for messages.
    pub fn host(&self) -> String {
        self.http.host()
    }

    /// A token that is good for a while. `refused` is one that the service just turned down.
    ///
    /// Whoever waited while somebody else signed in shares how that ended: one wrong password is spent once, however
    /// many ask at the same time.
    async fn token(&self, refused: Option<&Arc<Token>>) -> Result<Arc<Token>, Error> {
        let ended_before = self.ended.load(Ordering::Acquire);
        let mut held = self.token.lock().await;
        match &*held {
            SignIn::Token(token) => {
                let turned_down = refused.is_some_and(|refused| Arc::ptr_eq(refused, token));
                if !turned_down && self.clock.now() < token.renew_at {
                    return Ok(token.clone());
                }
            }
            SignIn::Failed(error) if self.ended.load(Ordering::Acquire) != ended_before => {
                return Err(error.clone());
            }
            SignIn::Failed(_) | SignIn::None => {}
        }
        // Should this task be dropped in the middle, there is neither a token nor an end to share.
        *held = SignIn::None;
        let fetched = self.fetch_token().await.map(Arc::new);
        *held = match &fetched {
            Ok(token) => SignIn::Token(token.clone()),
            Err(error) => SignIn::Failed(error.clone()),
        };
        self.ended.fetch_add(1, Ordering::Release);
        fetched
    }

    async fn fetch_token(&self) -> Result<Token, Error> {
        let request = self
            .http
            .request(Method::POST, &["iroh", "oauth2", "token"])
            .basic_auth(&self.client_id, Some(self.client_password.expose()))
            .form(&[("grant_type", "client_credentials")]);
        let asked_at = self.clock.now();
        let answer = self.http.send(request).await?;
        self.note_headers(&answer);
        if !answer.is_success() {
            let password = self.client_password.expose();
            let basic = STANDARD.encode(format!("{}:{password}", self.client_id));
            return Err(refusal::of_sign_in(&answer, &[password, &basic]));
        }
        let granted: TokenAnswer = answer.json()?;
        let life = SignedDuration::from_secs(granted.expires_in.unwrap_or(600).clamp(0, 86_400));
        // A token that lives less than two minutes is used for half its life.
        let ahead = RENEW_AHEAD.min(life / 2);
        let named = |scope: String| GrantedScopes::Named(scope.split_whitespace().map(str::to_owned).collect());
        let scopes = granted.scope.map_or(GrantedScopes::Unsaid, named);
        Ok(Token { secret: granted.access_token, renew_at: asked_at + life - ahead, scopes })
    }

    /// Sends a request with a token; when the service turns the token down, once more with a fresh one.
    async fn call(&self, request: impl Fn() -> RequestBuilder) -> Result<Answer, Error> {
        let mut token = self.token(None).await?;
        let mut answer = self.http.send(request().bearer_auth(token.secret.expose())).await?;
        if refusal::is_of_token(&answer) {
            token = self.token(Some(&token)).await?;
            answer = self.http.send(request().bearer_auth(token.secret.expose())).await?;
        }
        self.note_headers(&answer);
        if answer.is_success() { Ok(answer) } else { Err(refusal::of_call(&answer, &[token.secret.expose()])) }
    }

    fn note_headers(&self, answer: &Answer) {
        if let Some(date) = answer.date() {
            let skew = date.duration_since(self.clock.now());
            *self.skew.lock().unwrap_or_else(PoisonError::into_inner) = Some(skew);
        }
        let number = |name: &str| answer.header_text(name)?.trim().parse::<u64>().ok();
        if let Some(left) = number("x-ratelimit-org-remaining") {
            let quota = Quota { left, limit: number("x-ratelimit-org-limit") };
            *self.quota.lock().unwrap_or_else(PoisonError::into_inner) = Some(quota);
        }
    }
}
