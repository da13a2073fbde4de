//! What it costs to wait: the processor's time of a minute in which a registration token counts down on the open page.

use std::time::Duration;

use passarela_e2e::wizard::hand_over_a_token;
use passarela_e2e::{App, Desk, Outcome};

use super::processes::Running;
use super::{BARE, bare, ours};
use crate::measure::{Figure, of_rounds};

const ROUNDS: usize = 3;
const MINUTE: Duration = Duration::from_secs(60);
/// Until what a start leaves to be done is done.
const SETTLED: Duration = Duration::from_secs(10);

pub async fn a_minute() -> Outcome<Vec<Figure>> {
    let (ours, bare) = (ours()?, bare()?);
    let desk = Desk::open().await?;
    let args = ["--practice"];
    let app = App::start(&desk, &args).await?;
    app.page().find("heading", "Before you start").await?;
    hand_over_a_token(app.page()).await?;
    app.quit().await?;
    // Side by side, each on a screen of its own, in the same minute: nothing is shared in time of the processor.
    let counting = Running::start(&desk, &ours, &args).await?;
    let other = Desk::open().await?;
    let idle = Running::start(&other, &bare, &[]).await?;
    tokio::time::sleep(SETTLED).await;
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        let (ours, theirs) = (counting.processor(), idle.processor());
        tokio::time::sleep(MINUTE).await;
        rounds.push((counting.processor().saturating_sub(ours), idle.processor().saturating_sub(theirs)));
    }
    counting.end().await?;
    idle.end().await?;
    Ok(vec![of_rounds("countdown-cpu", BARE, 4.0, &rounds)])
}
