//! Sign-in: OAuth2 client credentials for a JWT of ten minutes, and what the JWT lets its bearer do.

use axum::Json;
use axum::extract::{FromRequestParts, State};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::answer::ApiError;
use super::{Api, assumed};
use crate::lab::world::ClientCheck;

const LIFE_SECONDS: i64 = 600;

#[derive(Deserialize)]
pub(super) struct Grant {
    grant_type: Option<String>,
}

/// `POST /iroh/oauth2/token`
pub(super) async fn token(
    State(api): State<Api>,
    headers: HeaderMap,
    grant: Result<axum::Form<Grant>, axum::extract::rejection::FormRejection>,
) -> Result<Json<Value>, ApiError> {
    let granted = grant.is_ok_and(|form| form.grant_type.as_deref() == Some("client_credentials"));
    if !granted {
        return Err(ApiError::oauth("unsupported_grant_type", "The grant type is not supported."));
    }
    let unknown = || ApiError::oauth("invalid_client", "unknown client");
    let (id, password) = basic(&headers).ok_or_else(unknown)?;
    match api.shared.read(|world, _| world.check_client(api.region, &id, &password)) {
        ClientCheck::UnknownClient => Err(unknown()),
        ClientCheck::WrongPassword => Err(ApiError::oauth("wrong_client_creds", "wrong client credentials")),
        ClientCheck::AccountDisabled => {
            let (error, description) = assumed::ACCOUNT_DISABLED;
            Err(ApiError::oauth(error, description))
        }
        ClientCheck::Ok(ordinal) => {
            let now = api.now().as_second();
            let scopes = api
                .shared
                .read(|world, _| world.client(api.region, ordinal).map(|c| c.scopes.join(" ")).unwrap_or_default());
            let claims = Claims {
                iss: assumed::issuer(api.region).to_owned(),
                iat: now,
                exp: now + LIFE_SECONDS,
                client: ordinal,
            };
            Ok(Json(json!({
                "access_token": sign(&api, &claims),
                "token_type": "bearer",
                "expires_in": LIFE_SECONDS,
                "scope": scopes,
            })))
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Claims {
    iss: String,
    iat: i64,
    exp: i64,
    client: u64,
}

/// User name and password of HTTP Basic.
pub(super) fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(AUTHORIZATION)?.to_str().ok()?;
    let (scheme, encoded) = value.split_once(' ')?;
    let decoded = String::from_utf8(STANDARD.decode(encoded.trim()).ok()?).ok()?;
    let (id, password) = decoded.split_once(':')?;
    scheme.eq_ignore_ascii_case("basic").then(|| (id.to_owned(), password.to_owned()))
}

fn sign(api: &Api, claims: &Claims) -> String {
    let part = |json: Value| URL_SAFE_NO_PAD.encode(json.to_string());
    let text = format!("{}.{}", part(json!({"typ": "JWT", "alg": "HS256"})), part(json!(claims)));
    let signature = api.shared.read(|world, _| world.seed().sign("access token", &text));
    format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature))
}

fn verify(api: &Api, token: &str) -> Option<Claims> {
    let (text, signature) = token.rsplit_once('.')?;
    let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
    if api.shared.read(|world, _| world.seed().sign("access token", text))[..] != signature[..] {
        return None;
    }
    let claims: Claims = serde_json::from_slice(&URL_SAFE_NO_PAD.decode(text.split_once('.')?.1).ok()?).ok()?;
    (claims.iss == assumed::issuer(api.region)).then_some(claims)
}

/// Whoever holds the token.
#[derive(Debug)]
pub(super) struct Caller {
    /// The API client's id.
    pub client_id: String,
    /// The person's id.
    pub user: Uuid,
    /// Their tenant.
    pub tenant: Uuid,
    /// What the client may do.
    pub scopes: Vec<String>,
}

impl FromRequestParts<Api> for Caller {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, api: &Api) -> Result<Self, ApiError> {
        let value = parts.headers.get(AUTHORIZATION).and_then(|v| v.to_str().ok()).unwrap_or_default();
        let token = value.split_once(' ').filter(|(scheme, _)| scheme.eq_ignore_ascii_case("bearer"));
        let claims = token.and_then(|(_, token)| verify(api, token.trim())).ok_or_else(ApiError::no_jwt)?;
        let over = api.now().as_second() - claims.exp;
        if over >= 0 {
            return Err(ApiError::expired_jwt(over));
        }
        api.shared
            .read(|world, _| {
                let client = world.client(api.region, claims.client)?;
                let account = &world.cloud(api.region).account;
                account.enabled.then(|| Caller {
                    client_id: world.client_id(api.region, client.ordinal),
                    user: account.id,
                    tenant: client.tenant,
                    scopes: client.scopes.clone(),
                })
            })
            .ok_or_else(ApiError::no_jwt)
    }
}

impl Caller {
    /// The same for what only reads: the coarse reading scope of a service is enough.
    pub(super) fn reads(&self, scope: &str) -> Result<(), ApiError> {
        let reading = format!("{scope}:read");
        if self.scopes.iter().any(|held| covers(held, &reading)) { Ok(()) } else { self.needs(scope) }
    }

    /// Lets the caller through, or names the scope.
    pub(super) fn needs(&self, scope: &str) -> Result<(), ApiError> {
        if self.scopes.iter().any(|held| covers(held, scope)) {
            Ok(())
        } else {
            Err(ApiError::missing_scope(scope, &self.scopes, self.user, self.tenant))
        }
    }
}

/// `integration` covers `integration/module-type:read`; `enrich:read` covers what is read below `enrich`.
fn covers(held: &str, needed: &str) -> bool {
    let split = |scope: &str| match scope.split_once(':') {
        Some((path, access)) => (path.to_owned(), Some(access.to_owned())),
        None => (scope.to_owned(), None),
    };
    let ((held, held_access), (needed, needed_access)) = (split(held), split(needed));
    (needed == held || needed.strip_prefix(&held).is_some_and(|rest| rest.starts_with('/')))
        && (held_access.is_none() || held_access == needed_access)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_covers_what_lies_below_it() {
        assert!(covers("integration", "integration/module-instance:write"));
        assert!(covers("enrich:read", "enrich/observables/observe:read"));
        assert!(covers("profile", "profile:read"));
        assert!(!covers("enrich:read", "enrich/observables/observe:write"));
        assert!(!covers("inspect:read", "enrich/observables/observe:read"));
        assert!(!covers("integration:read", "integration/module-instance:write"));
        assert!(!covers("sse", "sser"));
    }
}
