//! An administrator at work on the practice lab's own pages, in a plain browser: signs in, clicks, fills in, reads.

use crate::page::{Page, until};
use crate::{Browser, Desk, Outcome};

/// What the practice card of the window shows: addresses and passwords, to be used as a person would.
#[derive(Debug, Clone)]
pub struct Lab {
    /// The appliance.
    pub appliance: String,
    /// The SMA.
    pub sma: String,
    /// SSE.
    pub sse: String,
    /// The portal: Threat Response, or XDR in its place.
    pub threat_response: String,
    /// Whether that portal is XDR, and the appliance's page that of 14 and later.
    pub xdr: bool,
    /// The page that sends a message.
    pub mail: String,
    /// Appliance account.
    pub appliance_user: String,
    /// Its password.
    pub appliance_password: String,
    /// Where its API is.
    pub appliance_api: String,
    /// Its mail listener: address and port.
    pub listener: String,
    /// Portal account.
    pub portal_user: String,
    /// Its password.
    pub portal_password: String,
    /// For tests: not on the card, but beside the page that sends a message.
    pub control: String,
    /// API client.
    pub client_id: String,
    /// Its password.
    pub client_password: String,
}

const XDR: &str = "Open the practice XDR";

impl Lab {
    /// Reads the card in the window. Where it was not open yet it is opened and closed again; the focus stays where it is.
    pub async fn read(window: &Page) -> Outcome<Self> {
        let made = "return !!document.querySelector('#lab-panel dl');";
        if !window.run::<bool>(made, vec![]).await? {
            let press = "document.querySelector('[aria-controls=lab-panel]').click();";
            window.run::<()>(press, vec![]).await?;
            window.until("the practice card is there", made).await?;
            window.run::<()>(press, vec![]).await?;
        }
        window.unfold("For API access and mail").await?;
        // Of its pages the card shows no address: each button has it as its tip.
        let script = r#"const card = document.querySelector('section[aria-label="Practice lab"]');
            const pages = [...card.querySelectorAll('button[title*="://"]')].map((one) => `${one.textContent.trim()} ${one.title}\n`);
            return pages.join("") + card.textContent;"#;
        let text: String = window.run(script, vec![]).await?;
        let value = |label: &str| -> Outcome<String> {
            let rest = text
                .split_once(label)
                .map(|(_, rest)| rest.trim_start())
                .ok_or_else(|| crate::Failure::new(format!("the practice card shows no {label}: {text}")))?;
            let end = rest.find(|c: char| c.is_whitespace()).unwrap_or(rest.len());
            Ok(rest[..end].trim_end_matches("Copy").to_owned())
        };
        let address = |label: &str| value(label).map(|a| if a.starts_with("http") { a } else { format!("http://{a}") });
        let mail = address("Send a test message")?;
        let xdr = text.contains(XDR);
        Ok(Self {
            appliance: address("Open the practice ESA")?,
            sma: address("Open the practice SMA")?,
            sse: address("Open the practice SSE")?,
            threat_response: address(if xdr { XDR } else { "Open the practice Threat Response" })?,
            xdr,
            control: format!("{}control/", mail.strip_suffix("mail").unwrap_or(&mail)),
            mail,
            appliance_user: value("User name on the practice ESA")?,
            appliance_password: value("Password on the practice ESA")?,
            appliance_api: address("Appliance API")?,
            listener: value("Mail listener")?,
            portal_user: value("Account in the practice portals")?,
            portal_password: value("Password in the practice portals")?,
            client_id: value("Client ID of the API client")?,
            client_password: value("Password of the API client")?,
        })
    }
}

/// The machine that is being set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Machine {
    /// The appliance itself.
    Esa,
    /// The SMA that manages it.
    Sma,
}

impl Machine {
    /// As the wizard calls it.
    pub fn word(self) -> &'static str {
        match self {
            Machine::Esa => "ESA",
            Machine::Sma => "SMA",
        }
    }

    /// Its kind of module in Threat Response, or in XDR.
    fn module(self, xdr: bool) -> &'static str {
        match (self, xdr) {
            (Machine::Esa, _) => "Email Security Appliance",
            (Machine::Sma, false) => "SMA Email",
            (Machine::Sma, true) => "Secure Email and Web Manager",
        }
    }
}

