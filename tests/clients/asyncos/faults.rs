//! Each fault of the transport, and the one error it reads as at an appliance whose certificate was accepted.

use passarela::clients::Error;
use passarela::clients::asyncos::Appliance;
use passarela::lab::faults::{Fault, FaultKind};

use super::server::Server;

/// None: names, dates and issuer of an accepted certificate do not matter.
fn expected(fault: Fault) -> Option<&'static str> {
    match fault {
        Fault::Http429 | Fault::Http429NoRetryAfter => Some("appliance-busy"),
        Fault::Http500 => Some("appliance-server"),
        Fault::Garbage => Some("malformed"),
        Fault::Truncated => Some("truncated"),
        Fault::Slow => Some("too-slow"),
        Fault::Hang => Some("timeout"),
        Fault::Refused => Some("appliance-refused"),
        Fault::Dns => Some("dns"),
        Fault::TlsPinChanged | Fault::TlsIntercepted => Some("tls-pin-changed"),
        // SSE's is not the appliance's.
        Fault::Http403 => None,
        Fault::TlsUnknownIssuer | Fault::TlsWrongName | Fault::TlsExpired => None,
        other => panic!("{other} is not a fault of the transport"),
    }
}

#[tokio::test]
async fn every_transport_fault_reads_as_itself_and_leaves_nothing_behind() {
    let server = Server::registered().await;
    let secrets = [server.password(), server.base()];
    for fault in Fault::ALL.iter().copied().filter(|fault| fault.kind() == FaultKind::Transport) {
        server.stage(fault, true).await;
        let told = match fault {
            Fault::Slow | Fault::Hang => server.impatient().health().await,
            Fault::Dns => unresolvable(&server).health().await,
            _ => server.appliance().health().await,
        };
        assert_eq!(told.as_ref().err().map(Error::code), expected(fault), "{fault}");
        if let Err(error) = told {
            let shown = format!("{error} {error:?} {:?}", error.args());
            assert!(!secrets.iter().any(|secret| shown.contains(secret)), "{fault}: {shown}");
        }
        server.stage(fault, false).await;
        assert!(server.appliance().health().await.is_ok(), "{fault} is taken back");
    }
}

#[tokio::test]
async fn a_fault_in_the_middle_of_a_session_shows_at_the_next_question_and_passes() {
    let server = Server::registered().await;
    let appliance = server.appliance();
    appliance.health().await.expect("health");
    for fault in [Fault::Refused, Fault::Http500, Fault::Garbage] {
        server.stage(fault, true).await;
        assert_eq!(appliance.health().await.err().map(|t| t.code()), expected(fault), "{fault}");
        server.stage(fault, false).await;
        assert!(appliance.health().await.is_ok(), "{fault} has passed");
    }
}

/// The same appliance under a name that leads nowhere.
fn unresolvable(server: &Server) -> Appliance {
    let mut access = server.access(&server.password());
    access.base = format!("https://appliance.invalid:{}", server.port);
    Appliance::new(access, server.clock.clone()).expect("a client")
}
