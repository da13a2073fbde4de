//! A person who has a keyboard alone: real keys, which the window's page receives as trusted events, and the focus.

use serde_json::json;

use crate::page::until;
use crate::x11::{self, Key};
use crate::{App, Desk, Failure, Outcome};

/// Counts the keys that were let go, by which time what they do to the focus is done; and where the focus was.
const WATCH: &str = r"
    if (!window.__hands) {
        window.__hands = { keys: 0, seen: new Set() };
        addEventListener('keyup', (event) => { if (event.isTrusted) window.__hands.keys += 1; }, true);
        addEventListener('focusin', (event) => window.__hands.seen.add(event.target), true);
    }";

/// Everything that a person can act on, with one of each group of radio buttons.
const CONTROLS: &str = r"
    const controls = [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex=\'0\']')]
        .filter((e) => kit.visible(e) && e.tabIndex >= 0 && !e.closest('[inert]'))
        .filter((e) => e.type !== 'radio' || e.checked || e === [...document.getElementsByName(e.name)]
            .reduce((one, other) => (other.checked ? other : one)));";

/// More controls than any page has.
const MOST: usize = 200;

/// See the module.
pub struct Hands<'a> {
    app: &'a App,
    screen: &'a str,
}

impl<'a> Hands<'a> {
    /// On the keyboard, with the window in front.
    pub async fn on(app: &'a App, desk: &'a Desk) -> Outcome<Self> {
        app.come_back().await?;
        app.page().run::<()>(&format!("{WATCH} return null;"), vec![]).await?;
        Ok(Self { app, screen: desk.screen() })
    }

    /// Presses keys together and waits until the page has had them.
    pub async fn press(&self, keys: &[Key]) -> Outcome {
        let count = async || self.app.page().run::<usize>("return window.__hands.keys;", vec![]).await;
        let before = count().await?;
        x11::press(self.screen, keys)?;
        until(&format!("the page has had {keys:?}"), async || Ok(count().await? >= before + keys.len())).await
    }

    /// Types, letter by letter.
    pub async fn types(&self, text: &str) -> Outcome {
        for letter in text.chars() {
            self.press(&[Key::Letter(letter)]).await?;
        }
        Ok(())
    }

    /// Goes on with Tab until the focus is on what has this role and name.
    pub async fn tab_to(&self, role: &str, name: &str) -> Outcome {
        self.app.page().find(role, name).await?;
        let mut passed = Vec::new();
        for _ in 0..MOST {
            let here = self.app.page().focused().await?;
            if here.0 == role && here.1 == name {
                return Ok(());
            }
            passed.push(here.1);
            self.press(&[Key::Tab]).await?;
        }
        Err(Failure::new(format!("Tab never gets to {role} {name:?}; it passed {passed:?}")))
    }

    /// Goes there and presses it.
    pub async fn use_button(&self, name: &str) -> Outcome {
        self.tab_to("button", name).await?;
        self.press(&[Key::Return]).await
    }

    /// What no Tab gets to on this page, by name.
    pub async fn out_of_reach(&self) -> Outcome<Vec<String>> {
        let page = self.app.page();
        page.run::<()>("window.__hands.seen.clear();", vec![]).await?;
        let left = format!(
            "{CONTROLS} return controls.filter((e) => !window.__hands.seen.has(e)).map((e) => `${{kit.role(e)}} ${{kit.name(e)}}`);"
        );
        let mut missed: Vec<String> = Vec::new();
        for _ in 0..MOST {
            missed = page.run(&left, vec![json!(null)]).await?;
            if missed.is_empty() {
                break;
            }
            self.press(&[Key::Tab]).await?;
        }
        Ok(missed)
    }
}
