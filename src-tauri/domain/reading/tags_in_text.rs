//! Copied text with tags here and there, as mails and chats leave them: `<esa@corp.example>` stays text.
//!
//! The standard has no rules for this, so where a tag begins is decided here; the tag itself is read by `html5gum`.

use super::cost::Cost;
use super::elements::{TEXTAREA, TITLE, Tag, XMP};
use super::references::unescape;
use super::tokens::{Collector, Tokens};

/// All tokens of `text`.
pub(super) fn tokens(text: &str, cost: &Cost) -> Tokens {
    cost.add(text.len());
    let bytes = text.as_bytes();
    let mut out = Collector::new(text);
    let mut ends = Ends::default();
    let (mut no_comments, mut done) = (false, 0);
    let mut looked = 0;
    while let Some(found) = memchr::memchr(b'<', &bytes[looked..]) {
        let at = looked + found;
        looked = at + 1;
        let rest = &bytes[at..];
        let comment = rest.starts_with(b"<!--");
        if (comment && no_comments) || !(comment || begins_tag(rest)) {
            continue;
        }
        let before = done;
        // Its text first: the tag's own token comes behind it.
        words(&mut out, text, before, at, cost);
        done = at;
        let Some(behind) = out.one(text, at) else {
            // Cut off, so this is text, and so is every `<` after it: looking on from each would cost the square.
            cost.add(rest.len());
            break;
        };
        cost.add(behind - at);
        if comment {
            if behind == bytes.len() && !bytes.ends_with(b"-->") {
                no_comments = true;
                continue;
            }
        } else if let Some(tag) = out.take_raw() {
            // Without an end tag it is somebody's word about a tag.
            if let Some(end) = ends.of(tag, text, behind, cost) {
                match tag {
                    TITLE | TEXTAREA => out.raw(tag, behind, &unescape(&text[behind..end], cost)),
                    XMP => out.literal(behind, end),
                    _ => {}
                }
                (done, looked) = (end, end);
                continue;
            }
        }
        (done, looked) = (behind, behind);
    }
    words(&mut out, text, done, text.len(), cost);
    out.finish()
}

/// Text with its character references resolved, line by line, so that each keeps its number.
fn words(out: &mut Collector<'_>, text: &str, from: usize, to: usize, cost: &Cost) {
    let mut at = from;
    while let Some(found) = memchr::memchr(b'&', &text.as_bytes()[at..to]) {
        let sign = at + found;
        let begin = memchr::memrchr(b'\n', &text.as_bytes()[at..sign]).map_or(at, |b| at + b + 1);
        let end = memchr::memchr(b'\n', &text.as_bytes()[sign..to]).map_or(to, |e| sign + e);
        out.literal(at, begin);
        out.decoded(begin, unescape(&text[begin..end], cost).as_bytes());
        at = end;
    }
    out.literal(at, to);
}

/// Whether a tag of HTML stands at the beginning of `rest`.
fn begins_tag(rest: &[u8]) -> bool {
    let name = &rest[1 + usize::from(rest.get(1) == Some(&b'/'))..];
    let end = |b: &u8| matches!(b, b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r' | 0x0c);
    let Some(length) = name.iter().take(12).position(end) else { return false };
    let lower = name[..length].to_ascii_lowercase();
    Tag::of(&lower).is_some_and(Tag::known_in_text)
}

/// Where elements end whose content is text. Those known to have no end tag any more are not looked for again: that would
/// cost the square.
#[derive(Default)]
struct Ends {
    unclosed: Vec<Tag>,
}

impl Ends {
    fn of(&mut self, tag: Tag, text: &str, from: usize, cost: &Cost) -> Option<usize> {
        if self.unclosed.contains(&tag) {
            return None;
        }
        let name = tag.name()?;
        let bytes = text.as_bytes();
        let found = memchr::memmem::find_iter(&bytes[from..], b"</").map(|f| from + f).find(|at| {
            let behind = &bytes[at + 2..];
            behind.get(..name.len()).is_some_and(|n| n.eq_ignore_ascii_case(name.as_bytes()))
                && behind
                    .get(name.len())
                    .is_some_and(|b| matches!(b, b'>' | b'/' | b' ' | b'\t' | b'\n' | b'\r' | 0x0c))
        });
        cost.add(found.unwrap_or(bytes.len()) - from);
        if found.is_none() {
            self.unclosed.push(tag);
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::super::tokens::Token;
    use super::*;

    /// The tokens as text again, raw content in brackets.
    pub(super) fn shown(text: &str, tokens: &Tokens) -> String {
        let name = |tag| tokens.name(tag).to_owned();
        tokens
            .list
            .iter()
            .map(|t| match *t {
                Token::Text { from, to } => text[from as usize..to as usize].to_owned(),
                Token::Decoded { from, to, .. } => tokens.value(from, to).to_owned(),
                Token::Start { tag, .. } => format!("<{}>", name(tag)),
                Token::End { tag, .. } => format!("</{}>", name(tag)),
                Token::Raw { tag, from, to, .. } => format!("[{}: {}]", name(tag), tokens.value(from, to)),
            })
            .collect()
    }

    #[test]
    fn comments_scripts_and_cut_tags_of_a_page_are_not_text() {
        let page = |text: &str| shown(text, &Tokens::of_page(text, &Cost::default()));
        assert_eq!(page("a<!-- b --><i>c</i><!-->d<!--->e"), "a<i>c</i>de");
        assert_eq!(page("<script>'</scripty>'<!--<script>1</script>--></script>x"), "<script></script>x");
        assert_eq!(page("x<!-- --!>y<p title='</p>"), "xy");
        assert_eq!(page("a < b <3 <TD>x&lt;"), "a < b <3 <td>x<");
        assert_eq!(page("<title>a&amp;<b></title><x-y>"), "<title>[title: a&<b>]</title><x-y>");
        assert_eq!(page("<svg><title/></svg>b"), "<svg><title></title></svg>b");
    }

    #[test]
    fn copied_text_keeps_its_angle_brackets() {
        let copied = |text: &str| shown(text, &tokens(text, &Cost::default()));
        assert_eq!(copied("Ana <ana@corp.example> <a href=\"#\">Edit</a>"), "Ana <ana@corp.example> <a>Edit</a>");
        assert_eq!(copied("the <script> tag"), "the <script> tag");
        assert_eq!(copied("a <td title='b"), "a <td title='b");
        assert_eq!(copied("a<!-- b --><br>c <!-- d"), "a<br>c <!-- d");
        assert_eq!(copied("R&amp;D\n<title>x&lt;</title>"), "R&D\n<title>[title: x<]</title>");
    }
}
