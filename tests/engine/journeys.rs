//! The rules of the steps, walked as an administrator walks them: by pasting what the pages say.

use crate::common;

use common::{COMMITTED_AND_BUSY, DISABLED, IN_PROGRESS, PENDING, REFUSED, TOKEN_WANTED, Walk, sse_devices, step_of};
use passarela::domain::answers::QuestionId;
use passarela::domain::evidence::{Identity, Key, Observation};
use passarela::domain::input::Input;
use passarela::domain::key_store::{Kept, KeyStoreState};
use passarela::domain::present::Surroundings;
use passarela::domain::region::Region;
use passarela::domain::state::{Attempt, ConnectionRecord};
use passarela::domain::step::{StepId, StepState};
use passarela::domain::transition::{Event, Handed};
use passarela::domain::view::PasteKind;

/// Other people's words around a page.
fn among_other_text(page: &str) -> String {
    format!("Hi Joana,\nthis is what I see on the appliance, as you asked:\n\n{page}\nSee you on Monday\n-- \nRui\n")
}

#[test]
fn the_three_pages_in_any_order_move_the_right_steps() {
    let pages = [COMMITTED_AND_BUSY, TOKEN_WANTED, IN_PROGRESS];
    for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        let mut walk = Walk::prepared();
        walk.go(StepId::Commit);
        for at in order {
            let verdict = step_of(&walk.paste(&among_other_text(pages[at]))).proof.paste.verdict.expect("read");
            assert_eq!(verdict.kind, PasteKind::Recognised, "{order:?}");
            assert_eq!(walk.state(StepId::Commit), StepState::Confirmed, "{order:?} at {at}");
            let expected = if at == 2 { StepState::Confirmed } else { StepState::ToDo };
            assert_eq!(walk.state(StepId::GenerateToken), expected, "{order:?} at {at}");
            for step in [StepId::OpenSettings, StepId::EditSettings, StepId::EnableServer] {
                assert_eq!(walk.state(step), StepState::Confirmed, "{order:?} at {at}: {step:?}");
            }
        }
        // The newest page decides what the appliance is at: busy, asking, registering.
        let last = [StepState::Waiting, StepState::ToDo, StepState::Confirmed][order[2]];
        assert_eq!(walk.state(StepId::Register), last, "{order:?}");
    }
}

#[test]
fn a_message_tracking_page_is_the_wrong_page_and_stays_in_the_box() {
    let page = "Message Tracking\nSearch\nResults\nItems per page 20\nDisplaying 1 — 1 of 1 items.\n1\t14 May 2020 13:23:57 (GMT +00:00)\tMID: 8\tShow Details\nSENDER: mgmt01@corp.example\nRECIPIENT: test@corp.example\nSUBJECT: Threat Response: Enabled\nLAST STATE: Message 8 to test@corp.example received remote SMTP response 'ok'\n";
    let mut walk = Walk::prepared();
    walk.go(StepId::Commit);
    let step = step_of(&walk.paste(page));
    let verdict = step.proof.paste.verdict.expect("a verdict");
    assert_eq!(verdict.kind, PasteKind::WrongPage);
    let words = passarela::i18n::Words::english().say(&verdict.message);
    assert_eq!(words, "This is the Message Tracking page. This step needs Cloud Service Settings.");
    assert_eq!(walk.pasted(), page);
    assert_eq!(walk.state(StepId::OpenSettings), StepState::ToDo);
    assert_eq!(walk.state(StepId::Commit), StepState::ToDo, "to open a step does nothing of it");
}

