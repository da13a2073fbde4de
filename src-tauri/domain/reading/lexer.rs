//! Splits a page into tags and text in one pass.
//!
//! Not `html5ever`'s tokenizer: it compares each attribute of a tag with all before it, so one tag with a hundred
//! thousand attributes takes minutes. This one keeps only the attributes the reader asks for. The states are those of
//! the HTML standard, as far as they decide what is text and what is not.

use std::borrow::Cow;

use super::attrs::Attrs;
use super::elements::known;
use super::work::Work;

/// A piece of the page. Offsets are bytes of the text.
#[derive(Debug)]
pub(super) enum Token<'a> {
    /// Text from..to, still with its character references.
    Text(usize, usize),
    /// `<name …>`.
    Start { name: Cow<'a, str>, attrs: Option<Box<Attrs<'a>>>, at: usize },
    /// `</name>`.
    End { name: Cow<'a, str>, at: usize },
    /// The content of `script`, `style`, `textarea`, `title`, …: never markup.
    Raw { name: &'static str, from: usize, to: usize },
}

/// How strictly `<` is taken for a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    /// A page.
    Html,
    /// Copied text with tags here and there: `<esa@corp.example>` stays text.
    Text,
}

/// Elements whose content is text up to their end tag.
const RAW: [&str; 9] = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "plaintext"];

/// All tokens of `text`, in order.
pub(super) fn tokens<'a>(text: &'a str, mode: Mode, work: &Work) -> Vec<Token<'a>> {
    Lexer {
        text,
        bytes: text.as_bytes(),
        mode,
        at: 0,
        out: Vec::new(),
        unclosed: [false; RAW.len()],
        no_tags: false,
        no_comments: false,
        work,
    }
    .run()
}

struct Lexer<'a, 'w> {
    text: &'a str,
    bytes: &'a [u8],
    mode: Mode,
    at: usize,
    out: Vec<Token<'a>>,
    /// Raw elements known to have no end tag any more: looking again for each would cost the square.
    unclosed: [bool; RAW.len()],
    /// In copied text: no `<` from here on is a tag, none from here on is a comment.
    no_tags: bool,
    no_comments: bool,
    work: &'w Work,
}

