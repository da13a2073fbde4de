//! Running every check: which looks that takes, and what the panel remembers. Judging is not done here: `checks/` does
//! it anew from the evidence for every view, so that no verdict outlives its evidence.

use jiff::SignedDuration;

use super::Effect;
use super::advance::Turn;
use crate::domain::activity::Happening;
use crate::domain::check::CheckId;
use crate::domain::evidence::{Key, Observation};
use crate::domain::failure::{Failure, ProbeError};
use crate::domain::place::PlaceId;
use crate::domain::redact;
use crate::domain::setups::belongs_to_tenant;
use crate::domain::source::Source;
use crate::domain::state::{Mute, Probe, Run, Undoable};
use crate::domain::step::StepId;
use crate::domain::steps::{self, Situation};

/// What looks see, each under the key that a failed one is entered under.
const LOOKED_AT: [Key; 8] = [
    Key::Network,
    Key::SignIn,
    Key::DeviceList,
    Key::ModuleList,
    Key::ModuleHealth,
    Key::Investigation,
    Key::ApplianceLogin,
    Key::Tracking,
];

/// A run whose looks do not end by then is ended; every client gives up long before.
const LOST_AFTER: SignedDuration = SignedDuration::from_mins(3);
/// The longest a check can be muted: a mute without an end hides the day on which it matters.
const LONGEST_MUTE: u16 = 90;

/// What can be looked at right now, each thing once: the API is shared with the whole organisation.
pub fn probes(s: &Situation) -> Vec<Probe> {
    let mut probes = vec![Probe::Network];
    if s.session.connection.is_some() {
        probes.extend([Probe::SignIn, Probe::Devices, Probe::Modules]);
        let modules = steps::cloud::own_modules(s);
        if !modules.is_empty() {
            probes.push(Probe::Health { modules: modules.clone() });
            probes.push(steps::prove::investigation_of(s, modules));
        }
    }
    if s.session.appliance.as_ref().is_some_and(|a| !a.stopped) {
        probes.push(Probe::Appliance);
        probes.push(steps::prove::tracking(s));
    }
    probes
}

impl Turn {
    pub(super) fn check_all(&mut self) {
        self.check(probes(&Situation::new(&self.session, self.now)));
    }

    /// What another set-up looks at for all of them is not looked at again.
    pub(super) fn check_own(&mut self) {
        let mut left = probes(&Situation::new(&self.session, self.now));
        left.retain(|probe| !belongs_to_tenant(probe.key()));
        let nothing = left.is_empty();
        self.check(left);
        if nothing {
            self.end_run();
            self.save();
        }
    }

    fn check(&mut self, left: Vec<Probe>) {
        if self.session.panel.run.is_some() {
            return;
        }
        self.note(Happening::CheckedAll);
        self.session.panel.round += 1;
        let round = self.session.panel.round;
        self.effects.extend(left.iter().map(|probe| Effect::CheckProbe(probe.clone(), round)));
        self.session.panel.run = Some(Run { since: self.now, of: left.len(), left });
    }

    pub(super) fn check_probed(
        &mut self,
        round: u64,
        result: Result<Vec<(Key, Observation)>, ProbeError>,
        probe: &Probe,
    ) {
        if round != self.session.panel.round || self.session.panel.run.is_none() {
            return;
        }
        let knew = steps::cloud::own_modules(&Situation::new(&self.session, self.now));
        self.take_in(probe, result);
        let Some(run) = &mut self.session.panel.run else { return };
        run.left.retain(|l| l != probe);
        // The modules were not known when the run began: now their health and what they saw can be asked for.
        if *probe == Probe::Modules {
            let s = Situation::new(&self.session, self.now);
            let modules = steps::cloud::own_modules(&s);
            if !modules.is_empty() && modules != knew {
                let more = [Probe::Health { modules: modules.clone() }, steps::prove::investigation_of(&s, modules)];
                if let Some(run) = &mut self.session.panel.run {
                    for probe in more {
                        if !run.left.contains(&probe) {
                            run.of += 1;
                            run.left.push(probe.clone());
                            self.effects.push(Effect::CheckProbe(probe, round));
                        }
                    }
                }
            }
        }
        if self.session.panel.run.as_ref().is_some_and(|run| run.left.is_empty()) {
            self.end_run();
        }
        self.save();
    }

