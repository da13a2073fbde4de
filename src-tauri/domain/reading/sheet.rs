//! What a reader of the page would see: short pieces of text and controls, each with its place and its line.
//!
//! Text and HTML both end up here, so that the page readers know one shape only.

mod chains;
mod user_written;

use std::cell::OnceCell;

use chains::{Chains, key};
use compact_str::CompactString;

use super::capture::Capture;
use super::cost::Cost;
use super::phrase_search::{Phrase, Signs};
use super::stated::Stated;

pub(super) use user_written::{operator, written_label};

/// What a segment is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words on the page.
    Text,
    /// A heading.
    Heading,
    /// A button.
    Button,
    /// A field somebody writes in, with what stands in it. Never says anything about the system.
    Field,
    /// A password field.
    Password,
    /// A check box or a switch: whether it is on, where the copy shows that.
    Check(Option<bool>),
    /// A button of a group of which one is chosen, in the same way.
    Radio(Option<bool>),
    /// A list to choose from.
    Select(Box<Choices>),
}

/// What a list offers, each with its line, and which of them is chosen, where the copy shows that.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Choices {
    pub options: Vec<(String, usize)>,
    pub chosen: Option<usize>,
    /// Whether the page marks that one, rather than showing the first because none is.
    pub marked: bool,
}

/// Whether a segment's words are what a control holds, and whose state that is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum FieldContent {
    /// No control: words of the page.
    #[default]
    Not,
    /// What the control held on the screen when the copy was made.
    OnScreen,
    /// What the page was loaded with: says nothing of the screen, so text, chosen entry and tick are left out.
    AsLoaded,
}

/// A piece of text that stands by itself (in its line, in its cell), or a control.
#[derive(Debug, Clone)]
pub(super) struct Segment {
    /// White space collapsed, invisible characters gone. Most cells are short: they need no memory of their own.
    pub text: CompactString,
    /// `text` in lower case.
    pub lower: CompactString,
    /// 1-based line of the input.
    pub line: usize,
    /// Row and cell on the sheet.
    pub row: usize,
    pub cell: usize,
    pub kind: Kind,
    pub held: FieldContent,
    /// Where in `text` links are; an empty one where another element's words end.
    pub links: Box<[(usize, usize)]>,
    /// `id` and `name` of a control.
    pub ident: Box<str>,
    /// Blank lines or a paragraph's end before it.
    pub gap: bool,
    /// Stands beside or under a label of something people write themselves.
    pub written: bool,
    /// Where in `lower` its words stand without the marks around them.
    pub bare: (u32, u32),
    /// The beginnings of its words, for [`Phrase`].
    pub words: u64,
    /// The signs that stand in it.
    pub signs: Signs,
}

/// The visible page.
#[derive(Debug)]
pub(super) struct Sheet<'w> {
    pub segments: Vec<Segment>,
    /// The page's title; no evidence of a state.
    pub title: String,
    /// Read as a page, not as copied text.
    pub html: bool,
    /// How the copy was made, as far as it tells.
    pub capture: Capture,
    /// The rows that its grids say they have, drawn or not, their headings among them.
    pub row_counts: Vec<usize>,
    /// The status sentences, looked for once.
    pub statuses: OnceCell<Vec<Stated>>,
    /// All rows, put together once.
    rows: OnceCell<Vec<Row>>,
    /// The beginnings of all words, for [`Phrase`].
    words: u64,
    /// The segments that hold links.
    linked: Vec<usize>,
    /// The segments of the page's own words, by what they say.
    saying: Chains,
    pub cost: &'w Cost,
}

/// Longer than any sentence of the product.
pub(super) const LONGEST_MESSAGE: usize = 600;

