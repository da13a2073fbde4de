//! The practice lab inside the program: started with a workspace, resumed from its saved world, never mixed with live.

pub mod exercise;
mod lessons;
pub mod random_faults;
pub mod start_over;

use std::collections::BTreeSet;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;

use crate::clock::Clock;
use crate::domain::answers::{Choosable, Cluster, DeploymentPath, QuestionId, RegisteredBefore, YesNo};
use crate::domain::exercise::ExerciseState;
use crate::domain::guide::{Portal, PracticeAddresses, SignIn};
use crate::domain::instruction::{Choice, CopyValue, OpenTarget};
use crate::domain::message::Message;
use crate::domain::region::Region;
use crate::domain::secret::Secret;
use crate::domain::step::StepId;
use crate::domain::target::Target;
use crate::domain::view::LabView;
use crate::lab::faults::{Fault, FaultKind};
use crate::lab::world::{Beginning, Era, Machine, StartingWorld, World};
use crate::lab::{Lab, Options, Ports, random_seed};
use crate::store::{Folder, Loaded};

const WORLD: &str = "lab.json";

/// Where the lab listened last: a page that is open in the browser answers again after a restart.
const PORTS: &str = "ports.json";

/// The folder of all of practice, in the home folder.
pub const FOLDER: &str = "practice";

/// A running lab and how to show it.
pub struct Practice {
    lab: Lab,
    changes: watch::Receiver<u64>,
    /// What was there before the last start over is kept.
    can_undo: bool,
    /// Its pages, in place of the real ones.
    pub addresses: PracticeAddresses,
}

impl Practice {
    /// Starts the lab where it was left, or anew.
    pub async fn start(folder: &Folder, clock: &Clock, now: Timestamp) -> std::io::Result<Self> {
        let world = match folder.load::<World>(WORLD, now)? {
            Loaded::Here(world) if world.is_sound() => world,
            // Readable, and no whole world: walking in it would fall into its holes.
            Loaded::Here(_) => {
                folder.set_aside(WORLD, now)?;
                World::starting(StartingWorld::Fresh, random_seed(), now)
            }
            Loaded::Nothing | Loaded::SetAside(_) => World::starting(StartingWorld::Fresh, random_seed(), now),
        };
        let options = Options {
            port: 0,
            faults: Vec::new(),
            latency: Duration::ZERO,
            clock: clock.clone(),
            world,
            folder: folder.path().to_owned(),
        };
        let before = match folder.load::<Ports>(PORTS, now)? {
            Loaded::Here(ports) => ports,
            Loaded::Nothing | Loaded::SetAside(_) => Ports::default(),
        };
        let lab = Lab::start_again(options, &before).await?;
        if *lab.ports() != before
            && let Err(error) = folder.save(PORTS, lab.ports())
        {
            tracing::warn!(%error, "the practice lab's ports were not saved");
        }
        let at = lab.addresses();
        let addresses = PracticeAddresses {
            appliance: at.appliance.clone(),
            sma: at.sma.clone(),
            sse: at.sse.clone(),
            threat_response: at.ctr.clone(),
            portal: portal_of(lab.shared().read(|world, _| world.era)),
            mail: at.mail.clone(),
            machine_sign_in: SignIn { user: at.appliance_user.clone(), password: at.appliance_password.clone() },
            portal_sign_in: SignIn { user: at.portal_user.clone(), password: at.portal_password.clone() },
        };
        let changes = lab.shared().changes();
        let can_undo = start_over::can_undo(folder);
        let practice = Self { lab, changes, can_undo, addresses };
        // At once: whoever notes down its API client and closes the window comes back to the same world.
        if let Err(error) = practice.save(folder) {
            tracing::warn!(%error, "the practice world was not saved");
        }
        Ok(practice)
    }

    /// Writes a starting world, for the next start: `registered`, or `2020/registered`. One that nobody knows is a fresh one.
    pub fn reset(folder: &Folder, world: &str, now: Timestamp) -> std::io::Result<()> {
        let world: Beginning = world.parse().unwrap_or(StartingWorld::Fresh.into());
        folder.save(WORLD, &World::starting(world, random_seed(), now))
    }

