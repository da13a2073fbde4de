//! A proxy between us and the service, in each way in which it may not let us through. The proxy is named by the
//! environment, so that part runs in a process of its own: this very program, asked for the same test.

use std::process::{Command, Stdio};

use jiff::Timestamp;
use passarela::clients::http::{AllowedHosts, Network, Trust};
use passarela::clients::iroh::{Access, Cloud};
use passarela::clock::Clock;
use passarela::domain::secret::Secret;
use passarela::lab::tls::Authority;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::server::code;

const INSIDE: &str = "PASSARELA_TEST_BEHIND_PROXY";

#[tokio::test]
async fn a_proxy_that_does_not_let_us_through_is_named() {
    if std::env::var_os(INSIDE).is_some() {
        return behind_the_proxy().await;
    }
    for answer in
        [Some("407 Proxy Authentication Required"), Some("403 Forbidden"), Some("502 Bad Gateway"), Some(""), None]
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        // Without an answer the listener is dropped here: nothing listens there any more.
        let asked = answer.map(|answer| tokio::spawn(refuse(listener, answer)));
        let mut inside = Command::new(std::env::current_exe().unwrap());
        inside.args(["--exact", "wire::proxy::a_proxy_that_does_not_let_us_through_is_named", "--nocapture"]);
        for name in ["NO_PROXY", "no_proxy", "ALL_PROXY", "all_proxy", "https_proxy", "REQUEST_METHOD"] {
            inside.env_remove(name);
        }
        inside.env(INSIDE, "1").env("HTTPS_PROXY", address).stdin(Stdio::null());
        let out = tokio::task::spawn_blocking(move || inside.output()).await.unwrap().unwrap();
        let shown = String::from_utf8_lossy(&out.stdout);
        assert!(out.status.success() && shown.contains("1 passed"), "{answer:?}: {shown}");
        if let Some(asked) = asked {
            assert!(asked.await.unwrap().starts_with("CONNECT visibility.example:443 "), "{answer:?}");
        }
    }
}

/// Takes one connection, answers with this status (or hangs up), and gives what was asked.
async fn refuse(listener: TcpListener, answer: &'static str) -> String {
    let (mut stream, _) = listener.accept().await.unwrap();
    let mut asked = vec![0; 4096];
    let read = stream.read(&mut asked).await.unwrap();
    if !answer.is_empty() {
        let line = format!("HTTP/1.1 {answer}\r\nContent-Length: 0\r\n\r\n");
        stream.write_all(line.as_bytes()).await.unwrap();
        let _ = stream.read_to_end(&mut Vec::new()).await;
    }
    String::from_utf8_lossy(&asked[..read]).into_owned()
}

/// The name does not exist: whoever is asked for it is the proxy, or nobody.
async fn behind_the_proxy() {
    // Any authority: no certificate is ever reached.
    let trust = Trust::OnlyThis(Authority::new(Timestamp::now()).unwrap().ca_pem().to_owned());
    let access = Access {
        base: "https://visibility.example".into(),
        network: Network { trust, allowed: AllowedHosts::Any, ..Network::default() },
        client_id: "client-x".into(),
        client_password: Secret::new("y".into()),
    };
    assert_eq!(code(Cloud::new(access, Clock::system()).unwrap().sign_in().await), "proxy");
}
