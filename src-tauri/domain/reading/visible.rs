//! From tags and text to the sheet of what is seen.
//!
//! Keeps a stack of open elements whose every question costs one step, however deep the page nests: a building of the
//! whole tree would cost the square of the depth, and a page that never closes its tags is easily made.

mod closing;
mod controls;
mod frames;
mod opening;

use super::attrs::Attrs;
use super::capture::Capture;
use super::cost::Cost;
use super::elements::{HEADER, NAV, SVG, TEXTAREA, TITLE, Tag};
use super::sheet::{Kind, Sheet, collapse};
use super::source::Source;
use super::style_rules::Around;
use super::style_visibility::Inline;
use super::tags_in_text;
use super::tokens::{Token, Tokens};
use super::writer::Writer;
use controls::Select;
use frames::{Document, Frames};

/// An open element.
#[derive(Debug, Clone, Copy)]
struct Open {
    tag: Tag,
    gone: bool,
    unseen: bool,
    written: bool,
    /// `<details>` without `open`: only its summary shows.
    closed: bool,
    role: Role,
    /// A shadow tree, shown in place of what its host holds.
    shadow: bool,
    /// What style rules ask of the elements around theirs, and this one or one around it holds.
    around: Around,
    /// Heights of the stack above which the nearest barrier, the nearest block and the next of the same name stand.
    barrier: u32,
    block: u32,
    same: u32,
}

impl Open {
    /// One that hides nothing.
    fn of(tag: Tag) -> Self {
        Self {
            tag,
            gone: false,
            unseen: false,
            written: false,
            closed: false,
            role: Role::None,
            shadow: false,
            around: Around::default(),
            barrier: 0,
            block: 0,
            same: 0,
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    None,
    Row,
    Cell,
}

/// The visible page of a source.
pub(super) fn sheet<'w>(source: &Source, html: bool, cost: &'w Cost) -> Sheet<'w> {
    let capture = source.capture.unwrap_or_else(|| match html {
        true => Capture::of_html(&source.text),
        false => Capture::of_text(&source.text),
    });
    let tokens = match html {
        true => Tokens::of_page(&source.text, cost),
        false => tags_in_text::tokens(&source.text, cost),
    };
    let frames = Frames::new(source, &tokens, cost);
    let document = frames.document(&source.text, &source.starts, &tokens, cost);
    let mut page = Page {
        document: &document,
        frames: &frames,
        html,
        stack: Vec::new(),
        open: Vec::new(),
        writer: Writer::new(&source.starts, html, capture, cost),
        inline: Inline::default(),
        title: String::new(),
        select: None,
        pre: 0,
        link: OpenLink::default(),
        note: None,
        trees: Vec::new(),
        begun: 0,
        depth: 0,
        row_counts: Vec::new(),
        cost,
    };
    page.read();
    page.end_note();
    page.unread_frames();
    let segments = page.writer.finish();
    let mut sheet = Sheet::new(segments, page.title, html, capture, cost);
    sheet.row_counts = page.row_counts;
    sheet
}

struct Page<'d, 'p, 'w> {
    document: &'d Document<'p>,
    frames: &'p Frames<'p>,
    html: bool,
    stack: Vec<Open>,
    /// For each name, the height above its innermost open element; zero: none is open.
    open: Vec<u32>,
    writer: Writer<'w, 'p>,
    inline: Inline,
    title: String,
    select: Option<Select>,
    pre: usize,
    link: OpenLink,
    /// A superscript that is being read: its text and where it begins.
    note: Option<(String, usize)>,
    /// Shadow trees that are open: their place among the styles, and whether they show what their host holds.
    trees: Vec<(usize, bool)>,
    /// How many shadow trees have begun.
    begun: usize,
    /// How many frames this document is inside of.
    depth: usize,
    /// The rows that grids say they have.
    row_counts: Vec<usize>,
    cost: &'w Cost,
}

/// The link or button that is open: whether it has words of its own, and what a picture in it is called.
#[derive(Debug, Default)]
struct OpenLink {
    words: bool,
    picture: Option<(String, usize)>,
    label: Option<(String, usize)>,
}

impl OpenLink {
    fn called(name: Option<&str>, at: usize) -> Self {
        Self { label: name.map(|name| (name.to_owned(), at)), ..Self::default() }
    }
}

/// A longer superscript is no footnote's mark.
const LONGEST_NOTE: usize = 4;

