//! How long the real window takes to answer a page. `paste-200k`, `paste-2m`: from the paste to the answer as it is drawn,
//! against the same bytes opened as a file. `copied-200k`: from a page on the clipboard to the answer as it is drawn, against
//! the reading alone and one frame.
//!
//! Times are taken inside the page, from its event to the frame after its answer stood there; that of the clipboard by the
//! clock that the page and this program have in common.

use std::cell::Cell;
use std::path::PathBuf;
use std::time::{Duration, Instant, SystemTime};

use passarela::domain::reading;
use passarela_e2e::clipboard::Other;
use passarela_e2e::wizard::go;
use passarela_e2e::{App, Desk, Outcome, Page, until};
use serde_json::{Value, json};

use crate::Wanted;
use crate::measure::{Figure, compare};

/// Where the program is that is measured.
pub const APP: &str = "PASSARELA_APP";

/// A page that is known there and of no use: no step opens by itself after it.
const STEP: &str = "7, Find the device in SSE";

/// One frame of a screen of 60 a second.
const FRAME: Duration = Duration::from_micros(16_667);

pub fn figures(wanted: &Wanted, say: &mut dyn FnMut(&str)) -> Vec<Figure> {
    if std::env::var_os(APP).map(PathBuf::from).is_none_or(|app| !app.is_file()) {
        say("The window was not measured: there is no program to start.");
        return Vec::new();
    }
    let made = tokio::runtime::Runtime::new().map_err(passarela_e2e::Failure::from).and_then(|runtime| {
        let mut figures = Vec::new();
        let sizes = [("paste-200k", 200_000), ("paste-2m", 2_000_000)];
        if sizes.iter().any(|(name, _)| wanted.figure(name)) {
            let pasted = runtime.block_on(Window::open(false))?;
            for (name, size) in sizes.into_iter().filter(|(name, _)| wanted.figure(name)) {
                figures.push(pasted.against_a_file(&runtime, name, size));
            }
            runtime.block_on(pasted.app.quit())?;
        }
        if wanted.figure("copied-200k") {
            let copied = runtime.block_on(Window::open(true))?;
            let other = runtime.block_on(Other::open(&copied.desk))?;
            figures.push(copied.against_reading(&runtime, &other));
            runtime.block_on(copied.app.quit())?;
        }
        Ok(figures)
    });
    made.unwrap_or_else(|failure| {
        say(&format!("The window was not measured: {failure:?}"));
        Vec::new()
    })
}

/// The program at a desk of its own, with a step open.
struct Window {
    app: App,
    desk: Desk,
    /// Grows with every page, so that no two have the same answer.
    round: Cell<u32>,
}

impl Window {
    /// `always`: what is copied elsewhere is read without a question.
    async fn open(always: bool) -> Outcome<Self> {
        let desk = Desk::open().await?;
        if always {
            let file = desk.state().join("preferences.json");
            let mut saved: Value = serde_json::from_str(&std::fs::read_to_string(&file)?)?;
            saved["content"]["copying"] = "always".into();
            std::fs::write(file, saved.to_string())?;
        }
        let app = App::start(&desk, &["--practice"]).await?;
        app.page().find("heading", "Before you start").await?;
        go(app.page(), STEP).await?;
        app.page().run::<Value>(WATCH, vec![]).await?;
        Ok(Self { app, desk, round: Cell::new(0) })
    }

    fn page(&self) -> &Page {
        self.app.page()
    }

    /// The next page, of about `size` bytes: the appliance's, with a long menu above it and a build that is its own.
    fn next(&self, size: usize) -> String {
        let round = self.round.get() + 1;
        self.round.set(round);
        let menu = "Monitor\tMail Policies\tSecurity Services\tNetwork\tSystem Administration\n";
        let page = format!(
            "Cloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\n\
             Threat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\nVersion:\t15.0.1-{:03}\n",
            round % 1000
        );
        menu.repeat(size.saturating_sub(page.len()) / menu.len()) + &page
    }

    fn against_a_file(&self, runtime: &tokio::runtime::Runtime, name: &str, size: usize) -> Figure {
        let took = |act: &'static str| {
            runtime.block_on(async {
                let page = self.next(size);
                self.page().run::<Value>("window.bench.text = a[0]; window.bench.watch();", vec![json!(page)]).await?;
                self.page().run::<Value>(act, vec![]).await?;
                self.took().await
            })
        };
        let long = |took: Outcome<Duration>| took.unwrap_or(Duration::MAX / 4);
        compare(name, "the same bytes as a file", 1.2, || long(took(PASTE)), || long(took(FILE)))
    }

    /// How long it took from the event to the drawn answer.
    async fn took(&self) -> Outcome<Duration> {
        let mut took = None;
        until("the answer is drawn", async || {
            took = self.page().run::<Option<f64>>("return window.bench.took;", vec![]).await?;
            Ok(took.is_some())
        })
        .await?;
        Ok(Duration::from_secs_f64(took.unwrap_or_default() / 1000.0))
    }

    fn against_reading(&self, runtime: &tokio::runtime::Runtime, other: &Other) -> Figure {
        let text = Cell::new(String::new());
        let copied = || {
            runtime.block_on(async {
                let page = self.next(200_000);
                self.page().run::<Value>("window.bench.watch();", vec![]).await?;
                let copied = SystemTime::now();
                other.copies(&[("UTF8_STRING", &page)])?;
                self.took().await?;
                let drawn: f64 = self.page().run("return window.bench.at;", vec![]).await?;
                text.set(page);
                let copied = copied.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
                Ok::<_, passarela_e2e::Failure>(Duration::from_secs_f64(drawn / 1000.0).saturating_sub(copied))
            })
        };
        let read = || {
            let page = text.take();
            let began = Instant::now();
            std::hint::black_box(reading::read_text(&page));
            let took = began.elapsed();
            text.set(page);
            took + FRAME
        };
        let against = "its reading and one frame";
        compare("copied-200k", against, 1.2, || copied().unwrap_or(Duration::MAX / 4), read)
    }
}

/// Tells when another answer was drawn: the frame after it stood there.
const WATCH: &str = "
window.bench = {
  text: '',
  watch() {
    this.took = null;
    this.from = null;
    const answer = document.getElementById('paste-verdict');
    const before = answer.textContent;
    const observer = new MutationObserver(() => {
      if (answer.textContent === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          this.at = performance.timeOrigin + performance.now();
          this.took = performance.now() - (this.from ?? 0);
        };
        channel.port2.postMessage(0);
      });
    });
    observer.observe(answer, { childList: true, subtree: true, characterData: true });
  },
};
return null;";

const PASTE: &str = "
const { bench } = window;
const data = { getData: (type) => (type === 'text/plain' ? bench.text : ''), files: [] };
const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData: data });
bench.from = performance.now();
document.getElementById('paste-text').dispatchEvent(event);
return null;";

const FILE: &str = "
const { bench } = window;
const data = { files: [new File([bench.text], 'page.txt', { type: 'text/plain' })], getData: () => '' };
const event = Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer: data });
bench.from = performance.now();
document.getElementById('paste-text').dispatchEvent(event);
return null;";
