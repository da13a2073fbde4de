//! The test message over real sockets: what the listener of the practice lab receives, and what is said when a listener
//! does something else. Nothing here goes further than this computer.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use passarela::clients::Error;
use passarela::clients::http::{Network, Trust};
use passarela::clients::mail::error::{MailError, Untrusted};
use passarela::clients::mail::{Accepted, Encryption, Listener, TestMessage, fresh_message_id, send};
use passarela::clock::Clock;
use passarela::lab::smtp::{Conversation, StartTls};
use passarela::lab::world::{Seed, StartingWorld, TrackedMessage, World};
use passarela::lab::{Lab, Options};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;

#[cfg(target_os = "linux")]
#[path = "mail/postfix.rs"]
mod postfix;

const SENDER: &str = "alex@practice.lab.example";
const RECIPIENT: &str = "sam@practice.lab.example";

fn message() -> TestMessage {
    TestMessage {
        from: SENDER.into(),
        to: RECIPIENT.into(),
        subject: "passarela-test-1a2b3c4d".into(),
        message_id: fresh_message_id(SENDER),
        date: "2026-03-02T09:00:00Z".parse().expect("a time"),
        body: "Nobody has to do anything about this message.".into(),
    }
}

fn listener(address: &str, encryption: Encryption) -> Listener {
    let (host, port) = address.rsplit_once(':').expect("host and port");
    Listener { host: host.into(), port: port.parse().expect("a port"), encryption }
}

struct Running {
    lab: Lab,
    _folder: tempfile::TempDir,
}

impl Running {
    async fn start() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let clock = Clock::manual("2026-03-02T09:00:00Z".parse().expect("a time"));
        let world = World::starting(StartingWorld::Registered, Seed::new([3; 32]), clock.now());
        let (faults, latency) = (Vec::new(), Duration::ZERO);
        let options = Options { port: 0, faults, latency, clock, world, folder: folder.path().to_owned() };
        Self { lab: Lab::start(options).await.expect("a lab"), _folder: folder }
    }

    fn network(&self) -> Network {
        Network::loopback_only(self.lab.ca_pem())
    }

    async fn send(&self, encryption: Encryption, message: &TestMessage) -> Result<Accepted, Error> {
        send(&listener(&self.lab.addresses().smtp, encryption), message, &self.network()).await
    }

    fn messages(&self) -> Vec<TrackedMessage> {
        self.lab.snapshot().appliance().messages.clone()
    }

    fn conversations(&self) -> Vec<Conversation> {
        self.lab.mailroom().conversations()
    }
}

#[tokio::test]
async fn one_message_arrives_as_it_was_meant_and_over_encryption() {
    let run = Running::start().await;
    let before = run.messages().len();
    let message = message();
    let accepted = run.send(Encryption::WhenOffered, &message).await.expect("the lab takes it");
    assert!(accepted.tls);
    assert_eq!(accepted.answer_code, 250);

    let messages = run.messages();
    assert_eq!(messages.len(), before + 1);
    let arrived = messages.iter().find(|m| m.message_id == message.message_id).expect("by its Message-ID");
    assert_eq!((arrived.sender.as_str(), arrived.recipients.as_slice()), (SENDER, &[RECIPIENT.to_owned()][..]));
    assert_eq!(arrived.subject, message.subject);
    let said = accepted.queue_words.expect("the lab says the number");
    assert!(said.contains(&format!("Message {} accepted", arrived.mid)), "{said}");

    let [conversation] = run.conversations().try_into().expect("one conversation");
    assert_eq!(conversation.commands, ["EHLO", "STARTTLS", "EHLO", "MAIL", "RCPT", "DATA", "QUIT"]);
    assert!(conversation.encrypted);
    assert_eq!(conversation.mids, [arrived.mid]);
}

#[tokio::test]
async fn without_an_offer_the_message_goes_in_the_clear_and_that_is_said() {
    let run = Running::start().await;
    run.lab.mailroom().offer(StartTls::NotOffered);
    let accepted = run.send(Encryption::WhenOffered, &message()).await.expect("the lab takes it");
    assert!(!accepted.tls);
    assert!(!run.conversations()[0].encrypted);
}

