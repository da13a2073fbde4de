//! The log of activity as a file of its own: the same lines and words as on the screen, without any secret. Names stay, since
//! the file is the administrator's own; what is for others is the report.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::labels;
use crate::domain::activity::ActivityKind;
use crate::domain::message::Message;
use crate::domain::present::activity_lines;
use crate::domain::redact::{COVER, Redactor};
use crate::domain::secret::Secret;
use crate::domain::source::Source;
use crate::domain::state::Session;
use crate::i18n::Words;

/// The shape of the JSON file. Counts up when a field changes its meaning.
const SCHEMA: &str = "passarela-activity/1";

/// How it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActivityFormat {
    /// A table, for a spreadsheet.
    Csv,
    /// For programs.
    Json,
}

/// What it is written from.
#[derive(Clone, Copy)]
pub struct Log<'a> {
    /// The set-up.
    pub session: &'a Session,
    /// Practice: every line says so.
    pub practice: bool,
    /// The words.
    pub words: &'a Words,
    /// Every secret that is known here.
    pub secrets: &'a [Secret],
}

#[derive(Serialize)]
struct File {
    schema: &'static str,
    language: &'static str,
    practice: bool,
    appliance: Option<String>,
    entries: Vec<Entry>,
}

/// One line, clean. Times are UTC, as spreadsheets and programs sort them.
#[derive(Serialize)]
struct Entry {
    at: Timestamp,
    kind: ActivityKind,
    what: String,
    source: Source,
    source_words: String,
    /// Whether it changed something outside this computer.
    wrote: bool,
}

/// The file, oldest line first.
pub fn activity_text(log: &Log, format: ActivityFormat) -> String {
    let mut redactor = Redactor::default();
    log.secrets.iter().for_each(|secret| redactor.learn(secret));
    let say = |message: &Message| redactor.clean(&log.words.say_plainly(message), COVER);
    let entries: Vec<Entry> = activity_lines(log.session)
        .into_iter()
        .rev()
        .map(|line| Entry {
            at: line.at,
            kind: line.kind,
            what: say(&line.message),
            source: line.source,
            source_words: say(&labels::actor_words(line.source)),
            wrote: line.wrote,
        })
        .collect();
    let appliance = log.session.device_name().map(|name| redactor.clean(name, COVER));
    match format {
        ActivityFormat::Json => super::json(&File {
            schema: SCHEMA,
            language: log.words.language.id,
            practice: log.practice,
            appliance,
            entries,
        }),
        ActivityFormat::Csv => csv(&entries, appliance.as_deref().unwrap_or_default(), log.practice),
    }
}

/// `passarela-activity-2026-11-23-1402.csv`, by the clock on the person's wall.
pub fn activity_file_name(at: Timestamp, zone: &TimeZone, practice: bool, format: ActivityFormat) -> String {
    let ending = match format {
        ActivityFormat::Csv => "csv",
        ActivityFormat::Json => "json",
    };
    let at = at.to_zoned(zone.clone()).strftime("%Y-%m-%d-%H%M");
    format!("passarela-{}activity-{at}.{ending}", if practice { "practice-" } else { "" })
}

/// As RFC 4180 has it, with the mark of UTF-8 in front: without it, a common spreadsheet takes the file for its own old encoding.
/// The names of the columns are the same in every language, for programs.
fn csv(entries: &[Entry], appliance: &str, practice: bool) -> String {
    let mut out = String::from("\u{feff}time,appliance,practice,kind,what,source,changed_outside\r\n");
    for entry in entries {
        let yes = |is: bool| if is { "yes" } else { "no" };
        let at = entry.at.to_string();
        let cells = [
            at.as_str(),
            appliance,
            yes(practice),
            entry.kind.slug(),
            &entry.what,
            &entry.source_words,
            yes(entry.wrote),
        ];
        out.push_str(&cells.map(cell).join(","));
        out.push_str("\r\n");
    }
    out
}

/// One cell. A spreadsheet computes what begins with one of these signs, so such a text gets a mark in front that says it is one.
fn cell(text: &str) -> String {
    let shown = text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control());
    let computes = shown.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let guard = if computes || text.starts_with(['\t', '\r', '\n']) { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_a_person_could_write_is_computed_or_breaks_the_table() {
        for (text, expected) in [
            ("plain", "\"plain\""),
            ("a, b", "\"a, b\""),
            ("say \"so\"", "\"say \"\"so\"\"\""),
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+1", "\"'+1\""),
            ("-2", "\"'-2\""),
            ("@SUM(A1)", "\"'@SUM(A1)\""),
            (" =1", "\"' =1\""),
            ("\t=1", "\"'\t=1\""),
            ("\r\nx", "\"'\r\nx\""),
            ("\u{ff1d}1", "\"'\u{ff1d}1\""),
            ("1-2", "\"1-2\""),
        ] {
            assert_eq!(cell(text), expected);
        }
    }
}
