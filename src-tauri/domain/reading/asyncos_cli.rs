//! Appliance: a command-line session, pasted.

use super::fact_builder::FactBuilder;
use super::facts::{Changes, Registration};
use super::note_version;
use super::phrase_search::{Phrase, Signs};
use super::sheet::{Segment, Sheet};
use super::stated::{Stated, Status};
use super::statuses::{stated_at, statuses};
use crate::domain::version::Version;

/// Commands that leave something to commit, and commands of a session that this product sees.
const COMMANDS: [&str; 11] = [
    "cloudserviceconfig",
    "threatresponseconfig",
    "commit",
    "version",
    "clustermode",
    "showconfig",
    "logconfig",
    "ecupdate",
    "status",
    "exit",
    "commitdetail",
];

/// The version that a line greets with, told by a glance where it does not.
pub(super) fn banner_of(s: &Segment) -> Option<String> {
    // Its other words may have run into their neighbours.
    const WORDS: Phrase = Phrase::new("for build");
    WORDS.may_be_in(s.words).then(|| banner(&s.text)).flatten()
}

/// The version in `AsyncOS 13.0.0 for Cisco C100V build 392`, as `13.0.0-392`, also where a copy glued the name of the
/// product in front of it or the next words behind: `build 392Logged in as:`. Its build may have too many digits.
fn banner(text: &str) -> Option<String> {
    let at = memchr::memmem::find(text.as_bytes(), b"AsyncOS ")?;
    let (before, rest) = (&text[..at], &text[at + "AsyncOS ".len()..]);
    let product = before.trim().to_ascii_lowercase();
    let named =
        ["appliance", "gateway", "manager"].iter().any(|n| product.ends_with(n)) && product.split(' ').count() <= 8;
    if !(product.is_empty() || named) {
        return None;
    }
    let (number, rest) = rest.split_once(" for ")?;
    let (model, build) = rest.split_once(" build ")?;
    let digits: String = build.chars().take_while(char::is_ascii_digit).collect();
    let behind = &build[digits.len()..];
    let ends = behind.is_empty() || behind.starts_with(char::is_uppercase) || behind.starts_with(" Logged in as");
    let fits = model.split(' ').count() <= 4 && !digits.is_empty() && ends && !number.contains(' ');
    let version = format!("{number}-{digits}");
    (fits && Version::parse(&version).is_ok()).then_some(version)
}

/// The command typed at `host> command`, `(Machine esa1.example.com)> command`; empty at a bare prompt.
pub(super) fn prompt(s: &Segment) -> Option<&str> {
    let (host, command) = s.signs.have(Signs::ANGLE).then(|| s.text.split_once('>')).flatten()?;
    // "Overview > Status" is a path through menus.
    if host.ends_with(' ') {
        return None;
    }
    let machine = host.ends_with(')') && ["(Machine ", "(Cluster", "(Group "].iter().any(|p| host.contains(p));
    let name = !host.is_empty()
        && host.len() < 120
        && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    (machine || name).then(|| command.trim())
}

fn command(s: &Segment) -> Option<&str> {
    let word = word(prompt(s)?);
    COMMANDS.iter().copied().find(|c| *c == word.to_ascii_lowercase())
}

fn word(typed: &str) -> &str {
    typed.split([' ', ';']).next().unwrap_or_default()
}

/// Prints what was logged, which is no answer of the appliance about itself.
fn reads_a_log(typed: &str) -> bool {
    ["tail", "grep", "findevent", "displayalerts", "rollovernow"].contains(&word(typed).to_ascii_lowercase().as_str())
}

/// Whether a command can leave something to commit: one that configures, not one that looks.
fn configures(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    (word.ends_with("config") && !["showconfig", "mailconfig", "saveconfig"].contains(&word.as_str()))
        || ["set", "reset", "load", "new", "delete", "add", "edit", "clear", "revert", "rollback"]
            .iter()
            .any(|p| word.starts_with(p))
}

/// What was typed behind `[]>`.
fn answer(s: &Segment) -> Option<&str> {
    s.text.strip_prefix('[').and_then(|rest| rest.split_once("]>")).map(|(_, typed)| typed.trim())
}

