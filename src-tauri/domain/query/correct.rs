//! Corrects a pasted investigation text, or points at what cannot be corrected.
//!
//! Cisco's own pages print curly quotes and one text without its closing quote, so people paste such texts. One pass from
//! left to right; the places of all quotes are gathered before it, so that no search runs over the same text twice.

use std::collections::{BTreeMap, VecDeque};

use super::value::{self, KNOWN_TYPES, is_blank, is_break};
use super::{Corrected, QueryError, chars};
use crate::domain::message::Message;

/// Double quotes of every sort; the straight one first.
const DOUBLE: [char; 9] = ['"', '“', '”', '„', '‟', '«', '»', '″', '＂'];
/// Single ones.
const SINGLE: [char; 9] = ['\'', '‘', '’', '‚', '‛', '‹', '›', '´', '`'];

/// Longer than any web address that a browser opens; bounds what is looked at again.
const LONGEST_WORD: usize = 8192;
/// Longer than any type's name.
const LONGEST_TYPE: usize = 40;

/// Names that people write for the kinds.
const ALIASES: [(&str, &str); 22] = [
    ("subject", "email_subject"),
    ("mail_subject", "email_subject"),
    ("mid", "cisco_mid"),
    ("message_id", "email_messageid"),
    ("messageid", "email_messageid"),
    ("message-id", "email_messageid"),
    ("email_message_id", "email_messageid"),
    ("sender", "email"),
    ("from", "email"),
    ("mail", "email"),
    ("address", "email"),
    ("email_address", "email"),
    ("ip_address", "ip"),
    ("ipv4", "ip"),
    ("host", "domain"),
    ("hash", "sha256"),
    ("sha", "sha256"),
    ("sha_256", "sha256"),
    ("sha-256", "sha256"),
    ("file", "file_name"),
    ("filename", "file_name"),
    ("attachment", "file_name"),
];

/// Looks at a pasted text. The corrected text is there only if nothing is wrong with it.
pub fn correct(text: &str) -> Corrected {
    let mut scan = Scan::new(text);
    scan.run();
    let Scan { out, mut errors, text: all, .. } = scan;
    if out.is_empty() && errors.is_empty() {
        errors.push(QueryError { from: 0, to: chars(all.len()), message: Message::new("query-empty") });
    }
    if !errors.is_empty() {
        return Corrected { text: None, changed: false, errors };
    }
    Corrected { changed: out != text.trim_matches(is_blank), text: Some(out), errors }
}

struct Scan {
    text: Vec<char>,
    at: usize,
    /// Where each sort of quote stands, from `at` on.
    quotes: BTreeMap<char, VecDeque<usize>>,
    /// Where lines end, from `at` on.
    breaks: VecDeque<usize>,
    out: String,
    errors: Vec<QueryError>,
    /// The run of words that nothing recognises, as long as the next word can join it.
    bare_run: Option<BareRun>,
    /// Characters looked at; the cost, for the test that it grows with the text and no faster.
    work: usize,
}

/// Words beside each other that nothing recognises.
struct BareRun {
    /// Where a word would have to begin to be the next of them.
    next: usize,
    /// Their error, by its place among the errors.
    error: usize,
}

/// `word:` in the text: the word, lower case, and where its value starts.
struct TypeAt {
    name: String,
    word_end: usize,
    value: usize,
}

impl Scan {
    fn new(text: &str) -> Self {
        let text: Vec<char> = text.chars().collect();
        let mut quotes: BTreeMap<char, VecDeque<usize>> = BTreeMap::new();
        let mut breaks = VecDeque::new();
        for (i, c) in text.iter().enumerate() {
            if DOUBLE.contains(c) || SINGLE.contains(c) {
                quotes.entry(*c).or_default().push_back(i);
            } else if is_break(*c) {
                breaks.push_back(i);
            }
        }
        breaks.push_back(text.len());
        Self { text, at: 0, quotes, breaks, out: String::new(), errors: Vec::new(), bare_run: None, work: 0 }
    }

