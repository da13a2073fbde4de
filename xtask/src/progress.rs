//! Saying where we are, and what to do when something went wrong. All of it goes to stderr: stdout belongs to the
//! programs we start.

use std::fmt;
use std::io::{IsTerminal, Write};
use std::time::{Duration, Instant};

/// Something went wrong: what is so, then what to do.
#[derive(Debug)]
pub struct Failure {
    what: String,
    then: String,
    more: Option<String>,
}

impl Failure {
    /// What is so, and what to do.
    pub fn new(what: impl Into<String>, then: impl Into<String>) -> Self {
        Self { what: what.into(), then: then.into(), more: None }
    }

    /// With details below.
    pub fn and(mut self, more: impl Into<String>) -> Self {
        self.more = Some(more.into());
        self
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n{}", self.what, self.then)?;
        match &self.more {
            Some(more) => write!(f, "\n{}", more.trim_end()),
            None => Ok(()),
        }
    }
}

/// One line for the person.
pub fn say(text: &str) {
    // Nobody listens when stderr is closed; that is no reason to stop.
    let _ = writeln!(std::io::stderr().lock(), "{text}");
}

/// Counts the phases of a long work.
#[derive(Clone)]
pub struct Phases {
    of: usize,
    at: usize,
    start: Instant,
}

impl Phases {
    /// Of so many.
    pub fn new(of: usize) -> Self {
        Self { of, at: 0, start: Instant::now() }
    }

    /// The next phase begins.
    pub fn next(&mut self, title: &str) {
        self.at += 1;
        let line = format!("[{}/{}] {title}  ({} so far)", self.at, self.of, spell(self.start.elapsed()));
        let (bold, plain) = if std::io::stderr().is_terminal() { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
        say(&format!("\n{bold}{line}{plain}"));
    }

    /// The heading of what runs beside this phase, which is told after it: with the time at which it begins.
    pub fn beside(&self, title: &str) -> String {
        format!("\n[{}/{}, beside] {title}  ({} so far)\n", self.at, self.of, spell(self.start.elapsed()))
    }

    /// How long all of it has taken.
    pub fn elapsed(&self) -> String {
        spell(self.start.elapsed())
    }
}

fn spell(time: Duration) -> String {
    let seconds = time.as_secs();
    match seconds {
        0..60 => format!("{seconds} s"),
        _ => format!("{} min {:02} s", seconds / 60, seconds % 60),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_is_spelt() {
        assert_eq!(spell(Duration::from_millis(900)), "0 s");
        assert_eq!(spell(Duration::from_secs(59)), "59 s");
        assert_eq!(spell(Duration::from_secs(605)), "10 min 05 s");
    }

    #[test]
    fn trouble_says_what_to_do_after_what_is_so() {
        let text = Failure::new("There is no screen.", "Set DISPLAY.").and("details\n").to_string();
        assert_eq!(text, "There is no screen.\nSet DISPLAY.\ndetails");
    }
}
