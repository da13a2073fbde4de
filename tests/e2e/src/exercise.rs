//! Stops of an exercise in practice: the faults to choose from, what stands there while some are staged, a surprise that is
//! not told, the debrief.

use crate::journey::{open_lab, open_picker};
use crate::{App, Desk, Outcome};

/// Every stop of [`exercise`], in order.
pub const STOPS: [&str; 4] = ["faults to choose", "faults staged", "debrief", "surprise"];

/// Stages faults, looks back on them, and calls `visit` with a name at each stop.
pub async fn exercise(visit: &mut impl AsyncFnMut(&str, &App) -> Outcome) -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    open_picker(window).await?;
    visit("faults to choose", &app).await?;
    window.click("checkbox", "Threat Response is switched off in SSE.").await?;
    window.click("checkbox", "The change on the appliance was submitted but not committed.").await?;
    window.click("button", "Break these").await?;
    window.sees("2 things are broken.").await?;
    visit("faults staged", &app).await?;
    window.click("button", "End the exercise and look back").await?;
    window.find("heading", "Looking back on the exercise").await?;
    visit("debrief", &app).await?;
    open_picker(window).await?;
    window.fill("textbox", "Seed (optional)", "class7").await?;
    window.click("button", "Surprise me").await?;
    // The exercise leads back to the steps, where the list says so; the lab, opened again, says more.
    window.find("heading", "Before you start").await?;
    window.sees("broken").await?;
    open_lab(window).await?;
    window.sees("and Passarela does not say which.").await?;
    visit("surprise", &app).await?;
    app.quit().await
}
