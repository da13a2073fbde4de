//! A person who works in another window: the desktop tells of what happens, a press leads to its step, and a second start brings
//! back the window that there is, whatever it was started with.

use passarela_e2e::notified::Notified;
use passarela_e2e::wizard::{PASTE, go, is};
use passarela_e2e::{App, Browser, Desk, Outcome, until};

/// The page of an appliance that refused its token.
const REFUSED: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n\nCloud Services Settings\nStatus:\tThe registration failed because of an invalid or expired token.\nRegistration Token: ?\nRegister\n";
const STEP_6: &str = "6, Paste the token and register";

#[tokio::test]
async fn what_happens_elsewhere_is_told_and_leads_back() -> Outcome {
    let desk = Desk::open().await?;
    let desktop = Notified::start(&desk).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    window.click("button", "Menu").await?;
    window.click("switch", "Notifications on this desktop").await?;
    window.press("Escape").await?;
    go(window, "4, Submit and commit").await?;

    let browser = Browser::start(&desk).await?;
    browser.open("data:text/html,<title>Elsewhere</title>").await?;
    browser.come_to_front().await?;
    until("the window is not the one that is looked at", async || Ok(!app.is_in_front()?)).await?;
    window.paste("textbox", PASTE, REFUSED).await?;
    is(window, STEP_6, "needs attention").await?;
    until("the desktop was told", async || Ok(!desktop.shown().is_empty())).await?;
    let shown = desktop.shown();
    assert_eq!(shown.len(), 1, "once: {shown:?}");
    assert!(shown[0].title.starts_with("The appliance was not registered."), "{shown:?}");
    assert!(shown[0].body.contains("practice-esa-1"), "which appliance: {shown:?}");
    assert_eq!(shown[0].actions, ["default"]);
    desktop.press(shown[0].id).await?;
    window.find("heading", "Paste the token and register").await?;
    until("the window is in front", async || app.is_in_front()).await?;

    // A second start, as a file manager and as a menu of a later version would do it.
    browser.come_to_front().await?;
    until("the browser is in front", async || Ok(!app.is_in_front()?)).await?;
    app.start_again(&desk, &["--practice", "--of-a-later-version", "/nowhere/at all.html"]).await?;
    until("the window is in front again", async || app.is_in_front()).await?;
    app.quit().await
}
