//! What looks like a credential, whoever knows it: web tokens, keys, what stands behind a password's label.

use std::ops::Range;

/// From this length on, a run of letters and digits is taken for a token: registration tokens have 32.
const TOKEN: usize = 32;

/// Labels that a value follows, lower case. Longer ones that end in one of these count too (`api_password`).
const LABELS: &[&str] = &[
    "password",
    "passwd",
    "passphrase",
    "passcode",
    "pwd",
    "secret",
    "token",
    "api_key",
    "api-key",
    "apikey",
    "private_key",
    "credential",
    "credentials",
    "jwt",
    "jwttoken",
];

/// Labels whose value is the rest of the line.
const HEADERS: &[&str] = &["authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key"];

/// What an outline or a form says in the place of a value.
const NO_VALUES: &[&str] = &["?", "text", "number", "boolean", "null", "list", "object", "true", "false"];

/// Whose text it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Text {
    /// Somebody else's: whatever stands behind a password's label is one.
    Foreign,
    /// What somebody searches for: a hash of SHA-1 or SHA-256 is none, whatever else looks like one.
    Search,
    /// A sentence of ours, which may speak of a token: only what no word looks like is one.
    Ours,
}

/// Where credentials stand.
pub fn find(text: &str, whose: Text) -> Vec<Range<usize>> {
    // ASCII only, so that places in it are places in the text.
    let lower = text.to_ascii_lowercase();
    let mut found = Vec::new();
    let searched = |r: &Range<usize>| whose == Text::Search && is_hash(&text[r.clone()]);
    let long = |r: &Range<usize>| r.len() >= TOKEN && !searched(r);
    found.extend(runs(text, |c| c.is_ascii_alphanumeric()).filter(|r| long(r) && !is_in_an_id(text, r)));
    // Base64 of any alphabet, where it is long and mixed as no word is.
    let base64 = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '_' | '=');
    found.extend(runs(text, base64).filter(|r| long(r) && is_mixed(&text[r.clone()])));
    found.extend(web_tokens(text));
    found.extend(key_blocks(text));
    found.extend(in_addresses(text));
    for header in HEADERS {
        found.extend(labels(&lower, header).filter_map(|end| header_value(text, end)));
    }
    for label in LABELS {
        found.extend(labels(&lower, label).filter_map(|end| labelled_value(text, end, whose)));
    }
    for scheme in ["bearer", "basic"] {
        found.extend(labels(&lower, scheme).filter_map(|end| scheme_value(text, end)));
    }
    found
}

/// Maximal runs of characters of one kind.
pub fn runs<'a>(text: &'a str, inside: impl Fn(char) -> bool + 'a) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut at = 0;
    std::iter::from_fn(move || {
        let start = at + text[at..].find(&inside)?;
        let end = text[start..].find(|c| !inside(c)).map_or(text.len(), |length| start + length);
        at = end;
        Some(start..end)
    })
}

/// Part of a longer run with hyphens or dots, where each part is short, is an id or a name; a long part never is.
fn is_in_an_id(text: &str, run: &Range<usize>) -> bool {
    // Domain labels end at 63 characters; a token with a dot behind it ends a sentence.
    let after = text[run.end..].strip_prefix('.').and_then(|rest| rest.chars().next());
    after.is_some_and(char::is_alphanumeric) && !text[run.clone()].bytes().any(|b| b.is_ascii_digit())
}

fn is_hash(text: &str) -> bool {
    matches!(text.len(), 40 | 64) && text.bytes().all(|b| b.is_ascii_hexdigit())
}

fn is_mixed(text: &str) -> bool {
    let has = |kind: fn(&u8) -> bool| text.as_bytes().iter().any(kind);
    has(u8::is_ascii_digit) && has(u8::is_ascii_uppercase) && has(u8::is_ascii_lowercase)
}

/// JSON web tokens: Base64 of `{"…`.
fn web_tokens(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let inside = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '=');
    runs(text, inside).filter_map(move |run| {
        let at = text[run.clone()].find("eyJ")?;
        (run.len() - at > 12).then_some(run.start + at..run.end)
    })
}

fn key_blocks(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.match_indices("-----BEGIN").map(move |(at, _)| {
        let end = text[at..].find("-----END").map_or(text.len(), |length| {
            let tail = at + length + 8;
            text[tail..].find("-----").map_or(text.len(), |more| tail + more + 5)
        });
        at..end
    })
}

/// `https://user:password@host`: who signs in, and with what.
fn in_addresses(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.match_indices("://").filter_map(move |(at, _)| {
        let start = at + 3;
        let rest = &text[start..];
        let end =
            rest.find(|c: char| c.is_whitespace() || matches!(c, '/' | '?' | '#' | '"' | '<')).unwrap_or(rest.len());
        let sign = rest[..end].rfind('@')?;
        rest[..sign].contains(':').then_some(start..start + sign)
    })
}

/// Where a label ends; it may end a longer one, and nothing but an end may follow.
fn labels<'a>(lower: &'a str, label: &'a str) -> impl Iterator<Item = usize> + 'a {
    lower.match_indices(label).filter_map(move |(at, _)| {
        let end = at + label.len();
        let next = lower[end..].chars().next();
        (!next.is_some_and(|c| c.is_alphanumeric() || matches!(c, '_'))).then_some(end)
    })
}

fn blanks(text: &str, at: usize) -> usize {
    at + text[at..].find(|c: char| !matches!(c, ' ' | '\t' | '\u{a0}')).unwrap_or(text.len() - at)
}

