//! A step that completes by itself, as a screen reader has it: what is said without being asked, each thing once.

use fantoccini::key::Key;
use passarela_e2e::journey::{SERVER, connect_the_api, paste};
use passarela_e2e::panel;
use passarela_e2e::reader::Reader;
use passarela_e2e::wizard::{answer_everything, go, is};
use passarela_e2e::{Administrator, App, Desk, Lab, Outcome};

/// Everything that was said, sentence by sentence: what comes at the same moment is said in one breath.
fn told(reader: &Reader) -> String {
    reader.heard().into_iter().map(|said| said.text).collect::<Vec<_>>().join("\n")
}

fn once(told: &str, sentence: &str) {
    assert_eq!(told.matches(sentence).count(), 1, "{sentence:?} once in:\n{told}");
}

/// As an appliance shows it that was given a token.
const WAITING_PAGE: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\n\
    Threat Response Server:\tAMERICAS (api-sse.cisco.com)\n\nCloud Services Settings\n\
    Status:\tThe appliance registration is in progress. Navigate back to this page after some time to check the appliance \
    status.\n";
const PAUSED: &str = "Passarela no longer checks by itself.";
const RESUMED: &str = "Waiting. Passarela checks by itself; you can pause it.";

#[tokio::test]
async fn a_step_that_completes_by_itself_is_heard_once_and_moves_nothing() -> Outcome {
    let desk = Desk::open().await?.with_accessibility().await?;
    let reader = Reader::at(&desk).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    // Nothing is told to whoever never looked.
    reader.page("Before you start").await?;
    answer_everything(window).await?;
    let lab = Lab::read(window).await?;
    let admin = Administrator::arrive(&desk, lab.clone()).await?;
    connect_the_api(window, &lab).await?;
    reader.hears("API connection: connected").await?;

    // Registered on the appliance, which the window learns of by a paste.
    admin.enable(SERVER).await?;
    admin.commit().await?;
    admin.reload_until("Registration Token:").await?;
    let token = admin.generate_token().await?;
    go(window, "6, Paste the token and register").await?;
    paste(window, WAITING_PAGE, "6, Paste the token and register", "confirmed").await?;
    reader.hears("This step: confirmed.").await?;
    // From here on everything counts.
    told(&reader);
    go(window, "7, Find the device in SSE").await?;
    assert!(reader.arrived(window).await?.description.starts_with("Step 7 of 8"));
    // The list was read, and the device is not in it yet: nothing else can come of looking again.
    window.sees("It is not practice-esa-1.lab.example.").await?;
    is(window, "7, Find the device in SSE", "to do").await?;
    let heading = reader.page("Find the device in SSE").await?.first_heading()?;
    assert_eq!(heading.description, "Step 7 of 8 To do");

    // Paused and resumed: each is said once.
    let pause = format!("{}{}p", char::from(Key::Control), char::from(Key::Shift));
    window.press(&pause).await?;
    reader.hears(PAUSED).await?;
    admin.reload_until("Registration Token:").await?;
    admin.register(&token).await?;
    admin.reload_until("is successfully registered").await?;
    window.press(&pause).await?;
    reader.hears("This step: confirmed.").await?;
    let (role, focused) = window.focused().await?;
    assert_eq!((role.as_str(), focused.as_str()), ("heading", "Find the device in SSE"), "the focus stays");
    let told = told(&reader);
    once(&told, PAUSED);
    once(&told, RESUMED);
    once(&told, "This step: confirmed. SSE lists practice-esa-1.lab.example as Registered. Continue when ready.");
    for line in told.lines() {
        once(&told, line);
    }
    let (names, _) = reader.page("Find the device in SSE").await?.steps();
    assert!(names.iter().any(|name| name == "7, Find the device in SSE, confirmed"), "{names:?}");

    // Its check, opened and copied.
    panel::open(window).await?;
    panel::open_check(window, "sse-device").await?;
    window.click("button", "Copy this check").await?;
    reader.hears("Copied").await?;
    let copied = desk.clipboard().await?;
    let hidden =
        |c: char| c.is_control() && c != '\n' || "\u{200b}\u{200c}\u{200d}\u{2060}\u{feff}\u{2068}\u{2069}".contains(c);
    assert!(copied.contains("Registered") && !copied.contains(hidden), "{copied:?}");
    app.quit().await
}
