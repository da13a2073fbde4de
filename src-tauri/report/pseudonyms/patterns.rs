//! What looks like a name of a host, an address, a mail address, an id or somebody's home folder.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;

use super::names::Label;
use crate::domain::redact::runs;

/// Endings that files have and hosts do not.
const FILES: &[&str] = &["json", "html", "txt", "log", "exe", "xml", "csv", "toml", "ftl", "pem", "conf", "dll"];

/// Where such values stand, and as what they would be named.
pub fn find(text: &str) -> Vec<(Range<usize>, Label)> {
    let mut found = Vec::new();
    found.extend(mail_addresses(text).map(|r| (r, Label::Email)));
    found.extend(hosts(text).map(|r| (r, Label::Host)));
    found.extend(hardware(text).chain(numbers(text)).chain(colons(text)).map(|r| (r, Label::Address)));
    found.extend(ids(text).map(|r| (r, Label::Id)));
    found.extend(homes(text).map(|r| (r, Label::Person)));
    found
}

fn in_name(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '_' | '.')
}

fn mail_addresses(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    text.match_indices('@').filter_map(move |(at, _)| {
        let local = |c: char| c.is_alphanumeric() || ".!#$%&'*+/=?^_`{|}~-".contains(c);
        let start =
            text[..at].rfind(|c| !local(c)).map_or(0, |p| p + text[p..].chars().next().map_or(1, char::len_utf8));
        let start = start + text[start..at].find(char::is_alphanumeric)?;
        let rest = &text[at + 1..];
        let length = rest.find(|c| !in_name(c)).unwrap_or(rest.len());
        let length = rest[..length].trim_end_matches(['.', '-', '_']).len();
        (start < at && length > 0).then_some(start..at + 1 + length)
    })
}

/// Names with dots. A cut one keeps its mark, so that it can be told whose beginning it is.
fn hosts(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    runs(text, in_name).flat_map(move |run| {
        let mut parts = Vec::new();
        let mut start = run.start;
        for piece in text[run.clone()].split_inclusive("..") {
            let end = start + piece.len();
            let name = text[start..end].trim_end_matches(['.', '-', '_']);
            let begin = start + (name.len() - name.trim_start_matches(['.', '-', '_']).len());
            let finish = start + name.len();
            if begin < finish {
                let cut = text[finish..].starts_with('…') || text[finish..].starts_with("...");
                if is_host(&text[begin..finish], cut) {
                    let mark = if text[finish..].starts_with('…') { '…'.len_utf8() } else { 3 };
                    parts.push(begin..if cut { finish + mark } else { finish });
                }
            }
            start = end;
        }
        parts
    })
}

fn is_host(name: &str, cut: bool) -> bool {
    let mut labels = name.split('.');
    let last = labels.next_back().unwrap_or_default();
    let rest: Vec<&str> = labels.collect();
    let top = last.chars().count() >= 2 && last.chars().all(char::is_alphabetic) || last.starts_with("xn--");
    !rest.is_empty()
        && rest.iter().all(|l| !l.is_empty())
        && (top
            || cut && last.starts_with(char::is_alphabetic) && rest.iter().any(|l| l.starts_with(char::is_alphabetic)))
        && !FILES.contains(&last.to_lowercase().as_str())
}

/// IPv4. Four numbers with a build behind them are a version.
fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    runs(text, |c| c.is_ascii_digit() || c == '.').filter_map(move |run| {
        let said = text[run.clone()].trim_end_matches('.');
        let run = run.start..run.start + said.len();
        let built = text[run.end..].strip_prefix('-').is_some_and(|r| r.starts_with(|c: char| c.is_ascii_digit()));
        let alone = !touches(text, &run);
        (alone && !built && said.parse::<Ipv4Addr>().is_ok()).then_some(run)
    })
}

/// IPv6. A time of day has colons too, and is none.
fn colons(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    runs(text, |c| c.is_ascii_hexdigit() || matches!(c, ':' | '.')).filter_map(move |run| {
        let said = text[run.clone()].trim_end_matches('.');
        let said = if said.ends_with("::") { said } else { said.trim_end_matches(':') };
        let run = run.start..run.start + said.len();
        (!touches(text, &run) && said.parse::<Ipv6Addr>().is_ok()).then_some(run)
    })
}

fn touches(text: &str, run: &Range<usize>) -> bool {
    let letter = |c: char| c.is_alphanumeric() || c == '_';
    text[..run.start].chars().next_back().is_some_and(letter) || text[run.end..].chars().next().is_some_and(letter)
}

/// MAC addresses, in their three spellings.
fn hardware(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    runs(text, |c| c.is_ascii_hexdigit() || matches!(c, ':' | '-' | '.')).filter_map(move |run| {
        let said = text[run.clone()].trim_end_matches(['.', ':', '-']);
        let run = run.start..run.start + said.len();
        let groups = |sign: char, count: usize, width: usize| {
            said.split(sign).count() == count
                && said.split(sign).all(|g| g.len() == width && g.bytes().all(|b| b.is_ascii_hexdigit()))
        };
        let mac = groups(':', 6, 2) || groups('-', 6, 2) || groups('.', 3, 4);
        (mac && !touches(text, &run)).then_some(run)
    })
}

