//! The checks' words: all there, all used, in the house's style, and no two causes with the same headline.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use passarela::checks::{CATALOGUE, Need, about};
use passarela::domain::answers::QuestionId;
use passarela::domain::check::CheckId;
use passarela::domain::evidence::Key;
use passarela::domain::present::need_words;
use passarela::domain::reading::PageKind;
use passarela::i18n::Words;

/// Message id to its pattern as written.
fn patterns() -> BTreeMap<String, String> {
    let text = fs::read_to_string(root().join("ui/locales/en/checks.ftl")).expect("the words").replace("\r\n", "\n");
    let mut all: BTreeMap<String, String> = BTreeMap::new();
    let mut last = String::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        match line.split_once(" = ") {
            Some((id, words)) if !line.starts_with(' ') => {
                last = id.to_owned();
                assert!(all.insert(last.clone(), words.to_owned()).is_none(), "{last} stands twice");
            }
            _ if line.starts_with(' ') => {
                let entry = all.entry(last.clone()).or_default();
                entry.push('\n');
                entry.push_str(line);
            }
            _ => {}
        }
    }
    assert!(all.len() > 50);
    all
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}

/// All sources of the checks, in one text.
fn sources() -> String {
    fn walk(folder: &Path, all: &mut String) {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            if entry.path().is_dir() {
                walk(&entry.path(), all);
            } else {
                all.push_str(&fs::read_to_string(entry.path()).expect("a source"));
            }
        }
    }
    let mut all = String::new();
    walk(&root().join("src-tauri/checks"), &mut all);
    // What every check can say first has its words with the rest of the screen.
    all.push_str(&fs::read_to_string(root().join("src-tauri/domain/present/sayings.rs")).expect("a source"));
    all
}

#[test]
fn every_cause_has_a_headline_a_reason_and_each_line_of_its_fix() {
    let known = Words::english();
    let mut missing = Vec::new();
    for check in CATALOGUE {
        let mut want = vec!["title".to_owned(), "looked-for".into(), "why".into()];
        for cause in check.causes {
            want.extend([cause.id.to_owned(), format!("{}-why", cause.id)]);
            want.extend((1..=cause.fixes.len()).map(|n| format!("{}-fix-{n}", cause.id)));
        }
        missing.extend(want.iter().map(|part| check.id.say(part).id).filter(|id| !known.knows(id)));
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_two_causes_share_a_headline() {
    let patterns = patterns();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for check in CATALOGUE {
        for cause in check.causes {
            let id = check.id.say(cause.id).id;
            let plain = patterns[&id].to_lowercase();
            if let Some(other) = seen.insert(plain, id.clone()) {
                panic!("{id} and {other} read the same");
            }
        }
    }
}

#[test]
fn no_words_lie_about_unused() {
    let sources = sources();
    let quoted = |part: &str| sources.contains(&format!("\"{part}\""));
    let unused: Vec<String> = patterns()
        .into_keys()
        .filter(|id| {
            let Some(rest) = id.strip_prefix("check-") else { return false };
            // `ctr.module` is the beginning of `ctr.module_device`: the longer name is meant.
            let of = CheckId::ALL
                .iter()
                .filter_map(|c| Some((c, rest.strip_prefix(&format!("{}-", c.slug()))?)))
                .max_by_key(|(c, _)| c.slug().len());
            let Some((check, part)) = of else { return !quoted(id) };
            let Some(check) = CATALOGUE.iter().find(|c| c.id == *check) else { return true };
            let standing = ["title", "looked-for", "why"].contains(&part);
            let of_cause = check.causes.iter().any(|c| {
                let fix = part.strip_prefix(&format!("{}-fix-", c.id)).and_then(|n| n.parse::<usize>().ok());
                part == c.id || part == format!("{}-why", c.id) || fix.is_some_and(|n| n <= c.fixes.len())
            });
            !(standing || of_cause || quoted(part))
        })
        .collect();
    assert!(unused.is_empty(), "words that nothing shows: {unused:#?}");
}

#[test]
fn whatever_would_tell_and_wherever_it_was_seen_has_words() {
    use PageKind::*;
    let mut ids: Vec<String> = [CloudServiceSettings, UncommittedChanges, SseDevices, SseCloudServices, CtrModules]
        .into_iter()
        .chain([CtrAddModule, CtrInvestigate, MessageTracking, AsyncosCli])
        .map(|page| need_words(Need::Page(page)).id)
        .collect();
    let others = [Need::ApiClient, Need::ApplianceApi, Need::TokenRecord, Need::TokenText, Need::KeyStore];
    ids.extend(others.map(|need| need_words(need).id));
    ids.push(need_words(Need::CheckAll).id);
    ids.extend(
        [QuestionId::Version, QuestionId::DeploymentPath, QuestionId::Region, QuestionId::Name]
            .map(|q| need_words(Need::Answer(q)).id),
    );
    let keys = [Key::DeviceList, Key::ModuleList, Key::Investigation, Key::Identity, Key::SignIn, Key::Scopes];
    let more = [Key::CloudClock, Key::ModuleTypes, Key::ModuleHealth, Key::ApplianceClock, Key::ApplianceLogin];
    let last = [Key::Tracking, Key::Sent, Key::Network];
    ids.extend(keys.into_iter().chain(more).chain(last).map(|key| format!("seen-{}", key.slug())));
    for id in ids {
        assert!(Words::english().knows(&id), "no words for {id}");
    }
}

#[test]
fn what_may_look_different_has_words_and_nothing_else_does() {
    let said: Vec<String> = (CheckId::ALL.iter())
        .filter(|check| about(**check).different.is_some())
        .map(|check| format!("different-{}", check.slug()))
        .collect();
    assert!(said.len() > 20);
    let mut known: Vec<String> = patterns().into_keys().filter(|id| id.starts_with("different-")).collect();
    let mut wanted = said;
    known.sort();
    wanted.sort();
    assert_eq!(known, wanted);
}

#[test]
fn a_calm_colleague_says_it() {
    let banned = ["please", "sorry", "oops", "simply", "just", "invalid", "illegal", "completed", "!"];
    let mut found = Vec::new();
    for (id, text) in patterns() {
        // Each choice of a plural is a sentence of its own; a place holds one word.
        let variants: Vec<String> = if text.contains("->") {
            text.lines().filter_map(|l| l.split_once("] ")).map(|(_, words)| plain(words)).collect()
        } else {
            vec![plain(&text)]
        };
        for variant in variants {
            for word in variant.split(|c: char| !(c.is_alphanumeric() || c == '!')).map(str::to_lowercase) {
                if banned.contains(&word.as_str()) {
                    found.push(format!("{id}: {word}"));
                }
            }
            let sentences: Vec<&str> = variant.split(". ").collect();
            for sentence in &sentences {
                let count = words_in(sentence);
                if count > 20 {
                    found.push(format!("{id}: {count} words: {sentence}"));
                }
            }
            let says = id.starts_with("check-") && !id.contains("-fix-") && !id.ends_with("-why");
            if says && words_in(sentences[0]) > 12 && !id.ends_with("looked-for") {
                found.push(format!("{id}: its first sentence is too long"));
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// With one word for each place.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{ ") {
        out.push_str(before);
        out.push('X');
        rest = after.split_once(" }").map_or("", |(_, r)| r);
    }
    out + rest
}

fn words_in(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
}
