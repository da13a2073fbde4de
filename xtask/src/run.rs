//! `cargo xtask run`: from a fresh clone to an open window.

use std::process::{Command, ExitCode};

use crate::cargo::{app, cargo, wait};
use crate::plan::Purpose;
use crate::progress::{Failure, Phases, say};
use crate::{example, install, system, ui};

/// Installs, builds, opens.
pub fn run(rest: &[String]) -> Result<ExitCode, Failure> {
    for argument in rest {
        if argument != "--practice" {
            return Err(Failure::new(
                format!("`cargo xtask run` does not know {argument}."),
                "Run `cargo xtask run` or `cargo xtask run --practice`.",
            ));
        }
    }
    // Said before minutes of building.
    if !system::has_display() {
        return Err(Failure::new(
            "There is no screen to open the window on: neither DISPLAY nor WAYLAND_DISPLAY is set.",
            "Run this in a graphical session. Or install xvfb and openbox, then run \
             `xvfb-run sh -c 'openbox & cargo xtask run'`. `cargo xtask test` needs no screen.",
        ));
    }
    let mut phases = Phases::new(4);
    phases.next("System packages");
    install::packages(Purpose::Run)?;
    phases.next("The pages of the window");
    ui::build()?;
    phases.next("The program (the first build takes a few minutes)");
    build_app()?;
    phases.next("Opening the window");
    let mut command = Command::new(app());
    command.args(rest);
    say("Close the window to end.");
    example::become_it(command)
}

/// Builds the real window.
pub fn build_app() -> Result<(), Failure> {
    let then = "Correct what the lines above name, then run this command again.";
    wait(cargo().args(["build", "--package", "passarela"]), "Building the program", then)
}
