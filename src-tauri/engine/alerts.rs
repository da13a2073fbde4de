//! Notifications for a person who is elsewhere: only after a yes, only while the window has not the focus, each once.
//!
//! That something confirmed broke must be seen twice before anybody is called back to the window: one odd answer of a cloud is
//! no reason. On the screen it stands at once.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::broadcast;

use crate::domain::present;
use crate::domain::step::{StepId, StepState};
use crate::domain::view::{Alert, AlertKind, View};

/// How long it must stay so before it is told that a confirmed step broke.
const TWICE_APART: SignedDuration = SignedDuration::from_secs(20);

/// See the module.
pub(super) struct Alerts {
    out: broadcast::Sender<Alert>,
    /// The last screen, and the set-up that it was of.
    last: Option<(u64, Arc<View>)>,
    away: bool,
    /// What was seen once.
    doubted: BTreeMap<StepId, (Timestamp, Alert)>,
}

impl Alerts {
    pub fn new() -> Self {
        Self { out: broadcast::channel(16).0, last: None, away: false, doubted: BTreeMap::new() }
    }

    /// Where every notification goes.
    pub fn sender(&self) -> broadcast::Sender<Alert> {
        self.out.clone()
    }

    /// The window has the focus, or has lost it.
    pub fn is_away(&mut self, away: bool) {
        self.away = away;
        if !away {
            self.doubted.clear();
        }
    }

    /// When to look again at what was seen once.
    pub fn wake_at(&self) -> Option<Timestamp> {
        self.doubted.values().map(|(since, _)| *since + TWICE_APART).min()
    }

    /// A screen is shown, of this set-up. `epoch` changes with that: nothing is compared across two.
    pub fn shown(&mut self, view: &Arc<View>, epoch: u64, set_up: &str) {
        let before = self.last.replace((epoch, view.clone()));
        if !self.away || view.prefs.notify != Some(true) {
            return;
        }
        let Some((_, before)) = before.filter(|(of, _)| *of == epoch) else {
            self.doubted.clear();
            return;
        };
        let mut told = Vec::new();
        for mut alert in present::alerts(&before, view) {
            // By the time that it is pressed another one may be open.
            alert.set_up.get_or_insert_with(|| set_up.to_owned());
            let broke =
                alert.kind == AlertKind::NeedsAttention && state(&before, alert.step) == Some(StepState::Confirmed);
            if broke {
                self.doubted.insert(alert.step, (view.now, alert));
            } else {
                told.push(alert);
            }
        }
        self.doubted.retain(|step, _| state(view, *step) == Some(StepState::NeedsAttention));
        let is_so = |(since, _): &(Timestamp, Alert)| view.now.duration_since(*since) >= TWICE_APART;
        let sure: Vec<StepId> = self.doubted.iter().filter(|(_, seen)| is_so(seen)).map(|(step, _)| *step).collect();
        told.extend(sure.into_iter().filter_map(|step| self.doubted.remove(&step)).map(|(_, alert)| alert));
        for alert in told {
            // Nobody listens where there is no desktop.
            let _ = self.out.send(alert);
        }
    }
}

fn state(view: &View, step: StepId) -> Option<StepState> {
    view.navigation.iter().find(|entry| entry.id == step).map(|entry| entry.state)
}