#[test]
fn an_uncommitted_change_needs_attention() {
    let mut walk = Walk::prepared();
    walk.go(StepId::Commit);
    walk.paste(PENDING);
    assert_eq!(walk.state(StepId::Commit), StepState::NeedsAttention);
    let words = walk.proof(StepId::Commit);
    assert!(words.starts_with("The change is not committed on the ESA."), "{words}");
    assert!(words.contains("applies everything that is staged"), "{words}");
    // No word of the person beats that.
    walk.person(Input::Mark { step: StepId::Commit });
    assert_eq!(walk.state(StepId::Commit), StepState::NeedsAttention);
    walk.paste(COMMITTED_AND_BUSY);
    assert_eq!(walk.state(StepId::Commit), StepState::Confirmed);
}

#[test]
fn a_disabled_page_confirms_step_1_only() {
    let mut walk = Walk::prepared();
    walk.go(StepId::OpenSettings);
    walk.paste(DISABLED);
    assert_eq!(walk.state(StepId::OpenSettings), StepState::Confirmed);
    for step in [StepId::EditSettings, StepId::EnableServer, StepId::Commit, StepId::GenerateToken, StepId::Register] {
        assert_eq!(walk.state(step), StepState::ToDo, "{step:?}");
    }
}

#[test]
fn the_other_region_needs_attention_with_both_sides() {
    let mut walk = Walk::prepared();
    walk.answer("region", "europe");
    walk.go(StepId::EnableServer);
    walk.paste(TOKEN_WANTED);
    let step = walk.step(StepId::EnableServer);
    assert_eq!(step.proof.state, StepState::NeedsAttention);
    let say = |m: &Option<_>| passarela::i18n::Words::english().say(m.as_ref().expect("both sides"));
    assert_eq!(say(&step.proof.expected), "EUROPE (api.eu.sse.itd.cisco.com)");
    assert_eq!(say(&step.proof.found), "AMERICAS (api-sse.cisco.com)");
    assert!(walk.proof(StepId::EnableServer).starts_with("The regions do not match."));
}

#[test]
fn a_host_that_belongs_to_nobody_is_quoted_and_cannot_be_told() {
    let mut walk = Walk::prepared();
    walk.paste(&TOKEN_WANTED.replace("api-sse.cisco.com", "api-sse.cisco.com.evil.example"));
    let step = walk.step(StepId::EnableServer);
    assert_eq!(step.proof.state, StepState::CannotTell);
    let found = passarela::i18n::Words::english().say(step.proof.found.as_ref().expect("found"));
    assert_eq!(found, "api-sse.cisco.com.evil.example");
}

#[test]
fn a_token_from_the_other_cloud_is_named_before_and_after_it_is_refused() {
    let mut walk = Walk::prepared();
    walk.paste(TOKEN_WANTED);
    walk.go(StepId::GenerateToken);
    walk.person(Input::HaveToken { minutes: 60, region: Region::Europe, appliances: 1 });
    for step in [StepId::GenerateToken, StepId::Register] {
        assert_eq!(walk.state(step), StepState::NeedsAttention, "{step:?}");
        assert!(walk.proof(step).starts_with("The token is from another region."));
    }
    walk.paste(REFUSED);
    assert_eq!(walk.state(StepId::Register), StepState::NeedsAttention);
    assert!(walk.proof(StepId::Register).starts_with("The token is from another region."));
}

#[test]
fn a_token_one_second_past_its_life_ran_out() {
    let mut walk = Walk::prepared();
    walk.paste(TOKEN_WANTED);
    walk.go(StepId::GenerateToken);
    walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    assert_eq!(walk.state(StepId::GenerateToken), StepState::MarkedByYou);
    walk.pass(3600);
    assert_eq!(walk.state(StepId::GenerateToken), StepState::MarkedByYou, "its last second");
    walk.pass(1);
    assert_eq!(walk.state(StepId::GenerateToken), StepState::NeedsAttention);
    assert!(walk.proof(StepId::GenerateToken).starts_with("The token ran out at "));
    assert_eq!(walk.state(StepId::Commit), StepState::Confirmed, "nothing else is lost");
    // Refused for no reason that we know of: all four are named.
    let mut walk = Walk::prepared();
    walk.paste(REFUSED);
    let words = walk.proof(StepId::Register);
    for cause in ["ran out", "another region", "used before", "mistyped"] {
        assert!(words.contains(cause), "{words}");
    }
    // Of a token whose time was not up, and of the appliance's own cloud, two are left.
    let mut walk = Walk::prepared();
    walk.paste(TOKEN_WANTED);
    walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    walk.paste(REFUSED);
    let words = walk.proof(StepId::Register);
    assert!(words.contains("Two causes are left: it was used before, or it was mistyped"), "{words}");
    assert!(!words.contains("four possible causes"), "{words}");
}

