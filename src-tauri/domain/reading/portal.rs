//! What the portals' pages share: who is signed in, whose tenant it is, and the look of device ids.

use super::fact_builder::{Agreed, FactBuilder};
use super::facts::PagePortal;
use super::sheet::Sheet;

/// Notes the portal, the signed-in person and the tenant, where the page names them.
pub(super) fn who(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    named_portal(sheet, found, false);
    people(sheet, found);
}

/// The same on a page of SSE, whose rows are named after the other portals.
pub(super) fn who_in_sse(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    named_portal(sheet, found, true);
    people(sheet, found);
}

fn people(sheet: &Sheet<'_>, found: &mut FactBuilder) {
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
    sheet.all().filter_map(|(i, s)| {
        let from =
            ["devices for ", "cloud services for "].iter().find(|p| s.lower.starts_with(**p)).map(|p| p.len())?;
        let name = s.text[from..].trim();
        // In capitals as a style sheet draws them, a name is not spelled as it is. With cells beside it, it is no
        // heading but a caption that the copy glued to the first of them.
        let drawn = s.text[..from].chars().all(|c| !c.is_lowercase());
        let beside = sheet.segments.get(i + 1).is_some_and(|n| n.row == s.row && n.cell != s.cell);
        let fits = s.own()
            && !drawn
            && !beside
            && !glued(name)
            && !name.is_empty()
            && name.len() <= 100
            && !name.starts_with(|c: char| c.is_lowercase())
            && !name.ends_with([':', '?', ',']);
        fits.then(|| (name.to_owned(), s.line))
    })
}

/// `Fabrikam LtdSearch:`: a name that ran into a word of the page.
fn glued(name: &str) -> bool {
    const WORDS: [&str; 12] = [
        "Add", "Devices", "Filter", "Help", "Manage", "Name", "Refresh", "Reload", "Search", "Settings", "Status",
        "Type",
    ];
    let bare = name.trim_end_matches([':', ' ', '#', '+']);
    WORDS.iter().any(|w| bare.strip_suffix(w).is_some_and(|before| before.ends_with(char::is_alphanumeric)))
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
            return Some((next.text.to_string(), next.line));
        }
    }
    None
}

/// Looks like a person's name or address, not like another menu entry or a sentence.
fn named(text: &str) -> bool {
    const PARTICLES: [&str; 14] =
        ["al", "ap", "bin", "da", "das", "de", "del", "der", "di", "do", "dos", "la", "van", "von"];
    const MENU: [&str; 26] = [
        "Account",
        "Add",
        "Available",
        "Cloud",
        "Contact",
        "Dark",
        "Devices",
        "Events",
        "Feedback",
        "Help",
        "Language",
        "Log",
        "Logout",
        "Manage",
        "My",
        "Notifications",
        "Product",
        "Profile",
        "Quick",
        "Search",
        "Settings",
        "Sign",
        "Support",
        "Switch",
        "Users",
        "Your",
    ];
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

/// Whether the page says above its bar that nothing on it is real, as every page of the practice lab does.
pub(super) fn of_the_practice_lab(sheet: &Sheet<'_>) -> bool {
    sheet.all().take(TOP).any(|(_, s)| s.own() && s.lower.starts_with("practice lab: nothing on this page is real."))
}

/// Whether the page's bar names a portal that is not SSE.
pub(super) fn another_portal(sheet: &Sheet<'_>) -> bool {
    let mut named = FactBuilder::default();
    named_portal(sheet, &mut named, false);
    named.facts.portal.is_some()
}

/// Notes which portal the page says it is, by the name in its top bar: the first that stands alone or before its menu.
fn named_portal(sheet: &Sheet<'_>, found: &mut FactBuilder, sse: bool) {
    const NAMES: [(&str, PagePortal); 8] = [
        ("cisco xdr", PagePortal::Xdr),
        ("xdr", PagePortal::Xdr),
        ("cisco securex threat response", PagePortal::Securex),
        ("cisco securex", PagePortal::Securex),
        ("securex", PagePortal::Securex),
        ("cisco threat response", PagePortal::ThreatResponse),
        ("threat response", PagePortal::ThreatResponse),
        ("security services exchange", PagePortal::Sse),
    ];
    const MENUS: [&str; 9] = [
        "investigate",
        "devices",
        "audit log",
        "control center",
        "dashboard",
        "home",
        "cloud services",
        "incidents",
        "settings",
    ];
    let named = sheet.all().take(TOP).filter(|(_, s)| s.own()).find_map(|(_, s)| {
        NAMES.iter().filter(|(_, portal)| (*portal == PagePortal::Sse) == sse).find_map(|(name, portal)| {
            let menu = || {
                s.lower.strip_prefix(name).is_some_and(|rest| {
                    let rest = rest.trim_start_matches([' ', '|', '>', '\u{2022}', '\u{b7}']);
                    MENUS.iter().any(|m| rest.starts_with(m))
                })
            };
            (s.says(name) || menu()).then_some((*portal, s.line))
        })
    });
    if let Some((portal, line)) = named {
        found.facts.portal = Some(portal);
        found.at("portal", line);
    }
}

/// The segments in which a page's top bar is looked for.
const TOP: usize = 16;
