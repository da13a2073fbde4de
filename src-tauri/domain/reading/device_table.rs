//! The device table of the portals, in the shapes that copying gives it: cells by tab or pipe, or one cell per line.

use super::facts::{Device, List};
use super::found::{Found, Said, believable};
use super::paging::Paging;
use super::portal::{Emptiness, emptiness, id, tenants};
use super::sheet::{Kind, Row, Segment, Sheet};

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
    let lower = text.trim().to_ascii_lowercase();
    if lower == "#" {
        return Some(Column::Number);
    }
    let bare =
        lower.trim_end_matches(|c: char| !c.is_alphanumeric()).trim_start_matches(|c: char| !c.is_alphanumeric());
    let cut = lower.trim_end_matches([' ', '^', '\u{25b2}', '\u{25bc}']).ends_with(['.', '\u{2026}']);
    NAMES.iter().find(|(n, _)| *n == bare || (cut && bare.len() >= 3 && n.starts_with(bare))).map(|(_, c)| *c)
}

/// A row as read: what its cells hold, and what was seen and not believed.
#[derive(Debug, Default)]
struct Read {
    name: Option<Said>,
    kind: Option<Said>,
    version: Option<Said>,
    status: Option<Said>,
    id: Option<Said>,
    doubted: Vec<(&'static str, Said)>,
}

/// A table that was found.
#[derive(Debug, Default)]
pub(super) struct Table {
    rows: Vec<Read>,
    /// The line of its heading.
    line: usize,
    /// Words in place of rows.
    empty: Option<(Emptiness, usize)>,
    /// The first row, or what may be one, that was not understood.
    unread: Option<Said>,
    /// The heading of the first column whose meaning is not known.
    unknown_head: Option<String>,
    /// Indices of the segments from its heading to its last row.
    from: usize,
    to: usize,
    /// Its rows are counted, and not from 1 onwards without a gap: the first shown are not the first there are.
    gap: Option<usize>,
    /// Whether it says how each device is.
    pub status: bool,
    /// Whether it says what each device is called.
    pub named: bool,
}

/// Finds the device table, if the page has one.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<Table> {
    wide(sheet).or_else(|| narrow(sheet))
}

/// Notes the devices that the page lists, or that it says there are none, and whether that is all of them.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut Found) {
    if tenants(sheet) > 1 {
        // Two tenants' pages in one copy: which device is whose would be a guess.
        return;
    }
    let table = find(sheet).unwrap_or_default();
    let inside = table.from..table.to.max(table.from);
    let paging = Paging::of(sheet, |i| !inside.contains(&i));
    if let Some((total, line)) = paging.total {
        found.facts.devices_total = Some(total);
        found.at("devices_total", line);
    }
    if let Some(unread) = &table.unread {
        found.quote(table.unknown_head.as_deref().unwrap_or("row"), &unread.text, unread.line);
    }
    if table.rows.is_empty() {
        let said = table.empty.or_else(|| said_empty(sheet)).filter(|_| table.unread.is_none());
        let none = match (said, paging.total) {
            (said, Some((0, line))) if table.unread.is_none() => Some((said.map_or(Emptiness::All, |s| s.0), line)),
            (said, None) => said,
            _ => None,
        };
        if let Some((emptiness, line)) = none {
            found.facts.devices = Some(Vec::new());
            found.at("devices", line);
            if emptiness == Emptiness::Search || paging.filtered.is_some() || paging.more.is_some() {
                found.part_of(List::Devices, line);
            }
        }
        return;
    }
    let part = table
        .unread
        .as_ref()
        .map(|s| s.line)
        .or(table.gap)
        .or_else(|| table.rows.iter().any(|r| r.name.is_none()).then_some(table.line))
        .or_else(|| {
            let shown = paging.filtered.or(paging.more).or(paging.total.map(|t| t.1)).unwrap_or(table.line);
            (!paging.whole(table.rows.len())).then_some(shown)
        });
    table.note(found);
    if let Some(line) = part {
        found.part_of(List::Devices, line);
    }
}

/// Words in place of a list, on a page without a table.
fn said_empty(sheet: &Sheet<'_>) -> Option<(Emptiness, usize)> {
    sheet
        .all()
        .filter(|(_, s)| s.own() && s.text.split(' ').count() <= 6)
        .find_map(|(_, s)| Some((emptiness(&s.lower, &["devices", "registered devices", "appliances"])?, s.line)))
}

/// Whether the page says, without a table, that there are none.
pub(super) fn says_none(sheet: &Sheet<'_>) -> bool {
    said_empty(sheet).is_some()
}

