//! Windows: the program linked with mingw-w64, its tests run under Wine, its setup made, installed and removed there.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use super::compiler::Compiler;
use super::found::{self, Names};
use super::setup;
use super::wine::{Screen, Wine, program_of_wine};
use crate::cargo::{cargo, not_started, wait};
use crate::plan::{Os, Purpose};
use crate::progress::{Failure, Phases, say};
use crate::tally::{self, Tally};
use crate::{install, package, system, ui};

pub const TRIPLE: &str = "x86_64-pc-windows-gnu";

/// Tests that Wine 8 cannot pass, and why. Each was seen to fail there, and is left out by its name.
const LEFT_OUT: &[(&str, &str)] = &[
    ("mail::a_connection_that_breaks_before_the_content_has_sent_nothing", NO_AUTHORITIES),
    ("mail::a_listener_that_turns_this_computer_away_is_quoted", NO_AUTHORITIES),
    ("mail::a_log_learns_the_code_and_not_the_words", NO_AUTHORITIES),
    ("mail::a_message_that_was_taken_stays_taken_whatever_the_goodbye", NO_AUTHORITIES),
    ("mail::each_refusal_says_what_was_refused", NO_AUTHORITIES),
    ("mail::encryption_that_does_not_come_about_sends_nothing", NO_AUTHORITIES),
    ("mail::from_the_content_on_nobody_but_the_listener_knows", NO_AUTHORITIES),
    ("mail::not_now_is_told_from_never", NO_AUTHORITIES),
    ("mail::what_does_not_greet_like_a_mail_listener_is_none", NO_AUTHORITIES),
    ("mail::whoever_trusts_only_the_system_does_not_trust_the_lab", NO_AUTHORITIES),
];

/// Without any, the mail client stops before it calls, as it has to; those tests want to see what comes after the call.
const NO_AUTHORITIES: &str = "Wine's certificate store gives the mail client no authorities";

/// What share of the tests that Linux runs has to run and pass, in thousandths.
const ENOUGH: usize = 970;

const AGAIN: &str = "Correct what the lines above name, then run this command again.";

