//! Copying is enough: a page that was copied in a real browser is read when the person comes back to the window, without a
//! paste. And of everything else that lies on the clipboard, nothing is left anywhere.

use passarela_e2e::browser::{Browser, Kind};
use passarela_e2e::clipboard::Other;
use passarela_e2e::journey::{SERVER, subject};
use passarela_e2e::presses::{self, Presses};
use passarela_e2e::wizard::{answer_everything, is};
use passarela_e2e::{Administrator, App, Desk, Lab, Outcome, Page, secrets, until};

const APPLIANCE: &str = "practice-esa-1.lab.example";
const SETTINGS: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tDisabled\nEdit Settings\n";

/// Goes to the browser, presses Ctrl+A and Ctrl+C there, and comes back to the window.
async fn copy(app: &App, admin: &Administrator) -> Outcome {
    admin.browser().come_to_front().await?;
    admin.browser().copy_all().await?;
    app.come_back().await
}

/// Waits until a step is the open one.
async fn is_open(window: &Page, step: &str) -> Outcome {
    until(&format!("{step} is open"), async || {
        let current: Option<String> =
            window.run("return document.querySelector('[aria-current=step]')?.textContent ?? null;", vec![]).await?;
        Ok(current.is_some_and(|text| text.contains(step)))
    })
    .await
}

/// What was pressed since the last time, at most so often.
async fn at_most(most: u32, what: &str, window: &Page, before: &mut Presses) -> Outcome {
    let now = presses::counted(window).await?;
    let new = now.presses - before.presses;
    assert!(new <= most, "{what}: {new} presses, {:?}", &now.told[before.told.len()..]);
    *before = now;
    Ok(())
}

/// From the answered first page to the proof, in one browser.
async fn by_copying_only(kind: Kind) -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Check what you need").await?;
    let lab = Lab::read(window).await?;
    answer_everything(window).await?;
    presses::count(window).await?;
    let admin = Administrator::at(Browser::start_as(&desk, kind).await?, lab);

    // The first copy raises the question, once; nothing was read up to then.
    admin.cloud_service_settings().await?;
    copy(&app, &admin).await?;
    window.sees("Shall Passarela read what you copy?").await?;
    is(window, "1, Open Cloud Service Settings", "to do").await?;
    window.click("button", "Read it by itself").await?;
    is(window, "1, Open Cloud Service Settings", "confirmed").await?;
    window.click("button", "Continue").await?;
    let mut before = presses::counted(window).await?;
    assert!(before.presses >= 2 && before.untrusted == 0, "clicks of the driver are counted: {before:?}");

    // Step 1 is proven already: what follows is done on the appliance, and one copy proves three steps.
    is_open(window, "Open Cloud Service Settings").await?;
    admin.enable(SERVER).await?;
    copy(&app, &admin).await?;
    is(window, "2, Edit settings", "confirmed").await?;
    is(window, "3, Enable, choose the server", "confirmed").await?;
    is(window, "4, Submit and commit", "needs attention").await?;
    window.sees("Read from the page you copied").await?;
    go_on_to(window, "Submit and commit").await?;
    at_most(3, "Steps 1 to 3", window, &mut before).await?;

    admin.commit().await?;
    copy(&app, &admin).await?;
    is(window, "4, Submit and commit", "confirmed").await?;
    go_on_to(window, "Generate a token").await?;
    at_most(1, "Step 4", window, &mut before).await?;

    // The token's own button puts it on the clipboard. One press starts its clock; it is never on the page.
    let token = admin.generate_token().await?;
    admin.browser().come_to_front().await?;
    admin.browser().page().click("button", "Copy to Clipboard").await?;
    app.come_back().await?;
    window.sees("You copied a token.").await?;
    assert!(!window.html().await?.contains(&token), "the token is not on the page");
    window.click("button", "Keep it and start its countdown").await?;
    window.sees("Token: about 60 min left").await?;
    until("the key store holds the token", async || {
        Ok(desk.kept(&[("service", "passarela-practice")])?.contains(&token))
    })
    .await?;
    at_most(1, "Step 5", window, &mut before).await?;

    admin.reload_until("Registration Token:").await?;
    admin.register(&token).await?;
    copy(&app, &admin).await?;
    is(window, "5, Generate a token", "confirmed").await?;
    is(window, "6, Paste and register", "confirmed").await?;
    go_on_to(window, "Check the device in SSE").await?;
    at_most(1, "Step 6", window, &mut before).await?;

    admin.reload_until("is successfully registered").await?;
    admin.sse("devices").await?;
    copy(&app, &admin).await?;
    is(window, "7, Check the device in SSE", "confirmed").await?;
    go_on_to(window, "Add the module").await?;
    at_most(1, "Step 7", window, &mut before).await?;

    admin.add_module(APPLIANCE).await?;
    copy(&app, &admin).await?;
    is(window, "8, Add the module", "confirmed").await?;
    go_on_to(window, "Prove it works").await?;
    at_most(1, "Step 8", window, &mut before).await?;

    let subject = subject(window).await?;
    admin.send_message(&subject).await?;
    admin.track(&subject).await?;
    copy(&app, &admin).await?;
    window.sees("The ESA handled it at").await?;
    admin.investigate(&format!("email_subject:\"{subject}\"")).await?;
    copy(&app, &admin).await?;
    is(window, "Prove it works", "confirmed").await?;
    window.sees("8 of 8 confirmed").await?;
    at_most(0, "The proof", window, &mut before).await?;

    let all = presses::counted(window).await?;
    assert_eq!((all.pastes, all.untrusted), (0, 0), "{all:?}");
    app.keep_picture(&format!("copied-{}", kind.id())).await?;
    app.quit().await
}

