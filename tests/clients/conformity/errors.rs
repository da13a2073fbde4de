//! The platform's error bodies, as far as they are documented or were seen: what an answer must look like whose status
//! the Swagger does not declare.

use serde_json::{Map, Value};

/// Keys that any error body may have besides its own.
const COMMON: [&str; 6] = ["error_description", "trace_id", "error_code", "error_uri", "exception_message", "level"];

/// Whether this is a body that the platform answers with this status.
pub fn hold(status: u16, body: Option<&Value>) -> Result<(), String> {
    let body = body.and_then(Value::as_object).ok_or_else(|| format!("{status} without a JSON object"))?;
    let error = body.get("error").and_then(Value::as_str);
    match status {
        400 => bad_input(body),
        401 if matches!(error, Some("invalid_request" | "invalid_jwt")) => only(body, &["error"]),
        403 if error == Some("missing_scope") => {
            let lists = ["missing-scopes", "required-scopes", "scopes"];
            let ids = ["user-id", "org-id"];
            let good = lists.iter().all(|key| is_list_of_texts(body.get(*key)))
                && ids.iter().all(|key| body.get(*key).is_some_and(Value::is_string));
            if !good {
                return Err(format!("403 lacks what names the scopes: {body:?}"));
            }
            only(body, &[&["error"], &lists[..], &ids[..]].concat())
        }
        404 if matches!(
            error,
            Some("module_instance_not_found" | "module_type_not_found" | "integration_not_found")
        ) =>
        {
            only(body, &["error"])
        }
        429 if error.is_some() => only(body, &["error"]),
        500 if matches!(error, Some("unknown-exception" | "unknown server error")) => {
            let told = ["error_description", "trace_id"].iter().all(|key| body.get(*key).is_some_and(Value::is_string));
            if told { only(body, &["error"]) } else { Err(format!("500 says too little: {body:?}")) }
        }
        _ => Err(format!("{status} is answered with a body of another kind: {body:?}")),
    }
}

/// `{"content": "missing-required-key"}` or `{"errors": {"a_key": "disallowed-key"}}`.
fn bad_input(body: &Map<String, Value>) -> Result<(), String> {
    let one_text = body.get("content").is_some_and(Value::is_string);
    let by_key = body.get("errors").and_then(Value::as_object).is_some_and(|errors| !errors.is_empty());
    if body.len() == 1 && (one_text || by_key) { Ok(()) } else { Err(format!("400 of another kind: {body:?}")) }
}

fn only(body: &Map<String, Value>, own: &[&str]) -> Result<(), String> {
    let strange = body.keys().find(|key| !own.contains(&key.as_str()) && !COMMON.contains(&key.as_str()));
    strange.map_or(Ok(()), |key| Err(format!("{key} was never seen in such a body")))
}

fn is_list_of_texts(value: Option<&Value>) -> bool {
    value.and_then(Value::as_array).is_some_and(|all| all.iter().all(Value::is_string))
}

#[test]
fn a_body_of_another_kind_is_noticed() {
    use serde_json::json;
    let scopes = json!({"error": "missing_scope", "missing-scopes": ["sse"], "required-scopes": ["sse"], "scopes": [],
                        "user-id": "u", "org-id": "o", "trace_id": "ctx-1"});
    assert_eq!(hold(403, Some(&scopes)), Ok(()));
    for (status, body) in [
        (400, json!({"error": "bad"})),
        (400, json!({"errors": {}})),
        (401, json!({"error": "unauthorized"})),
        (401, json!({"error": "invalid_request", "hint": "x"})),
        (403, json!({"error": "missing_scope", "missing-scopes": "sse"})),
        (404, json!({"error": "not_found"})),
        (429, json!({})),
        (500, json!({"error": "unknown-exception"})),
        (418, json!({"error": "teapot"})),
    ] {
        assert!(hold(status, Some(&body)).is_err(), "{status} {body}");
    }
    assert!(hold(500, None).is_err());
}
