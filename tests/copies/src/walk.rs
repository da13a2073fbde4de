//! A practice lab and a browser in it.

use std::time::Duration;

use jiff::SignedDuration;
use passarela::clock::Clock;
use passarela::domain::region::Region;
use passarela::lab::world::{Beginning, Era, Seed, StartingWorld, World};
use passarela::lab::{Lab, Options};
use passarela_e2e::administrator::Administrator;
use passarela_e2e::{Browser, Outcome, Page};

/// The lab of one era, in this process, so that its world can be asked what is so.
pub struct Walk {
    lab: Lab,
    clock: Clock,
    admin: Administrator,
    era: Era,
    _folder: tempfile::TempDir,
}

impl Walk {
    /// A lab in which nothing is done yet, always the same one.
    pub async fn begin(browser: Browser, era: Era) -> Outcome<Self> {
        let folder = tempfile::tempdir()?;
        let clock = Clock::manual("2026-05-14T12:44:00Z".parse()?);
        let beginning = Beginning { era, world: StartingWorld::Fresh };
        let world = World::starting(beginning, Seed::new([5; 32]), clock.now());
        let options = Options {
            port: 0,
            faults: Vec::new(),
            latency: Duration::ZERO,
            clock: clock.clone(),
            world,
            folder: folder.path().to_owned(),
        };
        let lab = Lab::start(options).await?;
        let found = lab.addresses();
        let admin = Administrator::at(
            browser,
            passarela_e2e::Lab {
                appliance: found.appliance.clone(),
                sma: found.sma.clone(),
                sse: found.sse.clone(),
                threat_response: found.ctr.clone(),
                xdr: era == Era::Today,
                mail: found.mail.clone(),
                appliance_user: found.appliance_user.clone(),
                appliance_password: found.appliance_password.clone(),
                appliance_api: found.asyncos_api.clone(),
                listener: found.smtp.clone(),
                portal_user: found.portal_user.clone(),
                portal_password: found.portal_password.clone(),
                control: found.control.clone(),
                client_id: found.client_id.clone(),
                client_password: found.client_password.clone(),
            },
        );
        Ok(Self { lab, clock, admin, era, _folder: folder })
    }

    /// Ends the lab, and gives the browser back.
    pub async fn end(self) -> Browser {
        self.lab.stop().await;
        self.admin.leave()
    }

    /// Who works in it.
    pub fn admin(&self) -> &Administrator {
        &self.admin
    }

    /// The page that is shown.
    pub fn page(&self) -> &Page {
        self.admin.browser().page()
    }

    /// Its years.
    pub fn era(&self) -> Era {
        self.era
    }

    /// Lets time pass in the lab.
    pub fn later(&self, seconds: i64) {
        self.clock.advance(SignedDuration::from_secs(seconds));
    }

    /// Asks the world.
    pub fn so<R>(&self, ask: impl FnOnce(&World, jiff::Timestamp) -> R) -> R {
        self.lab.shared().read(ask)
    }

    /// The region that everything plays in.
    pub fn region(&self) -> Region {
        Region::Americas
    }
}
