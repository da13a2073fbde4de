//! A device table with one cell per line: headings one under the other, then the cells of each row.

use super::device_columns::{Column, action, column, detail, foot, page_foot, type_like, version_like, without_marks};
use super::device_rows::{Read, Table, doubt_version, id_at, is_number, plausible, run_into, shown};
use super::emptiness::emptiness;
use super::fact_builder::LinedText;
use super::portal::id;
use super::sheet::{Kind, Sheet};

/// Where the headings of such a table begin, and its columns.
fn headed(sheet: &Sheet<'_>) -> Option<(usize, Vec<Column>)> {
    let at = |i: usize| sheet.segments.get(i).and_then(|s| column(&s.text));
    let name = sheet.all().map(|(i, _)| i).find(|i| {
        at(*i) == Some(Column::Name)
            && at(i + 1) == Some(Column::Type)
            && at(i + 2) == Some(Column::Version)
            && at(i + 3).is_some()
    })?;
    Some((name, (name..).map_while(at).collect()))
}

/// Whether there is such a table, and if so whether it says how each device is. It always says what it is called.
pub(super) fn narrow_shape(sheet: &Sheet<'_>) -> Option<(bool, bool)> {
    headed(sheet).map(|(_, columns)| (columns.contains(&Column::Status), true))
}

/// One cell per line: headings one under the other, then the cells of each row.
pub(super) fn narrow(sheet: &Sheet<'_>) -> Option<Table> {
    let all = &sheet.segments;
    let (name, columns) = headed(sheet)?;
    let numbered = (name.saturating_sub(4)..name).any(|i| all[i].text == "#");
    let mut at = name + columns.len();
    let mut table = Table { line: all[name].line, from: name, to: at, ..Table::default() };
    let mut cells: Vec<LinedText> = Vec::new();
    let mut next_number = 1usize;
    let mut open = false;
    // `sure`: something that belongs to no row ends it.
    let close = |cells: &mut Vec<LinedText>, table: &mut Table, to: usize, sure: bool| {
        if cells.is_empty() {
            return;
        }
        let first = cells[0].clone();
        match assign(std::mem::take(cells), &columns, sheet.capture.mends_wraps(), sure) {
            Some(read) => table.rows.push(read),
            None => {
                table.unread.get_or_insert(first);
            }
        }
        table.to = to;
    };
    while at < all.len() {
        let s = &all[at];
        sheet.cost.add(s.text.len() + 1);
        let follows = |n: usize| all.get(at + n).map(|s| s.text.as_str()).unwrap_or_default();
        if matches!(s.kind, Kind::Check(_)) || !shown(s) {
        } else if s.lower.trim() == "id:" || detail(&s.lower) {
            close(&mut cells, &mut table, at + 1, true);
            open = false;
            if let (Some(said), Some(last)) = (id_at(sheet, at), table.rows.last_mut())
                && last.id.is_none()
            {
                last.id = Some(said);
            }
            if s.lower.trim_end().ends_with(':') {
                at += 1;
            }
            table.to = at + 1;
        } else if action(&s.lower) || foot(&s.text) {
            close(&mut cells, &mut table, at, true);
            open = false;
        } else if numbered && s.text == next_number.to_string() {
            close(&mut cells, &mut table, at, true);
            next_number += 1;
            open = true;
        } else if numbered && !open && is_number(&LinedText::new(s.text.as_str(), s.line)) && type_like(follows(2)) {
            // Counted, but not from 1 or not in order.
            table.gap.get_or_insert(s.line);
            next_number = s.text.parse::<usize>().unwrap_or(next_number).saturating_add(1);
            open = true;
        } else if type_like(follows(1)) && version_like(follows(2)) {
            close(&mut cells, &mut table, at, true);
            open = true;
            cells.push(LinedText::new(s.text.clone(), s.line));
        } else if open {
            if cells.len() < 10 {
                cells.push(LinedText::new(s.text.clone(), s.line));
            }
        } else if table.rows.is_empty() && table.empty.is_none() {
            table.empty = emptiness(&s.lower, &["devices", "registered devices", "appliances"]).map(|e| (e, s.line));
        }
        at += 1;
    }
    close(&mut cells, &mut table, all.len(), false);
    Some(table)
}

/// The cells of one row, of which empty ones left no trace. `mended`: a wrapped name may have lost its hyphen.
pub(super) fn assign(cells: Vec<LinedText>, columns: &[Column], mended: bool, sure: bool) -> Option<Read> {
    let mut cells = cells.into_iter();
    let mut read = Read { name: cells.next(), ..Read::default() };
    if let Some(name) = &read.name {
        let (text, with) = run_into(&name.text);
        let (text, with, line) = (text.to_owned(), with.map(str::to_owned), name.line);
        read.id = with.map(|t| LinedText::new(t, line));
        read.name = Some(LinedText::new(text, line));
    }
    if mended && let Some(name) = read.name.take() {
        read.doubted.push(("Name", name));
    }
    let mut rest: Vec<LinedText> = cells.collect();
    let take = |rest: &mut Vec<LinedText>, of: &dyn Fn(&str) -> bool| {
        rest.first().is_some_and(|c| of(&c.text)).then(|| rest.remove(0))
    };
    read.kind = take(&mut rest, &type_like);
    read.version = take(&mut rest, &version_like);
    let ids = rest.iter().position(|c| id(&c.text).is_some());
    if let Some(at) = ids.filter(|_| columns.contains(&Column::Id)) {
        let said = rest.split_off(at).swap_remove(0);
        read.id = id(&said.text).map(|text| LinedText::new(text, said.line)).filter(|_| !mended).or(read.id);
    }
    // With neither, what follows the name may be its status or its description: not told. Of two columns one cell is
    // left: it may be the description, which people write. More cells than columns: something else ran in.
    let (stated, described) = (columns.contains(&Column::Status), columns.contains(&Column::Description));
    if stated && (read.kind.is_some() || read.version.is_some()) {
        // At the end of the text a line of the page's foot may have run in as a cell.
        let fits = match (described, sure) {
            (true, true) => (2..=4).contains(&rest.len()),
            (true, false) => rest.len() == 2 && !rest.iter().any(|c| page_foot(&c.text)),
            (false, _) => (1..=3).contains(&rest.len()),
        };
        if let Some(said) = rest.first().filter(|_| !fits) {
            read.doubted.push(("Status", said.clone()));
        }
        read.status = rest
            .first()
            .filter(|_| fits)
            .map(|s| LinedText::new(without_marks(&s.text), s.line))
            .filter(|s| !s.text.is_empty());
    }
    // A device that waits for its token has neither kind nor version yet (documented): its status is known by its words.
    if stated
        && read.kind.is_none()
        && read.version.is_none()
        && rest.len() == 1
        && let Some(waiting) =
            rest.first().filter(|c| without_marks(&c.text).eq_ignore_ascii_case("pending registration"))
    {
        read.status = Some(LinedText::new(without_marks(&waiting.text), waiting.line));
    }
    let more = [&read.kind, &read.version, &read.status, &read.id].iter().any(|f| f.is_some());
    let ok = plausible(&read) && more;
    doubt_version(&mut read);
    ok.then_some(read)
}
