//! `cargo xtask bench`: the figures, made by a package of its own that has the yardsticks.

use std::process::ExitCode;

use crate::cargo::{cargo, root};
use crate::example::become_it;
use crate::progress::Trouble;

/// Builds the bench as the program is shipped, and runs it with our arguments.
pub fn bench(rest: &[String]) -> Result<ExitCode, Trouble> {
    let mut command = cargo();
    command.args(["run", "--quiet", "--release", "--package", "passarela-bench", "--manifest-path"]);
    command.arg(root().join("Cargo.toml")).arg("--").args(rest);
    become_it(command)
}