    /// Resolves when the world moved on.
    pub async fn changed(&mut self) {
        if self.changes.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Writes the world, so that practice resumes in it.
    pub fn save(&self, folder: &Folder) -> std::io::Result<()> {
        folder.save(WORLD, &self.lab.snapshot())
    }

    /// Address of the API of a region, and the authority that proves it.
    pub fn api(&self, region: Region) -> Option<(String, String)> {
        let at = self.lab.addresses().regions.get(&region)?;
        Some((at.api.clone(), self.lab.ca_pem().to_owned()))
    }

    /// Up to which step everything was done where the world begins.
    pub fn done(&self) -> Option<StepId> {
        self.lab.shared().read(|world, _| world.started_as.done())
    }

    /// What the wizard would ask for and the lab knows by itself.
    pub fn answers(&self) -> Vec<(QuestionId, String)> {
        let yes = || YesNo::Yes.id().to_owned();
        let mut all = self.lab.shared().read(|world, _| {
            let esa = world.machine(Machine::Esa);
            let mut all = vec![
                (QuestionId::Version, esa.version.to_string()),
                (QuestionId::SmaVersion, world.machine(Machine::Sma).version.to_string()),
                (QuestionId::Region, world.home.id().to_owned()),
            ];
            // How a world stands that was begun further on, its pages show.
            if esa.registered_device().is_none() {
                all.push((QuestionId::Registered, RegisteredBefore::No.id().to_owned()));
            }
            if !world.sma_manages() {
                all.push((QuestionId::DeploymentPath, DeploymentPath::Direct.id().to_owned()));
            }
            if world.cloud(world.home).account.enabled {
                all.push((QuestionId::Account, yes()));
            }
            all
        });
        all.extend([
            (QuestionId::Portal, self.addresses.portal.id().to_owned()),
            (QuestionId::Cluster, Cluster::No.id().to_owned()),
            (QuestionId::Rights, yes()),
            (QuestionId::SseAccess, yes()),
        ]);
        all
    }

    /// The name of a practice machine.
    pub fn machine_name(&self, which: Machine) -> String {
        self.lab.shared().read(|world, _| world.machine(which).hostname.clone())
    }

    /// What is staged in the lab, by whomever.
    pub fn staged(&self) -> BTreeSet<Fault> {
        self.lab.shared().faults()
    }

    /// Whether the world can have a fault.
    pub fn offers(&self, fault: Fault) -> bool {
        self.lab.shared().read(|world, _| world.offers(fault))
    }

    /// Whether a fault would be seen if it were staged now.
    pub fn can_show(&self, fault: Fault) -> bool {
        self.lab.shared().read(|world, now| world.can_show(fault, now))
    }

    /// Stages exactly these faults; what is asked from then on meets them. Those of this computer are emulated by whoever looks.
    pub async fn stage(&self, faults: &[Fault]) {
        for fault in Fault::ALL.iter().filter(|fault| fault.kind() != FaultKind::Local) {
            let on = faults.contains(fault);
            if self.lab.shared().has(*fault) != on {
                self.lab.shared().set_fault(*fault, on);
            }
        }
        self.lab.shared().ports_followed().await;
    }

    /// Its passwords: they open nothing else, and are still passwords.
    pub fn passwords(&self) -> Vec<Secret> {
        let at = self.lab.addresses();
        [&at.appliance_password, &at.portal_password, &at.client_password]
            .map(|password| Secret::new(password.clone()))
            .into()
    }

    /// The authority that proves whatever the lab serves.
    pub fn authority(&self) -> String {
        self.lab.ca_pem().to_owned()
    }

    /// Stops it.
    pub async fn stop(self) {
        self.lab.stop().await;
    }

    /// The card in the window. These are the lab's own names and passwords, made for this run; they open nothing else.
    pub fn view(&self) -> LabView {
        let at = self.lab.addresses();
        let copy =
            |id: &str, value: &str| CopyValue { label: Message::new(&format!("lab-{id}")), value: value.to_owned() };
        let page = |target, id: &str, address: &str| OpenTarget {
            target,
            label: Message::new(&format!("lab-open-{id}")),
            address: address.to_owned(),
            sign_in: Vec::new(),
        };
        let portal = match self.addresses.portal {
            Portal::Xdr => page(Target::Xdr, "xdr", &at.ctr),
            Portal::Older | Portal::None_ => page(Target::ThreatResponse, "threat-response", &at.ctr),
        };
        LabView {
            credentials: vec![
                copy("appliance-user", &at.appliance_user),
                copy("appliance-password", &at.appliance_password),
                copy("portal-user", &at.portal_user),
                copy("portal-password", &at.portal_password),
                copy("asyncos-api", &at.asyncos_api),
                copy("smtp", &at.smtp),
                copy("client-id", &at.client_id),
                copy("client-password", &at.client_password),
            ],
            pages: vec![
                page(Target::Appliance, "appliance", &at.appliance),
                page(Target::Sma, "sma", &at.sma),
                page(Target::Sse, "sse", &at.sse),
                portal,
                page(Target::PracticeMail, "mail", &at.mail),
            ],
            worlds: Beginning::all()
                .map(|beginning| Choice {
                    value: beginning.to_string(),
                    label: Message::new(&format!("lab-world-{}", beginning.to_string().replace('/', "-"))),
                    hint: (beginning.era == Era::HowTo).then(|| Message::new("lab-world-2020-hint")),
                })
                .collect(),
            can_undo: self.can_undo,
            faults: Vec::new(),
            staged: 0,
            seed: None,
            secret: false,
            exercise: ExerciseState::None,
            debrief: Vec::new(),
            failure: None,
        }
    }
}

const fn portal_of(era: Era) -> Portal {
    match era {
        Era::Today => Portal::Xdr,
        Era::HowTo => Portal::Older,
    }
}

/// The card when the lab did not start.
pub fn not_running() -> LabView {
    LabView {
        credentials: vec![],
        pages: vec![],
        worlds: vec![],
        can_undo: false,
        faults: vec![],
        staged: 0,
        seed: None,
        secret: false,
        exercise: ExerciseState::None,
        debrief: vec![],
        failure: Some(Message::new("lab-failed")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn started(folder: &Folder) -> Practice {
        let clock = Clock::manual("2026-05-14T12:00:00Z".parse().expect("a time"));
        Practice::start(folder, &clock, clock.now()).await.expect("the lab starts")
    }

    /// Any program may take a port that is free for a moment, so one of three restarts is enough.
    #[tokio::test]
    async fn the_lab_is_where_it_was_after_a_restart() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = Folder::open(home.path()).expect("opens");
        for _ in 0..3 {
            let first = started(&folder).await;
            let before = first.lab.addresses().clone();
            first.stop().await;
            let again = started(&folder).await;
            let after = again.lab.addresses().clone();
            again.stop().await;
            if before == after {
                return;
            }
        }
        panic!("three restarts, and each time elsewhere");
    }

    #[tokio::test]
    async fn a_port_that_somebody_else_has_by_now_is_given_up() {
        let home = tempfile::tempdir().expect("a folder");
        let folder = Folder::open(home.path()).expect("opens");
        let first = started(&folder).await;
        // The first one still listens.
        let second = started(&folder).await;
        assert_ne!(first.lab.ports().pages, second.lab.ports().pages);
        second.stop().await;
        first.stop().await;
    }
}
