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
        Self { text, bits: bits(text.as_bytes(), true) }
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

/// Looked up, for every byte of a page is asked.
const IN_WORD: [bool; 256] = {
    let mut all = [false; 256];
    let mut b = 0;
    while b < 256 {
        all[b] = (b as u8).is_ascii_alphanumeric() || b >= 0x80;
        b += 1;
    }
    all
};

const fn in_word(b: u8) -> bool {
    IN_WORD[b as usize]
}

/// One bit for each beginning of a word in a text of lower case. `phrase`: its last word may go on, so it counts only if its
/// beginning is whole.
const fn bits(text: &[u8], phrase: bool) -> u64 {
    let mut bits = 0;
    let mut i = 0;
    while i < text.len() {
        if !in_word(text[i]) {
            i += 1;
            continue;
        }
        let mut stem: u32 = 0;
        let mut length = 0;
        while i < text.len() && in_word(text[i]) {
            if length < STEM {
                stem = stem << 8 | text[i] as u32;
                length += 1;
            }
            i += 1;
        }
        if !(phrase && i == text.len() && length < STEM) {
            // The upper bits of the product depend on all of the stem.
            bits |= 1 << (stem.wrapping_mul(0x9e37_79b1) >> 26);
        }
    }
    bits
}

/// The beginnings of words in a text of lower case.
pub(super) fn beginnings(lower: &str) -> u64 {
    bits(lower.as_bytes(), false)
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
}