impl Page<'_, '_, '_> {
    /// Reads the document from its first token to its last.
    fn read(&mut self) {
        let document = self.document;
        self.open.resize(document.tokens.tags(), 0);
        self.cost.add(document.tokens.list.len());
        for token in &document.tokens.list {
            self.token(*token);
        }
    }

    fn shown(&self) -> bool {
        self.stack.last().is_none_or(|o| !o.gone && !o.unseen && !o.closed)
    }

    fn token(&mut self, token: Token) {
        let document = self.document;
        match token {
            Token::Text { from, to } => {
                let text = document.text.get(from as usize..to as usize).unwrap_or_default();
                self.words(text, from as usize, true);
            }
            Token::Decoded { at, from, to } => self.words(document.tokens.value(from, to), at as usize, false),
            Token::Start { tag, count, attrs, at } => match count {
                0 => self.start(tag, &NONE, at as usize),
                _ => self.start(tag, &document.tokens.attrs(attrs, count), at as usize),
            },
            Token::End { tag, at } => self.end(tag, at as usize),
            Token::Raw { tag: TITLE, from, to, .. } => {
                if self.title.is_empty() && self.height(SVG).is_none() {
                    self.title = collapse(document.tokens.value(from, to));
                }
            }
            Token::Raw { tag: TEXTAREA, at, from, to } if self.shown() => {
                let text = collapse(document.tokens.value(from, to));
                self.writer.control(Kind::Field, text, String::new(), at as usize);
            }
            Token::Raw { .. } => {}
        }
    }

    /// Text from the place `at` on; `literal`: each of its characters stands in the source behind the one before.
    fn words(&mut self, text: &str, at: usize, literal: bool) {
        if let Some(select) = &mut self.select {
            self.cost.add(text.len());
            if let Some((option, _)) = &mut select.inside {
                option.push_str(text);
            }
            return;
        }
        if !self.shown() {
            return;
        }
        if let Some((note, _)) = &mut self.note {
            note.push_str(text);
            if note.trim().chars().count() > LONGEST_NOTE {
                self.end_note();
            }
            return;
        }
        self.link.words |= !text.trim().is_empty();
        let written = self.stack.last().is_some_and(|o| o.written);
        let pre = self.pre > 0 || !self.html;
        self.writer.written(written);
        self.writer.text(text, at, literal, pre);
    }

    /// A superscript ends. A footnote's mark is no part of the number it stands at.
    fn end_note(&mut self) {
        let Some((note, at)) = self.note.take() else { return };
        if note.trim().chars().count() > LONGEST_NOTE {
            self.words(&note, at, false);
        }
    }

    /// A link or button ends: if it shows nothing but a picture, what that is called are its words.
    fn end_link(&mut self) {
        let OpenLink { words, picture, label } = std::mem::take(&mut self.link);
        if let Some((called, at)) = picture.or(label.filter(|_| !words)) {
            self.words(&called, at, false);
        }
    }

    /// In a bar of the page, phrases next to each other are separate things, not one sentence.
    fn in_bar(&self) -> bool {
        self.html && (self.height(HEADER).is_some() || self.height(NAV).is_some())
    }

    /// What follows the end of a phrase is no part of its words: `<span>admin</span> <a>Commit Changes</a>`.
    fn phrase_ends(&mut self) {
        if self.in_bar() {
            self.writer.cut();
        } else if self.html {
            self.writer.edge();
        }
    }

    fn mark(&mut self, c: char, at: usize) {
        if self.shown() && self.select.is_none() {
            self.writer.text(c.encode_utf8(&mut [0; 4]), at, false, false);
        }
    }

    /// The height of the innermost open element of this name.
    fn height(&self, tag: Tag) -> Option<usize> {
        self.open.get(usize::from(tag.0)).and_then(|above| (*above as usize).checked_sub(1))
    }
}

const NONE: Attrs<'static> = Attrs {
    id: "",
    name: "",
    class: "",
    style: None,
    kind: "",
    role: "",
    value: None,
    aria_checked: None,
    aria_hidden: "",
    label: None,
    alt: "",
    src: "",
    href: "",
    rel: "",
    media: "",
    disabled: false,
    title: "",
    hidden: false,
    popover: false,
    checked: false,
    selected: false,
    open: false,
    editable: false,
    multiple: false,
    shadow: false,
    row_count: "",
};
