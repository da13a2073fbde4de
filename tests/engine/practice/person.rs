//! A person with the wizard and a browser beside it: does in the lab what the steps say, shows the wizard each page, and
//! runs all checks.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::SignedDuration;
use passarela::clock::Clock;
use passarela::domain::check::CheckId;
use passarela::domain::finding::Verdict;
use passarela::domain::input::{Input, TextField};
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::domain::step::StepId;
use passarela::domain::view::{CheckView, ConnectionState, DebriefLine, LabView, PlaceView, TroubleshootView, View};
use passarela::engine::{Engine, Options, Storage};
use passarela::i18n::Words;
use passarela::lab::world::ModuleType;

use super::browser::{Browser, encoded};
use super::common::words_of;

/// See the module.
pub struct Person {
    pub engine: Engine,
    pub clock: Clock,
    browser: Browser,
    subject: String,
}

pub fn noon() -> Clock {
    Clock::manual("2026-05-14T12:00:00Z".parse().expect("a time"))
}

pub async fn start(home: &Path, practice: bool, clock: &Clock) -> Engine {
    let options = Options { home: home.to_owned(), practice, clock: clock.clone(), languages: Vec::new() };
    Engine::start(options).await.expect("the engine starts")
}

/// The next view that fits.
pub async fn seen(engine: &Engine, what: &str, fits: impl Fn(&View) -> bool) -> Arc<View> {
    let mut views = engine.views();
    let found = tokio::time::timeout(Duration::from_secs(30), views.wait_for(|view| fits(view))).await;
    found.unwrap_or_else(|_| panic!("never seen: {what}")).expect("the engine runs").clone()
}

/// The lab's card.
pub fn card(view: &View) -> LabView {
    view.lab.clone().expect("practice")
}

pub fn panel(view: &View) -> TroubleshootView {
    match &view.place {
        PlaceView::Troubleshoot(panel) => (**panel).clone(),
        _ => panic!("the panel is not open"),
    }
}

pub fn check(view: &View, id: CheckId) -> CheckView {
    let all = panel(view).groups.into_iter().flat_map(|g| g.checks);
    all.into_iter().find(|c| c.id == id).expect("every check is in the panel")
}

pub fn line(view: &View, fault: &str) -> DebriefLine {
    card(view).debrief.into_iter().find(|l| l.id == fault).expect("in the debrief")
}

/// The ids of the faults that the picker shows as staged.
pub fn on(view: &View) -> Vec<String> {
    card(view).faults.into_iter().filter(|f| f.on).map(|f| f.id).collect()
}

impl Person {
    /// Everything was set up and works: both APIs are connected, a test message was sent, every page was shown.
    pub async fn with_all_well(home: &Path) -> Self {
        let mut person = Self::ready(home).await;
        person.show_everything("direct").await;
        person.check_all().await;
        person
    }

    /// The same, before anything was shown or checked.
    pub async fn ready(home: &Path) -> Self {
        let clock = noon();
        let engine = start(home, true, &clock).await;
        let view = engine.send(Input::ResetPractice { world: "registered".into() }).await;
        let subject = match &engine.send(Input::Go { step: StepId::Prove }).await.place {
            PlaceView::Step(step) => step.query.as_ref().expect("the helper").value.clone(),
            _ => panic!("a step"),
        };
        let authority = page_of(&view, "lab-open-appliance").split('/').nth(2).expect("a host").to_owned();
        let mut person = Self { engine, clock, browser: Browser::new(&authority), subject };
        person.begin().await;
        person
    }

    /// The window was closed and is opened again on the same folder: the lab may have other addresses, and its pages ask
    /// for a sign-in.
    #[allow(dead_code, reason = "each test file uses its own part")]
    pub async fn again(self, home: &Path) -> Self {
        let Self { engine, clock, subject, .. } = self;
        drop(engine);
        let engine = start(home, true, &clock).await;
        let mut person = Self { engine, clock, browser: Browser::new(""), subject };
        person.browse_anew().await;
        person
    }

    /// The lab has other addresses: a new browser, signed in.
    #[allow(dead_code, reason = "each test file uses its own part")]
    pub async fn browse_anew(&mut self) {
        let authority = self.page("lab-open-appliance").await.split('/').nth(2).expect("a host").to_owned();
        self.browser = Browser::new(&authority);
        self.sign_in().await;
    }

