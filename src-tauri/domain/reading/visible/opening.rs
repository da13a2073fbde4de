//! What a start tag does: which elements it ends, whether its content is seen, and what it begins.

use super::super::attrs::Attrs;
use super::super::elements::{
    A, BR, BUTTON, CODE, DD, DETAILS, DIALOG, DL, DT, FORM, FRAME, HR, IFRAME, IMG, INPUT, KBD, LI, LINK, META, OL,
    OPTGROUP, OPTION, P, PRE, Q, SAMP, SELECT, SLOT, SUMMARY, SUP, TABLE, TBODY, TD, TEMPLATE, TEXTAREA, TFOOT, TH,
    THEAD, TR, Tag, UL, WBR,
};
use super::super::sheet::Kind;
use super::super::style_rules::Around;
use super::controls::{Select, ident};
use super::{Open, OpenLink, Page, Role};

impl Page<'_, '_, '_> {
    pub(super) fn start(&mut self, tag: Tag, attrs: &Attrs<'_>, at: usize) {
        if self.select.is_some() && !matches!(tag, OPTION | OPTGROUP | SELECT) {
            if matches!(tag, INPUT | TEXTAREA | TABLE | TR | TD) {
                // A list that was never closed ends where a browser ends it.
                self.close_select();
                self.pop_to(SELECT);
            } else {
                return;
            }
        }
        self.imply_ends(tag);
        if attrs.virtual_list() {
            self.row_counts.push(usize::MAX);
        }
        if !attrs.row_count.is_empty() {
            self.row_counts.push(attrs.row_count.trim().parse().unwrap_or(usize::MAX));
        }
        let role = match attrs.role {
            "row" => Role::Row,
            "cell" | "gridcell" | "columnheader" | "rowheader" => Role::Cell,
            _ => Role::None,
        };
        // A block that is a row or a cell makes no line of its own.
        if role == Role::None && tag.block() {
            self.break_for(tag);
        }
        match tag {
            BR => self.writer.line(false),
            HR => self.writer.line(true),
            WBR | LINK | META => return,
            Q => self.mark('\u{201c}', at),
            CODE | KBD | SAMP if self.pre == 0 => self.mark('`', at),
            _ => {}
        }
        let Observation { gone, hidden, unseen, displayed, around } = self.seen(tag, attrs);
        let visible = !gone && !unseen;
        match tag {
            INPUT => {
                // Switches hide the real check box and draw their own; its state still is what the page says.
                if !gone && (visible || !displayed) {
                    self.input(attrs, at, visible);
                }
                return;
            }
            IFRAME | FRAME => self.frame(attrs.src, !hidden && !unseen),
            IMG => {
                let open = self.height(A).is_some() || self.height(BUTTON).is_some();
                if visible && open && !self.link.words && !attrs.alt.trim().is_empty() {
                    self.link.picture.get_or_insert_with(|| (attrs.alt.to_owned(), at));
                }
                return;
            }
            SELECT => {
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
            OPTION => {
                self.close_option();
                if let Some(select) = &mut self.select {
                    if attrs.selected {
                        select.chosen = Some(select.options.len());
                    }
                    select.inside = Some((String::new(), at));
                }
                return;
            }
            OPTGROUP => return,
            SLOT => {
                if let Some((_, shows)) = self.trees.last_mut() {
                    *shows = true;
                }
            }
            A if visible => {
                self.link = OpenLink::called(attrs.called(), at);
                self.writer.link(true);
                if attrs.drawn_as_button() {
                    self.writer.button(true);
                }
            }
            BUTTON if visible => {
                self.link = OpenLink::called(attrs.called(), at);
                self.writer.button(true);
            }
            SUP if visible && self.html && self.note.is_none() => self.note = Some((String::new(), at)),
            _ => {}
        }
        if visible
            && matches!(attrs.role, "switch" | "checkbox")
            && let Some(state) = attrs.aria_checked
        {
            let on = Some(state.eq_ignore_ascii_case("true"));
            self.writer.live_control(Kind::Check(on), String::new(), ident(attrs), at);
        }
        if tag.void() {
            return;
        }
        if visible && (tag.phrase() || tag == A) && self.in_bar() {
            self.writer.cut();
        }
        match role {
            Role::Row => self.writer.row(),
            Role::Cell => self.writer.cell(),
            Role::None => {}
        }
        if tag == PRE {
            self.pre += 1;
        }
        let shadow = tag == TEMPLATE && attrs.shadow;
        if shadow {
            self.begun += 1;
            self.trees.push((self.begun, false));
        }
        let written = self.stack.last().is_some_and(|o| o.written) || attrs.editable || attrs.role == "textbox";
        // A shadow tree has rules of its own, which ask nothing of what is outside.
        let around = if shadow { Around::default() } else { around };
        let closed = tag == DETAILS && !attrs.open;
        self.push(Open { role, gone, unseen, written, shadow, closed, around, ..Open::of(tag) });
    }

    fn push(&mut self, open: Open) {
        let tag = open.tag;
        let above = u32::try_from(self.stack.len() + 1).unwrap_or(u32::MAX);
        let (barrier, block) = self.stack.last().map_or((0, 0), |o| (o.barrier, o.block));
        let same = self.open.get_mut(usize::from(tag.0)).map_or(0, |open| std::mem::replace(open, above));
        self.stack.push(Open {
            barrier: if tag.barrier() { above } else { barrier },
            block: if tag.block() { above } else { block },
            same,
            ..open
        });
    }

    /// Whether an element is seen.
    fn seen(&mut self, tag: Tag, attrs: &Attrs<'_>) -> Observation {
        let parent = self.stack.last();
        let (gone, closed, unseen) = parent.map_or((false, false, false), |p| (p.gone, p.closed, p.unseen));
        let tree = self.trees.last().map_or(0, |(tree, _)| *tree);
        let around = parent.map_or(Around::default(), |p| p.around);
        let (ruled, around) = self.document.rules_of(tree, tag, attrs, around, self.cost);
        let inline = attrs.style.map(|style| self.inline.of(style, self.cost)).unwrap_or_default();
        let display =
            inline.gone.or(if attrs.hidden { Some(true) } else { ruled.gone.or(attrs.popover.then_some(true)) });
        let hidden = gone
            || (closed && tag != SUMMARY)
            || display == Some(true)
            || attrs.aria_hidden.eq_ignore_ascii_case("true")
            || (tag == DIALOG && !attrs.open);
        Observation {
            gone: hidden || (tag.unseen() && !(tag == TEMPLATE && attrs.shadow)),
            hidden,
            unseen: inline.unseen.or(ruled.unseen).unwrap_or(unseen),
            displayed: inline.gone.is_some(),
            around,
        }
    }

    /// Lines and cells that begin or end with an element.
    fn break_for(&mut self, tag: Tag) {
        match tag {
            TABLE => self.writer.table(true),
            TR => self.writer.row(),
            TD | TH => self.writer.cell(),
            _ => self.writer.line(tag.heading() || matches!(tag, P | HR | UL | OL | FORM)),
        }
        if tag.heading() {
            self.writer.heading(true);
        }
    }

    /// What a start tag ends without saying so.
    fn imply_ends(&mut self, tag: Tag) {
        match tag {
            LI => self.pop_implied(&[LI]),
            DT | DD => self.pop_implied(&[DT, DD]),
            TD | TH => self.pop_cells(&[TD, TH]),
            TR => self.pop_cells(&[TD, TH, TR]),
            TBODY | THEAD | TFOOT => self.pop_cells(&[TD, TH, TR, TBODY, THEAD, TFOOT]),
            A => self.pop_implied(&[A]),
            BUTTON => self.pop_implied(&[BUTTON]),
            _ => {}
        }
        if tag.block() && !tag.cell() && !matches!(tag, TR | TBODY | THEAD | TFOOT | SUMMARY) {
            self.pop_implied(&[P]);
        }
    }

    /// Ends an open element of one of these names, if no table part or list lies between.
    fn pop_implied(&mut self, tags: &[Tag]) {
        for tag in tags {
            let Some(height) = self.height(*tag) else { continue };
            let list = [UL, OL, DL].iter().filter_map(|l| self.height(*l)).max().map_or(0, |h| h + 1);
            let barrier = self.stack.last().map_or(0, |o| o.barrier as usize);
            if height >= barrier.max(if matches!(*tag, P | A | BUTTON) { 0 } else { list }) {
                self.truncate(height);
            }
        }
    }

    /// Ends cells and rows of the innermost table.
    fn pop_cells(&mut self, tags: &[Tag]) {
        let table = self.height(TABLE).map_or(0, |h| h + 1);
        for tag in tags {
            if let Some(height) = self.height(*tag)
                && height >= table
            {
                self.truncate(height);
            }
        }
    }
}

/// Whether an element is seen.
struct Observation {
    /// It takes no part in the page: hidden, or of a kind whose content is never shown.
    gone: bool,
    /// The same, whatever its kind: a frame's own content is never shown, the page in it is.
    hidden: bool,
    unseen: bool,
    /// Its own style says how it is displayed.
    displayed: bool,
    /// What style rules ask, of it and of those around it.
    around: Around,
}
