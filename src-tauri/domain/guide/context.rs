//! What the words depend on: the appliance, the region, the portal, and what the person said about them.

use super::{MODULE_NAME, SMA_MODULE_NAMES};
use crate::domain::answers::DeploymentPath;
use crate::domain::instruction::{CopyValue, OpenTarget, PictureLook};
pub use crate::domain::layout::Layout;
use crate::domain::message::{Message, Value};
pub use crate::domain::portal::Portal;
use crate::domain::product::Machine;
use crate::domain::region::Region;
use crate::domain::security_release::{self, Older, Standing};
use crate::domain::target::{Location, Target};
use crate::domain::version::Version;

/// Which machine registers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The appliance itself.
    Direct,
    /// The appliance itself, though an SMA manages it or it is CES: the SMA way is open and not taken.
    Managed,
    /// The SMA that manages it.
    Sma,
}

impl From<DeploymentPath> for Way {
    fn from(path: DeploymentPath) -> Self {
        match path {
            DeploymentPath::Direct => Self::Direct,
            DeploymentPath::SmaManaged | DeploymentPath::Ces => Self::Managed,
            DeploymentPath::Sma => Self::Sma,
        }
    }
}

/// Where the practice lab serves its pages; these replace every real address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeAddresses {
    /// The appliance's web interface.
    pub appliance: String,
    /// That of the SMA.
    pub sma: String,
    /// The SSE portal.
    pub sse: String,
    /// The portal over SSE.
    pub threat_response: String,
    /// Which portal that is: XDR, or in the years of the how-to the older one.
    pub portal: Portal,
    /// The page that sends a test message.
    pub mail: String,
    /// What opens the machines' pages.
    pub machine_sign_in: SignIn,
    /// What opens the portals'.
    pub portal_sign_in: SignIn,
}

/// A user name and a password of the lab's own. They open nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignIn {
    /// The user.
    pub user: String,
    /// The password.
    pub password: String,
}

impl PracticeAddresses {
    /// What a person types where this page asks for it.
    fn sign_in(&self, target: Target) -> Vec<CopyValue> {
        let (user, password, who) = match target {
            Target::Appliance | Target::Sma => ("lab-user-name", "lab-passphrase", &self.machine_sign_in),
            Target::Sse | Target::ThreatResponse | Target::Xdr => ("lab-e-mail", "lab-password", &self.portal_sign_in),
            Target::PracticeMail => return Vec::new(),
        };
        [(user, &who.user), (password, &who.password)]
            .map(|(label, value)| CopyValue { label: Message::new(label), value: value.clone() })
            .into()
    }
}

/// What is known of the registration token.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TokenNeed {
    /// None was made yet.
    Wanted,
    /// Its clock runs; the person has the text.
    Running,
    /// Its clock runs and its text is kept here.
    Held,
    /// Its time is over.
    Expired,
}

/// Everything that the words depend on.
#[derive(Debug, Clone, Copy)]
pub struct Context<'a> {
    /// The appliance's name, as SSE will list it.
    pub device: Option<&'a str>,
    /// The tenant's region.
    pub region: Option<Region>,
    /// Which portal the person sees.
    pub portal: Option<Portal>,
    /// The machine's version, where it is known.
    pub version: Option<Version>,
    /// The appliance's page look.
    pub layout: Layout,
    /// Which machine registers.
    pub way: Way,
    /// The chosen "Does your page look different?" of this step.
    pub variant: Option<&'a str>,
    /// Practice only.
    pub practice: Option<&'a PracticeAddresses>,
    /// The unique subject of the test message.
    pub test_subject: Option<&'a str>,
    /// The module's name, where it is not the proposed one.
    pub module_name: Option<&'a str>,
    /// Address of the appliance's web interface.
    pub appliance_address: Option<&'a str>,
    /// The same of the SMA that manages it.
    pub sma_address: Option<&'a str>,
    /// The registration token.
    pub token: TokenNeed,
    /// The person said that the ESA is one of a cluster.
    pub cluster: bool,
    /// The person said that it is to join one.
    pub joins_cluster: bool,
    /// The person said that the machine was registered before.
    pub registered: bool,
}

