//! Running other programs, and saying what went wrong.

use std::fmt;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use sha2::{Digest, Sha256};

/// What went wrong, as a sentence.
#[derive(Debug)]
pub struct Failure(String);

/// The result of everything here.
pub type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// With this sentence.
    pub fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        Self(format!("A file could not be read or written: {error}."))
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self(format!("What a tool printed is not the JSON that it should be: {error}."))
    }
}

/// One line for the person.
pub fn say(text: &str) {
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// What it prints, if it ends well. Else all that it printed is in the failure.
pub fn output(command: &mut Command) -> Outcome<String> {
    let name = words(command);
    let out = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Failure(format!("{name} could not be started: {error}.")))?;
    let printed = String::from_utf8_lossy(&out.stdout).into_owned();
    if out.status.success() {
        return Ok(printed);
    }
    let errors = String::from_utf8_lossy(&out.stderr);
    Err(Failure(format!("{name} did not go well ({}).\n{printed}{errors}", out.status)))
}

fn words(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

/// SHA-256 of a file, in hexadecimal.
pub fn sha256(file: &Path) -> Outcome<String> {
    let mut hasher = Sha256::new();
    std::io::copy(&mut std::fs::File::open(file)?, &mut Hashed(&mut hasher))?;
    Ok(hex::encode(hasher.finalize()))
}

/// Lets a hasher be written to.
struct Hashed<'a>(&'a mut Sha256);

impl Write for Hashed<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