/// See the module.
pub struct Administrator {
    browser: Browser,
    lab: Lab,
    machine: Machine,
}

impl Administrator {
    /// Opens a browser.
    pub async fn arrive(desk: &Desk, lab: Lab) -> Outcome<Self> {
        Ok(Self::at(Browser::start(desk).await?, lab))
    }

    /// Works in a browser that is open already.
    pub fn at(browser: Browser, lab: Lab) -> Self {
        Self { browser, lab, machine: Machine::Esa }
    }

    /// The browser.
    pub fn browser(&self) -> &Browser {
        &self.browser
    }

    /// Goes, and leaves the browser.
    pub fn leave(self) -> Browser {
        self.browser
    }

    /// Where everything is.
    pub fn lab(&self) -> &Lab {
        &self.lab
    }

    /// The lab was started again at other addresses.
    pub fn moved(&mut self, lab: Lab) {
        self.lab = lab;
    }

    /// From now on, every page of a machine is one of this machine.
    pub fn works_on(&mut self, machine: Machine) {
        self.machine = machine;
    }

    /// The machine that is being set up.
    pub fn machine(&self) -> Machine {
        self.machine
    }

    fn page(&self) -> &Page {
        self.browser.page()
    }

    /// All text of the open page, as select-all and copy give it.
    pub async fn copy_all(&self) -> Outcome<String> {
        self.page().text().await
    }

    /// Opens a page of the machine that is being set up, signing in where asked to. One pair opens both machines.
    pub async fn appliance(&self, path: &str) -> Outcome<&Page> {
        let base = match self.machine {
            Machine::Esa => &self.lab.appliance,
            Machine::Sma => &self.lab.sma,
        };
        let address = format!("{}/{path}", base.trim_end_matches('/'));
        let page = self.browser.open(&address).await?;
        if page.has("button", "Login").await? {
            page.fill("textbox", "Username:", &self.lab.appliance_user).await?;
            page.fill("textbox", "Passphrase:", &self.lab.appliance_password).await?;
            page.click("button", "Login").await?;
            until("the appliance lets us in", async || Ok(!page.has("button", "Login").await?)).await?;
            return self.browser.open(&address).await;
        }
        Ok(page)
    }

    /// Network > Cloud Service Settings.
    pub async fn cloud_service_settings(&self) -> Outcome<&Page> {
        self.appliance("network/cloud_service_settings").await
    }

    async fn portal(&self, base: &str, path: &str) -> Outcome<&Page> {
        let address = format!("{}/{path}", base.trim_end_matches('/'));
        let page = self.browser.open(&address).await?;
        if page.has("button", "Sign in").await? {
            page.fill("textbox", "E-mail address", &self.lab.portal_user).await?;
            page.fill("textbox", "Password", &self.lab.portal_password).await?;
            page.click("button", "Sign in").await?;
            until("the portal lets us in", async || Ok(!page.has("button", "Sign in").await?)).await?;
            self.browser.open(&address).await?;
        }
        // XDR asks for the organisation; the other one has this name and more behind it.
        let page = self.page();
        if page.has("heading", "Select Organization").await? {
            let names = page.names("button").await?;
            let first = names.into_iter().next().unwrap_or_default();
            page.click("button", &first).await?;
            until("XDR lets us in", async || Ok(!page.has("heading", "Select Organization").await?)).await?;
            return self.browser.open(&address).await;
        }
        Ok(page)
    }

    /// A page of SSE.
    pub async fn sse(&self, path: &str) -> Outcome<&Page> {
        self.portal(&self.lab.sse, path).await
    }

    /// A page of Threat Response by its path there; in XDR, the page that took its place.
    pub async fn threat_response(&self, path: &str) -> Outcome<&Page> {
        let path = match path.strip_prefix("settings/") {
            Some(rest) if self.lab.xdr => {
                let rest = rest.replacen("modules", "integrations", 1).replacen("devices", "on-premises-appliances", 1);
                format!("administration/{rest}")
            }
            _ => path.to_owned(),
        };
        self.portal(&self.lab.threat_response, &path).await
    }

    /// Opens the form of Cloud Service Settings: the button's name depends on the release and on what is set.
    pub async fn open_edit_form(&self) -> Outcome<&Page> {
        let page = self.cloud_service_settings().await?;
        let names = page.names("button").await?;
        let edit = ["Edit Settings", "Enable...", "Edit Global Settings..."];
        let there = edit.into_iter().find(|name| names.iter().any(|n| n == name)).unwrap_or(edit[0]);
        page.click("button", there).await?;
        page.find("button", "Submit").await?;
        Ok(page)
    }

