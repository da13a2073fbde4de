//! Text that a program made of a page, laid out as the page was: one row of a table a line, its cells side by side.
//!
//! Firefox's "Text Files" break lines at 72 columns inside rows too, write `*bold*` and `Commit <address>`; `pdftotext
//! -layout` keeps columns in place and wraps their cells. What stands over a wrap is not known for sure: a name or an id
//! is then only what stood before it, which is true as the beginning of it.

use super::capture::Capture;
use super::cost::Cost;
use super::device_columns::{Column, action, column, detail, foot};

/// A line of the input and its number.
struct Line {
    text: String,
    number: usize,
    /// Characters of the last line of the input that is in it, as it was.
    width: usize,
}

/// The text laid out anew with the offsets at which other lines of the input begin; nothing where it is as it was.
pub(super) fn laid_out(text: &str, capture: Capture, cost: &Cost) -> Option<(String, Vec<(usize, usize)>)> {
    let firefox = capture == Capture::FirefoxText;
    if !firefox && (text.contains('\t') || !aligned(text)) {
        return None;
    }
    cost.add(text.len());
    let mut lines = lines(text);
    if firefox {
        lines = joined_rows(without_addresses(lines));
        for line in &mut lines {
            line.text = without_stars(&line.text);
        }
    } else {
        lines = aligned_rows(lines);
    }
    let mut out = String::with_capacity(text.len());
    let mut starts = Vec::with_capacity(lines.len());
    for line in lines {
        cost.add(line.text.len() + 1);
        starts.push((out.len(), line.number));
        out.push_str(&line.text);
        out.push('\n');
    }
    Some((out, starts))
}

fn lines(text: &str) -> Vec<Line> {
    let mut out = Vec::new();
    let mut number = 1;
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(['\n', '\r', '\u{c}']).unwrap_or(rest.len());
        let line = &rest[..end];
        let broken = if rest[end..].starts_with("\r\n") { 2 } else { usize::from(end < rest.len()) };
        out.push(Line { text: line.to_owned(), number, width: line.chars().count() });
        number += usize::from(!rest[end..].starts_with('\u{c}'));
        rest = &rest[end + broken..];
    }
    out
}

/// How many lines an address may run over.
const LONGEST_ADDRESS: usize = 6;

/// Without the addresses behind links: `Commit <https://…>`, which may run over several lines.
fn without_addresses(lines: Vec<Line>) -> Vec<Line> {
    const BEGINNINGS: [&str; 7] = ["#", "http:", "https:", "/", "file:", "mailto:", "javascript:"];
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    let mut rest = lines.into_iter().peekable();
    while let Some(mut line) = rest.next() {
        let mut from = 0;
        while let Some(at) = line.text[from..].find('<').map(|at| at + from) {
            if !BEGINNINGS.iter().any(|b| line.text[at + 1..].starts_with(b)) {
                from = at + 1;
                continue;
            }
            let mut taken = 0;
            while !line.text[at..].contains('>')
                && taken < LONGEST_ADDRESS
                && rest.peek().is_some_and(|n| !n.text.trim().is_empty())
            {
                if let Some(next) = rest.next() {
                    line.text.push_str(next.text.trim_start());
                    line.width = next.width;
                    taken += 1;
                }
            }
            let Some(end) = line.text[at..].find('>').map(|end| at + end) else { break };
            let before = line.text[..at].trim_end_matches(' ').len();
            line.text.replace_range(before..=end, "");
            from = before;
        }
        out.push(line);
    }
    out
}

