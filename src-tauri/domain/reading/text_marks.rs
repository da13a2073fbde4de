//! The marks that copied text uses for cells, links and boxes.

use std::borrow::Cow;

use super::cost::Cost;

/// Around the words of a link, inside a line that is not finished yet. Pages cannot contain them: control characters
/// are dropped.
pub(super) const LINK: char = '\u{2}';
pub(super) const LINK_END: char = '\u{3}';

/// Whether more than one blank stands somewhere between the words of a line.
pub(super) fn wide(line: &str) -> bool {
    let line = line.trim_matches(' ').as_bytes();
    // Without stopping at the first one, many bytes are compared at a time.
    line.iter().zip(line.get(1..).unwrap_or_default()).fold(false, |wide, (a, b)| wide | (*a == b' ' && *b == b' '))
}

/// Without what is no letter and no digit around it.
pub(super) fn core(text: &str) -> &str {
    let plain = |b: Option<&u8>| b.is_some_and(u8::is_ascii_alphanumeric);
    // Most texts have nothing to take off.
    match plain(text.as_bytes().first()) && plain(text.as_bytes().last()) {
        true => text,
        false => text.trim_matches(|c: char| !c.is_alphanumeric()),
    }
}

/// The cells of a line of copied text: by tab, by the pipes of a table, else by wide blanks.
pub(super) fn cells(line: &str) -> Vec<&str> {
    let trimmed = line.trim();
    let pipes = memchr::memchr(b'|', line.as_bytes()).map_or(0, |_| trimmed.matches(" | ").count());
    if trimmed.starts_with('|') || (pipes >= 2 && !line.contains('\t')) {
        let inner = trimmed.strip_prefix('|').unwrap_or(trimmed);
        return inner.strip_suffix('|').unwrap_or(inner).split('|').collect();
    }
    if line.contains('\t') {
        return line.split('\t').collect();
    }
    if !wide(trimmed) || memchr::memmem::find(trimmed.as_bytes(), b"   ").is_none() {
        return if trimmed.is_empty() { Vec::new() } else { vec![trimmed] };
    }
    let mut out = Vec::new();
    for piece in trimmed.split("   ") {
        if !piece.trim().is_empty() {
            out.push(piece);
        }
    }
    out
}

/// How far the end of a Markdown link's address is looked for.
const LONGEST_ADDRESS: usize = 200;

/// Without the marks of Markdown: `[Edit](#)` is a link, `**bold**` is bold.
pub(super) fn unmarked<'c>(cell: &'c str, cost: &Cost) -> Cow<'c, str> {
    cost.add(cell.len());
    if memchr::memchr3(b'*', b'\\', b'[', cell.as_bytes()).is_none() {
        return Cow::Borrowed(cell);
    }
    let mut out = String::with_capacity(cell.len());
    let mut open: Option<usize> = None;
    let mut rest = cell;
    while let Some(at) = rest.bytes().position(|b| matches!(b, b'*' | b'\\' | b'[' | b']')) {
        out.push_str(&rest[..at]);
        let mark = char::from(rest.as_bytes()[at]);
        rest = &rest[at + 1..];
        match mark {
            '*' if rest.starts_with('*') => rest = &rest[1..],
            '\\' if rest.starts_with(['*', '_', '#', '(', ')', '|']) => {
                out.extend(rest.chars().next());
                rest = &rest[1..];
            }
            '[' => {
                open = Some(out.len());
                out.push('[');
            }
            ']' if rest.starts_with('(') && open.is_some() => {
                // An address longer than this is none.
                cost.add(LONGEST_ADDRESS);
                let close = rest.char_indices().take(LONGEST_ADDRESS).find(|(_, c)| *c == ')').map(|(i, _)| i);
                match (open.take(), close) {
                    (Some(from), Some(close)) => {
                        let words = out.split_off(from);
                        out.push(LINK);
                        out.push_str(&words[1..]);
                        out.push(LINK_END);
                        rest = &rest[close + 1..];
                    }
                    _ => out.push(']'),
                }
            }
            mark => out.push(mark),
        }
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// A check box drawn with characters at the start of a cell.
pub(super) fn box_sign(cell: &str) -> Option<(bool, &str)> {
    const SIGNS: [(&str, bool); 6] =
        [("[x]", true), ("[X]", true), ("\u{2611}", true), ("\u{2612}", true), ("[ ]", false), ("\u{2610}", false)];
    SIGNS.iter().find_map(|(sign, ticked)| cell.strip_prefix(sign).map(|rest| (*ticked, rest.trim_start())))
}
