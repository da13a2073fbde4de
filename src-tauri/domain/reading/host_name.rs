//! The appliance's own host name, where a page or a session states it.
//!
//! Four places state it: the end of `Logged in as: admin on esa03.example.com` (third-party, version unknown), the line over
//! the product and the AsyncOS release at the top of a page (assumed), the row of System Status (assumed), and the prompt of
//! the command line (public client code). Only a whole name with a domain counts, and all places of one text must agree.

use super::asyncos_cli;
use super::fact_builder::{Agreed, FactBuilder};
use super::phrase_search::Phrase;
use super::sheet::Sheet;

/// Two words of `Logged in as:` that nothing can run into: what stands before it can run into the first.
const LOGGED_IN: Phrase = Phrase::new("in as:");

/// Notes it from a page of the web interface.
pub(super) fn on_page(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    let mut said = Agreed::default();
    for (i, s) in sheet.all().filter(|(_, s)| s.own() && s.text.len() <= 300) {
        // A glance at the words that have to be there: every line of a page is asked.
        if LOGGED_IN.may_be_in(s.words)
            && let Some(name) = logged_in(&s.text, &s.lower)
        {
            said.say(name, s.line);
        }
        let row = match s.lower.starts_with("host") {
            true => ["host name", "hostname"].iter().find_map(|label| sheet.value(i, label)),
            false => None,
        };
        if let Some((name, line)) = row.and_then(|v| Some((whole(v.text)?, v.segment.line))) {
            said.say(name, line);
        }
        if asyncos_cli::banner_of(s).is_some() {
            // The product stands on a line of its own, or was glued to the release.
            let alone = s.lower.starts_with("asyncos ");
            let above = |n: usize| i.checked_sub(n).and_then(|at| sheet.segments.get(at)).filter(|s| s.own());
            let name = match above(1) {
                Some(line) if !alone => Some(line),
                Some(line) if product(&line.lower) => above(2),
                _ => None,
            };
            if let Some((name, line)) = name.and_then(|s| Some((whole(&s.text)?, s.line))) {
                said.say(name, line);
            }
        }
    }
    note(said, found);
}

/// Notes it from a session: what stands before `>` at each prompt.
pub(super) fn at_prompts(sheet: &Sheet<'_>, found: &mut FactBuilder) {
    let mut said = Agreed::default();
    for (_, s) in sheet.all() {
        let Some((host, _)) = asyncos_cli::prompt(s).and_then(|_| s.text.split_once('>')) else { continue };
        let host = host.trim();
        let host = host.strip_prefix("(Machine ").and_then(|h| h.strip_suffix(')')).unwrap_or(host);
        if let Some(name) = whole(host) {
            said.say(name, s.line);
        }
    }
    note(said, found);
}

fn note(said: Agreed<String>, found: &mut FactBuilder) {
    if let Some((name, line)) = said.get() {
        found.facts.host_name = Some(name);
        found.at("host_name", line);
    }
}

/// `Logged in as: admin on esa03.example.com`, also where more of the bar follows.
fn logged_in(text: &str, lower: &str) -> Option<String> {
    // The product's line may have run into it; see the banner.
    let at = lower.find("logged in as:")?;
    let mut words = text[at..].split_whitespace().skip(3).map(|w| w.trim_matches('*'));
    let _user = words.next()?;
    (words.next()? == "on").then(|| words.next().and_then(whole)).flatten()
}

fn product(lower: &str) -> bool {
    lower.split(' ').count() <= 8 && ["appliance", "gateway", "manager"].iter().any(|n| lower.ends_with(n))
}

