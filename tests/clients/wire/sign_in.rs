//! Signing in: whose client it is, when a token is renewed, and how each refusal reads.

use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use jiff::SignedDuration;
use passarela::clients::Error;
use passarela::clients::iroh::{Access, Cloud, GrantedScopes, ScopeBox};
use passarela::domain::secret::Secret;
use passarela::lab::faults::Fault;
use serde_json::json;

use super::server::Server;

const TOKEN: &str = "POST /iroh/oauth2/token";
const WHOAMI: &str = "GET /iroh/profile/whoami";

#[tokio::test]
async fn the_client_learns_whose_it_is() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let all = ["profile", "integration", "sse", "inspect:read", "enrich:read"].map(str::to_owned).to_vec();
    assert_eq!(cloud.granted_scopes().await, Ok(GrantedScopes::Named(all)));
    let who = cloud.whoami().await.unwrap();
    assert_eq!(who.user.user_email.as_deref(), Some("alex@practice.lab.example"));
    assert_eq!(who.user.role.as_deref(), Some("admin"));
    assert_eq!(who.org.name.as_deref(), Some("Practice Americas"));
    assert_eq!(who.user.org_id, who.org.id);
    assert_eq!(server.asked(), [TOKEN, WHOAMI]);
}

#[tokio::test]
async fn a_token_is_renewed_a_minute_ahead_and_not_before() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let pass = |seconds| {
        server.clock.advance(SignedDuration::from_secs(seconds));
        server.shared.advance(SignedDuration::from_secs(seconds));
    };
    cloud.whoami().await.unwrap();
    pass(539);
    cloud.whoami().await.unwrap();
    assert_eq!(server.asked(), [TOKEN, WHOAMI, WHOAMI]);
    pass(1);
    cloud.whoami().await.unwrap();
    assert_eq!(server.asked(), [TOKEN, WHOAMI]);
}

#[tokio::test]
async fn a_token_turned_down_is_renewed_once() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    cloud.whoami().await.unwrap();
    // Only the cloud's clock moves on: the client still believes in its token.
    server.shared.advance(SignedDuration::from_secs(601));
    cloud.whoami().await.unwrap();
    assert_eq!(server.asked(), [TOKEN, WHOAMI, WHOAMI, TOKEN, WHOAMI]);
}

#[tokio::test]
async fn a_service_that_turns_every_token_down_is_asked_twice_and_no_more() {
    let router = Router::new()
        .route("/iroh/oauth2/token", post(async || axum::Json(json!({"access_token": "t", "expires_in": 600}))))
        .route("/iroh/profile/whoami", get(async || StatusCode::UNAUTHORIZED));
    let server = Server::answering(router).await;
    assert_eq!(server.cloud().whoami().await, Err(Error::TokenRefused));
    assert_eq!(server.asked(), [TOKEN, WHOAMI, TOKEN, WHOAMI]);
}

#[tokio::test]
async fn many_questions_at_once_fetch_one_token() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    let (a, b, c) = tokio::join!(cloud.whoami(), cloud.devices(), cloud.module_instances());
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert_eq!(server.asked().iter().filter(|asked| *asked == TOKEN).count(), 1);
}

fn sign_ins(asked: &[String]) -> usize {
    asked.iter().filter(|asked| *asked == TOKEN).count()
}

/// All of them are on their way when the service turns the token down.
#[tokio::test]
async fn many_questions_turned_down_at_once_fetch_one_fresh_token() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    cloud.whoami().await.unwrap();
    server.asked();
    server.shared.advance(SignedDuration::from_secs(601));
    let (a, b, c, d) = tokio::join!(cloud.whoami(), cloud.devices(), cloud.module_instances(), cloud.module_types());
    assert!(a.is_ok() && b.is_ok() && c.is_ok() && d.is_ok());
    assert_eq!(sign_ins(&server.asked()), 1);
}

#[tokio::test]
async fn many_questions_at_the_end_of_a_tokens_life_fetch_one() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    cloud.whoami().await.unwrap();
    server.asked();
    server.clock.advance(SignedDuration::from_secs(541));
    let (a, b, c) = tokio::join!(cloud.whoami(), cloud.devices(), cloud.module_instances());
    assert!(a.is_ok() && b.is_ok() && c.is_ok());
    assert_eq!(sign_ins(&server.asked()), 1);
}

#[tokio::test]
async fn many_questions_at_once_spend_a_wrong_password_once_and_a_later_one_may_try_again() {
    let server = Server::registered().await;
    server.stage(Fault::BadClientPassword, true).await;
    let cloud = server.cloud();
    let (a, b, c) = tokio::join!(cloud.whoami(), cloud.devices(), cloud.inspect("x"));
    assert_eq!(a.err(), Some(Error::WrongPassword));
    assert_eq!(b.err(), Some(Error::WrongPassword));
    assert_eq!(c.err(), Some(Error::WrongPassword));
    assert_eq!(server.asked(), [TOKEN]);
    server.stage(Fault::BadClientPassword, false).await;
    assert!(cloud.whoami().await.is_ok());
}

