//! Each state of the key store in the real window, with the store that gives it: one that starts later, one that starts
//! again, one whose question nobody answers, one without a default collection.

use passarela_e2e::wizard::forget_the_token;
use passarela_e2e::{App, Desk, KeyStore, Outcome, Page, until};

const TOKEN: &str = "0123456789abcdef0123456789abcdef";
const AGAIN: &str = "Try the key store again";

async fn hand_over_a_token(window: &Page) -> Outcome {
    window.click("button", "5, Generate a token, to do").await?;
    window.find("heading", "Generate a token").await?;
    window.run::<()>("kit.unfold(document.querySelector('#token-secret'));", vec![]).await?;
    window.choose("combobox", "Region of the portal that made it", "Americas").await?;
    window.fill("textbox", "Registration token", TOKEN).await?;
    window.click("button", "I have a token").await?;
    window.sees("Token: about 60 min left").await
}

fn kept(desk: &Desk) -> Outcome<bool> {
    Ok(desk.kept(&[("service", "passarela-practice")])?.contains(TOKEN))
}

#[tokio::test]
async fn a_store_that_starts_later_is_found_without_a_restart() -> Outcome {
    let mut desk = Desk::with(KeyStore::Missing).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    hand_over_a_token(app.page()).await?;
    app.page().sees("This computer has no key store that Passarela can use.").await?;
    desk.start_unlocked_key_store().await?;
    app.page().click("button", AGAIN).await?;
    until("the store holds it", async || kept(&desk)).await?;
    app.page().sees_no_more("This computer has no key store that Passarela can use.").await?;
    app.quit().await
}

#[tokio::test]
async fn a_store_that_was_started_again_is_used_at_once() -> Outcome {
    let mut desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    hand_over_a_token(app.page()).await?;
    until("the store holds it", async || kept(&desk)).await?;
    desk.start_unlocked_key_store().await?;
    forget_the_token(app.page()).await?;
    until("the store holds it no more", async || Ok(!kept(&desk)?)).await?;
    app.quit().await
}

#[tokio::test]
async fn a_question_that_nobody_answers_holds_up_nothing() -> Outcome {
    let desk = Desk::with(KeyStore::Asking).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    hand_over_a_token(window).await?;
    window.sees("This computer’s key store asks you something.").await?;
    // The rest goes on at once, while the question stands.
    window.click("button", "1, Open Cloud Service Settings, to do").await?;
    window.find("heading", "Open Cloud Service Settings").await?;
    window.sees("This computer’s key store asks you something.").await?;
    // Started again with a secret in the record: the window is there before the question is answered.
    app.quit().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    app.page().find("heading", "Open Cloud Service Settings").await?;
    app.quit().await
}

#[tokio::test]
async fn a_store_without_a_default_collection_is_not_called_locked() -> Outcome {
    let desk = Desk::with(KeyStore::NoCollection).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    hand_over_a_token(app.page()).await?;
    app.page().sees("The key store has no wallet yet.").await?;
    assert!(!app.page().says("is locked").await?, "there is nothing to unlock");
    app.quit().await
}
