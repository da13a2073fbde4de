//! Starting practice over, and taking that back: what was there is put by until the next time. Its passwords are not, they
//! stand in the practice card.

use std::io;

use super::{FOLDER, WORLD, exercise};
use crate::engine::earlier::SESSION;
use crate::engine::pasted::PASTED;
use crate::store::Folder;

/// Where it is put, inside the folder of practice.
const BEFORE: &str = "before-start-over";
const FILES: [&str; 4] = [SESSION, PASTED, exercise::FILE, WORLD];

fn open(home: &Folder) -> io::Result<(Folder, Folder)> {
    let folder = Folder::open(home.path().join(FOLDER))?;
    let before = Folder::open(folder.path().join(BEFORE))?;
    Ok((folder, before))
}

/// Puts practice by, in place of what was put by before. Answers with its folder, which is empty then.
pub fn put_by(home: &Folder) -> io::Result<Folder> {
    let (folder, before) = open(home)?;
    for file in FILES {
        before.remove(file)?;
        if folder.has(file) {
            folder.hand_over(file, &before)?;
        }
    }
    Ok(folder)
}

/// Whether there is anything to put back. `folder`: of practice.
pub fn can_undo(folder: &Folder) -> bool {
    folder.path().join(BEFORE).join(WORLD).is_file()
}

/// Puts back what was put by. Where nothing was, nothing changes, and that is no error.
pub fn undo(home: &Folder) -> io::Result<()> {
    let (folder, before) = open(home)?;
    if !before.has(WORLD) {
        return Ok(());
    }
    for file in FILES {
        folder.remove(file)?;
        if before.has(file) {
            before.hand_over(file, &folder)?;
        }
    }
    before.remove_if_empty()
}
