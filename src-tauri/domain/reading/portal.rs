//! What the portals' pages share: who is signed in, whose tenant it is, and the look of device ids.

use super::found::{Agreed, Found};
use super::sheet::Sheet;

/// Notes the signed-in person and the tenant, where the page names them.
pub(super) fn who(sheet: &Sheet<'_>, found: &mut Found) {
    if tenants(sheet) > 1 {
        return;
    }
    if let Some((name, line)) = account(sheet) {
        found.facts.account = Some(name);
        found.at("account", line);
    }
    if let Some((name, line)) = tenant(sheet) {
        found.facts.tenant = Some(name);
        found.at("tenant", line);
    }
}

/// `Devices for Example Corp`, `Cloud Services for Example Corp`; two different ones: not told.
pub(super) fn tenant(sheet: &Sheet<'_>) -> Option<(String, usize)> {
    let mut said = Agreed::default();
    all_tenants(sheet).for_each(|(name, line)| said.say(name, line));
    said.get()
}

/// How many tenants the page names: one at most, unless pages were copied together.
pub(super) fn tenants(sheet: &Sheet<'_>) -> usize {
    let mut names = all_tenants(sheet);
    let Some((first, _)) = names.next() else { return 0 };
    1 + usize::from(names.any(|(name, _)| name != first))
}

fn all_tenants(sheet: &Sheet<'_>) -> impl Iterator<Item = (String, usize)> {
    sheet.all().filter_map(|(_, s)| {
        let from =
            ["devices for ", "cloud services for "].iter().find(|p| s.lower.starts_with(**p)).map(|p| p.len())?;
        let name = s.text[from..].trim();
        let fits = s.own()
            && !name.is_empty()
            && name.len() <= 100
            && !name.starts_with(|c: char| c.is_lowercase())
            && !name.ends_with([':', '?', ',']);
        fits.then(|| (name.to_owned(), s.line))
    })
}

/// The name at the end of the top row, behind the last menu entry.
fn account(sheet: &Sheet<'_>) -> Option<(String, usize)> {
    for (i, s) in sheet.all() {
        if !s.own() || s.text.len() > 300 {
            continue;
        }
        let ctr = s.lower.starts_with("threat response") && s.lower.contains("investigate");
        let top = ctr || s.lower.starts_with("security services exchange");
        let last = if ctr { "modules" } else { "audit log" };
        if top && let Some(at) = s.lower.rfind(last) {
            let tail = s.text[at + last.len()..].trim_matches([' ', '|', '*', '\u{25be}', '\u{25bc}']);
            if named(tail) {
                return Some((tail.to_owned(), s.line));
            }
        }
        // The menu in cells or lines of its own: then the name is the next one.
        let menu = s.says("audit log")
            || (s.says("modules") && sheet.range(i.saturating_sub(8), i).any(|(_, b)| b.says("investigate")));
        if menu
            && let Some(next) = sheet.segments.get(i + 1)
            && next.own()
            && next.row - s.row <= 1
            && next.kind == super::sheet::Kind::Text
            && named(&next.text)
            && !next.lower.starts_with("settings")
            && (next.text.contains(' ') || next.text.contains('@'))
        {
            return Some((next.text.clone(), next.line));
        }
    }
    None
}

/// Looks like a person's name or address, not like another menu entry or a sentence.
fn named(text: &str) -> bool {
    const PARTICLES: [&str; 14] =
        ["al", "ap", "bin", "da", "das", "de", "del", "der", "di", "do", "dos", "la", "van", "von"];
    const MENU: [&str; 10] =
        ["Add", "Available", "Cloud", "Devices", "Events", "Help", "Manage", "Settings", "Users", "Your"];
    let words = text.split(' ').count();
    if text.is_empty() || text.len() > 80 || words > 6 || text.contains([':', '>', '=', '?']) {
        return false;
    }
    if words == 1 && text.contains('@') {
        return true;
    }
    !MENU.contains(&text.split(' ').next().unwrap_or_default())
        && text
            .split(' ')
            .all(|w| PARTICLES.contains(&w) || w.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase()))
}

/// A device id, whole or cut: `874141f7-903f-4be9-b14e-45a7f...`.
pub(super) fn id(text: &str) -> Option<&str> {
    let first = text.split([' ', ',', ')']).next().unwrap_or_default();
    let stem = first.trim_end_matches(['.', '\u{2026}']);
    let fits = stem.len() >= 8
        && stem.len() <= 36
        && stem
            .bytes()
            .enumerate()
            .all(|(i, b)| if matches!(i, 8 | 13 | 18 | 23) { b == b'-' } else { b.is_ascii_hexdigit() })
        && (stem.len() == 36 || stem.len() < first.len());
    fits.then_some(first)
}

/// Says in the page's words that a list is empty.
pub(super) fn none_listed(lower: &str) -> bool {
    let t = lower.trim_end_matches(['.', ' ']);
    t.len() < 80
        && ([
            "no data",
            "no devices",
            "no records",
            "no rows",
            "no results",
            "no items",
            "no modules",
            "no configurations",
            "no matching",
            "no messages",
            "no sightings",
            "no options",
            "no registered devices",
            "there are no ",
            "you have no ",
            "you do not have any ",
            "nothing to ",
        ]
        .iter()
        .any(|p| t.starts_with(p))
            || [
                "total items: 0",
                "0 items",
                "0 of 0 items",
                "0 devices",
                "0 sightings",
                "0 - 0 of 0 items",
                "0-0 of 0",
            ]
            .contains(&t)
            || (t.starts_with("displaying 0") && t.contains("of 0")))
}