impl<'w> Sheet<'w> {
    pub(super) fn new(mut segments: Vec<Segment>, title: String, html: bool, capture: Capture, cost: &'w Cost) -> Self {
        user_written::mark(&mut segments, cost);
        let linked = (0..segments.len()).filter(|i| !segments[*i].links.is_empty()).collect();
        let saying = Chains::of(&segments, cost);
        let words = segments.iter().fold(0, |words, s| words | s.words);
        Self {
            segments,
            title,
            html,
            capture,
            row_counts: Vec::new(),
            statuses: OnceCell::new(),
            rows: OnceCell::new(),
            words,
            linked,
            saying,
            cost,
        }
    }

    /// Whether some segment holds the phrase.
    pub(super) fn mentions(&self, phrase: &Phrase) -> bool {
        phrase.may_be_in(self.words) && self.all().any(|(_, s)| self.holds(s, phrase))
    }

    /// Whether some segment may hold one of these words where a word of it begins. `false` is sure, at the cost of a few
    /// bits: a page of none of them need not be gone through.
    pub(super) fn may_hold(&self, words: &[Phrase]) -> bool {
        self.cost.add(words.len());
        words.iter().any(|word| word.may_be_in(self.words))
    }

    /// Whether the segment holds the phrase, counted.
    pub(super) fn holds(&self, s: &Segment, phrase: &Phrase) -> bool {
        phrase.may_be_in(s.words) && {
            self.cost.add(s.lower.len());
            phrase.is_in(&s.lower, s.words)
        }
    }

