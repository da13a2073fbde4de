//! Threat Response: Settings > Modules, the modules that are configured; XDR: Integrations.

use super::emptiness::{Emptiness, emptiness};
use super::fact_builder::{FactBuilder, LinedText};
use super::facts::{List, Module};
use super::paging::Paging;
use super::phrase_search::Phrase;
use super::portal::{id, who};
use super::sheet::{Kind, Segment, Sheet};
use crate::domain::product::modules::{KINDS, pictured, titled};

/// Headings over the modules that are configured. Those behind the first are what XDR may call it (assumed).
const SECTIONS: [&str; 4] = ["your configurations", "my integrations", "your integrations", "configured integrations"];

fn section(sheet: &Sheet<'_>) -> Option<usize> {
    sheet.all().find(|(_, s)| SECTIONS.iter().any(|t| s.says(t))).map(|(i, _)| i)
}

/// XDR's page, by its names at the top.
fn xdr(sheet: &Sheet<'_>) -> bool {
    sheet.all().take(12).any(|(_, s)| s.says("cisco xdr") || s.says("xdr")) && sheet.has("integrations")
}

/// How surely this is the page. XDR's Integrations are it only where they state what is configured.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let yours = sheet.has("your configurations");
    let crumb = sheet.may_hold(&[const { Phrase::new("modules") }])
        && sheet.all().any(|(_, s)| s.own() && s.lower.ends_with("settings > modules"));
    let heading = sheet.has("modules");
    let add = sheet.control("add new module").is_some();
    match (yours, crumb, heading && add) {
        (true, _, _) => 6 + u32::from(crumb) + u32::from(add),
        (_, true, true) => 5,
        _ if xdr(sheet) => {
            let from = section(sheet).map_or(0, |i| i + 1);
            let stated = table(sheet, from).is_some_and(|t| !t.cards.is_empty())
                || (from > 0 && (!cards(sheet, from).cards.is_empty() || none(sheet, from).is_some()));
            if stated { 6 } else { 0 }
        }
        _ => 0,
    }
}

#[derive(Debug, Default)]
struct Card {
    name: Option<LinedText>,
    kind: Option<LinedText>,
    device: Option<LinedText>,
}

/// Modules, and whether something beside them was not understood: then they are not all of them.
#[derive(Debug, Default)]
struct Cards {
    cards: Vec<Card>,
    unread: Option<usize>,
    /// Index of the first segment behind them.
    to: usize,
}

/// Words that say that no module is configured.
fn none(sheet: &Sheet<'_>, from: usize) -> Option<(Emptiness, usize)> {
    const WHAT: [&str; 5] =
        ["modules", "configurations", "configured modules", "integrations", "configured integrations"];
    sheet
        .range(from, sheet.segments.len())
        .filter(|(_, s)| s.own())
        .find_map(|(_, s)| Some((emptiness(&s.lower, &WHAT)?, s.line)))
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    who(sheet, found);
    let start = match section(sheet) {
        Some(start) => start + 1,
        None if xdr(sheet) => 0,
        None => return,
    };
    let all = table(sheet, start).unwrap_or_else(|| cards(sheet, start));
    if all.cards.is_empty() {
        if let Some((emptiness, line)) = none(sheet, start).filter(|_| all.unread.is_none()) {
            found.facts.modules = Some(Vec::new());
            found.at("modules", line);
            if emptiness == Emptiness::Search {
                found.part_of(List::Modules, line);
            }
        }
        return;
    }
    let paging = Paging::of(sheet, |i| !(start..all.to).contains(&i));
    let mut modules = Vec::new();
    for (i, c) in all.cards.iter().enumerate() {
        modules.push(Module {
            name: found.row("modules", i, "name", c.name.as_ref()),
            kind: found.row("modules", i, "type", c.kind.as_ref()),
            device_id: found.row("modules", i, "device_id", c.device.as_ref()),
        });
    }
    let line = all.cards[0].name.as_ref().map_or(1, |n| n.line);
    found.facts.modules = Some(modules);
    if let Some(line) = all.unread.or_else(|| (!paging.whole(all.cards.len())).then_some(line)) {
        found.part_of(List::Modules, line);
    }
}

