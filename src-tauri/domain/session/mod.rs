//! Everything one set-up knows, and the one function that changes it.
//!
//! [`advance`] is pure and total: state, event and time in; state and effects out. The engine runs the effects and
//! feeds their results back as events, so every rule can be tested without a window, a network or a clock.

mod advance;
mod checking;
mod polling;
mod records;
mod writing;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use advance::advance;
pub use polling::{LATE_AFTER, TRIES, Wait, next_wake};
pub use records::*;

pub use super::failure::ProbeError;

use super::activity::Entry;
use super::certificate::Certificate;
use super::evidence::{Book, Key, Machine, Seen};
use super::input::{Input, TextField};
use super::pasting::PasteOutcome;
use super::reading::Reading;
use super::region::Region;
use super::token::{Shape, TokenRecord};
use super::view::{Kept, PlaceId, Source, StepId};

/// The state of one set-up, as saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Names this set-up's secrets in the key store.
    pub id: String,
    /// When it was begun.
    pub begun_at: Timestamp,
    /// The open step.
    pub step: StepId,
    /// The open place; the step stays open behind it.
    #[serde(default)]
    pub place: PlaceId,
    /// Steps that were opened.
    #[serde(default)]
    pub opened: BTreeSet<StepId>,
    /// Answers to questions, as typed or chosen.
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
    /// Texts of saved fields, by step.
    #[serde(default)]
    pub texts: BTreeMap<StepId, BTreeMap<TextField, String>>,
    /// What the reader made of each step's paste box.
    #[serde(default)]
    pub pasted: BTreeMap<StepId, PasteOutcome>,
    /// Chosen variants of "Does it look different?".
    #[serde(default)]
    pub variants: BTreeMap<StepId, String>,
    /// Steps the person marked, and when.
    #[serde(default)]
    pub marked: BTreeMap<StepId, Timestamp>,
    /// The same for the machine that is not set up now: a word about the ESA says nothing of the SMA.
    #[serde(default)]
    pub marked_elsewhere: BTreeMap<StepId, Timestamp>,
    /// All evidence.
    #[serde(default)]
    pub book: Book,
    /// The registration token's clock.
    #[serde(default)]
    pub token: Option<TokenRecord>,
    /// The API client, once saved.
    #[serde(default)]
    pub connection: Option<ConnectionRecord>,
    /// The appliance's API, once saved.
    #[serde(default)]
    pub appliance: Option<ApplianceRecord>,
    /// How the troubleshooting panel stands.
    #[serde(default)]
    pub panel: Panel,
    /// What happened, oldest first.
    #[serde(default)]
    pub activity: Vec<Entry>,
    /// The module that the wizard created.
    #[serde(default)]
    pub created: Option<CreatedModule>,
    /// How a report is wanted.
    #[serde(default)]
    pub report: ReportWishes,
    /// The subject of the test message; made once, so that it is unique and stays.
    pub test_subject: String,
    /// Kind chosen in the investigation helper.
    #[serde(default)]
    pub query_kind: Option<String>,
    /// Waiting for the far side, by the step that waits.
    #[serde(default)]
    pub wait: Option<Wait>,
    /// The person paused looking.
    #[serde(default)]
    pub paused: bool,
    /// Banners that were dismissed.
    #[serde(default)]
    pub dismissed: BTreeSet<String>,
    /// The step whose "not confirmed" notice is open.
    #[serde(skip)]
    pub unproven_notice: Option<StepId>,
    /// The last test of the API connection.
    #[serde(skip)]
    pub link: Link,
    /// The last test of the appliance's API.
    #[serde(skip)]
    pub appliance_link: ApplianceLink,
    /// Counts plans, so that a yes is to one of them and no other.
    #[serde(default)]
    pub plans: u64,
    /// What was planned and not agreed to yet, or is under way.
    #[serde(skip)]
    pub plan: Option<Plan>,
    /// A look is under way since.
    #[serde(skip)]
    pub looking_since: Option<Timestamp>,
    /// Counts looks; an answer to an older one is dropped.
    #[serde(skip)]
    pub generation: u64,
}

/// What is saved of an API client. The password is in the key store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ConnectionRecord {
    /// Client id.
    pub client_id: String,
    /// The region it works in.
    pub region: Region,
    /// Where the password is.
    pub kept: Kept,
}

/// How the connection stands in this run.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Link {
    /// Nothing tried yet.
    #[default]
    Untried,
    /// A test is under way.
    Testing(Attempt),
    /// A test went well; not saved yet, or saved and in use.
    Good(Attempt, Timestamp),
    /// A test did not go well.
    Bad(Attempt, ProbeError, Timestamp),
}

/// What is being tested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attempt {
    /// Client id.
    pub client_id: String,
    /// Region.
    pub region: Region,
}

/// Something to look at through the API.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// The SSE device list.
    Devices,
    /// The module instances.
    Modules,
    /// The test message, in Threat Response.
    TestMessage {
        /// What to ask for: type and value.
        observables: Vec<(String, String)>,
        /// Modules to ask; empty asks all.
        modules: Vec<String>,
    },
    /// Signing in to the cloud: whose client it is, what it may do, what time the cloud has.
    SignIn,
    /// How these modules are.
    Health {
        /// Module instance ids.
        modules: Vec<String>,
    },
    /// The appliance's API: the log-in and its clock.
    Appliance,
    /// The test message, in message tracking.
    Tracking {
        /// Its subject.
        subject: String,
        /// Since when to search.
        since: Timestamp,
    },
    /// What this computer reaches.
    Network,
}

