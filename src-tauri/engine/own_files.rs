//! Files that a Passarela wrote: a colleague's report, which is shown and changes nothing, and a set-up of another computer,
//! which joins those that are here. Anything else is a page, and the reader's.

use serde_json::Value;

use crate::domain::state::Session;
use crate::report::{self, Report};
use crate::store;

/// What such a file holds.
#[derive(Debug)]
pub enum OwnFile {
    /// A report.
    Report(Box<Report>),
    /// A set-up, without secrets.
    SetUp(Box<Session>),
    /// It cannot be used; a notice by this name says why.
    Refused(&'static str),
}

/// How far into a file its kind stands.
const HEAD: usize = 200;

/// What a file of ours holds; nothing where it is not ours.
pub fn recognise(bytes: &[u8]) -> Option<OwnFile> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    if bytes.first() != Some(&b'{') {
        return None;
    }
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]);
    let is = |kind: &str| head.contains(&format!("\"{kind}/"));
    if is("passarela-report") {
        Some(read_report(bytes))
    } else if is("passarela-set-up") {
        Some(read_set_up(bytes))
    } else if is("passarela-activity") {
        Some(OwnFile::Refused("file-activity"))
    } else {
        None
    }
}

fn read_report(bytes: &[u8]) -> OwnFile {
    let Ok(whole) = serde_json::from_slice::<Value>(bytes) else { return OwnFile::Refused("report-damaged") };
    if whole.get("schema").and_then(Value::as_str) != Some(report::SCHEMA) {
        return OwnFile::Refused("report-newer");
    }
    match serde_json::from_value::<Report>(whole) {
        Ok(report) => OwnFile::Report(Box::new(report)),
        Err(_) => OwnFile::Refused("report-damaged"),
    }
}

fn read_set_up(bytes: &[u8]) -> OwnFile {
    let Ok(whole) = serde_json::from_slice::<Value>(bytes) else { return OwnFile::Refused("set-up-damaged") };
    let version = whole.get("version").and_then(Value::as_u64).and_then(|version| u32::try_from(version).ok());
    let newer = version.is_some_and(|version| version > store::VERSION);
    if newer || whole.get("schema").and_then(Value::as_str) != Some(report::SET_UP_SCHEMA) {
        return OwnFile::Refused("set-up-newer");
    }
    let content = whole.get("content").cloned().unwrap_or_default();
    let present = version.and_then(|version| store::to_present(super::earlier::SESSION, version, content));
    match present.and_then(|content| serde_json::from_value::<Session>(content).ok()) {
        Some(session) => OwnFile::SetUp(Box::new(session)),
        None => OwnFile::Refused("set-up-damaged"),
    }
}
