//! Every page of the real window, in every size, text size and theme it promises: nothing cut, nothing overlapping,
//! nothing outside, enough contrast, targets large enough.

use passarela_e2e::tour::{Look, tour};
use passarela_e2e::{App, Desk, Failure, Outcome, look};

#[tokio::test]
async fn every_page_looks_right_in_every_look() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let (mut stops, mut wrong) = (0, Vec::new());
    tour(&app, &Look::ALL, async |stop, page| {
        stops += 1;
        if let Err(failure) = look::is_right(page, &stop.slug()).await {
            wrong.push(format!("{failure:?}"));
        }
        Ok(())
    })
    .await?;
    assert!(stops >= Look::ALL.len() * 10, "ten pages in every look, not {stops} stops");
    app.quit().await?;
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new(wrong.join("\n"))) }
}