#[test]
fn an_old_esa_and_an_sma_are_stopped_on_the_first_page() {
    let mut walk = Walk::prepared();
    assert_eq!(walk.state(StepId::Before), StepState::MarkedByYou, "words alone confirm nothing");
    walk.answer("version", "12.5.0-066");
    assert_eq!(walk.state(StepId::Before), StepState::NeedsAttention);
    assert!(walk.proof(StepId::Before).contains("below the minimum, 13.0.0-314"));
    // An SMA has a minimum of its own.
    walk.answer("way", "sma");
    let versions = |walk: &mut Walk| {
        walk.step(StepId::Before).questions.into_iter().find(|q| q.id == QuestionId::SmaVersion).expect("asked")
    };
    assert_eq!(versions(&mut walk).state, StepState::ToDo, "the ESA's version is not the SMA's");
    walk.answer("sma-version", "12.5.0-066");
    assert_eq!(versions(&mut walk).state, StepState::MarkedByYou);
    walk.answer("sma-version", "12.1.0-071");
    assert_eq!(versions(&mut walk).state, StepState::NeedsAttention);
    assert!(walk.proof(StepId::Before).contains("below the minimum for an SMA, 12.5"));
}

#[test]
fn another_status_is_quoted_and_an_absent_device_is_counted() {
    let mut walk = Walk::prepared();
    walk.go(StepId::DeviceListed);
    walk.paste(&sse_devices("esa03.corp.exam…", "Pending Registration"));
    assert_eq!(walk.state(StepId::DeviceListed), StepState::CannotTell);
    assert!(walk.proof(StepId::DeviceListed).contains("“Pending Registration”"));
    walk.paste(&sse_devices("esa04.corp.example", "Registered"));
    assert_eq!(walk.state(StepId::DeviceListed), StepState::ToDo, "read, and not there");
    assert!(walk.proof(StepId::DeviceListed).contains("SSE’s list has one device."));
    walk.paste(&sse_devices("esa03.corp.exam…", "Registered"));
    assert_eq!(walk.state(StepId::DeviceListed), StepState::Confirmed);
    assert_eq!(walk.state(StepId::Register), StepState::Confirmed, "SSE lists it, so it registered");
}

/// The form of an appliance whose change to another server is being made.
const FORM_OF_EUROPE: &str = "Edit Cloud Service Settings\n\nThreat Response:\tEnable\nThreat Response Server:\tEUROPE (api.eu.sse.itd.cisco.com)\nCancel\tSubmit\n";