impl<'a> Lexer<'a, '_> {
    fn run(mut self) -> Vec<Token<'a>> {
        let mut text_from = 0;
        while self.at < self.bytes.len() {
            let from = self.at;
            if self.bytes[self.at] != b'<' {
                self.at += 1;
                self.work.add(1);
                continue;
            }
            let before = self.out.len();
            if self.markup() {
                // `markup` pushed its token; the text before it belongs in front.
                if text_from < from {
                    self.out.insert(before, Token::Text(text_from, from));
                }
                text_from = self.at;
            } else {
                self.at = from + 1;
            }
            self.work.add(self.at - from + 1);
        }
        if text_from < self.bytes.len() {
            self.out.push(Token::Text(text_from, self.bytes.len()));
        }
        self.out
    }

    fn peek(&self, ahead: usize) -> u8 {
        self.bytes.get(self.at + ahead).copied().unwrap_or(0)
    }

    /// The offset behind the next `needle`, or the end of the text.
    fn behind(&self, from: usize, needle: &[u8]) -> usize {
        let found = super::source::find(&self.bytes[from.min(self.bytes.len())..], needle);
        let end = found.map_or(self.bytes.len(), |p| from + p + needle.len());
        self.work.add(end.saturating_sub(from));
        end
    }

    /// Reads what begins with `<`. False: it is text after all.
    fn markup(&mut self) -> bool {
        let start = self.at;
        if self.no_tags {
            return false;
        }
        match self.peek(1) {
            b'!' if self.bytes[start..].starts_with(b"<!--") => {
                // `<!-->` and `<!--->` are whole comments.
                let rest = &self.bytes[start + 4..];
                if self.no_comments {
                    return false;
                }
                self.at = if rest.starts_with(b">") {
                    start + 5
                } else if rest.starts_with(b"->") {
                    start + 6
                } else {
                    self.comment_end(start + 4)
                };
                if self.mode == Mode::Text && self.at == self.bytes.len() && !self.bytes.ends_with(b"-->") {
                    self.no_comments = true;
                    return false;
                }
                true
            }
            b'!' | b'?' if self.mode == Mode::Html => {
                self.at = self.behind(start, b">");
                true
            }
            b'/' if self.peek(2).is_ascii_alphabetic() => self.tag(true),
            b'/' if self.mode == Mode::Html => {
                self.at = self.behind(start, b">");
                true
            }
            b if b.is_ascii_alphabetic() => self.tag(false),
            _ => false,
        }
    }

    fn comment_end(&self, from: usize) -> usize {
        let mut at = from;
        loop {
            at = self.behind(at, b"--");
            match (self.bytes.get(at), self.bytes.get(at + 1)) {
                (Some(b'>'), _) => return at + 1,
                (Some(b'!'), Some(b'>')) => return at + 2,
                (None, _) => return self.bytes.len(),
                // `--->`: the second dash may begin the end.
                (Some(b'-'), _) => at -= 1,
                _ => {}
            }
        }
    }

    fn tag(&mut self, end: bool) -> bool {
        let start = self.at;
        let from = start + 1 + usize::from(end);
        let mut i = from;
        while i < self.bytes.len() && !matches!(self.bytes[i], b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r' | 0x0c) {
            if self.mode == Mode::Text && i - from > 12 {
                return false;
            }
            i += 1;
        }
        let name = lower(&self.text[from..i]);
        if self.mode == Mode::Text && !known(&name) {
            return false;
        }
        let mut attrs = Attrs::default();
        loop {
            // Between attributes.
            while i < self.bytes.len() && matches!(self.bytes[i], b'/' | b' ' | b'\t' | b'\n' | b'\r' | 0x0c) {
                i += 1;
            }
            match self.bytes.get(i) {
                None => {
                    self.work.add(i - start);
                    // A tag cut off by the end of a page is no tag, nor is it text. In copied text it is text, and so is
                    // every `<` after it: looking on from each of them would cost the square.
                    if self.mode == Mode::Text {
                        self.no_tags = true;
                        return false;
                    }
                    self.at = i;
                    return true;
                }
                Some(b'>') => break,
                Some(_) => i = self.attribute(i, &mut attrs),
            }
        }
        self.at = i + 1;
        if end {
            self.out.push(Token::End { name, at: start });
            return true;
        }
        let raw = RAW.iter().position(|r| *r == name);
        self.out.push(Token::Start { name, attrs: attrs.any.then(|| Box::new(attrs)), at: start });
        if let Some(which) = raw {
            self.raw(which);
        }
        true
    }

    fn attribute(&mut self, from: usize, attrs: &mut Attrs<'a>) -> usize {
        let bytes = self.bytes;
        let mut i = from + 1;
        while i < bytes.len() && !matches!(bytes[i], b'>' | b'/' | b'=' | b' ' | b'\t' | b'\n' | b'\r' | 0x0c) {
            i += 1;
        }
        let name = &self.text[from..i];
        let blank = |b: &u8| matches!(b, b' ' | b'\t' | b'\n' | b'\r' | 0x0c);
        let mut j = i;
        while bytes.get(j).is_some_and(blank) {
            j += 1;
        }
        let mut value = "";
        if bytes.get(j) == Some(&b'=') {
            j += 1;
            while bytes.get(j).is_some_and(blank) {
                j += 1;
            }
            match bytes.get(j) {
                Some(q @ (b'"' | b'\'')) => {
                    let close = bytes[j + 1..].iter().position(|b| b == q).map_or(bytes.len(), |p| j + 1 + p);
                    value = &self.text[j + 1..close];
                    i = (close + 1).min(bytes.len());
                }
                Some(b'>') | None => i = j,
                Some(_) => {
                    let close = bytes[j..].iter().position(|b| blank(b) || *b == b'>').map_or(bytes.len(), |p| j + p);
                    value = &self.text[j..close];
                    i = close;
                }
            }
        } else {
            i = j.max(i);
        }
        attrs.set(name, value);
        i
    }

    fn raw(&mut self, which: usize) {
        let name = RAW[which];
        let from = self.at;
        if name == "plaintext" {
            // No end tag exists for this one; as text it would hide nothing, so it is read as the page it precedes.
            return;
        }
        if self.unclosed[which] {
            if self.mode == Mode::Html {
                self.at = self.bytes.len();
            }
            return;
        }
        match if name == "script" { self.script_end(from) } else { self.end_of(from, name) } {
            Some(to) => {
                self.out.push(Token::Raw { name, from, to });
                self.at = to;
            }
            None => {
                self.unclosed[which] = true;
                if self.mode == Mode::Html {
                    self.out.push(Token::Raw { name, from, to: self.bytes.len() });
                    self.at = self.bytes.len();
                }
            }
        }
    }

    /// Where `</name` begins, from `from` on.
    fn end_of(&self, from: usize, name: &str) -> Option<usize> {
        let mut at = from;
        while at < self.bytes.len() {
            if self.bytes[at] == b'<' && self.is_tag(at, true, name) {
                self.work.add(at - from);
                return Some(at);
            }
            at += 1;
        }
        self.work.add(at - from);
        None
    }

    fn is_tag(&self, at: usize, end: bool, name: &str) -> bool {
        let from = at + 1 + usize::from(end);
        (!end || self.bytes.get(at + 1) == Some(&b'/'))
            && self.bytes.get(from..from + name.len()).is_some_and(|b| b.eq_ignore_ascii_case(name.as_bytes()))
            && matches!(self.bytes.get(from + name.len()), Some(b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r' | 0x0c))
    }

    /// A script may hold `<!-- <script> … </script> -->`, whose inner end tag does not end it.
    fn script_end(&self, from: usize) -> Option<usize> {
        let (mut at, mut escaped, mut doubly) = (from, false, false);
        while at < self.bytes.len() {
            match self.bytes[at] {
                b'<' if self.is_tag(at, true, "script") => {
                    if !doubly {
                        self.work.add(at - from);
                        return Some(at);
                    }
                    doubly = false;
                }
                b'<' if self.bytes[at..].starts_with(b"<!--") => escaped = true,
                b'<' if escaped && self.is_tag(at, false, "script") => doubly = true,
                b'-' if self.bytes[at..].starts_with(b"-->") => (escaped, doubly) = (false, false),
                _ => {}
            }
            at += 1;
        }
        self.work.add(at - from);
        None
    }
}

/// Lower case without a copy where it is lower already.
fn lower(text: &str) -> Cow<'_, str> {
    if text.bytes().any(|b| b.is_ascii_uppercase()) {
        Cow::Owned(text.to_ascii_lowercase())
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, mode: Mode) -> String {
        tokens(text, mode, &Work::default())
            .into_iter()
            .map(|t| match t {
                Token::Text(a, b) => text[a..b].to_owned(),
                Token::Start { name, .. } => format!("<{name}>"),
                Token::End { name, .. } => format!("</{name}>"),
                Token::Raw { name, .. } => format!("[{name}]"),
            })
            .collect()
    }

    #[test]
    fn comments_scripts_and_cut_tags_are_not_text() {
        assert_eq!(shown("a<!-- b --><i>c</i><!-->d<!--->e", Mode::Html), "a<i>c</i>de");
        assert_eq!(
            shown("<script>'</scripty>'<!--<script>1</script>--></script>x", Mode::Html),
            "<script>[script]</script>x"
        );
        assert_eq!(shown("x<!-- --!>y<p title='</p>", Mode::Html), "xy");
        assert_eq!(shown("a < b <3 <TD>x", Mode::Html), "a < b <3 <td>x");
    }

    #[test]
    fn copied_text_keeps_its_angle_brackets() {
        assert_eq!(
            shown("Ana <ana@corp.example> <a href=\"#\">Edit</a>", Mode::Text),
            "Ana <ana@corp.example> <a>Edit</a>"
        );
        assert_eq!(shown("the <script> tag", Mode::Text), "the <script> tag");
    }
}
