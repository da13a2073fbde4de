//! Whether a line of the sheet stands in somebody's sentence: then it quotes the page, and is not the page.

use super::phrase_search::Phrase;
use super::sheet::Sheet;

impl Sheet<'_> {
    /// Whether segment `i` stands inside somebody's sentence: one from the line above, or one that goes on below.
    pub(super) fn in_prose(&self, i: usize) -> bool {
        self.goes_on_from_above(i) || self.goes_on_below(i)
    }

    /// The line above leaves its sentence open.
    pub(super) fn goes_on_from_above(&self, i: usize) -> bool {
        const OPEN: [&str; 36] = [
            "a", "an", "and", "are", "be", "for", "if", "is", "like", "means", "must", "not", "of", "once", "only",
            "or", "read", "reads", "said", "saw", "say", "says", "see", "seeing", "sees", "should", "show", "showed",
            "shows", "still", "that", "the", "to", "until", "when", "with",
        ];
        let s = &self.segments[i];
        let Some(above) = i.checked_sub(1).and_then(|b| self.segments.get(b)) else { return false };
        if above.row + 1 != s.row || !above.own() {
            return false;
        }
        // Announced as what one ought to see, not seen.
        const ANNOUNCED: [Phrase; 8] = [
            Phrase::new("should see"),
            Phrase::new("should read"),
            Phrase::new("should show"),
            Phrase::new("should say"),
            Phrase::new("will see"),
            Phrase::new("for example"),
            Phrase::new("example:"),
            Phrase::new("expected"),
        ];
        if above.text.contains(' ') && ANNOUNCED.iter().any(|a| self.holds(above, a)) {
            return true;
        }
        if self.announced(i) {
            return true;
        }
        if s.gap {
            return false;
        }
        let last = above.lower.rsplit(' ').next().unwrap_or_default();
        above.text.contains(' ') && (above.text.ends_with(',') || OPEN.binary_search(&last).is_ok())
    }

    /// Whether `i` stands in the few rows, one under the other, that a sentence announces which does not end: "you should
    /// see" and then the page, as somebody puts it into a mail.
    fn announced(&self, i: usize) -> bool {
        const ANNOUNCED: [Phrase; 5] = [
            Phrase::new("should see"),
            Phrase::new("should read"),
            Phrase::new("should show"),
            Phrase::new("should say"),
            Phrase::new("will see"),
        ];
        // "In the end it must look like this:"
        const OUGHT: [Phrase; 4] =
            [Phrase::new("should"), Phrase::new("must"), Phrase::new("will"), Phrase::new("ought to")];
        const REACH: usize = 24;
        if !(self.may_hold(&ANNOUNCED) || self.may_hold(&OUGHT)) {
            return false;
        }
        let mut below = i;
        for at in (i.saturating_sub(REACH)..i).rev() {
            self.cost.add(1);
            let (above, s) = (&self.segments[at], &self.segments[below]);
            if above.row != s.row {
                if above.row + 1 != s.row {
                    return false;
                }
                let open = above.own() && above.text.contains(' ') && !above.text.ends_with(['.', '!']);
                let ought = above.text.ends_with(':') && OUGHT.iter().any(|a| self.holds(above, a));
                if open && (ought || ANNOUNCED.iter().any(|a| self.holds(above, a))) {
                    return true;
                }
                if s.gap {
                    return false;
                }
            }
            below = at;
        }
        false
    }

    /// The line below goes on in lower case.
    pub(super) fn goes_on_below(&self, i: usize) -> bool {
        let s = &self.segments[i];
        let last_of_row =
            (i..self.segments.len()).take(8).take_while(|n| self.segments[*n].row == s.row).last().unwrap_or(i);
        self.segments.get(last_of_row + 1).is_some_and(|n| {
            n.row == s.row + 1
                && !n.gap
                && n.own()
                && n.text.contains(' ')
                && n.text.starts_with(|c: char| c.is_lowercase())
                && !s.text.ends_with(['.', ':'])
        })
    }
}