    /// A page of the lab, or why there is none.
    #[allow(dead_code, reason = "each test file uses its own part")]
    pub async fn fetch(&mut self, address: &str) -> std::io::Result<String> {
        self.browser.get(address).await
    }

    /// Where the card's page is, if it has it.
    #[allow(dead_code, reason = "each test file uses its own part")]
    pub async fn page_if_there(&self, id: &str) -> Option<String> {
        let card = card(&*self.engine.view().await);
        card.pages.iter().find(|p| p.label.id == id).map(|p| p.address.clone())
    }

    pub async fn stage(&self, faults: &[&str]) -> Arc<View> {
        self.pass(1);
        self.send(Input::StageFaults { faults: faults.iter().map(|f| (*f).to_owned()).collect() }).await
    }

    /// Sends an input; everything on the screen that follows has words.
    pub async fn send(&self, input: Input) -> Arc<View> {
        let view = self.engine.send(input).await;
        words_of(&view);
        view
    }

    /// Time goes by, so that what comes is later than what was.
    pub fn pass(&self, seconds: i64) {
        self.clock.advance(SignedDuration::from_secs(seconds));
    }

    pub async fn credential(&self, id: &str) -> String {
        let card = card(&*self.engine.view().await);
        card.credentials.iter().find(|c| c.label.id == id).expect("on the card").value.clone()
    }

    pub async fn page(&self, id: &str) -> String {
        page_of(&*self.engine.view().await, id)
    }

    /// Sends a form of the lab's pages.
    pub async fn post(&mut self, address: &str, fields: &[(&str, &str)]) -> String {
        self.pass(1);
        self.browser.post(address, fields).await.expect("the form is taken")
    }

