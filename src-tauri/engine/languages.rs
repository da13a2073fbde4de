//! Which language holds: what was chosen, else what the system is set to, else English.

use crate::domain::language;
use crate::domain::prefs::Prefs;
use crate::domain::view::Languages;
use crate::words::{LANGUAGES, Words};

/// The languages there are, and which hold. `system` are those that the system is set to, the dearest first.
pub(super) fn languages(prefs: &Prefs, system: &[String]) -> Languages {
    let all = LANGUAGES.iter().map(|(language, _)| *language);
    let chosen = |id: &Option<String>| all.clone().find(|language| Some(language.id) == id.as_deref());
    let window =
        chosen(&prefs.language).or_else(|| language::best(system, all.clone())).unwrap_or(Words::english().language);
    let report = chosen(&prefs.report_language).unwrap_or(window);
    Languages { window: window.id, report: report.id, all: all.collect() }
}

/// This language's id, if there is such a language.
pub(super) fn known(id: &str) -> Option<String> {
    LANGUAGES.iter().find(|(language, _)| language.id == id).map(|(language, _)| language.id.to_owned())
}
