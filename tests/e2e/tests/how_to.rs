//! The how-to of 2020, in the world that it was written for: AsyncOS 13.0.0-392 and Threat Response. By pasting, from the
//! beginning to the proof, with the warning about the release on the way.

use passarela_e2e::journey::{paste, start_over, subject, up_to_the_token};
use passarela_e2e::wizard::{PASTE, answer_everything, go, is};
use passarela_e2e::{Administrator, App, Desk, Outcome};

const APPLIANCE: &str = "practice-esa-1.lab.example";

#[tokio::test]
async fn the_world_of_2020_goes_from_disabled_to_proven_by_pasting() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let lab = start_over(window, "2020: the beginning of the how-to").await?;
    window.find("heading", "Before you start").await?;
    assert!(!lab.xdr, "the practice portal is Threat Response");
    let admin = Administrator::arrive(&desk, lab).await?;
    answer_everything(window).await?;
    window.sees("13.0.0-392 is older than the builds that fix").await?;
    up_to_the_token(window, &admin).await?;

    admin.sse("cloud-services").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.sees("Cisco Threat Response in SSE: on").await?;
    let token = admin.generate_token().await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about").await?;
    go(window, "6, Paste the token and register").await?;
    admin.reload_until("Registration Token:").await?;
    admin.register(&token).await?;
    paste(window, &admin.copy_all().await?, "6, Paste the token and register", "confirmed").await?;
    is(window, "5, Generate a token", "confirmed").await?;
    go(window, "7, Find the device in SSE").await?;
    admin.reload_until("is successfully registered").await?;
    admin.sse("devices").await?;
    paste(window, &admin.copy_all().await?, "7, Find the device in SSE", "confirmed").await?;
    go(window, "8, Add the module").await?;
    admin.add_module(APPLIANCE).await?;
    paste(window, &admin.copy_all().await?, "8, Add the module", "confirmed").await?;

    go(window, "Prove it works").await?;
    let subject = subject(window).await?;
    admin.send_message(&subject).await?;
    admin.track(&subject).await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    admin.investigate(&format!("email_subject:\"{subject}\"")).await?;
    paste(window, &admin.copy_all().await?, "Prove it works", "confirmed").await?;
    window.sees(&format!("Data from {APPLIANCE} arrived in Threat Response.")).await?;
    window.sees("8 of 8 confirmed").await?;
    app.keep_picture("how-to-of-2020").await?;
    app.quit().await
}
