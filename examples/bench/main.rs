//! What `cargo xtask bench` runs for what goes over the wire: `full-check-round-trips`, `full-check-vs-python` and
//! `lab-memory`. Each prints one line, with `--json` as JSON: what was measured, and what it must be at most.

mod full_check;
mod lab_memory;

use std::io::Write;
use std::process::ExitCode;

use serde_json::Value;

/// As these programs do, whatever fails is said and ends the run.
pub type Failed = Box<dyn std::error::Error + Send + Sync>;

/// What one measurement came to.
pub struct Measured {
    /// Its name, as typed.
    pub name: &'static str,
    /// In the unit that the name or the details say.
    pub value: f64,
    /// What the value must be at most.
    pub target: f64,
    /// What was seen on the way.
    pub details: Value,
}

impl Measured {
    fn holds(&self) -> bool {
        self.value <= self.target
    }

    fn json(&self) -> Value {
        serde_json::json!({
            "name": self.name, "value": self.value, "target": self.target, "ratio": self.value / self.target,
            "holds": self.holds(), "details": self.details,
        })
    }
}

async fn run(name: &str) -> Result<Measured, Failed> {
    match name {
        "full-check-round-trips" => full_check::round_trips().await,
        "full-check-vs-python" => full_check::against_python().await,
        "lab-memory" => lab_memory::grows().await,
        other => Err(format!("{other} is measured by nobody here").into()),
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let json = arguments.iter().any(|a| a == "--json");
    let mut all_hold = true;
    for name in arguments.iter().filter(|a| *a != "--json") {
        let measured = tokio::runtime::Runtime::new().map_err(Failed::from).and_then(|rt| rt.block_on(run(name)));
        let line = match measured {
            Ok(measured) => {
                all_hold &= measured.holds();
                let word = if measured.holds() { "holds" } else { "does not hold" };
                let text = format!(
                    "{name}: {:.2} of {:.2} at most ({word}); {}",
                    measured.value, measured.target, measured.details
                );
                if json { measured.json().to_string() } else { text }
            }
            Err(error) => {
                all_hold = false;
                format!("{name}: {error}")
            }
        };
        // With nobody left to read it, there is nothing else to do about it.
        let _ = writeln!(std::io::stdout(), "{line}");
    }
    if all_hold { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
