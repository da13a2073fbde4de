//! A browser for the pages of the practice lab: the administrator's own, which knows nothing of the wizard.

use std::os::unix::fs::MetadataExt;

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use crate::page::until;
use crate::process::Process;
use crate::x11::{self, Key};
use crate::{Desk, Failure, Outcome, Page, driver, tools};

/// Which browser.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// WebKitGTK's own small one, which comes with the library.
    MiniBrowser,
    /// Chromium, driven by `chromedriver`.
    Chromium,
    /// Firefox, driven by `geckodriver`.
    Firefox,
}

/// The two flavours of one copy, as the clipboard had them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// `UTF8_STRING`.
    pub text: String,
    /// `text/html`, if there was one.
    pub html: Option<String>,
}

/// The running browser.
pub struct Browser {
    page: Page,
    screen: String,
    version: String,
    _driver: Process,
}

impl Browser {
    /// Starts WebKitGTK's browser at a desk.
    pub async fn start(desk: &Desk) -> Outcome<Self> {
        Self::start_as(desk, Kind::MiniBrowser).await
    }

    /// Starts a browser at a desk, with a profile of its own that goes with the desk.
    pub async fn start_as(desk: &Desk, kind: Kind) -> Outcome<Self> {
        driver::twice(async || Self::try_start(desk, kind).await).await
    }

    async fn try_start(desk: &Desk, kind: Kind) -> Outcome<Self> {
        let port = driver::free_port()?;
        let (program, more, capabilities) = kind.how(desk)?;
        let mut command = desk.command(program);
        command.arg(format!("--port={port}")).args(more);
        let driver = driver::start(&mut command, &[port]).await?;
        let client = driver::session(port, capabilities).await?;
        let told = client.capabilities().cloned().unwrap_or_default();
        let version = told.get("browserVersion").and_then(Value::as_str).unwrap_or("unknown").to_owned();
        Ok(Self { page: Page::new(client), screen: desk.screen().to_owned(), version, _driver: driver })
    }

    /// What it shows.
    pub fn page(&self) -> &Page {
        &self.page
    }

    /// Its version, as it tells it.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Goes to an address and waits until the page is loaded.
    pub async fn open(&self, address: &str) -> Outcome<&Page> {
        self.page.client().goto(address).await?;
        Ok(&self.page)
    }

    /// Goes over to it from another window, by the task bar.
    pub async fn come_to_front(&self) -> Outcome {
        let title = self.page.title().await?;
        // WebKitGTK's browser says before it that it is driven. What merely holds the words can be the wizard's window: its
        // steps are called like the pages that they lead to.
        let said = |window: &x11::Listed| window.title.trim_start_matches("[Automation] ").starts_with(&title);
        let ours = |window: &x11::Listed| said(window) && !title.is_empty();
        let Some(window) = x11::windows(&self.screen)?.into_iter().find(ours) else {
            return Err(Failure::new(format!("no window is called {title:?}")));
        };
        x11::activate(&self.screen, &window)?;
        until("the browser has the keyboard", async || x11::is_active(&self.screen, &window)).await
    }

    /// Presses keys together, on the screen's own keyboard.
    pub fn press(&self, keys: &[Key]) -> Outcome {
        x11::press(&self.screen, keys)
    }

    /// The title of the window that has the keyboard, its own or a dialog's.
    pub fn focused_window(&self) -> Outcome<Option<String>> {
        x11::focused(&self.screen)
    }

    /// A command of the driver that no other place here has, posted below the session.
    pub async fn command(&self, path: &'static str, body: Value) -> Outcome<Value> {
        let command = Posted { path, body: body.to_string() };
        Ok(self.page.client().issue_cmd(command).await?)
    }

    /// Ctrl+A, Ctrl+C on the page, with real keys, and what the clipboard holds then.
    pub async fn copy_all(&self) -> Outcome<Copied> {
        until("the page has the keyboard", async || self.page.run("return document.hasFocus();", vec![]).await).await?;
        x11::empty_clipboard(&self.screen)?;
        let mut copied = None;
        until("the page is on the clipboard", async || {
            // Keys that come while a dialog closes go nowhere.
            self.press(&[Key::Control, Key::Letter('a')])?;
            self.press(&[Key::Control, Key::Letter('c')])?;
            copied = x11::offered(&self.screen, "UTF8_STRING").await?;
            Ok(copied.is_some())
        })
        .await?;
        let html = x11::offered(&self.screen, "text/html").await?.map(|html| decoded(&html));
        Ok(Copied { text: decoded(&copied.unwrap_or_default()), html })
    }
}

