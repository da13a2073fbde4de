//! From tags and text to the sheet of what is seen.
//!
//! Keeps a stack of open elements whose every question costs one step, however deep the page nests: a building of the
//! whole tree would cost the square of the depth, and a page that never closes its tags is easily made.

mod controls;

use std::borrow::Cow;
use std::collections::HashMap;

use super::attrs::Attrs;
use super::capture::Capture;
use super::css::{Look, Rules};
use super::elements::{UNSEEN, barrier, block, cell, heading, phrase, void};
use super::lexer::{Mode, Token, tokens};
use super::references::{characters, unescape};
use super::sheet::{Kind, Sheet, collapse};
use super::source::Source;
use super::work::Work;
use super::writer::Writer;
use controls::{Select, ident};

#[derive(Debug)]
struct Open<'a> {
    name: Cow<'a, str>,
    gone: bool,
    unseen: bool,
    written: bool,
    /// `<details>` without `open`: only its summary shows.
    closed: bool,
    role: Role,
    /// Heights of the stack at which the nearest barrier and the nearest block stand.
    barrier: usize,
    block: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    None,
    Row,
    Cell,
}

/// The visible page of a source.
pub(super) fn sheet<'w>(source: &Source, html: bool, work: &'w Work) -> Sheet<'w> {
    let capture = source
        .capture
        .unwrap_or_else(|| if html { Capture::of_html(&source.text) } else { Capture::of_text(&source.text) });
    let mode = if html { Mode::Html } else { Mode::Text };
    let tokens = tokens(&source.text, mode, work);
    let mut rules = Rules::default();
    rules.add(&source.styles, work);
    for t in &tokens {
        if let Token::Raw { name: "style", from, to } = t {
            rules.add(&source.text[*from..*to], work);
        }
    }
    let mut page = Page {
        text: &source.text,
        html,
        rules,
        stack: Vec::new(),
        open: HashMap::new(),
        writer: Writer::new(&source.starts, html, capture, work),
        title: String::new(),
        select: None,
        pre: 0,
        work,
    };
    for t in tokens {
        work.add(1);
        page.token(t);
    }
    // A list or table that the end of the input cuts off does not show all it holds: it must not pass for an empty one.
    let whole = page.select.is_none() && ["table", "div"].iter().all(|n| page.height(n).is_none());
    let segments = page.writer.finish();
    Sheet::new(segments, page.title, html, whole, capture, work)
}

struct Page<'a, 'w, 's> {
    text: &'a str,
    html: bool,
    rules: Rules,
    stack: Vec<Open<'a>>,
    /// For each name, the heights at which it is open.
    open: HashMap<Cow<'a, str>, Vec<usize>>,
    writer: Writer<'w, 's>,
    title: String,
    select: Option<Select>,
    pre: usize,
    work: &'w Work,
}

impl<'a> Page<'a, '_, '_> {
    fn shown(&self) -> bool {
        self.stack.last().is_none_or(|o| !o.gone && !o.unseen && !o.closed)
    }

    fn token(&mut self, token: Token<'a>) {
        match token {
            Token::Text(from, to) => self.words(from, to),
            Token::Start { name, attrs, at } => self.start(name, attrs.as_deref().unwrap_or(&Attrs::default()), at),
            Token::End { name, at } => self.end(&name, at),
            Token::Raw { name, from, to } => match name {
                "title" if self.title.is_empty() && !self.open.contains_key("svg") => {
                    self.title = collapse(&unescape(&self.text[from..to], self.work));
                }
                "textarea" if self.shown() => {
                    let text = collapse(&unescape(&self.text[from..to], self.work));
                    self.writer.control(Kind::Field, text, String::new(), from);
                }
                "xmp" if self.shown() => self.words(from, to),
                _ => {}
            },
        }
    }

    fn words(&mut self, from: usize, to: usize) {
        let work = self.work;
        if let Some(select) = &mut self.select {
            if let Some((text, _)) = &mut select.inside {
                characters(&self.text[from..to], work, |_, c| text.push(c));
            }
            return;
        }
        if !self.shown() {
            work.add(to - from);
            return;
        }
        let written = self.stack.last().is_some_and(|o| o.written);
        let pre = self.pre > 0 || !self.html;
        let writer = &mut self.writer;
        writer.written(written);
        characters(&self.text[from..to], work, |i, c| writer.char(c, from + i, pre));
    }

