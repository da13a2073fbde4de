//! No secret is in anything that leaves, wherever it came from and however it was written.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};

use super::setup::{Maker, everything, known, planted};

const TOKEN: &str = "0f1e2d3c4b5a69788796a5b4c3d2e1f0";
const API_PASSWORD: &str = "Kq7-vT_2xPz9wLm4RbN8sYc3HdJf6GgA1eUoIiQ5";
const APPLIANCE_PASSWORD: &str = "Zw\"lf <Box>&k\u{e4}mpfer/jagen 100%+\\'";
const JWT: &str = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhbmEiLCJleHAiOjE3MDB9.c2lnbmF0dXJlLXNpZ25hdHVyZQ";

const SECRETS: [&str; 4] = [TOKEN, API_PASSWORD, APPLIANCE_PASSWORD, JWT];

fn percent(text: &str, keep: impl Fn(u8) -> bool) -> String {
    text.bytes().map(|b| if keep(b) { char::from(b).to_string() } else { format!("%{b:02X}") }).collect()
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

fn json(text: &str) -> String {
    serde_json::to_string(text).expect("JSON").trim_matches('"').to_owned()
}

fn hex(text: &str, between: &str) -> String {
    text.bytes().map(|b| format!("{b:02x}")).collect::<Vec<_>>().join(between)
}

fn split(text: &str, every: usize, with: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    chars.chunks(every).map(|c| c.iter().collect::<String>()).collect::<Vec<_>>().join(with)
}

/// Ways of writing a secret, with a name for each.
fn encodings(secret: &str) -> Vec<(String, String)> {
    let unreserved = |b: u8| b.is_ascii_alphanumeric() || b"-._~".contains(&b);
    let uri = |b: u8| unreserved(b) || b"+/&'".contains(&b);
    let mut all = vec![
        ("plain".to_owned(), secret.to_owned()),
        ("upper case".into(), secret.to_uppercase()),
        ("URL-encoded".into(), percent(secret, unreserved)),
        ("URL-encoded, some signs kept".into(), percent(secret, uri)),
        ("URL-encoded, every byte".into(), percent(secret, |_| false)),
        ("URL-encoded twice".into(), percent(&percent(secret, unreserved), unreserved)),
        ("form-encoded".into(), percent(secret, |b| unreserved(b) || b == b' ').replace(' ', "+")),
        ("HTML".into(), html(secret)),
        ("HTML, numbers".into(), secret.chars().map(|c| format!("&#x{:x};", u32::from(c))).collect()),
        ("HTML twice".into(), html(&html(secret))),
        ("JSON".into(), json(secret)),
        ("JSON, numbers".into(), secret.encode_utf16().map(|u| format!("\\u{u:04x}")).collect()),
        ("JSON in JSON".into(), json(&json(secret))),
        ("hex".into(), hex(secret, "")),
        ("hex with spaces".into(), hex(secret, " ")),
        ("hex with colons".into(), hex(secret, ":").to_uppercase()),
        ("hex dump".into(), format!("0x{}", hex(secret, ", 0x"))),
        ("over lines".into(), split(secret, 5, "\n")),
        ("over lines with blanks".into(), split(secret, 7, "\r\n    ")),
        ("letter by letter".into(), split(secret, 1, " ")),
        ("with unseen characters".into(), split(secret, 3, "\u{200b}")),
        ("key and value".into(), format!("password={secret}")),
    ];
    for before in ["", "x", "admin:ok"] {
        for after in ["", "zz"] {
            let whole = format!("{before}{secret}{after}");
            all.push((format!("Base64 of {before}…{after}"), STANDARD.encode(&whole)));
            all.push((format!("URL-safe Base64 of {before}…{after}"), URL_SAFE_NO_PAD.encode(&whole)));
        }
    }
    let long = STANDARD.encode(format!("some words before {secret} and after"));
    all.push(("Base64 over lines".into(), split(&long, 20, "\n")));
    all.push(("Base64 inside a URL".into(), percent(&long, |b| b.is_ascii_alphanumeric())));
    all
}

/// The secret in every way of writing it, one below the other.
pub fn encoded(secret: &str) -> String {
    encodings(secret).into_iter().map(|(_, written)| written).collect::<Vec<_>>().join("\n\n")
}

/// Fails if the secret is in the text in any way of writing it.
pub fn assert_clean(text: &str, secret: &str, place: &str) {
    let text = squeezed(text);
    for (name, written) in encodings(secret) {
        if let Some(piece) = pieces(&written).iter().find(|piece| text.contains(*piece)) {
            let at = text.find(piece.as_str()).expect("it is there");
            let around: String = text[..at].chars().rev().take(80).collect::<Vec<_>>().into_iter().rev().collect();
            let rest: String = text[at..].chars().take(80).collect();
            panic!("{secret}, {name}: “{piece}” is in {place}: {around}{rest}");
        }
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && *c != '\u{200b}').collect::<String>().to_lowercase()
}

/// Pieces that no report has by chance.
fn pieces(text: &str) -> Vec<String> {
    let chars: Vec<char> = squeezed(text).chars().collect();
    let length = chars.len().min(12);
    chars.windows(length).step_by(4).map(|w| w.iter().collect()).collect()
}

fn assert_absent(maker: &Maker, written: &str, what: &str) {
    let made = maker.make();
    let pieces = pieces(written);
    for (place, text) in everything(&made) {
        let text = squeezed(&text);
        if let Some(piece) = pieces.iter().find(|piece| text.contains(*piece)) {
            panic!("{what}: “{piece}” is in {place}");
        }
    }
}

#[test]
fn every_secret_in_every_place_in_every_encoding() {
    for (nth, secret) in SECRETS.into_iter().enumerate() {
        // While working on the core each encoding has one of the secrets, in a whole run each of them.
        let here = |at: &usize| crate::whole::whole() || at % SECRETS.len() == nth;
        for (_, (name, written)) in encodings(secret).into_iter().enumerate().filter(|(at, _)| here(at)) {
            let maker = planted(&written).knowing(&SECRETS);
            assert_absent(&maker, &written, &format!("{secret}, {name}"));
        }
    }
}

#[test]
fn the_plants_grow() {
    // Without a known secret a harmless text shows up wherever the report quotes somebody: so the test above can fail.
    let mut maker = planted("zebra crossing");
    maker.session.report.shown = super::setup::PRIVATE.iter().map(|(_, kind)| *kind).collect();
    let made = maker.make();
    for (place, text) in everything(&made) {
        let enough = if place.starts_with("the") { 1 } else { 40 };
        let count = text.matches("zebra crossing").count();
        assert!(place == "the key" || count >= enough, "{count} in {place}");
    }
    maker.session.report.shown.clear();
    let key = passarela::report::key_text(&maker.make().key);
    assert!(key.contains("zebra crossing"), "{key}");
}

#[test]
fn what_looks_like_a_secret_needs_nobody_to_know_it() {
    for written in [
        TOKEN.to_owned(),
        JWT.to_owned(),
        format!("Authorization: Bearer {API_PASSWORD}"),
        format!("Authorization: Basic {}", STANDARD.encode("ana:quite a secret")),
        format!("https://ana:{API_PASSWORD}@esa03.corp.example/"),
        "{\"client_password\": \"quite-a-secret\"}".to_owned(),
        "passphrase = quite-a-secret".to_owned(),
    ] {
        let secret = written.rsplit([' ', '/', '"', '=']).find(|w| w.len() >= 12).expect("a secret").to_owned();
        let secret =
            secret.strip_suffix("@esa03.corp.example").unwrap_or(&secret).trim_start_matches("ana:").to_owned();
        assert_absent(&planted(&written), &secret, &written);
    }
}

#[test]
fn a_secret_that_somebody_shows_on_purpose_stays_hidden() {
    let mut maker = planted(TOKEN).knowing(&SECRETS);
    use passarela::domain::report_options::HiddenKind;
    maker.session.report.shown =
        super::setup::PRIVATE.iter().map(|(_, kind)| *kind).chain([HiddenKind::Secret]).collect();
    assert_absent(&maker, TOKEN, "everything shown");
    let made = maker.make();
    let view = passarela::report::view(&made.report, Default::default(), None);
    let row = view.hidden.iter().find(|h| h.kind == HiddenKind::Secret).expect("a row for secrets");
    assert!(row.count >= 1 && !row.shown && !row.may_show);
}

#[test]
fn a_report_without_secrets_counts_none() {
    let made = known().knowing(&SECRETS).make();
    let row = made.report.hidden.rows.last().expect("rows");
    assert_eq!((row.kind, row.count), (passarela::domain::report_options::HiddenKind::Secret, 0));
}
