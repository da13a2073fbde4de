//! Appliance: Network > Cloud Service Settings, as a page and as its edit form.

use super::fact_builder::{Agreed, FactBuilder, server};
use super::facts::{Changes, Registration, Server, Switch};
use super::machine;
use super::phrase_search::{Phrase, Signs};
use super::settings_form::edit_form;
use super::settings_rows::{
    OTHER_LABELS, SERVER_LABELS, SERVICE_LABELS, STATE_LABELS, any_row, form_title, headline, server_row, server_value,
    service_is_off, state_like, state_row, switch, switch_row, token_row,
};
use super::sheet::{FieldContent, Kind, Segment, Sheet, written_label};
use super::stated::{Stated, Status};
use super::statuses::{committed, one_registration, stated_at, stated_between, statuses};
use super::unrecognized::mail;

/// The beginnings of the words of which each mark of the page has one.
const MARKS: u64 = Phrase::new("cloud threat securex xdr cisco registration edit deregister enable").bits();

/// Whether a segment may be a mark of the page: it has a word of one, where no character hides that, and begins with the
/// letter of one, marks aside. A link may stand behind other words.
fn may_mark(s: &Segment) -> bool {
    (s.words & MARKS != 0 || s.signs.have(Signs::FOREIGN))
        && (!s.links.is_empty() || begins_mark(&s.lower) || begins_mark(s.bare()))
}

fn begins_mark(lower: &str) -> bool {
    matches!(lower.as_bytes().first(), Some(b'c' | b'd' | b'e' | b'r' | b's' | b't' | b'x'))
}

/// How surely this is the page; zero: not at all.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    // Smart licensing has a registration token of its own.
    if sheet.has("smart software licensing")
        && (0..sheet.segments.len()).all(|i| state_row(sheet, i).is_none() && server_row(sheet, i).is_none())
    {
        return 0;
    }
    let (mut heading, mut rows, mut controls, mut buttons, mut prose) = (false, 0, 0, 0, 0);
    // Where the page is HTML, it tells a heading and a button from words.
    let (mut titled, mut button) = (false, false);
    let mut labels = [false; 10];
    for (i, s) in sheet.all() {
        if !s.own() {
            continue;
        }
        // Six words and the blanks between them.
        prose += u32::from(s.text.len() > 11 && s.text.bytes().filter(|b| *b == b' ').count() > 5);
        if !may_mark(s) {
            continue;
        }
        heading |= headline(s);
        titled |= headline(s) && s.kind == Kind::Heading;
        let before = buttons;
        let mut once = |n: usize, yes: bool| {
            let new = yes && !labels[n];
            labels[n] |= yes;
            u32::from(new)
        };
        rows += 2 * once(0, state_row(sheet, i).is_some());
        rows += 2 * once(1, SERVER_LABELS.iter().any(|l| sheet.labelled(i, l) && sheet.value(i, l).is_some()));
        rows += 2 * once(2, token_row(sheet, i).is_some());
        buttons += once(3, ["edit settings", "edit global settings"].iter().any(|c| s.offers(c)));
        buttons += once(4, s.offers("deregister"));
        controls +=
            once(5, s.says("cloud services") || s.says("cisco cloud services") || s.says("cloud services settings"));
        controls += once(
            6,
            ["cisco success network", "cisco cloud services", "cisco cloud service"]
                .iter()
                .any(|l| sheet.value(i, l).is_some_and(|v| switch(v.text).is_some())),
        );
        rows += 2 * once(9, service_is_off(sheet, i));
        buttons += once(7, s.offers("enable") || s.lower == "enable..." || s.lower == "enable\u{2026}");
        controls += once(8, form_title(s));
        button |= buttons > before && sheet.html && (s.kind == Kind::Button || !s.links.is_empty());
    }
    let said = statuses(sheet).iter().filter(|s| matches!(s.status, Status::Registration(_))).count();
    let row = rows > 0 || statuses(sheet).iter().any(|s| s.row);
    // In a mail the name of the page is its subject, and a status or a button is quoted: a page in a mail has a row.
    if !(rows > 0 || (row && heading)) && mail(sheet) {
        return 0;
    }
    // A name over one loose sentence, or over a button's word, may as well be a note's title over what somebody writes.
    let framed = row || controls > 0 || (titled && button);
    controls += buttons;
    rows += 2 * u32::from(said > 0);
    prose = prose.saturating_sub(u32::try_from(said).unwrap_or(u32::MAX));
    if heading && framed {
        4 + rows + controls
    } else if rows >= 4 || (rows >= 2 && controls >= 1) || (framed && rows >= 2 && prose == 0) {
        rows + controls
    } else {
        0
    }
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    // Several copies of the page may follow each other; a form among them must not hide the rest.
    let mut starts: Vec<usize> = sheet.all().filter(|(_, s)| headline(s)).map(|(i, _)| i).collect();
    let titled = !starts.is_empty();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    starts.push(sheet.segments.len());
    let mut said = Combined::default();
    for pair in starts.windows(2) {
        one_page(sheet, pair[0], pair[1], titled, &mut said, found);
    }
    if let Some((on, line)) = said.state.get() {
        found.facts.threat_response = Some(on);
        found.at("threat_response", line);
    }
    if let Some((on, line)) = said.service.get() {
        found.facts.cloud_services = Some(on);
        found.at("cloud_services", line);
    }
    if let Some((host, line)) = said.host.get() {
        found.facts.server = Some(host);
        found.at("server.fqdn", line);
        found.at("server.region", line);
    }
    if let Some((r, line)) = said.registration {
        found.facts.registration = Some(r);
        found.at("registration", line);
    }
    changes(sheet, found, committed(statuses(sheet)));
    machine(sheet, found);
}

