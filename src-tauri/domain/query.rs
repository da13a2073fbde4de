//! Investigation texts: writes them, and corrects pasted ones.
//!
//! Threat Response reads `type:"value"` with straight double quotes, and recognises some bare values by itself. No way is
//! known to write a value that contains a double quote, so such a value is refused, never cut or escaped by guess.
//! Positions are counted in characters, because that is what a text field on the screen counts.

mod correct;
mod value;

pub use correct::correct;
pub use value::KNOWN_TYPES;

use serde::Serialize;
use ts_rs::TS;

use super::message::Message;

/// One of the eight kinds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QueryKind {
    /// `email_subject`.
    pub id: String,
    /// In words.
    pub label: Message,
    /// The how-to's example.
    pub example: String,
}

/// A pasted investigation text, looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Corrected {
    /// The text that Threat Response understands, if there is one.
    pub text: Option<String>,
    /// Whether it differs from what was pasted.
    pub changed: bool,
    /// Where it is wrong, counted in characters from 0, and why.
    pub errors: Vec<QueryError>,
}

/// An error in an investigation text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QueryError {
    /// First character that is wrong.
    pub from: u32,
    /// One past the last.
    pub to: u32,
    /// Why, and what to do.
    pub message: Message,
}

/// The eight kinds of the how-to with its examples, in its order.
const KINDS: [(&str, &str, &str); 8] = [
    ("ip", "query-kind-ip", r#"ip:"4.2.2.2""#),
    ("domain", "query-kind-domain", r#"domain:"cisco.com""#),
    ("email", "query-kind-email", r#"email:"noreply@cisco.com""#),
    ("email_messageid", "query-kind-email-messageid", r#"email_messageid:"123-abc-456@cisco.com""#),
    ("email_subject", "query-kind-email-subject", r#"email_subject:"Invoice Due""#),
    ("cisco_mid", "query-kind-cisco-mid", r#"cisco_mid:"12345""#),
    ("sha256", "query-kind-sha256", r#"sha256:"sha256filehash""#),
    ("file_name", "query-kind-file-name", r#"file_name:"invoice.pdf""#),
];

/// The kinds to choose from.
pub fn kinds() -> Vec<QueryKind> {
    KINDS
        .iter()
        .map(|(id, label, example)| QueryKind {
            id: (*id).to_owned(),
            label: Message::new(label),
            example: (*example).to_owned(),
        })
        .collect()
}

/// Writes `type:"value"` for one of the eight kinds.
///
/// An IPv6 address typed under `ip` is written with the type `ipv6`: Cisco's vocabulary keeps the two apart.
pub fn build(kind: &str, value: &str) -> Result<String, QueryError> {
    if !KINDS.iter().any(|(id, ..)| *id == kind) {
        let message = Message::new("query-unknown-kind").with("kind", kind);
        return Err(QueryError { from: 0, to: chars(value.chars().count()), message });
    }
    let typed: Vec<char> = value.chars().collect();
    let checked = value::check(kind, &typed, 0)?;
    Ok(checked.written())
}

/// A count of characters as the view carries it.
fn chars(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use proptest::prelude::*;

    fn refused(kind: &str, value: &str) -> (u32, u32, String) {
        let error = build(kind, value).unwrap_err();
        (error.from, error.to, error.message.id)
    }

    #[test]
    fn the_examples_are_what_the_helper_writes() {
        for kind in kinds() {
            let value = kind.example.split('"').nth(1).unwrap();
            if kind.id == "sha256" {
                // The how-to prints a word in place of a hash.
                assert_eq!(refused("sha256", value).2, "query-not-hex");
            } else {
                assert_eq!(build(&kind.id, value).unwrap(), kind.example);
            }
        }
    }

    #[test]
    fn what_copying_leaves_around_a_value_is_dropped() {
        assert_eq!(build("email_messageid", " <1@x.example>\r\n").unwrap(), r#"email_messageid:"1@x.example""#);
        assert_eq!(build("email", "<a@b.example>").unwrap(), r#"email:"a@b.example""#);
        assert_eq!(build("cisco_mid", "MID: 8").unwrap(), r#"cisco_mid:"8""#);
        assert_eq!(build("email_subject", "\u{200b}test test\u{a0}").unwrap(), r#"email_subject:"test test""#);
        assert_eq!(build("ip", "2001:db8::1").unwrap(), r#"ipv6:"2001:db8::1""#);
    }

    #[test]
    fn a_quote_inside_is_refused_where_it_stands() {
        assert_eq!(refused("email_subject", r#"é "x""#), (2, 3, "query-quote-inside".into()));
        assert_eq!(refused("file_name", "a\"b.pdf").0, 1);
        // Apostrophes and typographic quotes do not end a value.
        assert_eq!(build("email_subject", "Don’t “x”").unwrap(), "email_subject:\"Don’t “x”\"");
    }

    #[test]
    fn wrong_values_are_pointed_at() {
        let hash = "a".repeat(64);
        assert!(build("sha256", &hash).is_ok());
        assert_eq!(refused("sha256", &hash[1..]), (0, 63, "query-sha256-length".into()));
        assert_eq!(refused("sha256", " abg"), (3, 4, "query-not-hex".into()));
        assert_eq!(refused("ip", " 4.2.2"), (1, 6, "query-not-an-ip".into()));
        assert_eq!(refused("ip", "4.2.2.256").2, "query-not-an-ip");
        assert_eq!(refused("domain", "https://cisco.com/"), (5, 6, "query-not-a-domain".into()));
        assert_eq!(refused("domain", "cisco").2, "query-not-a-domain");
        assert_eq!(refused("domain", "4.2.2.2").2, "query-not-a-domain");
        assert_eq!(refused("email", "Ana a@b.example").2, "query-not-an-email");
        assert_eq!(refused("cisco_mid", "MID: 8a"), (6, 7, "query-not-a-mid".into()));
        assert_eq!(refused("email_messageid", "a b@x").2, "query-not-a-messageid");
        assert_eq!(refused("email_subject", "two\nlines"), (3, 4, "query-line-break".into()));
        assert_eq!(refused("email_subject", " \t").2, "query-empty");
        assert_eq!(refused("subject", "x").2, "query-unknown-kind");
    }

    proptest! {
        #[test]
        fn every_value_is_written_or_pointed_at(kind in 0..KINDS.len(), value in any::<String>()) {
            let length = chars(value.chars().count());
            match build(KINDS[kind].0, &value) {
                Ok(text) => {
                    let again = correct(&text);
                    prop_assert_eq!(again.text.as_deref(), Some(text.as_str()));
                    prop_assert!(!again.changed);
                }
                Err(error) => prop_assert!(error.from <= error.to && error.to <= length),
            }
        }
    }
}
