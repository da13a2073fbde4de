//! The report laid out: headings, tables and lists, before they become HTML or Markdown. Both are written from this, so
//! neither can say what the other does not.

use jiff::Timestamp;

use super::model::*;
use super::pseudonyms::moment;
use crate::domain::message::Message;
use crate::domain::report_options::HiddenKind;
use crate::i18n::Words;

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of this level.
    Heading(u8, String),
    /// That it is practice.
    Mark(String),
    /// A paragraph.
    Text(String),
    /// A list.
    List(Vec<String>),
    /// Labels with their values; a label may come twice.
    Facts(Vec<(String, String)>),
    /// A table; the first column names the row.
    Table {
        /// What it is.
        caption: String,
        /// The columns.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
    /// Somebody's own lines, kept as they are.
    Lines(String),
}

/// The whole report.
pub fn lay_out(report: &Report, words: &Words) -> Vec<Block> {
    let mut page = Page { words, blocks: vec![Block::Heading(1, report.title.clone())] };
    page.begin(&report.summary);
    if let Some((first, rest)) = report.summary.rows.split_first() {
        page.blocks.extend([Block::Text(first.clone()), Block::List(rest.to_vec())]);
    }
    page.facts(&report.set_up);
    page.steps(&report.steps);
    page.checks(&report.checks);
    page.open(&report.open);
    page.not_understood(&report.not_understood);
    page.muted(&report.muted);
    page.notes(&report.notes);
    page.timeline(&report.timeline);
    page.facts(&report.environment);
    page.hidden(&report.hidden);
    page.blocks
}

/// One check alone, for the clipboard.
pub fn lay_out_check(check: &Check, mark: Option<&str>, words: &Words) -> Vec<Block> {
    let mut page = Page { words, blocks: Vec::new() };
    page.check(check, 2);
    if let Some(mark) = mark {
        page.blocks.insert(1, Block::Mark(mark.to_owned()));
    }
    page.blocks
}

struct Page<'a> {
    words: &'a Words,
    blocks: Vec<Block>,
}

