//! KeePassXC's states in the real window: open, locked, its questions closed or answered with no, its database closed.
//! `docs/key-stores.md` has them in a table.

use passarela_e2e::journey::{connect_the_api, open_connections};
use passarela_e2e::keepassxc::{ACCESS, UNLOCK};
use passarela_e2e::wizard::{AGAIN, copies_the_token, forget_the_token, go, hand_over_a_token};
use passarela_e2e::{App, Desk, KeyStore, Lab, Outcome, Page, Wallet, until};

const SAVED: &str = "API connection, Connected";

/// The names of our entries. The secrets themselves are attachments there, since the client calls them no text.
const THE_TOKEN: &str = "registration-token@passarela-practice";
const THE_PASSWORD: &str = "api-client-password@passarela-practice";

async fn is_kept(desk: &Desk, name: &str) -> Outcome {
    until("the database holds it", async || Ok(desk.in_the_database()?.contains(name))).await
}

/// The password that is kept is good for a test, without typing it again.
async fn the_connection_works(window: &Page) -> Outcome {
    open_connections(window).await?;
    window.click("button", "Test the connection").await?;
    window.find("heading", "Connected").await.map(|_| ())
}

#[tokio::test]
async fn a_no_is_told_from_a_lock_and_can_be_taken_back() -> Outcome {
    let desk = Desk::with(KeyStore::KeePassXc(Wallet::Open)).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    hand_over_a_token(app.page()).await?;
    is_kept(&desk, THE_TOKEN).await?;
    app.quit().await?;
    // To the program that is started next it gives the entry only if it may have it.
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    go(window, "6, Paste the token and register").await?;
    window.click("button", "Copy the token").await?;
    desk.dismiss(ACCESS).await?;
    window.sees("The key store did not give Passarela the entry.").await?;
    assert!(!window.says("is locked").await?, "nothing is locked");
    window.click("button", AGAIN).await?;
    window.sees_no_more("The key store did not give Passarela the entry.").await?;
    window.click("button", "Copy the token").await?;
    desk.allow_in_keepassxc().await?;
    copies_the_token(&desk, window).await?;
    app.quit().await
}

#[tokio::test]
async fn no_entry_from_a_locked_database_is_not_taken_for_gone() -> Outcome {
    let mut desk = Desk::with(KeyStore::KeePassXc(Wallet::Open)).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    app.page().find("heading", "Before you start").await?;
    let lab = Lab::read(app.page()).await?;
    connect_the_api(app.page(), &lab).await?;
    is_kept(&desk, THE_PASSWORD).await?;
    app.quit().await?;
    desk.start_keepassxc_again(Wallet::Locked).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    desk.escape(UNLOCK).await?;
    window.sees("This computer’s key store is locked.").await?;
    window.find("button", SAVED).await?;
    // The way on, without a restart.
    window.click("button", AGAIN).await?;
    desk.unlock(UNLOCK).await?;
    desk.allow_in_keepassxc().await?;
    window.sees_no_more("This computer’s key store").await?;
    the_connection_works(window).await?;
    app.quit().await
}

#[tokio::test]
async fn a_token_in_a_locked_database_is_not_called_forgotten() -> Outcome {
    let mut desk = Desk::with(KeyStore::KeePassXc(Wallet::Open)).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    hand_over_a_token(window).await?;
    is_kept(&desk, THE_TOKEN).await?;
    desk.start_keepassxc_again(Wallet::Locked).await?;
    forget_the_token(window).await?;
    desk.escape(UNLOCK).await?;
    window.sees("This computer’s key store is locked.").await?;
    window.click("button", AGAIN).await?;
    desk.unlock(UNLOCK).await?;
    desk.allow_in_keepassxc().await?;
    until("the database holds it no more", async || Ok(!desk.in_the_database()?.contains(THE_TOKEN))).await?;
    app.quit().await
}

#[tokio::test]
async fn a_closed_database_is_no_lock() -> Outcome {
    let mut desk = Desk::with(KeyStore::KeePassXc(Wallet::None)).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    hand_over_a_token(window).await?;
    window.sees("The key store has no open wallet.").await?;
    assert!(!window.says("is locked").await?, "there is nothing to unlock");
    desk.start_keepassxc_again(Wallet::Open).await?;
    window.click("button", AGAIN).await?;
    is_kept(&desk, THE_TOKEN).await?;
    window.sees_no_more("The key store has no open wallet.").await?;
    app.quit().await
}
