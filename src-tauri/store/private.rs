//! Folders that nobody else reads, on Windows.
//!
//! What lies in a person's own folder is private there already: the folder passes its access list on to all that is made in
//! it (documented: Microsoft, "Automatic propagation of inheritable ACEs"). A folder elsewhere, named by `PASSARELA_HOME`,
//! has the list of whatever it lies in, which often lets every user read; it gets a list of its own. Windows' `icacls` sets
//! it: no maintained crate does so without `unsafe` in our own code.

#[cfg(windows)]
use std::{io, path::Path, process::Command};

/// Windows itself, by the name that is the same in every language (documented: Microsoft, "Well-known SIDs"). Without it,
/// backups and virus scanners are shut out.
const LOCAL_SYSTEM: &str = "S-1-5-18";

/// Full access to the folder and to all that is made in it.
const ALL: &str = "(OI)(CI)F";

/// Do not open a console beside the window. `CREATE_NO_WINDOW` of `CreateProcess` (documented).
#[cfg(windows)]
const NO_CONSOLE: u32 = 0x0800_0000;

/// Keeps `folder` from everybody but its person and Windows itself. It is there already.
#[cfg(windows)]
pub fn keep_to_oneself(folder: &Path) -> io::Result<()> {
    let folder = std::path::absolute(folder)?;
    let own = std::env::var("USERPROFILE").unwrap_or_default();
    if lies_in(&folder.to_string_lossy(), &own) {
        return Ok(());
    }
    let who = said("whoami.exe", &["/user", "/fo", "csv", "/nh"])?;
    let person = sid_of(&who).ok_or_else(|| io::Error::other(format!("Windows does not say who you are: {who}")))?;
    let folder = folder.to_string_lossy();
    let words = words(&folder, person);
    said("icacls.exe", &words.iter().map(String::as_str).collect::<Vec<_>>()).map(drop)
}

/// What a program of Windows' own folder prints, if it ends well.
#[cfg(windows)]
fn said(program: &str, words: &[&str]) -> io::Result<String> {
    use std::os::windows::process::CommandExt;
    let windows = std::env::var_os("SystemRoot").unwrap_or_else(|| r"C:\Windows".into());
    let program = Path::new(&windows).join("System32").join(program);
    let out = Command::new(&program).args(words).creation_flags(NO_CONSOLE).output()?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).trim().to_owned();
    if out.status.success() {
        return Ok(text(&out.stdout));
    }
    Err(io::Error::other(format!("{}: {} {}", program.display(), text(&out.stdout), text(&out.stderr))))
}

/// Whether one folder lies in another, or is it. Windows does not tell upper from lower case in names.
fn lies_in(folder: &str, other: &str) -> bool {
    let plain = |path: &str| path.replace('/', "\\").trim_end_matches('\\').to_lowercase();
    let (folder, other) = (plain(folder), plain(other));
    !other.is_empty() && folder.strip_prefix(&other).is_some_and(|rest| rest.is_empty() || rest.starts_with('\\'))
}

/// The person's SID in a line of `whoami /user /fo csv`: `"computer\ana","S-1-5-21-…"`.
fn sid_of(line: &str) -> Option<&str> {
    let sid = line.trim().rsplit(',').next()?.trim_matches('"');
    let digits = sid.strip_prefix("S-1-")?;
    digits.chars().all(|c| c.is_ascii_digit() || c == '-').then_some(sid)
}

/// What `icacls` is told: nothing is inherited from above, and two may do everything.
fn words(folder: &str, person: &str) -> [String; 6] {
    let [person, system] = [person, LOCAL_SYSTEM].map(|sid| format!("*{sid}:{ALL}"));
    let grant = || "/grant:r".to_owned();
    [folder.to_owned(), "/inheritance:r".to_owned(), grant(), person, grant(), system]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_persons_own_folder_is_told_from_its_neighbours() {
        let own = r"C:\Users\ana";
        for inside in [own, r"c:\users\ANA\AppData\Roaming\x", r"C:\Users\ana\", "C:/Users/ana/x"] {
            assert!(lies_in(inside, own), "{inside}");
        }
        for outside in [r"C:\Users\anabel\x", r"D:\passarela", r"C:\Users", ""] {
            assert!(!lies_in(outside, own), "{outside}");
        }
        assert!(!lies_in(r"C:\anything", ""), "nobody's folder holds nothing");
    }

    #[test]
    fn a_sid_is_taken_and_nothing_else() {
        assert_eq!(sid_of("\"pc\\ana\",\"S-1-5-21-1-2-3-1001\"\r\n"), Some("S-1-5-21-1-2-3-1001"));
        assert_eq!(sid_of("\"pc\\ana, the first\",\"S-1-5-21-1\""), Some("S-1-5-21-1"));
        for wrong in ["", "\"pc\\ana\"", "\"ana\",\"S-1-5-21 /grant Everyone:F\""] {
            assert_eq!(sid_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn nobody_but_the_person_and_windows_is_let_in() {
        assert_eq!(
            words(r"D:\a folder", "S-1-5-21-9").join(" | "),
            r"D:\a folder | /inheritance:r | /grant:r | *S-1-5-21-9:(OI)(CI)F | /grant:r | *S-1-5-18:(OI)(CI)F"
        );
    }
}
