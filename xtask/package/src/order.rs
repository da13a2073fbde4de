//! What is to be packaged: the program, its version and its moment.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::run::{Failure, Outcome, output};

/// See the module.
#[derive(Debug, Clone)]
pub struct Order {
    /// The folder of the sources.
    pub root: PathBuf,
    /// The built program.
    pub program: PathBuf,
    /// As `Cargo.toml` says.
    pub version: String,
    /// The moment that every file of a package bears, in seconds since 1970: `SOURCE_DATE_EPOCH`, or the last commit's. Two
    /// runs over the same sources and program then make the same bytes.
    pub moment: i64,
    /// Whether packing may take its time. What is only tried is packed fast.
    pub thorough: bool,
}

impl Order {
    /// As the sources under `root` say.
    pub fn of(root: &Path, program: PathBuf, thorough: bool) -> Outcome<Self> {
        let manifest = std::fs::read_to_string(root.join("Cargo.toml"))?;
        let version = version(&manifest).ok_or_else(|| Failure::new("Cargo.toml names no version."))?;
        let moment = match std::env::var("SOURCE_DATE_EPOCH") {
            Ok(given) => given,
            Err(_) => output(Command::new("git").current_dir(root).args(["log", "-1", "--format=%ct"]))?,
        };
        let moment = moment.trim().parse().map_err(|_| {
            Failure::new("SOURCE_DATE_EPOCH is not a number of seconds, or this is no clone with commits.")
        })?;
        Ok(Self { root: root.to_owned(), program, version: version.to_owned(), moment, thorough })
    }

    /// The same with another version, to be upgraded from.
    pub fn older(&self) -> Self {
        Self { version: "0.0.1".to_owned(), thorough: false, ..self.clone() }
    }

    /// `passarela-1.2.3-linux-x86_64.` and this ending.
    pub fn named(&self, ending: &str) -> String {
        format!("{}.{ending}", self.stem())
    }

    /// `passarela-1.2.3-linux-x86_64`.
    pub fn stem(&self) -> String {
        format!("passarela-{}-linux-{}", self.version, std::env::consts::ARCH)
    }

    /// A file of `packaging/linux`, with version and day filled in.
    pub fn template(&self, name: &str) -> Outcome<String> {
        let text = std::fs::read_to_string(self.root.join("packaging/linux").join(name))?;
        Ok(text.replace("@VERSION@", &self.version).replace("@DATE@", &self.day()?))
    }

    /// `2026-11-29`, in UTC.
    fn day(&self) -> Outcome<String> {
        Ok(self.time()?.strftime("%Y-%m-%d").to_string())
    }

    /// The moment, as a time.
    pub fn time(&self) -> Outcome<jiff::Zoned> {
        let time = jiff::Timestamp::from_second(self.moment).map_err(|error| Failure::new(error.to_string()))?;
        Ok(time.to_zoned(jiff::tz::TimeZone::UTC))
    }
}

/// The first `version = "…"` of the manifest, which is the workspace's.
fn version(manifest: &str) -> Option<&str> {
    manifest.lines().find_map(|line| line.strip_prefix("version = \"")?.strip_suffix('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_workspaces() {
        assert_eq!(version("[workspace.package]\nversion = \"1.2.3\"\n[x]\nversion = \"9\"\n"), Some("1.2.3"));
        assert_eq!(version("[package]\nversion.workspace = true\n"), None);
    }

    #[test]
    fn the_day_is_that_of_the_moment() {
        let order = Order {
            root: "/".into(),
            program: "/p".into(),
            version: "1.2.3".into(),
            moment: 1_795_968_358,
            thorough: true,
        };
        assert_eq!(order.day().expect("a day"), "2026-11-29");
        assert!(order.named("tar.gz").starts_with("passarela-1.2.3-linux-"));
    }
}
