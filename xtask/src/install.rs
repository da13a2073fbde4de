//! Carries out the install plan, and installs the tools that come from the package registry.

use std::path::PathBuf;
use std::process::Command;

use crate::cargo::{cargo, target, wait};
use crate::plan::{Os, Purpose, plan};
use crate::progress::{Failure, say};
use crate::system;

/// Installs what is missing for `purpose`. Ends with a failure where only the person can go on.
pub fn packages(purpose: Purpose) -> Result<(), Failure> {
    let here = system::here();
    let todo = plan(&here, purpose, |name| system::present(&here.os, name));
    for limit in &todo.limits {
        say(limit);
    }
    if !todo.advice.is_empty() {
        return Err(Failure::new("Something is missing that you have to install.", todo.advice.join("\n")));
    }
    if todo.is_empty() {
        say("Nothing is missing.");
    }
    for (name, why) in &todo.missing {
        say(&format!("Missing: {name} ({why})"));
    }
    for words in &todo.commands {
        say(&format!("> {}", words.join(" ")));
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]);
        let then = "Read the lines above. If the network or another package manager was busy, run this command again.";
        wait(&mut command, "Installing packages", then)?;
    }
    node()
}

/// Node is asked for in the README and not in every system's packages in a version that will do, so we only look.
fn node() -> Result<(), Failure> {
    let missing = ["node", "npm"].into_iter().find(|name| system::program(name).is_none());
    match missing {
        None => Ok(()),
        Some(name) => Err(Failure::new(
            format!("{name} is missing. It builds the pages of the window."),
            "Install Node.js 20.19 or later, with npm, then run this command again.",
        )),
    }
}

/// Whether the end-to-end run is possible on this system.
pub fn can_drive_the_window() -> bool {
    !matches!(system::here().os, Os::Mac | Os::Windows)
}

/// `tauri-driver`, from `PATH` or under `target/tools`; installed there if missing.
pub fn tauri_driver() -> Result<PathBuf, Failure> {
    from_registry("tauri-driver", "^2")
}

/// `geckodriver`, in the same way: Debian has no package of it.
pub fn geckodriver() -> Result<PathBuf, Failure> {
    from_registry("geckodriver", "^0.37")
}

/// The folder of an unpacked Postfix, for a test against a real mail server. Not installed: that would put it in the place
/// of the mail server that is here, and start it. Nothing where the test cannot run it: it takes Debian's package, and root.
pub fn postfix() -> Result<Option<PathBuf>, Failure> {
    let here = system::here();
    if here.os != Os::Apt || !here.root {
        say("No mail server is tried: that takes Debian or Ubuntu, and root.");
        return Ok(None);
    }
    let folder = target().join("tools").join("postfix");
    if !folder.join("usr/lib/postfix/sbin/master").is_file() {
        let then = "Check that the package registry of the system can be reached, then run this command again.";
        std::fs::create_dir_all(&folder)
            .map_err(|error| Failure::new(format!("{} could not be made: {error}.", folder.display()), then))?;
        wait(Command::new("apt-get").args(["--quiet", "update"]), "Asking for the mail server's package", then)?;
        wait(
            Command::new("sh").args(["-c", UNPACK]).current_dir(&folder),
            "Unpacking a mail server for its test",
            then,
        )?;
    }
    Ok(Some(folder))
}

/// The old package goes first, so that one name fits.
const UNPACK: &str = "rm -f postfix_*.deb && apt-get --quiet download postfix && dpkg-deb --extract postfix_*.deb .";

fn from_registry(name: &str, version: &str) -> Result<PathBuf, Failure> {
    if let Some(found) = system::program(name) {
        return Ok(found);
    }
    let tools = target().join("tools");
    let program = tools.join("bin").join(name);
    if !program.is_file() {
        let mut command = cargo();
        command.args(["install", name, "--version", version, "--locked", "--debug", "--root"]).arg(&tools);
        command.arg("--target-dir").arg(tools.join("build"));
        // Nobody steps through a driver.
        command.env("CARGO_PROFILE_DEV_DEBUG", "0");
        wait(
            &mut command,
            &format!("Installing {name}"),
            "Check that the package registry of Rust can be reached, then run this command again.",
        )?;
    }
    Ok(program)
}
