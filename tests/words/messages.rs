//! Words and the code that asks for them fit together: every id that the steps, the questions and the investigation helper
//! can show has words and gets the values its words use, and no words lie about unused.

#![allow(clippy::unwrap_used)]

mod descriptions;
mod languages;
mod said;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use descriptions::{WAYS, every_description, words_of_descriptions};
use passarela::domain::answers::{MailWay, QuestionId};
use passarela::domain::guide::{
    Context, Description, Layout, Portal, QuestionContext, TokenNeed, Way, describe, prove_questions, questions,
};
use passarela::domain::instruction::{PictureLook, QuestionKind};
use passarela::domain::message::Message;
use passarela::domain::product::Machine;
use passarela::domain::query;
use passarela::domain::region::Region;
use passarela::domain::step::StepId;
use passarela::domain::target::Location;
use said::{Words, ids, texts};

/// The stamp of a picture whose words were seen.
const CHECKED: &str = "step-picture-checked";

/// What others say, quoted as they say it: pages, logs and titles of Cisco's.
const SAID_BY_OTHERS: [&str; 11] = [
    "Cisco Threat Response and ESA Integration",
    "Devices for Example",
    "Failed to regenerate token",
    "Incoming message (Delivered)",
    "MID:",
    "Success — A request to register your appliance with the Cisco Threat Response portal is initiated.",
    "Success — Your changes have been committed.",
    "The Cisco Cloud Service is busy",
    "invalid or expired",
    "invalid or expired token",
    "…",
];

#[test]
fn what_a_sentence_tells_to_press_or_to_answer_is_called_so_on_the_screen() {
    let texts = texts();
    let lines = || texts.values().flat_map(|text| text.lines()).filter(|line| !line.starts_with('#'));
    let names: BTreeSet<&str> = lines().filter_map(|line| line.split_once(" = ").map(|(_, words)| words)).collect();
    let mut quoted = BTreeSet::new();
    for line in lines() {
        for part in line.split('“').skip(1) {
            let words = part.split_once('”').map_or(part, |(words, _)| words);
            // A value that is filled in is somebody's word.
            if !words.contains('{') {
                quoted.insert(words);
            }
        }
    }
    assert!(quoted.contains("I have a token") && quoted.contains("All answers"), "{quoted:?}");
    for words in quoted {
        assert!(names.contains(words) || SAID_BY_OTHERS.contains(&words), "nothing on the screen is called “{words}”");
    }
}

#[test]
fn every_file_is_fluent_and_no_id_stands_twice() {
    let mut seen = BTreeMap::new();
    for (name, text) in texts() {
        for id in ids(&name, &text) {
            if let Some(other) = seen.insert(id.clone(), name.clone()) {
                panic!("{id} stands in {other} and in {name}");
            }
        }
    }
}

