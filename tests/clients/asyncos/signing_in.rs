//! Signing in both ways, how long a session serves, and how each refusal reads.

use axum::Router;
use axum::http::{HeaderMap, StatusCode, header};
use axum::routing::{get, post};
use passarela::clients::Error;
use passarela::clients::asyncos::{Access, Appliance, AuthMethod, PATIENCE};
use passarela::domain::product::Machine;
use passarela::domain::secret::Secret;
use serde_json::{Value, json};

use super::server::{Server, code};

const LOG_IN: &str = "POST login";
const HEALTH: &str = "GET health";

#[tokio::test]
async fn one_log_in_serves_every_question() {
    let server = Server::registered().await;
    let appliance = server.appliance();
    assert_eq!(appliance.log_in().await, Ok(AuthMethod::Jwt));
    appliance.health().await.expect("health");
    appliance.privileges().await.expect("privileges");
    assert_eq!(server.asked(), [LOG_IN, HEALTH, "GET login/privileges"]);
    assert_eq!(server.refused(), 0);
}

#[tokio::test]
async fn where_there_is_no_log_in_route_the_password_goes_along() {
    let server = Server::without_log_in().await;
    let appliance = server.appliance();
    assert_eq!(appliance.log_in().await, Ok(AuthMethod::Basic));
    appliance.health().await.expect("health");
    // This build lists rights and no role, and there was no log-in to tell one.
    assert_eq!(appliance.privileges().await.expect("privileges").role, None);
    assert_eq!(server.asked(), [LOG_IN, HEALTH, HEALTH, "GET login/privileges"]);
}

#[tokio::test]
async fn many_questions_at_once_log_in_once() {
    let server = Server::registered().await;
    let appliance = server.appliance();
    let (a, b, c) = tokio::join!(appliance.health(), appliance.privileges(), appliance.system_time());
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert_eq!(server.asked().iter().filter(|asked| *asked == LOG_IN).count(), 1);
}

#[tokio::test]
async fn a_fresh_jwt_in_an_answer_takes_over() {
    let server = Server::registered().await;
    let appliance = server.appliance();
    appliance.health().await.expect("health");
    // Four minutes are left: this answer carries a fresh one.
    server.pass(26);
    appliance.health().await.expect("health");
    // Past the first one's half hour.
    server.pass(10);
    appliance.health().await.expect("health");
    assert_eq!(server.asked(), [LOG_IN, HEALTH, HEALTH, HEALTH]);
    assert_eq!(server.refused(), 0);
}

#[tokio::test]
async fn a_jwt_that_ran_out_is_replaced_once_however_many_ask() {
    let server = Server::registered().await;
    let appliance = server.appliance();
    appliance.health().await.expect("health");
    server.pass(31);
    let (a, b, c) = tokio::join!(appliance.health(), appliance.privileges(), appliance.system_time());
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert_eq!(server.asked().iter().filter(|asked| *asked == LOG_IN).count(), 2);
}

fn entered(more: Value) -> Value {
    let mut data = json!({"userName": "admin", "is2FactorRedirectRequired": "false", "jwtToken": "ey-token-ey"});
    data.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    json!({ "data": data })
}

fn lets_in() -> Router {
    Router::new().route("/esa/api/v2.0/login", post(async || axum::Json(entered(json!({})))))
}

#[tokio::test]
async fn an_appliance_that_turns_every_jwt_down_is_asked_again_only_when_it_may_have_run_out() {
    let server =
        Server::answering(lets_in().route("/esa/api/v2.0/health", get(async || StatusCode::UNAUTHORIZED))).await;
    let appliance = server.appliance();
    assert_eq!(appliance.health().await, Err(Error::ApplianceForbidden));
    assert_eq!(server.asked(), [LOG_IN, HEALTH]);
    assert_eq!(appliance.health().await, Err(Error::ApplianceForbidden));
    assert_eq!(server.asked(), [HEALTH, LOG_IN, HEALTH]);
}

#[tokio::test]
async fn a_user_with_a_second_factor_is_told_so_and_not_tried_again() {
    for said in [json!("true"), json!(true), json!("True")] {
        let answer = entered(json!({"is2FactorRedirectRequired": said, "jwtToken": null}));
        let log_in = post(async move || axum::Json(answer));
        let server = Server::answering(Router::new().route("/esa/api/v2.0/login", log_in)).await;
        let appliance = server.appliance();
        assert_eq!(appliance.log_in().await, Err(Error::ApplianceTwoFactor));
        assert_eq!(appliance.health().await, Err(Error::ApplianceTwoFactor));
        assert_eq!(server.asked(), [LOG_IN]);
    }
}