#[tokio::test]
async fn a_certificate_that_is_not_trusted_stops_it_until_a_person_chooses_otherwise() {
    let run = Running::start().await;
    run.lab.mailroom().offer(StartTls::Untrusted);
    let before = run.messages();
    let refused = run.send(Encryption::WhenOffered, &message()).await.expect_err("nobody knows this authority");
    let host = "127.0.0.1".to_owned();
    assert_eq!(refused, MailError::TlsUntrusted { host, why: Untrusted::Issuer }.into());
    assert_eq!(run.messages(), before);
    // Not even the addresses went over.
    assert_eq!(run.conversations()[0].commands, ["EHLO", "STARTTLS"]);

    let accepted = run.send(Encryption::Never, &message()).await.expect("a person chose so");
    assert!(!accepted.tls);
    assert_eq!(run.conversations()[1].commands, ["EHLO", "MAIL", "RCPT", "DATA", "QUIT"]);
}

#[tokio::test]
async fn whoever_trusts_only_the_system_does_not_trust_the_lab() {
    let run = Running::start().await;
    let there = listener(&run.lab.addresses().smtp, Encryption::WhenOffered);
    let before = run.messages();
    let refused = send(&there, &message(), &Network::default()).await;
    assert_eq!(refused.expect_err("an authority of its own").code(), "mail-tls-untrusted");
    assert_eq!(run.messages(), before);
}

#[tokio::test]
async fn what_cannot_work_opens_no_connection() {
    let run = Running::start().await;
    let smuggling = TestMessage { to: "a@b.example>\r\nRCPT TO:<x@y.example".into(), ..message() };
    assert_eq!(code(run.send(Encryption::Never, &smuggling).await), "mail-unfit");

    let there = listener(&run.lab.addresses().smtp, Encryption::WhenOffered);
    let unreadable = Network { trust: Trust::OnlyThis("no certificate".into()), ..run.network() };
    assert_eq!(code(send(&there, &message(), &unreadable).await), "bad-certificate");

    for elsewhere in ["192.0.2.1", "mail.corp.example", "localhost.example", "[2001:db8::1]"] {
        let there = Listener { host: elsewhere.into(), ..there.clone() };
        assert_eq!(code(send(&there, &message(), &run.network()).await), "host-not-allowed", "{elsewhere}");
    }
    let nowhere = Listener { host: "name.invalid".into(), ..there };
    assert_eq!(code(send(&nowhere, &message(), &run.network()).await), "dns");
    assert!(run.conversations().is_empty());
}

#[tokio::test]
async fn a_port_where_nobody_listens_is_named() {
    let free = TcpListener::bind("127.0.0.1:0").await.expect("a port").local_addr().expect("its number");
    let there = Listener { host: "127.0.0.1".into(), port: free.port(), encryption: Encryption::Never };
    let error = send(&there, &message(), &quick()).await.expect_err("nobody listens");
    assert_eq!(error, MailError::NoListener { host: "127.0.0.1".into(), port: free.port() }.into());
}

// ---- listeners that do something else ----

/// What a listener of a test does next.
enum Act {
    /// Says this without being asked.
    Say(&'static str),
    /// Waits for a line that begins so, then says this.
    Answer(&'static str, &'static str),
    /// Reads the content up to its dot.
    Content,
    /// Says nothing more and keeps the connection.
    Silence,
}
use Act::{Answer, Content, Say, Silence};

const GREETING: [Act; 2] = [Say("220 mail.corp.example ESMTP"), Answer("EHLO", "250 mail.corp.example")];

/// What was said to a listener, caller by caller.
type Heard = Arc<Mutex<Vec<Vec<String>>>>;

/// A listener with these manners. After its last act it hangs up.
async fn acting(acts: Vec<Act>) -> (Listener, Heard) {
    let socket = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = socket.local_addr().expect("its number").port();
    let heard = Heard::default();
    let noted = heard.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = socket.accept().await {
            noted.lock().expect("a record").push(Vec::new());
            let mut stream = BufReader::new(stream);
            for act in &acts {
                let mut line = String::new();
                match act {
                    Say(text) => say(&mut stream, text).await,
                    Answer(to, text) => {
                        stream.read_line(&mut line).await.expect("a line");
                        note(&noted, line.trim_end());
                        if !line.starts_with(to) {
                            break;
                        }
                        say(&mut stream, text).await;
                    }
                    Content => {
                        while line != ".\r\n" {
                            line.clear();
                            assert_ne!(stream.read_line(&mut line).await.expect("a line"), 0);
                        }
                    }
                    Silence => std::future::pending().await,
                }
            }
        }
    });
    (Listener { host: "127.0.0.1".into(), port, encryption: Encryption::WhenOffered }, heard)
}

