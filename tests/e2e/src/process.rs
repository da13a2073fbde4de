//! Programs that we start, and end again with everything that they started.

use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};

use crate::{Failure, Outcome};

/// A started program. When dropped, it and its children are gone.
pub struct Process {
    name: String,
    child: Child,
}

impl Process {
    /// Starts it at the head of a process group of its own, so that the group can be ended as one.
    pub fn start(command: &mut Command) -> Outcome<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let child = command
            .process_group(0)
            .spawn()
            .map_err(|error| Failure::from(error).during(&format!("{name} could not be started")))?;
        Ok(Self { name, child })
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

impl Drop for Process {
    fn drop(&mut self) {
        // The shell's own `kill`: signalling a group has no safe call in std.
        let group = self.child.id();
        let script = format!("kill -s TERM -- -{group}; kill -s KILL -- -{group}");
        let _ = Command::new("sh").args(["-c", &script]).stdin(Stdio::null()).stderr(Stdio::null()).status();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
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
    fn an_early_end_is_told() {
        let mut process = Process::start(&mut Command::new("false")).expect("it starts");
        let _ = process.child().wait();
        assert_eq!(format!("{:?}", process.alive().expect_err("it ended")), "false ended early (exit status: 1)");
    }
}