/// What all pages in the text say together.
#[derive(Default)]
struct Combined {
    state: Agreed<Switch>,
    service: Agreed<Switch>,
    host: Agreed<Server>,
    registration: Option<(Registration, usize)>,
}

/// Reads the page, or the form, between two headings.
fn one_page(sheet: &Sheet<'_>, from: usize, to: usize, titled: bool, said: &mut Combined, found: &mut FactBuilder) {
    registration(sheet, from, to, said);
    let form = edit_form(sheet, from, to);
    let is_form = form.is_some();
    if let Some((form, lines)) = form {
        for (path, line) in lines {
            found.at(path, line);
        }
        found.facts.edit_form = Some(form);
    }
    // In copied text what a form's lists hold looks like any row.
    if is_form && !sheet.html {
        return;
    }
    // In a line of its own, under a label whose neighbours have theirs beside them, stands what a list holds.
    let states = |below: bool| {
        (from..to).any(|i| {
            let line = sheet.segments[i].line;
            state_row(sheet, i).is_some_and(|(_, at)| (at > line) == below)
        })
    };
    let under = !sheet.html && !states(true);
    for i in from..to {
        sheet.cost.add(1);
        if let Some((on, line)) = state_row(sheet, i) {
            said.state.say(on, line);
        } else if let Some((on, line)) = switch_row(sheet, i, &SERVICE_LABELS) {
            said.service.say(on, line);
        } else if titled && service_is_off(sheet, i) {
            said.service.say(Switch::Disabled, sheet.segments[i].line);
        } else if let Some(row) = server_row(sheet, i) {
            if row.plain && !(under && row.below) {
                said.host.say(row.server, row.line);
            } else if row.plain {
                found.quote(&sheet.segments[i].text, &row.server.fqdn, row.line);
            }
        } else if titled && !is_form {
            other_row(sheet, i, said, found);
        }
    }
}

