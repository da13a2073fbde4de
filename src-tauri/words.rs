//! The message files on the Rust side: window titles, and the tests that hold every message id to its words.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use crate::domain::message::{Message, Value};

/// A message file: its name and its text.
type File = (&'static str, &'static str);

macro_rules! languages {
    ($($id:literal;)*) => {
        /// Every language with its message files, as the page has them. A line is all that a language needs besides its
        /// folder in `ui/locales`; a file that is missing there does not compile.
        pub const LANGUAGES: &[(&str, &[File])] = &[$(($id, &[
            ("app.ftl", include_str!(concat!("../ui/locales/", $id, "/app.ftl"))),
            ("checks.ftl", include_str!(concat!("../ui/locales/", $id, "/checks.ftl"))),
            ("errors.ftl", include_str!(concat!("../ui/locales/", $id, "/errors.ftl"))),
            ("panel.ftl", include_str!(concat!("../ui/locales/", $id, "/panel.ftl"))),
            ("practice.ftl", include_str!(concat!("../ui/locales/", $id, "/practice.ftl"))),
            ("report.ftl", include_str!(concat!("../ui/locales/", $id, "/report.ftl"))),
            ("steps.ftl", include_str!(concat!("../ui/locales/", $id, "/steps.ftl"))),
            ("verdicts.ftl", include_str!(concat!("../ui/locales/", $id, "/verdicts.ftl"))),
        ])),*];
    };
}

languages! {
    "en";
}

/// The English files: the first language, which every other is held to.
pub const ENGLISH: &[File] = english();

const fn english() -> &'static [File] {
    LANGUAGES[0].1
}

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// English.
    pub fn english() -> &'static Words {
        static ENGLISH_WORDS: OnceLock<Words> = OnceLock::new();
        ENGLISH_WORDS.get_or_init(|| {
            let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap_or_default()]);
            // What is said here goes into titles and files, where direction marks would be noise.
            bundle.set_use_isolating(false);
            for (name, text) in ENGLISH {
                let resource = match FluentResource::try_new((*text).to_owned()) {
                    Ok(resource) => resource,
                    Err((resource, errors)) => {
                        tracing::error!(name, count = errors.len(), "a message file has errors");
                        resource
                    }
                };
                bundle.add_resource_overriding(resource);
            }
            Words { bundle }
        })
    }

    /// Whether there are words for `id`.
    pub fn knows(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|m| m.value().is_some())
    }

    /// The message in words. Where they are missing, its id: better a strange word than none.
    pub fn say(&self, message: &Message) -> String {
        self.try_say(message).unwrap_or_else(|_| message.id.clone())
    }

    /// The message for a reader outside the window, where our marks for labels, code and weight mean nothing.
    pub fn say_plainly(&self, message: &Message) -> String {
        plain(&self.say(message))
    }

    /// The message in words, or what is missing: the words, or a value for one of their places.
    pub fn try_say(&self, message: &Message) -> Result<String, String> {
        let pattern = self
            .bundle
            .get_message(&message.id)
            .and_then(|m| m.value())
            .ok_or_else(|| format!("{}: no words", message.id))?;
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            args.set(name.clone(), self.value(value)?);
        }
        let mut errors = Vec::new();
        let said = self.bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
        if errors.is_empty() { Ok(said) } else { Err(format!("{}: {errors:?}", message.id)) }
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

/// Without our marks for labels, code and weight.
pub fn plain(said: &str) -> String {
    said.replace("[[", "“").replace("]]", "”").replace("**", "").replace('`', "")
}
