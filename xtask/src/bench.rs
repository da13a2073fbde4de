//! `cargo xtask bench`: the figures, made by a package of its own that has the yardsticks.

use std::process::ExitCode;

use crate::cargo::{cargo, root, target, wait};
use crate::example::become_it;
use crate::plan::Purpose;
use crate::progress::Failure;
use crate::{install, python, ui};

/// Builds the bench as the program is shipped, with what it measures against, and runs it with our arguments.
pub fn bench(rest: &[String]) -> Result<ExitCode, Failure> {
    // A bench by its name, or one of its figures, whose names begin alike.
    let named = |bench: &str| rest.iter().all(|a| a == "--json") || rest.iter().any(|a| a.starts_with(bench));
    let mut command = cargo();
    command.args(["run", "--quiet", "--release", "--package", "passarela-bench", "--manifest-path"]);
    command.arg(root().join("Cargo.toml")).arg("--").args(rest);
    if named("full-check-vs-python") || named("lab-memory") {
        // A process of its own, so that its memory is its own.
        let mut lab = cargo();
        lab.args([
            "build",
            "--quiet",
            "--release",
            "--package",
            "passarela",
            "--no-default-features",
            "--example",
            "lab",
        ]);
        wait(&mut lab, "Building the practice lab", "Correct what the lines above name, then run this command again.")?;
    }
    if named("full-check-vs-python") {
        command.env("PASSARELA_PYTHON", python::environment()?);
        command.env("PASSARELA_FULL_CHECK", root().join("tests").join("python").join("full_check.py"));
    }
    let beside_bare = ["start", "memory", "binary", "countdown-cpu"].into_iter().any(named);
    let window = beside_bare || ["paste", "copied-200k", "keystore-hang-start"].into_iter().any(named);
    if window && install::can_drive_the_window() {
        install::packages(Purpose::Test)?;
        command.env("PASSARELA_TAURI_DRIVER", install::tauri_driver()?);
        ui::build()?;
        let then = "Correct what the lines above name, then run this command again.";
        let mut build = cargo();
        build.args(["build", "--release"]);
        let all = [("passarela", "PASSARELA_APP"), ("passarela-bare", "PASSARELA_BARE")];
        // One that is named already is measured as it is.
        let missing: Vec<_> = all.into_iter().filter(|(_, variable)| std::env::var_os(variable).is_none()).collect();
        for (package, variable) in &missing {
            build.args(["--package", package]);
            command.env(variable, target().join("release").join(package));
        }
        if !missing.is_empty() {
            wait(&mut build, "Building the program", then)?;
        }
    }
    become_it(command)
}
