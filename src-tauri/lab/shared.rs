//! What every part of a running lab holds: the world behind a lock, lab time, transport faults, and a signal for change.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::http::{Method, Uri};
use jiff::Timestamp;
use tokio::sync::watch;

use super::connections::HALF_SENT;
use super::faults::{Fault, FaultKind};
use super::record::Record;
use super::world::World;
use crate::clock::Clock;

/// The state of a running lab.
#[derive(Debug)]
pub struct Shared {
    world: Mutex<World>,
    clock: Clock,
    /// Transport faults only; those of the world are in the world.
    transport: Mutex<BTreeSet<Fault>>,
    latency: Mutex<Duration>,
    record: Mutex<Record>,
    /// The hour of lab time that is counted, and its requests.
    hour: Mutex<(i64, u64)>,
    half_sent: Duration,
    handshakes: AtomicU64,
    changed: watch::Sender<u64>,
    ports: watch::Sender<Ports>,
}

/// The ports that nothing listens at while [`Fault::Refused`] is staged.
#[derive(Debug, Clone, Copy, Default)]
struct Ports {
    all: usize,
    shut: usize,
}

/// One of them, counted for as long as it is served.
pub(super) struct CountedPort {
    shared: Arc<Shared>,
    is_shut: Cell<bool>,
}

impl CountedPort {
    /// Says that nothing listens any more, or that something does again.
    pub(super) fn set_shut(&self, is_shut: bool) {
        if self.is_shut.replace(is_shut) != is_shut {
            self.shared.ports.send_modify(|p| if is_shut { p.shut += 1 } else { p.shut -= 1 });
        }
    }
}

impl Drop for CountedPort {
    fn drop(&mut self) {
        self.set_shut(false);
        self.shared.ports.send_modify(|p| p.all -= 1);
    }
}

impl Shared {
    /// A lab around a world. World faults among `faults` are staged at once.
    pub fn new(world: World, clock: Clock, faults: impl IntoIterator<Item = Fault>, latency: Duration) -> Arc<Self> {
        Self::with_patience(world, clock, faults, latency, HALF_SENT)
    }

    /// The same with another patience for requests that are sent half.
    pub fn with_patience(
        world: World,
        clock: Clock,
        faults: impl IntoIterator<Item = Fault>,
        latency: Duration,
        half_sent: Duration,
    ) -> Arc<Self> {
        let shared = Self {
            world: Mutex::new(world),
            clock,
            transport: Mutex::default(),
            latency: Mutex::new(latency),
            record: Mutex::default(),
            hour: Mutex::default(),
            half_sent,
            handshakes: AtomicU64::new(0),
            changed: watch::Sender::new(0),
            ports: watch::Sender::new(Ports::default()),
        };
        for fault in faults {
            shared.set_fault(fault, true);
        }
        Arc::new(shared)
    }

    /// Lab time.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// The clock, to move it.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Looks at the world as it is now. What has come to pass by now is brought about first.
    pub fn read<R>(&self, look: impl FnOnce(&World, Timestamp) -> R) -> R {
        let now = self.now();
        let mut world = lock(&self.world);
        let wrong = world.still_wrong();
        let settled = world.settle(now);
        world.let_go_of_healed(&wrong);
        let result = look(&world, now);
        drop(world);
        if settled {
            self.bump();
        }
        result
    }

    /// Changes the world and tells those who wait for [`changes`](Self::changes). A fault that this put right is no
    /// longer staged.
    pub fn change<R>(&self, act: impl FnOnce(&mut World, Timestamp) -> R) -> R {
        let now = self.now();
        let mut world = lock(&self.world);
        let wrong = world.still_wrong();
        world.settle(now);
        let result = act(&mut world, now);
        world.let_go_of_healed(&wrong);
        drop(world);
        self.bump();
        result
    }

