//! HTML, Markdown and JSON: one model, three files, and a preview that is the file.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer};
use jiff::tz::TimeZone;
use passarela::domain::check::CheckId;
use passarela::domain::finding::Verdict;
use passarela::domain::report_options::ReportFormat;
use passarela::domain::step::StepId;
use passarela::report::{self, Report};

use super::setup::{FORMATS, Maker, finding, known, now, planted};

#[test]
fn the_preview_is_the_file() {
    for maker in [known(), planted("<b>|`*_&")] {
        let made = maker.make();
        for format in FORMATS {
            let view = report::view(&made.report, format, None);
            assert_eq!(view.text, report::render(&made.report, format));
            assert_eq!(view.format, format);
        }
    }
}

type Tag = (TagKind, String, Vec<(String, String)>);

#[derive(Default)]
struct Page {
    tags: RefCell<Vec<Tag>>,
    error: RefCell<Vec<String>>,
}

impl TokenSink for Page {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        match token {
            Token::TagToken(tag) => {
                let attrs = tag.attrs.iter().map(|a| (a.name.local.to_string(), a.value.to_string())).collect();
                self.tags.borrow_mut().push((tag.kind, tag.name.to_string(), attrs));
            }
            Token::ParseError(error) => self.error.borrow_mut().push(error.into_owned()),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

fn parsed(html: &str) -> Page {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(Page::default(), Default::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink
}

#[test]
fn html_loads_nothing_and_reads_in_order() {
    for mut maker in [known(), planted("</title><script>alert('x')</script><img src=http://evil.example/x onerror=x>")]
    {
        maker.findings.push(finding(CheckId::CtrData, Verdict::CannotTell, "x"));
        let html = report::render(&maker.make().report, ReportFormat::Html);
        let page = parsed(&html);
        assert_eq!(*page.error.borrow(), Vec::<String>::new());
        let mut open: Vec<String> = Vec::new();
        let mut level = 0;
        let mut headings = Vec::new();
        for (kind, name, attrs) in page.tags.borrow().iter() {
            assert!(
                !["script", "link", "img", "iframe", "object", "embed", "form", "a", "base"].contains(&name.as_str()),
                "{name}"
            );
            for (attr, value) in attrs {
                assert!(!["src", "href", "style", "srcset", "action"].contains(&attr.as_str()), "{name} {attr}");
                assert!(!attr.starts_with("on") && !value.contains("://"), "{name} {attr}");
            }
            match kind {
                TagKind::StartTag if ["meta"].contains(&name.as_str()) => {}
                TagKind::StartTag => {
                    if let Some(n) = name.strip_prefix('h').and_then(|n| n.parse::<u8>().ok()) {
                        assert!(n <= level + 1, "h{n} after h{level}");
                        level = n;
                        headings.push(n);
                    }
                    if name == "th" {
                        assert!(attrs.iter().any(|(a, v)| a == "scope" && (v == "row" || v == "col")));
                    }
                    if name == "html" {
                        assert_eq!(attrs, &[("lang".to_owned(), "en".to_owned())]);
                    }
                    open.push(name.clone());
                }
                TagKind::EndTag => assert_eq!(open.pop().as_ref(), Some(name), "what opens last closes first"),
            }
        }
        assert!(open.is_empty(), "{open:?}");
        assert_eq!(headings.iter().filter(|h| **h == 1).count(), 1);
        assert!(headings.contains(&3));
        let style = html.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).expect("style").0;
        assert!(!style.contains("url(") && !style.contains("@import"));
    }
}

#[test]
fn every_table_has_its_headers() {
    let html = report::render(&known().make().report, ReportFormat::Html);
    let tables: Vec<&str> = html.split("<table ").skip(1).filter_map(|rest| rest.split("</table>").next()).collect();
    let (facts, listings): (Vec<&str>, Vec<&str>) = tables.iter().partition(|table| table.contains("class=\"facts\""));
    assert!(!facts.is_empty() && !listings.is_empty());
    for table in listings {
        assert!(table.contains("<caption>") && table.contains("scope=\"col\">") && table.contains("scope=\"row\""));
        let columns = table.split("</thead>").next().map(|head| head.matches("<th ").count());
        for row in table.split("<tbody").nth(1).expect("rows").split("</tr>").filter(|r| r.contains("<tr")) {
            assert_eq!(Some(row.matches("<th ").count() + row.matches("<td ").count()), columns, "{row}");
        }
    }
}

/// A narrow window draws rows as cards, and what is not drawn as a table is none for a browser, unless it says so.
#[test]
fn a_table_is_one_however_it_is_drawn() {
    let html = report::render(&known().make().report, ReportFormat::Html);
    for (tag, roles) in [
        ("table", &["table"][..]),
        ("thead", &["rowgroup"]),
        ("tbody", &["rowgroup"]),
        ("tr", &["row"]),
        ("th", &["columnheader", "rowheader"]),
        ("td", &["cell"]),
    ] {
        let opened = html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
        let said: usize = roles.iter().map(|role| html.matches(&format!("<{tag} role=\"{role}\"")).count()).sum();
        assert!(opened > 0 && said == opened, "{said} of {opened} {tag} say what they are");
    }
}

#[test]
fn json_is_the_model() {
    let mut maker = planted("\" \\ \n </script>");
    maker.practice = true;
    let made = maker.make();
    let text = report::render(&made.report, ReportFormat::Json);
    assert_eq!(serde_json::from_str::<Report>(&text).expect("the model"), made.report);
    let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(value["practice"], serde_json::json!(true));
    let sections = value.as_object().expect("an object").values().filter(|v| v.get("heading").is_some());
    assert_eq!(sections.clone().count(), 11);
    assert!(sections.into_iter().all(|s| s["mark"].as_str().is_some_and(|m| m.starts_with("PRACTICE"))));
}

#[test]
fn practice_is_marked_in_every_section_and_real_work_nowhere() {
    let mut maker = known();
    let real = maker.make();
    for format in FORMATS {
        assert!(!report::render(&real.report, format).contains("PRACTICE"));
    }
    maker.practice = true;
    let made = maker.make();
    let markdown = report::render(&made.report, ReportFormat::Markdown);
    for section in markdown.split("\n## ").skip(1) {
        assert!(section.lines().nth(2).is_some_and(|l| l.starts_with("**PRACTICE.")), "{section}");
    }
    let html = report::render(&made.report, ReportFormat::Html);
    assert_eq!(html.matches("class=\"mark\">PRACTICE.").count(), 11);
    assert!(html.contains("class=\"mark running\"") && html.contains("position: fixed"));
    let check = made.report.checks.rows[0].id;
    assert!(report::check_text(&made.report, check).expect("a check").contains("PRACTICE."));
}

#[test]
fn no_format_carries_marks_of_direction() {
    let made = planted("a\u{2066}b\u{2069}c\u{202e}d\u{200f}").make();
    for (place, text) in super::setup::everything(&made) {
        let unseen = |c: char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}');
        assert!(!text.contains(unseen), "{place}");
        assert!(!text.contains("[["), "{place}");
    }
}

#[test]
fn passed_open_muted_and_unread_are_all_listed() {
    let mut maker = known();
    maker.findings = vec![
        finding(CheckId::EsaCommitted, Verdict::Pass, "all well"),
        finding(CheckId::EsaCommitted, Verdict::CannotTell, "no idea"),
    ];
    let text = report::render(&maker.make().report, ReportFormat::Markdown);
    for wanted in [
        "| OK | all well |",
        "Cannot tell: no idea",
        "{rows: list of 2",
        "person-1 waits for the change window",
        "2 times, last at",
    ] {
        assert!(text.contains(wanted), "{wanted} is not in\n{text}");
    }
    assert!(!text.contains("Call person-1"), "private notes were not asked for");
    maker.session.report.notes = true;
    assert!(report::render(&maker.make().report, ReportFormat::Markdown).contains("Call person-1"));
}

#[test]
fn a_mute_that_ended_is_none() {
    let mut maker = known();
    maker.session.panel.muted.values_mut().for_each(|mute| mute.until = now());
    assert!(maker.make().report.muted.rows.is_empty());
}

#[test]
fn the_file_says_when() {
    let zone = TimeZone::fixed(jiff::tz::offset(1));
    let mut made = known().make();
    assert_eq!(
        report::file_name(&made.report, ReportFormat::Html, &TimeZone::UTC),
        "passarela-report-2026-11-23-1402.html"
    );
    assert_eq!(report::file_name(&made.report, ReportFormat::Markdown, &zone), "passarela-report-2026-11-23-1502.md");
    assert_eq!(report::key_file_name(&made.key, &TimeZone::UTC), "passarela-report-2026-11-23-1402-key.json");
    made.report.practice = true;
    assert!(report::file_name(&made.report, ReportFormat::Json, &zone).starts_with("passarela-practice-report-"));
}

/// A small practice report, whole. `cargo xtask bless` writes it anew.
#[test]
fn a_practice_report_in_markdown() {
    let mut session = super::setup::known().session;
    session.texts.clear();
    let mut maker = Maker::new(session);
    maker.practice = true;
    maker.findings.retain(|f| f.check == CheckId::EsaCommitted);
    let text = report::render(&maker.make().report, ReportFormat::Markdown);
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("practice_report", text);
    });
}

