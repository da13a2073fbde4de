//! Appliance: Monitor > Message Tracking, its results and a message's details.
//!
//! Senders write half of this page. Nothing on it says anything about the connection, whatever it looks like.

use super::emptiness::emptiness;
use super::fact_builder::{FactBuilder, LinedText};
use super::facts::{List, TrackedMessage};
use super::paging::Paging;
use super::phrase_search::Phrase;
use super::sheet::{Kind, Segment, Sheet, operator};

/// The labels of a result and of the details page, and the fact each stands for.
const LABELS: [(&str, Field); 18] = [
    ("sender", Field::Sender),
    ("envelope sender", Field::Sender),
    ("recipient", Field::Recipient),
    ("recipients", Field::Recipient),
    ("envelope recipient", Field::Recipient),
    ("envelope recipients", Field::Recipient),
    ("subject", Field::Subject),
    ("message id header", Field::MessageId),
    ("message-id header", Field::MessageId),
    ("message id", Field::MessageId),
    ("message-id", Field::MessageId),
    ("last state", Field::LastState),
    ("received time", Field::Time),
    ("time", Field::Time),
    ("received", Field::Time),
    ("date", Field::Time),
    ("last message state", Field::LastState),
    ("message state", Field::LastState),
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Field {
    Time,
    Sender,
    Recipient,
    Subject,
    MessageId,
    LastState,
}

#[derive(Debug, Default)]
struct Row {
    mid: Option<LinedText>,
    time: Option<LinedText>,
    fields: Vec<(Field, LinedText)>,
    /// Index of its MID, and whether it is one of a list.
    at: usize,
    listed: bool,
    /// Message ids that a wrap may have cost a hyphen.
    doubted: Vec<LinedText>,
}

/// The word that stands in each line with a message's number, or before it.
const MID: Phrase = Phrase::new("mid:");

/// How surely this is the page.
pub(super) fn score(sheet: &Sheet<'_>) -> u32 {
    // Each way to be sure has one of these in it.
    const WORDS: [Phrase; 8] = [
        Phrase::new("message"),
        Phrase::new("available"),
        Phrase::new("envelope"),
        Phrase::new("last state"),
        Phrase::new("show details"),
        Phrase::new("data in time"),
        Phrase::new("sender"),
        Phrase::new("recipient"),
    ];
    if !sheet.may_hold(&WORDS) && !sheet.has("message tracking") && !sheet.has("message details") {
        return 0;
    }
    let mut marks = [false; 8];
    for (i, s) in sheet.all() {
        marks[0] |= s.own() && s.says("message tracking");
        marks[1] |= s.lower.starts_with("available time range");
        marks[2] |= s.lower.starts_with("envelope sender") || s.lower.starts_with("envelope recipient");
        marks[3] |= (MID.may_be_in(s.words) || s.lower.starts_with("mid"))
            && (mid(s).is_some() || one_line(s).is_some() || sheet.value(i, "mid").is_some_and(|v| numbers(v.text)));
        marks[4] |= s.lower.starts_with("last state") || s.lower.starts_with("show details");
        marks[5] |= s.lower.starts_with("data in time range") || sheet.holds(s, &Phrase::new("data in time range:"));
        marks[6] |= s.own() && (s.says("message details") || s.lower.starts_with("message id header"));
        marks[7] |= s.lower.starts_with("sender:") || sheet.labelled(i, "recipient");
    }
    let n = u32::try_from(marks.iter().filter(|m| **m).count()).unwrap_or(0);
    let enough = (marks[0] && n >= 2) || (marks[3] && n >= 3) || (marks[1] && n >= 3) || (marks[6] && marks[3]);
    // Its rows are so much like anything that it must win over what a subject imitates.
    if enough { 2 + 2 * n } else { 0 }
}

/// Reads the page.
pub(super) fn read(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    let rows = rows(sheet);
    if rows.is_empty() {
        if let Some((_, s)) = sheet.all().find(|(_, s)| s.own() && emptiness(&s.lower, &["messages"]).is_some()) {
            found.facts.messages = Some(Vec::new());
            found.at("messages", s.line);
        }
        return;
    }
    let (first, last) = (rows[0].at, rows[rows.len() - 1].at);
    // The page is a search; that something was searched for makes no part of what it found.
    let mut paging = Paging::of(sheet, |i| i < first || (i > last && !sheet.segments[i].written));
    paging.filtered = None;
    if rows[0].listed && !paging.whole(rows.len()) {
        found.part_of(List::Messages, sheet.segments[first].line);
    }
    let mut messages = Vec::new();
    for (i, r) in rows.iter().enumerate() {
        for said in &r.doubted {
            found.quote("Message ID Header", &said.text, said.line);
        }
        let last = |f: Field| r.fields.iter().rev().find(|(k, _)| *k == f).map(|(_, said)| said);
        let first = |f: Field| r.fields.iter().find(|(k, _)| *k == f).map(|(_, said)| said);
        messages.push(TrackedMessage {
            mid: found.row("messages", i, "mid", r.mid.as_ref()),
            time: found.row("messages", i, "time", r.time.as_ref().or(first(Field::Time))),
            sender: found.row("messages", i, "sender", first(Field::Sender)),
            recipient: found.row("messages", i, "recipient", first(Field::Recipient)),
            subject: found.row("messages", i, "subject", first(Field::Subject)),
            message_id: found.row("messages", i, "message_id", first(Field::MessageId)),
            // The page's own comes last; one before it can only be a subject that imitates it.
            last_state: found.row("messages", i, "last_state", last(Field::LastState)),
        });
    }
    found.facts.messages = Some(messages);
}

/// `MID: 8`, also with several numbers.
fn mid(s: &Segment) -> Option<&str> {
    let rest = s.lower.strip_prefix("mid")?.trim_start().strip_prefix([':', '\u{ff1a}'])?;
    let value = s.text[s.text.len() - rest.len()..].trim();
    let value = value.strip_suffix("Show Details").unwrap_or(value).trim();
    (!value.is_empty() && value.len() < 80 && value.chars().all(|c| c.is_ascii_digit() || matches!(c, ',' | ' ')))
        .then_some(value)
}

fn number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// One MID, or those of a message that was split.
fn numbers(text: &str) -> bool {
    text.len() < 80 && text.split(',').all(|one| number(one.trim()))
}

/// `1 14 May 2020 13:23:57 (GMT +00:00) MID: 8 Show Details`: a result whose cells ran together, as its time and MID.
fn one_line(s: &Segment) -> Option<(&str, &str)> {
    let text = s.text.as_str();
    let at = MID.may_be_in(s.words).then(|| memchr::memmem::find(text.as_bytes(), b" MID: ")).flatten()?;
    let (before, behind) = (&text[..at], &text[at + " MID: ".len()..]);
    let mid = behind.strip_suffix("Show Details").unwrap_or(behind).trim();
    Some((time(before)?, mid)).filter(|_| number(mid))
}

/// `14 May 2020 13:23:57 (GMT +00:00)`, alone in its cell or behind the row's number.
fn time(text: &str) -> Option<&str> {
    let text = text.trim();
    // A day or a row's number comes first.
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let behind =
        text.split_once(' ').filter(|(n, _)| n.bytes().all(|b| b.is_ascii_digit())).map(|(_, rest)| rest.trim());
    [Some(text), behind].into_iter().flatten().find(|t| {
        let mut words = t.split(' ');
        let mut word = || words.next().unwrap_or_default();
        let (day, month, year, clock) = (word(), word(), word(), word());
        let number = |w: &str, most: usize| (1..=most).contains(&w.len()) && w.bytes().all(|b| b.is_ascii_digit());
        number(day, 2)
            && (3..=9).contains(&month.len())
            && month.chars().all(char::is_alphabetic)
            && number(year.trim_end_matches(','), 4)
            && year.trim_end_matches(',').len() == 4
            && clock.len() >= 5
            && clock.bytes().all(|b| b.is_ascii_digit() || b == b':')
            && t.len() < 60
    })
}

fn label(s: &Segment) -> Option<(Field, &str)> {
    LABELS.iter().find_map(|(l, field)| {
        let rest = s.lower.strip_prefix(l)?;
        let rest = rest.trim_start().strip_prefix([':', '\u{ff1a}'])?;
        Some((*field, s.text[s.text.len() - rest.len()..].trim()))
    })
}

fn rows(sheet: &Sheet<'_>) -> Vec<Row> {
    let mut rows: Vec<Row> = Vec::new();
    // A time in front of its MID, in the same row.
    let mut before: Option<(usize, LinedText)> = None;
    let all = &sheet.segments;
    let mut i = 0;
    while i < all.len() {
        let s = &all[i];
        sheet.cost.add(s.text.len() + 1);
        i += 1;
        if let Some((time, mid)) = one_line(s).filter(|_| !s.written) {
            let said = |text: &str| Some(LinedText::new(text, s.line));
            rows.push(Row { mid: said(mid), time: said(time), at: i - 1, listed: true, ..Row::default() });
            before = None;
            continue;
        }
        // On the details page the time stands under its label, above the MID.
        let under_label = label(s).filter(|(field, _)| *field == Field::Time && rows.is_empty()).map(|(_, v)| v);
        if let Some(said) = time(under_label.unwrap_or(&s.text)).filter(|_| !s.written) {
            before = Some((s.row, LinedText::new(said, s.line)));
            continue;
        }
        // `MID:` with its number in the next cell or line.
        let alone = s.lower.trim_end() == "mid:";
        let number = match mid(s) {
            Some(text) => Some(LinedText::new(text, s.line)),
            None if alone => all
                .get(i)
                .filter(|n| n.text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b',' | b' ')))
                .map(|n| LinedText::new(n.text.clone(), n.line)),
            None => None,
        };
        if let Some(said) = number.filter(|_| !s.written) {
            let at = i - 1;
            i += usize::from(alone);
            let time = before.take().filter(|(row, _)| s.row - row <= 3).map(|(_, t)| t);
            rows.push(Row { mid: Some(said), time, at, listed: !alone, ..Row::default() });
            continue;
        }
        let Some(row) = rows.last_mut() else { continue };
        if s.lower.starts_with("displaying ") || s.lower.starts_with("copyright") {
            break;
        }
        let Some((field, value)) = label(s) else { continue };
        // Labels one under the other and their values after them: a print. Which value is whose is not told.
        let stacked = i >= 2 && all[i - 2].row != s.row && all[i - 2].own() && all[i - 2].lower.ends_with(':');
        if !value.is_empty() {
            // A subject may have been cut into cells by what it contains.
            let mut text = value.to_owned();
            while let Some(n) = all.get(i).filter(|n| field == Field::Subject && n.row == s.row && label(n).is_none()) {
                text.push(' ');
                text.push_str(&n.text);
                sheet.cost.add(n.text.len() + 1);
                i += 1;
            }
            if goes_on(sheet, i, s.line, field) {
                text.push('\u{2026}');
            }
            row.fields.push((field, LinedText::new(text, s.line)));
        } else if let Some(n) = all.get(i) {
            let beside = n.row == s.row && n.cell != s.cell;
            if (!beside && (stacked || control(n))) || operator(&n.lower) {
                continue;
            }
            // Under an empty label stands the next label, unless the value only looks like one.
            if beside || !(label(n).is_some() || n.lower.starts_with("mid:") || n.lower.starts_with("displaying ")) {
                let mut text = n.text.clone();
                i += 1;
                while let Some(more) = all.get(i).filter(|m| field == Field::Subject && beside && m.row == s.row) {
                    text.push(' ');
                    text.push_str(&more.text);
                    sheet.cost.add(more.text.len() + 1);
                    i += 1;
                }
                if goes_on(sheet, i, n.line, field) {
                    text.push('\u{2026}');
                }
                row.fields.push((field, LinedText::new(text, n.line)));
            }
        }
    }
    // A number that neither a time nor a message's labels stand beside is something else: typed into the search, say.
    rows.retain(|r| r.time.is_some() || !r.fields.is_empty());
    for row in &mut rows {
        // A print loses the hyphen at a wrap, and an id without it is another one.
        let doubtful =
            |said: &LinedText| sheet.capture.mends_wraps() || (said.text.starts_with('<') && !said.text.contains('>'));
        let (doubted, kept) = std::mem::take(&mut row.fields)
            .into_iter()
            .partition::<Vec<_>, _>(|(field, said)| *field == Field::MessageId && doubtful(said));
        row.fields = kept;
        row.doubted = doubted.into_iter().map(|(_, said)| said).collect();
    }
    rows
}

/// Whether a long value may be broken where the copy breaks its lines, so that only how it begins is known.
fn goes_on(sheet: &Sheet<'_>, next: usize, line: usize, field: Field) -> bool {
    let below = sheet.segments.get(next).is_some_and(|n| {
        n.line == line + 1 && label(n).is_none() && mid(n).is_none() && !number(&n.text) && !control(n)
    });
    below && sheet.capture.breaks_values() && matches!(field, Field::Subject | Field::LastState)
}

/// A button or link of the page, which a print may put where a value is due.
fn control(s: &Segment) -> bool {
    s.kind == Kind::Button
        || [
            "back to search",
            "back",
            "search",
            "clear",
            "show details",
            "printable pdf",
            "print",
            "export",
            "export all",
        ]
        .iter()
        .any(|c| s.says(c))
}
