//! The documents of a saved page: itself, the pages in its frames, and the style sheets beside them.

use std::cell::{Cell, RefCell};

use super::super::attrs::Attrs;
use super::super::cost::Cost;
use super::super::elements::Tag;
use super::super::source::{Part, Source};
use super::super::style_rules::{Around, Rules};
use super::super::style_visibility::Visibility;
use super::super::tokens::{StyleSheet, Tokens};
use super::Page;

/// Frames inside one another at most.
const DEEPEST: usize = 6;
/// Style files are read this often at most, taken together.
const MOST_READINGS: usize = 8;

/// A page being read, with the rules of its style sheets; those of each shadow tree follow its own.
pub(super) struct Document<'p> {
    pub(super) text: &'p str,
    starts: &'p [(usize, usize)],
    pub(super) tokens: &'p Tokens,
    rules: Vec<Rules>,
}

impl Document<'_> {
    /// What the style sheets of a tree say about an element of it.
    pub(super) fn rules_of(
        &self,
        tree: usize,
        tag: Tag,
        attrs: &Attrs<'_>,
        around: Around,
        cost: &Cost,
    ) -> (Visibility, Around) {
        let Some(rules) = self.rules.get(tree).filter(|r| !r.is_empty()) else { return Default::default() };
        rules.of(self.tokens.name(tag), attrs.id, attrs.class, around, cost)
    }
}

/// What was saved beside the page.
pub(super) struct Frames<'p> {
    parts: &'p [Part],
    pages: Vec<Option<Tokens>>,
    read: RefCell<Vec<bool>>,
    /// Style sheets that no page names: other sheets may, so they hold for every page.
    unnamed: Vec<usize>,
    /// How many bytes of style sheets may still be read: a page can name one large file in each of its trees.
    styles: Cell<usize>,
}

impl<'p> Frames<'p> {
    /// `saved`: the page itself.
    pub(super) fn new(source: &'p Source, saved: &Tokens, cost: &Cost) -> Self {
        let pages: Vec<Option<Tokens>> =
            source.parts.iter().map(|p| p.html.then(|| Tokens::of_page(&p.text, cost))).collect();
        let mut unnamed: Vec<usize> = (0..source.parts.len()).filter(|i| !source.parts[*i].html).collect();
        for style in pages.iter().flatten().chain([saved]).flat_map(|tokens| tokens.styles.iter().flatten()) {
            if let StyleSheet::File(address) | StyleSheet::Elsewhere(address) = style
                && !unnamed.is_empty()
            {
                cost.add(unnamed.len());
                unnamed.retain(|i| !source.parts[*i].is_at(address));
            }
        }
        let styles: usize = source.parts.iter().filter(|p| !p.html).map(|p| p.text.len()).sum();
        let styles = Cell::new(MOST_READINGS * styles);
        Self { parts: &source.parts, pages, unnamed, styles, read: RefCell::new(vec![false; source.parts.len()]) }
    }

    pub(super) fn document(
        &self,
        text: &'p str,
        starts: &'p [(usize, usize)],
        tokens: &'p Tokens,
        cost: &Cost,
    ) -> Document<'p> {
        let mut rules: Vec<Rules> = tokens.styles.iter().map(|styles| self.rules(styles, tokens, cost)).collect();
        if let Some(rules) = rules.first_mut() {
            self.unnamed.iter().for_each(|part| self.add(*part, rules, cost));
        }
        Document { text, starts, tokens, rules }
    }

    fn rules(&self, styles: &[StyleSheet], tokens: &Tokens, cost: &Cost) -> Rules {
        let mut rules = Rules::default();
        let mut added = Vec::new();
        for style in styles {
            match style {
                StyleSheet::Written(from, to) => rules.add(tokens.written(*from, *to), cost),
                StyleSheet::Elsewhere(_) => {}
                StyleSheet::File(address) => {
                    cost.add(self.parts.len());
                    let part = self.parts.iter().position(|p| !p.html && p.is_at(address));
                    // A sheet that is named again says nothing new.
                    if let Some(part) = part.filter(|part| !added.contains(part)) {
                        added.push(part);
                        self.add(part, &mut rules, cost);
                    }
                }
            }
        }
        rules
    }

    fn add(&self, part: usize, rules: &mut Rules, cost: &Cost) {
        let Some(part) = self.parts.get(part) else { return };
        if let Some(left) = self.styles.get().checked_sub(part.text.len()) {
            self.styles.set(left);
            rules.add(&part.text, cost);
        }
    }

    /// The page at this address, if it was not read yet; from now on it is.
    fn take(&self, address: &str) -> Option<usize> {
        let mut read = self.read.borrow_mut();
        let found = self.parts.iter().zip(read.iter()).position(|(p, read)| p.html && !read && p.is_at(address))?;
        read[found] = true;
        Some(found)
    }

    fn next_unread(&self) -> Option<usize> {
        let mut read = self.read.borrow_mut();
        let found = self.parts.iter().zip(read.iter()).position(|(p, read)| p.html && !read)?;
        read[found] = true;
        Some(found)
    }
}

impl<'p> Page<'_, 'p, '_> {
    /// Reads the page in a frame at this place, if it was saved with this one. One that is hidden is never read.
    pub(super) fn frame(&mut self, address: &str, visible: bool) {
        if address.is_empty() || self.frames.parts.is_empty() {
            return;
        }
        if let Some(part) = self.frames.take(address)
            && visible
        {
            self.framed(part);
        }
    }

    /// Pages that no frame names: their frame may stand in a tree that was not saved.
    pub(super) fn unread_frames(&mut self) {
        while let Some(part) = self.frames.next_unread() {
            self.framed(part);
        }
    }

    fn framed(&mut self, part: usize) {
        let (Some(part), Some(Some(tokens))) = (self.frames.parts.get(part), self.frames.pages.get(part)) else {
            return;
        };
        if self.depth >= DEEPEST {
            return;
        }
        let document = self.frames.document(&part.text, &part.starts, tokens, self.cost);
        let mut inner = Page {
            document: &document,
            frames: self.frames,
            html: true,
            stack: Vec::new(),
            open: Vec::new(),
            // The writer goes along: the page in the frame is part of the sheet.
            writer: self.writer.lend(&part.starts),
            inline: Default::default(),
            title: std::mem::take(&mut self.title),
            select: None,
            pre: 0,
            link: Default::default(),
            note: None,
            trees: Vec::new(),
            begun: 0,
            depth: self.depth + 1,
            row_counts: std::mem::take(&mut self.row_counts),
            cost: self.cost,
        };
        inner.writer.table(true);
        inner.read();
        inner.close_select();
        inner.truncate(0);
        inner.writer.table(false);
        let (writer, title) = (inner.writer, inner.title);
        self.row_counts = inner.row_counts;
        self.title = title;
        self.writer = writer;
        self.writer.read_from(self.document.starts);
    }
}