    /// Every segment with its index, counted.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, &Segment)> {
        self.range(0, self.segments.len())
    }

    /// The segments from..to, counted.
    pub(super) fn range(&self, from: usize, to: usize) -> impl Iterator<Item = (usize, &Segment)> {
        let to = to.min(self.segments.len());
        let from = from.min(to);
        self.segments[from..to].iter().enumerate().map(move |(i, s)| {
            self.cost.add(1);
            (from + i, s)
        })
    }

    /// The segments that are exactly `text` (lower case), of the page's own words.
    pub(super) fn saying(&self, text: &str) -> impl Iterator<Item = usize> {
        self.cost.add(1 + text.len());
        self.saying.of_key(key(text)).filter(move |i| {
            self.cost.add(1);
            let s = &self.segments[*i];
            s.own() && s.bare() == text
        })
    }

    /// The first of them.
    pub(super) fn find(&self, text: &str) -> Option<usize> {
        self.saying(text).next()
    }

    /// Whether some segment is exactly `text`.
    pub(super) fn has(&self, text: &str) -> bool {
        self.find(text).is_some()
    }

    /// A button or link of exactly this label, or a line or cell of exactly these words that no sentence runs into.
    pub(super) fn control(&self, label: &str) -> Option<&Segment> {
        let loose = |i: &usize| self.segments[*i].kind == Kind::Button || !self.goes_on_from_above(*i);
        self.cost.add(self.linked.len());
        let whole = self.saying(label).find(loose);
        let link = self.linked.iter().copied().find(|i| self.segments[*i].offers(label) && loose(i));
        let first = whole.into_iter().chain(link).min()?;
        self.segments.get(first)
    }

    /// The value of the label row `label` that starts at segment `i`: beside it, in the next cell, or on the next line.
    pub(super) fn value(&self, i: usize, label: &str) -> Option<Value<'_>> {
        let s = self.segments.get(i)?;
        if !s.own() {
            return None;
        }
        self.cost.add(1);
        // Asked of every segment for many labels: nearly all differ in the first letter.
        if label.as_bytes().first().is_some_and(|first| s.lower.as_bytes().first() != Some(first)) {
            return None;
        }
        self.cost.add(label.len());
        let rest = s.lower.strip_prefix(label)?;
        let rest_at = s.text.len() - rest.len();
        let trimmed = rest.trim_start_matches(['*', '?', ' ']);
        let colon = trimmed.strip_prefix(':').or_else(|| trimmed.strip_prefix('\u{ff1a}'));
        if colon.is_none() && !trimmed.is_empty() {
            return None;
        }
        let tail = colon.unwrap_or("").trim_matches(['?', ' ', '|', '*']);
        if !tail.is_empty() {
            let from = rest_at + (rest.len() - colon.map_or(0, str::len));
            let text = s.text[from..].trim_matches([' ', '|', '*']);
            return Some(Value { text, segment: s, index: i });
        }
        let next = self.segments.get(i + 1)?;
        let beside = next.row == s.row;
        // Without a colon only a cell beside the label can be its value.
        (colon.is_some() || (beside && next.cell != s.cell)).then_some(Value {
            text: next.text.as_str(),
            segment: next,
            index: i + 1,
        })
    }

    /// Whether the label `label` stands at segment `i`, with or without a value.
    pub(super) fn labelled(&self, i: usize, label: &str) -> bool {
        self.segments.get(i).is_some_and(|s| {
            s.own()
                && s.lower.strip_prefix(label).is_some_and(|rest| {
                    let rest = rest.trim_start_matches(['*', ' ']);
                    rest.is_empty() || rest.starts_with([':', '\u{ff1a}'])
                })
        })
    }

    /// Whether segment `i` may go on in the next line: that stands directly under it, alone.
    pub(super) fn wraps(&self, i: usize) -> bool {
        let row = self.segments[i].row;
        self.segments.get(i + 1).is_some_and(|next| self.goes_on_in(i + 1, next, row))
    }

    /// Whether the segment `s` at `i` is the only thing on its line, directly under the row `last`, and may go on there.
    fn goes_on_in(&self, i: usize, s: &Segment, last: usize) -> bool {
        let alone = self.segments.get(i + 1).is_none_or(|n| n.row != s.row);
        alone && !s.gap && s.row == last + 1 && matches!(s.kind, Kind::Text) && !s.written
    }

    /// The first that `found` makes of segment `i` with one line that wraps, with two, and so on for a few lines. It is
    /// given the text and the beginnings of its words.
    pub(super) fn unwrapped<T>(&self, i: usize, mut found: impl FnMut(&str, u64) -> Option<T>) -> Option<T> {
        let first = &self.segments[i];
        let mut text = first.text.to_string();
        let mut words = first.words;
        let mut next = i + 1;
        let mut last_row = first.row;
        loop {
            let s = self.segments.get(next)?;
            let fits = next <= i + 4 && self.goes_on_in(next, s, last_row);
            if !fits || text.len() + s.text.len() > LONGEST_MESSAGE {
                return None;
            }
            self.cost.add(text.len() + s.text.len());
            text.push(' ');
            text.push_str(&s.text);
            words |= s.words;
            last_row = s.row;
            next += 1;
            let made = found(&text, words);
            if made.is_some() {
                return made;
            }
        }
    }

    /// All rows of the sheet.
    pub(super) fn all_rows(&self) -> &[Row] {
        self.rows.get_or_init(|| self.rows(0, self.segments.len()))
    }

    /// The rows as lists of cells; cells hold the indices of their segments.
    pub(super) fn rows(&self, from: usize, to: usize) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for (i, s) in self.range(from, to) {
            if rows.last().is_none_or(|r| r.number != s.row) {
                rows.push(Row { number: s.row, first: i, cells: Vec::new() });
            }
            if let Some(row) = rows.last_mut() {
                // Empty cells count, or columns would shift; a broken page cannot ask for more than this many.
                while row.cells.len() < (s.cell + 1).min(64) {
                    row.cells.push(Vec::new());
                }
                if let Some(cell) = row.cells.get_mut(s.cell) {
                    cell.push(i);
                }
            }
        }
        rows
    }

    /// The text of a cell, its lines joined.
    pub(super) fn cell_text(&self, cell: &[usize]) -> String {
        let mut text = String::new();
        for i in cell {
            let s = &self.segments[*i];
            self.cost.add(s.text.len());
            if !matches!(s.kind, Kind::Check(_) | Kind::Radio(_)) {
                if !text.is_empty() && !s.text.is_empty() {
                    text.push(' ');
                }
                text.push_str(&s.text);
            }
        }
        text
    }
}

