//! The message files on the Rust side: the languages, window titles, reports, and the tests that hold every message id to
//! its words.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, OnceLock, PoisonError};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::errors::{ReferenceKind, ResolverError};
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};

use crate::domain::language::{self, Direction, Language};
use crate::domain::message::{Message, Value};
use crate::domain::names::Names;

/// A message file: its name and its text.
type File = (&'static str, &'static str);

macro_rules! languages {
    ($($id:literal $name:literal $direction:ident;)*) => {
        /// Every language with its message files, as the page has them. A line is all that a language needs besides its
        /// folder in `ui/locales`; a file that is missing there does not compile.
        pub const LANGUAGES: &[(Language, &[File])] = &[$((
            Language { id: $id, name: $name, direction: Direction::$direction },
            &[
                ("activity.ftl", include_str!(concat!("../ui/locales/", $id, "/activity.ftl"))),
                ("app.ftl", include_str!(concat!("../ui/locales/", $id, "/app.ftl"))),
                ("checks.ftl", include_str!(concat!("../ui/locales/", $id, "/checks.ftl"))),
                ("errors.ftl", include_str!(concat!("../ui/locales/", $id, "/errors.ftl"))),
                ("labels.ftl", include_str!(concat!("../ui/locales/", $id, "/labels.ftl"))),
                ("notices.ftl", include_str!(concat!("../ui/locales/", $id, "/notices.ftl"))),
                ("panel.ftl", include_str!(concat!("../ui/locales/", $id, "/panel.ftl"))),
                ("practice.ftl", include_str!(concat!("../ui/locales/", $id, "/practice.ftl"))),
                ("report.ftl", include_str!(concat!("../ui/locales/", $id, "/report.ftl"))),
                ("steps.ftl", include_str!(concat!("../ui/locales/", $id, "/steps.ftl"))),
                ("verdicts.ftl", include_str!(concat!("../ui/locales/", $id, "/verdicts.ftl"))),
            ],
        )),*];
    };
}

// The id is the folder's name; then what the language calls itself, and which way it is written. English, which every
// other is held to, comes first.
languages! {
    "en" "English" Ltr;
    "pt-BR" "Português (Brasil)" Ltr;
    "es" "Español" Ltr;
}

/// The words of one language.
pub struct Words {
    /// Which language.
    pub language: Language,
    names: Names,
    /// Where each sentence stands in the files.
    written: &'static HashMap<&'static str, &'static str>,
    /// What was said so far. A start says two sentences of three thousand; all of them parsed take 2 MB for each choice of names.
    said: Mutex<FluentBundle<FluentResource>>,
}

