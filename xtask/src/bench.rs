//! `cargo xtask bench NAME...`: what is promised in figures, measured. Each prints its figure, what it must be at most, and
//! with `--json` the same as one line of JSON.

use std::process::ExitCode;

use crate::cargo::{cargo, root, target, wait};
use crate::example::become_it;
use crate::progress::Trouble;
use crate::python;

/// What is measured over the wire, by the example `bench`.
const OVER_THE_WIRE: [&str; 3] = ["full-check-round-trips", "full-check-vs-python", "lab-memory"];

/// Measures what is named.
pub fn bench(rest: &[String]) -> Result<ExitCode, Trouble> {
    let names: Vec<&String> = rest.iter().filter(|a| *a != "--json").collect();
    let unknown = names.iter().find(|name| !OVER_THE_WIRE.contains(&name.as_str()));
    if names.is_empty() || unknown.is_some() {
        let known = OVER_THE_WIRE.join(", ");
        let said =
            unknown.map_or("Nothing to measure was named.".to_owned(), |name| format!("{name} is not measured."));
        return Err(Trouble::new(said, format!("Name some of these: {known}.")));
    }
    let mut build = cargo();
    build.args(["build", "--quiet", "--release", "--package", "passarela", "--no-default-features"]);
    build.args(["--example", "bench", "--example", "lab"]);
    wait(&mut build, "Building what is measured", "Correct what the lines above name, then run this command again.")?;
    let program = target().join("release").join("examples").join(format!("bench{}", std::env::consts::EXE_SUFFIX));
    let mut command = std::process::Command::new(program);
    command.args(rest);
    if names.iter().any(|name| *name == "full-check-vs-python") {
        command.env("PASSARELA_PYTHON", python::environment()?);
        command.env("PASSARELA_FULL_CHECK", root().join("tests").join("python").join("full_check.py"));
    }
    become_it(command)
}
