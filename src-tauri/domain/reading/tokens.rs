//! The tags and the text of a page, in one pass of `html5gum`, which follows the HTML standard and costs what the page is
//! long. This is its receiver: it keeps what the reader asks for, as small numbers and places in the source, and drops
//! comments, scripts and all other attributes without a copy.

use std::collections::HashMap;

use html5gum::{Emitter, Error, State, Tokenizer};

use super::attrs::{Attribute, Attrs, Name};
use super::cost::Cost;
use super::elements::{
    COUNT, IFRAME, LINK, MATH, NOEMBED, NOFRAMES, PLAINTEXT, SCRIPT, STYLE, SVG, TEMPLATE, TEXTAREA, TITLE, Tag, XMP,
};

/// A piece of the page. Offsets are bytes of the source.
#[derive(Debug, Clone, Copy)]
pub(super) enum Token {
    /// Text that stands in the source as it is shown.
    Text { from: u32, to: u32 },
    /// Text that stood there as character references: from..to of [`Tokens::values`].
    Decoded { at: u32, from: u32, to: u32 },
    /// `<name …>` with its attributes, the next `count` from `attrs` on.
    Start { tag: Tag, count: u8, attrs: u32, at: u32 },
    /// `</name>`.
    End { tag: Tag, at: u32 },
    /// The content of `title` and `textarea`: from..to of [`Tokens::values`].
    Raw { tag: Tag, at: u32, from: u32, to: u32 },
}

/// A style sheet of a page, in the order in which they count.
#[derive(Debug)]
pub(super) enum StyleSheet {
    /// Written into the page: from..to of [`Tokens::values`].
    Written(usize, usize),
    /// In a file of this address.
    File(String),
    /// In a file of this address, but not for the screen.
    Elsewhere(String),
}

/// A page in pieces.
#[derive(Debug, Default)]
pub(super) struct Tokens {
    pub list: Vec<Token>,
    /// The style sheets of the page, then those of each shadow tree in order of their beginning.
    pub styles: Vec<Vec<StyleSheet>>,
    attributes: Vec<Attribute>,
    values: String,
    /// Names that HTML does not have.
    names: Vec<String>,
}

impl Tokens {
    /// All tokens of a page.
    pub(super) fn of_page(text: &str, cost: &Cost) -> Self {
        cost.add(text.len());
        let mut collector = Collector::new(text);
        for Ok(Whole) in Tokenizer::new_with_emitter(text, Pass(&mut collector)) {}
        collector.finish()
    }

    pub(super) fn attrs(&self, from: u32, count: u8) -> Attrs<'_> {
        let from = from as usize;
        Attrs::new(self.attributes.get(from..from + usize::from(count)).unwrap_or_default(), &self.values)
    }

    pub(super) fn value(&self, from: u32, to: u32) -> &str {
        self.values.get(from as usize..to as usize).unwrap_or_default()
    }

    /// The text of a style sheet that is written into the page.
    pub(super) fn written(&self, from: usize, to: usize) -> &str {
        self.values.get(from..to).unwrap_or_default()
    }

    pub(super) fn name(&self, tag: Tag) -> &str {
        let other = || usize::from(tag.0).checked_sub(COUNT).and_then(|i| self.names.get(i));
        tag.name().or_else(|| other().map(String::as_str)).unwrap_or_default()
    }

    /// How many different names of elements there can be.
    pub(super) fn tags(&self) -> usize {
        COUNT + self.names.len()
    }
}

/// A tag or a comment is complete.
pub(super) struct Whole;

/// Elements whose content is text up to their end tag.
fn state_of(tag: Tag) -> Option<State> {
    Some(match tag {
        TEXTAREA | TITLE => State::RcData,
        STYLE | XMP | IFRAME | NOEMBED | NOFRAMES => State::RawText,
        SCRIPT => State::ScriptData,
        PLAINTEXT => State::PlainText,
        _ => return None,
    })
}

