//! Commands that write generated files anew, and the lints.

use std::path::Path;
use std::process::ExitCode;

use crate::cargo::{cargo, wait};
use crate::progress::{Failure, Phases, say};
use crate::{no_arguments, system};

const READ: &str = "Correct what the lines above name, then run this command again.";

/// What tests compare with and write anew when asked to: the page's TypeScript types, the views that its tests draw, the
/// shapes of `tests/clients/conformity`, and the texts that insta keeps under `snapshots`.
pub fn bindings(rest: &[String]) -> Result<ExitCode, Failure> {
    no_arguments("bless", rest)?;
    let mut command = cargo();
    command.args(["test", "--package", "passarela", "--no-default-features"]);
    let tests = ["clients", "words"];
    command.args(tests.iter().flat_map(|test| ["--test", test]));
    command.env("INSTA_UPDATE", "always");
    wait(command.env("PASSARELA_BLESS", "1"), "Writing the generated files", READ)?;
    Ok(ExitCode::SUCCESS)
}

/// Every icon size from the one drawing.
pub fn icons(rest: &[String]) -> Result<ExitCode, Failure> {
    no_arguments("icons", rest)?;
    wait(cargo().args(["run", "--quiet", "--package", "passarela-icons"]), "Drawing the icons", READ)?;
    Ok(ExitCode::SUCCESS)
}

/// Kills a program with ten appliances 200 times, at moments by chance, and looks what the next start finds.
pub fn kill9(rest: &[String]) -> Result<ExitCode, Failure> {
    no_arguments("kill9", rest)?;
    let mut command = cargo();
    command.args([
        "test",
        "--package",
        "passarela",
        "--no-default-features",
        "--test",
        "engine",
        "kill9::whenever",
        "--",
        "--ignored",
    ]);
    wait(command.env("PASSARELA_KILLS", "200"), "Killing it 200 times", READ)?;
    Ok(ExitCode::SUCCESS)
}

/// Formatting, clippy and the licences.
pub fn lint(rest: &[String]) -> Result<ExitCode, Failure> {
    no_arguments("lint", rest)?;
    let mut phases = Phases::new(3);
    phases.next("Formatting");
    formatting()?;
    phases.next("Clippy");
    let clippy = ["clippy", "--workspace", "--no-default-features", "--all-targets", "--", "--deny", "warnings"];
    wait(cargo().args(clippy), "Clippy", READ)?;
    phases.next("Licences and advisories");
    if system::program("cargo-deny").is_some() {
        wait(cargo().args(["deny", "check"]), "cargo-deny", "See deny.toml for what is allowed, and why.")?;
    } else {
        say("cargo-deny is not installed; `cargo install cargo-deny --locked` brings it.");
    }
    Ok(ExitCode::SUCCESS)
}

/// Whether every source is formatted.
pub fn formatting() -> Result<(), Failure> {
    wait(cargo().args(["fmt", "--all", "--check"]), "The formatting", "Run `cargo fmt --all`.")?;
    let files = listed_by_macros();
    let again = format!("Run `rustfmt --edition 2024 {}`.", files.join(" "));
    let mut rustfmt = std::process::Command::new("rustfmt");
    wait(rustfmt.args(["--edition", "2024", "--check"]).args(&files), "The formatting", &again)?;
    Ok(())
}

/// Files that `cargo fmt` does not find, because a table's macro declares them: the checks and the steps.
fn listed_by_macros() -> Vec<String> {
    let folders = ["src-tauri/checks", "src-tauri/domain/guide"];
    let mut files: Vec<String> = folders.iter().flat_map(|folder| rust_files(Path::new(folder))).collect();
    files.sort();
    files
}

fn rust_files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    entries
        .flat_map(|path| match path.is_dir() {
            true => rust_files(&path),
            false => {
                Some(path.to_string_lossy().into_owned()).filter(|name| name.ends_with(".rs")).into_iter().collect()
            }
        })
        .collect()
}