/// A row that is none of ours: a known server under another label still is the server, and what looks like a state is
/// quoted.
fn other_row(sheet: &Sheet<'_>, i: usize, said: &mut Combined, found: &mut FactBuilder) {
    let Some((label, v)) = any_row(sheet, i) else { return };
    // Of a control it cannot be told whose state it shows.
    if !(v.segment.own() && v.segment.held == FieldContent::Not) || sheet.in_prose(i) || sheet.in_prose(v.index) {
        return;
    }
    let bare = label.trim_matches([' ', '*', '?']);
    if written_label(bare) {
        return;
    }
    let known = STATE_LABELS.contains(&bare) || SERVER_LABELS.contains(&bare) || SERVICE_LABELS.contains(&bare);
    if let Some(row) = server_value(sheet, i, v)
        && row.server.region.known().is_some()
        && row.plain
        && !row.below
    {
        said.host.say(row.server, row.line);
        return;
    }
    let button = v.segment.kind == Kind::Button || v.text.ends_with(':') || v.text.ends_with("...");
    let status = bare == "status" && [i, v.index].iter().all(|at| stated_at(statuses(sheet), *at).is_none());
    let odd = known && !button && v.text.split(' ').count() <= 8 && !v.text.contains(':');
    let unknown = !known && !OTHER_LABELS.contains(&bare) && (state_like(v.text) || server(v.text).is_some());
    if odd || unknown || (status && !service_is_off(sheet, v.index) && !button) {
        let label = &sheet.segments[i].text[..label.len()];
        found.quote(label, v.text, v.segment.line);
    }
}

/// The registration that one page states. Of several pages in one text the strongest holds.
fn registration(sheet: &Sheet<'_>, from: usize, to: usize, said: &mut Combined) {
    let mut all: Vec<Stated> = stated_between(statuses(sheet), from, to).to_vec();
    let loose = |i: usize, s: &Segment| s.kind == Kind::Button || !sheet.goes_on_from_above(i);
    let mut note = |status, line, at| all.push(Stated { status: Status::Registration(status), line, at, row: false });
    // Where hidden words are kept, the button of a dialog that nobody opened stands there like any other.
    let shows = !sheet.capture.keeps_hidden_text();
    let token = (from..to).find_map(|i| Some((i, token_row(sheet, i)?)));
    // Beside the field for a token it speaks against that field, which may be hidden just as well.
    let counts = shows || token.is_some();
    if let Some((i, s)) = sheet.range(from, to).find(|(i, s)| counts && s.offers("deregister") && loose(*i, s)) {
        note(Registration::Registered, s.line, i);
    }
    if let Some((i, line)) = token {
        note(Registration::TokenWanted, line, i);
    }
    if let Some((r, line)) = one_registration(&all, sheet.capture.keeps_hidden_text())
        && said.registration.is_none_or(|(best, _)| r > best)
    {
        said.registration = Some((r, line));
    }
}

/// A waiting change beats the banner: the banner may be older.
pub(super) fn changes(sheet: &Sheet<'_>, found: &mut FactBuilder, committed: Option<(Changes, usize)>) {
    // Where hidden words are kept, the button and the word in its place can both be there.
    let unclear = sheet.capture.keeps_hidden_text() && sheet.control("no changes pending").is_some();
    let pending = sheet.control("commit changes").filter(|_| !unclear).map(|s| (Changes::Pending, s.line));
    if let Some((changes, line)) = pending.or(committed) {
        found.facts.changes = Some(changes);
        found.at("changes", line);
    }
}

#[cfg(test)]
mod tests {
    use super::super::phrase_search::beginnings;
    use super::*;

    /// A row added to the page without its word here would be passed over in silence.
    #[test]
    fn each_mark_of_the_page_has_a_word_that_it_is_looked_for_by() {
        let rows = STATE_LABELS.iter().chain(&SERVER_LABELS).chain(&SERVICE_LABELS);
        let others = [
            "registration token",
            "edit settings",
            "edit global settings",
            "deregister",
            "enable...",
            "cisco success network",
        ];
        for mark in
            rows.chain(&others).chain(&["cloud service settings", "the cisco cloud service is currently disabled"])
        {
            assert_ne!(beginnings(mark) & MARKS, 0, "{mark}");
            assert!(begins_mark(mark), "{mark}");
        }
    }
}