impl Words {
    /// English.
    pub fn english() -> &'static Words {
        Self::of(LANGUAGES[0].0.id)
    }

    /// The language for somebody whose system is set to these, the dearest first; English where there is none of them.
    pub fn wanted(system: &[String]) -> &'static Words {
        let best = language::best(system, LANGUAGES.iter().map(|(language, _)| *language));
        best.map_or_else(Self::english, |language| Self::of(language.id))
    }

    /// The language of this id; English where there is none. Renamed products have the names of Cisco's how-to.
    pub fn of(id: &str) -> &'static Words {
        Self::naming(id, Names::default())
    }

    /// The same with other names for renamed products.
    pub fn naming(id: &str, names: Names) -> &'static Words {
        // One for each choice of each language, made when it is first asked for; there are few.
        static ALL: LazyLock<Mutex<HashMap<(usize, Names), &'static Words>>> = LazyLock::new(Mutex::default);
        let at = LANGUAGES.iter().position(|(language, _)| language.id == id).unwrap_or(0);
        let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry((at, names)).or_insert_with(|| {
            let language = LANGUAGES[at].0;
            let mut bundle = FluentBundle::new_concurrent(vec![language.id.parse().unwrap_or_default()]);
            // What is said here goes into titles and files, where direction marks would be noise.
            bundle.set_use_isolating(false);
            name_in(&mut bundle, names);
            &*Box::leak(Box::new(Words { language, names, written: written(at), said: Mutex::new(bundle) }))
        })
    }

    /// Whether there are words for `id`.
    pub fn knows(&self, id: &str) -> bool {
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        self.take_in(&mut said, id);
        said.get_message(id).is_some_and(|m| m.value().is_some())
    }

    /// Parses the sentence of this id where that was not done yet; `true` where it was now.
    fn take_in(&self, said: &mut FluentBundle<FluentResource>, id: &str) -> bool {
        if said.has_message(id) {
            return false;
        }
        let Some(text) = self.written.get(id) else { return false };
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(resource, errors)| {
            tracing::error!(id, count = errors.len(), "a sentence has errors");
            resource
        });
        said.add_resource(resource).is_ok()
    }

    /// The message in words. Where they are missing, its id: better a strange word than none.
    pub fn say(&self, message: &Message) -> String {
        self.try_say(message).unwrap_or_else(|_| message.id.clone())
    }

    /// The message for a reader outside the window, where our marks for labels, code and weight mean nothing.
    pub fn say_plainly(&self, message: &Message) -> String {
        self.plain(&self.say(message))
    }

    /// The message in words, or what is missing: the words, or a value for one of their places.
    pub fn try_say(&self, message: &Message) -> Result<String, String> {
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            // Whose turn it is, by Cisco's abbreviation: the ESA has the name that the person chose.
            let is_esa = name == "machine" && matches!(value, Value::Text(text) if text == "ESA");
            let value = if is_esa { FluentValue::from(self.names.appliance.word()) } else { self.value(value)? };
            args.set(name.clone(), value);
        }
        let mut said = self.said.lock().unwrap_or_else(PoisonError::into_inner);
        self.take_in(&mut said, &message.id);
        loop {
            let pattern = (said.get_message(&message.id).and_then(|m| m.value()))
                .ok_or_else(|| format!("{}: no words", message.id))?;
            let mut errors = Vec::new();
            let words = said.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            if errors.is_empty() {
                return Ok(words);
            }
            // It says another sentence, which may not be here yet.
            let others: Vec<_> = errors.iter().filter_map(referred).collect();
            if !others.iter().any(|id| self.take_in(&mut said, id)) {
                return Err(format!("{}: {errors:?}", message.id));
            }
        }
    }

    /// What was said, without our marks for labels, code and weight. A label of Cisco's screens stays as it is there,
    /// with what it means behind it.
    pub fn plain(&self, said: &str) -> String {
        let mut out = String::with_capacity(said.len());
        let mut rest = said;
        while let Some((before, (label, after))) =
            rest.split_once("[[").and_then(|(before, from)| Some((before, from.split_once("]]")?)))
        {
            out.push_str(before);
            out.push_str(&format!("“{label}”"));
            if let Some(meaning) = self.meaning(label) {
                out.push_str(&format!(" ({meaning})"));
            }
            rest = after;
        }
        out.push_str(rest);
        out.replace("[[", "“").replace("]]", "”").replace("**", "").replace('`', "")
    }

    /// What a label of Cisco's screens means in this language; `None` where that is the label itself.
    fn meaning(&self, label: &str) -> Option<String> {
        let meaning = self.try_say(&Message::new(&label_id(label)?)).ok()?;
        (meaning != label.trim_end_matches([':', '.', '…']) && self.language.id != LANGUAGES[0].0.id).then_some(meaning)
    }

    fn value(&self, value: &Value) -> Result<FluentValue<'static>, String> {
        Ok(match value {
            Value::Text(text) => FluentValue::from(text.clone()),
            #[expect(clippy::cast_precision_loss, reason = "counts of rows and minutes")]
            Value::Number(number) => FluentValue::from(*number as f64),
            Value::Time(at) => {
                FluentValue::from(at.to_zoned(jiff::tz::TimeZone::system()).strftime("%H:%M").to_string())
            }
            Value::Message(inner) => FluentValue::from(self.try_say(inner)?),
        })
    }
}

