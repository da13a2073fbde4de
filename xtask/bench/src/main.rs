//! `cargo xtask bench [NAME] [--json]`: how long things take, each as a ratio to a yardstick measured in the same run.
//!
//! To add a bench: a file that makes figures, and its line in `BENCHES`.

mod earlier;
mod measure;
mod pages;
mod paste;
mod reader;
mod window;
mod wire;

use std::io::Write;
use std::process::ExitCode;

use measure::Figure;

/// Makes the figures of a bench; what it could not measure it says, and leaves out.
type Bench = fn(&mut dyn FnMut(&str)) -> Vec<Figure>;

const BENCHES: &[(&str, Bench)] = &[
    ("reader", reader::figures),
    ("full-check-round-trips", wire::round_trips),
    ("full-check-vs-python", wire::against_python),
    ("check-all-100", wire::check_all),
    ("lab-memory", wire::lab_memory),
    ("paste", paste::figures),
    ("keystore-hang-start", window::key_store),
];

fn main() -> ExitCode {
    let mut json = false;
    let mut wanted = Vec::new();
    for arg in std::env::args().skip(1) {
        match arg.as_str() {
            "--json" => json = true,
            _ => wanted.push(arg),
        }
    }
    if let Some(unknown) = wanted.iter().find(|w| BENCHES.iter().all(|(name, _)| name != w)) {
        let names: Vec<&str> = BENCHES.iter().map(|(name, _)| *name).collect();
        say(&format!("There is no bench named {unknown}. There are: {}.", names.join(", ")));
        return ExitCode::from(2);
    }
    let chosen = BENCHES.iter().filter(|(name, _)| wanted.is_empty() || wanted.iter().any(|w| w == name));
    let figures: Vec<Figure> = chosen.flat_map(|(_, bench)| bench(&mut |line| say(line))).collect();
    let printed = if json { measure::json(&figures) } else { measure::table(&figures) };
    match std::io::stdout().write_all(printed.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        // The one who asked stopped listening.
        Err(_) => ExitCode::from(2),
    }
}

/// What is worth knowing beside the figures.
fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
