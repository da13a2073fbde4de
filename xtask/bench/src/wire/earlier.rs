//! A full check of an earlier commit, built from git beside this one, so that the two can be timed in the same run.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use super::Failed;
use crate::earlier::{COMMIT, root};

/// The example that is added to that commit. A text, for it speaks in that commit's names.
const CHECK: &str = include_str!("earlier_full_check.txt");
const NAME: &str = "earlier_full_check";

/// That check in a process of its own.
pub struct EarlierCheck {
    child: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl EarlierCheck {
    /// Builds and starts it; the error says why that is not possible.
    pub fn start() -> Result<Self, Failed> {
        let root = root();
        let folder = root.join("target/bench").join(format!("{COMMIT}-program"));
        let check = folder.join("examples").join(NAME).with_extension("rs");
        // Written last. What is there is not written again: cargo would build all of it anew.
        if !fs::read_to_string(&check).is_ok_and(|there| there == CHECK) {
            unpack(&root, &folder)?;
            fs::write(check, CHECK)?;
        }
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let target = root.join("target/bench/program");
        let built = Command::new(cargo)
            .args(["build", "--release", "--quiet", "--package", "passarela", "--no-default-features", "--example"])
            .arg(NAME)
            .arg("--manifest-path")
            .arg(folder.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(&target)
            .status()?;
        if !built.success() {
            return Err(format!("the program of {COMMIT} did not build").into());
        }
        let program = target.join("release/examples").join(format!("{NAME}{}", std::env::consts::EXE_SUFFIX));
        let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let ask = child.stdin.take().ok_or("it cannot be asked")?;
        let answers = BufReader::new(child.stdout.take().ok_or("it cannot answer")?);
        Ok(Self { child, ask, answers })
    }

    /// How long one full check takes there, cold, each answer held back so long.
    pub fn cold(&mut self, latency: Duration) -> Result<Duration, Failed> {
        writeln!(self.ask, "{}", latency.as_millis())?;
        self.ask.flush()?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        let took = line.trim().parse().map_err(|_| format!("the check of {COMMIT} did not come to an end"))?;
        Ok(Duration::from_nanos(took))
    }
}

impl Drop for EarlierCheck {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The files of that commit, from the history of this clone. An index of its own leaves the clone's alone.
fn unpack(root: &Path, folder: &Path) -> Result<(), Failed> {
    fs::create_dir_all(folder)?;
    let index = folder.join(".index");
    let git = |args: &[&OsStr]| -> Result<bool, Failed> {
        let mut command = Command::new("git");
        command.current_dir(root).env("GIT_INDEX_FILE", &index).args(args).stderr(Stdio::null());
        Ok(command.status()?.success())
    };
    let mut into = OsString::from("--prefix=");
    into.push(folder);
    into.push("/");
    if !git(&["read-tree".as_ref(), COMMIT.as_ref()])? {
        return Err(format!(
            "the history of this clone has no {COMMIT}: a shallow one ends before it, `git fetch --unshallow` brings it"
        )
        .into());
    }
    if !git(&["checkout-index".as_ref(), "--all".as_ref(), "--force".as_ref(), &into])? {
        return Err(format!("the files of {COMMIT} could not be written").into());
    }
    Ok(())
}
