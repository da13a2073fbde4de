//! A plain browser, for the pages of the practice lab: the administrator's own, which knows nothing of the wizard.

use serde_json::json;

use crate::process::Process;
use crate::{Desk, Outcome, Page, driver, tools};

/// The running browser.
pub struct Browser {
    page: Page,
    _driver: Process,
}

impl Browser {
    /// Starts it at a desk.
    pub async fn start(desk: &Desk) -> Outcome<Self> {
        driver::twice(async || Self::try_start(desk).await).await
    }

    async fn try_start(desk: &Desk) -> Outcome<Self> {
        let port = driver::free_port()?;
        let mut command = desk.command(tools::program("WebKitWebDriver")?);
        command.arg(format!("--port={port}"));
        let driver = driver::start(&mut command, &[port]).await?;
        let capabilities = json!({
            "browserName": "MiniBrowser",
            "webkitgtk:browserOptions": { "binary": tools::mini_browser()?, "args": ["--automation"] },
        });
        let client = driver::session(port, capabilities).await?;
        Ok(Self { page: Page::new(client), _driver: driver })
    }

    /// What it shows.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Goes to an address and waits until the page is loaded.
    pub async fn open(&self, address: &str) -> Outcome<&Page> {
        self.page.client().goto(address).await?;
        Ok(&self.page)
    }
}
