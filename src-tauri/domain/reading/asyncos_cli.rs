//! Appliance: a command-line session, pasted.

use super::facts::Changes;
use super::found::Found;
use super::sheet::{Segment, Sheet};
use super::statuses::{statuses, strongest};
use crate::domain::version::Version;

/// Commands that leave something to commit, and commands of a session that this product sees.
const COMMANDS: [&str; 12] = [
    "cloudserviceconfig",
    "threatresponseconfig",
    "commit",
    "version",
    "clustermode",
    "showconfig",
    "logconfig",
    "ecupdate",
    "tail",
    "status",
    "exit",
    "commitdetail",
];

/// `AsyncOS 13.0.0 for Cisco C100V build 392`
pub(super) fn banner(s: &Segment) -> Option<String> {
    let rest = s.text.strip_prefix("AsyncOS ")?;
    let (number, rest) = rest.split_once(" for ")?;
    let (model, build) = rest.split_once(" build ")?;
    let digits: String = build.chars().take_while(char::is_ascii_digit).collect();
    let fits = model.split(' ').count() <= 4 && !digits.is_empty() && build.len() == digits.len();
    fits.then(|| Version::parse(&format!("{number} build {digits}")).ok().map(|v| v.to_string()))?
}

/// The command typed at `host> command`, `(Machine esa1.example.com)> command`; empty at a bare prompt.
fn prompt(s: &Segment) -> Option<&str> {
    let (host, command) = s.text.split_once('>')?;
    let host = host.trim();
    let machine = host.ends_with(')') && ["(Machine ", "(Cluster", "(Group "].iter().any(|p| host.contains(p));
    let name = !host.is_empty()
        && host.len() < 120
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    (machine || name).then(|| command.trim())
}

fn command(s: &Segment) -> Option<&str> {
    let typed = prompt(s)?;
    let word = typed.split([' ', ';']).next().unwrap_or_default();
    COMMANDS.iter().copied().find(|c| *c == word.to_ascii_lowercase())
}

/// Behind `[]>` stands what the administrator answered.
fn answer(s: &Segment) -> bool {
    s.text.starts_with('[') && s.text.contains("]>")
}

/// How surely this is a session.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let mut n = 0;
    let mut surely = false;
    // The banner and the sentence about the service stand on the appliance's web pages too.
    let (mut shared, mut web) = (false, false);
    for (i, s) in sheet.all() {
        let typed = command(s).is_some();
        let banner = banner(s).is_some();
        let disabled = s.lower.starts_with("the cisco cloud service is currently disabled on your appliance");
        surely |= typed
            || s.lower.starts_with("changes committed:")
            || s.lower == "there is no data to commit."
            || s.lower.starts_with("choose the operation you want to perform")
            || version_output(sheet, i);
        shared |= banner || disabled;
        web |= web_page(s);
        n += u32::from(typed) + u32::from(banner) + u32::from(answer(s)) + u32::from(disabled);
    }
    if surely || (shared && !web) { 5 + n.min(6) } else { 0 }
}

/// Stands on the appliance's web pages, and in no session.
fn web_page(s: &Segment) -> bool {
    const PARTS: [&str; 9] = [
        "cloud service settings",
        "no changes pending",
        "commit changes",
        "mail policies",
        "security services",
        "system administration",
        "log out",
        "passphrase",
        "username",
    ];
    s.lower.starts_with("logged in as:") || PARTS.iter().any(|p| s.says(p))
}

/// What the command `version` prints, also when its prompt was not copied along.
fn version_output(sheet: &Sheet<'_>, i: usize) -> bool {
    let row = |l: &str| sheet.value(i, l).is_some();
    let near = |l: &str| (i..i + 6).any(|n| sheet.value(n, l).is_some());
    !sheet.html && row("product") && near("model") && (i..i + 6).any(|n| version_row(sheet, n).is_some())
}

/// The row `Version: 13.0.0-392` at `i`.
fn version_row(sheet: &Sheet<'_>, i: usize) -> Option<(String, usize)> {
    let v = sheet.value(i, "version")?;
    Version::parse(v.text).ok().map(|p| (p.to_string(), v.segment.line))
}

/// Reads the session.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut Found) {
    let said = statuses(sheet);
    let (registration, _) = strongest(said);
    if let Some((r, line)) = registration {
        found.facts.registration = Some(r);
        found.at("registration", line);
    }
    // "The Cisco Cloud Service is currently disabled" names the service, not Threat Response: only a row of its own on the
    // page does, as with "Cisco Cloud Services: Enabled".
    let mut committed = None;
    let mut version: Option<(String, usize)> = None;
    for (i, s) in sheet.all() {
        if answer(s) {
            continue;
        }
        if s.lower.starts_with("changes committed:") {
            committed = Some(s.line);
        } else if command(s).is_some_and(|c| c.ends_with("config") && c != "showconfig") {
            // What is configured after a commit waits for the next one.
            committed = None;
        }
        let row = version_row(sheet, i).filter(|_| prompt(s).is_none());
        if let Some(v) = banner(s).map(|v| (v, s.line)).or(row) {
            version = Some(v);
        }
    }
    if let Some(line) = committed {
        found.facts.changes = Some(Changes::Committed);
        found.at("changes", line);
    }
    if let Some((v, line)) = version {
        found.facts.version = Some(v);
        found.at("version", line);
    }
}
