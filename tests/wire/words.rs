//! Every trouble has its words: a headline and what to do next, in the tone the whole window keeps.

use std::path::Path;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use passarela::clients::mail::trouble::{MailTrouble, Part, Refusal, Untrusted};
use passarela::clients::trouble::Trouble;
use passarela::domain::fingerprint::Fingerprint;
use passarela::domain::message::Value;

/// One of each, and a second where the words branch.
fn samples() -> Vec<Trouble> {
    let host = || "visibility.amp.cisco.com".to_owned();
    let trace_id = || Some("ctx-1".to_owned());
    let refusal = || Refusal { host: host(), code: 554, said: "5.7.1 Not from here".into() };
    let unfit = [Part::Sender, Part::Recipient, Part::Subject, Part::MessageId].map(|part| MailTrouble::Unfit { part });
    let untrusted = [Untrusted::Issuer, Untrusted::Name, Untrusted::Date]
        .map(|why| MailTrouble::TlsUntrusted { host: host(), why });
    let mail = vec![
        MailTrouble::NoListener { host: host(), port: 25 },
        MailTrouble::NotSmtp { host: host(), port: 2525 },
        MailTrouble::TurnedAway { refusal: refusal() },
        MailTrouble::TlsFailed { host: host() },
        MailTrouble::SenderRefused { refusal: refusal() },
        MailTrouble::RecipientRefused { refusal: refusal() },
        MailTrouble::RecipientRefused { refusal: Refusal { said: String::new(), ..refusal() } },
        MailTrouble::MessageRefused { refusal: refusal() },
        MailTrouble::Later { refusal: Refusal { code: 451, ..refusal() } },
        MailTrouble::Uncertain { host: host() },
    ];
    let mail = mail.into_iter().chain(unfit).chain(untrusted).map(Trouble::from);
    let other = vec![
        Trouble::Offline,
        Trouble::Dns { host: host() },
        Trouble::Refused { host: host() },
        Trouble::Timeout { host: host(), seconds: 30 },
        Trouble::TooSlow { host: host(), seconds: 30 },
        Trouble::ConnectionLost { host: host() },
        Trouble::Proxy { host: host() },
        Trouble::TlsUnknownIssuer { host: host() },
        Trouble::TlsWrongName { host: host(), presented: vec!["a.example".into(), "b.example".into()] },
        Trouble::TlsWrongName { host: host(), presented: vec![] },
        Trouble::TlsExpired { host: host() },
        Trouble::TlsNotYetValid { host: host() },
        Trouble::TlsNotSpoken { host: host() },
        Trouble::TlsOther { host: host() },
        Trouble::HostNotAllowed { host: host() },
        Trouble::BadAddress,
        Trouble::BadCertificate,
        Trouble::NoAuthorities,
        Trouble::Redirected { host: host(), to: "login.example".into() },
        Trouble::WebPage { host: host() },
        Trouble::Malformed { host: host() },
        Trouble::Truncated { host: host() },
        Trouble::TooLarge { host: host() },
        Trouble::UnknownClient,
        Trouble::WrongPassword,
        Trouble::AccountDisabled,
        Trouble::SignInRefused { error: "access_denied".into() },
        Trouble::TokenRefused,
        Trouble::MissingScope { scopes: vec![] },
        Trouble::MissingScope { scopes: vec!["sse".into()] },
        Trouble::MissingScope { scopes: vec!["sse".into(), "profile:read".into()] },
        Trouble::MissingScope { scopes: vec!["casebook".into()] },
        Trouble::Forbidden,
        Trouble::NotFound,
        Trouble::RateLimited { retry_after: Some(3172) },
        Trouble::RateLimited { retry_after: Some(1) },
        Trouble::RateLimited { retry_after: None },
        Trouble::Server { status: 502, trace_id: None },
        Trouble::Server { status: 500, trace_id: trace_id() },
        Trouble::Status { status: 400, trace_id: None },
        Trouble::Status { status: 400, trace_id: trace_id() },
        Trouble::NotAccepted { fields: vec!["settings".into()] },
        Trouble::TlsPinChanged {
            host: host(),
            pinned: Fingerprint::new([1; 32]),
            presented: Fingerprint::new([2; 32]),
        },
        Trouble::ApplianceCertificate { host: host() },
        Trouble::ApplianceRefused { host: host() },
        Trouble::AppliancePassword,
        Trouble::AppliancePasswordStopped,
        Trouble::ApplianceTwoFactor,
        Trouble::ApplianceForbidden,
        Trouble::ApplianceApiAbsent,
        Trouble::ApplianceBusy,
        Trouble::ApplianceServer { status: 500 },
        Trouble::ApplianceStatus { status: 400 },
    ];
    other.into_iter().chain(mail).collect()
}

fn bundle() -> FluentBundle<FluentResource> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/locales/en/trouble.ftl");
    let resource = FluentResource::try_new(std::fs::read_to_string(file).unwrap()).expect("Fluent");
    let mut bundle = FluentBundle::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).expect("no id twice");
    bundle
}

fn words(bundle: &FluentBundle<FluentResource>, id: &str, trouble: &Trouble) -> String {
    let mut args = FluentArgs::new();
    for (name, value) in trouble.args() {
        let value = match value {
            Value::Text(text) => FluentValue::from(text),
            Value::Number(n) => FluentValue::from(n),
            other => panic!("{id}: {other:?} is neither text nor number"),
        };
        args.set(name, value);
    }
    let message = bundle.get_message(id).unwrap_or_else(|| panic!("{id} is missing"));
    let mut errors = vec![];
    let text = bundle.format_pattern(message.value().unwrap(), Some(&args), &mut errors).into_owned();
    assert!(errors.is_empty(), "{id}: {errors:?}");
    text
}

#[test]
fn every_code_has_a_sample_and_every_sample_a_code() {
    let mut seen: Vec<&str> = samples().iter().map(Trouble::code).collect();
    seen.sort_unstable();
    seen.dedup();
    let mut codes = Trouble::CODES.to_vec();
    codes.sort_unstable();
    assert_eq!(seen, codes);
}

#[test]
fn every_trouble_says_what_is_so_and_what_to_do() {
    let bundle = bundle();
    for trouble in samples() {
        let id = format!("trouble-{}", trouble.code());
        let headline = words(&bundle, &id, &trouble);
        let next = words(&bundle, &format!("{id}-next"), &trouble);
        assert!(headline.split_whitespace().count() <= 12, "{id}: {headline}");
        for text in [&headline, &next] {
            for sentence in text.split_inclusive(['.', ';']) {
                assert!(sentence.split_whitespace().count() <= 20, "{id}: {sentence}");
            }
            let lower = text.to_lowercase();
            for word in ["please", "sorry", "oops", "simply", "just", "invalid", "illegal"] {
                assert!(!lower.split(|c: char| !c.is_alphabetic()).any(|w| w == word), "{id} says {word}: {text}");
            }
            assert!(text.ends_with('.') && !text.contains('!'), "{id}: {text}");
        }
    }
}

#[test]
fn no_two_headlines_are_the_same() {
    let bundle = bundle();
    let mut seen: Vec<(String, &str)> = Vec::new();
    for trouble in samples() {
        let code = trouble.code();
        let headline = words(&bundle, &format!("trouble-{code}"), &trouble);
        for (other, whose) in &seen {
            assert!(*whose == code || *other != headline, "{code} and {whose}");
        }
        seen.push((headline, code));
    }
}
