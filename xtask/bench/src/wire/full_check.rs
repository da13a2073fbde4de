//! One full check, as the engine runs it, against a practice lab that holds every answer back: how many round trips it
//! takes, and how it compares with the same reads through Cisco's public Python client.

use std::process::Command;
use std::sync::Arc;
use std::time::{Duration, Instant};

use passarela::clients::asyncos::{Access as ApplianceAccess, Appliance};
use passarela::clients::http::Network;
use passarela::clients::iroh::{Access, Cloud};
use passarela::clock::Clock;
use passarela::domain::input::Input;
use passarela::domain::key_store::Kept;
use passarela::domain::product::Machine;
use passarela::domain::secret::Secret;
use passarela::domain::state::{ApplianceRecord, ConnectionRecord, Session};
use passarela::domain::transition::{Effect, Event, advance};
use passarela::engine::connections::Connections;
use passarela::lab::world::{Seed, StartingWorld, World};
use passarela::lab::{Lab, Options};
use tokio::task::JoinSet;

use super::earlier::EarlierCheck;
use super::lab_memory::Lab as LabProcess;
use super::{Failed, Say, once};
use crate::earlier::COMMIT;
use crate::measure::Figure;

/// How long every answer is held back.
const LATENCY: Duration = Duration::from_millis(200);
/// What a cold check took at this latency before its reads went side by side, in milliseconds.
const BEFORE: f64 = 817.0;
/// Of that at most.
const SHARE: f64 = 0.78;
/// How often each is run.
const ROUNDS: usize = 5;
/// The Python client took 1640 ms for the same reads.
const AGAINST_PYTHON: f64 = BEFORE * SHARE / 1640.0;

/// A set-up with both APIs, and what it looks through.
struct Setup {
    lab: Lab,
    connections: Connections,
    session: Session,
    clock: Clock,
    _folder: tempfile::TempDir,
}

impl Setup {
    async fn new(latency: Duration) -> Result<Self, Failed> {
        let clock = Clock::system();
        let folder = tempfile::tempdir()?;
        let world = World::starting(StartingWorld::Registered, Seed::new([5; 32]), clock.now());
        let options =
            Options { port: 0, faults: vec![], latency, clock: clock.clone(), world, folder: folder.path().into() };
        let lab = Lab::start(options).await?;
        let found = lab.addresses().clone();
        let network = Network::loopback_only(lab.ca_pem());
        let access = Access {
            base: found.api.clone(),
            network: network.clone(),
            client_id: found.client_id.clone(),
            client_password: Secret::new(found.client_password.clone()),
        };
        let password = Secret::new(found.appliance_password.clone());
        let user = found.appliance_user.clone();
        let appliance = ApplianceAccess::new(Machine::Esa, found.asyncos_api.clone(), network.clone(), user, password);
        let appliance = appliance.pinned(lab.appliance_fingerprint().parse()?);
        let connections = Connections {
            cloud: Some(Arc::new(Cloud::new(access, clock.clone())?)),
            appliance: Some(Appliance::new(appliance, clock.clone())?),
            hosts: vec![("the cloud".into(), found.api.clone())],
            network,
            emulated: None,
            clock: clock.clone(),
        };
        let session = Session::begin("bench".into(), "passarela-test-1a2b3c4d".into(), clock.now());
        let region = lab.shared().read(|world, _| world.home);
        let kept = Kept::ThisRun;
        let pin = Some(lab.appliance_fingerprint().to_owned());
        let (client_id, user) = (found.client_id, found.appliance_user);
        let mut setup = Self { lab, connections, session, clock, _folder: folder };
        setup.event(Event::ConnectionKept(ConnectionRecord { client_id, region, kept }));
        let stopped = false;
        setup.event(Event::ApplianceKept(ApplianceRecord { address: found.asyncos_api, user, pin, kept, stopped }));
        Ok(setup)
    }

    fn event(&mut self, event: Event) -> Vec<Effect> {
        let outcome = advance(self.session.clone(), event, self.clock.now());
        self.session = outcome.session;
        outcome.effects
    }