#[test]
fn old_evidence_does_not_speak_for_a_step_that_comes_after_it() {
    // A list that was read before the appliance registered does not say that it is missing.
    let mut walk = Walk::prepared();
    walk.paste(TOKEN_WANTED);
    walk.paste(&sse_devices("esa99.corp.example", "Registered"));
    assert_eq!(walk.step(StepId::DeviceListed).proof.headline.id, "verdict-device-absent");
    walk.paste(IN_PROGRESS);
    assert_eq!(walk.state(StepId::DeviceListed), StepState::ToDo);
    assert!(walk.proof(StepId::DeviceListed).starts_with("This list was read before the ESA registered."));
    // One that was read before the appliance was deregistered does not say that it is there.
    walk.paste(&sse_devices("esa03.corp.example", "Registered"));
    assert_eq!(walk.state(StepId::DeviceListed), StepState::Confirmed);
    walk.paste(TOKEN_WANTED);
    assert_eq!(walk.state(StepId::DeviceListed), StepState::CannotTell);
    // A commit that was seen before the form of another change is not the commit of that change.
    let mut walk = Walk::prepared();
    walk.answer("region", "europe");
    walk.paste(TOKEN_WANTED);
    assert_eq!(walk.state(StepId::Commit), StepState::Confirmed);
    walk.paste(FORM_OF_EUROPE);
    assert_ne!(walk.state(StepId::EnableServer), StepState::NeedsAttention, "the form has the tenant’s server");
    assert_eq!(walk.state(StepId::Commit), StepState::ToDo);
    assert!(walk.proof(StepId::Commit).starts_with("The form shows another server than the page before it."));
    // A page from before the form was opened says where this began, and sends nobody back.
    let mut walk = Walk::prepared();
    walk.paste(DISABLED);
    assert!(walk.proof(StepId::Commit).starts_with("The ESA says that Threat Response is disabled."));
    walk.paste(&FORM_OF_EUROPE.replace("EUROPE (api.eu.sse.itd.cisco.com)", "AMERICAS (api-sse.cisco.com)"));
    assert!(!walk.proof(StepId::Commit).contains("disabled"), "{}", walk.proof(StepId::Commit));
    // What the copy of a form cannot show is not asked for: Continue goes on, and claims nothing.
    walk.go(StepId::EnableServer);
    walk.person(Input::Continue);
    assert_eq!(step_of(&walk.view()).id, StepId::Commit);
    assert_eq!(walk.state(StepId::EnableServer), StepState::InProgress);
    assert_eq!(walk.state(StepId::Commit), StepState::ToDo);
}

#[test]
fn with_a_wrong_server_step_4_sends_back_before_the_commit() {
    let mut walk = Walk::prepared();
    walk.answer("region", "europe");
    walk.go(StepId::Commit);
    let view = walk.paste(PENDING);
    let words = walk.proof(StepId::Commit);
    assert!(
        words.contains("Correct the server before you commit. It is AMERICAS, but your tenant is in EUROPE."),
        "{words}"
    );
    assert_eq!(step_of(&view).refuted.expect("it is not so").step, Some(StepId::EnableServer));
}

#[test]
fn going_on_from_what_is_not_so_says_what_will_fail_and_where() {
    let mut walk = Walk::prepared();
    walk.answer("region", "europe");
    walk.go(StepId::EnableServer);
    walk.paste(TOKEN_WANTED);
    let step = step_of(&walk.person(Input::Continue));
    assert!(step.unproven_notice && !step.proof.can_mark);
    let text = passarela::i18n::Words::english().say(&step.refuted.expect("it is not so").text);
    assert_eq!(text, "This page shows AMERICAS; your tenant is EUROPE. Step 6 will refuse the token.");
    // Whoever goes on all the same goes on, and nothing reads as if they had vouched for it.
    walk.person(Input::GoOnWithoutProof);
    assert_eq!(walk.session.step, StepId::Commit);
    assert!(walk.session.marked.is_empty());
    assert_eq!(walk.state(StepId::EnableServer), StepState::NeedsAttention);
}

#[test]
fn going_on_without_proof_reads_marked_and_evidence_takes_over() {
    let mut walk = Walk::prepared();
    walk.go(StepId::OpenSettings);
    let view = walk.person(Input::Continue);
    assert!(step_of(&view).unproven_notice, "the first press asks");
    assert_eq!(walk.session.step, StepId::OpenSettings);
    walk.person(Input::GoOnWithoutProof);
    assert_eq!(walk.session.step, StepId::EditSettings);
    assert_eq!(walk.state(StepId::OpenSettings), StepState::MarkedByYou);
    walk.paste(DISABLED);
    assert_eq!(walk.state(StepId::OpenSettings), StepState::Confirmed);
}

