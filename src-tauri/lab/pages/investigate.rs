//! Threat Response: Investigate.

use std::sync::Arc;

use axum::Router;
use axum::extract::Query;
use axum::response::Response;
use axum::routing::get;
use jiff::Timestamp;

use super::ctr::CtrPlace;
use super::html::{Html, html, link_button};
use super::sse::portal_tenant;
use super::{Fields, Person, Site, banner, field};
use crate::lab::assumed::{self, NEW_INVESTIGATION};
use crate::lab::query;
use crate::lab::world::{Answer, ModuleType, Observable, Sighting};

pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new().route("/{region}/ctr/investigate", get(investigate))
}

async fn investigate(person: Person, Query(asked): Query<Fields>) -> Response {
    let text = field(&asked, "q");
    let observables = query::parse(text);
    let result = if text.trim().is_empty() {
        Html::none()
    } else if observables.is_empty() {
        banner(assumed::NO_OBSERVABLES, true)
    } else {
        person.site.shared.read(|w, now| {
            let tenant = portal_tenant(w, &person).id;
            result(&observables, &w.investigate(person.region, tenant, &observables, None, now), now)
        })
    };
    let page = person.path("/ctr/investigate");
    let main = html!(
        "<h1>Investigate</h1>\n<section class=\"card\"><form method=\"get\" action=\"{}\">\
         <div class=\"field\"><label for=\"q\">{NEW_INVESTIGATION}</label>\
         <textarea id=\"q\" name=\"q\" rows=\"4\" spellcheck=\"false\">{}</textarea></div>\
         <div class=\"actions\"><button class=\"button go\">Investigate</button>{}{}</div></form></section>\n{}",
        page,
        text,
        link_button(&page, "Clear"),
        link_button(&page, "Reset"),
        result
    );
    person.ctr_page("Investigate", CtrPlace::Investigate, main)
}

fn result(observables: &[Observable], answers: &[Answer], now: Timestamp) -> Html {
    let asked: Vec<Html> = observables.iter().map(|o| html!("<li>{}: {}</li>\n", o.kind, o.value)).collect();
    let mut rows = Vec::new();
    let mut troubles = Vec::new();
    for answer in answers {
        let kind = ModuleType::by_id(answer.module_type).map_or("", |t| t.title);
        match &answer.result {
            Ok(sightings) => rows.extend(sightings.iter().map(|s| sighting_row(&answer.module_name, kind, s, now))),
            Err(_) => troubles.push(html!(
                "<p class=\"banner bad\" role=\"alert\">{}: {}</p>\n",
                answer.module_name,
                assumed::MODULE_ERROR
            )),
        }
    }
    let table = if rows.is_empty() {
        html!("<p>{}</p>\n", assumed::NO_SIGHTINGS)
    } else {
        html!(
            "<table class=\"grid\"><thead><tr><th scope=\"col\">Module</th><th scope=\"col\">Observed</th>\
             <th scope=\"col\">Description</th><th scope=\"col\">Confidence</th><th scope=\"col\">Severity</th>\
             <th scope=\"col\">Details</th></tr></thead>\n<tbody>\n{}</tbody></table>\n",
            rows
        )
    };
    html!(
        "{}<section class=\"panel\"><h2>Observables</h2>\n<ul>\n{}</ul></section>\n\
         <section class=\"panel\"><h2>Sightings</h2>\n{}</section>",
        troubles,
        asked,
        table
    )
}

fn sighting_row(module: &str, kind: &str, s: &Sighting, now: Timestamp) -> Html {
    html!(
        "<tr><td>{}<br>{}</td><td>{}</td><td>Incoming message (Delivered)</td><td>High</td><td>Low</td>\
         <td>MID {}</td></tr>\n",
        module,
        kind,
        ago(s.message.received, now),
        s.message.mid
    )
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
