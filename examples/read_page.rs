//! What `cargo xtask read FILE` and `cargo xtask read --text FILE --html FILE` run: prints what the page reader reads in a
//! file, or in one clipboard's two flavours, as JSON.

use std::ffi::OsString;
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use passarela::domain::reading::{self, Reading};

const USAGE: &str = "Name one file: a saved page, or a text file with what you copied from a page. \
                     For a clipboard with both flavours, use --text FILE --html FILE.";

fn main() -> ExitCode {
    let reading = match asked(std::env::args_os().skip(1)).and_then(|asked| asked.read()) {
        Ok(reading) => reading,
        Err(why) => return refuse(&why),
    };
    let json = match serde_json::to_string_pretty(&reading.printed()) {
        Ok(json) => json,
        Err(e) => return refuse(&format!("Cannot write the reading as JSON: {e}.")),
    };
    match writeln!(std::io::stdout(), "{json}") {
        Ok(()) => ExitCode::SUCCESS,
        // The one who asked stopped listening; nothing is left to say.
        Err(_) => ExitCode::from(2),
    }
}

/// What is to be read.
enum Asked {
    File(PathBuf),
    Clipboard { text: Option<PathBuf>, html: Option<PathBuf> },
}

fn asked(mut args: impl Iterator<Item = OsString>) -> Result<Asked, String> {
    let (mut file, mut text, mut html) = (None, None, None);
    while let Some(arg) = args.next() {
        let (place, value) = match arg.to_str() {
            Some("--text") => (&mut text, args.next()),
            Some("--html") => (&mut html, args.next()),
            _ => (&mut file, Some(arg)),
        };
        let value = value.ok_or(USAGE)?;
        if place.replace(PathBuf::from(value)).is_some() {
            return Err(USAGE.to_owned());
        }
    }
    match (file, text, html) {
        (Some(file), None, None) => Ok(Asked::File(file)),
        (None, None, None) | (Some(_), ..) => Err(USAGE.to_owned()),
        (None, text, html) => Ok(Asked::Clipboard { text, html }),
    }
}

impl Asked {
    fn read(self) -> Result<Reading, String> {
        match self {
            Self::File(file) => Ok(reading::read(&bytes(&file)?)),
            Self::Clipboard { text, html } => {
                let flavour = |file: Option<PathBuf>| -> Result<String, String> {
                    let bytes = file.map(|f| bytes(&f)).transpose()?.unwrap_or_default();
                    Ok(String::from_utf8_lossy(&bytes).into_owned())
                };
                Ok(reading::read_clipboard(&flavour(text)?, &flavour(html)?))
            }
        }
    }
}

fn bytes(file: &std::path::Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|e| format!("Cannot read {}: {e}.", file.display()))
}

fn refuse(why: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{why}");
    ExitCode::from(2)
}
