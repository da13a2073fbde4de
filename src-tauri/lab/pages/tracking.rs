//! Monitor > Message Tracking of an ESA or an SMA.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use jiff::{SignedDuration, Timestamp};
use maud::{Markup, html};

use super::appliance::date_time;
use super::parts::on_appliance::{leave, open, panel, row, submit};
use super::parts::{option, way_out};
use super::{Admin, Fields, Site, field, not_found};
use crate::lab::assumed;
use crate::lab::world::TrackedMessage;

const HERE: &str = "Message Tracking";
const PAGE: &str = "/monitor/message_tracking";

pub(super) fn routes(at: &str) -> Router<Arc<Site>> {
    Router::new().route(&format!("{at}{PAGE}"), get(search)).route(&format!("{at}{PAGE}/{{mid}}"), get(details))
}

/// Ways to compare, in the order of the list.
const OPERATORS: [(&str, &str); 3] =
    [("begins", "Begins With"), ("is", assumed::IS.plain()), ("contains", assumed::CONTAINS.plain())];

fn holds(operator: &str, value: &str, wanted: &str) -> bool {
    let (value, wanted) = (value.to_lowercase(), wanted.trim().to_lowercase());
    match operator {
        "is" => value == wanted,
        "contains" => value.contains(&wanted),
        _ => value.starts_with(&wanted),
    }
}

async fn search(admin: Admin, Query(asked): Query<Fields>) -> Response {
    let form = form(&admin, &asked);
    if asked.is_empty() {
        return admin.page(HERE, form);
    }
    let days = if field(&asked, "received") == "week" { 7 } else { 1 };
    let wanted = |name: &str, value: &str| {
        let text = field(&asked, name);
        text.trim().is_empty() || holds(field(&asked, &format!("{name}_op")), value, text)
    };
    let (now, found) = admin.site.shared.read(|w, now| {
        let oldest = now - SignedDuration::from_hours(24 * days);
        let found: Vec<(Timestamp, TrackedMessage)> = w
            .tracked(admin.machine)
            .iter()
            .rev()
            .map(|m| (w.received_at(m), m.clone()))
            .filter(|(at, _)| *at >= oldest)
            .filter(|(_, m)| wanted("subject", &m.subject) && wanted("sender", &m.sender))
            .filter(|(_, m)| m.recipients.iter().any(|r| wanted("recipient", r)))
            .collect();
        (w.machine(admin.machine).clock(now), found)
    });
    admin.page(HERE, html! { (form) (results(&admin, now, &found)) })
}

fn form(admin: &Admin, asked: &Fields) -> Markup {
    let line = |name: &str, label: &str| {
        let op = field(asked, &format!("{name}_op"));
        let control = html! {
            select name=(format!("{name}_op")) aria-label=(label) {
                @for (value, words) in OPERATORS { (option(value, words, value == op)) }
            }
            " "
            input type="text" id=(name) name=(name) value=(field(asked, name));
        };
        row(html! { label for=(name) { (label) } }, control)
    };
    let week = field(asked, "received") == "week";
    let received = html! {
        input type="radio" id="day" name="received" value="day" checked[!week]; " " label for="day" { "Last Day" } " "
        input type="radio" id="week" name="received" value="week" checked[week]; " " label for="week" { "Last Week" }
    };
    let rows = [
        line("sender", "Envelope Sender:"),
        line("recipient", "Envelope Recipient:"),
        line("subject", "Subject:"),
        row("Message Received:", received),
    ];
    let buttons = html! { (leave("Clear Search")) " " (submit(None, "Search", "go")) };
    html! {
        form method="get" action=(admin.path(PAGE)) { (panel("Search", &rows, Some(buttons))) }
        (way_out(&admin.path(PAGE)))
    }
}

fn results(admin: &Admin, now: Timestamp, found: &[(Timestamp, TrackedMessage)]) -> Markup {
    let generated = now.strftime("%d %b %Y %H:%M").to_string();
    let count = found.len();
    let all = html! {
        @if count == 0 { p { (assumed::NO_MESSAGES) } } @else { p { "Displaying 1 — " (count) " of " (count) " items." } }
        @for (i, (at, m)) in found.iter().enumerate() { (item(admin, i + 1, *at, m)) }
    };
    html! { p { "Generated: " (generated) " (GMT +00:00)" } (panel("Results", &[], Some(all))) }
}

fn item(admin: &Admin, number: usize, at: Timestamp, m: &TrackedMessage) -> Markup {
    let line = |label: &str, value: &str| html! { tr { td colspan="4" { (label) " " (value) } } };
    html! {
        table.item role="presentation" { tbody {
            tr {
                td { (number) } td { (date_time(at)) } td { "MID: " (m.mid) }
                td { a href=(admin.path(&format!("{PAGE}/{}", m.mid))) { "Show Details" } }
            }
            (line("SENDER:", &m.sender))
            (line("RECIPIENT:", &m.recipients.join(", ")))
            (line("SUBJECT:", &m.subject))
            (line("LAST STATE:", &last_state(m)))
        } }
    }
}

/// What became of it: this lab delivers everything.
fn last_state(m: &TrackedMessage) -> String {
    let to = m.recipients.first().map_or("", String::as_str);
    format!("Message {} to {to} received remote SMTP response 'ok: Message {} accepted'", m.mid, m.mid)
}

async fn details(admin: Admin, Path(mid): Path<String>) -> Response {
    let found = admin.site.shared.read(|w, _| {
        w.tracked(admin.machine).iter().find(|m| m.mid.to_string() == mid).map(|m| (w.received_at(m), m.clone()))
    });
    let Some((at, m)) = found else { return not_found().into_response() };
    let rows = [
        row(assumed::RECEIVED_TIME, date_time(at)),
        row(assumed::MID, m.mid),
        row(assumed::SUBJECT, &m.subject),
        row(assumed::ENVELOPE_SENDER, &m.sender),
        row(assumed::ENVELOPE_RECIPIENTS, m.recipients.join(", ")),
        row(assumed::MESSAGE_ID_HEADER, format!("<{}>", m.message_id)),
        row(assumed::SENDING_HOST, &m.source_ip),
        row(assumed::ATTACHMENTS, m.attachment_names.join(", ")),
        row(assumed::LAST_STATE, last_state(&m)),
    ];
    let back = open(&admin.path(PAGE), assumed::BACK_TO_SEARCH);
    let main = panel(assumed::ENVELOPE_AND_HEADER, &rows, Some(back));
    admin.page(assumed::MESSAGE_DETAILS.plain(), main)
}
