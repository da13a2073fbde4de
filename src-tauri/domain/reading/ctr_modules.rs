//! Threat Response: Settings > Modules, the modules that are configured.

use super::facts::Module;
use super::found::{Found, Said};
use super::portal::{id, none_listed, who};
use super::sheet::{Kind, Segment, Sheet};
use crate::domain::product::modules::{KINDS, pictured, titled};

/// How surely this is the page.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let yours = sheet.has("your configurations");
    let crumb = sheet.all().any(|(_, s)| s.own() && s.lower.ends_with("settings > modules"));
    let heading = sheet.has("modules");
    let add = sheet.control("add new module").is_some();
    match (yours, crumb, heading && add) {
        (true, _, _) => 6 + u32::from(crumb) + u32::from(add),
        (_, true, true) => 5,
        _ => 0,
    }
}

#[derive(Debug, Default)]
struct Card {
    name: Option<Said>,
    kind: Option<Said>,
    device: Option<Said>,
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut Found) {
    who(sheet, found);
    let Some(start) = sheet.find("your configurations") else { return };
    let (cards, understood) = match table(sheet, start + 1) {
        Some(cards) => (cards, true),
        None => cards(sheet, start + 1),
    };
    if cards.is_empty() {
        let words = sheet.range(start + 1, sheet.segments.len()).find(|(_, s)| s.own() && none_listed(&s.lower));
        let line = words.map(|(_, s)| s.line);
        if line.is_some() || understood {
            found.facts.modules = Some(Vec::new());
            found.at("modules", line.unwrap_or(sheet.segments[start].line));
        }
        return;
    }
    let mut modules = Vec::new();
    for (i, c) in cards.iter().enumerate() {
        modules.push(Module {
            name: found.row("modules", i, "name", c.name.as_ref()),
            kind: found.row("modules", i, "type", c.kind.as_ref()),
            device_id: found.row("modules", i, "device_id", c.device.as_ref()),
        });
    }
    found.facts.modules = Some(modules);
}

/// Cards one after the other, each closed by its `Edit`. Also whether nothing but the page's own controls was there.
fn cards(sheet: &Sheet<'_>, from: usize) -> (Vec<Card>, bool) {
    let mut cards = Vec::new();
    let mut block: Vec<usize> = Vec::new();
    let mut others = false;
    for (i, s) in sheet.range(from, sheet.segments.len()) {
        if ["add new module", "learn more", "free trial", "reload devices", "delete"].iter().any(|c| s.says(c)) {
            continue;
        }
        if s.offers("edit") || s.says("edit learn more") {
            cards.extend(card(sheet, &block));
            block.clear();
        } else if shown(s) {
            block.push(i);
            others = true;
        }
    }
    (cards, !others)
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
    let mut lines = block.iter().map(|i| &sheet.segments[*i]).peekable();
    let mut first = lines.next()?;
    let mut icon = None;
    if let Some(kind) = pictured(&first.text) {
        icon = Some((kind.title, first.line));
        first = lines.next()?;
    }
    let mut name = first.text.clone();
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
        kind = Some(Said::new(k.trim_start_matches(['-', ' ']), first.line));
        name = n.to_owned();
    }
    let mut device = None;
    for s in lines {
        sheet.work.add(s.text.len());
        if kind.is_none() && known(&s.lower) {
            kind = Some(Said::new(s.text.clone(), s.line));
        }
        let after = ["device id:", "device id", "registered device id:", "id:", "id "]
            .iter()
            .find_map(|l| s.lower.strip_prefix(l));
        if let Some(after) = after
            && let Some(found) = id(s.text[s.text.len() - after.len()..].trim())
        {
            device = Some(Said::new(found, s.line));
        } else if device.is_none() && s.text.len() == 36 && id(&s.text).is_some() {
            device = Some(Said::new(s.text.clone(), s.line));
        }
        if kind.is_none()
            && let Some(title) = described(&s.lower)
        {
            let at = s.lower.find(&title.to_ascii_lowercase()).unwrap_or(0);
            kind = Some(Said::new(s.text.get(at..at + title.len()).unwrap_or(title), s.line));
        }
    }
    let kind = kind
        .or(icon.map(|(title, line)| Said::new(title, line)))
        .or_else(|| known(&name.to_ascii_lowercase()).then(|| Said::new(name.clone(), first.line)));
    Some(Card { name: Some(Said::new(name, first.line)), kind, device })
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

/// The same as a table: Name, Type, maybe Device.
fn table(sheet: &Sheet<'_>, from: usize) -> Option<Vec<Card>> {
    let rows = sheet.rows(from, sheet.segments.len());
    let head = rows.iter().position(|r| {
        let says = |w: &[&str]| r.cells.iter().any(|c| w.contains(&sheet.cell_text(c).to_ascii_lowercase().as_str()));
        r.cells.len() > 1 && says(&["name", "module name", "module"]) && says(&["type", "module type"])
    })?;
    let titles: Vec<String> = rows[head].cells.iter().map(|c| sheet.cell_text(c).to_ascii_lowercase()).collect();
    let place = |w: &[&str]| titles.iter().position(|t| w.contains(&t.as_str()));
    let (name, kind) = (place(&["name", "module name", "module"]), place(&["type", "module type"]));
    let device = place(&["device id", "device", "registered device", "registered device id"]);
    let mut cards = Vec::new();
    for row in &rows[head + 1..] {
        let get = |at: Option<usize>| {
            let cell = row.cells.get(at?)?;
            let text = sheet.cell_text(cell);
            (!text.is_empty()).then(|| Said::new(text, sheet.segments[cell[0]].line))
        };
        let (name, kind) = (get(name), get(kind));
        if row.cells.len() > 1 && name.is_some() && kind.is_some() {
            let device = get(device).and_then(|d| id(&d.text).map(|i| Said::new(i, d.line)));
            cards.push(Card { name, kind, device });
        }
    }
    Some(cards)
}
