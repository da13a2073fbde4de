//! Threat Response: Add New … Module, whose list says which devices Threat Response knows.

use super::emptiness::{Emptiness, emptiness};
use super::fact_builder::{FactBuilder, LinedText};
use super::facts::{Device, List};
use super::phrase_search::Phrase;
use super::portal::{id, who};
use super::sheet::{Choices, Kind, Segment, Sheet};

fn titled(s: &Segment) -> bool {
    s.own()
        && s.lower.len() < 160
        && s.lower.ends_with(" module")
        && ["add new ", "edit "].iter().any(|p| s.lower.starts_with(p))
        && s.lower != "add new module"
}

fn device_label(s: &Segment) -> bool {
    s.own() && s.says("registered device")
}

fn timeframe_label(s: &Segment) -> bool {
    s.own() && s.lower.starts_with("request timeframe")
}

/// How surely this is the page.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    if !sheet.has("registered device") && !sheet.may_hold(&[const { Phrase::new("request timeframe") }]) {
        return 0;
    }
    let mut marks = [false; 5];
    for (_, s) in sheet.all() {
        marks[0] |= titled(s);
        marks[1] |= device_label(s);
        marks[2] |= timeframe_label(s) && s.text.len() < 60;
        marks[3] |= s.own() && s.says("module name");
        marks[4] |= s.own() && s.lower.ends_with("> add new module");
    }
    let n = marks.iter().filter(|m| **m).count();
    if (marks[0] || marks[4] || marks[2]) && (marks[1] || marks[2]) && n >= 2 {
        4 + u32::try_from(n).unwrap_or(0)
    } else {
        0
    }
}

#[derive(Debug, Default)]
struct Offered {
    name: Option<LinedText>,
    kind: Option<LinedText>,
    id: Option<LinedText>,
    version: Option<LinedText>,
}

/// Reads the form; what its instructions say about it ("default is 30 days") is not what it holds.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    who(sheet, found);
    let end = sheet.find("quick start").unwrap_or(sheet.segments.len());
    if let Some((label, _)) = sheet.range(0, end).find(|(_, s)| device_label(s)) {
        let stop = sheet
            .range(label + 1, end)
            .find(|(_, s)| timeframe_label(s) || s.says("save") || s.says("save cancel") || s.says("module name"))
            .map_or(end, |(i, _)| i);
        offered(sheet, label, stop, found);
    }
    if let Some((days, line)) = sheet.range(0, end).find_map(|(i, s)| timeframe(sheet, i, s)) {
        found.facts.timeframe_days = Some(days);
        found.at("timeframe_days", line);
    }
}

fn timeframe(sheet: &Sheet<'_>, i: usize, s: &Segment) -> Option<(u32, usize)> {
    if !timeframe_label(s) {
        return None;
    }
    let days = |t: &str| t.trim_matches([' ', ':', '*']).parse::<u32>().ok().filter(|d| (1..=3650).contains(d));
    let rest = s.text["request timeframe".len()..].trim_start().trim_start_matches("(days)");
    if !rest.trim_matches([' ', ':', '*', '?']).is_empty() {
        return days(rest).map(|d| (d, s.line));
    }
    let next = sheet.segments.get(i + 1)?;
    days(&next.text).map(|d| (d, next.line))
}

fn placeholder(lower: &str) -> bool {
    lower.is_empty() || ["select", "choose", "--", "please"].iter().any(|p| lower.starts_with(p))
}

