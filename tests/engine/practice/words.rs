//! The words of practice: each fault has its own, and none lies about unused.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use passarela::i18n::Words;
use passarela::lab::faults::Fault;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, all: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            sources(&path, all);
        } else if path.extension().is_some_and(|e| e == "rs" || e == "svelte" || e == "ts") {
            all.push_str(&fs::read_to_string(path).expect("a source"));
        }
    }
}

#[test]
fn every_fault_has_words_of_its_own_and_a_way_to_prevent_it() {
    let mut seen = BTreeSet::new();
    for fault in Fault::ALL {
        let words = Words::english();
        let said = words.say(&passarela::domain::message::Message::new(&format!("fault-{fault}")));
        assert!(said.ends_with('.') && said.split(' ').count() <= 12, "{fault}: {said}");
        assert!(seen.insert(said), "{fault} reads like another");
        assert!(words.knows(&format!("fault-{fault}-prevention")), "{fault}");
    }
}

#[test]
fn nothing_in_the_file_is_unused() {
    let mut code = String::new();
    sources(&root().join("src-tauri"), &mut code);
    sources(&root().join("ui/src"), &mut code);
    let text = fs::read_to_string(root().join("ui/locales/en/practice.ftl")).expect("the words");
    let ids: Vec<&str> =
        text.lines().filter(|l| !l.starts_with([' ', '#', '}'])).filter_map(|l| Some(l.split_once(" =")?.0)).collect();
    assert!(ids.len() > 100);
    let of_a_fault = |id: &str| {
        let rest = id.strip_prefix("fault-").map(|r| r.strip_suffix("-prevention").unwrap_or(r));
        rest.is_some_and(|r| r.parse::<Fault>().is_ok())
    };
    let quoted = |id: &str| code.contains(&format!("'{id}'")) || code.contains(&format!("\"{id}\""));
    // A notice's id is put together where it is shown.
    let of_a_notice = |id: &str| id.strip_prefix("notice-").is_some_and(quoted);
    let itself = |id: &str| quoted(id) || of_a_notice(id);
    let used = |id: &str| of_a_fault(id) || itself(id) || id.strip_suffix("-next").is_some_and(itself);
    let unused: Vec<&str> = ids.into_iter().filter(|id| !used(id)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}
