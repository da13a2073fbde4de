//! Starting cargo, npm and other programs the same way everywhere.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

use crate::progress::Failure;

/// The folder of the workspace. As cargo says at the start of this run; what was known when this was compiled would be
/// wrong where two clones share one target folder.
pub fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    Path::new(&package).parent().map_or_else(|| PathBuf::from("."), Path::to_owned)
}

/// Where cargo puts what it builds. Taken from where this program lies, so that `CARGO_TARGET_DIR` and every other way
/// of setting it hold.
pub fn target() -> PathBuf {
    let here = std::env::current_exe().ok();
    let folder = here.as_deref().and_then(Path::parent).and_then(Path::parent);
    folder.map_or_else(|| root().join("target"), Path::to_owned)
}

/// The application as `cargo build` leaves it.
pub fn app() -> PathBuf {
    target().join("debug").join(format!("passarela{}", std::env::consts::EXE_SUFFIX))
}

/// `cargo`, as if it had been called by hand.
///
/// `cargo run` tells us about *our* package through variables like `CARGO_MANIFEST_DIR`. Build scripts that watch these
/// (ring's does) would see them change between a cargo called by hand and one called from here, and half the tree would
/// be built again each time.
pub fn cargo() -> Command {
    cargo_by(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// The same by another cargo than the one that started us.
pub fn cargo_by(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        if describes_our_package(&name) {
            command.env_remove(name);
        }
    }
    command.current_dir(root());
    command
}

fn describes_our_package(name: &OsStr) -> bool {
    let name = name.to_string_lossy();
    ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"]
        .iter()
        .any(|start| name.starts_with(start))
        || name == "OUT_DIR"
}

/// `npm` in `ui/`. On Windows it is a script, which only a shell can start.
pub fn npm() -> Command {
    let mut command = if cfg!(windows) { Command::new("cmd") } else { Command::new("npm") };
    if cfg!(windows) {
        command.args(["/C", "npm"]);
    }
    command.current_dir(root().join("ui")).env("npm_config_fund", "false").env("npm_config_audit", "false");
    command
}

/// Runs it with our own stdout and stderr and waits; `then` says what to do if it does not end well.
pub fn wait(command: &mut Command, what: &str, then: &str) -> Result<(), Failure> {
    let status = status(command)?;
    if status.success() { Ok(()) } else { Err(Failure::new(format!("{what} did not go well ({status})."), then)) }
}

/// Runs it and waits.
pub fn status(command: &mut Command) -> Result<ExitStatus, Failure> {
    command.status().map_err(|error| not_started(command, &error))
}

/// Says which program is missing.
pub fn not_started(command: &Command, error: &std::io::Error) -> Failure {
    let program = command.get_program().to_string_lossy();
    let then = match &*program {
        "npm" | "cmd" => "Install Node.js 20.19 or later, with npm, then run this command again.",
        "sudo" => "Run this command as root.",
        _ => "Install it or add its folder to PATH, then run this command again.",
    };
    Failure::new(format!("{program} could not be started: {error}."), then)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_describes_xtask_is_not_handed_on() {
        for name in ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "CARGO_BIN_NAME", "OUT_DIR"] {
            assert!(describes_our_package(OsStr::new(name)), "{name}");
        }
        for name in
            ["CARGO_HOME", "CARGO_TARGET_DIR", "CARGO_TERM_COLOR", "CARGO_NET_OFFLINE", "CARGO_BUILD_JOBS", "PATH"]
        {
            assert!(!describes_our_package(OsStr::new(name)), "{name}");
        }
    }

    #[test]
    fn a_missing_program_is_named() {
        let mut command = Command::new("a-program-that-nobody-has");
        let text = status(&mut command).expect_err("it cannot start").to_string();
        assert!(text.contains("a-program-that-nobody-has could not be started"), "{text}");
    }

    #[cfg(unix)]
    #[test]
    fn a_failing_program_says_what_to_do() {
        let text = wait(&mut Command::new("false"), "The build", "Read above.").expect_err("false fails").to_string();
        assert!(text.starts_with("The build did not go well (exit status: 1).\nRead above."), "{text}");
    }
}
