//! Exercises with several faults, put right one after the other; surprises; what survives a restart and what is typed.

use std::collections::BTreeSet;

use passarela::domain::check::CheckId::*;
use passarela::domain::exercise::{ExerciseState, FaultEnd};
use passarela::domain::finding::{Unknown, Verdict};
use passarela::domain::input::Input;
use passarela::domain::key_store::KeyStoreState;
use passarela::domain::place::PlaceId;
use passarela::domain::step::StepId;
use passarela::domain::view::{PlaceView, StoodFirst, TroubleshootView, View};
use passarela::i18n::Words;

use super::person::{Person, card, check, line, noon, on, panel, query_text, seen, start, told};

fn noticed(view: &View, id: &str) -> bool {
    view.notices.iter().any(|n| n.message.id == id)
}

fn badge(view: &View) -> u32 {
    let TroubleshootView { problems, .. } = panel(view);
    assert_eq!(problems, view.problems);
    problems
}

/// The switch on the far side, then the commit: each named first in its turn, each put right where it is done.
#[tokio::test]
async fn two_faults_are_put_right_one_after_the_other_and_looked_back_on() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Person::with_all_well(home.path()).await;
    let (appliance, sse) = (person.page("lab-open-appliance").await, person.page("lab-open-sse").await);
    person.stage(&["uncommitted", "ctr-disabled"]).await;
    person.show_appliance().await;
    person.show(StepId::GenerateToken, &format!("{sse}cloud-services")).await;
    let view = person.check_all().await;
    assert_eq!(panel(&view).headline, Some(SseCtrEnabled), "{}", told(&view));
    let first = check(&view, SseCtrEnabled).headline;

    // Put right in SSE: from there on it is staged no longer.
    person.post(&format!("{sse}cloud-services/threat-response"), &[("on", "yes")]).await;
    let view = seen(&person.engine, "one fault less", |v| on(v) == ["uncommitted"]).await;
    assert_eq!(card(&view).exercise, ExerciseState::Running);
    person.show(StepId::GenerateToken, &format!("{sse}cloud-services")).await;
    let view = person.check_all().await;
    assert_eq!(panel(&view).headline, Some(EsaCommitted), "{}", told(&view));
    assert_eq!(check(&view, SseCtrEnabled).verdict, Verdict::Pass);

    person.post(&format!("{appliance}commit"), &[("action", "Commit Changes"), ("comment", "")]).await;
    let view = seen(&person.engine, "all put right", |v| on(v).is_empty()).await;
    assert_eq!(card(&view).exercise, ExerciseState::Solved);
    assert!(noticed(&view, "notice-practice-solved") && card(&view).debrief.is_empty());
    person.pass(20);
    person.show_appliance().await;
    let view = person.check_all().await;
    assert_eq!(check(&view, EsaCommitted).verdict, Verdict::Pass, "{}", told(&view));

    let view = person.look_back().await;
    let debrief = card(&view).debrief;
    assert_eq!(debrief.iter().map(|l| l.id.as_str()).collect::<Vec<_>>(), ["ctr-disabled", "uncommitted"]);
    for line in &debrief {
        assert!(line.stood == StoodFirst::Cause && line.end == FaultEnd::PutRight, "{line:?}");
    }
    assert_eq!((debrief[0].said.as_ref(), debrief[0].prevented_by), (Some(&first), Some(StepId::GenerateToken)));
    assert_eq!(debrief[1].said.as_ref().map(|m| m.id.as_str()), Some("check-esa-committed-pending"));
    assert_eq!(debrief[1].prevented_by, Some(StepId::Commit));
    // What the person did in the lab stays done.
    person.show_appliance().await;
    assert_eq!(check(&*person.check_all().await, EsaEnabled).verdict, Verdict::Pass);

    // The next one leaves nothing to look back on: the open step stands there, and the list says that it is the current one.
    person.engine.send(Input::Debrief).await;
    assert!(matches!(person.engine.send(Input::Open { place: PlaceId::Debrief }).await.place, PlaceView::Debrief));
    let view = person.engine.send(Input::SurpriseMe { seed: "class7".into() }).await;
    let PlaceView::Step(step) = &view.place else { panic!("no step stands in its place") };
    assert!(view.navigation.iter().all(|entry| entry.current == (entry.id == step.id)));
}

