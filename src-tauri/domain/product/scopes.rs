//! Scopes of an API client, as the boxes to tick when one is made.

use super::{Basis, Mark};

const DEVNET: Basis = Basis::new(Mark::Documented, "Cisco XDR developer documentation, OAuth scopes", "2026-08-19");

/// One box.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope {
    /// As a token names it.
    pub id: &'static str,
    /// As the portal labels its box.
    pub label: &'static str,
    /// Who says so.
    pub basis: Basis,
}

const fn scope(id: &'static str, label: &'static str) -> Scope {
    Scope { id, label, basis: DEVNET }
}

/// Whose API client it is.
pub const PROFILE: Scope = scope("profile", "Profile");
/// Modules, their types and their health.
pub const INTEGRATION: Scope = scope("integration", "Integration");
/// Devices of Security Services Exchange.
pub const SSE: Scope = scope("sse", "SSE");
/// Finding observables in a text.
pub const INSPECT_READ: Scope = scope("inspect:read", "Inspect:Read");
/// What modules saw.
pub const ENRICH_READ: Scope = scope("enrich:read", "Enrich:Read");

/// Every scope that a step needs, in the portal's order.
pub const SCOPES: [Scope; 5] = [PROFILE, INTEGRATION, SSE, INSPECT_READ, ENRICH_READ];
