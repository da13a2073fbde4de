//! The report as Markdown, for tickets.

use super::document::Block;

/// The blocks as Markdown.
pub fn write(blocks: &[Block]) -> String {
    let parts: Vec<String> = blocks.iter().map(block).collect();
    format!("{}\n", parts.join("\n\n"))
}

fn block(block: &Block) -> String {
    match block {
        Block::Heading(level, text) => format!("{} {}", "#".repeat(usize::from(*level)), line(text)),
        Block::Mark(text) => format!("**{}**", line(text)),
        Block::Text(text) => line(text),
        Block::List(items) => items.iter().map(|item| format!("- {}", line(item))).collect::<Vec<_>>().join("\n"),
        Block::Facts(facts) => {
            let item = |(label, value): &(String, String)| format!("- **{}:** {}", line(label), line(value));
            facts.iter().map(item).collect::<Vec<_>>().join("\n")
        }
        Block::Table { caption, head, rows } => {
            let row =
                |cells: &[String]| format!("| {} |", cells.iter().map(|c| line(c)).collect::<Vec<_>>().join(" | "));
            let rule = format!("|{}", " --- |".repeat(head.len()));
            let mut lines = vec![format!("{}:", line(caption)), String::new(), row(head), rule];
            lines.extend(rows.iter().map(|cells| row(cells)));
            lines.join("\n")
        }
        Block::Lines(text) => {
            // A fence is longer than any in the text.
            let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
            let fence = "`".repeat(longest.max(2) + 1);
            format!("{fence}text\n{text}\n{fence}")
        }
    }
}

/// A text on one line in which nothing is markup.
fn line(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        // Inside a word an underscore is no emphasis, and ids stay readable.
        let inside = before.is_alphanumeric() && rest.peek().is_some_and(|next| next.is_alphanumeric());
        if matches!(c, '\\' | '`' | '*' | '[' | ']' | '<' | '|' | '&') || c == '_' && !inside {
            out.push('\\');
        }
        out.push(c);
        before = c;
    }
    // What a line may not begin with, since it would be a heading, a list or a quotation.
    let number = out.find(|c: char| !c.is_ascii_digit()).unwrap_or(0);
    let numbered = number > 0 && (out[number..].starts_with(". ") || out[number..].starts_with(") "));
    if numbered || out.starts_with(['#', '-', '+', '=', '>']) {
        out.insert(number, '\\');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(line("a_b *c* <d> | [e](f)\n`g`"), r"a_b \*c\* \<d> \| \[e\](f) \`g\`");
        assert_eq!(line("# x"), r"\# x");
        assert_eq!(line("1. x"), r"1\. x");
        assert_eq!(line("13.0.0-392"), "13.0.0-392");
        assert_eq!(line("2026-11-23 14:02"), "2026-11-23 14:02");
        assert_eq!(block(&Block::Lines("a\n```\nb".into())), "````text\na\n```\nb\n````");
    }
}
