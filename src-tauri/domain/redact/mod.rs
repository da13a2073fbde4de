//! Takes secrets out of a text: known ones first, in whatever way they are written, then what looks like one. Names stay.
//!
//! What is stored, logged, reported and copied is cleaned by this and by nothing else, so that none of them lets
//! through what another hides. The report hides names besides; that is its own affair.

mod decoded;
mod known;
mod lookalikes;

use std::ops::Range;

pub use known::KnownSecrets;
pub use lookalikes::{Text, find as lookalikes, runs};

use super::secret::Secret;

/// Stands for a secret until the text is clean; no text may bring its own.
pub const HOLE: char = '\u{e000}';

/// Stands where a secret stood in a person's own words: no language, and plainly no word.
pub const COVER: &str = "••••••••";

/// From this length on, a known secret is covered inside a single word too.
const LONG: usize = 8;

/// A text without what looks like a secret: the same places at which a report says that something was hidden.
///
/// ```
/// use passarela::domain::redact::{Text, cover};
/// assert_eq!(cover("api_key: zebra", Text::Foreign), "api_key: ••••••••");
/// ```
pub fn cover(text: &str, whose: Text) -> String {
    let text = text.replace(HOLE, "");
    let found = lookalikes(&text, whose);
    dig(&text, found).replace(HOLE, COVER)
}

/// The text with a hole for each of the places, those that touch as one.
pub fn dig(text: &str, mut places: Vec<Range<usize>>) -> String {
    places.sort_by_key(|at| at.start);
    let mut out = String::with_capacity(text.len());
    let mut from = 0;
    for at in places {
        if at.end <= from {
            continue;
        }
        if at.start >= from {
            out.push_str(&text[from..at.start]);
            if !out.ends_with(HOLE) {
                out.push(HOLE);
            }
        }
        from = at.end;
    }
    out.push_str(&text[from..]);
    out
}

/// Knows secrets, and takes them out.
pub struct Redactor(KnownSecrets);

impl Default for Redactor {
    fn default() -> Self {
        Self(KnownSecrets::new(&[]))
    }
}

impl Redactor {
    /// From now on this one is taken out too.
    pub fn learn(&mut self, secret: &Secret) {
        self.0.add(secret);
    }

    /// The text without secrets, known ones and what looks like one; `mark` stands where they stood.
    pub fn clean(&self, text: &str, mark: &str) -> String {
        let text = text.replace(HOLE, "");
        let known = self.0.find(&text).into_iter().map(|(at, _)| at).collect();
        let text = dig(&text, known);
        let alike = lookalikes(&text, Text::Foreign);
        dig(&text, alike).replace(HOLE, mark)
    }

    /// Covers the known secrets alone. `None` where there is none.
    ///
    /// Of a single word only what is long, or the whole of it: a host name in which a short password happens to stand
    /// would no longer be the name by which the appliance is looked for.
    pub fn cover_known(&self, text: &str) -> Option<String> {
        let word = text.trim();
        let one_word = !word.contains(char::is_whitespace);
        let counts = |at: &Range<usize>| !one_word || at.len() >= LONG || at.len() == word.len();
        let known: Vec<Range<usize>> = self.0.find(text).into_iter().map(|(at, _)| at).filter(counts).collect();
        (!known.is_empty()).then(|| dig(&text.replace(HOLE, " "), known).replace(HOLE, COVER))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_covered_text_is_covered_once() {
        for text in ["Password: hunter2hunter2", "api_key: zebra", "Authorization: Bearer abcdefghijklmnop", "x"] {
            let once = cover(text, Text::Foreign);
            assert_eq!(cover(&once, Text::Foreign), once, "{text}");
        }
    }

    #[test]
    fn what_is_searched_for_keeps_its_hashes_and_loses_its_secrets() {
        let sha = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let search = format!("sha256:\"{sha}\"");
        assert_eq!(cover(&search, Text::Search), search);
        assert!(!cover(&search, Text::Foreign).contains(sha), "elsewhere nobody knows that it is none");
        assert!(!cover("token 0123456789abcdef0123456789abcdef", Text::Search).contains("0123456789abcdef"));
        assert!(!cover("password=letmein", Text::Search).contains("letmein"));
    }

    #[test]
    fn a_known_secret_is_covered_however_it_is_written() {
        let mut redactor = Redactor::default();
        redactor.learn(&Secret::new("quite a pass/word".into()));
        for text in ["it is quite a pass/word.", "it is quite%20a%20pass%2Fword", "it is QUITE A PASS/WORD"] {
            let covered = redactor.cover_known(text).expect(text);
            assert!(covered.starts_with("it is ") && covered.contains(COVER), "{covered}");
        }
        assert_eq!(redactor.cover_known("quite a word"), None);
        redactor.learn(&Secret::new("zebra".into()));
        assert_eq!(redactor.cover_known("zebra-1.corp.example"), None, "a name stays one");
        for text in ["zebra", "it is zebra", "a zebra-1"] {
            assert!(redactor.cover_known(text).is_some_and(|covered| !covered.contains("zebra")), "{text}");
        }
    }
}
