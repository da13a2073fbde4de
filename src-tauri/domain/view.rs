//! What the window shows. Built by Rust, drawn by `ui/`; the TypeScript types are generated from these
//! (`ui/src/bindings`), so a change here that the page does not follow fails the build.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::message::Message;
use super::region::Region;

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

/// A step, whole.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StepView {
    /// Which.
    pub id: StepId,
    /// 1–8, or none.
    pub number: Option<u8>,
    /// Where it is done.
    pub at: Place,
    /// Heading: verb and object.
    pub heading: Message,
    /// "When you finish, …".
    pub outcome: Message,
    /// Questions (Before you start; token life; the test message). Empty elsewhere.
    pub questions: Vec<Question>,
    /// What to do, in order, for the chosen variant.
    pub actions: Vec<Action>,
    /// What to know before acting: consequences, tips, notes of the how-to.
    pub cautions: Vec<Message>,
    /// The redrawn picture, if the step has one (`ui/src/pictures`).
    pub picture: Option<Picture>,
    /// "Does it look different?"
    pub variants: Vec<Variant>,
    /// Free note under "None of these"; saved.
    pub different_note: String,
    /// The proof card.
    pub proof: ProofView,
    /// Why this step.
    pub why: Message,
    /// The private note field; saved.
    pub note: String,
    /// The stages of Prove it works.
    pub chain: Vec<Stage>,
    /// The investigation helper (Prove it works).
    pub query: Option<QueryView>,
    /// A request to hand to somebody else, if this step needs one.
    pub handoff: Option<Handoff>,
    /// What Continue says when the step is not proven (shown after a first press).
    pub unproven_notice: bool,
    /// Whether there is a step before and after.
    pub has_back: bool,
    /// See `has_back`.
    pub has_next: bool,
}

/// One numbered action. In its text `[[Label]]` marks an on-screen label, shown as a chip, verbatim in English.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Action {
    /// The sentence.
    pub text: Message,
    /// Opens a page in the person's browser.
    pub open: Option<OpenTarget>,
    /// A value to copy.
    pub copy: Option<CopyValue>,
    /// Shown instead of a number when this is not an action on the far side: `have-token`.
    pub control: Option<Control>,
}

/// What an Open button opens. The address comes from Rust and only its id goes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OpenTarget {
    /// Sent back with the `open` command.
    pub target: Target,
    /// For the button: "Open SSE Americas".
    pub label: Message,
    /// The address, to read and to copy.
    pub address: String,
}

/// Pages that the wizard opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// The appliance's web interface.
    Appliance,
    /// SSE portal of the region.
    Sse,
    /// Threat Response portal of the region.
    ThreatResponse,
    /// Cisco XDR of the region.
    Xdr,
    /// Practice: the page that sends a test message.
    PracticeMail,
}

/// A value with a Copy button. Never a secret, but for the practice lab's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CopyValue {
    /// What it is.
    pub label: Message,
    /// The value.
    pub value: String,
}

/// Controls that stand inside the list of actions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Control {
    /// "I have a token": life, start, optional keeping.
    HaveToken,
    /// Copy the kept token.
    CopyToken,
}

/// A redrawn picture with call-outs that match the actions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Picture {
    /// Which drawing.
    pub id: String,
    /// `13`, `14`, `ctr` or `xdr`: which look.
    pub look: String,
    /// What it was checked on; `None` where no real page was seen.
    pub checked_on: Option<String>,
}

/// A way in which the real page can look different.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Variant {
    /// Its id; sent back.
    pub id: String,
    /// The button.
    pub label: Message,
    /// Whether it is chosen.
    pub chosen: bool,
    /// What else to say about it when chosen: who says so, how sure.
    pub remark: Option<Message>,
}

