//! Hands one test message to an appliance's mail listener: one recipient, one attempt, never a second one by itself.
//!
//! Whoever calls decides that it may be sent. What comes back says whether the listener took it; where that cannot be
//! known, it says so, because sending again would then send twice.

pub mod error;

mod address;
mod blame;
mod connection;

use std::net::SocketAddr;
use std::time::{Duration, SystemTime};

use jiff::Timestamp;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::client::AsyncSmtpConnection;
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::response::{Response, Severity};
use lettre::{Address, address::Envelope};

use self::blame::Blamed;
use self::connection::{open, tls_parameters};
use self::error::{MailError, Part, SmtpRefusal};
use super::Error;
use super::http::Network;

/// A listener that has taken the message may take its time to say goodbye; nobody waits for that.
const GOODBYE: Duration = Duration::from_secs(2);

/// When the connection is encrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Encryption {
    /// When the listener offers it; then its certificate must be trusted, or nothing is sent.
    #[default]
    WhenOffered,
    /// Never. For a listener whose certificate nobody can check; a person chose it, the message holds nothing secret.
    Never,
}

/// Where mail is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listener {
    /// Name or address.
    pub host: String,
    /// Usually 25.
    pub port: u16,
    /// What the person agreed to.
    pub encryption: Encryption,
}

/// One e-mail, as it is sent and later looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TestMessage {
    /// Sender, in envelope and header.
    pub from: String,
    /// The one recipient.
    pub to: String,
    /// Subject, without quotes, so that it can be investigated.
    pub subject: String,
    /// Message-ID without angle brackets; see [`fresh_message_id`].
    pub message_id: String,
    /// When it was written.
    pub date: Timestamp,
    /// A plain sentence or two.
    pub body: String,
}

/// The listener took the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Accepted {
    /// SMTP code, 250 as a rule.
    pub answer_code: u16,
    /// Whether the connection was encrypted when the message went over it.
    pub tls: bool,
    /// What the listener said, often with the number it gave the message.
    pub queue_words: Option<String>,
}

/// A Message-ID that nobody else has, under the sender's domain. It holds no quote, so it can be investigated as it is.
pub fn fresh_message_id(from: &str) -> String {
    let domain = from.rsplit_once('@').map_or("", |(_, domain)| domain);
    format!("passarela-{}@{domain}", uuid::Uuid::new_v4().simple())
}

/// Whether this is one plain address, as `send` takes it.
pub fn is_plain_address(text: &str) -> bool {
    address::is_plain(text)
}

/// Sends it, at most once.
///
/// # Errors
/// [`MailError::Uncertain`] where the listener may have the message; after any other error it certainly has not.
pub async fn send(listener: &Listener, message: &TestMessage, network: &Network) -> Result<Accepted, Error> {
    let letter = Letter::write(message)?;
    // What cannot work is said before a connection is opened.
    let tls = match listener.encryption {
        Encryption::WhenOffered => Some(tls_parameters(listener, network)?),
        Encryption::Never => None,
    };
    let stream = connection::connect(listener, network).await?;
    let limit = network.limits.total;
    let host = &listener.host;
    let late = |_| Error::Timeout { host: host.clone(), seconds: limit.as_secs().max(1) };
    let before = async {
        let mut connection = open(stream, listener, tls).await?;
        match announce(&mut connection, &letter, host).await {
            Ok(()) => Ok(connection),
            Err(error) => {
                // A listener that said no still hears that this is all (RFC 5321 §4.1.1.10).
                if error.was_answered() {
                    drop(tokio::time::timeout(GOODBYE, connection.quit()).await);
                }
                Err(error)
            }
        }
    };
    let mut connection = tokio::time::timeout(limit, before).await.map_err(late)??;

    let tls = connection.is_encrypted();
    // From the first byte of the content on, only the listener knows whether it has the message.
    let uncertain = || Error::from(MailError::Uncertain { host: host.clone() });
    let handed_over = tokio::time::timeout(limit, connection.message(&letter.content)).await;
    let answer = match handed_over {
        Ok(Ok(answer)) if answer.code().severity == Severity::PositiveCompletion => answer,
        Ok(Err(error)) => {
            let said_no = refused(&error, host, |refusal| MailError::MessageRefused { refusal });
            return Err(said_no.map_or_else(uncertain, Error::from));
        }
        Ok(Ok(_)) | Err(_) => return Err(uncertain()),
    };
    let accepted = Accepted { answer_code: answer.code().into(), tls, queue_words: queue_words(&answer) };
    // It has the message; how it says goodbye changes nothing.
    drop(tokio::time::timeout(GOODBYE, connection.quit()).await);
    Ok(accepted)
}

