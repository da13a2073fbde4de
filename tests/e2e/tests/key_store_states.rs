//! Each state of the key store in the real window, with the store that gives it: one that starts later, one that starts
//! again, one whose question nobody answers, one without a default collection.

use passarela_e2e::journey::{connect_the_api, open_connections};
use passarela_e2e::wizard::{AGAIN, TOKEN, forget_the_token, go, hand_over_a_token};
use passarela_e2e::{App, Desk, KeyStore, Lab, Outcome, until};

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
    window.sees("This computer’s key store waits for your answer.").await?;
    // The rest goes on at once, while the question stands.
    window.click("button", "1, Open Cloud Service Settings, to do").await?;
    window.find("heading", "Open Cloud Service Settings").await?;
    window.sees("This computer’s key store waits for your answer.").await?;
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
    app.page().sees("The key store has no open wallet.").await?;
    assert!(!app.page().says("is locked").await?, "there is nothing to unlock");
    app.quit().await
}

/// The title of gnome-keyring's question.
const QUESTION: &str = "Unlock";

#[tokio::test]
async fn a_question_that_is_closed_is_asked_again() -> Outcome {
    let desk = Desk::with(KeyStore::Asking).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    hand_over_a_token(window).await?;
    desk.dismiss(QUESTION).await?;
    window.sees("This computer’s key store is locked. The window that unlocks it was closed").await?;
    window.click("button", AGAIN).await?;
    desk.unlock(QUESTION).await?;
    until("the store holds it", async || kept(&desk)).await?;
    window.sees_no_more("This computer’s key store").await?;
    app.quit().await
}

/// What a backup that was read in twice leaves behind.
#[tokio::test]
async fn an_entry_that_is_there_twice_is_entered_again_and_there_once() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    hand_over_a_token(window).await?;
    until("the store holds it", async || kept(&desk)).await?;
    desk.keep_a_twin("passarela-practice", "another-token-than-that-of-before")?;
    go(window, "6, Paste the token and register").await?;
    window.click("button", "Copy the token").await?;
    window.sees("The key store holds an entry of Passarela twice. Enter it again").await?;
    go(window, "5, Generate a token").await?;
    forget_the_token(window).await?;
    until("the store holds neither", async || Ok(desk.kept(&[("service", "passarela-practice")])?.is_empty())).await?;
    app.quit().await
}

#[tokio::test]
async fn an_empty_secret_is_said_and_entered_again() -> Outcome {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    app.page().find("heading", "Before you start").await?;
    let lab = Lab::read(app.page()).await?;
    connect_the_api(app.page(), &lab).await?;
    app.quit().await?;
    desk.empty_entry("passarela-practice")?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    window.sees("The key store gave back an empty secret. Enter it again.").await?;
    open_connections(window).await?;
    window.fill("textbox", "Client password", &lab.client_password).await?;
    window.click("button", "Test the connection").await?;
    window.find("heading", "Connected").await?;
    app.quit().await
}
