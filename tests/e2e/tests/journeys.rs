//! The whole way in the real window, with the practice lab's own pages in a browser beside it: once by pasting only, once
//! with the API looking by itself. Both quit in the middle, go on where they were, and leave no secret behind.

use passarela_e2e::journey::{leaves_no_secret, open_notes, paste, subject, up_to_the_token};
use passarela_e2e::wizard::{PASTE, answer_everything, beginning_with, choose, go, is};
use passarela_e2e::{Administrator, App, Desk, Lab, Outcome, until};

const APPLIANCE: &str = "practice-esa-1.lab.example";

#[tokio::test]
async fn by_pasting_only_with_a_break_in_the_middle() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let first_lab = Lab::read(window).await?;
    let mut admin = Administrator::arrive(&desk, first_lab.clone()).await?;
    answer_everything(window).await?;
    up_to_the_token(window, &admin).await?;

    // SSE's switch first, then the token; the wizard is told of it and keeps it.
    admin.sse("cloud-services").await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.sees("Cisco Threat Response in SSE: on").await?;
    let token = admin.generate_token().await?;
    assert_eq!(token.len(), 32, "a token as the portal makes it");
    window.choose("combobox", "How long the token lasts", "1 hour").await?;
    window.click("button", "Keep the token in Passarela too").await?;
    window.fill("textbox", "Registration token", &token).await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about 60 min left").await?;
    until("the key store holds the token", async || {
        Ok(desk.kept(&[("service", "passarela-practice")])?.contains(&token))
    })
    .await?;
    go(window, "6, Paste the token and register").await?;
    open_notes(window).await?;
    window.fill("textbox", "Only for you. Saved on this computer.", "change window until 18:00").await?;

    // Friday, 17:40: the program is closed with the last letter hardly typed, and opened again.
    app.quit().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Paste the token and register").await?;
    is(window, "4, Submit and commit", "confirmed").await?;
    window.sees("Token: about").await?;
    open_notes(window).await?;
    assert_eq!(window.value("textbox", "Only for you. Saved on this computer.").await?, "change window until 18:00");
    let second_lab = Lab::read(window).await?;
    admin.moved(second_lab.clone());

    admin.reload_until("Registration Token:").await?;
    admin.register(&token).await?;
    paste(window, &admin.copy_all().await?, "6, Paste the token and register", "confirmed").await?;
    is(window, "5, Generate a token", "confirmed").await?;
    go(window, "7, Find the device in SSE").await?;
    admin.reload_until("is successfully registered").await?;
    // This page is saved and opened, as somebody does whose browser copies tables badly.
    let page = admin.sse("devices").await?;
    let saved = desk.downloads().join("Devices.html");
    std::fs::create_dir_all(desk.downloads())?;
    std::fs::write(&saved, page.html().await?)?;
    // The button opens the system's own dialog, which no driver reaches; the field behind it takes the file's name.
    let field = window.client().find(fantoccini::Locator::Css("input[type=file]")).await?;
    field.send_keys(&saved.display().to_string()).await?;
    is(window, "7, Find the device in SSE", "confirmed").await?;
    window.sees("Read from the saved page").await?;
    until("the token is gone from the key store", async || {
        Ok(!desk.kept(&[("service", "passarela-practice")])?.contains(&token))
    })
    .await?;
    go(window, "8, Add the module").await?;
    admin.add_module(APPLIANCE).await?;
    paste(window, &admin.copy_all().await?, "8, Add the module", "confirmed").await?;

    go(window, "Prove it works").await?;
    let subject = subject(window).await?;
    admin.send_message(&subject).await?;
    admin.track(&subject).await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.sees("The ESA handled it at").await?;
    admin.investigate(&format!("email_subject:\"{subject}\"")).await?;
    paste(window, &admin.copy_all().await?, "Prove it works", "confirmed").await?;
    window.sees(&format!("Data from {APPLIANCE} arrived in Cisco XDR.")).await?;
    window.sees(&format!("The message “{subject}”, handled by the ESA at")).await?;
    window.sees("8 of 8 confirmed").await?;

    leaves_no_secret(&desk, window, &[&first_lab, &second_lab], &token).await?;
    app.quit().await
}

#[tokio::test]
async fn with_the_api_looking_by_itself() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let first_lab = Lab::read(window).await?;
    let mut admin = Administrator::arrive(&desk, first_lab.clone()).await?;

    // A wrong password is refused in words, and what was typed is still good for a second try.
    let connect = beginning_with(window, "button", "API connection").await?;
    window.click("button", &connect).await?;
    window.fill("textbox", "Client ID", &first_lab.client_id).await?;
    window.fill("textbox", "Client password", "not-the-password").await?;
    choose(window, "Region", "Americas").await?;
    window.click("button", "Test the connection").await?;
    window.sees("password").await?;
    window.fill("textbox", "Client password", &first_lab.client_password).await?;
    window.click("button", "Test the connection").await?;
    window.sees("Practice").await?;
    window.click("button", "Save the connection").await?;
    until("the key store holds the password", async || {
        Ok(desk.kept(&[("service", "passarela-practice")])?.contains(&first_lab.client_password))
    })
    .await?;

    answer_everything(window).await?;
    up_to_the_token(window, &admin).await?;
    let token = admin.generate_token().await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about").await?;
    app.quit().await?;

    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Generate a token").await?;
    let second_lab = Lab::read(window).await?;
    admin.moved(second_lab.clone());
    admin.reload_until("Registration Token:").await?;
    admin.register(&token).await?;
    go(window, "7, Find the device in SSE").await?;
    admin.reload_until("is successfully registered").await?;
    window.click("button", "Check now").await?;
    is(window, "7, Find the device in SSE", "confirmed").await?;
    is(window, "6, Paste the token and register", "confirmed").await?;
    is(window, "5, Generate a token", "confirmed").await?;
    window.sees("Seen through Cisco’s API").await?;
    go(window, "8, Add the module").await?;
    admin.add_module(APPLIANCE).await?;
    window.click("button", "Check now").await?;
    is(window, "8, Add the module", "confirmed").await?;
    go(window, "Prove it works").await?;
    let subject = subject(window).await?;
    admin.send_message(&subject).await?;
    admin.track(&subject).await?;
    window.paste("textbox", PASTE, &admin.copy_all().await?).await?;
    window.click("button", "Check now").await?;
    is(window, "Prove it works", "confirmed").await?;
    window.sees(&format!("Data from {APPLIANCE} arrived in Cisco XDR at")).await?;
    window.sees(&subject).await?;

    leaves_no_secret(&desk, window, &[&first_lab, &second_lab], &token).await?;
    app.quit().await
}
