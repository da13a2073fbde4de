//! Whether a page says that a list goes on somewhere else: totals, ranges, page numbers, "Load more", a filter.
//!
//! A list is whole only if nothing says otherwise, since from a part nothing can be called absent. Portals and browsers'
//! copies word it in many ways; a word too many here costs one "cannot tell", a word too few would state what is not so.

mod counting;
mod pages;

use counting::{NOUNS, number, range, total_of, words_into};
use pages::{PageNumbers, pages_left};

use super::fact_builder::Agreed;
use super::phrase_search::{Phrase, Signs};
use super::sheet::{Kind, Sheet};

/// What the page around a list says of its size.
#[derive(Debug, Default)]
pub(super) struct Paging {
    /// How many there are in all, with the line; none if two different numbers are said.
    pub total: Option<(usize, usize)>,
    /// The line that says there is more, or may be.
    pub more: Option<usize>,
    /// Numbers of further pages, or a button for more of the list: then a total counts what is shown.
    further: bool,
    /// The line that shows that the list is a selection.
    pub filtered: Option<usize>,
    /// How many a page holds at most.
    page_size: Option<usize>,
    /// The largest number in words that speak of a list's size in a way that is not known, with its line.
    counted: Option<(usize, usize)>,
}

impl Paging {
    /// Whether a list of `rows` rows is all there is.
    pub(super) fn whole(&self, rows: usize) -> bool {
        if self.filtered.is_some() || self.further {
            return false;
        }
        match self.total {
            Some((total, _)) => total == rows,
            None => {
                self.more.is_none()
                    && self.page_size.is_none_or(|size| rows < size)
                    && self.counted.is_none_or(|(count, _)| count <= rows)
            }
        }
    }

    /// What the segments that `outside` keeps say: those of the list itself hold names and texts that people wrote.
    pub(super) fn of(sheet: &Sheet<'_>, outside: impl Fn(usize) -> bool) -> Self {
        let mut out = Self::default();
        let mut totals = Agreed::default();
        let mut pages = PageNumbers::default();
        let mut all = Vec::new();
        for (i, s) in sheet.all() {
            if !outside(i) {
                pages = PageNumbers::default();
                continue;
            }
            if s.written || s.kind == Kind::Field {
                if matches!(s.kind, Kind::Text | Kind::Field)
                    && s.text.chars().any(char::is_alphanumeric)
                    && typed_into_a_search(sheet, i)
                {
                    out.filtered.get_or_insert(s.line);
                }
                continue;
            }
            let labels: &[&str] = match s.lower.as_bytes().first() {
                Some(b's') => &["search:"],
                Some(b'f') => &["filter:", "filter by:"],
                _ => &[],
            };
            let beside = labels.iter().find_map(|label| s.lower.strip_prefix(label));
            if beside.is_some_and(|rest| typed_like(s.text[s.text.len() - rest.len()..].trim())) && s.own() {
                out.filtered.get_or_insert(s.line);
                continue;
            }
            if bare_search(sheet, i) && typed_like(&s.text) && s.own() {
                out.filtered.get_or_insert(s.line);
                continue;
            }
            if !s.own() || s.text.len() > 160 {
                pages = PageNumbers::default();
                continue;
            }
            if pages.go_on(&s.lower) {
                out.more.get_or_insert(s.line);
                out.further = true;
            }
            let line = Line::new(&s.lower, s.words, s.signs);
            words_into(&mut all, if line.may_speak() { s.lower.as_str() } else { "" });
            let said = said(line, &all);
            let count = counts(line, &all, said.as_ref());
            match said {
                Some(Size::Total(total)) => totals.say(total, s.line),
                Some(Size::More) => {
                    out.more.get_or_insert(s.line);
                }
                Some(Size::Filtered) => {
                    out.filtered.get_or_insert(s.line);
                }
                Some(Size::PerPage(size)) => out.page_size = Some(size),
                Some(Size::PerPageBelow) => {
                    let below = sheet.segments.get(i + 1).and_then(|n| number(n.lower.trim()));
                    out.page_size = below.or(out.page_size);
                }
                None => {}
            }
            if let Some(count) = count
                && out.counted.is_none_or(|(most, _)| most < count)
            {
                out.counted = Some((count, s.line));
            }
            // "Total Entries: 45 < 1 / 15 >" says both.
            if (line.may_part() && pages_left(&s.lower)) || button_for_more(&s.lower) {
                out.more.get_or_insert(s.line);
                out.further = true;
            }
        }
        if totals.first().is_some() {
            let line = totals.first_line();
            out.total = totals.get();
            // Two different totals: which of them is this list's is not told.
            if out.total.is_none() {
                out.more = out.more.or(line);
            }
        }
        out
    }
}

