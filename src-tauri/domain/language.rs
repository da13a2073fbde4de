//! Languages of the window and of the report.

use serde::Serialize;
use ts_rs::TS;

/// A language that there are message files of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Language {
    /// Its BCP 47 tag, and the name of its folder: `pt-BR`.
    pub id: &'static str,
    /// What it calls itself.
    pub name: &'static str,
    /// Which way it is written.
    pub direction: Direction,
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

/// The language to choose for somebody who wants these, the dearest first; tags as systems write them (`pt_BR.UTF-8`).
/// The same language of another country is better than the next wish. `None` where there is none of them.
pub fn best(wanted: &[String], all: impl Iterator<Item = Language> + Clone) -> Option<Language> {
    let tidy = |tag: &str| tag.split(['.', '@']).next().unwrap_or_default().replace('_', "-").to_ascii_lowercase();
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_owned();
    wanted.iter().map(|tag| tidy(tag)).find_map(|tag| {
        let exact = all.clone().find(|language| language.id.eq_ignore_ascii_case(&tag));
        exact.or_else(|| all.clone().find(|language| primary(&language.id.to_ascii_lowercase()) == primary(&tag)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_system_s_wish_is_met_as_well_as_it_can_be() {
        let all = [("en", "English"), ("es", "Español"), ("pt-BR", "Português (Brasil)")];
        let all = all.map(|(id, name)| Language { id, name, direction: Direction::Ltr });
        for (wanted, expected) in [
            (&["pt_BR.UTF-8"][..], Some("pt-BR")),
            (&["pt-PT"], Some("pt-BR")),
            (&["es-419", "en"], Some("es")),
            (&["de-DE", "es"], Some("es")),
            (&["C", "en_GB@euro"], Some("en")),
            (&["C"], None),
            (&["enx"], None),
            (&[], None),
        ] {
            let wanted: Vec<String> = wanted.iter().map(|tag| (*tag).to_owned()).collect();
            assert_eq!(best(&wanted, all.into_iter()).map(|language| language.id), expected, "{wanted:?}");
        }
    }
}