/// More style sheets of one page are not looked at.
const MOST_STYLES: usize = 500;
/// More different names than this are taken for one.
const MOST_NAMES: usize = 50_000;

#[derive(Debug)]
pub(super) struct Collector<'t> {
    text: &'t [u8],
    pub(super) at: usize,
    out: Tokens,
    values: Vec<u8>,
    others: HashMap<Vec<u8>, Tag>,
    /// The tag being read.
    from: usize,
    name: Vec<u8>,
    ends: bool,
    closed: bool,
    first: usize,
    had: u32,
    attribute: Vec<u8>,
    wanted: Option<Name>,
    value: usize,
    /// The element whose content is text, and where in `values` that is kept.
    raw: Option<(Tag, usize, usize)>,
    raw_name: Vec<u8>,
    /// Drawings and formulas that are open: there, a name with `/>` has no content.
    foreign: usize,
    /// Only one tag or comment is looked for; it is complete.
    single: bool,
    complete: bool,
    /// Open templates; the place in `styles` of those that are shadow trees.
    templates: Vec<Option<usize>>,
}

impl<'t> Collector<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        let mut out = Tokens::default();
        out.list.reserve(text.len() / 16);
        out.styles.push(Vec::new());
        Self {
            text: text.as_bytes(),
            at: 0,
            out,
            values: Vec::new(),
            others: HashMap::new(),
            from: 0,
            name: Vec::new(),
            ends: false,
            closed: false,
            first: 0,
            had: 0,
            attribute: Vec::new(),
            wanted: None,
            value: 0,
            raw: None,
            raw_name: Vec::new(),
            foreign: 0,
            single: false,
            complete: false,
            templates: Vec::new(),
        }
    }

    pub(super) fn finish(mut self) -> Tokens {
        self.end_raw();
        self.out.values = String::from_utf8(self.values)
            .unwrap_or_else(|broken| String::from_utf8_lossy(broken.as_bytes()).into_owned());
        self.out
    }

    /// Text of the source as it is.
    pub(super) fn literal(&mut self, from: usize, to: usize) {
        if let Some(Token::Text { to: end, .. }) = self.out.list.last_mut()
            && *end as usize == from
        {
            *end = small(to);
        } else if from < to {
            self.out.list.push(Token::Text { from: small(from), to: small(to) });
        }
    }

    /// Text that something else stands for in the source.
    pub(super) fn decoded(&mut self, at: usize, text: &[u8]) {
        let from = small(self.values.len());
        self.values.extend_from_slice(text);
        self.out.list.push(Token::Decoded { at: small(at), from, to: small(self.values.len()) });
    }

    /// The content of a `title` or a `textarea`.
    pub(super) fn raw(&mut self, tag: Tag, at: usize, text: &str) {
        let from = small(self.values.len());
        self.values.extend_from_slice(text.as_bytes());
        self.out.list.push(Token::Raw { tag, at: small(at), from, to: small(self.values.len()) });
    }

    /// Reads the one tag or comment that begins at `from`: the offset behind it, or nothing if it is cut off.
    pub(super) fn one(&mut self, text: &str, from: usize) -> Option<usize> {
        (self.single, self.complete, self.at) = (true, false, from);
        let rest = text.get(from..).unwrap_or_default();
        let whole = Tokenizer::new_with_emitter(rest, Pass(self)).next().is_some();
        whole.then_some(self.at)
    }

    /// The element that the tag read last begins, if its content is text. From here on it is no longer waited for.
    pub(super) fn take_raw(&mut self) -> Option<Tag> {
        self.raw.take().map(|(tag, ..)| tag)
    }

    fn tag(&mut self) -> Tag {
        if let Some(tag) = Tag::of(&self.name) {
            return tag;
        }
        if let Some(tag) = self.others.get(&self.name) {
            return *tag;
        }
        let tag = Tag(u16::try_from(COUNT + self.out.names.len().min(MOST_NAMES)).unwrap_or(u16::MAX));
        if self.out.names.len() <= MOST_NAMES {
            self.out.names.push(String::from_utf8_lossy(&self.name).into_owned());
            self.others.insert(self.name.clone(), tag);
        }
        tag
    }

    /// The value of the attribute before this place is complete.
    fn end_attribute(&mut self) {
        if let Some(name) = self.wanted() {
            self.had |= name.bit();
            let (from, to) = (small(self.value), small(self.values.len()));
            self.out.attributes.push(Attribute { name, from, to });
        }
        self.attribute.clear();
        self.wanted = None;
    }

    /// The attribute being read, if it is asked for and the first of its name: that one counts.
    fn wanted(&mut self) -> Option<Name> {
        if self.wanted.is_none() && !self.attribute.is_empty() {
            self.wanted = Name::of(&self.attribute).filter(|n| !self.ends && self.had & n.bit() == 0);
            self.value = self.values.len();
            self.attribute.clear();
        }
        self.wanted
    }

    fn end_raw(&mut self) {
        let Some((tag, at, from)) = self.raw.take() else { return };
        match tag {
            TITLE | TEXTAREA => {
                self.out.list.push(Token::Raw { tag, at: small(at), from: small(from), to: small(self.values.len()) });
            }
            STYLE => self.style(StyleSheet::Written(from, self.values.len())),
            _ => {}
        }
    }

    /// Notes a style sheet; in a template that is not shown it holds nowhere.
    fn style(&mut self, sheet: StyleSheet) {
        let tree = self.templates.last().map_or(Some(0), |t| *t);
        if let Some(list) = tree.and_then(|tree| self.out.styles.get_mut(tree))
            && list.len() < MOST_STYLES
        {
            list.push(sheet);
        }
    }

    fn start(&mut self, tag: Tag) -> Option<State> {
        let count = u8::try_from(self.out.attributes.len() - self.first).unwrap_or(u8::MAX);
        let list = &self.out.attributes[self.first..];
        match tag {
            LINK if count > 0 => {
                // Only the values of this tag: looking through all of them at each link would cost the square.
                let base = list.first().map_or(0, |a| a.from as usize);
                let own: Vec<Attribute> = list
                    .iter()
                    .map(|a| Attribute { from: a.from - small(base), to: a.to - small(base), ..*a })
                    .collect();
                let values = String::from_utf8_lossy(&self.values[base..]).into_owned();
                let attrs = Attrs::new(&own, &values);
                let address = attrs.href.to_owned();
                if attrs.style_sheet() && !address.is_empty() {
                    let shown = super::attrs::on_screen(attrs.media);
                    self.style(if shown { StyleSheet::File(address) } else { StyleSheet::Elsewhere(address) });
                }
            }
            TEMPLATE => {
                let shadow = list.iter().any(|a| a.name == Name::Shadow);
                let tree = shadow.then_some(self.out.styles.len());
                if shadow {
                    self.out.styles.push(Vec::new());
                }
                self.templates.push(tree);
            }
            SVG | MATH if !self.closed => self.foreign += 1,
            _ => {}
        }
        self.out.list.push(Token::Start { tag, count, attrs: small(self.first), at: small(self.from) });
        if self.closed && self.foreign > 0 {
            self.out.list.push(Token::End { tag, at: small(self.from) });
            return None;
        }
        let state = state_of(tag)?;
        let elsewhere = tag == STYLE && not_for_the_screen(&self.out.attributes[self.first..], &self.values);
        self.raw = Some((if elsewhere { SCRIPT } else { tag }, self.at, self.values.len()));
        self.raw_name.clear();
        self.raw_name.extend_from_slice(&self.name);
        Some(state)
    }
}

