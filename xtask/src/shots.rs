//! `cargo xtask shots FOLDER [pages|middle|places|exercise [STOP]]`: the gallery. Pictures of every page of the real window, to look at, and
//! what is wrong with each.

use std::process::ExitCode;

use crate::cargo::{app, cargo};
use crate::plan::Purpose;
use crate::progress::{Failure, Phases, say};
use crate::{install, run, ui};

/// What writes pictures.
const QUICK: [&str; 3] = ["png", "fdeflate", "crc32fast"];

/// Builds, opens the window on a private screen, photographs.
pub fn shots(rest: &[String]) -> Result<ExitCode, Failure> {
    let [folder, only @ ..] = rest else {
        return Err(Failure::new("`cargo xtask shots` needs a folder.", "Run `cargo xtask shots FOLDER`."));
    };
    if !install::can_drive_the_window() {
        return Err(Failure::new("Screenshots need Linux, where the window can be driven.", "Run this on Linux."));
    }
    let folder = std::path::absolute(folder)
        .map_err(|error| Failure::new(format!("{folder} is no folder: {error}."), "Name another one."))?;
    let mut phases = Phases::new(5);
    phases.next("System packages");
    install::packages(Purpose::Test)?;
    let driver = install::tauri_driver()?;
    phases.next("The pages of the window");
    ui::build()?;
    phases.next("The program");
    run::build_app()?;
    phases.next("Pictures, two screens at a time");
    let gallery = |folder: &std::path::Path| {
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "passarela-e2e", "--bin", "shots"]);
        // Pictures are written fifteen hundred times; not optimised, that takes a third of the whole.
        command.args(
            QUICK
                .iter()
                .flat_map(|package| ["--config".to_owned(), format!("profile.dev.package.{package}.opt-level=3")]),
        );
        command.arg("--").arg(folder).args(only).env("PASSARELA_APP", app()).env("PASSARELA_TAURI_DRIVER", &driver);
        command
    };
    let looked = gallery(&folder).status();
    phases.next("Pictures in high contrast");
    let mut contrast = gallery(&folder.join("high-contrast"));
    contrast.env("PASSARELA_HIGH_CONTRAST", "1");
    let done =
        [looked, contrast.status()].iter().all(|ended| ended.as_ref().is_ok_and(std::process::ExitStatus::success));
    say(&format!("The whole took {}.", phases.elapsed()));
    Ok(if done { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