fn note(heard: &Heard, line: &str) {
    let mut heard = heard.lock().expect("a record");
    heard.last_mut().expect("this caller").push(line.to_owned());
}

async fn say(stream: &mut BufReader<tokio::net::TcpStream>, text: &str) {
    stream.get_mut().write_all(format!("{text}\r\n").as_bytes()).await.expect("somebody listens");
}

fn quick() -> Network {
    let mut network = Network::default();
    network.limits.total = Duration::from_millis(400);
    network
}

fn code(result: Result<Accepted, Error>) -> &'static str {
    result.expect_err("an error was expected").code()
}

/// Sends to a listener with these manners and returns the error; there must have been one attempt.
async fn error(acts: impl IntoIterator<Item = Act>) -> Error {
    trouble_and_words(acts).await.0
}

/// The same, and what was said to the listener.
async fn trouble_and_words(acts: impl IntoIterator<Item = Act>) -> (Error, Vec<String>) {
    let (there, heard) = acting(acts.into_iter().collect()).await;
    let error = send(&there, &message(), &quick()).await.expect_err("an error was expected");
    let mut heard = heard.lock().expect("a record").clone();
    assert_eq!(heard.len(), 1, "one attempt");
    (error, heard.remove(0))
}

fn then(acts: impl IntoIterator<Item = Act>) -> impl Iterator<Item = Act> {
    GREETING.into_iter().chain(acts)
}

#[tokio::test]
async fn what_does_not_greet_like_a_mail_listener_is_none() {
    assert_eq!(error([Say("SSH-2.0-OpenSSH_9.6")]).await.code(), "mail-not-smtp");
    assert_eq!(error([]).await.code(), "mail-not-smtp");
    assert_eq!(error([Silence]).await, Error::Timeout { host: "127.0.0.1".into(), seconds: 1 });
}

#[tokio::test]
async fn a_listener_that_turns_this_computer_away_is_quoted() {
    let turned_away = error([Say("554 mail.corp.example\r\n")]).await;
    assert_eq!(turned_away.code(), "mail-turned-away");
    let Error::Mail(MailError::TurnedAway { refusal }) = turned_away else { panic!("{turned_away:?}") };
    assert_eq!((refusal.code, refusal.said.as_str()), (554, "mail.corp.example"));
}

#[tokio::test]
async fn each_refusal_says_what_was_refused() {
    let refusal = [Answer("MAIL", "553 5.1.8 no such domain"), Answer("QUIT", "221 bye")];
    let (sender, heard) = trouble_and_words(then(refusal)).await;
    assert_eq!(heard.last().map(String::as_str), Some("QUIT"));
    assert_eq!(sender.code(), "mail-sender-refused");
    for answer in ["550 5.7.1 relay denied", "553 not here", "554 5.7.1 no"] {
        let recipient = error(then([Answer("MAIL", "250 ok"), Answer("RCPT", answer)])).await;
        assert_eq!(recipient.code(), "mail-recipient-refused", "{answer}");
    }
    // Said of the recipient, meant of somebody else.
    for (answer, code) in [
        ("554 5.7.1 <alex@corp.example>: Sender address rejected: Access denied", "mail-sender-refused"),
        ("550 Sender verify failed", "mail-sender-refused"),
        ("554 5.7.1 <unknown[127.0.0.1]>: Client host rejected: Access denied", "mail-turned-away"),
    ] {
        let somebody = error(then([Answer("MAIL", "250 ok"), Answer("RCPT", answer)])).await;
        assert_eq!(somebody.code(), code, "{answer}");
    }
    let to_content = || then([Answer("MAIL", "250 ok"), Answer("RCPT", "250 ok"), Answer("DATA", "354 go")]);
    let content = error(to_content().chain([Content, Say("554 5.7.0 no")])).await;
    assert_eq!(content.code(), "mail-message-refused");
    let early = error(then([Answer("MAIL", "250 ok"), Answer("RCPT", "250 ok"), Answer("DATA", "554 no")])).await;
    assert_eq!(early.code(), "mail-message-refused");
}

