//! A set-up for reports, with a text planted in every place that a string can come from.

use std::collections::BTreeMap;

use jiff::Timestamp;
use passarela::checks::{CheckContext, judge_all};
use passarela::domain::activity::{Deed, Entry, Happening};
use passarela::domain::answers::{Answers, QuestionId};
use passarela::domain::check::CheckId;
use passarela::domain::evidence::*;
use passarela::domain::failure::RequestError;
use passarela::domain::finding::{Finding, Provenance, Unknown, Verdict};
use passarela::domain::input::TextField;
use passarela::domain::key_store::{Kept, KeyStoreState};
use passarela::domain::message::Message;
use passarela::domain::need::Need;
use passarela::domain::reading::{Device, Facts as PageFacts, Module, PageKind, Reading, TrackedMessage};
use passarela::domain::region::Region;
use passarela::domain::report_options::{HiddenKind, ReportFormat};
use passarela::domain::saying::Saying;
use passarela::domain::secret::Secret;
use passarela::domain::source::Source;
use passarela::domain::state::{ApplianceRecord, ConnectionRecord, CreatedModule, Mute, Session};
use passarela::domain::step::StepId;
use passarela::domain::steps::Situation;
use passarela::domain::token::TokenRecord;
use passarela::i18n::Words;
use passarela::report::{self, Facts, Inputs, Made};

pub const FORMATS: [ReportFormat; 3] = [ReportFormat::Html, ReportFormat::Markdown, ReportFormat::Json];

pub const DEVICE: &str = "esa03.corp.example";
pub const DEVICE_ID: &str = "874141f7-903f-4be9-b14e-45a7f34a2032";

pub fn at(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

pub fn now() -> Timestamp {
    at("2026-11-23T14:02:00Z")
}

pub fn facts() -> Facts {
    Facts {
        version: "0.1.0".into(),
        os: "Linux 6.1".into(),
        os_user: Some("asouza".into()),
        home: Some("/home/asouza".into()),
        computer: Some("desk17".into()),
    }
}

/// Makes a report.
pub struct Maker {
    pub session: Session,
    pub findings: Vec<Finding>,
    pub facts: Facts,
    pub practice: bool,
    pub secrets: Vec<Secret>,
    pub words: &'static Words,
}

impl Maker {
    pub fn new(session: Session) -> Self {
        let context = CheckContext { s: Situation::new(&session, now()), key_store: KeyStoreState::Ready, crash: None };
        let findings = judge_all(&context);
        Self { session, findings, facts: facts(), practice: false, secrets: Vec::new(), words: Words::english() }
    }

    pub fn knowing(mut self, secrets: &[&str]) -> Self {
        self.secrets = secrets.iter().map(|s| Secret::new((*s).into())).collect();
        self
    }

    pub fn make(&self) -> Made {
        report::make(&Inputs {
            session: &self.session,
            findings: &self.findings,
            facts: &self.facts,
            key_store: KeyStoreState::Ready,
            practice: self.practice,
            now: now(),
            words: self.words,
            secrets: &self.secrets,
        })
    }
}

/// Everything that can leave: the three files, each check's text, the key.
pub fn everything(made: &Made) -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> =
        FORMATS.iter().map(|f| (format!("{f:?}"), report::render(&made.report, *f))).collect();
    for check in &made.report.checks.rows {
        let text = report::check_text(&made.report, check.id).expect("the check is in the report");
        all.push((format!("the text of {}", check.id), text));
    }
    all.push(("the key".into(), report::key_text(&made.key)));
    all
}

/// A finding whose every sentence carries `text`.
pub fn finding(check: CheckId, verdict: Verdict, text: &str) -> Finding {
    let said = || Message::new("plan-value").with("value", text);
    Finding {
        check,
        verdict,
        cause: None,
        unknown: (verdict == Verdict::CannotTell).then_some(Unknown::Unparsable),
        headline: said(),
        said: Saying::own("pending"),
        details: vec![said(), Message::new("report-seen-well").with("what", said())],
        expected: Some(said()),
        found: Some(said()),
        provenances: vec![Provenance { source: Source::Pasted, at: now(), line: Some(4), what: said() }],
        blocked_by: None,
        would_tell: vec![Need::ApiClient],
        done_at: None,
    }
}

fn evidence(key: Key, value: Observation, source: Source, minute: i64, target: &str) -> Evidence {
    let observed_at = at("2026-11-23T13:00:00Z") + jiff::SignedDuration::from_mins(minute);
    Evidence { key, value, source, observed_at, target: Some(target.into()) }
}

