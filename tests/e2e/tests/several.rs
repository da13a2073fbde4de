//! On a clock that the test moves. The registration token runs out: what is said and how, a restart and two hours of sleep in
//! between, and the way to a new token with everything else as it was. And three appliances on one token, after a rehearsal in
//! practice: two of them to the end, one removed by mistake and put back.

use std::os::unix::fs::PermissionsExt;

use passarela_e2e::axe;
use passarela_e2e::heard;
use passarela_e2e::journey::{open_notes, paste, stage, subject, up_to_the_token};
use passarela_e2e::notifications::Notifications;
use passarela_e2e::panel::{self, Hand, Presses};
use passarela_e2e::wizard::{PASTE, answer_everything, choose, go, is};
use passarela_e2e::{Administrator, App, Browser, Desk, Failure, Lab, Outcome, Page, until};

const NOTES: &str = "Only for you. Saved on this computer.";
const FIFTEEN: &str = "That is less than 15 minutes.";
const FIVE: &str = "That is less than 5 minutes.";
const ONE: &str = "The token runs out in less than a minute";
const OVER: &str = "The token ran out at";
const MINUTE: i64 = 60;

/// What the page heard of the token is exactly this, in this order, the last letters of which say how: `!` interrupts.
async fn was_said(window: &Page, expected: &[(&str, bool)]) -> Outcome {
    let said = heard::so_far(window).await?;
    let of_the_token: Vec<_> = said.iter().filter(|one| one.text.contains("The token")).collect();
    let fits = of_the_token.len() == expected.len()
        && of_the_token
            .iter()
            .zip(expected)
            .all(|(one, (text, urgent))| one.text.contains(text) && one.urgent == *urgent);
    if fits { Ok(()) } else { Err(Failure::new(format!("said {said:?}, not {expected:?}"))) }
}

/// Nothing lies over the page, and whoever was somewhere on it still is.
async fn nobody_is_interrupted(window: &Page, was_at: &(String, String)) -> Outcome {
    let over = [window.names("dialog").await?, window.names("alertdialog").await?].concat();
    let at = window.focused().await?;
    if over.is_empty() && at == *was_at {
        return Ok(());
    }
    Err(Failure::new(format!("{over:?} lies over the page, and the focus went from {was_at:?} to {at:?}")))
}

/// Presses the first button of this name: the notice and the step offer the same, and so do a step's line and its foot.
async fn press_first(window: &Page, name: &str) -> Outcome {
    until(&format!("{name:?} is pressed"), async || match window.all("button", name).await?.first() {
        Some(button) => Ok(button.clone().click().await.is_ok()),
        None => Ok(false),
    })
    .await
}

/// A token of the portal, its clock started here.
async fn with_a_new_token(window: &Page, admin: &Administrator) -> Outcome<String> {
    let token = admin.generate_token().await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about 60 min left").await?;
    go(window, "6, Paste the token and register").await?;
    window.find("heading", "Paste the token and register").await?;
    Ok(token)
}

