//! Names become pseudonyms, the same all through; what names nobody stays.

use passarela::domain::answers::QuestionId;
use passarela::domain::report_options::HiddenKind;
use passarela::report;

use super::setup::{DEVICE, FORMATS, PRIVATE, everything, known};

#[test]
fn nothing_private_is_in_a_report_unless_it_was_chosen() {
    let made = known().make();
    for (place, text) in everything(&made).iter().filter(|(place, _)| place != "the key") {
        for (value, _) in PRIVATE {
            assert!(!text.to_lowercase().contains(&value.to_lowercase()), "{value} is in {place}");
        }
        assert!(!text.contains("asouza") && !text.contains("874141f7"), "{place}");
    }
    for (_, kind) in PRIVATE {
        let mut maker = known();
        maker.session.report.shown.insert(kind);
        let text = report::render(&maker.make().report, FORMATS[1]);
        for (value, of) in PRIVATE {
            // A short name is part of others, and ids are only shown whole.
            if value.contains('.') || value.contains(' ') {
                assert_eq!(text.contains(value), of == kind && text.contains(value), "{value} with {kind:?} shown");
            }
        }
    }
    let mut maker = known();
    maker.session.report.shown.insert(HiddenKind::Host);
    let made = maker.make();
    assert!(report::render(&made.report, FORMATS[1]).contains(DEVICE));
    assert!(!report::key_text(&made.key).contains(DEVICE), "what is shown needs no key");
}

#[test]
fn the_same_value_has_the_same_name_in_every_format() {
    let made = known().make();
    let note = &made.report.notes.rows[0].text;
    assert_eq!(
        note,
        "device-1 asks host-1 (address-1), email-1; org-1; device-2; id id-1; localhost at 14:02:05; \
         api.eu.sse.itd.cisco.com; /home/person-2/log; subject-1"
    );
    assert_eq!(made.report.title, "Set-up report for device-1");
    for format in FORMATS {
        let text = report::render(&made.report, format);
        for name in ["device-1", "device-2", "host-1", "address-1", "email-1", "org-1", "person-1", "id-1", "subject-1"]
        {
            assert!(text.contains(name), "{name} is not in {format:?}");
        }
    }
    assert_eq!(known().make().report, made.report, "the same inputs make the same report");
}

#[test]
fn the_key_tells_what_each_name_stands_for() {
    let made = known().make();
    let key: serde_json::Value = serde_json::from_str(&report::key_text(&made.key)).expect("JSON");
    let names = &key["names"];
    assert!(names["device-1"].as_array().expect("spellings").contains(&DEVICE.into()), "{names}");
    assert_eq!(names["address-1"], serde_json::json!(["10.1.2.3"]));
    assert_eq!(names["org-1"], serde_json::json!(["Example Mail"]));
    let used = report::render(&made.report, FORMATS[1]);
    for name in names.as_object().expect("names").keys() {
        assert!(used.contains(name.as_str()), "{name} is in the key and not in the report");
    }
}

#[test]
fn what_was_hidden_is_counted() {
    let made = known().make();
    let count = |kind| made.report.hidden.rows.iter().find(|r| r.kind == kind).map(|r| r.count);
    assert_eq!(count(HiddenKind::Host), Some(3), "two appliances, one mail host");
    assert_eq!(count(HiddenKind::Address), Some(1));
    assert_eq!(count(HiddenKind::Email), Some(1));
    assert_eq!(count(HiddenKind::Subject), Some(1));
    let view = report::view(&made.report, FORMATS[0], None);
    assert_eq!(view.hidden.len(), 7);
    assert!(view.hidden.iter().all(|h| h.may_show == (h.kind != HiddenKind::Secret)));
}

#[test]
fn an_appliance_with_a_common_name_renames_no_words_of_ours() {
    let mut maker = known();
    maker.session.answers.set(QuestionId::Name, "mail").unwrap();
    let made = maker.make();
    let text = report::render(&made.report, FORMATS[1]);
    assert!(text.contains("# Set-up report for device-1"));
    assert!(text.contains("Mail addresses"), "{text}");
}