/// Whether the words at `i` stand in a search field.
fn typed_into_a_search(sheet: &Sheet<'_>, i: usize) -> bool {
    // With cells beside it, it is the heading of a table.
    let row = sheet.segments[i].row;
    if sheet.segments.get(i + 1).is_some_and(|n| n.row == row && n.kind == Kind::Text) {
        return false;
    }
    sheet.segments[i.saturating_sub(2)..i].iter().any(|b| {
        let label = b.lower.trim_end_matches([':', ' ', '?']);
        matches!(label, "search" | "filter" | "filter by" | "quick search" | "search devices")
    })
}

/// Whether the line before is a search field's label without its colon.
fn bare_search(sheet: &Sheet<'_>, i: usize) -> bool {
    let before = i.checked_sub(1).map(|b| &sheet.segments[b]);
    let alone = sheet.segments.get(i + 1).is_none_or(|n| n.row != sheet.segments[i].row);
    alone
        && before.is_some_and(|b| b.kind == Kind::Text && matches!(b.lower.as_str(), "search" | "filter" | "filter by"))
}

/// Looks like a name somebody looked for, not like a word of the page.
fn typed_like(text: &str) -> bool {
    text.len() <= 64
        && !text.contains(' ')
        && text.contains(char::is_alphanumeric)
        && (text.contains(['.', '-', '_'])
            || text.contains(|c: char| c.is_ascii_digit())
            || !text.contains(char::is_uppercase))
}

#[derive(Debug, PartialEq, Eq)]
enum Size {
    Total(usize),
    More,
    Filtered,
    PerPage(usize),
    /// The number stands in the next line or cell.
    PerPageBelow,
}

/// A line beside its first word and the beginnings of its words: most say nothing of a list's size, and are let go by these.
#[derive(Clone, Copy)]
struct Line<'l> {
    lower: &'l str,
    words: u64,
    signs: Signs,
    /// Begins with a word of paging, or ends with one.
    opens: bool,
}

impl<'l> Line<'l> {
    fn new(lower: &'l str, words: u64, signs: Signs) -> Self {
        const APPLIED: Phrase = Phrase::new("applied");
        let plain = lower.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric);
        let head = if plain { lower } else { lower.trim_start_matches(|c: char| !c.is_alphanumeric()) };
        let opening: &[&str] = match head.as_bytes().first() {
            Some(b'b') => &["back"],
            Some(b'c') => &["clear"],
            Some(b'd') => &["displaying"],
            Some(b'e') => &["entries"],
            Some(b'f') => &["fetching", "filter", "first"],
            Some(b'i') => &["items"],
            Some(b'l') => &["last", "latest", "limited", "load"],
            Some(b'm') => &["more"],
            Some(b'n') => &["newest", "next"],
            Some(b'o') => &["older"],
            Some(b'p') => &["page", "per", "prev"],
            Some(b'r') => &["results", "rows"],
            Some(b's') => &["scroll", "see", "show"],
            Some(b't') => &["top"],
            Some(b'v') => &["view"],
            _ => &[],
        };
        let opens = opening.iter().any(|word| head.starts_with(word));
        Self { lower, words, signs, opens: opens || APPLIED.may_be_in(words) }
    }

    /// Whether [`said`] may find something in it.
    fn may_speak(self) -> bool {
        self.signs.have(Signs::DIGIT) || self.opens || OF.may_be_in(self.words)
    }

    /// Whether [`pages_left`] may find something in it: a number, and `/` or `of`. Where a character is none of ASCII's,
    /// the beginnings of words do not tell.
    fn may_part(self) -> bool {
        let parted = self.signs.have(Signs::SLASH) || OF.may_be_in(self.words) || self.signs.have(Signs::FOREIGN);
        self.signs.have(Signs::DIGIT) && parted
    }
}

