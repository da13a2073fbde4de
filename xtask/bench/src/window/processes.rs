//! A program with no driver beside it, and what all of its processes take, as Linux tells it.

use std::collections::BTreeSet;
use std::fs::read_to_string;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use passarela_e2e::{Desk, Outcome, until};

/// A started program. Ends with this.
pub struct Running(Child);

impl Running {
    /// Starts it at a desk and waits until it has a window, which the desk must have none of before.
    pub async fn start(desk: &Desk, program: &Path, args: &[&str]) -> Outcome<Self> {
        let mut command: Command = desk.command(program);
        let running = Self(command.args(args).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?);
        until("the window is on the screen", async || Ok(!desk.windows()?.is_empty())).await?;
        Ok(running)
    }

    /// It and all that it started, with what those started.
    fn all(&self) -> BTreeSet<u32> {
        let parents: Vec<(u32, u32)> = std::fs::read_dir("/proc")
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            .filter_map(|pid: u32| Some((pid, parent(pid)?)))
            .collect();
        let mut all = BTreeSet::from([self.0.id()]);
        loop {
            let before = all.len();
            let children: Vec<u32> = parents.iter().filter(|(_, of)| all.contains(of)).map(|(pid, _)| *pid).collect();
            all.extend(children);
            if all.len() == before {
                return all;
            }
        }
    }

    /// Bytes that they hold; what several hold together is shared out among them.
    pub fn memory(&self) -> f64 {
        let of = |pid| {
            let rollup = read_to_string(format!("/proc/{pid}/smaps_rollup")).ok()?;
            let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
            line.trim().trim_end_matches(" kB").parse::<f64>().ok()
        };
        self.all().into_iter().filter_map(of).sum::<f64>() * 1024.0
    }

    /// The processor's time that their threads have taken so far. By the scheduler's own count: the usual one is in
    /// hundredths, and a window that waits takes a few of those in a minute.
    pub fn processor(&self) -> Duration {
        let of = |task: std::fs::DirEntry| {
            let stat = read_to_string(task.path().join("schedstat")).ok()?;
            stat.split_whitespace().next()?.parse::<u64>().ok()
        };
        let tasks = self.all().into_iter().filter_map(|pid| std::fs::read_dir(format!("/proc/{pid}/task")).ok());
        Duration::from_nanos(tasks.flatten().flatten().filter_map(of).sum())
    }

    /// Ends it and waits until all of it is gone.
    pub async fn end(mut self) -> Outcome {
        let all = self.all();
        let _ = self.0.kill();
        let _ = self.0.wait();
        until("its processes have ended", async || {
            Ok(all.iter().all(|pid| std::fs::read_link(format!("/proc/{pid}/exe")).is_err()))
        })
        .await
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn parent(pid: u32) -> Option<u32> {
    let stat = read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The program's name, in parentheses, may hold spaces; the parent is the second field after it.
    stat.rsplit_once(')')?.1.split_whitespace().nth(1)?.parse().ok()
}