/// The sentences of a language by their ids, each with the lines that belong to it.
fn written(language: usize) -> &'static HashMap<&'static str, &'static str> {
    static ALL: [OnceLock<HashMap<&str, &str>>; LANGUAGES.len()] = [const { OnceLock::new() }; LANGUAGES.len()];
    ALL[language].get_or_init(|| LANGUAGES[language].1.iter().flat_map(|(_, text)| entries(text)).collect())
}

/// What stands in a message file: each id with its text, which goes on as long as lines are indented, or empty.
fn entries(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let begins = |at: &usize| !matches!(rest.as_bytes().get(*at), Some(b' ' | b'\n' | b'\r' | b'}'));
            let end = rest.match_indices('\n').map(|(at, _)| at + 1).find(begins).unwrap_or(rest.len());
            let (block, after) = rest.split_at(end);
            rest = after;
            let id = block.split_once(" =").map(|(id, _)| id);
            // A comment has none.
            if let Some(id) = id.filter(|id| id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')) {
                return Some((id, block));
            }
        }
        None
    })
}

/// The message that a sentence refers to and that is not here.
fn referred(error: &FluentError) -> Option<String> {
    match error {
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Message { id, .. })) => Some(id.clone()),
        _ => None,
    }
}

/// `PORTAL()` and `ESA()` in a sentence: the names that hold. What stands in the parentheses of `PORTAL` is said where the
/// person chose none.
pub fn name_in<R, M>(bundle: &mut fluent_bundle::bundle::FluentBundle<R, M>, names: Names) {
    let added = bundle.add_function("PORTAL", move |given, _| match (names.chosen, given.first()) {
        (None, Some(usual)) => usual.clone(),
        _ => FluentValue::from(names.portal.word()),
    });
    let added = added.and(bundle.add_function("ESA", move |_, _| FluentValue::from(names.appliance.word())));
    if let Err(error) = added {
        tracing::error!(%error, "a name cannot be said");
    }
}

/// The message that says what a label of Cisco's screens means: `label-edit-settings` for `Edit Settings` and
/// `Edit Settings...`. `None` for one without letters and digits.
pub fn label_id(label: &str) -> Option<String> {
    let words: Vec<String> = label
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    (!words.is_empty()).then(|| format!("label-{}", words.join("-")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::names::ApplianceName;

    #[test]
    fn a_sentence_has_the_lines_that_belong_to_it() {
        let file = "### A file = of words\n\nplain = As it is.\n# Not = this.\ncount = { $count ->\n    [one] One.\n   *[other] { $count }.\n}\n\nlast =\n    Two\n\n    lines.\n";
        let all: Vec<_> = entries(file).map(|(id, text)| (id, text.trim_end())).collect();
        let count = "count = { $count ->\n    [one] One.\n   *[other] { $count }.\n}";
        assert_eq!(all, [("plain", "plain = As it is."), ("count", count), ("last", "last =\n    Two\n\n    lines.")]);
    }

    #[test]
    fn a_sentence_is_said_with_the_one_that_it_says() {
        let words = Words::english();
        let ready = words.say(&Message::new("proof-ready"));
        let both = Message::new("spoken-confirmed").with("state", "confirmed").with("headline", "It is so.");
        // Said first, when the other may not be here yet: a set of names of its own.
        let names = Names { appliance: ApplianceName::SecureEmailGateway, ..Names::default() };
        let fresh = Words::naming("en", names);
        assert!(fresh.say(&both).ends_with(&ready), "{}", fresh.say(&both));
    }

    #[test]
    fn the_sentences_of_a_file_are_those_that_its_parser_finds() {
        use fluent_syntax::ast::Entry;
        for (_, files) in LANGUAGES {
            for (name, text) in *files {
                let parsed = fluent_syntax::parser::parse(*text).expect("a message file without errors");
                let ids: Vec<_> = (parsed.body.iter())
                    .filter_map(|entry| if let Entry::Message(message) = entry { Some(message.id.name) } else { None })
                    .collect();
                assert_eq!(entries(text).map(|(id, _)| id).collect::<Vec<_>>(), ids, "{name}");
            }
        }
    }
}
