//! Every page of the real window, in every size, zoom and theme it promises: nothing cut, nothing overlapping, nothing
//! outside, enough contrast, targets large enough.

use std::collections::BTreeMap;

use passarela_e2e::tour::{Look, tour};
use passarela_e2e::{App, Desk, Failure, Outcome, look};

#[tokio::test]
async fn every_page_looks_right_in_every_look() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let mut stops = 0;
    // Each flaw once, with where it was seen first and how often: most show on every screenful of a page.
    let mut wrong: BTreeMap<String, (String, usize)> = BTreeMap::new();
    tour(&app, &Look::ALL, async |stop, page| {
        stops += 1;
        for flaw in look::flaws(page).await? {
            wrong.entry(flaw.to_string()).or_insert_with(|| (stop.slug(), 0)).1 += 1;
        }
        Ok(())
    })
    .await?;
    assert!(stops >= Look::ALL.len() * 10, "ten pages in every look, not {stops} stops");
    app.quit().await?;
    if wrong.is_empty() {
        return Ok(());
    }
    let lines: Vec<String> =
        wrong.iter().map(|(flaw, (first, times))| format!("{flaw}\n    first at {first}, {times} times")).collect();
    Err(Failure::new(lines.join("\n")))
}