/// `Sun Nov 29 08:57:31 2026 Critical: …`, `Nov 29 08:57:31 host ecs: Info: …`: a line of a log (documented).
pub(super) fn log_line(s: &Segment) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    const LEVELS: [&str; 8] = ["info:", "warning:", "critical:", "debug:", "trace:", "error:", "alert:", "notice:"];
    // Its month is the first word or the second.
    let text = s.lower.as_bytes();
    let month = |at: usize| {
        let ends = text.get(at + 3).is_none_or(|b| *b == b' ');
        ends && text.get(at..at + 3).is_some_and(|w| MONTHS.iter().any(|m| m.as_bytes() == w))
    };
    if !(month(0) || memchr::memchr(b' ', text).is_some_and(|blank| month(blank + 1))) {
        return false;
    }
    let words: Vec<&str> = s.lower.split(' ').take(10).collect();
    let clock = words.iter().take(5).any(|w| {
        let mut parts = w.split(':');
        w.len() >= 8 && parts.clone().count() == 3 && parts.all(|p| p.starts_with(|c: char| c.is_ascii_digit()))
    });
    clock && words.iter().any(|w| LEVELS.contains(w))
}

/// How surely this is a session.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let mut n = 0;
    let mut surely = false;
    // The banner and the sentence about the service stand on the appliance's web pages too.
    let (mut shared, mut logged) = (false, false);
    for (i, s) in sheet.all() {
        if log_line(s) {
            logged = true;
            continue;
        }
        let typed = command(s).is_some();
        let banner = s.own() && banner_of(s).is_some();
        let disabled = s.lower.starts_with("the cisco cloud service is currently disabled on your appliance");
        surely |= typed
            || s.lower.starts_with("changes committed:")
            || s.lower == "there is no data to commit."
            || s.lower.starts_with("choose the operation you want to perform")
            || version_output(sheet, i);
        shared |= banner || disabled;
        n += u32::from(typed) + u32::from(banner) + u32::from(answer(s).is_some()) + u32::from(disabled);
    }
    // Manuals show sessions of nobody's appliance.
    if sheet.mentions(&const { Phrase::new("following example") }) {
        return 0;
    }
    let web = || sheet.all().any(|(_, s)| web_page(s));
    if surely || (shared && !logged && !web()) { 5 + n.min(6) } else { 0 }
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

/// The row `Version: 13.0.0-392` at `i`, word for word.
fn version_row(sheet: &Sheet<'_>, i: usize) -> Option<(String, usize)> {
    let v = sheet.value(i, "version")?;
    Version::parse(v.text).ok().map(|_| (v.text.to_owned(), v.segment.line))
}

/// Reads the session from its beginning to its end, since what is typed can undo what was said before.
///
/// "The Cisco Cloud Service is currently disabled" names the service, not Threat Response, and a number typed at the list
/// of servers names none: neither states anything.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    let said = statuses(sheet);
    let mut registration = None;
    let mut committed = None;
    let mut version: Option<(String, usize)> = None;
    let (mut log, mut open) = (false, false);
    for (i, s) in sheet.all() {
        if let Some(typed) = prompt(s) {
            log = reads_a_log(typed);
            for one in typed.split(';').map(str::trim) {
                open = configures(word(one));
                // `cloudserviceconfig enable` says at once what is to be done.
                if open && let Some((_, what)) = one.split_once(' ') {
                    done(what.trim(), &mut committed, &mut registration);
                }
            }
            continue;
        }
        if log || log_line(s) {
            // What wraps onto the next lines is the log's as well.
            log = true;
            continue;
        }
        if let Some(typed) = answer(s) {
            if open && !typed.is_empty() {
                done(typed, &mut committed, &mut registration);
            }
            continue;
        }
        if s.lower.starts_with("changes committed:") {
            committed = Some(s.line);
        }
        if let Some(Stated { status: Status::Registration(r), line, .. }) = stated_at(said, i) {
            registration = Some((*r, *line));
        }
        if let Some(v) = banner_of(s).map(|v| (v, s.line)).or_else(|| version_row(sheet, i)) {
            version = Some(v);
        }
    }
    if let Some((r, line)) = registration {
        found.facts.registration = Some(r);
        found.at("registration", line);
    }
    if let Some(line) = committed {
        found.facts.changes = Some(Changes::Committed);
        found.at("changes", line);
    }
    if let Some((v, line)) = version {
        note_version(&v, line, found);
    }
}

/// What an answer to a command that configures leaves of what was so before: after it a commit is due again, and an
/// answer that registers, deregisters or switches off makes what was said of the registration old.
fn done(typed: &str, committed: &mut Option<usize>, registration: &mut Option<(Registration, usize)>) {
    let lower = typed.to_ascii_lowercase();
    let first = lower.split(' ').next().unwrap_or_default();
    if ["help", "?", "exit", "quit", "n", "no", "print", "list", "status"].contains(&first) {
        return;
    }
    *committed = None;
    if ["register", "deregister", "autoregister", "disable", "disablesecurex"].contains(&first) {
        *registration = None;
    }
}
