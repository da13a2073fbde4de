//! What an end tag ends.

use super::super::elements::{
    A, BODY, BR, BUTTON, CAPTION, CODE, FORM, H1, H6, HTML, KBD, OL, OPTION, P, PRE, Q, SAMP, SELECT, SUP, TABLE,
    TBODY, TD, TEMPLATE, TFOOT, TH, THEAD, TR, Tag, UL,
};
use super::{Page, Role};

impl Page<'_, '_, '_> {
    pub(super) fn pop_to(&mut self, tag: Tag) {
        if let Some(height) = self.height(tag) {
            self.truncate(height);
        }
    }

    pub(super) fn end(&mut self, tag: Tag, at: usize) {
        match tag {
            SELECT => self.close_select(),
            OPTION => return self.close_option(),
            BR | P if self.height(tag).is_none() => return self.writer.line(tag == P),
            _ => {}
        }
        if self.select.is_some() {
            return;
        }
        let found =
            if tag.heading() { (H1.0..=H6.0).filter_map(|h| self.height(Tag(h))).max() } else { self.height(tag) };
        let Some(height) = found else { return };
        let (barrier, block) = self.stack.last().map_or((0, 0), |o| (o.barrier as usize, o.block as usize));
        let reach = match tag {
            // A table's own end needs no more than to be open.
            TABLE | HTML | BODY | TEMPLATE => 0,
            // Of the innermost table only.
            TR | TBODY | THEAD | TFOOT | CAPTION | TD | TH => self.height(TABLE).map_or(0, |h| h + 1),
            _ if tag.block() => barrier,
            // An inline element does not end across a block: what hides the block would be lost.
            _ => block.max(barrier),
        };
        if height >= reach {
            match tag {
                Q => self.mark('\u{201d}', at),
                CODE | KBD | SAMP if self.pre == 0 => self.mark('`', at),
                _ => {}
            }
            self.truncate(height);
        }
    }

    /// Ends every element from `height` upwards.
    pub(super) fn truncate(&mut self, height: usize) {
        while self.stack.len() > height {
            self.cost.add(1);
            let Some(o) = self.stack.last().copied() else { break };
            match o.tag {
                SUP => self.end_note(),
                A | BUTTON => self.end_link(),
                _ => {}
            }
            self.stack.pop();
            if let Some(open) = self.open.get_mut(usize::from(o.tag.0)) {
                *open = o.same;
            }
            if o.shadow {
                self.end_tree();
            }
            match o.tag {
                _ if o.role != Role::None => {}
                TABLE => self.writer.table(false),
                TD | TH => self.writer.cell_end(),
                TR => self.writer.row(),
                A => {
                    self.writer.link(false);
                    if self.height(BUTTON).is_none() {
                        self.writer.button(false);
                    }
                }
                tag if tag.phrase() && !o.gone && !o.unseen => self.phrase_ends(),
                BUTTON => self.writer.button(false),
                PRE => {
                    self.pre = self.pre.saturating_sub(1);
                    self.writer.line(true);
                }
                tag if tag.heading() => {
                    self.writer.line(true);
                    self.writer.heading(false);
                }
                tag if tag.block() => self.writer.line(matches!(tag, P | UL | OL | FORM)),
                _ => {}
            }
            match o.role {
                Role::Row => self.writer.row(),
                Role::Cell => self.writer.cell_end(),
                Role::None => {}
            }
        }
    }

    /// A shadow tree ends. What its host holds beside it is seen only through its slots.
    fn end_tree(&mut self) {
        if let Some((_, shows)) = self.trees.pop()
            && !shows
            && let Some(host) = self.stack.last_mut()
        {
            host.gone = true;
        }
    }
}