    fn run(&mut self) {
        loop {
            let newline = self.skip_blanks();
            if self.at >= self.text.len() {
                return;
            }
            let before = self.at;
            let item = self.item();
            // Each item takes at least one character, or this would never end.
            self.at = self.at.max(before + 1);
            if let Some(item) = item {
                if !self.out.is_empty() {
                    self.out.push(if newline { '\n' } else { ' ' });
                }
                self.out.push_str(&item);
            }
        }
    }

    /// Over blanks, commas and semicolons; whether a line ended among them.
    fn skip_blanks(&mut self) -> bool {
        let mut newline = false;
        while let Some(c) = self.text.get(self.at) {
            if !is_blank(*c) && !matches!(c, ',' | ';') {
                break;
            }
            newline |= is_break(*c);
            self.at += 1;
            self.work += 1;
        }
        newline
    }

    fn item(&mut self) -> Option<String> {
        let line_end = self.line_end();
        if let Some(found) = self.type_at(self.at, line_end) {
            if KNOWN_TYPES.contains(&found.name.as_str()) {
                return self.typed(&found, line_end);
            }
            // A web address and an IPv6 address hold a colon as well.
            if self.recognised(self.at, line_end).is_none() {
                self.unknown_type(&found);
                // Its value is passed over: one error for one item.
                self.at = self.value_span(found.value, line_end, false).map_or(line_end, |span| span.2);
                return None;
            }
        }
        self.bare(line_end)
    }

    /// A value of a known type.
    fn typed(&mut self, found: &TypeAt, line_end: usize) -> Option<String> {
        let free_text = matches!(found.name.as_str(), "email_subject" | "file_name");
        match self.value_span(found.value, line_end, free_text) {
            Some((from, to, next)) => {
                self.at = next;
                if value::is_empty(&found.name, &self.text[from..to]) {
                    return self.no_value(found);
                }
                match value::check(&found.name, &self.text[from..to], from) {
                    Ok(checked) => Some(checked.written()),
                    Err(error) => {
                        self.errors.push(error);
                        None
                    }
                }
            }
            None => {
                self.at = line_end;
                None
            }
        }
    }

    fn no_value(&mut self, found: &TypeAt) -> Option<String> {
        let from = found.word_end - found.name.chars().count();
        let message = Message::new("query-no-value").with("type", found.name.as_str());
        self.errors.push(QueryError { from: chars(from), to: chars(found.word_end), message });
        None
    }

    /// Where a value starts and ends, and where the text goes on. `None` after an error that was noted.
    fn value_span(&mut self, start: usize, line_end: usize, free_text: bool) -> Option<(usize, usize, usize)> {
        let Some(open) = self.text.get(start).copied().filter(|_| start < line_end) else {
            return Some((start, start, start));
        };
        if !DOUBLE.contains(&open) && !SINGLE.contains(&open) {
            let end = if free_text { self.free_end(start, line_end) } else { self.word_end(start, line_end) };
            return Some((start, end, end));
        }
        let Some(close) = self.closing(open, start + 1, line_end) else {
            // No closing quote on this line: the value reaches to its end.
            return Some((start + 1, line_end, line_end));
        };
        if let Some(next) = self.type_before(start + 1, close) {
            // That quote opens the next item; this one was never closed.
            return Some((start + 1, next, next));
        }
        if !self.ends_item(close + 1, line_end) {
            self.error(close, close + 1, "query-quote-inside");
            return None;
        }
        Some((start + 1, close, close + 1))
    }

    /// The quote that closes `open`: its own partner where the line has one, else any of its family.
    fn closing(&mut self, open: char, from: usize, line_end: usize) -> Option<usize> {
        let partners: &[char] = match open {
            '"' => &['"'],
            '“' | '‟' => &['”'],
            '„' => &['“', '”'],
            '«' => &['»'],
            '»' => &['«', '»'],
            '‘' | '‛' => &['’'],
            '‚' => &['‘', '’'],
            '‹' => &['›'],
            '›' => &['‹', '›'],
            '´' | '`' => &['´', '`', '\''],
            _ => &[],
        };
        let single = SINGLE.contains(&open);
        let own = if partners.is_empty() { std::slice::from_ref(&open) } else { partners };
        self.nearest(own, from, line_end, single)
            .or_else(|| self.nearest(if single { &SINGLE } else { &DOUBLE }, from, line_end, single))
    }

