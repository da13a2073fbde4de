//! Secrets that are known: found in a text in whatever way they are written, and wherever white space cuts them.
//!
//! One of the few places that may look inside a secret; nothing of it leaves but the places in the text.

use std::collections::HashSet;
use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use zeroize::Zeroizing;

use super::decoded::{self, Unit};
use crate::domain::secret::Secret;

/// Shorter ones count only as whole words: three letters stand in half of all words.
const SHORT: usize = 4;
/// From this length on, a piece of a secret is looked for as well: tables cut what is long.
const LONG: usize = 16;
/// How much of a long secret is a piece of it.
const PIECE: usize = 12;

/// With so much of its beginning at its end, a text was cut within a secret.
const BEGINNING: usize = 4;

/// The secrets to look for.
pub struct KnownSecrets(Vec<Needle>);

/// A secret in the ways that cannot be undone in the text, but only done to the secret.
struct Needle {
    /// Lower case, no white space.
    plain: Zeroizing<Vec<u8>>,
    /// Base64 of it at each of the three places it can have in a longer text; only what it decides alone.
    base64: Vec<Zeroizing<Vec<u8>>>,
    /// In hexadecimal, lower case.
    hex: Zeroizing<Vec<u8>>,
}

impl KnownSecrets {
    /// Takes the secrets in. Empty ones are none.
    pub fn new(secrets: &[Secret]) -> Self {
        let mut all = Self(Vec::new());
        secrets.iter().for_each(|secret| all.add(secret));
        all
    }

    /// One more.
    pub fn add(&mut self, secret: &Secret) {
        let needle = Needle::new(secret.expose());
        let twice = self.0.iter().any(|n| n.plain == needle.plain);
        if !needle.plain.is_empty() && !twice {
            self.0.push(needle);
        }
    }

    /// Where secrets stand, and which.
    pub fn find(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let mut found = Vec::new();
        if self.0.is_empty() {
            return found;
        }
        for (nth, view) in decoded::views(text).iter().enumerate() {
            let folded: Vec<u8> = view.iter().map(|u| u.byte.to_ascii_lowercase()).collect();
            let (digits, digits_at) = only_digits(&folded);
            let base64: Vec<u8> = view.iter().map(|u| url_to_standard(u.byte)).collect();
            for (which, needle) in self.0.iter().enumerate() {
                let mut add =
                    |units: Range<usize>| found.push((view[units.start].start..view[units.end - 1].end, which));
                if needle.plain.len() < SHORT {
                    places(&folded, &needle.plain).filter(|at| is_word(view, at, text)).for_each(&mut add);
                    continue;
                }
                places(&folded, &needle.plain).for_each(&mut add);
                if nth == 0 && needle.plain.len() >= LONG {
                    let pieces: HashSet<&[u8]> = needle.plain.windows(PIECE).collect();
                    let here = folded.windows(PIECE).enumerate().filter(|(_, w)| pieces.contains(w));
                    here.map(|(at, _)| at..at + PIECE).for_each(&mut add);
                }
                // A text that was cut may end within one.
                let mut cut = |from: Option<usize>| {
                    if let Some(from) = from.filter(|from| *from < view.len()) {
                        add(from..view.len());
                    }
                };
                // Half a word of what is not encoded happens by chance.
                let least = if nth == 0 { BEGINNING + 2 } else { BEGINNING };
                cut(cut_in(&folded, &needle.plain, least));
                cut(cut_in(&digits, &needle.hex, 2 * BEGINNING).map(|at| digits_at[at]));
                for core in &needle.base64 {
                    cut(cut_in(&base64, core, 2 * BEGINNING));
                }
                places(&digits, &needle.hex)
                    .map(|at| digits_at[at.start]..digits_at[at.end - 1] + 1)
                    .for_each(&mut add);
                for core in &needle.base64 {
                    // The characters beside it hold bits of it too, and what else the text carries is its company.
                    places(&base64, core).map(|at| widen(&base64, at)).for_each(&mut add);
                }
            }
        }
        found
    }
}

impl Needle {
    fn new(text: &str) -> Self {
        let text = Zeroizing::new(text.trim().to_owned());
        let plain: Vec<u8> =
            text.chars().filter(|c| !c.is_whitespace()).collect::<String>().to_ascii_lowercase().into();
        let hex = text.bytes().flat_map(|b| format!("{b:02x}").into_bytes()).collect::<Vec<u8>>();
        let base64 = (0..3).map(|offset| Zeroizing::new(core(text.as_bytes(), offset))).filter(|c| c.len() >= SHORT);
        Self { plain: Zeroizing::new(plain), base64: base64.collect(), hex: Zeroizing::new(hex) }
    }
}

/// The characters of a Base64 text that are decided by `secret` alone, when it begins `offset` bytes after a boundary.
fn core(secret: &[u8], offset: usize) -> Vec<u8> {
    let mut bytes = Zeroizing::new(vec![0; offset]);
    bytes.extend_from_slice(secret);
    let encoded = Zeroizing::new(STANDARD_NO_PAD.encode(&*bytes));
    let (first, last) = ((offset * 8).div_ceil(6), bytes.len() * 8 / 6);
    encoded.as_bytes().get(first..last).unwrap_or_default().to_vec()
}

