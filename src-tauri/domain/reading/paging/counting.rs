//! The numbers among words of a list's size: which of them is a total, which a range.

/// What lists hold, as paging words name it.
pub(super) const NOUNS: [&str; 18] = [
    "appliances",
    "configurations",
    "device",
    "devices",
    "entries",
    "entry",
    "integrations",
    "item",
    "items",
    "modules",
    "objects",
    "record",
    "records",
    "result",
    "results",
    "rows",
    "sightings",
    "total",
];

pub(super) fn number(text: &str) -> Option<usize> {
    if text.len() > 32 {
        return None;
    }
    let (mut number, mut digits) = (0, 0);
    for c in text.chars() {
        match c {
            ',' | '\u{2009}' | '\u{202f}' => {}
            _ => {
                number = number * 10 + usize::try_from(c.to_digit(10)?).ok()?;
                digits += 1;
                if digits > 9 {
                    return None;
                }
            }
        }
    }
    (digits > 0).then_some(number)
}

/// Words of a line that are looked at.
const MOST_WORDS: usize = 24;

pub(super) fn words(lower: &str) -> Vec<&str> {
    let mut out = Vec::with_capacity(MOST_WORDS);
    words_into(&mut out, lower);
    out
}

/// The words of `lower` in place of those that were in `out`.
pub(super) fn words_into<'l>(out: &mut Vec<&'l str>, lower: &'l str) {
    let apart = |c: char| c.is_whitespace() || matches!(c, ':' | '(' | ')' | '|' | '.' | ';' | '<' | '>' | '\u{2026}');
    out.clear();
    if !lower.is_ascii() {
        return out.extend(lower.split(apart).filter(|w| !w.is_empty()).take(MOST_WORDS));
    }
    // Each byte is a character: most lines that hold a number are looked at here.
    let mut from = 0;
    for (at, _) in lower.bytes().enumerate().filter(|(_, b)| apart(char::from(*b))) {
        if from < at && out.len() < MOST_WORDS {
            out.push(&lower[from..at]);
        }
        from = at + 1;
    }
    if from < lower.len() && out.len() < MOST_WORDS {
        out.push(&lower[from..]);
    }
}

/// The total in "Total Entries: 45", "45 items", "1 to 12 of 30", "1-12 of 30 entries"; none in "page 1 of 3".
pub(super) fn total_of(all: &[&str]) -> Option<usize> {
    if all.len() > 16 || !all.iter().any(|w| w.bytes().any(|b| b.is_ascii_digit())) {
        return None;
    }
    let at = |i: usize| all.get(i).copied().unwrap_or_default();
    if at(0) == "total" {
        // "total 45", "total entries 45", "total number of entries 45", and nothing else between.
        let mut next = 1 + 2 * usize::from(at(1) == "number" && at(2) == "of");
        next += usize::from(NOUNS.contains(&at(next)));
        if let Some(total) = number(at(next)) {
            return Some(total);
        }
    }
    if let Some(total) = number(at(0))
        && NOUNS.contains(&at(1))
        && (all.len() == 2 || (all.len() == 3 && matches!(at(2), "total" | "found" | "in")) || at(2) == "total")
    {
        return Some(total);
    }
    for (i, _) in all.iter().enumerate().filter(|(_, word)| **word == "of") {
        // "Step 1 of 3", "page 1 of 3" count something else, and so may "1 of 3" alone.
        let before = i.checked_sub(2).map(|b| all[b]);
        let of_rows = match before {
            None => i > 0 && (range(at(i - 1)) || NOUNS.contains(&at(i + 2))),
            Some(word) => {
                matches!(word, "to" | "showing" | "displaying" | "viewing" | "-" | "\u{2013}" | "\u{2014}" | "per")
                    || NOUNS.contains(&word)
                    || number(word).is_some()
                    || range(at(i - 1))
            }
        };
        let counted = i > 0 && (number(at(i - 1)).is_some() || range(at(i - 1)));
        let selected = all.iter().any(|w| w.starts_with("selected") || *w == "rows" && at(i + 2) == "selected");
        if counted
            && of_rows
            && !selected
            && let Some(total) = number(at(i + 1))
        {
            return Some(total);
        }
    }
    None
}

/// `1-12`, `1–12`.
pub(super) fn range(word: &str) -> bool {
    word.split(['-', '\u{2013}', '\u{2014}']).filter(|p| number(p).is_some()).count() == 2
}