    /// The nearest of these quotes on this line. A single one counts only where a word ends: inside, it is an apostrophe.
    fn nearest(&mut self, any: &[char], from: usize, line_end: usize, at_word_end: bool) -> Option<usize> {
        let text = &self.text;
        let mut best: Option<usize> = None;
        for sort in any {
            let Some(places) = self.quotes.get_mut(sort) else { continue };
            while places.front().is_some_and(|at| {
                *at < from || (at_word_end && *at < line_end && text.get(at + 1).is_some_and(|c| !is_separator(*c)))
            }) {
                places.pop_front();
                self.work += 1;
            }
            if let Some(at) = places.front().filter(|at| **at < line_end) {
                best = Some(best.map_or(*at, |b| b.min(*at)));
            }
        }
        best
    }

    /// If a quote stands right after a known `type:` and something follows it, where that type's word starts.
    fn type_before(&mut self, from: usize, quote: usize) -> Option<usize> {
        if self.text.get(quote + 1).is_none_or(|c| is_separator(*c)) {
            return None;
        }
        let mut end = quote;
        while end > from && is_blank(self.text[end - 1]) {
            end -= 1;
        }
        if end <= from || self.text[end - 1] != ':' {
            return None;
        }
        let mut word = end - 1;
        while word > from && end - word <= LONGEST_TYPE && is_type_char(self.text[word - 1]) {
            word -= 1;
            self.work += 1;
        }
        let name: String = self.text[word..end - 1].iter().collect::<String>().to_lowercase();
        KNOWN_TYPES.contains(&name.as_str()).then_some(word)
    }

    /// Whether an item may end here: at a separator, or where the next known type follows without one.
    fn ends_item(&mut self, at: usize, line_end: usize) -> bool {
        match self.text.get(at) {
            None => true,
            Some(c) if is_separator(*c) => true,
            Some(_) => self.type_at(at, line_end).is_some_and(|t| KNOWN_TYPES.contains(&t.name.as_str())),
        }
    }

    /// `word:` or `word :` at this place.
    fn type_at(&mut self, at: usize, line_end: usize) -> Option<TypeAt> {
        if !self.text.get(at).is_some_and(|c| c.is_ascii_alphabetic()) {
            return None;
        }
        let mut word_end = at;
        while word_end < line_end && word_end - at <= LONGEST_TYPE && is_type_char(self.text[word_end]) {
            word_end += 1;
        }
        let mut colon = word_end;
        // A gap before the colon is a slip; a longer one is another word.
        while colon < line_end && colon - word_end <= 4 && is_blank(self.text[colon]) {
            colon += 1;
        }
        self.work += colon - at;
        if colon >= line_end || !matches!(self.text[colon], ':' | '：') {
            return None;
        }
        let mut value = colon + 1;
        while value < line_end && value - colon <= 8 && is_blank(self.text[value]) {
            value += 1;
        }
        let name = self.text[at..word_end].iter().collect::<String>().to_lowercase();
        Some(TypeAt { name, word_end, value })
    }

    /// The end of an unquoted subject or file name: the line's, or where the next known type starts.
    fn free_end(&mut self, start: usize, line_end: usize) -> usize {
        let mut at = start;
        while at < line_end {
            let word_starts = at > start && is_blank(self.text[at - 1]) && !is_blank(self.text[at]);
            if word_starts && self.type_at(at, line_end).is_some_and(|t| KNOWN_TYPES.contains(&t.name.as_str())) {
                return at;
            }
            at += 1;
            self.work += 1;
        }
        line_end
    }

    /// The end of a word, where commas and semicolons end it too.
    fn word_end(&mut self, start: usize, line_end: usize) -> usize {
        let mut end = start;
        while end < line_end && !is_separator(self.text[end]) {
            end += 1;
        }
        self.work += end - start;
        end
    }

