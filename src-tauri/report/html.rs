//! The report as one HTML file: no script, nothing loaded from anywhere.

use std::fmt::Write;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::document::Block;
use super::model::Report;
use crate::domain::language::Direction;
use crate::i18n::Words;

const STYLE: &str = include_str!("style.css");

/// The source of a content policy that allows the report's own style and no other. The window's policy has it too
/// (`tauri.conf.json`), for the preview stands in a frame that inherits it.
pub fn style_source() -> String {
    // What stands between the tags, to the byte.
    let digest = Sha256::digest(format!("\n{STYLE}").as_bytes());
    format!("'sha256-{}'", STANDARD.encode(digest))
}

/// The blocks as a page. `mark` is repeated on every printed page.
pub fn write(report: &Report, blocks: &[Block]) -> String {
    let mark = report.summary.mark.as_deref();
    let style_source = style_source();
    let backwards = Words::of(&report.language).language.direction == Direction::Rtl;
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\"{}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {style_source}\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>\n{STYLE}</style>\n</head>\n",
        escaped(&report.language),
        if backwards { " dir=\"rtl\"" } else { "" },
        escaped(&report.title)
    );
    out.push_str(if mark.is_some() { "<body class=\"practice\">\n" } else { "<body>\n" });
    if let Some(mark) = mark {
        // It stands in every section too; whoever listens need not hear it once more.
        let _ = writeln!(out, "<p class=\"mark running\" aria-hidden=\"true\">{}</p>", escaped(mark));
    }
    out.push_str("<main>\n");
    for block in blocks {
        put(&mut out, block);
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

// The parts of a table say what they are: where a row becomes a card (`display: block`), browsers forget it otherwise.
fn put(out: &mut String, block: &Block) {
    // Writing to a text cannot fail.
    let _ = match block {
        Block::Heading(level, text) => writeln!(out, "<h{level}>{}</h{level}>", words(text)),
        Block::Mark(text) => writeln!(out, "<p class=\"mark\">{}</p>", words(text)),
        Block::Text(text) => writeln!(out, "<p>{}</p>", words(text)),
        Block::List(items) => {
            let items: String = items.iter().map(|item| format!("<li>{}</li>\n", words(item))).collect();
            writeln!(out, "<ul>\n{items}</ul>")
        }
        Block::Facts(facts) => {
            let row = |(label, value): &(String, String)| {
                format!(
                    "<tr role=\"row\"><th role=\"rowheader\" scope=\"row\">{}</th><td role=\"cell\">{}</td></tr>\n",
                    escaped(label),
                    words(value)
                )
            };
            let rows: String = facts.iter().map(row).collect();
            writeln!(out, "<table role=\"table\" class=\"facts\">\n<tbody role=\"rowgroup\">\n{rows}</tbody>\n</table>")
        }
        Block::Table { caption, head, rows } => {
            let rows: String = rows.iter().map(|cells| row(head, cells)).collect();
            let label = |text: &String| format!("<th role=\"columnheader\" scope=\"col\">{}</th>", escaped(text));
            let head: String = head.iter().map(label).collect();
            writeln!(
                out,
                "<table role=\"table\">\n<caption>{}</caption>\n<thead role=\"rowgroup\">\n<tr role=\"row\">{head}</tr>\n</thead>\n\
                 <tbody role=\"rowgroup\">\n{rows}</tbody>\n</table>",
                escaped(caption)
            )
        }
        Block::Lines(text) => writeln!(out, "<pre>{}</pre>", escaped(text)),
    };
}

fn row(head: &[String], cells: &[String]) -> String {
    let cell = |(at, text): (usize, &String)| {
        let when = if is_moment(text) { " class=\"when\"" } else { "" };
        let label = head.get(at).map(|label| escaped(label)).unwrap_or_default();
        match at {
            0 => format!("<th role=\"rowheader\" scope=\"row\"{when}>{}</th>", words(text)),
            _ => format!("<td role=\"cell\" data-label=\"{label}\"{when}>{}</td>", words(text)),
        }
    };
    format!("<tr role=\"row\">{}</tr>\n", cells.iter().enumerate().map(cell).collect::<String>())
}

/// Whether a cell is a moment and nothing else: it stays on one line.
fn is_moment(text: &str) -> bool {
    text.len() == "2026-11-23 14:02 UTC".len()
        && text.ends_with(" UTC")
        && text.starts_with(|c: char| c.is_ascii_digit())
}

/// A text in which moments, versions and builds stay on one line: browsers break them after a hyphen.
fn words(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = moment_at(rest).unwrap_or_else(|| rest.find([' ', '\n']).unwrap_or(rest.len()));
        let (word, after) = rest.split_at(end);
        let number = word.trim_start_matches(['(', '“']).starts_with(|c: char| c.is_ascii_digit());
        if number && word.contains('-') && word.len() <= 24 {
            // Writing to a text cannot fail.
            let _ = write!(out, "<span class=\"whole\">{}</span>", escaped(word));
        } else {
            out += &escaped(word);
        }
        let next = after.len() - after.trim_start_matches([' ', '\n']).len();
        out += &after[..next];
        rest = &after[next..];
    }
    out
}

/// The length of the moment that a text begins with, if it does.
fn moment_at(text: &str) -> Option<usize> {
    const LENGTH: usize = "2026-11-23 14:02 UTC".len();
    text.get(..LENGTH).filter(|start| is_moment(start)).map(str::len)
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
