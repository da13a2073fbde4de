//! `cargo xtask bench`: the figures, made by a package of its own that has the yardsticks.

use std::process::ExitCode;

use crate::cargo::{cargo, root, target, wait};
use crate::example::become_it;
use crate::plan::Purpose;
use crate::progress::Failure;
use crate::{install, python, ui};

/// Builds the bench as the program is shipped, with what it measures against, and runs it with our arguments.
pub fn bench(rest: &[String]) -> Result<ExitCode, Failure> {
    let named = |bench: &str| rest.iter().all(|a| a == "--json") || rest.iter().any(|a| a == bench);
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
    // One that is named already is measured as it is.
    let window = named("paste") || named("keystore-hang-start");
    if window && install::can_drive_the_window() && std::env::var_os("PASSARELA_APP").is_none() {
        install::packages(Purpose::Test)?;
        command.env("PASSARELA_TAURI_DRIVER", install::tauri_driver()?);
        ui::build()?;
        let then = "Correct what the lines above name, then run this command again.";
        wait(cargo().args(["build", "--release", "--package", "passarela"]), "Building the program", then)?;
        command.env("PASSARELA_APP", target().join("release").join("passarela"));
    }
    become_it(command)
}
