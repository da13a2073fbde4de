//! `cargo xtask shots FOLDER`: pictures of every page of the real window, to look at.

use std::process::ExitCode;

use crate::cargo::{app, cargo};
use crate::plan::Purpose;
use crate::progress::{Failure, Phases};
use crate::{install, run, ui};

/// Builds, opens the window on a private screen, photographs.
pub fn shots(rest: &[String]) -> Result<ExitCode, Failure> {
    let [folder] = rest else {
        return Err(Failure::new("`cargo xtask shots` needs one folder.", "Run `cargo xtask shots FOLDER`."));
    };
    if !install::can_drive_the_window() {
        return Err(Failure::new("Screenshots need Linux, where the window can be driven.", "Run this on Linux."));
    }
    let folder = std::path::absolute(folder)
        .map_err(|error| Failure::new(format!("{folder} is no folder: {error}."), "Name another one."))?;
    let mut phases = Phases::new(4);
    phases.next("System packages");
    install::packages(Purpose::Test)?;
    let driver = install::tauri_driver()?;
    phases.next("The pages of the window");
    ui::build()?;
    phases.next("The program");
    run::build_app()?;
    phases.next("Pictures");
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "passarela-e2e", "--bin", "shots", "--"]);
    command.arg(folder).env("PASSARELA_APP", app()).env("PASSARELA_TAURI_DRIVER", driver);
    crate::example::become_it(command)
}
