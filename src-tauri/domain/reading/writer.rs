//! Puts visible characters into rows, cells and segments.
//!
//! In a page, elements make the lines; in copied text, line breaks, tabs, table pipes and the marks of Markdown do.

use compact_str::CompactString;

use super::capture::Capture;
use super::cost::Cost;
use super::phrase_search::beginnings;
use super::sheet::{FieldContent, Kind, Segment, bare, invisible, lower};
use super::text_marks::{LINK, LINK_END, box_sign, cells, unmarked};

// Marks inside a line that is not finished yet. They cannot come from the page: control characters are dropped.
const CONTROL: char = '\u{1}';
const BUTTON: char = '\u{4}';
const BUTTON_END: char = '\u{5}';
const CUT: char = '\u{6}';

struct Control {
    kind: Kind,
    text: String,
    ident: String,
    held: FieldContent,
    at: usize,
}

/// Where a table's layout stands. A cell that holds another table is layout, not a cell.
#[derive(Default)]
struct Grid {
    in_cell: bool,
    nests: bool,
}

pub(super) struct Writer<'w, 's> {
    starts: &'s [(usize, usize)],
    html: bool,
    on_screen: bool,
    cost: &'w Cost,
    out: Vec<Segment>,
    /// The line or cell being written, with marks, and the source offsets of its stretches of text.
    raw: String,
    spare: String,
    firsts: Vec<usize>,
    run: bool,
    controls: Vec<Control>,
    space: bool,
    row: usize,
    cell: Option<usize>,
    fresh_row: bool,
    gap: bool,
    grids: Vec<Grid>,
    heading: bool,
    link: bool,
    link_due: bool,
    button: bool,
    written: bool,
    /// In copied text: tags made a row whose first cell is still to come.
    first_cell: bool,
}

impl<'w, 's> Writer<'w, 's> {
    pub(super) fn new(starts: &'s [(usize, usize)], html: bool, capture: Capture, cost: &'w Cost) -> Self {
        Self {
            starts,
            html,
            on_screen: capture.controls_on_screen(),
            cost,
            out: Vec::new(),
            raw: String::new(),
            spare: String::new(),
            firsts: Vec::new(),
            run: true,
            controls: Vec::new(),
            space: false,
            row: 0,
            cell: None,
            fresh_row: true,
            gap: false,
            grids: vec![Grid::default()],
            heading: false,
            link: false,
            link_due: false,
            button: false,
            written: false,
            first_cell: true,
        }
    }

    /// The writer itself, for a page in a frame whose lines are `starts`.
    pub(super) fn lend(&mut self, starts: &'s [(usize, usize)]) -> Self {
        let idle = Self::new(&[], true, Capture::Html, self.cost);
        let mut lent = std::mem::replace(self, idle);
        lent.read_from(starts);
        lent
    }

    /// What comes now stands in these lines.
    pub(super) fn read_from(&mut self, starts: &'s [(usize, usize)]) {
        self.flush();
        self.starts = starts;
    }

    /// The line of the input that holds the character at `offset`.
    pub(super) fn line_of(&self, offset: usize) -> usize {
        self.cost.add(1);
        let after = self.starts.partition_point(|(from, _)| *from <= offset);
        after.checked_sub(1).and_then(|i| self.starts.get(i)).map_or(1, |(_, line)| *line)
    }

    /// Text that stands at `at`. `literal`: each of its characters stands in the source behind the one before.
    pub(super) fn text(&mut self, text: &str, at: usize, literal: bool, pre: bool) {
        self.cost.add(text.len());
        let bytes = text.as_bytes();
        let mut i = 0;
        while i < bytes.len() {
            // Whole words go in at once; in copied text blanks between them too.
            let plain = |b: &u8| (0x21..=0x7e).contains(b) || (*b == b' ' && !self.html);
            let skip = bytes[i..].iter().take_while(|b| **b == b' ' && !self.html).count();
            let run = bytes[i + skip..].iter().position(|b| !plain(b)).unwrap_or(bytes.len() - i - skip);
            if skip + run > 0 {
                self.raw.push_str(text.get(i..i + skip).unwrap_or_default());
                i += skip;
                if run > 0 {
                    self.begin(if literal { at + i } else { at });
                    self.raw.push_str(text.get(i..i + run).unwrap_or_default());
                    i += run;
                }
                continue;
            }
            let Some(c) = text.get(i..).and_then(|rest| rest.chars().next()) else { break };
            self.char(c, if literal { at + i } else { at }, pre);
            i += c.len_utf8();
        }
    }

    fn char(&mut self, c: char, at: usize, pre: bool) {
        if c.is_whitespace() {
            // No way of copying ends a line with U+2028 and its kin; a stranger's subject may hold them.
            let breaks = matches!(c, '\n' | '\u{b}' | '\u{c}') || (c == '\r' && !self.html);
            match () {
                () if !self.html && breaks => self.end_line(),
                () if !self.html => self.raw.push(if c == '\t' { '\t' } else { ' ' }),
                () if pre && breaks => self.line(false),
                () if pre && c == '\t' && !self.in_cell() => self.cell(),
                () => self.space = true,
            }
            return;
        }
        if invisible(c) {
            return;
        }
        self.begin(at);
        self.raw.push(c);
    }

