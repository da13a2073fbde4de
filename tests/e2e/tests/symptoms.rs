//! The how-to's four symptoms, each in the state in which it shows: from the opened panel to its fix in three presses at
//! most, with the mouse and with the keyboard. What is counted is what a new user has to press.

use std::fs;

use fantoccini::key::Key;
use passarela_e2e::journey::{SERVER, paste};
use passarela_e2e::panel::{self, Hand, Presses};
use passarela_e2e::wizard::{PASTE, answer_everything, go};
use passarela_e2e::{Administrator, App, Desk, Failure, Lab, Outcome, Page, until};
use serde_json::Value;

const APPLIANCE: &str = "practice-esa-1.lab.example";
const SYMPTOMS: &str = "What are you seeing?";
const MOST_PRESSES: usize = 3;

/// A symptom in its own words, and what puts it right.
struct Symptom {
    words: &'static str,
    /// What is said to be so.
    cause: &'static str,
    /// The check that it leads to.
    check: &'static str,
    /// What the fix has to say.
    fix: &'static [&'static str],
    /// The button that walks to where it is done.
    walk: &'static str,
    /// That place.
    heading: &'static str,
}

const NO_TOKEN_FIELD: Symptom = Symptom {
    words: "The ESA does not ask for the registration token",
    cause: "The change is not committed on the ESA.",
    check: "esa-committed",
    fix: &["Uncommitted Changes", "Commit Changes", "It applies everything that is staged"],
    walk: "Go to Step 4",
    heading: "Submit and commit",
};

const REFUSED: Symptom = Symptom {
    words: "Registration fails with “invalid or expired” token",
    cause: "The token ran out at",
    check: "token-valid",
    fix: &["Make a new token in SSE", "Paste the new token"],
    walk: "Go to Step 5",
    heading: "Generate a token",
};

const NOT_OFFERED: Symptom = Symptom {
    words: "The ESA is not in the Registered Device list",
    cause: "Threat Response is switched off in SSE.",
    check: "sse-ctr_enabled",
    fix: &["Cloud Services", "Switch Cisco Threat Response on"],
    walk: "Go to Step 5",
    heading: "Generate a token",
};

const NO_DATA: Symptom = Symptom {
    words: "The investigation shows no data from the ESA",
    cause: "Cisco XDR does not understand the investigation text.",
    check: "query-syntax",
    fix: &["choose a type and enter the value", "Investigate"],
    walk: "Go to Prove it works",
    heading: "Prove it works",
};

/// Opens the panel with nothing chosen and nothing open in it, whatever was looked at before.
async fn open_anew(window: &Page, symptom: &Symptom) -> Outcome {
    window.press(&format!("{}{}T", char::from(Key::Control), char::from(Key::Shift))).await?;
    window.find("heading", &format!("Troubleshoot {APPLIANCE}")).await?;
    let script =
        "return [...document.querySelectorAll('.panel li.check [aria-expanded=true], .symptoms [aria-pressed=true]')]
        .map((e) => kit.name(e));";
    until("nothing is chosen and nothing is open", async || {
        let left: Vec<String> = window.run(script, vec![]).await?;
        match left.first() {
            Some(name) => window.click("button", name).await?,
            None => return Ok(true),
        }
        Ok(false)
    })
    .await
    .map_err(|failure| failure.during(symptom.words))?;
    // As if it had just been opened.
    window.run::<()>("document.querySelector('h1').focus();", vec![]).await
}

/// Whether the whole fix can be read now, without scrolling.
async fn fix_is_on_screen(window: &Page, check: &str) -> Outcome<bool> {
    let script = "const box = document.getElementById(`check-fix-${a[0]}-heading`)?.closest('section');
        if (!box) return false;
        const main = document.querySelector('main').getBoundingClientRect();
        const parts = [box.querySelector('h5'), ...box.querySelectorAll('li'), ...box.querySelectorAll('button.primary')];
        return parts.length > 2 && parts.every((part) => {
            const at = part.getBoundingClientRect();
            const seen = document.elementFromPoint(at.left + 4, (at.top + at.bottom) / 2);
            return at.top >= main.top && at.bottom <= main.bottom && !!seen && (part.contains(seen) || seen.contains(part));
        });";
    window.run(script, vec![check.into()]).await
}