/// A question with its answer.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Question {
    /// Its id; sent back with the answer.
    pub id: String,
    /// The question.
    pub label: Message,
    /// Where to find the answer.
    pub hint: Option<Message>,
    /// How it is answered.
    pub kind: QuestionKind,
    /// The answer so far, as typed or chosen.
    pub value: String,
    /// Whether the steps can do without it.
    pub optional: bool,
    /// Each line has its own state.
    pub state: StepState,
    /// What the answer means; shown below it.
    pub verdict: Option<Message>,
}

/// How a question is answered.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum QuestionKind {
    /// One of these.
    Choice {
        /// In order.
        options: Vec<Choice>,
    },
    /// A line of text.
    Text {
        /// An example, shown under the field.
        example: Option<String>,
    },
}

/// One option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Choice {
    /// Sent back.
    pub value: String,
    /// Shown.
    pub label: Message,
    /// More, below it.
    pub hint: Option<Message>,
}

/// The proof card.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ProofView {
    /// The step's state.
    pub state: StepState,
    /// One sentence: what is so.
    pub headline: Message,
    /// Why it matters or what to do, more sentences.
    pub details: Vec<Message>,
    /// What we expected and what we found, side by side.
    pub expected: Option<Message>,
    /// See `expected`.
    pub found: Option<Message>,
    /// Where the deciding evidence came from.
    pub source: Option<Source>,
    /// When it was seen.
    #[ts(type = "string | null")]
    pub observed_at: Option<Timestamp>,
    /// The line of the pasted text that says so.
    pub line: Option<u32>,
    /// Whether the wizard can look by itself (API connected and the step has something to look at).
    pub can_check: bool,
    /// A check is running since.
    #[ts(type = "string | null")]
    pub checking_since: Option<Timestamp>,
    /// Waiting for the far side.
    pub waiting: Option<WaitingView>,
    /// What page to paste here, and where to find it.
    pub paste: PasteView,
    /// Marked by the person, at.
    #[ts(type = "string | null")]
    pub marked_at: Option<Timestamp>,
    /// Whether "I did this, but cannot prove it" is offered.
    pub can_mark: bool,
    /// Other buttons that lead on: go to a step, open a page.
    pub ways_on: Vec<WayOn>,
}

/// A way on from a verdict.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum WayOn {
    /// Go to a step.
    Step {
        /// Which.
        step: StepId,
        /// The button.
        label: Message,
    },
    /// Open a page.
    Open {
        /// Which.
        open: OpenTarget,
    },
    /// Open the Connect card.
    Connect {
        /// The button.
        label: Message,
    },
}

/// The paste box.
#[derive(Debug, Clone, Serialize, TS)]
pub struct PasteView {
    /// What is in it; saved, never cleared by an error. Text that looks like a secret was masked.
    pub text: String,
    /// Which page to paste.
    pub wanted: Message,
    /// What the reader made of the text: recognised, the wrong page, nothing.
    pub verdict: Option<PasteVerdict>,
}

/// What the reader made of a pasted text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PasteVerdict {
    /// Recognised and of use, recognised but the wrong page, not recognised.
    pub kind: PasteKind,
    /// In words.
    pub message: Message,
    /// What was read, fact by fact, in words.
    pub facts: Vec<Message>,
}

/// See [`PasteVerdict`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PasteKind {
    /// Of use.
    Recognised,
    /// A page we know, but not one this step needs.
    WrongPage,
    /// Not a page we know.
    NotRecognised,
}

/// Waiting, shown.
#[derive(Debug, Clone, Serialize, TS)]
pub struct WaitingView {
    /// Since when.
    #[ts(type = "string")]
    pub since: Timestamp,
    /// Whether the wizard looks again by itself.
    pub polling: bool,
    /// Which look comes next, from 1.
    pub attempt: u32,
    /// How many at most.
    pub of: u32,
    /// When the next look is.
    #[ts(type = "string | null")]
    pub next_at: Option<Timestamp>,
    /// Paused by the person.
    pub paused: bool,
    /// Longer than ten minutes.
    pub late: bool,
}