/// A row of the sheet.
#[derive(Debug, Clone)]
pub(super) struct Row {
    pub number: usize,
    /// Index of its first segment.
    pub first: usize,
    pub cells: Vec<Vec<usize>>,
}

/// What stands beside or under a label.
#[derive(Debug, Clone, Copy)]
pub(super) struct Value<'s> {
    pub text: &'s str,
    pub segment: &'s Segment,
    pub index: usize,
}

impl Segment {
    /// The page's own words: neither a field's content nor beside a label of user-written things.
    pub(super) fn own(&self) -> bool {
        !self.written && matches!(self.kind, Kind::Text | Kind::Heading | Kind::Button)
    }

    /// Its words without the marks around them, in lower case.
    pub(super) fn bare(&self) -> &str {
        self.lower.get(self.bare.0 as usize..self.bare.1 as usize).unwrap_or_default()
    }

    /// Exactly these words (lower case), but for marks around them.
    #[inline]
    pub(super) fn says(&self, lower: &str) -> bool {
        (self.bare.1 - self.bare.0) as usize == lower.len() && self.own() && self.bare() == lower
    }

    /// A control of this label; a link inside a line counts if it does not stand in a sentence.
    #[inline]
    pub(super) fn offers(&self, lower: &str) -> bool {
        self.says(lower) || (!self.links.is_empty() && self.has_link(lower))
    }

    fn has_link(&self, lower: &str) -> bool {
        self.own()
            && (self.links.iter().enumerate().any(|(n, &(from, to))| {
                self.lower.get(from..to).is_some_and(|t| t.trim_matches([' ', '.', '\u{2026}', '\u{bb}']) == lower)
                    && self.free_side(n, true)
                    && self.free_side(n, false)
            }))
    }

    /// Nothing but marks between link `n` and the end of the text or the next link on that side.
    fn free_side(&self, n: usize, left: bool) -> bool {
        let (from, to) = self.links[n];
        let between = if left {
            self.text.get(if n > 0 { self.links[n - 1].1 } else { 0 }..from)
        } else {
            // An empty link is only where words end: what follows may still go on behind it.
            let next = self.links[n + 1..].iter().find(|l| l.0 < l.1);
            self.text.get(to..next.map_or(self.text.len(), |l| l.0))
        };
        // The nearest character decides: ` | `, ` · ` separate, words do not.
        between.is_some_and(|b| {
            let b = b.trim();
            let near = if left { b.chars().next_back() } else { b.chars().next() };
            near.is_none_or(|c| {
                !c.is_alphanumeric() && !matches!(c, '"' | '\'' | ',' | '.' | '\u{201c}' | '\u{201d}' | '`' | ';')
            })
        })
    }
}

/// Where in `lower` words stand without the marks around them.
pub(super) fn bare(lower: &str) -> (u32, u32) {
    let marks = [' ', ':', '*', '.', '\u{2026}', '\u{bb}', '\u{203a}', '>', '|', '?'];
    let plain = |at: Option<&u8>| at.is_some_and(u8::is_ascii_alphanumeric);
    if plain(lower.as_bytes().first()) && plain(lower.as_bytes().last()) {
        return (0, u32::try_from(lower.len()).unwrap_or(u32::MAX));
    }
    let from = lower.len() - lower.trim_start_matches(marks).len();
    // The whole input is shorter than that.
    let short = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    (short(from), short(from + lower[from..].trim_end_matches(marks).len()))
}

/// Characters nobody sees: zero-width ones, soft hyphens, direction marks.
pub(super) fn invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fe0e}' | '\u{fe0f}')
        || (c.is_control() && !c.is_whitespace())
}

/// White space collapsed to single spaces.
pub(super) fn collapse(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !invisible(c) {
            out.push(c);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Lower case that keeps every byte where it was: offsets of one serve the other.
pub(super) fn lower(text: &CompactString) -> CompactString {
    let mut lower = text.clone();
    lower.make_ascii_lowercase();
    lower
}
