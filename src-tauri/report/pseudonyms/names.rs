//! Which value is called what in one report: `device-1`, `host-1`, `email-1`. The same value has the same name all
//! through, in whatever case it is written, and a short, a whole and a cut name of one device are one device.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, Ipv6Addr};
use std::ops::Range;

use crate::domain::device_names;
use crate::domain::product::{hosts, modules};
use crate::domain::report_options::HiddenKind;

/// What a pseudonym begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Label {
    /// An appliance.
    Device,
    /// Any other host.
    Host,
    /// An IP or hardware address.
    Address,
    /// A mail address.
    Email,
    /// An organisation.
    Org,
    /// A person or a user.
    Person,
    /// An id.
    Id,
    /// The name somebody gave to a module.
    Module,
    /// A subject of a message.
    Subject,
}

impl Label {
    fn word(self) -> &'static str {
        match self {
            Label::Device => "device",
            Label::Host => "host",
            Label::Address => "address",
            Label::Email => "email",
            Label::Org => "org",
            Label::Person => "person",
            Label::Id => "id",
            Label::Module => "module",
            Label::Subject => "subject",
        }
    }

    /// What the person chooses to show or hide.
    pub fn kind(self) -> HiddenKind {
        match self {
            Label::Device | Label::Host => HiddenKind::Host,
            Label::Address => HiddenKind::Address,
            Label::Email => HiddenKind::Email,
            Label::Org | Label::Person => HiddenKind::Person,
            Label::Id | Label::Module => HiddenKind::Id,
            Label::Subject => HiddenKind::Subject,
        }
    }
}

/// Shorter values are not searched for inside texts: they stand in half of all words.
const SHORTEST: usize = 3;

/// Names that everybody has, and words that are no names.
const COMMON: &[&str] = &[
    "admin",
    "administrator",
    "root",
    "user",
    "localhost",
    "localhost.localdomain",
    "unknown",
    "none",
    "::",
    "0.0.0.0",
    // What our own examples say.
    "4.2.2.2",
    "cisco.com",
    "name@domain",
];

#[derive(Debug)]
struct Entry {
    label: Label,
    /// As they were written, by their folded form.
    values: BTreeMap<String, String>,
    /// Given when it is first used, so that a report has no gaps.
    number: Option<usize>,
}

/// The names of one report.
#[derive(Debug, Default)]
pub struct Names {
    entries: Vec<Entry>,
    index: BTreeMap<String, usize>,
}

impl Names {
    /// Gets to know a value, unless it says nothing about anybody.
    pub fn learn(&mut self, label: Label, value: &str) -> Option<usize> {
        let value = value.trim();
        let folded = fold(label, value);
        if folded.is_empty() || says_nothing(&folded) {
            return None;
        }
        if let Some(known) = self.index.get(&folded) {
            return Some(*known);
        }
        let at = self.relative(label, &folded).unwrap_or_else(|| {
            self.entries.push(Entry { label, values: BTreeMap::new(), number: None });
            self.entries.len() - 1
        });
        self.entries[at].values.insert(folded.clone(), value.to_owned());
        self.index.insert(folded, at);
        Some(at)
    }

    /// The one entry of which this is another spelling.
    fn relative(&self, label: Label, folded: &str) -> Option<usize> {
        let related = |entry: &Entry| match label {
            Label::Device | Label::Host => {
                matches!(entry.label, Label::Device | Label::Host)
                    && entry.values.keys().all(|v| device_names::fits(folded, v) || device_names::fits(v, folded))
            }
            Label::Id => {
                entry.label == Label::Id
                    && entry.values.keys().all(|v| device_names::id_fits(folded, v) || device_names::id_fits(v, folded))
            }
            _ => false,
        };
        let mut all = self.entries.iter().enumerate().filter(|(_, e)| related(e)).map(|(at, _)| at);
        match (all.next(), all.next()) {
            (one, None) => one,
            _ => None,
        }
    }

    /// What an entry is called; the first asking numbers it.
    pub fn call(&mut self, at: usize) -> (String, Label) {
        let label = self.entries[at].label;
        let numbered = self.entries.iter().filter(|e| e.label == label && e.number.is_some()).count();
        let number = *self.entries[at].number.get_or_insert(numbered + 1);
        (format!("{}-{number}", label.word()), label)
    }

    /// The entry of a whole value.
    pub fn known(&self, value: &str) -> Option<usize> {
        self.index.get(&value.trim().to_lowercase()).copied()
    }

