//! Every message id that stands in the Rust sources has words. `tests/words/messages.rs` walks the guide; this holds the rest:
//! verdicts, banners, troubles, the reader's names for pages it does not know.

use std::fs;
use std::path::{Path, PathBuf};

use passarela::i18n::Words;
use passarela::lab::world::Beginning;

fn sources(folder: &Path, all: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|e| e == "rs") {
            all.push(path);
        }
    }
}

fn texts() -> Vec<(PathBuf, String)> {
    let mut all = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri"), &mut all);
    all.into_iter().map(|path| (path.clone(), fs::read_to_string(path).expect("a source file"))).collect()
}

/// What stands in quotes after `before`, as far as it is a whole id.
fn quoted_after<'a>(text: &'a str, before: &str) -> Vec<&'a str> {
    text.match_indices(before)
        .filter_map(|(at, _)| text[at + before.len()..].trim_start().strip_prefix('"')?.split('"').next())
        .filter(|id| !id.contains('{'))
        .collect()
}

#[test]
fn every_id_in_the_sources_has_words() {
    let mut count = 0;
    for (path, text) in texts() {
        // Test modules make messages up.
        let text = text.split("#[cfg(test)]").next().unwrap_or_default();
        let mut ids = quoted_after(text, "Message::new(");
        // Chosen between two ids before they become a message.
        let judges = path.components().any(|c| ["steps", "present"].iter().any(|folder| c.as_os_str() == *folder))
            || path.ends_with("present.rs");
        for line in text.lines().filter(|_| judges) {
            for id in line.split('"').skip(1).step_by(2) {
                if ["verdict-", "notice-", "before-", "found-", "expected-", "milestone-", "paste-", "hold-"]
                    .iter()
                    .any(|p| id.starts_with(p))
                    && !id.ends_with('-')
                    && !id.contains('{')
                {
                    ids.push(id);
                }
            }
        }
        for id in ids {
            count += 1;
            assert!(Words::english().knows(id), "{}: no words for {id}", path.display());
        }
    }
    assert!(count > 100, "only {count} ids were found: the search is broken");
}

#[test]
fn every_page_that_is_not_known_has_a_name() {
    let mut count = 0;
    for (path, text) in texts() {
        let is_reader = path.components().any(|c| c.as_os_str() == "reading");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        // An example in a comment names no page.
        let text: String = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        if !is_reader || !text.contains("looks_like") {
            continue;
        }
        for slug in quoted_after(&text, "Some(").into_iter().chain(quoted_after(&text, "unknown(Some(")) {
            count += 1;
            for id in [format!("like-{slug}"), format!("paste-next-{slug}")] {
                assert!(Words::english().knows(&id), "{}: no words for {id}", path.display());
            }
        }
    }
    assert!(count >= 10, "only {count} were found: the search is broken");
}

#[test]
fn ids_made_of_parts_have_words() {
    for beginning in Beginning::all() {
        let id = beginning.to_string().replace('/', "-");
        assert!(Words::english().knows(&format!("lab-world-{id}")), "{id}");
    }
    for step in passarela::domain::step::StepId::ALL {
        assert!(Words::english().knows(&format!("way-step-{}", step.slug())));
    }
    for kind in ["email-messageid", "cisco-mid", "email-subject"] {
        assert!(Words::english().knows(&format!("milestone-investigated-{kind}")));
        assert!(Words::english().knows(&format!("milestone-investigated-none-{kind}")));
    }
    for milestone in ["sent", "tracked", "investigated", "sighted"] {
        assert!(Words::english().knows(&format!("milestone-{milestone}")));
    }
    for name in ["15", "5", "1", "expired"] {
        assert!(Words::english().knows(&format!("notice-token-{name}")));
    }
    for code in passarela::clients::Error::CODES {
        assert!(Words::english().knows(&format!("error-{code}")));
        assert!(Words::english().knows(&format!("error-{code}-next")));
    }
}
