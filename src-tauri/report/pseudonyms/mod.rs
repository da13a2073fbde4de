//! What may not leave this computer in a report is taken out here: secrets for good, as `domain::redact` finds them, names
//! and addresses for a pseudonym.
//!
//! Only texts that were put into the report on purpose come here at all. In each of them known secrets are looked for
//! first, then what looks like one, then what is known or looks like a name. Values are cleaned before they are put
//! into our sentences, so that an appliance called `mail` does not rename the word.

mod names;
mod patterns;

use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::ops::Range;

use jiff::Timestamp;

pub use names::Label;
use names::Names;

use crate::domain::message::{Message, Value};
use crate::domain::redact::{HOLE, KnownSecrets, Text, dig, lookalikes};
use crate::domain::report_options::HiddenKind;
use crate::domain::secret::Secret;
use crate::i18n::Words;

/// Cleans the texts of one report.
pub struct Pseudonyms<'a> {
    words: &'a Words,
    known: KnownSecrets,
    names: Names,
    shown: BTreeSet<HiddenKind>,
    mark: String,
    /// Which secrets were met, by number or by hash.
    secrets: BTreeSet<u64>,
}

impl<'a> Pseudonyms<'a> {
    /// Nothing is known yet but the secrets.
    pub fn new(words: &'a Words, secrets: &[Secret], shown: &BTreeSet<HiddenKind>) -> Self {
        let mark = words.say(&Message::new("report-secret"));
        let known = KnownSecrets::new(secrets);
        Self { words, known, names: Names::default(), shown: shown.clone(), mark, secrets: BTreeSet::new() }
    }

    /// Gets to know a value. One that holds a secret is no name: it would stand in the key.
    pub fn learn(&mut self, label: Label, value: &str) {
        let value = tidy(value);
        if self.known.find(&value).is_empty() && lookalikes(&value, Text::Foreign).is_empty() {
            self.names.learn(label, &value);
        }
    }

    /// A text of somebody else's, clean.
    pub fn clean(&mut self, text: &str) -> String {
        let text = self.without_known(&tidy(text));
        let text = self.without_lookalikes(&text, Text::Foreign);
        let text = match self.names.known(&text) {
            Some(entry) => self.call(entry, &text),
            None => self.with_pseudonyms(&text, true),
        };
        text.replace(HOLE, &self.mark)
    }

    /// A sentence of ours, its values clean, as plain text.
    pub fn say(&mut self, message: &Message) -> String {
        let said = self.words.say(&self.clean_message(message));
        // Once more over the whole: a label in our words and a value behind it meet only here.
        let text = self.without_lookalikes(&self.words.plain(&said), Text::Ours);
        self.with_pseudonyms(&text, false).replace(HOLE, &self.mark)
    }

    fn clean_message(&mut self, message: &Message) -> Message {
        let args = message.args.iter().map(|(name, value)| {
            let value = match value {
                Value::Text(text) => Value::Text(self.clean(text)),
                Value::Number(number) => Value::Number(*number),
                Value::Time(at) => Value::Text(moment(*at)),
                Value::Message(inner) => Value::Message(Box::new(self.clean_message(inner))),
            };
            (name.clone(), value)
        });
        Message { id: message.id.clone(), args: args.collect() }
    }

    /// How many different values of a kind were met. Secrets that look like one count by their text.
    pub fn count(&self, kind: HiddenKind) -> usize {
        if kind == HiddenKind::Secret { self.secrets.len() } else { self.names.count(kind) }
    }

    /// What each pseudonym stands for. Shown kinds have none, secrets never have.
    pub fn key(&self) -> BTreeMap<String, Vec<String>> {
        self.names.key(|kind| !self.shown.contains(&kind))
    }

    fn without_known(&mut self, text: &str) -> String {
        let found = self.known.find(text);
        self.secrets.extend(found.iter().map(|(_, which)| *which as u64));
        dig(text, found.into_iter().map(|(at, _)| at).collect())
    }

    fn without_lookalikes(&mut self, text: &str, whose: Text) -> String {
        let found: Vec<Range<usize>> = lookalikes(text, whose)
            .into_iter()
            .filter(|at| !text[at.clone()].chars().all(|c| c == HOLE || c.is_whitespace()))
            // What was taken out already stands there as its mark.
            .filter(|at| text[at.clone()].trim() != self.mark)
            .collect();
        for at in &found {
            let mut hasher = DefaultHasher::new();
            text[at.clone()].to_lowercase().hash(&mut hasher);
            self.secrets.insert(hasher.finish());
        }
        dig(text, found)
    }