impl Page<'_> {
    fn label(&self, name: &str) -> String {
        self.words.say(&Message::new(&format!("report-label-{name}")))
    }

    fn begin<T>(&mut self, section: &Section<T>) {
        self.blocks.push(Block::Heading(2, section.heading.clone()));
        self.blocks.extend(section.mark.clone().map(Block::Mark));
        self.blocks.extend(section.remark.clone().map(Block::Text));
    }

    fn table(&mut self, caption: &str, head: &[&str], rows: Vec<Vec<String>>) {
        if rows.is_empty() {
            return;
        }
        let caption = self.words.say(&Message::new(&format!("report-table-{caption}")));
        let head = head.iter().map(|name| self.label(name)).collect();
        self.blocks.push(Block::Table { caption, head, rows });
    }

    fn facts(&mut self, section: &Section<Fact>) {
        self.begin(section);
        self.blocks.push(Block::Facts(section.rows.iter().map(|f| (f.label.clone(), f.value.clone())).collect()));
    }

    fn steps(&mut self, section: &Section<Step>) {
        self.begin(section);
        let row = |s: &Step| {
            vec![
                s.name.clone(),
                s.number.map(|n| n.to_string()).unwrap_or_default(),
                s.state_words.clone(),
                s.since.map(moment).unwrap_or_default(),
                s.headline.clone(),
                s.seen.as_ref().map(|seen| self.how(seen)).unwrap_or_default(),
            ]
        };
        let rows = section.rows.iter().map(row).collect();
        self.table("steps", &["step", "number", "state", "since", "headline", "source"], rows);
    }

    fn checks(&mut self, section: &Section<Check>) {
        self.begin(section);
        let row = |c: &Check| vec![c.name.clone(), c.verdict_words.clone(), c.headline.clone()];
        self.table("checks", &["check", "verdict", "headline"], section.rows.iter().map(row).collect());
        for check in &section.rows {
            self.check(check, 3);
        }
    }

    fn check(&mut self, check: &Check, level: u8) {
        self.blocks.push(Block::Heading(level, format!("{} ({})", check.name, check.id)));
        let mut facts = vec![
            ("verdict", check.verdict_words.clone()),
            ("headline", check.headline.clone()),
            ("looked-for", check.looked_for.clone()),
        ];
        facts.extend(check.expected.iter().map(|text| ("expected", text.clone())));
        facts.extend(check.found.iter().map(|text| ("found", text.clone())));
        facts.extend(check.blocked_by_name.iter().map(|name| ("blocked-by", name.clone())));
        facts.extend(check.details.iter().map(|text| ("why", text.clone())));
        facts.extend(check.seen.iter().map(|seen| ("seen", self.seen(seen))));
        facts.extend(check.would_tell.iter().map(|text| ("would-tell", text.clone())));
        let facts = facts.into_iter().map(|(name, value)| (self.label(name), value)).collect();
        self.blocks.push(Block::Facts(facts));
    }

    /// How and when, where what it was stands beside.
    fn how(&self, seen: &SeenBy) -> String {
        let Some(at) = seen.at else { return seen.source_words.clone() };
        let said = Message::new("report-how").with("source", seen.source_words.as_str()).with("at", moment(at));
        self.words.say(&said)
    }

    fn seen(&self, seen: &SeenBy) -> String {
        let said = Message::new(if seen.line.is_some() { "report-seen-line" } else { "report-seen" })
            .with("what", seen.what.clone().unwrap_or_default())
            .with("source", seen.source_words.as_str())
            .with("line", i64::from(seen.line.unwrap_or_default()))
            .with("at", seen.at.map(moment).unwrap_or_default());
        self.words.say(&said)
    }

    fn open(&mut self, section: &Section<Open>) {
        self.begin(section);
        let row = |o: &Open| vec![o.name.clone(), o.why.clone(), o.would_tell.join("\n")];
        self.table("open", &["check", "why", "would-tell"], section.rows.iter().map(row).collect());
    }

    fn not_understood(&mut self, section: &Section<Outline>) {
        self.begin(section);
        for row in &section.rows {
            self.blocks.push(Block::Heading(3, row.what.clone()));
            let facts = vec![
                (self.label("source"), row.seen.source_words.clone()),
                (self.label("time"), row.seen.at.map(moment).unwrap_or_default()),
            ];
            self.blocks.push(Block::Facts(facts));
            self.blocks.push(Block::Lines(row.outline.clone()));
        }
    }

    fn muted(&mut self, section: &Section<Muted>) {
        self.begin(section);
        let row = |m: &Muted| vec![m.name.clone(), m.reason.clone(), moment(m.until)];
        self.table("muted", &["check", "reason", "until"], section.rows.iter().map(row).collect());
    }

    fn notes(&mut self, section: &Section<Note>) {
        self.begin(section);
        for note in &section.rows {
            self.blocks.push(Block::Heading(3, format!("{} – {}", note.name, note.label)));
            self.blocks.push(Block::Lines(note.text.clone()));
        }
    }

    fn timeline(&mut self, section: &Section<Happening>) {
        self.begin(section);
        let rows = section.rows.iter().map(|h| vec![moment(h.at), self.happened(h), h.source_words.clone()]).collect();
        self.table("timeline", &["time", "what", "source"], rows);
    }

    fn happened(&self, happening: &Happening) -> String {
        let Some(until): Option<Timestamp> = happening.until else { return happening.what.clone() };
        let said = Message::new("report-times")
            .with("what", happening.what.as_str())
            .with("times", happening.times)
            .with("until", moment(until));
        self.words.say(&said)
    }

    fn hidden(&mut self, section: &Section<HiddenRow>) {
        self.begin(section);
        let how = |row: &HiddenRow| match row.kind {
            HiddenKind::Secret => "report-is-removed",
            _ if row.shown => "report-is-shown",
            _ => "report-is-hidden",
        };
        let rows = section.rows.iter().filter(|row| row.count > 0);
        let rows = rows
            .map(|row| vec![row.kind_words.clone(), row.count.to_string(), self.words.say(&Message::new(how(row)))])
            .collect();
        self.table("hidden", &["kind", "count", "shown"], rows);
    }
}
