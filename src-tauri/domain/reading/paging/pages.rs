//! Numbers of pages: that there are further ones.

use super::counting::{number, words};

/// "Page 1 of 15", "1 / 15", "< 1/15 >" with more than one page.
pub(super) fn pages_left(lower: &str) -> bool {
    let flat = lower.replace('/', " / ");
    let all = words(&flat);
    let date = flat.matches('/').count() != 1;
    all.iter().enumerate().any(|(i, word)| {
        let (before, behind) = (i.checked_sub(1).and_then(|b| number(all[b])), all.get(i + 1).and_then(|w| number(w)));
        let noun = all.get(i + 2).is_some_and(|w| w.starts_with("page"));
        // "1 of 3" alone may be pages as well as rows.
        let page = *word == "of" && (i >= 2 && all[i - 2] == "page" || noun || i == 1 && all.len() == 3);
        let slash = *word == "/" && !date && all.len() <= 12;
        // Firefox copies no fields: of "Page [1] of 15" and "[1] / 15" the page's own number is missing.
        let lost = before.is_none()
            && match i.checked_sub(1).map(|b| all[b]) {
                None => slash,
                Some(word) => word == "page" && (slash || all[i] == "of"),
            };
        match (before, behind) {
            (Some(here), Some(last)) => (page || slash) && last > 1 && here <= last,
            (None, Some(last)) => lost && last > 1,
            _ => false,
        }
    })
}

/// Numbers of pages, in one segment or in several that follow each other: `1 2 3`, `2 3 … 15`, `‹ 4 ›`.
///
/// The page that is shown may be missing among them: no way carries the number that stands in a field, and not every way
/// the one that is no link.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct PageNumbers {
    last: Option<usize>,
    largest: usize,
    /// Two of them follow each other by one.
    stepped: bool,
    /// Something among them leaves numbers out, or leads to the next.
    led: bool,
}

impl PageNumbers {
    /// Takes the next segment; whether there are further pages.
    pub(super) fn go_on(&mut self, lower: &str) -> bool {
        const LEADS: [char; 11] = [
            '<', '>', '\u{ab}', '\u{bb}', '\u{2039}', '\u{203a}', '\u{2026}', '\u{2190}', '\u{2192}', '\u{25c0}',
            '\u{25b6}',
        ];
        let apart =
            |c: char| c.is_whitespace() || LEADS.contains(&c) || matches!(c, '|' | '.' | '[' | ']' | '(' | ')' | ',');
        // Most lines begin with another word than theirs.
        if lower.starts_with(|c: char| c.is_ascii_lowercase() && !matches!(c, 'f' | 'l' | 'n' | 'p')) {
            *self = Self::default();
            return false;
        }
        for word in lower.split(apart).filter(|w| !w.is_empty()).take(40) {
            match number(word) {
                Some(n) if n > 0 && n < 100_000 && self.last.is_none_or(|last| n > last) => {
                    self.stepped |= self.last == Some(n - 1);
                    (self.last, self.largest) = (Some(n), n);
                }
                None if matches!(word, "next" | "previous" | "prev" | "first" | "last") => self.led = true,
                _ => {
                    *self = Self::default();
                    return false;
                }
            }
        }
        self.led |= lower.contains(LEADS) || lower.contains("..");
        self.largest >= 2 && (self.stepped || self.led)
    }
}
