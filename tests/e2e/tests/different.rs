//! The page of the appliance does not look as described: the menu lacks the entry, an SMA manages the appliance, or it is
//! something that nobody thought of. The instructions change in place, nothing that was entered is lost, and no way ends.

use passarela_e2e::journey::{paste, report};
use passarela_e2e::wizard::{PASTE, answer_everything, change, go, is, reanswer};
use passarela_e2e::{Administrator, App, Desk, Failure, Lab, Outcome, Page, until};

const STEP: &str = "1, Open Cloud Service Settings";
const NOTE: &str = "The menu is in two columns, and the second one has no names.";

/// What the open step says to do, line by line.
async fn instructions(window: &Page) -> Outcome<Vec<String>> {
    window.within("region", "Do this").names("listitem").await
}

/// Chooses a way in which the page looks different; the new instructions.
async fn looks_like(window: &Page, variant: &str) -> Outcome<Vec<String>> {
    let before = instructions(window).await?;
    window.click("button", variant).await?;
    until(&format!("{variant} is chosen"), async || {
        let pressed = "return kit.find([], 'button', a[0])[0]?.getAttribute('aria-pressed') === 'true';";
        window.run(pressed, vec![variant.into()]).await
    })
    .await?;
    let now = instructions(window).await?;
    // In place: the same step, with other things to do, and the focus where it was.
    window.find("heading", "Open Cloud Service Settings").await?;
    assert_eq!(window.focused().await?, ("button".to_owned(), variant.to_owned()));
    assert_ne!(now, before, "{variant} changes what is to be done");
    assert!(!now.is_empty(), "{variant} leaves something to do");
    assert!(window.has("button", "Continue").await?, "{variant} leaves a way on");
    Ok(now)
}

fn says(lines: &[String], words: &str) -> Outcome {
    if lines.iter().any(|line| line.contains(words)) {
        return Ok(());
    }
    Err(Failure::new(format!("no line says {words:?}: {lines:?}")))
}

#[tokio::test]
async fn what_looks_different_leads_on_and_loses_nothing() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let admin = Administrator::arrive(&desk, Lab::read(window).await?).await?;
    answer_everything(window).await?;
    go(window, STEP).await?;
    admin.cloud_service_settings().await?;
    paste(window, &admin.copy_all().await?, STEP, "confirmed").await?;
    // The window asks for the text of the box after it drew the answer.
    let box_holds = async |fits: &dyn Fn(&str) -> bool| {
        until("the box shows what was pasted", async || Ok(fits(&window.value("textbox", PASTE).await?))).await
    };
    box_holds(&|text| !text.is_empty()).await?;
    let pasted = window.value("textbox", PASTE).await?;

    window.click("button", "Does your page look different?").await?;
    let usual = instructions(window).await?;
    let lines = looks_like(window, "My menu has no Cloud Service Settings").await?;
    for words in ["13.0.0-314 or later", "classic", "machine mode", "to an administrator"] {
        says(&lines, words)?;
    }
    window.find("button", "Copy: the request").await?;
    app.keep_picture("different-no-menu").await?;

    let lines = looks_like(window, "An SMA manages my ESA").await?;
    window.sees("connects only through the SMA, on AsyncOS 12.5 or later").await?;
    says(&lines, "AsyncOS 12.5 or later")?;
    says(&lines, "Set up the SMA")?;
    app.keep_picture("different-sma").await?;

    // The offer is taken in place; too old an SMA is refused with the reason.
    window.click("button", "Set up the SMA").await?;
    window.sees("Sign in to practice-sma-1.lab.example").await?;
    go(window, "Before you start").await?;
    let version = "Which AsyncOS version does the SMA run?";
    change(window, version).await?;
    window.fill("textbox", version, "12.1.0-033").await?;
    window.sees("is below the minimum for an SMA, 12.5").await?;
    is(window, "Before you start", "needs attention").await?;
    window.fill("textbox", version, "12.5.0-658").await?;
    is(window, "Before you start", "marked by you").await?;
    go(window, STEP).await?;
    window.sees("practice-sma-1.lab.example").await?;
    box_holds(&|text| text == pasted).await?;

    // It was a mistake: the ESA it is, and all that was entered for it is still there.
    go(window, "Before you start").await?;
    reanswer(window, "Who manages the appliance?", "No SMA manages it").await?;
    window.sees("16.0.4-302").await?;
    is(window, "Before you start", "marked by you").await?;
    is(window, STEP, "confirmed").await?;
    go(window, STEP).await?;
    box_holds(&|text| text == pasted).await?;

    window.click("button", "An SMA manages my ESA").await?;
    until("the usual instructions are back", async || Ok(instructions(window).await? == usual)).await?;
    window.click("button", "None of these").await?;
    window.fill("textbox", "What do you see instead?", NOTE).await?;
    app.keep_picture("different-none").await?;
    app.quit().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Open Cloud Service Settings").await?;
    assert_eq!(window.value("textbox", "What do you see instead?").await?, NOTE);
    let text = report(window, "Markdown").await?;
    assert!(text.contains(NOTE), "the note is in the report: {text}");
    app.quit().await
}
