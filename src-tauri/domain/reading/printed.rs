//! A reading as `cargo xtask read` prints it: the public format, which names its facts one by one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::facts::{Facts, List, PageKind, Reading};

/// The printed form of a [`Reading`].
///
/// It leaves out what a reading holds for the wizard alone: whose machine a page is, where a portal is, how long a token lasts, and what a page that no step needs
/// says in its bar. Such a page states nothing here, however much of its frame is known. `partial` is no fact of the page
/// but how far its lists go, so it stands beside the facts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printed {
    /// Which page it is.
    pub page: PageKind,
    /// For an unknown page: what it resembles, if anything.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub looks_like: Option<String>,
    /// What it states; nothing for an unknown page.
    #[serde(default)]
    pub facts: Facts,
    /// Lists of which the page shows a part only, or may do so.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub partial: Vec<List>,
    /// Dotted path of a fact → 1-based line of the input it came from.
    #[serde(default)]
    pub lines: BTreeMap<String, usize>,
}

impl Reading {
    /// This reading as it is printed.
    pub fn printed(&self) -> Printed {
        let Self { page, looks_like, mut facts, mut lines } = self.clone();
        if page == PageKind::Unknown {
            (facts, lines) = Default::default();
        }
        facts.host_name = None;
        facts.portal_region = None;
        facts.token_expires = None;
        let partial = std::mem::take(&mut facts.partial);
        // Printed, an empty list is the page's word that there is none; a search that found nothing does not give it.
        let none_found = |list: List, rows: Option<usize>| rows == Some(0) && partial.contains(&list);
        if none_found(List::Devices, facts.devices.as_ref().map(Vec::len)) {
            facts.devices = None;
            lines.remove("devices");
        }
        if none_found(List::Modules, facts.modules.as_ref().map(Vec::len)) {
            facts.modules = None;
            lines.remove("modules");
        }
        lines.retain(|path, _| path != "host_name" && path != "token_expires" && !path.starts_with("partial."));
        Printed { page, looks_like, facts, partial, lines }
    }
}