/// Cards one after the other: each closed by its `Edit`, else each begun by its picture's word or by its kind under its
/// name, where the copy left the buttons out.
fn cards(sheet: &Sheet<'_>, from: usize) -> Cards {
    let mut all = Cards { to: from, ..Cards::default() };
    let mut block: Vec<usize> = Vec::new();
    let mut edits = 0;
    for (i, s) in sheet.range(from, sheet.segments.len()) {
        if [
            "add new module",
            "add new integration",
            "add integration",
            "learn more",
            "free trial",
            "reload devices",
            "delete",
        ]
        .iter()
        .any(|c| s.says(c))
        {
            continue;
        }
        if s.offers("edit") || s.says("edit learn more") {
            edits += 1;
            all.cards.extend(card(sheet, &block));
            block.clear();
            all.to = i + 1;
        } else if shown(s) {
            block.push(i);
        }
    }
    if edits == 0 {
        return begun(sheet, &block, from);
    }
    // Behind the last one a kind that is not closed is a card of which the copy lost the rest.
    all.unread = block.iter().map(|i| &sheet.segments[*i]).find(|s| known(&s.lower)).map(|s| s.line);
    all
}

/// The cards of a copy without buttons. A card whose kind is not known cannot be told from the end of the one before, so
/// they never pass for all there are.
fn begun(sheet: &Sheet<'_>, lines: &[usize], from: usize) -> Cards {
    let at = |n: usize| lines.get(n).map(|i| &sheet.segments[*i]);
    let icon = |n: usize| at(n).is_some_and(|s| pictured(&s.text).is_some());
    let kind = |n: usize| at(n).is_some_and(|s| known(&s.lower));
    let begins = |n: usize| {
        icon(n)
            || (!icon(n.wrapping_sub(1))
                && ((kind(n + 1) && !kind(n) && at(n).is_some_and(|s| s.text.split(' ').count() <= 8))
                    || (kind(n) && at(n + 1).is_some_and(|s| described(&s.lower).is_some()))
                    || (kind(n) && n > 0 && kind(n + 1))))
    };
    let mut all = Cards { to: from, ..Cards::default() };
    let mut starts: Vec<usize> = Vec::new();
    for n in 0..lines.len() {
        sheet.cost.add(8);
        if begins(n) && starts.last().is_none_or(|last| n > last + 1) {
            starts.push(n);
        }
    }
    let Some(first) = starts.first().copied() else { return all };
    let catalogue = xdr(sheet);
    for (k, start) in starts.iter().enumerate() {
        let end = starts.get(k + 1).copied().unwrap_or(lines.len());
        // XDR's catalogue of what could be added looks the same, but no device stands in it.
        all.cards.extend(card(sheet, &lines[*start..end]).filter(|c| !catalogue || c.device.is_some()));
    }
    all.unread = Some(sheet.segments[lines[first]].line);
    all.to = sheet.segments.len();
    all
}

fn shown(s: &Segment) -> bool {
    matches!(s.kind, Kind::Text | Kind::Heading | Kind::Button) && !s.text.is_empty()
}

/// Whether this is the title of a kind of modules.
pub(super) fn known(lower: &str) -> bool {
    titled(lower).is_some()
}

