//! What the cells of a device table can hold, told by their words: headings, statuses, versions, and what stands around
//! the rows.

/// What a column of the table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Number,
    Name,
    Type,
    Version,
    Status,
    Description,
    Id,
    Other,
}

/// Bytes of the longest heading that is known.
const LONGEST_HEAD: usize = 17;

/// Whether a text (lower case) may begin a heading that only devices' tables have: their kind, version, status or id. Two
/// of these stand in the heading row of such a table.
pub(super) fn head_like(lower: &str) -> bool {
    let plain = lower.as_bytes().first().is_some_and(u8::is_ascii_alphanumeric);
    let bare = if plain { lower } else { lower.trim_start_matches(|c: char| !c.is_alphanumeric()) };
    let beginning: &[u8] = match bare.as_bytes().first() {
        Some(b't') => b"typ",
        Some(b'v') => b"ver",
        Some(b's') => b"sta",
        Some(b'd') => b"dev",
        Some(b'i') => b"id",
        _ => return false,
    };
    bare.as_bytes().starts_with(beginning)
}

/// A heading of a column, whole, sorted (`Name ^`) or cut (`Versio...`).
pub(super) fn column(text: &str) -> Option<Column> {
    const NAMES: [(&str, Column); 12] = [
        ("name", Column::Name),
        ("device name", Column::Name),
        ("type", Column::Type),
        ("version", Column::Version),
        ("status", Column::Status),
        ("description", Column::Description),
        ("actions", Column::Other),
        ("id", Column::Id),
        ("device id", Column::Id),
        ("ip address", Column::Other),
        ("connector version", Column::Other),
        ("created", Column::Other),
    ];
    let text = text.trim();
    if text == "#" {
        return Some(Column::Number);
    }
    // The letters that the names begin with.
    let first = text.chars().find(|c| c.is_alphanumeric());
    if !matches!(first.map(|c| c.to_ascii_lowercase()), Some('a' | 'c' | 'd' | 'i' | 'n' | 's' | 't' | 'v')) {
        return None;
    }
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    // This is called for every cell of every table: most are let go here.
    if bare.len() > LONGEST_HEAD || bare.is_empty() {
        return None;
    }
    let cut = text.trim_end_matches([' ', '^', '\u{25b2}', '\u{25bc}']).ends_with(['.', '\u{2026}']) && bare.len() >= 3;
    let is = |name: &str| name.len() == bare.len() || (cut && name.len() > bare.len());
    let says = |name: &str| {
        is(name) && name.as_bytes().get(..bare.len()).is_some_and(|n| n.eq_ignore_ascii_case(bare.as_bytes()))
    };
    NAMES.iter().find(|(name, _)| says(name)).map(|(_, column)| *column)
}

/// A sign in place of an empty cell.
pub(super) fn none_sign(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '-' | '\u{2013}' | '\u{2014}' | '_' | ' ')) || text.eq_ignore_ascii_case("n/a")
}

/// A status without the dots and signs that are drawn around it.
pub(super) fn without_marks(text: &str) -> &str {
    let mark = |c: char| {
        !c.is_alphanumeric() && !matches!(c, '"' | '\'' | '(' | ')' | '[' | ']' | '.' | '\u{201c}' | '\u{201d}')
    };
    text.trim_start_matches(mark).trim_end_matches(mark)
}

/// What stands under the table and not in it.
pub(super) fn foot(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    [
        "page size",
        "page ",
        "total",
        "items per page",
        "rows per page",
        "displaying ",
        "showing ",
        "load more",
        "show more",
        "next",
        "previous",
        "\u{a9}",
        "copyright",
    ]
    .iter()
    .any(|f| lower.starts_with(f))
        || lower.chars().all(|c| c.is_ascii_digit() || " <>/|.«»‹›…".contains(c))
            && lower.contains([' ', '<', '/', '…'])
}

/// A word of the page's foot, which a copy may put behind the last row.
pub(super) fn page_foot(text: &str) -> bool {
    const WORDS: [&str; 12] = [
        "about",
        "accessibility",
        "cisco",
        "contact",
        "cookies",
        "feedback",
        "help",
        "legal",
        "privacy",
        "sitemap",
        "support",
        "terms",
    ];
    let lower = text.to_ascii_lowercase();
    WORDS.contains(&lower.split([' ', ',']).next().unwrap_or_default())
}

/// What belongs to the lines under a row and to the page around it.
pub(super) fn detail(lower: &str) -> bool {
    ["id:", "device id:", "ip address", "connector version", "created"].iter().any(|p| lower.starts_with(p))
}

pub(super) fn action(lower: &str) -> bool {
    lower
        .split([' ', '|'])
        .all(|w| matches!(w, "" | "edit" | "delete" | "refresh" | "copy" | "show" | "token" | "actions"))
}

pub(super) fn type_like(text: &str) -> bool {
    (2..=6).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && text.starts_with(|c: char| c.is_ascii_uppercase())
}

pub(super) fn version_like(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit()) && text.contains('.') && !text.contains(' ')
}
