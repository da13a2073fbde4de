//! Counts tests by reading the closing lines of cargo's and vitest's output, while passing every line on.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Stdio};

use crate::cargo::not_started;
use crate::progress::Failure;

/// How many passed and failed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// Passed.
    pub passed: u64,
    /// Failed.
    pub failed: u64,
    /// How often somebody pressed on the way to the first success, as the last test told that counts it.
    pub presses: Option<String>,
}

impl Tally {
    /// Both.
    pub fn add(&mut self, other: Tally) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.presses = other.presses.or(self.presses.take());
    }

    /// What one line of output says.
    fn of_line(line: &str) -> Option<Tally> {
        let line = plain(line);
        let line = line.trim();
        // The test runner's own words may stand before it.
        if let Some(at) = line.find("presses: ") {
            return Some(Tally { presses: Some(line[at..].to_owned()), ..Tally::default() });
        }
        let counts = match line.strip_prefix("test result: ") {
            Some(rest) => rest.split_once(". ")?.1,
            // vitest: `Tests  1 failed | 5 passed (6)`; its `Test Files` line counts files.
            None => line.strip_prefix("Tests ")?,
        };
        let mut tally = Tally::default();
        let mut found = false;
        for part in counts.split([';', '|']) {
            let mut words = part.split_whitespace();
            let (Some(Ok(number)), Some(word)) = (words.next().map(str::parse::<u64>), words.next()) else { continue };
            match word {
                "passed" => tally.passed += number,
                "failed" => tally.failed += number,
                _ => continue,
            }
            found = true;
        }
        found.then_some(tally)
    }
}

/// Without colours.
fn plain(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut chars = line.chars();
    while let Some(c) = chars.next() {
        if c == '\u{1b}' {
            // `ESC [ … letter`
            chars.by_ref().skip(1).find(char::is_ascii_alphabetic);
        } else {
            out.push(c);
        }
    }
    out
}

/// Runs it, shows its output, counts. A program that ends badly without naming a failed test counts as one failure, so
/// that nothing that went wrong can end up as "0 failed".
pub fn count(command: &mut Command, show: &mut dyn Write) -> Result<Tally, Failure> {
    let (out, into) = std::io::pipe().map_err(|error| not_started(command, &error))?;
    count_from(command.stdout(into), out, show)
}

/// The same of a program whose output goes into the pipe that `out` is the end of.
pub fn count_from(command: &mut Command, out: impl Read, show: &mut dyn Write) -> Result<Tally, Failure> {
    let started = command.spawn();
    // Our own ends of the pipe, or it would never be at its end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = started.map_err(|error| not_started(command, &error))?;
    let mut tally = Tally::default();
    let mut reader = BufReader::new(out);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        let _ = show.write_all(&line);
        if let Some(more) = Tally::of_line(&String::from_utf8_lossy(&line)) {
            tally.add(more);
        }
        line.clear();
    }
    let status = child.wait().map_err(|error| not_started(command, &error))?;
    if !status.success() && tally.failed == 0 {
        tally.failed = 1;
    }
    Ok(tally)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted_and_nothing_else() {
        let tally = |passed, failed| Some(Tally { passed, failed, presses: None });
        let presses = Some("presses: 12, pastes: 0".to_owned());
        for (line, expected) in [
            (
                "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s",
                tally(12, 0),
            ),
            ("test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out", tally(3, 2)),
            ("test result: \u{1b}[32mok\u{1b}[m. 1 passed; 0 failed; 0 ignored", tally(1, 0)),
            ("      Tests  41 passed (41)", tally(41, 0)),
            (
                "\u{1b}[2m      Tests \u{1b}[22m \u{1b}[31m1 failed\u{1b}[39m | \u{1b}[32m5 passed\u{1b}[39m (6)",
                tally(5, 1),
            ),
            (" Test Files  3 passed (3)", None),
            ("test first ... presses: 12, pastes: 0", Some(Tally { presses, ..Tally::default() })),
            ("Tests are fun", None),
            ("test tests::a ... ok", None),
        ] {
            assert_eq!(Tally::of_line(line), expected, "{line}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_program_that_dies_without_a_word_counts_as_a_failure() {
        let mut shown = Vec::new();
        let mut count = |command: &mut Command| count(command, &mut shown).expect("it starts");
        assert_eq!(count(&mut Command::new("false")), Tally { failed: 1, ..Tally::default() });
        assert_eq!(count(&mut Command::new("true")), Tally::default());
        let mut says_so = Command::new("echo");
        says_so.arg("test result: FAILED. 3 passed; 2 failed; 0 ignored");
        assert_eq!(count(&mut says_so), Tally { passed: 3, failed: 2, presses: None });
        assert_eq!(shown, b"test result: FAILED. 3 passed; 2 failed; 0 ignored\n", "every line is passed on");
    }
}