const OF: Phrase = Phrase::new("of-");

/// What a line says, whose words are `all`.
fn said(line: Line<'_>, all: &[&str]) -> Option<Size> {
    let first = *all.first()?;
    let text = if line.opens { all.join(" ") } else { String::new() };
    if ["page size", "items per page", "rows per page", "entries per page", "results per page", "per page", "show rows"]
        .iter()
        .any(|p| text.starts_with(p))
    {
        let size = all.iter().filter_map(|w| number(w)).next();
        let total = total_of(all);
        return Some(match (total, size) {
            (Some(total), _) => Size::Total(total),
            (None, Some(size)) => Size::PerPage(size),
            (None, None) => Size::PerPageBelow,
        });
    }
    // "25 per page", "10 / page".
    if all.len() == 3
        && all[2] == "page"
        && matches!(all[1], "per" | "/")
        && let Some(size) = number(first)
    {
        return Some(Size::PerPage(size));
    }
    if text.starts_with("filtered")
        || text.starts_with("clear filter")
        || text.ends_with("filters applied")
        || text.ends_with("filter applied")
    {
        return Some(Size::Filtered);
    }
    if let Some(total) = total_of(all) {
        return Some(Size::Total(total));
    }
    let more = [
        "load more",
        "load next",
        "show more",
        "show next",
        "view more",
        "see more",
        "more results",
        "show all",
        "view all",
        "see all",
        "next page",
        "last page",
        "previous next",
        "prev next",
        "first prev",
        "first previous",
        "loading",
        "fetching",
        "scroll",
        "back next",
        "next last",
        "older",
        "more pages",
        "page 1",
    ];
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    if matches!(bare, "page 1 of 1" | "page 1 / 1") {
        return None;
    }
    // "Next 25", "Page 2", "Go to page 2": links to the other pages.
    let leads = |words: &[&str]| words.first().is_some_and(|w| number(w).is_some());
    let link = (first == "next" && all.len() <= 3 && leads(&all[1..]))
        || (first == "page" && all.len() == 2 && leads(&all[1..]))
        || (all.starts_with(&["go", "to", "page"]) && all.len() == 4);
    let says_more = matches!(bare, "next" | "more" | "last")
        || link
        || (line.opens && all.len() <= 6 && more.iter().any(|m| bare.starts_with(m)))
        || (all.len() <= 8
            && all.last() == Some(&"more")
            && all.iter().any(|w| number(w.trim_matches(['+', '\u{2b}'])).is_some()))
        || (matches!(first, "showing" | "displaying" | "shows" | "viewing") && all.len() <= 12)
        || (all.len() <= 8
            && matches!(first, "first" | "top" | "latest" | "newest" | "limited")
            && all.iter().any(|w| number(w).is_some()))
        // "1–3 of many", "1 - 3 of over 40": how many, it does not say.
        || (all.len() <= 8
            && all.iter().zip(all.iter().skip(1)).any(|(of, next)| *of == "of" && matches!(*next, "many" | "over" | "about" | "more")))
        || (all.len() <= 4 && first == "rows" && all.get(1).is_some_and(|w| w.contains(['-', '\u{2013}'])));
    says_more.then_some(Size::More)
}

