//! What the fuzzer found once, and what it begins from, replayed: no reader of somebody else's bytes falls over them again.
//! `cargo xtask fuzz` looks for more.

#[path = "../fuzz/src/targets.rs"]
mod targets;

use std::fs;
use std::path::{Path, PathBuf};

/// Longer fixtures have tests of their own, and would make this slow.
const LONGEST: u64 = 40_000;

fn files(folder: &str) -> Vec<PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)];
    let mut all = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").flatten() {
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => folders.push(entry.path()),
                _ if entry.metadata().is_ok_and(|m| m.len() <= LONGEST) => all.push(entry.path()),
                _ => {}
            }
        }
    }
    all.sort();
    all
}

/// Replays each file of these folders with each of `ends` behind it, and as it is. One that fails is named.
fn replay(folders: &[&str], ends: std::ops::Range<u8>, target: fn(&[u8])) {
    let all: Vec<PathBuf> = folders.iter().flat_map(|folder| files(folder)).collect();
    assert!(all.len() > 3, "there are files in {folders:?}");
    for file in all {
        let bytes = fs::read(&file).expect("reads");
        for end in ends.clone().map(Some).chain([None]) {
            let input = [bytes.as_slice(), end.as_slice()].concat();
            if std::panic::catch_unwind(|| target(&input)).is_err() {
                panic!("it fell over {} with {end:?} behind it", file.display());
            }
        }
    }
}

#[test]
fn pages() {
    replay(&["tests/pages", "tests/fuzz/corpus/reader"], 0..4, targets::reader);
}

#[test]
fn searches() {
    replay(&["tests/fuzz/corpus/query"], 0..0, targets::query);
}

#[test]
fn saved_state() {
    replay(&["tests/engine/state/v1", "tests/fuzz/corpus/state"], 0..0, targets::state);
}

#[test]
fn answers_of_servers() {
    replay(&["tests/checks/answers", "tests/fuzz/corpus/answers"], 0..24, targets::answers);
}

#[test]
fn lists_of_appliances() {
    replay(&["tests/fuzz/corpus/list"], 0..0, targets::list);
}
