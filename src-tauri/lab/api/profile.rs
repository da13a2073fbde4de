//! Whose the API client is.

use axum::Json;
use axum::extract::State;
use serde_json::{Value, json};

use super::answer::ApiError;
use super::auth::Caller;
use super::{Api, assumed};

/// `GET /iroh/profile/whoami`
pub(super) async fn whoami(State(api): State<Api>, caller: Caller) -> Result<Json<Value>, ApiError> {
    caller.needs(assumed::PROFILE_SCOPE)?;
    let now = api.now();
    Ok(Json(api.shared.read(|world, _| {
        let cloud = world.cloud(api.region);
        let account = &cloud.account;
        let name = cloud.tenant(caller.tenant).map(|t| t.name.as_str()).unwrap_or_default();
        let since = cloud.clients.first().map_or(now, |c| c.created);
        json!({
            "user": {
                "user-id": account.id,
                "user-email": account.email,
                "user-name": account.name,
                "user-nick": account.name,
                "role": "admin",
                "scopes": caller.scopes,
                "org-id": caller.tenant,
                "enabled?": account.enabled,
                "created-at": since,
                "updated-at": since,
                "last-logged-at": now,
                "idp-mappings": [{
                    "idp": "practice",
                    "user-identity-id": account.id,
                    "organization-id": caller.tenant,
                    "enabled?": account.enabled,
                }],
            },
            "org": {
                "id": caller.tenant,
                "name": name,
                "enabled?": true,
                "activation-status": "activated",
                "scim-status": "activated",
                "additional-scopes": ["sse"],
                "allow-all-role-to-login": true,
                "allow-all-role-to-login-editable?": true,
                "settings": {},
                "created-at": since,
                "updated-at": since,
            },
        })
    })))
}
