//! Stops in the middle of the work, where a tour of the empty pages never comes: proof that contradicts, waiting, a running
//! and a spent token, requests, the practice card open, the API connection in each state, the end.

use std::fs;

use serde_json::Value;

use crate::wizard::{PASTE, answer_everything, change, choose, go, is, reanswer};
use crate::{Administrator, App, Desk, Failure, KeyStore, Lab, Outcome, Page};

const AMERICAS: &str = "AMERICAS (api-sse.cisco.com)";
const EUROPE: &str = "EUROPE (api.eu.sse.itd.cisco.com)";

/// A message body far from any page that the wizard knows.
const UNKNOWN_TEXT: &str = "Hello,\ncan you look at the appliance on Friday?\nThank you";

/// Every stop of [`middle`], in order. Whoever judges the stops compares: a stop that was never made is a failure too.
pub const STOPS: [&str; 33] = [
    "practice card",
    "menu",
    "keys",
    "report",
    "before answered",
    "before with problems",
    "all answers",
    "about",
    "guide",
    "connect",
    "connect refused",
    "connect tested",
    "connect saved",
    "not recognised",
    "confirmed",
    "regions differ",
    "not committed",
    "troubleshoot",
    "wrong page",
    "appliance busy",
    "token field",
    "token running",
    "token kept",
    "token nearly over",
    "token spent",
    "device not listed",
    "device waited for",
    "device listed",
    "another look",
    "one stage seen",
    "the end",
    "activity",
    "activity of the token",
];

/// Every stop of [`key_stores`].
pub const KEY_STORE_STOPS: [&str; 2] = ["key store locked", "key store missing"];

/// Works through a whole practice set-up and calls `visit` with a name at each stop.
pub async fn middle(visit: &mut impl AsyncFnMut(&str, &App) -> Outcome) -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let mut admin = Administrator::arrive(&desk, Lab::read(window).await?).await?;

    before(&app, visit).await?;
    connection(&app, visit).await?;
    up_to_the_commit(&app, &admin, visit).await?;
    let token = token(&app, &admin, visit).await?;

    // A while later its time is nearly over; another day it is, and everything else is there.
    app.quit().await?;
    shorten_the_token(&desk, 5)?;
    let app = App::start(&desk, &["--practice"]).await?;
    go(app.page(), "6, Paste the token and register").await?;
    visit("token nearly over", &app).await?;
    app.quit().await?;
    shorten_the_token(&desk, 0)?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.sees("The token ran out").await?;
    go(window, "5, Generate a token").await?;
    visit("token spent", &app).await?;
    admin.moved(Lab::read(window).await?);

    to_the_end(&app, &admin, &token, visit).await?;
    app.quit().await
}

/// A computer whose key store does not open, or has none: what is said when there is a secret to keep.
pub async fn key_stores(visit: &mut impl AsyncFnMut(&str, &App) -> Outcome) -> Outcome {
    for (store, name, said) in [
        (KeyStore::Locked, "key store locked", "key store is locked."),
        (KeyStore::Missing, "key store missing", "This computer has no key store"),
    ] {
        let desk = Desk::with(store).await?;
        let app = App::start(&desk, &["--practice"]).await?;
        let window = app.page();
        window.find("heading", "Before you start").await?;
        go(window, "5, Generate a token").await?;
        window.click("button", "Keep the token in Passarela too").await?;
        window.fill("textbox", "Registration token", "0123456789abcdef0123456789abcdef").await?;
        window.click("button", "I have a token").await?;
        window.sees(said).await?;
        visit(name, &app).await?;
        app.quit().await?;
    }
    Ok(())
}