#[test]
fn proof_goes_stale_and_says_when_it_was_good() {
    let mut walk = Walk::prepared();
    walk.paste(TOKEN_WANTED);
    walk.pass(7 * 86_400);
    assert_eq!(walk.state(StepId::Commit), StepState::Confirmed);
    walk.pass(1);
    assert_eq!(walk.state(StepId::Commit), StepState::CannotTell);
    assert!(walk.proof(StepId::Commit).starts_with("This was confirmed on "));
}

#[test]
fn a_token_in_a_paste_is_masked_before_it_is_kept() {
    let token = "0123456789abcdef0123456789abcdef";
    let mut walk = Walk::prepared();
    walk.paste(&TOKEN_WANTED.replace("Registration Token: ?", &format!("Registration Token: {token}")));
    walk.person(Input::Type { field: passarela::domain::input::TextField::Note, text: format!("it was {token}") });
    let saved = serde_json::to_string(&walk.session).expect("JSON");
    assert!(!saved.contains(token));
    let view = serde_json::to_string(&walk.view()).expect("JSON");
    assert!(!view.contains(token));
}

#[test]
fn the_proof_needs_both_ends_and_the_right_module() {
    let mut walk = Walk::prepared();
    let subject = walk.session.test_subject.clone();
    walk.paste(&sse_devices("esa03.corp.example", "Registered"));
    walk.go(StepId::Prove);
    let tracking = format!(
        "Message Tracking\nSearch\nResults\nItems per page 20\nDisplaying 1 — 1 of 1 items.\n1\t14 May 2026 12:01:57 (GMT +00:00)\tMID: 8\tShow Details\nSENDER: mgmt01@corp.example\nRECIPIENT: test@corp.example\nSUBJECT: {subject}\nLAST STATE: Message 8 to test@corp.example received remote SMTP response 'ok'\n"
    );
    walk.paste(&tracking);
    assert_eq!(walk.state(StepId::Prove), StepState::InProgress);
    let investigate = |module: &str, subject: &str| {
        format!(
            "Threat Response\nInvestigate\nSnapshots\nIncidents\nIntelligence\nModules\nemail_subject:\"{subject}\"\nInvestigate\nClear\nReset\nSightings\nModule\tObserved\tDescription\tConfidence\tSeverity\tDetails\n{module} Email Security Appliance\t2 minutes ago\tIncoming message (Delivered)\tHigh\tLow\n"
        )
    };
    walk.paste(&investigate("esa77", &subject));
    assert_eq!(walk.state(StepId::Prove), StepState::InProgress, "another device's module");
    walk.paste(&investigate("esa03", "somebody else's mail"));
    assert_eq!(walk.state(StepId::Prove), StepState::InProgress, "another message");
    walk.paste(&investigate("esa03", &subject));
    assert_eq!(walk.state(StepId::Prove), StepState::Confirmed);
    let words = walk.proof(StepId::Prove);
    assert!(words.contains(&subject) && words.contains("14 May 2026 12:01:57"), "{words}");
}

#[test]
fn a_module_list_without_devices_needs_the_form_with_this_device() {
    let mut walk = Walk::prepared();
    walk.paste(&sse_devices("esa03.corp.example", "Registered"));
    walk.go(StepId::AddModule);
    let modules = "Threat Response\nInvestigate\nModules\nSettings > Modules\nModules\nIntelligence within Cisco Threat Response is provided by modules, which can also enable response capabilities. Click here to view all the available modules.\nYour Configurations\nAdd New Module\nEsa\nesa03\nEmail Security Appliance\nEdit\nLearn More\n";
    walk.paste(modules);
    assert_eq!(walk.state(StepId::AddModule), StepState::CannotTell);
    let form = |device: &str| {
        format!(
            "Settings > Modules > Available Modules > Email Security Appliance > Add New Module\nAdd New Email Security Appliance Module\nModule Name*\nRegistered Device*\n{device}\nType ESA\nID 11111111-2222-4333-8444-555555555555\nIP Address 127.0.0.1\nRequest Timeframe (days)\nSave Cancel\n"
        )
    };
    walk.paste(&form("esa03.corp.example"));
    walk.paste(modules);
    assert_eq!(walk.state(StepId::AddModule), StepState::Confirmed);
    walk.paste(&form("other.corp.example"));
    walk.paste(modules);
    assert_eq!(walk.state(StepId::AddModule), StepState::CannotTell);
}

