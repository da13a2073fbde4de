//! A text as it would read once decoded: percent signs, HTML references and backslash escapes undone, singly and one
//! inside the other. Every decoded byte knows where in the text it came from, so that what is found can be taken out.

use crate::domain::reading::named_reference;

/// One decoded byte, and the bytes of the text that stand for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// The byte.
    pub byte: u8,
    /// Where it begins in the text.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

type Decoder = fn(&[Unit]) -> Vec<Unit>;

/// Each with the signs without which it changes nothing.
const DECODERS: [(Decoder, &[u8]); 4] = [(percent, b"%"), (form, b"%+"), (references, b"&"), (escapes, b"\\")];

/// Encodings found inside one another at most.
const DEPTH: usize = 2;

/// The text without white space, and every way of decoding it that changes something.
pub fn views(text: &str) -> Vec<Vec<Unit>> {
    let mut all = vec![plain(text)];
    let mut from = 0;
    for _ in 0..DEPTH {
        let to = all.len();
        for at in from..to {
            for (decoder, signs) in DECODERS {
                if !all[at].iter().any(|u| signs.contains(&u.byte)) {
                    continue;
                }
                let view = decoder(&all[at]);
                if !all.contains(&view) {
                    all.push(view);
                }
            }
        }
        from = to;
    }
    for view in &mut all {
        view.retain(|u| !u.byte.is_ascii_whitespace());
    }
    all
}

/// White space splits secrets over lines and columns, so it never counts.
fn plain(text: &str) -> Vec<Unit> {
    let mut units = Vec::with_capacity(text.len());
    for (start, c) in text.char_indices().filter(|(_, c)| !c.is_whitespace()) {
        push(&mut units, c, start, start + c.len_utf8());
    }
    units
}

fn push(units: &mut Vec<Unit>, c: char, start: usize, end: usize) {
    let mut buffer = [0; 4];
    units.extend(c.encode_utf8(&mut buffer).bytes().map(|byte| Unit { byte, start, end }));
}

fn hex(units: &[Unit]) -> Option<u32> {
    units.iter().try_fold(0_u32, |value, u| {
        let digit = char::from(u.byte).to_digit(16)?;
        value.checked_mul(16)?.checked_add(digit)
    })
}

fn percent(units: &[Unit]) -> Vec<Unit> {
    decode(units, |rest| match rest {
        [Unit { byte: b'%', .. }, a, b, ..] => Some((Decoded::Byte(u8::try_from(hex(&[*a, *b])?).ok()?), 3)),
        _ => None,
    })
}

/// The same, where a plus sign is a space: forms.
fn form(units: &[Unit]) -> Vec<Unit> {
    let spaced: Vec<Unit> = units.iter().map(|u| if u.byte == b'+' { Unit { byte: b' ', ..*u } } else { *u }).collect();
    percent(&spaced)
}

fn references(units: &[Unit]) -> Vec<Unit> {
    decode(units, |rest| {
        let [Unit { byte: b'&', .. }, inside @ ..] = rest else { return None };
        let end = inside.iter().take(40).position(|u| u.byte == b';')?;
        let name = &inside[..end];
        let c = match name {
            [Unit { byte: b'#', .. }, Unit { byte: b'x' | b'X', .. }, digits @ ..] => char::from_u32(hex(digits)?)?,
            [Unit { byte: b'#', .. }, digits @ ..] => {
                let digits: String = digits.iter().map(|u| char::from(u.byte)).collect();
                char::from_u32(digits.parse().ok()?)?
            }
            _ => {
                let name: String = name.iter().map(|u| char::from(u.byte)).collect();
                named_reference(&name)?
            }
        };
        Some((Decoded::Char(c), end + 2))
    })
}

/// JSON's escapes, and whatever else stands behind a backslash.
fn escapes(units: &[Unit]) -> Vec<Unit> {
    decode(units, |rest| {
        let [Unit { byte: b'\\', .. }, kind, after @ ..] = rest else { return None };
        let code = |at: usize| after.get(at..at + 4).and_then(hex);
        Some(match kind.byte {
            b'b' | b'f' | b'n' | b'r' | b't' => (Decoded::Byte(b' '), 2),
            b'x' => (Decoded::Byte(u8::try_from(hex(after.get(..2)?)?).ok()?), 4),
            b'u' => match (code(0)?, after.get(4..6), code(6)) {
                (high @ 0xd800..=0xdbff, Some([Unit { byte: b'\\', .. }, Unit { byte: b'u', .. }]), Some(low)) => {
                    let low = low.checked_sub(0xdc00)?;
                    (Decoded::Char(char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + low)?), 12)
                }
                (code, ..) => (Decoded::Char(char::from_u32(code)?), 6),
            },
            byte => (Decoded::Byte(byte), 2),
        })
    })
}

enum Decoded {
    Byte(u8),
    Char(char),
}

/// Takes the units apart: what `step` decodes, with how many it takes, and the rest as it is.
fn decode(units: &[Unit], step: impl Fn(&[Unit]) -> Option<(Decoded, usize)>) -> Vec<Unit> {
    let mut out = Vec::with_capacity(units.len());
    let mut at = 0;
    while let Some(unit) = units.get(at) {
        match step(&units[at..]) {
            Some((decoded, taken)) => {
                let (start, end) = (unit.start, units[at + taken - 1].end);
                match decoded {
                    Decoded::Byte(byte) => out.push(Unit { byte, start, end }),
                    Decoded::Char(c) => push(&mut out, c, start, end),
                }
                at += taken;
            }
            None => {
                out.push(*unit);
                at += 1;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reads(text: &str, wanted: &str) -> bool {
        views(text).iter().any(|view| view.iter().map(|u| u.byte).eq(wanted.bytes()))
    }

    #[test]
    fn encodings_are_undone_one_inside_the_other() {
        for text in ["a&b\"", "a%26b%22", "a&amp;b&quot;", "a&#38;b&#x22;", r#"a&b\""#, r"a\u0026b\x22", "a &\n b\""] {
            assert!(reads(text, "a&b\""), "{text}");
        }
        assert!(reads("a%2526b", "a&b"), "twice");
        assert!(reads("a&amp;amp;b", "a&b"), "twice");
        assert!(reads(r"\ud83d\ude00", "\u{1f600}"));
        assert!(reads("%zz&;\\", "%zz&;\\"), "what is no encoding stays");
    }

    #[test]
    fn places_are_those_of_the_text() {
        let view = views("é%41x").into_iter().nth(1).expect("a decoded view");
        let last = view.last().expect("units");
        assert_eq!((last.byte, last.start, last.end), (b'x', 5, 6));
        assert_eq!((view[2].byte, view[2].start, view[2].end), (b'A', 2, 5));
    }
}