impl Table {
    /// Notes the devices.
    fn note(self, found: &mut Found) {
        let mut devices = Vec::new();
        let head = self.unknown_head.clone();
        for (i, r) in self.rows.iter().enumerate() {
            devices.push(Device {
                name: found.row("devices", i, "name", r.name.as_ref()),
                kind: found.row("devices", i, "type", r.kind.as_ref()),
                version: found.row("devices", i, "version", r.version.as_ref()),
                status: found.row("devices", i, "status", r.status.as_ref()),
                id: found.row("devices", i, "id", r.id.as_ref()),
            });
            for (label, said) in &r.doubted {
                let label = if *label == UNKNOWN { head.as_deref().unwrap_or(label) } else { label };
                found.quote(label, &said.text, said.line);
            }
        }
        found.facts.devices = Some(devices);
    }
}

/// Stands for the heading of a column that is not known.
const UNKNOWN: &str = "?";

fn shown_in(sheet: &Sheet<'_>, cell: &[usize]) -> Vec<usize> {
    cell.iter().copied().filter(|i| shown(&sheet.segments[*i])).collect()
}

fn words(sheet: &Sheet<'_>, cell: &[usize]) -> Said {
    let shown = shown_in(sheet, cell);
    Said::new(sheet.cell_text(&shown), shown.first().map_or(0, |i| sheet.segments[*i].line))
}

/// The columns of a heading row. Its number may be glued to the name: `#Name`; so may a caption: `DevicesName`.
struct Heads {
    columns: Vec<Option<Column>>,
    /// The number of each row is glued to its name.
    glued: bool,
    unknown: Option<String>,
}

