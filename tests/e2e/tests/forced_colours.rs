//! Contrast themes of Windows, as far as that can be seen without Windows. WebKitGTK forces no colours, so pages of the real
//! window are taken as they stand and shown in Chromium, which WebView2 is made of, with forced colours on.

use passarela_e2e::browser::{Browser, Kind};
use passarela_e2e::{App, Desk, Failure, Outcome, panel};
use serde_json::json;

const STILL: &str = include_str!("../src/still.js");
const FORCED: &str = include_str!("../src/forced.js");

#[tokio::test]
async fn with_forced_colours_controls_have_edges_and_states_their_shapes() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let mut stills = vec![("before", window.run::<String>(STILL, vec![]).await?)];
    panel::open(window).await?;
    stills.push(("troubleshoot", window.run(STILL, vec![]).await?));
    window.click("button", "Make a report").await?;
    window.find("heading", "Make a report").await?;
    stills.push(("report", window.run(STILL, vec![]).await?));
    app.quit().await?;

    let browser = Browser::start_as(&desk, Kind::Chromium).await?;
    let forced = json!({ "cmd": "Emulation.setEmulatedMedia", "params": { "features": [
        { "name": "forced-colors", "value": "active" }, { "name": "prefers-color-scheme", "value": "dark" },
    ] } });
    let mut wrong = Vec::new();
    for (name, still) in stills {
        let file = desk.home().join(format!("{name}.html"));
        std::fs::write(&file, still)?;
        let page = browser.open(&format!("file://{}", file.display())).await?;
        browser.command("goog/cdp/execute", forced.clone()).await?;
        let found = page.run::<Vec<String>>(FORCED, vec![]).await?;
        wrong.extend(found.into_iter().map(|flaw| format!("{name}: {flaw}")));
        if let Some(folder) = std::env::var_os("PASSARELA_PICTURES") {
            let picture = std::path::Path::new(&folder).join(format!("forced-{name}.png"));
            std::fs::create_dir_all(&folder)?;
            std::fs::write(picture, page.screenshot().await?)?;
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failure::new(wrong.join("\n"))) }
}
