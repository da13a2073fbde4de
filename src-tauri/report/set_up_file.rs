//! A set-up as a file, for another computer of the same person or of a colleague: everything but secrets. Names stay, since the
//! work goes on with them; what is for strangers is the report.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::Value;

use crate::domain::redact::Redactor;
use crate::domain::secret::Secret;
use crate::domain::state::Session;

/// The shape of the file. Counts up when a field changes its meaning; what is inside has the version of the state files.
pub const SET_UP_SCHEMA: &str = "passarela-set-up/1";

#[derive(Serialize)]
struct File {
    schema: &'static str,
    program: &'static str,
    version: u32,
    content: Value,
}

/// The file. `version`: of the state files.
pub fn set_up_text(session: &Session, version: u32, secrets: &[Secret]) -> String {
    let mut redactor = Redactor::default();
    secrets.iter().for_each(|secret| redactor.learn(secret));
    // All of a session is named data: there is nothing in it that JSON has not.
    let mut content = serde_json::to_value(session.for_elsewhere()).unwrap_or_default();
    cover(&mut content, &redactor);
    super::json(&File { schema: SET_UP_SCHEMA, program: env!("CARGO_PKG_VERSION"), version, content })
}

/// `passarela-set-up-2026-11-23-1402.json`, by the clock on the person's wall.
pub fn set_up_file_name(at: Timestamp, zone: &TimeZone, practice: bool) -> String {
    let at = at.to_zoned(zone.clone()).strftime("%Y-%m-%d-%H%M");
    format!("passarela-{}set-up-{at}.json", if practice { "practice-" } else { "" })
}

/// Covers known secrets in every text of it, wherever somebody may have typed one.
fn cover(value: &mut Value, redactor: &Redactor) {
    match value {
        Value::String(text) => {
            if let Some(covered) = redactor.cover_known(text) {
                *text = covered;
            }
        }
        Value::Array(all) => all.iter_mut().for_each(|one| cover(one, redactor)),
        Value::Object(all) => all.values_mut().for_each(|one| cover(one, redactor)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
