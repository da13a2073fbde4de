//! `cargo xtask test`: sets everything up and runs every test there is.

use std::io::Write;
use std::process::{Command, ExitCode};

use crate::cargo::{app, cargo, npm, status};
use crate::desk::Desk;
use crate::plan::Purpose;
use crate::progress::{Failure, Phases, say};
use crate::tally::{self, Tally};
use crate::{bless, install, no_arguments, python, run, system, ui};

/// What ran, and what of it did not go well.
#[derive(Default)]
pub struct Record {
    tally: Tally,
    bad: Vec<String>,
}

impl Record {
    /// Runs one kind of tests. Failures are kept, and the others still run.
    pub fn count(&mut self, what: &str, again: &str, command: &mut Command) -> Result<(), Failure> {
        let tally = tally::count(command, &mut std::io::stdout())?;
        let failed = tally.failed;
        self.tally.add(tally);
        if failed > 0 {
            self.bad.push(format!("{what}: to see only these again, run `{again}`."));
        }
        Ok(())
    }

    /// The last lines; the very last one sums up.
    fn summary(&self, elapsed: &str) -> String {
        let bad: String = self.bad.iter().map(|line| format!("{line}\n")).collect();
        let Tally { passed, failed, presses } = &self.tally;
        let presses = presses.as_ref().map(|line| format!("{line}\n")).unwrap_or_default();
        format!("\n{bad}All of it took {elapsed}.\n{presses}{passed} passed, {failed} failed\n")
    }

    /// Prints the last lines.
    pub fn close(&self, elapsed: &str) -> ExitCode {
        let _ = std::io::stdout().write_all(self.summary(elapsed).as_bytes());
        if self.bad.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Everything.
pub fn test(rest: &[String]) -> Result<ExitCode, Failure> {
    no_arguments("test", rest)?;
    let window = install::can_drive_the_window();
    let mut phases = Phases::new(if window { 14 } else { 11 });
    let mut record = Record::default();
    let done = all(&mut phases, &mut record, window);
    if let Err(failure) = done {
        // What could not even start is a failure too.
        record.tally.failed += 1;
        record.bad.push(failure.to_string());
    }
    Ok(record.close(&phases.elapsed()))
}

fn all(phases: &mut Phases, record: &mut Record, window: bool) -> Result<(), Failure> {
    phases.next("System packages");
    install::packages(Purpose::Test)?;

    phases.next("Formatting");
    // A toolchain of a distribution may come without it; what it would say is no reason to run nothing.
    if system::program("rustfmt").is_none() {
        say("rustfmt is not installed, so the formatting was not looked at.");
    } else if let Err(failure) = bless::formatting() {
        record.tally.failed += 1;
        record.bad.push(failure.to_string());
    }

    phases.next("Packages of the pages");
    ui::packages()?;
    phases.next("The pages: types and accessibility rules");
    record.count("The pages' types", "cd ui && npm run check", npm().args(["run", "check"]))?;
    phases.next("The pages: tests");
    record.count("The pages' tests", "cd ui && npm test", npm().arg("test"))?;
    phases.next("The pages: build");
    ui::build()?;

    if window {
        phases.next("The core, the program and the journeys: build");
        // What does not compile is told by what runs it; the rest runs.
        status(&mut everything())?;
    }
    phases.next("The core: tests");
    core(record, window)?;
    phases.next("The tools: tests");
    let mut tools = cargo();
    tools.args(["test", "--no-fail-fast", "--package", "xtask", "--package", "passarela-icons"]);
    record.count("The tools' tests", "cargo test --package xtask --package passarela-icons", &mut tools)?;
    if window {
        record.count(
            "The tests of what drives the window",
            "cargo test --package passarela-e2e --lib",
            &mut harness(),
        )?;
    }

    phases.next("The public Python clients");
    let python = python::environment()?;
    phases.next("The public Python clients: tests");
    record.count("The public Python clients", python::AGAIN, &mut python::tests(&python)?)?;

    phases.next("The program, with its window");
    run::build_app()?;
    if window {
        phases.next("The drivers of the window and of Firefox");
        let driver = install::tauri_driver()?;
        phases.next("The real window, end to end");
        let mut journeys = journeys(&[]);
        journeys.env("PASSARELA_TAURI_DRIVER", driver).env("PASSARELA_GECKODRIVER", install::geckodriver()?);
        record.count("The end-to-end run", "cargo xtask e2e", &mut journeys)?;
    }
    Ok(())
}

/// The features that everything of a whole run is built with. Where the window can be driven it is built anyway: with other
/// features for the core's tests, a third of all crates and the core itself would be compiled twice.
pub fn features() -> &'static [&'static str] {
    if install::can_drive_the_window() { &[] } else { &["--no-default-features"] }
}

/// What the whole run is compiled from, at once: by itself, each part leaves one of two processors waiting at its end.
fn everything() -> Command {
    let mut command = cargo();
    command.args(["test", "--no-run"]).args(TOGETHER);
    command
}

/// The program and what drives it. Named together wherever the latter is built: alone, cargo would settle on other features
/// for the libraries of both, and compile those once more. That the program's own do not change is tested below.
const TOGETHER: [&str; 4] = ["--package", "passarela", "--package", "passarela-e2e"];

/// The core's tests. Where there is a private session to give, tests that need a Secret Service run too.
fn core(record: &mut Record, private_session: bool) -> Result<(), Failure> {
    let mut core = cargo();
    core.args(["test", "--package", "passarela", "--no-fail-fast"]).args(features());
    // Every input of what tries many, where the inner loop tries some: see `tests/common/whole.rs`.
    core.env("PASSARELA_WHOLE", "1");
    let again = "cargo test --no-default-features";
    if private_session {
        let desk = Desk::new()?;
        if let Some(postfix) = install::postfix()? {
            core.env("PASSARELA_POSTFIX", postfix);
        }
        core.args(["--", "--include-ignored"]);
        record.count("The core's tests", again, &mut desk.wrap(&core))
    } else {
        record.count("The core's tests", again, &mut core)
    }
}

/// `cargo xtask e2e [FILTER]`: only the end-to-end run.
pub fn e2e(rest: &[String]) -> Result<ExitCode, Failure> {
    let mut phases = Phases::new(4);
    phases.next("System packages");
    install::packages(Purpose::Test)?;
    let driver = install::tauri_driver()?;
    phases.next("The pages of the window");
    ui::build()?;
    phases.next("The program");
    run::build_app()?;
    phases.next("The real window, end to end");
    let mut record = Record::default();
    let mut journeys = journeys(rest);
    journeys.env("PASSARELA_TAURI_DRIVER", driver).env("PASSARELA_GECKODRIVER", install::geckodriver()?);
    record.count("The end-to-end run", "cargo xtask e2e", &mut journeys)?;
    Ok(record.close(&phases.elapsed()))
}

/// How the modules are called in which what drives the window is tested: the core's library, which cargo takes along, has none.
const OF_THE_HARNESS: &str = "tests_of_the_harness";

/// The tests of what drives the window, which need no window.
fn harness() -> Command {
    let mut command = cargo();
    command.args(["test", "--no-fail-fast"]).args(TOGETHER).args(["--lib", "--", OF_THE_HARNESS]);
    command
}

/// The journeys of `tests/e2e/tests`, each with the real program.
fn journeys(filter: &[String]) -> Command {
    let mut command = cargo();
    command.args(["test", "--no-fail-fast"]).args(TOGETHER).args(["--test", "window"]);
    // One at a time: each has a screen, a bus, a key store and two browsers of its own.
    command.args(["--", "--test-threads", "1"]).args(filter);
    command.env("PASSARELA_APP", app());
    command
}

#[cfg(test)]
mod tests {
    #[cfg(target_os = "linux")]
    use std::collections::BTreeSet;

