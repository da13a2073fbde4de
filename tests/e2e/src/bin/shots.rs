//! `shots FOLDER [pages|middle|exercise]`: a picture of every page of the real window in every appearance, then of the
//! stops in the middle of the work, and a line for everything that is wrong with one. Started by `cargo xtask shots`.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use passarela_e2e::exercise::exercise;
use passarela_e2e::middle::{key_stores, middle};
use passarela_e2e::tour::{Appearance, tour};
use passarela_e2e::{App, Desk, Failure, Outcome, geometry};

#[tokio::main]
async fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        say("Name a folder: cargo xtask shots FOLDER");
        return ExitCode::from(2);
    };
    let only = std::env::args().nth(2);
    match shots(&folder, only.as_deref()).await {
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

async fn shots(folder: &Path, only: Option<&str>) -> Outcome<usize> {
    std::fs::create_dir_all(folder).map_err(|error| Failure::from(error).during("the folder cannot be made"))?;
    let mut count = 0;
    if only.is_none_or(|only| only == "pages") {
        count += pages(folder).await?;
    }
    if only != Some("pages") {
        count += stops(folder, only).await?;
    }
    Ok(count)
}

async fn pages(folder: &Path) -> Outcome<usize> {
    let desk = Desk::open().await?;
    let app = App::start(&desk, &["--practice"]).await?;
    let mut count = 0;
    tour(&app, &Appearance::ALL, async |stop, _| {
        count += 1;
        picture(&folder.join(format!("{}.png", stop.slug())), &app).await
    })
    .await?;
    app.quit().await?;
    Ok(count)
}

async fn stops(folder: &Path, only: Option<&str>) -> Outcome<usize> {
    let mut count = 0;
    let mut visit = async |name: &str, app: &App| {
        for appearance in Appearance::FEW {
            appearance.put_on(app).await?;
            // What a stop is about is seen near the top; the pages themselves have pictures of their own.
            for part in 0..3 {
                if !app.page().scroll_to(part).await? {
                    break;
                }
                count += 1;
                let name = name.replace(' ', "-");
                picture(&folder.join(format!("{name}-{appearance}-{}.png", part + 1)), app).await?;
            }
        }
        Appearance::USUAL.put_on(app).await
    };
    if only != Some("exercise") {
        middle(&mut visit).await?;
        key_stores(&mut visit).await?;
    }
    if only != Some("middle") {
        exercise(&mut visit).await?;
    }
    Ok(count)
}

async fn picture(file: &Path, app: &App) -> Outcome {
    std::fs::write(file, app.picture().await?)?;
    say(&format!("{}", file.display()));
    for flaw in geometry::flaws(app.page()).await? {
        say(&format!("  {flaw}"));
    }
    Ok(())
}

fn say(text: &str) {
    let _ = writeln!(std::io::stderr(), "{text}");
}
