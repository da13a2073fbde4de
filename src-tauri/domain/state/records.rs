//! What a session keeps besides the evidence: how the panel stands, what is planned, what was written, how the appliance's
//! API is reached.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Probe, Session};
use crate::domain::certificate::ShownCertificate;
use crate::domain::check::CheckId;
use crate::domain::failure::ProbeError;
use crate::domain::key_store::Kept;
use crate::domain::paste::PasteOutcome;
use crate::domain::report_options::{HiddenKind, ReportFormat};
use crate::domain::step::{StepId, StepState};

/// How the troubleshooting panel stands.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Panel {
    /// When all checks were last run.
    #[serde(default)]
    pub checked_at: Option<Timestamp>,
    /// The chosen symptom.
    #[serde(default)]
    pub symptom: Option<String>,
    /// The opened check.
    #[serde(default)]
    pub opened: Option<CheckId>,
    /// The check that the person is putting right.
    #[serde(default)]
    pub fixing: Option<CheckId>,
    /// Passes and consequences are shown too.
    #[serde(default)]
    pub show_all: bool,
    /// Muted checks.
    #[serde(default)]
    pub muted: BTreeMap<CheckId, Mute>,
    /// Muted checks whose end the activity log has told.
    #[serde(default)]
    pub mutes_told: BTreeSet<CheckId>,
    /// When the practice lab was last changed by an exercise: what was read before may no longer be so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed_at: Option<Timestamp>,
    /// What came of the last page that was handed over while the panel stood open.
    #[serde(skip)]
    pub read: Option<PasteOutcome>,
    /// The run that is under way.
    #[serde(skip)]
    pub run: Option<Run>,
    /// Counts runs; a probe of an older one is dropped.
    #[serde(skip)]
    pub round: u64,
}

/// What the log of activity last told of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What the step is called.
    pub state: StepState,
    /// Since when.
    pub since: Timestamp,
}

/// A check that is left out of headline and badge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mute {
    /// Why.
    pub reason: String,
    /// Until when.
    pub until: Timestamp,
}

/// A run of all checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Since when.
    pub since: Timestamp,
    /// Probes in all.
    pub of: usize,
    /// What is still being looked at.
    pub left: Vec<Probe>,
}

/// A write that was planned. Nothing of it happens before a yes to exactly this plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Counts plans.
    pub id: u64,
    /// What would be written.
    pub write: Write,
    /// How far it is.
    pub progress: Progress,
}

/// How far a plan is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// Waits for a yes.
    Asking,
    /// Agreed to.
    Running(Timestamp),
    /// It came to nothing, or may have.
    Failed(ProbeError),
}

/// Something that is written outside this computer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// A new module instance.
    CreateModule {
        /// Its type.
        type_id: String,
        /// The type's title, for the plan.
        kind: String,
        /// Its name.
        name: String,
        /// The setting that names the device, and the device's id.
        device: (String, String),
        /// The device's name, for the plan.
        device_name: String,
        /// The setting of the timeframe, and its days.
        timeframe: Option<(String, u32)>,
        /// Presets of the other settings.
        presets: BTreeMap<String, serde_json::Value>,
    },
    /// A module instance that the wizard created goes.
    DeleteModule {
        /// Its id.
        id: String,
        /// Its name.
        name: String,
    },
    /// One test message.
    SendMessage {
        /// The listener's host.
        host: String,
        /// Its port.
        port: u16,
        /// Envelope sender and From.
        from: String,
        /// Envelope recipient and To.
        to: String,
        /// The test subject.
        subject: String,
        /// Without TLS even if it is offered.
        plain: bool,
    },
}

/// What a write brought about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// The new module instance's id.
    Module(String),
    /// It is gone.
    ModuleGone,
    /// The listener took the message.
    Sent(crate::domain::evidence::SentMessage),
}

/// A module that the wizard created, so that it can be taken back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CreatedModule {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// When.
    pub at: Timestamp,
}

/// What is saved of the appliance's API. The password is in the key store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApplianceRecord {
    /// Address, as entered.
    pub address: String,
    /// User.
    pub user: String,
    /// The certificate that was compared and accepted.
    #[serde(default)]
    pub pin: Option<String>,
    /// Where the password is.
    pub kept: Kept,
    /// It was refused once; used no more until it is entered again.
    #[serde(default)]
    pub stopped: bool,
}

/// How the appliance's API stands in this run.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum ApplianceTest {
    /// Nothing tried yet.
    #[default]
    Untried,
    /// A test is under way.
    Testing(ApplianceAttempt),
    /// Its certificate is to be compared first; nothing was sent.
    Compare(ApplianceAttempt, ShownCertificate),
    /// It went well.
    Good(ApplianceAttempt, Timestamp),
    /// It did not.
    Bad(ApplianceAttempt, ProbeError, Timestamp),
}

/// What is being tested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApplianceAttempt {
    /// Address, as entered.
    pub address: String,
    /// User.
    pub user: String,
    /// The accepted certificate.
    pub pin: Option<String>,
}

/// How a report is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportWishes {
    /// In which format.
    #[serde(default)]
    pub format: ReportFormat,
    /// Kinds of value that are shown as they are.
    #[serde(default)]
    pub shown: BTreeSet<HiddenKind>,
    /// With private notes.
    #[serde(default)]
    pub notes: bool,
}

impl Session {
    /// What the person wrote in their own words, to be looked over: notes, pastes, the reasons of mutes, typed answers.
    pub fn own_words(&self) -> impl Iterator<Item = &String> {
        let texts = self.texts.values().flat_map(|fields| fields.values());
        let undone = self.undos.iter().filter_map(|undo| undo.what.own_words());
        texts.chain(self.panel.muted.values().map(|mute| &mute.reason)).chain(self.answers.own_words()).chain(undone)
    }

    /// The same, in the same order.
    pub fn own_words_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let texts = self.texts.values_mut().flat_map(|fields| fields.values_mut());
        let reasons = self.panel.muted.values_mut().map(|mute| &mut mute.reason);
        let undone = self.undos.iter_mut().filter_map(|undo| undo.what.own_words_mut());
        texts.chain(reasons).chain(self.answers.own_words_mut()).chain(undone)
    }
}

/// The open step was confirmed a moment ago, by something that was seen: another one is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moving {
    /// The step that was confirmed.
    pub from: StepId,
    /// The first after it that nothing proves yet.
    pub to: StepId,
    /// When it was confirmed.
    pub since: Timestamp,
}
