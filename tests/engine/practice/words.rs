//! The words of practice: each fault has its own, and none lies about unused.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use passarela::i18n::Words;
use passarela::lab::faults::Fault;
use passarela::lab::world::Beginning;

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
    let words = |file: &str| fs::read_to_string(root().join("ui/locales/en").join(file)).expect("the words");
    let (own, notices) = (words("practice.ftl"), words("notices.ftl"));
    let ids =
        |text| str::lines(text).filter(|l| !l.starts_with([' ', '#', '}'])).filter_map(|l| Some(l.split_once(" =")?.0));
    let ids: Vec<&str> = ids(&own).chain(ids(&notices).filter(|id| id.starts_with("notice-practice"))).collect();
    assert!(ids.len() > 100);
    let of_a_fault = |id: &str| {
        let rest = id.strip_prefix("fault-").map(|r| r.strip_suffix("-prevention").unwrap_or(r));
        rest.is_some_and(|r| r.parse::<Fault>().is_ok())
    };
    let quoted = |id: &str| code.contains(&format!("'{id}'")) || code.contains(&format!("\"{id}\""));
    // The id of a notice, of a page of the lab and of what is copied there is put together where it is shown.
    let put_together =
        |id: &str| ["notice-", "lab-open-", "lab-"].iter().any(|of| id.strip_prefix(of).is_some_and(quoted));
    let worlds: Vec<String> =
        Beginning::all().map(|b| format!("lab-world-{}", b.to_string().replace('/', "-"))).collect();
    let itself = |id: &str| quoted(id) || put_together(id) || worlds.iter().any(|world| world == id);
    let used = |id: &str| of_a_fault(id) || itself(id) || id.strip_suffix("-next").is_some_and(itself);
    let unused: Vec<&str> = ids.into_iter().filter(|id| !used(id)).collect();
    assert!(unused.is_empty(), "{unused:#?}");
}
