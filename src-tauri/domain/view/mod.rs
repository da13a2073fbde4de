//! What the window shows. Built by Rust, drawn by `ui/`; the TypeScript types are generated from these
//! (`ui/src/bindings.ts`), so a change here that the page does not follow fails the build.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::domain::message::Message;
use crate::domain::region::Region;

mod appliance;
mod plan;
mod practice;
mod proof;
mod query;
mod report;
mod secrets;
mod step;
mod troubleshoot;

pub use appliance::*;
pub use plan::*;
pub use practice::*;
pub use proof::*;
pub use query::*;
pub use report::*;
pub use secrets::*;
pub use step::*;
pub use troubleshoot::*;

/// The steps, in order. The numbers 1–8 are those of Cisco's how-to and never shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepId {
    /// Before you start.
    Before,
    /// 1 Open Cloud Service Settings.
    OpenSettings,
    /// 2 Edit settings.
    EditSettings,
    /// 3 Enable and choose the server.
    EnableServer,
    /// 4 Submit and commit.
    Commit,
    /// 5 Generate a token.
    GenerateToken,
    /// 6 Paste and register.
    Register,
    /// 7 Device in SSE.
    DeviceListed,
    /// 8 Add the module.
    AddModule,
    /// Prove it works.
    Prove,
}

impl StepId {
    /// In the order of the rail.
    pub const ALL: [StepId; 10] = [
        StepId::Before,
        StepId::OpenSettings,
        StepId::EditSettings,
        StepId::EnableServer,
        StepId::Commit,
        StepId::GenerateToken,
        StepId::Register,
        StepId::DeviceListed,
        StepId::AddModule,
        StepId::Prove,
    ];

    /// 1–8, or none for the two around them.
    pub fn number(self) -> Option<u8> {
        match self {
            StepId::Before | StepId::Prove => None,
            other => Some(other as u8),
        }
    }

    /// The id as in JSON and in message ids (`step-open-settings-heading`).
    pub fn slug(self) -> &'static str {
        match self {
            StepId::Before => "before",
            StepId::OpenSettings => "open-settings",
            StepId::EditSettings => "edit-settings",
            StepId::EnableServer => "enable-server",
            StepId::Commit => "commit",
            StepId::GenerateToken => "generate-token",
            StepId::Register => "register",
            StepId::DeviceListed => "device-listed",
            StepId::AddModule => "add-module",
            StepId::Prove => "prove",
        }
    }
}

/// The seven words of the step states. There is no "completed".
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Nothing known.
    ToDo,
    /// Opened, or some evidence.
    InProgress,
    /// The far side is working.
    Waiting,
    /// Fresh proof by API or page.
    Confirmed,
    /// The person's word only.
    MarkedByYou,
    /// Proof of the opposite.
    NeedsAttention,
    /// Looked, no answer; or the proof went stale.
    CannotTell,
}

/// Where a step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// On the appliance's web pages.
    Esa,
    /// On the web pages of the SMA that manages it.
    Sma,
    /// In the Security Services Exchange portal.
    Sse,
    /// In the Threat Response (or XDR) portal.
    ThreatResponse,
    /// Here.
    ThisComputer,
    /// On the appliance and in the portal.
    Both,
}

/// Where evidence came from, weakest to strongest is not this order: see `evidence`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Threat Response API.
    CloudApi,
    /// AsyncOS API.
    ApplianceApi,
    /// Companion window.
    Page,
    /// Pasted text.
    Pasted,
    /// A saved page.
    File,
    /// Worked out from other evidence.
    Inferred,
    /// The person said so.
    User,
    /// This computer.
    ThisComputer,
}

