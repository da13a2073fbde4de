//! The page reader of an earlier commit, built from git beside this one, so that the two can be timed in the same run.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

/// What "before" means: the last commit before the reader was made anew.
pub const COMMIT: &str = "50b7c34";

/// The files of that commit that are its reader.
const READER: [&str; 3] = ["src-tauri/domain/reading", "src-tauri/domain/region.rs", "src-tauri/domain/version.rs"];

const MANIFEST: &str = r#"[package]
name = "earlier-reader"
version = "0.0.0"
edition = "2024"

[workspace]

[[bin]]
name = "earlier-reader"
path = "main.rs"

[dependencies]
serde = { version = "1", features = ["derive"] }
ts-rs = { version = "12", default-features = false, features = ["serde-compat"] }
html5ever = "0.40"
encoding_rs = "0.8"
chardetng = "1"
thiserror = "2"
cpu-time = "1"

[profile.release]
panic = "unwind"
lto = "thin"
"#;

/// Reads the file named in each line as often as asked, and answers with the nanoseconds of processor time that took.
const MAIN: &str = r#"#![allow(dead_code, unused_imports)]
mod domain {
    #[path = "../src-tauri/domain/reading/mod.rs"]
    pub mod reading;
    #[path = "../src-tauri/domain/region.rs"]
    pub mod region;
    #[path = "../src-tauri/domain/version.rs"]
    pub mod version;
}

fn main() {
    for line in std::io::stdin().lines().map_while(Result::ok) {
        let (times, file) = line.split_once(' ').expect("how often, and the file");
        let text = std::fs::read_to_string(file).expect("the file that was named");
        let began = cpu_time::ThreadTime::now();
        for _ in 0..times.parse().expect("a number") {
            std::hint::black_box(domain::reading::read(text.as_bytes()));
        }
        println!("{}", began.elapsed().as_nanos());
    }
}
"#;

/// That reader in a process of its own.
pub struct Earlier {
    child: Child,
    ask: ChildStdin,
    answers: BufReader<ChildStdout>,
    folder: PathBuf,
}

impl Earlier {
    /// Builds and starts it; the error says why that is not possible.
    pub fn start() -> Result<Self, String> {
        let root = root();
        let folder = root.join("target/bench").join(COMMIT);
        unpack(&root, &folder)?;
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo)
            .args(["build", "--release", "--quiet", "--manifest-path"])
            .arg(folder.join("Cargo.toml"))
            .arg("--target-dir")
            .arg(folder.join("target"))
            .status()
            .map_err(|e| format!("cargo did not start: {e}"))?;
        if !built.success() {
            return Err(format!("the reader of {COMMIT} did not build"));
        }
        let program = folder.join("target/release").join(format!("earlier-reader{}", std::env::consts::EXE_SUFFIX));
        let mut child = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| format!("the reader of {COMMIT} did not start: {e}"))?;
        let (Some(ask), Some(answers)) = (child.stdin.take(), child.stdout.take()) else {
            return Err("the reader cannot be asked".to_owned());
        };
        Ok(Self { child, ask, answers: BufReader::new(answers), folder })
    }

    /// Puts a text where that reader finds it.
    pub fn keep(&self, name: &str, text: &str) -> Result<PathBuf, String> {
        let file = self.folder.join(format!("{name}.input"));
        fs::write(&file, text).map_err(|e| format!("cannot write {}: {e}", file.display()))?;
        Ok(file)
    }

    /// How much of the processor's time it takes to read a file so many times.
    pub fn read(&mut self, file: &Path, times: u32) -> Duration {
        let mut line = String::new();
        let asked = writeln!(self.ask, "{times} {}", file.display()).and_then(|()| self.ask.flush());
        let answered = asked.and_then(|()| self.answers.read_line(&mut line));
        // A reader that is gone answers nothing: the ratio then shows that at once.
        answered.ok().and_then(|_| line.trim().parse().ok()).map_or(Duration::from_nanos(1), Duration::from_nanos)
    }
}

impl Drop for Earlier {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files of that commit, from the history of this clone.
fn unpack(root: &Path, folder: &Path) -> Result<(), String> {
    let git = |args: &[&str]| {
        let out =
            Command::new("git").current_dir(root).args(args).output().map_err(|e| format!("git did not start: {e}"))?;
        out.status.success().then_some(out.stdout).ok_or_else(|| {
            format!("the history of this clone has no {COMMIT}: a shallow one ends before it, `git fetch --unshallow` brings it")
        })
    };
    let mut list = vec!["ls-tree", "-r", "--name-only", COMMIT, "--"];
    list.extend(READER);
    let files = String::from_utf8_lossy(&git(&list)?).into_owned();
    let write = |file: &Path, bytes: &[u8]| {
        let parent = file.parent().unwrap_or(folder);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(file, bytes))
            .map_err(|e| format!("cannot write {}: {e}", file.display()))
    };
    for file in files.lines() {
        write(&folder.join(file), &git(&["show", &format!("{COMMIT}:{file}")])?)?;
    }
    // The paths in `main.rs` begin at the folder of its module, which has to be there.
    fs::create_dir_all(folder.join("domain")).map_err(|e| format!("cannot make a folder: {e}"))?;
    write(&folder.join("Cargo.toml"), MANIFEST.as_bytes())?;
    write(&folder.join("main.rs"), MAIN.as_bytes())
}