#[tokio::test]
async fn the_token_runs_out_and_nothing_else_is_lost() -> Outcome {
    let desk = Desk::open().await?.with_test_clock()?;
    // What the desktop opens a page with: it writes down which.
    let bin = desk.home().join("bin");
    let opened = desk.home().join("opened");
    std::fs::create_dir(&bin)?;
    std::fs::write(bin.join("xdg-open"), format!("#!/bin/sh\necho \"$1\" >> {}\n", opened.display()))?;
    std::fs::set_permissions(bin.join("xdg-open"), std::fs::Permissions::from_mode(0o755))?;
    let path = format!("{}:/usr/bin:/bin", bin.display());
    let env = [("PATH", path.as_str()), ("BROWSER", "")];

    let app = App::start_with(&desk, &["--practice"], &env).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let mut admin = Administrator::arrive(&desk, Lab::read(window).await?).await?;
    answer_everything(window).await?;
    up_to_the_token(window, &admin).await?;
    let first = with_a_new_token(window, &admin).await?;
    open_notes(window).await?;
    window.fill("textbox", NOTES, "change window until 18:00").await?;
    go(window, "6, Paste the token and register").await?;
    heard::listen(window).await?;
    let was_at = window.focused().await?;

    desk.pass(46 * MINUTE)?;
    assert!(!heard::hears(window, FIFTEEN).await?.urgent);
    window.sees(FIFTEEN).await?;
    desk.pass(10 * MINUTE)?;
    assert!(!heard::hears(window, FIVE).await?.urgent);
    window.sees_no_more(FIFTEEN).await?;
    nobody_is_interrupted(window, &was_at).await?;
    was_said(window, &[(FIFTEEN, false), (FIVE, false)]).await?;

    // Closed and opened again: the same words, and the same time left.
    app.quit().await?;
    let app = App::start_with(&desk, &["--practice"], &env).await?;
    let window = app.page();
    window.find("heading", "Paste the token and register").await?;
    window.sees(FIVE).await?;
    let lab = Lab::read(window).await?;
    admin.moved(lab.clone());
    heard::listen(window).await?;
    let was_at = window.focused().await?;

    // 59 minutes and some seconds, whatever this run took so far.
    desk.pass(3 * MINUTE + 10)?;
    assert!(heard::hears(window, ONE).await?.urgent);
    desk.pass(MINUTE)?;
    assert!(heard::hears(window, OVER).await?.urgent);
    window.sees("Make a new one. Everything else is kept.").await?;
    nobody_is_interrupted(window, &was_at).await?;
    was_said(window, &[(ONE, true), (OVER, true)]).await?;
    app.keep_picture("token-ran-out").await?;
    is(window, "5, Generate a token", "needs attention").await?;
    for step in [
        "1, Open Cloud Service Settings",
        "2, Edit the settings",
        "3, Enable and choose the server",
        "4, Submit and commit",
    ] {
        is(window, step, "confirmed").await?;
    }
    // The appliance says the same of it.
    admin.reload_until("Registration Token:").await?;
    admin.try_token(&first).await?.sees("invalid or expired token").await?;

    // The way on, to the portal of this region.
    press_first(window, "Make a new token").await?;
    window.find("heading", "Generate a token").await?;
    press_first(window, "Open the practice SSE").await?;
    until("the portal was opened", async || {
        let asked = std::fs::read_to_string(&opened).unwrap_or_default();
        Ok(asked.lines().any(|address| address.starts_with(lab.sse.trim_end_matches('/'))))
    })
    .await?;

    // The lid is closed for two hours.
    with_a_new_token(window, &admin).await?;
    heard::listen(window).await?;
    desk.pass(120 * MINUTE)?;
    heard::hears(window, OVER).await?;
    is(window, "5, Generate a token", "needs attention").await?;
    // Nothing of what was slept through is told after it.
    was_said(window, &[(OVER, true)]).await?;

    // Once more, in time.
    go(window, "5, Generate a token").await?;
    let third = with_a_new_token(window, &admin).await?;
    window.sees_no_more(OVER).await?;
    admin.reload_until("Registration Token:").await?;
    admin.register(&third).await?;
    paste(window, &admin.copy_all().await?, "6, Paste the token and register", "confirmed").await?;
    open_notes(window).await?;
    assert_eq!(window.value("textbox", NOTES).await?, "change window until 18:00");
    app.quit().await
}

/// Names and versions, as a list of an inventory has them.
const LIST: &str =
    "name,version\nesa01.corp.example,13.0.0-392\nesa02.corp.example,15.5.5-014\nesa03.corp.example,15.5.5-014\n";
const ONE_NAME: &str = "esa01.corp.example";
const TWO_NAME: &str = "esa02.corp.example";
const THREE_NAME: &str = "esa03.corp.example";

/// The page of an appliance that was given its token.
const IN_PROGRESS: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\n\
    Threat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n\nCloud Services Settings\n\
    Status:\tThe appliance registration is in progress. Navigate back to this page after some time to check the appliance \
    status.\n";

fn device_id(number: usize) -> String {
    format!("{number}1111111-2222-4333-8444-555555555555")
}

/// SSE's Devices page with two appliances on it.
fn sse_devices() -> String {
    let row = |(at, name): (usize, &str)| {
        format!(
            "\t\t{at}\t{name}\tESA\t15.5.5\tRegistered\tESA\tEdit Delete Refresh\nID: {}\tIP Address: 127.0.0.1\t\
             Connector Version: 1.3.34\nCreated: 2026-05-11 20:41:05 UTC\n",
            device_id(at)
        )
    };
    let rows: String = [(1, ONE_NAME), (2, TWO_NAME)].map(row).concat();
    format!(
        "Security Services Exchange\tAudit Log\tAna Souza\n\nDevices for Example Mail\n\nSearch:\n0 Rows Selected\n\
         \t%\t#\tName\tType\tVersion\tStatus\tDescription\tActions\n{rows}"
    )
}

