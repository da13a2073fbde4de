//! A page of ours, not of Cisco's: sends a test message to the practice appliance, over real SMTP.
//!
//! Somebody who practises has no mail server that could reach the practice appliance; this stands in for one.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use axum::{Form, Router};
use base64::Engine as _;
use maud::{Markup, html};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

use super::parts::in_portal::{field as form_field, submit};
use super::{Fields, Site, banner, field, page};

pub(super) fn routes() -> Router<Arc<Site>> {
    Router::new().route("/mail", get(form).post(send))
}

/// A message to send.
struct Draft {
    from: String,
    to: String,
    subject: String,
}

async fn form() -> Response {
    let draft = Draft {
        from: "sender@outside.example".to_owned(),
        to: "recipient@lab.example".to_owned(),
        subject: String::new(),
    };
    mail_page(&draft, None)
}

fn mail_page(draft: &Draft, note: Option<Markup>) -> Response {
    let main = html! {
        h1 { "Send a practice message" }
        @if let Some(note) = note { (note) }
        p.hint {
            "This page is part of Passarela's practice lab. It stands in for a mail server and hands your message to the \
             practice appliance. Nothing leaves this computer."
        }
        section.card {
            form method="post" {
                (form_field("from", "From", "text", &draft.from, true))
                (form_field("to", "To", "text", &draft.to, true))
                (form_field("subject", "Subject", "text", &draft.subject, true))
                (submit("Send", "go"))
            }
        }
    };
    page("Send a practice message", html! { header { strong { "Practice mail" } } }, None, main)
}

async fn send(State(site): State<Arc<Site>>, Form(fields): Form<Fields>) -> Response {
    let text = |name: &str| field(&fields, name).trim().to_owned();
    let draft = Draft { from: text("from"), to: text("to"), subject: text("subject") };
    if !is_address(&draft.from) || !is_address(&draft.to) {
        let wrong = banner("Enter an address such as name@lab.example in From and To.", true);
        return mail_page(&draft, Some(wrong));
    }
    let sent = tokio::time::timeout(Duration::from_secs(20), deliver(site.smtp, &draft, &date(&site))).await;
    let note = match sent {
        Ok(Ok(message_id)) => html! {
            (banner("The practice appliance accepted your message.", false))
            p { "Message-ID: " code { (message_id) } }
        },
        Ok(Err(_)) | Err(_) => banner("The practice appliance did not accept your message.", true),
    };
    mail_page(&draft, Some(note))
}

fn is_address(text: &str) -> bool {
    text.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
        && text.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>'))
}

fn date(site: &Site) -> String {
    site.shared.now().strftime("%a, %d %b %Y %H:%M:%S +0000").to_string()
}

/// Hands the message over; returns its Message-ID.
async fn deliver(to: SocketAddr, draft: &Draft, date: &str) -> io::Result<String> {
    let (read, mut write) = TcpStream::connect(to).await?.into_split();
    let mut read = BufReader::new(read);
    let message_id = format!("{}@outside.example", uuid::Uuid::new_v4());
    expect(&mut read, "220").await?;
    let commands = [
        ("EHLO outside.example".to_owned(), "250"),
        (format!("MAIL FROM:<{}>", draft.from), "250"),
        (format!("RCPT TO:<{}>", draft.to), "250"),
        ("DATA".to_owned(), "354"),
        (format!("{}\r\n.", message(draft, date, &message_id)), "250"),
        ("QUIT".to_owned(), "221"),
    ];
    for (command, answer) in commands {
        write.write_all(command.as_bytes()).await?;
        write.write_all(b"\r\n").await?;
        expect(&mut read, answer).await?;
    }
    Ok(message_id)
}

fn message(draft: &Draft, date: &str, message_id: &str) -> String {
    format!(
        "From: <{}>\r\nTo: <{}>\r\nSubject: {}\r\nDate: {date}\r\nMessage-ID: <{message_id}>\r\n\
         MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nA practice message.",
        draft.from,
        draft.to,
        encoded(&draft.subject)
    )
}

/// A header's text: as it is where that is plain and short, else as RFC 2047 words of at most 75 characters.
/// Line ends never get into the header either way.
fn encoded(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control()).collect();
    if text.is_ascii() && text.len() < 900 && !text.contains("=?") {
        return text;
    }
    let mut words = vec![String::new()];
    for c in text.chars() {
        if words.last().is_none_or(|w| w.len() + c.len_utf8() > 45) {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c);
        }
    }
    let encode = |w: &String| format!("=?utf-8?B?{}?=", base64::engine::general_purpose::STANDARD.encode(w));
    words.iter().map(encode).collect::<Vec<_>>().join("\r\n ")
}

/// Reads one answer, of however many lines, and checks its code.
async fn expect(read: &mut (impl AsyncBufReadExt + Unpin), code: &str) -> io::Result<()> {
    loop {
        let mut line = String::new();
        if read.read_line(&mut line).await? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if !line.starts_with(code) {
            return Err(io::Error::other("the listener refused"));
        }
        if line.as_bytes().get(3) != Some(&b'-') {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_cannot_be_smuggled_in_through_the_subject() {
        assert_eq!(encoded("hello\r\nBcc: x@y.example"), "helloBcc: x@y.example");
    }

    #[test]
    fn subjects_of_any_language_come_back() {
        for subject in ["Réunion à 14 h", "日本語の件名".repeat(12).as_str(), "plain", "=?utf-8?B?eA==?="] {
            let draft = Draft { from: "a@b.example".into(), to: "c@d.example".into(), subject: subject.into() };
            let text = message(&draft, "Mon, 23 Nov 2026 06:00:00 +0000", "1@b.example");
            assert!(text.lines().all(|l| l.len() < 998));
            let parsed = mail_parser::MessageParser::default().parse(text.as_bytes()).expect("a message");
            assert_eq!(parsed.subject(), Some(subject));
        }
    }
}
