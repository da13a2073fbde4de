//! Every language has its line and its folder, and says all that English says: the same ids with the same values in them,
//! and Cisco's labels as Cisco writes them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast;
use passarela::domain::message::Message;
use passarela::i18n::{LANGUAGES, Words, label_id};

use super::{ids, texts};

/// What a message needs: its values, and Cisco's labels in it.
#[derive(Default)]
struct Needs<'a> {
    values: BTreeSet<&'a str>,
    labels: BTreeSet<String>,
}

/// What each message of a file needs.
fn needs<'a>(name: &str, text: &'a str) -> BTreeMap<&'a str, Needs<'a>> {
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{name}: {errors:?}"));
    let mut out = BTreeMap::new();
    for entry in resource.body {
        if let ast::Entry::Message(message) = entry {
            let mut needs = Needs::default();
            if let Some(value) = &message.value {
                pattern(value, &mut needs);
            }
            out.insert(message.id.name, needs);
        }
    }
    out
}

fn pattern<'a>(pattern_of: &ast::Pattern<&'a str>, needs: &mut Needs<'a>) {
    let mut text = String::new();
    for element in &pattern_of.elements {
        match element {
            ast::PatternElement::TextElement { value } => text.push_str(value),
            ast::PatternElement::Placeable { expression } => {
                // A label that is a value is somebody else's word.
                text.push('\u{0}');
                match expression {
                    ast::Expression::Inline(inline) => value_of(inline, needs),
                    ast::Expression::Select { selector, variants } => {
                        value_of(selector, needs);
                        variants.iter().for_each(|variant| pattern(&variant.value, needs));
                    }
                }
            }
        }
    }
    let labels = text.split("[[").skip(1).filter_map(|from| from.split_once("]]")).map(|(label, _)| label);
    needs.labels.extend(labels.filter(|label| !label.contains('\u{0}')).map(str::to_owned));
}

fn value_of<'a>(inline: &ast::InlineExpression<&'a str>, needs: &mut Needs<'a>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            needs.values.insert(id.name);
        }
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| value_of(argument, needs));
        }
        ast::InlineExpression::Placeable { expression } => {
            if let ast::Expression::Inline(inner) = &**expression {
                value_of(inner, needs);
            }
        }
        _ => {}
    }
}

/// What a file of another language has otherwise than the English one.
fn differences(name: &str, text: &str, english: &str) -> Vec<String> {
    let (here, there) = (needs(name, text), needs(name, english));
    let mut out = Vec::new();
    for (id, wanted) in &there {
        match here.get(id) {
            None => out.push(format!("{name}: {id} is missing")),
            Some(has) => {
                if has.values != wanted.values {
                    out.push(format!("{name}: {id} takes {:?}, in English {:?}", has.values, wanted.values));
                }
                if has.labels != wanted.labels {
                    out.push(format!("{name}: {id} names {:?}, in English {:?}", has.labels, wanted.labels));
                }
            }
        }
    }
    out.extend(here.keys().filter(|id| !there.contains_key(*id)).map(|id| format!("{name}: {id} is used nowhere")));
    out
}

