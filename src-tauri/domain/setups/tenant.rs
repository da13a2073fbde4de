//! What all set-ups of a list have in common, since they are of one tenant: asked once, read once, held once.

use std::borrow::Cow;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::domain::answers::{Answers, QuestionId};
use crate::domain::evidence::{EvidenceLog, Key};
use crate::domain::reading::PageKind;
use crate::domain::state::{ConnectionRecord, Session};

/// The questions whose answer is the same for every appliance.
pub const QUESTIONS: [QuestionId; 5] =
    [QuestionId::Region, QuestionId::Portal, QuestionId::PortalAddress, QuestionId::Account, QuestionId::SseAccess];

/// See the module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tenant {
    /// Under whose name the API client's password is in the key store: the set-up that was there first.
    pub owner: String,
    /// The answers to [`QUESTIONS`].
    #[serde(default)]
    pub answers: Answers,
    /// The API client.
    #[serde(default)]
    pub connection: Option<ConnectionRecord>,
    /// Until when Cisco's cloud asked to be left alone.
    #[serde(default)]
    pub held_until: Option<Timestamp>,
    /// What the cloud and its pages say of all appliances at once.
    #[serde(default)]
    pub evidence: EvidenceLog,
}

/// Whether evidence under this key is about the whole tenant, or this computer, and so about every set-up of the list.
pub fn belongs_to_tenant(key: Key) -> bool {
    match key {
        Key::DeviceList
        | Key::ModuleList
        | Key::Identity
        | Key::SignIn
        | Key::Scopes
        | Key::CloudClock
        | Key::ModuleTypes
        | Key::Quota
        | Key::Network => true,
        Key::Page(kind) => matches!(
            kind,
            PageKind::SseDevices
                | PageKind::SseCloudServices
                | PageKind::CtrDevices
                | PageKind::CtrModules
                | PageKind::CtrAvailableModules
                | PageKind::CtrAddModule
        ),
        Key::Investigation
        | Key::ModuleHealth
        | Key::ApplianceClock
        | Key::ApplianceLogin
        | Key::Tracking
        | Key::Sent => false,
    }
}

impl Tenant {
    /// What `session` knows of it.
    pub fn of(session: &Session, owner: &str) -> Self {
        let mut answers = Answers::default();
        for question in QUESTIONS {
            // What was an answer there is one here.
            let _ = answers.set(question, session.answers.as_given(question).unwrap_or_default());
        }
        Self {
            owner: owner.to_owned(),
            answers,
            connection: session.connection.clone(),
            held_until: session.held_until,
            evidence: session.evidence.only(belongs_to_tenant),
        }
    }

    /// Whether `session` knows exactly this of it.
    pub fn is_known_to(&self, session: &Session) -> bool {
        let given = |question| session.answers.as_given(question) == self.answers.as_given(question);
        self.connection == session.connection
            && self.held_until == session.held_until
            && QUESTIONS.into_iter().all(given)
            && session.evidence.iter().filter(|e| belongs_to_tenant(e.key)).eq(self.evidence.iter())
    }

    /// Lets `session` know this, and nothing else, of the tenant.
    pub fn lay_over(&self, session: &mut Session) {
        for question in QUESTIONS {
            let _ = session.answers.set(question, self.answers.as_given(question).unwrap_or_default());
        }
        session.connection.clone_from(&self.connection);
        session.held_until = self.held_until;
        session.evidence.replace(belongs_to_tenant, &self.evidence);
    }

    /// The session as it is saved beside a tenant's file: what is in that file stands nowhere else.
    pub fn left_out(session: &Session) -> Cow<'_, Session> {
        if !session.evidence.iter().any(|e| belongs_to_tenant(e.key)) {
            return Cow::Borrowed(session);
        }
        let evidence = session.evidence.only(|key| !belongs_to_tenant(key));
        Cow::Owned(Session { evidence, ..session.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::evidence::{Evidence, Observation};
    use crate::domain::source::Source;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a time")
    }

    fn seen(key: Key, second: i64) -> Evidence {
        let value = Observation::NotUnderstood(second.to_string());
        Evidence { key, value, source: Source::CloudApi, observed_at: at(second), target: None }
    }

    fn moments(session: &Session) -> Vec<i64> {
        session.evidence.iter().map(|e| e.observed_at.as_second()).collect()
    }

    #[test]
    fn what_one_set_up_learns_of_the_tenant_another_knows_and_keeps_its_own() {
        let mut one = Session::begin("one".into(), "s1".into(), at(0));
        one.answers.set(QuestionId::Region, "europe").expect("a region");
        one.answers.set(QuestionId::Name, "esa01").expect("a name");
        one.evidence.add(seen(Key::DeviceList, 5));
        one.evidence.add(seen(Key::Tracking, 6));
        let mut other = Session::begin("other".into(), "s2".into(), at(0));
        other.answers.set(QuestionId::Name, "esa02").expect("a name");
        other.evidence.add(seen(Key::DeviceList, 1));
        other.evidence.add(seen(Key::ApplianceLogin, 2));
        other.evidence.add(seen(Key::Tracking, 9));

        let tenant = Tenant::of(&one, "one");
        assert!(tenant.is_known_to(&one) && !tenant.is_known_to(&other));
        tenant.lay_over(&mut other);
        assert!(tenant.is_known_to(&other));
        assert_eq!(moments(&other), [2, 5, 9], "in the order of their time");
        assert_eq!(other.answers.name.as_deref(), Some("esa02"));
        assert_eq!(moments(&Tenant::left_out(&other)), [2, 9]);
        assert_eq!(Tenant::of(&other, "one"), tenant, "nothing is lost on the way");
    }
}
