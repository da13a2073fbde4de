//! What can go wrong between this computer and the appliance's listener. The lab has no faults of mail of its own:
//! each is met against the lab's listener as it is set up, or is the typed error that `tests/clients/mail.rs` meets.

use passarela::clients::Error;
use passarela::clients::http::Network;
use passarela::clients::mail::error::{MailError, Untrusted};
use passarela::clients::mail::{Encryption, Listener, TestMessage, fresh_message_id, send};
use passarela::lab::faults::Fault;

use super::Row;
use crate::asyncos::server::Server;

/// One row per fault.
pub async fn rows() -> Vec<Row> {
    let host = || "127.0.0.1".to_owned();
    // A port that was free a moment ago: nobody listens there.
    let free = tokio::net::TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let port = free.local_addr().expect("an address").port();
    drop(free);
    let server = Server::registered().await;
    let network = Network::loopback_only(server.authority.ca_pem());
    let listener = Listener { host: host(), port, encryption: Encryption::WhenOffered };
    let message = TestMessage {
        from: "alex@practice.lab.example".into(),
        to: "sam@practice.lab.example".into(),
        subject: "passarela-test-1".into(),
        message_id: fresh_message_id("alex@practice.lab.example"),
        date: server.clock.now(),
        body: "A test.".into(),
    };
    let nobody = send(&listener, &message, &network).await.expect_err("nobody listens");
    vec![
        Row { fault: Fault::Refused.id(), error: nobody },
        Row {
            fault: "listener-certificate-untrusted",
            error: Error::Mail(MailError::TlsUntrusted { host: host(), why: Untrusted::Issuer }),
        },
        Row { fault: "answer-lost-after-the-message", error: Error::Mail(MailError::Uncertain { host: host() }) },
    ]
}