fn url_to_standard(byte: u8) -> u8 {
    match byte {
        b'-' => b'+',
        b'_' => b'/',
        other => other,
    }
}

/// The whole run of Base64 around a place.
fn widen(base64: &[u8], at: Range<usize>) -> Range<usize> {
    let inside = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
    let before = base64[..at.start].iter().rev().take_while(|b| inside(b)).count();
    let after = base64[at.end..].iter().take_while(|b| inside(b)).count();
    at.start - before..at.end + after
}

/// Without what stands between the bytes of a dump (`0x6a, 0x6b`, `6a:6b`), and where each character was.
fn only_digits(folded: &[u8]) -> (Vec<u8>, Vec<usize>) {
    let mut digits = Vec::new();
    let mut places = Vec::new();
    let mut at = 0;
    while let Some(byte) = folded.get(at) {
        match byte {
            b':' | b'-' | b',' => {}
            b'0' if folded.get(at + 1) == Some(&b'x') => at += 1,
            _ => {
                digits.push(*byte);
                places.push(at);
            }
        }
        at += 1;
    }
    (digits, places)
}

fn places<'a>(text: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = Range<usize>> + 'a {
    let length = wanted.len();
    let windows = text.windows(length.max(1)).enumerate().filter(move |(_, w)| length > 0 && *w == wanted);
    windows.map(move |(at, _)| at..at + length)
}

/// Where `wanted` begins, if the text ends before it does. What is left of an escape or of a mark for what was cut away
/// stands behind it.
fn cut_in(text: &[u8], wanted: &[u8], least: usize) -> Option<usize> {
    let dots = text.iter().rev().take_while(|b| matches!(**b, b'.' | 0xe2 | 0x80 | 0xa6)).count();
    let end = text.len() - dots;
    let escape = text[..end].iter().rposition(|b| matches!(b, b'%' | b'&' | b'\\')).filter(|at| end - at < 12);
    [Some(end), escape].into_iter().flatten().find_map(|end| {
        let longest = wanted.len().saturating_sub(1).min(end);
        (least..=longest).rev().map(|length| end - length).find(|from| text[*from..end] == wanted[..end - from])
    })
}

fn is_word(view: &[Unit], at: &Range<usize>, text: &str) -> bool {
    let (start, end) = (view[at.start].start, view[at.end - 1].end);
    let letter = |c: char| c.is_alphanumeric();
    !text[..start].chars().next_back().is_some_and(letter) && !text[end..].chars().next().is_some_and(letter)
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

    fn hidden(secret: &str, text: &str) -> bool {
        !KnownSecrets::new(&[Secret::new(secret.into())]).find(text).is_empty()
    }

    #[test]
    fn base64_at_any_place_of_a_longer_text() {
        let secret = "Zw0lf?Boxkämpfer/jagen";
        for before in ["", "a", "ab", "abc", "user:"] {
            for after in ["", "z", "zz"] {
                let whole = format!("{before}{secret}{after}");
                assert!(hidden(secret, &STANDARD.encode(&whole)), "{whole}");
                assert!(hidden(secret, &URL_SAFE_NO_PAD.encode(&whole)), "{whole}");
            }
        }
    }

    #[test]
    fn a_dump_and_a_piece() {
        let secret = "correct-horse-battery";
        let bytes: Vec<String> = secret.bytes().map(|b| format!("{b:02X}")).collect();
        for between in ["", " ", ":", ", 0x", "-"] {
            assert!(hidden(secret, &bytes.join(between)), "{between:?}");
        }
        assert!(hidden(secret, "correct-horse-ba…"));
        assert!(!hidden(secret, "a correct horse"));
    }

    #[test]
    fn a_text_that_ends_within_one() {
        let secret = "quite a pass/word";
        let percent: String = secret.bytes().map(|b| format!("%{b:02x}")).collect();
        let json: String = secret.encode_utf16().map(|u| format!("\\u{u:04x}")).collect();
        let html: String = secret.chars().map(|c| format!("&#x{:x};", u32::from(c))).collect();
        for written in [secret.to_owned(), percent, json, html, STANDARD.encode(secret), bytes_of(secret)] {
            let known = KnownSecrets::new(&[Secret::new(secret.into())]);
            let text: Vec<char> = format!("It says {written}").chars().collect();
            for end in 8 + written.len() * 3 / 5..text.len() {
                for mark in ["", "…", "..."] {
                    let cut: String = text[..end].iter().collect::<String>() + mark;
                    let from = known.find(&cut).into_iter().map(|(at, _)| at.start).min();
                    assert!(from.is_some_and(|from| from <= 8), "{cut}: {from:?}");
                }
            }
        }
        assert!(!hidden(secret, "I quit"));
        assert!(!hidden(secret, "quite a word"));
    }

    fn bytes_of(secret: &str) -> String {
        secret.bytes().map(|b| format!("{b:02x}")).collect()
    }

    #[test]
    fn a_very_short_one_counts_as_a_word_only() {
        assert!(hidden("abc", "it is abc."));
        assert!(!hidden("abc", "abcdef"));
        assert!(!hidden("", "anything"));
    }
}
