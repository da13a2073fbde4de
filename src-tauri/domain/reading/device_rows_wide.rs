//! A device table with its cells side by side: by tab, by pipe, by the cells of a page.

use super::device_columns::{Column, action, column, detail, foot, head_like, none_sign, without_marks};
use super::device_rows::{Read, Table, UNKNOWN, doubt_version, id_at, is_number, plausible, run_into, shown_in, words};
use super::emptiness::emptiness;
use super::fact_builder::LinedText;
use super::portal::id;
use super::sheet::{Row, Sheet};

/// The columns of a heading row. Its number may be glued to the name: `#Name`; so may a caption: `DevicesName`.
pub(super) struct Heads {
    columns: Vec<Option<Column>>,
    /// The number of each row is glued to its name.
    glued: bool,
    unknown: Option<String>,
}

pub(super) fn heads(sheet: &Sheet<'_>, row: &Row) -> Option<Heads> {
    let alike = row.cells.iter().filter(|c| c.iter().any(|i| head_like(&sheet.segments[*i].lower))).count();
    if alike < 2 {
        return None;
    }
    let texts: Vec<String> = row.cells.iter().map(|c| words(sheet, c).text).collect();
    let mut columns: Vec<Option<Column>> = texts.iter().map(|t| column(t)).collect();
    let has = |columns: &[Option<Column>], c| columns.contains(&Some(c));
    let more = [Column::Type, Column::Version, Column::Status, Column::Id];
    let known = more.into_iter().filter(|c| has(&columns, *c)).count();
    if known < 2 {
        return None;
    }
    let first = texts.iter().position(|t| !t.is_empty())?;
    if !has(&columns, Column::Name)
        && texts[first].strip_suffix("Name").is_some_and(|caption| caption.ends_with(char::is_alphanumeric))
    {
        columns[first] = Some(Column::Name);
    }
    let named = has(&columns, Column::Name);
    // Without a name at least the kind, the version and the state: else it could be any table.
    if !named && known < 3 {
        return None;
    }
    let unknown = texts.iter().zip(&columns).find(|(t, c)| c.is_none() && !t.is_empty() && *t != "%");
    Some(Heads {
        glued: texts[first].starts_with('#') && columns[first] == Some(Column::Name),
        unknown: unknown.filter(|_| !named).map(|(t, _)| t.clone()),
        columns,
    })
}

/// The first heading row of such a table: the index of its first segment, and its columns.
fn headed(sheet: &Sheet<'_>) -> Option<(usize, Heads)> {
    // Most pages have none, and putting all their cells in rows would take longer than all else.
    let (mut from, mut alike) = (0, 0);
    sheet.all().find_map(|(i, s)| {
        if sheet.segments[from].row != s.row {
            (from, alike) = (i, 0);
        }
        alike += usize::from(head_like(&s.lower));
        let whole = sheet.segments.get(i + 1).is_none_or(|next| next.row != s.row);
        let row = (whole && alike >= 2).then(|| sheet.rows(from, i + 1).pop()).flatten()?;
        Some((from, heads(sheet, &row)?))
    })
}

/// Whether there is such a table, and if so whether it says how each device is, and what it is called.
pub(super) fn wide_shape(sheet: &Sheet<'_>) -> Option<(bool, bool)> {
    let (_, heads) = headed(sheet)?;
    let has = |c| heads.columns.contains(&Some(c));
    Some((has(Column::Status), has(Column::Name)))
}

