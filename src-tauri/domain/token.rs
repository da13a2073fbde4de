//! The registration token's clock and shape. No text of a token is kept here: it is looked at, and handed on as a
//! [`Secret`].

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::key_store::Kept;
use super::product::token::LENGTH;
use super::region::Region;
use super::secret::Secret;
use super::source::Source;

/// Seconds by which two clocks may differ before anything is said of it.
pub const CLOCK_MAY_DIFFER: i64 = 120;

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
    /// What a page says of its end, once one was shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<StatedEnd>,
    /// How many appliances it is for, 1 to 100 (documented: how-to, 2020). Whether one token serves several, or each gets one
    /// of its own, no document says; the record carries both.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub appliances: u8,
    /// When the appliance was first seen to have taken it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taken_at: Option<Timestamp>,
}

/// How long before its end little time is left, less, and next to none: the words of its clock change then.
pub const SOON: SignedDuration = SignedDuration::from_mins(15);
/// See [`SOON`].
pub const SOONER: SignedDuration = SignedDuration::from_mins(5);
/// See [`SOON`].
pub const LAST_MINUTE: SignedDuration = SignedDuration::from_mins(1);

/// The most appliances that SSE makes tokens for at once (documented: how-to, 2020).
pub const MOST_APPLIANCES: u8 = 100;

fn one() -> u8 {
    1
}

fn is_one(count: &u8) -> bool {
    *count == 1
}

/// The end of a token as a page states it, to the second.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatedEnd {
    /// When it ends.
    pub ends_at: Timestamp,
    /// How the page was shown.
    pub source: Source,
    /// When.
    pub seen_at: Timestamp,
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
    /// When it ends: as a page states it, else about, by what the person picked.
    pub fn ends_at(&self) -> Timestamp {
        let about = || self.made_at + self.life();
        self.stated.as_ref().map_or_else(about, |stated| stated.ends_at)
    }

    /// Whether that is known to the second. In sentences: `yes` or `no`.
    pub fn is_exact(&self) -> &'static str {
        if self.stated.is_some() { "yes" } else { "no" }
    }

    /// Whether its time is over. At the last second it still counts as good.
    pub fn is_expired(&self, now: Timestamp) -> bool {
        now > self.ends_at()
    }

    /// When its words change next: at [`SOON`], [`SOONER`], [`LAST_MINUTE`] and at the end. Nothing from then on.
    pub fn next_words_at(&self, now: Timestamp) -> Option<Timestamp> {
        let ends = self.ends_at();
        let before = [SOON, SOONER, LAST_MINUTE].into_iter().map(|before| ends - before);
        let mut all = before.chain([ends + SignedDuration::from_secs(1)]);
        all.find(|at| *at > now)
    }

    /// How long it took from the person's having it until the appliance had it. Nothing where no clock of the person's ran.
    pub fn took(&self) -> Option<SignedDuration> {
        // Where a page told of the token first, its beginning is worked out from its end: only what was seen counts.
        let begun = match &self.stated {
            Some(stated) if stated.ends_at == self.made_at + self.life() => stated.seen_at.max(self.made_at),
            _ => self.made_at,
        };
        let took = self.taken_at?.duration_since(begun);
        (took > SignedDuration::ZERO && took <= self.life()).then_some(took)
    }

    /// Whether it is the one for several that was made at that moment, and not used yet.
    pub fn is_of_several(&self, made_at: Option<Timestamp>) -> bool {
        self.appliances > 1 && self.taken_at.is_none() && made_at == Some(self.made_at)
    }

    fn life(&self) -> SignedDuration {
        SignedDuration::from_mins(i64::from(self.minutes))
    }

    /// Whether it was made at a time that is still to come: then the clock was set back, and its countdown means nothing.
    pub fn is_of_the_future(&self, now: Timestamp) -> bool {
        self.made_at.duration_since(now) > SignedDuration::from_secs(CLOCK_MAY_DIFFER)
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

/// The token that a copied text is, if it is one and nothing else: nobody said that it is one, so its shape must.
pub fn copied(text: &Secret) -> Option<Secret> {
    let text = text.expose().trim();
    let is_one = text.len() == LENGTH && text.chars().all(|c| c.is_ascii_alphanumeric());
    is_one.then(|| Secret::new(text.to_owned()))
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
            stated: None,
            appliances: 1,
            taken_at: None,
        }
    }

    #[test]
    fn how_long_it_took_counts_from_what_was_seen_and_never_more_than_its_life() {
        let at = |s| Timestamp::from_second(s).expect("a time");
        let took = |token: TokenRecord| token.took().map(|took| took.as_secs());
        assert_eq!(took(record(60)), None, "nobody took it yet");
        assert_eq!(took(TokenRecord { taken_at: Some(at(240)), ..record(60) }), Some(240));
        assert_eq!(took(TokenRecord { taken_at: Some(at(-5)), ..record(60) }), None, "a clock that was set back");
        assert_eq!(took(TokenRecord { taken_at: Some(at(7200)), ..record(60) }), None, "it was over by then");
        // A page told of its end first: when it was made is worked out, and says nothing of the person.
        let stated = StatedEnd { ends_at: at(3600), source: Source::Pasted, seen_at: at(1000) };
        assert_eq!(took(TokenRecord { taken_at: Some(at(1300)), stated: Some(stated), ..record(60) }), Some(300));
    }

    #[test]
    fn only_a_text_that_is_a_token_and_nothing_else_counts_as_a_copied_one() {
        let is_one = |text: &str| copied(&Secret::new(text.into())).is_some();
        assert!(is_one("0123456789abcdef0123456789ABCDEF"));
        assert!(is_one(" 0123456789abcdef0123456789ABCDEF\n"), "browsers add a line's end");
        for other in [
            "",
            "0123456789abcdef",
            "0123456789abcdef0123456789ABCDEF0",
            "0123456789abcdef 0123456789ABCDEF",
            "0123456789abcdef0123456789ABCDE-",
            "Token: 0123456789abcdef0123456789",
        ] {
            assert!(!is_one(other), "{other:?}");
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
        let stated = StatedEnd { ends_at: at(5000), source: Source::Pasted, seen_at: at(10) };
        let token = TokenRecord { stated: Some(stated), ..token };
        assert_eq!((token.ends_at(), token.is_exact()), (at(5000), "yes"), "a page knows better");
        assert!(!token.is_expired(at(5000)) && token.is_expired(at(5001)));
    }

    #[test]
    fn shapes() {
        let s = |t: &str| shape(&tidy(&Secret::new(t.into())));
        assert_eq!(s(" 0123456789abcdef 0123456789ABCDEF\u{200b}\r\n"), Shape::Usual);
        assert_eq!(s("0123456789abcdef"), Shape::Length(16));
        assert_eq!(s("client-874141f7-903f-4be9-b14e-45a7f34a2032"), Shape::Characters);
    }
}
