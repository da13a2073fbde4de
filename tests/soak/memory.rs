//! How much memory this process holds, over the course of a run.

/// Steps that a run may grow in: what is kept once is kept by then.
const SETTLED: usize = 1000;
/// By how much it may grow afterwards. An allocator's own rounding is some of it.
const MAY_GROW: f64 = 1.25;

/// The resident memory, step by step, in KiB.
pub struct Course {
    steps: usize,
    settled: Option<u64>,
    last: u64,
    most: u64,
}

impl Course {
    pub fn new(steps: usize) -> Self {
        Self { steps, settled: None, last: resident(), most: 0 }
    }

    pub fn look(&mut self, step: usize) {
        self.last = resident();
        self.most = self.most.max(self.last);
        if step + 1 >= SETTLED && self.settled.is_none() {
            self.settled = Some(self.last);
        }
    }

    pub fn told(&self) -> String {
        let mib = |kib: u64| kib / 1024;
        let settled = self.settled.map_or_else(|| "not yet settled".into(), |s| format!("{} MiB at {SETTLED}", mib(s)));
        format!("memory {} MiB, most {} MiB, {settled}", mib(self.last), mib(self.most))
    }

    /// Only a run that goes on long after it settled says anything.
    pub fn is_flat(&self) {
        if self.steps < 2 * SETTLED {
            return;
        }
        let settled = self.settled.expect("looked at") as f64;
        assert!(self.last as f64 <= settled * MAY_GROW, "it leaks: {}", self.told());
    }
}

/// Nothing where the system does not say it this way.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.trim().trim_end_matches(" kB").parse().unwrap_or_default()
}
