//! Ends what is being written: a line of copied text, or a piece of a page, cut into segments.

use compact_str::CompactString;

use super::{BUTTON, BUTTON_END, CONTROL, CUT, Control, Writer};
use crate::domain::reading::phrase_search::glance;
use crate::domain::reading::sheet::{FieldContent, Kind, Segment, bare, lower};
use crate::domain::reading::text_marks::{LINK, LINK_END, box_sign, cells, unmarked, wide};

/// What a byte of a line of copied text is: a character that may not go in as it is, a mark, a tab, or none of these.
const FOREIGN: u8 = 1;
const MARK: u8 = 2;
const TAB: u8 = 4;
const BYTES: [u8; 256] = {
    let mut all = [FOREIGN; 256];
    let mut b = 0x20;
    while b <= 0x7e {
        all[b] = match b as u8 {
            b'|' | b'*' | b'\\' | b'[' => MARK,
            _ => 0,
        };
        b += 1;
    }
    all[b'\t' as usize] = TAB;
    all
};

/// What stands in a line.
fn seen(line: &str) -> u8 {
    line.bytes().fold(0, |seen, b| seen | BYTES[usize::from(b)])
}

/// Whether a line is nothing but words with single blanks between them, without a mark of ours.
fn plain(raw: &str) -> bool {
    !raw.starts_with(' ') && seen(raw) & (FOREIGN | TAB) == 0 && !wide(raw)
}

impl<'w, 's> Writer<'w, 's> {
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
        let first = self.firsts.first().copied();
        self.firsts.clear();
        self.line_of_text(&raw, first, seen(&raw));
        self.spare = raw;
    }

    /// Takes a whole line of copied text that stands at `at`, if it is as it would be after going in character by
    /// character. `false`: it may not be.
    pub(super) fn whole_line(&mut self, line: &str, at: usize) -> bool {
        let seen = seen(line);
        if seen & FOREIGN == 0 {
            let first = line.bytes().position(|b| !matches!(b, b' ' | b'\t'));
            self.line_of_text(line, first.map(|first| at + first), seen);
        }
        seen & FOREIGN == 0
    }

    /// A line whose first character that is seen stands at `first`.
    fn line_of_text(&mut self, raw: &str, first: Option<usize>, seen: u8) {
        self.run = true;
        self.cost.add(raw.len());
        let controls = std::mem::take(&mut self.controls);
        let mut controls = controls.into_iter();
        let mut text = raw;
        // Mail quoting.
        while let Some(rest) = text.trim_start_matches([' ', '\u{a0}']).strip_prefix('>') {
            text = rest.strip_prefix(' ').unwrap_or(rest);
        }
        let body = text.trim_start();
        if body.is_empty() {
            self.gap = true;
            return;
        }
        if matches!(body.as_bytes().first(), Some(b'-' | b':' | b'|' | b'=' | b'+'))
            && body.chars().all(|c| matches!(c, '-' | ':' | '|' | '=' | '+' | ' ' | '\t'))
            && body.contains("--")
        {
            return;
        }
        let hashes = body.bytes().take_while(|b| *b == b'#').count();
        let after = &body[hashes..];
        // A `#` beside tabs is the heading of a column.
        let heading = self.heading || ((1..=6).contains(&hashes) && after.starts_with(' ') && !after.contains('\t'));
        if heading && hashes > 0 {
            text = after;
        }
        // A whole line has one line number, whatever stands in it.
        let line_at = first.unwrap_or(0);
        let mut same = std::iter::repeat(line_at);
        self.fresh_row = true;
        if seen & (FOREIGN | MARK) == 0 && !wide(text) {
            // Nearly all lines: words alone, in cells by tabs if there are several.
            let line = self.line_of(line_at);
            for (cell, words) in text.split('\t').enumerate() {
                self.words(words.trim_matches(' '), line, cell, heading);
            }
            return;
        }
        for (cell, piece) in cells(text).into_iter().enumerate() {
            let piece = unmarked(piece, self.cost);
            let mut piece = piece.trim();
            if let Some((ticked, rest)) = box_sign(piece) {
                let line = self.line_of(line_at);
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

    /// Words of the page, if there are any.
    fn words(&mut self, words: &str, line: usize, cell: usize, heading: bool) {
        if !words.is_empty() {
            let kind = if heading { Kind::Heading } else { Kind::Text };
            self.push(words.into(), line, cell, kind, FieldContent::Not, Vec::new(), String::new());
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
            let words = raw.trim_ascii_end();
            if !words.is_empty() {
                let line = self.line_of(firsts.next().unwrap_or(0));
                self.words(words, line, cell, heading);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reading::capture::Capture;
    use crate::domain::reading::cost::Cost;

    /// What a copied text becomes if it comes in pieces that end at these places.
    fn segments(text: &str, ends: impl Iterator<Item = usize>) -> Vec<String> {
        let (cost, starts) = (Cost::default(), [(0, 1), (5, 2)]);
        let mut writer = Writer::new(&starts, false, Capture::Text, &cost);
        let mut from = 0;
        for to in ends {
            writer.text(&text[from..to], from, true, true);
            from = to;
        }
        writer.finish().iter().map(|s| format!("{s:?}")).collect()
    }

    /// A line that comes whole is not copied, and one without marks is not looked through for them.
    #[test]
    fn a_whole_line_becomes_what_its_characters_become() {
        for line in [
            "Threat Response: Enabled",
            "  two  blanks and a tail ",
            "Name\tType\t\tVersion ",
            "\tesa \t 13.0",
            "> > quoted\tcells",
            ">",
            " \t ",
            "# Heading",
            "## Number\tName",
            "####### seven",
            "--- + ---",
            "---",
            "- an entry",
            "[x] ticked **bold** \\*",
            "| a | b |",
            "a | b | c",
            "a   b",
            "[Edit](#) and [more](#x",
            "caf\u{e9}\u{a0}cr\u{e8}me",
            "bell\u{7}and\r",
        ] {
            let text = format!("{line}\nend\n");
            let pieces = text.char_indices().map(|(at, c)| at + c.len_utf8());
            assert_eq!(segments(&text, [text.len()].into_iter()), segments(&text, pieces), "{line:?}");
        }
    }
}