/// 403, then 429, then garbage, then a crash: four sentences, all cannot tell, and nothing of before stands as so.
#[tokio::test]
async fn cannot_tell_says_each_time_why() {
    let home = tempfile::tempdir().expect("a folder");
    let person = Person::with_all_well(home.path()).await;
    let before = person.send(Input::Open { place: PlaceId::Troubleshoot }).await;
    assert_eq!(check(&before, SseDevice).verdict, Verdict::Pass, "{}", told(&before));
    let mut said = BTreeSet::new();
    for (fault, why) in [
        ("http-403", Unknown::NoPermission),
        ("http-429", Unknown::RateLimited),
        ("garbage", Unknown::Unparsable),
        ("crash-checker", Unknown::Crashed),
    ] {
        let view = person.stage(&[fault]).await;
        assert_eq!(check(&view, SseDevice).verdict, Verdict::CannotTell, "{fault}: before anybody looked");
        assert!(panel(&view).checked_at.is_none() && noticed(&view, "notice-practice-changed"));
        let view = person.check_all().await;
        let found = check(&view, SseDevice);
        assert_eq!((found.verdict, found.unknown), (Verdict::CannotTell, Some(why)), "{}", told(&view));
        assert_eq!(found.crashed, fault == "crash-checker");
        assert!(!found.would_tell.is_empty() || !found.details.is_empty() || found.crashed, "{fault}: what to do next");
        assert_eq!(badge(&view), badge(&before), "{fault}: {}", told(&view));
        assert!(!noticed(&view, "notice-practice-changed"));
        let words = Words::english().say(&found.headline);
        assert!(fault != "http-429" || words.contains("2 minutes"), "{words}");
        said.insert(words);
    }
    assert_eq!(said.len(), 4, "{said:?}");
    let view = person.look_back().await;
    let ends: Vec<FaultEnd> = card(&view).debrief.iter().map(|l| l.end).collect();
    assert_eq!(ends.iter().filter(|e| **e == FaultEnd::TakenBack).count(), 3);
    assert_eq!(line(&view, "crash-checker").end, FaultEnd::StillThere);
    assert_eq!(check(&*person.check_all().await, SseDevice).verdict, Verdict::Pass);
}

#[tokio::test]
async fn a_locked_key_store_loses_nothing_and_opens_again() {
    let home = tempfile::tempdir().expect("a folder");
    let person = Person::ready(home.path()).await;
    let view = person.stage(&["keychain-locked"]).await;
    assert_eq!(view.key_store, KeyStoreState::Locked);
    assert!(noticed(&view, "notice-keychain-locked"));
    // The API client was held for this run: it goes on working.
    let view = person.check_all().await;
    assert_eq!(check(&view, ThisKeychain).verdict, Verdict::Warn);
    assert_eq!(check(&view, CloudSignIn).verdict, Verdict::Pass, "{}", told(&view));
    assert_eq!(person.send(Input::RetryKeyStore).await.key_store, KeyStoreState::Locked);
    let view = person.stage(&[]).await;
    assert!(view.key_store != KeyStoreState::Locked && !noticed(&view, "notice-keychain-locked"));
    assert_eq!(check(&*person.check_all().await, CloudSignIn).verdict, Verdict::Pass);
}

#[tokio::test]
async fn a_slip_in_the_search_makes_way_for_what_the_person_typed() {
    let home = tempfile::tempdir().expect("a folder");
    let person = Person::ready(home.path()).await;
    let mine = "ip:\"203.0.113.9\"";
    assert_eq!(query_text(&*person.type_query(mine).await), mine);
    let slip = query_text(&*person.stage(&["bad-query"]).await);
    assert_ne!(slip, mine);
    assert_eq!(check(&*person.check_all().await, QuerySyntax).verdict, Verdict::Fail);
    // Taken back: what was typed was there all along.
    person.stage(&[]).await;
    assert_eq!(query_text(&*person.send(Input::Go { step: StepId::Prove }).await), mine);

    person.stage(&["bad-query"]).await;
    person.check_all().await;
    let half = person.type_query("subject:\"x\"").await;
    assert_eq!((query_text(&half).as_str(), on(&half)), ("subject:\"x\"", vec!["bad-query".to_owned()]));
    let whole = person.type_query("email_subject:\"x\"").await;
    assert_eq!((query_text(&whole).as_str(), on(&whole)), ("email_subject:\"x\"", vec![]));
    let debrief = line(&*person.look_back().await, "bad-query");
    assert_eq!((debrief.end, debrief.stood), (FaultEnd::PutRight, StoodFirst::Cause));
}

#[tokio::test]
async fn a_token_that_ran_out_is_put_right_by_another() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Person::with_all_well(home.path()).await;
    let (appliance, sse) = (person.page("lab-open-appliance").await, person.page("lab-open-sse").await);
    person.stage(&["token-expired"]).await;
    person.show_appliance().await;
    let view = person.check_all().await;
    assert_eq!(panel(&view).headline, Some(TokenValid), "{}", told(&view));
    // A new token, told to the wizard, and registered with.
    let page = person.post(&format!("{sse}devices/add"), &[("count", "1"), ("life", "1h"), ("lifetime", "1h")]).await;
    // The path of the pages, which nobody can guess, may look like one.
    let word = |w: &&str| w.len() == 32 && !sse.contains(*w);
    let token = page.split(|c: char| !c.is_ascii_alphanumeric()).find(word).expect("a token").to_owned();
    let view = person
        .send(Input::HaveToken { minutes: 60, region: passarela::domain::region::Region::Americas, appliances: 1 })
        .await;
    assert!(view.token.as_ref().is_some_and(|t| !t.expired), "the person’s own token is on the screen now");
    person.post(&format!("{appliance}network/cloud_service_settings/register"), &[("token", &token)]).await;
    seen(&person.engine, "put right", |v| card(v).exercise == ExerciseState::Solved).await;
    assert_eq!(line(&*person.look_back().await, "token-expired").end, FaultEnd::PutRight);
}