    fn start(&mut self, name: Cow<'a, str>, attrs: &Attrs<'a>, at: usize) {
        if self.select.is_some() && !matches!(&*name, "option" | "optgroup" | "select") {
            if matches!(&*name, "input" | "textarea" | "table" | "tr" | "td") {
                // A list that was never closed ends where a browser ends it.
                self.close_select();
                self.pop_to("select");
            } else {
                return;
            }
        }
        self.imply_ends(&name);
        let role = match attrs.role {
            "row" => Role::Row,
            "cell" | "gridcell" | "columnheader" | "rowheader" => Role::Cell,
            _ => Role::None,
        };
        // A block that is a row or a cell makes no line of its own.
        if role == Role::None && block(&name) {
            self.break_for(&name);
        }
        match &*name {
            "br" => self.writer.line(false),
            "hr" => self.writer.line(true),
            "img" | "wbr" | "link" | "meta" => {}
            "q" => self.mark('\u{201c}', at),
            "code" | "kbd" | "samp" if self.pre == 0 => self.mark('`', at),
            _ => {}
        }
        let parent = self.stack.last();
        let inherited = self.rules.look(&name, attrs.id, attrs.class, self.work);
        self.work.add(attrs.style.map_or(0, str::len) + attrs.class.len());
        let inline = attrs.style.map(Look::of).unwrap_or_default();
        let display = inline.gone.or(if attrs.hidden { Some(true) } else { inherited.gone });
        let summary = &*name == "summary";
        let gone = parent.is_some_and(|p| p.gone || (p.closed && !summary))
            || display == Some(true)
            || UNSEEN.binary_search(&&*name).is_ok()
            || attrs.aria_hidden.eq_ignore_ascii_case("true")
            || (&*name == "dialog" && !attrs.open);
        let unseen = inline.unseen.or(inherited.unseen).unwrap_or_else(|| parent.is_some_and(|p| p.unseen));
        let visible = !gone && !unseen;
        match &*name {
            "input" => {
                // Switches hide the real check box and draw their own; its state still is what the page says.
                let drawn = !gone && (visible || inline.gone.is_none());
                if drawn {
                    self.input(attrs, at, visible);
                }
                return;
            }
            "select" => {
                self.close_select();
                self.select = Some(Select {
                    at,
                    ident: ident(attrs),
                    options: Vec::new(),
                    chosen: None,
                    inside: None,
                    multiple: attrs.multiple,
                    shown: visible,
                });
            }
            "option" => {
                self.close_option();
                if let Some(select) = &mut self.select {
                    if attrs.selected {
                        select.chosen = Some(select.options.len());
                    }
                    select.inside = Some((String::new(), at));
                }
                return;
            }
            "optgroup" => return,
            "a" if visible => {
                self.writer.link(true);
                if attrs.drawn_as_button() {
                    self.writer.button(true);
                }
            }
            "button" if visible => self.writer.button(true),
            _ => {}
        }
        if visible
            && matches!(attrs.role, "switch" | "checkbox")
            && let Some(state) = attrs.aria_checked
        {
            self.writer.live_control(
                Kind::Check(Some(state.eq_ignore_ascii_case("true"))),
                String::new(),
                ident(attrs),
                at,
            );
        }
        if void(&name) {
            return;
        }
        if visible && (phrase(&name) || name == "a") && self.in_bar() {
            self.writer.cut();
        }
        match role {
            Role::Row => self.writer.row(),
            Role::Cell => self.writer.cell(),
            Role::None => {}
        }
        if &*name == "pre" {
            self.pre += 1;
        }
        let height = self.stack.len();
        let above = self.stack.last().map_or((0, 0), |o| (o.barrier, o.block));
        let written = self.stack.last().is_some_and(|o| o.written) || attrs.editable || attrs.role == "textbox";
        self.open.entry(name.clone()).or_default().push(height);
        let closed = &*name == "details" && !attrs.open;
        let is_block = block(&name);
        let is_barrier = barrier(&name);
        self.stack.push(Open {
            name,
            gone,
            unseen,
            written,
            closed,
            role,
            barrier: if is_barrier { height + 1 } else { above.0 },
            block: if is_block { height + 1 } else { above.1 },
        });
    }