/// A message in the form in which it goes over the wire.
struct Letter {
    from: Address,
    to: Address,
    content: Vec<u8>,
}

impl Letter {
    fn write(message: &TestMessage) -> Result<Self, Error> {
        let unfit = |part| move || Error::from(MailError::Unfit { part });
        let from = address::parse(&message.from).ok_or_else(unfit(Part::Sender))?;
        let to = address::parse(&message.to).ok_or_else(unfit(Part::Recipient))?;
        if !address::is_plain(&message.message_id) {
            return Err(unfit(Part::MessageId)());
        }
        let subject = &message.subject;
        let investigable = !subject.trim().is_empty() && subject.len() <= 200;
        if !investigable || subject.chars().any(|c| c.is_control() || c == '"') {
            return Err(unfit(Part::Subject)());
        }
        let envelope = Envelope::new(Some(from.clone()), vec![to.clone()]);
        let written = Message::builder()
            .from(Mailbox::new(None, from.clone()))
            .to(Mailbox::new(None, to.clone()))
            .subject(subject.as_str())
            .date(SystemTime::from(message.date))
            .message_id(Some(format!("<{}>", message.message_id)))
            // No out-of-office note in return (RFC 3834).
            .raw_header(HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned()))
            .header(ContentType::TEXT_PLAIN)
            .envelope(envelope.map_err(|_| unfit(Part::Recipient)())?)
            .body(message.body.clone())
            .map_err(|_| unfit(Part::Subject)())?;
        Ok(Self { from, to, content: written.formatted() })
    }
}

/// Everything up to the point where the listener waits for the content. Until then nothing was sent.
async fn announce(connection: &mut AsyncSmtpConnection, letter: &Letter, host: &str) -> Result<(), Error> {
    let from = Mail::new(Some(letter.from.clone()), Vec::new());
    let answer = connection.command(from).await;
    answer.map_err(|e| before_content(&e, host, |refusal| MailError::SenderRefused { refusal }))?;
    let answer = connection.command(Rcpt::new(letter.to.clone(), Vec::new())).await;
    // Many listeners say only now what they had against the sender, or against this computer.
    answer.map_err(|e| {
        let said = std::error::Error::source(&e).map(ToString::to_string).unwrap_or_default();
        before_content(&e, host, |refusal| match blame::of(&said) {
            Blamed::Sender => MailError::SenderRefused { refusal },
            Blamed::Client => MailError::TurnedAway { refusal },
            Blamed::Recipient => MailError::RecipientRefused { refusal },
        })
    })?;
    let answer = connection.command(Data).await;
    let answer = answer.map_err(|e| before_content(&e, host, |refusal| MailError::MessageRefused { refusal }))?;
    if answer.code().severity == Severity::PositiveIntermediate {
        Ok(())
    } else {
        Err(Error::ConnectionLost { host: host.to_owned() })
    }
}

/// An answer that says no, or the connection's end. Nothing was sent in either case.
fn before_content(error: &SmtpError, host: &str, said_no: impl FnOnce(SmtpRefusal) -> MailError) -> Error {
    let lost = || Error::ConnectionLost { host: host.to_owned() };
    refused(error, host, said_no).map_or_else(lost, Error::from)
}

/// What a refusal means: for good (`said_no`) or for now. Nothing if it was no answer at all.
fn refused(error: &SmtpError, host: &str, said_no: impl FnOnce(SmtpRefusal) -> MailError) -> Option<MailError> {
    let said = std::error::Error::source(error).map(ToString::to_string).unwrap_or_default();
    let refusal = SmtpRefusal { host: host.to_owned(), code: error.status()?.into(), said: harmless(&said) };
    Some(if error.is_transient() { MailError::Later { refusal } } else { said_no(refusal) })
}

