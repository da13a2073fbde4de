//! What became of the registration token. What is known of it is our own record, kept when the person said "I have one".

use super::{Judged, provenance, provenance_at};
use crate::domain::evidence::Evidence;
use crate::domain::finding::Provenance;
use crate::domain::reading::Registration;
use crate::domain::saying::Said;
use crate::domain::source::Source;
use crate::domain::steps::{DeviceInList, Situation, token};
use crate::domain::token::TokenRecord;

/// What became of the token. Its record is judged as of then: one that was taken no longer runs out.
pub enum Fate<'a> {
    /// The appliance took it.
    Accepted(&'a Evidence),
    /// The appliance is registered, and nothing shows that a token was taken for it.
    NotNeeded(&'a Evidence),
    /// The appliance refused it.
    Refused(&'a Evidence),
    /// Neither is known.
    Untried,
}

impl<'a> Fate<'a> {
    /// Of the token that is recorded, or of whichever was used where none is.
    pub fn of(s: &Situation<'a>) -> Self {
        let registration = s.registration();
        let taken = s.token_taken();
        if let Some((Registration::Requested | Registration::InProgress | Registration::Registered, e)) = registration {
            return taken.map_or(Fate::NotNeeded(e), Fate::Accepted);
        }
        if let Some((Registration::Failed, e)) = registration
            && !token::listed_since(s, e)
        {
            let recorded = s.session.token.as_ref().is_some_and(|t| t.made_at <= e.observed_at);
            return if recorded { Fate::Refused(e) } else { Fate::Untried };
        }
        match (taken, listed(s)) {
            (Some(taken), Some(_)) => Fate::Accepted(taken),
            (None, Some(listed)) => Fate::NotNeeded(listed),
            (_, None) => Fate::Untried,
        }
    }
}

/// The newest list that shows the appliance as registered. A token that was taken stays taken, so an old list counts for
/// one that was made before it.
fn listed<'a>(s: &Situation<'a>) -> Option<&'a Evidence> {
    if let Some(list) = s.listed_as_registered() {
        return Some(list);
    }
    let list = s.device_lists().next()?;
    let since = s.session.token.as_ref().is_none_or(|t| t.made_at <= list.evidence.observed_at);
    let ours = since && s.foreign_tenant(&list).is_none() && !s.outdated(list.evidence);
    match s.device_in(&list) {
        DeviceInList::Row(row, _) if ours && row.status.as_deref() == Some("Registered") => Some(list.evidence),
        _ => None,
    }
}

/// What is known of the token, for each of its checks.
pub(crate) struct TokenFacts<'a> {
    pub(crate) token: Option<&'a TokenRecord>,
    pub(crate) fate: Fate<'a>,
    /// Whether what showed its fate is fresh.
    pub(crate) fresh: bool,
}

impl<'a> TokenFacts<'a> {
    pub(crate) fn of(s: &Situation<'a>) -> Self {
        let fate = Fate::of(s);
        let fresh = match &fate {
            Fate::Accepted(e) | Fate::NotNeeded(e) | Fate::Refused(e) => e.is_fresh(s.now),
            Fate::Untried => true,
        };
        Self { token: s.session.token.as_ref(), fate, fresh }
    }

    /// A token that was taken, or that nobody needs any more, is judged no further.
    pub(crate) fn settled(&self) -> Option<Judged> {
        let evidence = match self.fate {
            Fate::Accepted(evidence) => evidence,
            Fate::NotNeeded(_) => return Some(Judged::not_applicable(Said::TokenSpent.into())),
            Fate::Refused(_) | Fate::Untried => return None,
        };
        Some(match self.token {
            Some(token) if self.fresh => {
                let taken = if evidence.page().is_some() {
                    provenance_at(evidence, "registration")
                } else {
                    provenance(evidence)
                };
                Judged::pass(Said::TokenAccepted.into(), vec![record_provenance(token), taken])
            }
            _ => Judged::not_applicable(Said::TokenSpent.into()),
        })
    }
}

pub(crate) fn record_provenance(token: &TokenRecord) -> Provenance {
    Provenance::known(Source::User, token.made_at, "token-record")
}
