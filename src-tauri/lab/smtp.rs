//! The practice appliance's listener: enough of RFC 5321, and of RFC 3207 for encryption, for any mail program to hand
//! over a test message.
//!
//! It takes mail for anybody, as a lab may; it listens on loopback only and passes nothing on.

mod mailroom;

pub use mailroom::{Conversation, Mailroom, StartTls};

use std::io;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use mail_parser::{MessageParser, MimeHeaders};
use rustls::ServerConfig;
use sha2::{Digest, Sha256};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_rustls::TlsAcceptor;

use super::shared::Shared;
use super::world::Incoming;
use super::world::seed::hex;

/// Largest message, announced with SIZE.
pub const MAX_MESSAGE: usize = 10 * 1024 * 1024;
/// Longest command line taken, more than the 512 octets that the standard asks for.
const MAX_LINE: usize = 4096;
const MAX_RECIPIENTS: usize = 100;
/// A silent client is let go, as RFC 5321 §4.5.3.2.7 allows.
const IDLE: Duration = Duration::from_secs(300);

/// Takes mail until `stop` turns true.
pub async fn serve(
    listener: TcpListener,
    mailroom: Arc<Mailroom>,
    shared: Arc<Shared>,
    mut stop: watch::Receiver<bool>,
) {
    let mut sessions = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                if let Ok((stream, peer)) = accepted {
                    let place = mailroom.begin();
                    sessions.spawn(session(stream, peer.ip(), mailroom.clone(), place, shared.clone()));
                }
            }
            _ = stop.wait_for(|stopped| *stopped) => return,
        }
        while sessions.try_join_next().is_some() {}
    }
}

async fn session(stream: TcpStream, peer: IpAddr, mailroom: Arc<Mailroom>, place: usize, shared: Arc<Shared>) {
    // A broken connection ends this session and nothing else.
    if let Err(failure) = converse(stream, peer, mailroom, place, shared).await {
        tracing::debug!(%failure, "practice SMTP session ended");
    }
}

async fn converse(
    stream: TcpStream,
    peer: IpAddr,
    mailroom: Arc<Mailroom>,
    place: usize,
    shared: Arc<Shared>,
) -> io::Result<()> {
    let tls = mailroom.tls();
    let mut plain = SmtpConversation::new(stream, peer, mailroom.clone(), place, shared.clone());
    plain.tls.clone_from(&tls);
    plain.greet().await?;
    let (Ended::Encrypt, Some(tls)) = (plain.run().await?, tls) else { return Ok(()) };
    // What was sent ahead in the clear goes with the buffer: it must not count as said under encryption.
    let stream = TlsAcceptor::from(tls).accept(plain.io.into_inner()).await?;
    mailroom.note(place, |c| c.encrypted = true);
    SmtpConversation::new(stream, peer, mailroom, place, shared).run().await.map(drop)
}

/// Why a session's run came to its end.
enum Ended {
    /// Somebody hung up.
    Closed,
    /// The client is about to encrypt.
    Encrypt,
}

struct SmtpConversation<S> {
    io: BufReader<S>,
    peer: IpAddr,
    mailroom: Arc<Mailroom>,
    place: usize,
    shared: Arc<Shared>,
    /// What STARTTLS would bring; nothing where it is not offered, or was done already.
    tls: Option<Arc<ServerConfig>>,
    greeted: bool,
    envelope: Option<Envelope>,
}

#[derive(Debug, Default)]
struct Envelope {
    sender: String,
    recipients: Vec<String>,
}

/// A line as it came in.
enum Line {
    Text(String),
    TooLong,
    End,
}

impl<S: AsyncRead + AsyncWrite + Unpin> SmtpConversation<S> {
    fn new(stream: S, peer: IpAddr, mailroom: Arc<Mailroom>, place: usize, shared: Arc<Shared>) -> Self {
        let io = BufReader::new(stream);
        Self { io, peer, mailroom, place, shared, tls: None, greeted: false, envelope: None }
    }

    fn host(&self) -> String {
        self.shared.read(|w, _| w.appliance().hostname.clone())
    }

    async fn greet(&mut self) -> io::Result<()> {
        self.reply(&format!("220 {} ESMTP", self.host())).await
    }

