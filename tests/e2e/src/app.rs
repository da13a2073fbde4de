//! The real program, started, closed and started again.

use std::path::PathBuf;

use serde_json::json;

use crate::page::until;
use crate::process::Process;
use crate::x11::{self, Listed};
use crate::{Desk, Failure, Outcome, Page, driver, tools};

/// The running program.
pub struct App {
    page: Page,
    program: PathBuf,
    screen: String,
    _driver: Process,
}

impl App {
    /// Starts it at a desk. `PASSARELA_HOME` is the desk's [`Desk::state`] folder, so that starting it twice at the same
    /// desk is starting it again.
    pub async fn start(desk: &Desk, args: &[&str]) -> Outcome<Self> {
        Self::start_with(desk, args, &[]).await
    }

    /// With more variables.
    pub async fn start_with(desk: &Desk, args: &[&str], env: &[(&str, &str)]) -> Outcome<Self> {
        let (port, native) = (driver::free_port()?, driver::free_port()?);
        let mut command = desk.command(tools::tauri_driver()?);
        command.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
        command.arg("--native-driver").arg(tools::program("WebKitWebDriver")?).envs(env.iter().copied());
        let driver = driver::start(&mut command, port).await?;
        let program = tools::app()?.canonicalize()?;
        let capabilities = json!({
            "browserName": "wry",
            "tauri:options": { "application": program, "args": args },
        });
        let client = driver::session(port, capabilities).await?;
        let app = Self { page: Page::new(client), program, screen: desk.screen().to_owned(), _driver: driver };
        until("the window is on the screen", async || Ok(app.window()?.is_some())).await?;
        Ok(app)
    }

    /// What it shows.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// What the title bar of its window says.
    pub fn title(&self) -> Outcome<String> {
        Ok(self.window()?.map(|window| window.title).unwrap_or_default())
    }

    fn window(&self) -> Outcome<Option<Listed>> {
        let ours = |window: &Listed| {
            std::fs::read_link(format!("/proc/{}/exe", window.pid)).is_ok_and(|program| program == self.program)
        };
        Ok(x11::windows(&self.screen)?.into_iter().find(ours))
    }

    /// Closes its window by the title bar and waits until the program has ended: it gets to end in order.
    pub async fn quit(self) -> Outcome {
        let Some(window) = self.window()? else { return Err(Failure::new("the program has no window to close")) };
        x11::close(&self.screen, &window)?;
        ended(&self.screen, &window).await
    }

    /// Ends it without a warning, as a power cut would.
    pub async fn kill(self) -> Outcome {
        let (screen, window) = (self.screen.clone(), self.window()?);
        drop(self);
        match window {
            Some(window) => ended(&screen, &window).await,
            None => Ok(()),
        }
    }
}

/// Waits until program and window are gone.
async fn ended(screen: &str, window: &Listed) -> Outcome {
    let program = format!("/proc/{}/exe", window.pid);
    until("the program has ended", async || {
        // The link of a program that ended cannot be read, even while nobody has asked for its exit code.
        Ok(std::fs::read_link(&program).is_err() && !x11::windows(screen)?.contains(window))
    })
    .await
}