impl Context<'_> {
    /// The machine's name, or "the appliance" or "the SMA".
    pub(super) fn device_value(&self) -> Value {
        match (self.device, self.way) {
            (Some(name), _) => name.into(),
            (None, Way::Sma) => Message::new("step-the-sma").into(),
            (None, Way::Direct | Way::Managed) => Message::new("step-the-appliance").into(),
        }
    }

    /// With the words that instructions use: Cisco's abbreviation of the machine that registers and what it is called, the
    /// portal's name, and the name of the service that is switched on.
    pub fn naming(&self, message: Message) -> Message {
        let (machine, appliance) = match self.way {
            Way::Direct | Way::Managed => (Machine::Esa, "step-word-appliance"),
            Way::Sma => (Machine::Sma, "step-word-sma"),
        };
        let portal = match self.shown_portal() {
            Some(Portal::Older) => "step-word-portal-older",
            Some(Portal::Xdr | Portal::None_) | None => "step-word-portal-xdr",
        };
        let service = match self.shown_layout() {
            Layout::V13 => "step-word-service-13",
            Layout::V14 => "step-word-service-14",
        };
        message
            .with("machine", machine.abbreviation())
            .with("appliance", Message::new(appliance))
            .with("portal", Message::new(portal))
            .with("service", Message::new(service))
    }

    /// Which portal's words a sentence takes that has both: `yes` where XDR is what the person sees, or may see.
    pub fn is_xdr(&self) -> &'static str {
        if self.shown_portal() == Some(Portal::Older) { "no" } else { "yes" }
    }

    /// The builds that fix what is known against the machine's version, where it is older.
    pub(super) fn older(&self) -> Option<(Version, Older)> {
        let version = self.version?;
        let machine = if self.way == Way::Sma { Machine::Sma } else { Machine::Esa };
        match security_release::judge(&version, machine) {
            Standing::Older(older) => Some((version, older)),
            _ => None,
        }
    }

    /// Where the steps on the machine are done.
    pub(super) fn machine_location(&self) -> Location {
        if self.way == Way::Sma { Location::Sma } else { Location::Esa }
    }

    /// The look to describe: the chosen one, else the appliance's.
    pub(super) fn shown_layout(&self) -> Layout {
        self.chosen_layout().unwrap_or(self.layout)
    }

    /// The look that was chosen under "Does your page look different?".
    pub(super) fn chosen_layout(&self) -> Option<Layout> {
        Layout::ALL.into_iter().find(|layout| self.variant == Some(layout.variant()))
    }

    /// Where the steps in the portal are done.
    pub(super) fn portal_location(&self) -> Location {
        if self.shown_portal() == Some(Portal::Older) { Location::ThreatResponse } else { Location::Xdr }
    }

    /// The portal before any variant. In practice it is the lab's, whatever the person sees at work.
    pub(super) fn usual_portal(&self) -> Option<Portal> {
        match (self.practice, self.portal) {
            (Some(lab), Some(Portal::Xdr | Portal::Older) | None) => Some(lab.portal),
            (_, portal) => portal,
        }
    }

    /// The portal to describe: the chosen one, else the usual one.
    pub(super) fn shown_portal(&self) -> Option<Portal> {
        match self.variant {
            Some("portal-xdr") => Some(Portal::Xdr),
            Some("portal-older") => Some(Portal::Older),
            _ => self.usual_portal(),
        }
    }

    /// The look of the portal in a picture.
    pub(super) fn portal_look(&self) -> PictureLook {
        match self.shown_portal() {
            Some(Portal::Older) => PictureLook::Older,
            // Whoever has not said which portal it is most likely has today's.
            Some(Portal::Xdr | Portal::None_) | None => PictureLook::Xdr,
        }
    }

    /// The same, with the SMA in it on its way.
    pub(super) fn portal_look_with_machine(&self) -> PictureLook {
        match (self.way, self.portal_look()) {
            (Way::Sma, PictureLook::Older) => PictureLook::OlderSma,
            (Way::Sma, PictureLook::Xdr) => PictureLook::XdrSma,
            (_, look) => look,
        }
    }

    /// The Open button of the portal that the person sees.
    pub(super) fn open_portal(&self) -> Option<OpenTarget> {
        match self.shown_portal() {
            Some(Portal::Xdr) => self.open_target(Target::Xdr),
            Some(Portal::Older) => self.open_target(Target::ThreatResponse),
            Some(Portal::None_) | None => None,
        }
    }

    /// The address of a page, where it is known: a portal has one only once the region is known. In practice no real
    /// address is ever returned.
    pub fn address(&self, target: Target) -> Option<String> {
        if let Some(lab) = self.practice {
            return Some(match target {
                Target::Appliance => lab.appliance.clone(),
                Target::Sma => lab.sma.clone(),
                Target::Sse => lab.sse.clone(),
                Target::ThreatResponse | Target::Xdr => lab.threat_response.clone(),
                Target::PracticeMail => lab.mail.clone(),
            });
        }
        let host = match target {
            Target::Appliance => return self.appliance_address.and_then(web_address),
            Target::Sma => return self.sma_address.and_then(web_address),
            Target::Sse => self.region?.hosts().sse_portal,
            Target::ThreatResponse => self.region?.hosts().threat_response,
            Target::Xdr => self.region?.hosts().xdr,
            Target::PracticeMail => return None,
        };
        Some(format!("https://{host}/"))
    }

    /// SSE's address as a sentence says it. The lab's addresses change with every start and tell nobody anything.
    pub(super) fn sse_in_words(&self) -> Option<Message> {
        let address = self.address(Target::Sse)?;
        Some(match self.practice {
            Some(_) => Message::new("step-portal-practice"),
            None => Message::new("step-portal").with("address", address),
        })
    }

    /// An Open button with its words and its address. On the SMA way the appliance that is opened is the SMA.
    pub fn open_target(&self, target: Target) -> Option<OpenTarget> {
        let target = match target {
            Target::Appliance if self.way == Way::Sma => Target::Sma,
            other => other,
        };
        let address = self.address(target)?;
        let name = match target {
            Target::Appliance => "appliance",
            Target::Sma => "sma",
            Target::Sse => "sse",
            Target::ThreatResponse => "threat-response",
            Target::Xdr => "xdr",
            Target::PracticeMail => "mail",
        };
        let label = match (self.practice, self.region) {
            // The lab has one portal; a button with the other's name would promise another.
            (Some(lab), _) if matches!(target, Target::Xdr | Target::ThreatResponse) => match lab.portal {
                Portal::Xdr => Message::new("step-open-practice-xdr"),
                Portal::Older | Portal::None_ => Message::new("step-open-practice-threat-response"),
            },
            (Some(_), _) => Message::new(&format!("step-open-practice-{name}")),
            (None, Some(region)) if !matches!(target, Target::Appliance | Target::Sma) => {
                Message::new(&format!("step-open-{name}")).with("region", region_name(region))
            }
            (None, _) => Message::new(&format!("step-open-{name}")),
        };
        let sign_in = self.practice.map(|lab| lab.sign_in(target)).unwrap_or_default();
        Some(OpenTarget { target, label, address, sign_in })
    }

    /// The page of the 2020 portal with the Manage Devices button.
    pub(super) fn devices_page(&self) -> Option<String> {
        // The lab's own path is its own affair; a real one beside it would lead out of practice.
        if self.practice.is_some() {
            return None;
        }
        self.address(Target::ThreatResponse).map(|root| format!("{root}settings/devices"))
    }
}

