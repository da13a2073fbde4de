//! A bare root of the Debian that runs here, and programs run inside it. Its mounts and processes live in namespaces of
//! their own, so that nothing of them stays behind, whatever happens.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Failure, Outcome, output};

const ENTER: &str = r#"
set -e
root=$1; shift
mount --make-rprivate /
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
exec chroot "$root" "$@"
"#;

/// The root; gone when dropped.
pub struct Bare {
    folder: PathBuf,
    /// Debian's name of the release.
    pub release: String,
}

impl Bare {
    /// Makes it, in place of what is there.
    pub fn make(folder: &Path) -> Outcome<Self> {
        let system = std::fs::read_to_string("/etc/os-release")?;
        let release = system.lines().find_map(|line| line.strip_prefix("VERSION_CODENAME=")).map(str::to_owned);
        let release =
            release.ok_or_else(|| Failure::new("The check needs Debian: /etc/os-release names no release."))?;
        if folder.exists() {
            std::fs::remove_dir_all(folder)?;
        }
        let root = Self { folder: folder.to_owned(), release };
        output(Command::new("debootstrap").args(["--variant=minbase", &root.release]).arg(folder)).map_err(
            |failure| {
                Failure::new(format!("{failure}\nThe bare root needs root rights and Debian's package registry."))
            },
        )?;
        // The same sources as here: the program was linked with libraries of these.
        for file in ["etc/apt/sources.list", "etc/apt/sources.list.d/debian.sources", "etc/resolv.conf"] {
            let here = Path::new("/").join(file);
            let there = root.folder.join(file);
            if here.is_file() {
                std::fs::copy(here, there)?;
            } else if file == "etc/apt/sources.list" && Path::new("/etc/apt/sources.list.d/debian.sources").is_file() {
                std::fs::remove_file(there)?;
            }
        }
        root.apt(&["update"])?;
        Ok(root)
    }

    /// A path inside, as it is called from outside.
    pub fn path(&self, inside: &str) -> PathBuf {
        self.folder.join(inside.trim_start_matches('/'))
    }

    /// Copies a file in.
    pub fn hand_in(&self, file: &Path, inside: &str) -> Outcome {
        let to = self.path(inside);
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder)?;
        }
        Ok(std::fs::copy(file, to).map(drop)?)
    }

    /// Writes a file inside.
    pub fn write(&self, inside: &str, text: &str) -> Outcome {
        Ok(std::fs::write(self.path(inside), text)?)
    }

    /// What a program prints that is run inside.
    pub fn output(&self, words: &[&str]) -> Outcome<String> {
        let mut command = Command::new("unshare");
        command
            .args(["--mount", "--pid", "--fork", "--kill-child", "sh", "-c", ENTER, "sh"])
            .arg(&self.folder)
            .args(words);
        for name in ["DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS", "TMPDIR"] {
            command.env_remove(name);
        }
        command.env("LC_ALL", "C.UTF-8").env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin");
        output(&mut command)
    }

    /// `apt-get`, which asks nothing.
    pub fn apt(&self, words: &[&str]) -> Outcome {
        let apt = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "--yes", "--quiet"];
        self.output(&[&apt[..], words].concat()).map(drop)
    }

    /// How many packages it has.
    pub fn packages(&self) -> Outcome<usize> {
        Ok(self.output(&["dpkg-query", "--show"])?.lines().count())
    }

    /// Every file below a folder with its checksum.
    pub fn sums(&self, inside: &str) -> Outcome<String> {
        self.output(&["sh", "-c", "find \"$1\" -type f -exec sha256sum {} + | sort", "sh", inside])
    }
}

impl Drop for Bare {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
