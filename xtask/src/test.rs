//! `cargo xtask test`: sets everything up and runs every test there is.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::cargo::{app, cargo, npm, status};
use crate::desk::Desk;
use crate::plan::Purpose;
use crate::progress::{Failure, Phases, say};
use crate::record::{Record, together};
use crate::{bless, install, no_arguments, python, run, system, ui};

/// Everything.
pub fn test(rest: &[String]) -> Result<ExitCode, Failure> {
    no_arguments("test", rest)?;
    let mut phases = Phases::new(6);
    let mut record = Record::default();
    let done = all(&mut phases, &mut record, install::can_drive_the_window());
    if let Err(failure) = done {
        // What could not even start is a failure too.
        record.failed(&failure);
    }
    Ok(record.close(&phases.elapsed()))
}

/// Two works at once, where one of them leaves processors waiting: a build at its end, and a journey most of the time.
fn all(phases: &mut Phases, record: &mut Record, window: bool) -> Result<(), Failure> {
    phases.next("System packages");
    install::packages(Purpose::Test)?;

    phases.next("Formatting");
    // A toolchain of a distribution may come without it; what it would say is no reason to run nothing.
    if system::program("rustfmt").is_none() {
        say("rustfmt is not installed, so the formatting was not looked at.");
    } else if let Err(failure) = bless::formatting() {
        record.failed(&failure);
    }

    phases.next("The public Python clients, and a mail server");
    // Told where they are wanted: whatever cannot be had, the others still run.
    let python = python::environment();
    let postfix = if window { install::postfix() } else { Ok(None) };
    phases.next("The pages: packages and build");
    ui::packages()?;
    ui::build()?;

    phases.next("The core, the program and the journeys: build");
    let (built, pages) = together(phases, || build(window), pages);
    record.add(pages);

    phases.next("The real window, end to end");
    let (journeys, rest) = together(
        phases,
        // A program that was not built is no reason to leave the core's tests out.
        || built.and_then(|()| if window { drive(record, &[]) } else { Ok(()) }),
        |record| without_a_window(record, window, postfix, python),
    );
    record.add(rest);
    journeys
}

/// Everything of Rust.
fn build(window: bool) -> Result<(), Failure> {
    if window {
        // What does not compile is told by what runs it; the rest runs.
        status(&mut everything())?;
    }
    run::build_app()
}

/// The pages' own tests, which need nothing of Rust.
fn pages(record: &mut Record) -> Result<(), Failure> {
    record.next("The pages: types and accessibility rules");
    record.count("The pages' types", "cd ui && npm run check", npm().args(["run", "check"]))?;
    record.next("The pages: tests");
    record.count("The pages' tests", "cd ui && npm test", npm().arg("test"))
}

/// All that needs no window.
fn without_a_window(
    record: &mut Record,
    window: bool,
    postfix: Result<Option<PathBuf>, Failure>,
    python: Result<PathBuf, Failure>,
) -> Result<(), Failure> {
    record.next("The core: tests");
    let postfix = postfix.unwrap_or_else(|failure| {
        record.failed(&failure);
        None
    });
    core(record, window, postfix.as_deref())?;
    record.next("The tools: tests");
    let mut tools = cargo();
    tools.args(["test", "--no-fail-fast", "--package", "xtask", "--package", "passarela-icons"]);
    record.count("The tools' tests", "cargo test --package xtask --package passarela-icons", &mut tools)?;
    if window {
        let again = "cargo test --package passarela-e2e --lib";
        record.count("The tests of what drives the window", again, &mut harness())?;
    }
    record.next("The public Python clients: tests");
    record.count("The public Python clients", python::AGAIN, &mut python::tests(&python?)?)
}

/// The journeys, with the drivers that they take.
fn drive(record: &mut Record, filter: &[String]) -> Result<(), Failure> {
    let mut journeys = journeys(filter);
    journeys.env("PASSARELA_TAURI_DRIVER", install::tauri_driver()?);
    journeys.env("PASSARELA_GECKODRIVER", install::geckodriver()?);
    record.count("The end-to-end run", "cargo xtask e2e", &mut journeys)
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
fn core(record: &mut Record, private_session: bool, postfix: Option<&Path>) -> Result<(), Failure> {
    let mut core = cargo();
    core.args(["test", "--package", "passarela", "--no-fail-fast"]).args(features());
    // Every input of what tries many, where the inner loop tries some: see `tests/common/whole.rs`.
    core.env("PASSARELA_WHOLE", "1");
    let again = "cargo test --no-default-features";
    if private_session {
        let desk = Desk::new()?;
        if let Some(postfix) = postfix {
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
    phases.next("The pages of the window");
    ui::build()?;
    phases.next("The program");
    run::build_app()?;
    phases.next("The real window, end to end");
    let mut record = Record::default();
    drive(&mut record, rest)?;
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

/// How many journeys run at once: one more than there are processors, but no more than four: each takes up to 1 GiB of memory.
fn at_once() -> usize {
    std::thread::available_parallelism().map_or(1, |processors| (processors.get() + 1).min(4))
}

/// The journeys of `tests/e2e/tests`, each with the real program.
fn journeys(filter: &[String]) -> Command {
    let mut command = cargo();
    command.args(["test", "--no-fail-fast"]).args(TOGETHER).args(["--test", "window"]);
    // Each has a screen, a bus, a key store and browsers of its own, of which most wait most of the time.
    command.args(["--", "--test-threads", &at_once().to_string()]).args(filter);
    command.env("PASSARELA_APP", app());
    command
}

#[cfg(test)]
mod tests {
    #[cfg(target_os = "linux")]
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn journeys_run_side_by_side_with_the_built_program() {
        let command = journeys(&["a_filter".into()]);
        let args: Vec<_> = command.get_args().map(|arg| arg.to_string_lossy().into_owned()).collect();
        assert!((1..=4).contains(&at_once()));
        assert!(args.ends_with(&["--test-threads".into(), at_once().to_string(), "a_filter".into()]), "{args:?}");
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
