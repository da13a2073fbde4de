//! What of a page reads the same in two languages: a sentence that nobody translated, or that was composed in code.

use crate::{Outcome, Page};

/// Texts of several words that a person sees now, but for what stays as it is in every language: labels and pages of Cisco's
/// (marked as English), code, addresses, names that people gave. What was said aloud a moment ago was said in the language of
/// then, and nobody sees it.
pub async fn texts(page: &Page) -> Outcome<Vec<String>> {
    let script = r#"
        const stays = "[lang]:not(html), code, kbd, pre, .mono, textarea, time, figure, [data-testid=polite], [data-testid=assertive]";
        const words = (text) => text.split(" ").filter((word) => /\p{L}{2}/u.test(word) && !/^(Ctrl|Alt|Shift|Esc)/.test(word));
        return [...new Set(kit.pieces().filter(({ e }) => !e.closest(stays)).map(({ node }) => kit.tidy(node.textContent)))]
            .filter((text) => words(text).length > 1 && !/\w\.\w+\.\w/.test(text));"#;
    page.run(script, vec![]).await
}

/// Names of products, services and tenants, and a page's own words: no language changes them.
const NAMES: [&str; 12] = [
    "Security Services Exchange",
    "Cisco XDR",
    "Cisco Threat Response",
    "Threat Response",
    "SecureX threat response",
    "Secure Email Gateway",
    "Secure Email and Web Manager",
    "Português (Brasil)",
    // The practice lab's tenant, and who signed in.
    "Practice Americas, admin",
    // What a page of the appliance says, word for word.
    "Threat Response: Enabled",
    "Threat Response: Disabled",
    "Your changes have been committed",
];

/// Of the texts in another language, those that English has as well.
pub fn same<'a>(english: &[String], other: &'a [String]) -> Vec<&'a String> {
    other.iter().filter(|text| english.contains(text) && !NAMES.contains(&text.as_str())).collect()
}

#[cfg(test)]
mod tests_of_the_harness {
    use super::*;

    #[test]
    fn what_both_have_is_told_but_for_names() {
        let texts = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>();
        let english = texts(&["Check all", "Cisco XDR", "Make a report"]);
        let other = texts(&["Verificar tudo", "Cisco XDR", "Make a report"]);
        assert_eq!(same(&english, &other), ["Make a report"]);
    }
}