    async fn run(&mut self) -> io::Result<Ended> {
        let host = self.host();
        loop {
            let line = match tokio::time::timeout(IDLE, self.line()).await {
                Err(_) => {
                    self.reply("421 4.4.2 Idle for too long").await?;
                    return Ok(Ended::Closed);
                }
                Ok(line) => line?,
            };
            let line = match line {
                Line::End => return Ok(Ended::Closed),
                Line::TooLong => {
                    self.reply("500 5.5.2 Line too long").await?;
                    continue;
                }
                Line::Text(line) => line,
            };
            let (verb, rest) = line.split_once(' ').unwrap_or((line.as_str(), ""));
            let verb = verb.to_ascii_uppercase();
            self.mailroom.note(self.place, |c| c.commands.push(verb.clone()));
            match verb.as_str() {
                "QUIT" => {
                    self.reply(&format!("221 2.0.0 {host} closing")).await?;
                    return Ok(Ended::Closed);
                }
                "STARTTLS" if self.tls.is_some() && rest.trim().is_empty() => {
                    self.reply("220 2.0.0 Ready to start TLS").await?;
                    return Ok(Ended::Encrypt);
                }
                "EHLO" if !rest.trim().is_empty() => {
                    self.greeted = true;
                    self.envelope = None;
                    let mut offered = vec!["PIPELINING", "8BITMIME", "ENHANCEDSTATUSCODES"];
                    offered.extend(self.tls.is_some().then_some("STARTTLS"));
                    let offered: String = offered.iter().map(|o| format!("250-{o}\r\n")).collect();
                    self.reply(&format!("250-{host}\r\n{offered}250 SIZE {MAX_MESSAGE}")).await?;
                }
                "HELO" if !rest.trim().is_empty() => {
                    self.greeted = true;
                    self.envelope = None;
                    self.reply(&format!("250 {host}")).await?;
                }
                "EHLO" | "HELO" => self.reply("501 5.5.4 A host name is needed").await?,
                "MAIL" => self.mail(rest).await?,
                "RCPT" => self.recipient(rest).await?,
                "DATA" => self.data().await?,
                "RSET" => {
                    self.envelope = None;
                    self.reply("250 2.0.0 Reset").await?;
                }
                "NOOP" => self.reply("250 2.0.0 OK").await?,
                "VRFY" => self.reply("252 2.5.0 Send mail to find out").await?,
                _ => self.reply("500 5.5.1 Command not recognized").await?,
            }
        }
    }

    async fn mail(&mut self, rest: &str) -> io::Result<()> {
        if !self.greeted {
            return self.reply("503 5.5.1 Greet first").await;
        }
        if self.envelope.is_some() {
            return self.reply("503 5.5.1 A message is open already").await;
        }
        let Some((sender, parameters)) = path(rest, "FROM") else {
            return self.reply("501 5.5.4 MAIL FROM:<address> is needed").await;
        };
        for parameter in parameters.split_whitespace() {
            let (name, value) = parameter.split_once('=').unwrap_or((parameter, ""));
            match name.to_ascii_uppercase().as_str() {
                "SIZE" if value.parse::<usize>().is_ok_and(|size| size > MAX_MESSAGE) => {
                    return self.reply("552 5.3.4 Message too big").await;
                }
                "SIZE" | "BODY" => {}
                _ => return self.reply("555 5.5.4 Parameter not known").await,
            }
        }
        self.envelope = Some(Envelope { sender, recipients: Vec::new() });
        self.reply("250 2.1.0 Sender ok").await
    }

    async fn recipient(&mut self, rest: &str) -> io::Result<()> {
        let Some(envelope) = &mut self.envelope else {
            return self.reply("503 5.5.1 MAIL first").await;
        };
        match path(rest, "TO") {
            Some((to, _)) if !to.is_empty() => {
                if envelope.recipients.len() >= MAX_RECIPIENTS {
                    return self.reply("452 4.5.3 Too many recipients").await;
                }
                envelope.recipients.push(to);
                self.reply("250 2.1.5 Recipient ok").await
            }
            _ => self.reply("501 5.5.4 RCPT TO:<address> is needed").await,
        }
    }

