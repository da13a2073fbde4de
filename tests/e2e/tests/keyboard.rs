//! A first set-up in Portuguese by keyboard alone, up to Step 4, with a break: every control is in reach, nothing is lost,
//! and Cisco's labels stay as they are, with their meaning under them.

use std::path::Path;

use passarela_e2e::clipboard::Other;
use passarela_e2e::hands::Hands;
use passarela_e2e::presses;
use passarela_e2e::x11::Key;
use passarela_e2e::{App, Desk, Failure, Outcome, Page, until};

const DISABLED: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tDisabled\nEdit Settings\n";
const STATUS: &str = "Monitor\tMail Policies\tSecurity Services\tNetwork\tSystem Administration\nNo Changes Pending\n\
    System Status\nHost Name:\tesa03.corp.example\nAsyncOS Version:\t16.0.4-302\n";
const NOTE: &str = "uma nota para depois";

/// A Portuguese sentence by its id: the wording is the message files' own.
fn says(id: &str) -> Outcome<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/locales/pt-BR");
    for file in std::fs::read_dir(folder)? {
        let text = std::fs::read_to_string(file?.path())?;
        if let Some(value) = text.lines().find_map(|line| line.strip_prefix(&format!("{id} = "))) {
            return Ok(value.to_owned());
        }
    }
    Err(Failure::new(format!("no sentence {id}")))
}

async fn heading_has_the_focus(window: &Page, id: &str) -> Outcome {
    let wanted = ("heading".to_owned(), says(id)?);
    until(&format!("the focus is on {wanted:?}"), async || Ok(window.focused().await? == wanted)).await
}

/// Copied elsewhere, pasted here.
async fn paste(hands: &Hands<'_>, app: &App, other: &Other, text: &str) -> Outcome {
    other.come_to_front().await?;
    other.copies(&[("UTF8_STRING", text)])?;
    app.come_back().await?;
    hands.press(&[Key::Control, Key::Letter('v')]).await
}

#[tokio::test]
async fn portuguese_by_keyboard_alone_up_to_step_4_with_a_break() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &[]).await?;
    let window = app.page();
    window.find("heading", "Connect your email appliance to Cisco XDR").await?;
    let other = Other::open(&desk).await?;
    presses::count(window).await?;
    let hands = Hands::on(&app, &desk).await?;

    hands.use_button("Menu").await?;
    hands.tab_to("combobox", "Language").await?;
    hands.types("p").await?;
    window.until("the window speaks Portuguese", "return document.documentElement.lang === 'pt-BR';").await?;
    hands.press(&[Key::Escape]).await?;
    hands.use_button(&says("welcome-set-up")?).await?;
    heading_has_the_focus(window, "step-before-heading").await?;

    // Any page of the appliance says which one it is.
    paste(&hands, &app, &other, STATUS).await?;
    window.sees("esa03.corp.example").await?;
    assert_eq!(hands.out_of_reach().await?, Vec::<String>::new());
    // Nothing proves this page yet; going on says so first.
    hands.press(&[Key::Control, Key::Return]).await?;
    hands.use_button(&says("unproven-go-on")?).await?;
    heading_has_the_focus(window, "step-open-settings-heading").await?;
    paste(&hands, &app, &other, DISABLED).await?;
    let confirmed = says("state-confirmed")?.to_lowercase();
    until("step 1 is confirmed", async || {
        Ok(window.names("button").await?.iter().any(|name| name.starts_with("1, ") && name.ends_with(&confirmed)))
    })
    .await?;
    for step in ["step-edit-settings-heading", "step-enable-server-heading", "step-commit-heading"] {
        hands.press(&[Key::Alt, Key::Right]).await?;
        let wanted = says(step)?;
        let arrived = async || window.has("heading", &wanted).await;
        if !arrived().await? {
            let go_on = says("unproven-go-on")?;
            until("the next step is open, or asks first", async || {
                Ok(arrived().await? || window.has("button", &go_on).await?)
            })
            .await?;
            if !arrived().await? {
                hands.use_button(&go_on).await?;
            }
        }
        heading_has_the_focus(window, step).await?;
    }
    hands.tab_to("textbox", &says("paste-label")?).await?;
    hands.types(NOTE).await?;
    assert_eq!(hands.out_of_reach().await?, Vec::<String>::new());
    labels_are_twofold(window).await?;

    let pressed = presses::counted(window).await?;
    assert_eq!(pressed.untrusted, 0, "{pressed:?}");
    assert!(pressed.told.iter().all(|(_, what)| !what.starts_with("click")), "no mouse: {pressed:?}");
    app.quit().await?;

    let app = App::start(&desk, &[]).await?;
    let window = app.page();
    heading_has_the_focus(window, "step-commit-heading").await?;
    window.until("it still speaks Portuguese", "return document.documentElement.lang === 'pt-BR';").await?;
    assert_eq!(window.value("textbox", &says("paste-label")?).await?, NOTE);
    labels_are_twofold(window).await?;
    app.quit().await
}

/// Cisco's words in English, and said to be, each with a Portuguese line under it.
async fn labels_are_twofold(window: &Page) -> Outcome {
    let script = "return [...document.querySelectorAll('main .twofold')].filter(kit.visible).map((label) =>
        [label.querySelector('[lang=en]').textContent, label.querySelector('.meaning').innerText]);";
    let labels: Vec<(String, String)> = window.run(script, vec![]).await?;
    let submit = labels.iter().find(|(label, _)| label == "Submit");
    assert!(submit.is_some_and(|(_, meaning)| meaning.contains("Enviar")), "{labels:?}");
    assert!(labels.iter().all(|(label, meaning)| !meaning.trim().is_empty() && label != meaning), "{labels:?}");
    Ok(())
}
