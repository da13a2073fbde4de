//! Times two things in turn, and says how they compare.

use std::fmt::Write;
use std::time::{Duration, Instant};

/// A ratio with its spread and what it should be at most.
#[derive(Debug, Clone)]
pub struct Figure {
    pub name: String,
    /// Median of the ratios of all rounds.
    pub ratio: f64,
    /// The quarter and three-quarter points of the rounds.
    pub spread: (f64, f64),
    pub target: f64,
    /// Against what.
    pub against: &'static str,
}

/// How often each of the two is run: enough to see past a disturbance, and no longer than a few seconds.
const ROUNDS: usize = 11;
const LONGEST: Duration = Duration::from_secs(20);

/// Runs `ours` and `theirs` in turn, so that whatever else the machine does disturbs both alike. Each says how long it took.
pub fn compare(
    name: impl Into<String>,
    against: &'static str,
    target: f64,
    mut ours: impl FnMut() -> Duration,
    mut theirs: impl FnMut() -> Duration,
) -> Figure {
    // Once for what is only fetched or made at the first time.
    let (_, _) = (ours(), theirs());
    let began = Instant::now();
    let mut ratios = Vec::new();
    while ratios.len() < ROUNDS && (ratios.len() < 3 || began.elapsed() < LONGEST) {
        // Who begins changes, so that neither always follows the other.
        let (a, b) = if ratios.len() % 2 == 0 {
            let a = ours();
            (a, theirs())
        } else {
            let b = theirs();
            (ours(), b)
        };
        ratios.push(a.as_secs_f64() / b.as_secs_f64().max(f64::EPSILON));
    }
    ratios.sort_by(f64::total_cmp);
    let at = |part: usize| ratios[(ratios.len() - 1) * part / 4];
    Figure { name: name.into(), ratio: at(2), spread: (at(1), at(3)), target, against }
}

/// How long one run takes.
pub fn timed<T>(run: impl FnOnce() -> T) -> Duration {
    let began = Instant::now();
    std::hint::black_box(run());
    began.elapsed()
}

/// One line of JSON.
pub fn json(figures: &[Figure]) -> String {
    let each: Vec<String> = figures
        .iter()
        .map(|f| {
            format!(
                r#"{{"name":"{}","ratio":{:.3},"low":{:.3},"high":{:.3},"target":{}}}"#,
                f.name, f.ratio, f.spread.0, f.spread.1, f.target
            )
        })
        .collect();
    format!("{{\"figures\":[{}]}}\n", each.join(","))
}

/// A table for people.
pub fn table(figures: &[Figure]) -> String {
    let wide = figures.iter().map(|f| f.name.len()).max().unwrap_or(0);
    let mut out = String::new();
    for f in figures {
        let met = if f.ratio <= f.target { "" } else { "  missed" };
        let _ = writeln!(
            out,
            "{:wide$}  {:>6.2}  ({:.2} to {:.2})  target {:>5.2}  against {}{met}",
            f.name, f.ratio, f.spread.0, f.spread.1, f.target, f.against
        );
    }
    out
}
