//! Moments of practice, from the real engine and its lab. What the lab makes up for each run (ports, passwords, the
//! client's name) is written down the same every time.

use jiff::Timestamp;
use passarela::clock::Clock;
use passarela::domain::input::Input;
use passarela::domain::message::Value;
use passarela::domain::step::StepId;
use passarela::domain::view::{PlaceView, View};
use passarela::engine::{Engine, Options};

use super::common::words_of;

/// The same lab card in every run, and the same addresses wherever they stand.
fn settled(view: &View) -> View {
    let mut view = view.clone();
    words_of(&view);
    let lab = view.lab.as_mut().expect("practice");
    for one in &mut lab.credentials {
        match one.label.id.as_str() {
            "lab-appliance-password" => one.value = "kupfer-lantern-41".into(),
            "lab-portal-password" => one.value = "tidal-marble-93".into(),
            "lab-client-id" => one.value = "client-5d4bb6a2-practice".into(),
            "lab-client-password" => one.value = "quiet-harbour-17".into(),
            _ => one.value = same_port(&one.value),
        }
    }
    for page in &mut lab.pages {
        page.address = same_port(&page.address);
    }
    if let PlaceView::Step(step) = &mut view.place {
        for question in &mut step.questions {
            question.value = same_port(&question.value);
            for value in question.answer.iter_mut().flat_map(|answer| answer.args.values_mut()) {
                if let Value::Text(text) = value {
                    *text = same_port(text);
                }
            }
        }
        for open in step.actions.iter_mut().filter_map(|action| action.open.as_mut()) {
            open.address = same_port(&open.address);
            for one in &mut open.sign_in {
                match one.label.id.as_str() {
                    "lab-passphrase" => one.value = "kupfer-lantern-41".into(),
                    "lab-password" => one.value = "tidal-marble-93".into(),
                    _ => {}
                }
            }
        }
    }
    view
}

/// Any port of this computer reads 40111, and the key in the lab's addresses reads `key`.
fn same_port(address: &str) -> String {
    const HOST: &str = "127.0.0.1:";
    let Some(at) = address.find(HOST) else { return address.to_owned() };
    let (before, after) = address.split_at(at + HOST.len());
    let path = after.trim_start_matches(|c: char| c.is_ascii_digit());
    let parts = path.split('/').map(|part| if part.len() == 32 { "key" } else { part });
    format!("{before}40111{}", parts.collect::<Vec<_>>().join("/"))
}

pub fn moments() -> Vec<(&'static str, View)> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(rehearsed())
}

async fn rehearsed() -> Vec<(&'static str, View)> {
    let home = tempfile::tempdir().expect("a folder");
    let clock = Clock::manual("2026-05-14T12:00:00Z".parse::<Timestamp>().expect("a time"));
    let options = Options { home: home.path().to_owned(), practice: true, clock, languages: Vec::new() };
    let engine = Engine::start(options).await.expect("the engine starts");
    let mut all = Vec::new();
    engine.send(Input::ResetPractice { world: "fresh".into() }).await;
    all.push(("practice-before", settled(&*engine.send(Input::Dismiss { notice: "started-over".into() }).await)));
    all.push(("practice", settled(&*engine.send(Input::Go { step: StepId::Commit }).await)));
    let faults = vec!["token-expired".to_owned(), "http-403".to_owned()];
    all.push(("practice-staged", settled(&*engine.send(Input::StageFaults { faults }).await)));
    all.push(("practice-debrief", settled(&*engine.send(Input::Debrief).await)));
    engine.send(Input::ResetPractice { world: "fresh".into() }).await;
    engine.send(Input::Go { step: StepId::Commit }).await;
    all.push(("practice-surprise", settled(&*engine.send(Input::SurpriseMe { seed: "k4mzqe".into() }).await)));
    all
}
