//! The edit form of Cloud Service Settings, and what its controls show.

use super::fact_builder::{Agreed, server};
use super::facts::{EditForm, Server};
use super::settings_rows::{STATE_LABELS, form_title, server_row, state_row};
use super::sheet::{Kind, Sheet};
use super::statuses::row_values;

pub(super) type FormRead = (EditForm, Vec<(&'static str, usize)>);

/// The edit form among the segments from..to, if one is there. What its controls hold counts where the copy shows them as
/// they are on the screen; else the form states nothing but that it is there.
pub(super) fn edit_form(sheet: &Sheet<'_>, from: usize, to: usize) -> Option<FormRead> {
    let (mut submit, mut cancel, mut edit) = (false, false, false);
    let mut signs = None;
    let mut enable: Agreed<bool> = Agreed::default();
    let mut strong: Agreed<bool> = Agreed::default();
    let mut chosen: Agreed<Server> = Agreed::default();
    let (mut list, mut boxed, mut weak) = (None, None, None);
    let on_screen = sheet.capture.controls_on_screen();
    let mut behind = 0;
    for (i, s) in sheet.range(from, to) {
        submit |= s.offers("submit");
        cancel |= s.offers("cancel");
        edit |= s.offers("edit settings") || s.offers("edit global settings");
        if form_title(s) {
            signs.get_or_insert(s.line);
        }
        match &s.kind {
            Kind::Check(ticked) => {
                if let Some(sure) = of_enable(sheet, i) {
                    boxed.get_or_insert(s.line);
                    match (ticked, sure) {
                        (Some(ticked), true) => strong.say(*ticked, s.line),
                        (Some(ticked), false) => enable.say(*ticked, s.line),
                        (None, _) => {}
                    }
                }
            }
            Kind::Select(choices) if choices.options.iter().any(|(t, _)| server(t).is_some()) => {
                list.get_or_insert(s.line);
                let entry = choices.chosen.and_then(|chosen| choices.options.get(chosen));
                if let Some((server, line)) = entry.and_then(|(text, line)| Some((server(text)?, *line))) {
                    chosen.say(server, line);
                }
            }
            _ if s.own() => {
                let box_label = |t: &str| {
                    t.get(..6).is_some_and(|t| t.eq_ignore_ascii_case("enable"))
                        && (t.len() == 6 || (t.as_bytes()[6] == b' ' && t.split(' ').count() <= 5))
                };
                // Beside the state's label stands the label of a box, not a state.
                let beside = |labels| row_values(sheet, i, labels).any(|v| v.segment.own() && box_label(v.text));
                if beside(&STATE_LABELS) || beside(&["cisco cloud services"]) {
                    signs.get_or_insert(s.line);
                }
                if box_label(s.lower.trim_matches([' ', ':', '*'])) {
                    weak.get_or_insert(s.line);
                }
                if i >= behind
                    && let Some(row) = server_row(sheet, i).filter(|r| !sheet.html || !r.plain)
                {
                    behind = row.end;
                    let drawn = matches!(sheet.segments.get(row.end - 1).map(|n| &n.kind), Some(Kind::Select(_)));
                    if on_screen && !drawn {
                        chosen.say(row.server, row.line);
                    }
                }
            }
            _ => {}
        }
    }
    // Copied text has no words of its submit buttons: there a box's label without any state tells.
    let stateless = !sheet.html && !edit && !(from..to).any(|i| state_row(sheet, i).is_some());
    let buttons = submit || (cancel && !edit) || stateless;
    let line = signs.or(list).or(boxed.or(weak).filter(|_| buttons))?;
    let mut form = EditForm::default();
    let mut lines = Vec::new();
    let ticked = if strong.first().is_some() { strong.get() } else { enable.get() };
    if let Some((ticked, line)) = ticked {
        form.enable = Some(ticked);
        lines.push(("edit_form.enable", line));
    }
    if let Some((server, line)) = chosen.get() {
        form.server = Some(server);
        lines.push(("edit_form.server.fqdn", line));
        lines.push(("edit_form.server.region", line));
    }
    if lines.is_empty() {
        lines.push(("edit_form", line));
    }
    Some((form, lines))
}

/// Whether the box at `i` is the one that enables: surely (`true`), probably (`false`), or another one.
pub(super) fn of_enable(sheet: &Sheet<'_>, i: usize) -> Option<bool> {
    let s = &sheet.segments[i];
    let near =
        |n: Option<usize>| n.and_then(|n| sheet.segments.get(n)).filter(|n| n.own() && n.row.abs_diff(s.row) <= 1);
    let (before, after) = (near(i.checked_sub(1)), near(Some(i + 1)).filter(|n| n.row == s.row));
    let other = |t: &str| t.contains("success network") || t.contains("csn");
    if other(&s.ident) || before.is_some_and(|b| other(&b.lower)) || after.is_some_and(|a| other(&a.lower)) {
        return None;
    }
    let names = |t: &str| {
        t.contains("threat response")
            || t.contains("threat_response")
            || t.contains("threatresponse")
            || t.contains("securex")
            || t.contains("secure_x")
    };
    let sure = names(&s.ident)
        || before.is_some_and(|b| names(&b.lower) && b.text.len() < 60)
        || after.is_some_and(|a| names(&a.lower) && a.lower.starts_with("enable"));
    if sure {
        return Some(true);
    }
    let says = s.ident.contains("enable")
        || s.ident.contains("cloud_service")
        || after.is_some_and(|a| a.lower.starts_with("enable"));
    says.then_some(false)
}
