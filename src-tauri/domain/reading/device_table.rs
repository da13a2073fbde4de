//! The device table of the portals, in the shapes that copying gives it: cells by tab or pipe, or one cell per line.

use super::facts::Device;
use super::found::{Found, Said};
use super::portal::{id, none_listed, tenants};
use super::sheet::{Kind, Row, Segment, Sheet};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
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
fn column(text: &str) -> Option<Column> {
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

#[derive(Debug, Default)]
struct Read {
    name: Option<Said>,
    kind: Option<Said>,
    version: Option<Said>,
    status: Option<Said>,
    id: Option<Said>,
}

/// A table that was found.
pub(super) struct Table {
    rows: Vec<Read>,
    /// The line of its heading, or of the words that say it is empty.
    line: usize,
    /// Whether an empty one is known to be empty.
    empty: bool,
    /// Whether it says how each device is.
    pub status: bool,
}

/// Finds the device table, if the page has one.
pub(super) fn find(sheet: &Sheet<'_>) -> Option<Table> {
    wide(sheet).or_else(|| narrow(sheet))
}

/// Notes the devices that the page lists, or that it says there are none.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut Found) {
    if tenants(sheet) > 1 {
        // Two tenants' pages in one copy: which device is whose would be a guess.
        return;
    }
    if let Some(table) = find(sheet) {
        table.note(found);
    } else if let Some((_, s)) = sheet.all().find(|(_, s)| s.own() && none_listed(&s.lower) && !in_prose_of(s)) {
        found.facts.devices = Some(Vec::new());
        found.at("devices", s.line);
    }
}

/// A whole sentence rather than the words in place of a list.
fn in_prose_of(s: &Segment) -> bool {
    s.text.split(' ').count() > 6
}

impl Table {
    /// Notes the devices, if the list was understood.
    pub(super) fn note(self, found: &mut Found) {
        if self.rows.is_empty() {
            if self.empty {
                found.facts.devices = Some(Vec::new());
                found.at("devices", self.line);
            }
            return;
        }
        let mut devices = Vec::new();
        for (i, r) in self.rows.iter().enumerate() {
            devices.push(Device {
                name: found.row("devices", i, "name", r.name.as_ref()),
                kind: found.row("devices", i, "type", r.kind.as_ref()),
                version: found.row("devices", i, "version", r.version.as_ref()),
                status: found.row("devices", i, "status", r.status.as_ref()),
                id: found.row("devices", i, "id", r.id.as_ref()),
            });
        }
        found.facts.devices = Some(devices);
    }
}

fn words(sheet: &Sheet<'_>, cell: &[usize]) -> Said {
    let shown: Vec<usize> = cell
        .iter()
        .copied()
        .filter(|i| matches!(sheet.segments[*i].kind, Kind::Text | Kind::Heading | Kind::Button))
        .collect();
    Said::new(sheet.cell_text(&shown), shown.first().map_or(0, |i| sheet.segments[*i].line))
}

/// One row per line, cells side by side.
fn wide(sheet: &Sheet<'_>) -> Option<Table> {
    let rows = sheet.rows(0, sheet.segments.len());
    let (at, columns) = rows.iter().enumerate().find_map(|(n, row)| {
        let columns: Vec<Option<Column>> = row.cells.iter().map(|c| column(&words(sheet, c).text)).collect();
        let has = |c| columns.contains(&Some(c));
        let more = [Column::Type, Column::Version, Column::Status, Column::Id];
        (has(Column::Name) && more.into_iter().filter(|c| has(*c)).count() >= 2).then_some((n, columns))
    })?;
    let name_at = columns.iter().position(|c| *c == Some(Column::Name))?;
    let mut table = Table {
        rows: Vec::new(),
        line: sheet.segments[rows[at].first].line,
        empty: sheet.html && sheet.whole,
        status: columns.contains(&Some(Column::Status)),
    };
    for row in &rows[at + 1..] {
        if row.cells.iter().filter(|c| column(&words(sheet, c).text).is_some()).count() >= 3 {
            // The page was copied twice, or its headings stand under the table again.
            continue;
        }
        if let Some(said) = id_line(sheet, row) {
            if let Some(last) = table.rows.last_mut()
                && last.id.is_none()
            {
                last.id = Some(said);
            }
        } else if let Some(read) = data_row(sheet, row, &columns, name_at) {
            table.rows.push(read);
        } else if table.rows.is_empty() && none_listed(&sheet.segments[row.first].lower) {
            table.empty = true;
            table.line = sheet.segments[row.first].line;
        }
    }
    Some(table)
}

