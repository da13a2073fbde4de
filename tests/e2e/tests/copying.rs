//! Copying is enough: a page that was copied in a real browser is read when the person comes back to the window, without a
//! paste. Of everything else that lies on the clipboard, nothing is left anywhere. And how often somebody presses on the way
//! from the first start to the proof.

use std::io::Write;
use std::time::Duration;

use passarela_e2e::browser::{Browser, Kind};
use passarela_e2e::clipboard::Other;
use passarela_e2e::journey::{SERVER, subject};
use passarela_e2e::page::until_within;
use passarela_e2e::presses::{self, Presses};
use passarela_e2e::wizard::{answer_everything, go, is};
use passarela_e2e::x11::Key;
use passarela_e2e::{Administrator, App, Desk, Lab, Outcome, Page, secrets, until};

const APPLIANCE: &str = "practice-esa-1.lab.example";
const SETTINGS: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tDisabled\nEdit Settings\n";

/// The steps, as the list names them.
const STEPS: [&str; 8] = [
    "Open Cloud Service Settings",
    "Edit the settings",
    "Enable and choose the server",
    "Submit and commit",
    "Generate a token",
    "Paste the token and register",
    "Find the device in SSE",
    "Add the module",
];

/// The most that anybody should have to press from the first start to the end.
const MOST: u32 = 30;

/// Goes to the browser, presses Ctrl+A and Ctrl+C there, and comes back to the window.
async fn copy(app: &App, admin: &Administrator) -> Outcome {
    admin.browser().come_to_front().await?;
    admin.browser().copy_all().await?;
    app.come_back().await
}

/// The same, and Ctrl+V there.
async fn paste(app: &App, admin: &Administrator) -> Outcome {
    copy(app, admin).await?;
    admin.browser().press(&[Key::Control, Key::Letter('v')])
}

async fn open_step(window: &Page) -> Outcome<String> {
    window.run("return document.querySelector('[aria-current=step]')?.textContent ?? '';", vec![]).await
}

/// On to a step from a proven one. The next opens by itself after a moment; where it does not, by Continue.
async fn go_on_to(window: &Page, step: &str) -> Outcome {
    until(&format!("{step} is open"), async || {
        let at = open_step(window).await?;
        if at.contains(step) {
            return Ok(true);
        }
        let moved = async || Ok(open_step(window).await? != at);
        if until_within(Duration::from_secs(15), "the next step opens", moved).await.is_err() {
            window.click("button", "Continue").await?;
        }
        Ok(false)
    })
    .await
}

/// The first start, and into practice, in a window that counts. Somebody else's browser is there too.
async fn begin(desk: &Desk, kind: Kind) -> Outcome<(App, Administrator)> {
    // A first start: nothing was ever chosen.
    std::fs::remove_dir_all(desk.state())?;
    let app = App::start(desk, &[]).await?;
    let window = app.page();
    window.find("heading", "Connect your email appliance to Cisco XDR").await?;
    presses::count(window).await?;
    window.click("button", "Practise first").await?;
    window.find("heading", "Before you start").await?;
    answer_everything(window).await?;
    let lab = Lab::read(window).await?;
    let admin = Administrator::at(Browser::start_as(desk, kind).await?, lab);
    Ok((app, admin))
}

/// Tells the figures of a whole way, past what the test runner keeps to itself.
async fn tell(window: &Page) -> Outcome<Presses> {
    let all = presses::counted(window).await?;
    writeln!(std::io::stdout(), "presses: {}, pastes: {}", all.presses, all.pastes)?;
    assert_eq!(all.untrusted, 0, "nothing was pressed by a script: {all:?}");
    assert!(all.presses <= MOST, "{all:?}");
    Ok(all)
}

