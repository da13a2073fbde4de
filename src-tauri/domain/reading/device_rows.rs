//! A device table as it was found, its rows as they were read, and what both shapes of it need to read a cell.

use super::device_columns::version_like;
use super::emptiness::Emptiness;
use super::fact_builder::{LinedText, believable};
use super::portal::id;
use super::sheet::{Kind, Segment, Sheet};

/// A row as read: what its cells hold, and what was seen and not believed.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub name: Option<LinedText>,
    pub kind: Option<LinedText>,
    pub version: Option<LinedText>,
    pub status: Option<LinedText>,
    pub id: Option<LinedText>,
    pub doubted: Vec<(&'static str, LinedText)>,
}

/// A table that was found.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub rows: Vec<Read>,
    /// The line of its heading.
    pub line: usize,
    /// Words in place of rows.
    pub empty: Option<(Emptiness, usize)>,
    /// The first row, or what may be one, that was not understood.
    pub unread: Option<LinedText>,
    /// The heading of the first column whose meaning is not known.
    pub unknown_head: Option<String>,
    /// Indices of the segments from its heading to its last row.
    pub from: usize,
    pub to: usize,
    /// Its rows are counted, and not from 1 onwards without a gap: the first shown are not the first there are.
    pub gap: Option<usize>,
}

/// Stands for the heading of a column that is not known.
pub(super) const UNKNOWN: &str = "?";

/// Characters of an id that is not cut.
const LONGEST_ID: usize = 36;

pub(super) fn shown(s: &Segment) -> bool {
    matches!(s.kind, Kind::Text | Kind::Heading | Kind::Button)
}

pub(super) fn shown_in(sheet: &Sheet<'_>, cell: &[usize]) -> Vec<usize> {
    cell.iter().copied().filter(|i| shown(&sheet.segments[*i])).collect()
}

pub(super) fn words(sheet: &Sheet<'_>, cell: &[usize]) -> LinedText {
    let shown = shown_in(sheet, cell);
    LinedText::new(sheet.cell_text(&shown), shown.first().map_or(0, |i| sheet.segments[*i].line))
}

pub(super) fn is_number(s: &LinedText) -> bool {
    !s.text.is_empty() && s.text.bytes().all(|b| b.is_ascii_digit())
}

/// A build number with a footnote's digit behind it is a build that does not exist.
pub(super) fn doubt_version(read: &mut Read) {
    if let Some(version) = read.version.take_if(|v| !believable(&v.text)) {
        read.doubted.push(("Version", version));
    }
}

/// `mx-a.corp.exampleID: 3f2c…`, `mx-a.corp.example3f2c…`: a name and the id that the copy glued to it.
pub(super) fn run_into(text: &str) -> (&str, Option<&str>) {
    if let Some((name, last)) = text.len().checked_sub(LONGEST_ID).and_then(|at| text.split_at_checked(at))
        && name.ends_with(char::is_alphanumeric)
        && name.contains(|c: char| !c.is_ascii_hexdigit())
        && let Some(found) = id(last).filter(|found| found.len() == LONGEST_ID)
        && !name.to_ascii_lowercase().ends_with("id")
    {
        return (name, Some(found));
    }
    let named = |mark: &u8| matches!(mark, b':' | b' ');
    if !text.as_bytes().iter().any(named) {
        return (text, None);
    }
    let lower = text.to_ascii_lowercase();
    for (at, label) in lower.match_indices("id:").chain(lower.match_indices("id ")) {
        if let Some(found) = id(text[at + label.len()..].trim_start()) {
            let before = text[..at].trim_end();
            let bare = before.strip_suffix("Device").or_else(|| before.strip_suffix("device")).unwrap_or(before);
            return (bare.trim_end(), Some(found));
        }
    }
    (text, None)
}

/// Whether each cell can be what its column says: copies that lost a cell shift the rest.
pub(super) fn plausible(read: &Read) -> bool {
    let is = |said: &Option<LinedText>, of: &dyn Fn(&str) -> bool| said.as_ref().is_none_or(|s| of(&s.text));
    is(&read.name, &|t| !t.bytes().all(|b| b.is_ascii_digit()) && id(t).is_none_or(|i| i.len() < 36))
        && is(&read.version, &version_like)
        && is(&read.status, &|t| !version_like(t) && t.contains(char::is_alphabetic) && id(t).is_none())
        && is(&read.kind, &|t| !version_like(t) && t.contains(char::is_alphabetic) && id(t).is_none())
}

pub(super) fn id_at(sheet: &Sheet<'_>, i: usize) -> Option<LinedText> {
    let v = ["id", "device id"].iter().find_map(|l| sheet.value(i, l))?;
    let text = id(v.text)?;
    // The row above must have ended: an id inside a row belongs to a column.
    Some(LinedText::new(text, v.segment.line))
}