/// A host name with its domain, and nothing glued to it.
fn whole(text: &str) -> Option<String> {
    let name = text.trim().trim_end_matches('.');
    let label = |l: &str| {
        !l.is_empty()
            && l.len() <= 63
            && !l.starts_with('-')
            && !l.ends_with('-')
            && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    };
    let last = name.rsplit('.').next()?;
    // `esa03.example.comOptions`: a name that ran into a word of the page.
    let glued = name.as_bytes().windows(2).any(|w| w[0].is_ascii_lowercase() && w[1].is_ascii_uppercase());
    let fits = name.len() <= 253
        && name.contains('.')
        && name.split('.').all(label)
        && last.bytes().all(|b| b.is_ascii_alphabetic())
        && last.len() >= 2
        && !glued;
    fits.then(|| name.to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::super::read_text;

    fn name(text: &str) -> Option<String> {
        read_text(text).facts.host_name
    }

    #[test]
    fn each_place_that_states_it() {
        let page = "Cloud Service Settings\nThreat Response:\tDisabled\nEdit Settings\n";
        let status = "Monitor\tMail Policies\tSecurity Services\tNetwork\tSystem Administration\nSystem Status\n";
        for text in [
            format!("Cisco C100V\nLogged in as: admin on ESA03.corp.example | Options\n{page}"),
            format!(
                "esa03.corp.example\nEmail Security Virtual Appliance\nAsyncOS 13.0.0 for Cisco C100V build 392\n{page}"
            ),
            format!(
                "esa03.corp.example\nEmail Security Virtual Appliance AsyncOS 13.0.0 for Cisco C100V build 392\n{page}"
            ),
            format!("{status}Host Name:\tesa03.corp.example\nAsyncOS Version:\t15.5.5-014\n"),
            "esa03.corp.example> version\nVersion: 15.5.5-014\nesa03.corp.example> ".to_owned(),
            "(Machine esa03.corp.example)> version\nVersion: 15.5.5-014\n".to_owned(),
        ] {
            assert_eq!(name(&text).as_deref(), Some("esa03.corp.example"), "{text}");
        }
    }

    #[test]
    fn nothing_is_guessed() {
        let page = "Cloud Service Settings\nThreat Response:\tDisabled\nEdit Settings\n";
        for text in [
            page.to_owned(),
            format!("Logged in as: admin\n{page}"),
            format!("Logged in as: admin on esa03\n{page}"),
            format!("Logged in as: admin on esa03.corp.exampleOptions\n{page}"),
            format!("Logged in as: admin on 192.0.2.7\n{page}"),
            format!("Logged in as: admin on esa03.corp.example\nHost Name:\tesa04.corp.example\n{page}"),
            format!("www.corp.example\n{page}"),
            "esa03.corp.example> version\nVersion: 15.5.5-014\nesa04.corp.example> ".to_owned(),
        ] {
            assert_eq!(name(&text), None, "{text}");
        }
    }

    #[test]
    fn pages_that_are_none_of_ours_still_say_whose_they_are() {
        let menus = "Monitor\tMail Policies\tSecurity Services\tNetwork\tSystem Administration\n";
        let status =
            read_text(&format!("{menus}System Status\nHost Name:\tesa03.corp.example\nAsyncOS Version:\t15.5.5-014\n"));
        assert_eq!(status.looks_like.as_deref(), Some("appliance-page"));
        assert_eq!(status.facts.version.as_deref(), Some("15.5.5-014"));
        assert_eq!((status.lines["host_name"], status.lines["version"]), (3, 4));
        let sign_in = read_text(
            "esa03.corp.example\nEmail Security Virtual Appliance\nAsyncOS 15.5.5 for Cisco C100V build 014\nLogin\nUsername:\nPassphrase:\n",
        );
        assert_eq!(sign_in.looks_like.as_deref(), Some("sign-in-page"));
        assert_eq!(sign_in.facts.version.as_deref(), Some("15.5.5-014"));
        assert_eq!(sign_in.facts.host_name.as_deref(), Some("esa03.corp.example"));
        // Somebody else's.
        let other = read_text("Sign in\nHost Name:\tmail.corp.example\nVersion:\t13.0.0-392\nPassword\n");
        assert_eq!(other.facts, Default::default());
    }
}
