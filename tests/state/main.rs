//! What stands in the state folders: version-1 folders open with nothing lost, and no file holds what the screen says.

#[path = "../../examples/rehearsal/browser.rs"]
mod browser;
#[path = "../common/mod.rs"]
mod common;
mod no_messages;
#[allow(dead_code, reason = "the tests of practice use the rest")]
#[path = "../practice/person.rs"]
mod person;
mod version_1;

use std::fs;
use std::path::{Path, PathBuf};

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() {
            all.extend(files(&entry.path()));
        } else {
            all.push(entry.path());
        }
    }
    all.sort();
    all
}
