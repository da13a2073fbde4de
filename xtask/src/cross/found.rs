//! Which of the tests that Linux runs were run on the other system, and passed.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

/// Passes every line on, and keeps the names of the tests that passed and failed.
pub struct Names<W: Write> {
    to: W,
    rest: Vec<u8>,
    /// By name, how often: two files of tests may have one of the same name.
    pub passed: BTreeMap<String, usize>,
    /// The names of those that failed.
    pub failed: BTreeSet<String>,
}

impl<W: Write> Names<W> {
    /// Lines go on to `to`.
    pub fn new(to: W) -> Self {
        Self { to, rest: Vec::new(), passed: BTreeMap::new(), failed: BTreeSet::new() }
    }

    fn line(&mut self, line: &str) {
        let Some((name, outcome)) = line.trim().strip_prefix("test ").and_then(|rest| rest.split_once(" ... ")) else {
            return;
        };
        // `#[should_panic]` is named behind the test.
        let name = name.trim_end_matches(" - should panic").to_owned();
        // What a test itself prints may stand between.
        if outcome.ends_with("ok") {
            *self.passed.entry(name).or_default() += 1;
        } else if outcome.ends_with("FAILED") {
            self.failed.insert(name);
        }
    }
}

impl<W: Write> Write for Names<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.rest.extend_from_slice(bytes);
        while let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = self.rest.drain(..=end).collect();
            self.line(&String::from_utf8_lossy(&line));
        }
        self.to.write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.to.flush()
    }
}

/// The names that `--list` prints.
pub fn listed(printed: &str) -> BTreeMap<String, usize> {
    let mut names = BTreeMap::new();
    for name in printed.lines().filter_map(|line| line.strip_suffix(": test")) {
        *names.entry(name.trim_end_matches(" - should panic").to_owned()).or_default() += 1;
    }
    names
}

/// What Linux runs, beside what ran and passed elsewhere.
pub struct Compared {
    /// How many Linux runs.
    pub of: usize,
    /// How many of these passed.
    pub passed: usize,
    /// The names of those that did not.
    pub without: Vec<String>,
}

/// `all` and `ignored` as Linux lists them.
pub fn compare(
    all: &BTreeMap<String, usize>,
    ignored: &BTreeMap<String, usize>,
    passed: &BTreeMap<String, usize>,
) -> Compared {
    let mut compared = Compared { of: 0, passed: 0, without: Vec::new() };
    for (name, count) in all {
        let here = count - ignored.get(name).copied().unwrap_or_default().min(*count);
        let there = passed.get(name).copied().unwrap_or_default().min(here);
        compared.of += here;
        compared.passed += there;
        compared.without.extend(std::iter::repeat_n(name.clone(), here - there));
    }
    compared
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_kept_and_every_line_passed_on() {
        let mut shown = Vec::new();
        let mut names = Names::new(&mut shown);
        let text =
            "test a::b ... ok\r\ntest c - should panic ... ok\ntest d ... FAILED\ntest e ... ignored\nrunning 4\n";
        let (one, other) = text.as_bytes().split_at(20);
        names.write_all(one).expect("written");
        names.write_all(other).expect("written");
        assert_eq!(names.passed, BTreeMap::from([("a::b".into(), 1), ("c".into(), 1)]));
        assert_eq!(names.failed, BTreeSet::from(["d".to_owned()]));
        assert_eq!(shown, text.as_bytes());
    }

    #[test]
    fn what_linux_ignores_is_not_counted_and_what_did_not_pass_is_named() {
        let all = listed("a: test\nb: test\nb: test\nc: test\n4 tests, 0 benchmarks\n");
        let ignored = listed("c: test\n");
        let compared = compare(&all, &ignored, &BTreeMap::from([("b".into(), 1), ("c".into(), 1), ("z".into(), 1)]));
        assert_eq!((compared.of, compared.passed), (3, 1));
        assert_eq!(compared.without, ["a", "b"]);
    }
}
