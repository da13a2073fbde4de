//! A set-up driven as the window drives it, without a window: inputs in, views out. Every view that a test makes must
//! find its words.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex};

use jiff::{SignedDuration, Timestamp};
use passarela::checks::{CheckContext, judge_all};
use passarela::domain::failure::{Failure, RequestError};
use passarela::domain::input::{Input, TextField};
use passarela::domain::key_store::KeyStoreState;
use passarela::domain::message::Message;
use passarela::domain::prefs::Prefs;
use passarela::domain::present::{Surroundings, present};
use passarela::domain::state::Session;
use passarela::domain::step::{StepId, StepState};
use passarela::domain::steps::Situation;
use passarela::domain::transition::{Effect, Event, Handed, Reader, advance};
use passarela::domain::view::{AboutView, Languages, PlaceView, SavedView, SetUpsView, StepView, View};
use passarela::i18n::Words;

/// The committed page of Cisco's how-to, as copied text.
pub const COMMITTED_AND_BUSY: &str = "Cloud Service Settings\n\nSuccess — Your changes have been committed.\n\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n\nCloud Services Settings\nStatus:\tThe Cisco Cloud Service is busy. Navigate back to this page after some time to check the appliance status.\n";
/// The page that asks for a token.
pub const TOKEN_WANTED: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n\nCloud Services Settings\nRegistration Token: ?\nRegister\n";
/// The page after Register.
pub const IN_PROGRESS: &str = "Cloud Service Settings\n\nSuccess — A request to register your appliance with the Cisco Threat Response portal is initiated. Navigate back to this page after some time to check the appliance status.\n\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n\nCloud Services Settings\nStatus:\tThe appliance registration is in progress. Navigate back to this page after some time to check the appliance status.\n";
/// The page before anything was done.
pub const DISABLED: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tDisabled\nEdit Settings\n";
/// A refused token.
pub const REFUSED: &str = "Cloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n\nCloud Services Settings\nStatus:\tThe registration failed because of an invalid or expired token.\nRegistration Token: ?\nRegister\n";
/// A change that waits.
pub const PENDING: &str = "Commit Changes\n\nCloud Service Settings\n\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\n";

/// SSE's Devices page with one row.
pub fn sse_devices(name: &str, status: &str) -> String {
    format!(
        "Security Services Exchange\tAudit Log\tAna Souza\n\nDevices for Example Mail\n\nSearch:\n0 Rows Selected\n\t%\t#\tName\tType\tVersion\tStatus\tDescription\tActions\n\t\t1\t{name}\tESA\t13.0.0\t{status}\tESA\tEdit Delete Refresh\nID: 11111111-2222-4333-8444-555555555555\tIP Address: 127.0.0.1\tConnector Version: 1.3.34\nCreated: 2026-05-11 20:41:05 UTC\n"
    )
}

/// A failure by its code, at the cloud's host.
pub fn failure(code: &str) -> Failure {
    failure_at(code, "visibility.amp.cisco.com")
}

/// A failure by its code, at a host.
pub fn failure_at(code: &str, host: &str) -> Failure {
    let host = || host.to_owned();
    let refused = RequestError::Refused { host: host() };
    Failure::Request(match code {
        "offline" => RequestError::Offline,
        "dns" => RequestError::Dns { host: host() },
        "refused" => refused,
        "timeout" => RequestError::Timeout { host: host(), seconds: 20 },
        "tls-unknown-issuer" => RequestError::TlsUnknownIssuer { host: host() },
        "unknown-client" => RequestError::UnknownClient,
        "wrong-password" => RequestError::WrongPassword,
        "account-disabled" => RequestError::AccountDisabled,
        "token-refused" => RequestError::TokenRefused,
        "forbidden" => RequestError::Forbidden,
        "rate-limited-open" => RequestError::RateLimited { retry_after: None },
        "check-crashed" => return Failure::Crashed,
        other => panic!("no failure {other}"),
    })
}

/// A set-up at a moment.
pub struct Walk {
    /// The state.
    pub session: Session,
    /// Now.
    pub now: Timestamp,
    /// Effects of the last event.
    pub effects: Vec<Effect>,
}

impl Walk {
    /// A new set-up.
    pub fn new() -> Self {
        let now: Timestamp = "2026-05-14T12:00:00Z".parse().expect("a time");
        let session = Session::begin("walk".into(), "passarela-test-1a2b3c4d".into(), now);
        Self { session, now, effects: Vec::new() }
    }

    /// A set-up whose first page is answered well.
    pub fn prepared() -> Self {
        // The same for everybody, so it is walked once.
        static PREPARED: LazyLock<Session> = LazyLock::new(|| Walk::answered().session);
        Self { session: PREPARED.clone(), ..Self::new() }
    }

    fn answered() -> Self {
        let mut walk = Self::new();
        for (question, value) in [
            ("name", "esa03.corp.example"),
            ("way", "direct"),
            ("version", "16.5.0-780"),
            ("portal", "older"),
            ("region", "americas"),
            ("account", "yes"),
            ("sse-access", "yes"),
            ("rights", "yes"),
            ("cluster", "no"),
            ("registered", "no"),
        ] {
            walk.answer(question, value);
        }
        walk
    }