/// Without the stars around bold words, those in front of the entries of lists, and those alone in a line.
fn without_stars(text: &str) -> String {
    let trimmed = text.trim();
    if trimmed == "*" {
        return String::new();
    }
    let mut chars: Vec<char> = text.chars().collect();
    if let Some(at) = chars.iter().position(|c| !c.is_whitespace())
        && chars[at] == '*'
        && chars.get(at + 1).is_some_and(|c| *c == ' ')
    {
        chars.drain(at..at + 2);
    }
    let edge = |c: Option<&char>| c.is_none_or(|c| !c.is_alphanumeric());
    let mut open = None;
    let mut gone = Vec::new();
    for (i, c) in chars.iter().enumerate().filter(|(_, c)| **c == '*') {
        let before = i.checked_sub(1).and_then(|b| chars.get(b));
        let after = chars.get(i + 1);
        let _ = c;
        match open {
            None if edge(before) && after.is_some_and(|c| !c.is_whitespace()) => open = Some(i),
            Some(from) if edge(after) && before.is_some_and(|c| !c.is_whitespace()) => {
                gone.extend([from, i]);
                open = None;
            }
            _ => {}
        }
    }
    // Bold words whose end stands in another line.
    if let Some(from) = open.filter(|from| gone.is_empty() && chars[..*from].iter().all(|c| c.is_whitespace())) {
        gone.push(from);
    }
    chars.iter().enumerate().filter(|(i, _)| !gone.contains(i)).map(|(_, c)| *c).collect()
}

fn heads(cells: &[&str]) -> Option<Vec<Option<Column>>> {
    let columns: Vec<Option<Column>> = cells.iter().map(|c| column(c)).collect();
    let known = [Column::Type, Column::Version, Column::Status, Column::Id].into_iter();
    (columns.contains(&Some(Column::Name)) && known.filter(|c| columns.contains(&Some(*c))).count() >= 2)
        .then_some(columns)
}

fn outside(text: &str) -> bool {
    let lower = text.trim().to_ascii_lowercase();
    lower.is_empty() || detail(&lower) || foot(&lower) || action(&lower)
}

/// At which column Firefox breaks a line, seen.
const WIDTH: usize = 72;

/// A device table's rows, each on one line again.
fn joined_rows(lines: Vec<Line>) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    let mut columns: Option<Vec<Option<Column>>> = None;
    // Whether the last line is a row of the table.
    let mut row = false;
    for line in lines {
        let cells: Vec<&str> = line.text.split('\t').collect();
        if let Some(found) = heads(&cells.iter().map(|c| c.trim_matches([' ', '*'])).collect::<Vec<_>>()) {
            columns = Some(found);
            row = false;
            out.push(line);
            continue;
        }
        if outside(&line.text) {
            row = false;
            out.push(line);
            continue;
        }
        if let (Some(columns), true, Some(last)) = (&columns, row, out.last_mut()) {
            let (have, more) = (last.text.matches('\t').count(), line.text.matches('\t').count());
            let word = line.text.trim_start().split([' ', '\t']).next().unwrap_or_default().chars().count();
            let full = have + 1 >= columns.len();
            let broken = last.width + 1 + word > WIDTH;
            if have + more < columns.len() && (!full || (more == 0 && broken)) {
                join(last, &line, columns.get(have).copied().flatten());
                continue;
            }
        }
        // A name that is broken itself stands alone.
        row = columns.is_some() && (line.text.contains('\t') || line.text.ends_with('-'));
        out.push(line);
    }
    out
}

/// Puts the rest of a row behind its beginning; `within`: the column whose cell the break may have cut.
fn join(last: &mut Line, rest: &Line, within: Option<Column>) {
    let text = rest.text.trim_start_matches(' ');
    let cut = !(last.text.ends_with('\t') || text.starts_with('\t'));
    if cut && matches!(within, Some(Column::Name | Column::Id)) {
        let (_, tail) = text.split_once('\t').map_or((text, ""), |(head, tail)| (head, tail));
        let kept = last.text.trim_end_matches([' ', '-']).len();
        last.text.truncate(kept);
        last.text.push('\u{2026}');
        if text.contains('\t') {
            last.text.push('\t');
            last.text.push_str(tail);
        }
    } else {
        if cut {
            last.text.push(' ');
        }
        last.text.push_str(text);
    }
    last.width = rest.width;
}

/// The pieces of a line that wide blanks part, each with the column it begins in.
fn pieces(text: &str) -> Vec<(usize, String)> {
    let mut out: Vec<(usize, String)> = Vec::new();
    let mut blanks = 2;
    for (at, c) in text.chars().enumerate() {
        if c == ' ' {
            blanks += 1;
            continue;
        }
        match out.last_mut() {
            Some((_, piece)) if blanks < 2 => {
                piece.extend(std::iter::repeat_n(' ', blanks));
                piece.push(c);
            }
            _ => out.push((at, c.to_string())),
        }
        blanks = 0;
    }
    out
}

