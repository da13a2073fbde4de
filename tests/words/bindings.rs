//! The TypeScript types of the page are generated from the Rust types of the view. This holds them together:
//! `PASSARELA_BLESS=1 cargo test --no-default-features --test bindings` writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use passarela::domain::input::Input;
use passarela::domain::view::{Findable, PastedText, View};
use ts_rs::{Config, TS};

const HEAD: &str =
    "/**\n * The types of what Rust shows and takes. Generated from them: do not edit, run `cargo xtask bless`.\n */\n";

#[test]
fn bindings_are_up_to_date() {
    let fresh = tempfile::tempdir().expect("a temporary folder");
    let config = Config::new().with_out_dir(fresh.path());
    View::export_all(&config).expect("the view's types");
    Input::export_all(&config).expect("the input's types");
    PastedText::export_all(&config).expect("the pasted text's type");
    Findable::export_all(&config).expect("the type of what is found");
    let new = one_file(&files(fresh.path()));
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/bindings.ts");
    if std::env::var_os("PASSARELA_BLESS").is_some() {
        fs::write(&committed, &new).expect("ui/src/bindings.ts");
    }
    let old = fs::read_to_string(&committed).unwrap_or_default().replace("\r\n", "\n");
    assert!(old == new, "ui/src/bindings.ts is out of date: cargo xtask bless");
}

/// ts-rs writes a file for each type, with imports between them. The page reads them all in one, in the order of names.
fn one_file(files: &BTreeMap<String, String>) -> String {
    let mut whole = HEAD.to_owned();
    for text in files.values() {
        let body =
            text.lines().filter(|line| !line.starts_with("import type ") && !line.starts_with("// This file was"));
        whole.push('\n');
        whole.push_str(body.collect::<Vec<_>>().join("\n").trim());
        whole.push('\n');
    }
    whole
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).expect("the types that were just written");
    entries
        .flatten()
        .map(|e| {
            let text = fs::read_to_string(e.path()).expect("a text file");
            (e.file_name().to_string_lossy().into_owned(), text.replace("\r\n", "\n"))
        })
        .collect()
}

#[test]
fn each_type_stands_once_and_without_an_import() {
    let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
    let whole = one_file(&BTreeMap::from([
        file("B.ts", "// This file was generated.\nimport type { A } from \"./A\";\n\nexport type B = { a: A, };\n"),
        file("A.ts", "// This file was generated.\nexport type A = string;\n"),
    ]));
    assert_eq!(whole, format!("{HEAD}\nexport type A = string;\n\nexport type B = {{ a: A, }};\n"));
}
