//! For developers and tests: moves lab time, stages faults, tells what was asked of the lab. Not linked from any page.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::{get, post};
use axum::{Json, Router};
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::Site;
use crate::lab::faults::Fault;
use crate::lab::record::Record;
use crate::lab::smtp::Conversation;

pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new()
        .route("/control/clock", get(clock))
        .route("/control/clock", post(advance))
        .route("/control/faults", get(faults))
        .route("/control/faults", post(set_fault))
        .route("/control/record", get(record))
}

#[derive(Serialize)]
struct Now {
    now: Timestamp,
}

async fn clock(State(site): State<Arc<Site>>) -> Json<Now> {
    Json(Now { now: site.shared.now() })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: i64,
}

/// A year at a time at most, so that no sum can overflow; lab time never goes back.
async fn advance(State(site): State<Arc<Site>>, Json(by): Json<Advance>) -> Result<Json<Now>, StatusCode> {
    if !(0..=366 * 86_400).contains(&by.advance_seconds) {
        return Err(StatusCode::UNPROCESSABLE_ENTITY);
    }
    site.shared.advance(SignedDuration::from_secs(by.advance_seconds));
    Ok(Json(Now { now: site.shared.now() }))
}

async fn faults(State(site): State<Arc<Site>>) -> Json<BTreeSet<Fault>> {
    Json(site.shared.faults())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SetFault {
    fault: Fault,
    on: bool,
}

async fn set_fault(State(site): State<Arc<Site>>, Json(set): Json<SetFault>) -> Json<BTreeSet<Fault>> {
    site.shared.set_fault(set.fault, set.on);
    Json(site.shared.faults())
}

/// Everything that was asked of the lab from outside its own pages.
#[derive(Serialize)]
struct Asked {
    #[serde(flatten)]
    apis: Record,
    conversations: Vec<Conversation>,
}

async fn record(State(site): State<Arc<Site>>) -> Json<Asked> {
    Json(Asked { apis: site.shared.record(), conversations: site.mailroom.conversations() })
}
