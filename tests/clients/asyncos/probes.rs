//! Role, load and clock of the appliance, and shapes of the clock's answer that nobody has seen.

use axum::Router;
use axum::routing::{get, post};
use jiff::SignedDuration;
use passarela::clients::asyncos::SystemTime;
use passarela::lab::faults::Fault;
use serde_json::json;

use super::server::{Server, code, start_time};

#[tokio::test]
async fn an_administrator_is_more_than_is_needed() {
    let server = Server::registered().await;
    let told = server.appliance().privileges().await.expect("privileges");
    assert_eq!(told.user.as_deref(), Some("admin"));
    assert_eq!(told.role.as_deref(), Some("Administrator"));
    assert!(told.read_only_advised);
}

#[tokio::test]
async fn the_load_is_read() {
    let server = Server::registered().await;
    let health = server.appliance().health().await.expect("health");
    assert_eq!((health.cpu_percent, health.in_workqueue), (Some(3.0), Some(0.0)));
}

#[tokio::test]
async fn the_appliances_clock_is_noticed_both_ways() {
    let server = Server::registered().await;
    let appliance = server.appliance();
    assert_eq!(appliance.skew(), None);
    let right = SystemTime::Understood { at: start_time(), offset: SignedDuration::ZERO };
    assert_eq!(appliance.system_time().await, Ok(right));
    assert_eq!(appliance.skew(), Some(SignedDuration::ZERO));

    server.stage(Fault::ApplianceClockSkew, true).await;
    let ten = SignedDuration::from_mins(10);
    let fast = SystemTime::Understood { at: start_time() + ten, offset: ten };
    assert_eq!(appliance.system_time().await, Ok(fast));
    assert_eq!(appliance.skew(), Some(ten));
}

#[tokio::test]
async fn a_clock_that_is_not_understood_is_outlined_and_not_quoted() {
    let server = Server::answering(
        Router::new()
            .route("/esa/api/v2.0/login", post(async || axum::Json(json!({"data": {"jwtToken": "ey"}}))))
            .route("/esa/api/v2.0/config/system_time", get(async || axum::Json(json!({"data": {"hours": "nine"}}))))
            .route("/esa/api/v2.0/health", get(async || axum::Json(json!(["nothing"])))),
    )
    .await;
    let appliance = server.appliance();
    let outline = SystemTime::NotUnderstood("{data: {hours: text}}".into());
    assert_eq!(appliance.system_time().await, Ok(outline));
    assert_eq!(code(appliance.health().await), "malformed");
    assert_eq!(code(appliance.privileges().await), "appliance-api-absent");
}
