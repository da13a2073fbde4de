//! The TypeScript types of the page are generated from the Rust types of the view. This holds them together:
//! `PASSARELA_BLESS=1 cargo test --no-default-features --test bindings` writes them anew.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use passarela::domain::{input::Input, view::View};
use ts_rs::{Config, TS};

#[test]
fn bindings_are_up_to_date() {
    let fresh = tempfile::tempdir().expect("a temporary folder");
    let config = Config::new().with_out_dir(fresh.path());
    View::export_all(&config).expect("the view's types");
    Input::export_all(&config).expect("the input's types");
    let committed = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/bindings");
    let new = files(fresh.path());
    if std::env::var_os("PASSARELA_BLESS").is_some() {
        let _ = fs::remove_dir_all(&committed);
        fs::create_dir_all(&committed).expect("ui/src/bindings");
        for (name, text) in &new {
            fs::write(committed.join(name), text).expect(name);
        }
    }
    assert_eq!(files(&committed), new, "ui/src/bindings is out of date: run this test with PASSARELA_BLESS=1");
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    fs::read_dir(folder)
        .map(|entries| {
            entries
                .flatten()
                .map(|e| {
                    let text = fs::read_to_string(e.path()).expect("a text file");
                    (e.file_name().to_string_lossy().into_owned(), text.replace("\r\n", "\n"))
                })
                .collect()
        })
        .unwrap_or_default()
}
