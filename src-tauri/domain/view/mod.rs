//! What the window shows. Built by Rust, drawn by `ui/`; the TypeScript types are generated from these
//! (`ui/src/bindings.ts`), so a change here that the page does not follow fails the build.

use jiff::Timestamp;
use serde::Serialize;
use ts_rs::TS;

use crate::domain::key_store::KeyStoreState;
use crate::domain::language::Language;
use crate::domain::message::Message;
use crate::domain::names::Names;
use crate::domain::prefs::Prefs;
use crate::domain::region::Region;
use crate::domain::step::{StepId, StepState};

mod about;
mod alert;
mod appliance;
mod appliances;
mod copied;
mod find;
mod plan;
mod practice;
mod proof;
mod query;
mod report;
mod secrets;
mod step;
mod troubleshoot;

pub use about::*;
pub use alert::*;
pub use appliance::*;
pub use appliances::*;
pub use copied::*;
pub use find::*;
pub use plan::*;
pub use practice::*;
pub use proof::*;
pub use query::*;
pub use report::*;
pub use secrets::*;
pub use step::*;
pub use troubleshoot::*;

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
    pub navigation: Vec<NavigationEntry>,
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
    /// Whether all of them are warnings: nothing fails.
    pub only_warnings: bool,
    /// The person came to a step to put something right: the way back to the check.
    pub fixing: Option<FixingView>,
    /// A plan that waits for a yes, wherever the person is.
    pub plan: Option<PlanView>,
    /// When the state was last written, and whether that went well.
    pub saved: SavedView,
    /// Whether the operating system's key store can be used.
    pub key_store: KeyStoreState,
    /// Banners above the step, most important first.
    pub notices: Vec<Notice>,
    /// Practice only: the lab's addresses and credentials.
    pub lab: Option<LabView>,
    /// What was copied elsewhere and could be used at the open step.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub copied: Option<CopiedOffer>,
    /// Every set-up, where there are several; none where there never was more than one, and in practice.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<ListedView>>", optional)]
    pub listed: Vec<ListedView>,
    /// Where one of several appliances needs a token: what to choose in the portal.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(as = "Option<TokenAdvice>", optional)]
    pub token_advice: Option<TokenAdvice>,
    /// Preferences of the window.
    pub prefs: Prefs,
    /// The languages there are, and which hold.
    pub languages: Languages,
    /// What renamed products are called.
    pub names: Names,
}

/// The languages there are, and which hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Languages {
    /// All of them, in the order in which they are offered.
    pub all: Vec<Language>,
    /// The window's, by id.
    pub window: &'static str,
    /// The report's, by id.
    pub report: &'static str,
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
    /// A report that somebody else made.
    Colleague(ColleagueView),
    /// The activity log.
    Activity(ActivityView),
    /// The first page of a first start.
    Welcome,
    /// Every question with its answer.
    Answers {
        /// In the order of the steps that ask them.
        questions: Vec<Question>,
    },
    /// Looking back on an exercise: `lab.debrief`.
    Debrief,
    /// Version, licence, what is kept where.
    About(AboutView),
    /// This set-up and the earlier ones.
    SetUps(SetUpsView),
    /// The table of set-ups.
    Appliances(AppliancesView),
}

/// An entry of the navigation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NavigationEntry {
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
    pub failure: Option<Message>,
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
    pub next_actions: Vec<NoticeAction>,
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