    use super::*;

    #[cfg(unix)]
    #[test]
    fn one_failure_fails_the_whole_and_is_named() {
        let mut record = Record::default();
        record.count("Good ones", "true", &mut Command::new("true")).expect("it starts");
        assert_eq!(record.summary("9 s"), "\nAll of it took 9 s.\n0 passed, 0 failed\n");
        record.count("Bad ones", "false", &mut Command::new("false")).expect("it starts");
        record.tally.passed = 7;
        assert_eq!(
            record.summary("9 s"),
            "\nBad ones: to see only these again, run `false`.\nAll of it took 9 s.\n7 passed, 1 failed\n"
        );
    }

    #[test]
    fn journeys_run_one_at_a_time_with_the_built_program() {
        let command = journeys(&["a_filter".into()]);
        let args: Vec<_> = command.get_args().map(|arg| arg.to_string_lossy().into_owned()).collect();
        assert!(args.ends_with(&["--test-threads".into(), "1".into(), "a_filter".into()]), "{args:?}");
        assert!(args.windows(2).any(|pair| pair == ["--test", "window"]), "{args:?}");
        let named = command.get_envs().find(|(name, _)| *name == "PASSARELA_APP").and_then(|(_, value)| value);
        assert_eq!(named, Some(app().as_os_str()));
    }

    #[test]
    fn no_test_of_what_drives_the_window_is_left_out() {
        let sources = std::fs::read_dir(crate::cargo::root().join("tests/e2e/src")).expect("its folder").flatten();
        let texts = sources.filter_map(|file| std::fs::read_to_string(file.path()).ok());
        let tested: Vec<String> = texts.filter(|text| text.contains("#[cfg(test)]")).collect();
        let named = format!("#[cfg(test)]\nmod {OF_THE_HARNESS} {{");
        assert!(
            tested.len() > 5 && tested.iter().all(|text| text.contains(&named)),
            "call its module {OF_THE_HARNESS}"
        );
    }

    /// Otherwise the program, and all that it stands on, would be compiled once for the run and once for itself.
    #[cfg(target_os = "linux")]
    #[test]
    fn what_drives_the_window_asks_no_other_features_of_the_programs_libraries() {
        for edges in ["normal", "normal,build,dev"] {
            let alone = libraries(edges, &TOGETHER[..2]);
            let together = libraries(edges, &TOGETHER);
            assert!(alone.len() > 200 && together.len() > alone.len(), "{} and {}", alone.len(), together.len());
            let known: BTreeSet<&String> = alone.iter().map(|(library, _)| library).collect();
            let other: Vec<_> = together.difference(&alone).filter(|(library, _)| known.contains(library)).collect();
            assert!(other.is_empty(), "name these with their features in Cargo.toml, as phf_shared is: {other:#?}");
        }
    }

    /// Each library with its version, and with each set of features that it is compiled with.
    #[cfg(target_os = "linux")]
    fn libraries(edges: &str, packages: &[&str]) -> BTreeSet<(String, String)> {
        let mut tree = cargo();
        tree.args(["tree", "--edges", edges, "--prefix", "none", "--format", "{p} [{f}]"]).args(packages);
        let told = String::from_utf8(tree.output().expect("cargo is there").stdout).expect("text");
        let named = told.lines().filter_map(|line| line.split_once(" ["));
        let features = |rest: &str| rest.split(']').next().unwrap_or_default().to_owned();
        named.map(|(library, rest)| (library.to_owned(), features(rest))).collect()
    }
}