/// The words for a region.
pub(super) fn region_name(region: Region) -> Message {
    Message::new(&format!("region-{}", region.id()))
}

/// What a person typed as the appliance's address, as one that a browser opens. Only web addresses count: anything else
/// would reach the operating system's opener as a command.
fn web_address(typed: &str) -> Option<String> {
    let typed = typed.trim();
    if typed.is_empty() || typed.chars().any(|c| c.is_whitespace() || c.is_control()) {
        return None;
    }
    match typed.split_once("://") {
        Some((scheme, rest)) if !rest.is_empty() => {
            (scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")).then(|| typed.to_owned())
        }
        Some(_) => None,
        None => {
            let (host, port) = typed.split_once(['/', ':']).unwrap_or((typed, ""));
            // `javascript:…` and `mailto:…` have a scheme and no `//`; a port starts with a digit.
            let scheme_like = typed.contains(':')
                && !typed.starts_with('[')
                && typed.find(':') < typed.find('/').or(Some(usize::MAX))
                && !port.starts_with(|c: char| c.is_ascii_digit());
            (!host.is_empty() && !scheme_like).then(|| format!("https://{typed}"))
        }
    }
}

/// The name to enter: the person's own, or one that the type goes by.
pub(super) fn module_name<'a>(cx: &Context<'a>) -> &'a str {
    let [older, xdr] = SMA_MODULE_NAMES;
    cx.module_name.unwrap_or(match (cx.way, cx.shown_portal()) {
        (Way::Direct | Way::Managed, _) => MODULE_NAME,
        (Way::Sma, Some(Portal::Older)) => older,
        (Way::Sma, _) => xdr,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_web_addresses_open() {
        assert_eq!(web_address("esa03.example").as_deref(), Some("https://esa03.example"));
        assert_eq!(web_address(" 192.0.2.7:8443/login ").as_deref(), Some("https://192.0.2.7:8443/login"));
        assert_eq!(web_address("esa03/network:1").as_deref(), Some("https://esa03/network:1"));
        assert_eq!(web_address("http://esa03.example/").as_deref(), Some("http://esa03.example/"));
        for bad in ["", "file:///etc/passwd", "javascript:alert(1)", "mailto:a@b", "https://", "esa03 example"] {
            assert_eq!(web_address(bad), None, "{bad}");
        }
    }
}
