//! What `cargo xtask lab` runs: a practice lab that prints where everything is and serves until it is stopped.

use std::io::Write;
use std::process::ExitCode;
use std::time::Duration;

use jiff::Timestamp;
use passarela::clock::Clock;
use passarela::lab::faults::Fault;
use passarela::lab::world::{StartingWorld, World};
use passarela::lab::{Lab, Options, random_seed};

const USAGE: &str = "usage: cargo xtask lab [--port N] [--fault ID]... [--latency-ms N] [--now TIME] [--world ID]";

/// What was asked for.
struct Asked {
    port: u16,
    faults: Vec<Fault>,
    latency: Duration,
    now: Option<Timestamp>,
    world: Option<StartingWorld>,
}

fn parse(args: impl Iterator<Item = String>) -> Result<Asked, String> {
    let mut asked = Asked { port: 0, faults: Vec::new(), latency: Duration::ZERO, now: None, world: None };
    let mut args = args;
    while let Some(arg) = args.next() {
        let (name, inline) = match arg.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (arg, None),
        };
        if !["--port", "--fault", "--latency-ms", "--now", "--world"].contains(&name.as_str()) {
            return Err(format!("{name} is not an option of the lab."));
        }
        let value = inline.or_else(|| args.next()).ok_or_else(|| format!("{name} needs a value."))?;
        match name.as_str() {
            "--port" => asked.port = value.parse().map_err(|_| format!("{value} is not a port (0 to 65535)."))?,
            "--fault" => asked.faults.push(value.parse().map_err(|_| {
                let known: Vec<&str> = Fault::ALL.iter().map(|f| f.id()).collect();
                format!("{value} is not a fault. The faults are: {}.", known.join(", "))
            })?),
            "--latency-ms" => {
                let ms = value.parse().map_err(|_| format!("{value} is not a number of milliseconds."))?;
                asked.latency = Duration::from_millis(ms);
            }
            "--now" => {
                let now = value.parse().map_err(|_| format!("{value} is not a time like 2026-05-14T12:44:00Z."))?;
                asked.now = Some(now);
            }
            _ => {
                asked.world = Some(value.parse().map_err(|_| {
                    let known: Vec<&str> = StartingWorld::ALL.iter().map(|w| w.id()).collect();
                    format!("{value} is not a starting world. They are: {}.", known.join(", "))
                })?);
            }
        }
    }
    Ok(asked)
}

/// Most faults presuppose a connection that was working; without one they could not be told from "not done yet".
fn world_for(asked: &Asked) -> StartingWorld {
    let healthy = if asked.faults.is_empty() { StartingWorld::Fresh } else { StartingWorld::Registered };
    asked.world.unwrap_or(healthy)
}

async fn run(asked: Asked) -> std::io::Result<()> {
    let clock = asked.now.map_or_else(Clock::system, Clock::running_from);
    let world = World::starting(world_for(&asked), random_seed(), clock.now());
    let folder = std::env::temp_dir().join(format!("passarela-lab-{}", std::process::id()));
    let options = Options {
        port: asked.port,
        faults: asked.faults,
        latency: asked.latency,
        clock,
        world,
        folder: folder.clone(),
    };
    let lab = Lab::start(options).await?;
    let line = serde_json::to_string(lab.addresses())?;
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()?;
    drop(out);
    let stopped = stop_signal().await;
    lab.stop().await;
    // Nothing but ca.pem is in there, and it is of no use to anybody any more.
    let _ = std::fs::remove_dir_all(folder);
    stopped
}

/// Ctrl-C, or being asked to end.
async fn stop_signal() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            pressed = tokio::signal::ctrl_c() => pressed,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    {
        tokio::signal::ctrl_c().await
    }
}

fn say(text: &str) {
    // With nobody left to read it, there is nothing else to do about it.
    let _ = writeln!(std::io::stderr(), "{text}");
}

fn main() -> ExitCode {
    let asked = match parse(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(trouble) => {
            say(&format!("{trouble}\n{USAGE}"));
            return ExitCode::from(2);
        }
    };
    let port = asked.port;
    let done = tokio::runtime::Runtime::new().and_then(|runtime| runtime.block_on(run(asked)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            say(&format!("The lab did not start (port {port}): {trouble}"));
            ExitCode::FAILURE
        }
    }
}