#[test]
fn a_device_of_the_same_name_in_another_tenant_is_not_ours() {
    let mut walk = Walk::prepared();
    let attempt = Attempt { client_id: "client-1".into(), region: Region::Americas };
    walk.event(Event::TestBegan(attempt.clone()));
    let identity = Identity { org: "Contoso".into(), user: "Ana Souza".into(), role: "admin".into() };
    walk.event(Event::TestEnded(attempt.clone(), Ok(vec![(Key::Identity, Observation::Identity(identity))])));
    walk.event(Event::ConnectionKept(ConnectionRecord {
        client_id: attempt.client_id,
        region: attempt.region,
        kept: Kept::ThisRun,
    }));
    walk.go(StepId::DeviceListed);
    let page = sse_devices("esa03.corp.example", "Registered");
    walk.paste(&page);
    assert_eq!(walk.state(StepId::DeviceListed), StepState::NeedsAttention);
    assert!(walk.proof(StepId::DeviceListed).starts_with("This list is from another tenant."));
    assert_ne!(walk.state(StepId::Register), StepState::Confirmed, "another tenant's row proves nothing here");
    walk.paste(&page.replace("Devices for Example Mail", "Devices for Contoso"));
    assert_eq!(walk.state(StepId::DeviceListed), StepState::Confirmed);
}

#[test]
fn nobody_is_told_of_the_end_of_a_token_that_was_accepted() {
    let mut walk = Walk::prepared();
    walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    walk.pass(3601);
    assert!(walk.view().notices.iter().any(|n| n.id.starts_with("token-expired")));
    walk.paste(IN_PROGRESS);
    let view = walk.view();
    assert!(view.notices.is_empty() && view.token.is_none());
}

#[test]
fn a_long_paste_is_read_to_its_end_and_shown_by_its_beginning() {
    let mut walk = Walk::prepared();
    walk.go(StepId::Commit);
    // What matters stands behind more than a million characters.
    let long = format!("{}\n{COMMITTED_AND_BUSY}", "A line of somebody's notes.\n".repeat(50_000));
    let paste = step_of(&walk.paste(&long)).proof.paste;
    assert_eq!(paste.verdict.expect("read").kind, PasteKind::Recognised);
    assert_eq!(walk.state(StepId::Commit), StepState::Confirmed);
    assert_eq!(paste.longer, Some(u32::try_from(long.chars().count()).unwrap()), "the box says how much there was");
    assert_eq!(walk.pasted().chars().count(), 20_000);
    assert!(long.starts_with(walk.pasted()));
    assert!(serde_json::to_string(&walk.session).unwrap().len() < 100_000, "it is not saved whole with every press");

    // A secret on the edge is masked as one that stands elsewhere.
    let token = "f00dfeedf00dfeedf00dfeedf00dfeed";
    let edge = format!("{}{token}\n{}", "word ".repeat(3_998), "more ".repeat(40));
    walk.paste(&edge);
    let shown = walk.pasted();
    assert!(!shown.contains(&token[..8]), "{}", &shown[shown.len() - 40..]);

    let short = step_of(&walk.paste(COMMITTED_AND_BUSY)).proof.paste;
    assert_eq!((short.longer, walk.pasted()), (None, COMMITTED_AND_BUSY));
    walk.paste(&long);
    let cleared = step_of(&walk.person(Input::ClearPaste)).proof.paste;
    assert_eq!((cleared.longer, cleared.stamp), (None, None));
}

