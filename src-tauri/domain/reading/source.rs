//! From the bytes of a file to text, remembering which line of the file each character came from.
//!
//! A saved page states its encoding in five different ways or in none, and the facts hang on characters such as `—`
//! and the non-breaking space: a wrong guess loses a label.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use memchr::memmem;

use super::capture::Capture;
use super::cost::Cost;

/// Decoded text with its way back to the lines of the input.
#[derive(Debug, Default)]
pub(super) struct Source {
    /// What is to be read.
    pub text: String,
    /// Byte offsets in `text` at which another input line begins, in order: (offset, 1-based line).
    pub starts: Vec<(usize, usize)>,
    /// What the wrapping said the content is, if there was a wrapping.
    pub html: Option<bool>,
    /// How the copy was made, where the wrapping says so.
    pub capture: Option<Capture>,
    /// What the wrapping carries beside the page: pages in its frames, style sheets.
    pub parts: Vec<Part>,
}

/// A page or a style sheet that was saved beside the page.
#[derive(Debug, Default)]
pub(super) struct Part {
    pub html: bool,
    /// Its two names: `cid:…` without the prefix, and an address.
    pub id: String,
    pub location: String,
    pub text: String,
    pub starts: Vec<(usize, usize)>,
}

impl Part {
    /// Whether the page calls it by this address, which may be shortened.
    pub(super) fn is_at(&self, address: &str) -> bool {
        let address = address.trim();
        match address.strip_prefix("cid:") {
            Some(id) => !id.is_empty() && self.id == id,
            None => {
                let address = address.trim_start_matches("./");
                let before = self.location.strip_suffix(address);
                !address.is_empty()
                    && before.is_some_and(|b| b.is_empty() || b.ends_with('/') || address.starts_with('/'))
            }
        }
    }
}

impl Source {
    /// Text as it is; every line break begins a new input line.
    pub(super) fn of_text(text: String, cost: &Cost) -> Self {
        cost.add(text.len());
        let text = if text.contains(ESCAPE) { without_escapes(&text) } else { text };
        let text = if memmem::find(text.as_bytes(), LIGATURES).is_some() { spelled_out(&text) } else { text };
        let mut starts = vec![(0, 1)];
        let bytes = text.as_bytes();
        for i in memchr::memchr2_iter(b'\n', b'\r', bytes) {
            if bytes[i] == b'\n' || bytes.get(i + 1) != Some(&b'\n') {
                starts.push((i + 1, starts.len() + 1));
            }
        }
        Self { text, starts, html: None, capture: None, parts: Vec::new() }
    }

    /// The line of the input in which the `line`th line of the text begins.
    pub(super) fn line_of_line(&self, line: usize) -> usize {
        self.starts.get(line.saturating_sub(1)).or(self.starts.last()).map_or(line, |(_, input)| *input)
    }

    /// Bytes of unknown encoding, with no wrapping around them.
    pub(super) fn of_bytes(bytes: &[u8], cost: &Cost) -> Self {
        cost.add(bytes.len());
        let encoding = guess(bytes, None, cost);
        // `decode` honours a byte order mark and drops it.
        let (text, _, _) = encoding.decode(bytes);
        Self::of_text(text.into_owned(), cost)
    }
}

/// How U+FB00 to U+FB06 begin. Prints say them where the font drew "Offline" with one letter for "ffl", seen.
const LIGATURES: &[u8] = b"\xef\xac";

fn spelled_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\u{fb00}' => out.push_str("ff"),
            '\u{fb01}' => out.push_str("fi"),
            '\u{fb02}' => out.push_str("fl"),
            '\u{fb03}' => out.push_str("ffi"),
            '\u{fb04}' => out.push_str("ffl"),
            '\u{fb05}' | '\u{fb06}' => out.push_str("st"),
            _ => out.push(c),
        }
    }
    out
}

const ESCAPE: char = '\u{1b}';

/// A recorded terminal session without its colours and cursor moves: `ESC [ … letter`, `ESC ] … BEL`, `ESC` and a letter.
fn without_escapes(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c != ESCAPE {
            out.push(c);
            continue;
        }
        match rest.peek() {
            Some('[') => {
                rest.next();
                while rest.next_if(|c| matches!(c, '0'..='?' | ' '..='/')).is_some() {}
                rest.next_if(|c| matches!(c, '@'..='~'));
            }
            Some(']') => {
                // A window title; it never runs past its line.
                while rest.next_if(|c| !matches!(*c, '\u{7}' | '\n' | '\r' | ESCAPE)).is_some() {}
                rest.next_if_eq(&'\u{7}');
            }
            Some('\\' | '=' | '>' | 'A'..='Z' | 'a'..='z' | '0'..='9') => {
                rest.next();
            }
            _ => {}
        }
    }
    out
}

