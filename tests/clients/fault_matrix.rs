//! Every fault that a client can meet, and the words a person then reads. Kept in `snapshots/fault_matrix.snap`, so that a
//! change of words is seen by whoever changes them; `cargo xtask bless` writes it anew.
//!
//! One file of `fault_matrix/` stages the faults of one client and gives its rows. Here they are held to the same rules.
#![allow(clippy::unwrap_used)]

mod asyncos;
mod iroh;
mod mail;

use std::collections::BTreeMap;

use passarela::clients::Error;
use passarela::domain::message::Message;
use passarela::i18n::Words;
use passarela::lab::faults::{Fault, FaultKind};
use tokio::sync::OnceCell;

/// A fault as it shows at one client.
pub struct Row {
    /// The fault's id, or a name of ours where the lab has none.
    pub fault: &'static str,
    /// What the client made of it.
    pub error: Error,
}

/// The rows of one client.
struct Section {
    title: &'static str,
    rows: Vec<Row>,
}

/// A client with faults of its own adds its section here. The faults are staged once, for all tests.
async fn sections() -> &'static [Section] {
    static SECTIONS: OnceCell<Vec<Section>> = OnceCell::const_new();
    let staged = || async {
        vec![
            Section { title: "Threat Response", rows: iroh::rows().await },
            Section { title: "The appliance’s API", rows: asyncos::rows().await },
            Section { title: "The test message", rows: mail::rows().await },
        ]
    };
    SECTIONS.get_or_init(staged).await
}

/// Why a fault has no row: it is no error of a client, or its client has no section yet.
fn without_row(fault: Fault) -> Option<&'static str> {
    match fault {
        Fault::KeychainLocked => Some("no client is asked"),
        Fault::CrashChecker => Some("a check breaks, no client does"),
        Fault::BadQuery => Some("the text is judged before anybody is asked"),
        Fault::BadClientId | Fault::BadClientPassword | Fault::AccountDisabled | Fault::MissingScope => None,
        other if other.kind() == FaultKind::World => Some("clients answer well; steps judge what was seen"),
        _ => None,
    }
}

/// Faults whose headline may be the same, and why nobody can tell them apart from here.
const ALIKE: [(&str, &str, &str); 3] = [
    ("tls-pin-changed", "tls-intercepted", "both show another certificate than the one that was compared"),
    ("tls-unknown-issuer", "tls-intercepted", "both show a certificate of an authority that nobody here trusts"),
    ("bad-client-id", "client-of-another-region", "the token route answers invalid_client to both"),
];

fn said(error: &Error, suffix: &str) -> String {
    let mut message = Message::new(&format!("error-{}{suffix}", error.code()));
    message.args = error.args();
    Words::english().try_say(&message).unwrap()
}

/// What another run would say otherwise.
fn steady(text: &str) -> String {
    const UUID: usize = 36;
    let mut steady = text.to_owned();
    for (at, found) in text.match_indices("ctx-").collect::<Vec<_>>().into_iter().rev() {
        let from = at + found.len();
        steady.replace_range(from..from + UUID, "…");
    }
    // A fingerprint has 32 pairs; a port is a number of five digits.
    let another_time = |word: &str| {
        let bare = word.trim_matches(['.', ',']);
        let fingerprint = bare.len() == 95 && bare.split(':').all(|pair| pair.len() == 2);
        fingerprint || (bare.len() == 5 && bare.bytes().all(|b| b.is_ascii_digit()))
    };
    let words = steady.split(' ').map(|word| if another_time(word) { "…" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

fn table(sections: &[Section]) -> String {
    let mut text = String::from(
        "# What a person reads when a client meets a fault\n\nWritten by `cargo xtask bless` from the words in \
         `ui/locales`, compared by `tests/clients/fault_matrix.rs`.\n",
    );
    for section in sections {
        text.push_str(&format!("\n## {}\n\n| Fault | Headline | What to do next |\n|---|---|---|\n", section.title));
        for row in &section.rows {
            let words = [said(&row.error, ""), said(&row.error, "-next")];
            let [headline, next] = words.map(|words| steady(&words).replace('\n', " ").replace('|', "\\|"));
            text.push_str(&format!("| `{}` | {headline} | {next} |\n", row.fault));
        }
    }
    text
}

#[tokio::test]
async fn the_words_of_every_fault_are_those_that_were_looked_at() {
    let now = table(sections().await);
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("fault_matrix", now);
    });
}

#[tokio::test]
async fn every_fault_has_a_row_or_a_reason() {
    let sections = sections().await;
    for fault in Fault::ALL {
        let rows = sections.iter().flat_map(|s| &s.rows).filter(|row| row.fault == fault.id()).count();
        match without_row(*fault) {
            Some(reason) => assert_eq!(rows, 0, "{fault} has a row now, though {reason}"),
            None => assert!(rows > 0, "{fault} has no row"),
        }
    }
}

/// A headline says in a person's words what is so: no code, no address with its path, nothing a library said.
#[tokio::test]
async fn no_headline_is_a_raw_error() {
    for row in sections().await.iter().flat_map(|s| &s.rows) {
        assert_eq!(raw(&said(&row.error, "")), None, "{}", row.fault);
    }
    for bad in [
        "error-dns",
        "error sending request for url (https://127.0.0.1/iroh)",
        "Connection refused (os error 111)",
        "InvalidCertificate(UnknownIssuer)",
        "The service answered 500.",
        "invalid_client",
    ] {
        assert!(raw(bad).is_some(), "{bad}");
    }
}

/// What of a headline nobody should have to read.
fn raw(headline: &str) -> Option<&'static str> {
    let words: Vec<&str> = headline.split_whitespace().collect();
    let status = |word: &&str| {
        let digits = word.trim_matches(|c: char| c.is_ascii_punctuation());
        digits.len() == 3 && digits.bytes().all(|b| b.is_ascii_digit())
    };
    if words.len() > 12 || !headline.ends_with('.') {
        Some("is no short sentence")
    } else if ["error", "://", "_", "(", "{", "::", "error-"].iter().any(|part| headline.to_lowercase().contains(part))
    {
        Some("has the look of a program's words")
    } else if words.iter().any(status) {
        Some("has a status code")
    } else {
        None
    }
}

#[tokio::test]
async fn two_faults_share_a_headline_only_where_the_wire_cannot_tell() {
    for section in sections().await {
        let mut by_headline: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for row in &section.rows {
            by_headline.entry(said(&row.error, "")).or_default().push(row.fault);
        }
        let alike = |a: &str, b: &str| ALIKE.iter().any(|(x, y, _)| (*x, *y) == (a, b) || (*y, *x) == (a, b));
        for (headline, faults) in &by_headline {
            for (n, fault) in faults.iter().enumerate() {
                for other in &faults[..n] {
                    assert!(alike(fault, other), "{fault} and {other} both read: {headline}");
                }
            }
        }
        // A pair that no longer reads the same has to leave the list.
        let present = |fault: &str| section.rows.iter().any(|row| row.fault == fault);
        for (a, b, why) in ALIKE.iter().filter(|(a, b, _)| present(a) && present(b)) {
            let same = by_headline.values().any(|faults| faults.contains(a) && faults.contains(b));
            assert!(same, "{a} and {b} read differently now, though {why}");
        }
    }
}
