//! One folder of state: live and practice have one each and never share a file.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::migrations::{self, VERSION};

/// A folder of state files.
#[derive(Debug, Clone)]
pub struct Folder {
    root: PathBuf,
}

/// What was found in a file.
#[derive(Debug)]
pub enum Loaded<T> {
    /// There was no file.
    Nothing,
    /// It was read.
    Here(T),
    /// It could not be read and stands under another name now.
    SetAside(SetAside),
}

/// A file that was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetAside {
    /// Where it is now.
    pub path: PathBuf,
    /// It was written by a newer Passarela, rather than damaged.
    pub newer: bool,
}

#[derive(Serialize, Deserialize)]
struct File<T> {
    version: u32,
    content: T,
}

impl Folder {
    /// Opens the folder, making it (private to the user) if needed.
    pub fn open(root: impl Into<PathBuf>) -> io::Result<Self> {
        let root = root.into();
        fs::create_dir_all(&root)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            match fs::set_permissions(&root, fs::Permissions::from_mode(0o700)) {
                // A folder that nothing can be written to is shown all the same; that it is not saved is said at each save.
                Err(e) if e.kind() == io::ErrorKind::ReadOnlyFilesystem => {}
                other => other?,
            }
        }
        #[cfg(windows)]
        super::private::keep_to_oneself(&root)?;
        Ok(Self { root })
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.root
    }

    /// Reads `name`, whichever version wrote it. A file that is damaged or too new is renamed, so that the next save
    /// cannot destroy it.
    pub fn load<T: DeserializeOwned>(&self, name: &str, now: Timestamp) -> io::Result<Loaded<T>> {
        let path = self.root.join(name);
        let bytes = match fs::read(&path) {
            Ok(bytes) => bytes,
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Loaded::Nothing),
            Err(e) => return Err(e),
        };
        let file = serde_json::from_slice::<File<Value>>(&bytes).ok();
        let newer = file.as_ref().is_some_and(|file| file.version > VERSION);
        let content = file.and_then(|file| migrations::to_present(name, file.version, file.content));
        if let Some(content) = content.and_then(|content| serde_json::from_value(content).ok()) {
            return Ok(Loaded::Here(content));
        }
        Ok(Loaded::SetAside(SetAside { path: self.set_aside(name, now)?, newer }))
    }

    /// Renames `name`, so that the next save cannot destroy what could not be used.
    pub fn set_aside(&self, name: &str, now: Timestamp) -> io::Result<PathBuf> {
        let stamp = now.strftime("%Y%m%dT%H%M%SZ");
        let stem = name.trim_end_matches(".json");
        let mut aside = self.root.join(format!("{stem}.set-aside-{stamp}.json"));
        let mut n = 1;
        while aside.exists() {
            n += 1;
            aside = self.root.join(format!("{stem}.set-aside-{stamp}-{n}.json"));
        }
        fs::rename(self.root.join(name), &aside)?;
        Ok(aside)
    }

    /// Replaces `name` in one step: after a crash there is the old file or the new one, never half of either.
    pub fn save<T: Serialize>(&self, name: &str, content: &T) -> io::Result<()> {
        self.put(name, &Self::encoded(content)?)
    }

    /// What [`save`](Self::save) writes for this content.
    pub fn encoded<T: Serialize>(content: &T) -> io::Result<Vec<u8>> {
        Ok(serde_json::to_vec_pretty(&File { version: VERSION, content })?)
    }

    /// Replaces `name` by what was [`encoded`](Self::encoded), in one step, and waits for the disk.
    pub fn put(&self, name: &str, encoded: &[u8]) -> io::Result<()> {
        // Made private by `tempfile`, in the same folder so that the rename stays on one file system.
        let mut file = tempfile::NamedTempFile::new_in(&self.root)?;
        file.write_all(encoded)?;
        file.as_file().sync_all()?;
        file.persist(self.root.join(name))?;
        Ok(())
    }

    /// Whether there is a file of that name.
    pub fn has(&self, name: &str) -> bool {
        self.root.join(name).is_file()
    }

    /// Moves `name` to another folder of the same home, in one step. A file of that name there is replaced.
    pub fn hand_over(&self, name: &str, to: &Folder) -> io::Result<()> {
        fs::rename(self.root.join(name), to.root.join(name))
    }

    /// Moves the folder with all that is in it, in one step, to a place of the same home where nothing is.
    pub fn move_to(&self, place: &Path) -> io::Result<()> {
        // An empty one may stand there; only Unix would replace it.
        match fs::remove_dir(place) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            _ => {}
        }
        fs::rename(&self.root, place)
    }

    /// The names of the folders in it.
    pub fn folders(&self) -> io::Result<Vec<String>> {
        let mut all = Vec::new();
        for entry in fs::read_dir(&self.root)? {
            let entry = entry?;
            if entry.file_type()?.is_dir()
                && let Ok(name) = entry.file_name().into_string()
            {
                all.push(name);
            }
        }
        Ok(all)
    }

    /// Removes the folder, unless something is in it.
    pub fn remove_if_empty(&self) -> io::Result<()> {
        match fs::remove_dir(&self.root) {
            Err(e) if e.kind() != io::ErrorKind::DirectoryNotEmpty => Err(e),
            _ => Ok(()),
        }
    }

    /// Removes `name`, if it is there.
    pub fn remove(&self, name: &str) -> io::Result<()> {
        match fs::remove_file(self.root.join(name)) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
            _ => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> (tempfile::TempDir, Folder) {
        let dir = tempfile::tempdir().expect("a folder");
        let folder = Folder::open(dir.path().join("live")).expect("opens");
        (dir, folder)
    }

    #[test]
    fn what_was_saved_is_loaded() {
        let (_dir, folder) = folder();
        assert!(matches!(folder.load::<Vec<u8>>("a.json", Timestamp::UNIX_EPOCH), Ok(Loaded::Nothing)));
        folder.save("a.json", &vec![1u8, 2]).expect("saves");
        assert!(matches!(folder.load::<Vec<u8>>("a.json", Timestamp::UNIX_EPOCH), Ok(Loaded::Here(v)) if v == [1, 2]));
    }

    #[test]
    fn a_damaged_file_is_set_aside_with_every_byte() {
        let (_dir, folder) = folder();
        fs::write(folder.path().join("a.json"), b"{\"version\":1,\"content\":[1,").expect("writes");
        for _ in 0..2 {
            let Ok(Loaded::SetAside(aside)) = folder.load::<Vec<u8>>("a.json", Timestamp::UNIX_EPOCH) else {
                panic!("not set aside")
            };
            assert!(!aside.newer);
            assert_eq!(fs::read(&aside.path).expect("reads"), b"{\"version\":1,\"content\":[1,");
            fs::write(folder.path().join("a.json"), b"{\"version\":1,\"content\":[1,").expect("writes");
        }
    }

    #[test]
    fn a_file_of_a_newer_program_is_not_overwritten() {
        let (_dir, folder) = folder();
        fs::write(folder.path().join("a.json"), b"{\"version\":99,\"content\":{}}").expect("writes");
        assert!(matches!(
            folder.load::<Vec<u8>>("a.json", Timestamp::UNIX_EPOCH),
            Ok(Loaded::SetAside(SetAside { newer: true, .. }))
        ));
    }

    #[cfg(unix)]
    #[test]
    fn files_are_private_to_the_user() {
        use std::os::unix::fs::PermissionsExt;
        let (_dir, folder) = folder();
        folder.save("a.json", &1).expect("saves");
        let mode = |p: &Path| fs::metadata(p).expect("there").permissions().mode() & 0o777;
        assert_eq!(mode(folder.path()), 0o700);
        assert_eq!(mode(&folder.path().join("a.json")), 0o600);
    }
}