#[test]
fn the_first_line_says_whether_it_works_and_since_when() {
    let first = |session: &passarela::domain::state::Session| {
        let line = Maker::new(session.clone()).make().report.summary.rows.first().cloned().expect("a first line");
        assert!(line.contains(" UTC."), "absolute, with its zone: {line}");
        line
    };
    let mut session = known().session;
    assert!(first(&session).starts_with("It is not proven yet that it works. "), "{}", first(&session));
    for step in StepId::ALL {
        session.marked.insert(step, now());
    }
    let line = first(&session);
    assert!(line.starts_with("The administrator says that it works, since "), "{line}");
    // The opposite of what was said is proven: that comes first.
    let page = "Commit Changes\n\nCloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tEUROPE (api.eu.sse.itd.cisco.com)\nEdit Settings\n";
    let page = passarela::domain::transition::Handed::Pasted { text: page.to_owned(), html: None };
    let event = passarela::domain::transition::Reader::new(&session, session.step, now()).read(page);
    let session = passarela::domain::transition::advance(session, event, now()).session;
    let mut maker = Maker::new(session);
    maker.findings.clear();
    assert_eq!(
        maker.make().report.summary.rows[0],
        "It does not work yet. Step 4 (Submit and commit) has needed attention since 2026-11-23 14:02 UTC.",
    );
    // The likeliest cause says more than the first step that it shows at, and is said once.
    maker.findings = vec![finding(CheckId::RegionAgree, Verdict::Fail, "The regions differ.")];
    let rows = maker.make().report.summary.rows;
    assert_eq!(
        rows[0],
        "It does not work yet. Most likely cause: The regions differ. It was seen first on 2026-11-23 14:02 UTC.",
    );
    assert_eq!(rows.iter().filter(|row| row.contains("The regions differ.")).count(), 1, "{rows:?}");
}

#[test]
fn no_word_of_a_table_is_broken_inside() {
    let html = report::render(&known().make().report, ReportFormat::Html);
    let style = html.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).expect("style").0;
    // In a cell, `anywhere` makes a column as narrow as one letter.
    for rule in style.split('}').filter(|rule| rule.contains("anywhere")) {
        assert!(rule.trim_start().starts_with("pre"), "{rule}");
    }
    assert!(html.contains(" class=\"when\"><span class=\"whole\">2026-11-23 "), "a moment stays on one line");
}