    fn with_pseudonyms(&mut self, text: &str, known_too: bool) -> String {
        let mut found: Vec<(Range<usize>, Option<usize>, Label)> = Vec::new();
        if known_too {
            found.extend(self.names.find(text).into_iter().map(|(at, entry)| (at, Some(entry), Label::Id)));
        }
        found.extend(patterns::find(text).into_iter().map(|(at, label)| (at, None, label)));
        // The longest says most: a host inside a mail address is part of it.
        found.sort_by_key(|(at, entry, label)| (std::cmp::Reverse(at.len()), entry.is_none(), *label, at.start));
        let mut taken: Vec<(Range<usize>, Option<usize>, Label)> = Vec::new();
        for one in found {
            if taken.iter().all(|(at, ..)| one.0.end <= at.start || at.end <= one.0.start) {
                taken.push(one);
            }
        }
        taken.sort_by_key(|(at, ..)| at.start);
        let mut out = String::with_capacity(text.len());
        let mut from = 0;
        for (at, entry, label) in taken {
            let value = &text[at.clone()];
            out.push_str(&text[from..at.start]);
            match entry.or_else(|| self.names.learn(label, value)) {
                Some(entry) => out.push_str(&self.call(entry, value)),
                None => out.push_str(value),
            }
            from = at.end;
        }
        out.push_str(&text[from..]);
        out
    }

    /// The pseudonym, or the value where its kind is shown.
    fn call(&mut self, entry: usize, value: &str) -> String {
        let (name, label) = self.names.call(entry);
        if self.shown.contains(&label.kind()) { value.to_owned() } else { name }
    }
}

/// A moment, whole: a report is read elsewhere and later.
pub fn moment(at: Timestamp) -> String {
    at.to_zoned(jiff::tz::TimeZone::UTC).strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// Without characters that nobody sees: they part what belongs together, and turn lines around.
fn tidy(text: &str) -> String {
    let unseen = |c: char| {
        matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | HOLE)
            || c.is_control() && !matches!(c, '\n' | '\t')
    };
    text.replace("\r\n", "\n").chars().filter(|c| !unseen(*c)).collect::<String>().trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn redactor(secrets: &[&str]) -> Pseudonyms<'static> {
        let secrets: Vec<Secret> = secrets.iter().map(|s| Secret::new((*s).into())).collect();
        Pseudonyms::new(Words::english(), &secrets, &BTreeSet::new())
    }

    #[test]
    fn one_value_has_one_name_all_through() {
        let mut r = redactor(&[]);
        r.learn(Label::Device, "esa03.corp.example");
        r.learn(Label::Device, "esa03");
        assert_eq!(r.clean("esa03 (10.1.2.3) asks ESA03.CORP.EXAMPLE"), "device-1 (address-1) asks device-1");
        assert_eq!(r.clean("ana@corp.example, mx.corp.example"), "email-1, host-1");
        assert_eq!(r.clean("ANA@corp.example at 10.1.2.3:443"), "email-1 at address-1:443");
        assert_eq!(r.key()["device-1"], ["esa03", "esa03.corp.example"]);
    }

    #[test]
    fn a_shown_kind_is_counted_and_stays() {
        let mut r = redactor(&["hunter2hunter2"]);
        r.shown = BTreeSet::from([HiddenKind::Host, HiddenKind::Secret]);
        assert_eq!(r.clean("mx.corp.example hunter2hunter2 10.1.2.3"), "mx.corp.example [hidden] address-1");
        assert_eq!((r.count(HiddenKind::Host), r.count(HiddenKind::Secret)), (1, 1));
        assert_eq!(r.key().into_keys().collect::<Vec<_>>(), ["address-1"]);
    }

    #[test]
    fn our_words_are_not_the_appliances_name() {
        let mut r = redactor(&[]);
        r.learn(Label::Device, "api");
        let said = r.say(&Message::new("source-cloud-api"));
        assert_eq!(said, "Seen through Cisco’s API");
    }

    #[test]
    fn what_names_nobody_stays() {
        let mut r = redactor(&[]);
        for text in [
            "localhost",
            "14:02:05",
            "2026-11-23 14:02 UTC",
            "AMERICAS (api-sse.cisco.com)",
            "http://127.0.0.1:4000/",
            "13.0.0-392",
        ] {
            assert_eq!(r.clean(text), text);
        }
    }

    #[test]
    fn a_secret_is_found_before_it_is_taken_for_a_name() {
        let mut r = redactor(&["pa55.word@corp.example"]);
        assert_eq!(r.clean("x pa55.word@corp.example y"), "x [hidden] y");
        r.learn(Label::Module, "pa55.word@corp.example");
        assert!(r.key().is_empty());
    }
}
