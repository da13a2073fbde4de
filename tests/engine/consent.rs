//! What the program writes, and when: a plan is shown, a yes to exactly that plan is given, and only then is anything
//! written. With the real engine, the real clients and the practice lab.

use crate::common;

use std::path::Path;
use std::sync::Arc;

use common::{step_of, words_of};
use jiff::{SignedDuration, Timestamp};
use passarela::clock::Clock;
use passarela::domain::input::Input;
use passarela::domain::key_store::Kept;
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::domain::source::Source;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::view::{ActivityView, ConnectionState, PlaceView, PlanState, View};
use passarela::engine::{Engine, Options, Storage};

struct Desk {
    engine: Engine,
    clock: Clock,
}

impl Desk {
    async fn in_the_world(home: &Path, world: &str) -> Self {
        let clock = Clock::manual("2026-05-14T12:00:00Z".parse::<Timestamp>().expect("a time"));
        let options = Options { home: home.to_owned(), practice: true, clock: clock.clone(), languages: Vec::new() };
        let engine = Engine::start(options).await.expect("the engine starts");
        engine.send(Input::ResetPractice { world: world.into() }).await;
        Self { engine, clock }
    }

    async fn card(&self, id: &str) -> String {
        let view = self.engine.view().await;
        let lab = view.lab.as_ref().expect("practice");
        lab.credentials.iter().find(|c| c.label.id == id).expect("on the card").value.clone()
    }

    /// The next view that fits.
    async fn seen(&self, what: &str, fits: impl Fn(&View) -> bool) -> Arc<View> {
        let mut views = self.engine.views();
        let wait = views.wait_for(|view| fits(view));
        let found = tokio::time::timeout(std::time::Duration::from_secs(20), wait).await;
        let view = found.unwrap_or_else(|_| panic!("never seen: {what}")).expect("the engine runs").clone();
        words_of(&view);
        view
    }

    async fn connect_the_cloud(&self) {
        let (id, password) = (self.card("lab-client-id").await, self.card("lab-client-password").await);
        self.engine.test_connection(id, Secret::new(password), Region::Americas).await;
        self.seen("a good test", |v| v.connection.state == ConnectionState::Tested).await;
        self.engine.save_connection(Storage::ThisRun).await;
    }

    async fn connect_the_appliance(&self) {
        let address = self.card("lab-asyncos-api").await;
        let user = self.card("lab-appliance-user").await;
        let password = self.card("lab-appliance-password").await;
        self.engine.test_appliance(address, user, Secret::new(password)).await;
        let view = self.seen("a certificate to compare", |v| v.appliance.compare.is_some()).await;
        let fingerprint = view.appliance.compare.as_ref().expect("one").fingerprint.clone();
        // A yes to another certificate than the one that is shown is no yes.
        let view = self.engine.send(Input::AcceptCertificate { fingerprint: "AA:BB".into() }).await;
        assert!(view.appliance.compare.is_some());
        self.engine.send(Input::AcceptCertificate { fingerprint }).await;
        self.seen("a good log-in", |v| v.appliance.state == ConnectionState::Tested).await;
        let view = self.engine.save_appliance(Storage::ThisRun).await;
        assert_eq!((view.appliance.state, view.appliance.kept), (ConnectionState::Connected, Kept::ThisRun));
    }

    /// Looks now, as somebody who comes back to the window does, until it fits.
    async fn probe_until(&self, what: &str, fits: impl Fn(&View) -> bool) -> Arc<View> {
        for _ in 0..12 {
            self.clock.advance(SignedDuration::from_secs(61));
            self.engine.send(Input::CheckNow).await;
            let view = self.seen("a look that ended", |v| state(v).is_none_or(|p| p.checking_since.is_none())).await;
            if fits(&view) {
                return view;
            }
        }
        panic!("never seen: {what}: {:?}", words_of(&*self.engine.view().await));
    }
}

fn state(view: &View) -> Option<&passarela::domain::view::ProofView> {
    match &view.place {
        PlaceView::Step(step) => Some(&step.proof),
        _ => None,
    }
}

fn is(view: &View, wanted: StepState) -> bool {
    state(view).is_some_and(|p| p.state == wanted)
}