fn heads(sheet: &Sheet<'_>, row: &Row) -> Option<Heads> {
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

/// One row per line, cells side by side.
fn wide(sheet: &Sheet<'_>) -> Option<Table> {
    let mut rows = sheet.rows(0, sheet.segments.len());
    let (at, heads) = rows.iter().enumerate().find_map(|(n, row)| Some((n, heads(sheet, row)?)))?;
    let has = |c| heads.columns.contains(&Some(c));
    let mut table = Table {
        line: sheet.segments[rows[at].first].line,
        from: rows[at].first,
        to: rows[at].first + rows[at].cells.iter().map(Vec::len).sum::<usize>(),
        status: has(Column::Status),
        named: has(Column::Name),
        unknown_head: heads.unknown.clone(),
        ..Table::default()
    };
    if !sheet.html {
        mend(sheet, &mut rows, at + 1, &heads);
    }
    let mut counted = 0;
    for row in &rows[at + 1..] {
        let last = row.first + row.cells.iter().map(Vec::len).sum::<usize>();
        if row.cells.iter().filter(|c| column(&words(sheet, c).text).is_some()).count() >= 3 {
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
            RowRead::Device(read, number) => {
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
fn mend(sheet: &Sheet<'_>, rows: &mut Vec<Row>, from: usize, heads: &Heads) {
    let Some(name) = heads.columns.iter().position(|c| *c == Some(Column::Name)) else { return };
    let mut out: Vec<Row> = rows.drain(from..).collect();
    let mut next = out.drain(..).peekable();
    while let Some(mut row) = next.next() {
        let goes_on = row.cells.len() == name + 1
            && !row.cells[name].is_empty()
            && next.peek().is_some_and(|n| {
                n.number == row.number + 1 && n.cells.len() > 2 && detail(&sheet.segments[n.first].lower)
            });
        if goes_on && let Some(rest) = next.next() {
            let mut cells = rest.cells.into_iter();
            row.cells[name].extend(cells.next().unwrap_or_default());
            row.cells.extend(cells);
        }
        rows.push(row);
    }
}

enum RowRead {
    Device(Read, Option<usize>),
    /// The lines under a row, with the id if it is there.
    Details(Option<Said>),
    /// Looks like a row and was not understood.
    Unread(Said),
    /// No row of the table.
    Other,
}

fn data_row(sheet: &Sheet<'_>, row: &Row, heads: &Heads, nth: usize) -> RowRead {
    let cells: Vec<Said> = row.cells.iter().map(|c| words(sheet, c)).collect();
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
        status: get(Column::Status).map(|s| Said::new(without_marks(&s.text), s.line)).filter(|s| !s.text.is_empty()),
        ..Read::default()
    };
    read.id = get(Column::Id).and_then(|s| id(&s.text).map(|text| Said::new(text, s.line)));
    if let Some(cell) = place(Column::Name).and_then(|p| row.cells.get(p)) {
        name_cell(sheet, cell, &mut read);
    }
    if heads.glued
        && let Some(name) = read.name.take()
    {
        match name.text.strip_prefix(&nth.to_string()) {
            Some(rest) if !rest.is_empty() => read.name = Some(Said::new(rest, name.line)),
            _ => read.doubted.push(("Name", name)),
        }
    }
    let more = [&read.kind, &read.version, &read.status, &read.id].iter().filter(|f| f.is_some()).count();
    let looks = row.cells.iter().filter(|c| !words(sheet, c).text.is_empty()).count() >= 3;
    let whole = Said::new(
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

fn is_number(s: &Said) -> bool {
    !s.text.is_empty() && s.text.bytes().all(|b| b.is_ascii_digit())
}

/// A sign in place of an empty cell.
fn none_sign(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '-' | '\u{2013}' | '\u{2014}' | '_' | ' ')) || text.eq_ignore_ascii_case("n/a")
}

/// A status without the dots and signs that are drawn around it.
pub(super) fn without_marks(text: &str) -> &str {
    let mark = |c: char| {
        !c.is_alphanumeric() && !matches!(c, '"' | '\'' | '(' | ')' | '[' | ']' | '.' | '\u{201c}' | '\u{201d}')
    };
    text.trim_start_matches(mark).trim_end_matches(mark)
}

/// A build number with a footnote's digit behind it is a build that does not exist.
fn doubt_version(read: &mut Read) {
    if let Some(version) = read.version.take_if(|v| !believable(&v.text)) {
        read.doubted.push(("Version", version));
    }
}

/// The name, and the id that may stand under it or run into it in the same cell.
fn name_cell(sheet: &Sheet<'_>, cell: &[usize], read: &mut Read) {
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
            read.name = Some(Said::new(name, s.line)).filter(|n| !n.text.is_empty() && !none_sign(&n.text));
            if let Some(text) = with {
                read.id.get_or_insert(Said::new(text, s.line));
            }
        }
    }
}

/// `mx-a.corp.exampleID: 3f2c…`: a name and the id that the copy glued to it.
fn run_into(text: &str) -> (&str, Option<&str>) {
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
fn plausible(read: &Read) -> bool {
    let is = |said: &Option<Said>, of: &dyn Fn(&str) -> bool| said.as_ref().is_none_or(|s| of(&s.text));
    is(&read.name, &|t| !t.bytes().all(|b| b.is_ascii_digit()) && id(t).is_none_or(|i| i.len() < 36))
        && is(&read.version, &version_like)
        && is(&read.status, &|t| !version_like(t) && t.contains(char::is_alphabetic) && id(t).is_none())
        && is(&read.kind, &|t| !version_like(t) && t.contains(char::is_alphabetic) && id(t).is_none())
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

fn id_at(sheet: &Sheet<'_>, i: usize) -> Option<Said> {
    let v = ["id", "device id"].iter().find_map(|l| sheet.value(i, l))?;
    let text = id(v.text)?;
    // The row above must have ended: an id inside a row belongs to a column.
    Some(Said::new(text, v.segment.line))
}

/// What belongs to the lines under a row and to the page around it.
pub(super) fn detail(lower: &str) -> bool {
    ["id:", "device id:", "ip address", "connector version", "created"].iter().any(|p| lower.starts_with(p))
}

pub(super) fn action(lower: &str) -> bool {
    lower.split([' ', '|']).all(|w| matches!(w, "" | "edit" | "delete" | "refresh" | "copy" | "token" | "actions"))
}

fn type_like(text: &str) -> bool {
    (2..=6).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
        && text.starts_with(|c: char| c.is_ascii_uppercase())
}

fn version_like(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit()) && text.contains('.') && !text.contains(' ')
}

/// One cell per line: headings one under the other, then the cells of each row.
fn narrow(sheet: &Sheet<'_>) -> Option<Table> {
    let all = &sheet.segments;
    let name = sheet.all().map(|(i, _)| i).find(|i| {
        let c = |n: usize| all.get(i + n).and_then(|s| column(&s.text));
        sheet.work.add(8);
        c(0) == Some(Column::Name) && c(1) == Some(Column::Type) && c(2) == Some(Column::Version) && c(3).is_some()
    })?;
    let numbered = (name.saturating_sub(4)..name).any(|i| all[i].text == "#");
    let mut columns = Vec::new();
    let mut at = name;
    while let Some(c) = all.get(at).and_then(|s| column(&s.text)) {
        columns.push(c);
        at += 1;
    }
    let mut table = Table {
        line: all[name].line,
        from: name,
        to: at,
        status: columns.contains(&Column::Status),
        named: true,
        ..Table::default()
    };
    let mut cells: Vec<Said> = Vec::new();
    let mut next_number = 1usize;
    let mut open = false;
    let close = |cells: &mut Vec<Said>, table: &mut Table, to: usize| {
        if cells.is_empty() {
            return;
        }
        let first = cells[0].clone();
        match assign(std::mem::take(cells), &columns, sheet.capture.mends_wraps()) {
            Some(read) => table.rows.push(read),
            None => {
                table.unread.get_or_insert(first);
            }
        }
        table.to = to;
    };
    while at < all.len() {
        let s = &all[at];
        sheet.work.add(s.text.len() + 1);
        let follows = |n: usize| all.get(at + n).map(|s| s.text.as_str()).unwrap_or_default();
        if matches!(s.kind, Kind::Check(_)) || !shown(s) {
        } else if s.lower.trim() == "id:" || detail(&s.lower) {
            close(&mut cells, &mut table, at + 1);
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
            close(&mut cells, &mut table, at);
            open = false;
        } else if numbered && s.text == next_number.to_string() {
            close(&mut cells, &mut table, at);
            next_number += 1;
            open = true;
        } else if numbered && !open && is_number(&Said::new(s.text.as_str(), s.line)) && type_like(follows(2)) {
            // Counted, but not from 1 or not in order.
            table.gap.get_or_insert(s.line);
            next_number = s.text.parse::<usize>().unwrap_or(next_number).saturating_add(1);
            open = true;
        } else if type_like(follows(1)) && version_like(follows(2)) {
            close(&mut cells, &mut table, at);
            open = true;
            cells.push(Said::new(s.text.clone(), s.line));
        } else if open {
            if cells.len() < 10 {
                cells.push(Said::new(s.text.clone(), s.line));
            }
        } else if table.rows.is_empty() && table.empty.is_none() {
            table.empty = emptiness(&s.lower, &["devices", "registered devices", "appliances"]).map(|e| (e, s.line));
        }
        at += 1;
    }
    close(&mut cells, &mut table, all.len());
    Some(table)
}

fn shown(s: &Segment) -> bool {
    matches!(s.kind, Kind::Text | Kind::Heading | Kind::Button)
}

/// The cells of one row, of which empty ones left no trace. `mended`: a wrapped name may have lost its hyphen.
fn assign(cells: Vec<Said>, columns: &[Column], mended: bool) -> Option<Read> {
    let mut cells = cells.into_iter();
    let mut read = Read { name: cells.next(), ..Read::default() };
    if let Some(name) = &read.name {
        let (text, with) = run_into(&name.text);
        let (text, with, line) = (text.to_owned(), with.map(str::to_owned), name.line);
        read.id = with.map(|t| Said::new(t, line));
        read.name = Some(Said::new(text, line));
    }
    if mended && let Some(name) = read.name.take() {
        read.doubted.push(("Name", name));
    }
    let mut rest: Vec<Said> = cells.collect();
    let take = |rest: &mut Vec<Said>, of: &dyn Fn(&str) -> bool| {
        rest.first().is_some_and(|c| of(&c.text)).then(|| rest.remove(0))
    };
    read.kind = take(&mut rest, &type_like);
    read.version = take(&mut rest, &version_like);
    let ids = rest.iter().position(|c| id(&c.text).is_some());
    if let Some(at) = ids.filter(|_| columns.contains(&Column::Id)) {
        let said = rest.split_off(at).swap_remove(0);
        read.id = id(&said.text).map(|text| Said::new(text, said.line)).filter(|_| !mended).or(read.id);
    }
    // With neither, what follows the name may be its status or its description: not told. Of two columns one cell is
    // left: it may be the description, which people write. More cells than columns: something else ran in.
    let (stated, described) = (columns.contains(&Column::Status), columns.contains(&Column::Description));
    if stated && (read.kind.is_some() || read.version.is_some()) {
        let fits = if described { (2..=4).contains(&rest.len()) } else { (1..=3).contains(&rest.len()) };
        read.status = rest
            .first()
            .filter(|_| fits)
            .map(|s| Said::new(without_marks(&s.text), s.line))
            .filter(|s| !s.text.is_empty());
    }
    let more = [&read.kind, &read.version, &read.status, &read.id].iter().any(|f| f.is_some());
    let ok = plausible(&read) && more;
    doubt_version(&mut read);
    ok.then_some(read)
}