/// Behind a label's closing quotation mark, and behind what parts it from its value.
fn value_start(text: &str, end: usize) -> Option<(usize, bool)> {
    let mut at = end;
    for close in ["&quot;", "\\\"", "\"", "'", "“", "”", "*", "`", "]]"] {
        if text[at..].starts_with(close) {
            at += close.len();
            break;
        }
    }
    let spaced = blanks(text, at);
    for sign in ["=>", ":=", "=", ":"] {
        if text[spaced..].starts_with(sign) {
            return Some((blanks(text, spaced + sign.len()), true));
        }
    }
    for word in ["is ", "was ", "are "] {
        if spaced > at && text[spaced..].starts_with(word) {
            return Some((blanks(text, spaced + word.len()), false));
        }
    }
    (spaced > at).then_some((spaced, false))
}

fn header_value(text: &str, end: usize) -> Option<Range<usize>> {
    let (start, parted) = value_start(text, end)?;
    let length = text[start..].find(['\n', '\r', '"']).unwrap_or(text.len() - start);
    (parted && length > 0).then_some(start..start + length)
}

fn labelled_value(text: &str, end: usize, whose: Text) -> Option<Range<usize>> {
    let (start, parted) = value_start(text, end)?;
    let value = value_at(text, start)?;
    // A word in parentheses is no odder for them: “Registration Token” (Token de registro).
    let said = text[value.clone()].trim_start_matches('(').trim_end_matches(['.', ',', ')']);
    // Without a sign between them only what no word looks like is a value.
    let counts =
        if parted && whose != Text::Ours { !NO_VALUES.contains(&said.to_lowercase().as_str()) } else { is_odd(said) };
    (counts && !said.is_empty()).then_some(value)
}

fn scheme_value(text: &str, end: usize) -> Option<Range<usize>> {
    let start = blanks(text, end);
    let value = value_at(text, start).filter(|_| start > end)?;
    let said = &text[value.clone()];
    (said.len() >= 16 || (said.len() >= 6 && (is_odd(said) || said.ends_with('=')))).then_some(value)
}

/// A word with a digit or a sign inside, as words have none.
fn is_odd(word: &str) -> bool {
    let sign = |c: char| !c.is_alphanumeric() && !matches!(c, '-' | '’' | '\'' | '“' | '”' | '/');
    word.len() >= 6 && word.chars().any(|c| c.is_ascii_digit() || sign(c)) && word.chars().any(char::is_alphabetic)
}

/// The value at a place: what the quotation marks hold, or up to white space.
fn value_at(text: &str, start: usize) -> Option<Range<usize>> {
    let rest = &text[start..];
    for (open, close) in [("&quot;", "&quot;"), ("\\\"", "\\\""), ("\"", "\""), ("'", "'"), ("“", "”"), ("`", "`")]
    {
        if let Some(inside) = rest.strip_prefix(open) {
            let begin = start + open.len();
            let length = inside.find(close).unwrap_or(inside.len());
            return (length > 0).then_some(begin..begin + length);
        }
    }
    let end = |c: char| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '|' | '{' | '[');
    let length = rest.find(end).unwrap_or(rest.len());
    let length = rest[..length].trim_end_matches([',', ';', '}', ']']).len();
    (length > 0).then_some(start..start + length)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn taken(text: &str) -> Vec<&str> {
        let mut all: Vec<&str> = find(text, Text::Foreign).into_iter().map(|r| &text[r]).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    #[test]
    fn credentials_are_found() {
        for (text, secret) in [
            ("see 0123456789abcdef0123456789abcdef.", "0123456789abcdef0123456789abcdef"),
            ("Authorization: Digest a, b", "Digest a, b"),
            ("use Bearer abcdefghijklmnop now", "abcdefghijklmnop"),
            ("Basic aXJvbjpwb3J0 x", "aXJvbjpwb3J0"),
            ("password=letmein", "letmein"),
            (r#"{"client_password": "let me in"}"#, "let me in"),
            ("the password is hunter2!", "hunter2!"),
            ("password hunter22", "hunter22"),
            ("api_key: zebra", "zebra"),
            ("https://ana:zebra@esa03.example/", "ana:zebra"),
            ("x eyJhbGciOiJub25lIn0.eyJhIjoxfQ. y", "eyJhbGciOiJub25lIn0.eyJhIjoxfQ."),
            ("-----BEGIN KEY-----\nabc\n-----END KEY-----", "-----BEGIN KEY-----\nabc\n-----END KEY-----"),
        ] {
            assert!(taken(text).contains(&secret), "{text}: {:?}", taken(text));
        }
    }

    #[test]
    fn our_sentences_may_speak_of_tokens() {
        assert!(find("Token: about 47 min left", Text::Ours).is_empty());
        assert!(!find("Password: hunter22", Text::Ours).is_empty());
    }

    #[test]
    fn what_is_none_stays() {
        for text in [
            "The token ran out at 14:32.",
            "Registration Token: ?",
            "{id: text, token: text}",
            "A token of the other region is refused.",
            "The field “Registration Token” (Token de registro) of the page",
            "Basic settings are shown. Change the password of the appliance.",
            "874141f7-903f-4be9-b14e-45a7f34a2032",
            "https://esa03.example/a@b",
            "13.0.0-392 at 2026-11-23T14:02:05Z",
        ] {
            assert!(taken(text).is_empty(), "{text}: {:?}", taken(text));
        }
    }
}
