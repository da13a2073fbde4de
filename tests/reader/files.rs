//! Files of the page reader that are damaged, or made to hurt: web archives and prints. Each gets the sentence of its kind,
//! states nothing that the whole file does not, and costs no more than its size allows.

#![allow(clippy::unwrap_used, reason = "a failed unwrap is a failed test")]

use std::fs;
use std::path::{Path, PathBuf};

use lopdf::{Dictionary, Document, EncryptionState, EncryptionVersion, Object, Permissions};
use passarela::domain::reading::{self, Facts, PageKind};
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn files(folder: &str, ending: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages").join(folder);
    let mut all: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|e| e.unwrap().path()).collect();
    all.retain(|p| p.extension().is_some_and(|e| e == ending));
    all.sort();
    all.into_iter().map(|p| (p.file_name().unwrap().to_string_lossy().into_owned(), fs::read(p).unwrap())).collect()
}

fn archives() -> Vec<(String, Vec<u8>)> {
    let mut all = files("copies", "webarchive");
    all.retain(|(name, _)| !name.starts_with("a-list-of"));
    assert!(all.len() >= 5, "the web archives are gone");
    all
}

fn prints() -> Vec<(String, Vec<u8>)> {
    let all = files("browsers/today", "pdf");
    assert!(all.len() >= 3, "the prints are gone");
    all
}

fn says_only(what: &str, name: &str, bytes: &[u8]) {
    let got = reading::read(bytes);
    assert_eq!((got.page, got.looks_like.as_deref()), (PageKind::Unknown, Some(what)), "{name}");
    assert_eq!(got.facts, Facts::default(), "{name}");
}

#[test]
fn a_file_that_is_cut_off_is_called_damaged() {
    for (what, all) in [("web-archive", archives()), ("pdf", prints())] {
        for (name, bytes) in all {
            for n in 1..32 {
                let most = bytes.len() * n / 32;
                says_only(what, &format!("{name}, {most} bytes"), &bytes[..most.max(8)]);
            }
        }
    }
}

#[test]
fn what_only_begins_like_one_is_called_damaged() {
    for body in [
        "",
        "x",
        "Cloud Service Settings\nThreat Response:\tEnabled\n",
        "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
    ] {
        says_only("web-archive", body, format!("bplist00{body}").as_bytes());
        says_only("pdf", body, format!("%PDF-1.7\n{body}").as_bytes());
        says_only("pdf", body, format!("%PDF-1.7\n{body}\nstartxref\n0\n%%EOF\n").as_bytes());
    }
}

proptest! {
    #![proptest_config(crate::whole::cases(64))]

    #[test]
    fn a_damaged_web_archive_is_read_or_refused(
        (_, bytes) in select(archives()), harm in prop::collection::vec((any::<Index>(), any::<u8>()), 1..24), end in any::<bool>(),
    ) {
        let mut bytes = bytes;
        for (at, byte) in harm {
            // The tables at the end lead to everything else.
            let from = if end { bytes.len() - bytes.len() / 8 } else { 8 };
            let at = from + at.index(bytes.len() - from);
            bytes[at] = byte;
        }
        let (_, steps) = reading::read_counted(&bytes);
        prop_assert!(steps <= 500 * bytes.len() as u64 + 2_000, "{steps} steps");
    }

    #[test]
    fn a_damaged_print_is_read_or_refused(
        (_, bytes) in select(prints()), harm in prop::collection::vec((any::<Index>(), any::<u8>()), 1..24),
    ) {
        let mut bytes = bytes;
        for (at, byte) in harm {
            let at = 5 + at.index(bytes.len() - 5);
            bytes[at] = byte;
        }
        reading::read(&bytes);
    }
}

// ---- prints ----

fn changed(bytes: &[u8], change: impl FnOnce(&mut Document)) -> Vec<u8> {
    let mut print = Document::load_mem(bytes).unwrap();
    change(&mut print);
    let mut out = Vec::new();
    print.save_to(&mut out).unwrap();
    out
}

#[test]
fn a_print_under_a_password_is_called_unreadable() {
    for (name, bytes) in prints() {
        let locked = changed(&bytes, |print| {
            // What the cipher starts from.
            let id = Object::string_literal("0123456789abcdef");
            print.trailer.set("ID", Object::Array(vec![id.clone(), id]));
            let version = EncryptionVersion::V2 {
                document: print,
                owner_password: "an owner",
                user_password: "a reader",
                key_length: 128,
                permissions: Permissions::PRINTABLE,
            };
            let state = EncryptionState::try_from(version).unwrap();
            print.encrypt(&state).unwrap();
        });
        says_only("pdf", &name, &locked);
    }
}

