//! `cargo xtask fuzz TARGET` and `cargo xtask soak`: looking for what nobody thought of, by hand and for as long as one likes.

use std::path::PathBuf;
use std::process::{Command, ExitCode};

use crate::cargo::{cargo, root, status, target, wait};
use crate::example::become_it;
use crate::progress::{Failure, say};

/// The targets, as `tests/fuzz/fuzz_targets/` has them, each with the folders that it begins from: fixtures of the tests, and
/// what was found before.
const TARGETS: [(&str, &[&str]); 5] = [
    ("reader", &["tests/pages", "tests/fuzz/corpus/reader"]),
    ("query", &["tests/fuzz/corpus/query"]),
    ("state", &["tests/engine/state/v1", "tests/fuzz/corpus/state"]),
    ("list", &["tests/fuzz/corpus/list"]),
    ("answers", &["tests/checks/answers", "tests/fuzz/corpus/answers"]),
];

/// What tells the fuzzer which code an input reached. Flags that a stable compiler has; cargo-fuzz sets the same ones.
const COVERAGE: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Ccodegen-units=1";

/// Builds one target with coverage and runs it for some minutes, from the seeds and from what earlier runs found new.
pub fn fuzz(rest: &[String]) -> Result<ExitCode, Failure> {
    let all = TARGETS.map(|(name, _)| name).join(", ");
    let usage = || format!("Run `cargo xtask fuzz TARGET [--minutes N]`; targets: {all}.");
    let (name, minutes) = match rest {
        [name] => (name, 10),
        [name, flag, minutes] if flag == "--minutes" => {
            (name, minutes.parse().map_err(|_| Failure::new(format!("{minutes} is no number of minutes."), usage()))?)
        }
        _ => return Err(Failure::new("It takes a target.", usage())),
    };
    let Some((_, seeds)) = TARGETS.iter().find(|(target, _)| target == name) else {
        return Err(Failure::new(format!("There is no target {name}."), usage()));
    };
    let host = host()?;
    let built = target().join("fuzz");
    let mut build = cargo();
    // With a target named, the flags go into our code and not into build scripts, which would not run with them.
    build.args(["build", "--release", "--quiet", "--target", &host, "--bin", name]);
    build.arg("--manifest-path").arg(root().join("tests/fuzz/Cargo.toml")).arg("--target-dir").arg(&built);
    build.env("RUSTFLAGS", COVERAGE);
    wait(&mut build, "Building the fuzzer", "It needs a C++ compiler too. Correct what the lines above name.")?;
    let found = folder(built.join("corpus").join(name))?;
    let findings = folder(built.join("findings").join(name))?;
    let mut run = Command::new(built.join(&host).join("release").join(name));
    run.arg(&found).args(seeds.iter().map(|folder| root().join(folder)));
    run.arg(format!("-max_total_time={}", minutes * 60_u64)).arg(format!("-artifact_prefix={}/", findings.display()));
    run.args(["-timeout=10", "-rss_limit_mb=3000", "-max_len=65536", "-print_final_stats=1"]);
    let ended = status(&mut run)?;
    if ended.success() {
        say(&format!("{name}: {minutes} minutes, nothing found."));
        return Ok(ExitCode::SUCCESS);
    }
    Err(Failure::new(
        format!("{name} fell over an input, which lies in {}.", findings.display()),
        "Mend it, and put the input, made harmless and small, into tests/fuzz/corpus; a library's own fault is told in words.",
    ))
}

/// A random person, for ten thousand steps.
pub fn soak(rest: &[String]) -> Result<ExitCode, Failure> {
    let usage = "Run `cargo xtask soak [--steps N] [--seed N]`.";
    let (mut steps, mut seed) = ("10000", "1");
    for pair in rest.chunks(2) {
        match pair {
            [flag, value] if flag == "--steps" => steps = value,
            [flag, value] if flag == "--seed" => seed = value,
            _ => return Err(Failure::new(format!("It does not take {}.", pair.join(" ")), usage)),
        }
    }
    let mut command = cargo();
    command.args(["test", "--no-default-features", "--test", "soak", "--", "--ignored", "--nocapture"]);
    command.env("PASSARELA_SOAK_STEPS", steps).env("PASSARELA_SOAK_SEED", seed).env("PASSARELA_SOAK_TELL", "500");
    become_it(command)
}

fn folder(path: PathBuf) -> Result<PathBuf, Failure> {
    std::fs::create_dir_all(&path)
        .map_err(|error| Failure::new(format!("{} cannot be made: {error}.", path.display()), "Make room for it."))?;
    Ok(path)
}

/// The system that this compiler builds for by itself.
fn host() -> Result<String, Failure> {
    let unknown = || Failure::new("The compiler does not say what it builds for.", "Run `rustc -vV` and see why.");
    let told = Command::new("rustc").arg("-vV").output().map_err(|_| unknown())?;
    let told = String::from_utf8_lossy(&told.stdout).into_owned();
    told.lines().find_map(|line| line.strip_prefix("host: ")).map(str::to_owned).ok_or_else(unknown)
}