/// A device table whose columns stand in place.
fn aligned(text: &str) -> bool {
    text.lines().any(|l| l.contains("Name") && aligned_heads(l).is_some())
}

/// Where the columns begin, which they are, and their heads as written.
type Heads = (Vec<usize>, Vec<Option<Column>>, Vec<String>);

fn aligned_heads(line: &str) -> Option<Heads> {
    let pieces = pieces(line);
    let texts: Vec<&str> = pieces.iter().map(|(_, t)| t.as_str()).collect();
    let columns = heads(&texts)?;
    (columns.len() >= 4)
        .then(|| (pieces.iter().map(|(at, _)| *at).collect(), columns, pieces.iter().map(|(_, t)| t.clone()).collect()))
}

struct Wrapping {
    cells: Vec<String>,
    /// Cells that go on in a further line.
    wrapped: Vec<bool>,
    number: usize,
    /// Not each piece stood in one column: the lines as they were.
    unclear: bool,
    raw: Vec<Line>,
}

fn aligned_rows(lines: Vec<Line>) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    let mut table: Option<(Vec<usize>, Vec<Option<Column>>)> = None;
    let mut open: Option<Wrapping> = None;
    let mut heading = false;
    for line in lines {
        // Headings wrap too: `Descri` and, below it, `ption`. Such a line has no digits, which every row has.
        heading = heading && !line.text.trim().is_empty() && !line.text.bytes().any(|b| b.is_ascii_digit());
        if heading && aligned_heads(&line.text).is_none() {
            out.push(Line { text: String::new(), ..line });
            continue;
        }
        if let Some((starts, columns, texts)) = aligned_heads(&line.text) {
            close(open.take(), table.as_ref(), &mut out);
            out.push(Line { text: texts.join("\t"), ..line });
            table = Some((starts, columns));
            heading = true;
            continue;
        }
        let Some((starts, columns)) = &table else {
            out.push(line);
            continue;
        };
        if outside(&line.text)
            && !(action(&line.text.trim().to_ascii_lowercase()) && open.is_some() && !line.text.trim().is_empty())
        {
            close(open.take(), table.as_ref(), &mut out);
            out.push(line);
            continue;
        }
        let mut cells = vec![String::new(); starts.len()];
        let mut unclear = false;
        let mut over = Vec::new();
        for (at, piece) in pieces(&line.text) {
            // A cell may begin a column before its heading where digits were rounded.
            let place = starts.iter().rposition(|start| *start <= at + 1);
            let crosses = place.and_then(|p| starts.get(p + 1)).is_some_and(|next| at + piece.chars().count() > *next);
            match place.and_then(|p| cells.get_mut(p)) {
                Some(cell) if !crosses && cell.is_empty() => *cell = piece,
                _ => {
                    unclear = true;
                    over.extend(place);
                }
            }
        }
        let filled =
            |wanted: Column| columns.iter().position(|c| *c == Some(wanted)).is_some_and(|p| !cells[p].is_empty());
        let counted = columns.iter().position(|c| *c == Some(Column::Number));
        let begins = match counted {
            Some(p) => !cells[p].is_empty() && cells[p].bytes().all(|b| b.is_ascii_digit()),
            None => filled(Column::Name) && (filled(Column::Type) || filled(Column::Version)),
        };
        if begins {
            close(open.take(), table.as_ref(), &mut out);
            let (number, wrapped) = (line.number, vec![false; starts.len()]);
            open = Some(Wrapping { cells, wrapped, number, unclear, raw: vec![line] });
        } else if let Some(row) = &mut open {
            // Of a cell that runs over its column only the beginning is known; the row itself was clear.
            for p in over {
                row.wrapped[p] = true;
            }
            for (p, piece) in cells.into_iter().enumerate().filter(|(_, piece)| !piece.is_empty()) {
                row.wrapped[p] |= !row.cells[p].is_empty();
                if !row.cells[p].is_empty() {
                    row.cells[p].push(' ');
                }
                row.cells[p].push_str(&piece);
            }
            row.raw.push(line);
        } else {
            out.push(line);
        }
    }
    close(open, table.as_ref(), &mut out);
    out
}

