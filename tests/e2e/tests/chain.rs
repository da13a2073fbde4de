//! From the token to the proof with both APIs connected: Passarela creates the module and sends the test message, each
//! after a plan and a yes. The lab's record says that nothing was written before, and afterwards only what was agreed.

use std::time::Duration;

use passarela_e2e::journey::{connect_the_api, leaves_no_secret, open_connections, start_over, subject};
use passarela_e2e::page::until_within;
use passarela_e2e::record::{CREATE_MODULE, Record};
use passarela_e2e::wizard::{answer_everything, choose, go, is};
use passarela_e2e::{Administrator, App, Desk, Failure, Lab, Outcome, Page, until};

const APPLIANCE: &str = "practice-esa-1.lab.example";
const FROM: &str = "alex@practice.lab.example";
const TO: &str = "sam@practice.lab.example";

/// Connects the appliance's own API. Before the certificate was compared, the appliance is told nothing.
async fn connect_the_appliance(window: &Page, lab: &Lab) -> Outcome {
    open_connections(window).await?;
    window.fill("textbox", "Address of the appliance’s API", &lab.appliance_api).await?;
    window.fill("textbox", "User name", &lab.appliance_user).await?;
    window.fill("textbox", "Password of this user", &lab.appliance_password).await?;
    window.click("button", "Test the appliance’s API").await?;
    window.find("heading", "Compare the certificate").await?;
    window.sees("The password was not sent to this certificate.").await?;
    let asked = asked_of_the_appliance(lab).await?;
    assert_eq!(asked, 0, "requests before the certificate was accepted");
    window.click("button", "They are the same").await?;
    window.find("heading", "Works, not saved yet").await?;
    assert_ne!(asked_of_the_appliance(lab).await?, 0, "the log-in is on record");
    window.click("button", "Save this access").await?;
    // Saved, the card says what it holds, and stays where it can be tested again or forgotten.
    window.find("button", "Forget this access").await?;
    window.sees_no_more("Works, not saved yet").await
}

async fn asked_of_the_appliance(lab: &Lab) -> Outcome<usize> {
    Ok(Record::read(lab).await?.calls.iter().filter(|call| call.path.starts_with("/esa/")).count())
}

/// Opens a plan by its offer and says no to it: nothing is written. Then opens it again and agrees.
async fn not_now_then_yes(window: &Page, plan: &Plan<'_>, lab: &Lab, before: (&[&str], usize)) -> Outcome {
    window.click("button", plan.offer).await?;
    window.find("heading", plan.title).await?;
    window.sees("Nothing has been done yet.").await?;
    let card = window.within("region", plan.title);
    for value in plan.values {
        if !card.says(value).await? {
            return Err(Failure::new(format!("the plan does not say {value}: {}", card.text().await?)));
        }
    }
    card.click("button", "Not now").await?;
    until("the plan is gone", async || Ok(!window.has("heading", plan.title).await?)).await?;
    Record::read(lab).await?.holds("after Not now", before.0, before.1)?;
    window.click("button", plan.offer).await?;
    window.find("heading", plan.title).await?;
    Record::read(lab).await?.holds("before the yes", before.0, before.1)?;
    window.within("region", plan.title).click("button", plan.agree).await
}

struct Plan<'a> {
    offer: &'a str,
    title: &'a str,
    values: &'a [&'a str],
    agree: &'a str,
}

/// Every milestone of the chain, as it is called.
async fn milestones(window: &Page) -> Outcome<Vec<String>> {
    let script = "return [...document.querySelectorAll('section[aria-labelledby=chain-heading] ol > li .head')]
        .map((e) => e.innerText.replace(/\\s+/g, ' ').trim());";
    window.run(script, vec![]).await
}

#[tokio::test]
async fn the_module_and_the_message_after_a_yes_each_and_nothing_else() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.find("heading", "Before you start").await?;
    let lab = start_over(window, "Committed, and the ESA asks for a token").await?;
    let admin = Administrator::arrive(&desk, lab.clone()).await?;
    connect_the_api(window, &lab).await?;
    connect_the_appliance(window, &lab).await?;
    go(window, "Before you start").await?;
    answer_everything(window).await?;

    go(window, "5, Generate a token").await?;
    let token = admin.generate_token().await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about").await?;
    admin.register(&token).await?;
    admin.reload_until("is successfully registered").await?;
    go(window, "7, Find the device in SSE").await?;
    window.click("button", "Check now").await?;
    is(window, "7, Find the device in SSE", "confirmed").await?;

    go(window, "8, Add the module").await?;
    window.click("button", "Check now").await?;
    let create = Plan {
        offer: "Create the module for me…",
        title: "Create a module in Cisco XDR",
        values: &[APPLIANCE, "Email Security Appliance"],
        agree: "Create the module",
    };
    not_now_then_yes(window, &create, &lab, (&[], 0)).await?;
    is(window, "8, Add the module", "confirmed").await?;
    window.sees("Seen through Cisco’s API").await?;
    Record::read(&lab).await?.holds("after the module", &[CREATE_MODULE], 0)?;

    go(window, "Prove it works").await?;
    let subject = subject(window).await?;
    choose(window, "Who sends the test message?", "Passarela, after I agree to a plan").await?;
    window.fill("textbox", "Where does the appliance accept mail?", &lab.listener).await?;
    window.fill("textbox", "Sender", FROM).await?;
    window.fill("textbox", "Recipient", TO).await?;
    let send = Plan {
        offer: "Send the test message for me…",
        title: "Send one test message",
        values: &[&lab.listener, FROM, TO, &subject],
        agree: "Send the message",
    };
    not_now_then_yes(window, &send, &lab, (&[CREATE_MODULE], 0)).await?;

    // From here on nobody presses anything. Looks come further and further apart, up to a minute.
    let proven = until_within(Duration::from_secs(150), "the chain is proven", async || {
        Ok(window.names("button").await?.iter().any(|name| name == "Prove it works, confirmed"))
    });
    if let Err(failure) = proven.await {
        return Err(failure.during(&format!("{:?}; {}", milestones(window).await?, window.text().await?)));
    }
    window.sees(&format!("Data from {APPLIANCE} arrived in Cisco XDR at")).await?;
    window.sees(&format!("The message “{subject}”, handled by the ESA at")).await?;
    window.sees("The appliance’s listener accepted the message, over an encrypted connection.").await?;
    let milestones = milestones(window).await?;
    assert!(
        milestones.len() >= 3 && milestones.iter().all(|milestone| milestone.ends_with("Confirmed")),
        "{milestones:?}"
    );

    let record = Record::read(&lab).await?;
    record.holds("at the end", &[CREATE_MODULE], 1)?;
    let [talk] = record.conversations.as_slice() else { return Err(Failure::new("one conversation")) };
    assert!(talk.encrypted && talk.mids.len() == 1, "one message, encrypted: {talk:?}");

    // Started again, everything is still so, and nothing is written a second time.
    app.quit().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    is(window, "Prove it works", "confirmed").await?;
    let second_lab = Lab::read(window).await?;
    go(window, "8, Add the module").await?;
    is(window, "8, Add the module", "confirmed").await?;
    Record::read(&second_lab).await?.holds("after the restart", &[], 0)?;
    leaves_no_secret(&desk, window, &[&lab, &second_lab], &token).await?;
    app.quit().await
}