/// The portal's Modules page with a module of each.
fn modules() -> String {
    let module = |(at, name): (usize, &str)| {
        format!("Esa\nGate {at}\nEmail Security Appliance\nRegistered Device {name}\nID {}\n", device_id(at))
    };
    let modules: String = [(1, ONE_NAME), (2, TWO_NAME)].map(module).concat();
    format!(
        "Threat Response\nInvestigate Snapshots Incidents Intelligence Modules\nAna Souza\n\nSettings > Modules\nModules\n\n\
         Your Configurations\n{modules}"
    )
}

/// The appliance's Message Tracking with the one message.
fn tracking(subject: &str) -> String {
    format!(
        "Email Security Virtual Appliance\nMonitor\nMail Policies\tSecurity Services\t\nNetwork\nSystem Administration\t\
         No Changes Pending\nMessage Tracking\n\nSearch\nResults\nDisplaying 1 — 1 of 1 items.\n\n\
         1\t14 May 2026 12:45:00 (GMT +00:00)\tMID: 8\tShow Details\nSENDER: sender@outside.example\n\
         RECIPIENT: recipient@corp.example\nSUBJECT: {subject}\n\
         LAST STATE: Message 8 to recipient@corp.example received remote SMTP response 'ok: Message 8 accepted'\n"
    )
}

/// The portal's Investigate with a sighting of it.
fn investigated(subject: &str, module: &str) -> String {
    format!(
        "Threat Response\nInvestigate\nSnapshots\nIncidents\nIntelligence\nModules\nAna Souza\nInvestigate\n\n\
         New Investigation\n\nInvestigate\nClear\nReset\nObservables\nemail_subject: {subject}\nSightings\nModule\nObserved\n\
         Description\nConfidence\nSeverity\nDetails\n{module}\nEmail Security Appliance\n9 hours ago\n\
         Incoming message (Delivered)\nHigh\nLow\nMID 8\n"
    )
}

/// A page that the menu leads to.
async fn open_by_menu(window: &Page, entry: &str, heading: &str) -> Outcome {
    window.click("button", "Menu").await?;
    window.click("button", entry).await?;
    window.find("heading", heading).await.map(|_| ())
}

async fn open_appliance(window: &Page, name: &str) -> Outcome {
    open_by_menu(window, "Appliances", "Appliances").await?;
    window.click("button", name).await?;
    window
        .until("its steps are open", "return !document.querySelector('table') && !!document.querySelector('h1');")
        .await
}

/// The rows of the table: each with its cells, as they are read.
async fn table(window: &Page) -> Outcome<Vec<Vec<String>>> {
    let script = "return [...document.querySelectorAll('tbody tr[data-row]')].map((row) =>
        [row.querySelector('button.open').innerText, ...[...row.querySelectorAll('td:not(.pick)')].map((cell) => kit.tidy(cell.innerText))]);";
    window.run(script, vec![]).await
}

/// Staged, solved by the panel, looked back on.
async fn rehearse(window: &Page, admin: &Administrator) -> Outcome {
    stage(window, &["ctr-disabled", "uncommitted"]).await?;
    go(window, "4, Submit and commit").await?;
    admin.cloud_service_settings().await?;
    paste(window, &admin.copy_all().await?, "4, Submit and commit", "needs attention").await?;
    go(window, "5, Generate a token").await?;
    admin.sse("cloud-services").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.sees("Cisco Threat Response in SSE: off").await?;

    // The far side first, whichever was broken first.
    panel::open(window).await?;
    let said = panel::headline(window).await?;
    assert!(said.contains("Threat Response is switched off in SSE."), "{said}");
    window.click("button", "Show me the fix").await?;
    window.within("region", "Checks").click("button", "Go to Step 5").await?;
    window.find("heading", "Generate a token").await?;
    admin.sse("cloud-services").await?.click("button", "Enable").await?;
    admin.sse("cloud-services").await?.find("button", "Disable").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.sees("This problem is solved.").await?;
    // A change that waits is no problem until somebody misses what follows from it.
    panel::open(window).await?;
    let mut presses = Presses::by(Hand::Mouse, window);
    presses.press("What are you seeing?", "The ESA does not ask for the registration token").await?;
    presses.press("What are you seeing?", "Open the check").await?;
    // It opens by itself; a press on its row before that would close it again.
    window.within("region", "Checks").find("button", "Go to Step 4").await?;
    let said = panel::open_check(window, "esa-committed").await?;
    assert!(said.contains("The change is not committed on the ESA."), "{said}");
    presses.press("Checks", "Go to Step 4").await?;
    window.find("heading", "Submit and commit").await?;
    admin.commit().await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.sees("This problem is solved.").await?;

    window.click("button", "Look back").await?;
    window.find("heading", "Looking back on the exercise").await?;
    let said = window.text().await?;
    assert_eq!(said.matches("You solved it.").count(), 2, "{said}");
    Ok(())
}