    /// Edit Settings, Enable, the server, Submit.
    pub async fn enable(&self, server: &str) -> Outcome<&Page> {
        let page = self.open_edit_form().await?;
        page.click("checkbox", "Enable").await?;
        self.choose_server(server).await?;
        page.click("button", "Submit").await?;
        page.sees("Commit Changes").await?;
        Ok(page)
    }

    /// Chooses a server in the form.
    pub async fn choose_server(&self, server: &str) -> Outcome {
        let list = if self.lab.xdr { "Cisco Secure Cloud Server:" } else { "Threat Response Server:" };
        self.page().choose("combobox", list, server).await
    }

    /// Commit Changes, on the link and on the page.
    pub async fn commit(&self) -> Outcome<&Page> {
        let page = self.cloud_service_settings().await?;
        page.click("link", "Commit Changes").await?;
        page.sees("Uncommitted Changes").await?;
        page.click("button", "Commit Changes").await?;
        page.sees("Your changes have been committed.").await?;
        Ok(page)
    }

    /// Reloads Cloud Service Settings until it says so.
    pub async fn reload_until(&self, text: &str) -> Outcome<&Page> {
        until(&format!("the appliance says {text}"), async || self.cloud_service_settings().await?.says(text).await)
            .await?;
        Ok(self.page())
    }

    /// Generates a token for one device and reads it.
    pub async fn generate_token(&self) -> Outcome<String> {
        let page = self.sse("devices/add").await?;
        page.click("button", "Continue").await?;
        page.sees("Copy to Clipboard").await?;
        let mut token = String::new();
        until("the token is shown", async || {
            token = page.run("return document.querySelector('code').textContent;", vec![]).await?;
            Ok(!token.is_empty())
        })
        .await?;
        Ok(token)
    }

    /// Pastes a token and registers.
    pub async fn register(&self, token: &str) -> Outcome<&Page> {
        let page = self.try_token(token).await?;
        page.sees("is initiated").await?;
        Ok(page)
    }

    /// Pastes a token and presses Register, whatever comes of it.
    pub async fn try_token(&self, token: &str) -> Outcome<&Page> {
        let page = self.cloud_service_settings().await?;
        page.fill("textbox", "Registration Token:", token).await?;
        page.click("button", "Register").await?;
        Ok(page)
    }

    /// Opens the form of a new module.
    pub async fn open_module_form(&self) -> Outcome<&Page> {
        let page = self.threat_response("settings/modules/available").await?;
        page.run::<()>(
            "for (const card of document.querySelectorAll('section.card')) if (card.querySelector('h3').textContent.trim() === a[0]) { card.querySelector('button').click(); return; }",
            vec![self.machine.module(self.lab.xdr).into()],
        )
        .await?;
        page.sees("Registered Device").await?;
        Ok(page)
    }

    /// Adds the module with the proposed name and timeframe.
    pub async fn add_module(&self, device: &str) -> Outcome<&Page> {
        let page = self.open_module_form().await?;
        page.click("radio", device).await?;
        page.click("button", "Save").await?;
        page.sees("Your Configurations").await?;
        Ok(page)
    }

    /// Sends a message through the practice mail page.
    pub async fn send_message(&self, subject: &str) -> Outcome {
        let page = self.browser.open(&self.lab.mail).await?;
        page.fill("textbox", "Subject", subject).await?;
        page.click("button", "Send").await?;
        page.sees("accepted your message").await
    }

    /// Finds a message by its subject in Message Tracking.
    pub async fn track(&self, subject: &str) -> Outcome<&Page> {
        let page = self.appliance("monitor/message_tracking").await?;
        page.fill("textbox", "Subject:", subject).await?;
        page.click("button", "Search").await?;
        page.sees("MID:").await?;
        Ok(page)
    }

    /// Investigates.
    pub async fn investigate(&self, text: &str) -> Outcome<&Page> {
        let page = self.threat_response("investigate").await?;
        page.fill("textbox", "New Investigation", text).await?;
        page.click("button", "Investigate").await?;
        page.sees("Sightings").await?;
        Ok(page)
    }
}
