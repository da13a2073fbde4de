//! Finds the programs a journey needs. A missing one fails the test with a sentence; nothing is ever skipped.

use std::path::PathBuf;

use crate::{Failure, Outcome};

/// A program on the `PATH`.
pub fn program(name: &str) -> Outcome<PathBuf> {
    on_path(name).ok_or_else(|| missing(name))
}

/// `tauri-driver`: from `PASSARELA_TAURI_DRIVER`, the `PATH`, or where `cargo xtask test` installs it.
pub fn tauri_driver() -> Outcome<PathBuf> {
    named_by("PASSARELA_TAURI_DRIVER")
        .or_else(|| on_path("tauri-driver"))
        .or_else(|| installed("tauri-driver"))
        .ok_or_else(|| missing("tauri-driver"))
}

/// `geckodriver`: from `PASSARELA_GECKODRIVER`, the `PATH`, or where `cargo xtask test` installs it.
pub fn geckodriver() -> Outcome<PathBuf> {
    named_by("PASSARELA_GECKODRIVER")
        .or_else(|| on_path("geckodriver"))
        .or_else(|| installed("geckodriver"))
        .ok_or_else(|| missing("geckodriver"))
}

/// Firefox, by the name of its release or of its long-lived one.
pub fn firefox() -> Outcome<PathBuf> {
    on_path("firefox-esr").or_else(|| on_path("firefox")).ok_or_else(|| missing("Firefox"))
}

/// The program under test: from `PASSARELA_APP`, or where cargo builds it.
pub fn app() -> Outcome<PathBuf> {
    let beside_us = std::env::current_exe()
        .ok()
        .and_then(|here| here.ancestors().skip(1).map(|folder| folder.join("passarela")).find(|file| file.is_file()));
    named_by("PASSARELA_APP").or(beside_us).ok_or_else(|| missing("the built program"))
}

/// WebKitGTK's own small browser, which comes with the library.
pub fn mini_browser() -> Outcome<PathBuf> {
    let triplet = format!("/usr/lib/{}-linux-gnu", std::env::consts::ARCH);
    let folders = [triplet.as_str(), "/usr/libexec", "/usr/lib64", "/usr/lib"];
    folders
        .iter()
        .map(|folder| PathBuf::from(folder).join("webkit2gtk-4.1/MiniBrowser"))
        .find(|file| file.is_file())
        .ok_or_else(|| missing("WebKitGTK's MiniBrowser"))
}

/// What opens the bus that screen readers listen on.
pub fn accessibility_bus() -> Outcome<PathBuf> {
    let places = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi-bus-launcher"];
    places.iter().map(PathBuf::from).find(|file| file.is_file()).ok_or_else(|| missing("at-spi-bus-launcher"))
}

/// What shows the questions of `gnome-keyring`; comes with it.
pub fn prompter() -> Outcome<PathBuf> {
    let places = ["/usr/libexec/gcr-prompter", "/usr/lib/gcr/gcr-prompter", "/usr/lib/gcr-prompter"];
    places.iter().map(PathBuf::from).find(|file| file.is_file()).ok_or_else(|| missing("gcr-prompter"))
}

/// What `cargo xtask` installed beside us.
fn installed(name: &str) -> Option<PathBuf> {
    let here = std::env::current_exe().ok()?;
    here.ancestors().map(|folder| folder.join("tools/bin").join(name)).find(|file| file.is_file())
}

fn named_by(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|file| file.is_file())
}

fn on_path(name: &str) -> Option<PathBuf> {
    std::env::split_paths(&std::env::var_os("PATH")?).map(|folder| folder.join(name)).find(|file| file.is_file())
}

fn missing(what: &str) -> Failure {
    Failure::new(format!("{what} is missing. Run `cargo xtask test`, which installs and builds what this test needs."))
}

#[cfg(test)]
mod tests_of_the_harness {
    use super::*;

    #[test]
    fn a_missing_tool_says_what_to_run() {
        let failure = program("a-program-that-nobody-has").expect_err("nobody has it");
        assert_eq!(
            format!("{failure:?}"),
            "a-program-that-nobody-has is missing. Run `cargo xtask test`, which installs and builds what this test needs."
        );
    }
}