    async fn data(&mut self) -> io::Result<()> {
        if self.envelope.as_ref().is_none_or(|e| e.recipients.is_empty()) {
            return self.reply("503 5.5.1 MAIL and RCPT first").await;
        }
        self.reply("354 Go ahead, end with a dot on a line by itself").await?;
        let Some(body) = self.body().await? else {
            // Taken to its end and thrown away, or the rest would be read as commands.
            self.envelope = None;
            return self.reply("552 5.3.4 Message too big").await;
        };
        let envelope = self.envelope.take().unwrap_or_default();
        let message = incoming(envelope, &body, self.peer);
        let mid = self.shared.change(|world, now| world.receive(message, now));
        self.mailroom.note(self.place, |c| c.mids.push(mid));
        self.reply(&format!("250 2.6.0 ok: Message {mid} accepted")).await
    }

    /// The message up to the lone dot, dot-stuffing undone; nothing if it is too big.
    async fn body(&mut self) -> io::Result<Option<Vec<u8>>> {
        let mut body = Vec::new();
        let mut fits = true;
        // Only CRLF ends a line here: taking a bare LF would let one message smuggle in another.
        let mut at_line_start = true;
        loop {
            let mut line = Vec::new();
            let mut input = (&mut self.io).take((MAX_MESSAGE + 3) as u64);
            let read = tokio::time::timeout(IDLE, input.read_until(b'\n', &mut line)).await;
            if read.map_err(|_| io::Error::from(io::ErrorKind::TimedOut))?? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            if at_line_start && line == b".\r\n" {
                return Ok(fits.then_some(body));
            }
            let content = line.strip_prefix(b".").filter(|_| at_line_start).unwrap_or(&line);
            at_line_start = line.ends_with(b"\r\n");
            fits &= body.len() + content.len() <= MAX_MESSAGE;
            if fits {
                body.extend_from_slice(content);
            }
        }
    }

    async fn line(&mut self) -> io::Result<Line> {
        let mut line = Vec::new();
        let mut too_long = false;
        loop {
            let read = (&mut self.io).take(MAX_LINE as u64).read_until(b'\n', &mut line).await?;
            if read == 0 {
                return Ok(Line::End);
            }
            if line.ends_with(b"\n") {
                break;
            }
            too_long |= line.len() >= MAX_LINE;
            if too_long {
                line.clear();
            }
        }
        if too_long {
            return Ok(Line::TooLong);
        }
        Ok(Line::Text(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned()))
    }

    async fn reply(&mut self, text: &str) -> io::Result<()> {
        let stream = self.io.get_mut();
        stream.write_all(format!("{text}\r\n").as_bytes()).await?;
        stream.flush().await
    }
}

/// The address of `FROM:<address> parameters`, and the parameters.
fn path<'a>(text: &'a str, word: &str) -> Option<(String, &'a str)> {
    let (name, rest) = text.split_once(':')?;
    if !name.trim().eq_ignore_ascii_case(word) {
        return None;
    }
    let rest = rest.trim_start();
    let (address, parameters) = rest.strip_prefix('<')?.split_once('>')?;
    let fine = address.chars().all(|c| !c.is_control() && !c.is_whitespace());
    fine.then(|| (address.to_owned(), parameters))
}

/// What the appliance takes note of.
fn incoming(envelope: Envelope, body: &[u8], peer: IpAddr) -> Incoming {
    let parsed = MessageParser::default().parse(body);
    let mut message = Incoming {
        sender: envelope.sender,
        recipients: envelope.recipients,
        source_ip: peer.to_string(),
        ..Incoming::default()
    };
    if let Some(parsed) = parsed {
        message.subject = parsed.subject().unwrap_or_default().to_owned();
        message.message_id = parsed.message_id().map(str::to_owned);
        for part in parsed.attachments() {
            message.attachment_names.extend(part.attachment_name().map(str::to_owned));
            message.attachment_hashes.push(hex(&Sha256::digest(part.contents())));
        }
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths() {
        assert_eq!(path("FROM:<a@b.example> SIZE=10", "FROM"), Some(("a@b.example".to_owned(), " SIZE=10")));
        assert_eq!(path("from: <>", "FROM"), Some((String::new(), "")));
        assert_eq!(path("TO:<a@b.example>", "FROM"), None);
        assert_eq!(path("FROM:a@b.example", "FROM"), None);
        assert_eq!(path("FROM:<a b@c>", "FROM"), None);
    }
}
