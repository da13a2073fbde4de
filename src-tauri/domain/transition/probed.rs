//! What a probe saw, or why it saw nothing, goes into the evidence; and probing again.

use jiff::SignedDuration;

use super::Effect;
use super::advance::Turn;
use super::polling::{self, Trigger};
use crate::domain::evidence::{Evidence, Key, Observation};
use crate::domain::failure::ProbeError;
use crate::domain::source::Source;
use crate::domain::state::{Attempt, ConnectionTest, Probe};

impl Turn {
    pub(super) fn is_current(&self, attempt: &Attempt) -> bool {
        match &self.session.connection_test {
            ConnectionTest::Testing(current) => current == attempt,
            // Asked at the start, for the client that was saved.
            ConnectionTest::Untried => true,
            ConnectionTest::Good(..) | ConnectionTest::Bad(..) => false,
        }
    }

    pub(super) fn add_all(&mut self, seen: Vec<(Key, Observation)>, source: Source) {
        for (key, value) in seen {
            self.add(key, value, source);
        }
    }

    pub(super) fn add(&mut self, key: Key, value: Observation, source: Source) {
        let target = match source {
            Source::CloudApi => self.session.connection.as_ref().map(|c| c.region.id().to_owned()),
            _ => self.session.device_name().map(str::to_owned),
        };
        self.session.evidence.add(Evidence { key, value, source, observed_at: self.now, target });
    }

    pub(super) fn probe(&mut self, trigger: Trigger) {
        polling::settle(&mut self.session, self.now);
        if let Some((probe, round)) = polling::due(&mut self.session, self.now, trigger) {
            self.effects.push(Effect::Probe(probe, round));
        }
    }

    /// Probes the modules now, whatever the step says: after a write, what was known of them is no longer so.
    pub(super) fn probe_modules(&mut self) {
        self.session.round += 1;
        self.session.probing_since = Some(self.now);
        self.effects.push(Effect::Probe(Probe::Modules, self.session.round));
    }

    /// Probes now, unless the person is elsewhere.
    pub(super) fn probe_at_once(&mut self) {
        self.probe(Trigger::Press);
    }

    pub(super) fn probed(&mut self, round: u64, result: Result<Vec<(Key, Observation)>, ProbeError>, probe: &Probe) {
        if round != self.session.round {
            return;
        }
        self.session.probing_since = None;
        self.take_in(probe, result);
        polling::again(&mut self.session, self.now);
        self.save();
    }

    /// What a probe saw goes into the evidence; why it saw nothing, too.
    pub(super) fn take_in(&mut self, probe: &Probe, result: Result<Vec<(Key, Observation)>, ProbeError>) {
        match result {
            Ok(seen) => self.add_all(seen, probe.source()),
            Err(error) => {
                if probe.source() == Source::CloudApi
                    && let Some(seconds) = error.failure.retry_after()
                {
                    self.session.held_until = Some(self.now + SignedDuration::from_secs(i64::from(seconds)));
                }
                if probe.source() == Source::ApplianceApi
                    && error.failure.refused()
                    && let Some(appliance) = &mut self.session.appliance
                {
                    appliance.stopped = true;
                }
                self.add(probe.key(), Observation::CouldNotLook(error.failure.clone()), probe.source());
                self.add_clock(&error);
            }
        }
    }

    /// The time that came with a refusal. It is an entry of its own, and says nothing of how the sign-in went.
    pub(super) fn add_clock(&mut self, error: &ProbeError) {
        if let Some(ahead) = error.clock_ahead {
            self.add(Key::CloudClock, Observation::Clock { ahead }, Source::CloudApi);
        }
    }
}
