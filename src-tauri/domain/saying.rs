//! What a check says first, as it is kept: which of its sentences, with the values in it. The words are made of it where
//! they are shown, so that what was said long ago is still said in today's words.

use std::borrow::Cow;
use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::failure::Failure;

/// See the module.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saying {
    /// Which sentence.
    pub what: Said,
    /// The values in it, by the names that the sentence has for them.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, Datum>,
}

/// The sentences that a check can begin with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// One of the check's own: a cause (`pending`), `pass`, or another by the name it has there.
    Own(Cow<'static, str>),
    /// Nothing was shown to us yet.
    Unseen,
    /// What was seen is too old.
    Stale,
    /// The check itself broke.
    Crashed,
    /// The check gave an answer that no check may give.
    Nonsense,
    /// An answer came that was not understood.
    StrangeAnswer,
    /// The appliance took the token.
    TokenAccepted,
    /// The token is of no more interest.
    TokenSpent,
    /// The appliance is not registered, so nothing can be listed.
    NotRegistered,
    /// The appliance is still registering.
    Registering,
    /// The step of this number does it.
    NotYet,
    /// A look came to nothing.
    Failed(Failure),
}

/// A value in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Datum {
    /// A name, a host, somebody's own words.
    Text(String),
    /// A count.
    Number(i64),
    /// A moment.
    Time(Timestamp),
}

impl Saying {
    /// One of the check's own sentences, by its name there.
    pub fn own(part: &'static str) -> Self {
        Said::Own(Cow::Borrowed(part)).into()
    }

    /// The same with one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Datum>) -> Self {
        self.values.insert(name.to_owned(), value.into());
        self
    }
}

impl From<Said> for Saying {
    fn from(what: Said) -> Self {
        Self { what, values: BTreeMap::new() }
    }
}

impl From<&str> for Datum {
    fn from(text: &str) -> Self {
        Datum::Text(text.to_owned())
    }
}
impl From<String> for Datum {
    fn from(text: String) -> Self {
        Datum::Text(text)
    }
}
impl From<usize> for Datum {
    fn from(number: usize) -> Self {
        Datum::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<i64> for Datum {
    fn from(number: i64) -> Self {
        Datum::Number(number)
    }
}
impl From<Timestamp> for Datum {
    fn from(at: Timestamp) -> Self {
        Datum::Time(at)
    }
}
