//! Secrets against a real Secret Service: kept there, gone when they are of no more use, and a clear card where the store
//! is locked or missing.

use passarela_e2e::wizard::forget_the_token;
use passarela_e2e::{App, Desk, KeyStore, Lab, Outcome, secrets, until};

const TOKEN: &str = "0123456789abcdef0123456789abcdef";

async fn hand_over_a_token(app: &App) -> Outcome {
    let window = app.page();
    window.find("heading", "Before you start").await?;
    window.click("button", "5, Generate a token, to do").await?;
    window.find("heading", "Generate a token").await?;
    window.unfold("Keep the token in Passarela too").await?;
    window.choose("combobox", "Region of the portal that made it", "Americas").await?;
    window.fill("textbox", "Registration token", TOKEN).await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about 60 min left").await?;
    let left: String = window.run("return document.querySelector('#token-secret')?.value ?? '';", vec![]).await?;
    assert_eq!(left, "", "the field is empty at once");
    Ok(())
}

#[tokio::test]
async fn a_kept_token_is_in_the_store_and_forgotten_on_request() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    hand_over_a_token(&app).await?;
    let window = app.page();
    let kept = async || Ok(desk.kept(&[("service", "passarela-practice")])?.contains(TOKEN));
    until("the store holds it", kept).await?;
    forget_the_token(window).await?;
    until("the store holds it no more", async || Ok(!kept().await?)).await?;
    secrets::nowhere(&[("token", TOKEN)], &[&desk.state()])?;
    app.quit().await
}

#[tokio::test]
async fn an_expired_token_is_gone_from_the_store_at_the_next_start() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    hand_over_a_token(&app).await?;
    let kept = async || Ok(desk.kept(&[("service", "passarela-practice")])?.contains(TOKEN));
    until("the store holds it", kept).await?;
    app.quit().await?;
    // The lid was closed for two hours: the record says so, the computer's clock cannot be turned in a test.
    let file = desk.state().join("practice/session.json");
    let mut state: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(&file)?)?;
    let made = &mut state["content"]["token"]["made_at"];
    assert!(made.is_string(), "the record says when it was made");
    *made = "2026-01-01T00:00:00Z".into();
    std::fs::write(&file, state.to_string())?;
    let app = App::start(&desk, &["--practice"]).await?;
    app.page().sees("The token ran out at").await?;
    until("the store holds it no more", async || Ok(!kept().await?)).await?;
    app.quit().await
}

#[tokio::test]
async fn a_locked_store_and_a_missing_one_get_a_card_and_nothing_is_lost() -> Outcome {
    for (store, words) in [
        (KeyStore::Locked, "This computer’s key store is locked."),
        (KeyStore::Missing, "This computer has no key store that Passarela can use."),
    ] {
        let desk = Desk::with(store).await?;
        let app = App::start(&desk, &["--practice"]).await?;
        hand_over_a_token(&app).await?;
        let window = app.page();
        window.sees(words).await?;
        window.sees("keeps your secrets until you close it").await?;
        // The rest works: the connection is tested and used, for this run.
        let lab = Lab::read(window).await?;
        window.click("button", "API connection, Not set up").await?;
        window.fill("textbox", "Client ID", &lab.client_id).await?;
        window.fill("textbox", "Client password", &lab.client_password).await?;
        window.within("group", "Region").click("radio", "Americas").await?;
        window.click("button", "Test the connection").await?;
        window.sees("Save the connection").await?;
        secrets::nowhere(&[("token", TOKEN), ("password", &lab.client_password)], &[&desk.state()])?;
        app.quit().await?;
    }
    Ok(())
}