/// One module: picture, name, kind, description, as far as they are there.
fn card(sheet: &Sheet<'_>, block: &[usize]) -> Option<Card> {
    // What stands above the picture or the name, a button or a filter say, is none: the kind stands right under the name.
    let of = |i: &usize| &sheet.segments[*i];
    let kind_at = block.iter().position(|i| known(&of(i).lower)).unwrap_or(0);
    // A module may be called as its kind is.
    let kind_at = kind_at + usize::from(block.get(kind_at + 1).is_some_and(|i| known(&of(i).lower)));
    let icon_at = block.iter().take(kind_at).position(|i| pictured(&of(i).text).is_some());
    let block = &block[icon_at.unwrap_or(kind_at.saturating_sub(1))..];
    let mut lines = block.iter().map(|i| &sheet.segments[*i]).peekable();
    let mut first = lines.next()?;
    let mut icon = None;
    if let Some(kind) = pictured(&first.text) {
        icon = Some((kind.title, first.line));
        first = lines.next()?;
    }
    let mut name = first.text.to_string();
    if icon.is_none()
        && let Some((word, rest)) = first.text.split_once(' ')
        && let Some(kind) = pictured(word)
    {
        icon = Some((kind.title, first.line));
        name = rest.trim().to_owned();
    }
    let mut kind = None;
    // `esa03 ----- Email Security Appliance`
    if let Some((n, k)) = name.clone().split_once(" --")
        && known(&k.trim_start_matches(['-', ' ']).to_ascii_lowercase())
    {
        kind = Some(LinedText::new(k.trim_start_matches(['-', ' ']), first.line));
        name = n.to_owned();
    }
    let mut device: Option<LinedText> = None;
    let mut devices = 0;
    for s in lines {
        sheet.cost.add(s.text.len());
        if kind.is_none() && known(&s.lower) {
            kind = Some(LinedText::new(s.text.clone(), s.line));
        }
        let after = ["device id:", "device id", "registered device id:", "id:", "id "]
            .iter()
            .find_map(|l| s.lower.strip_prefix(l));
        if let Some(after) = after
            && let Some(found) = id(s.text[s.text.len() - after.len()..].trim())
        {
            devices += usize::from(device.as_ref().is_none_or(|d| d.text != found));
            device.get_or_insert(LinedText::new(found, s.line));
        } else if device.is_none() && s.text.len() == 36 && id(&s.text).is_some() {
            devices += 1;
            device = Some(LinedText::new(s.text.clone(), s.line));
        }
        if kind.is_none()
            && let Some(title) = described(&s.lower)
        {
            let at = s.lower.find(&title.to_ascii_lowercase()).unwrap_or(0);
            kind = Some(LinedText::new(s.text.get(at..at + title.len()).unwrap_or(title), s.line));
        }
    }
    // Two ids: a further module ran into this one.
    let device = device.filter(|_| devices == 1);
    let kind = kind
        .or(icon.map(|(title, line)| LinedText::new(title, line)))
        .or_else(|| known(&name.to_ascii_lowercase()).then(|| LinedText::new(name.clone(), first.line)));
    Some(Card { name: Some(LinedText::new(name, first.line)), kind, device })
}

/// Cisco's description of a kind begins with the kind's title.
fn described(lower: &str) -> Option<&'static str> {
    if lower.split(' ').count() < 8 {
        return None;
    }
    let rest = lower.strip_prefix("the ").unwrap_or(lower);
    let rest = rest.strip_prefix("cisco ").unwrap_or(rest);
    let begins = |title: &str| {
        let start = rest.get(..title.len()).filter(|start| start.eq_ignore_ascii_case(title));
        start.is_some() && rest[title.len()..].starts_with([' ', ','])
    };
    KINDS.iter().map(|kind| kind.title).find(|title| begins(title))
}

/// Heads of the columns that name a module and its kind.
const NAME_HEADS: [&str; 4] = ["name", "module name", "module", "integration name"];
const KIND_HEADS: [&str; 4] = ["type", "module type", "integration type", "integration"];

/// The same as a table: Name, Type, maybe Device.
fn table(sheet: &Sheet<'_>, from: usize) -> Option<Cards> {
    let rows = sheet.rows(from, sheet.segments.len());
    let head = rows.iter().position(|r| {
        let says = |w: &[&str]| r.cells.iter().any(|c| w.contains(&sheet.cell_text(c).to_ascii_lowercase().as_str()));
        r.cells.len() > 1 && says(&NAME_HEADS) && says(&KIND_HEADS)
    })?;
    let titles: Vec<String> = rows[head].cells.iter().map(|c| sheet.cell_text(c).to_ascii_lowercase()).collect();
    let place = |w: &[&str]| titles.iter().position(|t| w.contains(&t.as_str()));
    let (name, kind) = (place(&NAME_HEADS), place(&KIND_HEADS));
    let device = place(&["device id", "device", "registered device", "registered device id"]);
    let mut all = Cards { to: rows[head].first + 1, ..Cards::default() };
    for row in &rows[head + 1..] {
        let get = |at: Option<usize>| {
            let cell = row.cells.get(at?)?;
            let text = sheet.cell_text(cell);
            (!text.is_empty()).then(|| LinedText::new(text, sheet.segments[cell[0]].line))
        };
        let (name, kind) = (get(name), get(kind));
        if row.cells.len() > 1 && name.is_some() && kind.is_some() {
            let device = get(device).and_then(|d| id(&d.text).map(|i| LinedText::new(i, d.line)));
            all.cards.push(Card { name, kind, device });
            all.to = row.first + row.cells.iter().map(Vec::len).sum::<usize>();
        } else if row.cells.iter().filter(|c| !c.is_empty()).count() > 1 {
            all.unread.get_or_insert(sheet.segments[row.first].line);
        }
    }
    Some(all)
}
