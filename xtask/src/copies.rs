//! `cargo xtask copies [FOLDER]`: the practice lab's pages, copied and saved by real browsers, as fixtures of the reader.

use std::process::ExitCode;

use crate::cargo::{cargo, root};
use crate::plan::Purpose;
use crate::progress::{Failure, Phases};
use crate::{example, install};

/// Installs the browsers and what drives them, then opens, copies and saves. By hand, never in a test run.
pub fn copies(rest: &[String]) -> Result<ExitCode, Failure> {
    if rest.len() > 1 {
        return Err(Failure::new("`cargo xtask copies` takes one folder at most.", "Run `cargo xtask copies FOLDER`."));
    }
    if !install::can_drive_the_window() {
        return Err(Failure::new("Copies need Linux, where the browsers can be driven.", "Run this on Linux."));
    }
    let folder = match rest.first() {
        Some(only) if only == "--table" => only.into(),
        Some(folder) => std::path::absolute(folder)
            .map_err(|error| Failure::new(format!("{folder} is no folder: {error}."), "Name another one."))?,
        None => root().join("tests/pages/browsers"),
    };
    let mut phases = Phases::new(2);
    phases.next("Browsers and their drivers");
    install::packages(Purpose::Copies)?;
    let driver = install::geckodriver()?;
    phases.next("Copies");
    let mut command = cargo();
    command.args(["run", "--quiet", "--package", "passarela-copies", "--"]);
    command.arg(folder).arg(root().join("docs/copies.md")).env("PASSARELA_GECKODRIVER", driver);
    example::become_it(command)
}
