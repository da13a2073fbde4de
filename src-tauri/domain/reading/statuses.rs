//! The sentences in which the appliance says how far it is.
//!
//! Builds differ in wording, so stable fragments decide. People write the same fragments in prose, so what stands around
//! the fragment decides too: only an article and a few nouns in front, only what the product says behind.

use super::facts::{Changes, Registration};
use super::phrase_search::{Phrase, beginnings};
use super::sheet::{Kind, LONGEST_MESSAGE, Segment, Sheet, Value};
use super::stated::{Stated, Status};

#[derive(Clone, Copy)]
enum After {
    /// The sentence ends.
    End,
    /// It may say with or for what, in up to so many words, the first of them one of these.
    Words(usize, &'static [&'static str]),
    /// It says that it was begun.
    Initiated,
}

const PATTERNS: [(Phrase, Status, After); 13] = {
    use Registration::*;
    use Status::Registration as R;
    const WITH: After = After::Words(12, &["with", "to", "on", "in", "at"]);
    const BECAUSE: After =
        After::Words(40, &["because", "due", "with", "as", "since", "\u{2014}", "\u{2013}", "-", ":"]);
    [
        (Phrase::new("registration failed"), R(Failed), BECAUSE),
        (Phrase::new("registration has failed"), R(Failed), BECAUSE),
        (Phrase::new("invalid or expired token"), R(Failed), After::End),
        (Phrase::new("invalid or expired token key"), R(Failed), After::End),
        (Phrase::new("successfully registered"), R(Registered), WITH),
        (Phrase::new("registration is in progress"), R(InProgress), After::End),
        (Phrase::new("registration is still in progress"), R(InProgress), After::End),
        (Phrase::new("cloud service is busy"), R(Busy), After::End),
        (Phrase::new("cloud services is busy"), R(Busy), After::End),
        (Phrase::new("cloud services are busy"), R(Busy), After::End),
        (Phrase::new("cloud service(s) is busy"), R(Busy), After::End),
        (Phrase::new("request to register your appliance"), R(Requested), After::Initiated),
        (Phrase::new("changes have been committed"), Status::Committed, After::End),
    ]
};

/// Words that may stand in front of a fragment. Sorted.
const BEFORE: [&str; 30] = [
    "a",
    "all",
    "an",
    "appliance",
    "been",
    "cisco",
    "cloud",
    "device",
    "email",
    "esa",
    "gateway",
    "has",
    "is",
    "manager",
    "response",
    "secure",
    "securex",
    "security",
    "service",
    "services",
    "sma",
    "the",
    "this",
    "threat",
    "virtual",
    "was",
    "web",
    "xdr",
    "your",
    "\u{2014}",
];

/// Bytes of the longest word that a sentence begins with.
const LONGEST_BEFORE: usize = "registration".len();

/// How the product goes on after its sentence.
const TAIL: [&str; 18] = [
    "check", "contact", "ensure", "enter", "generate", "get", "make", "navigate", "obtain", "please", "provide",
    "refresh", "register", "retry", "try", "use", "verify", "you",
];