fn data_row(sheet: &Sheet<'_>, row: &Row, columns: &[Option<Column>], name_at: usize) -> Option<Read> {
    let cells: Vec<Said> = row.cells.iter().map(|c| words(sheet, c)).collect();
    let number = columns.iter().position(|c| *c == Some(Column::Number));
    if cells.iter().find(|c| !c.text.is_empty()).is_some_and(|c| foot(&c.text)) {
        return None;
    }
    let is_number = |s: &Said| !s.text.is_empty() && s.text.bytes().all(|b| b.is_ascii_digit());
    // Place by place, if the row's number stands under `#`; else the copy lost leading cells, and the name comes first
    // behind boxes and the number.
    let exact = match number {
        Some(n) => cells.get(n).is_some_and(is_number),
        None => cells.len() + 1 >= columns.len() && cells.get(name_at).is_some_and(|c| !c.text.is_empty()),
    };
    let first = if exact {
        name_at
    } else {
        let mut first = cells.iter().position(|c| !c.text.is_empty())?;
        if number.is_some() && is_number(&cells[first]) {
            first += 1;
        }
        first
    };
    let get = |wanted: Column| {
        let at = columns.iter().position(|c| *c == Some(wanted))?;
        let place = (first + at).checked_sub(name_at)?;
        cells.get(place).filter(|c| !c.text.is_empty()).cloned()
    };
    let read = Read {
        name: get(Column::Name),
        kind: get(Column::Type),
        version: get(Column::Version),
        status: get(Column::Status),
        id: get(Column::Id).filter(|s| id(&s.text).is_some()),
    };
    let more = [&read.kind, &read.version, &read.status, &read.id].iter().filter(|f| f.is_some()).count();
    (read.name.is_some() && more > 0).then_some(read)
}

/// What stands under the table and not in it.
fn foot(text: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    [
        "page size",
        "total entries",
        "total items",
        "items per page",
        "rows per page",
        "displaying ",
        "\u{a9}",
        "copyright",
    ]
    .iter()
    .any(|f| lower.starts_with(f))
}

/// `ID: 874141f7-… IP Address: … Connector Version: …` under a row.
fn id_line(sheet: &Sheet<'_>, row: &Row) -> Option<Said> {
    row.cells.iter().flatten().take(12).find_map(|i| id_at(sheet, *i))
}

fn id_at(sheet: &Sheet<'_>, i: usize) -> Option<Said> {
    let v = ["id", "device id"].iter().find_map(|l| sheet.value(i, l))?;
    let text = id(v.text)?;
    // The row above must have ended: an id inside a row belongs to a column.
    Some(Said::new(text, v.segment.line))
}

/// What belongs to the lines under a row and to the page around it.
fn detail(lower: &str) -> bool {
    ["id:", "device id:", "ip address", "connector version", "created"].iter().any(|p| lower.starts_with(p))
}

fn action(lower: &str) -> bool {
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
        c(0) == Some(Column::Name)
            && c(1) == Some(Column::Type)
            && c(2) == Some(Column::Version)
            && c(3) == Some(Column::Status)
    })?;
    let numbered = (name.saturating_sub(4)..name).any(|i| all[i].text == "#");
    let mut at = name + 4;
    let described = all.get(at).is_some_and(|s| column(&s.text) == Some(Column::Description));
    while all.get(at).is_some_and(|s| column(&s.text).is_some()) {
        at += 1;
    }
    let mut table = Table { rows: Vec::new(), line: all[name].line, empty: false, status: true };
    let mut cells: Vec<Said> = Vec::new();
    let mut next_number = 1usize;
    let mut open = false;
    let close = |cells: &mut Vec<Said>, table: &mut Table| {
        if let Some(read) = assign(std::mem::take(cells), described) {
            table.rows.push(read);
        }
    };
    while at < all.len() {
        let s = &all[at];
        sheet.work.add(s.text.len() + 1);
        let follows = |n: usize| all.get(at + n).map(|s| s.text.as_str()).unwrap_or_default();
        if matches!(s.kind, Kind::Check(_)) || !shown(s) {
        } else if s.lower.trim() == "id:" || detail(&s.lower) {
            close(&mut cells, &mut table);
            open = false;
            if let (Some(said), Some(last)) = (id_at(sheet, at), table.rows.last_mut())
                && last.id.is_none()
            {
                last.id = Some(said);
            }
            if s.lower.trim_end().ends_with(':') {
                at += 1;
            }
        } else if action(&s.lower) {
            close(&mut cells, &mut table);
            open = false;
        } else if numbered && s.text == next_number.to_string() {
            close(&mut cells, &mut table);
            next_number += 1;
            open = true;
        } else if type_like(follows(1)) && version_like(follows(2)) {
            if !cells.is_empty() {
                close(&mut cells, &mut table);
            }
            open = true;
            cells.push(Said::new(s.text.clone(), s.line));
        } else if open {
            if cells.len() < 8 {
                cells.push(Said::new(s.text.clone(), s.line));
            }
        } else if table.rows.is_empty() && none_listed(&s.lower) {
            table.empty = true;
            table.line = s.line;
        }
        at += 1;
    }
    close(&mut cells, &mut table);
    Some(table)
}

fn shown(s: &Segment) -> bool {
    matches!(s.kind, Kind::Text | Kind::Heading | Kind::Button)
}

/// The cells of one row, of which empty ones left no trace.
fn assign(cells: Vec<Said>, described: bool) -> Option<Read> {
    let mut cells = cells.into_iter();
    let mut read = Read { name: cells.next(), ..Read::default() };
    read.name.as_ref()?;
    let mut rest = cells.peekable();
    read.kind = rest.next_if(|c| type_like(&c.text));
    read.version = rest.next_if(|c| version_like(&c.text));
    // With neither, what follows the name may be its status or its description: not told.
    if read.kind.is_some() || read.version.is_some() {
        let status = rest.next();
        // Of two columns one cell is left: it may be the description, which people write.
        read.status = status.filter(|_| !described || rest.peek().is_some());
    }
    Some(read)
}
