//! The practice lab: an appliance and a cloud that behave like the real ones, served on loopback.
//!
//! [`world`] is what is so, pure; [`Shared`] puts a clock and a lock around it; [`pages`], [`api`] and [`smtp`] are
//! the ways in. What one of them does, all others show.

pub mod api;
pub mod arguments;
pub mod assumed;
pub mod connections;
pub mod era;
pub mod faults;
mod pages;
pub mod query;
pub mod record;
mod shared;
pub mod smtp;
pub mod tls;
pub mod world;

use std::collections::BTreeMap;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinSet;

pub use shared::Shared;

use crate::clock::Clock;
use crate::domain::region::Region;
use faults::Fault;
use pages::Site;
use world::{Era, Seed, World};

/// The ports of a lab, kept so that a page that is open in a browser still answers after a restart. 0: any that is free.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ports {
    /// The pages.
    #[serde(default)]
    pub pages: u16,
    /// The appliance's mail listener.
    #[serde(default)]
    pub mail: u16,
    /// The AsyncOS API.
    #[serde(default)]
    pub asyncos: u16,
    /// The API of each region.
    #[serde(default)]
    pub regions: BTreeMap<Region, u16>,
}

/// How to start a lab.
#[derive(Debug)]
pub struct Options {
    /// The pages' port; 0 for any that is free. The other listeners always take any.
    pub port: u16,
    /// Faults to stage from the start.
    pub faults: Vec<Fault>,
    /// How long every API answer is held back.
    pub latency: Duration,
    /// Lab time.
    pub clock: Clock,
    /// The world, new or resumed.
    pub world: World,
    /// Where `ca.pem` goes. Made if it is not there.
    pub folder: PathBuf,
}

/// The pages and the API of one region.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RegionAddresses {
    /// Security Services Exchange.
    pub sse: String,
    /// Threat Response, or XDR in its place.
    pub ctr: String,
    /// The platform's API, in place of `https://visibility.amp.cisco.com`.
    pub api: String,
}

/// Where everything is, and what opens it. This is the JSON line of `cargo xtask lab`.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Addresses {
    /// The years the world plays in: `today` or `2020`.
    pub era: Era,
    /// The ESA's web interface.
    pub appliance: String,
    /// The SMA's web interface; the ESA's user and password open it too.
    pub sma: String,
    /// SSE of the tenant's region.
    pub sse: String,
    /// Threat Response of the tenant's region, or XDR in its place.
    pub ctr: String,
    /// The API of the tenant's region.
    pub api: String,
    /// The AsyncOS API of the appliance.
    pub asyncos_api: String,
    /// `127.0.0.1:port` of the appliance's mail listener.
    pub smtp: String,
    /// The file by which both APIs are checked: the authority of the clouds, and the appliance's own certificate.
    pub ca_pem: PathBuf,
    /// API client of the tenant's region.
    pub client_id: String,
    /// Its password.
    pub client_password: String,
    /// Administrator of the appliance.
    pub appliance_user: String,
    /// Its password.
    pub appliance_password: String,
    /// Every region.
    pub regions: BTreeMap<Region, RegionAddresses>,
    /// The account of the portals.
    pub portal_user: String,
    /// Its password.
    pub portal_password: String,
    /// The page that sends a test message.
    pub mail: String,
    /// For developers and tests: moves lab time, stages faults.
    pub control: String,
}

/// Credentials of practice are made to be shown, but a log is not the place.
impl std::fmt::Debug for Addresses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Addresses").field("ca_pem", &self.ca_pem).finish_non_exhaustive()
    }
}

/// A running lab. Dropping it stops it.
#[derive(Debug)]
pub struct Lab {
    shared: Arc<Shared>,
    addresses: Addresses,
    ports: Ports,
    authority: Arc<tls::Authority>,
    mailroom: Arc<smtp::Mailroom>,
    stop: watch::Sender<bool>,
    tasks: JoinSet<()>,
}

/// A seed nobody has.
pub fn random_seed() -> Seed {
    Seed::new(rand::random())
}

async fn listen(port: u16) -> io::Result<(TcpListener, SocketAddr)> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
    let address = listener.local_addr()?;
    Ok((listener, address))
}

/// Listens where it did before; where somebody else does now, at any port that is free.
async fn listen_again(before: u16) -> io::Result<(TcpListener, SocketAddr)> {
    match listen(before).await {
        Err(_) if before != 0 => listen(0).await,
        bound => bound,
    }
}

impl Lab {
    /// Starts every listener. When this returns, all of them take connections.
    pub async fn start(options: Options) -> io::Result<Lab> {
        Self::start_again(options, &Ports::default()).await
    }

