//! How often a person presses: counted by the window's page, from the trusted events that it receives.

use serde::Deserialize;

use crate::{Outcome, Page};

const KIT: &str = include_str!("presses.js");

/// What the page received since it counts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Presses {
    /// Clicks, choices in lists, keys that act. Typing is none.
    pub presses: u32,
    /// Pastes.
    pub pastes: u32,
    /// Events that a script made: what no person did.
    pub untrusted: u32,
    /// What was pressed, in order: the step that was open, and what.
    pub told: Vec<(String, String)>,
}

impl Presses {
    /// What was pressed while this step was open.
    pub fn at(&self, step: &str) -> Vec<&str> {
        self.told.iter().filter(|(at, _)| at.contains(step)).map(|(_, what)| what.as_str()).collect()
    }
}

/// Begins to count, if the page does not yet.
pub async fn count(window: &Page) -> Outcome {
    window.run(&format!("{KIT}\nreturn null;"), vec![]).await
}

/// What was counted up to now.
pub async fn counted(window: &Page) -> Outcome<Presses> {
    window.run("return window.__presses;", vec![]).await
}
