//! Files for the person: where they go, and that they never take the place of another. What is in them is private, so
//! they are readable by their owner alone.

use std::fs::{File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Why a file was not written. Nothing of it is left behind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SaveError {
    /// The disk, or the person's share of it, is full.
    #[error("there is no room left")]
    Full,
    /// The folder takes no files from this person.
    #[error("the folder takes no files")]
    Closed,
    /// There is no folder.
    #[error("there is no folder")]
    NoFolder,
    /// Something else.
    #[error("it was not written")]
    Failed,
}

impl From<io::Error> for SaveError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => SaveError::Full,
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => SaveError::Closed,
            ErrorKind::NotFound | ErrorKind::NotADirectory => SaveError::NoFolder,
            _ => SaveError::Failed,
        }
    }
}

/// The first of these folders that is there.
pub fn folder_for(wanted: &[PathBuf]) -> Option<&Path> {
    wanted.iter().find(|folder| folder.is_dir()).map(PathBuf::as_path)
}

/// Writes a new file. Where the name is taken a number is added: no file is ever replaced.
pub fn save_new(folder: &Path, name: &str, text: &str) -> Result<PathBuf, SaveError> {
    save_with(folder, name, |file| {
        file.write_all(text.as_bytes())?;
        file.sync_all()
    })
}

fn save_with(folder: &Path, name: &str, write: impl FnOnce(&mut File) -> io::Result<()>) -> Result<PathBuf, SaveError> {
    let (path, mut file) = create(folder, name)?;
    match write(&mut file) {
        Ok(()) => Ok(path),
        Err(error) => {
            drop(file);
            // Half a report is worse than none.
            let _ = std::fs::remove_file(&path);
            Err(error.into())
        }
    }
}

fn create(folder: &Path, name: &str) -> Result<(PathBuf, File), SaveError> {
    const MOST: u32 = 1000;
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    for number in 1..=MOST {
        let path = match number {
            1 => folder.join(name),
            _ => folder.join(format!("{stem}-{number}.{ending}")),
        };
        match new_private().open(&path) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error.into()),
            Ok(file) => return Ok((path, file)),
        }
    }
    Err(SaveError::Failed)
}

fn new_private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_file_is_replaced() {
        let folder = tempfile::tempdir().expect("a folder");
        let names: Vec<String> = ["one", "two", "three"]
            .iter()
            .map(|text| save_new(folder.path(), "report.html", text).expect("saves"))
            .map(|path| path.file_name().expect("a name").to_string_lossy().into_owned())
            .collect();
        assert_eq!(names, ["report.html", "report-2.html", "report-3.html"]);
        assert_eq!(std::fs::read_to_string(folder.path().join("report.html")).expect("reads"), "one");
    }

    #[cfg(unix)]
    #[test]
    fn it_is_readable_by_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        let path = save_new(folder.path(), "report.md", "text").expect("saves");
        assert_eq!(std::fs::metadata(path).expect("there").permissions().mode() & 0o777, 0o600);
    }

    #[test]
    fn nothing_is_left_of_what_did_not_fit() {
        let folder = tempfile::tempdir().expect("a folder");
        let result = save_with(folder.path(), "report.json", |file| {
            file.write_all(b"half")?;
            Err(ErrorKind::StorageFull.into())
        });
        assert_eq!(result, Err(SaveError::Full));
        assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0);
    }

    #[test]
    fn each_cause_is_told_apart() {
        for (kind, expected) in [
            (ErrorKind::QuotaExceeded, SaveError::Full),
            (ErrorKind::ReadOnlyFilesystem, SaveError::Closed),
            (ErrorKind::PermissionDenied, SaveError::Closed),
            (ErrorKind::NotFound, SaveError::NoFolder),
            (ErrorKind::TimedOut, SaveError::Failed),
        ] {
            assert_eq!(SaveError::from(io::Error::from(kind)), expected);
        }
        let folder = tempfile::tempdir().expect("a folder");
        let gone = folder.path().join("gone");
        assert_eq!(save_new(&gone, "report.md", ""), Err(SaveError::NoFolder));
        assert_eq!(folder_for(&[gone, folder.path().to_owned()]), Some(folder.path()));
    }
}
