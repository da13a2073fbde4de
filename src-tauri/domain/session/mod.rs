//! Everything one set-up knows, and the one function that changes it.
//!
//! [`advance`] is pure and total: state, event and time in; state and effects out. The engine runs the effects and
//! feeds their results back as events, so every rule can be tested without a window, a network or a clock.

mod advance;
mod polling;

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use advance::advance;
pub use polling::{LATE_AFTER, TRIES, Wait, next_wake};

use super::evidence::{Book, Machine, Seen};
use super::input::{Input, TextField};
use super::message::Message;
use super::reading::Reading;
use super::region::Region;
use super::token::{Shape, TokenRecord};
use super::view::{Kept, PasteVerdict, StepId};

/// The state of one set-up, as saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Session {
    /// Names this set-up's secrets in the key store.
    pub id: String,
    /// When it was begun.
    pub begun_at: Timestamp,
    /// The open step.
    pub step: StepId,
    /// Whether the Connect card covers it.
    #[serde(default)]
    pub connecting: bool,
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
    pub pasted: BTreeMap<StepId, PasteVerdict>,
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
    Bad(Attempt, LookTrouble, Timestamp),
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
}

/// Why a look came to nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookTrouble {
    /// In words.
    pub message: Message,
    /// What to do.
    pub next: Option<Message>,
    /// For support: status, trace id. Free of secrets.
    pub details: Option<String>,
    /// Seconds to wait, if the cloud said so.
    pub retry_after: Option<u32>,
    /// The cloud refused the credentials, rather than not answering.
    pub refused: bool,
    /// Scopes that are missing.
    pub missing_scopes: Vec<String>,
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
        result: Result<Seen, LookTrouble>,
        /// What was looked at.
        look: Look,
    },
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
    TestEnded(Attempt, Result<super::evidence::Identity, LookTrouble>),
    /// The API client was put away.
    ConnectionKept(ConnectionRecord),
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
            connecting: false,
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
            test_subject,
            query_kind: None,
            wait: None,
            paused: false,
            dismissed: BTreeSet::new(),
            unproven_notice: None,
            link: Link::Untried,
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
