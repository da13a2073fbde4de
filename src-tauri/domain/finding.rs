//! What a check found: the verdict, both sides, where it was seen, and what to do about it.
//!
//! "We looked, and it was not so" and "we could not look" are different verdicts, and a consequence of a known cause is
//! a third thing: *blocked*. The checks themselves are in `checks/`.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::check::CheckId;
use super::evidence::Key;
use super::message::Message;
use super::need::Need;
use super::saying::Saying;
use super::source::Source;
use super::step::StepId;
use super::target::{Location, Target};

/// What a check says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Seen to be well.
    Pass,
    /// Seen, and worth knowing; it need not be what is wrong.
    Warn,
    /// Seen to be wrong.
    Fail,
    /// Not looked, could not look, or saw nothing that tells.
    CannotTell,
    /// Follows from a failed cause.
    Blocked,
    /// Has nothing to say here.
    NotApplicable,
    /// Not so, and not to be so yet: a coming step does it.
    NotYet,
}

/// Why a check cannot tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Unknown {
    /// Nothing was shown to us yet.
    NotLooked,
    /// What was seen is too old.
    Stale,
    /// The check itself broke.
    Crashed,
    /// The check gave an answer that no check may give.
    Nonsense,
    /// No answer in time.
    Timeout,
    /// No API client, or no appliance password.
    NoCredentials,
    /// Refused: a scope or a role is missing.
    NoPermission,
    /// No network.
    Offline,
    /// The cloud asks us to wait.
    RateLimited,
    /// An answer came that was not understood, or that does not decide it.
    Unparsable,
    /// The far side is still working.
    Waiting,
    /// Any other failed probe.
    CouldNotLook,
}

/// Where something was seen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Provenance {
    /// How.
    pub source: Source,
    /// When.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// The line of the page that says so.
    pub line: Option<u32>,
    /// What it was: "Cloud Service Settings, pasted", "SSE device list".
    pub what: Message,
}

/// What one check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Which check.
    pub check: CheckId,
    /// Its verdict.
    pub verdict: Verdict,
    /// Which of the check's causes (`pending`), for a warn or a fail.
    pub cause: Option<&'static str>,
    /// Why it cannot tell.
    pub unknown: Option<Unknown>,
    /// What is so, in one sentence.
    pub headline: Message,
    /// The same, as it can be kept.
    pub said: Saying,
    /// What it follows from, why it matters.
    pub details: Vec<Message>,
    /// What had to be so.
    pub expected: Option<Message>,
    /// What is so instead.
    pub found: Option<Message>,
    /// Everything the verdict rests on; never empty for a pass.
    pub provenances: Vec<Provenance>,
    /// The failed check this follows from.
    pub blocked_by: Option<CheckId>,
    /// What would tell, if it cannot tell.
    pub would_tell: Vec<Need>,
    /// The step that does it, if it is not so yet.
    pub done_at: Option<StepId>,
}

/// A cause that a check can name, and the way to heal it. Tables of these stand in the checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cause {
    /// `pending`: message ids are `check-<slug>-<id>` (headline), `…-<id>-why`, `…-<id>-fix-1` and so on.
    pub id: &'static str,
    /// [`Verdict::Fail`] or [`Verdict::Warn`].
    pub verdict: Verdict,
    /// The fix, line by line.
    pub fixes: &'static [FixLine],
    /// The step that the fix walks to.
    pub step: Option<StepId>,
}

/// One line of a fix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FixLine {
    /// Words only.
    Do,
    /// Words with a button that opens a page.
    Open(Target),
    /// Words with a button that opens the Connect page.
    Connect,
}

/// What the panel says of a check besides its finding.
pub struct About {
    /// Where it belongs.
    pub at: Location,
    /// What a person may be seeing that this explains, and its rank among what explains it.
    pub symptoms: &'static [(Symptom, u8)],
    /// Probes whose answer may change the verdict.
    pub fed_by: &'static [Key],
    /// The step at which the appliance's own page is shown for it.
    pub settings_at: StepId,
    /// What it can name as wrong.
    pub causes: &'static [Cause],
    /// How its pages may look different, where anything is known of that.
    pub different: Option<Different>,
    /// The failures that a warning of it may be behind.
    pub can_cause: &'static [CheckId],
}

/// Where the variants of a check's pages are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Different {
    /// The step that has them; none where the Connect page describes it.
    pub step: Option<StepId>,
}

/// What a person may be seeing, in the how-to's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Symptom {
    /// The appliance shows no field for the token.
    NoTokenField,
    /// The appliance does not take the token.
    TokenRefused,
    /// The form of a module does not offer the appliance.
    NotOffered,
    /// An investigation shows nothing of the appliance.
    NoData,
}

impl Symptom {
    /// In the order of the screen.
    pub const ALL: [Symptom; 4] = [Self::NoTokenField, Self::TokenRefused, Self::NotOffered, Self::NoData];

    /// Whoever sees it has come as far as this step: before, it would be as it should.
    pub const fn reached(self) -> StepId {
        match self {
            Self::NoTokenField => StepId::Commit,
            Self::TokenRefused | Self::NotOffered => StepId::Register,
            Self::NoData => StepId::AddModule,
        }
    }

    /// As sent back, and as in `symptom-no-data`.
    pub const fn slug(self) -> &'static str {
        match self {
            Self::NoTokenField => "no-token-field",
            Self::TokenRefused => "token-refused",
            Self::NotOffered => "not-offered",
            Self::NoData => "no-data",
        }
    }
}
