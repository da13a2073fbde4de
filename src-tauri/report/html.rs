//! The report as one HTML file: no script, nothing loaded from anywhere.

use std::fmt::Write;

use super::document::Block;
use super::model::Report;
use crate::domain::language::Direction;
use crate::words::Words;

const STYLE: &str = include_str!("style.css");

/// The blocks as a page. `mark` is repeated on every printed page.
pub fn write(report: &Report, blocks: &[Block]) -> String {
    let mark = report.summary.mark.as_deref();
    let backwards = Words::of(&report.language).language.direction == Direction::Rtl;
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\"{}>\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
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

fn put(out: &mut String, block: &Block) {
    // Writing to a text cannot fail.
    let _ = match block {
        Block::Heading(level, text) => writeln!(out, "<h{level}>{}</h{level}>", escaped(text)),
        Block::Mark(text) => writeln!(out, "<p class=\"mark\">{}</p>", escaped(text)),
        Block::Text(text) => writeln!(out, "<p>{}</p>", escaped(text)),
        Block::List(items) => {
            let items: String = items.iter().map(|item| format!("<li>{}</li>\n", escaped(item))).collect();
            writeln!(out, "<ul>\n{items}</ul>")
        }
        Block::Facts(facts) => {
            let row = |(label, value): &(String, String)| {
                format!("<tr><th scope=\"row\">{}</th><td>{}</td></tr>\n", escaped(label), escaped(value))
            };
            let rows: String = facts.iter().map(row).collect();
            writeln!(out, "<table class=\"facts\">\n<tbody>\n{rows}</tbody>\n</table>")
        }
        Block::Table { caption, head, rows } => {
            let head: String = head.iter().map(|h| format!("<th scope=\"col\">{}</th>", escaped(h))).collect();
            let rows: String = rows.iter().map(|cells| row(cells)).collect();
            writeln!(
                out,
                "<table>\n<caption>{}</caption>\n<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{rows}</tbody>\n</table>",
                escaped(caption)
            )
        }
        Block::Lines(text) => writeln!(out, "<pre>{}</pre>", escaped(text)),
    };
}

fn row(cells: &[String]) -> String {
    let cell = |(at, text): (usize, &String)| match at {
        0 => format!("<th scope=\"row\">{}</th>", escaped(text)),
        _ => format!("<td>{}</td>", escaped(text)),
    };
    format!("<tr>{}</tr>\n", cells.iter().enumerate().map(cell).collect::<String>())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}