/// A set-up in which `text` stands wherever somebody else's text can stand.
pub fn planted(text: &str) -> Maker {
    let own = |s: &str| format!("{s} {text}");
    let some = |s: &str| Some(own(s));
    let mut session = Session::begin("walk".into(), own("subject"), at("2026-11-23T12:30:00Z"));
    // As from a file, which can hold anything instead of a choice.
    let answers: BTreeMap<String, String> = QuestionId::ALL.iter().map(|q| (q.to_string(), text.to_owned())).collect();
    session.answers = Answers::from(answers);
    for step in StepId::ALL {
        let fields =
            [TextField::Note, TextField::Different, TextField::Paste, TextField::QueryValue, TextField::QueryPasted];
        session.texts.insert(step, fields.into_iter().map(|f| (f, own("I saw"))).collect::<BTreeMap<_, _>>());
        session.variants.insert(step, text.into());
    }
    session
        .panel
        .muted
        .insert(CheckId::EsaCommitted, Mute { reason: own("known to"), until: at("2026-12-01T00:00:00Z") });
    session.activity.push(Entry {
        at: now(),
        what: Happening::Done(Deed::CreateModule { name: own("module"), device: text.into() }),
        source: Source::User,
        wrote: true,
    });
    session.token = Some(TokenRecord {
        made_at: at("2026-11-23T13:30:00Z"),
        minutes: 60,
        region: Region::Europe,
        kept: Kept::Stored,
        shape: None,
        stated: None,
        appliances: 1,
        taken_at: None,
    });
    session.connection =
        Some(ConnectionRecord { client_id: own("client"), region: Region::Europe, kept: Kept::Stored });
    session.appliance = Some(ApplianceRecord {
        address: own("https://esa03"),
        user: own("ana"),
        pin: None,
        kept: Kept::Stored,
        stopped: false,
    });
    session.created = Some(CreatedModule { id: own("id"), name: own("module"), at: now() });
    session.report.notes = true;
    let devices = || {
        vec![Device {
            name: Some(text.into()),
            kind: some("ESA"),
            version: some("13"),
            status: some("Registered"),
            id: Some(text.into()),
        }]
    };
    let messages = || {
        vec![TrackedMessage {
            mid: some("8"),
            time: some("12:00"),
            sender: some("a@b"),
            recipient: some("c@d"),
            subject: Some(text.into()),
            message_id: some("m"),
            last_state: some("Delivered"),
        }]
    };
    let page = PageFacts {
        version: some("13"),
        tenant: some("org"),
        account: some("person"),
        devices: Some(devices()),
        modules: Some(vec![Module { name: some("module"), kind: some("kind"), device_id: Some(text.into()) }]),
        messages: Some(messages()),
        ..PageFacts::default()
    };
    let reading = Reading { page: PageKind::SseDevices, looks_like: None, facts: page, lines: BTreeMap::new() };
    let entries = [
        (
            Key::Page(PageKind::SseDevices),
            Observation::Page(Box::new(PageObservation {
                reading,
                names_test_message: false,
                machine: passarela::domain::product::Machine::default(),
            })),
        ),
        (Key::DeviceList, Observation::Devices(devices())),
        (Key::DeviceList, Observation::NotUnderstood(own("{name:"))),
        (Key::ModuleList, Observation::NotUnderstood(text.into())),
        (Key::SignIn, Observation::CouldNotLook(RequestError::Dns { host: text.into() }.into())),
        (Key::Identity, Observation::Identity(Identity { org: own("org"), user: own("user"), role: own("role") })),
        (Key::SignIn, Observation::SignedIn { role: some("role") }),
        (Key::Scopes, Observation::Scopes(vec![own("scope")])),
        (
            Key::ModuleList,
            Observation::Modules(vec![BoundModule {
                id: own("id"),
                name: text.into(),
                kind: own("kind"),
                device_id: some("id"),
                timeframe_days: Some(30),
            }]),
        ),
        (
            Key::ModuleHealth,
            Observation::Health(vec![ModuleHealth {
                module_id: own("id"),
                status: own("error"),
                message: some("why"),
            }]),
        ),
        (
            Key::Investigation,
            Observation::Sightings(Investigation {
                asked: vec![("email_subject".into(), own("subject"))],
                sightings: vec![],
                errors: vec![(some("id"), own("error"))],
                ..Investigation::default()
            }),
        ),
        (Key::Tracking, Observation::Messages(messages())),
        (
            Key::Sent,
            Observation::Sent(SentMessage {
                message_id: own("id"),
                subject: own("subject"),
                tls: true,
                answer: some("250"),
            }),
        ),
        (Key::Network, Observation::Network(vec![TriedHost { host: own("host"), failure: None }])),
    ];
    for (minute, (key, value)) in (0..).zip(entries) {
        session.evidence.add(evidence(key, value, Source::CloudApi, minute, text));
    }
    let mut maker = Maker::new(session);
    maker.findings = vec![
        finding(CheckId::EsaCommitted, Verdict::Fail, text),
        finding(CheckId::EsaCommitted, Verdict::CannotTell, text),
    ];
    maker.facts = Facts {
        version: "0.1.0".into(),
        os: own("Linux"),
        os_user: Some(text.into()),
        home: Some(format!("/home/{text}")),
        computer: Some(text.into()),
    };
    maker
}