fn queue_words(answer: &Response) -> Option<String> {
    let words = harmless(&answer.message().collect::<Vec<_>>().join(" "));
    (!words.is_empty()).then_some(words)
}

/// Foreign words, safe to show: printable, on one line, not long.
fn harmless(text: &str) -> String {
    let spaced: String = text.chars().map(|c| if c.is_ascii_graphic() { c } else { ' ' }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(160).collect()
}

/// How a connection introduces itself: by its own address, since this computer's name is nobody's business.
fn introduction(own: SocketAddr) -> lettre::transport::smtp::extension::ClientId {
    use lettre::transport::smtp::extension::ClientId;
    match own {
        SocketAddr::V4(own) => ClientId::Ipv4(*own.ip()),
        SocketAddr::V6(own) => ClientId::Ipv6(*own.ip()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message() -> TestMessage {
        TestMessage {
            from: "alex@corp.example".into(),
            to: "sam@corp.example".into(),
            subject: "passarela-test-1a2b3c4d".into(),
            message_id: fresh_message_id("alex@corp.example"),
            date: "2026-05-14T12:44:00Z".parse().expect("a time"),
            body: "Nobody has to do anything about this message.".into(),
        }
    }

    fn part(change: impl FnOnce(&mut TestMessage)) -> Option<Error> {
        let mut message = message();
        change(&mut message);
        Letter::write(&message).err()
    }

    #[test]
    fn a_letter_holds_what_was_asked_for_and_nothing_else() {
        let message = message();
        let letter = String::from_utf8(Letter::write(&message).expect("a letter").content).expect("text");
        let (head, body) = letter.split_once("\r\n\r\n").expect("a head and a body");
        assert_eq!(body, message.body);
        for line in [
            "From: alex@corp.example",
            "To: sam@corp.example",
            "Subject: passarela-test-1a2b3c4d",
            "Date: Thu, 14 May 2026 12:44:00 +0000",
            "Auto-Submitted: auto-generated",
        ] {
            assert!(head.lines().any(|l| l == line), "{line} is not in\n{head}");
        }
        assert!(head.contains(&format!("Message-ID: <{}>", message.message_id)));
        assert!(head.lines().all(|l| !l.starts_with("X-") && !l.starts_with("User-Agent")), "{head}");
    }

    #[test]
    fn a_body_in_any_language_stays_seven_bits() {
        let mut message = message();
        message.body = "Esta mensagem é um teste — não é preciso fazer nada. “ok”".into();
        assert!(Letter::write(&message).expect("a letter").content.is_ascii());
    }

    #[test]
    fn what_could_smuggle_in_a_header_or_another_recipient_is_refused() {
        let unfit = |part| Some(Error::from(MailError::Unfit { part }));
        for bad in
            ["a@b.example\r\nBcc: x@y.example", "a@b.example, c@d.example", "<a@b.example>", "\"a b\"@c.example", ""]
        {
            assert_eq!(part(|m| m.from = bad.into()), unfit(Part::Sender), "{bad:?}");
            assert_eq!(part(|m| m.to = bad.into()), unfit(Part::Recipient), "{bad:?}");
            assert_eq!(part(|m| m.message_id = bad.into()), unfit(Part::MessageId), "{bad:?}");
        }
        for bad in ["a\r\nBcc: x@y.example", "say \"hello\"", " ", &"x".repeat(201)] {
            assert_eq!(part(|m| m.subject = bad.into()), unfit(Part::Subject), "{bad:?}");
        }
        assert_eq!(part(|_| {}), None);
    }

    #[test]
    fn two_message_ids_are_never_the_same() {
        let (one, other) = (fresh_message_id("a@b.example"), fresh_message_id("a@b.example"));
        assert_ne!(one, other);
        assert!(one.ends_with("@b.example") && is_plain_address(&one));
    }

    #[test]
    fn foreign_words_are_shown_on_one_line_and_not_at_length() {
        assert_eq!(harmless("5.7.1  no\r\n\u{1b}[31mrelay"), "5.7.1 no [31mrelay");
        assert_eq!(harmless(&"x".repeat(500)).len(), 160);
    }
}
