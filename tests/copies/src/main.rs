//! `cargo xtask copies [FOLDER]`: opens the practice lab's pages in real browsers, in every state that the way leads
//! through, copies and saves each in every way, and keeps the results with what is so in the lab at that moment.
//!
//! Run by hand, never by the tests: those read what it kept. What a fixture must read as is taken from the lab's world, not
//! from the reader. A page with one marked word of each kind tells what each way carries at all; `--table` in place of the
//! folder measures that alone.

mod keep;
mod measure;
mod stops;
mod truth;
mod walk;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use passarela::lab::world::Era;
use passarela_e2e::browser::Kind;
use passarela_e2e::{Browser, Desk, KeyStore, Outcome};

use keep::Keeper;
use measure::Table;
use walk::Walk;

#[tokio::main]
async fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1).map(PathBuf::from);
    let folder = args.next().unwrap_or_else(|| "tests/pages/browsers".into());
    let table = args.next().unwrap_or_else(|| "docs/copies.md".into());
    match copies(folder, table).await {
        Ok(kept) => {
            say(&format!("{kept} fixtures are kept."));
            ExitCode::SUCCESS
        }
        Err(failure) => {
            say(&format!("{failure:?}"));
            ExitCode::FAILURE
        }
    }
}

async fn copies(folder: PathBuf, written: PathBuf) -> Outcome<usize> {
    let mut table = Table::default();
    let mut kept = 0;
    for kind in Kind::ALL {
        let desk = Desk::with(KeyStore::Missing).await?;
        let browser = Browser::start_as(&desk, kind).await?;
        say(&format!("{} {}", kind.id(), browser.version()));
        let keeper = Keeper::new(&desk, kind, folder.clone());
        table.measure(&keeper, &browser).await?;
        if folder.as_os_str() == "--table" {
            continue;
        }
        let mut browser = Some(browser);
        for era in [Era::HowTo, Era::Today] {
            let Some(given) = browser.take() else { break };
            let mut walk = Walk::begin(given, era).await?;
            stops::all(&mut walk, &keeper).await?;
            browser = Some(walk.end().await);
        }
        kept += keeper.kept();
    }
    if let Some(folder) = written.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::write(&written, table.to_string())?;
    Ok(kept)
}

fn say(text: &str) {
    // With nobody left to read it, there is nothing else to do about it.
    let _ = writeln!(std::io::stderr(), "{text}");
}
