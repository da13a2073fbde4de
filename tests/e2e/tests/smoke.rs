//! The shortest journey: the real program opens its window, shows a heading, and closes in order.

use passarela_e2e::{App, Desk, Outcome, until};

#[tokio::test]
async fn the_window_opens_and_closes() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let page = app.page();
    until("there is a heading", async || Ok(!page.names("heading").await?.is_empty())).await?;
    assert!(!app.title()?.is_empty(), "the window has a title");
    app.quit().await
}
