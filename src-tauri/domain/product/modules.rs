//! Kinds of modules by the titles that Cisco gave them over the years, and which machine each asks.
//!
//! Titles changed with the products' names, and an organisation sees the one of its year. So a title is judged by what
//! it says (`SMA Email`, `Cisco ESA`), with the table to decide where that would go wrong: `SMA Web` asks the same
//! machine about web traffic, and `Secure Email Threat Defense` is another product.

use super::{Basis, HOW_TO, Machine, Mark, XDR_HELP};

/// Which machine's mail a module of a kind tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Asks {
    /// This machine.
    Machine(Machine),
    /// An email appliance; the words do not say which.
    SomeEmailAppliance,
}

/// A kind of modules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ModuleKind {
    /// The title that Cisco gives it.
    pub title: &'static str,
    /// What it asks, if it is an email appliance.
    pub asks: Option<Asks>,
    /// The word that stands for it, drawn as a picture in front of a module's name.
    pub icon: Option<&'static str>,
    /// A title of former years, where another one is today's.
    pub former: bool,
    /// Who says so.
    pub basis: Basis,
}

const GUIDES: Basis = Basis::new(Mark::Documented, "Cisco's guides for AsyncOS 15 and 16", "2026-11");
const XDR_INTEGRATIONS: Basis = Basis::new(Mark::Documented, "Cisco XDR, Supported Integrations", "2026-11");
const PICTURE: Basis = Basis::new(Mark::Inferred, "pictures of the how-to's Modules page", "2020-05");

const fn row(title: &'static str, asks: Option<Asks>, icon: Option<&'static str>, basis: Basis) -> ModuleKind {
    ModuleKind { title, asks, icon, former: false, basis }
}

const fn once(kind: ModuleKind) -> ModuleKind {
    ModuleKind { former: true, ..kind }
}

const ESA: Option<Asks> = Some(Asks::Machine(Machine::Esa));
const SMA: Option<Asks> = Some(Asks::Machine(Machine::Sma));

/// The ESA's module, as Cisco's how-to proposes to name it.
pub const ESA_MODULE: ModuleKind = row("Email Security Appliance", ESA, Some("Esa"), HOW_TO);
/// The SMA's module in XDR.
pub const SMA_MODULE: ModuleKind = row("Secure Email and Web Manager", SMA, None, XDR_HELP);
/// The SMA's module as it was called before; XDR's help says so.
pub const SMA_MODULE_FORMER: ModuleKind = once(row("SMA Email", SMA, None, XDR_HELP));

/// Every kind whose title is known.
pub const KINDS: &[ModuleKind] = &[
    ESA_MODULE,
    // The product's name of today; that its module is called so is inferred.
    row("Secure Email Gateway", ESA, None, GUIDES),
    SMA_MODULE,
    SMA_MODULE_FORMER,
    // The product's former name; that its module was called so is inferred.
    once(row("Security Management Appliance", SMA, Some("Sma"), PICTURE)),
    // The same machine's word on web traffic: no mail is found by it.
    row("SMA Web", None, None, XDR_INTEGRATIONS),
    row("Web Security Appliance", None, Some("Wsa"), PICTURE),
    row("Secure Web Appliance", None, None, XDR_INTEGRATIONS),
    // Other products with a similar name: mail in the cloud, no appliance.
    row("Secure Email Threat Defense", None, None, XDR_INTEGRATIONS),
    row("Email Threat Defense", None, None, XDR_INTEGRATIONS),
    row("AMP for Endpoints", None, Some("Amp"), HOW_TO),
    row("Secure Endpoint", None, None, XDR_INTEGRATIONS),
    row("Umbrella", None, None, XDR_INTEGRATIONS),
    row("Threat Grid", None, None, HOW_TO),
    row("VirusTotal", None, None, XDR_INTEGRATIONS),
    row("Talos Intelligence", None, None, XDR_INTEGRATIONS),
];

/// The days that the form's Request Timeframe is preset to. Documented in Cisco's how-to (2020-05).
pub const TIMEFRAME_DAYS: u32 = 30;

/// Bytes of the longest title.
const LONGEST_TITLE: usize = {
    let (mut longest, mut at) = (0, 0);
    while at < KINDS.len() {
        if KINDS[at].title.len() > longest {
            longest = KINDS[at].title.len();
        }
        at += 1;
    }
    longest
};

/// The kind with exactly this title, whatever its case, with or without `Cisco` in front.
pub fn titled(title: &str) -> Option<&'static ModuleKind> {
    let title = bare(title);
    // Asked of every line of a page: most are longer than any title.
    if title.len() > LONGEST_TITLE {
        return None;
    }
    KINDS.iter().find(|kind| kind.title.eq_ignore_ascii_case(title))
}

