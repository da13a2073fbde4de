//! A rehearsal: an administrator brings a practice world to the point where a fault shows, shows the wizard every page
//! that the steps ask for, and has it run all checks. The wizard learns nothing but what pages and clients say.

mod browser;
mod connections;

use std::error::Error;
use std::time::Duration;

use jiff::SignedDuration;
use passarela::checks::{CheckContext, judge_all};
use passarela::clock::Clock;
use passarela::domain::check::CheckId;
use passarela::domain::finding::{Finding, Verdict};
use passarela::domain::input::{Input, TextField};
use passarela::domain::key_store::{Kept, KeyStoreState};
use passarela::domain::message::Message;
use passarela::domain::present;
use passarela::domain::region::Region;
use passarela::domain::secret::Secret;
use passarela::domain::source::Source;
use passarela::domain::state::{ApplianceRecord, ConnectionRecord, Session};
use passarela::domain::step::StepId;
use passarela::domain::steps::Situation;
use passarela::domain::token::{self, Shape};
use passarela::domain::transition::{Effect, Event, Handed, Reader, advance};
use passarela::i18n::Words;
use passarela::lab::arguments;
use passarela::lab::faults::Fault;
use passarela::lab::world::{Beginning, Era, ModuleType, Seed, StartingWorld, World};
use passarela::lab::{Lab, Options};
use serde_json::{Value, json};
use tokio::net::TcpStream;

use browser::{Browser, encoded};

/// Why a rehearsal did not come about.
pub type RehearsalError = Box<dyn Error + Send + Sync>;

const SUBJECT: &str = "passarela-test-1a2b3c4d";

/// See the module.
pub struct Rehearsal {
    lab: Lab,
    clock: Clock,
    browser: Browser,
    session: Session,
    _folder: tempfile::TempDir,
}

impl Rehearsal {
    /// Everything was set up and worked, then these came about.
    pub async fn with(era: Era, faults: &[Fault]) -> Result<Self, RehearsalError> {
        let folder = tempfile::tempdir()?;
        let clock = Clock::manual("2026-05-14T12:44:00Z".parse()?);
        let beginning = Beginning { era, world: StartingWorld::Registered };
        let world = World::starting(beginning, Seed::new([5; 32]), clock.now());
        let mut faults = faults.to_vec();
        // In the order of the list, whatever the order they were named in.
        faults.sort();
        let options = Options {
            port: 0,
            faults,
            latency: Duration::ZERO,
            clock: clock.clone(),
            world,
            folder: folder.path().to_owned(),
        };
        let lab = Lab::start(options).await?;
        let authority = lab.addresses().appliance.split('/').nth(2).unwrap_or_default().to_owned();
        let begun = clock.now() - SignedDuration::from_hours(3);
        let mut rehearsal = Self {
            lab,
            clock,
            browser: Browser::new(&authority),
            session: Session::begin("rehearsal".into(), SUBJECT.into(), begun),
            _folder: folder,
        };
        rehearsal.begin().await?;
        rehearsal.walk().await?;
        Ok(rehearsal)
    }

    #[allow(dead_code, reason = "the command stages faults and heals none; the table of verdicts does both")]
    /// Puts one of them right, and shows the wizard everything again.
    pub async fn heal(&mut self, fault: Fault) -> Result<(), RehearsalError> {
        self.lab.shared().set_fault(fault, false);
        self.walk().await
    }

    /// What the checks find.
    pub fn findings(&self) -> Vec<Finding> {
        let key_store = if self.has(Fault::KeychainLocked) { KeyStoreState::Locked } else { KeyStoreState::Ready };
        let crash = self.has(Fault::CrashChecker).then_some(CheckId::SseDevice);
        judge_all(&CheckContext { s: Situation::new(&self.session, self.clock.now()), key_store, crash })
    }

    /// The most likely cause, as the panel names it.
    pub fn headline(&self) -> Option<CheckId> {
        present::headline(&self.session, &self.findings(), self.clock.now())
    }

    /// Everything as one value.
    pub fn outcome(&self) -> Value {
        let findings: Vec<Value> = self.findings().iter().map(outcome_of).collect();
        json!({"headline": self.headline(), "findings": findings})
    }

    fn has(&self, fault: Fault) -> bool {
        self.lab.shared().has(fault)
    }

    // ---- what the administrator does ----

