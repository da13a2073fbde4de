//! What would tell, where nothing does yet.

use super::answers::QuestionId;
use super::reading::PageKind;

/// Something that would let a check tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// A page, pasted or opened.
    Page(PageKind),
    /// An API client of the tenant.
    ApiClient,
    /// The appliance's API.
    ApplianceApi,
    /// The token's life and portal, as told when it was made.
    TokenRecord,
    /// The token's text, kept once.
    TokenText,
    /// Storing a secret, which is when the key store is tried.
    KeyStore,
    /// An answer of *Before you start*: its words are `tell-answer-<id>`.
    Answer(QuestionId),
    /// Running all checks.
    CheckAll,
}