    /// A run cannot go on for ever, whatever a client does.
    pub(super) fn check_tick(&mut self) {
        let lost = |run: &Run| self.now.duration_since(run.since).abs() > LOST_AFTER;
        if self.session.panel.run.as_ref().is_some_and(lost) {
            for probe in self.session.panel.run.take().map(|run| run.left).unwrap_or_default() {
                self.add(probe.key(), Observation::CouldNotLook(Failure::OutOfTime), probe.source());
            }
            self.end_run();
            self.save();
        }
    }

    /// What the APIs said was said of other circumstances: until somebody looks again, nobody can tell. A page is
    /// somebody's act and stays what it was, with its age beside it.
    pub(super) fn restaged(&mut self) {
        for key in LOOKED_AT {
            if let Some(last) = self.session.evidence.latest(key)
                && !matches!(last.value, Observation::CouldNotLook(_))
            {
                let source = last.source;
                self.add(key, Observation::CouldNotLook(Failure::Restaged), source);
            }
        }
        // Answers under way are of before, too.
        self.session.round += 1;
        self.session.probing_since = None;
        self.end_run();
        self.session.panel.checked_at = None;
        self.session.panel.changed_at = Some(self.now);
        self.save();
    }

    /// A mute that is over is told once; the panel shows it until the person has taken note.
    pub(super) fn mutes_tick(&mut self) {
        let panel = &self.session.panel;
        let over: Vec<CheckId> = (panel.muted.iter())
            .filter(|(check, mute)| mute.until <= self.now && !panel.mutes_told.contains(*check))
            .map(|(check, _)| *check)
            .collect();
        for check in over {
            self.session.panel.mutes_told.insert(check);
            self.record(Happening::MuteEnded { check }, Source::ThisComputer, false);
            self.save();
        }
    }

    fn end_run(&mut self) {
        self.session.panel.run = None;
        self.session.panel.round += 1;
        self.session.panel.checked_at = Some(self.now);
    }

    /// Walks to the step that heals a check, and keeps the way back.
    pub(super) fn fix(&mut self, check: CheckId, step: Option<StepId>) {
        self.session.panel.fixing = Some(check);
        self.session.panel.opened = Some(check);
        match step {
            Some(step) => self.go(step),
            None => self.session.place = PlaceId::Connect,
        }
    }

    pub(super) fn back_to_check(&mut self) {
        self.session.panel.opened = self.session.panel.fixing.take().or(self.session.panel.opened);
        self.session.place = PlaceId::Troubleshoot;
    }

    pub(super) fn mute(&mut self, check: CheckId, reason: &str, days: u16) {
        let reason: String = reason.trim().chars().map(|c| if c.is_control() { ' ' } else { c }).take(500).collect();
        let reason = redact::cover(&reason, redact::Text::Foreign);
        if reason.is_empty() {
            return;
        }
        let days = i64::from(days.clamp(1, LONGEST_MUTE));
        let until = self.now + SignedDuration::from_hours(24 * days);
        let before = self.session.panel.muted.insert(check, Mute { reason, until });
        self.session.panel.mutes_told.remove(&check);
        self.note(Happening::Muted { check, until });
        self.can_undo(Undoable::Muted { check, before });
    }

    pub(super) fn unmute(&mut self, check: CheckId) {
        self.session.panel.mutes_told.remove(&check);
        // One that was over already is only taken note of.
        if let Some(mute) = self.session.panel.muted.remove(&check).filter(|mute| mute.until > self.now) {
            self.note(Happening::Unmuted { check });
            self.can_undo(Undoable::Unmuted { check, mute });
        }
    }
}
