//! Ends what is being written: a line of copied text, or a piece of a page, cut into segments.

use compact_str::CompactString;

use super::{BUTTON, BUTTON_END, CONTROL, CUT, Control, Writer};
use crate::domain::reading::phrase_search::glance;
use crate::domain::reading::sheet::{FieldContent, Kind, Segment, bare, lower};
use crate::domain::reading::text_marks::{LINK, LINK_END, box_sign, cells, unmarked};

/// Whether a line is nothing but words with single blanks between them, without a mark of ours.
fn plain(raw: &str) -> bool {
    let bytes = raw.as_bytes();
    bytes.iter().enumerate().all(|(i, b)| match b {
        b' ' => i > 0 && bytes[i - 1] != b' ',
        b => (0x21..=0x7e).contains(b),
    })
}

/// What a line of copied text may need a second look for: all but letters, digits, most punctuation, blanks and tabs.
const MARKED: u8 = 1;
const TAB: u8 = 2;
const BYTES: [u8; 256] = {
    let mut all = [MARKED; 256];
    let mut b = 0x20;
    while b <= 0x7e {
        all[b] = match b as u8 {
            b'|' | b'*' | b'\\' | b'[' => MARKED,
            _ => 0,
        };
        b += 1;
    }
    all[b'\t' as usize] = TAB;
    all
};

impl<'w, 's> Writer<'w, 's> {
    /// Takes a line of copied text that stands at `at`, if it is words with single blanks or tabs between them and no mark:
    /// nearly all are, and need neither be copied nor be looked through for each mark. `false`: it is none.
    pub(super) fn plain_line(&mut self, line: &str, at: usize) -> bool {
        self.cost.add(line.len());
        let bytes = line.as_bytes();
        let seen = bytes.iter().fold(0, |seen, b| seen | BYTES[usize::from(*b)]);
        let Some(first) = bytes.iter().position(|b| !matches!(b, b' ' | b'\t')) else {
            self.gap = true;
            return true;
        };
        // A quoted line, a heading, a rule: marks where a line begins.
        let opens = matches!(bytes[first], b'>' | b'#' | b'-' | b':' | b'=' | b'+');
        let words = line.trim_matches(' ');
        let wide =
            || words.bytes().zip(words.bytes().skip(1)).fold(false, |wide, (a, b)| wide | (a == b' ' && b == b' '));
        if seen & MARKED != 0 || opens || wide() {
            return false;
        }
        let number = self.line_of(at + first);
        self.fresh_row = true;
        let put = |writer: &mut Self, words: &str, cell| {
            if !words.is_empty() {
                let kind = if writer.heading { Kind::Heading } else { Kind::Text };
                writer.push(words.into(), number, cell, kind, FieldContent::Not, Vec::new(), String::new());
            }
        };
        if seen & TAB == 0 {
            put(self, words, 0);
        } else {
            line.split('\t').enumerate().for_each(|(cell, words)| put(self, words.trim_matches(' '), cell));
        }
        true
    }

    /// Ends what is being written in a page.
    pub(super) fn flush(&mut self) {
        if self.raw.is_empty() {
            (self.run, self.space, self.link_due) = (true, false, self.link_due || self.link);
            self.firsts.clear();
            return;
        }
        let raw = self.take();
        let firsts = std::mem::take(&mut self.firsts);
        self.run = true;
        self.space = false;
        let controls = std::mem::take(&mut self.controls);
        let mut controls = controls.into_iter();
        let cell = self.cell.unwrap_or(0);
        self.segments(&raw, cell, &mut firsts.into_iter(), &mut controls, self.heading);
        self.spare = raw;
    }

    /// What was written so far, in the buffer of the line before last: most lines need no new one.
    pub(super) fn take(&mut self) -> String {
        self.spare.clear();
        let raw = std::mem::replace(&mut self.raw, std::mem::take(&mut self.spare));
        // What is still open goes on in the next piece.
        if self.link {
            self.link_due = true;
        }
        if self.button {
            self.raw.push(BUTTON);
        }
        raw
    }

    /// Ends a line of copied text.
    pub(super) fn end_line(&mut self) {
        let raw = self.take();
        self.line_of_text(&raw);
        self.spare = raw;
    }

