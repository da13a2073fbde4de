//! What the person may do next.

use std::collections::BTreeMap;
use std::path::Path;

use jiff::SignedDuration;
use passarela::domain::check::CheckId;
use passarela::domain::input::{Input, TextField};
use passarela::domain::place::PlaceId;
use passarela::domain::region::Region;
use passarela::domain::report_options::ReportFormat;
use passarela::domain::secret::Secret;
use passarela::domain::step::StepId;
use passarela::engine::Storage;
use passarela::lab::faults::Fault;
use rand::RngExt;
use rand::rngs::StdRng;

use crate::common;
use crate::person::Person;

/// One thing that a person does.
#[derive(Debug, Clone)]
pub enum Step {
    Go(StepId),
    Open(PlaceId),
    Press(Box<Input>),
    /// One of the lab's pages, saved and shown at a step.
    Show(StepId, &'static str, &'static str),
    /// A text copied from somewhere.
    Paste(StepId, String),
    /// A file of bytes that nobody can read.
    Rubbish(Vec<u8>),
    Type(TextField, String),
    Answer(&'static str, &'static str),
    Token(String),
    Stage(Vec<&'static str>),
    LookBack,
    CheckAll,
    /// Time goes by, or the clock is set back.
    Time(i64),
    /// The API client is connected anew.
    Connect,
    /// Practice begins in another world.
    StartOver(&'static str),
    /// The window is closed and opened.
    Again,
}

/// Pages of the lab: which site, and the rest of the address.
const PAGES: [(&str, &str); 9] = [
    ("lab-open-appliance", "network/cloud_service_settings"),
    ("lab-open-appliance", "monitor/message_tracking"),
    ("lab-open-appliance", ""),
    ("lab-open-sse", "cloud-services"),
    ("lab-open-sse", "devices"),
    ("lab-open-xdr", "administration/integrations"),
    ("lab-open-xdr", "administration/on-premises-appliances"),
    ("lab-open-xdr", "investigate?q=email_subject%3A%22x%22"),
    ("lab-open-mail", ""),
];

const ANSWERS: [(&str, &[&str]); 9] = [
    ("way", &["direct", "sma", ""]),
    ("version", &["13.0.0-392", "15.5.5-014", "16.5.0-780", "12.0", "nonsense", ""]),
    ("portal", &["xdr", "older", ""]),
    ("region", &["americas", "europe", "asia-pacific", ""]),
    ("account", &["yes", "no", ""]),
    ("sse-access", &["yes", "no", ""]),
    ("cluster", &["no", "yes", ""]),
    ("registered", &["no", "yes", ""]),
    ("name", &["esa03.corp.example", "practice-esa-1.lab.example", ""]),
];

const PLACES: [PlaceId; 9] = [
    PlaceId::Setup,
    PlaceId::Connect,
    PlaceId::Troubleshoot,
    PlaceId::Report,
    PlaceId::Activity,
    PlaceId::Answers,
    PlaceId::Debrief,
    PlaceId::About,
    PlaceId::SetUps,
];

fn one_of<T: Clone>(random: &mut StdRng, all: &[T]) -> T {
    all[random.random_range(0..all.len())].clone()
}

fn copied(random: &mut StdRng) -> String {
    let all = [
        common::COMMITTED_AND_BUSY.to_owned(),
        common::TOKEN_WANTED.to_owned(),
        common::IN_PROGRESS.to_owned(),
        common::DISABLED.to_owned(),
        common::REFUSED.to_owned(),
        common::PENDING.to_owned(),
        common::sse_devices("practice-esa-1", "Registered"),
        common::sse_devices("esa99", "Enrolled"),
        "A shopping list\nmilk\nbread\n".to_owned(),
        "Modules\t\n1\n2\n3\n".repeat(random.random_range(1..400)),
    ];
    let mut text = one_of(random, &all);
    // Cut off somewhere, as a selection is that was not of everything.
    if random.random_bool(0.2) {
        let mut at = random.random_range(0..=text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        text.truncate(at);
    }
    text
}

impl Step {
    pub fn draw(random: &mut StdRng) -> Self {
        let step = |random: &mut StdRng| one_of(random, &StepId::ALL);
        match random.random_range(0..100) {
            0..12 => Self::Go(step(random)),
            12..20 => Self::Open(one_of(random, &PLACES)),
            20..34 => Self::Press(Box::new(press(random))),
            34..48 => {
                let (site, rest) = one_of(random, &PAGES);
                Self::Show(step(random), site, rest)
            }
            48..60 => Self::Paste(step(random), copied(random)),
            60..62 => Self::Rubbish((0..random.random_range(0..3000)).map(|_| random.random()).collect()),
            62..68 => {
                let fields = [
                    TextField::Note,
                    TextField::Different,
                    TextField::Paste,
                    TextField::QueryValue,
                    TextField::QueryPasted,
                ];
                let text = one_of(
                    random,
                    &["", "a note", "email_subject:\"x\"", "api_key: 0123456789abcdef", "\u{201c}ü\u{0}"],
                );
                Self::Type(one_of(random, &fields), text.to_owned())
            }
            68..76 => {
                let (question, values) = one_of(random, &ANSWERS);
                Self::Answer(question, one_of(random, values))
            }
            76..78 => Self::Token((0..random.random_range(1..40)).map(|_| one_of(random, &['a', 'K', '7'])).collect()),
            78..84 => {
                let many = random.random_range(0..4);
                // Those that make every request wait only make the run long.
                let all: Vec<&'static str> = Fault::ALL
                    .iter()
                    .filter(|f| !matches!(f, Fault::Slow | Fault::Hang))
                    .map(|fault| fault.id())
                    .collect();
                Self::Stage((0..many).map(|_| one_of(random, &all)).collect())
            }
            84..86 => Self::LookBack,
            86..91 => Self::CheckAll,
            91..97 => Self::Time(one_of(random, &[1, 5, 61, 600, 3_700, 90_000, 900_000, -30, -4_000])),
            97 => Self::Connect,
            98 => Self::StartOver(one_of(random, &["fresh", "registered", "2020/registered", "2020/fresh"])),
            _ => Self::Again,
        }
    }

    /// The person afterwards.
    pub async fn take(&self, mut person: Person, home: &Path) -> Person {
        match self {
            Self::Go(step) => drop(person.send(Input::Go { step: *step }).await),
            Self::Open(place) => drop(person.send(Input::Open { place: *place }).await),
            Self::Press(input) => {
                person.send((**input).clone()).await;
                if **input == Input::UndoStartOver {
                    person.browse_anew().await;
                }
            }
            Self::Show(step, site, rest) => {
                // A world of another time has another portal.
                let Some(base) = person.page_if_there(site).await else { return person };
                // What the lab refuses, there is no page of.
                let Ok(page) = person.fetch(&format!("{base}{rest}")).await else { return person };
                person.send(Input::Go { step: *step }).await;
                person.engine.read_file(page.into_bytes()).await;
            }
            Self::Paste(step, text) => {
                person.send(Input::Go { step: *step }).await;
                person.send(Input::Paste { text: text.clone(), html: None }).await;
            }
            Self::Rubbish(bytes) => drop(person.engine.read_file(bytes.clone()).await),
            Self::Type(field, text) => drop(person.send(Input::Type { field: *field, text: text.clone() }).await),
            Self::Answer(question, value) => {
                let question = question.parse().expect("a question");
                person.send(Input::Answer { question, value: (*value).to_owned() }).await;
            }
            Self::Token(text) => drop(person.engine.keep_token(Secret::new(text.clone()), Storage::ThisRun).await),
            Self::Stage(faults) => drop(person.stage(faults).await),
            Self::LookBack => drop(person.look_back().await),
            Self::CheckAll => drop(person.check_all().await),
            Self::Time(seconds) => person.clock.advance(SignedDuration::from_secs(*seconds)),
            Self::Connect => {
                let id = person.credential("lab-client-id").await;
                let password = Secret::new(person.credential("lab-client-password").await);
                // With a fault staged it may well fail, and says so in its own time.
                person.engine.test_connection(id, password, Region::Americas).await;
                person.engine.save_connection(Storage::ThisRun).await;
            }
            Self::StartOver(world) => {
                person.send(Input::ResetPractice { world: (*world).to_owned() }).await;
                person.browse_anew().await;
            }
            Self::Again => person = person.again(home).await,
        }
        person
    }
}

/// A button somewhere in the window.
fn press(random: &mut StdRng) -> Input {
    let step = one_of(random, &StepId::ALL);
    let check = one_of(random, CheckId::ALL);
    let on = random.random_bool(0.5);
    let all = [
        Input::Continue,
        Input::Back,
        Input::GoOnWithoutProof,
        Input::Mark { step },
        Input::Unmark { step },
        Input::ClearPaste,
        Input::ChooseVariant { variant: one_of(random, &["none", "", "esa-14", "nonsense"]).into() },
        Input::HaveToken {
            minutes: one_of(random, &[10, 60, 1440, 7]),
            region: one_of(random, &Region::ALL),
            appliances: 1,
        },
        Input::ForgetToken,
        Input::CheckNow,
        Input::PauseChecks,
        Input::ResumeChecks,
        Input::ForgetConnection,
        Input::ForgetAppliance,
        Input::ChooseQueryKind { kind: one_of(random, &["email_subject", "cisco_mid", "nonsense"]).into() },
        Input::SetMoveOn { on },
        Input::MoveOn { to: step },
        Input::Stay,
        Input::RetryKeyStore,
        Input::OpenCheck { check: on.then_some(check) },
        Input::ChooseSymptom {
            symptom: one_of(random, &["no-token-field", "not-offered", "nothing-found", ""]).into(),
        },
        Input::ShowAllChecks { all: on },
        Input::Fix { check, step: on.then_some(step) },
        Input::BackToCheck,
        Input::Mute { check, reason: "known".into(), days: one_of(random, &[1, 90]) },
        Input::Unmute { check },
        Input::PlanModule,
        Input::PlanRemoveModule,
        Input::PlanMessage { plain: on },
        Input::Agree { plan: random.random_range(0..30) },
        Input::DropPlan,
        Input::ReportFormat { format: one_of(random, &[ReportFormat::Markdown, ReportFormat::Json]) },
        Input::ReportNotes { notes: on },
        Input::SurpriseMe { seed: one_of(random, &["class7", "", "x"]).into() },
        Input::UndoStartOver,
        Input::Dismiss { notice: "practice-changed".into() },
    ];
    one_of(random, &all)
}

/// How often each kind of step was taken.
#[derive(Default)]
pub struct Counts(BTreeMap<String, usize>);

impl Counts {
    pub fn note(&mut self, step: &Step) {
        let name: String = format!("{step:?}").chars().take_while(char::is_ascii_alphabetic).collect();
        *self.0.entry(name).or_default() += 1;
    }

    pub fn told(&self) -> String {
        let each = self.0.iter().map(|(name, count)| format!("{name} {count}"));
        each.collect::<Vec<_>>().join(", ")
    }
}