/// See [`Browser::command`].
#[derive(Debug)]
struct Posted {
    path: &'static str,
    body: String,
}

impl WebDriverCompatibleCommand for Posted {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.body.clone()))
    }
}

/// UTF-8, or UTF-16 where a mark says so: Firefox used to offer its HTML like that.
fn decoded(bytes: &[u8]) -> String {
    let wide = |bytes: &[u8], order: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = bytes.chunks_exact(2).map(|two| order([two[0], two[1]])).collect();
        String::from_utf16_lossy(&units)
    };
    match bytes {
        [0xff, 0xfe, rest @ ..] => wide(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => wide(rest, u16::from_be_bytes),
        _ => String::from_utf8_lossy(bytes).trim_end_matches('\0').to_owned(),
    }
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 3] = [Kind::Chromium, Kind::Firefox, Kind::MiniBrowser];

    /// In file names.
    pub const fn id(self) -> &'static str {
        match self {
            Kind::MiniBrowser => "webkit",
            Kind::Chromium => "chromium",
            Kind::Firefox => "firefox",
        }
    }

    /// As people call it.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::MiniBrowser => "WebKitGTK",
            Kind::Chromium => "Chromium",
            Kind::Firefox => "Firefox",
        }
    }

    /// The driver, its further arguments, and what to ask it for.
    fn how(self, desk: &Desk) -> Outcome<(std::path::PathBuf, Vec<String>, Value)> {
        let profiles = desk.home().join("profiles");
        std::fs::create_dir_all(&profiles)?;
        let folder = |name: &str| profiles.join(name).to_string_lossy().into_owned();
        Ok(match self {
            Kind::MiniBrowser => {
                let options = json!({ "binary": tools::mini_browser()?, "args": ["--automation"] });
                let wanted = json!({ "browserName": "MiniBrowser", "webkitgtk:browserOptions": options });
                (tools::program("WebKitWebDriver")?, vec![], wanted)
            }
            Kind::Chromium => {
                let mut args = vec![
                    format!("--user-data-dir={}", folder("chromium")),
                    "--no-first-run".to_owned(),
                    "--password-store=basic".to_owned(),
                    "--disable-dev-shm-usage".to_owned(),
                    "--window-size=1280,1000".to_owned(),
                ];
                // Its sandbox refuses to start for root, who owns everything in a container.
                if std::fs::metadata("/proc/self")?.uid() == 0 {
                    args.push("--no-sandbox".to_owned());
                }
                let prefs = json!({
                    "savefile": { "default_directory": desk.downloads(), "type": 1 },
                    "download": { "default_directory": desk.downloads() },
                });
                let options = json!({ "binary": tools::program("chromium")?, "args": args, "prefs": prefs });
                let wanted = json!({ "browserName": "chrome", "goog:chromeOptions": options });
                (tools::program("chromedriver")?, vec![], wanted)
            }
            Kind::Firefox => {
                let prefs = json!({
                    "browser.aboutwelcome.enabled": false,
                    "datareporting.policy.dataSubmissionEnabled": false,
                    "browser.download.lastDir": desk.downloads(),
                    "browser.download.dir": desk.downloads(),
                    "browser.download.folderList": 2,
                });
                let args = json!(["--width", "1280", "--height", "1000"]);
                let options = json!({ "binary": tools::firefox()?, "prefs": prefs, "args": args });
                let wanted = json!({ "browserName": "firefox", "moz:firefoxOptions": options });
                let root = format!("--profile-root={}", profiles.display());
                // To choose the type of a saved page, which is a setting of the browser's own.
                let system = "--allow-system-access".to_owned();
                (tools::geckodriver()?, vec![root, system], wanted)
            }
        })
    }
}
