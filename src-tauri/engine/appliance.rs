//! The appliance's own API in one workspace: compared certificate first, then one log-in, then the client that probes use.

use super::Storage;
use super::probes;
use super::probes::no_password;
use super::workspace::Workspace;
use crate::clients::Error;
use crate::clients::asyncos::{Access, Appliance};
use crate::clients::http::Network;
use crate::clients::{pin, shown_certificate};
use crate::domain::certificate::ShownCertificate;
use crate::domain::failure::ProbeError;
use crate::domain::fingerprint::Fingerprint;
use crate::domain::key_store::{Kept, SecretKind};
use crate::domain::secret::Secret;
use crate::domain::state::{ApplianceAttempt, ApplianceRecord, ApplianceTest};
use crate::domain::steps::Situation;
use crate::domain::transition::Event;

impl Workspace {
    /// The person typed address, user and password. Nothing is sent before the certificate is known to be right.
    pub async fn test_appliance(&mut self, address: &str, user: &str, password: Secret) {
        // As with the API client: an empty form changes nothing that is known.
        if address.trim().is_empty() || user.trim().is_empty() {
            return;
        }
        let address = with_scheme(address);
        let user = user.trim().to_owned();
        let pin = self.session.appliance.as_ref().filter(|a| a.address == address).and_then(|a| a.pin.clone());
        let attempt = ApplianceAttempt { address, user, pin };
        if !password.is_empty() {
            self.credentials.put(SecretKind::AppliancePassword, password, Storage::ThisRun).await;
            let _ = self.change(Event::AppliancePasswordEntered, self.clock.now());
        }
        self.try_appliance(attempt).await;
    }

    /// Compares the certificate first, if nobody did, and then logs in once.
    pub async fn try_appliance(&mut self, attempt: ApplianceAttempt) {
        let now = self.clock.now();
        Box::pin(self.apply(Event::ApplianceTestBegan(attempt.clone()), now)).await;
        let network = self.network();
        let back = self.back.clone();
        if attempt.pin.is_none() {
            let before = self.session.appliance.as_ref().and_then(|a| a.pin.clone());
            let client = self.appliance_client(&attempt).await;
            if let Ok(client) = &client {
                self.tested_appliance = Some(client.clone());
            }
            tokio::spawn(async move {
                let event = match shown_certificate::present(&attempt.address, &network).await {
                    // Somebody whom this computer trusts vouches for it already.
                    Ok(shown) if shown.trusted_by_system => log_in(attempt, client).await,
                    Ok(shown) => Event::ApplianceCertificate(attempt, certificate(shown, before)),
                    Err(error) => Event::ApplianceTestEnded(attempt, Err(ProbeError::new(error))),
                };
                back.send(event).await;
            });
            return;
        }
        let client = self.appliance_client(&attempt).await;
        if let Ok(client) = &client {
            self.tested_appliance = Some(client.clone());
        }
        tokio::spawn(async move { back.send(log_in(attempt, client).await).await });
    }

    /// Keeps the user whose log-in went well.
    pub async fn save_appliance(&mut self, keep: Storage) -> Option<ApplianceRecord> {
        let ApplianceTest::Good(attempt, _) = self.session.appliance_test.clone() else { return None };
        let password = self.credentials.get(SecretKind::AppliancePassword).await?;
        let kept = self.credentials.put(SecretKind::AppliancePassword, password, keep).await;
        if let Some(tested) = self.tested_appliance.take() {
            self.appliance = Some(tested);
        }
        Some(ApplianceRecord { address: attempt.address, user: attempt.user, pin: attempt.pin, kept, stopped: false })
    }

    /// At the start: what is stored makes the client. Nothing is sent yet.
    pub(super) async fn fetch_appliance(&mut self) {
        let usable = |record: &&ApplianceRecord| record.kept == Kept::Stored && !record.stopped;
        let Some(record) = self.session.appliance.as_ref().filter(usable) else { return };
        let attempt =
            ApplianceAttempt { address: record.address.clone(), user: record.user.clone(), pin: record.pin.clone() };
        self.appliance = self.appliance_client(&attempt).await.ok();
    }

    pub(super) async fn appliance_client(&mut self, attempt: &ApplianceAttempt) -> Result<Appliance, ProbeError> {
        let password = self.credentials.get(SecretKind::AppliancePassword).await.ok_or_else(no_password)?;
        let mut access = Access::new(
            self.session.machine(),
            attempt.address.clone(),
            self.network(),
            attempt.user.clone(),
            password,
        );
        if let Some(pin) = &attempt.pin {
            let pin: Fingerprint = pin.parse().map_err(|_| ProbeError::new(Error::BadCertificate))?;
            access = access.pinned(pin);
        }
        Appliance::new(access, self.clock.clone()).map_err(ProbeError::new)
    }

    /// Anywhere in live; in practice this computer only, and there only whom the lab vouches for.
    pub(super) fn network(&self) -> Network {
        match (&self.lab, &self.far_side) {
            (Some(lab), _) => Network::loopback_only(lab.authority()),
            (None, Some(far)) => Network::loopback_only(&far.authority),
            (None, None) => Network::default(),
        }
    }

    /// Hosts that this set-up needs: what to call them, and where they are.
    pub(super) fn hosts(&self) -> Vec<(String, String)> {
        let s = Situation::new(&self.session, self.clock.now());
        let Some((region, _)) = s.tenant_region() else { return Vec::new() };
        let hosts = region.hosts();
        let named = [hosts.threat_response, hosts.sse_portal, hosts.sse_server];
        if let Some(far) = &self.far_side {
            let api = far.api.get(&region).map(|at| (hosts.threat_response.to_owned(), at.clone()));
            return api.into_iter().collect();
        }
        if !self.practice {
            return named.into_iter().map(|host| (host.to_owned(), format!("https://{host}"))).collect();
        }
        // Practice stands in for the first of them and reaches nothing else.
        let api = self.lab.as_ref().and_then(|lab| lab.api(region));
        api.map(|(address, _)| (hosts.threat_response.to_owned(), address)).into_iter().collect()
    }
}

async fn log_in(attempt: ApplianceAttempt, client: Result<Appliance, ProbeError>) -> Event {
    let result = match client {
        Ok(client) => probes::appliance(&client).await,
        Err(error) => Err(error),
    };
    Event::ApplianceTestEnded(attempt, result)
}

fn certificate(shown: pin::Presented, before: Option<String>) -> ShownCertificate {
    ShownCertificate {
        fingerprint: shown.fingerprint.to_string(),
        names: shown.names,
        from: Some(shown.not_before),
        to: Some(shown.not_after),
        before,
    }
}

/// People type a host; the API is TLS only.
fn with_scheme(typed: &str) -> String {
    let typed = typed.trim().trim_end_matches('/');
    if typed.contains("://") { typed.to_owned() } else { format!("https://{typed}") }
}
