//! Requests for the firewall team and for the administrator of SSE: what, why, exact values, who, and how we will know
//! that it worked. They name the appliance as it is: whoever is to help has to find it.

use jiff::Timestamp;

use crate::domain::instruction::Handoff;
use crate::domain::message::{Message, Value};
use crate::domain::region::{Region, Sureness};
use crate::domain::report_options::RequestKind;
use crate::domain::state::Session;
use crate::domain::steps::{Situation, before};

/// Enrols the appliance's device certificate. Recalled, never confirmed: its line says so.
const ENROLMENT: &str = "est.sco.cisco.com";
/// Smart Licensing.
const LICENCE: &str = "smartreceiver.cisco.com";
/// From this release on Cisco requires it.
const LICENCE_SINCE: (u32, u32, u32) = (15, 5, 1);

/// The request for one of them.
pub fn card(which: RequestKind, session: &Session, now: Timestamp) -> Handoff {
    match which {
        RequestKind::Firewall => firewall(session, now),
        RequestKind::SseAdmin => sse_admin(session, now),
    }
}

/// Outbound HTTPS for the appliance.
pub fn firewall(session: &Session, now: Timestamp) -> Handoff {
    let s = Situation::new(session, now);
    let device = || device(session);
    let mut lines = vec![Message::new("report-handoff-firewall-what").with("device", device())];
    match s.tenant_region() {
        Some((region, _)) => lines.push(host(region)),
        None => {
            lines.extend(Region::ALL.map(host));
            lines.push(Message::new("report-handoff-firewall-choose"));
        }
    }
    // An older release has no use for it; where the release is unknown, the line says from when on it counts.
    if before::known_version(&s).is_none_or(|(version, ..)| version.release() >= LICENCE_SINCE) {
        lines.push(Message::new("report-handoff-firewall-licence").with("host", LICENCE));
    }
    lines.extend([
        Message::new("report-handoff-firewall-enrolment").with("host", ENROLMENT),
        Message::new("report-handoff-firewall-why"),
        Message::new("report-handoff-firewall-direction"),
        Message::new("report-handoff-firewall-inspection"),
        Message::new("report-handoff-firewall-who").with("device", device()),
        Message::new("report-handoff-firewall-known").with("device", device()),
    ]);
    Handoff { title: Message::new("report-handoff-firewall-title"), lines }
}

/// The switch on the far side, and a token.
pub fn sse_admin(session: &Session, now: Timestamp) -> Handoff {
    let s = Situation::new(session, now);
    let place = match s.tenant_region() {
        Some((region, _)) => {
            let hosts = region.hosts();
            let id = match hosts.sse_portal_sureness {
                Sureness::Documented => "report-handoff-sse-where",
                Sureness::Seen | Sureness::Inferred => "report-handoff-sse-where-seen",
            };
            Message::new(id).with("address", format!("https://{}/", hosts.sse_portal)).with("region", words(region))
        }
        None => Message::new("report-handoff-sse-where-open"),
    };
    let lines = vec![
        Message::new("report-handoff-sse-what"),
        Message::new("report-handoff-sse-why").with("device", device(session)),
        place,
        Message::new("report-handoff-sse-token"),
        Message::new("report-handoff-sse-token-region"),
        Message::new("report-handoff-sse-who"),
        Message::new("report-handoff-sse-known").with("device", device(session)),
    ];
    Handoff { title: Message::new("report-handoff-sse-title"), lines }
}

/// The appliance's name, or what it is.
fn device(session: &Session) -> Value {
    session.device_name().map_or_else(|| Message::new("report-handoff-device").into(), Value::from)
}

fn words(region: Region) -> Message {
    Message::new(&format!("region-{}", region.id()))
}

fn host(region: Region) -> Message {
    let hosts = region.hosts();
    let id = match (hosts.sse_server_sureness, region) {
        (Sureness::Documented, Region::Europe) => "report-handoff-firewall-host-europe",
        (Sureness::Documented, _) => "report-handoff-firewall-host",
        (Sureness::Seen | Sureness::Inferred, _) => "report-handoff-firewall-host-seen",
    };
    Message::new(id).with("host", hosts.sse_server).with("region", words(region))
}
