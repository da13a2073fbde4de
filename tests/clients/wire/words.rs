//! Every error has its words: a headline and what to do next, in the tone the whole window keeps.

use passarela::clients::Error;
use passarela::clients::mail::error::{MailError, Part, SmtpRefusal, Untrusted};
use passarela::domain::fingerprint::Fingerprint;
use passarela::domain::message::Message;
use passarela::i18n::Words;

/// One of each, and a second where the words branch.
fn samples() -> Vec<Error> {
    let host = || "visibility.amp.cisco.com".to_owned();
    let trace_id = || Some("ctx-1".to_owned());
    let refusal = || SmtpRefusal { host: host(), code: 554, said: "5.7.1 Not from here".into() };
    let unfit = [Part::Sender, Part::Recipient, Part::Subject, Part::MessageId].map(|part| MailError::Unfit { part });
    let untrusted =
        [Untrusted::Issuer, Untrusted::Name, Untrusted::Date].map(|why| MailError::TlsUntrusted { host: host(), why });
    let mail = vec![
        MailError::NoListener { host: host(), port: 25 },
        MailError::NotSmtp { host: host(), port: 2525 },
        MailError::TurnedAway { refusal: refusal() },
        MailError::TlsFailed { host: host() },
        MailError::SenderRefused { refusal: refusal() },
        MailError::RecipientRefused { refusal: refusal() },
        MailError::RecipientRefused { refusal: SmtpRefusal { said: String::new(), ..refusal() } },
        MailError::MessageRefused { refusal: refusal() },
        MailError::Later { refusal: SmtpRefusal { code: 451, ..refusal() } },
        MailError::Uncertain { host: host() },
    ];
    let mail = mail.into_iter().chain(unfit).chain(untrusted).map(Error::from);
    let other = vec![
        Error::Offline,
        Error::Dns { host: host() },
        Error::Refused { host: host() },
        Error::Timeout { host: host(), seconds: 30 },
        Error::TooSlow { host: host(), seconds: 30 },
        Error::ConnectionLost { host: host() },
        Error::Proxy { host: host() },
        Error::TlsUnknownIssuer { host: host() },
        Error::TlsWrongName { host: host(), presented: vec!["a.example".into(), "b.example".into()] },
        Error::TlsWrongName { host: host(), presented: vec![] },
        Error::TlsExpired { host: host() },
        Error::TlsNotYetValid { host: host() },
        Error::TlsNotSpoken { host: host() },
        Error::TlsOther { host: host() },
        Error::HostNotAllowed { host: host() },
        Error::BadAddress,
        Error::BadCertificate,
        Error::NoAuthorities,
        Error::Redirected { host: host(), to: "login.example".into() },
        Error::WebPage { host: host() },
        Error::Malformed { host: host() },
        Error::Truncated { host: host() },
        Error::TooLarge { host: host() },
        Error::UnknownClient,
        Error::WrongPassword,
        Error::AccountDisabled,
        Error::SignInRefused { error: "access_denied".into() },
        Error::TokenRefused,
        Error::MissingScope { scopes: vec![] },
        Error::MissingScope { scopes: vec!["sse".into()] },
        Error::MissingScope { scopes: vec!["sse".into(), "profile:read".into()] },
        Error::MissingScope { scopes: vec!["casebook".into()] },
        Error::Forbidden,
        Error::NotFound,
        Error::RateLimited { retry_after: Some(3172) },
        Error::RateLimited { retry_after: Some(1) },
        Error::RateLimited { retry_after: None },
        Error::Server { status: 502, trace_id: None },
        Error::Server { status: 500, trace_id: trace_id() },
        Error::Status { status: 400, trace_id: None },
        Error::Status { status: 400, trace_id: trace_id() },
        Error::NotAccepted { fields: vec!["settings".into()] },
        Error::TlsPinChanged { host: host(), pinned: Fingerprint::new([1; 32]), presented: Fingerprint::new([2; 32]) },
        Error::ApplianceCertificate { host: host() },
        Error::ApplianceRefused { host: host() },
        Error::AppliancePassword,
        Error::AppliancePasswordStopped,
        Error::ApplianceTwoFactor,
        Error::ApplianceForbidden,
        Error::ApplianceApiAbsent,
        Error::ApplianceBusy,
        Error::ApplianceServer { status: 500 },
        Error::ApplianceStatus { status: 400 },
    ];
    other.into_iter().chain(mail).collect()
}

fn words(id: &str, error: &Error) -> String {
    let mut message = Message::new(id);
    message.args.extend(error.args().into_iter().map(|(name, value)| (name.to_owned(), value)));
    Words::english().try_say(&message).unwrap_or_else(|failure| panic!("{failure}"))
}

#[test]
fn every_code_has_a_sample_and_every_sample_a_code() {
    let mut seen: Vec<&str> = samples().iter().map(Error::code).collect();
    seen.sort_unstable();
    seen.dedup();
    let mut codes = Error::CODES.to_vec();
    codes.sort_unstable();
    assert_eq!(seen, codes);
}

#[test]
fn every_trouble_says_what_is_so_and_what_to_do() {
    for error in samples() {
        let id = format!("error-{}", error.code());
        let headline = words(&id, &error);
        let next = words(&format!("{id}-next"), &error);
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
    let mut seen: Vec<(String, &str)> = Vec::new();
    for error in samples() {
        let code = error.code();
        let headline = words(&format!("error-{code}"), &error);
        for (other, whose) in &seen {
            assert!(*whose == code || *other != headline, "{code} and {whose}");
        }
        seen.push((headline, code));
    }
}