#[test]
fn one_copy_in_both_flavours_is_one_reading() {
    let mut walk = Walk::prepared();
    walk.go(StepId::Commit);
    // What the box shows is the text; what it means stands in the HTML, which keeps the cells apart.
    let html = "<h1>Cloud Service Settings</h1><h2>Cloud Services</h2><table><tr><td>Threat Response:</td><td>Enabled</td></tr>\
        <tr><td>Threat Response Server:</td><td>AMERICAS (api-sse.cisco.com)</td></tr></table><h2>Cloud Services Settings</h2>\
        <table><tr><td>Status:</td><td>The Cisco Cloud Service is busy. Navigate back to this page after some time to check \
        the appliance status.</td></tr></table>";
    let glued = "Cloud Service Settings\nCloud Services\nThreat Response:EnabledThreat Response Server:AMERICAS (api-sse.cisco.com)\n";
    let view = walk.read(Handed::Pasted { text: glued.into(), html: Some(html.into()) });
    let paste = step_of(&view).proof.paste;
    assert_eq!(walk.pasted(), glued);
    assert_eq!(paste.verdict.expect("read").kind, PasteKind::Recognised);
    assert_eq!(walk.state(StepId::EnableServer), StepState::Confirmed);
    walk.person(Input::ClearPaste);
    let alone = Handed::Pasted { text: glued.into(), html: None };
    let mut without = Walk::prepared();
    without.go(StepId::Commit);
    without.read(alone);
    assert_ne!(without.state(StepId::EnableServer), StepState::Confirmed, "the text alone has its cells glued");
}

#[test]
fn an_answer_that_nobody_offered_changes_nothing() {
    let mut walk = Walk::prepared();
    walk.answer("mail-way", "myself");
    let before = walk.session.answers.clone();
    for (question, value) in [("way", "by-boat"), ("region", "moon"), ("rights", "maybe"), ("mail-sent", "YES")] {
        walk.answer(question, value);
        assert_eq!(walk.session.answers, before, "{question}");
    }
    let input = |question: &str| serde_json::json!({"do": "answer", "question": question, "value": "yes"});
    assert!(serde_json::from_value::<Input>(input("rights")).is_ok());
    assert!(serde_json::from_value::<Input>(input("ways")).is_err(), "no such question");
}

/// Pages, what they made of the steps, the token's clock, what was undone; each once, and the newest first on the screen.
#[test]
fn activity_tells_the_whole_way() {
    let mut walk = Walk::prepared();
    let began = walk.session.activity.len();
    let told = |walk: &Walk| -> Vec<String> {
        let lines = walk.session.activity.iter().skip(began);
        lines.map(|line| passarela::i18n::Words::english().say(&line.what.message())).collect()
    };
    walk.go(StepId::Commit);
    walk.paste(PENDING);
    let said = told(&walk);
    assert_eq!(said.iter().filter(|line| *line == "Read: Cloud Service Settings.").count(), 1, "{said:#?}");
    assert!(said.iter().any(|l| l.starts_with("Step 4 (Submit and commit): Needs attention. Before: ")), "{said:#?}");
    assert!(said.iter().any(|l| l.starts_with("Step 3 (Enable and choose the server): Confirmed.")), "{said:#?}");
    // The same page again moves nothing.
    walk.paste(PENDING);
    assert_eq!(told(&walk).len(), said.len() + 1);

    walk.person(Input::HaveToken { minutes: 60, region: Region::Americas, appliances: 1 });
    walk.pass(3601);
    walk.event(Event::Tick);
    walk.event(Event::Tick);
    walk.person(Input::Mark { step: StepId::DeviceListed });
    walk.person(Input::Unmark { step: StepId::DeviceListed });
    walk.person(Input::Unmark { step: StepId::DeviceListed });
    let said = told(&walk);
    for (once, times) in [
        ("You said that you have a token. Region: Americas. It lasts 1 hour.", 1),
        ("The token ran out at ", 1),
        ("Step 7 (Find the device in SSE): you no longer say that you did this.", 1),
        ("Step 7 (Find the device in SSE): Marked by you.", 1),
    ] {
        assert_eq!(said.iter().filter(|line| line.starts_with(once)).count(), times, "{once}: {said:#?}");
    }
    let view = walk.person(Input::Open { place: passarela::domain::place::PlaceId::Activity });
    let passarela::domain::view::PlaceView::Activity(passarela::domain::view::ActivityView { lines, .. }) = view.place
    else {
        panic!("the log is open")
    };
    assert!(lines.is_sorted_by(|newer, older| newer.at >= older.at));
    assert_eq!(lines.last().map(|line| line.message.id.as_str()), Some("activity-begun"));
}

