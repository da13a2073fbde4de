//! The one function that changes a set-up.
//!
//! [`advance`] is pure and total: state, event and time in; state and effects out. The engine runs the effects and
//! feeds their results back as events, so every rule can be tested without a window, a network or a clock.

mod activity_log;
mod advance;
mod full_check;
mod handed;
mod keeping;
mod moving;
mod person;
mod polling;
mod probed;
mod token_shown;
mod undoing;
mod writing;

pub use advance::advance;
pub use handed::{Handed, ReadPage, Reader, Shown};
pub use polling::next_wake;

use jiff::Timestamp;

use super::activity::Happening;
use super::answers::QuestionId;
use super::certificate::ShownCertificate;
use super::evidence::{Key, Observation};
use super::failure::ProbeError;
use super::input::Input;
use super::key_store::{Kept, SecretKind};
use super::product::Machine;
use super::setups::Tenant;
use super::state::{ApplianceAttempt, ApplianceRecord, Attempt, ConnectionRecord, Probe, Session, Write, Written};
use super::step::StepId;
use super::token::{Shape, TokenRecord};

/// What happened.
#[derive(Debug, Clone, PartialEq)]
pub enum Event {
    /// The person did something.
    Person(Input),
    /// A page was handed over, and read.
    PageRead(Box<ReadPage>),
    /// A probe ended.
    Probed {
        /// Which one; an older round is dropped.
        round: u64,
        /// What was seen, or why not.
        result: Result<Vec<(Key, Observation)>, ProbeError>,
        /// What was looked at.
        probe: Probe,
    },
    /// A probe of a run of all checks ended.
    CheckProbed {
        /// Which run; one of an older run is dropped.
        round: u64,
        /// What was seen, or why not.
        result: Result<Vec<(Key, Observation)>, ProbeError>,
        /// What was looked at.
        probe: Probe,
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
    ApplianceCertificate(ApplianceAttempt, ShownCertificate),
    /// The test of the appliance's API ended.
    ApplianceTestEnded(ApplianceAttempt, Result<Vec<(Key, Observation)>, ProbeError>),
    /// The appliance's user and password were put away.
    ApplianceKept(ApplianceRecord),
    /// The token's text was put away.
    TokenKept {
        /// Where.
        kept: Kept,
        /// Its shape.
        shape: Shape,
    },
    /// A secret is somewhere else than it was, or gone.
    SecretMoved {
        /// Which.
        secret: SecretKind,
        /// Where it is now.
        kept: Kept,
    },
    /// The program started with this set-up: what was held for the last run only is gone.
    Resumed,
    /// How long registrations took in other set-ups of this computer, in seconds.
    PacesKnown(Vec<u32>),
    /// The person entered the appliance's password anew: it may be used again.
    AppliancePasswordEntered,
    /// Secrets of this run were covered in what the person wrote: all of it, in the order of `Session::own_words`.
    OwnWordsCovered(Vec<String>),
    /// Practice only: what the lab's machines are called and where they are.
    PracticeMachines(Vec<PracticeMachine>),
    /// Practice only: the world begins where everything up to this step is done.
    PracticeDone(StepId),
    /// Practice only: what the lab knows by itself, taken where nobody answered.
    PracticeAnswers(Vec<(QuestionId, String)>),
    /// Practice only: faults changed what the lab knows; this is what it knows now.
    PracticeChanged(Vec<(QuestionId, String)>),
    /// Practice only: the record of a token that a fault put on the screen is the person's own from now on.
    TokenAdopted(TokenRecord),
    /// A test of the API client began.
    TestBegan(Attempt),
    /// The test of the API client ended.
    TestEnded(Attempt, Result<Vec<(Key, Observation)>, ProbeError>),
    /// The API client was put away.
    ConnectionKept(ConnectionRecord),
    /// Something that the log of activity tells, and that changes nothing else.
    Noted(Happening),
    /// Practice only: faults were staged or taken back. What was seen through an API is no longer what is so.
    Restaged,
    /// One of several set-ups: this is what is known of the tenant that they share.
    TenantIs(Box<Tenant>),
    /// One of several set-ups: another one has a token that was made for several.
    TokenOfSeveral {
        /// It, or nothing where that one has it no more.
        token: Option<TokenRecord>,
        /// When the one was made that it takes the place of.
        before: Option<Timestamp>,
    },
    /// One of several set-ups: its own checks are run. What is the tenant's, another one looks at for all.
    CheckOwn,
    /// The window got the focus back.
    Focused,
    /// Time went by.
    Tick,
    /// Time went by in a set-up that is not open: the log is told what that made of it, and nobody is asked anything.
    TimePassed,
}

/// A machine of the practice lab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeMachine {
    /// Which.
    pub machine: Machine,
    /// Its name; taken where the person gave none.
    pub name: String,
    /// Its address, which is another one each time the lab starts.
    pub address: String,
}

/// What the engine must do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Write the state.
    Save,
    /// Probe, and tell with this round.
    Probe(Probe, u64),
    /// Remove the registration token's text.
    RemoveToken,
    /// Remove the API client's password.
    RemoveConnection,
    /// Probe for a run of all checks, and tell with this round.
    CheckProbe(Probe, u64),
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
