//! What the corrector makes of texts that people paste, and that its cost and its positions hold for any text.

#![allow(clippy::unwrap_used)]
use super::*;
use proptest::prelude::*;

fn fixed(text: &str) -> String {
    let c = correct(text);
    c.text.unwrap_or_else(|| panic!("{text}: {:?}", c.errors))
}

fn errors(text: &str) -> Vec<(u32, u32, String)> {
    let c = correct(text);
    assert_eq!(c.text, None, "{text}");
    c.errors.into_iter().map(|e| (e.from, e.to, e.message.id)).collect()
}

#[test]
fn a_right_text_stays_as_it_is() {
    for text in [
        r#"email_subject:"test test""#,
        "email_subject:\"a\"\nip:\"4.2.2.2\" domain:\"cisco.com\"",
        "https://x.example/a,b;c?d=1 2001:db8::1 cisco.com a@b.example",
        r#"url:"https://x.example/""#,
        r#"email_subject:"It's “so”, isn't it""#,
        r#"email_subject:"about ip:""#,
    ] {
        assert_eq!(fixed(text), text);
        assert!(!correct(text).changed, "{text}");
    }
    assert!(!correct("ip:\"4.2.2.2\"\r\n").changed);
}

#[test]
fn quotes_of_every_sort_become_straight_ones() {
    for (open, close) in
        [("“", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ("'", "'"), ("‘", "’"), ("”", "”"), ("\"", "”")]
    {
        assert_eq!(fixed(&format!("email_subject:{open}test test{close}")), r#"email_subject:"test test""#);
    }
    assert!(correct("email_subject:'test test'").changed);
    assert_eq!(fixed("email_subject:'it's here'"), r#"email_subject:"it's here""#);
}

#[test]
fn what_is_missing_is_put_in() {
    assert_eq!(fixed(r#"email_messageid:"123@x.example"#), r#"email_messageid:"123@x.example""#);
    assert_eq!(fixed("ip:“4.2.2.2\ndomain:“cisco.com”"), "ip:\"4.2.2.2\"\ndomain:\"cisco.com\"");
    assert_eq!(fixed(r#"ip:"4.2.2.2 domain:"cisco.com""#), r#"ip:"4.2.2.2" domain:"cisco.com""#);
    assert_eq!(fixed(r#"ip:"4.2.2.2"domain:"cisco.com""#), r#"ip:"4.2.2.2" domain:"cisco.com""#);
    assert_eq!(
        fixed("email_subject:test test ip : 4.2.2.2, cisco.com"),
        r#"email_subject:"test test" ip:"4.2.2.2" cisco.com"#
    );
    assert_eq!(fixed("IP:4.2.2.2"), r#"ip:"4.2.2.2""#);
    assert_eq!(fixed(r#"email_messageid:"<1@x.example>""#), r#"email_messageid:"1@x.example""#);
    assert_eq!(fixed(r#""cisco.com""#), "cisco.com");
}

#[test]
fn an_unknown_type_is_pointed_at_with_the_nearest() {
    let c = correct("é@x.example subject:\"a b\"");
    assert_eq!((c.errors[0].from, c.errors[0].to), (12, 19));
    assert_eq!(c.errors[0].message.args["nearest"], "email_subject".into());
    assert_eq!(c.errors.len(), 1);
    let near = |text: &str| correct(text).errors[0].message.args.get("nearest").cloned();
    assert_eq!(near("email_subjct:\"x\""), Some("email_subject".into()));
    assert_eq!(near("filename:\"x\""), Some("file_name".into()));
    assert_eq!(near("zzzzzz:\"x\""), None);
}

#[test]
fn what_cannot_be_corrected_is_pointed_at() {
    assert_eq!(errors(r#"email_subject:"say "hi" now""#), [(19, 20, "query-quote-inside".into())]);
    assert_eq!(errors(r#"email_subject:'say "hi"'"#), [(19, 20, "query-quote-inside".into())]);
    assert_eq!(errors("test test"), [(0, 9, "query-bare-word".into())]);
    assert_eq!(errors("test\ntest").len(), 2);
    assert_eq!(errors("ip:"), [(0, 2, "query-no-value".into())]);
    assert_eq!(errors(r#"email_subject:"""#), [(0, 13, "query-no-value".into())]);
    assert_eq!(errors(r#"cisco_mid:"8" ip:"4.2.2""#), [(18, 23, "query-not-an-ip".into())]);
    assert_eq!(errors("a\"b"), [(1, 2, "query-stray-quote".into())]);
    assert_eq!(errors(" \n"), [(0, 2, "query-empty".into())]);
}

/// Texts made of the pieces that the corrector looks for.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("ip:"),
        Just("email_subject:"),
        Just("subject:"),
        Just("a"),
        Just("cisco.com"),
        Just("4.2.2.2"),
        Just(" "),
        Just("\n"),
        Just("\""),
        Just("“"),
        Just("”"),
        Just("„"),
        Just("'"),
        Just("’"),
        Just(","),
        Just(":"),
        Just("http://"),
        Just("«"),
        Just("»"),
        Just("é"),
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|all| all.concat())
}

fn hold(text: &str) -> Result<(), TestCaseError> {
    let length = chars(text.chars().count());
    let c = correct(text);
    for e in &c.errors {
        prop_assert!(e.from <= e.to && e.to <= length, "{e:?}");
    }
    prop_assert_eq!(c.text.is_none(), !c.errors.is_empty());
    if let Some(fixed) = c.text {
        let again = correct(&fixed);
        prop_assert_eq!(again.text, Some(fixed));
        prop_assert!(!again.changed);
    }
    Ok(())
}

#[test]
fn an_address_in_quotes_that_are_never_closed_is_pointed_at() {
    let said = correct("'http://http:// \"");
    assert_eq!(said.text, None);
    assert_eq!(said.errors[0].message.id, "query-bare-word");
    assert_eq!(correct("'http://corp.example/a,b'").text.as_deref(), Some("http://corp.example/a,b"));
}

proptest! {
    #[test]
    fn any_text_is_corrected_or_pointed_at(text in any::<String>()) {
        hold(&text)?;
    }

    #[test]
    fn any_order_of_its_own_pieces_too(text in pieces()) {
        hold(&text)?;
    }

    /// The cost grows with the text and no faster: a text repeated costs at most its share more.
    #[test]
    fn cost_is_linear(text in pieces()) {
        let work = |times: usize| {
            let mut scan = Scan::new(&text.repeat(times));
            scan.run();
            scan.work
        };
        prop_assert!(work(30) <= 30 * (200 * text.chars().count() + 200));
    }
}
