//! Monitor > Message Tracking of an ESA or an SMA.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, Query};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use jiff::{SignedDuration, Timestamp};

use super::appliance::date_time;
use super::html::{Html, checked, html, link_button, option, panel, row};
use super::{Admin, Fields, Site, field, not_found};
use crate::lab::assumed;
use crate::lab::world::TrackedMessage;

const HERE: &str = "Message Tracking";
const PAGE: &str = "/monitor/message_tracking";

pub(super) fn routes(at: &str) -> Router<Arc<Site>> {
    Router::new().route(&format!("{at}{PAGE}"), get(search)).route(&format!("{at}{PAGE}/{{mid}}"), get(details))
}

/// Ways to compare, in the order of the list.
const OPERATORS: [(&str, &str); 3] = [("begins", "Begins With"), ("is", assumed::IS), ("contains", assumed::CONTAINS)];

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
    let main = html!("{}{}", form, results(&admin, now, &found));
    admin.page(HERE, main)
}

fn form(admin: &Admin, asked: &Fields) -> Html {
    let line = |name: &'static str, label: &'static str| {
        let op = field(asked, &format!("{name}_op"));
        let options: Vec<Html> = OPERATORS.iter().map(|(v, l)| option(v, l, *v == op)).collect();
        html!(
            "<tr><th scope=\"row\"><label for=\"{}\">{}</label></th><td><select name=\"{}_op\" aria-label=\"{}\">{}</select> \
             <input type=\"text\" id=\"{}\" name=\"{}\" value=\"{}\"></td></tr>\n",
            name,
            label,
            name,
            label,
            options,
            name,
            name,
            field(asked, name)
        )
    };
    let week = field(asked, "received") == "week";
    let received = html!(
        "<tr><th scope=\"row\">Message Received:</th><td><input type=\"radio\" id=\"day\" name=\"received\" value=\"day\"{}> \
         <label for=\"day\">Last Day</label> <input type=\"radio\" id=\"week\" name=\"received\" value=\"week\"{}> \
         <label for=\"week\">Last Week</label></td></tr>\n",
        checked(!week),
        checked(week)
    );
    let rows = vec![
        line("sender", "Envelope Sender:"),
        line("recipient", "Envelope Recipient:"),
        line("subject", "Subject:"),
        received,
    ];
    let buttons = html!(
        "<div class=\"actions\">{}<button class=\"button go\">Search</button></div>",
        link_button(&admin.path(PAGE), "Clear Search")
    );
    html!("<form method=\"get\" action=\"{}\">{}</form>\n", admin.path(PAGE), panel("Search", rows, buttons))
}

fn results(admin: &Admin, now: Timestamp, found: &[(Timestamp, TrackedMessage)]) -> Html {
    let generated = now.strftime("%d %b %Y %H:%M").to_string();
    let count = found.len();
    let range = if count == 0 {
        html!("<p>{}</p>", assumed::NO_MESSAGES)
    } else {
        html!("<p>Displaying 1 — {} of {} items.</p>", count, count)
    };
    let items: Vec<Html> = found.iter().enumerate().map(|(i, (at, m))| item(admin, i + 1, *at, m)).collect();
    html!(
        "<p>Generated: {} (GMT +00:00)</p>\n<section class=\"panel\"><h2>Results</h2>\n{}\n{}</section>",
        generated,
        range,
        items
    )
}

fn item(admin: &Admin, number: usize, at: Timestamp, m: &TrackedMessage) -> Html {
    let details = admin.path(&format!("{PAGE}/{}", m.mid));
    let line = |label: &str, value: &str| html!("<div>{} {}</div>\n", label, value);
    html!(
        "<div class=\"card\"><table class=\"grid\"><tbody><tr><td>{}</td><td>{}</td><td>MID: {}</td>\
         <td><a href=\"{}\">Show Details</a></td></tr></tbody></table>\n{}{}{}{}</div>\n",
        number,
        date_time(at),
        m.mid,
        details,
        line("SENDER:", &m.sender),
        line("RECIPIENT:", &m.recipients.join(", ")),
        line("SUBJECT:", &m.subject),
        line("LAST STATE:", &last_state(m))
    )
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
    let rows = vec![
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
    let back = link_button(&admin.path(PAGE), assumed::BACK_TO_SEARCH);
    admin.page(assumed::MESSAGE_DETAILS, panel(assumed::ENVELOPE_AND_HEADER, rows, back))
}
