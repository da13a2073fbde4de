//! Character references: `&nbsp;`, `&#8212;`, `&mdash`.

use html5ever::data::NAMED_ENTITIES;

use super::work::Work;

/// The longest name of a character reference in the standard.
const LONGEST_NAME: usize = 32;

/// Calls `each` with every character of `text`, character references resolved, and its offset in `text`.
pub(super) fn characters(text: &str, work: &Work, mut each: impl FnMut(usize, char)) {
    work.add(text.len());
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        if c == '&'
            && let Some((chars, used)) = reference(&text[at + 1..])
        {
            work.add(LONGEST_NAME);
            chars.into_iter().flatten().for_each(|c| each(at, c));
            at += 1 + used;
        } else {
            each(at, c);
            at += c.len_utf8();
        }
    }
}

/// `text` with its character references resolved.
pub(super) fn unescape(text: &str, work: &Work) -> String {
    let mut out = String::with_capacity(text.len());
    characters(text, work, |_, c| out.push(c));
    out
}

/// What follows a `&`: the characters it stands for and the bytes used.
fn reference(rest: &str) -> Option<([Option<char>; 2], usize)> {
    let bytes = rest.as_bytes();
    if bytes.first() == Some(&b'#') {
        let hex = matches!(bytes.get(1), Some(b'x' | b'X'));
        let from = if hex { 2 } else { 1 };
        let radix = if hex { 16 } else { 10 };
        let digits =
            bytes[from.min(bytes.len())..].iter().take(9).take_while(|b| char::from(**b).is_digit(radix)).count();
        let n = u32::from_str_radix(rest.get(from..from + digits)?, radix).ok()?;
        let semicolon = usize::from(bytes.get(from + digits) == Some(&b';'));
        // 0x80–0x9f mean Windows characters on the web.
        let c = match u8::try_from(n) {
            Ok(b @ 0x80..=0x9f) => encoding_rs::WINDOWS_1252.decode(&[b]).0.chars().next(),
            _ => char::from_u32(n).filter(|c| *c != '\0'),
        };
        return Some(([Some(c.unwrap_or('\u{fffd}')), None], from + digits + semicolon));
    }
    let run = bytes.iter().take(LONGEST_NAME).take_while(|b| b.is_ascii_alphanumeric()).count();
    let with_end = run + usize::from(bytes.get(run) == Some(&b';'));
    (1..=with_end).rev().find_map(|len| {
        let &(a, b) = NAMED_ENTITIES.get(&rest[..len])?;
        // Prefixes of names are in the table too, as zero.
        (a != 0).then(|| ([char::from_u32(a), char::from_u32(b).filter(|c| *c != '\0')], len))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn character_references() {
        let u = |t| unescape(t, &Work::default());
        assert_eq!(
            u("a&nbsp;b&mdash;c&#8212;&#x2014;&#151;&amp;amp; &copy2 &nosuch; &"),
            "a\u{a0}b—c———&amp; ©2 &nosuch; &"
        );
    }
}
