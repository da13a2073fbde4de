//! The faults that the Threat Response client meets, staged in the lab and met over real TLS.

use passarela::clients::Error;
use passarela::clients::iroh::Cloud;
use passarela::domain::region::Region;
use passarela::lab::api;
use passarela::lab::faults::{Fault, FaultKind};

use super::Row;
use crate::wire::server::Server;

/// One row per fault, in the order in which faults decide a headline.
pub async fn rows() -> Vec<Row> {
    // This computer's own network cannot be taken away here; that its errors read so is tested beside `clients/classify`.
    let mut rows = vec![Row { fault: Fault::Offline.id(), error: Error::Offline }];
    let server = Server::registered().await;
    for fault in [Fault::BadClientId, Fault::BadClientPassword, Fault::AccountDisabled, Fault::MissingScope] {
        rows.push(Row { fault: fault.id(), error: met(&server, fault).await });
        if fault == Fault::BadClientId {
            rows.push(Row { fault: "client-of-another-region", error: another_region(&server).await });
        }
    }
    let transport = Fault::ALL.iter().copied().filter(|fault| fault.kind() == FaultKind::Transport);
    // The cloud's certificate is not compared with an earlier one.
    for fault in transport.filter(|fault| *fault != Fault::TlsPinChanged) {
        rows.push(Row { fault: fault.id(), error: met(&server, fault).await });
    }
    rows
}

/// What the client makes of a fault.
async fn met(server: &Server, fault: Fault) -> Error {
    server.stage(fault, true).await;
    let told = match fault {
        Fault::Slow | Fault::Hang => server.impatient_cloud().whoami().await.map(drop),
        Fault::Dns => unresolvable(server).whoami().await.map(drop),
        // Both are about devices only.
        Fault::MissingScope | Fault::Http403 => server.cloud().devices().await.map(drop),
        _ => server.cloud().whoami().await.map(drop),
    };
    server.stage(fault, false).await;
    told.err().unwrap_or_else(|| panic!("{fault} was staged, and all went well"))
}

/// The same service under a name that leads nowhere.
fn unresolvable(server: &Server) -> Cloud {
    let mut access = server.access();
    access.base = format!("https://cloud.invalid:{}", server.port);
    Cloud::new(access, server.clock.clone()).unwrap()
}

/// The printed API client, in a region it was not made in.
async fn another_region(server: &Server) -> Error {
    let europe = Server::serve(server.shared.clone(), api::router(server.shared.clone(), Region::Europe)).await;
    let access = server.access();
    let elsewhere = passarela::clients::iroh::Access { base: europe.base(), network: europe.network(), ..access };
    let told = Cloud::new(elsewhere, server.clock.clone()).unwrap().whoami().await;
    told.expect_err("the client was made in another region")
}
