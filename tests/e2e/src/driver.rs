//! WebDriver: starting a driver and a session with it.

use std::net::TcpListener;
use std::process::{Command, Stdio};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value};
use tokio::net::TcpStream;

use crate::page::{WAIT, until};
use crate::process::Process;
use crate::{Failure, Outcome};

/// A port that was free a moment ago.
pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Starts a driver and waits until all of `ports` answer. One driver can stand before another, and the one in front
/// drops what comes before the one behind it listens.
pub async fn start(command: &mut Command, ports: &[u16]) -> Outcome<Process> {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    let mut driver = Process::start(command)?;
    for &port in ports {
        until("the driver listens", async || {
            driver.alive()?;
            Ok(TcpStream::connect(("127.0.0.1", port)).await.is_ok())
        })
        .await?;
    }
    Ok(driver)
}

/// Tries once more what a driver did not do. A port that was free can be taken by the time a driver listens on it, and a
/// driver now and then drops its first request; neither says anything of the program.
pub async fn twice<T>(attempt: impl AsyncFn() -> Outcome<T>) -> Outcome<T> {
    match attempt().await {
        Ok(done) => Ok(done),
        Err(first) => attempt().await.map_err(|second| second.during(&format!("a second try, after {first:?}"))),
    }
}

/// Opens a session: this is what starts the program or browser.
pub async fn session(port: u16, capabilities: Value) -> Outcome<Client> {
    let capabilities: Map<String, Value> = match capabilities {
        Value::Object(map) => map,
        _ => Map::new(),
    };
    let mut connector = HttpConnector::new();
    connector.enforce_http(true);
    let mut builder = ClientBuilder::new(connector);
    builder.capabilities(capabilities);
    let address = format!("http://127.0.0.1:{port}");
    // A driver whose port another program took waits for an answer that never comes.
    let opened = tokio::time::timeout(WAIT, builder.connect(&address)).await;
    let opened = opened.map_err(|_| Failure::new(format!("the driver opened no session in {} s", WAIT.as_secs())))?;
    opened.map_err(|error| Failure::from(error).during("the driver opened no session"))
}
