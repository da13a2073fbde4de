//! Walks the lists of "How to add" in `ARCHITECTURE.md` with a dummy each: in a copy of the tree, the files that a list
//! names are enough, and without the new one nothing compiles.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use crate::cargo::cargo;
use crate::no_arguments;
use crate::progress::{Failure, Phases};

/// One list, walked.
struct Dummy {
    name: &'static str,
    /// The new file and what is in it; a folder for a language, which begins as a copy of the English one. Of a fault it is
    /// a file that is there already.
    file: &'static str,
    text: &'static str,
    /// The arms of a fault in that file: the line above which each goes, and the arm.
    arms: &'static [(&'static str, &'static str)],
    /// The file with the table, the line above which the new line goes, and the new line.
    table: (&'static str, &'static str, &'static str),
    /// The message file and what is added to it.
    messages: (&'static str, &'static str),
}

const DUMMIES: &[Dummy] = &[
    Dummy {
        name: "a check",
        file: "src-tauri/checks/this/dummy.rs",
        text: include_str!("dummies/check.txt"),
        arms: &[],
        table: (
            "src-tauri/domain/check.rs",
            "            ThisClock \"",
            "            ThisDummy \"this.dummy\" this_dummy \"this/dummy.rs\";",
        ),
        messages: ("ui/locales/en/checks.ftl", include_str!("dummies/check.ftl")),
    },
    Dummy {
        name: "a step",
        file: "src-tauri/domain/guide/dummy.rs",
        text: include_str!("dummies/step.txt"),
        arms: &[],
        table: ("src-tauri/domain/step.rs", "            Prove \"", "            Dummy \"dummy\" 0 dummy;"),
        messages: ("ui/locales/en/steps.ftl", include_str!("dummies/step.ftl")),
    },
    Dummy {
        name: "a fault",
        file: "src-tauri/lab/world/faulty.rs",
        text: "",
        arms: &[
            (
                "            Fault::ApplianceClockSkew => self.appliance_mut()",
                "            Fault::Dummy => self.appliance_mut().clock_offset_seconds = 60,\n",
            ),
            ("            Fault::NotEnabled => appliance.committed.enabled,", "            Fault::Dummy => false,\n"),
        ],
        table: (
            "src-tauri/lab/faults.rs",
            "    /// The cloud's clock and",
            "    /// A dummy.\n    Dummy = \"dummy\", World, ApplianceClock as Warn, None, None, ALWAYS;",
        ),
        messages: ("ui/locales/en/practice.ftl", "fault-dummy = A dummy.\nfault-dummy-prevention = Nothing does.\n"),
    },
    Dummy {
        name: "a language",
        file: "ui/locales/xx",
        text: "",
        arms: &[],
        table: ("src-tauri/i18n.rs", "}\n\n/// The words of one language.", "    \"xx\" \"Dummy\" Ltr;"),
        messages: ("ui/locales/xx/app.ftl", ""),
    },
];

/// Every list, each with a compile with the new file and one without.
pub fn dummies(rest: &[String]) -> Result<ExitCode, Failure> {
    no_arguments("dummies", rest)?;
    let mut phases = Phases::new(2 * DUMMIES.len());
    let copy = Path::new("target").join("dummies");
    for dummy in DUMMIES {
        phases.next(&format!("Adding {}", dummy.name));
        copy_tree(&copy)?;
        dummy.add(&copy)?;
        if !compiles(&copy, true)? {
            let why = format!("{} needs more than the list in ARCHITECTURE.md says.", dummy.name);
            return Err(Failure::new(why, "Mend the list, or what makes it too short."));
        }
        let what = if dummy.arms.is_empty() { "file" } else { "arms" };
        phases.next(&format!("Forgetting the {what} of {}", dummy.name));
        dummy.forget(&copy)?;
        if compiles(&copy, false)? {
            let why = format!("{} compiles without its {what}.", dummy.name);
            return Err(Failure::new(why, "Its line has to name what it needs."));
        }
    }
    Ok(ExitCode::SUCCESS)
}

impl Dummy {
    fn add(&self, copy: &Path) -> Result<(), Failure> {
        let file = copy.join(self.file);
        if !self.arms.is_empty() {
            for (above, arm) in self.arms {
                insert(&file, above, arm)?;
            }
        } else if self.text.is_empty() {
            copy_folder(&copy.join("ui/locales/en"), &file)?;
        } else {
            write(&file, self.text)?;
        }
        let (table, above, line) = self.table;
        insert(&copy.join(table), above, &format!("{line}\n"))?;
        let messages = copy.join(self.messages.0);
        write(&messages, &format!("{}{}", read(&messages)?, self.messages.1))
    }

