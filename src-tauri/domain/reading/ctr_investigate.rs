//! Threat Response: Investigate, with its table of sightings.

use super::ctr_modules::known as kind;
use super::emptiness::emptiness;
use super::fact_builder::{FactBuilder, LinedText};
use super::facts::{List, Sighting};
use super::paging::Paging;
use super::phrase_search::{Phrase, Signs};
use super::portal::who;
use super::sheet::{Kind, Segment, Sheet};
use super::text_marks::core;

const COLUMNS: [&str; 3] = ["module", "observed", "description"];

fn bare(text: &str) -> String {
    text.trim_matches(|c: char| !c.is_alphanumeric()).to_ascii_lowercase()
}

/// The module's name without its kind, which stands under it in the same cell, perhaps behind a drawn rule.
fn name_of(text: &str) -> &str {
    text.split_once(" ---").map_or(text, |(name, _)| name).trim()
}

/// How surely this is the page. A written description of it is recognised too, but nothing is read from that.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let says = |words: &'static str| sheet.mentions(&Phrase::new(words));
    let table = table(sheet).is_some();
    let graph = says("relations graph");
    let parts = says("sightings") && says("observable");
    let place = says("investigate");
    let form = ["investigate", "clear", "reset"].iter().all(|c| sheet.control(c).is_some());
    // What it counts above the graph: "1 Target 1 Observable 0 Indicators 0 Domains 0 File Hashes …" (documented).
    let counts = says("indicators") && says("file hashes") && (says("observable") || says("observables"));
    match (table, graph && place, (parts || counts) && place) {
        (true, ..) => 6 + u32::from(graph) + u32::from(place),
        (_, true, _) => 6,
        (_, _, true) => 3,
        _ if form => 3,
        _ => 0,
    }
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    who(sheet, found);
    let rows = match table(sheet) {
        Some(At::Wide { row, places, others }) => {
            quote_others(sheet, row, &others, found);
            wide(sheet, row, places)
        }
        Some(At::Narrow { behind }) => narrow(sheet, behind),
        None => Vec::new(),
    };
    if rows.is_empty() {
        let empty =
            sheet.all().find(|(_, s)| s.own() && (s.lower.starts_with("no sightings") || s.says("0 sightings")));
        let under = table(sheet).and_then(|t| {
            sheet.range(t.behind(), t.behind() + 4).find(|(_, s)| emptiness(&s.lower, &["sightings"]).is_some())
        });
        if let Some((_, s)) = empty.or(under) {
            found.facts.sightings = Some(Vec::new());
            found.at("sightings", s.line);
        }
        return;
    }
    let (first, last) = (&rows[0], &rows[rows.len() - 1]);
    let line = |row: &[Option<LinedText>; 3]| row.iter().flatten().map(|s| s.line).next().unwrap_or(1);
    let (first, last) = (line(first), line(last));
    let paging = Paging::of(sheet, |i| !(first..=last).contains(&sheet.segments[i].line));
    // The page counts observables, targets and more: only what says that there is more counts.
    if paging.more.is_some() || paging.total.is_some_and(|(total, _)| total > rows.len()) {
        found.part_of(List::Sightings, first);
    }
    let mut sightings = Vec::new();
    for (i, [module, observed, description]) in rows.iter().enumerate() {
        // In a print the cells wrap: of each only the beginning is known.
        let begun = |said: &Option<LinedText>| {
            said.as_ref().map(|said| match sheet.capture.mends_wraps() {
                true => LinedText::new(format!("{}\u{2026}", said.text), said.line),
                false => said.clone(),
            })
        };
        let (module, description) = (&begun(module), &begun(description));
        sightings.push(Sighting {
            module: found.row("sightings", i, "module", module.as_ref()),
            observed: found.row("sightings", i, "observed", observed.as_ref()),
            description: found.row("sightings", i, "description", description.as_ref()),
        });
    }
    found.facts.sightings = Some(sightings);
}

enum At {
    /// Index behind the heading row, and the places of the three columns in it, as far as they are there.
    Wide {
        row: usize,
        places: [Option<usize>; 3],
        /// Columns whose meaning is not known, with their places.
        others: Vec<(String, usize)>,
    },
    Narrow {
        behind: usize,
    },
}

impl At {
    fn behind(&self) -> usize {
        match self {
            At::Wide { row, .. } => *row,
            At::Narrow { behind } => *behind,
        }
    }
}

/// Columns that the page has beside ours, and that are not read.
const BESIDE: [&str; 6] = ["confidence", "severity", "details", "resolution", "sensor", "verdict"];

/// `Sightings`, `Sightings (3)`, `3 Sightings`: the name of the part that holds them.
fn heading(lower: &str) -> bool {
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty());
    let mut named = false;
    words.all(|w| {
        named |= w == "sightings";
        w == "sightings" || w.bytes().all(|b| b.is_ascii_digit())
    }) && named
}