    /// Every look beside the others, and each answer taken in when it comes: as the engine does it.
    async fn check_all(&mut self) -> Result<Duration, Failed> {
        let began = Instant::now();
        let mut under_way = JoinSet::new();
        let mut effects = self.event(Event::Person(Input::CheckAll));
        loop {
            for effect in effects.drain(..) {
                if let Effect::CheckProbe(look, round) = effect {
                    let connections = self.connections.clone();
                    under_way.spawn(async move { (connections.probe_in_time(&look).await, look, round) });
                }
            }
            let Some(done) = under_way.join_next().await else { break };
            let (result, look, round) = done?;
            if let Err(error) = &result {
                return Err(format!("{look:?} came to nothing: {error:?}").into());
            }
            effects = self.event(Event::CheckProbed { round, result, probe: look });
        }
        Ok(began.elapsed())
    }
}

fn milliseconds(of: Duration) -> f64 {
    of.as_secs_f64() * 1000.0
}

/// Side by side with the earlier commit where the history has it; else against what it took when it was measured.
pub async fn round_trips(say: Say<'_>) -> Result<Vec<Figure>, Failed> {
    let mut earlier = EarlierCheck::start().inspect_err(|why| say(&format!("Not beside commit {COMMIT}: {why}."))).ok();
    let (mut ours, mut theirs) = (Duration::MAX, Duration::MAX);
    let mut warm = Duration::MAX;
    let mut wire = (0, 0, 0);
    // In turn, and the least of each: what else the machine does adds to a time, and never takes from it.
    for _ in 0..ROUNDS {
        let mut setup = Setup::new(LATENCY).await?;
        let (asked, greeted) = (setup.lab.shared().record().calls.len(), setup.lab.shared().handshakes());
        ours = ours.min(setup.check_all().await?);
        let (requests, handshakes) = (setup.lab.shared().record().calls.len(), setup.lab.shared().handshakes());
        warm = warm.min(setup.check_all().await?);
        wire = (requests - asked, handshakes - greeted, setup.lab.shared().handshakes() - handshakes);
        if let Some(earlier) = &mut earlier {
            theirs = theirs.min(earlier.cold(LATENCY)?);
        }
    }
    let mut setup = Setup::new(LATENCY * 5).await?;
    let (slow, slow_warm) = (setup.check_all().await?, setup.check_all().await?);
    // What grows with the latency is waiting; the rest is this computer's own work, and no round trip.
    let trips = |slow: Duration, took: Duration| (milliseconds(slow) - milliseconds(took)) / milliseconds(LATENCY * 4);
    let (trips, trips_warm) = (trips(slow, ours), trips(slow_warm, warm));
    let (requests, handshakes, handshakes_warm) = wire;
    say(&format!(
        "A full check at {} ms an answer: cold {:.0} ms ({trips:.2} round trips, {requests} requests, {handshakes} \
         handshakes); warm {:.0} ms ({trips_warm:.2} round trips, {handshakes_warm} handshakes).",
        LATENCY.as_millis(),
        milliseconds(ours),
        milliseconds(warm),
    ));
    let (theirs, against) = if earlier.is_some() {
        say(&format!("Commit {COMMIT}, cold: {:.0} ms.", milliseconds(theirs)));
        (milliseconds(theirs), "commit 50b7c34")
    } else {
        (BEFORE, "817 ms, as it was at commit 50b7c34")
    };
    Ok(vec![
        once("full-check-cold", against, milliseconds(ours) / theirs, SHARE),
        once("full-check-round-trips", "one round trip", trips.round(), 3.0),
        once("full-check-warm-trips", "one round trip", trips_warm.round(), 1.0),
    ])
}

/// Cisco's client makes one request after the other. The environment names the Python that has it, and the script.
pub async fn against_python(say: Say<'_>) -> Result<Figure, Failed> {
    let of = |name: &str| std::env::var_os(name).ok_or_else(|| format!("{name} is not set; run `cargo xtask bench`"));
    let mut command = Command::new(of("PASSARELA_PYTHON")?);
    let mut setup = Setup::new(LATENCY).await?;
    let cold = milliseconds(setup.check_all().await?);
    let lab = LabProcess::start(&["--latency-ms", &LATENCY.as_millis().to_string()])?;
    let told = command.arg(of("PASSARELA_FULL_CHECK")?).env("PASSARELA_LAB_AT", lab.at.to_string()).output()?;
    let python: f64 = String::from_utf8(told.stdout)?
        .trim()
        .parse()
        .map_err(|_| format!("the Python client did not come to an end: {}", String::from_utf8_lossy(&told.stderr)))?;
    say(&format!("The same reads: {cold:.0} ms here, {python:.0} ms through the Python client."));
    Ok(once("full-check-vs-python", "the public Python client", cold / python, AGAINST_PYTHON))
}
