//! `cargo xtask package`: builds the program as a release and makes the Linux packages of it; with `--check`, tries them.

use std::path::PathBuf;
use std::process::ExitCode;

use crate::cargo::{app, cargo, root, target, wait};
use crate::plan::{Os, Purpose};
use crate::progress::{Failure, Phases, say};
use crate::{install, run, system, ui};

const READ: &str = "Correct what the lines above name, then run this command again.";

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Wish {
    /// Try the packages too.
    check: bool,
    /// As it is built for development: for work on the packages themselves.
    dev: bool,
}

/// Builds, makes the packages, and tries them if asked.
pub fn package(rest: &[String]) -> Result<ExitCode, Failure> {
    let wish = wish(rest)?;
    if system::here().os != Os::Apt {
        return Err(Failure::new(
            "Packages are made on Debian or Ubuntu: dpkg knows there which package each library is from.",
            "Run this command there. `.github/workflows/release.yml` makes those of Windows and macOS.",
        ));
    }
    let mut phases = Phases::new(if wish.check { 6 } else { 4 });
    phases.next("System packages");
    install::packages(if wish.check { Purpose::CheckPackages } else { Purpose::Package })?;
    phases.next("The pages of the window");
    notices("here")?;
    ui::build()?;
    phases.next(if wish.dev { "The program" } else { "The program as a release (about ten minutes the first time)" });
    let program = if wish.dev { run::build_app().map(|()| app())? } else { release()? };
    let folder = target().join("package");
    let effort = if wish.dev { "fast" } else { "thorough" };
    let mut tool = cargo();
    tool.args(["run", "--quiet", "--package", "passarela-package", "--"]);
    if wish.check {
        phases.next("The driver of the window");
        let driver = install::tauri_driver()?;
        phases.next("The packages, made and tried in a bare root");
        wait(
            tool.args(["check", effort]).arg(root()).arg(program).arg(&folder).arg(driver),
            "The check of the packages",
            READ,
        )?;
    } else {
        phases.next("The packages");
        wait(tool.args(["make", effort]).arg(root()).arg(program).arg(&folder), "Making the packages", READ)?;
    }
    say(&format!("{} holds the packages. It took {}.", folder.display(), phases.elapsed()));
    Ok(ExitCode::SUCCESS)
}

/// Puts the notices of third parties among the files of the pages, from where About shows them.
pub fn notices(platform: &str) -> Result<(), Failure> {
    ui::packages()?;
    let mut tool = cargo();
    tool.args(["run", "--quiet", "--package", "passarela-package", "--", "notices"]).arg(root()).arg(platform);
    wait(tool.arg(root().join("ui/public/third-party-notices.txt")), "Collecting the notices of third parties", READ)
}

fn wish(rest: &[String]) -> Result<Wish, Failure> {
    let mut wish = Wish { check: false, dev: false };
    let mut words = rest.iter().map(String::as_str);
    while let Some(word) = words.next() {
        match (word, word == "--profile") {
            ("--check", _) => wish.check = true,
            (_, true) => match words.next() {
                Some("dev") => wish.dev = true,
                Some("release") => wish.dev = false,
                _ => return Err(Failure::new("`--profile` is `dev` or `release`.", "Leave it out for a release.")),
            },
            _ => {
                return Err(Failure::new(
                    format!("`cargo xtask package` does not know {word}."),
                    "Run `cargo xtask package` or `cargo xtask package --check`.",
                ));
            }
        }
    }
    Ok(wish)
}

/// The program as people get it. The folders of whoever builds it stand nowhere in it, so that it says nothing of them
/// and is the same from any folder.
fn release() -> Result<PathBuf, Failure> {
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(std::env::home_dir()?.join(".cargo"))).unwrap_or_default();
    let flags = [
        std::env::var("RUSTFLAGS").unwrap_or_default(),
        format!("--remap-path-prefix={}=cargo", home.display()),
        format!("--remap-path-prefix={}=passarela", root().display()),
    ];
    let mut build = cargo();
    build.args(["build", "--release", "--locked", "--package", "passarela"]).env("RUSTFLAGS", flags.join(" ").trim());
    wait(&mut build, "Building the program", READ)?;
    Ok(target().join("release/passarela"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(words: &[&str]) -> Result<Wish, Failure> {
        wish(&words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn a_release_unless_said_otherwise() {
        assert_eq!(said(&[]).expect("nothing"), Wish { check: false, dev: false });
        assert_eq!(said(&["--check", "--profile", "dev"]).expect("both"), Wish { check: true, dev: true });
        for wrong in [&["--profile"][..], &["--profile", "fast"], &["--chek"]] {
            assert!(said(wrong).is_err(), "{wrong:?}");
        }
    }
}