/// The kind whose picture reads as this word.
pub fn pictured(word: &str) -> Option<&'static ModuleKind> {
    KINDS.iter().find(|kind| kind.icon == Some(word))
}

/// Which email appliance a module of this title asks; `None` where it asks none.
///
/// ```
/// use passarela::domain::product::{Machine, modules::{Asks, asks}};
/// assert_eq!(asks("Cisco ESA"), Some(Asks::Machine(Machine::Esa)));
/// assert_eq!(asks("SMA Web"), None);
/// ```
pub fn asks(title: &str) -> Option<Asks> {
    if let Some(kind) = titled(title) {
        return kind.asks;
    }
    let title = title.to_lowercase();
    let other = says_another(&title);
    let named = |machine| {
        let of = |kind: &&ModuleKind| kind.asks == Some(Asks::Machine(machine));
        KINDS.iter().filter(of).any(|kind| says(&title, &kind.title.to_lowercase()))
    };
    let esa = named(Machine::Esa) || says(&title, "esa");
    let sma = named(Machine::Sma) || says(&title, "web manager") || says(&title, "sma");
    match (esa, sma) {
        (true, false) => Some(Asks::Machine(Machine::Esa)),
        (false, true) if !other => Some(Asks::Machine(Machine::Sma)),
        // Both in one title: it serves both, or we cannot tell.
        (true, true) => Some(Asks::SomeEmailAppliance),
        _ if other => None,
        _ => EMAIL_WORDS.iter().any(|words| says(&title, words)).then_some(Asks::SomeEmailAppliance),
    }
}

/// Whether a title is that of a module that asks no email appliance, though its words may sound like one.
pub fn is_anothers(title: &str) -> bool {
    asks(title).is_none() && says_another(&title.to_lowercase())
}

/// What says another product's whole name is another product's, however it goes on. Lower case.
fn says_another(title: &str) -> bool {
    KINDS.iter().filter(|kind| kind.asks.is_none()).any(|kind| says(title, &kind.title.to_lowercase()))
}

/// Whether today's table has exactly this title, so that it is to be preferred to one that only says the same.
pub fn is_todays_title(title: &str) -> bool {
    titled(title).is_some_and(|kind| !kind.former)
}

/// What says email appliance and not which.
const EMAIL_WORDS: [&str; 2] = ["secure email", "email security"];

fn bare(title: &str) -> &str {
    let title = title.trim();
    let rest = title.get(..6).filter(|start| start.eq_ignore_ascii_case("cisco ")).map(|_| &title[6..]);
    rest.unwrap_or(title).trim()
}

/// Whether a text says these words, as whole words. Both lower case.
fn says(text: &str, words: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(words)
        .any(|(at, _)| !letter(text[..at].chars().next_back()) && !letter(text[at + words.len()..].chars().next()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_tell_an_esa_from_an_sma_from_other_products() {
        let (esa, sma) = (ESA, SMA);
        let either = Some(Asks::SomeEmailAppliance);
        for (title, expected) in [
            ("Email Security Appliance", esa),
            ("Cisco Email Security Appliance", esa),
            ("Secure Email Gateway", esa),
            ("Cisco ESA", esa),
            ("esa", esa),
            ("My Email Security Appliance (beta)", esa),
            ("Secure Email and Web Manager", sma),
            ("SMA Email", sma),
            ("SMA", sma),
            ("Security Management Appliance", sma),
            ("Security Management Appliance: Secure Email", sma),
            ("Secure Email", either),
            ("Secure Email (ESA and SMA)", either),
            ("Email Security", either),
            ("SMA Web", None),
            ("Cisco SMA Web", None),
            ("SMA Web (beta)", None),
            ("Web Security Appliance", None),
            ("Secure Email Threat Defense", None),
            ("Cisco Secure Email Threat Defense", None),
            ("Mesa Firewall", None),
            ("Plasma", None),
            ("Umbrella", None),
            ("", None),
        ] {
            assert_eq!(asks(title), expected, "{title}");
        }
    }

    #[test]
    fn no_title_and_no_picture_stands_twice() {
        for (at, kind) in KINDS.iter().enumerate() {
            assert_eq!(titled(kind.title).map(|k| k.title), Some(kind.title));
            let twice = KINDS[at + 1..].iter().any(|k| k.title.eq_ignore_ascii_case(kind.title));
            assert!(!twice, "{}", kind.title);
            let drawn_twice = kind.icon.is_some() && KINDS[at + 1..].iter().any(|k| k.icon == kind.icon);
            assert!(!drawn_twice, "{:?}", kind.icon);
        }
        assert_eq!(pictured("Sma").map(|k| k.title), Some("Security Management Appliance"));
        assert_eq!(pictured("Xyz"), None);
    }
}
