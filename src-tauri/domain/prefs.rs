//! Preferences of the window.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::names::{ApplianceName, PortalName};

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
    /// What is done with a page that the person copied elsewhere; none as long as nobody was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub copying: Option<Copying>,
    /// What the portal is called, where it was chosen; else what the set-up has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub portal_name: Option<PortalName>,
    /// What the ESA is called.
    #[serde(default)]
    pub appliance_name: ApplianceName,
    /// Whether the desktop tells of what happens while the window is not looked at; none as long as nobody was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub notify: Option<bool>,
    /// The window's language, by id, where it was chosen; else it is the system's. What holds is in `View::languages`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(skip)]
    pub language: Option<String>,
    /// The report's language in the same way; else it is the window's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(skip)]
    pub report_language: Option<String>,
    /// How long registrations of this computer's set-ups took, in seconds, the newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(skip)]
    pub paces: Vec<u32>,
}

fn on() -> bool {
    true
}

impl Default for Prefs {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            zoom: 100,
            move_on: true,
            on_top: false,
            copying: None,
            portal_name: None,
            appliance_name: ApplianceName::Esa,
            notify: None,
            language: None,
            report_language: None,
            paces: Vec::new(),
        }
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

/// What is done with a page that was copied elsewhere, when the person comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Copying {
    /// It is offered.
    Ask,
    /// It is read by itself.
    Always,
    /// The clipboard is never read.
    Never,
}