#[tokio::test]
async fn fewer_scopes_than_were_ticked_show_at_sign_in() {
    let server = Server::registered().await;
    server.stage(Fault::MissingScope, true).await;
    let granted = server.cloud().granted_scopes().await.unwrap();
    assert_eq!(granted.missing(), Some(vec![ScopeBox::Sse]));

    let router = Router::new().route("/iroh/oauth2/token", post(async || axum::Json(json!({"access_token": "t"}))));
    assert_eq!(Server::answering(router).await.cloud().granted_scopes().await, Ok(GrantedScopes::Unsaid));
}

#[tokio::test]
async fn wrong_id_wrong_password_and_disabled_account_are_told_apart() {
    let server = Server::registered().await;
    for (fault, error) in [
        (Fault::BadClientId, Error::UnknownClient),
        (Fault::BadClientPassword, Error::WrongPassword),
        (Fault::AccountDisabled, Error::AccountDisabled),
    ] {
        server.stage(fault, true).await;
        let told = server.cloud().whoami().await;
        assert_eq!(told.as_ref().err(), Some(&error), "{fault}");
        assert!(error.refuses_sign_in());
        server.stage(fault, false).await;
    }
    assert!(server.cloud().whoami().await.is_ok(), "all faults are taken back");
}

#[tokio::test]
async fn a_client_deleted_while_in_use_is_told_as_unknown() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    cloud.whoami().await.unwrap();
    server.stage(Fault::BadClientId, true).await;
    assert_eq!(cloud.whoami().await, Err(Error::UnknownClient));
}

#[tokio::test]
async fn a_missing_scope_is_named_and_holds_back_only_what_needs_it() {
    let server = Server::registered().await;
    server.stage(Fault::MissingScope, true).await;
    let cloud = server.cloud();
    assert_eq!(cloud.devices().await, Err(Error::MissingScope { scopes: vec!["sse".into()] }));
    assert!(cloud.whoami().await.is_ok());
    assert!(cloud.module_instances().await.is_ok());
}

#[tokio::test]
async fn the_clouds_clock_is_noticed() {
    let server = Server::registered().await;
    let cloud = server.cloud();
    assert_eq!(cloud.skew(), None);
    cloud.whoami().await.unwrap();
    assert_eq!(cloud.skew(), Some(SignedDuration::ZERO));
    server.stage(Fault::ClockSkew, true).await;
    cloud.whoami().await.unwrap();
    assert_eq!(cloud.skew(), Some(SignedDuration::from_mins(10)));
}

#[tokio::test]
async fn a_switched_off_account_that_still_answers_is_trouble() {
    let router =
        Router::new().route("/iroh/oauth2/token", post(async || axum::Json(json!({"access_token": "t"})))).route(
            "/iroh/profile/whoami",
            get(async || axum::Json(json!({"user": {"user-id": "u", "enabled?": false}, "org": {"id": "o"}}))),
        );
    let server = Server::answering(router).await;
    assert_eq!(server.cloud().whoami().await, Err(Error::AccountDisabled));
}

/// A service that sends back whatever it was sent, in every field that is ever shown.
#[tokio::test]
async fn what_a_service_echoes_is_not_quoted() {
    let echo = async |headers: HeaderMap| {
        let sent = headers["authorization"].to_str().unwrap().split_once(' ').unwrap().1.to_owned();
        (StatusCode::INTERNAL_SERVER_ERROR, axum::Json(json!({"error": sent, "trace_id": sent})))
    };
    let server = Server::answering(Router::new().route("/iroh/oauth2/token", post(echo))).await;
    let error = server.cloud().whoami().await.unwrap_err();
    assert_eq!(error, Error::Server { status: 500, trace_id: None });

    let router = Router::new()
        .route("/iroh/oauth2/token", post(async || axum::Json(json!({"access_token": "ey-token-ey"}))))
        .route("/iroh/profile/whoami", get(echo));
    let error = Server::answering(router).await.cloud().whoami().await.unwrap_err();
    assert_eq!(error, Error::Server { status: 500, trace_id: None });
}

#[tokio::test]
async fn a_client_in_use_shows_neither_password_nor_token() {
    let server = Server::registered().await;
    let access = server.access();
    let shown_before = format!("{access:?}");
    let cloud = Cloud::new(access, server.clock.clone()).unwrap();
    cloud.whoami().await.unwrap();
    let shown = format!("{shown_before} {cloud:?}");
    assert!(!shown.contains(&server.client_password()));
    // The second part of every JWT begins like this, and no certificate has a dot.
    assert!(!shown.contains(".eyJ"));
}

#[tokio::test]
async fn id_and_password_that_were_pasted_with_blanks_still_sign_in() {
    let server = Server::registered().await;
    let access = Access {
        client_id: format!(" {}\n", server.client_id()),
        client_password: Secret::new(server.client_password()),
        ..server.access()
    };
    assert!(Cloud::new(access, server.clock.clone()).unwrap().whoami().await.is_ok());
}