    /// The same, at the ports of before where they are free. A port that the options ask for comes first, and has to be free.
    pub async fn start_again(options: Options, before: &Ports) -> io::Result<Lab> {
        let Options { port, faults, latency, clock, world, folder } = options;
        let (pages, pages_at) = if port == 0 { listen_again(before.pages).await? } else { listen(port).await? };
        let (mail, mail_at) = listen_again(before.mail).await?;
        let (asyncos, asyncos_at) = listen_again(before.asyncos).await?;
        // Certificates are judged by the clocks of those who connect, so they go by this computer's, not by lab time.
        let authority =
            Arc::new(tls::Authority::of_world(world.seed(), Clock::system().now()).map_err(io::Error::other)?);
        let ca_file = write_ca(&folder, &authority.bundle_pem())?;

        let shared = Shared::new(world, clock, faults, latency);
        let (stop, stopped) = watch::channel(false);
        let mut tasks = JoinSet::new();
        let mut apis = BTreeMap::new();
        for region in Region::ALL {
            let (listener, at) = listen_again(before.regions.get(&region).copied().unwrap_or(0)).await?;
            apis.insert(region, at);
            let router = api::router(shared.clone(), region);
            tasks.spawn(tls::serve(listener, router, authority.clone(), shared.clone(), stopped.clone()));
        }
        // The appliance and its manager behind one address, each under a path of its own.
        let router = api::asyncos_router_of(&["esa", "sma"], shared.clone());
        let appliance = tls::Identity::Appliance;
        tasks.spawn(tls::serve_as(appliance, asyncos, router, authority.clone(), shared.clone(), stopped.clone()));
        let mailroom = smtp::Mailroom::new(authority.clone());
        tasks.spawn(smtp::serve(mail, mailroom.clone(), shared.clone(), stopped));
        let site = Site::new(shared.clone(), pages_at.port(), mail_at, mailroom.clone());
        let base = site.base();
        let router = pages::router(site);
        // Ends only by being aborted: kept-alive connections of a browser must not hold the lab back.
        tasks.spawn(tls::serve_plain(pages, router, shared.half_sent()));

        let addresses = addresses(&shared, &base, &apis, asyncos_at, mail_at, ca_file);
        let ports = Ports {
            pages: pages_at.port(),
            mail: mail_at.port(),
            asyncos: asyncos_at.port(),
            regions: apis.iter().map(|(region, at)| (*region, at.port())).collect(),
        };
        Ok(Lab { shared, addresses, ports, authority, mailroom, stop, tasks })
    }

    /// Where everything is.
    pub fn addresses(&self) -> &Addresses {
        &self.addresses
    }

    /// Where it listens, to be asked for again at the next start.
    pub fn ports(&self) -> &Ports {
        &self.ports
    }

    /// The authority's certificate, to hand to the practice client alone.
    pub fn ca_pem(&self) -> &str {
        self.authority.ca_pem()
    }

    /// SHA-256 of the certificate that the appliance's API shows, as a browser writes it.
    pub fn appliance_fingerprint(&self) -> &str {
        self.authority.appliance_fingerprint()
    }

    /// What the mail listener offers, and who talked to it.
    pub fn mailroom(&self) -> &smtp::Mailroom {
        &self.mailroom
    }

    /// World, time, faults.
    pub fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }

    /// A copy of the world, to save. Holds no secret.
    pub fn snapshot(&self) -> World {
        self.shared.snapshot()
    }

    /// Begins the world again as it began, with the same passwords.
    pub fn reset(&self) {
        self.shared.change(|world, now| *world = world.reset(now));
    }

    /// Stops every listener and ends every connection.
    pub async fn stop(mut self) {
        // Nobody listening any more is as good as told.
        let _ = self.stop.send(true);
        self.tasks.shutdown().await;
    }
}

fn write_ca(folder: &Path, pem: &str) -> io::Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
    let file = std::path::absolute(folder)?.join("ca.pem");
    std::fs::write(&file, pem)?;
    Ok(file)
}

fn addresses(
    shared: &Shared,
    base: &str,
    apis: &BTreeMap<Region, SocketAddr>,
    asyncos: SocketAddr,
    smtp: SocketAddr,
    ca_pem: PathBuf,
) -> Addresses {
    let era = shared.read(|world, _| world.era);
    let regions: BTreeMap<Region, RegionAddresses> = apis
        .iter()
        .map(|(region, api)| {
            let portal = format!("{base}/{}", region.id());
            let found = RegionAddresses {
                sse: format!("{portal}/sse/"),
                ctr: format!("{portal}/{}/", pages::portal_folder(era)),
                api: format!("https://{api}"),
            };
            (*region, found)
        })
        .collect();
    shared.read(|world, _| {
        let home = world.home;
        let user = world.appliance().users.first().map_or(String::new(), |u| u.name.clone());
        let here = regions[&home].clone();
        Addresses {
            era,
            appliance: format!("{base}/appliance/"),
            sma: format!("{base}/sma/"),
            sse: here.sse,
            ctr: here.ctr,
            api: here.api,
            asyncos_api: format!("https://{asyncos}"),
            smtp: smtp.to_string(),
            ca_pem,
            client_id: world.client_id(home, 0),
            client_password: world.client_password(home, 0, 0),
            appliance_password: world.appliance_password(&user),
            appliance_user: user,
            regions,
            portal_user: world.cloud(home).account.email.clone(),
            portal_password: world.portal_password(),
            mail: format!("{base}/mail"),
            control: format!("{base}/control/"),
        }
    })
}