async fn before(app: &App, visit: &mut impl AsyncFnMut(&str, &App) -> Outcome) -> Outcome {
    let window = app.page();
    window.click("button", "Practice lab").await?;
    visit("practice card", app).await?;
    window.click("button", "Practice lab").await?;
    window.click("button", "Menu").await?;
    visit("menu", app).await?;
    window.click("button", "Keyboard").await?;
    window.find("dialog", "Keyboard").await?;
    visit("keys", app).await?;
    window.click("button", "Close").await?;

    window.click("button", "Make a report…").await?;
    window.find("heading", "Make a report").await?;
    visit("report", app).await?;
    go(window, "Before you start").await?;

    answer_everything(window).await?;
    visit("before answered", app).await?;
    let version = "Which AsyncOS version does it run?";
    change(window, version).await?;
    window.fill("textbox", version, "12.1.0-071").await?;
    reanswer(window, "Who manages the appliance?", "An SMA manages it").await?;
    reanswer(window, "Is the appliance in a cluster?", "Yes").await?;
    window.sees("is not what counts here").await?;
    window.click("button", "Continue").await?;
    window.sees("The next steps are for an appliance that connects directly.").await?;
    visit("before with problems", app).await?;

    window.click("button", "Menu").await?;
    // *Before you start* has such a button too.
    window.within("group", "Menu").click("button", "All answers").await?;
    window.find("heading", "All answers").await?;
    visit("all answers", app).await?;
    change(window, version).await?;
    window.fill("textbox", version, "16.0.4-302").await?;
    reanswer(window, "Who manages the appliance?", "No SMA manages it").await?;
    reanswer(window, "Is the appliance in a cluster?", "No").await?;
    is(window, "Before you start", "marked by you").await?;

    window.click("button", "Menu").await?;
    window.click("button", "About Passarela").await?;
    window.find("heading", "About Passarela").await?;
    visit("about", app).await?;
    window.press(&char::from(fantoccini::key::Key::F1).to_string()).await?;
    window.find("navigation", "Chapters").await?;
    visit("guide", app).await?;
    window.click("button", "Back to where you were").await?;
    window.find("heading", "About Passarela").await?;
    go(window, "Before you start").await
}

async fn connection(app: &App, visit: &mut impl AsyncFnMut(&str, &App) -> Outcome) -> Outcome {
    let window = app.page();
    let lab = Lab::read(window).await?;
    window.click("button", "API connection").await?;
    visit("connect", app).await?;
    window.fill("textbox", "Client ID", &lab.client_id).await?;
    window.fill("textbox", "Client password", "not-the-password").await?;
    choose(window, "Region", "Americas").await?;
    window.click("button", "Test the connection").await?;
    window.find("heading", "Refused").await?;
    visit("connect refused", app).await?;
    window.fill("textbox", "Client password", &lab.client_password).await?;
    window.click("button", "Test the connection").await?;
    window.find("heading", "Works, not saved yet").await?;
    visit("connect tested", app).await?;
    window.click("button", "Save the connection").await?;
    // Saved, the window goes back to the step it came from.
    window.find("heading", "Before you start").await?;
    window.click("button", "API connection").await?;
    window.find("heading", "Connected").await?;
    visit("connect saved", app).await
}

async fn up_to_the_commit(
    app: &App,
    admin: &Administrator,
    visit: &mut impl AsyncFnMut(&str, &App) -> Outcome,
) -> Outcome {
    let window = app.page();
    go(window, "1, Open Cloud Service Settings").await?;
    window.paste("textbox", PASTE, UNKNOWN_TEXT).await?;
    window.sees("Passarela does not recognise this text.").await?;
    visit("not recognised", app).await?;
    admin.cloud_service_settings().await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    is(window, "1, Open Cloud Service Settings", "confirmed").await?;
    visit("confirmed", app).await?;

    // The first row of the list, left as it was: the wrong cloud.
    admin.enable(EUROPE).await?;
    go(window, "3, Enable and choose the server").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    is(window, "3, Enable and choose the server", "needs attention").await?;
    visit("regions differ", app).await?;
    let page = admin.open_edit_form().await?;
    admin.choose_server(AMERICAS).await?;
    page.click("button", "Submit").await?;
    page.sees("Commit Changes").await?;
    go(window, "4, Submit and commit").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    is(window, "4, Submit and commit", "needs attention").await?;
    visit("not committed", app).await?;
    window.click("button", "Troubleshoot").await?;
    window.find("heading", "Troubleshoot").await?;
    visit("troubleshoot", app).await?;
    go(window, "4, Submit and commit").await?;
    admin.commit().await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    is(window, "4, Submit and commit", "confirmed").await?;
    admin.appliance("monitor/message_tracking").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.sees("This is the Message Tracking page.").await?;
    visit("wrong page", app).await
}