/// What `text` says, if it is a status sentence and nothing else. `labelled`: it stands beside `Status:`.
pub(super) fn status(text: &str, labelled: bool) -> Option<Status> {
    if text.len() > LONGEST_MESSAGE {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let mut rest = lower.trim();
    let mut labelled = labelled;
    for _ in 0..2 {
        for opener in ["status", "success", "error", "failure", "warning"] {
            if let Some(after) = rest.strip_prefix(opener)
                && after.starts_with(|c: char| !c.is_alphanumeric())
            {
                let trimmed = after.trim_start_matches([
                    ' ', ':', '-', '\u{2013}', '\u{2014}', '\u{2015}', '\u{2012}', '\u{2212}', '!', '|', '\u{fffd}',
                    '\u{97}',
                ]);
                if trimmed.len() < after.len() {
                    rest = trimmed;
                    labelled = true;
                }
            }
        }
    }
    let (sentence, tail) = match memchr::memmem::find(rest.as_bytes(), b". ") {
        Some(end) => (&rest[..end], rest[end + 2..].trim()),
        None => (rest.trim_end_matches(['.', '!', ' ']), ""),
    };
    let first = tail.split([' ', ',']).next().unwrap_or_default();
    if !(labelled || tail.is_empty() || TAIL.contains(&first)) {
        return None;
    }
    let words = beginnings(sentence);
    let fits = |fragment: &Phrase, after| fragment.may_be_in(words) && stands(sentence, fragment.text, after);
    PATTERNS.iter().find(|(fragment, _, after)| fits(fragment, *after)).map(|(_, s, _)| *s)
}

fn stands(sentence: &str, fragment: &str, after: After) -> bool {
    let Some(at) = memchr::memmem::find(sentence.as_bytes(), fragment.as_bytes()) else { return false };
    let (before, behind) = (&sentence[..at], &sentence[at + fragment.len()..]);
    if !before.is_empty() && !before.ends_with(' ') {
        return false;
    }
    if before.split_whitespace().any(|w| !BEFORE.contains(&w)) {
        return false;
    }
    if behind.contains(['"', '\u{201c}', '\u{201d}', '\u{2018}', '`', '?']) {
        return false;
    }
    let words = behind.trim_start_matches([',', ' ']);
    match after {
        After::End => behind.is_empty(),
        After::Words(most, firsts) => {
            let mut all = words.split_whitespace();
            let first = all.next();
            behind.is_empty()
                || (all.count() < most
                    && (behind.starts_with([':', '\u{2014}'])
                        || (behind.starts_with(' ') && first.is_some_and(|w| firsts.contains(&w)))))
        }
        After::Initiated => {
            let end = words.trim_end();
            behind.starts_with(' ')
                && words.split_whitespace().count() <= 14
                && end.ends_with("initiated")
                && !end.contains(" not ")
        }
    }
}

/// Every status sentence on the sheet that stands by itself.
pub(super) fn statuses<'s>(sheet: &'s Sheet<'_>) -> &'s [Stated] {
    sheet.statuses.get_or_init(|| look_for(sheet))
}

/// The sentence of the segment `at`, among sentences in their order.
pub(super) fn stated_at(all: &[Stated], at: usize) -> Option<&Stated> {
    all.binary_search_by_key(&at, |s| s.at).ok().and_then(|found| all.get(found))
}

/// The sentences of the segments from..to.
pub(super) fn stated_between(all: &[Stated], from: usize, to: usize) -> &[Stated] {
    let before = |end| all.partition_point(|s| s.at < end);
    all.get(before(from)..before(to)).unwrap_or_default()
}

/// Lines over which a sentence wraps at most.
const WRAPS: usize = 5;

fn look_for(sheet: &Sheet<'_>) -> Vec<Stated> {
    let mut out = Vec::new();
    for (i, s) in sheet.all() {
        if !s.own() || s.text.len() > LONGEST_MESSAGE {
            continue;
        }
        // A sentence that wraps has the rest of its words in the next lines.
        let next = sheet.segments[i..].iter().take(1 + WRAPS).fold(0, |words, s| words | s.words);
        if !may_say(next) {
            continue;
        }
        let labelled = i > 0 && row_value(sheet, i - 1, "status").is_some_and(|v| v.index == i);
        // Neither a sentence by itself nor the beginning of one that wraps.
        if !(labelled || may_say(s.words) || (sheet.wraps(i) && opens(s))) {
            continue;
        }
        sheet.cost.add(PATTERNS.len() * s.text.len());
        if let Some((status, line)) = at(sheet, i, s, labelled) {
            let row = labelled || s.lower.strip_prefix("status").is_some_and(|rest| rest.trim_start().starts_with(':'));
            out.push(Stated { status, line, at: i, row });
        }
    }
    out
}

/// Whether a text with these beginnings of words may hold a fragment.
fn may_say(words: u64) -> bool {
    PATTERNS.iter().any(|(fragment, ..)| fragment.may_be_in(words))
}

/// The value of the row `label` at `i`, also where a copy glued the panel's heading to it: `Cloud ServicesStatus:`
/// (Firefox, captions).
#[inline]
pub(super) fn row_value<'s>(sheet: &'s Sheet<'_>, i: usize, label: &str) -> Option<Value<'s>> {
    // Every segment of a page is asked for a dozen rows, so nearly all are told by a glance.
    let s = sheet.segments.get(i)?;
    (begins(s, label) || headed(s)).then(|| value_of_row(sheet, i, label)).flatten()
}

/// The values of the rows of these labels at `i`, in the order of the labels.
#[inline]
pub(super) fn row_values<'s>(sheet: &'s Sheet<'_>, i: usize, labels: &[&str]) -> impl Iterator<Item = Value<'s>> {
    let s = sheet.segments.get(i);
    let glued = s.is_some_and(headed);
    let asked = labels.iter().filter(move |label| glued || s.is_some_and(|s| begins(s, label)));
    asked.filter_map(move |label| value_of_row(sheet, i, label))
}

/// Whether the segment begins with this label: nearly all are told by the first letter.
#[inline]
fn begins(s: &Segment, label: &str) -> bool {
    s.lower.as_bytes().first() == label.as_bytes().first() && s.lower.starts_with(label)
}

/// Whether the segment begins with one of [`HEADINGS`], or nearly so.
#[inline]
fn headed(s: &Segment) -> bool {
    s.lower.as_bytes().first() == Some(&b'c')
        && s.lower.strip_prefix("cisco ").unwrap_or(&s.lower).starts_with("cloud service")
}

/// What a copy glues in front of a label.
const HEADINGS: [&str; 4] =
    ["cloud services settings", "cloud service settings", "cisco cloud services", "cloud services"];

fn value_of_row<'s>(sheet: &'s Sheet<'_>, i: usize, label: &str) -> Option<Value<'s>> {
    let s = sheet.segments.get(i)?;
    if on_a_checklist(sheet, i) {
        return None;
    }
    sheet.value(i, label).or_else(|| {
        let heading =
            HEADINGS.iter().find(|h| s.lower.strip_prefix(**h).is_some_and(|rest| rest.starts_with(label)))?;
        sheet.value(i, &format!("{heading}{label}"))
    })
}

/// Whether a box stands in front of the words: `[ ] Threat Response: Enabled` is what somebody is to bring about.
fn on_a_checklist(sheet: &Sheet<'_>, i: usize) -> bool {
    let row = sheet.segments[i].row;
    let before = i.checked_sub(1).map(|b| &sheet.segments[b]);
    !sheet.html && before.is_some_and(|b| b.row == row && matches!(b.kind, Kind::Check(_)))
}

/// A value of `Status:` is judged as such, wherever it stands.
fn at(sheet: &Sheet<'_>, i: usize, s: &Segment, labelled: bool) -> Option<(Status, usize)> {
    if on_a_checklist(sheet, i) || (!labelled && sheet.goes_on_from_above(i)) {
        return None;
    }
    if !labelled && sheet.goes_on_below(i) {
        // Either prose, or a sentence of the product that wraps: only its joined lines tell.
        return wrapped(sheet, i, s, labelled);
    }
    let said = may_say(s.words).then(|| status(&s.text, labelled)).flatten();
    said.map(|found| (found, s.line)).or_else(|| wrapped(sheet, i, s, labelled))
}

fn wrapped(sheet: &Sheet<'_>, i: usize, s: &Segment, labelled: bool) -> Option<(Status, usize)> {
    if !(labelled || opens(s)) {
        return None;
    }
    let said = sheet.unwrapped(i, |text, words| {
        // A dash that is none of ASCII's, without blanks around it, hides where a word begins.
        let may = may_say(words) || !text.is_ascii();
        may.then(|| sheet.cost.add(PATTERNS.len() * text.len())).and_then(|()| status(text, labelled))
    });
    said.map(|found| (found, s.line))
}

/// Whether the first word is one that a sentence of the product begins with, so that it may go on in the next lines.
fn opens(s: &Segment) -> bool {
    let end = s.lower.bytes().take(LONGEST_BEFORE + 1).position(|b| matches!(b, b' ' | b':'));
    let first = match end {
        Some(end) => &s.lower[..end],
        None if s.lower.len() <= LONGEST_BEFORE => s.lower.as_str(),
        None => return false,
    };
    BEFORE.binary_search(&first).is_ok()
        || matches!(first, "status" | "success" | "error" | "request" | "registration" | "changes" | "cloud")
}

/// A fact with its line, if it is there.
pub(super) type Lined<T> = Option<(T, usize)>;

/// The one registration status that the sentences of one page state: the strongest, unless they contradict each other.
/// `hidden`: the copy holds what the page hides like any other text, so that of several none is known to show.
pub(super) fn one_registration(all: &[Stated], hidden: bool) -> Lined<Registration> {
    let of = |s: &Stated| match s.status {
        Status::Registration(r) => Some((r, s.line, s.row)),
        Status::Committed => None,
    };
    let said: Vec<_> = all.iter().filter_map(of).collect();
    let has = |wanted| said.iter().any(|(r, ..)| *r == wanted);
    let mut rows = said.iter().filter(|(.., row)| *row).map(|(r, ..)| *r);
    let first = rows.next();
    let several_rows = rows.any(|r| Some(r) != first);
    let several = said.iter().any(|(r, ..)| said.first().is_some_and(|(first, ..)| r != first));
    // The banner of what was just done and the one row below agree.
    let agree = said.iter().all(|(r, ..)| matches!(r, Registration::Requested | Registration::InProgress));
    let contradict = several_rows
        || (hidden && several && !agree)
        || (has(Registration::Registered) && (has(Registration::Failed) || has(Registration::TokenWanted)));
    said.iter().filter(|_| !contradict).map(|(r, line, _)| (*r, *line)).reduce(|a, b| if b.0 > a.0 { b } else { a })
}

/// The first banner that says that changes were committed.
pub(super) fn committed(all: &[Stated]) -> Lined<Changes> {
    all.iter().find(|s| s.status == Status::Committed).map(|s| (Changes::Committed, s.line))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Registration::*;

    #[test]
    fn words_that_are_looked_up_are_in_order() {
        assert!(BEFORE.is_sorted());
    }

    #[test]
    fn the_products_sentences() {
        for (text, wanted) in [
            ("Success — Your changes have been committed.", Status::Committed),
            ("success -- your changes have been committed", Status::Committed),
            (
                "The Cisco Cloud Service is busy. Navigate back to this page after some time to check the appliance status.",
                Status::Registration(Busy),
            ),
            (
                "Success — A request to register your appliance with the Cisco Cloud Service(s) portal is initiated. Navigate back to this page after some time to check the appliance status.",
                Status::Registration(Requested),
            ),
            (
                "Status: The appliance registration is in progress. Navigate back to this page.",
                Status::Registration(InProgress),
            ),
            (
                "The registration failed because of an invalid or expired token. Generate a new one.",
                Status::Registration(Failed),
            ),
            (
                "Your appliance is successfully registered with the Cisco Cloud Services portal.",
                Status::Registration(Registered),
            ),
        ] {
            assert_eq!(status(text, false), Some(wanted), "{text}");
        }
    }

    #[test]
    fn prose_about_them() {
        for text in [
            "If the Cisco Cloud Service is busy, wait.",
            "The page says the Cisco Cloud Service is busy.",
            "The Cisco Cloud Service is busy when you look at once.",
            "\"Your changes have been committed.\"",
            "The appliance was not successfully registered.",
            "Your changes have been committed? I do not think so.",
            "The appliance registration is in progress. I went for lunch.",
            "A request to register your appliance is not initiated",
            "Nota: Your changes have been committed.",
        ] {
            assert_eq!(status(text, false), None, "{text}");
        }
    }
}