    /// Lets something happen.
    pub fn event(&mut self, event: Event) -> View {
        let outcome = advance(self.session.clone(), event, self.now);
        self.session = outcome.session;
        self.effects = outcome.effects;
        self.view()
    }

    /// The person does something.
    pub fn person(&mut self, input: Input) -> View {
        self.event(Event::Person(input))
    }

    /// Answers a question, by its id.
    pub fn answer(&mut self, question: &str, value: &str) -> View {
        self.person(Input::Answer { question: question.parse().expect("a question"), value: value.into() })
    }

    /// Opens a step.
    pub fn go(&mut self, step: StepId) -> View {
        self.person(Input::Go { step })
    }

    /// Pastes a text at the open step.
    pub fn paste(&mut self, text: &str) -> View {
        self.pass(1);
        self.read(Handed::Pasted { text: text.into(), html: None })
    }

    /// What stands in the paste box of the open step.
    pub fn pasted(&self) -> &str {
        self.session.text(self.session.step, TextField::Paste)
    }

    /// Hands a page over at the open step.
    pub fn read(&mut self, page: Handed) -> View {
        let event = Reader::new(&self.session, self.session.step, self.now).read(page);
        self.event(event)
    }

    /// Time goes by.
    pub fn pass(&mut self, seconds: i64) {
        self.now += SignedDuration::from_secs(seconds);
    }

    /// The state of a step.
    pub fn state(&self, step: StepId) -> StepState {
        self.view().navigation.iter().find(|r| r.id == step).expect("in the navigation").state
    }

    /// The screen; every message in it has words.
    pub fn view(&self) -> View {
        self.view_in(&self.surroundings(KeyStoreState::Ready))
    }

    /// What is around the set-up: live work, nothing saved yet, the key store in this state.
    pub fn surroundings(&self, key_store: KeyStoreState) -> Surroundings<'static> {
        let probes = CheckContext { s: Situation::new(&self.session, self.now), key_store, crash: None };
        Surroundings {
            now: self.now,
            practice: None,
            in_practice: false,
            lab: None,
            saved: SavedView { at: None, failure: None },
            key_store,
            notices: Vec::new(),
            copied: None,
            prefs: Prefs::default(),
            // The same whatever languages there are, so that a kept view changes with none.
            languages: Languages { all: vec![Words::english().language], window: "en", report: "en" },
            findings: judge_all(&probes),
            about: passarela::checks::about,
            report: None,
            activity_file: (None, None),
            program: AboutView {
                version: "1.0.0".into(),
                licence: "Apache-2.0".into(),
                folder: "/home/ana/.local/share/passarela".into(),
            },
            listed: Vec::new(),
            appliances: None,
            set_ups: SetUpsView { begun_at: Some(self.session.begun_at), ..SetUpsView::default() },
        }
    }

    /// The screen with these surroundings; every message in it has words.
    pub fn view_in(&self, around: &Surroundings) -> View {
        let view = present(&self.session, around);
        words_of(&view);
        view
    }

    /// The open step's page, seen at `step`.
    pub fn step(&mut self, step: StepId) -> StepView {
        step_of(&self.go(step))
    }

    /// The proof card's texts of a step, in words.
    pub fn proof(&mut self, step: StepId) -> String {
        let proof = self.step(step).proof;
        let mut all = vec![Words::english().say(&proof.headline)];
        all.extend(proof.details.iter().map(|d| Words::english().say(d)));
        all.join(" ")
    }
}

/// The step page of a view.
pub fn step_of(view: &View) -> StepView {
    match &view.place {
        PlaceView::Step(step) => (**step).clone(),
        _ => panic!("no step is open"),
    }
}

/// Every text of a view, in words; fails where a message has none, or lacks a value.
pub fn words_of(view: &View) -> Vec<String> {
    let json = serde_json::to_string(view).expect("a view is JSON");
    let mut all = Vec::new();
    let mut from = 0;
    while let Some(at) = json[from..].find("{\"id\":\"") {
        let start = from + at;
        let id = start + "{\"id\":\"".len();
        let after = id + json[id..].find('"').expect("a text ends") + 1;
        // Messages are the only objects with `id` alone or `id` and `args`.
        if json[after..].starts_with('}') || json[after..].starts_with(",\"args\":{") {
            let (text, length) = said(&json[start..]);
            all.push(text);
            from = start + length;
        } else {
            from = after;
        }
    }
    all
}

/// What the message says that a text begins with, and how long it is. Views of one test say much the same again and again.
fn said(json: &str) -> (String, usize) {
    static SAID: LazyLock<Mutex<HashMap<String, String>>> = LazyLock::new(Mutex::default);
    let mut stream = serde_json::Deserializer::from_str(json).into_iter::<serde::de::IgnoredAny>();
    stream.next().expect("an object").expect("a message");
    let written = &json[..stream.byte_offset()];
    if let Some(text) = SAID.lock().expect("no panic").get(written) {
        return (text.clone(), written.len());
    }
    let message: Message = serde_json::from_str(written).expect("a message");
    let text = Words::english().try_say(&message).unwrap_or_else(|failure| panic!("{failure}"));
    SAID.lock().expect("no panic").insert(written.to_owned(), text.clone());
    (text, written.len())
}
