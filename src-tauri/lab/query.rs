//! What the practice cloud makes of a text of an investigation: `type:"value"` pairs, and bare values it recognises.

use std::net::IpAddr;

use super::world::{OBSERVABLE_KINDS, Observable};

/// All observables of a text, in order, each once.
pub fn parse(text: &str) -> Vec<Observable> {
    let mut found = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let (observable, after) = next(rest);
        if let Some(o) = observable.filter(|o| !found.contains(o)) {
            found.push(o);
        }
        rest = after.trim_start();
    }
    found
}

/// The first observable of a text that does not begin with white space, and what follows it.
fn next(text: &str) -> (Option<Observable>, &str) {
    if let Some((kind, value)) = text.split_once(':')
        && OBSERVABLE_KINDS.contains(&kind)
    {
        for quote in ['"', '\''] {
            if let Some((value, after)) = value.strip_prefix(quote).and_then(|v| v.split_once(quote)) {
                return (some(kind, value), after);
            }
        }
        let (value, after) = word(value);
        return (some(kind, value), after);
    }
    let (word, after) = word(text);
    (bare(word), after)
}

fn word(text: &str) -> (&str, &str) {
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

fn some(kind: &str, value: &str) -> Option<Observable> {
    let value = value.trim();
    (!value.is_empty()).then(|| Observable { kind: kind.to_owned(), value: value.to_owned() })
}

/// A value without its type.
fn bare(word: &str) -> Option<Observable> {
    let word = word.trim_matches(|c: char| matches!(c, ',' | ';' | '(' | ')' | '"' | '\''));
    if let Some(id) = word.strip_prefix('<').and_then(|w| w.strip_suffix('>'))
        && id.contains('@')
    {
        return some("email_messageid", id);
    }
    if word.parse::<IpAddr>().is_ok() {
        return some("ip", word);
    }
    if word.len() == 64 && word.bytes().all(|b| b.is_ascii_hexdigit()) {
        return some("sha256", word);
    }
    match word.split_once('@') {
        Some((local, domain)) if !local.is_empty() && is_domain(domain) => some("email", word),
        None if is_domain(word) => some("domain", word),
        _ => None,
    }
}

fn is_domain(text: &str) -> bool {
    let labels: Vec<&str> = text.split('.').collect();
    let fine = |l: &&str| !l.is_empty() && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
    labels.len() >= 2
        && labels.iter().all(fine)
        && labels.last().is_some_and(|l| l.len() >= 2 && l.bytes().all(|b| b.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str) -> Vec<(String, String)> {
        parse(text).into_iter().map(|o| (o.kind, o.value)).collect()
    }

    fn pair(kind: &str, value: &str) -> (String, String) {
        (kind.to_owned(), value.to_owned())
    }

    #[test]
    fn quoted_values_keep_their_spaces() {
        assert_eq!(
            pairs("email_subject:\"Invoice Due\"\ncisco_mid:\"12345\" email_subject:'test test'"),
            [pair("email_subject", "Invoice Due"), pair("cisco_mid", "12345"), pair("email_subject", "test test")]
        );
    }

    #[test]
    fn without_quotes_a_value_ends_at_the_space() {
        assert_eq!(pairs("email_subject:test test"), [pair("email_subject", "test")]);
    }

    #[test]
    fn bare_values_are_recognised_and_prose_is_not() {
        assert_eq!(
            pairs("what about 4.2.2.2, noreply@cisco.com and <1-a@cisco.com> or cisco.com cisco.com"),
            [
                pair("ip", "4.2.2.2"),
                pair("email", "noreply@cisco.com"),
                pair("email_messageid", "1-a@cisco.com"),
                pair("domain", "cisco.com")
            ]
        );
        assert!(parse("hello there: nothing").is_empty());
    }
}
