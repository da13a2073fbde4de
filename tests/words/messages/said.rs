//! The English messages as a program of their own, apart from the wizard's: what is asked of them, and what they say.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast;
use passarela::domain::guide::Description;
use passarela::domain::message::{Message, Value};

pub(super) fn texts() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/locales/en");
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap().flatten() {
        if entry.path().extension().is_some_and(|e| e == "ftl") {
            let text = fs::read_to_string(entry.path()).unwrap().replace("\r\n", "\n");
            all.insert(entry.file_name().to_string_lossy().into_owned(), text);
        }
    }
    assert!(all.contains_key("steps.ftl"));
    all
}

/// Every message of a file; fails on anything that Fluent cannot read.
pub(super) fn ids(name: &str, text: &str) -> Vec<String> {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
    resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            ast::Entry::Message(m) => Some(m.id.name.to_owned()),
            ast::Entry::Junk { content } => panic!("{name}: {content}"),
            _ => None,
        })
        .collect()
}

/// The bundle of all words, and what was asked of it.
pub(super) struct Words {
    pub(super) bundle: FluentBundle<FluentResource>,
    pub(super) asked: BTreeSet<String>,
    pub(super) said: BTreeMap<String, String>,
}

impl Words {
    pub(super) fn new() -> Self {
        let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
        bundle.set_use_isolating(false);
        for (name, text) in texts() {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(_, e)| panic!("{name}: {e:?}"));
            bundle.add_resource(resource).unwrap();
        }
        passarela::i18n::name_in(&mut bundle, passarela::domain::names::Names::default());
        Self { bundle, asked: BTreeSet::new(), said: BTreeMap::new() }
    }

    /// The words of a message. Fails where it has none or lacks a value.
    pub(super) fn say(&mut self, message: &Message) -> String {
        // Thousands of descriptions say the same: without values they say it in the same words.
        if message.args.is_empty()
            && let Some(text) = self.said.get(&message.id)
        {
            return text.clone();
        }
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            let value: FluentValue = match value {
                Value::Text(text) => text.clone().into(),
                Value::Number(number) => (*number).into(),
                Value::Time(time) => time.to_string().into(),
                Value::Message(inner) => self.say(inner).into(),
            };
            args.set(name.clone(), value);
        }
        self.asked.insert(message.id.clone());
        let pattern = self.bundle.get_message(&message.id).and_then(|m| m.value());
        let pattern = pattern.unwrap_or_else(|| panic!("no words for {}", message.id));
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        assert!(errors.is_empty(), "{}: {errors:?}", message.id);
        self.said.insert(message.id.clone(), text.clone());
        text
    }

    pub(super) fn say_description(&mut self, d: &Description) {
        for message in [&d.heading, &d.outcome, &d.why, &d.wanted_page] {
            self.say(message);
        }
        for action in &d.actions {
            self.say(&action.text);
            if let Some(open) = &action.open {
                self.say(&open.label);
                open.sign_in.iter().for_each(|one| drop(self.say(&one.label)));
            }
            if let Some(copy) = &action.copy {
                self.say(&copy.label);
                assert!(!copy.value.is_empty());
            }
        }
        for caution in d.cautions.iter().chain(&d.more) {
            self.say(caution);
        }
        for variant in &d.variants {
            self.say(&variant.label);
            self.say(variant.remark.as_ref().unwrap());
        }
        if let Some(handoff) = &d.handoff {
            self.say(&handoff.title);
            for line in &handoff.lines {
                let text = self.say(line);
                assert!(!text.contains("[["), "{}: a request leaves as plain text", line.id);
            }
        }
        if let Some(picture) = &d.picture {
            let text = self.say(&picture.text);
            self.say(&picture.stamp);
            assert!(!text.is_empty());
        }
    }
}