async fn token(
    app: &App,
    admin: &Administrator,
    visit: &mut impl AsyncFnMut(&str, &App) -> Outcome,
) -> Outcome<String> {
    let window = app.page();
    go(window, "5, Generate a token").await?;
    is(window, "6, Paste the token and register", "waiting").await?;
    visit("appliance busy", app).await?;
    let token = admin.generate_token().await?;
    window.click("button", "Keep the token in Passarela too").await?;
    window.fill("textbox", "Registration token", &token).await?;
    visit("token field", app).await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about 60 min left").await?;
    visit("token running", app).await?;
    go(window, "6, Paste the token and register").await?;
    visit("token kept", app).await?;
    Ok(token)
}

/// Lets the token's life be shorter than it was said to be; of no minutes it is over.
fn shorten_the_token(desk: &Desk, to: u32) -> Outcome {
    let file = desk.state().join("practice/session.json");
    let mut saved: Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
    match saved.pointer_mut("/content/token/minutes") {
        Some(minutes) => *minutes = to.into(),
        None => return Err(Failure::new("the saved work has no token")),
    }
    Ok(fs::write(file, serde_json::to_vec_pretty(&saved)?)?)
}

/// Unless that was found out meanwhile: a visit takes as long as its pictures, and the program goes on looking.
async fn check_now(window: &Page) -> Outcome {
    if let [button] = window.all("button", "Check now").await?.as_slice() {
        // It goes with the answer, which may come first.
        let _ = button.clone().click().await;
    }
    Ok(())
}

async fn to_the_end(
    app: &App,
    admin: &Administrator,
    token: &str,
    visit: &mut impl AsyncFnMut(&str, &App) -> Outcome,
) -> Outcome {
    let window = app.page();
    go(window, "7, Find the device in SSE").await?;
    window.click("button", "Check now").await?;
    window.sees("It is not practice-esa-1.lab.example.").await?;
    visit("device not listed", app).await?;
    admin.reload_until("Registration Token:").await?;
    admin.register(token).await?;
    go(window, "6, Paste the token and register").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    is(window, "6, Paste the token and register", "confirmed").await?;
    go(window, "7, Find the device in SSE").await?;
    visit("device waited for", app).await?;
    admin.reload_until("is successfully registered").await?;
    check_now(window).await?;
    is(window, "7, Find the device in SSE", "confirmed").await?;
    visit("device listed", app).await?;
    go(window, "8, Add the module").await?;
    window.click("button", "Does your page look different?").await?;
    let variant = "The device is not in the Registered Device list";
    window.click("button", variant).await?;
    window.sees("Reload Devices").await?;
    visit("another look", app).await?;
    admin.add_module("practice-esa-1.lab.example").await?;
    check_now(window).await?;
    is(window, "8, Add the module", "confirmed").await?;

    go(window, "Prove it works").await?;
    window.sees("passarela-test-").await?;
    let text = window.text().await?;
    let at = text.find("passarela-test-").unwrap_or_default();
    let subject: String = text[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    admin.send_message(&subject).await?;
    admin.track(&subject).await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.sees("The ESA handled it at").await?;
    visit("one stage seen", app).await?;
    // The API finds it by itself.
    is(window, "Prove it works", "confirmed").await?;
    visit("the end", app).await?;
    window.click("button", "Activity").await?;
    window.find("heading", "Activity").await?;
    visit("activity", app).await?;
    window.choose("combobox", "Show", "Token").await?;
    visit("activity of the token", app).await
}
