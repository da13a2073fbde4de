//! Stretches of the way that several journeys go.

use fantoccini::Locator;
use fantoccini::key::Key;

use crate::wizard::{PASTE, beginning_with, choose, go, is};
use crate::{Administrator, Desk, Failure, Lab, Outcome, Page, secrets, until};

/// The server of the practice tenant's region.
pub const SERVER: &str = "AMERICAS (api-sse.cisco.com)";

/// Pastes what the administrator copied and waits for the step's new state.
pub async fn paste(window: &Page, copied: &str, step: &str, state: &str) -> Outcome {
    window.paste("textbox", PASTE, copied).await?;
    is(window, step, state).await
}

/// From the answered first page, the steps that are done on the machine, by pasting, up to the token.
pub async fn up_to_the_token(window: &Page, admin: &Administrator) -> Outcome {
    window.click("button", "Continue").await?;
    admin.cloud_service_settings().await?;
    paste(window, &admin.copy_all().await?, "1, Open Cloud Service Settings", "confirmed").await?;
    window.click("button", "Continue").await?;
    admin.open_edit_form().await?;
    paste(window, &admin.copy_all().await?, "2, Edit the settings", "confirmed").await?;
    window.click("button", "Continue").await?;
    window.find("heading", "Enable and choose the server").await?;
    admin.enable(SERVER).await?;
    paste(window, &admin.copy_all().await?, "3, Enable and choose the server", "confirmed").await?;
    window.click("button", "Continue").await?;
    is(window, "4, Submit and commit", "needs attention").await?;
    window.sees(&format!("The change is not committed on the {}.", admin.machine().word())).await?;
    admin.commit().await?;
    paste(window, &admin.copy_all().await?, "4, Submit and commit", "confirmed").await?;
    is(window, "6, Paste the token and register", "waiting").await?;
    go(window, "5, Generate a token").await
}

/// Notes are folded away until they are wanted.
pub async fn open_notes(window: &Page) -> Outcome {
    window.unfold("Notes").await
}

