//! WebDriver: starting a driver and a session with it.

use std::net::TcpListener;
use std::process::{Command, Stdio};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value};
use tokio::net::TcpStream;

use crate::page::until;
use crate::process::Process;
use crate::{Failure, Outcome};

/// A port that was free a moment ago.
pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

/// Starts a driver that listens on `port`.
pub async fn start(command: &mut Command, port: u16) -> Outcome<Process> {
    command.stdin(Stdio::null()).stdout(Stdio::null());
    // What the program under test says about itself belongs into a failing test's output.
    if std::env::var_os("PASSARELA_E2E_QUIET").is_some() {
        command.stderr(Stdio::null());
    }
    let mut driver = Process::start(command)?;
    until("the driver listens", async || {
        driver.alive()?;
        Ok(TcpStream::connect(("127.0.0.1", port)).await.is_ok())
    })
    .await?;
    Ok(driver)
}

/// Opens a session: this is what starts the program or browser.
pub async fn session(port: u16, capabilities: Value) -> Outcome<Client> {
    let capabilities: Map<String, Value> = match capabilities {
        Value::Object(map) => map,
        _ => Map::new(),
    };
    let mut connector = HttpConnector::new();
    connector.enforce_http(true);
    ClientBuilder::new(connector)
        .capabilities(capabilities)
        .connect(&format!("http://127.0.0.1:{port}"))
        .await
        .map_err(|error| Failure::from(error).during("the driver opened no session"))
}
