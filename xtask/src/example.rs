//! `cargo xtask lab`, `cargo xtask read` and `cargo xtask diagnose`: the examples of the core, their output untouched.

use std::process::{Command, ExitCode};

use crate::cargo::{cargo, not_started};
use crate::progress::Failure;

/// Runs an example with our arguments, in its own place in the folder we were called from.
pub fn example(name: &str, rest: &[String]) -> Result<ExitCode, Failure> {
    let mut command = cargo();
    let manifest = crate::cargo::root().join("Cargo.toml");
    command.args(["run", "--quiet", "--no-default-features", "--package", "passarela", "--example", name]);
    command.arg("--manifest-path").arg(manifest).arg("--").args(rest);
    // A file named on the command line is meant from where the person stands.
    if let Ok(here) = std::env::current_dir() {
        command.current_dir(here);
    }
    become_it(command)
}

/// Hands the process over, so that whoever stops or kills us stops the program, and its exit code is ours.
#[cfg(unix)]
pub fn become_it(mut command: Command) -> Result<ExitCode, Failure> {
    use std::os::unix::process::CommandExt;
    let error = command.exec();
    Err(not_started(&command, &error))
}

/// Windows has no way to hand a process over: we wait, and give the exit code on. Ctrl+C reaches both.
#[cfg(not(unix))]
pub fn become_it(mut command: Command) -> Result<ExitCode, Failure> {
    let status = command.status().map_err(|error| not_started(&command, &error))?;
    Ok(status.code().and_then(|code| u8::try_from(code).ok()).map_or(ExitCode::FAILURE, ExitCode::from))
}
