//! What an API client may do: the scopes that came with its token, and the boxes that grant them where API clients are
//! made.

use crate::domain::product::scopes::{self, Scope};

/// A box to tick when an API client is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScopeBox {
    /// Whose API client it is.
    Profile,
    /// Modules, their types and their health.
    Integration,
    /// Devices of Security Services Exchange.
    Sse,
    /// Finding observables in a text.
    InspectRead,
    /// What modules saw.
    EnrichRead,
}

impl ScopeBox {
    /// Every box that a step needs.
    pub const ALL: [ScopeBox; 5] = [Self::Profile, Self::Integration, Self::Sse, Self::InspectRead, Self::EnrichRead];

    /// Its row in the table of product facts.
    const fn row(self) -> Scope {
        match self {
            Self::Profile => scopes::PROFILE,
            Self::Integration => scopes::INTEGRATION,
            Self::Sse => scopes::SSE,
            Self::InspectRead => scopes::INSPECT_READ,
            Self::EnrichRead => scopes::ENRICH_READ,
        }
    }

    /// As the portal labels it.
    pub const fn label(self) -> &'static str {
        self.row().label
    }

    /// The scope that a token names.
    pub const fn scope(self) -> &'static str {
        self.row().id
    }

    /// The box that grants a scope, however fine: `integration/health:read` is granted by Integration.
    pub fn granting(scope: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tick| covers(tick.scope(), scope))
    }

    /// The labels of the boxes behind scopes, each once, in the portal's order.
    pub fn labels_of(scopes: &[String]) -> String {
        let ticked = Self::ALL.into_iter().filter(|tick| scopes.iter().any(|s| Self::granting(s) == Some(*tick)));
        ticked.map(Self::label).collect::<Vec<_>>().join(", ")
    }
}

/// What came with the token. It may be less than was ticked: the person's own rights bound it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GrantedScopes {
    /// These.
    Named(Vec<String>),
    /// The answer did not say. OAuth then means all that the client was made with, which we do not know.
    Unsaid,
}

impl GrantedScopes {
    /// The boxes whose rights are not there. `None` where the answer did not say.
    ///
    /// Reading is all that looking takes: a box that was given as `integration:read` is not missing. Creating a module
    /// takes more, see [`may_create_modules`](Self::may_create_modules).
    pub fn missing(&self) -> Option<Vec<ScopeBox>> {
        let Self::Named(held) = self else { return None };
        let reads = |tick: ScopeBox| {
            let (path, _) = tick.scope().split_once(':').unwrap_or((tick.scope(), ""));
            held.iter().any(|held| covers(held, tick.scope()) || covers(held, &format!("{path}:read")))
        };
        Some(ScopeBox::ALL.into_iter().filter(|tick| !reads(*tick)).collect())
    }

    /// Whether a module can be created, which is the one thing that writes. `None` where the answer did not say.
    pub fn may_create_modules(&self) -> Option<bool> {
        let Self::Named(held) = self else { return None };
        Some(held.iter().any(|held| covers(held, "integration/module-instance:write")))
    }
}

/// Whether a held scope grants a needed one: `integration` grants all below it, `enrich:read` all reading below it.
fn covers(held: &str, needed: &str) -> bool {
    let split = |scope| str::split_once(scope, ':').map_or((scope, None), |(path, access)| (path, Some(access)));
    let ((held, held_access), (needed, needed_access)) = (split(held), split(needed));
    (held == needed || needed.strip_prefix(held).is_some_and(|rest| rest.starts_with('/')))
        && (held_access.is_none() || held_access == needed_access)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(scopes: &str) -> GrantedScopes {
        GrantedScopes::Named(scopes.split_whitespace().map(str::to_owned).collect())
    }

    #[test]
    fn a_fine_scope_leads_to_its_box() {
        for (scope, tick) in [
            ("integration/module-instance:write", Some(ScopeBox::Integration)),
            ("integration/health:read", Some(ScopeBox::Integration)),
            ("enrich/observables/observe:read", Some(ScopeBox::EnrichRead)),
            ("inspect:read", Some(ScopeBox::InspectRead)),
            ("sse", Some(ScopeBox::Sse)),
            ("profile:read", Some(ScopeBox::Profile)),
            ("enrich:write", None),
            ("casebook", None),
        ] {
            assert_eq!(ScopeBox::granting(scope), tick, "{scope}");
        }
        let scopes = ["integration/health:read", "sse", "integration/module-type:read"].map(str::to_owned);
        assert_eq!(ScopeBox::labels_of(&scopes), "Integration, SSE");
    }

    #[test]
    fn what_a_token_lacks_is_told_in_boxes() {
        assert_eq!(named("profile integration sse inspect:read enrich:read").missing(), Some(vec![]));
        assert_eq!(named("profile:read integration sse inspect enrich").missing(), Some(vec![]), "wider will do");
        let missing = named("profile integration:read enrich:read inspect:write").missing();
        assert_eq!(missing, Some(vec![ScopeBox::Sse, ScopeBox::InspectRead]), "reading Integration is enough");
        assert_eq!(GrantedScopes::Unsaid.missing(), None);
    }

    #[test]
    fn reading_is_enough_for_looking_and_not_for_creating() {
        let read = named("profile:read integration:read sse:read inspect:read enrich:read");
        assert_eq!((read.missing(), read.may_create_modules()), (Some(vec![]), Some(false)));
        assert_eq!(named("integration:write").missing().map(|m| m.contains(&ScopeBox::Integration)), Some(true));
        for held in ["integration", "integration/module-instance", "integration/module-instance:write"] {
            assert_eq!(named(held).may_create_modules(), Some(true), "{held}");
        }
        assert_eq!(GrantedScopes::Unsaid.may_create_modules(), None);
    }
}
