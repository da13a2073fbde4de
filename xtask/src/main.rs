//! `cargo xtask …`: everything a developer runs, on Linux, macOS and Windows.
//!
//! Only the standard library is used, so that a fresh clone has this built in seconds.

mod bench;
mod bless;
mod cargo;
mod copies;
mod cross;
mod desk;
mod dummies;
mod example;
mod fuzz;
mod install;
mod package;
mod plan;
mod progress;
mod python;
mod record;
mod run;
mod setup;
mod shots;
mod stamp;
mod system;
mod tally;
mod test;
mod ui;

use std::io::Write;
use std::process::ExitCode;

use progress::Failure;

const USAGE: &str = "\
cargo xtask run [--practice]   install what is missing, build, open the wizard (in the practice lab)
cargo xtask test               set everything up and run every test, the real window included

cargo xtask setup              only install what the two commands above need
cargo xtask lab [OPTIONS]      serve the practice lab; prints its addresses as one line of JSON
cargo xtask read FILE          read a page (text or saved HTML); prints the reading as JSON
cargo xtask read --text FILE --html FILE   the same for a clipboard with both flavours
cargo xtask bench [NAME] [--json]   how long things take, each against a yardstick in the same run
cargo xtask diagnose [--fault ID]... [--era 2020|today]   stage faults in the lab, run every check; prints the findings as JSON
cargo xtask e2e [FILTER]       only the end-to-end run of the real window
cargo xtask python             only two public Python clients against the practice lab
cargo xtask copies [FOLDER]    copy and save the practice pages with real browsers, as fixtures of the reader
cargo xtask package [--check] [--profile dev|release]   the Linux packages; with --check, tried in a bare root of Debian
cargo xtask cross windows [--profile dev|release]   built for Windows, its tests, setup and start tried under Wine
cargo xtask cross macos        type-checked for macOS; nothing is linked, nothing runs
cargo xtask shots FOLDER       the gallery: every page in every size, theme and language, judged, with contact sheets
cargo xtask bless              write the generated TypeScript types and the kept test snapshots anew
cargo xtask icons              draw all icon sizes from icons/passarela.svg
cargo xtask kill9              kill a program with ten appliances 200 times, and look what the next start finds
cargo xtask lint               formatting, clippy and, where installed, cargo-deny
cargo xtask fuzz TARGET [--minutes N]   inputs made by chance and by coverage, for a reader of somebody else's bytes
cargo xtask soak [--steps N] [--seed N]   a random person, ten thousand steps, rules and memory watched
cargo xtask dummies            walk the lists of How to add with a dummy each, in a copy of the tree
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let rest = args.get(1..).unwrap_or_default();
    let done = match args.first().map(String::as_str) {
        Some("run") => run::run(rest),
        Some("test") => test::test(rest),
        Some("e2e") => test::e2e(rest),
        Some("setup") => setup::setup(rest),
        Some("python") => python::python(rest),
        Some("lab") => example::example("lab", rest),
        Some("read") => example::example("read_page", rest),
        Some("diagnose") => example::example("diagnose", rest),
        Some("bench") => bench::bench(rest),
        Some("copies") => copies::copies(rest),
        Some("cross") => cross::cross(rest),
        Some("package") => package::package(rest),
        Some("shots") => shots::shots(rest),
        Some("bless") => bless::bindings(rest),
        Some("icons") => bless::icons(rest),
        Some("kill9") => bless::kill9(rest),
        Some("lint") => bless::lint(rest),
        Some("fuzz") => fuzz::fuzz(rest),
        Some("soak") => fuzz::soak(rest),
        Some("dummies") => dummies::dummies(rest),
        Some("help" | "--help" | "-h") => {
            let _ = std::io::stdout().write_all(USAGE.as_bytes());
            return ExitCode::SUCCESS;
        }
        Some(other) => {
            Err(Failure::new(format!("There is no command named {other}."), "Choose one of these:").and(USAGE))
        }
        None => Err(Failure::new("No command was given.", "Choose one of these:").and(USAGE)),
    };
    match done {
        Ok(code) => code,
        Err(failure) => {
            progress::say(&failure.to_string());
            ExitCode::from(2)
        }
    }
}

/// Commands that take no arguments say so instead of ignoring them.
fn no_arguments(command: &str, rest: &[String]) -> Result<(), Failure> {
    match rest.first() {
        None => Ok(()),
        Some(extra) => Err(Failure::new(
            format!("`cargo xtask {command}` takes no arguments, but was given {extra}."),
            format!("Run `cargo xtask {command}`."),
        )),
    }
}