/// One row per line, cells side by side.
pub(super) fn wide(sheet: &Sheet<'_>) -> Option<Table> {
    let (first, heads) = headed(sheet)?;
    let rows = sheet.all_rows();
    let at = rows.iter().position(|row| row.first == first)?;
    let mut table = Table {
        line: sheet.segments[rows[at].first].line,
        from: rows[at].first,
        to: rows[at].first + rows[at].cells.iter().map(Vec::len).sum::<usize>(),
        unknown_head: heads.unknown.clone(),
        ..Table::default()
    };
    let mut rows = rows.to_vec();
    let broken = if sheet.html { Vec::new() } else { mend(sheet, &mut rows, at + 1, &heads) };
    let mut counted = 0;
    for row in &rows[at + 1..] {
        let last = row.first + row.cells.iter().map(Vec::len).sum::<usize>();
        if row.cells.iter().filter(|c| c.first().is_some_and(|i| column(&sheet.segments[*i].text).is_some())).count()
            >= 3
        {
            // The page was copied twice, or its headings stand under the table again.
            counted = 0;
            continue;
        }
        match data_row(sheet, row, &heads, table.rows.len() + 1) {
            RowRead::Details(said) => {
                if let (Some(said), Some(device)) = (said, table.rows.last_mut())
                    && device.id.is_none()
                {
                    device.id = Some(said);
                }
                table.to = last;
            }
            RowRead::Device(mut read, number) => {
                match (broken.iter().find(|(row_number, _)| *row_number == row.number), read.name.take()) {
                    (Some((_, Broken::Beginning)), Some(name)) => {
                        read.name = Some(LinedText::new(format!("{}\u{2026}", name.text), name.line));
                    }
                    (Some((_, Broken::Doubtful)), Some(name)) => read.doubted.push(("Name", name)),
                    (_, name) => read.name = name,
                }
                if let Some(number) = number {
                    if number != counted + 1 && !(number == 1 && counted > 0) {
                        table.gap.get_or_insert(sheet.segments[row.first].line);
                    }
                    counted = number;
                }
                table.rows.push(read);
                table.to = last;
            }
            RowRead::Unread(said) => {
                table.unread.get_or_insert(said);
                table.to = last;
            }
            RowRead::Other if table.rows.is_empty() && table.empty.is_none() => {
                let s = &sheet.segments[row.first];
                table.empty =
                    emptiness(&s.lower, &["devices", "registered devices", "appliances"]).map(|e| (e, s.line));
            }
            RowRead::Other => {}
        }
    }
    Some(table)
}

/// A name's cell of two lines breaks the row in two, where a browser copies it: `1 <tab> mx-a`, then `ID: … <tab> ESA …`.
///
/// Without a label on the second line the name itself was broken, or something stands under it: the numbers of such rows.
/// In a table that is not counted the line above may belong to no row at all.
pub(super) fn mend(sheet: &Sheet<'_>, rows: &mut Vec<Row>, from: usize, heads: &Heads) -> Vec<(usize, Broken)> {
    let mut broken = Vec::new();
    let Some(name) = heads.columns.iter().position(|c| *c == Some(Column::Name)) else { return broken };
    let counted = heads.columns.contains(&Some(Column::Number));
    let first = |row: &Row| sheet.segments.get(row.first);
    let words = |row: &Row| {
        first(row).is_some_and(|s| {
            let lower = &s.lower;
            !(detail(lower) || foot(lower) || action(lower)) && s.own() && emptiness(lower, &["devices"]).is_none()
        })
    };
    let mut out: Vec<Row> = rows.drain(from..).collect();
    if name == usize::from(counted) {
        out = put_back(sheet, out, counted);
    }
    let mut next = out.drain(..).peekable();
    while let Some(mut row) = next.next() {
        let below = next.peek().filter(|n| {
            n.number == row.number + 1
                && n.cells.len() > 2
                && first(n).is_some_and(|s| !s.gap && !n.cells[0].is_empty())
        });
        let alone = row.cells.len() == name + 1 && !row.cells[name].is_empty();
        let labelled = below.is_some_and(|n| first(n).is_some_and(|s| detail(&s.lower)));
        let number = |n: &Row| first(n).is_some_and(|s| s.text.bytes().all(|b| b.is_ascii_digit()));
        let cut = counted && name > 0 && below.is_some_and(|n| !labelled && !number(n) && words(n));
        let doubtful = !counted && row.cells.len() == 1 && below.is_some_and(|_| !labelled) && words(&row);
        if alone && cut {
            broken.push((row.number, Broken::Beginning));
        } else if doubtful && let Some(n) = below {
            broken.push((n.number, Broken::Doubtful));
        }
        if alone
            && (labelled || cut)
            && let Some(rest) = next.next()
        {
            let mut cells = rest.cells.into_iter();
            row.cells[name].extend(cells.next().unwrap_or_default());
            row.cells.extend(cells);
        }
        rows.push(row);
    }
    broken
}

