//! The troubleshooting panel as a person has it: its headline, its checks with their words, its times, and how many
//! presses lead to something.

use std::time::Duration;

use fantoccini::Locator;
use fantoccini::key::Key;
use serde::Deserialize;

use crate::page::{until, until_within};
use crate::wizard::{beginning_with, choose};
use crate::{Failure, Outcome, Page};

/// One check of the list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Row {
    /// `region-agree`.
    pub check: String,
    /// `Needs attention`, `Blocked`.
    pub word: String,
    /// What a closed row says below its name: what is wrong, what it waits for.
    pub note: String,
    /// Its name.
    pub title: String,
    /// The shape beside the word: `pass`, `fail`, `cannot_tell`, …
    pub shape: String,
}

/// The word of a failed check.
pub const FAIL: &str = "Needs attention";
/// The word of a check that passed.
pub const PASS: &str = "OK";
/// The word of a check that follows from another.
pub const BLOCKED: &str = "Blocked";
/// The word of a check whose step is still to come.
pub const NOT_YET: &str = "Not yet";
/// The word of a check that knows nothing.
pub const CANNOT_TELL: &str = "Cannot tell";

/// How long a press may take to show.
const SOON: Duration = Duration::from_secs(3);

/// The panel's own button, known by its keys.
const CHECK_ALL: &str = ".panel [aria-keyshortcuts='Shift+F5']";

/// Opens the panel and shows every check, passes and consequences too.
pub async fn open(window: &Page) -> Outcome {
    window.click("button", "Troubleshoot").await?;
    window.find("region", "Checks").await?;
    choose(window, "Which checks to show", "Everything").await
}

/// Presses Check all and waits until the panel was checked anew.
pub async fn check_all(window: &Page) -> Outcome {
    let before = checked_at(window).await?;
    // A message above the panel may offer the same.
    let middle = "document.querySelector(a[0]).scrollIntoView({ block: 'center' });";
    window.run::<()>(middle, vec![CHECK_ALL.into()]).await?;
    window.client().find(Locator::Css(CHECK_ALL)).await?.click().await?;
    until("the panel was checked anew", async || {
        let now = checked_at(window).await?;
        Ok(now.is_some() && now != before)
    })
    .await
}

/// When the panel says that it was checked; `None` while it checks, and before the first time.
pub async fn checked_at(window: &Page) -> Outcome<Option<String>> {
    window.run("return document.querySelector('.panel header time')?.dateTime ?? null;", vec![]).await
}

/// Every check that is shown, in the panel's order.
pub async fn rows(window: &Page) -> Outcome<Vec<Row>> {
    let script = "return [...document.querySelectorAll('.panel li.check')].map((row) => ({
        check: row.querySelector('[id^=check-row-]').id.replace('check-row-', ''),
        word: kit.tidy(row.querySelector('.word').innerText),
        note: kit.tidy(row.querySelector('.note')?.innerText),
        title: kit.tidy(row.querySelector('.title').innerText),
        shape: row.querySelector('[data-shape]').dataset.shape,
    }));";
    window.run(script, vec![]).await
}

/// One of them.
pub async fn row(window: &Page, check: &str) -> Outcome<Row> {
    let rows = rows(window).await?;
    let found = rows.iter().find(|row| row.check == check).cloned();
    found.ok_or_else(|| Failure::new(format!("the panel does not show {check}: {rows:?}")))
}

/// Fails unless a check has this word.
pub async fn reads(window: &Page, check: &str, word: &str) -> Outcome {
    let found = row(window, check).await?;
    if found.word == word {
        return Ok(());
    }
    Err(Failure::new(format!(
        "{check} reads {:?} instead of {word:?}: {}",
        found.word,
        open_check(window, check).await?
    )))
}

/// Opens a check, if it is not open yet; what stands behind its verdict.
pub async fn open_check(window: &Page, check: &str) -> Outcome<String> {
    let body = async || -> Outcome<Option<String>> {
        let script = "return document.getElementById(`check-body-${a[0]}`)?.innerText ?? null;";
        window.run(script, vec![check.into()]).await
    };
    let row = format!("check-row-{check}");
    let mut text = None;
    until(&format!("{check} is open"), async || {
        text = body().await?;
        if text.is_none() {
            let middle = "document.getElementById(a[0]).scrollIntoView({ block: 'center' });";
            window.run::<()>(middle, vec![row.as_str().into()]).await?;
            window.client().find(Locator::Id(&row)).await?.click().await?;
            // A row that moves under the pointer, as checks come in above it, is missed; then once more.
            let opens = until_within(SOON, "it opens", async || Ok(body().await?.is_some())).await;
            text = if opens.is_ok() { body().await? } else { None };
        }
        Ok(text.is_some())
    })
    .await?;
    text.ok_or_else(|| Failure::new(format!("{check} has nothing to say")))
}

/// When what an opened check rests on was seen, newest last.
pub async fn seen_at(window: &Page, check: &str) -> Outcome<Vec<String>> {
    open_check(window, check).await?;
    let script =
        "return [...document.querySelectorAll(`#check-body-${a[0]} .provenances time`)].map((t) => t.dateTime).sort();";
    window.run(script, vec![check.into()]).await
}

/// The text of the card above the checks; empty where nothing is wrong.
pub async fn headline(window: &Page) -> Outcome<String> {
    window.within("region", "Most likely cause").text().await
}

/// The number beside *Troubleshoot* in the list on the left, as it is spoken.
pub async fn badge(window: &Page) -> Outcome<String> {
    beginning_with(window, "button", "Troubleshoot").await
}

/// What a person presses with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// A pointer.
    Mouse,
    /// Tab to get there, Enter to press.
    Keyboard,
}

/// Presses things, and counts how often.
pub struct Presses<'a> {
    window: &'a Page,
    hand: Hand,
    /// What was pressed, in order.
    pub pressed: Vec<String>,
    /// How often Tab was pressed in between.
    pub tabs: usize,
}

impl<'a> Presses<'a> {
    /// With this hand, nothing pressed yet.
    pub fn by(hand: Hand, window: &'a Page) -> Self {
        Self { window, hand, pressed: Vec::new(), tabs: 0 }
    }

    /// Presses the one button in a part of the panel whose name begins so.
    pub async fn press(&mut self, part: &str, name: &str) -> Outcome {
        let part = self.window.within("region", part);
        match self.hand {
            Hand::Mouse => part.click("button", name).await?,
            Hand::Keyboard => {
                // It may be about to be drawn.
                part.find("button", name).await?;
                self.tab_to(name).await?;
                self.window.press(&char::from(Key::Enter).to_string()).await?;
            }
        }
        self.pressed.push(name.to_owned());
        Ok(())
    }

    /// Tab by Tab, from wherever the focus is, as the window left it.
    async fn tab_to(&mut self, name: &str) -> Outcome {
        let mut passed = Vec::new();
        while passed.len() < 80 {
            let (role, focused) = self.window.focused().await?;
            if role == "button" && focused.starts_with(name) {
                return Ok(());
            }
            passed.push(format!("{role} {focused}"));
            self.window.press(&char::from(Key::Tab).to_string()).await?;
            self.tabs += 1;
        }
        Err(Failure::new(format!("Tab does not lead to {name:?}, only to {passed:?}")))
    }
}
