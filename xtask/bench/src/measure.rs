//! Times two things in turn, and says how they compare.

use std::fmt::Write;
use std::time::{Duration, Instant};

use cpu_time::ThreadTime;

/// A ratio with its spread and what it should be at most.
#[derive(Debug, Clone)]
pub struct Figure {
    pub name: String,
    /// The least time of one over the least time of the other: what a busy machine adds, it adds to no least time.
    pub ratio: f64,
    /// Median of the ratios of all rounds.
    pub median: f64,
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
    let mut rounds = Vec::new();
    while rounds.len() < ROUNDS && (rounds.len() < 3 || began.elapsed() < LONGEST) {
        // Who begins changes, so that neither always follows the other.
        rounds.push(if rounds.len() % 2 == 0 {
            let a = ours();
            (a, theirs())
        } else {
            let b = theirs();
            (ours(), b)
        });
    }
    of_rounds(name, against, target, &rounds)
}

/// The figure of rounds that were measured, each ours and theirs.
pub fn of_rounds(
    name: impl Into<String>,
    against: &'static str,
    target: f64,
    rounds: &[(Duration, Duration)],
) -> Figure {
    let seconds = |(a, b): &(Duration, Duration)| (a.as_secs_f64(), b.as_secs_f64().max(f64::EPSILON));
    let rounds: Vec<(f64, f64)> = rounds.iter().map(seconds).collect();
    let least = rounds.iter().fold((f64::INFINITY, f64::INFINITY), |least, (a, b)| (least.0.min(*a), least.1.min(*b)));
    let mut ratios: Vec<f64> = rounds.iter().map(|(a, b)| a / b).collect();
    ratios.sort_by(f64::total_cmp);
    let at = |part: usize| ratios.get(ratios.len().saturating_sub(1) * part / 4).copied().unwrap_or(f64::NAN);
    Figure { name: name.into(), ratio: least.0 / least.1, median: at(2), spread: (at(1), at(3)), target, against }
}

/// How much of the processor's time one run takes on this thread.
pub fn timed<T>(run: impl FnOnce() -> T) -> Duration {
    let began = ThreadTime::now();
    let made = std::hint::black_box(run());
    let took = began.elapsed();
    // Dropping what was made is no part of making it.
    drop(made);
    took
}

/// One line of JSON.
pub fn json(figures: &[Figure]) -> String {
    let each: Vec<String> = figures
        .iter()
        .map(|f| {
            format!(
                r#"{{"name":"{}","ratio":{:.3},"median":{:.3},"low":{:.3},"high":{:.3},"target":{}}}"#,
                f.name, f.ratio, f.median, f.spread.0, f.spread.1, f.target
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
            "{:wide$}  {:>6.2}  (median {:.2}, {:.2} to {:.2})  target {:>5.2}  against {}{met}",
            f.name, f.ratio, f.median, f.spread.0, f.spread.1, f.target, f.against
        );
    }
    out
}