    fn forget(&self, copy: &Path) -> Result<(), Failure> {
        let file = copy.join(self.file);
        if !self.arms.is_empty() {
            let text = self.arms.iter().fold(read(&file)?, |text, (_, arm)| text.replace(arm, ""));
            return write(&file, &text);
        }
        let gone = if file.is_dir() { fs::remove_dir_all(&file) } else { fs::remove_file(&file) };
        gone.map_err(|error| failed(&file, &error))
    }
}

/// Puts a text into a file, above the line that begins so.
fn insert(file: &Path, above: &str, new: &str) -> Result<(), Failure> {
    let text = read(file)?;
    let Some(at) = text.find(above) else {
        let why = format!("{} has no line {above:?}.", file.display());
        return Err(Failure::new(why, "Mend xtask/src/dummies.rs."));
    };
    write(file, &format!("{}{new}{}", &text[..at], &text[at..]))
}

/// Whether the core compiles there. What it is built from is shared with this tree, so that only the core is new.
fn compiles(copy: &Path, aloud: bool) -> Result<bool, Failure> {
    let target = std::env::current_dir().map_err(|error| failed(copy, &error))?.join("target");
    let mut command = cargo();
    command.current_dir(copy).args(["check", "--quiet", "--package", "passarela", "--no-default-features", "--lib"]);
    command.arg("--target-dir").arg(target);
    if !aloud {
        command.stderr(Stdio::null());
    }
    command.status().map(|status| status.success()).map_err(|error| failed(copy, &error))
}

/// Every file that git knows, as it is now.
fn copy_tree(copy: &Path) -> Result<(), Failure> {
    let listed = Command::new("git").args(["ls-files", "-z"]).output().map_err(|error| failed(copy, &error))?;
    if copy.exists() {
        fs::remove_dir_all(copy).map_err(|error| failed(copy, &error))?;
    }
    for name in String::from_utf8_lossy(&listed.stdout).split('\0').filter(|name| Path::new(name).is_file()) {
        copy_file(Path::new(name), &copy.join(name))?;
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), Failure> {
    let inside: Vec<PathBuf> =
        fs::read_dir(from).map_err(|error| failed(from, &error))?.flatten().map(|entry| entry.path()).collect();
    for file in inside {
        if let Some(name) = file.file_name() {
            copy_file(&file, &to.join(name))?;
        }
    }
    Ok(())
}

fn copy_file(from: &Path, to: &Path) -> Result<(), Failure> {
    let folder = to.parent().unwrap_or(to);
    fs::create_dir_all(folder).and_then(|()| fs::copy(from, to)).map(|_| ()).map_err(|error| failed(to, &error))
}

fn read(file: &Path) -> Result<String, Failure> {
    fs::read_to_string(file).map_err(|error| failed(file, &error))
}

fn write(file: &Path, text: &str) -> Result<(), Failure> {
    fs::write(file, text).map_err(|error| failed(file, &error))
}

fn failed(file: &Path, error: &std::io::Error) -> Failure {
    Failure::new(format!("{}: {error}.", file.display()), "Correct that, then run this command again.")
}