/// How many bytes are looked through for a `<meta charset>`; browsers use 1024, but saved pages put comments first.
const META_WINDOW: usize = 8192;

/// The encoding of `bytes`; `declared` is what a wrapping said.
pub(super) fn guess(bytes: &[u8], declared: Option<&str>, cost: &Cost) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return encoding;
    }
    cost.add(bytes.len());
    let escape = memchr::memchr(0x1b, bytes).is_some();
    if !escape && std::str::from_utf8(bytes).is_ok() {
        // Text that happens to be right in UTF-8 is UTF-8, whatever a stale `<meta>` says.
        return UTF_8;
    }
    let label =
        declared.map(|d| d.as_bytes().to_vec()).or_else(|| meta_charset(&bytes[..bytes.len().min(META_WINDOW)]));
    if let Some(encoding) = label.and_then(|l| Encoding::for_label(&l)) {
        // A page that is read as bytes cannot have said "UTF-16" truthfully: its own tags would be unreadable.
        let utf16 = encoding == UTF_16LE || encoding == UTF_16BE;
        if !utf16 && (encoding != UTF_8 || escape) {
            return encoding;
        }
    }
    if only_windows_punctuation(bytes) {
        return WINDOWS_1252;
    }
    cost.add(bytes.len());
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    detector.guess(None, chardetng::Utf8Detection::Allow)
}

/// UTF-16 without its mark: Latin text then has a zero in every second byte.
fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(4096) & !1];
    if head.len() < 4 {
        return None;
    }
    let pairs = head.len() / 2;
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    if odd * 10 >= pairs * 7 && even * 10 <= pairs {
        Some(UTF_16LE)
    } else if even * 10 >= pairs * 7 && odd * 10 <= pairs {
        Some(UTF_16BE)
    } else {
        None
    }
}

/// The label in `<meta charset=…>` or `<meta … content="text/html; charset=…">`.
fn meta_charset(head: &[u8]) -> Option<Vec<u8>> {
    let lower = head.to_ascii_lowercase();
    let mut at = 0;
    while let Some(found) = memmem::find(&lower[at..], b"<meta") {
        let tag = &lower[at + found..];
        let end = tag.iter().position(|b| *b == b'>').unwrap_or(tag.len());
        if let Some(c) = memmem::find(&tag[..end], b"charset=") {
            let rest = &tag[c + 8..end];
            let label: Vec<u8> = rest
                .iter()
                .copied()
                .skip_while(|b| matches!(b, b'"' | b'\'' | b' '))
                .take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b':' | b'.'))
                .collect();
            return Some(label);
        }
        at += found + end.max(5);
    }
    None
}

/// Whether all that is not ASCII is what Western editors put in: dashes, curly quotes, ellipsis, hard space. With only
/// one or two such bytes a statistical guess takes them for Chinese.
fn only_windows_punctuation(bytes: &[u8]) -> bool {
    bytes
        .iter()
        .all(|b| b.is_ascii() || matches!(b, 0x80 | 0x82 | 0x84..=0x86 | 0x8b | 0x91..=0x97 | 0x99 | 0x9b | 0xa0 | 0xa9 | 0xab | 0xad | 0xae | 0xb7 | 0xbb))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(bytes: &[u8]) -> String {
        Source::of_bytes(bytes, &Cost::default()).text
    }

    #[test]
    fn every_way_to_write_a_dash() {
        let wanted = "Success \u{2014} Your changes\u{a0}have";
        assert_eq!(text(wanted.as_bytes()), wanted);
        assert_eq!(text(b"Success \x97 Your changes\xa0have"), wanted);
        let le: Vec<u8> = wanted.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = wanted.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(text(&le), wanted);
        assert_eq!(text(&be), wanted);
        assert_eq!(text(&[&[0xff, 0xfe], le.as_slice()].concat()), wanted);
        assert_eq!(text(&[&[0xef, 0xbb, 0xbf], wanted.as_bytes()].concat()), wanted);
    }

    #[test]
    fn a_declared_encoding_is_used_and_a_wrong_one_is_not() {
        assert!(text(b"<meta charset=\"windows-1251\"><p>\xcf\xf0\xe8\xe2\xe5\xf2").contains("\u{41f}\u{440}\u{438}"));
        assert!(text("<meta charset=\"windows-1252\"><p>r\u{e9}ponse".as_bytes()).contains("r\u{e9}ponse"));
        assert!(
            text(b"<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>r\xe9ponse")
                .contains("r\u{e9}ponse")
        );
    }

    #[test]
    fn lines_count_each_kind_of_break_once() {
        let s = Source::of_text("a\r\nb\rc\nd".to_owned(), &Cost::default());
        assert_eq!(s.starts, [(0, 1), (3, 2), (5, 3), (7, 4)]);
    }
}
