//! A compiler that knows another system: the one that runs here, where it has that system's standard library; else Debian's
//! own, which builds it from Debian's own sources of it. Neither asks any other place than the package registries.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo::{cargo, cargo_by, target};
use crate::plan::{Os, Purpose};
use crate::progress::{Failure, say};
use crate::{install, system};

/// See the module.
pub struct Compiler {
    triple: &'static str,
    folder: PathBuf,
    debian: bool,
}

impl Compiler {
    /// For `triple`, building into `target/<folder>`.
    pub fn find(triple: &'static str, folder: &str, debian: bool) -> Result<Self, Failure> {
        let folder = target().join(folder);
        if !debian && knows(triple) {
            say(&format!("The compiler that is here knows {triple}."));
            return Ok(Self { triple, folder, debian: false });
        }
        if system::here().os != Os::Apt {
            return Err(Failure::new(
                format!("The compiler that is here does not know {triple}."),
                format!(
                    "Run `rustup target add {triple}`, or run this command on Debian, whose compiler can build it."
                ),
            ));
        }
        install::packages(Purpose::CrossCompiler)?;
        Ok(Self { triple, folder, debian: true })
    }

    /// `cargo WHAT` for the other system. Without what only a person who debugs needs: it is most of the size.
    pub fn cargo(&self, what: &str) -> Command {
        let mut command = if self.debian { cargo_by("/usr/bin/cargo") } else { cargo() };
        command.arg(what);
        if self.debian {
            // Debian's compiler is a stable one; building the standard library is not stable.
            command.env("RUSTC", "/usr/bin/rustc").env("RUSTC_BOOTSTRAP", "1").env_remove("RUSTUP_TOOLCHAIN");
            command.arg("-Zbuild-std=std,panic_unwind");
        }
        command.args(["--locked", "--target", self.triple, "--target-dir"]).arg(&self.folder);
        command.env("CARGO_INCREMENTAL", "0").env("CARGO_PROFILE_DEV_DEBUG", "0");
        command
    }

    /// The folder that it builds into.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// What of a profile lies where.
    pub fn built(&self, profile: &str) -> PathBuf {
        self.folder.join(self.triple).join(profile)
    }
}

/// Whether the standard library of that system is there. The compiler names its folder even where there is none.
fn knows(triple: &str) -> bool {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let said = Command::new(rustc).args(["--print", "target-libdir", "--target", triple]).output();
    let Ok(said) = said else { return false };
    let folder = PathBuf::from(String::from_utf8_lossy(&said.stdout).trim());
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    entries.into_iter().any(|entry| entry.file_name().to_string_lossy().starts_with("libstd-"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_system_without_its_standard_library_is_not_known() {
        assert!(!knows("no-such-system"));
    }

    #[test]
    fn debians_compiler_builds_the_standard_library_and_the_own_does_not() {
        let words = |debian| {
            let compiler = Compiler { triple: "a-b-c", folder: "/t".into(), debian };
            let command = compiler.cargo("check");
            command.get_args().map(|word| word.to_string_lossy().into_owned()).collect::<Vec<_>>()
        };
        assert_eq!(words(false), ["check", "--locked", "--target", "a-b-c", "--target-dir", "/t"]);
        assert_eq!(words(true)[1], "-Zbuild-std=std,panic_unwind");
    }
}
