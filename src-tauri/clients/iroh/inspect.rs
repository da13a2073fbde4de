//! Asking which observables a text holds. A POST that changes nothing.

use reqwest::Method;
use serde_json::json;

use super::Cloud;
use super::lenient::Listing;
use super::observe::Observable;
use crate::clients::Error;

impl Cloud {
    /// The observables that the service finds in `text`, each once. An empty list means that it found none.
    pub async fn inspect(&self, text: &str) -> Result<Vec<Observable>, Error> {
        let body = json!({"content": text});
        let path = ["iroh", "iroh-inspect", "inspect"];
        let answer = self.call(|| self.http.request(Method::POST, &path).json(&body)).await?;
        let list: Vec<serde_json::Value> = answer.json()?;
        Ok(Listing::of(&list).rows)
    }
}
