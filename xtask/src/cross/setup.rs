//! The setup of Windows and the portable folder: made by `passarela-package`, then done with as a person would, under Wine.

use std::fs;
use std::path::{Path, PathBuf};

use super::compiler::Compiler;
use super::wine::Wine;
use crate::cargo::{cargo, root, wait};
use crate::progress::{Failure, say};

const AGAIN: &str = "Correct what the lines above name, then run this command again.";
const KEY: &str = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Passarela";
const OFFERED: &str = r"HKCU\Software\Classes\.html\OpenWithProgids";

/// What was made.
pub struct Made {
    /// Holds them.
    pub folder: PathBuf,
    new: PathBuf,
    older: PathBuf,
}

/// One thing was seen.
pub fn seen(what: &str) {
    say(&format!("  seen: {what}"));
}

/// The setup, an older one to upgrade from, and the portable folder.
pub fn make(compiler: &Compiler, program: &Path) -> Result<Made, Failure> {
    let folder = compiler.folder().join("package");
    let mut tool = cargo();
    tool.args(["run", "--quiet", "--package", "passarela-package", "--", "windows", "thorough"]);
    tool.arg(root()).arg(program).arg(&folder);
    wait(&mut tool, "Making the setup", AGAIN)?;
    let setup = |folder: &Path| {
        let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
        let mut found = files.filter(|path| path.to_string_lossy().ends_with("-setup.exe"));
        found.next().ok_or_else(|| Failure::new(format!("{} holds no setup.", folder.display()), AGAIN))
    };
    let older = setup(&compiler.folder().join("package-older"))?;
    Ok(Made { new: setup(&folder)?, older, folder })
}

/// Installed over an older one and removed, all of it in silence; what the person has is left alone.
pub fn check(wine: &Wine, made: &Made) -> Result<(), Failure> {
    let person = wine.person()?;
    let installed = person.join("AppData/Local/Programs/Passarela");
    let menu = person.join("AppData/Roaming/Microsoft/Windows/Start Menu/Programs");
    let state = person.join("AppData/Roaming/app.passarela.Passarela/session.json");
    write(&state, "what a person did")?;

    silently(wine, &made.older)?;
    expect(version(wine)? == "0.0.1", "The older setup did not enter its version.")?;
    silently(wine, &made.new)?;
    let version = version(wine)?;
    expect(version != "0.0.1" && !version.is_empty(), "The newer setup did not enter its version.")?;
    for file in ["passarela.exe", "WebView2Loader.dll", "LICENSE.txt", "THIRD-PARTY-NOTICES.txt", "uninstall.exe"] {
        expect(installed.join(file).is_file(), &format!("{file} was not installed."))?;
    }
    let links = ["Passarela.lnk", "Passarela practice lab.lnk"];
    for link in links {
        expect(menu.join(link).is_file(), &format!("The start menu has no {link}."))?;
    }
    expect(query(wine, OFFERED)?.contains("Passarela.Page"), "\"Open with\" does not offer saved pages.")?;
    seen(&format!(
        "the setup, in silence: installed over an older one as {version}, in the start menu and in \"Open with\""
    ));

    silently(wine, &installed.join("uninstall.exe"))?;
    expect(!installed.exists(), "The folder of the program is still there.")?;
    expect(links.iter().all(|link| !menu.join(link).exists()), "The start menu still has it.")?;
    expect(query(wine, KEY)?.is_empty() && !query(wine, OFFERED)?.contains("Passarela"), "The registry still has it.")?;
    expect(fs::read_to_string(&state).is_ok_and(|text| text == "what a person did"), "The person's state is gone.")?;
    seen("removed in silence: nothing of it is left; the person's state is untouched");
    Ok(())
}

/// A setup goes on in a copy of itself, so all that runs is awaited.
fn silently(wine: &Wine, setup: &Path) -> Result<(), Failure> {
    wait(wine.run(setup).arg("/S"), "The setup", AGAIN)?;
    wine.settle()
}

fn version(wine: &Wine) -> Result<String, Failure> {
    let said = query(wine, KEY)?;
    let line = said.lines().find(|line| line.contains("DisplayVersion")).unwrap_or_default();
    Ok(line.split_whitespace().last().unwrap_or_default().to_owned())
}

/// What the registry holds there; nothing where there is no such key.
fn query(wine: &Wine, key: &str) -> Result<String, Failure> {
    let out = wine.run("reg").args(["query", key]).output();
    let out = out.map_err(|error| Failure::new(format!("Wine could not be started: {error}."), AGAIN))?;
    Ok(if out.status.success() { String::from_utf8_lossy(&out.stdout).into_owned() } else { String::new() })
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(path, text));
    written.map_err(|error| Failure::new(format!("{} could not be written: {error}.", path.display()), AGAIN))
}

fn expect(so: bool, otherwise: &str) -> Result<(), Failure> {
    if so { Ok(()) } else { Err(Failure::new(otherwise, AGAIN)) }
}
