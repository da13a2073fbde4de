//! Phrases of the product, looked for in every line of a page at the cost of a few bits.
//!
//! A page is looked through for some hundred phrases. Comparing each with all of its text costs many steps a byte; so each
//! segment keeps one bit for each beginning of a word in it, and its text is looked at only if the bits of a phrase are there.

/// Letters of a word that count.
const STEM: usize = 4;

/// A phrase in lower case that begins where a word begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Phrase {
    pub(super) text: &'static str,
    bits: u64,
}

impl Phrase {
    pub(super) const fn new(text: &'static str) -> Self {
        Self { text, bits: look(text.as_bytes(), true).0 }
    }

    /// The bits of the beginnings of its words.
    pub(super) const fn bits(&self) -> u64 {
        self.bits
    }

    /// Whether a text with the beginnings `bits` may hold it.
    pub(super) const fn may_be_in(&self, bits: u64) -> bool {
        self.bits & bits == self.bits
    }

    /// Whether `text` with the beginnings `bits` holds it.
    pub(super) fn is_in(&self, text: &str, bits: u64) -> bool {
        self.may_be_in(bits) && memchr::memmem::find(text.as_bytes(), self.text.as_bytes()).is_some()
    }
}

/// Characters that a text has among its own: what cannot be in it without one of them need not be looked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Signs(u8);

impl Signs {
    pub(super) const DIGIT: Self = Self(1);
    /// `>`.
    pub(super) const ANGLE: Self = Self(2);
    /// `(`.
    pub(super) const PARENTHESIS: Self = Self(4);
    /// `/`.
    pub(super) const SLASH: Self = Self(8);
    /// One that is none of ASCII's.
    pub(super) const FOREIGN: Self = Self(16);

    /// Whether one of these stands in it.
    pub(super) const fn have(self, these: Self) -> bool {
        self.0 & these.0 != 0
    }
}

/// A byte that belongs to a word.
const IN_WORD: u8 = 128;

/// What each byte is. Looked up, for every byte of a page is asked.
const KINDS: [u8; 256] = {
    let mut all = [0; 256];
    let mut b = 0;
    while b < 256 {
        all[b] = match b as u8 {
            b'0'..=b'9' => IN_WORD | Signs::DIGIT.0,
            b'a'..=b'z' | b'A'..=b'Z' => IN_WORD,
            b'>' => Signs::ANGLE.0,
            b'(' => Signs::PARENTHESIS.0,
            b'/' => Signs::SLASH.0,
            0x80.. => IN_WORD | Signs::FOREIGN.0,
            _ => 0,
        };
        b += 1;
    }
    all
};

/// One bit for each beginning of a word in a text of lower case, and its signs. `phrase`: its last word may go on, so it
/// counts only if its beginning is whole.
const fn look(text: &[u8], phrase: bool) -> (u64, Signs) {
    // The upper bits of the product depend on all of the stem.
    const fn bit(stem: u32) -> u64 {
        1 << (stem.wrapping_mul(0x9e37_79b1) >> 26)
    }
    let (mut bits, mut kinds) = (0, 0);
    let (mut stem, mut length) = (0, 0);
    let mut i = 0;
    while i < text.len() {
        let kind = KINDS[text[i] as usize];
        kinds |= kind;
        if kind & IN_WORD == 0 {
            if length > 0 {
                bits |= bit(stem);
                (stem, length) = (0, 0);
            }
        } else if length < STEM {
            stem = stem << 8 | text[i] as u32;
            length += 1;
        }
        i += 1;
    }
    if length > 0 && !(phrase && length < STEM) {
        bits |= bit(stem);
    }
    (bits, Signs(kinds & !IN_WORD))
}

/// The beginnings of words in a text of lower case.
pub(super) fn beginnings(lower: &str) -> u64 {
    look(lower.as_bytes(), false).0
}

/// The same, and the signs in it.
pub(super) fn glance(lower: &str) -> (u64, Signs) {
    look(lower.as_bytes(), false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_is_found_where_it_stands_and_nowhere_else() {
        const BUSY: Phrase = Phrase::new("cloud service is busy");
        const OPEN: Phrase = Phrase::new("should se");
        let holds = |phrase: &Phrase, text: &str| phrase.is_in(text, beginnings(text));
        assert!(holds(&BUSY, "the cisco cloud service is busy."));
        assert!(holds(&OPEN, "you should seek"));
        assert!(!holds(&BUSY, "the cisco cloud service was busy"));
        assert!(!BUSY.may_be_in(beginnings("threat response: enabled")));
        assert!(Phrase::new("net::err_cert").is_in("net::err_cert_date", beginnings("net::err_cert_date")));
    }

    #[test]
    fn each_sign_is_told_by_its_character() {
        for (sign, text) in [
            (Signs::DIGIT, "build 3"),
            (Signs::ANGLE, "esa> "),
            (Signs::PARENTHESIS, "(esa"),
            (Signs::SLASH, "and/or"),
            (Signs::FOREIGN, "caf\u{e9}"),
        ] {
            assert!(glance(text).1.have(sign), "{text}");
            assert!(!glance("threat response: enabled").1.have(sign), "{text}");
        }
    }
}
