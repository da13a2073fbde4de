//! Requests for the firewall team and for the administrator of SSE: what, why, exact values, who, and how we will know
//! that it worked. They name the appliance as it is: whoever is to help has to find it.

use jiff::Timestamp;

use crate::domain::guide;
use crate::domain::instruction::Handoff;
use crate::domain::message::{Message, Value};
use crate::domain::product::hosts;
use crate::domain::product::releases::SMART_LICENSING;
use crate::domain::region::{Region, Sureness};
use crate::domain::report_options::HandoffKind;
use crate::domain::security_release::{self, Standing};
use crate::domain::state::Session;
use crate::domain::steps::{Situation, before};

/// The handoff to one of them, where there is something to ask for.
pub fn card(which: HandoffKind, session: &Session, now: Timestamp) -> Option<Handoff> {
    match which {
        HandoffKind::Firewall => Some(firewall(session, now)),
        HandoffKind::SseAdmin => Some(sse_admin(session, now)),
        HandoffKind::Upgrade => upgrade(session, now),
    }
}

/// An upgrade to a fixed build, where the machine's release is older than one.
pub fn upgrade(session: &Session, now: Timestamp) -> Option<Handoff> {
    let (version, ..) = before::known_version(&Situation::new(session, now))?;
    match security_release::judge(&version, session.machine()) {
        Standing::Older(older) => Some(guide::upgrade_handoff(device(session), &version, &older)),
        _ => None,
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
    if before::known_version(&s).is_none_or(|(version, ..)| SMART_LICENSING.is_reached_by(version.release())) {
        lines.push(Message::new("report-handoff-firewall-licence").with("host", hosts::LICENCE.fqdn));
    }
    lines.extend([
        Message::new("report-handoff-firewall-enrolment").with("host", hosts::ENROLMENT.fqdn),
        not_this_host(s.tenant_region().map(|(region, _)| region)),
        Message::new("report-handoff-firewall-why"),
        Message::new("report-handoff-firewall-direction"),
        Message::new("report-handoff-firewall-inspection"),
        Message::new("report-handoff-firewall-who").with("device", device()),
        Message::new("report-handoff-firewall-known").with("device", device()),
    ]);
    Handoff { title: Message::new("report-handoff-firewall-title"), lines }
}

/// Another product's host, most easily taken for that of the Americas.
fn not_this_host(region: Option<Region>) -> Message {
    let message = match region {
        Some(Region::Europe | Region::Apjc) => Message::new("report-handoff-firewall-other"),
        Some(Region::Americas) | None => {
            Message::new("report-handoff-firewall-other-americas").with("server", hosts::AMERICAS.sse_server.fqdn)
        }
    };
    message.with("host", hosts::SECURE_ACCESS.fqdn)
}

/// The switch on the far side, and a token.
pub fn sse_admin(session: &Session, now: Timestamp) -> Handoff {
    let s = Situation::new(session, now);
    let place = match s.tenant_region() {
        Some((region, _)) => {
            let hosts = region.hosts();
            let id = match hosts.sse_portal_sureness {
                Sureness::Documented => "report-handoff-sse-where",
                Sureness::Observation | Sureness::Inferred => "report-handoff-sse-where-seen",
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
        (Sureness::Observation | Sureness::Inferred, _) => "report-handoff-firewall-host-seen",
    };
    Message::new(id).with("host", hosts.sse_server).with("region", words(region))
}