    /// Logs in everywhere, connects both APIs, sends one test message.
    async fn begin(&mut self) -> Result<(), RehearsalError> {
        let found = self.lab.addresses().clone();
        let fields = [("username", found.appliance_user.as_str()), ("password", &found.appliance_password)];
        self.browser.post(&format!("{}login", found.appliance), &fields).await?;
        let fields = [("to", "sse"), ("email", found.portal_user.as_str()), ("password", &found.portal_password)];
        let sign_in = found.sse.replace("/sse/", "/sign-in");
        self.browser.post(&sign_in, &fields).await?;
        if self.era() == Era::Today {
            // XDR asks; the organisation is the one that the appliance is registered for.
            let organization = self.lab.shared().read(|world, _| world.cloud(world.home).portal_tenant.to_string());
            let select = found.sse.replace("/sse/", "/select-organization");
            self.browser.post(&select, &[("organization", &organization)]).await?;
        }
        let fields = [("from", "sender@outside.example"), ("to", "recipient@lab.example"), ("subject", SUBJECT)];
        let sent = self.browser.post(&found.mail, &fields).await?;
        if !sent.contains("accepted your message") {
            return Err("the practice appliance did not take the test message".into());
        }
        // Everything was set up once, which is what makes a fault of what is not so now.
        for step in StepId::ALL {
            self.person(Input::Mark { step });
        }
        let region = self.home();
        let kept = Kept::ThisRun;
        self.event(Event::ConnectionKept(ConnectionRecord { client_id: found.client_id, region, kept }));
        self.event(Event::ApplianceKept(ApplianceRecord {
            address: found.asyncos_api,
            user: found.appliance_user,
            pin: Some(self.lab.appliance_fingerprint().to_owned()),
            kept,
            stopped: false,
        }));
        Ok(())
    }

    /// Answers, pages, then all checks.
    async fn walk(&mut self) -> Result<(), RehearsalError> {
        self.answer();
        self.tell_of_token()?;
        self.show_appliance().await?;
        self.show_portals().await?;
        self.search().await?;
        self.check_all().await
    }

    fn answer(&mut self) {
        let way = if self.has(Fault::SmaManaged) { "sma-managed" } else { "direct" };
        let (name, version) = self.lab.shared().read(|world, _| {
            let appliance = world.appliance();
            (appliance.hostname.clone(), appliance.version.to_string())
        });
        for (question, value) in [
            ("name", name.as_str()),
            ("way", way),
            ("version", &version),
            ("portal", if self.era() == Era::Today { "xdr" } else { "older" }),
            ("region", self.home().id()),
            ("account", "yes"),
            ("sse-access", "yes"),
            ("rights", "yes"),
            ("cluster", "no"),
            ("registered", "no"),
        ] {
            self.person(Input::Answer { question: question.parse().expect("a question"), value: value.into() });
        }
    }

    /// The token as it was made: where, when, and what was pasted of it.
    fn tell_of_token(&mut self) -> Result<(), RehearsalError> {
        let staged: Vec<Fault> = [Fault::TokenMistyped, Fault::TokenWrongCloud, Fault::TokenExpired]
            .into_iter()
            .filter(|f| self.has(*f))
            .collect();
        let home = self.home();
        let elsewhere = if home == Region::Europe { Region::Americas } else { Region::Europe };
        let region = if staged.contains(&Fault::TokenWrongCloud) { elsewhere } else { home };
        let minutes_ago = if staged.contains(&Fault::TokenExpired) { 120 } else { 40 };
        let mut shape = Shape::Usual;
        if let Some(fault) = staged.first() {
            let text = self.lab.shared().change(|world, now| world.fault_token(*fault, now));
            shape = token::shape(&token::tidy(&Secret::new(text.ok_or("no token goes with this fault")?)));
        }
        let made = self.clock.now() - SignedDuration::from_mins(minutes_ago);
        for event in [
            Event::Person(Input::HaveToken { minutes: 60, region, appliances: 1 }),
            Event::TokenKept { kept: Kept::ThisRun, shape },
        ] {
            self.session = advance(self.session.clone(), event, made).session;
        }
        Ok(())
    }

    async fn show_appliance(&mut self) -> Result<(), RehearsalError> {
        let appliance = self.lab.addresses().appliance.clone();
        self.show(StepId::Commit, &format!("{appliance}network/cloud_service_settings")).await?;
        let tracking = format!("{appliance}monitor/message_tracking");
        self.show(StepId::Prove, &format!("{tracking}?subject={}", encoded(SUBJECT))).await?;
        // Its details name the message everywhere; they open however old it is.
        let mid = self.lab.shared().read(|world, _| world.appliance().messages.last().map(|m| m.mid));
        self.show(StepId::Prove, &format!("{tracking}/{}", mid.ok_or("no message arrived")?)).await
    }

    async fn show_portals(&mut self) -> Result<(), RehearsalError> {
        let (sse, ctr) = (self.lab.addresses().sse.clone(), self.lab.addresses().ctr.clone());
        self.show(StepId::GenerateToken, &format!("{sse}cloud-services")).await?;
        self.show(StepId::DeviceListed, &format!("{sse}devices")).await?;
        let modules = match self.era() {
            Era::Today => format!("{ctr}administration/integrations"),
            Era::HowTo => format!("{ctr}settings/modules"),
        };
        self.show(StepId::AddModule, &format!("{modules}/add/{}", ModuleType::ESA.id)).await?;
        self.show(StepId::AddModule, &modules).await
    }

