//! Which language holds: what was chosen, else what the system is set to, else English.

use crate::domain::prefs::Prefs;
use crate::domain::view::Languages;
use crate::i18n::{LANGUAGES, Words};

/// The languages there are, and which hold. `system` are those that the system is set to, the dearest first.
pub(super) fn languages(prefs: &Prefs, system: &[String]) -> Languages {
    let all = LANGUAGES.iter().map(|(language, _)| *language);
    let chosen = |id: &Option<String>| all.clone().find(|language| Some(language.id) == id.as_deref());
    let window = chosen(&prefs.language).unwrap_or_else(|| Words::wanted(system).language);
    let report = chosen(&prefs.report_language).unwrap_or(window);
    Languages { window: window.id, report: report.id, all: all.collect() }
}

/// This language's id, if there is such a language.
pub(super) fn known(id: &str) -> Option<String> {
    LANGUAGES.iter().find(|(language, _)| language.id == id).map(|(language, _)| language.id.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_holds_then_what_the_system_is_set_to_then_english() {
        let of = |prefs: &Prefs, system: &str| {
            let languages = languages(prefs, &[system.to_owned()]);
            (languages.window, languages.report)
        };
        assert_eq!(of(&Prefs::default(), "xx"), ("en", "en"));
        for (language, _) in LANGUAGES {
            assert_eq!(of(&Prefs::default(), language.id), (language.id, language.id), "the system's");
            let chosen = Prefs { language: known(language.id), ..Prefs::default() };
            assert_eq!(of(&chosen, "en"), (language.id, language.id), "the report follows the window");
            let apart = Prefs { report_language: known(language.id), ..Prefs::default() };
            assert_eq!(of(&apart, "xx"), ("en", language.id), "unless it was chosen apart");
        }
        let gone = Prefs { language: Some("xx".to_owned()), ..Prefs::default() };
        assert_eq!(of(&gone, "en"), ("en", "en"), "a language that this program does not have");
        assert_eq!(known("xx"), None);
    }
}