/// Builds, runs and tries.
pub fn windows(debian: bool, dev: bool) -> Result<ExitCode, Failure> {
    if system::here().os != Os::Apt {
        return Err(Failure::new(
            "Wine and the linker are taken from Debian's packages.",
            "Run this on Debian or Ubuntu.",
        ));
    }
    let mut phases = Phases::new(8);
    phases.next("System packages");
    install::packages(Purpose::CrossWindows)?;
    let compiler = Compiler::find(TRIPLE, "cross-windows", debian)?;
    phases.next("The pages of the window");
    package::notices("windows")?;
    ui::build()?;
    phases.next("The program");
    let program = program(&compiler, dev)?;

    phases.next("A Windows 10 of Wine");
    let wine = Wine::make(compiler.folder().join("wine"))?;
    phases.next("The tests that Linux runs, by name");
    let (all, ignored) = (linux_tests(&[])?, linux_tests(&["--ignored"])?);
    phases.next("The core's tests, under Wine");
    let mut names = Names::new(std::io::stdout());
    let tally = core(&compiler, &wine, &mut names)?;

    phases.next("The setup and the portable folder");
    let made = setup::make(&compiler, &program)?;
    phases.next("Installed, started without WebView2, upgraded and removed, under Wine");
    setup::check(&wine, &made)?;
    says_what_is_missing(&wine, &program)?;

    let compared = found::compare(&all, &ignored, &names.passed);
    let share = compared.passed * 1000 / compared.of.max(1);
    for name in compared.without.iter().filter(|name| !names.failed.contains(*name)) {
        let why = LEFT_OUT.iter().find(|(left, _)| left == name).map_or("is not built for Windows", |(_, why)| why);
        say(&format!("Not run: {name} ({why})"));
    }
    for name in &names.failed {
        say(&format!("Failed: {name}"));
    }
    let summary = format!(
        "\nOf {} core tests that Linux runs, {} were run under Wine and passed ({}.{} %).\nIt took {}. {} holds the \
         setup.\n{} passed, {} failed\n",
        compared.of,
        compared.passed,
        share / 10,
        share % 10,
        phases.elapsed(),
        made.folder.display(),
        tally.passed,
        tally.failed
    );
    let _ = std::io::stdout().write_all(summary.as_bytes());
    Ok(if tally.failed == 0 && share >= ENOUGH { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The program, as people get it or as it is built for development.
fn program(compiler: &Compiler, dev: bool) -> Result<PathBuf, Failure> {
    let mut build = compiler.cargo("build");
    build.args(["--package", "passarela"]);
    if !dev {
        build.arg("--release");
    }
    wait(&mut build, "Building the program for Windows", AGAIN)?;
    Ok(compiler.built(if dev { "debug" } else { "release" }).join("passarela.exe"))
}

/// The core's tests, without the window, as this system lists them.
fn linux_tests(more: &[&str]) -> Result<std::collections::BTreeMap<String, usize>, Failure> {
    let mut list = cargo();
    list.args(["test", "--package", "passarela", "--lib", "--tests", "--no-default-features"]);
    list.args(["--", "--list"]).args(more).stderr(Stdio::inherit());
    let out = list.output().map_err(|error| not_started(&list, &error))?;
    if !out.status.success() {
        return Err(Failure::new("The tests could not be listed.", AGAIN));
    }
    Ok(found::listed(&String::from_utf8_lossy(&out.stdout)))
}

/// Every test that the core has for Windows.
fn core(compiler: &Compiler, wine: &Wine, names: &mut Names<std::io::Stdout>) -> Result<Tally, Failure> {
    let mut tests = compiler.cargo("test");
    tests.args(["--package", "passarela", "--lib", "--tests", "--no-default-features", "--no-fail-fast"]);
    // Wine's environment is for what cargo starts, and not for cargo.
    let runner = compiler.folder().join("under-wine");
    write_runner(&runner, wine)
        .map_err(|error| Failure::new(format!("{} could not be written: {error}.", runner.display()), AGAIN))?;
    tests.env("CARGO_TARGET_X86_64_PC_WINDOWS_GNU_RUNNER", &runner);
    tests.arg("--");
    for (name, _) in LEFT_OUT {
        tests.args(["--skip", name]);
    }
    tally::count(&mut tests, names)
}

/// A script that runs a program in this Wine.
fn write_runner(path: &Path, wine: &Wine) -> std::io::Result<()> {
    let mut told = Command::new("true");
    wine.set(&mut told);
    let mut text = String::from("#!/bin/sh\n");
    for (name, value) in told.get_envs() {
        let line = match value {
            Some(value) => format!("export {}='{}'\n", name.display(), value.display()),
            None => format!("unset {}\n", name.display()),
        };
        text.push_str(&line);
    }
    text.push_str(&format!("exec '{}' \"$@\"\n", program_of_wine("wine").display()));
    std::fs::write(path, text)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o755))?;
    }
    Ok(())
}

/// Started where there is no WebView2, the program says so in a box of the system, and ends.
fn says_what_is_missing(wine: &Wine, program: &Path) -> Result<(), Failure> {
    let told = wine.drive().join("told.exe");
    wine.compile("told.c", &told, &["-luser32"])?;
    let screen = Screen::open()?;
    let mut start = wine.run(program);
    start.env("DISPLAY", &screen.name).env("LC_ALL", "en_US.UTF-8").stderr(Stdio::null());
    let mut started = start.spawn().map_err(|error| not_started(&start, &error))?;
    let out = wine.run(&told).env("DISPLAY", &screen.name).output();
    let out = out.map_err(|error| Failure::new(format!("Wine could not be started: {error}."), AGAIN))?;
    let text = String::from_utf8_lossy(&out.stdout).replace('\r', "");
    if !out.status.success() {
        let _ = started.kill();
        return Err(Failure::new("The program showed no box, though WebView2 is missing.", AGAIN));
    }
    let code = started.wait().map_err(|error| Failure::new(format!("The program did not end: {error}."), AGAIN))?;
    let right = text.contains("Passarela could not open")
        && text.contains("WebView2 is missing")
        && text.contains("https://developer.microsoft.com/microsoft-edge/webview2/");
    if !right || code.code() != Some(1) {
        return Err(
            Failure::new(format!("The box says something else, or the program ended with {code}."), AGAIN).and(text)
        );
    }
    setup::seen("started without WebView2, the program says in a box of the system what to install, and ends");
    Ok(())
}
