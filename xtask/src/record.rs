//! What of all tests passed, and what of it is to be run again; and how two works that run at once are told one after the
//! other.

use std::io::{Write, stdout};
use std::process::{Command, ExitCode};
use std::sync::{Arc, Mutex, PoisonError};

use crate::cargo::not_started;
use crate::progress::{Failure, Phases};
use crate::tally::{self, Tally};

/// What ran, and what of it did not go well.
#[derive(Default)]
pub struct Record {
    tally: Tally,
    bad: Vec<String>,
    /// Of a work whose output waits: where, and the phase that it runs beside. Without it, all is passed on as it comes.
    behind: Option<(Turn, Phases)>,
}

impl Record {
    fn behind(turn: Turn, phases: Phases) -> Self {
        Self { behind: Some((turn, phases)), ..Self::default() }
    }

    /// The next part of a work that runs beside a phase begins.
    pub fn next(&mut self, title: &str) {
        if let Some((turn, phases)) = &mut self.behind {
            let _ = turn.write_all(phases.beside(title).as_bytes());
        }
    }

    /// Runs one kind of tests. Failures are kept, and the others still run.
    pub fn count(&mut self, what: &str, again: &str, command: &mut Command) -> Result<(), Failure> {
        let tally = match &mut self.behind {
            None => tally::count(command, &mut stdout())?,
            Some((turn, _)) => {
                // What it says on stderr would stand between the lines of what is told first.
                let (both, into) = std::io::pipe().map_err(|error| not_started(command, &error))?;
                let again = into.try_clone().map_err(|error| not_started(command, &error))?;
                tally::count_from(command.stdout(again).stderr(into), both, turn)?
            }
        };
        let failed = tally.failed;
        self.tally.add(tally);
        if failed > 0 {
            self.bad.push(format!("{what}: to see only these again, run `{again}`."));
        }
        Ok(())
    }

    /// Keeps what could not even start as a failure too.
    pub fn failed(&mut self, failure: &Failure) {
        self.tally.failed += 1;
        self.bad.push(failure.to_string());
    }

    /// Both.
    pub fn add(&mut self, other: Record) {
        self.tally.add(other.tally);
        self.bad.extend(other.bad);
    }

    /// The last lines; the very last one sums up.
    fn summary(&self, elapsed: &str) -> String {
        let bad: String = self.bad.iter().map(|line| format!("{line}\n")).collect();
        let Tally { passed, failed, presses } = &self.tally;
        let presses = presses.as_ref().map(|line| format!("{line}\n")).unwrap_or_default();
        format!("\n{bad}All of it took {elapsed}.\n{presses}{passed} passed, {failed} failed\n")
    }

    /// Prints the last lines.
    pub fn close(&self, elapsed: &str) -> ExitCode {
        let _ = stdout().write_all(self.summary(elapsed).as_bytes());
        if self.bad.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }
}

/// Runs both at once, and tells of `behind` only when `front` is done: its output is kept until then, and passed on as it
/// comes from then on. A failure to start `behind` is kept in its record.
pub fn together<T>(
    phases: &Phases,
    front: impl FnOnce() -> T,
    behind: impl FnOnce(&mut Record) -> Result<(), Failure> + Send,
) -> (T, Record) {
    let turn = Turn::default();
    let mut record = Record::behind(turn.clone(), phases.clone());
    std::thread::scope(|scope| {
        let work = scope.spawn(|| {
            if let Err(failure) = behind(&mut record) {
                record.failed(&failure);
            }
            record
        });
        let done = front();
        turn.come(&mut stdout());
        let record = work.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        (done, record)
    })
}

/// Output that is kept until its turn has come. Its clones are the same one.
#[derive(Clone, Default)]
pub struct Turn(Arc<Mutex<Waiting>>);

#[derive(Default)]
struct Waiting {
    kept: Vec<u8>,
    come: bool,
}

impl Turn {
    /// Passes on what was kept, and what is written from now on at once.
    fn come(&self, out: &mut dyn Write) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Nobody listens when it is closed; that is no reason to stop.
        let _ = out.write_all(&std::mem::take(&mut waiting.kept));
        waiting.come = true;
    }
}

impl Write for Turn {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.come {
            stdout().write_all(bytes)?
        } else {
            waiting.kept.extend_from_slice(bytes)
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn one_failure_fails_the_whole_and_is_named() {
        let mut record = Record::default();
        record.count("Good ones", "true", &mut Command::new("true")).expect("it starts");
        assert_eq!(record.summary("9 s"), "\nAll of it took 9 s.\n0 passed, 0 failed\n");
        record.count("Bad ones", "false", &mut Command::new("false")).expect("it starts");
        record.tally.passed = 7;
        assert_eq!(
            record.summary("9 s"),
            "\nBad ones: to see only these again, run `false`.\nAll of it took 9 s.\n7 passed, 1 failed\n"
        );
    }

    #[test]
    fn what_runs_behind_is_told_after_the_front_and_counts() {
        let turn = Turn::default();
        let mut behind = Record::behind(turn.clone(), Phases::new(3));
        behind.next("Those behind");
        let mut says = Command::new("sh");
        says.args([
            "-c",
            "echo one >&2; echo 'test result: FAILED. 3 passed; 2 failed; 0 ignored'; echo two >&2; exit 1",
        ]);
        behind.count("Those behind", "sh", &mut says).expect("it starts");
        let mut told = Vec::new();
        turn.come(&mut told);
        let told = String::from_utf8(told).expect("text");
        assert_eq!(
            told,
            "\n[0/3, beside] Those behind  (0 s so far)\none\ntest result: FAILED. 3 passed; 2 failed; 0 ignored\ntwo\n",
            "both, in their order"
        );
        assert!(turn.0.lock().expect("whole").kept.is_empty(), "and once only");

        let mut front = Record::default();
        front.tally.passed = 4;
        front.add(behind);
        let summary = front.summary("1 s");
        assert!(summary.ends_with("\n7 passed, 2 failed\n") && summary.contains("Those behind"), "{summary}");
    }

    #[test]
    fn both_run_at_once_and_what_behind_could_not_start_is_a_failure() {
        let (to_front, from_behind) = std::sync::mpsc::channel();
        let (to_behind, from_front) = std::sync::mpsc::channel();
        let (heard, record) = together(
            &Phases::new(1),
            || {
                to_behind.send(()).expect("behind listens");
                from_behind.recv().is_ok()
            },
            move |record| {
                to_front.send(()).expect("the front listens");
                from_front.recv().expect("the front runs");
                record.count("Nothing", "nothing", &mut Command::new("a-program-that-nobody-has"))
            },
        );
        assert!(heard && record.tally.failed == 1, "{:?}", record.bad);
        assert!(record.bad[0].contains("a-program-that-nobody-has could not be started"), "{:?}", record.bad);
    }
}
