//! Collects facts with the lines they came from, so that none is recorded without the other.

use std::collections::BTreeMap;

use super::facts::{Facts, List, NotUnderstood, RegionRead, Server};
use super::sheet::Sheet;

/// More are not quoted: whoever asks about them shows one or two.
const MOST_QUOTES: usize = 20;
/// Characters of a quoted label or value.
const LONGEST_QUOTE: usize = 200;

/// What has been read so far.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub facts: Facts,
    pub lines: BTreeMap<String, usize>,
}

impl Found {
    /// Notes the line of a fact.
    pub(super) fn at(&mut self, path: impl Into<String>, line: usize) {
        self.lines.insert(path.into(), line);
    }

    /// Notes that a list is not all there is.
    pub(super) fn part_of(&mut self, list: List, line: usize) {
        if !self.facts.partial.contains(&list) {
            self.at(format!("partial.{}", self.facts.partial.len()), line);
            self.facts.partial.push(list);
        }
    }

    /// Notes a row that was seen and not understood, so that it can be quoted.
    pub(super) fn quote(&mut self, label: &str, value: &str, line: usize) {
        let cut = |text: &str| text.trim().chars().take(LONGEST_QUOTE).collect::<String>();
        let quoted = NotUnderstood { label: cut(label), value: cut(value), line };
        if self.facts.not_understood.len() < MOST_QUOTES && !self.facts.not_understood.contains(&quoted) {
            self.facts.not_understood.push(quoted);
        }
    }

    /// Notes a text of row `index` of a list, if it is there.
    pub(super) fn row(&mut self, list: &str, index: usize, field: &str, value: Option<&Said>) -> Option<String> {
        let said = value.filter(|v| !v.text.is_empty())?;
        self.at(format!("{list}.{index}.{field}"), said.line);
        Some(said.text.clone())
    }
}

/// A text and its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub text: String,
    pub line: usize,
}

impl Said {
    pub(super) fn new(text: impl Into<String>, line: usize) -> Self {
        Self { text: text.into(), line }
    }
}

/// One value said any number of times; two different ones say nothing.
#[derive(Debug)]
pub(super) struct Agreed<T> {
    first: Option<(T, usize)>,
    torn: bool,
}

impl<T> Default for Agreed<T> {
    fn default() -> Self {
        Self { first: None, torn: false }
    }
}

impl<T: PartialEq> Agreed<T> {
    pub(super) fn say(&mut self, value: T, line: usize) {
        match &self.first {
            None => self.first = Some((value, line)),
            Some((said, _)) if *said == value => {}
            Some(_) => self.torn = true,
        }
    }

    pub(super) fn first(&self) -> Option<&T> {
        self.first.as_ref().map(|(value, _)| value)
    }

    /// The line of the first saying.
    pub(super) fn first_line(&self) -> Option<usize> {
        self.first.as_ref().map(|(_, line)| *line)
    }

    pub(super) fn get(self) -> Option<(T, usize)> {
        self.first.filter(|_| !self.torn)
    }
}

/// Whether a version can be one: builds of AsyncOS have three digits at most (CVE records of 2026-09-14 that name four
/// copied a footnote's digit into the number).
pub(super) fn believable(version: &str) -> bool {
    let build = version.split_once('-').or_else(|| version.split_once("build ")).map_or("", |(_, build)| build.trim());
    build.bytes().take_while(u8::is_ascii_digit).count() <= 3
}

/// The server in `AMERICAS (api-sse.cisco.com)`: the host in the only parentheses, at the end.
pub(super) fn server(text: &str) -> Option<Server> {
    let text = text.trim();
    let (label, rest) = text.split_once('(')?;
    let (host, tail) = rest.split_once(')')?;
    // Two hosts: the list was copied whole, and which of them is chosen was lost.
    if tail.contains('(')
        || label.contains([':', '\u{ff1a}'])
        || tail.split_whitespace().count() > 3
        || label.split_whitespace().count() > 6
    {
        return None;
    }
    let host = host.trim();
    let fits = host.contains('.') && host.len() <= 253 && !host.contains(char::is_whitespace);
    fits.then(|| {
        let fqdn = host.to_lowercase();
        let region = RegionRead::of_server(&fqdn);
        Server { fqdn, region }
    })
}

/// Whether segment `i` stands inside somebody's sentence: one from the line above, or one that goes on below.
pub(super) fn in_prose(sheet: &Sheet<'_>, i: usize) -> bool {
    goes_on_from_above(sheet, i) || goes_on_below(sheet, i)
}

/// The line above leaves its sentence open.
pub(super) fn goes_on_from_above(sheet: &Sheet<'_>, i: usize) -> bool {
    const OPEN: [&str; 36] = [
        "a", "an", "and", "are", "be", "for", "if", "is", "like", "means", "must", "not", "of", "once", "only", "or",
        "read", "reads", "said", "saw", "say", "says", "see", "seeing", "sees", "should", "show", "showed", "shows",
        "still", "that", "the", "to", "until", "when", "with",
    ];
    let s = &sheet.segments[i];
    let Some(above) = i.checked_sub(1).and_then(|b| sheet.segments.get(b)) else { return false };
    if above.row + 1 != s.row || !above.own() {
        return false;
    }
    sheet.work.add(above.text.len());
    // Announced as what one ought to see, not seen.
    const ANNOUNCED: [&str; 8] =
        ["should see", "should read", "should show", "should say", "will see", "for example", "example:", "expected"];
    if above.text.contains(' ') && ANNOUNCED.iter().any(|a| above.lower.contains(a)) {
        return true;
    }
    if s.gap {
        return false;
    }
    let last = above.lower.rsplit(' ').next().unwrap_or_default();
    above.text.contains(' ') && (above.text.ends_with(',') || OPEN.binary_search(&last).is_ok())
}

/// The line below goes on in lower case.
pub(super) fn goes_on_below(sheet: &Sheet<'_>, i: usize) -> bool {
    let s = &sheet.segments[i];
    let last_of_row =
        (i..sheet.segments.len()).take(8).take_while(|n| sheet.segments[*n].row == s.row).last().unwrap_or(i);
    sheet.segments.get(last_of_row + 1).is_some_and(|n| {
        n.row == s.row + 1
            && !n.gap
            && n.own()
            && n.text.contains(' ')
            && n.text.starts_with(|c: char| c.is_lowercase())
            && !s.text.ends_with(['.', ':'])
    })
}