fn offered(sheet: &Sheet<'_>, label: usize, stop: usize, found: &mut FactBuilder) {
    let mut all: Vec<Offered> = Vec::new();
    let mut none = None;
    // A list shows all it offers; words in its place show what is chosen, and of the others nothing.
    let mut list = false;
    // So do buttons of which one is chosen, each before its name.
    let mut choices = false;
    // Whose type and id the lines below are: the chosen entry's, else the last one's.
    let mut whose = None;
    let mut detailed = 0;
    let mut i = label + 1;
    while i < stop {
        let s = &sheet.segments[i];
        sheet.cost.add(s.text.len() + 1);
        if let Kind::Select(choices) = &s.kind {
            let Choices { options, chosen, marked } = &**choices;
            list = true;
            whose = None;
            for (n, (text, line)) in options.iter().enumerate() {
                let lower = text.to_ascii_lowercase();
                match emptiness(&lower, &DEVICES) {
                    Some(emptiness) => none = Some((emptiness, *line)),
                    None if placeholder(&lower) => {}
                    None => {
                        // Saved as it was loaded, the list may mark nothing, and the lines below be those of the entry that
                        // was chosen later.
                        if *chosen == Some(n) && (*marked || options.len() == 1) {
                            whose = Some(all.len());
                        }
                        all.push(option(text, *line));
                    }
                }
            }
            // One without a single entry was not filled yet, or the copy left its entries out (Firefox).
            none = none.or((all.is_empty() && !options.is_empty()).then_some((Emptiness::All, s.line)));
        } else if matches!(s.kind, Kind::Radio(_)) {
            choices = true;
        } else if matches!(s.kind, Kind::Text | Kind::Heading) {
            let next = sheet.segments.get(i + 1).filter(|_| i + 1 < stop);
            if let Some((field, said, used)) = detail(s, next) {
                if let (Some(of), Some(said)) = (whose.and_then(|n| all.get_mut(n)), said) {
                    detailed += usize::from(of.kind.is_none() && of.id.is_none());
                    match field {
                        "type" => of.kind = Some(said),
                        "id" if id(&said.text).is_some() => of.id = Some(said),
                        "version" => of.version = Some(said),
                        _ => {}
                    }
                }
                i += used;
                continue;
            }
            if let Some(emptiness) = emptiness(&s.lower, &DEVICES) {
                none = Some((emptiness, s.line));
            } else if !list
                && name_like(s)
                && (!s.text.contains(' ') || choices || next.is_some_and(|n| detail(n, None).is_some()))
            {
                whose = Some(all.len());
                all.push(option(&s.text, s.line));
            }
        }
        i += 1;
    }
    let Some(first) = all.first() else {
        if let Some((emptiness, line)) = none {
            found.facts.devices = Some(Vec::new());
            found.at("devices", line);
            if emptiness == Emptiness::Search {
                found.part_of(List::Devices, line);
            }
        }
        return;
    };
    if !list && !choices {
        let line = first.name.as_ref().map_or(sheet.segments[label].line, |n| n.line);
        found.part_of(List::Devices, line);
        // Several names and the lines of one: they may be those of the one that is chosen.
        if detailed < all.len() && all.len() > 1 {
            for o in &mut all {
                (o.kind, o.id, o.version) = (None, None, None);
            }
        }
    }
    let mut devices = Vec::new();
    for (n, o) in all.iter().enumerate() {
        devices.push(Device {
            name: found.row("devices", n, "name", o.name.as_ref()),
            kind: found.row("devices", n, "type", o.kind.as_ref()),
            version: found.row("devices", n, "version", o.version.as_ref()),
            status: None,
            id: found.row("devices", n, "id", o.id.as_ref()),
        });
    }
    found.facts.devices = Some(devices);
}

/// What the list holds, as words in place of entries name it.
const DEVICES: [&str; 4] = ["devices", "registered devices", "options", "options available"];

fn name_like(s: &Segment) -> bool {
    !placeholder(&s.lower)
        && s.text.chars().any(char::is_alphanumeric)
        && s.text.split(' ').count() <= 5
        && !matches!(
            s.lower.as_str(),
            "manage devices" | "reload devices" | "this field is required" | "required" | "x" | "clear"
        )
}

/// An entry of the list, which may carry the id in parentheses.
fn option(text: &str, line: usize) -> Offered {
    if let Some((name, rest)) = text.split_once('(')
        && let Some(found) = id(rest.trim_end_matches(')').trim())
    {
        return Offered {
            name: Some(LinedText::new(name.trim(), line)),
            id: Some(LinedText::new(found, line)),
            ..Offered::default()
        };
    }
    Offered { name: Some(LinedText::new(text, line)), ..Offered::default() }
}

/// `Type ESA`, `ID: 8741…`, or the label with its value in the next segment; how many segments that took.
fn detail(s: &Segment, next: Option<&Segment>) -> Option<(&'static str, Option<LinedText>, usize)> {
    for field in ["type", "ip address", "version", "device id", "id", "status"] {
        let Some(rest) = s.lower.strip_prefix(field) else { continue };
        if !(rest.is_empty() || rest.starts_with([' ', ':'])) {
            continue;
        }
        let field = if field == "device id" { "id" } else { field };
        let value = s.text[s.text.len() - rest.len()..].trim_matches([' ', ':']);
        if !value.is_empty() {
            return Some((field, Some(LinedText::new(value, s.line)), 1));
        }
        return Some((field, next.map(|n| LinedText::new(n.text.clone(), n.line)), 2));
    }
    None
}