/// Told to the wizard and judged well, it is put right in the looking back, before the lab has seen it used.
#[tokio::test]
async fn another_token_puts_right_what_ran_out_before_it_is_registered_with() {
    let home = tempfile::tempdir().expect("a folder");
    let mut person = Person::with_all_well(home.path()).await;
    person.stage(&["token-expired"]).await;
    person.show_appliance().await;
    person.check_all().await;
    person.pass(60);
    person
        .send(Input::HaveToken { minutes: 60, region: passarela::domain::region::Region::Americas, appliances: 1 })
        .await;
    let view = person.check_all().await;
    assert_eq!(check(&view, TokenValid).verdict, Verdict::Pass, "{}", told(&view));
    assert_eq!(line(&*person.look_back().await, "token-expired").end, FaultEnd::PutRight);
}

#[tokio::test]
async fn a_surprise_is_the_same_for_a_whole_class_and_keeps_its_secret() {
    let home = tempfile::tempdir().expect("a folder");
    let person = Person::ready(home.path()).await;
    let view = person.send(Input::SurpriseMe { seed: " Class 7 ".into() }).await;
    let lab = card(&view);
    assert_eq!((lab.seed.as_deref(), lab.secret, lab.exercise), (Some("class7"), true, ExerciseState::Running));
    assert!(on(&view).is_empty() && lab.debrief.is_empty(), "nobody says which");
    let view = person.look_back().await;
    let broke: Vec<String> = card(&view).debrief.into_iter().map(|l| l.id).collect();
    assert_eq!(broke, ["ctr-disabled", "token-wrong-cloud"]);
    assert!(!card(&view).secret);
    // Without a seed there is a new one, to be passed on.
    let seed = card(&*person.send(Input::SurpriseMe { seed: String::new() }).await).seed.expect("a seed");
    assert_eq!(seed.len(), 6);
    let first: Vec<String> = card(&*person.look_back().await).debrief.into_iter().map(|l| l.id).collect();
    person.send(Input::SurpriseMe { seed }).await;
    let again: Vec<String> = card(&*person.look_back().await).debrief.into_iter().map(|l| l.id).collect();
    assert_eq!(first, again);
}

#[tokio::test]
async fn an_exercise_is_resumed_with_practice_and_forgotten_with_it() {
    let home = tempfile::tempdir().expect("a folder");
    let person = Person::ready(home.path()).await;
    let staged = ["keychain-locked", "ctr-disabled", "bad-query", "http-500"];
    person.stage(&staged).await;
    person.send(Input::LeavePractice).await;
    drop(person);
    let engine = start(home.path(), true, &noon()).await;
    let view = engine.view().await;
    assert_eq!(on(&view), staged);
    assert_eq!(view.key_store, KeyStoreState::Locked);
    let view = engine.send(Input::ResetPractice { world: "fresh".into() }).await;
    assert!(on(&view).is_empty() && card(&view).exercise == ExerciseState::None);
    assert!(view.key_store != KeyStoreState::Locked);
}

#[tokio::test]
async fn live_work_knows_nothing_of_it() {
    let home = tempfile::tempdir().expect("a folder");
    let engine = start(home.path(), false, &noon()).await;
    let all = ["offline", "keychain-locked", "bad-query", "crash-checker", "ctr-disabled"];
    let before = engine.send(Input::Open { place: PlaceId::Troubleshoot }).await;
    for input in [
        Input::StageFaults { faults: all.map(str::to_owned).to_vec() },
        Input::SurpriseMe { seed: "class7".into() },
        Input::Debrief,
    ] {
        let view = engine.send(input).await;
        assert!(view.lab.is_none() && view.notices.is_empty() && view.key_store == before.key_store);
        for id in [ThisKeychain, QuerySyntax, SseDevice] {
            assert_eq!(check(&view, id).headline, check(&before, id).headline);
        }
    }
    let mut files = std::fs::read_dir(home.path().join("live")).expect("a folder").flatten();
    assert!(!files.any(|f| f.file_name() == "exercise.json"));
    // Faults of practice stay there, and are there again.
    engine.send(Input::EnterPractice).await;
    engine.send(Input::StageFaults { faults: all.map(str::to_owned).to_vec() }).await;
    let view = engine.send(Input::LeavePractice).await;
    assert!(view.lab.is_none() && view.key_store == before.key_store && view.notices.is_empty());
    assert_eq!(on(&*engine.send(Input::EnterPractice).await).len(), all.len());
}
