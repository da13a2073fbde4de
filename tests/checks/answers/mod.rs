//! What is made of answers of shapes that nobody published, or that only recordings show. The recorded and invented
//! answers beside this file go in by the real client, over TLS; out come steps and checks.
#![allow(clippy::unwrap_used)]

use crate::common;
mod devices;
mod modules;
#[path = "../../clients/wire/server.rs"]
#[allow(dead_code, reason = "the wire tests use the rest")]
mod server;

use common::Walk;
use passarela::checks::{CheckContext, judge_all};
use passarela::clients::iroh::Cloud;
use passarela::domain::check::CheckId;
use passarela::domain::finding::Finding;
use passarela::domain::input::Input;
use passarela::domain::key_store::{Kept, KeyStoreState};
use passarela::domain::region::Region;
use passarela::domain::state::{ConnectionRecord, Probe};
use passarela::domain::steps::Situation;
use passarela::domain::transition::{Effect, Event};
use passarela::engine::probes;

/// The appliance of these tests, as the answers beside this file name it.
const NAME: &str = "esa03.sample.example";
/// The appliance's page after all is done.
const REGISTERED: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n\nCloud Services Settings\nStatus:\tThe appliance is successfully registered with the Cisco Threat Response portal.\nDeregister\n";

/// A set-up that is registered by its own page, with an API client.
fn prepared() -> Walk {
    let mut walk = Walk::prepared();
    walk.answer("name", NAME);
    walk.paste(REGISTERED);
    walk.event(Event::ConnectionKept(ConnectionRecord {
        client_id: "client-1".into(),
        region: Region::Americas,
        kept: Kept::ThisRun,
    }));
    walk.pass(1);
    walk
}

/// What a check finds.
fn finding(walk: &Walk, check: CheckId) -> Finding {
    let s = Situation::new(&walk.session, walk.now);
    let all = judge_all(&CheckContext { s, key_store: KeyStoreState::Ready, crash: None });
    all.into_iter().find(|f| f.check == check).unwrap()
}

/// Everything is checked, and what `wanted` takes is asked of this cloud.
async fn checked(walk: &mut Walk, cloud: &Cloud, wanted: impl Fn(&Probe) -> bool) {
    walk.person(Input::CheckAll);
    let (probe, round) = walk
        .effects
        .iter()
        .find_map(|effect| match effect {
            Effect::CheckProbe(probe, round) if wanted(probe) => Some((probe.clone(), *round)),
            _ => None,
        })
        .unwrap();
    let result = probes::in_the_cloud(cloud, &probe).await;
    walk.event(Event::CheckProbed { round, result, probe });
}
