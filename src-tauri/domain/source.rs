//! By what means something was seen.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// By what means evidence was come by. The order says nothing of how much it proves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Threat Response API.
    CloudApi,
    /// AsyncOS API.
    ApplianceApi,
    /// A page inside the program's own window. Nothing makes it any more; files of older versions may name it.
    Page,
    /// Copied elsewhere and read when the person came back, without a paste.
    Copied,
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

impl Source {
    /// Whether it is a page that was read: it stays as it was when it was shown, whatever happens after.
    pub const fn is_page(self) -> bool {
        matches!(self, Self::Page | Self::Copied | Self::Pasted | Self::File)
    }
}