/// A set-up of which everything is known, told of by values of every kind.
pub fn known() -> Maker {
    let mut session = Session::begin("walk".into(), "passarela-1a2b3c4d".into(), at("2026-11-23T12:30:00Z"));
    for (question, value) in [
        (QuestionId::Name, DEVICE),
        (QuestionId::DeploymentPath, "direct"),
        (QuestionId::Version, "13.0.0-392"),
        (QuestionId::Region, "europe"),
        (QuestionId::MailTo, "ana@corp.example"),
    ] {
        session.answers.set(question, value).expect("a value that the question offers");
    }
    session.connection = Some(ConnectionRecord {
        client_id: "client-5d1c2c1e-0000-4000-8000-0123456789ab".into(),
        region: Region::Europe,
        kept: Kept::Stored,
    });
    session.appliance = Some(ApplianceRecord {
        address: "https://10.1.2.3:8443".into(),
        user: "asouza".into(),
        pin: None,
        kept: Kept::Stored,
        stopped: false,
    });
    let device = |name: &str, id: &str| Device {
        name: Some(name.into()),
        kind: Some("ESA".into()),
        version: Some("13.0.0".into()),
        status: Some("Registered".into()),
        id: Some(id.into()),
    };
    let devices =
        vec![device("ESA03.corp.ex…", DEVICE_ID), device("esa04.corp.example", "11111111-2222-4333-8444-555555555555")];
    let identity = Identity { org: "Example Mail".into(), user: "Ana Souza".into(), role: "admin".into() };
    for (minute, (key, value)) in (0..).zip([
        (Key::Identity, Observation::Identity(identity)),
        (Key::DeviceList, Observation::Devices(devices)),
        (Key::ModuleList, Observation::NotUnderstood("{rows: list of 2, first: {label: text}}".into())),
        (Key::SignIn, Observation::CouldNotLook(RequestError::Offline.into())),
        (Key::SignIn, Observation::CouldNotLook(RequestError::Offline.into())),
    ]) {
        session.evidence.add(evidence(key, value, Source::CloudApi, minute, "europe"));
    }
    let note = "ESA03 asks mx.corp.example (10.1.2.3), ana@corp.example; Example Mail; esa04; id 874141f7-903f-4be9-b14e-45a7…; \
                localhost at 14:02:05; api.eu.sse.itd.cisco.com; /home/asouza/log; passarela-1a2b3c4d";
    let texts = BTreeMap::from([(TextField::Different, note.to_owned()), (TextField::Note, "Call Ana Souza.".into())]);
    session.texts.insert(StepId::Commit, texts);
    session.panel.muted.insert(
        CheckId::EsaCommitted,
        Mute { reason: "Ana Souza waits for the change window".into(), until: at("2026-12-01T00:00:00Z") },
    );
    let mut maker = Maker::new(session);
    // Numbers follow the order of reading: with one check it does not change when a check is added.
    maker.findings.retain(|f| f.check == CheckId::EsaCommitted);
    maker
}

/// All but the private values, as the toggles name them.
pub const PRIVATE: [(&str, HiddenKind); 9] = [
    (DEVICE, HiddenKind::Host),
    ("esa03", HiddenKind::Host),
    ("esa04", HiddenKind::Host),
    ("mx.corp.example", HiddenKind::Host),
    ("10.1.2.3", HiddenKind::Address),
    ("ana@corp.example", HiddenKind::Email),
    ("Example Mail", HiddenKind::Person),
    ("5d1c2c1e", HiddenKind::Id),
    ("passarela-1a2b3c4d", HiddenKind::Subject),
];
