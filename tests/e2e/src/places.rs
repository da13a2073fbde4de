//! Stops beside the steps: the first page, Find, set-ups and appliances, a colleague's report. None of them is in practice's list
//! of steps, so a tour of that never comes there.

use fantoccini::key::Key;

use crate::journey::report;
use crate::{App, Desk, Outcome, Page};

/// Every stop of [`places`], in order.
pub const STOPS: [&str; 10] = [
    "welcome",
    "first act",
    "find",
    "find a word",
    "colleague report",
    "set-ups",
    "set-up to remove",
    "appliances to add",
    "appliances",
    "appliance to rename",
];

/// Four names to take, and two lines that are none: every reason has its own sentence.
const NAMES: &str = "esa-west-1.mail.corp.example\nesa-west-2.mail.corp.example\nesa-with-a-rather-long-name-for-one-appliance.mail.corp.example\nnot a name\nesa-west-2.mail.corp.example\nesa-east-1.mail.corp.example";

/// Goes to each place that is not a step, outside practice, and calls `visit` with a name at each stop.
pub async fn places(visit: &mut impl AsyncFnMut(&str, &App) -> Outcome) -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &[]).await?;
    let window = app.page();
    window.find("heading", "Connect your email appliance to Cisco XDR").await?;
    visit("welcome", &app).await?;
    window.click("button", "Set up my appliance").await?;
    window.find("heading", "Before you start").await?;
    visit("first act", &app).await?;

    window.press(&format!("{}k", char::from(Key::Control))).await?;
    window.find("dialog", "Find").await?;
    window
        .until("there is something to choose", "return !!document.querySelector('#find-list [role=option]');")
        .await?;
    visit("find", &app).await?;
    // A word that each language has as it is.
    window.fill("combobox", "A step, a check, what you see, an action", "token").await?;
    window.until(
        "what is found stands there",
        "return document.querySelector('#find-list [role=option] .label')?.textContent.toLowerCase().includes('token') === true;",
    )
    .await?;
    visit("find a word", &app).await?;
    window.click("button", "Close").await?;

    let made = report(window, "JSON").await?;
    open(window, "Set-ups").await?;
    window.find("heading", "Set-ups").await?;
    hand_over(window, &made).await?;
    window.find("heading", "A colleague’s report").await?;
    visit("colleague report", &app).await?;
    window.click("button", "Back to my set-up").await?;

    open(window, "Set-ups").await?;
    window.click("button", "Begin a new set-up").await?;
    window.find("heading", "Before you start").await?;
    open(window, "Set-ups").await?;
    visit("set-ups", &app).await?;
    window.click("button", "Remove for good:").await?;
    window.sees("Its answers, pages, notes and passwords are lost.").await?;
    visit("set-up to remove", &app).await?;

    open(window, "Add appliances").await?;
    window.find("heading", "Add appliances").await?;
    visit("appliances to add", &app).await?;
    // Pasted: of keys that a driver types, the ends of lines are lost.
    window.paste("textbox", "Names of appliances", NAMES).await?;
    window.click("button", "Add these").await?;
    window.sees("This is not a host name.").await?;
    visit("appliances", &app).await?;
    window.click("button", "Rename esa-west-1.mail.corp.example").await?;
    window.find("textbox", "New name").await?;
    visit("appliance to rename", &app).await?;
    app.quit().await
}

/// Opens one of the pages that the menu leads to.
async fn open(window: &Page, place: &str) -> Outcome {
    window.click("button", "Menu").await?;
    window.within("group", "Menu").click("button", place).await
}

/// Chooses a file with this text, where the platform's dialog would have been.
async fn hand_over(window: &Page, text: &str) -> Outcome {
    let script = "const data = new DataTransfer();
        data.items.add(new File([a[0]], 'report.json', { type: 'application/json' }));
        const input = document.querySelector('[data-testid=own-file]');
        input.files = data.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    window.run(script, vec![text.into()]).await
}
