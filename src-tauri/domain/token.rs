//! The registration token's clock and shape. The text itself is never here: see `store::keychain`.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::key_store::Kept;
use super::product::token::LENGTH;
use super::region::Region;
use super::secret::Secret;

/// What is known of a token: what the person said and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TokenRecord {
    /// When the person said "I have one".
    pub made_at: Timestamp,
    /// The life picked, one of [`product::token::LIVES`](super::product::token::LIVES).
    pub minutes: u32,
    /// The portal it was made in.
    pub region: Region,
    /// Where the text is.
    pub kept: Kept,
    /// Whether the text that was handed over has the usual shape; `None` if none was.
    pub shape: Option<Shape>,
}

/// Whether a text looks like a registration token. Doubted, never blocked: the shape is known from third parties only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shape {
    /// 32 letters and digits.
    Usual,
    /// Another length.
    Length(usize),
    /// Other characters in it.
    Characters,
}

impl TokenRecord {
    /// When it ends, about.
    pub fn ends_at(&self) -> Timestamp {
        self.made_at + SignedDuration::from_mins(i64::from(self.minutes))
    }

    /// Whether its time is over. At the last second it still counts as good.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        now > self.ends_at()
    }

    /// Whole minutes left, at least one while any time is left.
    pub fn minutes_left(&self, now: Timestamp) -> i64 {
        let seconds = self.ends_at().duration_since(now).as_secs();
        if seconds <= 0 { 0 } else { (seconds + 59) / 60 }
    }
}

/// Takes what copying adds out of a pasted token: white space, line ends, zero-width characters.
pub fn tidy(token: &Secret) -> Secret {
    let invisible =
        |c: char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
    Secret::new(token.expose().chars().filter(|c| !invisible(*c)).collect())
}

/// What shape a tidied token has.
pub fn shape(token: &Secret) -> Shape {
    let text = token.expose();
    if !text.chars().all(|c| c.is_ascii_alphanumeric()) {
        Shape::Characters
    } else if text.len() != LENGTH {
        Shape::Length(text.len())
    } else {
        Shape::Usual
    }
}

/// Hides what may be a secret in a text that was pasted as a page: anything of a token's shape, what stands behind a
/// password label, bearer tokens. Returns the text and how many places were hidden.
///
/// The page reader sees the text before this; the store and the screen only after.
pub fn mask_secrets(text: &str) -> (String, usize) {
    let mut out = String::with_capacity(text.len());
    let mut hidden = 0;
    for line in text.split_inclusive('\n') {
        // ASCII only, so that places in it are places in `line`.
        let lower = line.to_ascii_lowercase();
        let labelled = ["registration token", "password", "passphrase", "authorization:", "bearer "]
            .iter()
            .filter_map(|label| lower.find(label).map(|at| at + label.len()))
            .min();
        let mut word = String::new();
        let mut start = 0;
        let mut flush = |word: &mut String, start: usize, out: &mut String, next: Option<char>| {
            let token_like = word.len() == 32 && word.chars().all(|c| c.is_ascii_alphanumeric());
            // JSON web tokens: three Base64 parts.
            let jwt_like = word.starts_with("eyJ") && word.len() > 20;
            let labelled_value =
                labelled.is_some_and(|at| start >= at) && word.len() >= 8 && word.chars().any(|c| c.is_ascii_digit());
            // Part of a longer run (an id with hyphens, a path) is not a token by shape.
            let in_a_run = matches!(next, Some('-'));
            if (token_like && !in_a_run) || jwt_like || labelled_value {
                out.push_str("••••••••");
                hidden += 1;
            } else {
                out.push_str(word);
            }
            word.clear();
        };
        for (at, c) in line.char_indices() {
            if c.is_ascii_alphanumeric() {
                if word.is_empty() {
                    start = at;
                }
                word.push(c);
            } else {
                flush(&mut word, start, &mut out, Some(c));
                out.push(c);
            }
        }
        flush(&mut word, start, &mut out, None);
    }
    (out, hidden)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(minutes: u32) -> TokenRecord {
        TokenRecord {
            made_at: Timestamp::UNIX_EPOCH,
            minutes,
            region: Region::Europe,
            kept: Kept::Missing,
            shape: None,
        }
    }

    #[test]
    fn one_second_past_its_life_is_past() {
        let token = record(60);
        let at = |s| Timestamp::from_second(s).expect("a time");
        assert!(!token.is_expired(at(3600)));
        assert!(token.is_expired(at(3601)));
        assert_eq!(token.minutes_left(at(3599)), 1);
        assert_eq!(token.minutes_left(at(0)), 60);
        assert_eq!(token.minutes_left(at(3601)), 0);
    }

    #[test]
    fn shapes() {
        let s = |t: &str| shape(&tidy(&Secret::new(t.into())));
        assert_eq!(s(" 0123456789abcdef 0123456789ABCDEF\u{200b}\r\n"), Shape::Usual);
        assert_eq!(s("0123456789abcdef"), Shape::Length(16));
        assert_eq!(s("client-874141f7-903f-4be9-b14e-45a7f34a2032"), Shape::Characters);
    }

    #[test]
    fn masking_hides_tokens_and_leaves_ids_and_hashes() {
        let token = "0123456789abcdef0123456789abcdef";
        let (text, hidden) = mask_secrets(&format!("Registration Token: {token}\nnext {token}."));
        assert_eq!((text.contains(token), hidden), (false, 2));
        let sha = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        let plain = format!("ID: 874141f7-903f-4be9-b14e-45a7f34a2032 {sha}\nThreat Response: Enabled");
        assert_eq!(mask_secrets(&plain), (plain, 0));
        assert_eq!(mask_secrets("Password: hunter2hunter2").1, 1);
        assert_eq!(mask_secrets("Authorization: Bearer eyJhbGciOiJub25lIn0abcdefgh").1, 1);
    }

    #[test]
    fn labels_alone_are_not_hidden() {
        let page = "Registration Token: ?\n[Register]\nChange Password Options\n";
        assert_eq!(mask_secrets(page), (page.to_owned(), 0));
    }
}
