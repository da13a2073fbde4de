//! The program as its package installed it. Run by `cargo xtask package --check` in a bare root, and not with the others:
//! what they need is only there. `PASSARELA_LEFT` names a folder in which a person's state waits from one to the next.

use std::path::{Path, PathBuf};
use std::process::Command;

use passarela_e2e::wizard::is;
use passarela_e2e::{App, Desk, Failure, Outcome};

/// The page of Cloud Service Settings, as saved by an administrator.
const PAGE: &str = include_str!("../../pages/css-token.txt");
const STEP: &str = "1, Open Cloud Service Settings";

fn left() -> Outcome<PathBuf> {
    std::env::var_os("PASSARELA_LEFT").map(PathBuf::from).ok_or_else(|| Failure::new("PASSARELA_LEFT is not set"))
}

/// Copies a folder with its rights: state that others may read is refused.
fn copy(from: &Path, to: &Path) -> Outcome {
    let copied = Command::new("cp").args(["--archive", "--no-target-directory"]).arg(from).arg(to).status()?;
    if copied.success() { Ok(()) } else { Err(Failure::new(format!("{} could not be copied", from.display()))) }
}

#[tokio::test]
#[ignore = "only in the bare root of `cargo xtask package --check`"]
async fn leaves_a_practice_step_done() -> Outcome {
    let desk = Desk::open().await?;
    let page = desk.downloads().join("Cloud Service Settings.txt");
    std::fs::write(&page, PAGE)?;
    // As a file manager starts it for a saved page.
    let app = App::start(&desk, &["--practice", &page.to_string_lossy()]).await?;
    is(app.page(), STEP, "confirmed").await?;
    app.quit().await?;
    copy(&desk.state(), &left()?)
}

#[tokio::test]
#[ignore = "only in the bare root of `cargo xtask package --check`"]
async fn opens_what_was_left() -> Outcome {
    let desk = Desk::open().await?;
    copy(&left()?, &desk.state())?;
    let app = App::start(&desk, &["--practice"]).await?;
    let window = app.page();
    is(window, STEP, "confirmed").await?;
    // What a package brings along, and a build from the sources does not.
    window.click("button", "Menu").await?;
    window.click("button", "About Passarela").await?;
    window.click("button", "Libraries of others and their licences").await?;
    window.sees("Passarela is licensed under the Apache License").await?;
    app.quit().await
}

#[tokio::test]
#[ignore = "only in the bare root of `cargo xtask package --check`"]
async fn starts_from_its_desktop_entry() -> Outcome {
    App::from_its_desktop_entry(&Desk::open().await?, "app.passarela.Passarela").await
}