/// The unique subject that the wizard proposes.
pub async fn subject(window: &Page) -> Outcome<String> {
    window.sees("passarela-test-").await?;
    let text = window.text().await?;
    let at = text.find("passarela-test-").ok_or_else(|| Failure::new("the page proposes no subject"))?;
    Ok(text[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect())
}

const LAB_OPEN: &str = "const lab = document.querySelector('#lab-panel'); return !!lab && !lab.hidden;";

/// Opens the practice lab, which lies behind its button.
pub async fn open_lab(window: &Page) -> Outcome {
    if !window.run::<bool>(LAB_OPEN, vec![]).await? {
        window.click("button", "Practice lab").await?;
        window.until("the lab is open", LAB_OPEN).await?;
    }
    Ok(())
}

/// Closes it: open, it lies over the page.
pub async fn close_lab(window: &Page) -> Outcome {
    if window.run::<bool>(LAB_OPEN, vec![]).await? {
        window.click("button", "Practice lab").await?;
    }
    until("the lab is closed", async || Ok(!window.run::<bool>(LAB_OPEN, vec![]).await?)).await
}

/// Starts practice over in another world, on the practice card.
pub async fn start_over(window: &Page, world: &str) -> Outcome<Lab> {
    let before = Lab::read(window).await?;
    open_lab(window).await?;
    window.choose("combobox", "Start over from", world).await?;
    window.click("button", "Start over").await?;
    let mut lab = None;
    until("practice begins anew", async || {
        lab = Some(Lab::read(window).await?).filter(|lab| lab.control != before.control);
        Ok(lab.is_some())
    })
    .await?;
    close_lab(window).await?;
    lab.ok_or_else(|| Failure::new("there is no new lab"))
}

/// Opens the page of the connections.
pub async fn open_connections(window: &Page) -> Outcome {
    let connect = beginning_with(window, "button", "API connection").await?;
    window.click("button", &connect).await?;
    window.find("heading", "Connect to Cisco XDR").await.map(|_| ())
}

/// Tests the API client of the practice card and saves it. The window is then back where it was.
pub async fn connect_the_api(window: &Page, lab: &Lab) -> Outcome {
    open_connections(window).await?;
    window.fill("textbox", "Client ID", &lab.client_id).await?;
    window.fill("textbox", "Client password", &lab.client_password).await?;
    choose(window, "Region", "Americas").await?;
    window.click("button", "Test the connection").await?;
    window.find("heading", "Works, not saved yet").await?;
    window.click("button", "Save the connection").await?;
    until("the list says that the API is connected", async || {
        let names = window.names("button").await?;
        Ok(names.iter().any(|name| name.to_lowercase() == "api connection, connected"))
    })
    .await
}

/// Nothing under the state folder, in the logs, or in the page's storage holds a secret; the key store's own files may,
/// encrypted.
pub async fn leaves_no_secret(desk: &Desk, window: &Page, labs: &[&Lab], token: &str) -> Outcome {
    let mut all = vec![("registration token", token)];
    for lab in labs {
        all.push(("client password", &lab.client_password));
        all.push(("appliance password", &lab.appliance_password));
        all.push(("portal password", &lab.portal_password));
    }
    secrets::nowhere(&all, &[&desk.state()])?;
    match secrets::in_text(&all, &window.storage().await?).as_slice() {
        [] => Ok(()),
        found => Err(Failure::new(format!("the page's storage holds {found:?}"))),
    }
}

const PICKER: &str = "Rehearse a failure";
const PICKER_OPEN: &str = "return !!document.querySelector('input[name=fault]')?.checkVisibility();";

/// Opens the lab and, in it, what can be broken; left open before, it is so still.
pub async fn open_picker(window: &Page) -> Outcome {
    open_lab(window).await?;
    if !window.run::<bool>(PICKER_OPEN, vec![]).await? {
        window.click("button", PICKER).await?;
        window.until("the faults can be picked", PICKER_OPEN).await?;
    }
    Ok(())
}

/// Stages exactly these faults, on the practice card.
pub async fn stage(window: &Page, faults: &[&str]) -> Outcome {
    open_picker(window).await?;
    let other = "return [...document.querySelectorAll('input[name=fault]')].filter((i) => i.checked !== a[0].includes(i.value)).map((i) => i.value)[0] ?? null;";
    until("the faults are ticked", async || {
        let Some(fault) = window.run::<Option<String>>(other, vec![faults.into()]).await? else { return Ok(true) };
        let field = format!("label:has(input[name=fault][value='{fault}'])");
        let middle = "document.querySelector(a[0]).scrollIntoView({ block: 'center' });";
        window.run::<()>(middle, vec![field.as_str().into()]).await?;
        window.client().find(Locator::Css(&field)).await?.click().await?;
        Ok(false)
    })
    .await?;
    window.click("button", if faults.is_empty() { "Break nothing" } else { "Break these" }).await?;
    until(&format!("{faults:?} are staged"), async || match faults.len() {
        0 => Ok(!window.says("thing is broken.").await? && !window.says("things are broken.").await?),
        1 => window.says("One thing is broken.").await,
        count => window.says(&format!("{count} things are broken.")).await,
    })
    .await?;
    // Open, the picker takes half of the window.
    window.click("button", PICKER).await?;
    until("the picker is folded away", async || Ok(!window.run::<bool>(PICKER_OPEN, vec![]).await?)).await?;
    close_lab(window).await
}

/// Opens the report in a format; what the window shows of it, letter by letter.
pub async fn report(window: &Page, format: &str) -> Outcome<String> {
    if !window.has("heading", "Make a report").await? {
        window.press(&format!("{}e", char::from(Key::Control))).await?;
        window.find("heading", "Make a report").await?;
    }
    choose(window, "Format", format).await?;
    report_preview(window, format).await
}

async fn report_preview(window: &Page, format: &str) -> Outcome<String> {
    let begins = match format {
        "HTML" => "<!doctype html>",
        "Markdown" => "# ",
        _ => "{",
    };
    let script =
        "const e = document.querySelector('[data-testid=report-preview]'); return e ? e.srcdoc ?? e.textContent : '';";
    let mut text = String::new();
    until(&format!("the report is shown as {format}"), async || {
        text = window.run(script, vec![]).await?;
        Ok(text.starts_with(begins))
    })
    .await?;
    Ok(text)
}