    /// Signs in to the appliance and to the portal.
    async fn sign_in(&mut self) {
        let (user, password) =
            (self.credential("lab-appliance-user").await, self.credential("lab-appliance-password").await);
        let (appliance, sse) = (self.page("lab-open-appliance").await, self.page("lab-open-sse").await);
        self.post(&format!("{appliance}login"), &[("username", &user), ("password", &password)]).await;
        let portal = (self.credential("lab-portal-user").await, self.credential("lab-portal-password").await);
        let fields = [("to", "sse"), ("email", portal.0.as_str()), ("password", &portal.1)];
        self.post(&sse.replace("/sse/", "/sign-in"), &fields).await;
        let select = sse.replace("/sse/", "/select-organization");
        let page = self.browser.get(&select).await.expect("a page");
        let first = page.split("name=\"organization\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        let organization = first.expect("an organisation").to_owned();
        self.post(&select, &[("organization", &organization)]).await;
    }

    async fn begin(&mut self) {
        self.sign_in().await;
        let (user, password) =
            (self.credential("lab-appliance-user").await, self.credential("lab-appliance-password").await);
        let mail = self.page("lab-open-mail").await;
        let subject = self.subject.clone();
        let fields = [("from", "sender@outside.example"), ("to", "recipient@lab.example"), ("subject", &*subject)];
        assert!(self.post(&mail, &fields).await.contains("accepted your message"));
        self.connect().await;

        let api = self.credential("lab-asyncos-api").await;
        self.engine.test_appliance(api, user, Secret::new(password)).await;
        let view = seen(&self.engine, "a certificate", |v| v.appliance.compare.is_some()).await;
        let fingerprint = view.appliance.compare.as_ref().expect("shown").fingerprint.clone();
        self.send(Input::AcceptCertificate { fingerprint }).await;
        seen(&self.engine, "a log-in", |v| v.appliance.state == ConnectionState::Tested).await;
        self.engine.save_appliance(Storage::ThisRun).await;
    }

    /// Connects the API client that the card shows.
    pub async fn connect(&self) {
        let (id, password) = (self.credential("lab-client-id").await, self.credential("lab-client-password").await);
        self.engine.test_connection(id, Secret::new(password), Region::Americas).await;
        seen(&self.engine, "a good test", |v| v.connection.state == ConnectionState::Tested).await;
        self.engine.save_connection(Storage::ThisRun).await;
    }

    /// Answers and every page that the steps ask for.
    pub async fn show_everything(&mut self, way: &str) {
        let version = self.version().await;
        for (question, value) in [
            ("way", way),
            ("version", &version),
            ("portal", "xdr"),
            ("region", "americas"),
            ("account", "yes"),
            ("sse-access", "yes"),
            ("rights", "yes"),
            ("cluster", "no"),
            ("registered", "no"),
        ] {
            self.send(Input::Answer { question: question.parse().expect("a question"), value: value.into() }).await;
        }
        self.show_appliance().await;
        let (sse, ctr) = (self.page("lab-open-sse").await, self.page("lab-open-xdr").await);
        self.show(StepId::GenerateToken, &format!("{sse}cloud-services")).await;
        self.show(StepId::DeviceListed, &format!("{sse}devices")).await;
        let add = format!("{ctr}administration/integrations/add/{}", ModuleType::ESA.id);
        self.show(StepId::AddModule, &add).await;
        self.show(StepId::AddModule, &format!("{ctr}administration/integrations")).await;
        let text = format!("email_subject:\"{}\"", self.subject);
        self.show(StepId::Prove, &format!("{ctr}investigate?q={}", encoded(&text))).await;
    }

    /// What the appliance says of its release, on the page that it opens with.
    async fn version(&mut self) -> String {
        let appliance = self.page("lab-open-appliance").await;
        let page = self.browser.get(&appliance).await.expect("a page");
        let mut words = page.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == '-'));
        let release = |w: &&str| w.split('.').count() == 3 && w.contains('-') && w.len() >= 9;
        words.find(|w| release(w)).expect("a release").to_owned()
    }

    pub async fn show_appliance(&mut self) {
        let appliance = self.page("lab-open-appliance").await;
        self.show(StepId::Commit, &format!("{appliance}network/cloud_service_settings")).await;
        let tracking = format!("{appliance}monitor/message_tracking");
        self.show(StepId::Prove, &format!("{tracking}?subject={}", encoded(&self.subject))).await;
        self.show(StepId::Prove, &format!("{tracking}/8")).await;
    }

    /// Saves a page and gives it to the wizard.
    pub async fn show(&mut self, step: StepId, address: &str) -> Arc<View> {
        let page = self.browser.get(address).await.unwrap_or_else(|error| panic!("{address}: {error}"));
        self.pass(1);
        self.send(Input::Go { step }).await;
        self.engine.read_file(page.into_bytes()).await
    }

    /// Opens the panel and runs all checks to their end.
    pub async fn check_all(&self) -> Arc<View> {
        self.pass(1);
        self.send(Input::Open { place: PlaceId::Troubleshoot }).await;
        let began = self.engine.send(Input::CheckAll).await.now;
        let ended = |v: &View| match &v.place {
            PlaceView::Troubleshoot(panel) => panel.running.is_none() && panel.checked_at >= Some(began),
            _ => false,
        };
        let view = seen(&self.engine, "all checks", ended).await;
        words_of(&view);
        view
    }

    /// The end of the exercise, and its debrief.
    pub async fn look_back(&self) -> Arc<View> {
        self.send(Input::Debrief).await
    }

    /// Types into the helper that corrects a search text.
    pub async fn type_query(&self, text: &str) -> Arc<View> {
        self.send(Input::Go { step: StepId::Prove }).await;
        self.send(Input::Type { field: TextField::QueryPasted, text: text.into() }).await
    }
}

/// What stands in the helper that corrects a search text.
pub fn query_text(view: &View) -> String {
    match &view.place {
        PlaceView::Step(step) => step.query.as_ref().expect("the helper").pasted.clone(),
        _ => panic!("a step"),
    }
}

/// The findings, one a line, for a test that fails.
pub fn told(view: &View) -> String {
    let all = panel(view).groups.into_iter().flat_map(|g| g.checks);
    all.filter(|c| !matches!(c.verdict, Verdict::Pass | Verdict::NotApplicable))
        .map(|c| format!("  {:28} {:?} {}\n", c.id.id(), c.verdict, Words::english().say(&c.headline)))
        .collect()
}

fn page_of(view: &View, id: &str) -> String {
    card(view).pages.iter().find(|p| p.label.id == id).expect("on the card").address.clone()
}
