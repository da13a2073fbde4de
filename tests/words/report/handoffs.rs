//! Requests for the firewall team and the administrator of SSE: exact values, with how sure each is.

use passarela::domain::answers::{Answers, QuestionId};
use passarela::domain::instruction::Handoff;
use passarela::i18n::Words;
use passarela::report::handoff;

use super::setup::{DEVICE, known, now};

fn said(card: &Handoff) -> String {
    let words = Words::english();
    let lines = std::iter::once(&card.title).chain(&card.lines).map(|m| words.try_say(m).expect("words"));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_firewall_team_gets_the_hosts_of_the_region_alone() {
    let session = known().session;
    let text = said(&handoff::firewall(&session, now()));
    assert!(text.contains(DEVICE) && text.contains("443"));
    assert!(text.contains("api.eu.sse.itd.cisco.com") && text.contains("European Union only"));
    assert!(!text.contains("api-sse.cisco.com") && !text.contains("api.apj."));
    assert!(text.contains("est.sco.cisco.com") && text.contains("not confirmed"));
    assert!(!text.contains("smartreceiver"), "13.0.0 does not need it");
    assert!(text.contains("Not api.sse.cisco.com: that is Cisco Secure Access"));
}

#[test]
fn what_is_not_known_is_asked_for_and_not_guessed() {
    let mut session = known().session;
    session.answers = Answers::default();
    session.connection = None;
    let text = said(&handoff::firewall(&session, now()));
    for host in
        ["api-sse.cisco.com", "api.eu.sse.itd.cisco.com", "api.apj.sse.itd.cisco.com", "smartreceiver.cisco.com"]
    {
        assert!(text.contains(host), "{host}");
    }
    assert!(text.contains("Only one of these regions") && text.contains("from AsyncOS 15.5.1"));
    assert!(text.contains("the Email Security Appliance"));
    assert!(text.contains("Not api.sse.cisco.com") && text.contains("Ours has a hyphen: api-sse.cisco.com"));
    assert!(said(&handoff::sse_admin(&session, now())).contains("not known yet"));
}

#[test]
fn the_administrator_of_the_appliance_is_asked_for_an_upgrade_where_one_is_due() {
    let mut session = known().session;
    let text = said(&handoff::upgrade(&session, now()).expect("13.0.0-392 is older"));
    for part in [DEVICE, "What: upgrade", "15.5.5-014, 16.0.4-302, 16.5.0-780", "CVE-2026-76461", "2026-09-14"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.contains("cisco-sa-esa-inj-2bLVGmhX") && text.contains("cannot be undone"));
    session.answers.set(QuestionId::Version, "16.5.0-780").unwrap();
    assert!(handoff::upgrade(&session, now()).is_none());
}

#[test]
fn the_administrator_of_sse_gets_the_switch_and_the_portal() {
    let session = known().session;
    let text = said(&handoff::sse_admin(&session, now()));
    assert!(text.contains("https://admin.eu.sse.itd.cisco.com/") && text.contains("Cloud Services"));
    assert!(text.contains(DEVICE));
    let mut session = session;
    session.connection = None;
    session.answers.set(QuestionId::Region, "apjc").unwrap();
    assert!(said(&handoff::sse_admin(&session, now())).contains("check that it opens"));
    assert!(said(&handoff::firewall(&session, now())).contains("do not name it"));
}
