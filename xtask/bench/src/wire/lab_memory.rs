//! How much memory the practice lab takes under load: 10 000 long paths that nobody is signed in for, then 200 clients
//! for 20 seconds. Reads the memory of the lab's process where Linux shows it.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use passarela::clients::http::{Http, Network};
use reqwest::Method;
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

use super::{Failed, Say, once};
use crate::measure::Figure;

const CLIENTS: usize = 200;
const FOR: Duration = Duration::from_secs(20);
const PATHS: usize = 10_000;
const PATH_LENGTH: usize = 4_000;
/// Megabytes that it may grow by.
const MOST: f64 = 20.0;

/// The lab as a process of its own; ends with this.
pub struct Lab {
    child: Child,
    pub at: Value,
}

impl Drop for Lab {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Lab {
    /// The example `lab`, built as this program was.
    pub fn start(options: &[&str]) -> Result<Self, Failed> {
        let name = format!("lab{}", std::env::consts::EXE_SUFFIX);
        let program = std::env::current_exe()?.parent().ok_or("no folder")?.join("examples").join(name);
        if !program.is_file() {
            return Err("the practice lab is not built; run `cargo xtask bench`".into());
        }
        let mut command = Command::new(program);
        let mut child = command.args(["--world", "registered"]).args(options).stdout(Stdio::piped()).spawn()?;
        let mut line = String::new();
        BufReader::new(child.stdout.take().ok_or("no output")?).read_line(&mut line)?;
        let at = serde_json::from_str(&line)?;
        Ok(Self { child, at })
    }

    pub fn text(&self, key: &str) -> &str {
        self.at[key].as_str().unwrap_or_default()
    }

    /// A client that believes what the lab's file holds.
    pub fn http(&self, base: &str) -> Result<Http, Failed> {
        let pem = std::fs::read_to_string(self.text("ca_pem"))?;
        Ok(Http::new(base, &Network::loopback_only(pem))?)
    }

    fn megabytes(&self) -> Result<f64, Failed> {
        let path = PathBuf::from(format!("/proc/{}/status", self.child.id()));
        let status = std::fs::read_to_string(path).map_err(|_| "the memory of a process is read on Linux only")?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
        Ok(line.trim().trim_end_matches(" kB").parse::<f64>()? / 1024.0)
    }

    fn bases(&self) -> Vec<String> {
        let regions = self.at["regions"].as_object().into_iter().flat_map(|all| all.values());
        let apis = regions.filter_map(|region| region["api"].as_str());
        apis.chain([self.text("asyncos_api")]).map(str::to_owned).collect()
    }
}

/// Every listener, asked once.
async fn every_port_answers(lab: &Lab) -> Result<usize, Failed> {
    let bases = lab.bases();
    for base in &bases {
        let http = lab.http(base)?;
        http.send(http.request(Method::GET, &["anything"]))
            .await
            .map_err(|e| format!("{base} does not answer: {e}"))?;
    }
    for (address, ask) in [(authority(lab.text("appliance")), true), (lab.text("smtp").to_owned(), false)] {
        let mut stream = TcpStream::connect(&address).await?;
        if ask {
            let request = format!("GET / HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
            stream.write_all(request.as_bytes()).await?;
        }
        let mut line = String::new();
        tokio::io::BufReader::new(stream).read_line(&mut line).await?;
        if line.is_empty() {
            return Err(format!("{address} does not answer").into());
        }
    }
    Ok(bases.len() + 2)
}

/// `127.0.0.1:port` of an address.
fn authority(address: &str) -> String {
    address.trim_start_matches("http://").split('/').next().unwrap_or_default().to_owned()
}

async fn long_paths(lab: &Lab) -> Result<(), Failed> {
    let http = lab.http(&lab.bases()[0])?;
    let mut all = JoinSet::new();
    for n in 0..PATHS {
        if all.len() >= 32 {
            all.join_next().await;
        }
        let http = http.clone();
        all.spawn(async move {
            let path = format!("{n}{}", "a".repeat(PATH_LENGTH));
            let _ = http.send(http.request(Method::GET, &["iroh", &path])).await;
        });
    }
    while all.join_next().await.is_some() {}
    Ok(())
}

async fn many_clients(lab: &Lab) -> Result<usize, Failed> {
    let bases = lab.bases();
    let until = tokio::time::Instant::now() + FOR;
    let mut all = JoinSet::new();
    for n in 0..CLIENTS {
        let http = lab.http(&bases[n % bases.len()])?;
        all.spawn(async move {
            let mut asked = 0;
            while tokio::time::Instant::now() < until {
                let asking = http.send(http.request(Method::GET, &["iroh", "profile", "whoami"]));
                asked += usize::from(tokio::time::timeout_at(until, asking).await.is_ok_and(|told| told.is_ok()));
            }
            asked
        });
    }
    let mut asked = 0;
    while let Some(one) = all.join_next().await {
        asked += one?;
    }
    Ok(asked)
}

pub async fn grows(say: Say<'_>) -> Result<Figure, Failed> {
    let lab = Lab::start(&[])?;
    every_port_answers(&lab).await?;
    let idle = lab.megabytes()?;
    long_paths(&lab).await?;
    let after_paths = lab.megabytes()?;
    let (asked, mut most) = {
        let clients = many_clients(&lab);
        let mut clients = std::pin::pin!(clients);
        let mut most = after_paths;
        let mut every = tokio::time::interval(Duration::from_millis(250));
        loop {
            tokio::select! {
                asked = clients.as_mut() => break (asked?, most),
                _ = every.tick() => most = most.max(lab.megabytes()?),
            }
        }
    };
    let ports = every_port_answers(&lab).await?;
    let after = lab.megabytes()?;
    most = most.max(after);
    say(&format!(
        "The lab's memory: {idle:.1} MB idle, {after_paths:.1} after {PATHS} long paths, {most:.1} at most under {CLIENTS} \
         clients ({asked} requests), {after:.1} after; {ports} ports answer.",
    ));
    Ok(once("lab-memory", "growth by 20 MB", (most - idle) / MOST, 1.0))
}
