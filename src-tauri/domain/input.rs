//! What a person does in the window. Secrets never come this way: each has a command of its own
//! (`shell/commands.rs`), so that no input can be logged, saved or replayed with one inside.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::answers::QuestionId;
use super::check::CheckId;
use super::names::{ApplianceName, PortalName};
use super::place::PlaceId;
use super::prefs::{Copying, Theme};
use super::region::Region;
use super::report_options::{HiddenKind, ReportFormat};
use super::step::StepId;

/// One action of the person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "do", rename_all = "kebab-case")]
pub enum Input {
    /// Open a step.
    Go {
        /// Which.
        step: StepId,
    },
    /// Open a place. `setup` leads back to the step that was open.
    Open {
        /// Which.
        place: PlaceId,
    },
    /// Continue. Without proof, the first press shows the notice.
    Continue,
    /// Back.
    Back,
    /// Continue, marking the step.
    GoOnWithoutProof,
    /// "I did this, but cannot prove it."
    Mark {
        /// Which step.
        step: StepId,
    },
    /// Takes that back.
    Unmark {
        /// Which step.
        step: StepId,
    },
    /// Answer a question.
    Answer {
        /// Which.
        question: QuestionId,
        /// As typed or chosen; empty takes the answer back. A choice that the question does not offer changes nothing.
        value: String,
    },
    /// Text typed into a saved field: `note`, `different`, `paste`, of the open step; `query-value`, `query-pasted`.
    Type {
        /// Which field.
        field: TextField,
        /// Everything in it.
        text: String,
    },
    /// Read what was copied as a page: one copy, in both flavours where the clipboard has both.
    Paste {
        /// The plain text, which the box shows.
        text: String,
        /// The same as HTML, which keeps cells and rows apart where the text glues them.
        #[serde(default)]
        html: Option<String>,
    },
    /// Empty the paste box; what was read from it stays.
    ClearPaste,
    /// Put aside the page that was read last at the open step, with what it said.
    DiscardPage,
    /// Take back one act.
    Undo {
        /// Its id.
        #[ts(type = "number")]
        act: u64,
    },
    /// Take back the last act that can be.
    UndoLast,
    /// Choose a variant of "Does your page look different?"; `none` for None of these; empty for the usual look.
    ChooseVariant {
        /// Its id.
        variant: String,
    },
    /// "I have a token": starts the clock.
    HaveToken {
        /// Its life in minutes, one of the eleven.
        minutes: u32,
        /// Which portal it was made in.
        region: Region,
        /// How many appliances it is for, 1 to 100.
        #[serde(default = "one")]
        appliances: u8,
    },
    /// There is no token (made by mistake, used up): stops the clock and removes what is kept.
    ForgetToken,
    /// Look now.
    CheckNow,
    /// Stop looking by itself.
    PauseChecks,
    /// Look by itself again.
    ResumeChecks,
    /// Remove the API client.
    ForgetConnection,
    /// Choose the kind of the investigation helper.
    ChooseQueryKind {
        /// `email_subject`, …
        kind: String,
    },
    /// Set the theme.
    SetTheme {
        /// Which.
        theme: Theme,
    },
    /// Set the zoom, in percent.
    SetZoom {
        /// 50–400.
        percent: u16,
    },
    /// Whether the next step opens by itself once the open one is confirmed.
    SetMoveOn {
        /// Whether.
        on: bool,
    },
    /// Whether the window stays above others while it is beside the browser.
    SetOnTop {
        /// Whether.
        on: bool,
    },
    /// The moment in which the next step was announced is over: it opens, if it is still due.
    MoveOn {
        /// Which was announced.
        to: StepId,
    },
    /// Stay at the step that was just confirmed.
    Stay,
    /// What is done with pages that were copied elsewhere, from now on.
    SetCopying {
        /// Which.
        copying: Copying,
    },
    /// Read the copied page that is offered. Its text never comes from the page of the window.
    UseCopied,
    /// Keep the copied token that is offered, and start its clock.
    UseCopiedToken {
        /// Its life in minutes, one of the eleven.
        minutes: u32,
        /// Which portal it was made in.
        region: Region,
    },
    /// Let go what is offered.
    DropCopied,
    /// Whether the desktop tells of what happens while the window is not looked at.
    SetNotify {
        /// Whether.
        on: bool,
    },
    /// Choose the window's language.
    SetLanguage {
        /// Its id; one that there is not changes nothing.
        language: String,
    },
    /// Choose what the portal is called; none: as the set-up has it.
    SetPortalName {
        /// Which name.
        name: Option<PortalName>,
    },
    /// Choose what the ESA is called.
    SetApplianceName {
        /// Which name.
        name: ApplianceName,
    },
    /// Choose the report's language.
    SetReportLanguage {
        /// Its id; one that there is not changes nothing.
        language: String,
    },
    /// Enter practice.
    EnterPractice,
    /// Leave practice.
    LeavePractice,
    /// Start practice over.
    ResetPractice {
        /// Which starting world.
        world: String,
    },
    /// Dismiss a banner.
    Dismiss {
        /// Its id.
        notice: String,
    },
    /// Try the key store again.
    RetryKeyStore,

