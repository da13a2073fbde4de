//! The steps of a set-up and the words for how they stand.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Every step once, in order: its name, its id, its number in Cisco's how-to (0: none; the numbers 1–8 never shift), and
/// its file under `domain/guide/`. A line is all that a step needs besides its file and its messages.
macro_rules! each_step {
    ($then:ident) => {
        $then! {
            Before "before" 0 before;
            OpenSettings "open-settings" 1 open_settings;
            EditSettings "edit-settings" 2 edit_settings;
            EnableServer "enable-server" 3 enable_server;
            Commit "commit" 4 commit;
            GenerateToken "generate-token" 5 generate_token;
            Register "register" 6 register;
            DeviceListed "device-listed" 7 device_listed;
            AddModule "add-module" 8 add_module;
            Prove "prove" 0 prove;
        }
    };
}
pub(crate) use each_step;

macro_rules! ids {
    ($($variant:ident $slug:literal $number:literal $module:ident;)*) => {
        /// The steps, in order. The numbers 1–8 are those of Cisco's how-to and never shift.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[allow(missing_docs, reason = "the id says it; the step's own file explains it")]
        pub enum StepId { $(#[serde(rename = $slug)] $variant,)* }

        impl StepId {
            /// In the order of the list at the left.
            pub const ALL: [StepId; [$(StepId::$variant,)*].len()] = [$(StepId::$variant,)*];

            /// 1–8, or none for the two around them.
            pub fn number(self) -> Option<u8> {
                let number: u8 = match self { $(StepId::$variant => $number,)* };
                (number > 0).then_some(number)
            }

            /// The id as in JSON and in message ids (`step-open-settings-heading`).
            pub const fn slug(self) -> &'static str {
                match self { $(StepId::$variant => $slug,)* }
            }
        }
    };
}
each_step!(ids);

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
