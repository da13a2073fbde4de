//! `cargo xtask setup`: installs, and does nothing else.

use std::process::ExitCode;

use crate::plan::Purpose;
use crate::progress::{Failure, Phases};
use crate::{install, no_arguments, python, ui};

/// Everything that `run` and `test` would install.
pub fn setup(rest: &[String]) -> Result<ExitCode, Failure> {
    no_arguments("setup", rest)?;
    let mut phases = Phases::new(4);
    phases.next("System packages");
    install::packages(Purpose::Test)?;
    phases.next("Packages of the pages");
    ui::packages()?;
    phases.next("The driver of the window");
    if install::can_drive_the_window() {
        install::tauri_driver()?;
    }
    phases.next("The public Python clients");
    python::environment()?;
    Ok(ExitCode::SUCCESS)
}