    /// Before a character that is seen.
    fn begin(&mut self, at: usize) {
        if self.space && !self.raw.is_empty() {
            self.raw.push(' ');
        }
        self.space = false;
        if self.link_due {
            self.link_due = false;
            self.raw.push(LINK);
        }
        if self.run {
            self.run = false;
            self.firsts.push(at);
        }
    }

    /// A control at this place. What it was only loaded with is left out: it is not the page's state.
    pub(super) fn control(&mut self, kind: Kind, text: String, ident: String, at: usize) {
        match kind {
            Kind::Button => self.put(kind, text, ident, FieldContent::Not, at),
            _ if self.on_screen => self.put(kind, text, ident, FieldContent::OnScreen, at),
            kind => {
                let kind = match kind {
                    Kind::Check(_) => Kind::Check(None),
                    Kind::Radio(_) => Kind::Radio(None),
                    Kind::Select(mut list) => {
                        (list.chosen, list.marked) = (None, false);
                        Kind::Select(list)
                    }
                    other => other,
                };
                self.put(kind, String::new(), ident, FieldContent::AsLoaded, at);
            }
        }
    }

    /// A control whose state every way of saving carries, since the page keeps it in its markup.
    pub(super) fn live_control(&mut self, kind: Kind, text: String, ident: String, at: usize) {
        self.put(kind, text, ident, FieldContent::OnScreen, at);
    }

    fn put(&mut self, kind: Kind, text: String, ident: String, held: FieldContent, at: usize) {
        self.controls.push(Control { kind, text, ident, held, at });
        self.raw.push(CONTROL);
        self.run = true;
    }

    pub(super) fn link(&mut self, begins: bool) {
        if begins {
            self.link = true;
            self.link_due = true;
        } else if self.link {
            self.link = false;
            if !std::mem::take(&mut self.link_due) {
                self.raw.push(LINK_END);
            }
        }
    }

    pub(super) fn button(&mut self, begins: bool) {
        if begins != self.button {
            self.button = begins;
            self.raw.push(if begins { BUTTON } else { BUTTON_END });
            self.run = true;
        }
    }

    /// What was written and what follows are two things on the same line.
    pub(super) fn cut(&mut self) {
        if !self.raw.is_empty() {
            self.raw.push(CUT);
            self.run = true;
        }
    }

    /// A place where words end that what follows does not go on.
    pub(super) fn edge(&mut self) {
        if !self.raw.is_empty() && !self.link {
            self.raw.extend([LINK, LINK_END]);
        }
    }

    pub(super) fn heading(&mut self, begins: bool) {
        self.heading = begins;
    }

    /// What follows is written by somebody.
    pub(super) fn written(&mut self, written: bool) {
        if written != self.written {
            if self.html {
                self.flush();
            } else {
                self.end_line();
            }
            self.written = written;
        }
    }

    fn in_cell(&self) -> bool {
        self.grids.last().is_some_and(|g| g.in_cell && !g.nests)
    }

    /// A line ends; inside a cell the row goes on.
    pub(super) fn line(&mut self, gap: bool) {
        if !self.html {
            if self.raw.trim().is_empty() {
                // Blanks kept here would be looked through again at each further break.
                self.raw.clear();
            } else {
                self.end_line();
            }
            self.gap |= gap;
            return;
        }
        self.flush();
        self.gap |= gap;
        if !self.in_cell() {
            self.fresh_row = true;
            self.cell = None;
        }
    }

    pub(super) fn row(&mut self) {
        if !self.html {
            self.first_cell = true;
            return self.line(false);
        }
        self.flush();
        self.fresh_row = true;
        self.cell = None;
        if let Some(g) = self.grids.last_mut() {
            *g = Grid::default();
        }
    }

    pub(super) fn cell(&mut self) {
        if !self.html {
            if !std::mem::take(&mut self.first_cell) {
                self.raw.push('\t');
            }
            return;
        }
        self.flush();
        let nests = self.grids.last().is_some_and(|g| g.nests);
        if nests {
            self.fresh_row = true;
            self.cell = Some(0);
        } else {
            self.cell = Some(self.cell.map_or(0, |c| c + 1));
        }
        if let Some(g) = self.grids.last_mut() {
            *g = Grid { in_cell: true, nests: false };
        }
    }

    pub(super) fn cell_end(&mut self) {
        if self.html {
            self.flush();
            if let Some(g) = self.grids.last_mut() {
                g.in_cell = false;
            }
        }
    }

    pub(super) fn table(&mut self, begins: bool) {
        self.line(true);
        self.fresh_row = true;
        self.cell = None;
        if begins {
            if let Some(g) = self.grids.last_mut() {
                g.nests = g.in_cell;
            }
            self.grids.push(Grid::default());
        } else if self.grids.len() > 1 {
            self.grids.pop();
        }
    }

    pub(super) fn finish(mut self) -> Vec<Segment> {
        if self.html {
            self.flush();
        } else {
            self.end_line();
        }
        self.out
    }

    /// Ends what is being written in a page.
    fn flush(&mut self) {
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
    fn take(&mut self) -> String {
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
    fn end_line(&mut self) {
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
    fn segments(
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
        let (bare, words) = (bare(&lower), beginnings(&lower));
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
        });
    }
}

/// Whether a line is nothing but words with single blanks between them, without a mark of ours.
fn plain(raw: &str) -> bool {
    let bytes = raw.as_bytes();
    bytes.iter().enumerate().all(|(i, b)| match b {
        b' ' => i > 0 && bytes[i - 1] != b' ',
        b => (0x21..=0x7e).contains(b),
    })
}
