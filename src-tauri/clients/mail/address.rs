//! Which addresses a test message may carry: one, plain, ASCII. Quoted names, comments and address literals are legal in
//! mail and of no use here; leaving them out leaves no room for a second recipient or another header.

use lettre::Address;

/// `name@domain` of letters, digits and the few marks that need no quoting.
pub(super) fn is_plain(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else { return false };
    let dotted = |text: &str, piece: fn(&str) -> bool| text.split('.').all(piece);
    text.len() <= 254 && local.len() <= 64 && dotted(local, is_atom) && dotted(domain, is_label)
}

/// The same, for the library that writes it.
pub(super) fn parse(text: &str) -> Option<Address> {
    if is_plain(text) { text.parse().ok() } else { None }
}

fn is_atom(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&b))
}

fn is_label(text: &str) -> bool {
    (1..=63).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_addresses_are_taken() {
        for good in ["a@b.example", "first.last+tag@mail.corp.example", "o'neil@corp.example", "root@localhost"] {
            assert!(is_plain(good) && parse(good).is_some(), "{good}");
        }
    }

    #[test]
    fn everything_else_is_not() {
        let long = format!("{}@b.example", "a".repeat(65));
        for bad in [
            "",
            "a",
            "@b.example",
            "a@",
            "a@b@c.example",
            "a..b@c.example",
            ".a@b.example",
            "a.@b.example",
            "a@-b.example",
            "a@b..example",
            "a@b.example.",
            "a@[127.0.0.1]",
            "\"a\"@b.example",
            "a b@c.example",
            "a@b.example\r\n",
            "a@b.example\n",
            "ä@b.example",
            "a@bücher.example",
            "<a@b.example>",
            "a@b.example,c@d.example",
            "a\0@b.example",
            long.as_str(),
        ] {
            assert!(!is_plain(bad) && parse(bad).is_none(), "{bad:?}");
        }
    }
}