fn table(sheet: &Sheet<'_>) -> Option<At> {
    const OBSERVED: Phrase = Phrase::new("observed");
    // The page has tables of other things above its sightings, with columns of the same names.
    let heading = sheet.all().find(|(_, s)| s.own() && heading(&s.lower)).map_or(0, |(i, _)| i);
    for (i, s) in sheet.range(heading, sheet.segments.len()) {
        // The time is the one column that no other table of this page is known by.
        if !(OBSERVED.may_be_in(s.words) || s.signs.have(Signs::FOREIGN)) || core(&s.lower) != "observed" {
            continue;
        }
        let row_end = sheet.range(i, i + 64).take_while(|(_, n)| n.row == s.row).last().map_or(i, |(n, _)| n);
        let row_start = (0..i).rev().take(64).take_while(|n| sheet.segments[*n].row == s.row).last().unwrap_or(i);
        let place =
            |w: &str| sheet.range(row_start, row_end + 1).find(|(_, n)| bare(&n.text) == w).map(|(_, n)| n.cell);
        let places = COLUMNS.map(place);
        if (places[0].is_some() || places[2].is_some()) && row_end > row_start {
            let others = sheet
                .range(row_start, row_end + 1)
                .filter(|(_, n)| !places.contains(&Some(n.cell)) && !BESIDE.contains(&bare(&n.text).as_str()))
                .map(|(_, n)| (n.text.to_string(), n.cell))
                .collect();
            return Some(At::Wide { row: row_end + 1, places, others });
        }
        let first = i.checked_sub(1)?;
        if COLUMNS.iter().enumerate().all(|(n, w)| sheet.segments.get(first + n).is_some_and(|s| bare(&s.text) == *w)) {
            let mut behind = first + 3;
            while sheet.segments.get(behind).is_some_and(|s| BESIDE.contains(&bare(&s.text).as_str())) {
                behind += 1;
            }
            return Some(At::Narrow { behind });
        }
    }
    None
}

/// `9 hours ago`, `just now`, `2020-05-14T13:23:57.000Z`, `May 14, 2020 13:23:57`.
fn moment(lower: &str) -> bool {
    let t = lower.trim();
    t.len() < 60
        && (t.ends_with(" ago")
            || t == "just now"
            || (t.split(' ').count() <= 6 && t.contains(':') && t.bytes().filter(u8::is_ascii_digit).count() >= 8))
}

/// Columns that are not known are quoted by what the first row has in them.
fn quote_others(sheet: &Sheet<'_>, from: usize, others: &[(String, usize)], found: &mut FactBuilder) {
    let Some(first) = sheet.segments.get(from) else { return };
    for (head, place) in others {
        let cell = sheet.range(from, from + 64).take_while(|(_, n)| n.row == first.row).find(|(_, n)| n.cell == *place);
        if let Some((_, cell)) = cell {
            found.quote(head, &cell.text, cell.line);
        }
    }
}

fn wide(sheet: &Sheet<'_>, from: usize, places: [Option<usize>; 3]) -> Vec<[Option<LinedText>; 3]> {
    let mut out = Vec::new();
    // Copied, a cell of two lines puts its first line above the row.
    let mut above: Vec<&Segment> = Vec::new();
    for row in sheet.rows(from, sheet.segments.len()) {
        let mut cells = places.map(|p| {
            let cell: Vec<usize> = row
                .cells
                .get(p?)?
                .iter()
                .copied()
                .filter(|i| !matches!(sheet.segments[*i].kind, Kind::Field))
                .collect();
            // Of the module's cell only the first line: the second is its kind.
            let lines = if p == places[0] && sheet.html { cell.get(..1)? } else { &cell };
            let text = sheet.cell_text(lines);
            (!text.is_empty()).then(|| LinedText::new(text, sheet.segments[cell[0]].line))
        });
        // A sighting has a time; other lines with cells are not rows of this table.
        if cells[1].as_ref().is_some_and(|o| moment(&o.text.to_ascii_lowercase())) {
            let two_lines = cells[0].as_ref().is_some_and(|m| kind(&m.text.to_ascii_lowercase()));
            if let ([name], true) = (above.as_slice(), two_lines) {
                cells[0] = Some(LinedText::new(name.text.clone(), name.line));
            } else if let Some(module) = &mut cells[0] {
                module.text = name_of(&module.text).to_owned();
            }
            out.push(cells);
            above.clear();
        } else if !sheet.html && row.cells.len() == 1 && above.is_empty() && sheet.segments[row.first].own() {
            above.push(&sheet.segments[row.first]);
        } else if !out.is_empty() {
            break;
        } else {
            above.clear();
        }
    }
    out
}

fn narrow(sheet: &Sheet<'_>, from: usize) -> Vec<[Option<LinedText>; 3]> {
    let mut out = Vec::new();
    let mut last = from;
    for (i, s) in sheet.range(from + 1, sheet.segments.len()) {
        if moment(&s.lower) {
            let said = |n: Option<usize>| {
                n.and_then(|n| sheet.segments.get(n)).map(|s| LinedText::new(s.text.clone(), s.line))
            };
            // Name and kind above the time: two lines, the first of them directly under the headings or the last row.
            let first = out.last().map_or(from, |_| last + 1);
            let grade =
                |n: usize| matches!(sheet.segments[n].lower.as_str(), "high" | "medium" | "low" | "none" | "unknown");
            let two_lines = i >= first + 2 && kind(&sheet.segments[i - 1].lower) && !grade(i - 2);
            let name = if two_lines { i - 2 } else { i - 1 };
            out.push([said(Some(name)), said(Some(i)), said(Some(i + 1))]);
            last = i;
        }
    }
    out
}
