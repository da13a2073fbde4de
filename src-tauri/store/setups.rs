//! Where the files of several set-ups are: one folder each, and two files beside them that name them and hold what they have in
//! common. A program that knows one appliance has the first folder alone.

use std::io;

use super::Folder;

/// The file of the list.
pub const LIST: &str = "appliances.json";
/// The file of what all set-ups have in common.
pub const TENANT: &str = "tenant.json";
/// The folder of the set-up that was there before there was a list.
pub const FIRST: &str = "live";
/// The folder of the folders of all others.
const OTHERS: &str = "appliances";

/// See the module.
#[derive(Debug, Clone)]
pub struct SetUpFolders {
    home: Folder,
}

impl SetUpFolders {
    /// Those of this home.
    pub fn of(home: &Folder) -> Self {
        Self { home: home.clone() }
    }

    /// The name of a folder for a new set-up.
    pub fn name_for(id: &str) -> String {
        format!("{OTHERS}/{id}")
    }

    /// Opens a folder by its name in the list, making it if needed.
    ///
    /// # Errors
    ///
    /// As the file system's; and where the name leads elsewhere, which a list of ours never says.
    pub fn open(&self, name: &str) -> io::Result<Folder> {
        if !is_ours(name) {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "no folder of a set-up"));
        }
        if name != FIRST {
            Folder::open(self.home.path().join(OTHERS))?;
        }
        Folder::open(self.home.path().join(name))
    }

    /// The names of all folders that hold `file`, the first one first and the others by name. Makes none.
    pub fn with(&self, file: &str) -> Vec<String> {
        let others = std::fs::read_dir(self.home.path().join(OTHERS)).into_iter().flatten().flatten();
        let mut all: Vec<String> =
            others.filter_map(|entry| Some(format!("{OTHERS}/{}", entry.file_name().to_str()?))).collect();
        all.sort();
        all.insert(0, FIRST.to_owned());
        all.retain(|name| is_ours(name) && self.home.path().join(name).join(file).is_file());
        all
    }
}

/// Whether this names a folder of ours, and nothing outside it.
fn is_ours(name: &str) -> bool {
    let plain = |id: &str| !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    name == FIRST || name.strip_prefix(OTHERS).and_then(|rest| rest.strip_prefix('/')).is_some_and(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_cannot_lead_out_of_the_home() {
        let dir = tempfile::tempdir().expect("a folder");
        let folders = SetUpFolders::of(&Folder::open(dir.path()).expect("opens"));
        for name in
            ["", "..", "appliances", "appliances/", "appliances/..", "appliances/a/b", "/tmp", "practice", "earlier"]
        {
            assert!(folders.open(name).is_err(), "{name}");
        }
        assert_eq!(folders.with("session.json"), Vec::<String>::new());
        for name in ["appliances/b-1", FIRST, "appliances/a"] {
            folders.open(name).expect("opens").save("session.json", &1).expect("saves");
        }
        folders.open("appliances/empty").expect("opens");
        assert_eq!(folders.with("session.json"), [FIRST, "appliances/a", "appliances/b-1"]);
    }
}
