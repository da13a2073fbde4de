//! Remembers from which files something was made, so that it is made again only when they changed. By content: dates
//! change with every checkout.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// What something was made from.
pub struct Stamp {
    file: PathBuf,
    now: String,
}

impl Stamp {
    /// For the files under `sources`, leaving out folders named in `but`. Kept in `file`.
    pub fn of(file: PathBuf, sources: &[PathBuf], but: &[&str]) -> io::Result<Self> {
        let mut files = BTreeSet::new();
        for source in sources {
            collect(source, but, &mut files)?;
        }
        let mut hasher = DefaultHasher::new();
        for path in &files {
            path.hash(&mut hasher);
            std::fs::read(path)?.hash(&mut hasher);
        }
        Ok(Self { file, now: format!("{:016x}", hasher.finish()) })
    }

    /// Whether what was made last came from the same files.
    pub fn holds(&self) -> bool {
        std::fs::read_to_string(&self.file).is_ok_and(|then| then == self.now)
    }

    /// It was made anew.
    pub fn set(&self) -> io::Result<()> {
        if let Some(folder) = self.file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(&self.file, &self.now)
    }
}

fn collect(path: &Path, but: &[&str], into: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    if path.is_file() {
        into.insert(path.to_owned());
    } else if path.is_dir() {
        for entry in std::fs::read_dir(path)? {
            let entry = entry?;
            if !but.iter().any(|name| entry.file_name() == *name) {
                collect(&entry.path(), but, into)?;
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("passarela-stamp-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(folder.join("dist")).expect("a temporary folder");
        folder
    }

    fn stamp(folder: &Path) -> Stamp {
        Stamp::of(folder.join("dist/stamp"), &[folder.to_owned()], &["dist"]).expect("readable")
    }

    #[test]
    fn holds_until_a_file_changes_appears_or_goes() {
        let folder = folder("changes");
        std::fs::write(folder.join("a"), "1").expect("writable");
        assert!(!stamp(&folder).holds(), "nothing was made yet");
        stamp(&folder).set().expect("writable");
        assert!(stamp(&folder).holds());
        std::fs::write(folder.join("a"), "2").expect("writable");
        assert!(!stamp(&folder).holds(), "a changed");
        std::fs::write(folder.join("a"), "1").expect("writable");
        assert!(stamp(&folder).holds(), "a is as it was");
        std::fs::write(folder.join("b"), "").expect("writable");
        assert!(!stamp(&folder).holds(), "b appeared");
        std::fs::remove_file(folder.join("b")).expect("removable");
        std::fs::remove_file(folder.join("a")).expect("removable");
        assert!(!stamp(&folder).holds(), "a is gone");
        std::fs::remove_dir_all(folder).expect("removable");
    }

    #[test]
    fn what_was_made_does_not_count() {
        let folder = folder("made");
        stamp(&folder).set().expect("writable");
        std::fs::write(folder.join("dist/index.html"), "x").expect("writable");
        assert!(stamp(&folder).holds());
        std::fs::remove_dir_all(folder).expect("removable");
    }
}
