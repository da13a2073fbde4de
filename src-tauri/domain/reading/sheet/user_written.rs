//! What people write beside a label of theirs is never what the system says.

use super::{Kind, Segment};
use crate::domain::reading::cost::Cost;
use crate::domain::reading::emptiness::emptiness;

/// Labels of what administrators and senders write themselves.
const WRITTEN: [&str; 22] = [
    "subject",
    "comment",
    "comments",
    "comment (optional)",
    "comments (optional)",
    "description",
    "module name",
    "name",
    "note",
    "notes",
    "sender",
    "recipient",
    "recipients",
    "envelope sender",
    "envelope recipient",
    "envelope recipients",
    "search",
    "filter",
    "display name",
    "friendly from",
    "device name",
    "message",
];

/// How a search compares, chosen between its label and what is typed.
const OPERATORS: [&str; 10] = [
    "begins with",
    "contains",
    "does not contain",
    "ends with",
    "equals",
    "is",
    "is empty",
    "is not",
    "matches",
    "matches exactly",
];

/// Bytes of the longest of them.
const LONGEST_OPERATOR: usize = 16;

/// Whether a label is one of what people write.
pub(in crate::domain::reading) fn written_label(lower: &str) -> bool {
    WRITTEN.contains(&lower)
}

/// Whether a text is one of them.
pub(in crate::domain::reading) fn operator(lower: &str) -> bool {
    let begins = matches!(lower.as_bytes().first(), Some(b'b' | b'c' | b'd' | b'e' | b'i' | b'm'));
    begins && lower.len() <= LONGEST_OPERATOR && OPERATORS.binary_search(&lower).is_ok()
}

/// Behind the way a search compares stands what was typed, if anything was: in the next cell or line.
fn typed_behind_an_operator(segments: &mut [Segment], i: usize) {
    let s = &segments[i];
    // Hardly anything is an operator, so that is looked at first.
    let Some(next) = segments.get(i + 1).filter(|n| operator(&n.lower)) else { return };
    if !matches!(s.kind, Kind::Text) || !WRITTEN.contains(&s.lower.trim_end_matches([':', '*', '?', ' '])) {
        return;
    }
    let row = next.row;
    let Some(first) = segments.get(i + 2).map(|t| t.row).filter(|r| *r == row || *r == row + 1) else { return };
    for typed in segments[i + 2..].iter_mut().take_while(|t| t.row == first).take(40) {
        let lower = typed.lower.trim_end_matches(['?', ' ']);
        if lower.ends_with(':') || CONTROLS.contains(&lower) || lower.starts_with("generated:") {
            return;
        }
        typed.written |= typed.kind == Kind::Text;
    }
}

/// What may follow an empty field.
const CONTROLS: [&str; 8] =
    ["commit changes", "abandon changes", "submit", "cancel", "save", "search", "clear", "register"];

/// Marks what people wrote: beside or under a label of theirs, or behind the way a search compares.
pub(super) fn mark(segments: &mut [Segment], cost: &Cost) {
    for i in 0..segments.len() {
        cost.add(1);
        typed_behind_an_operator(segments, i);
        let is_label = matches!(segments[i].kind, Kind::Text | Kind::Heading) && !segments[i].written && {
            // Without its colon a word such as "Description" is a column, and the next thing is another column.
            matches!(segments[i].lower.as_bytes().last(), Some(b':' | b'?' | b' '))
                && segments[i].lower.trim_end_matches(['?', ' ']).ends_with(':')
                && WRITTEN.contains(&segments[i].lower.trim_end_matches([':', '*', '?', ' ']))
        };
        if is_label && let Some(next) = segments.get(i + 1) {
            // Beside the label, all of the next cell is the value; under it, one row of one cell.
            let place = (next.row, next.cell);
            let many = place.0 == segments[i].row && place.1 != segments[i].cell;
            for s in
                segments[i + 1..].iter_mut().take_while(|s| (s.row, s.cell) == place).take(if many { 40 } else { 1 })
            {
                // An empty field leaves no trace in copied text: then the next label or button follows.
                s.written = many
                    || !(s.lower.ends_with(':')
                        || CONTROLS.contains(&s.lower.as_str())
                        || s.lower.ends_with("rows selected")
                        || emptiness(&s.lower, &["devices"]).is_some());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_operator_is_let_go_by_its_first_letter() {
        for lower in OPERATORS {
            assert!(operator(lower), "{lower}");
        }
    }
}
