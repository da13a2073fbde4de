//! Searches folders and texts for secrets that must not have been written down, in every form they could have taken.

use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD_NO_PAD, URL_SAFE_NO_PAD};

use crate::{Failure, Outcome};

/// A secret found where it must not be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leak {
    /// The name it was given, never the secret.
    pub secret: String,
    /// As what.
    pub form: &'static str,
    /// Where.
    pub place: PathBuf,
}

/// Fails if one of the secrets (name, text) is in a file under `folders`, or if there was nothing to search: an empty
/// search proves nothing.
pub fn nowhere(secrets: &[(&str, &str)], folders: &[&Path]) -> Outcome {
    let mut files = 0;
    let mut leaks = Vec::new();
    for folder in folders {
        search(folder, secrets, &mut files, &mut leaks)?;
    }
    if files == 0 {
        return Err(Failure::new(format!("there is no file under {folders:?}, so the search proves nothing")));
    }
    if leaks.is_empty() { Ok(()) } else { Err(Failure::new(format!("secrets were written down: {leaks:#?}"))) }
}

/// The secrets in a text, such as a log or a page's storage.
pub fn in_text(secrets: &[(&str, &str)], text: &str) -> Vec<Leak> {
    find(secrets, text.as_bytes(), Path::new("the text"))
}

/// Fails if a text holds one of them, also where its lines are taken for one: a secret that was split is a secret still.
pub fn not_in(place: &str, secrets: &[(&str, &str)], text: &str) -> Outcome {
    let joined: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    match [in_text(secrets, text), in_text(secrets, &joined)].concat().as_slice() {
        [] => Ok(()),
        leaks => Err(Failure::new(format!("{place} holds secrets: {leaks:#?}"))),
    }
}

fn search(path: &Path, secrets: &[(&str, &str)], files: &mut usize, leaks: &mut Vec<Leak>) -> Outcome {
    let kind = std::fs::symlink_metadata(path)?.file_type();
    if kind.is_dir() {
        for entry in std::fs::read_dir(path)? {
            let entry = entry?.path();
            // Programs still running come and go with files of their own; a file that is gone holds nothing.
            match search(&entry, secrets, files, leaks) {
                Err(_) if !entry.exists() => {}
                other => other?,
            }
        }
    } else if kind.is_file() {
        *files += 1;
        leaks.extend(find(secrets, &std::fs::read(path)?, path));
    }
    Ok(())
}

fn find(secrets: &[(&str, &str)], bytes: &[u8], place: &Path) -> Vec<Leak> {
    let mut leaks = Vec::new();
    for (name, secret) in secrets {
        for (form, needle) in forms(secret) {
            if !needle.is_empty() && contains(bytes, &needle) {
                leaks.push(Leak { secret: (*name).to_owned(), form, place: place.to_owned() });
                break;
            }
        }
    }
    leaks
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    let Some((first, rest)) = needle.split_first() else { return false };
    bytes.iter().enumerate().any(|(at, byte)| byte == first && bytes[at + 1..].starts_with(rest))
}

/// Every form we look for.
fn forms(secret: &str) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = secret.as_bytes();
    let mut forms = vec![
        ("plain", bytes.to_vec()),
        ("hex", hex(bytes, false)),
        ("hex", hex(bytes, true)),
        ("UTF-16", secret.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16", secret.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        ("JSON", serde_json::to_string(secret).unwrap_or_default().trim_matches('"').as_bytes().to_vec()),
        ("URL-encoded", percent(bytes, false, |byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte))),
        ("URL-encoded", percent(bytes, true, |byte| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte))),
        ("URL-encoded", percent(bytes, false, |_| false)),
        ("URL-encoded", percent(bytes, true, |_| false)),
    ];
    for engine in [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD] {
        for before in 0..3 {
            forms.push(("Base64", base64_inside(engine, bytes, before)));
        }
    }
    forms
}

/// The middle of what a longer text becomes in Base64 when the secret starts `before` bytes into a group of three: the
/// characters that depend on nothing but the secret.
fn base64_inside(engine: &impl Engine, secret: &[u8], before: usize) -> Vec<u8> {
    let padded = [&vec![0; before][..], secret].concat();
    let whole = engine.encode(&padded).into_bytes();
    let first = (before * 8).div_ceil(6);
    let last = padded.len() * 8 / 6;
    whole.get(first..last).unwrap_or_default().to_vec()
}