#[test]
fn every_language_has_a_line_and_says_all_that_english_says() {
    let folders = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/locales")).unwrap().flatten();
    let folders = folders.filter(|entry| entry.path().is_dir());
    let folders: BTreeSet<String> = folders.map(|folder| folder.file_name().to_string_lossy().into_owned()).collect();
    let lines: BTreeSet<String> = LANGUAGES.iter().map(|(language, _)| language.id.to_owned()).collect();
    assert_eq!(folders, lines, "a folder of ui/locales without a line in src-tauri/words.rs, or the reverse");
    let (english, files) = LANGUAGES[0];
    assert_eq!(english.id, "en", "every other language is held to the first");
    let registered: Vec<&str> = files.iter().map(|(name, _)| *name).collect();
    assert_eq!(registered, texts().keys().map(String::as_str).collect::<Vec<_>>(), "files of src-tauri/words.rs");
    let mut wrong = Vec::new();
    for (language, translated) in LANGUAGES {
        for ((name, text), (_, english)) in translated.iter().zip(files) {
            let name = format!("{}/{name}", language.id);
            assert_eq!(ids(&name, text).len(), needs(&name, text).len(), "{name}: an id stands twice");
            wrong.extend(differences(&name, text, english));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// So that the comparison is known to be able to find each of these.
#[test]
fn what_a_language_leaves_out_is_seen() {
    let english = "a = Open [[Devices]]\nb = { $n ->\n    [one] one { $what }\n   *[other] { $n } { $what }\n }\n";
    let good = "a = Abra [[Devices]]\nb = { $n ->\n    [one] um { $what }\n    [many] { $n } { $what }\n   *[other] { $n } { $what }\n }\n";
    assert_eq!(differences("x", good, english), Vec::<String>::new());
    for (wrong, expected) in [
        ("a = Abra [[Devices]]\n", "x: b is missing"),
        ("a = Abra [[Dispositivos]]\nb = { $n } { $what }", "x: a names {\"Dispositivos\"}, in English {\"Devices\"}"),
        ("a = Abra [[Devices]]\nb = { $n }", "x: b takes {\"n\"}, in English {\"n\", \"what\"}"),
        ("a = Abra [[Devices]] { $x }\nb = { $n } { $what }", "x: a takes {\"x\"}, in English {}"),
        ("a = Abra [[Devices]]\nb = { $n } { $what }\nc = C", "x: c is used nowhere"),
    ] {
        assert_eq!(differences("x", wrong, english), [expected]);
    }
}

/// A translation shows what a label means, so every label has its meaning.
#[test]
fn every_label_has_a_meaning_and_every_meaning_a_label() {
    let all = texts();
    let mut labels = BTreeMap::new();
    for (name, text) in &all {
        for need in needs(name, text).into_values() {
            labels.extend(need.labels.into_iter().filter_map(|label| Some((label_id(&label)?, label))));
        }
    }
    let meanings: BTreeSet<String> = ids("labels.ftl", &all["labels.ftl"]).into_iter().collect();
    let missing: Vec<_> = labels.iter().filter(|(id, _)| !meanings.contains(*id)).collect();
    assert!(missing.is_empty(), "labels without a line in labels.ftl: {missing:#?}");
    let unused: Vec<_> = meanings.iter().filter(|id| !labels.contains_key(*id)).collect();
    assert!(unused.is_empty(), "lines of labels.ftl that no label leads to: {unused:#?}");
    for (id, label) in labels {
        let said = Words::english().plain(&format!("[[{label}]]"));
        assert_eq!(said, format!("“{label}”"), "{id}: in English a label means itself");
    }
}

/// In Portuguese the form for one is the form for none as well: "Há uma falha" of no fault at all.
#[test]
fn a_portuguese_sentence_of_one_is_not_said_of_none() {
    for (language, files) in LANGUAGES.iter().filter(|(language, _)| language.id.starts_with("pt")) {
        for (name, text) in *files {
            let of_one = text.lines().filter(|line| line.trim_start().starts_with("[one]") && !line.contains('$'));
            assert_eq!(of_one.collect::<Vec<_>>(), Vec::<&str>::new(), "{}/{name}: write [1]", language.id);
        }
    }
}

/// What Cisco renamed has the name that the person chose, in every language; else that of the portal at hand.
#[test]
fn renamed_products_have_the_name_that_was_chosen() {
    use passarela::domain::names::{ApplianceName, Names, PortalName};
    for (language, _) in LANGUAGES {
        let say = |names: Names, id: &str| Words::naming(language.id, names).say(&Message::new(id));
        let usual = Names { portal: PortalName::Xdr, usual: PortalName::Xdr, ..Names::default() };
        assert!(say(usual, "check-ctr-module-title").contains("Cisco XDR"));
        assert!(
            say(usual, "step-word-portal-older").contains("Threat Response"),
            "of a page that looks like the older one"
        );
        let chosen = Names { chosen: Some(PortalName::Securex), portal: PortalName::Securex, ..usual };
        for id in ["check-ctr-module-title", "step-word-portal-older", "step-word-portal-xdr"] {
            assert!(say(chosen, id).contains("SecureX threat response"), "{id}");
        }
        assert!(say(usual, "location-esa").contains("ESA"));
        let gateway = Names { appliance: ApplianceName::SecureEmailGateway, ..usual };
        assert!(say(gateway, "location-esa").contains("Secure Email Gateway"));
        assert_eq!(
            Words::of(language.id).say(&Message::new("location-threat-response")),
            say(Names::default(), "location-threat-response")
        );
    }
}