#[tokio::test]
async fn not_now_is_told_from_never() {
    let later = [
        error([Say("421 too many connections")]).await,
        error(then([Answer("MAIL", "451 4.7.1 try later")])).await,
        error(then([Answer("MAIL", "250 ok"), Answer("RCPT", "450 4.2.0 greylisted")])).await,
    ];
    for error in later {
        assert_eq!(error.code(), "mail-later", "{error:?}");
    }
}

#[tokio::test]
async fn a_connection_that_breaks_before_the_content_has_sent_nothing() {
    assert_eq!(error(then([])).await.code(), "connection-lost");
    assert_eq!(error(then([Answer("MAIL", "250 ok")])).await.code(), "connection-lost");
    let silent = error(then([Answer("MAIL", "250 ok"), Silence])).await;
    assert_eq!(silent.code(), "timeout");
}

#[tokio::test]
async fn from_the_content_on_nobody_but_the_listener_knows() {
    let to_content = || then([Answer("MAIL", "250 ok"), Answer("RCPT", "250 ok"), Answer("DATA", "354 go")]);
    for acts in [vec![], vec![Silence]] {
        let uncertain = error(to_content().chain([Content]).chain(acts)).await;
        assert_eq!(uncertain, MailError::Uncertain { host: "127.0.0.1".into() }.into());
    }
    let Error::Mail(odd) = error(to_content().chain([Content, Say("354 what else")])).await else { panic!() };
    assert!(odd.may_have_been_taken());
}

#[tokio::test]
async fn a_message_that_was_taken_stays_taken_whatever_the_goodbye() {
    let to_content = then([Answer("MAIL", "250 ok"), Answer("RCPT", "250 ok"), Answer("DATA", "354 go")]);
    let (there, heard) = acting(to_content.chain([Content, Say("250 ok: Message 12 accepted")]).collect()).await;
    let accepted = send(&there, &message(), &quick()).await.expect("taken");
    assert_eq!(accepted.queue_words.as_deref(), Some("ok: Message 12 accepted"));
    assert_eq!(heard.lock().expect("a record").len(), 1);
}

#[tokio::test]
async fn encryption_that_does_not_come_about_sends_nothing() {
    let offered = || [Say("220 hello"), Answer("EHLO", "250-hello\r\n250 STARTTLS")];
    for answer in ["454 4.7.0 not available", "220 ready\r\nnot TLS at all, whatever was said before"] {
        let failed = error(offered().into_iter().chain([Answer("STARTTLS", answer)])).await;
        assert_eq!(failed, MailError::TlsFailed { host: "127.0.0.1".into() }.into(), "{answer}");
    }
}

/// A log is no place for a listener's own words: they repeat the recipient more often than not.
#[tokio::test]
async fn a_log_learns_the_code_and_not_the_words() {
    let refused = error(then([Answer("MAIL", "250 ok"), Answer("RCPT", "550 sam@practice.lab.example unknown")])).await;
    let logged = refused.to_string();
    assert!(logged.contains("mail-recipient-refused") && logged.contains("550"), "{logged}");
    assert!(!logged.contains("sam@"), "{logged}");
    assert!(refused.args().contains_key("said"));
}
