//! The Connect page: the API client, and the appliance's API.

use crate::domain::failure::Failure;
use crate::domain::key_store::Kept;
use crate::domain::message::Message;
use crate::domain::state::{ApplianceTest, ConnectionTest, Session};
use crate::domain::steps::Situation;
use crate::domain::view::{ApplianceView, ConnectionState, ConnectionView};

pub(super) fn connection_view(session: &Session) -> ConnectionView {
    let record = session.connection.as_ref();
    let (attempt, state, message, details, at, scopes) = match &session.connection_test {
        ConnectionTest::Untried => {
            let state = if record.is_some() { ConnectionState::Connected } else { ConnectionState::Off };
            (None, state, None, None, None, Vec::new())
        }
        ConnectionTest::Testing(attempt) => (Some(attempt), ConnectionState::Testing, None, None, None, Vec::new()),
        ConnectionTest::Good(attempt, at) => {
            let saved = record.is_some_and(|r| r.client_id == attempt.client_id && r.region == attempt.region);
            let state = if saved { ConnectionState::Connected } else { ConnectionState::Tested };
            (Some(attempt), state, identity_words(session), None, Some(*at), Vec::new())
        }
        ConnectionTest::Bad(attempt, error, at) => {
            let state = if error.failure.refused() { ConnectionState::Refused } else { ConnectionState::NoAnswer };
            (
                Some(attempt),
                state,
                Some(error.failure.message()),
                error.failure.details(),
                Some(*at),
                error.failure.missing_scopes().unwrap_or_default().to_vec(),
            )
        }
    };
    let next = match &session.connection_test {
        ConnectionTest::Bad(_, error, _) => Some(error.failure.next()),
        _ => None,
    };
    // A password that was lost with the last run: say so before a probe fails over it.
    let lost =
        record.is_some_and(|r| r.kept == Kept::Missing) && matches!(session.connection_test, ConnectionTest::Untried);
    ConnectionView {
        kept: record.map_or(Kept::Missing, |r| r.kept),
        client_id: attempt.map(|a| a.client_id.clone()).or(record.map(|r| r.client_id.clone())).unwrap_or_default(),
        region: attempt.map(|a| a.region).or(record.map(|r| r.region)),
        state: if lost { ConnectionState::NoAnswer } else { state },
        message: if lost { Some(Failure::NoPassword.message()) } else { message },
        next: if lost { Some(Failure::NoPassword.next()) } else { next },
        details,
        checked_at: at,
        missing_scopes: scopes,
    }
}

fn identity_words(session: &Session) -> Option<Message> {
    let (identity, _) = Situation::new(session, session.begun_at).identity()?;
    Some(
        Message::new("connection-identity")
            .with("org", identity.org.as_str())
            .with("role", identity.role.as_str())
            .with("user", identity.user.as_str()),
    )
}

pub(super) fn appliance_view(session: &Session) -> ApplianceView {
    let record = session.appliance.as_ref();
    let mut view = ApplianceView {
        state: if record.is_some() { ConnectionState::Connected } else { ConnectionState::Off },
        address: record.map(|r| r.address.clone()).unwrap_or_default(),
        user: record.map(|r| r.user.clone()).unwrap_or_default(),
        kept: record.map_or(Kept::Missing, |r| r.kept),
        compare: None,
        pinned: record.and_then(|r| r.pin.clone()),
        message: None,
        next: None,
        details: None,
        checked_at: None,
        stopped: record.is_some_and(|r| r.stopped),
    };
    let attempt = match &session.appliance_test {
        ApplianceTest::Untried => None,
        ApplianceTest::Testing(attempt) => {
            view.state = ConnectionState::Testing;
            Some(attempt)
        }
        ApplianceTest::Compare(attempt, certificate) => {
            view.state = ConnectionState::NoAnswer;
            view.compare = Some(certificate.clone());
            Some(attempt)
        }
        ApplianceTest::Good(attempt, at) => {
            let saved = record.is_some_and(|r| r.address == attempt.address && r.user == attempt.user);
            view.state = if saved { ConnectionState::Connected } else { ConnectionState::Tested };
            view.message = Some(Message::new("appliance-api-good").with("user", attempt.user.as_str()));
            view.checked_at = Some(*at);
            Some(attempt)
        }
        ApplianceTest::Bad(attempt, error, at) => {
            view.state = if error.failure.refused() { ConnectionState::Refused } else { ConnectionState::NoAnswer };
            view.message = Some(error.failure.message());
            view.next = Some(error.failure.next());
            view.details = error.failure.details();
            view.checked_at = Some(*at);
            Some(attempt)
        }
    };
    if let Some(attempt) = attempt {
        view.address.clone_from(&attempt.address);
        view.user.clone_from(&attempt.user);
        view.pinned.clone_from(&attempt.pin);
    }
    if view.stopped && view.message.is_none() {
        view.message = Some(Message::new("appliance-api-stopped"));
        view.next = Some(Message::new("appliance-api-stopped-next"));
    }
    view
}
