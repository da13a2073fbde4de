//! Whose the API client is: person, role, organisation.

use reqwest::Method;
use serde::Deserialize;

use super::Cloud;
use super::lenient::{each, or_default};
use crate::clients::Error;

/// The answer, as far as anything here depends on it. Every key may be missing: the body is documented by samples only.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
pub struct WhoAmI {
    /// The person who made the API client.
    #[serde(default, deserialize_with = "or_default")]
    pub user: User,
    /// Their organisation.
    #[serde(default, deserialize_with = "or_default")]
    pub org: Org,
}

/// See [`WhoAmI`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct User {
    /// Id.
    #[serde(default, deserialize_with = "or_default")]
    pub user_id: Option<String>,
    /// Mail address.
    #[serde(default, deserialize_with = "or_default")]
    pub user_email: Option<String>,
    /// Name.
    #[serde(default, deserialize_with = "or_default")]
    pub user_name: Option<String>,
    /// `admin`, …
    #[serde(default, deserialize_with = "or_default")]
    pub role: Option<String>,
    /// What the person may do.
    #[serde(default, deserialize_with = "each")]
    pub scopes: Vec<String>,
    /// The organisation's id.
    #[serde(default, deserialize_with = "or_default")]
    pub org_id: Option<String>,
    /// Whether the account is on.
    #[serde(default, rename = "enabled?", deserialize_with = "or_default")]
    pub enabled: Option<bool>,
}

/// See [`WhoAmI`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Org {
    /// Id.
    #[serde(default, deserialize_with = "or_default")]
    pub id: Option<String>,
    /// Name, as the portals show it.
    #[serde(default, deserialize_with = "or_default")]
    pub name: Option<String>,
    /// Whether the organisation is on.
    #[serde(default, rename = "enabled?", deserialize_with = "or_default")]
    pub enabled: Option<bool>,
    /// `activated`, …
    #[serde(default, deserialize_with = "or_default")]
    pub activation_status: Option<String>,
}

impl Cloud {
    /// Person and organisation. A switched-off account is a failure, even though the service answers.
    pub async fn whoami(&self) -> Result<WhoAmI, Error> {
        let answer = self.call(|| self.http.request(Method::GET, &["iroh", "profile", "whoami"])).await?;
        let who: WhoAmI = answer.json()?;
        if who == WhoAmI::default() {
            return Err(Error::Malformed { host: self.host() });
        }
        if who.user.enabled == Some(false) || who.org.enabled == Some(false) {
            return Err(Error::AccountDisabled);
        }
        Ok(who)
    }
}