#[test]
fn every_id_has_words_and_every_word_an_id() {
    let mut words = words_of_descriptions();
    let mut asked = BTreeSet::new();
    for portal in [None, Some(Portal::Xdr), Some(Portal::Older), Some(Portal::None_)] {
        for way in WAYS {
            for practice in [false, true] {
                for q in questions(&QuestionContext { portal, way, cluster: true, practice }) {
                    asked.insert(q.id);
                    words.say(&q.label);
                    q.hint.iter().for_each(|hint| drop(words.say(hint)));
                    if let QuestionKind::Choice { options } = q.kind {
                        for option in options {
                            words.say(&option.label);
                            option.hint.iter().for_each(|hint| drop(words.say(hint)));
                        }
                    }
                }
            }
        }
    }
    let machines = [Machine::Esa, Machine::Sma];
    let ways = [None, Some(MailWay::Passarela), Some(MailWay::Myself)];
    for (way, machine) in ways.into_iter().flat_map(|way| machines.map(|machine| (way, machine))) {
        for q in prove_questions(way, machine) {
            asked.insert(q.id);
            words.say(&q.label);
            q.hint.iter().for_each(|hint| drop(words.say(hint)));
            if let QuestionKind::Choice { options } = q.kind {
                options.iter().for_each(|option| drop(words.say(&option.label)));
            }
        }
    }
    assert!(asked.iter().eq(&BTreeSet::from_iter(QuestionId::ALL.iter().copied())), "every question is asked");
    for kind in query::kinds() {
        words.say(&kind.label);
    }
    for (kind, value) in [
        ("ip", "x"),
        ("ip", ""),
        ("domain", "x"),
        ("email", "x"),
        ("email_messageid", "x y"),
        ("email_subject", "\""),
        ("email_subject", "x\ny"),
        ("cisco_mid", "x"),
        ("sha256", "x"),
        ("sha256", "a"),
        ("zzz", "x"),
    ] {
        words.say(&query::build(kind, value).unwrap_err().message);
    }
    for text in ["subject:\"x\"", "zzzzzz:\"x\"", "ip:", "word", "wo\"rd"] {
        for error in query::correct(text).errors {
            words.say(&error.message);
        }
    }
    let unused: Vec<String> =
        ids("steps.ftl", &texts()["steps.ftl"]).into_iter().filter(|id| !words.asked.contains(id)).collect();
    assert!(unused.is_empty(), "words that nothing shows: {unused:#?}");
}

#[test]
fn a_step_has_one_to_five_actions_and_three_to_six_variants() {
    every_description(|step, cx, d| {
        let slug = step.slug();
        assert!((1..=5).contains(&d.actions.len()), "{slug} {:?}: {} actions", cx.variant, d.actions.len());
        assert!((3..=6).contains(&d.variants.len()), "{slug}: {} variants", d.variants.len());
        let chosen: Vec<&str> = d.variants.iter().filter(|v| v.chosen).map(|v| v.id.as_str()).collect();
        match cx.variant {
            Some("none" | "no-such-variant") | None => assert!(chosen.is_empty()),
            Some(id) => assert_eq!(chosen, [id], "{slug}: the chosen variant stays on offer"),
        }
    });
}

#[test]
fn choosing_a_variant_changes_what_is_shown() {
    let words = std::cell::RefCell::new(Words::new());
    let said = |d: &Description| -> Vec<String> {
        let mut words = words.borrow_mut();
        d.actions.iter().map(|a| &a.text).chain(&d.cautions).chain(&d.more).map(|m| words.say(m)).collect()
    };
    let base = |portal, way| Context {
        device: Some("esa03.example.com"),
        region: Some(Region::Europe),
        portal,
        version: None,
        layout: Layout::V13,
        way,
        variant: None,
        practice: None,
        test_subject: Some("passarela-1a2b3c4d"),
        module_name: None,
        appliance_address: Some("https://esa03.example.com"),
        sma_address: Some("https://sma01.example.com"),
        token: TokenNeed::Wanted,
        cluster: false,
        joins_cluster: false,
        registered: false,
    };
    let portals = [None, Some(Portal::Xdr), Some(Portal::Older), Some(Portal::None_)];
    for (portal, way) in portals.into_iter().flat_map(|portal| WAYS.map(|way| (portal, way))) {
        let cx = base(portal, way);
        for step in StepId::ALL {
            let usual = describe(step, &cx);
            for variant in &usual.variants {
                let other = describe(step, &Context { variant: Some(&variant.id), ..cx });
                assert_ne!(
                    (said(&usual), &usual.picture, usual.actions.iter().map(|a| &a.open).collect::<Vec<_>>()),
                    (said(&other), &other.picture, other.actions.iter().map(|a| &a.open).collect::<Vec<_>>()),
                    "{} {}",
                    step.slug(),
                    variant.id
                );
            }
        }
    }
}