    /// The word here if it needs no type: an address, a web address, a hash. A web address may hold commas.
    fn recognised(&mut self, from: usize, line_end: usize) -> Option<(String, usize)> {
        let mut end = from;
        while end < line_end && end - from <= LONGEST_WORD && !is_blank(self.text[end]) {
            end += 1;
        }
        self.work += end - from;
        while end > from && is_separator(self.text[end - 1]) {
            end -= 1;
        }
        let word: String = self.text[from..end].iter().collect();
        if value::is_recognised_bare(&word) {
            return Some((word, end));
        }
        let cut = self.text[from..end].iter().position(|c| is_separator(*c))?;
        let word: String = self.text[from..from + cut].iter().collect();
        value::is_recognised_bare(&word).then_some((word, from + cut))
    }

    /// A value without a type, or a run of words that nothing recognises.
    fn bare(&mut self, line_end: usize) -> Option<String> {
        let from = self.at;
        if let Some((word, end)) = self.recognised(from, line_end) {
            self.at = end;
            return Some(word);
        }
        let first = self.text[from];
        let end = if DOUBLE.contains(&first) || SINGLE.contains(&first) {
            let Some((inner, to, next)) = self.value_span(from, line_end, false) else {
                self.at = line_end;
                return None;
            };
            self.at = next;
            let (inner, to) = value::trim(&self.text, inner, to);
            // Without its quotes it must be the one word that it was in them, or we write what we then refuse.
            if let Some((word, end)) = self.recognised(inner, to)
                && end == to
            {
                return Some(word);
            }
            next.max(from + 1)
        } else {
            let end = self.word_end(from, line_end).max(from + 1);
            if let Some(quote) = self.text[from..end].iter().position(|c| DOUBLE.contains(c)) {
                self.error(from + quote, from + quote + 1, "query-stray-quote");
                self.at = line_end;
                return None;
            }
            end
        };
        self.at = end;
        // Words beside each other are one slip, not many.
        let run = self.bare_run.take().filter(|run| run.next == from);
        let error = run.map_or(self.errors.len(), |run| run.error);
        match self.errors.get_mut(error) {
            Some(of_run) => of_run.to = chars(end),
            None => self.error(from, end, "query-bare-word"),
        }
        let mut next = end;
        while next < line_end && is_blank(self.text[next]) {
            next += 1;
        }
        self.bare_run = (next < line_end).then_some(BareRun { next, error });
        None
    }

    fn error(&mut self, from: usize, to: usize, id: &str) {
        self.errors.push(QueryError { from: chars(from), to: chars(to), message: Message::new(id) });
    }

    fn unknown_type(&mut self, found: &TypeAt) {
        let from = self.at;
        let message = match nearest_type(&found.name) {
            Some(nearest) => {
                Message::new("query-unknown-type").with("type", found.name.as_str()).with("nearest", nearest)
            }
            None => Message::new("query-unknown-type-none").with("type", found.name.as_str()),
        };
        self.errors.push(QueryError { from: chars(from), to: chars(found.word_end), message });
    }

    fn line_end(&mut self) -> usize {
        while self.breaks.front().is_some_and(|end| *end < self.at) {
            self.breaks.pop_front();
        }
        self.breaks.front().copied().unwrap_or(self.text.len())
    }
}

/// Blank, or what people put between observables.
fn is_separator(c: char) -> bool {
    is_blank(c) || matches!(c, ',' | ';')
}

fn is_type_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '-')
}

/// The type that was probably meant: a name in use for it, or a known one at most two slips away.
fn nearest_type(name: &str) -> Option<&'static str> {
    if let Some((_, meant)) = ALIASES.iter().find(|(alias, _)| *alias == name) {
        return Some(meant);
    }
    let kinds = super::KINDS.iter().map(|(id, ..)| *id);
    kinds
        .chain(KNOWN_TYPES)
        .map(|known| (slips(name, known), known))
        .filter(|(slips, known)| *slips <= 2 && *slips * 2 <= known.len())
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, known)| known)
}

/// How many letters have to be put in, left out or changed. Both texts are short ASCII.
fn slips(a: &str, b: &str) -> usize {
    let b = b.as_bytes();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.bytes().enumerate() {
        let mut corner = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(corner + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests;
