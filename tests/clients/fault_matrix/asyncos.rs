//! The faults that the appliance's client meets, staged in the lab and met over the certificate that was compared.

use passarela::clients::asyncos::Appliance;
use passarela::lab::faults::{Fault, FaultKind};

use super::Row;
use crate::asyncos::server::Server;

/// One row per fault, in the order in which faults decide a headline.
pub async fn rows() -> Vec<Row> {
    let server = Server::registered().await;
    let refused = server.appliance_with("not the password");
    let wrong = refused.health().await.expect_err("a wrong password");
    let stopped = refused.health().await.expect_err("used once, and no more");
    let mut rows = vec![
        Row { fault: "wrong-appliance-password", error: wrong },
        Row { fault: "wrong-appliance-password-again", error: stopped },
    ];
    for fault in Fault::ALL.iter().copied().filter(|fault| fault.kind() == FaultKind::Transport) {
        // Whoever issued a compared certificate, for what name and until when, does not matter; and an appliance is not
        // known to say for how long it is busy. What SSE refuses is not asked of it.
        if matches!(
            fault,
            Fault::TlsUnknownIssuer
                | Fault::TlsWrongName
                | Fault::TlsExpired
                | Fault::Http429NoRetryAfter
                | Fault::Http403
        ) {
            continue;
        }
        server.stage(fault, true).await;
        let told = match fault {
            Fault::Slow | Fault::Hang => server.impatient().health().await,
            Fault::Dns => unresolvable(&server).health().await,
            _ => server.appliance().health().await,
        };
        server.stage(fault, false).await;
        let error = told.err().unwrap_or_else(|| panic!("{fault} was staged, and all went well"));
        rows.push(Row { fault: fault.id(), error });
    }
    rows
}

/// The same appliance under a name that leads nowhere.
fn unresolvable(server: &Server) -> Appliance {
    let mut access = server.access(&server.password());
    access.base = format!("https://appliance.invalid:{}", server.port);
    Appliance::new(access, server.clock.clone()).expect("a client")
}
