//! The SMA way in the real window: an appliance that an SMA manages is set up through its SMA, by pasting, with a break in
//! the middle. Without an API connection the wizard asks nobody anything, and the lab's record says so.

use passarela_e2e::journey::{leaves_no_secret, paste, start_over, subject, up_to_the_token};
use passarela_e2e::record::Record;
use passarela_e2e::wizard::{PASTE, go, is, reanswer};
use passarela_e2e::{Administrator, App, Desk, Failure, Lab, Machine, Outcome, Page};

const ESA: &str = "practice-esa-1.lab.example";
const SMA: &str = "practice-sma-1.lab.example";

/// On the first page: the appliance is managed, so its SMA is set up instead.
async fn choose_the_sma(window: &Page) -> Outcome {
    reanswer(window, "Who manages the appliance?", "An SMA manages it").await?;
    is(window, "Before you start", "needs attention").await?;
    window.sees("Cisco’s 2020 how-to connects this appliance through the SMA only.").await?;
    window.click("button", "Set up the SMA").await?;
    // Practice fills in what it knows of its own SMA.
    window.sees(SMA).await?;
    window.sees("15.5.5-006").await?;
    is(window, "Before you start", "marked by you").await
}

#[tokio::test]
async fn a_managed_appliance_is_set_up_through_its_sma() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let first_lab = start_over(window, "An SMA manages the ESA").await?;
    let mut admin = Administrator::arrive(&desk, first_lab.clone()).await?;

    // The ESA itself says that this page is not the place.
    admin.cloud_service_settings().await?.sees("managed by a Security Management Appliance").await?;
    choose_the_sma(window).await?;
    admin.works_on(Machine::Sma);
    up_to_the_token(window, &admin).await?;
    let token = admin.generate_token().await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about 60 min left").await?;
    Record::read(&first_lab).await?.holds("before the break", &[], 0)?;

    app.quit().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Generate a token").await?;
    is(window, "4, Submit and commit", "confirmed").await?;
    window.sees("Token: about").await?;
    let second_lab = Lab::read(window).await?;
    admin.moved(second_lab.clone());

    admin.reload_until("Registration Token:").await?;
    go(window, "6, Paste the token and register").await?;
    admin.register(&token).await?;
    paste(window, &admin.copy_all().await?, "6, Paste the token and register", "confirmed").await?;
    is(window, "5, Generate a token", "confirmed").await?;
    admin.reload_until("is successfully registered").await?;
    go(window, "7, Find the device in SSE").await?;
    admin.sse("devices").await?.sees(SMA).await?;
    paste(window, &admin.copy_all().await?, "7, Find the device in SSE", "confirmed").await?;
    go(window, "8, Add the module").await?;
    admin.add_module(SMA).await?;
    paste(window, &admin.copy_all().await?, "8, Add the module", "confirmed").await?;

    go(window, "Prove it works").await?;
    Record::read(&second_lab).await?.holds("before the administrator sent a message", &[], 0)?;
    let subject = subject(window).await?;
    admin.send_message(&subject).await?;
    admin.track(&subject).await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    is(window, "Prove it works", "in progress").await?;
    admin.investigate(&format!("email_subject:\"{subject}\"")).await?;
    paste(window, &admin.copy_all().await?, "Prove it works", "confirmed").await?;
    window.sees(&format!("Data from {SMA} arrived in Cisco XDR.")).await?;
    window.sees("8 of 8 confirmed").await?;
    if window.says(ESA).await? {
        return Err(Failure::new("the last page names the ESA as what was set up"));
    }

    // The one conversation is that of the lab's own mail page, where the administrator pressed Send.
    let record = Record::read(&second_lab).await?;
    record.holds("at the end", &[], 1)?;
    assert!(record.calls.is_empty(), "without an API connection nobody is asked: {:?}", record.calls);
    leaves_no_secret(&desk, window, &[&first_lab, &second_lab], &token).await?;
    app.quit().await
}