async fn within_three_presses(app: &App, symptom: &Symptom) -> Outcome {
    let window = app.page();
    for hand in [Hand::Mouse, Hand::Keyboard] {
        open_anew(window, symptom).await?;
        let mut presses = Presses::by(hand, window);
        presses.press(SYMPTOMS, symptom.words).await?;
        presses.press(SYMPTOMS, "Open the check").await?;
        until(&format!("the fix of {} is on the screen", symptom.check), async || {
            fix_is_on_screen(window, symptom.check).await
        })
        .await?;
        let said = panel::open_check(window, symptom.check).await?;
        let said = said.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(said.contains(symptom.cause), "{:?} comes of {:?}: {said}", symptom.words, symptom.cause);
        for words in symptom.fix {
            assert!(said.contains(words), "the fix of {:?} says {words:?}: {said}", symptom.words);
        }
        app.keep_picture(&format!("symptom-{}-{hand:?}", symptom.check)).await?;
        let scrolled: bool =
            window.run("return document.querySelector('#app').scrollTop > 0 || scrollY > 0;", vec![]).await?;
        assert!(!scrolled, "only the page scrolls, not the window around it");
        presses.press("Checks", symptom.walk).await?;
        window.find("heading", symptom.heading).await?;
        window.within("region", "The problem you are solving").find("button", "Back to the check").await?;
        if presses.pressed.len() > MOST_PRESSES {
            return Err(Failure::new(format!(
                "{:?} takes more presses than {MOST_PRESSES}: {:?}",
                symptom.words, presses.pressed
            )));
        }
        if hand == Hand::Keyboard {
            assert!(presses.tabs <= 40, "{:?} takes {} times Tab", symptom.words, presses.tabs);
        }
    }
    Ok(())
}

/// Another day: every token made so far has run out, by the wizard's record and in the portal.
fn let_the_tokens_run_out(desk: &Desk) -> Outcome {
    edit(desk, "session.json", |saved| {
        *saved.pointer_mut("/content/token/minutes")? = 0.into();
        Some(())
    })?;
    edit(desk, "lab.json", |saved| {
        let tokens = saved.pointer_mut("/content/state/clouds/americas/tokens")?.as_array_mut()?;
        for token in tokens.iter_mut() {
            token["expires"] = token["created"].clone();
        }
        (!tokens.is_empty()).then_some(())
    })
}

/// Changes a file of the practice set-up while the program is closed.
fn edit(desk: &Desk, file: &str, change: impl FnOnce(&mut Value) -> Option<()>) -> Outcome {
    let path = desk.state().join("practice").join(file);
    let mut saved: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
    change(&mut saved).ok_or_else(|| Failure::new(format!("{file} holds no token")))?;
    Ok(fs::write(path, serde_json::to_vec_pretty(&saved)?)?)
}

#[tokio::test]
async fn each_symptom_of_the_how_to_reaches_its_fix_in_three_presses() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let mut admin = Administrator::arrive(&desk, Lab::read(window).await?).await?;
    answer_everything(window).await?;

    admin.enable(SERVER).await?;
    go(window, "4, Submit and commit").await?;
    paste(window, &admin.copy_all().await?, "4, Submit and commit", "needs attention").await?;
    within_three_presses(&app, &NO_TOKEN_FIELD).await?;

    // A token, used on another day than it was made.
    admin.commit().await?;
    go(window, "4, Submit and commit").await?;
    paste(window, &admin.copy_all().await?, "4, Submit and commit", "confirmed").await?;
    go(window, "5, Generate a token").await?;
    let token = admin.generate_token().await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about").await?;
    app.quit().await?;
    let_the_tokens_run_out(&desk)?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.sees("The token ran out").await?;
    admin.moved(Lab::read(window).await?);
    admin.reload_until("Registration Token:").await?;
    admin.try_token(&token).await?.sees("invalid or expired token").await?;
    go(window, "6, Paste the token and register").await?;
    paste(window, &admin.copy_all().await?, "6, Paste the token and register", "needs attention").await?;
    within_three_presses(&app, &REFUSED).await?;

    // Registered, and the switch in SSE is off.
    let token = admin.generate_token().await?;
    go(window, "5, Generate a token").await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about").await?;
    admin.register(&token).await?;
    admin.reload_until("is successfully registered").await?;
    go(window, "6, Paste the token and register").await?;
    paste(window, &admin.copy_all().await?, "6, Paste the token and register", "confirmed").await?;
    let services = admin.sse("cloud-services").await?;
    services.click("button", "Disable").await?;
    services.find("button", "Enable").await?;
    go(window, "5, Generate a token").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.sees("Cisco Threat Response in SSE: off").await?;
    go(window, "7, Find the device in SSE").await?;
    admin.sse("devices").await?;
    paste(window, &admin.copy_all().await?, "7, Find the device in SSE", "confirmed").await?;
    go(window, "8, Add the module").await?;
    admin.open_module_form().await?.sees("No registered devices are available.").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.sees("The list does not offer").await?;
    within_three_presses(&app, &NOT_OFFERED).await?;

    // All is set up, and the search is mistyped.
    admin.sse("cloud-services").await?.click("button", "Enable").await?;
    admin.sse("cloud-services").await?.find("button", "Disable").await?;
    go(window, "5, Generate a token").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.sees("Cisco Threat Response in SSE: on").await?;
    go(window, "8, Add the module").await?;
    admin.open_module_form().await?.sees(APPLIANCE).await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    admin.add_module(APPLIANCE).await?;
    paste(window, &admin.copy_all().await?, "8, Add the module", "confirmed").await?;
    go(window, "Prove it works").await?;
    window.fill("textbox", "Do you have a text already? Paste it to check it.", "subject=\"test").await?;
    until("the panel counts it", async || Ok(panel::badge(window).await? == "Troubleshoot, 1 problem")).await?;
    within_three_presses(&app, &NO_DATA).await?;
    app.quit().await
}