#[tokio::test]
async fn three_appliances_share_a_token_after_a_rehearsal() -> Outcome {
    let desk = Desk::open().await?.with_test_clock()?;
    let desktop = Notifications::start(&desk).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    assert!(app.title()?.contains("PRACTICE"), "{}", app.title()?);
    let admin = Administrator::arrive(&desk, Lab::read(window).await?).await?;
    answer_everything(window).await?;
    rehearse(window, &admin).await?;
    drop(admin.leave());

    // Real work knows nothing of it.
    open_by_menu(window, "Leave practice", "Connect your email appliance to Cisco XDR").await?;
    until("nothing says practice", async || Ok(!app.title()?.contains("PRACTICE"))).await?;
    open_by_menu(window, "Add appliances", "Add appliances").await?;
    window.paste("textbox", "Names of appliances", LIST).await?;
    window.click("button", "Add these").await?;
    window.find("heading", "Appliances").await?;
    let names: Vec<String> = table(window).await?.into_iter().map(|row| row[0].clone()).collect();
    assert_eq!(names, [ONE_NAME, TWO_NAME, THREE_NAME]);

    // Region and token are told once.
    open_appliance(window, ONE_NAME).await?;
    go(window, "Before you start").await?;
    choose(window, "In which region is your tenant?", "Americas").await?;
    go(window, "5, Generate a token").await?;
    window.sees("You have 3 appliances to do. Choose 4 hours.").await?;
    assert_eq!(window.value("spinbutton", "For how many appliances").await?, "3");
    window.click("button", "I have a token").await?;
    window.sees("Token: about 4 h 0 min left").await?;
    open_appliance(window, THREE_NAME).await?;
    go(window, "6, Paste the token and register").await?;
    open_notes(window).await?;
    window.fill("textbox", NOTES, "ask Ana for the window").await?;
    open_by_menu(window, "Appliances", "Appliances").await?;
    for row in table(window).await? {
        assert!(row.iter().any(|cell| cell.contains("about 4 h 0 min left")), "one clock for all: {row:?}");
    }
    app.keep_picture("several-one-token").await?;
    assert_eq!(axe::violations(window).await?, [""; 0]);

    // Two of them to the end. What the portals list, they list for all.
    for (name, first) in [(ONE_NAME, true), (TWO_NAME, false)] {
        open_appliance(window, name).await?;
        go(window, "6, Paste the token and register").await?;
        paste(window, IN_PROGRESS, "6, Paste the token and register", "confirmed").await?;
        if first {
            go(window, "7, Find the device in SSE").await?;
            paste(window, &sse_devices(), "7, Find the device in SSE", "confirmed").await?;
            go(window, "8, Add the module").await?;
            paste(window, &modules(), "8, Add the module", "confirmed").await?;
        } else {
            is(window, "7, Find the device in SSE", "confirmed").await?;
            is(window, "8, Add the module", "confirmed").await?;
        }
        go(window, "Prove it works").await?;
        let subject = subject(window).await?;
        window.paste("textbox", PASTE, &tracking(&subject)).await?;
        window.sees("The ESA handled it at").await?;
        let module = if first { "Gate 1" } else { "Gate 2" };
        paste(window, &investigated(&subject, module), "Prove it works", "confirmed").await?;
        window.sees(&format!("Data from {name} arrived in Threat Response")).await?;
    }
    open_by_menu(window, "Appliances", "Appliances").await?;
    let rows = table(window).await?;
    app.keep_picture("several-two-at-the-end").await?;
    for row in &rows[..2] {
        assert!(row.iter().any(|cell| cell == "8 of 8"), "{row:?}");
        assert!(row.last().is_some_and(|next| next == "Nothing is left to do"), "{row:?}");
    }
    assert!(rows[2].iter().any(|cell| cell.contains("about 3 h") || cell.contains("about 4 h")), "{rows:?}");

    // The clock of the one that is left runs on while another one is open.
    desk.pass(3 * 60 * MINUTE + 47 * MINUTE)?;
    open_appliance(window, THREE_NAME).await?;
    window.sees(FIFTEEN).await?;

    // And so it is told of wherever one is.
    open_appliance(window, ONE_NAME).await?;
    window.sees(&format!("The token of {THREE_NAME} runs out at")).await?;

    // Elsewhere the desktop tells it, and a press leads to that appliance, at the step that makes a new one.
    window.click("button", "Menu").await?;
    window.click("switch", "Notifications on this desktop").await?;
    window.click("button", "Menu").await?;
    let other = Browser::start(&desk).await?;
    other.open("data:text/html,<title>Another window</title>").await?;
    until("the other window is in front", async || Ok(other.come_to_front().await.is_ok())).await?;
    window.until("the window knows", "return !document.hasFocus();").await?;
    let of_three = format!("The token of {THREE_NAME}");
    until("the desktop is told of the token", async || {
        let told = desktop.so_far().iter().any(|one| one.title.contains(&of_three));
        if !told {
            desk.pass(MINUTE)?;
        }
        Ok(told)
    })
    .await?;
    let told = desktop.saying(&of_three).await?;
    assert!(told.body.is_empty(), "its name is in the title: {told:?}");
    desktop.press(&told, "of-another-set-up").await?;
    app.comes_to_the_front().await?;
    window.find("heading", "Generate a token").await?;
    window.sees_no_more(&of_three).await?;
    drop(other);
    open_by_menu(window, "Appliances", "Appliances").await?;
    let open = "return document.querySelector('tr.now button.open').innerText;";
    assert_eq!(window.run::<String>(open, vec![]).await?, THREE_NAME);

    // A finding is muted, with a reason.
    open_appliance(window, ONE_NAME).await?;
    panel::open(window).await?;
    panel::open_check(window, "appliance-security_release").await?;
    window.click("button", "Mute this check").await?;
    window.fill("textbox", "Reason", "replaced next month").await?;
    window.click("button", "Mute").await?;
    window.sees("Muted (1)").await?;
    open_by_menu(window, "Activity", "Activity").await?;
    window.sees("You muted “Security fixes of the AsyncOS release”").await?;
    window.sees("You said that you have a token.").await?;

    // Removed by mistake, and put back with everything in it.
    open_by_menu(window, "Appliances", "Appliances").await?;
    window.click("button", &format!("Remove {THREE_NAME}")).await?;
    window.sees(&format!("{THREE_NAME} was removed from the list.")).await?;
    until("two are left", async || Ok(table(window).await?.len() == 2)).await?;
    // The way back stands where it can be found later, too.
    open_by_menu(window, "Set-ups", "Set-ups").await?;
    window.find("button", &format!("Bring back: {THREE_NAME}")).await?;
    open_by_menu(window, "Appliances", "Appliances").await?;
    window.click("button", "Put it back").await?;
    until("three are there", async || Ok(table(window).await?.len() == 3)).await?;
    open_appliance(window, THREE_NAME).await?;
    go(window, "6, Paste the token and register").await?;
    open_notes(window).await?;
    assert_eq!(window.value("textbox", NOTES).await?, "ask Ana for the window");
    open_by_menu(window, "Activity", "Activity").await?;
    window.sees("You said that you have a token.").await?;
    let text = window.text().await?;
    assert!(!text.contains("practice-esa"), "{text}");
    app.quit().await
}