    /// In a bar of the page, phrases next to each other are separate things, not one sentence.
    fn in_bar(&self) -> bool {
        self.html && ["header", "nav"].iter().any(|n| self.height(n).is_some())
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
            self.writer.char(c, at, false);
        }
    }

    /// Lines and cells that begin or end with an element.
    fn break_for(&mut self, name: &str) {
        match name {
            "table" => self.writer.table(true),
            "tr" => self.writer.row(),
            "td" | "th" => self.writer.cell(),
            _ => self.writer.line(heading(name) || matches!(name, "p" | "hr" | "ul" | "ol" | "form")),
        }
        if heading(name) {
            self.writer.heading(true);
        }
    }

    /// What a start tag ends without saying so.
    fn imply_ends(&mut self, name: &str) {
        match name {
            "li" => self.pop_implied(&["li"]),
            "dt" | "dd" => self.pop_implied(&["dt", "dd"]),
            "td" | "th" => self.pop_cells(&["td", "th"]),
            "tr" => self.pop_cells(&["td", "th", "tr"]),
            "tbody" | "thead" | "tfoot" => self.pop_cells(&["td", "th", "tr", "tbody", "thead", "tfoot"]),
            "a" => self.pop_implied(&["a"]),
            "button" => self.pop_implied(&["button"]),
            _ => {}
        }
        if block(name) && !cell(name) && !matches!(name, "tr" | "tbody" | "thead" | "tfoot" | "summary") {
            self.pop_implied(&["p"]);
        }
    }

    /// Ends an open element of one of these names, if no table part or list lies between.
    fn pop_implied(&mut self, names: &[&str]) {
        for name in names {
            let Some(height) = self.height(name) else { continue };
            let list = ["ul", "ol", "dl"].iter().filter_map(|l| self.height(l)).max().map_or(0, |h| h + 1);
            let barrier = self.stack.last().map_or(0, |o| o.barrier);
            if height >= barrier.max(if *name == "p" || *name == "a" || *name == "button" { 0 } else { list }) {
                self.truncate(height);
            }
        }
    }

    /// Ends cells and rows of the innermost table.
    fn pop_cells(&mut self, names: &[&str]) {
        let table = self.height("table").map_or(0, |h| h + 1);
        for name in names {
            if let Some(height) = self.height(name)
                && height >= table
            {
                self.truncate(height);
            }
        }
    }

    fn height(&self, name: &str) -> Option<usize> {
        self.work.add(1);
        self.open.get(name).and_then(|h| h.last().copied())
    }

    fn pop_to(&mut self, name: &str) {
        if let Some(height) = self.height(name) {
            self.truncate(height);
        }
    }

    fn end(&mut self, name: &str, at: usize) {
        match name {
            "select" => self.close_select(),
            "option" => return self.close_option(),
            "br" | "p" if self.height(name).is_none() => return self.writer.line(name == "p"),
            _ => {}
        }
        if self.select.is_some() {
            return;
        }
        let found = if heading(name) {
            ["h1", "h2", "h3", "h4", "h5", "h6"].iter().filter_map(|h| self.height(h)).max()
        } else {
            self.height(name)
        };
        let Some(height) = found else { return };
        let top = self.stack.last().map_or((0, 0), |o| (o.barrier, o.block));
        let structural = cell(name)
            || matches!(name, "table" | "tr" | "tbody" | "thead" | "tfoot" | "caption" | "html" | "body" | "template");
        let reach = if structural {
            // Of the innermost table only; a table's own end needs no more than to be open.
            if matches!(name, "table" | "html" | "body" | "template") {
                0
            } else {
                self.height("table").map_or(0, |h| h + 1)
            }
        } else if block(name) {
            top.0
        } else {
            // An inline element does not end across a block: what hides the block would be lost.
            top.1.max(top.0)
        };
        if height >= reach {
            match name {
                "q" => self.mark('\u{201d}', at),
                "code" | "kbd" | "samp" if self.pre == 0 => self.mark('`', at),
                _ => {}
            }
            self.truncate(height);
        }
    }

    /// Ends every element from `height` upwards.
    fn truncate(&mut self, height: usize) {
        while self.stack.len() > height {
            self.work.add(1);
            let Some(o) = self.stack.pop() else { break };
            if let Some(heights) = self.open.get_mut(&o.name) {
                heights.pop();
            }
            match &*o.name {
                _ if o.role != Role::None => {}
                "table" => self.writer.table(false),
                "td" | "th" => self.writer.cell_end(),
                "tr" => self.writer.row(),
                "a" => {
                    self.writer.link(false);
                    if self.height("button").is_none() {
                        self.writer.button(false);
                    }
                }
                n if phrase(n) && !o.gone && !o.unseen => self.phrase_ends(),
                "button" => self.writer.button(false),
                "pre" => {
                    self.pre = self.pre.saturating_sub(1);
                    self.writer.line(true);
                }
                n if heading(n) => {
                    self.writer.line(true);
                    self.writer.heading(false);
                }
                n if block(n) => self.writer.line(matches!(n, "p" | "ul" | "ol" | "form")),
                _ => {}
            }
            match o.role {
                Role::Row => self.writer.row(),
                Role::Cell => self.writer.cell_end(),
                Role::None => {}
            }
        }
    }
}
