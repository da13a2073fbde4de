//! A session that is refused, once and for good, with a small service of the test's own: no real store can be brought into
//! that state at will (`passarela_e2e::refusing` says why).

use passarela_e2e::refusing::Refusing;
use passarela_e2e::wizard::{AGAIN, hand_over_a_token};
use passarela_e2e::{App, Desk, KeyStore, Outcome, until};

const FAILED: &str = "This computer’s key store answers with an error.";

#[tokio::test]
async fn a_session_that_is_refused_once_is_opened_anew_and_not_spoken_of() -> Outcome {
    let desk = Desk::with(KeyStore::Missing).await?;
    let store = Refusing::start(&desk, 1).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    hand_over_a_token(app.page()).await?;
    until("the store holds it", async || Ok(store.holds_one())).await?;
    assert_eq!(store.refused(), 1);
    assert!(!app.page().says(FAILED).await?);
    app.quit().await
}

#[tokio::test]
async fn a_store_that_goes_on_refusing_is_tried_again_when_the_person_says_so() -> Outcome {
    let desk = Desk::with(KeyStore::Missing).await?;
    let store = Refusing::start(&desk, usize::MAX).await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    hand_over_a_token(window).await?;
    window.sees(FAILED).await?;
    assert!(!window.says("is locked").await?);
    assert!(!store.holds_one());
    store.refuse(0);
    window.click("button", AGAIN).await?;
    until("the store holds it", async || Ok(store.holds_one())).await?;
    window.sees_no_more(FAILED).await?;
    app.quit().await
}
