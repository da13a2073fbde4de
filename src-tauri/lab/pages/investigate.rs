//! The portal's Investigate.

use std::sync::Arc;

use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use jiff::Timestamp;
use maud::{Markup, html};

use super::parts::in_portal::{Line, grid, leave, submit};
use super::parts::way_out;
use super::portal::{PortalFrame, PortalPage};
use super::sse::portal_tenant;
use super::{Fields, Person, Site, banner, field};
use crate::lab::assumed::{self, NEW_INVESTIGATION};
use crate::lab::query;
use crate::lab::world::{Answer, Era, ModuleType, Observable, Sighting};

pub(super) fn routes(portal: PortalFrame) -> Router<Arc<Site>> {
    Router::new().route(&format!("/{{region}}{}", portal.at(PortalPage::Investigate)), get(investigate))
}

async fn investigate(person: Person, Query(asked): Query<Fields>) -> Response {
    let text = field(&asked, "q");
    let observables = query::parse(text);
    let found = if text.trim().is_empty() {
        None
    } else if observables.is_empty() {
        Some(banner(assumed::NO_OBSERVABLES, true))
    } else {
        person.site.shared.read(|w, now| {
            let tenant = portal_tenant(w, &person).id;
            let answers = w.investigate(person.region, tenant, &observables, None, now);
            Some(result(w.era, &observables, &answers, now))
        })
    };
    let page = person.to(PortalPage::Investigate);
    let main = html! {
        h1 { "Investigate" }
        section.card {
            form method="get" action=(page) {
                div.field {
                    label for="q" { (NEW_INVESTIGATION) }
                    textarea id="q" name="q" rows="4" spellcheck="false" { (text) }
                }
                div.actions { (submit("Investigate", "go")) " " (leave("Clear")) " " (leave("Reset")) }
            }
            (way_out(&page))
        }
        @if let Some(found) = found { (found) }
    };
    person.portal_page("Investigate", PortalPage::Investigate, None, main)
}

fn result(era: Era, observables: &[Observable], answers: &[Answer], now: Timestamp) -> Markup {
    let mut lines = Vec::new();
    let mut refused = Vec::new();
    for answer in answers {
        let kind = ModuleType::by_id(answer.module_type).map_or("", |t| t.title_in(era));
        match &answer.result {
            Ok(sightings) => lines.extend(sightings.iter().map(|s| sighting(&answer.module_name, kind, s, now))),
            Err(_) => refused.push(banner(html! { (answer.module_name) ": " (assumed::MODULE_ERROR) }, true)),
        }
    }
    let columns = ["Module", "Observed", "Description", "Confidence", "Severity", "Details"].map(|c| html! { (c) });
    html! {
        @for banner in &refused { (banner) }
        section.card {
            h2 { "Observables" }
            ul { @for o in observables { li { (o.kind) ": " (o.value) } } }
        }
        section.card {
            h2 { "Sightings" }
            @if lines.is_empty() { p { (assumed::NO_SIGHTINGS) } } @else { (grid(&columns, &lines)) }
        }
    }
}

fn sighting(module: &str, kind: &str, s: &Sighting, now: Timestamp) -> Line {
    Line::of(vec![
        html! { (module) br; (kind) },
        html! { (ago(s.message.received, now)) },
        html! { "Incoming message (Delivered)" },
        html! { "High" },
        html! { "Low" },
        html! { "MID " (s.message.mid) },
    ])
}

/// `9 hours ago`.
fn ago(then: Timestamp, now: Timestamp) -> String {
    let seconds = now.duration_since(then).as_secs().max(0);
    let (count, unit) = match seconds {
        0..60 => return assumed::A_FEW_SECONDS_AGO.to_owned(),
        60..3600 => (seconds / 60, "minute"),
        3600..86_400 => (seconds / 3600, "hour"),
        _ => (seconds / 86_400, "day"),
    };
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {unit}{plural} ago")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ages_read_as_the_portal_writes_them() {
        let then = Timestamp::UNIX_EPOCH;
        let after = |s: i64| ago(then, then + jiff::SignedDuration::from_secs(s));
        assert_eq!(after(5), "a few seconds ago");
        assert_eq!(after(60), "1 minute ago");
        assert_eq!(after(9 * 3600 + 59), "9 hours ago");
        assert_eq!(after(2 * 86_400), "2 days ago");
    }
}
