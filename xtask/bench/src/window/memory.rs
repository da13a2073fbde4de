//! The memory of all processes of a window that has stood for five seconds.

use std::path::Path;
use std::time::Duration;

use passarela_e2e::{Desk, Outcome};

use super::processes::Running;
use super::{BARE, WAYS, bare, ours};
use crate::Wanted;
use crate::measure::{Figure, of_rounds};

const ROUNDS: usize = 5;
const AFTER: Duration = Duration::from_secs(5);

pub async fn after_five_seconds(wanted: &Wanted) -> Outcome<Vec<Figure>> {
    let (ours, bare) = (ours()?, bare()?);
    let mut figures = Vec::new();
    for ((way, args), target) in WAYS.into_iter().zip([1.25, 1.3]) {
        let name = format!("memory-{way}");
        if !wanted.figure(&name) {
            continue;
        }
        let (our_desk, bare_desk) = (Desk::open().await?, Desk::open().await?);
        let mut rounds = Vec::new();
        // Never both at once: what they share of the web view would count half.
        for _ in 0..ROUNDS {
            rounds.push((held(&our_desk, &ours, args).await?, held(&bare_desk, &bare, &[]).await?));
        }
        figures.push(of_rounds(name, BARE, target, &rounds));
    }
    Ok(figures)
}

/// A byte as a nanosecond: figures are made of times.
async fn held(desk: &Desk, program: &Path, args: &[&str]) -> Outcome<Duration> {
    let running = Running::start(desk, program, args).await?;
    tokio::time::sleep(AFTER).await;
    let bytes = running.memory();
    running.end().await?;
    Ok(Duration::from_nanos(bytes as u64))
}