/// A cell of blocks breaks its row into more lines yet: `1 <tab>`, `mx-a`, `ID: …`, `<tab> ESA <tab> …`. The rest begins with
/// the tab that ends the name's cell, so nothing else can stand there.
fn put_back(sheet: &Sheet<'_>, rows: Vec<Row>, counted: bool) -> Vec<Row> {
    let text = |row: &Row, cell: usize| {
        let first = row.cells.get(cell).and_then(|c| c.first());
        first.map(|i| sheet.segments[*i].lower.as_str()).unwrap_or_default()
    };
    let alone = |row: &Row| row.cells.iter().skip(1).all(Vec::is_empty) && !text(row, 0).is_empty();
    let number = |row: &Row| alone(row) && text(row, 0).bytes().all(|b| b.is_ascii_digit());
    let mut out: Vec<Row> = Vec::with_capacity(rows.len());
    for row in rows {
        sheet.cost.add(row.cells.len());
        if row.cells.len() < 3 || !row.cells[0].is_empty() || row.cells[1].is_empty() {
            out.push(row);
            continue;
        }
        // Back over what stands under the name, to the name itself.
        let mut at = out.len();
        while at > 0 && out.len() - at < 4 && alone(&out[at - 1]) && detail(text(&out[at - 1], 0)) {
            at -= 1;
        }
        let named = at.checked_sub(1).filter(|n| alone(&out[*n]) && !number(&out[*n]) && !foot(text(&out[*n], 0)));
        let begins = if counted { named.and_then(|n| n.checked_sub(1)).filter(|n| number(&out[*n])) } else { named };
        let (Some(named), Some(begins)) = (named, begins) else {
            out.push(row);
            continue;
        };
        let cell: Vec<usize> = out[named..].iter().flat_map(|r| r.cells.iter().flatten().copied()).collect();
        let before: Vec<usize> =
            if counted { out[begins].cells.iter().flatten().copied().collect() } else { Vec::new() };
        let Some(mut whole) = out.drain(begins..).next() else { continue };
        whole.cells = if counted { vec![before, cell] } else { vec![cell] };
        whole.cells.extend(row.cells.into_iter().skip(1));
        out.push(whole);
    }
    out
}

/// What a break in a row leaves of its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Broken {
    /// Only how it begins is known.
    Beginning,
    /// What was read may be its end.
    Doubtful,
}

pub(super) enum RowRead {
    Device(Read, Option<usize>),
    /// The lines under a row, with the id if it is there.
    Details(Option<LinedText>),
    /// Looks like a row and was not understood.
    Unread(LinedText),
    /// No row of the table.
    Other,
}

