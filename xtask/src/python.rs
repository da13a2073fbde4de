//! `cargo xtask python`: two public Python clients, of Threat Response and of the appliance, against the practice lab, in a virtual environment of its own.
//!
//! Never the system's Python packages: Debian does not let pip touch them, and neither should a test.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use crate::cargo::{cargo, not_started, root, target, wait};
use crate::plan::Purpose;
use crate::progress::{Failure, Phases, say};
use crate::record::Record;
use crate::stamp::Stamp;
use crate::test::features;
use crate::{install, no_arguments, system};

/// How to see only these again.
pub const AGAIN: &str = "cargo xtask python";

/// Only the tests of the Python clients.
pub fn python(rest: &[String]) -> Result<ExitCode, Failure> {
    no_arguments("python", rest)?;
    let mut phases = Phases::new(3);
    phases.next("System packages");
    install::packages(Purpose::Test)?;
    phases.next("The public Python clients");
    let python = environment()?;
    phases.next("The public Python clients: tests");
    let mut record = Record::default();
    record.count("The public Python clients", AGAIN, &mut tests(&python)?)?;
    Ok(record.close(&phases.elapsed()))
}

/// The Python of a virtual environment that holds what `tests/python/requirements.txt` names.
pub fn environment() -> Result<PathBuf, Failure> {
    let folder = target().join("tools").join("python");
    let python = inside(&folder, cfg!(windows));
    let wanted = root().join("tests").join("python").join("requirements.txt");
    let to_failure = |error: std::io::Error| {
        Failure::new(format!("{} could not be read or noted: {error}.", wanted.display()), "Check its rights.")
    };
    let stamp = Stamp::of(folder.join("requirements.stamp"), std::slice::from_ref(&wanted), &[]).map_err(to_failure)?;
    if stamp.holds() && works(&python) {
        say("Nothing is missing.");
        return Ok(python);
    }
    // From nothing: what another version of the file or of Python left behind would not be what was tried.
    let mut make = Command::new(system_python()?);
    make.args(["-m", "venv", "--clear"]).arg(&folder);
    wait(
        &mut make,
        "Making a virtual environment",
        "Install Python 3.10 or later with its venv, then run this again.",
    )?;
    let mut fill = Command::new(&python);
    fill.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--requirement"]);
    fill.arg(&wanted);
    wait(
        &mut fill,
        "Installing the public Python clients",
        "Check that the package registry can be reached and Python is 3.10 or later, then run this command again.",
    )?;
    stamp.set().map_err(to_failure)?;
    Ok(python)
}

/// The tests, with the lab that they start.
pub fn tests(python: &Path) -> Result<Command, Failure> {
    let mut build = cargo();
    build.args(["build", "--quiet", "--package", "passarela", "--example", "lab"]).args(features());
    wait(&mut build, "Building the practice lab", "Correct what the lines above name, then run this command again.")?;
    let lab = target().join("debug").join("examples").join(format!("lab{}", std::env::consts::EXE_SUFFIX));
    let mut command = Command::new(python);
    command.arg(root().join("tests").join("python").join("run.py"));
    command.env("PASSARELA_LAB", lab).env("PYTHONDONTWRITEBYTECODE", "1");
    // Somebody else's packages and settings are not what was pinned.
    command.env_remove("PYTHONPATH").env_remove("PYTHONHOME");
    Ok(command)
}

/// Where a virtual environment has its Python.
pub fn inside(folder: &Path, windows: bool) -> PathBuf {
    if windows { folder.join("Scripts").join("python.exe") } else { folder.join("bin").join("python") }
}

/// The Python that the system has.
pub fn system_python() -> Result<PathBuf, Failure> {
    ["python3", "python"].into_iter().find_map(system::program).ok_or_else(|| {
        let error = std::io::Error::from(std::io::ErrorKind::NotFound);
        not_started(&Command::new("python3"), &error)
    })
}

/// One whose system's Python was replaced does not start any more.
fn works(python: &Path) -> bool {
    let mut command = Command::new(python);
    let quiet = command
        .args(["-c", "import threatresponse, stix_shifter_modules.cisco_secure_email.entry_point"])
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_package_is_pinned() {
        let file = root().join("tests/python/requirements.txt");
        let text = std::fs::read_to_string(file).expect("what the tests need");
        let named: Vec<&str> = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
        assert!(named.iter().all(|line| line.split_once("==").is_some_and(|(_, v)| !v.contains('*'))), "{named:?}");
        for client in ["threatresponse==0.15.", "stix-shifter-modules-cisco-secure-email==8.1.3"] {
            assert!(named.iter().any(|line| line.starts_with(client)), "{client}: {named:?}");
        }
    }

    #[test]
    fn the_environments_python_is_where_the_system_puts_it() {
        assert_eq!(inside(Path::new("v"), false), Path::new("v").join("bin").join("python"));
        assert_eq!(inside(Path::new("v"), true), Path::new("v").join("Scripts").join("python.exe"));
    }

    #[test]
    fn a_python_that_does_not_start_does_not_work() {
        assert!(!works(Path::new("a-python-that-nobody-has")));
    }
}