#[test]
fn practice_never_leads_out_and_real_work_never_leads_in() {
    every_description(|step, cx, d| {
        for action in &d.actions {
            let addresses = action.open.iter().map(|o| &o.address).chain(action.copy.iter().map(|c| &c.value));
            for address in addresses.filter(|a| a.contains("://")) {
                let local = address.starts_with("http://127.0.0.1:");
                assert_eq!(local, cx.practice.is_some(), "{}: {address}", step.slug());
            }
        }
    });
}

#[test]
fn the_portal_opened_is_that_of_the_region() {
    every_description(|step, cx, d| {
        for open in d.actions.iter().filter_map(|a| a.open.as_ref()) {
            let machines = [cx.appliance_address, cx.sma_address];
            if cx.practice.is_none() && !machines.contains(&Some(open.address.as_str())) {
                assert_eq!(Region::by_portal(&open.address), cx.region, "{}: {}", step.slug(), open.address);
                assert!(cx.region.is_some());
            }
        }
        if let Some(region) = cx.region
            && step == StepId::EnableServer
            && cx.variant.is_none()
        {
            let copied: Vec<&str> =
                d.actions.iter().filter_map(|a| a.copy.as_ref()).map(|c| c.value.as_str()).collect();
            assert_eq!(copied, [region.server_row()]);
        }
    });
}

/// Whoever sets up the SMA is not sent to the appliance: no instruction, place or Open button names it.
#[test]
fn the_sma_way_speaks_of_the_sma() {
    let words = std::cell::RefCell::new(Words::new());
    every_description(|step, cx, d| {
        let mut words = words.borrow_mut();
        let on_the_machine = matches!(d.at, Location::Esa | Location::Sma);
        let opened = |name: &str| d.actions.iter().filter_map(|a| a.open.as_ref()).any(|o| o.label.id.ends_with(name));
        if cx.way != Way::Sma {
            assert!(d.at != Location::Sma && !opened("-sma"), "{} {:?}", step.slug(), cx.variant);
            return;
        }
        assert!(d.at != Location::Esa && !opened("-appliance"), "{} {:?}", step.slug(), cx.variant);
        if step == StepId::Prove {
            let questions = prove_questions(Some(MailWay::Passarela), Machine::Sma).into_iter();
            let asked: Vec<Message> = questions.flat_map(|q| [Some(q.label), q.hint]).flatten().collect();
            for message in d.actions.iter().map(|a| &a.text).chain(&asked) {
                let text = words.say(message);
                assert!(!text.contains("the appliance") && !text.contains("this appliance"), "{}: {text}", message.id);
            }
        }
        if on_the_machine {
            for message in d.actions.iter().map(|a| &a.text).chain([&d.outcome]) {
                let text = words.say(message);
                assert!(!text.contains("the appliance") && !text.contains("the ESA"), "{}: {text}", message.id);
            }
            // Said once, where the person first stands before the SMA.
            let noted = d.cautions.iter().any(|c| c.id == "step-note-sma");
            assert!(noted || step != StepId::OpenSettings, "{:?}", cx.variant);
            assert!(d.picture.as_ref().is_none_or(|p| p.stamp.id != CHECKED), "no SMA was looked at");
        }
    });
}

#[test]
fn the_switch_on_the_far_side_comes_before_the_token() {
    every_description(|step, cx, d| {
        if step == StepId::GenerateToken && cx.variant.is_none() && cx.portal != Some(Portal::None_) {
            assert!(d.actions[0].text.id.starts_with("step-generate-token-action-switch"));
        }
        if step == StepId::Commit && cx.variant.is_none() {
            let names: Vec<&str> = d.actions.iter().map(|a| a.text.id.as_str()).collect();
            let place = |name: &str| names.iter().position(|n| n.ends_with(name)).unwrap();
            assert!(place("-look") < place("-commit"), "what is staged is looked at before the commit");
        }
    });
}

#[test]
fn without_a_portal_somebody_else_is_asked() {
    every_description(|step, cx, d| {
        let far = matches!(
            step,
            StepId::Before | StepId::GenerateToken | StepId::DeviceListed | StepId::AddModule | StepId::Prove
        );
        if far && cx.portal == Some(Portal::None_) && cx.variant.is_none() {
            assert!(d.handoff.is_some(), "{}", step.slug());
        }
    });
}

