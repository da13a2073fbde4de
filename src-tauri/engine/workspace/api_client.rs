//! The API client: made, tested, saved.

use std::sync::Arc;

use super::Workspace;
use crate::clients::http::Network;
use crate::clients::iroh::{Access, Cloud};
use crate::domain::failure::ProbeError;
use crate::domain::key_store::{Kept, SecretKind};
use crate::domain::secret::Secret;
use crate::domain::state::{Attempt, ConnectionTest, Probe};
use crate::domain::transition::Event;
use crate::engine::Storage;
use crate::engine::connections::Connections;
use crate::engine::probes::no_password;

impl Workspace {
    /// Begins a test of an API client. The answer comes back as an event.
    pub async fn test(&mut self, attempt: Attempt, password: Secret) {
        let password =
            if password.is_empty() { self.credentials.get(SecretKind::ApiPassword).await } else { Some(password) };
        let kept = self.session.connection.as_ref().is_some_and(|c| c.kept != Kept::Missing);
        // An empty form asks nothing, so what is known stays as it is; the form says at its fields what is missing.
        if attempt.client_id.trim().is_empty() || (password.is_none() && !kept) {
            return;
        }
        self.begin_test(&attempt).await;
        let Some(password) = password else {
            self.end_test(attempt, no_password()).await;
            return;
        };
        // Held from here on, so that a second try with another region needs no typing.
        let copy = Secret::new(password.expose().to_owned());
        self.credentials.put(SecretKind::ApiPassword, copy, Storage::ThisRun).await;
        match self.client(&attempt, password) {
            Ok(client) => {
                self.tested = Some(client.clone());
                self.ask_who(attempt, Some(client));
            }
            Err(error) => self.end_test(attempt, *error).await,
        }
    }

    async fn begin_test(&mut self, attempt: &Attempt) {
        self.apply(Event::TestBegan(attempt.clone()), self.clock.now()).await;
    }

    async fn end_test(&mut self, attempt: Attempt, error: ProbeError) {
        self.apply(Event::TestEnded(attempt, Err(error)), self.clock.now()).await;
    }

    /// Saves the API client whose test went well.
    pub async fn save_connection(&mut self, keep: Storage) -> Option<(Attempt, Kept)> {
        let ConnectionTest::Good(attempt, _) = self.session.connection_test.clone() else { return None };
        let password = self.credentials.get(SecretKind::ApiPassword).await?;
        let kept = self.credentials.put(SecretKind::ApiPassword, password, keep).await;
        if let Some(tested) = self.tested.take() {
            self.cloud = Some(tested);
        }
        Some((attempt, kept))
    }

    /// A client for an API client of a region: the real cloud's, or the lab's.
    pub(in crate::engine) fn client(
        &self,
        attempt: &Attempt,
        client_password: Secret,
    ) -> Result<Arc<Cloud>, Box<ProbeError>> {
        let (base, network) = match &self.lab {
            Some(lab) => {
                let (base, authority) = lab.api(attempt.region).ok_or_else(|| Box::new(no_password()))?;
                (base, Network::loopback_only(authority))
            }
            // Practice without a lab reaches nothing at all.
            None if self.practice => return Err(Box::new(no_password())),
            None => match &self.far_side {
                Some(far) => {
                    let base = far.api.get(&attempt.region).ok_or_else(|| Box::new(no_password()))?;
                    (base.clone(), Network::loopback_only(&far.authority))
                }
                None => (format!("https://{}", attempt.region.hosts().threat_response), Network::default()),
            },
        };
        let access = Access { base, network, client_id: attempt.client_id.clone(), client_password };
        Cloud::new(access, self.clock.clone()).map(Arc::new).map_err(|t| Box::new(ProbeError::new(t)))
    }

    pub(super) fn ask_who(&self, attempt: Attempt, cloud: Option<Arc<Cloud>>) {
        let Some(cloud) = cloud else { return };
        let back = self.back.clone();
        let connections = Connections { cloud: Some(cloud), ..self.connections() };
        tokio::spawn(async move {
            let result = connections.probe(&Probe::SignIn).await;
            back.send(Event::TestEnded(attempt, result)).await;
        });
    }
}
