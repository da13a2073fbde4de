//! A first set-up in Portuguese by keyboard alone, to the end, with a break at Step 4: every control is in reach, nothing is
//! lost, and Cisco's labels stay as they are, with their meaning under them.

use std::path::Path;

use passarela_e2e::clipboard::Other;
use passarela_e2e::hands::Hands;
use passarela_e2e::presses;
use passarela_e2e::x11::Key;
use passarela_e2e::{App, Desk, Failure, Outcome, Page, until};

const DISABLED: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tDisabled\nEdit Settings\n";
const STATUS: &str = "Monitor\tMail Policies\tSecurity Services\tNetwork\tSystem Administration\nNo Changes Pending\n\
    System Status\nHost Name:\tesa03.corp.example\nAsyncOS Version:\t16.0.4-302\n";
const COMMITTED: &str = "Cloud Service Settings\n\nSuccess — Your changes have been committed.\n\nCloud Services\n\
    Threat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n\n\
    Cloud Services Settings\nRegistration Token: ?\nRegister\n";
const IN_PROGRESS: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\n\
    Threat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n\nCloud Services Settings\n\
    Status:\tThe appliance registration is in progress. Navigate back to this page after some time to check the appliance \
    status.\n";
const DEVICES: &str = "Security Services Exchange\tAudit Log\tAna Souza\n\nDevices for Example Mail\n\nSearch:\n0 Rows Selected\n\
    \t%\t#\tName\tType\tVersion\tStatus\tDescription\tActions\n\
    \t\t1\tesa03.corp.example\tESA\t16.0.4\tRegistered\tESA\tEdit Delete Refresh\n\
    ID: 11111111-2222-4333-8444-555555555555\tIP Address: 127.0.0.1\tConnector Version: 1.3.34\n\
    Created: 2026-05-11 20:41:05 UTC\n";
const FORM: &str = "Settings > Modules > Available Modules > Email Security Appliance > Add New Module\n\
    Add New Email Security Appliance Module\nModule Name*\nRegistered Device*\nesa03.corp.example\nType ESA\n\
    ID 11111111-2222-4333-8444-555555555555\nIP Address 127.0.0.1\nRequest Timeframe (days)\nSave Cancel\n";
const MODULES: &str = "Threat Response\nInvestigate\nModules\nSettings > Modules\nModules\n\
    Intelligence within Cisco Threat Response is provided by modules, which can also enable response capabilities. Click here to \
    view all the available modules.\nYour Configurations\nAdd New Module\nEsa\nesa03\nEmail Security Appliance\nEdit\nLearn More\n";
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
async fn portuguese_by_keyboard_alone_to_the_end_with_a_break() -> Outcome {
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
    // The region is all that is asked before Step 1. The arrows and the space bar choose among its buttons.
    let region = "return kit.name(document.querySelector('[data-question=region] input[value=americas]'));";
    hands.tab_to("radio", &window.run::<String>(region, vec![]).await?).await?;
    hands.press(&[Key::Letter(' ')]).await?;
    window.until("the region is answered", "return !document.querySelector('[data-question=region] input[value=americas]') || document.querySelector('[data-question=region] input[value=americas]').checked;").await?;
    hands.press(&[Key::Control, Key::Return]).await?;
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
    to_the_end(&desk, &app, &other).await?;
    app.quit().await
}

/// Waits for a step's state in the list of steps, by the beginning of its name.
async fn is_confirmed(window: &Page, step: &str) -> Outcome {
    let confirmed = says("state-confirmed")?.to_lowercase();
    until(&format!("{step:?} is confirmed"), async || {
        Ok(window.names("button").await?.iter().any(|name| name.starts_with(step) && name.ends_with(&confirmed)))
    })
    .await
}

/// The rest of the way: one page after the other, each copied elsewhere and pasted wherever the focus happens to be.
async fn to_the_end(desk: &Desk, app: &App, other: &Other) -> Outcome {
    let window = app.page();
    presses::count(window).await?;
    let hands = Hands::on(app, desk).await?;
    for (text, proven) in [(COMMITTED, ["4, ", "3, "]), (IN_PROGRESS, ["5, ", "6, "])] {
        paste(&hands, app, other, text).await?;
        for step in proven {
            is_confirmed(window, step).await?;
        }
    }
    paste(&hands, app, other, DEVICES).await?;
    is_confirmed(window, "7, ").await?;
    // The form names the device, the list that the module was saved.
    paste(&hands, app, other, FORM).await?;
    paste(&hands, app, other, MODULES).await?;
    is_confirmed(window, "8, ").await?;

    // Nothing is sent: the message and its sighting are somebody's pages as well.
    let prove = says("step-prove-heading")?;
    let entry = window.names("button").await?.into_iter().find(|name| name.starts_with(&prove));
    hands.use_button(&entry.ok_or_else(|| Failure::new("the list of steps has no end"))?).await?;
    heading_has_the_focus(window, "step-prove-heading").await?;
    let subject = "return document.querySelector('main').textContent.match(/passarela-test-[0-9a-z]+/)[0];";
    let subject: String = window.run(subject, vec![]).await?;
    // "Mon, 30 Nov 2026 00:12:03 GMT", as every engine writes it.
    let now: String = window.run("return new Date().toUTCString();", vec![]).await?;
    let day = now.split_once(", ").map_or("", |(_, rest)| rest.trim_end_matches(" GMT"));
    let tracking = format!(
        "Message Tracking\nSearch\nResults\nItems per page 20\nDisplaying 1 — 1 of 1 items.\n1\t{day} (GMT +00:00)\tMID: 8\t\
         Show Details\nSENDER: mgmt01@corp.example\nRECIPIENT: test@corp.example\nSUBJECT: {subject}\n\
         LAST STATE: Message 8 to test@corp.example received remote SMTP response 'ok'\n"
    );
    paste(&hands, app, other, &tracking).await?;
    let sighting = format!(
        "Threat Response\nInvestigate\nSnapshots\nIncidents\nIntelligence\nModules\nemail_subject:\"{subject}\"\n\
         Investigate\nClear\nReset\nSightings\nModule\tObserved\tDescription\tConfidence\tSeverity\tDetails\n\
         esa03 Email Security Appliance\t2 minutes ago\tIncoming message (Delivered)\tHigh\tLow\n"
    );
    paste(&hands, app, other, &sighting).await?;
    is_confirmed(window, &prove).await?;
    window.sees(&says("prove-done")?).await?;
    assert_eq!(hands.out_of_reach().await?, Vec::<String>::new());
    let pressed = presses::counted(window).await?;
    assert_eq!(pressed.untrusted, 0, "{pressed:?}");
    assert!(pressed.told.iter().all(|(_, what)| !what.starts_with("click")), "no mouse: {pressed:?}");
    Ok(())
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
