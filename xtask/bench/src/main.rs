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

/// Makes those figures of a bench that are wanted; what it could not measure it says, and leaves out.
type Bench = fn(&Wanted, &mut dyn FnMut(&str)) -> Vec<Figure>;

/// Each bench with the figures that it makes. Either name asks for it.
const BENCHES: &[(&str, &[&str], Bench)] = &[
    ("start", &["start-live", "start-practice"], window::start),
    ("memory", &["memory-live", "memory-practice"], window::memory),
    ("binary", &["binary"], window::binary),
    (
        "reader",
        &[
            "reader-tokens-100k",
            "reader-tokens-1m",
            "reader-tables-1m",
            "reader-tables-10m",
            "reader-hostile-growth",
            "reader-text-1m",
            "reader-slowest-fixture",
        ],
        reader::figures,
    ),
    ("full-check", &["full-check-cold", "full-check-round-trips", "full-check-warm-trips"], wire::round_trips),
    ("full-check-vs-python", &["full-check-vs-python"], wire::against_python),
    ("check-all-100", &["check-all-100"], wire::check_all),
    ("lab-memory", &["lab-memory"], wire::lab_memory),
    ("paste", &["paste-200k", "paste-2m", "copied-200k"], paste::figures),
    ("countdown-cpu", &["countdown-cpu"], window::countdown),
    ("keystore-hang-start", &["keystore-hang-start", "keystore-hang-start-answering"], window::key_store),
];

/// What was asked for by name; all of it where nothing was.
pub struct Wanted(Vec<String>);

impl Wanted {
    /// Whether this figure is, by its own name or by that of its bench.
    pub fn figure(&self, name: &str) -> bool {
        let of_bench = BENCHES.iter().filter(|(_, figures, _)| figures.contains(&name)).map(|(bench, ..)| *bench);
        self.0.is_empty() || of_bench.chain([name]).any(|one| self.0.iter().any(|asked| asked == one))
    }

    /// Whether anything of this bench is.
    fn bench(&self, (bench, figures, _): &(&str, &[&str], Bench)) -> bool {
        self.0.is_empty() || self.0.iter().any(|asked| asked == bench || figures.contains(&asked.as_str()))
    }
}

fn main() -> ExitCode {
    let mut json = false;
    let mut named = Vec::new();
    for arg in std::env::args().skip(1) {
        match arg.as_str() {
            "--json" => json = true,
            _ => named.push(arg),
        }
    }
    let names = || BENCHES.iter().flat_map(|(bench, figures, _)| std::iter::once(bench).chain(*figures));
    if let Some(unknown) = named.iter().find(|asked| names().all(|name| name != *asked)) {
        let mut all: Vec<&str> = names().copied().collect();
        all.dedup();
        say(&format!("There is no bench named {unknown}. There are: {}.", all.join(", ")));
        return ExitCode::from(2);
    }
    let wanted = Wanted(named);
    let chosen = BENCHES.iter().filter(|one| wanted.bench(one));
    let figures: Vec<Figure> = chosen.flat_map(|(_, _, bench)| bench(&wanted, &mut |line| say(line))).collect();
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