#[tokio::test]
async fn a_module_is_created_after_a_yes_and_can_be_taken_back() {
    let home = tempfile::tempdir().expect("a folder");
    let desk = Desk::in_the_world(home.path(), "registered").await;
    desk.engine.send(Input::StageFaults { faults: vec!["module-missing".into()] }).await;
    desk.connect_the_cloud().await;
    desk.engine.send(Input::Go { step: StepId::DeviceListed }).await;
    desk.probe_until("the device", |v| is(v, StepState::Confirmed)).await;
    desk.engine.send(Input::Go { step: StepId::AddModule }).await;
    let view = desk.probe_until("an offer", |v| step_of(v).offers.iter().any(|o| o.id == "create-module")).await;
    assert!(!is(&view, StepState::Confirmed));

    // Shown, refused: nothing is there afterwards.
    let view = desk.engine.send(Input::PlanModule).await;
    words_of(&view);
    let first = view.plan.as_ref().expect("a plan").id;
    assert!(view.plan.as_ref().expect("a plan").lines.len() >= 4);
    let view = desk.engine.send(Input::DropPlan).await;
    assert!(view.plan.is_none());
    // A late yes to a plan that was dropped is none, and neither is one to a plan that was never shown.
    desk.engine.send(Input::Agree { plan: first }).await;
    let view = desk.engine.send(Input::PlanModule).await;
    let second = view.plan.as_ref().expect("a plan").id;
    assert_ne!(first, second);
    let view = desk.engine.send(Input::Agree { plan: first }).await;
    assert!(matches!(view.plan.as_ref().expect("still asking").state, PlanState::Asking));
    let view = desk.probe_until("no module", |v| !is(v, StepState::Confirmed)).await;
    assert!(view.plan.is_some());

    // Agreed: created, and seen by looking.
    desk.engine.send(Input::Agree { plan: second }).await;
    desk.seen("the plan is carried out", |v| v.plan.is_none()).await;
    let view = desk.probe_until("the module", |v| is(v, StepState::Confirmed)).await;
    assert_eq!(state(&view).expect("a step").source, Some(Source::CloudApi));
    let view = desk.engine.send(Input::Open { place: PlaceId::Activity }).await;
    let PlaceView::Activity(ActivityView { lines, .. }) = &view.place else { panic!("the log is open") };
    assert_eq!(lines.iter().filter(|l| l.wrote).count(), 1);
    assert_eq!(lines.iter().filter(|l| l.message.id == "activity-create-module-agreed").count(), 1);

    // And taken back.
    let view = desk.engine.send(Input::Go { step: StepId::AddModule }).await;
    assert!(step_of(&view).offers.iter().any(|o| o.id == "delete-module"));
    desk.clock.advance(SignedDuration::from_secs(5));
    let view = desk.engine.send(Input::PlanRemoveModule).await;
    let plan = view.plan.as_ref().expect("a plan").id;
    desk.engine.send(Input::Agree { plan }).await;
    desk.seen("the module is gone", |v| v.plan.is_none()).await;
    desk.seen("no module", |v| !is(v, StepState::Confirmed)).await;
}

#[tokio::test]
async fn a_plan_that_failed_before_anything_was_written_can_be_agreed_to_again() {
    let home = tempfile::tempdir().expect("a folder");
    let desk = Desk::in_the_world(home.path(), "registered").await;
    desk.engine.send(Input::StageFaults { faults: vec!["module-missing".into()] }).await;
    desk.connect_the_cloud().await;
    desk.engine.send(Input::Go { step: StepId::DeviceListed }).await;
    desk.probe_until("the device", |v| is(v, StepState::Confirmed)).await;
    desk.engine.send(Input::Go { step: StepId::AddModule }).await;
    desk.probe_until("an offer", |v| step_of(v).offers.iter().any(|o| o.id == "create-module")).await;
    // Between the plan and the yes the network goes.
    let view = desk.engine.send(Input::PlanModule).await;
    let plan = view.plan.as_ref().expect("a plan").id;
    desk.engine.send(Input::StageFaults { faults: vec!["module-missing".into(), "offline".into()] }).await;
    desk.engine.send(Input::Agree { plan }).await;
    let failed = |v: &View| matches!(v.plan.as_ref().map(|p| &p.state), Some(PlanState::Failed { .. }));
    let view = desk.seen("a failure in words", failed).await;
    let PlanState::Failed { message, again, .. } = &view.plan.as_ref().expect("it stays").state else { panic!() };
    assert_eq!((message.id.as_str(), *again), ("error-offline", true));
    // The same plan again, once the network is back.
    desk.engine.send(Input::StageFaults { faults: vec!["module-missing".into()] }).await;
    desk.engine.send(Input::Agree { plan }).await;
    desk.seen("the plan is carried out", |v| v.plan.is_none()).await;
    desk.probe_until("the module", |v| is(v, StepState::Confirmed)).await;
}

#[tokio::test]
async fn one_message_goes_the_whole_way_after_a_yes() {
    let home = tempfile::tempdir().expect("a folder");
    let desk = Desk::in_the_world(home.path(), "registered").await;
    desk.connect_the_cloud().await;
    desk.connect_the_appliance().await;
    for step in [StepId::DeviceListed, StepId::AddModule] {
        desk.engine.send(Input::Go { step }).await;
        desk.probe_until("confirmed by API", |v| is(v, StepState::Confirmed)).await;
    }
    desk.engine.send(Input::Go { step: StepId::Prove }).await;
    let listener = desk.card("lab-smtp").await;
    for (question, value) in [
        ("mail-way", "passarela"),
        ("mail-listener", listener.as_str()),
        ("mail-from", "alex@practice.lab.example"),
        ("mail-to", "sam@practice.lab.example"),
    ] {
        desk.engine.send(Input::Answer { question: question.parse().expect("a question"), value: value.into() }).await;
    }
    // Looking alone finds nothing, however often: nothing was sent.
    desk.probe_until("nothing", |v| !is(v, StepState::Confirmed)).await;
    let view = desk.engine.send(Input::PlanMessage { plain: false }).await;
    words_of(&view);
    let plan = view.plan.as_ref().expect("a plan").id;
    desk.probe_until("still nothing", |v| !is(v, StepState::Confirmed)).await;
    desk.engine.send(Input::Agree { plan }).await;
    desk.seen("the listener took it", |v| v.plan.is_none()).await;
    let view = desk.probe_until("the whole chain", |v| is(v, StepState::Confirmed)).await;
    let step = step_of(&view);
    assert!(step.chain.iter().all(|stage| stage.state == StepState::Confirmed), "{:?}", step.chain);
    let sources: Vec<_> = step.chain.iter().map(|stage| stage.source.expect("a named source")).collect();
    assert_eq!(sources[0], Source::ThisComputer);
    assert!(sources.contains(&Source::ApplianceApi) && sources.contains(&Source::CloudApi));
    let saved = std::fs::read_to_string(home.path().join("practice/session.json")).expect("saved");
    assert!(!saved.contains(&desk.card("lab-appliance-password").await));
}
