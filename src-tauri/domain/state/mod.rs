//! Everything one set-up knows, as data. What changes it is in `transition`.

mod probe;
mod records;
mod undo;
mod wait;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

pub use probe::Probe;
pub use records::*;
pub use undo::{Undo, Undoable, Undos};
pub use wait::{LATE_AFTER, TRIES, Wait};

use super::activity::Entry;
use super::answers::{Answers, DeploymentPath, QuestionId};
use super::evidence::{Evidence, EvidenceLog};
use super::failure::ProbeError;
use super::input::TextField;
use super::key_store::Kept;
use super::paste::PasteOutcome;
use super::place::PlaceId;
use super::portal::Portal;
use super::product::Machine;
use super::region::Region;
use super::step::StepId;
use super::token::TokenRecord;

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
    pub answers: Answers,
    /// Practice only: questions that the lab answered by itself. An answer of the person's takes its place.
    #[serde(default)]
    pub filled: BTreeSet<QuestionId>,
    /// Texts of saved fields, by step.
    #[serde(default)]
    pub texts: BTreeMap<StepId, BTreeMap<TextField, String>>,
    /// How many characters were pasted at a step, where the box keeps the beginning only.
    #[serde(default)]
    pub longer: BTreeMap<StepId, u32>,
    /// What the reader made of each step's paste box.
    #[serde(default)]
    pub pasted: BTreeMap<StepId, PasteOutcome>,
    /// When the page was seen that was read last at a step, as long as it is among the evidence.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub read_at: BTreeMap<StepId, Timestamp>,
    /// Chosen variants of "Does your page look different?".
    #[serde(default)]
    pub variants: BTreeMap<StepId, String>,
    /// Steps the person marked, and when.
    #[serde(default)]
    pub marked: BTreeMap<StepId, Timestamp>,
    /// Up to which step all was done before this set-up began, where that is known: a practice world says so.
    #[serde(default)]
    pub done_before: Option<StepId>,
    /// The same as `marked`, for the machine that is not set up now: a word about the ESA says nothing of the SMA.
    #[serde(default)]
    pub marked_elsewhere: BTreeMap<StepId, Timestamp>,
    /// All evidence.
    #[serde(default, rename = "book")]
    pub evidence: EvidenceLog,
    /// The registration token's clock.
    #[serde(default)]
    pub token: Option<TokenRecord>,
    /// How long it took from having a token until the appliance took it, in seconds, the newest last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paces: Vec<u32>,
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
    /// What the person did and can take back.
    #[serde(default, skip_serializing_if = "Undos::is_empty")]
    pub undos: Undos,
    /// What each step was last called, as far as the log of activity has told it, and since when. Nothing in a set-up of
    /// an older program: what its steps are called is taken over in silence.
    #[serde(default)]
    pub told: Option<BTreeMap<StepId, Told>>,
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
    /// Until when Cisco's cloud asked to be left alone (`Retry-After`); its limit is the organisation's, not a step's.
    #[serde(default)]
    pub held_until: Option<Timestamp>,
    /// The person paused looking.
    #[serde(default)]
    pub paused: bool,
    /// Banners that were dismissed.
    #[serde(default)]
    pub dismissed: BTreeSet<String>,
    /// The step whose "not confirmed" notice is open.
    #[serde(skip)]
    pub unproven_notice: Option<StepId>,
    /// The next step opens by itself.
    #[serde(skip)]
    pub moving: Option<Moving>,
    /// The last test of the API connection.
    #[serde(skip)]
    pub connection_test: ConnectionTest,
    /// The last test of the appliance's API.
    #[serde(skip)]
    pub appliance_test: ApplianceTest,
    /// Counts plans, so that a yes is to one of them and no other.
    #[serde(default)]
    pub plans: u64,
    /// What was planned and not agreed to yet, or is under way.
    #[serde(skip)]
    pub plan: Option<Plan>,
    /// A probe is under way since.
    #[serde(skip)]
    pub probing_since: Option<Timestamp>,
    /// Counts probes; an answer to an older one is dropped.
    #[serde(skip)]
    pub round: u64,
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
            answers: Answers::default(),
            filled: BTreeSet::new(),
            texts: BTreeMap::new(),
            longer: BTreeMap::new(),
            pasted: BTreeMap::new(),
            read_at: BTreeMap::new(),
            variants: BTreeMap::new(),
            marked: BTreeMap::new(),
            done_before: None,
            marked_elsewhere: BTreeMap::new(),
            evidence: EvidenceLog::default(),
            token: None,
            paces: Vec::new(),
            connection: None,
            appliance: None,
            panel: Panel::default(),
            activity: Vec::new(),
            undos: Undos::default(),
            told: Some(BTreeMap::new()),
            created: None,
            report: ReportWishes::default(),
            test_subject,
            query_kind: None,
            wait: None,
            held_until: None,
            paused: false,
            dismissed: BTreeSet::new(),
            unproven_notice: None,
            moving: None,
            connection_test: ConnectionTest::Untried,
            appliance_test: ApplianceTest::Untried,
            plans: 0,
            plan: None,
            probing_since: None,
            round: 0,
        }
    }

    /// A saved text field of a step.
    pub fn text(&self, step: StepId, field: TextField) -> &str {
        self.texts.get(&step).and_then(|fields| fields.get(&field)).map_or("", String::as_str)
    }

    /// The texts of the paste boxes, which are long and change rarely, apart from all else.
    pub fn pastes(&self) -> impl Iterator<Item = (StepId, &str)> {
        self.texts.iter().filter_map(|(step, fields)| Some((*step, fields.get(&TextField::Paste)?.as_str())))
    }

    /// All but the texts of the paste boxes.
    pub fn without_pastes(&self) -> Cow<'_, Self> {
        if self.pastes().next().is_none() {
            return Cow::Borrowed(self);
        }
        let mut rest = self.clone();
        rest.texts.values_mut().for_each(|fields| drop(fields.remove(&TextField::Paste)));
        rest.texts.retain(|_, fields| !fields.is_empty());
        Cow::Owned(rest)
    }

    /// Puts texts back into the boxes that have none.
    pub fn put_back_pastes(&mut self, pastes: BTreeMap<StepId, String>) {
        for (step, text) in pastes {
            self.texts.entry(step).or_default().entry(TextField::Paste).or_insert(text);
        }
    }

    /// What of it another computer can go on with: everything but where secrets were and what was only for this run.
    #[must_use]
    pub fn for_elsewhere(&self) -> Self {
        let mut moved = self.without_pastes().into_owned();
        moved.token = None;
        if let Some(connection) = &mut moved.connection {
            connection.kept = Kept::Missing;
        }
        if let Some(appliance) = &mut moved.appliance {
            appliance.kept = Kept::Missing;
            appliance.stopped = false;
        }
        moved.place = PlaceId::Setup;
        moved.wait = None;
        moved.held_until = None;
        moved.dismissed.clear();
        moved
    }

    /// Which machine is set up: the SMA from the moment that its way was chosen.
    pub fn machine(&self) -> Machine {
        if self.answers.deployment_path == Some(DeploymentPath::Sma) { Machine::Sma } else { Machine::Esa }
    }

    /// The name of the machine that is set up, as the person gave it; without that, as its pages state it.
    pub fn device_name(&self) -> Option<&str> {
        let said = match self.machine() {
            Machine::Esa => self.answers.name.as_deref(),
            Machine::Sma => self.answers.sma_name.as_deref(),
        };
        said.or_else(|| self.host_name_read().map(|(name, _)| name))
    }

    /// The host name that every page of the machine states that states any, with the newest of them.
    pub fn host_name_read(&self) -> Option<(&str, &Evidence)> {
        let mut stated = self.host_names_read();
        let first = stated.next()?;
        stated.all(|(name, _)| name == first.0).then_some(first)
    }

    /// The host names that pages of the machine state, newest first.
    pub fn host_names_read(&self) -> impl Iterator<Item = (&str, &Evidence)> {
        let machine = self.machine();
        let of_machine = self.evidence.pages().filter(move |(_, page)| page.machine == machine);
        of_machine.filter_map(|(evidence, page)| Some((page.reading.facts.host_name.as_deref()?, evidence)))
    }

    /// The portal that the person sees: as they say; without that, the one of which they last showed a page.
    pub fn portal(&self) -> Option<Portal> {
        self.answers.portal.or_else(|| self.portal_read().map(|(portal, _)| portal))
    }

    /// The portal of which a page was last shown.
    pub fn portal_read(&self) -> Option<(Portal, &Evidence)> {
        use super::reading::PagePortal as Named;
        self.evidence.pages().find_map(|(evidence, page)| match page.reading.facts.portal? {
            Named::Xdr => Some((Portal::Xdr, evidence)),
            Named::Securex | Named::ThreatResponse => Some((Portal::Older, evidence)),
            Named::Sse => None,
        })
    }

    /// The region that the address of a portal's page is of, as shown last.
    pub fn portal_region_read(&self) -> Option<(Region, &Evidence)> {
        self.evidence.pages().find_map(|(evidence, page)| Some((page.reading.facts.portal_region?, evidence)))
    }

    /// Its AsyncOS version, as the person gave it.
    pub fn version_said(&self) -> Option<&str> {
        match self.machine() {
            Machine::Esa => self.answers.version.as_deref(),
            Machine::Sma => self.answers.sma_version.as_deref(),
        }
    }
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
pub enum ConnectionTest {
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