#[test]
fn a_row_that_nobody_understood_is_quoted_and_asked_about_and_the_answer_is_the_persons_word() {
    const PAGE: &str = "Cloud Service Settings\nSecureX:\tPartially enabled\nCisco Secure Cloud Server:\tAMERICAS (api-sse.cisco.com)\n";
    for (answer, state) in [(0, StepState::MarkedByYou), (1, StepState::ToDo), (2, StepState::ToDo)] {
        let mut walk = Walk::prepared();
        walk.go(StepId::Commit);
        let asked = step_of(&walk.paste(PAGE)).proof;
        let row = asked.paste.row.expect("it is asked about");
        assert_eq!(
            passarela::i18n::Words::english().say(&row.asks),
            "Passarela does not know what “SecureX Partially enabled” means. What does it say?"
        );
        let input = *row.answers[answer].input.clone();
        let told = step_of(&walk.person(input)).proof;
        assert_eq!((told.state, told.paste.row), (state, None), "answer {answer}");
    }
    // What a page decided is not asked about, and neither is what says nothing.
    let mut walk = Walk::prepared();
    walk.go(StepId::Commit);
    assert_eq!(step_of(&walk.paste(PENDING)).proof.paste.row, None);
    assert_eq!(step_of(&walk.paste(COMMITTED_AND_BUSY)).proof.paste.row, None);
}

#[test]
fn a_page_of_the_practice_lab_is_told_as_one_outside_practice_alone() {
    let page = include_str!("../pages/browsers/today/settings-pending.copy.chromium.txt");
    let mut walk = Walk::prepared();
    walk.go(StepId::Commit);
    walk.paste(page);
    let told = |in_practice| {
        let around = Surroundings { in_practice, ..walk.surroundings(KeyStoreState::Ready) };
        let verdict = step_of(&walk.view_in(&around)).proof.paste.verdict.clone().expect("read");
        assert_eq!(verdict.facts.first().map(|fact| fact.id.as_str()), Some("found-threat-response-enabled"));
        (verdict.kind, verdict.next.map(|next| next.id))
    };
    assert_eq!(told(false), (PasteKind::Recognised, Some("paste-next-practice-lab".into())));
    assert_eq!(told(true), (PasteKind::Recognised, None));
}

#[test]
fn of_a_part_of_a_list_the_box_says_how_to_come_to_the_whole() {
    let mut walk = Walk::prepared();
    walk.go(StepId::DeviceListed);
    let part = format!("{}\n1 to 1 of 30\n", sse_devices("another.corp.example", "Registered"));
    let verdict = step_of(&walk.paste(&part)).proof.paste.verdict.expect("read");
    assert_eq!(verdict.next.map(|next| next.id), Some("paste-next-part".into()));
    let whole = sse_devices("another.corp.example", "Registered");
    assert_eq!(step_of(&walk.paste(&whole)).proof.paste.verdict.expect("read").next, None);
}