/// UUIDs, whole or cut, with the word in front of them that Cisco's client ids have.
fn ids(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    runs(text, |c| c.is_ascii_alphanumeric() || c == '-').flat_map(move |run| {
        let mut found = Vec::new();
        let said = &text[run.clone()];
        let mut from = 0;
        while let Some(at) = (from..said.len()).find(|at| uuid_length(&said[*at..]) > 0) {
            let length = uuid_length(&said[at..]);
            let end = at + length;
            let boundary = at == 0 || !said.as_bytes()[at - 1].is_ascii_alphanumeric();
            let closed = said.as_bytes().get(end).is_none_or(|b| !b.is_ascii_alphanumeric());
            let after = &text[run.start + end..];
            let mark = ["…", "..."].iter().find(|m| after.starts_with(**m)).map_or(0, |m| m.len());
            if boundary && closed && (length == 36 || mark > 0) {
                let start = if said[..at].ends_with("client-") { at - "client-".len() } else { at };
                let mark = if length == 36 { 0 } else { mark };
                found.push(run.start + start..run.start + end + mark);
                from = end;
            } else {
                from = at + 1;
            }
        }
        found
    })
}

/// How much of a UUID stands at the beginning, if at least its first two groups do.
fn uuid_length(text: &str) -> usize {
    let shape = b"xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    let fits = |(s, b): &(&u8, &u8)| if **s == b'-' { **b == b'-' } else { b.is_ascii_hexdigit() };
    let length = shape.iter().zip(text.as_bytes()).take_while(fits).count();
    if length >= 13 { length } else { 0 }
}

/// Whose home folder a path leads through.
fn homes(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let roots = ["/home/", "/Users/", r":\Users\", r":\\Users\\", "/export/home/"];
    roots.into_iter().flat_map(move |root| {
        text.match_indices(root).filter_map(move |(at, _)| {
            let start = at + root.len();
            let end = |c: char| matches!(c, '/' | '\\' | '"' | '\'' | '<' | '>' | '\n' | ':' | ' ');
            let length = text[start..].find(end).unwrap_or(text.len() - start);
            let name = &text[start..start + length];
            (!matches!(name, "" | "Public" | "Shared" | "Default")).then_some(start..start + length)
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&str, Label)> {
        find(text).into_iter().map(|(r, label)| (&text[r], label)).collect()
    }

    #[test]
    fn each_kind_is_found() {
        for (text, value, label) in [
            ("on esa03.corp.example, port", "esa03.corp.example", Label::Host),
            ("(ESA03.Corp.Example.)", "ESA03.Corp.Example", Label::Host),
            ("esa03.mex-a… is cut", "esa03.mex-a…", Label::Host),
            ("esa03.mex-a... is cut", "esa03.mex-a...", Label::Host),
            ("postfach.bücher.example", "postfach.bücher.example", Label::Host),
            ("10.1.2.3:8443", "10.1.2.3", Label::Address),
            ("[2001:db8::17]:443", "2001:db8::17", Label::Address),
            ("fe80::1%eth0", "fe80::1", Label::Address),
            ("00:1b:44:11:3a:b7", "00:1b:44:11:3a:b7", Label::Address),
            ("001b.4411.3ab7", "001b.4411.3ab7", Label::Address),
            ("<ana.souza+x@corp.example>", "ana.souza+x@corp.example", Label::Email),
            ("root@localhost", "root@localhost", Label::Email),
            ("id 874141f7-903f-4be9-b14e-45a7f34a2032.", "874141f7-903f-4be9-b14e-45a7f34a2032", Label::Id),
            ("client-874141f7-903f-4be9-b14e-45a7f34a2032", "client-874141f7-903f-4be9-b14e-45a7f34a2032", Label::Id),
            ("874141f7-903f-4be9-b14e-45a7...", "874141f7-903f-4be9-b14e-45a7...", Label::Id),
            ("/home/ana/x", "ana", Label::Person),
            (r"C:\Users\Ana Souza\x", "Ana", Label::Person),
        ] {
            assert!(found(text).contains(&(value, label)), "{text}: {:?}", found(text));
        }
    }

    #[test]
    fn what_is_none_stays() {
        for text in [
            "13.0.0-392",
            "13.0.0.1-392",
            "14:02:05",
            "2026-11-23T14:02:05Z",
            "localhost:8443",
            "e.g. this, i.e. that.",
            "session.json",
            "12-34-56",
            "1.3.34",
            "about 47 min",
            "@",
            "a::b is no address::",
        ] {
            let found: Vec<_> = found(text).into_iter().filter(|(v, _)| *v != "a::b").collect();
            assert!(found.is_empty(), "{text}: {found:?}");
        }
    }
}
