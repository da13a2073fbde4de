//! A second start: the window that is open comes to the front, whatever the second program was told; and where the two do not
//! hear of each other, the second one leaves the folder alone.

use std::path::Path;

use passarela_e2e::wizard::{answer_everything, is};
use passarela_e2e::{App, Browser, Desk, Outcome, until};

#[tokio::test]
async fn a_second_start_brings_the_window_to_the_front_whatever_it_is_told() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    answer_everything(window).await?;
    let other = Browser::start(&desk).await?;
    other.open("data:text/html,<title>Another window</title>").await?;
    let page = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../pages/browsers/today/settings-in-progress.complete.firefox.html")
        .canonicalize()?;
    let page = page.display().to_string();
    for args in [
        &[][..],
        &["--practice"],
        &["--of-a-later-version", "-x"],
        &["/nowhere/Devices.html"],
        &["--practice", "ein Wort mit Ümlaut und \"Zeichen\"\n"],
        &[&page],
    ] {
        until("the other window is in front", async || Ok(other.come_to_front().await.is_ok())).await?;
        assert_eq!(App::start_again(&desk, args).await?, Some(0), "{args:?}");
        app.comes_to_the_front().await.map_err(|failure| failure.during(&format!("{args:?}")))?;
    }
    // The saved page was read, and none of the others did any harm.
    is(window, "6, Paste the token and register", "confirmed").await?;
    app.quit().await
}

#[tokio::test]
async fn a_program_that_hears_of_no_other_leaves_its_folder_alone() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    // No bus, as in a login without a session.
    let nowhere = format!("unix:path={}", desk.home().join("no-bus").display());
    let told = App::fails_to_open(&desk, &desk.state(), &[("DBUS_SESSION_BUS_ADDRESS", nowhere.as_str())]).await?;
    assert_eq!(told.title, "Passarela could not open");
    assert!(told.stderr.contains("is open in another Passarela window."), "{}", told.stderr);
    assert_eq!(told.code, Some(1));
    // The first one works on, and closed, it leaves the folder to the next.
    answer_everything(window).await?;
    app.quit().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    app.page().find("heading", "Before you start").await?;
    app.quit().await
}