    /// Where known values stand in a text, as whole words.
    pub fn find(&self, text: &str) -> Vec<(Range<usize>, usize)> {
        let mut lower: Vec<(char, usize, usize)> = Vec::with_capacity(text.len());
        for (start, c) in text.char_indices() {
            lower.extend(c.to_lowercase().map(|l| (l, start, start + c.len_utf8())));
        }
        let letter = |at: usize| lower.get(at).is_some_and(|(c, ..)| c.is_alphanumeric());
        let mut found = Vec::new();
        for (value, entry) in self.index.iter().filter(|(v, _)| v.chars().count() >= SHORTEST) {
            let wanted: Vec<char> = value.chars().collect();
            for at in 0..(lower.len() + 1).saturating_sub(wanted.len()) {
                let here = wanted.iter().zip(&lower[at..]).all(|(w, (c, ..))| w == c);
                let end = at + wanted.len();
                let inside = at > 0 && letter(at - 1) && letter(at) || letter(end - 1) && letter(end);
                if here && !inside {
                    found.push((lower[at].1..lower[end - 1].2, *entry));
                }
            }
        }
        found
    }

    /// Every name that was used, with what it stands for.
    pub fn key(&self, hidden: impl Fn(HiddenKind) -> bool) -> BTreeMap<String, Vec<String>> {
        let used = self.entries.iter().filter(|e| hidden(e.label.kind()));
        used.filter_map(|e| Some((format!("{}-{}", e.label.word(), e.number?), e.values.values().cloned().collect())))
            .collect()
    }

    /// How many different values of a kind the report speaks of.
    pub fn count(&self, kind: HiddenKind) -> usize {
        self.entries.iter().filter(|e| e.label.kind() == kind && e.number.is_some()).count()
    }
}

fn fold(label: Label, value: &str) -> String {
    let lower = value.to_lowercase();
    match label {
        Label::Device | Label::Host if !device_names::is_cut(&lower) => lower.trim_end_matches('.').to_owned(),
        // One address has many spellings.
        Label::Address => lower.parse::<Ipv6Addr>().map_or(lower, |ip| ip.to_string()),
        _ => lower,
    }
}

/// Cisco's own hosts, this computer's own address, and what everybody is called.
fn says_nothing(folded: &str) -> bool {
    let loopback = folded.parse::<Ipv4Addr>().is_ok_and(|ip| ip.is_loopback())
        || folded.parse::<Ipv6Addr>().is_ok_and(|ip| ip.is_loopback());
    // Hosts of Cisco's clouds name nobody.
    loopback
        || COMMON.contains(&folded)
        || modules::titled(folded).is_some()
        || hosts::ALL.iter().any(|host| host.fqdn == folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn call(names: &mut Names, label: Label, value: &str) -> String {
        names.learn(label, value).map_or_else(|| value.to_owned(), |at| names.call(at).0)
    }

    #[test]
    fn spellings_of_one_device_are_one_device() {
        let mut names = Names::default();
        for spelling in ["esa03.corp.example", "ESA03", "esa03.corp.ex…", "Esa03.Corp.Example."] {
            assert_eq!(call(&mut names, Label::Device, spelling), "device-1", "{spelling}");
        }
        assert_eq!(call(&mut names, Label::Device, "esa03.other.example"), "device-2");
        assert_eq!(call(&mut names, Label::Host, "mx.corp.example"), "host-1");
        let found = names.find("the esa03, ESA03.CORP.EXAMPLE and esa030");
        assert_eq!(found.iter().map(|(r, _)| r.start).collect::<std::collections::BTreeSet<_>>(), [4, 11].into());
    }

    #[test]
    fn a_short_name_of_two_devices_is_neither() {
        let mut names = Names::default();
        call(&mut names, Label::Device, "esa03.a.example");
        call(&mut names, Label::Device, "esa03.b.example");
        assert_eq!(call(&mut names, Label::Device, "esa03"), "device-3");
    }

    #[test]
    fn what_names_nobody_keeps_its_name() {
        let mut names = Names::default();
        for value in ["api.eu.sse.itd.cisco.com", "127.0.0.1", "::1", "localhost", "admin"] {
            assert_eq!(call(&mut names, Label::Host, value), value);
        }
        assert_eq!(call(&mut names, Label::Host, "api-sse.cisco.com.corp.example"), "host-1");
    }

    #[test]
    fn one_address_in_two_spellings() {
        let mut names = Names::default();
        assert_eq!(call(&mut names, Label::Address, "FE80::1"), call(&mut names, Label::Address, "fe80:0:0:0:0:0:0:1"));
    }
}