#[test]
fn every_picture_is_drawn() {
    let index = Path::new(env!("CARGO_MANIFEST_DIR")).join("ui/src/pictures/index.ts");
    let index = fs::read_to_string(index).unwrap();
    let mut used = BTreeSet::new();
    every_description(|_, _, d| used.extend(d.picture.iter().map(|p| p.id.clone())));
    let drawn: BTreeSet<String> = index
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix('\'')?.split_once("':").map(|(id, _)| id.to_owned()))
        .collect();
    assert_eq!(drawn, used);
}

#[test]
fn a_number_in_a_picture_is_the_number_of_an_action() {
    let mut words = Words::new();
    let mut texts: BTreeMap<(String, PictureLook), String> = BTreeMap::new();
    every_description(|step, cx, d| {
        let Some(picture) = &d.picture else { return };
        let text = texts.entry((picture.id.clone(), picture.layout)).or_insert_with(|| words.say(&picture.text));
        // A control of the wizard's own stands in the list without a number.
        let numbered = d.actions.iter().filter(|a| a.control.is_none()).count();
        for line in text.lines() {
            if let Some(n) = line.split_once(": ").and_then(|(n, _)| n.parse::<usize>().ok()) {
                assert!(n <= numbered, "{} {:?}: {} points at action {n}", step.slug(), cx.variant, picture.id);
            }
        }
    });
}

#[test]
fn a_stamp_stands_only_on_screens_that_were_seen() {
    every_description(|_, _, d| {
        if let Some(picture) = d.picture.as_ref().filter(|p| p.stamp.id == CHECKED) {
            assert_eq!(picture.layout, PictureLook::V13);
            let seen = ["busy", "token", "in-progress"].map(|state| format!("cloud-service-settings-{state}"));
            assert!(seen.contains(&picture.id), "{}", picture.id);
        }
    });
}

#[test]
fn a_calm_colleague_says_it() {
    let mut words = words_of_descriptions();
    every_description(|step, _, d| {
        let heading = words.say(&d.heading);
        assert!(heading.split_whitespace().count() <= 6, "{}: {heading}", step.slug());
        assert!(words.say(&d.outcome).starts_with("When you finish, "));
        // A place is where the hands are, not where the result shows.
        assert_ne!((step, d.at), (StepId::Register, Location::Sse));
    });
    let banned = ["please", "sorry", "oops", "simply", "just", "invalid", "illegal", "completed", "!"];
    let mut said = words.said.clone();
    for id in ids("steps.ftl", &texts()["steps.ftl"]) {
        if let std::collections::btree_map::Entry::Vacant(slot) = said.entry(id) {
            let text = words.bundle.get_message(slot.key()).and_then(|m| m.value()).unwrap();
            slot.insert(words.bundle.format_pattern(text, None, &mut Vec::new()).into_owned());
        }
    }
    let mut found = Vec::new();
    for (id, text) in said {
        // The appliance's own words stand in quotation marks and are not ours to polish.
        let ours: String = text
            .split('“')
            .enumerate()
            .map(|(i, p)| if i == 0 { p } else { p.split_once('”').map_or("", |(_, r)| r) })
            .collect();
        for word in ours.split(|c: char| !(c.is_alphanumeric() || c == '!')).map(str::to_lowercase) {
            if banned.contains(&word.as_str()) {
                found.push(format!("{id}: {word}"));
            }
        }
        for sentence in
            text.replace('”', "").replace('\n', " ").split_terminator([';', '?']).flat_map(|part| part.split(". "))
        {
            let count = sentence.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count();
            if count > 20 {
                found.push(format!("{id}: {count} words: {sentence}"));
            }
        }
        if text.matches("[[").count() != text.matches("]]").count() {
            found.push(format!("{id}: a label is not closed"));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}