/// A proven step opens the next by itself.
async fn go_on_to(window: &Page, step: &str) -> Outcome {
    is_open(window, step).await
}

#[tokio::test]
async fn copying_in_chromium_is_enough() -> Outcome {
    by_copying_only(Kind::Chromium).await
}

#[tokio::test]
async fn copying_in_firefox_is_enough() -> Outcome {
    by_copying_only(Kind::Firefox).await
}

#[tokio::test]
async fn what_is_no_page_leaves_no_trace() -> Outcome {
    const PLANTED: [(&str, &str); 4] = [
        ("password", "Tr0ub4dor-and-3-horses"),
        ("private text", "Dear Ana, nobody must know of the offer from Lisbon"),
        ("concealed entry", "vault-entry-of-the-mail-gateway"),
        ("token that nobody asked for", "QmFzZTY0bG9va2FsaWtlMDEyMzQ1Njc4"),
    ];
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Check what you need").await?;
    let other = Other::open(&desk).await?;
    let [password, private, concealed, token] = PLANTED.map(|(_, text)| text);

    // Before anybody was asked, nothing is read, whatever it is.
    other.copies(&[("UTF8_STRING", password)])?;
    app.come_back().await?;
    window.sees("Shall Passarela read what you copy?").await?;
    assert_eq!(other.asked(), Vec::<String>::new());
    window.click("button", "Read it by itself").await?;
    other.is_asked_for("UTF8_STRING").await?;

    for text in [private, token] {
        other.come_to_front().await?;
        other.copies(&[("UTF8_STRING", text), ("text/html", &format!("<p>{text}</p>"))])?;
        other.is_asked_for("UTF8_STRING").await?;
        app.come_back().await?;
    }

    // A page even, and still not read: whoever marks it wants nobody to look.
    other.come_to_front().await?;
    let marked = format!("{SETTINGS}Note:\t{concealed}\n");
    other.copies(&[("x-kde-passwordManagerHint", "secret"), ("UTF8_STRING", &marked), ("text/html", &marked)])?;
    other.is_asked_for("x-kde-passwordManagerHint").await?;
    app.come_back().await?;
    assert_eq!(other.asked(), ["TARGETS", "x-kde-passwordManagerHint"], "only whether it is marked was asked");
    is(window, "1, Open Cloud Service Settings", "to do").await?;

    // The same page, not marked, is read: the clipboard was looked at all the time.
    other.come_to_front().await?;
    other.copies(&[("UTF8_STRING", SETTINGS)])?;
    app.come_back().await?;
    is(window, "1, Open Cloud Service Settings", "confirmed").await?;

    let mut seen = window.html().await?;
    let values = "return [...document.querySelectorAll('input, textarea')].map((field) => field.value).join('\\n');";
    seen.push_str(&window.run::<String>(values, vec![]).await?);
    seen.push_str(&window.storage().await?);
    seen.push_str(&passarela_e2e::journey::report(window, "JSON").await?);
    secrets::not_in("the window", &PLANTED, &seen)?;
    secrets::nowhere(&PLANTED, &[desk.home()])?;
    app.quit().await?;
    secrets::nowhere(&PLANTED, &[desk.home()])
}