pub(super) fn data_row(sheet: &Sheet<'_>, row: &Row, heads: &Heads, nth: usize) -> RowRead {
    let cells: Vec<LinedText> = row.cells.iter().map(|c| words(sheet, c)).collect();
    let Some(first_full) = cells.iter().position(|c| !c.text.is_empty()) else { return RowRead::Other };
    if foot(&cells[first_full].text) {
        return RowRead::Other;
    }
    let first_shown = shown_in(sheet, &row.cells[first_full]);
    if first_shown.first().is_some_and(|i| detail(&sheet.segments[*i].lower)) {
        return RowRead::Details(row.cells.iter().flatten().take(12).find_map(|i| id_at(sheet, *i)));
    }
    let columns = &heads.columns;
    let number_at = columns.iter().position(|c| *c == Some(Column::Number));
    let name_at = columns.iter().position(|c| *c == Some(Column::Name));
    let anchor = name_at.or_else(|| columns.iter().position(Option::is_none)).unwrap_or(0);
    // Place by place, if the row's number stands under `#`; else the copy lost leading cells, and the name comes first
    // behind boxes and the number.
    let exact = match number_at {
        Some(n) => cells.get(n).is_some_and(is_number),
        None => cells.len() + 1 >= columns.len() && cells.get(anchor).is_some_and(|c| !c.text.is_empty()),
    };
    let mut first = anchor;
    if !exact {
        first = first_full;
        if number_at.is_some() && is_number(&cells[first]) {
            first += 1;
        }
    }
    let place = |wanted: Column| {
        let at = columns.iter().position(|c| *c == Some(wanted))?;
        (first + at).checked_sub(anchor)
    };
    let get = |wanted: Column| cells.get(place(wanted)?).filter(|c| !c.text.is_empty() && !none_sign(&c.text)).cloned();
    let mut read = Read {
        kind: get(Column::Type),
        version: get(Column::Version),
        status: get(Column::Status)
            .map(|s| LinedText::new(without_marks(&s.text), s.line))
            .filter(|s| !s.text.is_empty()),
        ..Read::default()
    };
    read.id = get(Column::Id).and_then(|s| id(&s.text).map(|text| LinedText::new(text, s.line)));
    if let Some(cell) = place(Column::Name).and_then(|p| row.cells.get(p)) {
        name_cell(sheet, cell, &mut read);
    }
    if heads.glued
        && let Some(name) = read.name.take()
    {
        match name.text.strip_prefix(&nth.to_string()) {
            Some(rest) if !rest.is_empty() => read.name = Some(LinedText::new(rest, name.line)),
            _ => read.doubted.push(("Name", name)),
        }
    }
    let more = [&read.kind, &read.version, &read.status, &read.id].iter().filter(|f| f.is_some()).count();
    let looks = cells.iter().filter(|c| !c.text.is_empty()).count() >= 3;
    let whole = LinedText::new(
        cells.iter().map(|c| c.text.as_str()).filter(|t| *t != "?").collect::<Vec<_>>().join(" | "),
        cells[first_full].line,
    );
    if !plausible(&read) {
        return if more > 0 { RowRead::Unread(whole) } else { RowRead::Other };
    }
    let number = number_at.and_then(|n| cells.get(n)).filter(|_| exact).and_then(|c| c.text.parse().ok());
    if name_at.is_none() {
        if more < 2 {
            return if looks { RowRead::Unread(whole) } else { RowRead::Other };
        }
        if let Some(said) = cells.get(first).filter(|c| !c.text.is_empty()) {
            read.doubted.push((UNKNOWN, said.clone()));
        }
        doubt_version(&mut read);
        return RowRead::Device(read, number);
    }
    if (read.name.is_none() && read.doubted.is_empty()) || more == 0 {
        return if looks { RowRead::Unread(whole) } else { RowRead::Other };
    }
    doubt_version(&mut read);
    RowRead::Device(read, number)
}

/// The name, and the id that may stand under it or run into it in the same cell.
pub(super) fn name_cell(sheet: &Sheet<'_>, cell: &[usize], read: &mut Read) {
    let mut taken = None;
    for i in shown_in(sheet, cell) {
        let s = &sheet.segments[i];
        if taken == Some(i) {
            continue;
        }
        if detail(&s.lower) || s.lower.trim_end() == "id" {
            if let Some(said) = id_at(sheet, i) {
                read.id.get_or_insert(said);
                taken = Some(i + 1).filter(|_| s.lower.trim_end().ends_with(':'));
            }
        } else if read.name.is_none() {
            let (name, with) = run_into(&s.text);
            read.name = Some(LinedText::new(name, s.line)).filter(|n| !n.text.is_empty() && !none_sign(&n.text));
            if let Some(text) = with {
                read.id.get_or_insert(LinedText::new(text, s.line));
            }
        }
    }
}