#[tokio::test]
async fn whoever_is_elsewhere_is_told_by_the_desktop_and_led_to_the_place() -> Outcome {
    let desk = Desk::open().await?.with_test_clock()?;
    let desktop = Notifications::start(&desk).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    answer_everything(window).await?;
    window.click("button", "Menu").await?;
    window.click("switch", "Notifications on this desktop").await?;
    window.click("button", "Menu").await?;
    go(window, "5, Generate a token").await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about 60 min left").await?;
    go(window, "2, Edit the settings").await?;

    // While the window is looked at, the desktop is told nothing.
    desk.pass(46 * MINUTE)?;
    window.sees(FIFTEEN).await?;
    let other = Browser::start(&desk).await?;
    other.open("data:text/html,<title>Another window</title>").await?;
    until("the other window is in front", async || Ok(other.come_to_front().await.is_ok())).await?;
    window.until("the window knows", "return !document.hasFocus();").await?;
    // The program hears of that a moment later than the page does, so the clock goes there by and by.
    until("the desktop is told of the token", async || {
        if desktop.so_far().is_empty() {
            desk.pass(MINUTE / 2)?;
        }
        Ok(!desktop.so_far().is_empty())
    })
    .await?;
    let told = desktop.saying("The token").await?;
    assert!(!told.title.contains(FIFTEEN), "what was seen here is not told once more: {told:?}");
    assert!(told.body.contains("practice-esa-1") && told.actions.contains(&"default".to_owned()), "{told:?}");
    desktop.press(&told, "of-the-press").await?;
    app.comes_to_the_front().await?;
    // Wayland lets nobody come to the front without it.
    until("the window shows the token of the press", async || {
        Ok(app.activation_token()?.as_deref() == Some("of-the-press"))
    })
    .await?;
    window.find("heading", "Generate a token").await?;
    app.quit().await
}