    /// Searches for the test message: as the wizard writes it, or with a slip.
    async fn search(&mut self) -> Result<(), RehearsalError> {
        let slip = format!("subject=\"{SUBJECT}");
        let wrong = self.has(Fault::BadQuery);
        let text = if wrong { slip.clone() } else { format!("email_subject:\"{SUBJECT}\"") };
        self.person(Input::Go { step: StepId::Prove });
        self.person(Input::Type { field: TextField::QueryPasted, text: if wrong { slip } else { String::new() } });
        let ctr = self.lab.addresses().ctr.clone();
        self.show(StepId::Prove, &format!("{ctr}investigate?q={}", encoded(&text))).await
    }

    /// Saves the page and gives it to the wizard.
    async fn show(&mut self, step: StepId, address: &str) -> Result<(), RehearsalError> {
        let page = self.browser.get(address).await?;
        self.clock.advance(SignedDuration::from_secs(1));
        self.person(Input::Go { step });
        let read = Reader::new(&self.session, step, self.clock.now()).read(Handed::File(page.into_bytes()));
        self.event(read);
        Ok(())
    }

    // ---- what the wizard does ----

    /// Runs all checks; what they ask to be looked at is looked at, at the same time.
    async fn check_all(&mut self) -> Result<(), RehearsalError> {
        self.await_listeners().await;
        let connections = connections::open(&self.lab, self.home(), &self.clock)?;
        self.clock.advance(SignedDuration::from_secs(1));
        let mut effects = self.person(Input::CheckAll);
        while !effects.is_empty() {
            let probes = effects.drain(..).filter_map(|effect| match effect {
                Effect::CheckProbe(probe, round) => Some((probe, round)),
                _ => None,
            });
            let under_way: Vec<_> = probes
                .map(|(probe, round)| {
                    let connections = connections.clone();
                    let task = tokio::spawn({
                        let probe = probe.clone();
                        async move { connections.probe_in_time(&probe).await }
                    });
                    (probe, round, task)
                })
                .collect();
            let mut next = Vec::new();
            for (probe, round, task) in under_way {
                let result = task.await?;
                next.extend(self.event(Event::CheckProbed { round, result, probe }));
            }
            effects = next;
        }
        Ok(())
    }

    /// A port that is to refuse closes on its own task, and opens again so.
    async fn await_listeners(&self) {
        let at = self.lab.addresses().api.trim_start_matches("https://").to_owned();
        while TcpStream::connect(&at).await.is_err() != self.has(Fault::Refused) {
            tokio::task::yield_now().await;
        }
    }

    fn era(&self) -> Era {
        self.lab.shared().read(|world, _| world.era)
    }

    fn home(&self) -> Region {
        self.lab.shared().read(|world, _| world.home)
    }

    fn person(&mut self, input: Input) -> Vec<Effect> {
        self.event(Event::Person(input))
    }

    fn event(&mut self, event: Event) -> Vec<Effect> {
        let outcome = advance(self.session.clone(), event, self.clock.now());
        self.session = outcome.session;
        outcome.effects
    }
}

/// One finding as a line of the outcome. A check without two sides to compare says what it looked for, and what it makes
/// of it: a verdict that nobody explains is no use to whoever reads the line.
fn outcome_of(finding: &Finding) -> Value {
    let say = |message: &Message| Words::english().say_plainly(message);
    let mut found = vec![say(finding.found.as_ref().unwrap_or(&finding.headline))];
    if finding.verdict == Verdict::CannotTell {
        found.extend(finding.would_tell.iter().map(|need| say(&present::need_words(*need))));
    }
    let mut sources: Vec<Source> = Vec::new();
    for seen in &finding.provenances {
        if !sources.contains(&seen.source) {
            sources.push(seen.source);
        }
    }
    json!({
        "check": finding.check,
        "verdict": finding.verdict,
        "blocked_by": finding.blocked_by,
        "expected": finding.expected.as_ref().map_or_else(|| say(&finding.check.say("looked-for")), say),
        "found": found.join(" "),
        "sources": sources,
    })
}

#[allow(dead_code, reason = "the table of verdicts names its faults itself")]
/// What a command line asks for: `--fault ID`, as often as wanted, and `--era 2020|today`.
pub fn asked(args: impl IntoIterator<Item = String>) -> Result<(Era, Vec<Fault>), String> {
    let (mut era, mut faults) = (Era::default(), Vec::new());
    let mut args = args.into_iter();
    while let Some(arg) = args.next() {
        let (name, inline) = match arg.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => (arg, None),
        };
        if !["--fault", "--era"].contains(&name.as_str()) {
            return Err(format!("{name} is not an option of diagnose."));
        }
        let value = inline.or_else(|| args.next()).ok_or_else(|| format!("{name} needs a value."))?;
        if name == "--era" {
            era = arguments::era(&value)?;
        } else {
            let known = || Fault::ALL.iter().map(|f| f.id()).collect::<Vec<_>>().join(", ");
            faults.push(value.parse().map_err(|_| format!("{value} is not a fault. The faults are: {}.", known()))?);
        }
    }
    arguments::refuse_what_is_so_anyway(&faults, era)?;
    Ok((era, faults))
}
