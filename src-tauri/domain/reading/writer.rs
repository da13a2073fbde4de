//! Puts visible characters into rows, cells and segments.
//!
//! In a page, elements make the lines; in copied text, line breaks, tabs, table pipes and the marks of Markdown do.

mod lines;

use std::cell::Cell;

use super::capture::Capture;
use super::cost::Cost;
use super::sheet::{FieldContent, Kind, Segment, invisible};
use super::text_marks::{LINK, LINK_END};

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
    /// Where among `starts` the last line was found: the next is most likely the one behind it.
    found: Cell<usize>,
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
            found: Cell::new(0),
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
        self.found.set(0);
    }

    /// The line of the input that holds the character at `offset`.
    pub(super) fn line_of(&self, offset: usize) -> usize {
        self.cost.add(1);
        let begins = |i: usize| self.starts.get(i).is_some_and(|(from, _)| *from <= offset);
        let last = self.found.get();
        let near = (last..last + 4).find(|i| begins(*i) && !begins(i + 1));
        let Some(at) = near.or_else(|| self.starts.partition_point(|(from, _)| *from <= offset).checked_sub(1)) else {
            return 1;
        };
        self.found.set(at);
        self.starts.get(at).map_or(1, |(_, line)| *line)
    }

    /// Text that stands at `at`. `literal`: each of its characters stands in the source behind the one before.
    pub(super) fn text(&mut self, text: &str, at: usize, literal: bool, pre: bool) {
        self.cost.add(text.len());
        if self.html || !literal {
            return self.characters(text, at, literal, pre);
        }
        let mut from = 0;
        for end in memchr::memchr_iter(b'\n', text.as_bytes()) {
            let line = text.get(from..end).unwrap_or_default();
            // Whole lines without a character that is left out or changed need not be copied first.
            if !(self.idle() && self.whole_line(line, at + from)) {
                self.characters(line, at + from, literal, pre);
                self.end_line();
            }
            from = end + 1;
        }
        self.characters(text.get(from..).unwrap_or_default(), at + from, literal, pre);
    }

    /// Whether nothing is begun that goes on in the next line.
    fn idle(&self) -> bool {
        let begun = self.link || self.link_due || self.button || self.space || !self.run;
        !begun && self.raw.is_empty() && self.firsts.is_empty() && self.controls.is_empty()
    }

    fn characters(&mut self, text: &str, at: usize, literal: bool, pre: bool) {
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
}