impl Look {
    /// What a failed look leaves unseen.
    pub fn key(&self) -> Key {
        match self {
            Look::Devices => Key::DeviceList,
            Look::Modules => Key::ModuleList,
            Look::TestMessage { .. } => Key::Investigation,
            Look::SignIn => Key::SignIn,
            Look::Health { .. } => Key::ModuleHealth,
            Look::Appliance => Key::ApplianceLogin,
            Look::Tracking { .. } => Key::Tracking,
            Look::Network => Key::Network,
        }
    }

    /// By what means it looks.
    pub fn source(&self) -> Source {
        match self {
            Look::Appliance | Look::Tracking { .. } => Source::ApplianceApi,
            Look::Network => Source::ThisComputer,
            _ => Source::CloudApi,
        }
    }
}

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The person did something.
    Person(Input),
    /// The person opened a saved page; read already, with the text to put into the box.
    FileRead {
        /// What it said.
        reading: Box<Reading>,
        /// Its name, for the box.
        text: String,
    },
    /// A look ended.
    Looked {
        /// Which one; an older generation is dropped.
        generation: u64,
        /// What was seen, or why not.
        result: Result<Vec<(Key, Seen)>, ProbeError>,
        /// What was looked at.
        look: Look,
    },
    /// A look of a run of all checks ended.
    CheckLooked {
        /// Which run; one of an older run is dropped.
        round: u64,
        /// What was seen, or why not.
        result: Result<Vec<(Key, Seen)>, ProbeError>,
        /// What was looked at.
        look: Look,
    },
    /// A write ended.
    Written {
        /// Of which plan.
        plan: u64,
        /// What came of it.
        result: Result<Written, ProbeError>,
    },
    /// A test of the appliance's API began.
    ApplianceTestBegan(ApplianceAttempt),
    /// The appliance's certificate must be compared first.
    ApplianceCertificate(ApplianceAttempt, Certificate),
    /// It ended.
    ApplianceTestEnded(ApplianceAttempt, Result<Vec<(Key, Seen)>, ProbeError>),
    /// The appliance's user and password were put away.
    ApplianceKept(ApplianceRecord),
    /// The token's text was put away.
    TokenKept {
        /// Where.
        kept: Kept,
        /// Its shape.
        shape: Shape,
    },
    /// The token's text is gone.
    TokenGone,
    /// A test of the API client began.
    TestBegan(Attempt),
    /// It ended.
    TestEnded(Attempt, Result<Vec<(Key, Seen)>, ProbeError>),
    /// The API client was put away.
    ConnectionKept(ConnectionRecord),
    /// Practice only: faults were staged or taken back. What was seen through an API is no longer what is so.
    Restaged,
    /// The window got the focus back.
    Focused,
    /// Time went by.
    Tick,
}

/// What the engine must do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Write the state.
    Save,
    /// Look, and tell with this generation.
    Look(Look, u64),
    /// Remove the registration token's text.
    RemoveToken,
    /// Remove the API client's password.
    RemoveConnection,
    /// Look for a run of all checks, and tell with this round.
    CheckLook(Look, u64),
    /// Write what was agreed to, and tell with this plan.
    Write(Write, u64),
    /// Test the appliance's API again, with the certificate that was accepted.
    TestAppliance(ApplianceAttempt),
    /// Remove the appliance's password.
    RemoveAppliance,
}

/// The result of [`advance`].
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The new state.
    pub session: Session,
    /// What to do, in order.
    pub effects: Vec<Effect>,
}

impl Session {
    /// A new set-up.
    pub fn begin(id: String, test_subject: String, now: Timestamp) -> Self {
        Self {
            id,
            begun_at: now,
            step: StepId::Before,
            place: PlaceId::Setup,
            opened: BTreeSet::from([StepId::Before]),
            answers: BTreeMap::new(),
            texts: BTreeMap::new(),
            pasted: BTreeMap::new(),
            variants: BTreeMap::new(),
            marked: BTreeMap::new(),
            marked_elsewhere: BTreeMap::new(),
            book: Book::default(),
            token: None,
            connection: None,
            appliance: None,
            panel: Panel::default(),
            activity: Vec::new(),
            created: None,
            report: ReportWishes::default(),
            test_subject,
            query_kind: None,
            wait: None,
            paused: false,
            dismissed: BTreeSet::new(),
            unproven_notice: None,
            link: Link::Untried,
            appliance_link: ApplianceLink::Untried,
            plans: 0,
            plan: None,
            looking_since: None,
            generation: 0,
        }
    }

    /// A saved text field of a step.
    pub fn text(&self, step: StepId, field: TextField) -> &str {
        self.texts.get(&step).and_then(|fields| fields.get(&field)).map_or("", String::as_str)
    }

    /// An answer, trimmed; `None` when nothing was entered.
    pub fn answer(&self, question: &str) -> Option<&str> {
        self.answers.get(question).map(|a| a.trim()).filter(|a| !a.is_empty())
    }

    /// Which machine is set up: the SMA from the moment that its way was chosen.
    pub fn machine(&self) -> Machine {
        if self.answer("way") == Some("sma") { Machine::Sma } else { Machine::Esa }
    }

    /// The name of the machine that is set up, as the person gave it.
    pub fn device_name(&self) -> Option<&str> {
        match self.machine() {
            Machine::Esa => self.answer("name"),
            Machine::Sma => self.answer("sma-name"),
        }
    }

    /// Its AsyncOS version, as the person gave it.
    pub fn version_said(&self) -> Option<&str> {
        match self.machine() {
            Machine::Esa => self.answer("version"),
            Machine::Sma => self.answer("sma-version"),
        }
    }
}
