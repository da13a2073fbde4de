//! What is done with an input that somebody else made, and what must hold whatever it is. The fuzzer and the replay of its
//! findings share this file.

#![allow(dead_code, reason = "each target uses its own part")]

mod answers;
mod state;

use passarela::domain::query;
use passarela::domain::reading::{self, PageKind, Reading};
use passarela::domain::setups;

pub use answers::answers;
pub use state::state;

/// A page, by any way that it can come: the last byte chooses, so that a page as it lies is a seed.
pub fn reader(bytes: &[u8]) {
    let Some((way, rest)) = bytes.split_last() else { return };
    let text = String::from_utf8_lossy(rest);
    let length = match way % 4 {
        0 => {
            let (read, steps) = reading::read_counted(rest);
            // What a page costs grows with its length and not faster. The packed ways hold more than they weigh: a print's
            // streams are unpacked, up to a limit of their own.
            let packed = rest.starts_with(b"%PDF") || rest.starts_with(b"bplist");
            assert!(packed || steps <= 20_000 + 600 * rest.len() as u64, "{steps} steps for {} bytes", rest.len());
            return holds(&read, None);
        }
        1 => return holds(&reading::read_text(&text), Some(lines(&text))),
        2 => return holds(&reading::read(text.as_bytes()), None),
        _ => text.len(),
    };
    // Both flavours of one copy, cut where the text says.
    let cut = (0..=length / 2).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (plain, html) = text.split_at(cut);
    holds(&reading::read_clipboard(plain, html), None);
}

/// What holds for any reading.
fn holds(read: &Reading, lines: Option<usize>) {
    let facts = &read.facts;
    if read.page == PageKind::Unknown {
        // Whose page it is may be told; how anything stands may not.
        let stands = facts.threat_response.is_some() || facts.registration.is_some() || facts.changes.is_some();
        let lists = facts.devices.is_some() || facts.modules.is_some() || facts.messages.is_some();
        assert!(!stands && !lists && facts.sightings.is_none(), "a page that nobody knows: {facts:?}");
    }
    if let (Some(devices), Some(total)) = (&facts.devices, facts.devices_total) {
        assert!(devices.len() <= total || !facts.partial.is_empty(), "more devices than there are: {facts:?}");
    }
    if let Some(count) = lines {
        for (fact, line) in &read.lines {
            assert!((1..=count.max(1)).contains(line), "{fact} is said to stand in line {line} of {count}");
        }
    }
}

/// How many lines a text has: each of the three ways to end one counts, as in any editor.
fn lines(text: &str) -> usize {
    1 + text.matches('\n').count() + text.matches('\r').count() - text.matches("\r\n").count()
}

/// A text for an investigation.
pub fn query(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let corrected = query::correct(&text);
    assert!(corrected.text.is_some() || !corrected.errors.is_empty(), "it is corrected, or says why not");
    let length = text.chars().count();
    for error in &corrected.errors {
        assert!(error.from <= error.to && error.to as usize <= length, "an error stands in the text");
    }
    if let Some(text) = corrected.text {
        let again = query::correct(&text);
        assert_eq!(
            (again.text.as_deref(), again.changed),
            (Some(text.as_str()), false),
            "what is right stays as it is"
        );
    }
    let (kind, value) = text.split_once(':').unwrap_or(("email_subject", &text));
    if let Ok(built) = query::build(kind, value) {
        let checked = query::correct(&built);
        assert!(checked.errors.is_empty(), "what was built is right: {built}");
    }
}

/// A list of appliances: every line that says something is taken or said to be wrong, and nothing is there twice.
pub fn list(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let there = ["esa01.corp.example"];
    let (taken, not) = setups::read_list(&text, &there);
    assert!(taken.len() + there.len() <= setups::MOST, "more than the list holds");
    let mut names: Vec<String> = taken.iter().map(|new| new.name.trim_end_matches('.').to_ascii_lowercase()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), taken.len(), "each is there once");
    assert!(!names.iter().any(|name| name == there[0]), "what is there is not added again");
    let lines = text.lines().count();
    assert!(not.iter().all(|wrong| (1..=lines).contains(&(wrong.line as usize))), "a line of the text");
    let names: Vec<&str> = taken.iter().map(|new| new.name.as_str()).collect();
    let (again, _) = setups::read_list(&names.join("\n"), &[]);
    assert!(again.len() == taken.len() || names.first().is_some_and(|name| !name.contains('.')), "a name stays one");
}
