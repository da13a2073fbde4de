//! The first start in the real window: the welcome, its two ways on, what a page of each side fills in, and a new set-up with
//! the old one kept.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use passarela_e2e::journey::{paste, start_over};
use passarela_e2e::panel;
use passarela_e2e::wizard::{answer_everything, change, go, is};
use passarela_e2e::{Administrator, App, Desk, Lab, Outcome, until};

const STATUS: &str = "Monitor\tMail Policies\tSecurity Services\tNetwork\tSystem Administration\nNo Changes Pending\n\
                      System Status\nHost Name:\tesa03.corp.example\nAsyncOS Version:\t16.0.4-302\n";

#[tokio::test]
async fn the_first_page_leads_to_practice_with_one_press() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &[]).await?;
    let window = app.page();
    window.find("heading", "Connect your email appliance to Cisco XDR").await?;
    window.sees("a commit applies everything that is staged there").await?;
    app.keep_picture("first-welcome").await?;
    window.click("button", "Practise first").await?;
    window.find("heading", "Before you start").await?;
    answer_everything(window).await?;
    app.keep_picture("first-practice").await?;
    // What the practice pages ask for stands beside the buttons that open them.
    let lab = Lab::read(window).await?;
    window.sees(&lab.appliance_password).await?;
    window.sees(&lab.portal_password).await?;
    window.click("button", "Continue").await?;
    window.find("heading", "Open Cloud Service Settings").await?;
    window.sees(&lab.appliance_password).await?;
    app.keep_picture("first-practice-step-1").await?;
    app.quit().await
}

#[tokio::test]
async fn a_page_answers_and_a_new_set_up_keeps_the_old_one() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &[]).await?;
    let window = app.page();
    window.click("button", "Set up my appliance").await?;
    window.find("heading", "Before you start").await?;
    window.sees("2 questions are left for now").await?;
    window.sees("Assumed, not confirmed").await?;
    app.keep_picture("first-before").await?;
    window.paste("textbox", passarela_e2e::wizard::PASTE, STATUS).await?;
    window.sees("esa03.corp.example").await?;
    window.sees("16.0.4-302").await?;
    window.sees("One question is left for now").await?;
    is(window, "Before you start", "in progress").await?;
    app.keep_picture("first-before-read").await?;
    change(window, "Who manages the appliance?").await?;

    window.click("button", "Menu").await?;
    window.click("button", "Set-ups").await?;
    window.find("heading", "Set-ups").await?;
    window.sees("None was set aside yet.").await?;
    window.click("button", "Begin a new set-up").await?;
    window.find("heading", "Before you start").await?;
    until("nothing of the old one is left", async || Ok(!window.text().await?.contains("esa03.corp.example"))).await?;
    window.click("button", "Menu").await?;
    window.click("button", "Set-ups").await?;
    app.keep_picture("first-set-ups").await?;
    window.click("button", "Bring back: esa03.corp.example").await?;
    window.find("heading", "Before you start").await?;
    window.sees("16.0.4-302").await?;
    window.click("button", "Menu").await?;
    window.click("button", "About Passarela").await?;
    window.sees(&desk.state().display().to_string()).await?;
    app.keep_picture("first-about").await?;
    app.quit().await?;

    // Neither start is a first one any more.
    let app = App::start(&desk, &[]).await?;
    app.page().find("heading", "About Passarela").await?;
    app.quit().await
}

#[tokio::test]
async fn a_fresh_appliance_is_no_problem_in_either_year() -> Outcome {
    const CAUSES: &str =
        "return [...document.querySelectorAll('.panel .cause h2')].map((one) => one.textContent.trim());";
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    answer_everything(window).await?;
    // Only the release of 2020 is warned of, which is so before anybody did anything.
    for (world, badge, causes) in
        [(None, "Troubleshoot", 0), (Some("2020: the beginning of the how-to"), "Troubleshoot, 2 warnings", 1)]
    {
        let lab = match world {
            Some(world) => start_over(window, world).await?,
            None => Lab::read(window).await?,
        };
        answer_everything(window).await?;
        let admin = Administrator::arrive(&desk, lab).await?;
        go(window, "1, Open Cloud Service Settings").await?;
        admin.cloud_service_settings().await?;
        paste(window, &admin.copy_all().await?, "1, Open Cloud Service Settings", "confirmed").await?;
        app.keep_picture(&format!("first-page-{}", badge.len())).await?;
        assert_eq!(panel::badge(window).await?, badge);
        window.click("button", badge).await?;
        window.find("region", "Checks").await?;
        app.keep_picture(&format!("first-panel-{}", badge.len())).await?;
        let headlines: Vec<String> = window.run(CAUSES, vec![]).await?;
        assert_eq!(headlines.len(), causes, "{headlines:?}");
    }
    app.quit().await
}

#[tokio::test]
async fn open_says_when_no_browser_started_and_offers_the_address() -> Outcome {
    const NONE: &str = "No browser opened. Copy this address and open it in your browser.";
    let desk = Desk::open().await?;
    let bin = desk.home().join("bin");
    std::fs::create_dir(&bin)?;
    // A desk without anything that opens a page: neither an opener nor a browser is on the way.
    let path = bin.display().to_string();
    let app = App::start_with(&desk, &["--practice"], &[("PATH", path.as_str()), ("BROWSER", "")]).await?;
    let window = app.page();
    answer_everything(window).await?;
    let address = Lab::read(window).await?.appliance;
    window.click("button", "Open the practice ESA").await?;
    window.sees(NONE).await?;
    let offered = "return document.querySelector('.open .failed code')?.textContent ?? '';";
    let shown = window.run::<String>(offered, vec![]).await?;
    assert_eq!(shown.trim_end_matches('/'), address.trim_end_matches('/'));
    app.keep_picture("open-no-browser").await?;

    // An opener that is there, and says that it could not.
    let asked = desk.home().join("asked");
    opener(&bin, &format!("echo \"$1\" > {}; exit 3", asked.display()))?;
    window.click("button", "Open the practice ESA").await?;
    until("the opener was asked", async || Ok(asked.exists())).await?;
    window.sees(NONE).await?;

    // One that opens it: nothing is left to say.
    opener(&bin, "exit 0")?;
    window.click("button", "Open the practice ESA").await?;
    window.sees_no_more(NONE).await?;
    app.quit().await
}

/// Puts `xdg-open` into a folder: what the desktop opens a page with.
fn opener(folder: &Path, does: &str) -> Outcome {
    let file = folder.join("xdg-open");
    std::fs::write(&file, format!("#!/bin/sh\n{does}\n"))?;
    Ok(std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o755))?)
}
