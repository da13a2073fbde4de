//! Programs that we start, and end again with everything that they started.

use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, Command, Stdio};

use crate::{Failure, Outcome};

/// A started program. When dropped, it and its children are gone; also when the test itself is killed.
pub struct Process {
    name: String,
    child: Child,
    watch: Child,
    // Closed when we let go of it or are gone ourselves: what the watch waits for.
    leash: Option<ChildStdin>,
}

/// Waits until its input is closed, then ends the group. The shell's own `kill`, as signalling a group has no safe call in
/// std.
const WATCH: &str = r#"read -r _; kill -s TERM -- "-$1"; kill -s KILL -- "-$1""#;

impl Process {
    /// Starts it at the head of a process group of its own, so that the group can be ended as one.
    pub fn start(command: &mut Command) -> Outcome<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command
            .process_group(0)
            .spawn()
            .map_err(|error| Failure::from(error).during(&format!("{name} could not be started")))?;
        let mut watch = Command::new("sh");
        watch.args(["-c", WATCH, "sh", &child.id().to_string()]).process_group(0);
        let mut watch = watch.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let leash = watch.stdin.take();
        Ok(Self { name, child, watch, leash })
    }

    /// Its own handle, to take a pipe from.
    pub fn child(&mut self) -> &mut Child {
        &mut self.child
    }

    /// Fails if it ended already.
    pub fn alive(&mut self) -> Outcome {
        match self.child.try_wait()? {
            None => Ok(()),
            Some(status) => Err(Failure::new(format!("{} ended early ({status})", self.name))),
        }
    }
}

/// When a process was started, in seconds of Unix time; the kernel counts them in hundredths.
pub fn started(pid: u32) -> Outcome<f64> {
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<f64>().ok());
    let unread = || Failure::new(format!("when process {pid} was started cannot be read"));
    let uptime = std::fs::read_to_string("/proc/uptime")?;
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_secs_f64();
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    // The program's name, in parentheses, may hold spaces; the start is the 20th field after it.
    let ticks = number(stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().nth(19)));
    let uptime = number(uptime.split_whitespace().next()).ok_or_else(unread)?;
    Ok(now - uptime + ticks.ok_or_else(unread)? / 100.0)
}

impl Drop for Process {
    fn drop(&mut self) {
        self.leash = None;
        let _ = self.watch.wait();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests_of_the_harness {
    use std::io::Read;

    use super::*;

    #[test]
    fn the_children_of_a_program_end_with_it() {
        let mut command = Command::new("sh");
        // Both hold the pipe's writing end: it closes only when the grandchild is gone, too.
        command.args(["-c", "sleep 600 & echo up; wait"]).stdout(Stdio::piped());
        let mut process = Process::start(&mut command).expect("sh");
        let mut out = process.child().stdout.take().expect("a pipe");
        let mut up = [0; 3];
        out.read_exact(&mut up).expect("the shell is up");
        process.alive().expect("it runs");
        drop(process);
        let mut rest = Vec::new();
        assert_eq!(out.read_to_end(&mut rest).expect("closed"), 0);
    }

    #[test]
    fn the_start_of_a_process_is_told() {
        let before = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
        let mut process = Process::start(Command::new("sleep").arg("600")).expect("it starts");
        let after = started(process.child().id()).expect("its start") - before.as_secs_f64();
        assert!((-0.1..60.0).contains(&after), "{after} s after it was asked for");
    }

    #[test]
    fn an_early_end_is_told() {
        let mut process = Process::start(&mut Command::new("false")).expect("it starts");
        let _ = process.child().wait();
        assert_eq!(format!("{:?}", process.alive().expect_err("it ended")), "false ended early (exit status: 1)");
    }
}