#[tokio::test]
async fn a_log_in_without_a_jwt_is_no_log_in() {
    let answer = entered(json!({"jwtToken": ""}));
    let server =
        Server::answering(Router::new().route("/esa/api/v2.0/login", post(async move || axum::Json(answer)))).await;
    assert_eq!(code(server.appliance().log_in().await), "malformed");
}

#[tokio::test]
async fn each_status_reads_as_itself() {
    for (status, expected) in [
        (StatusCode::FORBIDDEN, Error::ApplianceForbidden),
        (StatusCode::NOT_FOUND, Error::ApplianceApiAbsent),
        (StatusCode::TOO_MANY_REQUESTS, Error::ApplianceBusy),
        (StatusCode::NOT_ACCEPTABLE, Error::ApplianceStatus { status: 406 }),
        (StatusCode::BAD_GATEWAY, Error::ApplianceServer { status: 502 }),
    ] {
        let server = Server::answering(lets_in().route("/esa/api/v2.0/health", get(async move || status))).await;
        assert_eq!(server.appliance().health().await, Err(expected));
    }
    // Nothing of the API is there.
    let server = Server::answering(Router::new()).await;
    assert_eq!(server.appliance().log_in().await, Err(Error::ApplianceApiAbsent));
}

#[tokio::test]
async fn a_redirect_is_told_and_never_followed() {
    let elsewhere = Server::registered().await;
    let moved = [(header::LOCATION, format!("{}/esa/api/v2.0/login", elsewhere.base()))];
    let log_in = post(async move || (StatusCode::TEMPORARY_REDIRECT, moved));
    let server = Server::answering(Router::new().route("/esa/api/v2.0/login", log_in)).await;
    assert_eq!(code(server.appliance().log_in().await), "redirected");
    assert_eq!(elsewhere.asked(), [] as [&str; 0]);
}

#[tokio::test]
async fn an_sma_has_paths_of_its_own() {
    let server = Server::sma().await;
    let mut access = server.access(&server.password());
    access.machine = Machine::Sma;
    let sma = Appliance::new(access, server.clock.clone()).expect("a client");
    sma.system_time().await.expect("time");
    assert_eq!(code(server.appliance().log_in().await), "appliance-api-absent");
}

#[tokio::test]
async fn a_client_in_use_shows_neither_password_nor_jwt() {
    let server = Server::registered().await;
    let access = server.access(&server.password());
    assert_eq!(access.network.limits.total, PATIENCE);
    let shown_before = format!("{access:?}");
    let appliance = Appliance::new(access, server.clock.clone()).expect("a client");
    appliance.health().await.expect("health");
    let shown = format!("{shown_before} {appliance:?}");
    // A JWT's second part. Its first letters alone stand by chance in one certificate of some hundreds, which is shown as well.
    assert!(!shown.contains(&server.password()) && !shown.contains(".eyJ"), "{shown}");
}

/// An appliance that sends back whatever it was sent.
#[tokio::test]
async fn what_an_appliance_echoes_is_not_quoted() {
    let echo = async |headers: HeaderMap, body: String| {
        let sent = format!("{headers:?} {body}");
        (StatusCode::INTERNAL_SERVER_ERROR, axum::Json(json!({"error": {"message": sent}})))
    };
    let server = Server::answering(Router::new().route("/esa/api/v2.0/login", post(echo))).await;
    let error = server.appliance().log_in().await.expect_err("an error");
    assert_eq!(error, Error::ApplianceServer { status: 500 });
}

#[tokio::test]
async fn a_user_name_that_was_pasted_with_blanks_still_signs_in() {
    let server = Server::registered().await;
    let password = Secret::new(server.password());
    let access =
        Access::new(Machine::Esa, format!(" {}\n", server.base()), server.network(), " admin\n".into(), password);
    let appliance = Appliance::new(access.pinned(server.pin()), server.clock.clone()).expect("a client");
    assert_eq!(appliance.log_in().await, Ok(AuthMethod::Jwt));
}