/// Everything on the screen.
#[derive(Debug, Clone, Serialize, TS)]
pub struct View {
    /// Backend's clock when this view was made; countdowns run from the difference to the page's clock.
    #[ts(type = "string")]
    pub now: Timestamp,
    /// Practice or live.
    pub practice: bool,
    /// The appliance's name, once known.
    pub device: Option<String>,
    /// The tenant's region, once known.
    pub region: Option<Region>,
    /// The token's clock, once one was made.
    pub token: Option<TokenView>,
    /// The list at the left.
    pub rail: Vec<RailEntry>,
    /// How many of the eight steps are confirmed, and how many stand on the person's word.
    pub confirmed: u8,
    /// See `confirmed`.
    pub marked: u8,
    /// The open place.
    pub place: PlaceView,
    /// The API connection, as the bar and the Connect card show it.
    pub connection: ConnectionView,
    /// The appliance's API, as the Connect card shows it.
    pub appliance: ApplianceView,
    /// Fails and warns that are not muted: the badge at Troubleshoot. Unknowns do not count.
    pub problems: u32,
    /// The person came to a step to put something right: the way back to the check.
    pub fixing: Option<FixingView>,
    /// A plan that waits for a yes, wherever the person is.
    pub plan: Option<PlanView>,
    /// When the state was last written, and whether that went well.
    pub saved: SavedView,
    /// Whether the operating system's key store can be used.
    pub keychain: KeychainView,
    /// Banners above the step, most important first.
    pub notices: Vec<Notice>,
    /// Practice only: the lab's addresses and credentials.
    pub lab: Option<LabView>,
    /// Preferences of the window.
    pub prefs: Prefs,
}

/// What fills the main column.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum PlaceView {
    /// A step.
    Step(Box<StepView>),
    /// The Connect card.
    Connect,
    /// The troubleshooting panel.
    Troubleshoot(Box<TroubleshootView>),
    /// The report.
    Report(Box<ReportView>),
    /// The activity log, newest first.
    Activity {
        /// Its lines.
        lines: Vec<Activity>,
    },
}

/// The places of the window, as they are asked for and saved.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PlaceId {
    /// The open step.
    #[default]
    Setup,
    /// The Connect card.
    Connect,
    /// The troubleshooting panel.
    Troubleshoot,
    /// The report.
    Report,
    /// The activity log.
    Activity,
}

/// An entry of the rail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RailEntry {
    /// Which.
    pub id: StepId,
    /// 1–8, or none.
    pub number: Option<u8>,
    /// Its state.
    pub state: StepState,
    /// Whether it is the open one.
    pub current: bool,
}

/// When the state was written.
#[derive(Debug, Clone, Serialize, TS)]
pub struct SavedView {
    /// Last write that went well.
    #[ts(type = "string | null")]
    pub at: Option<Timestamp>,
    /// Why the last one did not.
    pub trouble: Option<Message>,
}

/// The operating system's key store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KeychainView {
    /// Not tried yet.
    Unknown,
    /// Works.
    Ready,
    /// Locked.
    Locked,
    /// None on this computer.
    Missing,
}

/// A banner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Notice {
    /// Stable, so that a banner is announced once.
    pub id: String,
    /// How it looks.
    pub tone: Tone,
    /// How it is spoken.
    pub spoken: Spoken,
    /// The first sentence, true by itself.
    pub message: Message,
    /// More.
    pub details: Option<Message>,
    /// Buttons.
    pub ways_on: Vec<NoticeAction>,
}

/// A button of a banner.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NoticeAction {
    /// The button.
    pub label: Message,
    /// What it sends.
    pub input: Box<crate::domain::input::Input>,
}

/// How a banner looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// For information.
    Info,
    /// Time is running, or something waits.
    Time,
    /// Something is wrong.
    Problem,
    /// Unknown.
    Unknown,
}

/// How a banner is spoken by assistive technology.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Spoken {
    /// Not at all.
    Silent,
    /// When there is a pause.
    Polite,
    /// At once.
    Assertive,
}

/// Preferences of the window.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Prefs {
    /// Light, dark or as the system.
    pub theme: Theme,
    /// Page zoom in percent, 50–400.
    pub zoom: u16,
}

impl Default for Prefs {
    fn default() -> Self {
        Self { theme: Theme::System, zoom: 100 }
    }
}

/// Colours of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Theme {
    /// As the system.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}