fn hex(bytes: &[u8], upper: bool) -> Vec<u8> {
    bytes
        .iter()
        .flat_map(|byte| if upper { format!("{byte:02X}") } else { format!("{byte:02x}") }.into_bytes())
        .collect()
}

fn percent(bytes: &[u8], lower: bool, keep: impl Fn(u8) -> bool) -> Vec<u8> {
    let encode = |byte: u8| if lower { format!("%{byte:02x}") } else { format!("%{byte:02X}") }.into_bytes();
    bytes.iter().flat_map(|&byte| if keep(byte) { vec![byte] } else { encode(byte) }).collect()
}

#[cfg(test)]
mod tests_of_the_harness {
    use base64::engine::general_purpose::{STANDARD, URL_SAFE};

    use super::*;

    const SECRET: &str = "p4ss/w+rd \"ç\" 0123456789";

    fn leaks(text: &[u8]) -> Vec<Leak> {
        find(&[("password", SECRET)], text, Path::new("x"))
    }

    #[test]
    fn every_form_is_found() {
        let embedded = |before: &str| format!("{before}{SECRET} and more");
        let samples: Vec<(&str, Vec<u8>)> = vec![
            ("plain", embedded("log: ").into_bytes()),
            ("hex", hex(SECRET.as_bytes(), false)),
            ("hex", hex(SECRET.as_bytes(), true)),
            ("UTF-16", embedded("").encode_utf16().flat_map(u16::to_le_bytes).collect()),
            ("UTF-16", embedded("").encode_utf16().flat_map(u16::to_be_bytes).collect()),
            ("JSON", serde_json::json!({ "p": SECRET }).to_string().into_bytes()),
            ("URL-encoded", b"q=p4ss%2Fw%2Brd%20%22%C3%A7%22%200123456789".to_vec()),
            ("URL-encoded", b"q=p4ss%2fw%2brd%20%22%c3%a7%22%200123456789".to_vec()),
            ("Base64", STANDARD.encode(embedded("")).into_bytes()),
            ("Base64", STANDARD.encode(embedded("u")).into_bytes()),
            ("Base64", STANDARD.encode(embedded("us")).into_bytes()),
            ("Base64", STANDARD.encode(embedded("user:")).into_bytes()),
            ("Base64", URL_SAFE.encode(embedded("id:")).into_bytes()),
        ];
        for (form, bytes) in samples {
            let found = leaks(&bytes);
            assert_eq!(
                found.iter().map(|leak| leak.form).collect::<Vec<_>>(),
                [form],
                "{}",
                String::from_utf8_lossy(&bytes)
            );
        }
    }

    #[test]
    fn another_text_is_no_leak() {
        assert_eq!(leaks(b"p4ss/w+rd"), []);
        assert_eq!(leaks(STANDARD.encode("p4ss/w+rd \"c\" 012345678").as_bytes()), []);
    }

    #[test]
    fn a_split_secret_is_found() {
        let secrets = [("password", "p4ssw0rd-0123456789")];
        not_in("a report", &secrets, "p4ssw0rd-012").expect("half of it");
        not_in("a report", &secrets, "p4ssw0rd-\n    012345\r\n6789").expect_err("split over lines");
    }

    #[test]
    fn folders_are_searched_to_the_bottom_and_the_secret_is_not_told() {
        let folder = tempfile::tempdir().expect("a folder");
        let deep = folder.path().join("a/b");
        std::fs::create_dir_all(&deep).expect("folders");
        std::fs::write(deep.join("clean"), "nothing").expect("a file");
        nowhere(&[("password", SECRET)], &[folder.path()]).expect("clean");
        std::fs::write(deep.join("state.json"), format!("x{SECRET}x")).expect("a file");
        let told = format!("{:?}", nowhere(&[("password", SECRET)], &[folder.path()]).expect_err("found"));
        assert!(told.contains("state.json") && told.contains("password") && !told.contains(SECRET), "{told}");
    }

    #[test]
    fn an_empty_search_proves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        assert!(nowhere(&[("password", SECRET)], &[folder.path()]).is_err());
    }
}
