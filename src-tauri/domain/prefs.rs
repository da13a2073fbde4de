//! Preferences of the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Preferences of the window.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Prefs {
    /// Light, dark or as the system.
    pub theme: Theme,
    /// Page zoom in percent, 50–400.
    pub zoom: u16,
    /// The next step opens by itself once the open one is confirmed.
    #[serde(default = "on")]
    pub move_on: bool,
    /// Beside the browser, the window stays above others. Wayland gives a program no way to ask for that.
    #[serde(default)]
    pub on_top: bool,
}

fn on() -> bool {
    true
}

impl Default for Prefs {
    fn default() -> Self {
        Self { theme: Theme::System, zoom: 100, move_on: true, on_top: false }
    }
}

/// Colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}
