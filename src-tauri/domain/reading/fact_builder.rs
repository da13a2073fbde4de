//! Collects facts with the lines they came from, so that none is recorded without the other.

use std::collections::BTreeMap;

use super::facts::{Facts, List, NotUnderstood, RegionRead, Server};

/// More are not quoted: whoever asks about them shows one or two.
const MOST_QUOTES: usize = 20;
/// Characters of a quoted label or value.
const LONGEST_QUOTE: usize = 200;

/// What has been read so far.
#[derive(Debug, Default)]
pub(super) struct FactBuilder {
    pub facts: Facts,
    pub lines: BTreeMap<String, usize>,
}

impl FactBuilder {
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
    pub(super) fn row(&mut self, list: &str, index: usize, field: &str, value: Option<&LinedText>) -> Option<String> {
        let said = value.filter(|v| !v.text.is_empty())?;
        self.at(format!("{list}.{index}.{field}"), said.line);
        Some(said.text.clone())
    }
}

/// A text and its line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LinedText {
    pub text: String,
    pub line: usize,
}

impl LinedText {
    pub(super) fn new(text: impl Into<String>, line: usize) -> Self {
        Self { text: text.into(), line }
    }
}

/// One value said any number of times; two different ones say nothing.
#[derive(Debug)]
pub(super) struct Agreed<T> {
    first: Option<(T, usize)>,
    disagreed: bool,
}

impl<T> Default for Agreed<T> {
    fn default() -> Self {
        Self { first: None, disagreed: false }
    }
}

impl<T: PartialEq> Agreed<T> {
    pub(super) fn say(&mut self, value: T, line: usize) {
        match &self.first {
            None => self.first = Some((value, line)),
            Some((said, _)) if *said == value => {}
            Some(_) => self.disagreed = true,
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
        self.first.filter(|_| !self.disagreed)
    }
}

/// Whether a version can be one: builds of AsyncOS have three digits at most (CVE records of 2026-09-14 that name four
/// copied a footnote's digit into the number).
pub(super) fn believable(version: &str) -> bool {
    let build = version.split_once('-').or_else(|| version.split_once("build ")).map_or("", |(_, build)| build.trim());
    let number = version.split(['-', ' ']).next().unwrap_or_default();
    // A hyphen lost at the end of a printed line leaves the build in the number: `13.0.0392`.
    build.bytes().take_while(u8::is_ascii_digit).count() <= 3 && number.split('.').all(|part| part.len() <= 3)
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
