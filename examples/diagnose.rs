//! What `cargo xtask diagnose` runs: stages faults in a practice world, has the wizard check everything, and prints what
//! the checks found as one line of JSON.

mod rehearsal;

use std::io::Write;
use std::process::ExitCode;

use passarela::lab::faults::Fault;
use passarela::lab::world::Era;
use rehearsal::{Rehearsal, RehearsalError};

const USAGE: &str = "usage: cargo xtask diagnose [--fault ID]... [--era 2020|today]";

async fn run(era: Era, faults: &[Fault]) -> Result<(), RehearsalError> {
    let line = Rehearsal::with(era, faults).await?.outcome().to_string();
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()?;
    Ok(())
}

fn say(text: &str) {
    // With nobody left to read it, there is nothing else to do about it.
    let _ = writeln!(std::io::stderr(), "{text}");
}

fn main() -> ExitCode {
    let (era, faults) = match rehearsal::asked(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(error) => {
            say(&format!("{error}\n{USAGE}"));
            return ExitCode::from(2);
        }
    };
    let done = tokio::runtime::Runtime::new()
        .map_err(RehearsalError::from)
        .and_then(|runtime| runtime.block_on(run(era, &faults)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("The rehearsal did not come to its end: {error}"));
            ExitCode::FAILURE
        }
    }
}
