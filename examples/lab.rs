//! What `cargo xtask lab` runs: a practice lab that prints where everything is and serves until it is stopped.

use std::io::Write;
use std::process::ExitCode;

use passarela::clock::Clock;
use passarela::lab::arguments::{Arguments, USAGE};
use passarela::lab::world::World;
use passarela::lab::{Lab, Options, random_seed};

async fn run(asked: Arguments) -> std::io::Result<()> {
    let clock = asked.now.map_or_else(Clock::system, Clock::running_from);
    let world = World::starting(asked.beginning(), random_seed(), clock.now());
    let folder = std::env::temp_dir().join(format!("passarela-lab-{}", uuid::Uuid::new_v4()));
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
    let asked = match Arguments::parse(std::env::args().skip(1)) {
        Ok(asked) => asked,
        Err(error) => {
            say(&format!("{error}\n{USAGE}"));
            return ExitCode::from(2);
        }
    };
    let port = asked.port;
    let done = tokio::runtime::Runtime::new().and_then(|runtime| runtime.block_on(run(asked)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say(&format!("The lab did not start (port {port}): {error}"));
            ExitCode::FAILURE
        }
    }
}