/// From the first start to the proof with Ctrl+A, Ctrl+C and coming back.
async fn by_copying_only(kind: Kind) -> Outcome {
    let desk = Desk::open().await?;
    let (app, admin) = begin(&desk, kind).await?;
    let window = app.page();

    // The first copy raises the question, once; nothing was read up to then.
    admin.cloud_service_settings().await?;
    copy(&app, &admin).await?;
    window.sees("Shall Passarela read what you copy?").await?;
    is(window, "1, Open Cloud Service Settings", "to do").await?;
    window.click("button", "Read it without asking").await?;
    is(window, "1, Open Cloud Service Settings", "confirmed").await?;
    window.click("button", "Continue").await?;
    assert_eq!(presses::counted(window).await?.presses, 3, "what the driver clicks is counted");

    // One copy proves three steps.
    admin.enable(SERVER).await?;
    copy(&app, &admin).await?;
    is(window, "2, Edit the settings", "confirmed").await?;
    is(window, "3, Enable and choose the server", "confirmed").await?;
    is(window, "4, Submit and commit", "needs attention").await?;
    go_on_to(window, "Submit and commit").await?;
    window.sees("Read from the copied page").await?;
    admin.commit().await?;
    copy(&app, &admin).await?;
    is(window, "4, Submit and commit", "confirmed").await?;
    go_on_to(window, "Generate a token").await?;

    // The token's own button puts it on the clipboard. One press starts its clock; it is never on the page.
    let token = admin.generate_token().await?;
    admin.browser().come_to_front().await?;
    admin.browser().page().click("button", "Copy to Clipboard").await?;
    until("the token is on the clipboard", async || Ok(desk.clipboard().await? == token)).await?;
    app.come_back().await?;
    window.sees("You copied a token.").await?;
    assert!(!window.html().await?.contains(&token), "the token is not on the page");
    window.click("button", "Keep it and start its countdown").await?;
    window.sees("Token: about 60 min left").await?;
    until("the key store holds the token", async || {
        Ok(desk.kept(&[("service", "passarela-practice")])?.contains(&token))
    })
    .await?;

    admin.reload_until("Registration Token:").await?;
    admin.register(&token).await?;
    copy(&app, &admin).await?;
    is(window, "5, Generate a token", "confirmed").await?;
    is(window, "6, Paste the token and register", "confirmed").await?;
    go_on_to(window, "Find the device in SSE").await?;
    admin.reload_until("is successfully registered").await?;
    admin.sse("devices").await?;
    copy(&app, &admin).await?;
    is(window, "7, Find the device in SSE", "confirmed").await?;
    go_on_to(window, "Add the module").await?;
    admin.add_module(APPLIANCE).await?;
    copy(&app, &admin).await?;
    is(window, "8, Add the module", "confirmed").await?;
    go_on_to(window, "Prove it works").await?;
    prove(window, &admin, async || copy(&app, &admin).await).await?;

    let all = tell(window).await?;
    assert_eq!(all.pastes, 0, "{all:?}");
    for step in STEPS {
        assert!(all.at(step).len() <= 1, "{step}: {:?}", all.at(step));
    }
    app.keep_picture(&format!("copied-{}", kind.id())).await?;
    app.quit().await
}

/// The test message, through tracking and an investigation, shown to the window in its way.
async fn prove(window: &Page, admin: &Administrator, show: impl AsyncFn() -> Outcome) -> Outcome {
    let subject = subject(window).await?;
    admin.send_message(&subject).await?;
    admin.track(&subject).await?;
    show().await?;
    window.sees("The ESA handled it at").await?;
    admin.investigate(&format!("email_subject:\"{subject}\"")).await?;
    show().await?;
    is(window, "Prove it works", "confirmed").await?;
    window.sees("8 of 8 confirmed").await
}

#[tokio::test]
async fn copying_in_firefox_is_enough() -> Outcome {
    by_copying_only(Kind::Firefox).await
}

/// Told last of the two: it is the shorter way.
#[tokio::test]
async fn first_success_returning_with_copies() -> Outcome {
    by_copying_only(Kind::Chromium).await
}

/// Without the clipboard: five pages, pasted. One after Register proves Steps 1 to 6.
#[tokio::test]
async fn first_success_pasting_five_pages() -> Outcome {
    let desk = Desk::open().await?;
    let (app, admin) = begin(&desk, Kind::Chromium).await?;
    let window = app.page();
    window.click("button", "Continue").await?;
    admin.enable(SERVER).await?;
    for step in &STEPS[1..4] {
        let number = STEPS.iter().position(|other| other == step).unwrap_or_default() + 1;
        go(window, &format!("{number}, {step}")).await?;
    }
    admin.commit().await?;
    go(window, "5, Generate a token").await?;
    let token = admin.generate_token().await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about").await?;
    go(window, "6, Paste the token and register").await?;
    admin.reload_until("Registration Token:").await?;
    admin.register(&token).await?;
    copy(&app, &admin).await?;
    window.click("button", "Never read it").await?;
    paste(&app, &admin).await?;
    for (number, step) in STEPS[..6].iter().enumerate() {
        is(window, &format!("{}, {step}", number + 1), "confirmed").await?;
    }
    go_on_to(window, "Find the device in SSE").await?;
    admin.reload_until("is successfully registered").await?;
    admin.sse("devices").await?;
    paste(&app, &admin).await?;
    is(window, "7, Find the device in SSE", "confirmed").await?;
    go_on_to(window, "Add the module").await?;
    admin.add_module(APPLIANCE).await?;
    paste(&app, &admin).await?;
    is(window, "8, Add the module", "confirmed").await?;
    go_on_to(window, "Prove it works").await?;
    prove(window, &admin, async || paste(&app, &admin).await).await?;
    let all = tell(window).await?;
    assert_eq!(all.pastes, 5, "{all:?}");
    app.quit().await
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
    window.find("heading", "Before you start").await?;
    let other = Other::open(&desk).await?;
    let [password, private, concealed, token] = PLANTED.map(|(_, text)| text);

    // Before anybody was asked, nothing is read, whatever it is.
    other.copies(&[("UTF8_STRING", password)])?;
    app.come_back().await?;
    window.sees("Shall Passarela read what you copy?").await?;
    assert_eq!(other.asked(), Vec::<String>::new());
    window.click("button", "Read it without asking").await?;
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