fn close(row: Option<Wrapping>, table: Option<&(Vec<usize>, Vec<Option<Column>>)>, out: &mut Vec<Line>) {
    let (Some(mut row), Some((_, columns))) = (row, table) else { return };
    if row.unclear {
        // Which words are whose is not told: a row that cannot be read, and is not dropped.
        let words: Vec<&str> = row.raw.iter().flat_map(|l| l.text.split_whitespace()).collect();
        let unread = "\t?".repeat(3);
        out.push(Line { text: format!("{}{unread}", words.join(" ")), number: row.number, width: 0 });
        return;
    }
    for ((cell, wrapped), column) in row.cells.iter_mut().zip(&row.wrapped).zip(columns) {
        if *wrapped && *column == Some(Column::Status) {
            *cell = unbroken(cell);
        }
        if *wrapped && matches!(column, Some(Column::Name | Column::Id | Column::Version)) {
            let kept = cell.split(' ').next().unwrap_or_default().trim_end_matches('-').to_owned();
            *cell = format!("{kept}\u{2026}");
        }
    }
    out.push(Line { text: row.cells.join("\t"), number: row.number, width: 0 });
}

/// A status that wrapped, perhaps within a word: whole if it is one that is known, else how it begins.
fn unbroken(cell: &str) -> String {
    // Of SSE (documented).
    const KNOWN: [&str; 3] = ["Pending Registration", "Registered", "Offline"];
    let letters = |text: &str| text.split(' ').collect::<String>();
    match KNOWN.iter().find(|known| letters(known) == letters(cell)) {
        Some(known) => (*known).to_owned(),
        None => format!("{}\u{2026}", cell.split(' ').next().unwrap_or_default()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn out(text: &str, capture: Capture) -> String {
        laid_out(text, capture, &Cost::default()).unwrap().0
    }

    #[test]
    fn firefox_text_without_its_marks() {
        for (text, wanted) in [
            ("Monitor <#>\tNetwork <#>", "Monitor\tNetwork\n"),
            ("*Cisco C390*", "Cisco C390\n"),
            ("Logged in as: *operator* on *mx-a.corp.example*", "Logged in as: operator on mx-a.corp.example\n"),
            ("  * Modules <http://127.0.0.1:1/\n    a/b>", "  Modules\n"),
            ("*Settings\n\n*", "Settings\n\n\n"),
            ("Module Name*", "Module Name*\n"),
            ("Ana <ana@corp.example>", "Ana <ana@corp.example>\n"),
        ] {
            assert_eq!(out(text, Capture::FirefoxText), wanted, "{text}");
        }
    }

    #[test]
    fn rows_that_were_broken() {
        let head = "Name\tType\tVersion\tDescription\tID\tIP Address\n";
        let text = format!(
            "{head}esa-1.corp.example\tESA\t13.0.0\tESA\t\n26cd18be\t127.0.0.1\nesa-2\tESA\t13.0.0\tESA\tx\ty\n"
        );
        let wanted =
            format!("{head}esa-1.corp.example\tESA\t13.0.0\tESA\t26cd18be\t127.0.0.1\nesa-2\tESA\t13.0.0\tESA\tx\ty\n");
        assert_eq!(out(&text, Capture::FirefoxText), wanted);
        let text = format!("{head}esa-\n1.corp.example\tESA\t13.0.0\tESA\tx\ty\n");
        assert_eq!(out(&text, Capture::FirefoxText), format!("{head}esa\u{2026}\tESA\t13.0.0\tESA\tx\ty\n"));
    }

    #[test]
    fn columns_in_place() {
        let text = "  #   Name          Type   Version   Status\n\n  1   esa-long-     ESA    13.0.0    Pending\n      1.example                      Registration\n  2   esa-2         ESA    13.0.0    Offline\n";
        let wanted = "#\tName\tType\tVersion\tStatus\n\n1\tesa-long\u{2026}\tESA\t13.0.0\tPending Registration\n2\tesa-2\tESA\t13.0.0\tOffline\n";
        assert_eq!(out(text, Capture::PdfLayout), wanted);
    }
}
