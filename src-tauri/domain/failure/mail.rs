//! Why a test message was not handed over, or why nobody can tell. Each says in its own way whether anything was sent.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::message::Value;

/// What can go wrong between this computer and a mail listener, beyond what any connection knows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MailError {
    /// Nothing takes connections there.
    NoListener {
        /// The host.
        host: String,
        /// The port.
        port: u16,
    },
    /// What answers does not greet as a mail listener does, or hangs up without a word.
    NotSmtp {
        /// The host.
        host: String,
        /// The port.
        port: u16,
    },
    /// The listener refuses this computer before any message.
    TurnedAway {
        /// Its answer.
        refusal: SmtpRefusal,
    },
    /// Encryption is offered with a certificate that is not trusted. Nothing was sent.
    TlsUntrusted {
        /// The host.
        host: String,
        /// In what it falls short.
        why: Untrusted,
    },
    /// Encryption is offered and did not come about. Nothing was sent.
    TlsFailed {
        /// The host.
        host: String,
    },
    /// The listener does not take mail from this sender.
    SenderRefused {
        /// Its answer.
        refusal: SmtpRefusal,
    },
    /// The listener does not take mail for this recipient, or not from here.
    RecipientRefused {
        /// Its answer.
        refusal: SmtpRefusal,
    },
    /// The listener does not take this message.
    MessageRefused {
        /// Its answer.
        refusal: SmtpRefusal,
    },
    /// The listener does not take it at this moment.
    Later {
        /// Its answer.
        refusal: SmtpRefusal,
    },
    /// The connection ended, or nothing was said, while the content was under way: it may have been taken.
    Uncertain {
        /// The host.
        host: String,
    },
    /// The message cannot be sent as it is.
    Unfit {
        /// What of it.
        part: Part,
    },
}

/// A listener's answer that says no.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SmtpRefusal {
    /// Who says so.
    pub host: String,
    /// SMTP code.
    pub code: u16,
    /// Its own words, made safe to show.
    pub said: String,
}

/// In what a certificate falls short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Untrusted {
    /// Issued by nobody this computer knows, itself included.
    Issuer,
    /// For another name.
    Name,
    /// Not good today, by this computer's clock.
    Date,
}

/// A part of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// The sender's address.
    Sender,
    /// The recipient's address.
    Recipient,
    /// The subject.
    Subject,
    /// The Message-ID.
    MessageId,
}

impl Untrusted {
    const fn id(self) -> &'static str {
        match self {
            Self::Issuer => "issuer",
            Self::Name => "name",
            Self::Date => "date",
        }
    }
}

impl Part {
    const fn id(self) -> &'static str {
        match self {
            Self::Sender => "sender",
            Self::Recipient => "recipient",
            Self::Subject => "subject",
            Self::MessageId => "message-id",
        }
    }
}

impl MailError {
    /// Stable name, as [`RequestError::code`](super::RequestError::code) has it.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NoListener { .. } => "mail-no-listener",
            Self::NotSmtp { .. } => "mail-not-smtp",
            Self::TurnedAway { .. } => "mail-turned-away",
            Self::TlsUntrusted { .. } => "mail-tls-untrusted",
            Self::TlsFailed { .. } => "mail-tls-failed",
            Self::SenderRefused { .. } => "mail-sender-refused",
            Self::RecipientRefused { .. } => "mail-recipient-refused",
            Self::MessageRefused { .. } => "mail-message-refused",
            Self::Later { .. } => "mail-later",
            Self::Uncertain { .. } => "mail-uncertain",
            Self::Unfit { .. } => "mail-unfit",
        }
    }

    /// Whether the message may be on its way all the same. Then sending again could send twice.
    pub const fn may_have_been_taken(&self) -> bool {
        matches!(self, Self::Uncertain { .. })
    }

    /// The values its messages may show.
    pub fn args(&self) -> BTreeMap<String, Value> {
        let text = |name: &str, value: &str| (name.to_owned(), Value::from(value));
        let number = |name: &str, value: u16| (name.to_owned(), Value::from(i64::from(value)));
        match self {
            Self::NoListener { host, port } | Self::NotSmtp { host, port } => {
                // A port is a name made of digits: as a number it would be written with a separator.
                [text("host", host), text("port", &port.to_string())].into()
            }
            Self::TurnedAway { refusal }
            | Self::SenderRefused { refusal }
            | Self::RecipientRefused { refusal }
            | Self::MessageRefused { refusal }
            | Self::Later { refusal } => [
                text("host", &refusal.host),
                number("status", refusal.code),
                text(SAID, &refusal.said),
                text("quoted", if refusal.said.is_empty() { "no" } else { "yes" }),
            ]
            .into(),
            Self::TlsUntrusted { host, why } => [text("host", host), text("why", why.id())].into(),
            Self::TlsFailed { host } | Self::Uncertain { host } => [text("host", host)].into(),
            Self::Unfit { part } => [text("part", part.id())].into(),
        }
    }
}

/// The argument that holds a listener's own words. They may repeat an address, so they are shown and never logged.
pub const SAID: &str = "said";