    fn line_of_text(&mut self, raw: &str) {
        self.run = true;
        self.cost.add(raw.len());
        let firsts = std::mem::take(&mut self.firsts);
        let controls = std::mem::take(&mut self.controls);
        let mut controls = controls.into_iter();
        let mut text = raw;
        // Mail quoting.
        while let Some(rest) = text.trim_start_matches([' ', '\u{a0}']).strip_prefix('>') {
            text = rest.strip_prefix(' ').unwrap_or(rest);
        }
        if text.trim().is_empty() {
            self.gap = true;
            return;
        }
        if matches!(text.trim_start().as_bytes().first(), Some(b'-' | b':' | b'|' | b'=' | b'+'))
            && text.contains("--")
            && text.chars().all(|c| matches!(c, '-' | ':' | '|' | '=' | '+' | ' ' | '\t'))
        {
            return;
        }
        let hashes = text.trim_start().bytes().take_while(|b| *b == b'#').count();
        let after = &text.trim_start()[hashes..];
        // A `#` beside tabs is the heading of a column.
        let heading = self.heading || ((1..=6).contains(&hashes) && after.starts_with(' ') && !after.contains('\t'));
        if heading && hashes > 0 {
            text = after;
        }
        // A whole line has one line number, whatever stands in it.
        let line_at = firsts.first().copied();
        let mut same = std::iter::repeat(line_at.unwrap_or(0));
        self.fresh_row = true;
        for (cell, piece) in cells(text).into_iter().enumerate() {
            let piece = unmarked(piece, self.cost);
            let mut piece = piece.trim();
            if let Some((ticked, rest)) = box_sign(piece) {
                let line = self.line_of(line_at.unwrap_or(0));
                self.push(
                    CompactString::default(),
                    line,
                    cell,
                    Kind::Check(Some(ticked)),
                    FieldContent::OnScreen,
                    Vec::new(),
                    String::new(),
                );
                piece = rest;
            }
            self.segments(piece, cell, &mut same, &mut controls, heading);
        }
    }

    /// Cuts `raw` into segments at its controls and buttons.
    pub(super) fn segments(
        &mut self,
        raw: &str,
        cell: usize,
        firsts: &mut dyn Iterator<Item = usize>,
        controls: &mut dyn Iterator<Item = Control>,
        heading: bool,
    ) {
        if plain(raw) {
            let done = raw.trim_ascii_end();
            if !done.is_empty() {
                let line = self.line_of(firsts.next().unwrap_or(0));
                let kind = if heading { Kind::Heading } else { Kind::Text };
                self.push(done.into(), line, cell, kind, FieldContent::Not, Vec::new(), String::new());
            }
            return;
        }
        let mut text = String::new();
        let mut links = Vec::new();
        let mut link_from = None;
        let mut in_button = false;
        let mut end = false;
        let mut chars = raw.chars();
        while !end {
            let c = chars.next();
            match c {
                Some(LINK) => link_from = Some(text.len()),
                Some(LINK_END) => links.extend(link_from.take().map(|from| (from, text.trim_end().len()))),
                Some(c) if c.is_whitespace() => {
                    if !text.is_empty() && !text.ends_with(' ') {
                        text.push(' ');
                    }
                }
                Some(c) if !matches!(c, CONTROL | BUTTON | BUTTON_END | CUT) => text.push(c),
                edge => {
                    links.extend(link_from.take().map(|from| (from, text.trim_end().len())));
                    let done = std::mem::take(&mut text);
                    let done = done.trim_end();
                    if !done.is_empty() {
                        let at = firsts.next().unwrap_or(0);
                        let line = self.line_of(at);
                        let kind = match () {
                            () if in_button => Kind::Button,
                            () if heading => Kind::Heading,
                            () => Kind::Text,
                        };
                        self.push(
                            done.into(),
                            line,
                            cell,
                            kind,
                            FieldContent::Not,
                            std::mem::take(&mut links),
                            String::new(),
                        );
                    }
                    links.clear();
                    match edge {
                        Some(CONTROL) => {
                            if let Some(c) = controls.next() {
                                let line = self.line_of(c.at);
                                self.push(c.text.into(), line, cell, c.kind, c.held, Vec::new(), c.ident);
                            }
                        }
                        Some(BUTTON) => in_button = true,
                        Some(BUTTON_END) => in_button = false,
                        Some(CUT) => {}
                        _ => end = true,
                    }
                }
            }
        }
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of a segment, each of its own kind")]
    fn push(
        &mut self,
        text: CompactString,
        line: usize,
        cell: usize,
        kind: Kind,
        held: FieldContent,
        links: Vec<(usize, usize)>,
        ident: String,
    ) {
        if std::mem::take(&mut self.fresh_row) {
            self.row += 1;
        }
        self.cost.add(text.len() + 1);
        let gap = std::mem::take(&mut self.gap);
        let lower = lower(&text);
        let (bare, (words, signs)) = (bare(&lower), glance(&lower));
        self.out.push(Segment {
            text,
            lower,
            line,
            row: self.row,
            cell,
            kind,
            held,
            links: links.into_boxed_slice(),
            ident: ident.into_boxed_str(),
            gap,
            written: self.written,
            bare,
            words,
            signs,
        });
    }
}