#[test]
fn a_print_of_which_a_part_cannot_be_read_is_no_list() {
    let (name, bytes) = prints().into_iter().find(|(name, _)| name.starts_with("sse-devices")).unwrap();
    assert_eq!(reading::read(&bytes).page, PageKind::SseDevices);
    let page_of = |print: &Document| {
        let id = print.page_iter().next().unwrap();
        let page = print.get_dictionary(id).unwrap().clone();
        let tree = page.get(b"Parent").unwrap().as_reference().unwrap();
        (page, tree)
    };
    let pages = |print: &mut Document, pages: Vec<Dictionary>, tree| {
        let count = i64::try_from(pages.len()).unwrap();
        let kids: Vec<Object> = pages.into_iter().map(|page| print.add_object(page).into()).collect();
        let tree = print.get_object_mut(tree).unwrap().as_dict_mut().unwrap();
        tree.set("Kids", kids);
        tree.set("Count", count);
    };
    // More pages than are read.
    let long = changed(&bytes, |print| {
        let (page, tree) = page_of(print);
        pages(print, vec![page; 60], tree);
    });
    says_only("pdf", &format!("{name}, long"), &long);
    // The second page's words are gone.
    let torn = changed(&bytes, |print| {
        let (page, tree) = page_of(print);
        let mut second = page.clone();
        let mut stream = lopdf::Stream::new(Dictionary::new(), b"\x00\x01 no such thing".to_vec());
        stream.dict.set("Filter", "FlateDecode");
        let content: Object = print.add_object(stream).into();
        second.set("Contents", content);
        pages(print, vec![page, second], tree);
    });
    says_only("pdf", &format!("{name}, torn"), &torn);
}

// ---- web archives ----

/// A property list whose entries may name each other in any way.
enum Entry {
    Data(Vec<u8>),
    Text(String),
    Array(Vec<usize>),
    Dictionary(Vec<(usize, usize)>),
}

fn property_list(entries: &[Entry], top: usize) -> Vec<u8> {
    let mut out = b"bplist00".to_vec();
    let mut offsets = Vec::new();
    for entry in entries {
        offsets.push(out.len());
        let (mark, count) = match entry {
            Entry::Data(bytes) => (0x40, bytes.len()),
            Entry::Text(text) => (0x50, text.len()),
            Entry::Array(all) => (0xa0, all.len()),
            Entry::Dictionary(all) => (0xd0, all.len()),
        };
        if count < 15 {
            out.push(mark | u8::try_from(count).unwrap());
        } else {
            out.extend([mark | 0xf, 0x12]);
            out.extend(u32::try_from(count).unwrap().to_be_bytes());
        }
        let number = |n: &usize| u32::try_from(*n).unwrap().to_be_bytes();
        match entry {
            Entry::Data(bytes) => out.extend(bytes),
            Entry::Text(text) => out.extend(text.as_bytes()),
            Entry::Array(all) => all.iter().for_each(|n| out.extend(number(n))),
            Entry::Dictionary(all) => {
                all.iter().for_each(|(key, _)| out.extend(number(key)));
                all.iter().for_each(|(_, value)| out.extend(number(value)));
            }
        }
    }
    let table = out.len();
    offsets.iter().for_each(|at| out.extend(u32::try_from(*at).unwrap().to_be_bytes()));
    out.extend([0, 0, 0, 0, 0, 0, 4, 4]);
    for n in [entries.len(), top, table] {
        out.extend(u64::try_from(n).unwrap().to_be_bytes());
    }
    out
}

/// The entries of a page of `html`, as numbers 0 to 7; the page itself is number 7.
fn page(html: &str) -> Vec<Entry> {
    let text = |t: &str| Entry::Text(t.to_owned());
    vec![
        text("WebMainResource"),
        text("WebSubframeArchives"),
        text("WebSubresources"),
        text("WebResourceData"),
        text("WebResourceMIMEType"),
        text("text/html"),
        Entry::Data(html.as_bytes().to_vec()),
        Entry::Dictionary(vec![(3, 6), (4, 5)]),
    ]
}

const SETTINGS: &str =
    "<!DOCTYPE html><h1>Cloud Service Settings</h1><table><tr><td>Threat Response:<td>Enabled</table>";

fn costs_little(what: &str, entries: &[Entry], top: usize) {
    let bytes = property_list(entries, top);
    let (reading, steps) = reading::read_counted(&bytes);
    assert!(steps <= 500 * bytes.len() as u64 + 2_000, "{what}: {steps} steps for {} bytes", bytes.len());
    assert_eq!(reading.facts.threat_response, Some(reading::Switch::Enabled), "{what}");
}

#[test]
fn an_archive_that_holds_itself_is_read_once() {
    let mut entries = page(SETTINGS);
    entries.push(Entry::Dictionary(vec![(0, 7), (1, 9)]));
    entries.push(Entry::Array(vec![8; 400]));
    costs_little("itself as its frame", &entries, 8);

    // Frames without a page, each of which holds all of them.
    let mut entries = page(SETTINGS);
    entries.push(Entry::Dictionary(vec![(0, 7), (1, 9)]));
    entries.push(Entry::Array(vec![10; 400]));
    entries.push(Entry::Dictionary(vec![(1, 9)]));
    costs_little("frames without pages", &entries, 8);
}

#[test]
fn one_large_entry_under_many_names_is_read_a_few_times_at_most() {
    let large = format!("{SETTINGS}{}", "<p>words of the page</p>".repeat(4_000));
    let mut entries = page(&large);
    entries.push(Entry::Dictionary(vec![(0, 7), (2, 9)]));
    entries.push(Entry::Array(vec![7; 400]));
    costs_little("the page beside itself", &entries, 8);

    let mut entries = page(SETTINGS);
    entries.push(Entry::Dictionary(vec![(9, 9); 400].into_iter().chain([(0, 7)]).collect()));
    entries.push(Entry::Text("x".repeat(200_000)));
    costs_little("long names", &entries, 8);
}