/// The token's clock. Never the token.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct TokenView {
    /// When it ends. About: its life is known only from what the person picked.
    #[ts(type = "string")]
    pub ends_at: Timestamp,
    /// Whether the text is in the key store, held for this run, or not held.
    pub kept: Kept,
    /// Whether its time is over.
    pub expired: bool,
    /// Whether the held text has the usual shape, where one is held.
    pub doubt: Option<Message>,
    /// Which portal it was made in.
    pub region: Option<Region>,
}

/// Where a secret is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Kept {
    /// In the operating system's key store.
    Stored,
    /// In memory until the program ends.
    ThisRun,
    /// Not held.
    Missing,
}

/// The Threat Response API connection.
#[derive(Debug, Clone, Serialize, TS)]
pub struct ConnectionView {
    /// Where the password is.
    pub kept: Kept,
    /// The API client's id, if one was entered.
    pub client_id: String,
    /// Its region.
    pub region: Option<Region>,
    /// Off, testing, connected, refused, no answer.
    pub state: ConnectionState,
    /// In words: "Contoso, administrator", or what went wrong and what to do.
    pub message: Option<Message>,
    /// What to do about it.
    pub next: Option<Message>,
    /// Details for support: status, trace id.
    pub details: Option<String>,
    /// When it last answered.
    #[ts(type = "string | null")]
    pub checked_at: Option<Timestamp>,
    /// Scopes that a step needs and the API client lacks.
    pub missing_scopes: Vec<String>,
}

/// See [`ConnectionView`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ConnectionState {
    /// Not set up.
    Off,
    /// Being tested.
    Testing,
    /// Tested well, not saved yet.
    Tested,
    /// In use.
    Connected,
    /// The cloud refused it.
    Refused,
    /// No usable answer.
    NoAnswer,
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
    pub input: Box<super::input::Input>,
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

/// A stage of the proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Stage {
    /// `sent`, `tracked`, `sighted`.
    pub id: String,
    /// What it is.
    pub label: Message,
    /// Its state.
    pub state: StepState,
    /// What is so.
    pub message: Message,
    /// When.
    #[ts(type = "string | null")]
    pub at: Option<Timestamp>,
    /// Where it was seen.
    pub source: Option<Source>,
}

/// The helper that writes investigation texts.
#[derive(Debug, Clone, Serialize, TS)]
pub struct QueryView {
    /// The kinds, in the order of the how-to, each with the text built so far.
    pub kinds: Vec<QueryKind>,
    /// Which kind is chosen.
    pub chosen: String,
    /// The value typed for it.
    pub value: String,
    /// The text to paste into Investigate, if the value allows one.
    pub built: Option<String>,
    /// Why there is none.
    pub refused: Option<Message>,
    /// A text pasted for correction; saved.
    pub pasted: String,
    /// What came of it.
    pub corrected: Option<Corrected>,
}

/// One of the eight kinds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QueryKind {
    /// `email_subject`.
    pub id: String,
    /// In words.
    pub label: Message,
    /// The how-to's example.
    pub example: String,
}

/// A pasted investigation text, looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Corrected {
    /// The text that Threat Response understands, if there is one.
    pub text: Option<String>,
    /// Whether it differs from what was pasted.
    pub changed: bool,
    /// Where it is wrong, counted in characters from 0, and why.
    pub errors: Vec<QueryError>,
}

/// An error in an investigation text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct QueryError {
    /// First character that is wrong.
    pub from: u32,
    /// One past the last.
    pub to: u32,
    /// Why, and what to do.
    pub message: Message,
}

/// A page to give to somebody else.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Handoff {
    /// For whom.
    pub title: Message,
    /// What, why, exact values, how we will know.
    pub lines: Vec<Message>,
}

/// The practice lab.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LabView {
    /// Credentials to copy.
    pub credentials: Vec<CopyValue>,
    /// Pages to open.
    pub pages: Vec<OpenTarget>,
    /// Starting worlds to choose from.
    pub worlds: Vec<Choice>,
    /// Why the lab does not run, if it does not.
    pub trouble: Option<Message>,
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