/// Whether the `media` among these attributes says that a style is not for the screen.
fn not_for_the_screen(list: &[Attribute], values: &[u8]) -> bool {
    list.iter().filter(|a| a.name == Name::Media).any(|a| {
        let value = values.get(a.from as usize..a.to as usize).unwrap_or_default();
        !super::attrs::on_screen(&String::from_utf8_lossy(value))
    })
}

/// Offsets fit: a page is at most 16 MiB, and three times that once decoded.
fn small(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

/// A pass over some of the text.
pub(super) struct Pass<'c, 't>(pub(super) &'c mut Collector<'t>);

impl Emitter for Pass<'_, '_> {
    type Token = Whole;

    #[inline]
    fn move_position(&mut self, offset: isize) {
        self.0.at = self.0.at.saturating_add_signed(offset);
    }

    fn emit_string(&mut self, piece: &[u8]) {
        let c = &mut *self.0;
        match c.raw {
            None | Some((XMP | PLAINTEXT, ..)) => {
                let from = c.at.saturating_sub(piece.len());
                if c.text.get(from..c.at) == Some(piece) {
                    c.literal(from, c.at);
                } else {
                    c.decoded(from, piece);
                }
            }
            Some((TITLE | TEXTAREA | STYLE, ..)) => c.values.extend_from_slice(piece),
            Some(_) => {}
        }
    }

    fn start_open_tag(&mut self) {
        self.0.from = self.0.at.saturating_sub(1);
    }
    fn init_start_tag(&mut self) {
        self.begin(false);
    }
    fn init_end_tag(&mut self) {
        self.begin(true);
    }
    fn push_tag_name(&mut self, piece: &[u8]) {
        self.0.name.extend_from_slice(piece);
    }
    fn set_self_closing(&mut self) {
        self.0.closed = true;
    }
    fn init_attribute(&mut self) {
        self.0.end_attribute();
    }
    fn push_attribute_name(&mut self, piece: &[u8]) {
        // Longer than any that is asked for is as good as none.
        let room = 32_usize.saturating_sub(self.0.attribute.len());
        self.0.attribute.extend_from_slice(&piece[..piece.len().min(room)]);
    }
    fn push_attribute_value(&mut self, piece: &[u8]) {
        if self.0.wanted().is_some() {
            self.0.values.extend_from_slice(piece);
        }
    }

    fn emit_current_tag(&mut self) -> Option<State> {
        let c = &mut *self.0;
        c.end_attribute();
        c.complete = true;
        if !c.ends {
            let tag = c.tag();
            return c.start(tag);
        }
        c.end_raw();
        let tag = c.tag();
        match tag {
            TEMPLATE => drop(c.templates.pop()),
            SVG | MATH => c.foreign = c.foreign.saturating_sub(1),
            _ => {}
        }
        c.out.list.push(Token::End { tag, at: small(c.from) });
        None
    }

    fn current_is_appropriate_end_tag_token(&mut self) -> bool {
        self.0.ends && self.0.raw.is_some() && self.0.name == self.0.raw_name
    }

    fn pop_token(&mut self) -> Option<Whole> {
        (self.0.single && std::mem::take(&mut self.0.complete)).then_some(Whole)
    }
    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }
    fn emit_error(&mut self, _: Error) {}
    fn emit_eof(&mut self) {}
    fn set_last_start_tag(&mut self, _: Option<&[u8]>) {}
    fn init_comment(&mut self) {}
    fn push_comment(&mut self, _: &[u8]) {}
    fn emit_current_comment(&mut self) {
        self.0.complete = true;
    }
    fn init_doctype(&mut self) {}
    fn emit_current_doctype(&mut self) {}
    fn set_force_quirks(&mut self) {}
    fn push_doctype_name(&mut self, _: &[u8]) {}
    fn set_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn set_doctype_system_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_public_identifier(&mut self, _: &[u8]) {}
    fn push_doctype_system_identifier(&mut self, _: &[u8]) {}
}

impl Pass<'_, '_> {
    fn begin(&mut self, ends: bool) {
        let c = &mut *self.0;
        (c.ends, c.closed, c.had, c.first) = (ends, false, 0, c.out.attributes.len());
        c.name.clear();
        c.attribute.clear();
        c.wanted = None;
    }
}
