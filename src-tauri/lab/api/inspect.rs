//! Finding observables in a text.

use std::net::{Ipv4Addr, Ipv6Addr};

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::JsonRejection;
use serde_json::{Map, Value, json};

use super::Api;
use super::answer::ApiError;
use super::auth::Caller;

/// `POST /iroh/iroh-inspect/inspect`
pub(super) async fn inspect(
    State(_): State<Api>,
    caller: Caller,
    body: Result<Json<Map<String, Value>>, JsonRejection>,
) -> Result<Json<Value>, ApiError> {
    caller.needs("inspect:read")?;
    let content = body.as_ref().ok().and_then(|Json(body)| body.get("content")?.as_str());
    let content = content.ok_or_else(|| ApiError::content("missing-required-key"))?;
    let mut found: Vec<Value> = Vec::new();
    for (kind, value) in observables(content) {
        let observable = json!({"type": kind, "value": value});
        if !found.contains(&observable) {
            found.push(observable);
        }
    }
    Ok(Json(Value::Array(found)))
}

/// In the order of the text, repetitions included.
fn observables(text: &str) -> Vec<(&'static str, String)> {
    text.split(|c: char| c.is_whitespace() || "\"'<>()[]{},;“”".contains(c))
        .map(|word| word.trim_matches(|c| ".:!?".contains(c)))
        .filter_map(|word| Some((kind_of(word)?, word.to_owned())))
        .collect()
}

fn kind_of(word: &str) -> Option<&'static str> {
    if word.parse::<Ipv4Addr>().is_ok() {
        return Some("ip");
    }
    if word.parse::<Ipv6Addr>().is_ok() {
        return Some("ipv6");
    }
    if word.bytes().all(|b| b.is_ascii_hexdigit()) {
        return match word.len() {
            32 => Some("md5"),
            40 => Some("sha1"),
            64 => Some("sha256"),
            _ => None,
        };
    }
    if word.starts_with("http://") || word.starts_with("https://") {
        return Some("url");
    }
    match word.split_once('@') {
        Some((local, domain)) if !local.is_empty() && is_domain(domain) => Some("email"),
        None if is_domain(word) => Some("domain"),
        _ => None,
    }
}

fn is_domain(word: &str) -> bool {
    let label = |l: &str| {
        !l.is_empty()
            && !l.starts_with('-')
            && !l.ends_with('-')
            && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    word.rsplit_once('.').is_some_and(|(_, top)| top.len() > 1 && top.bytes().all(|b| b.is_ascii_alphabetic()))
        && word.split('.').all(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_a_text_is_found_and_prose_is_not() {
        let sha = "a".repeat(64);
        let text =
            format!("Mail from <noreply@cisco.com>, 4.2.2.2. See https://a.example/x and {sha}; e.g. test cisco.com!");
        let kinds: Vec<_> = observables(&text).into_iter().map(|(kind, _)| kind).collect();
        assert_eq!(kinds, ["email", "ip", "url", "sha256", "domain"]);
    }
}
