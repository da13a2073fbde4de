//! KWallet's states in the real window: none yet, locked, its question closed, open, started again. `docs/key-stores.md`
//! has them in a table.

use passarela_e2e::kwallet::QUESTION;
use passarela_e2e::refusing::opens_a_session;
use passarela_e2e::wizard::{AGAIN, TOKEN, copies_the_token, forget_the_token, go, hand_over_a_token};
use passarela_e2e::{App, Desk, KeyStore, Outcome, Wallet, until};

async fn is_kept(desk: &Desk) -> Outcome {
    until("the wallet holds it", async || Ok(desk.kept(&[("service", "passarela-practice")])?.contains(TOKEN))).await
}

#[tokio::test]
async fn where_there_is_no_wallet_yet_nothing_is_called_locked() -> Outcome {
    let mut desk = Desk::with(KeyStore::KWallet(Wallet::None)).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    hand_over_a_token(window).await?;
    window.sees("The key store has no open wallet.").await?;
    assert!(!window.says("is locked").await?, "there is nothing to unlock");
    // Asked again, there is still none.
    window.click("button", AGAIN).await?;
    window.sees("The key store has no open wallet.").await?;
    desk.start_kwallet_again(Wallet::Open).await?;
    window.click("button", AGAIN).await?;
    is_kept(&desk).await?;
    window.sees_no_more("The key store has no open wallet.").await?;
    app.quit().await
}

#[tokio::test]
async fn a_locked_wallet_asks_and_its_closed_question_comes_back() -> Outcome {
    let mut desk = Desk::with(KeyStore::KWallet(Wallet::Locked)).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    hand_over_a_token(window).await?;
    window.sees("This computer’s key store waits for your answer.").await?;
    desk.dismiss(QUESTION).await?;
    window.sees("This computer’s key store is locked. The window that unlocks it was closed").await?;
    window.click("button", AGAIN).await?;
    desk.unlock(QUESTION).await?;
    is_kept(&desk).await?;
    window.sees_no_more("This computer’s key store").await?;
    // Locked again with the token in it, as after the next log-in: forgetting it asks, and does not believe that it is gone.
    desk.start_kwallet_again(Wallet::Locked).await?;
    forget_the_token(window).await?;
    desk.dismiss(QUESTION).await?;
    window.sees("This computer’s key store is locked. The window that unlocks it was closed").await?;
    window.click("button", AGAIN).await?;
    desk.unlock(QUESTION).await?;
    until("the wallet holds it no more", async || {
        Ok(!desk.kept(&[("service", "passarela-practice")])?.contains(TOKEN))
    })
    .await?;
    app.quit().await
}

#[tokio::test]
async fn an_open_wallet_keeps_and_gives_without_a_question() -> Outcome {
    let desk = Desk::with(KeyStore::KWallet(Wallet::Open)).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    hand_over_a_token(window).await?;
    is_kept(&desk).await?;
    go(window, "6, Paste the token and register").await?;
    copies_the_token(&desk, window).await?;
    assert!(!desk.windows()?.iter().any(|title| title == QUESTION), "an open wallet asks nothing");
    app.quit().await
}

/// The client of the Secret Service writes its public key as a number, without leading zeros: one in 256 is a byte short.
/// What Passarela does then is in `key_store_refusals.rs`, where a session is refused for certain.
#[tokio::test]
async fn kwallet_refuses_a_session_whose_key_is_a_byte_short() -> Outcome {
    let desk = Desk::with(KeyStore::KWallet(Wallet::None)).await?;
    assert!(opens_a_session(&desk, 128).await?);
    assert!(!opens_a_session(&desk, 127).await?);
    Ok(())
}