    /// Stages or takes back: what this does to other faults is nobody's merit.
    fn stage(&self, act: impl FnOnce(&mut World, Timestamp)) {
        let now = self.now();
        let mut world = lock(&self.world);
        world.settle(now);
        act(&mut world, now);
        drop(world);
        self.bump();
    }

    /// A copy of the world, to save.
    pub fn snapshot(&self) -> World {
        self.read(|world, _| world.clone())
    }

    /// Whether a fault is staged, of whatever kind.
    pub fn has(&self, fault: Fault) -> bool {
        match fault.kind() {
            FaultKind::World => lock(&self.world).has(fault),
            FaultKind::Transport | FaultKind::Local => lock(&self.transport).contains(&fault),
        }
    }

    /// All staged faults.
    pub fn faults(&self) -> BTreeSet<Fault> {
        let mut all = lock(&self.transport).clone();
        all.extend(lock(&self.world).faults());
        all
    }

    /// Stages a fault or takes it back.
    pub fn set_fault(&self, fault: Fault, on: bool) {
        match (fault.kind(), on) {
            (FaultKind::World, true) => self.stage(|world, now| world.add_fault(fault, now)),
            (FaultKind::World, false) => self.stage(|world, now| world.remove_fault(fault, now)),
            (_, on) => {
                let mut transport = lock(&self.transport);
                if on {
                    transport.insert(fault)
                } else {
                    transport.remove(&fault)
                };
                drop(transport);
                self.bump();
            }
        }
    }

    /// Counts a port that follows [`Fault::Refused`].
    pub(super) fn port(self: &Arc<Self>) -> CountedPort {
        self.ports.send_modify(|p| p.all += 1);
        CountedPort { shared: self.clone(), is_shut: Cell::new(false) }
    }

    /// Resolves when every port is as the staged faults want it. Who asked before, would find the lab of a moment ago.
    pub async fn ports_followed(&self) {
        let mut ports = self.ports.subscribe();
        let follows = |p: &Ports| p.shut == if self.has(Fault::Refused) { p.all } else { 0 };
        // The sender is ours: it cannot be gone.
        drop(ports.wait_for(follows).await);
    }

    /// How long every API answer is held back.
    pub fn latency(&self) -> Duration {
        *lock(&self.latency)
    }

    /// Takes note of a request to one of the APIs.
    pub(super) fn asked(&self, method: &Method, uri: &Uri) {
        lock(&self.record).add(method, uri);
        let now = self.now().as_second().div_euclid(3600);
        let mut hour = lock(&self.hour);
        *hour = if hour.0 == now { (now, hour.1 + 1) } else { (now, 1) };
    }

    /// Requests to the APIs in this hour of lab time. The real quota's hour rolls; this one is the clock's.
    pub fn asked_this_hour(&self) -> u64 {
        let (hour, asked) = *lock(&self.hour);
        if hour == self.now().as_second().div_euclid(3600) { asked } else { 0 }
    }

    /// TLS handshakes with the APIs so far. One that serves many requests is counted once.
    pub fn handshakes(&self) -> u64 {
        self.handshakes.load(Ordering::Relaxed)
    }

    pub(super) fn shook_hands(&self) {
        self.handshakes.fetch_add(1, Ordering::Relaxed);
    }

    /// How long a request may stay half sent.
    pub(super) fn half_sent(&self) -> Duration {
        self.half_sent
    }

    /// The requests to the APIs so far.
    pub fn record(&self) -> Record {
        lock(&self.record).clone()
    }

    /// A signal that fires after each change.
    pub fn changes(&self) -> watch::Receiver<u64> {
        self.changed.subscribe()
    }

    /// Moves lab time on and tells those who wait.
    pub fn advance(&self, by: jiff::SignedDuration) {
        self.clock.advance(by);
        self.bump();
    }

    fn bump(&self) {
        self.changed.send_modify(|n| *n = n.wrapping_add(1));
    }
}

/// A panic in one request must not take the lab down: the world is plain data and stays usable.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
