//! A wrong password is spent once, whatever happens around it: appliances lock users out.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::{get, post};
use passarela::clients::Error;
use passarela::clients::asyncos::{AuthMethod, Search};
use serde_json::json;
use tokio::sync::Notify;

use super::server::{Server, start_time};

#[tokio::test]
async fn a_wrong_password_is_spent_once_until_another_one_is_entered() {
    let server = Server::registered().await;
    let appliance = server.appliance_with("wrong");
    assert_eq!(appliance.log_in().await, Err(Error::AppliancePassword));
    assert_eq!(appliance.log_in().await, Err(Error::AppliancePasswordStopped));
    assert_eq!(appliance.health().await, Err(Error::AppliancePasswordStopped));
    let search = Search::between(start_time(), start_time());
    assert_eq!(appliance.messages(&search).await, Err(Error::AppliancePasswordStopped));
    assert_eq!(server.asked(), ["POST login"]);
    assert_eq!(server.refused(), 1);
    assert!(server.appliance().health().await.is_ok(), "a new client may try");
}

#[tokio::test]
async fn many_questions_at_once_spend_a_wrong_password_once() {
    let server = Server::registered().await;
    let appliance = server.appliance_with("wrong");
    let (a, b, c, d) =
        tokio::join!(appliance.health(), appliance.log_in(), appliance.privileges(), appliance.system_time());
    let told = [a.err(), b.err(), c.err(), d.err()];
    let count = |error: &Error| told.iter().filter(|told| told.as_ref() == Some(error)).count();
    assert_eq!(count(&Error::AppliancePassword), 1, "{told:?}");
    assert_eq!(count(&Error::AppliancePasswordStopped), 3, "{told:?}");
    assert_eq!(server.refused(), 1);
}

/// Each request carries the password there.
#[tokio::test]
async fn so_they_do_where_there_is_no_log_in_route() {
    let server = Server::without_log_in().await;
    let appliance = server.appliance_with("wrong");
    let (a, b, c) = tokio::join!(appliance.health(), appliance.privileges(), appliance.system_time());
    assert!(a.is_err() && b.is_err() && c.is_err());
    assert_eq!(server.refused(), 1);
}

#[tokio::test]
async fn a_password_changed_meanwhile_is_spent_once_too() {
    let changed = Arc::new(AtomicBool::new(false));
    let seen = changed.clone();
    let health = async move || match seen.load(Ordering::SeqCst) {
        true => (StatusCode::UNAUTHORIZED, axum::Json(json!({}))),
        false => (StatusCode::OK, axum::Json(json!({"data": {}}))),
    };
    let server = Server::answering(Router::new().route("/esa/api/v2.0/health", get(health))).await;
    let appliance = server.appliance();
    assert_eq!(appliance.log_in().await, Ok(AuthMethod::Basic));
    changed.store(true, Ordering::SeqCst);
    let (a, b, c) = tokio::join!(appliance.health(), appliance.health(), appliance.health());
    assert!(a.is_err() && b.is_err() && c.is_err());
    assert_eq!(server.refused(), 1);
}

/// The engine drops what nobody waits for any more. What the appliance says of the password must be noted all the same.
#[tokio::test]
async fn a_refusal_that_nobody_waits_for_any_more_still_counts() {
    let (arrived, answer) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let (tell, wait) = (arrived.clone(), answer.clone());
    let log_in = post(async move || {
        tell.notify_one();
        wait.notified().await;
        StatusCode::UNAUTHORIZED
    });
    let server = Server::answering(Router::new().route("/esa/api/v2.0/login", log_in)).await;
    let appliance = Arc::new(server.appliance());
    let asking = tokio::spawn({
        let appliance = appliance.clone();
        async move { appliance.log_in().await }
    });
    arrived.notified().await;
    asking.abort();
    assert!(asking.await.expect_err("stopped waiting").is_cancelled());
    answer.notify_one();
    assert_eq!(appliance.log_in().await, Err(Error::AppliancePasswordStopped));
    assert_eq!(server.asked(), ["POST login"]);
}
