//! What `cargo xtask read FILE` runs: prints what the page reader reads in a file, as JSON.

use std::io::Write;
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    let (Some(file), None) = (args.next(), args.next()) else {
        return refuse("Name one file: a saved page, or a text file with what you copied from a page.");
    };
    let bytes = match std::fs::read(&file) {
        Ok(bytes) => bytes,
        Err(e) => return refuse(&format!("Cannot read {}: {e}.", file.to_string_lossy())),
    };
    let reading = passarela::domain::reading::read(&bytes);
    let json = match serde_json::to_string_pretty(&reading) {
        Ok(json) => json,
        Err(e) => return refuse(&format!("Cannot write the reading as JSON: {e}.")),
    };
    match writeln!(std::io::stdout(), "{json}") {
        Ok(()) => ExitCode::SUCCESS,
        // The one who asked stopped listening; nothing is left to say.
        Err(_) => ExitCode::from(2),
    }
}

fn refuse(why: &str) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{why}");
    ExitCode::from(2)
}