    /// Run every check.
    CheckAll,
    /// Open a check of the panel, or close the open one.
    OpenCheck {
        /// Which.
        check: Option<CheckId>,
    },
    /// Say what one sees; empty takes it back.
    ChooseSymptom {
        /// Its id.
        symptom: String,
    },
    /// Show passes and consequences too.
    ShowAllChecks {
        /// Whether.
        all: bool,
    },
    /// Walk to the step that puts a check right; the way back stays open.
    Fix {
        /// Which check.
        check: CheckId,
        /// To which step; none for a fix that happens elsewhere in the window.
        step: Option<StepId>,
    },
    /// Back from there to the check.
    BackToCheck,
    /// Leave a check out of headline and badge.
    Mute {
        /// Which.
        check: CheckId,
        /// Why.
        reason: String,
        /// For how many days, 1–90.
        days: u16,
    },
    /// Takes that back.
    Unmute {
        /// Which.
        check: CheckId,
    },

    /// Show the plan for creating the module.
    PlanModule,
    /// Show the plan for removing the module that the wizard created.
    PlanRemoveModule,
    /// Show the plan for sending the test message, with the addresses that were entered.
    PlanMessage {
        /// Send without TLS, where the listener's certificate is not trusted.
        plain: bool,
    },
    /// Yes to the plan that is shown.
    Agree {
        /// Its id.
        #[ts(type = "number")]
        plan: u64,
    },
    /// No to it.
    DropPlan,

    /// The appliance's certificate was compared: this one is right.
    AcceptCertificate {
        /// Its fingerprint, as it was shown.
        fingerprint: String,
    },
    /// Remove the appliance's user and password, and its pinned certificate.
    ForgetAppliance,

    /// Close a colleague's report, back to one's own.
    CloseReport,
    /// Show the report in another format.
    ReportFormat {
        /// Which.
        format: ReportFormat,
    },
    /// Show or hide one kind of value in the report. Secrets take no notice.
    ReportShow {
        /// Which kind.
        kind: HiddenKind,
        /// Whether.
        show: bool,
    },
    /// Put private notes into the report.
    ReportNotes {
        /// Whether.
        notes: bool,
    },

    /// Practice: stage exactly these faults.
    StageFaults {
        /// Their ids.
        faults: Vec<String>,
    },
    /// Practice: stage faults by chance, from a seed that makes the same again.
    SurpriseMe {
        /// The seed; empty for a new one.
        seed: String,
    },
    /// Practice: end the exercise with a debrief.
    Debrief,

    /// Take back the last *start over* of practice.
    UndoStartOver,
    /// Begin a new set-up. This one is set aside, whole.
    BeginAnew,
    /// Go on with an earlier set-up. This one is set aside in its place.
    BringBack {
        /// Its id.
        set_up: String,
    },
    /// Remove an earlier set-up, with its passwords in the key store.
    Discard {
        /// Its id.
        set_up: String,
    },

    /// Add appliances: names, one per line, or a table with a column of them.
    AddAppliances {
        /// The text.
        text: String,
    },
    /// Open a set-up of the list.
    OpenSetUp {
        /// Its id.
        set_up: String,
    },
    /// Call a set-up of the list by another name.
    RenameSetUp {
        /// Its id.
        set_up: String,
        /// The name; a blank one changes nothing.
        name: String,
    },
    /// Take a set-up out of the list. It is kept among the earlier ones.
    RemoveSetUp {
        /// Its id.
        set_up: String,
    },
    /// Take an earlier set-up into the list.
    PutBack {
        /// Its id among the earlier ones.
        set_up: String,
    },
    /// Run every check of these set-ups; none named is all of them.
    CheckSetUps {
        /// Their ids.
        set_ups: Vec<String>,
    },
    /// Begin no further check of a set-up.
    StopChecking,
}

fn one() -> u8 {
    1
}

/// Saved text fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum TextField {
    /// The open step's private note.
    Note,
    /// The note under "None of these".
    Different,
    /// The paste box.
    Paste,
    /// The value of the investigation helper.
    QueryValue,
    /// An investigation text to correct.
    QueryPasted,
}
