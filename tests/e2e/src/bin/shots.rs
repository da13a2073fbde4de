//! `shots FOLDER`: a picture of every page of the real window in every look, and a line for everything that is wrong
//! with one. Started by `cargo xtask shots`.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use passarela_e2e::tour::{Look, tour};
use passarela_e2e::{App, Desk, Failure, Outcome, look};

#[tokio::main]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        say("Name a folder: cargo xtask shots FOLDER");
        return ExitCode::from(2);
    };
    match shots(&folder).await {
        Ok(count) => {
            say(&format!("{count} pictures are in {}.", folder.display()));
            ExitCode::SUCCESS
        }
        Err(failure) => {
            say(&format!("{failure:?}"));
            ExitCode::FAILURE
        }
    }
}

async fn shots(folder: &std::path::Path) -> Outcome<usize> {
    std::fs::create_dir_all(folder).map_err(|error| Failure::from(error).during("the folder cannot be made"))?;
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let mut count = 0;
    tour(&app, &Look::ALL, async |stop, page| {
        let file = folder.join(format!("{}.png", stop.slug()));
        std::fs::write(&file, page.screenshot().await?)?;
        count += 1;
        say(&format!("{}", file.display()));
        for flaw in look::flaws(page).await? {
            say(&format!("  {flaw}"));
        }
        Ok(())
    })
    .await?;
    app.quit().await?;
    Ok(count)
}

fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