/// The largest number of a short text that seems to speak of how many there are, whatever it means exactly: "Devices (45)",
/// "and 42 more devices", "3 shown, 45 in all". More than the rows that are there, it casts doubt on them.
fn counts(line: Line<'_>, all: &[&str], said: Option<&Size>) -> Option<usize> {
    const SPEAKS: [&str; 14] = [
        "all", "count", "found", "many", "matches", "more", "of", "out", "over", "page", "pages", "shown", "total",
        "totals",
    ];
    let lower = line.lower;
    if lower.len() > 60 || all.len() > 8 || !line.signs.have(Signs::DIGIT) {
        return None;
    }
    let about = |w: &&str| {
        let w = w.trim_matches(|c: char| !c.is_alphanumeric());
        SPEAKS.contains(&w) || NOUNS.contains(&w)
    };
    // "1–12 von 45": whatever stands between the range and the number.
    let ranged = || all.iter().any(|w| range(w));
    if !(all.iter().any(about) || ranged()) || all.iter().any(|w| w.starts_with("selected")) {
        return None;
    }
    // "Devices for Fabrikam 2000" names a tenant; the year of a date counts nothing either.
    let named = lower.starts_with("devices for ") && !lower.contains('(') || matches!(said, Some(Size::PerPage(_)));
    let trimmed = all.iter().filter_map(|w| number(w.trim_matches(|c: char| !c.is_ascii_digit()))).max();
    trimmed.filter(|_| !named)
}

/// "Load more", "Show more devices": what a whole list has no use for.
fn button_for_more(lower: &str) -> bool {
    lower.len() <= 40
        && ["load more", "show more", "view more", "load next", "show next"].iter().any(|b| lower.starts_with(b))
}

#[cfg(test)]
mod tests {
    use super::counting::words;
    use super::*;
    use crate::domain::reading::phrase_search::glance;

    fn said(text: &str) -> Option<Size> {
        let (beginnings, signs) = glance(text);
        let line = Line::new(text, beginnings, signs);
        super::said(line, &words(if line.may_speak() { text } else { "" }))
    }

    #[test]
    fn what_says_how_many_there_are() {
        for (text, total) in [
            ("total entries: 45", 45),
            ("total: 3", 3),
            ("total number of devices: 12", 12),
            ("total items 1,024", 1024),
            ("45 items", 45),
            ("45 devices total", 45),
            ("1 to 12 of 30", 30),
            ("1-12 of 30 entries", 30),
            ("showing 1 – 12 of 30 items", 30),
            ("showing 1 to 10 of 57 entries (filtered from 80 total entries)", 57),
            ("displaying 1 — 2 of 2 items.", 2),
            ("page 1: 1-25 of 45", 45),
            ("items per page: 25 1 - 25 of 45", 45),
        ] {
            assert_eq!(said(text), Some(Size::Total(total)), "{text}");
        }
        for text in ["0 rows selected", "1 of 3 rows selected", "page 1 of 3", "13.0.0", "devices for fabrikam ltd"] {
            assert!(!matches!(said(text), Some(Size::Total(_))), "{text}");
        }
    }

    #[test]
    fn what_says_that_there_is_more() {
        for text in [
            "load more",
            "next",
            "next >",
            "› next",
            "show more devices",
            "and 33 more",
            "+12 more",
            "loading...",
            "showing 20 devices",
        ] {
            assert_eq!(said(text), Some(Size::More), "{text}");
        }
        let may_part = |text| {
            let (beginnings, signs) = glance(text);
            Line::new(text, beginnings, signs).may_part()
        };
        for text in ["< 1 / 15 >", "page 1 of 3", "total entries: 45 < 1 / 15 >", "1/2", "page 1\u{2026}of 3"] {
            assert!(may_part(text) && pages_left(text), "{text}");
        }
        for text in ["< 1 / 1 >", "page 1 of 1", "5/14/2026", "and/or"] {
            assert!(!pages_left(text), "{text}");
        }
        let pages = |all: &[&str]| {
            let mut pages = PageNumbers::default();
            all.iter().fold(false, |_, segment| pages.go_on(segment))
        };
        for all in [
            &["1 2 3 … 15"][..],
            &["2 3 … 15"],
            &["2", "3", "...", "15"],
            &["1", "2"],
            &["‹ 4 ›"],
            &["1", "…", "9"],
            &["previous", "2", "next"],
        ] {
            assert!(pages(all), "{all:?}");
        }
        for all in [&["13.0.0"][..], &["1"], &["< 1 >"], &["25", "50", "100"], &["2", "devices", "3"], &["7"]] {
            assert!(!pages(all), "{all:?}");
        }
    }
}
