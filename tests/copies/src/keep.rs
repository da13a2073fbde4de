//! The ways out of a browser: copying, saving, printing. Each result becomes a file.

use std::cell::Cell;
use std::path::{Path, PathBuf};
use std::process::Command;

use base64::Engine as _;
use passarela_e2e::browser::Kind;
use passarela_e2e::page::until;
use passarela_e2e::x11::Key;
use passarela_e2e::{Browser, Desk, Failure, Outcome};
use serde_json::{Value, json};

/// One way out: how its file is called, and what it holds.
pub struct Taken {
    /// `copy.chromium.txt`, behind the state's name.
    pub way: String,
    /// The file's content.
    pub bytes: Vec<u8>,
}

/// Takes pages by every way of one browser, and keeps them.
pub struct Keeper<'d> {
    desk: &'d Desk,
    kind: Kind,
    folder: PathBuf,
    kept: Cell<usize>,
}

/// The types of Firefox's Save dialog, by their place in its list.
#[derive(Clone, Copy)]
enum FirefoxType {
    Complete = 0,
    Text = 2,
}

impl<'d> Keeper<'d> {
    /// For one browser; files go below `folder`.
    pub fn new(desk: &'d Desk, kind: Kind, folder: PathBuf) -> Self {
        Self { desk, kind, folder, kept: Cell::new(0) }
    }

    /// Which browser.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// How many files were kept.
    pub fn kept(&self) -> usize {
        self.kept.get()
    }

    /// A place for a page of our own.
    pub fn page_of_ours(&self, name: &str, text: &str) -> Outcome<String> {
        let file = self.desk.home().join(name);
        std::fs::write(&file, text)?;
        Ok(format!("file://{}", file.display()))
    }

    /// What this browser makes of the page that it shows, by every way that it has.
    pub async fn take(&self, browser: &Browser) -> Outcome<Vec<Taken>> {
        let id = self.kind.id();
        let copied = browser.copy_all().await?;
        let mut taken = Vec::new();
        let mut add = |way: String, bytes: Vec<u8>| taken.push(Taken { way, bytes });
        add(format!("copy.{id}.txt"), copied.text.into_bytes());
        if let Some(html) = copied.html {
            add(format!("copy.{id}.html"), html.into_bytes());
        }
        match self.kind {
            Kind::Chromium => {
                let snapshot = json!({ "cmd": "Page.captureSnapshot", "params": { "format": "mhtml" } });
                let answer = browser.command("goog/cdp/execute", snapshot).await?;
                add(format!("saved.{id}.mhtml"), text_at(&answer, "data")?.into_bytes());
                add(format!("complete.{id}.html"), self.save(browser, "page.html").await?);
                let answer = browser.command("print", json!({ "background": false })).await?;
                let pdf = answer.as_str().ok_or_else(|| Failure::new("nothing was printed"))?;
                let pdf = base64::engine::general_purpose::STANDARD.decode(pdf)?;
                let file = self.desk.home().join("print.pdf");
                std::fs::write(&file, &pdf)?;
                add(format!("print.{id}.pdf"), pdf);
                add("print.pdftotext.txt".to_owned(), pdftotext(&file, &[])?);
                add("print.pdflayout.txt".to_owned(), pdftotext(&file, &["-layout"])?);
            }
            Kind::Firefox => {
                self.choose(browser, FirefoxType::Complete).await?;
                add(format!("complete.{id}.html"), self.save(browser, "page.html").await?);
                self.choose(browser, FirefoxType::Text).await?;
                add(format!("textfile.{id}.txt"), self.save(browser, "page.txt").await?);
            }
            Kind::MiniBrowser => {}
        }
        Ok(taken)
    }

    /// Takes the page by every way, and keeps each beside the others of this state, with what is so.
    pub async fn keep(&self, browser: &Browser, era: &str, state: &str, truth: &Value) -> Outcome {
        let folder = self.folder.join(era);
        std::fs::create_dir_all(&folder)?;
        for taken in self.take(browser).await.map_err(|failure| failure.during(&format!("{era}: {state}")))? {
            // A print is large and says what its texts say; a few are enough for the reader of PDF.
            let pdf = Path::new(&taken.way).extension().is_some_and(|ending| ending == "pdf");
            if pdf && !matches!(state, "settings-busy" | "sse-devices" | "tracking-details") {
                continue;
            }
            std::fs::write(folder.join(format!("{state}.{}", taken.way)), &taken.bytes)?;
            self.kept.set(self.kept.get() + 1);
        }
        let told = serde_json::to_string_pretty(truth)?;
        std::fs::write(folder.join(format!("{state}.json")), format!("{told}\n"))?;
        Ok(())
    }

    async fn choose(&self, browser: &Browser, kind: FirefoxType) -> Outcome {
        browser.command("moz/context", json!({ "context": "chrome" })).await?;
        let script = "Services.prefs.setIntPref('browser.download.save_converter_index', arguments[0]);";
        let done = browser.command("execute/sync", json!({ "script": script, "args": [kind as u8] })).await;
        browser.command("moz/context", json!({ "context": "content" })).await?;
        done.map(drop)
    }

    /// The Save dialog, with keys, as a person does.
    async fn save(&self, browser: &Browser, name: &str) -> Outcome<Vec<u8>> {
        let file = self.desk.downloads().join(name);
        let _ = std::fs::remove_file(&file);
        let before = self.desk.windows()?;
        browser.press(&[Key::Control, Key::Letter('s')])?;
        until("the Save dialog is there", async || Ok(self.desk.windows()?.len() > before.len())).await?;
        // The name is selected; until the field has the keyboard, keys go nowhere.
        until("the Save dialog takes keys", async || {
            Ok(browser.focused_window()?.is_some_and(|title| !before.contains(&title)))
        })
        .await?;
        browser.press(&[Key::Control, Key::Letter('a')])?;
        for letter in name.chars() {
            browser.press(&[Key::Letter(letter)])?;
        }
        // Return does nothing in Chromium's dialog; the key of its Save button does, in both.
        let mut asked = 0;
        until("the Save dialog is gone", async || {
            asked += 1;
            // Pressed again too soon, the key would reach the page.
            if asked % 20 == 1 && browser.focused_window()?.is_some_and(|title| !before.contains(&title)) {
                browser.press(&[Key::Alt, Key::Letter('s')])?;
            }
            Ok(self.desk.windows()?.len() <= before.len())
        })
        .await?;
        let mut sizes = (0, 0, 0);
        until("the file is written", async || {
            let size = std::fs::metadata(&file).map(|m| m.len()).unwrap_or_default();
            sizes = (sizes.1, sizes.2, size);
            Ok(size > 0 && sizes.0 == size && sizes.1 == size)
        })
        .await
        .map_err(|failure| failure.during(&format!("windows: {:?}", self.desk.windows())))?;
        Ok(std::fs::read(&file)?)
    }
}

fn pdftotext(file: &Path, more: &[&str]) -> Outcome<Vec<u8>> {
    Ok(Command::new("pdftotext").args(more).arg(file).arg("-").output()?.stdout)
}

fn text_at(answer: &Value, key: &str) -> Outcome<String> {
    let text = answer.get(key).and_then(Value::as_str);
    text.map(str::to_owned).ok_or_else(|| Failure::new(format!("the browser answered no {key}: {answer}")))
}
