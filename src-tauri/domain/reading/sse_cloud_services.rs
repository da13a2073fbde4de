//! Security Services Exchange: Cloud Services, with the switch of Threat Response.

use super::fact_builder::{Agreed, FactBuilder};
use super::facts::Switch;
use super::phrase_search::Phrase;
use super::portal::who_in_sse;
use super::sheet::{Kind, Segment, Sheet};

/// What the row was called over the years.
const ROWS: [&str; 6] = [
    "cisco threat response",
    "cisco securex threat response",
    "cisco securex",
    "cisco xdr",
    "securex threat response",
    "cisco xdr threat response",
];

/// Other services of the page, with which the row ends.
const OTHERS: [&str; 8] = [
    "cisco success network",
    "cisco support diagnostics",
    "eventing",
    "eventing service",
    "events",
    "cisco amp for endpoints",
    "cisco smart licensing",
    "cisco secure endpoint",
];

fn row(s: &Segment) -> bool {
    // The first letters of them all.
    s.bare().starts_with(['c', 's'])
        && s.own()
        && ROWS.iter().any(|r| {
            s.says(r) || s.lower.strip_prefix(r).is_some_and(|rest| rest.starts_with(':') || state(rest).is_some())
        })
}

fn state(text: &str) -> Option<Switch> {
    match text
        .trim_matches([' ', ':', '-', '\u{2014}', '\u{2013}', '(', ')', '|', '[', ']'])
        .to_ascii_lowercase()
        .as_str()
    {
        "enabled" | "on" => Some(Switch::Enabled),
        "disabled" | "off" => Some(Switch::Disabled),
        _ => None,
    }
}

/// How surely this is the page.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    let named = sheet.may_hold(&[const { Phrase::new("cisco") }, const { Phrase::new("securex") }]);
    let service = (named || ROWS.iter().any(|r| sheet.has(r))) && sheet.all().any(|(_, s)| row(s));
    if !service {
        return 0;
    }
    let heading =
        sheet.all().any(|(_, s)| s.own() && (s.says("cloud services") || s.lower.starts_with("cloud services for ")));
    let portal =
        sheet.all().any(|(_, s)| s.own() && s.lower.starts_with("security services exchange") && s.text.len() < 120);
    let tenant = sheet.all().any(|(_, s)| s.lower.starts_with("cloud services for ") && s.own());
    let others = sheet.all().any(|(_, s)| OTHERS.iter().any(|o| s.says(o)));
    if !(heading || portal) {
        return 0;
    }
    4 + 2 * u32::from(portal) + 2 * u32::from(tenant) + u32::from(others)
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    who_in_sse(sheet, found);
    let mut said = Agreed::default();
    for (i, s) in sheet.all() {
        if row(s)
            && let Some((switch, line)) = switch_of(sheet, i, s)
        {
            said.say(switch, line);
        }
    }
    if let Some((switch, line)) = said.get() {
        found.facts.ctr_in_sse = Some(switch);
        found.at("ctr_in_sse", line);
    }
}

/// The state beside the row's name, or under it before the next service.
fn switch_of(sheet: &Sheet<'_>, i: usize, s: &Segment) -> Option<(Switch, usize)> {
    if let Some(found) = ROWS.iter().find_map(|r| s.lower.strip_prefix(r).and_then(state)) {
        return Some((found, s.line));
    }
    let of = |n: &Segment| match n.kind {
        Kind::Check(ticked) => ticked.map(|ticked| if ticked { Switch::Enabled } else { Switch::Disabled }),
        _ if n.own() => state(&n.text),
        _ => None,
    };
    // A switch may be drawn before its name.
    let before = sheet
        .range(i.saturating_sub(3), i)
        .filter(|(_, n)| n.row == s.row)
        .find_map(|(_, n)| of(n).map(|f| (f, n.line)));
    if before.is_some() {
        return before;
    }
    // Up to the next service, known or not: a short line that is no state is its name.
    let under = sheet.range(i + 1, i + 9).take_while(|(_, n)| {
        let name = n.own() && n.row != s.row && n.text.split(' ').count() <= 6 && of(n).is_none();
        !name && !row(n) && !OTHERS.iter().any(|o| n.says(o)) && (n.kind != Kind::Heading || n.row == s.row)
    });
    // Where both stand there, the words are those of a switch, and which of them holds is not told.
    let mut said = Agreed::default();
    under.for_each(|(_, n)| {
        if let Some(switch) = of(n) {
            said.say(switch, n.line);
        }
    });
    said.get()
}
