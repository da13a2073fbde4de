//! The notices of third parties: every component with its licence, then every licence text once, with whom it is of.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use crate::components::Component;
use crate::run::{Failure, Outcome};

const LINE: &str = "--------------------------------------------------------------------------------";

/// The whole text.
pub fn text(root: &Path, components: &[Component]) -> Outcome<String> {
    let mut list = String::new();
    // A text, without regard to line ends and spaces, to itself and those who ship it.
    let mut texts: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for component in components {
        let named = format!("{} {}", component.name, component.version);
        let licence = component.licence.as_deref().unwrap_or("see its text below");
        let _ = writeln!(list, "{named}: {licence}");
        for text in texts_of(component)? {
            let key = text.split_whitespace().collect::<Vec<_>>().join(" ");
            texts.entry(key).or_insert_with(|| (text, Vec::new())).1.push(named.clone());
        }
    }
    let mut all = format!(
        "Third-party notices\n\nPassarela is licensed under the Apache License, Version 2.0. It contains the libraries \
         below, each under\nits own licence. Their texts follow the list.\n\n{list}"
    );
    let mut texts: Vec<(String, Vec<String>)> = texts.into_values().collect();
    texts.sort_by(|one, other| one.1.cmp(&other.1).then_with(|| one.0.cmp(&other.0)));
    for (text, of) in texts {
        let _ = write!(all, "\n{LINE}\n{}\n{LINE}\n\n{}\n", of.join(", "), text.trim());
    }
    // Whoever packages this must not tell the world where their folders are.
    debug_assert!(!all.contains(&*root.to_string_lossy()));
    Ok(all)
}

/// The texts that it ships; where there is none, the standard texts of the licences that it names.
fn texts_of(component: &Component) -> Outcome<Vec<String>> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(&component.folder)
        .map_err(|error| Failure::new(format!("The sources of {} are not there: {error}.", component.name)))?
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_file() && is_licence(path))
        .collect();
    files.sort();
    if !files.is_empty() {
        return files.iter().map(|file| Ok(String::from_utf8_lossy(&std::fs::read(file)?).into_owned())).collect();
    }
    let named = component.licence.as_deref().unwrap_or_default();
    let expression = spdx::Expression::parse(named).map_err(|_| {
        Failure::new(format!("{} ships no licence text and names none that SPDX knows: {named:?}.", component.name))
    })?;
    let mut standard = Vec::new();
    for requirement in expression.requirements() {
        if let Some(id) = requirement.req.license.id() {
            standard.push(signed(id.text(), &component.authors));
        }
    }
    Ok(standard)
}

/// The standard text with the authors in the place that it leaves for them.
fn signed(text: &str, authors: &[String]) -> String {
    let by = if authors.is_empty() { "the authors".to_owned() } else { authors.join(", ") };
    text.replace("<year> <copyright holders>", &by).replace("<year> <owner>", &by)
}

fn is_licence(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
    let starts = ["LICENSE", "LICENCE", "COPYING", "NOTICE", "COPYRIGHT", "UNLICENSE"];
    let code = [".RS", ".JS", ".TOML", ".HTML", ".SPDX"];
    starts.iter().any(|start| name.starts_with(start)) && !code.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn component(name: &str, licence: Option<&str>, folder: &Path) -> Component {
        Component {
            name: name.into(),
            version: "1.0.0".into(),
            purl: String::new(),
            licence: licence.map(str::to_owned),
            authors: vec!["Ana Example".into()],
            folder: folder.to_owned(),
            sha256: None,
            direct: true,
            depends_on: Vec::new(),
        }
    }

    #[test]
    fn one_text_stands_once_with_all_who_ship_it() {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("LICENSE-MIT"), "MIT License\n\nby them").expect("writable");
        std::fs::write(folder.path().join("license.rs"), "no licence").expect("writable");
        let two = [component("one", Some("MIT"), folder.path()), component("two", Some("MIT"), folder.path())];
        let all = text(Path::new("/nowhere/at/all"), &two).expect("texts");
        assert_eq!(all.matches("by them").count(), 1, "{all}");
        assert!(all.contains("one 1.0.0, two 1.0.0\n") && !all.contains("no licence"), "{all}");
    }

    #[test]
    fn a_crate_without_a_text_gets_the_standard_one() {
        let folder = tempfile::tempdir().expect("a folder");
        let all = texts_of(&component("bare", Some("MIT OR Apache-2.0"), folder.path())).expect("texts");
        assert_eq!(all.len(), 2);
        assert!(all.iter().any(|text| text.contains("Apache License")), "{all:?}");
        assert!(all.iter().any(|text| text.contains("Ana Example")), "{all:?}");
    }

    #[test]
    fn a_crate_without_any_licence_stops_the_packaging() {
        let folder = tempfile::tempdir().expect("a folder");
        let failure = texts_of(&component("bare", None, folder.path())).expect_err("nobody may ship it");
        assert!(failure.to_string().contains("bare"), "{failure}");
    }
}
