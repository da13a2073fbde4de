//! Words of the practice pages that no document confirms.
//!
//! Cisco's real pages may say these things differently. Everything else on the practice pages that is in Cisco's
//! words is documented (the how-to 215556 and the guides) or was seen in public client code. When a real page shows
//! otherwise, this is the file to change. On the pages these words are marked with a dotted line, see [`Assumed`].

/// Words that stand on a practice page and in no document, with what they rest on. Spliced into a page they are marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assumed {
    text: &'static str,
    basis: Basis,
}

/// What assumed words rest on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// Nothing: they are ours.
    Ours,
    /// Third-party automation of the appliance's pages, version unknown.
    ThirdParty,
    /// The appliance's command line says them; that its pages do is ours.
    CommandLine,
}

impl Basis {
    /// As the page tells whoever asks.
    pub const fn says(self) -> &'static str {
        match self {
            Basis::Ours => "Assumed: no document shows these words.",
            Basis::ThirdParty => "Assumed: seen in third-party automation, version unknown.",
            Basis::CommandLine => "Assumed: seen on the command line, not on a page.",
        }
    }
}

impl Assumed {
    const fn ours(text: &'static str) -> Self {
        Self { text, basis: Basis::Ours }
    }

    const fn third_party(text: &'static str) -> Self {
        Self { text, basis: Basis::ThirdParty }
    }

    const fn command_line(text: &'static str) -> Self {
        Self { text, basis: Basis::CommandLine }
    }

    /// The words alone, for attributes and titles, which cannot be marked.
    pub const fn plain(self) -> &'static str {
        self.text
    }

    /// What they rest on.
    pub const fn basis(self) -> Basis {
        self.basis
    }
}

// ---- SSE ----

/// Beside the search field.
pub const SEARCH: Assumed = Assumed::ours("Search");
/// Beside a token.
pub const EXPIRES: Assumed = Assumed::ours("Expires:");
/// Leaves a page that shows something once.
pub const CLOSE: Assumed = Assumed::ours("Close");
/// A field of Edit Device.
pub const NAME: Assumed = Assumed::ours("Name*");
/// Another one.
pub const DESCRIPTION: Assumed = Assumed::ours("Description");
/// Its button.
pub const SAVE: Assumed = Assumed::ours("Save");
/// Panel of Cloud Services.
pub const SERVICES: Assumed = Assumed::ours("Services");

/// Status of a device row whose token was not used yet.
pub const PENDING_REGISTRATION: &str = "Pending Registration";

/// Name of a placeholder row.
pub fn placeholder_name(number: usize) -> String {
    format!("New device {number}")
}

/// Heading of Cloud Services.
pub fn cloud_services_for(tenant: &str) -> String {
    format!("Cloud Services for {tenant}")
}
/// Name of the switch.
pub const CISCO_THREAT_RESPONSE: Assumed = Assumed::ours("Cisco Threat Response");
/// Under the switch.
pub const CISCO_THREAT_RESPONSE_ABOUT: Assumed =
    Assumed::ours("Allow Threat Response to query the devices of this organization.");
/// Turns a service on.
pub const ENABLE: Assumed = Assumed::ours("Enable");
/// Turns a service off.
pub const DISABLE: Assumed = Assumed::ours("Disable");
/// First field of Add Devices and Generate Tokens.
pub const NUMBER_OF_DEVICES: Assumed = Assumed::ours("Number of devices (up to 100)");
/// Second field of it.
pub const TOKEN_EXPIRATION_TIME: Assumed = Assumed::ours("Token expiration time");
/// Above the tokens.
pub const TOKENS_GENERATED: Assumed =
    Assumed::ours("The following tokens have been generated. Use one token for each device.");
/// Shows a row's token again.
pub const SHOW_TOKEN: Assumed = Assumed::ours("Show Token");
/// Under a token that is used or past its life.
pub const TOKEN_GONE: Assumed = Assumed::ours("This token can no longer be used. Add a device to generate a new one.");
/// An empty Devices page.
pub const NO_DEVICES: Assumed = Assumed::ours("No devices");
/// Before a row is deleted.
pub const DELETE_DEVICE: Assumed = Assumed::ours("Delete this device?");
/// Heading of the form behind Edit.
pub const EDIT_DEVICE: Assumed = Assumed::ours("Edit Device");

// ---- appliance ----

/// Heading of the log-in page.
pub const LOG_IN: Assumed = Assumed::ours("Log In");
/// Its first field.
pub const USERNAME: Assumed = Assumed::ours("Username:");
/// Its second field.
pub const PASSPHRASE: Assumed = Assumed::ours("Passphrase:");
/// Its button.
pub const LOGIN: Assumed = Assumed::ours("Login");
/// At the top of every page.
pub const LOGGED_IN_AS: Assumed = Assumed::ours("Logged in as:");
/// Beside it.
pub const LOG_OUT: Assumed = Assumed::ours("Log Out");
/// The same at the top of a portal.
pub const SIGN_OUT: Assumed = Assumed::ours("Sign Out");
/// The page after log-in.
pub const SYSTEM_STATUS: Assumed = Assumed::ours("System Status");
/// Its panel.
pub const SYSTEM: Assumed = Assumed::ours("System");
/// A row of it.
pub const HOST_NAME: Assumed = Assumed::ours("Host Name:");
/// A row of it.
pub const MODEL: Assumed = Assumed::ours("Model:");
/// A row of it.
pub const ASYNCOS_VERSION: Assumed = Assumed::ours("AsyncOS Version:");
/// A row of it.
pub const SERIAL_NUMBER: Assumed = Assumed::ours("Serial Number:");
/// A row of it.
pub const SYSTEM_TIME: Assumed = Assumed::ours("System Time:");
/// Panel of Uncommitted Changes.
pub const CHANGES: Assumed = Assumed::ours("Changes");
/// A column of it.
pub const SUBMITTED_AT: Assumed = Assumed::ours("Submitted");
/// A column of it.
pub const USER: Assumed = Assumed::ours("User");
/// A column of it.
pub const CHANGE: Assumed = Assumed::ours("Change");
/// Panel of the edit form of 13.x.
pub const EDIT_CLOUD_SERVICES: Assumed = Assumed::ours("Edit Cloud Services");
/// Leaves a form.
pub const CANCEL: Assumed = Assumed::ours("Cancel");
/// Behind the question mark of Registration Token.
pub const TOKEN_HELP: Assumed = Assumed::ours("The token that was generated in Security Services Exchange");
/// Heading of the question before Deregister.
pub const CONFIRM_DEREGISTRATION: Assumed = Assumed::ours("Confirm Deregistration");
/// 14.x, while off: seen in automation only.
pub const ENABLE_DOTS: Assumed = Assumed::third_party("Enable...");
/// 14.x, while on: seen in automation only.
pub const EDIT_GLOBAL_SETTINGS: Assumed = Assumed::third_party("Edit Global Settings...");
/// Row of 14.x: seen in automation only.
pub const SECUREX: Assumed = Assumed::third_party("SecureX:");
/// Row of 13.5 and later: seen in automation only.
pub const CISCO_SUCCESS_NETWORK: Assumed = Assumed::third_party("Cisco Success Network:");
/// A way to compare in Message Tracking.
pub const IS: Assumed = Assumed::ours("Is");
/// Another one.
pub const CONTAINS: Assumed = Assumed::ours("Contains");
/// Panel of a message's page.
pub const ENVELOPE_AND_HEADER: Assumed = Assumed::ours("Envelope and Header Summary");
/// A row of it.
pub const RECEIVED_TIME: Assumed = Assumed::ours("Received Time:");
/// A row of it.
pub const MID: Assumed = Assumed::ours("MID:");
/// A row of it.
pub const SUBJECT: Assumed = Assumed::ours("Subject:");
/// A row of it.
pub const ENVELOPE_SENDER: Assumed = Assumed::ours("Envelope Sender:");
/// A row of it.
pub const ENVELOPE_RECIPIENTS: Assumed = Assumed::ours("Envelope Recipients:");
/// A row of it.
pub const SENDING_HOST: Assumed = Assumed::ours("Sending Host:");
/// A row of it.
pub const ATTACHMENTS: Assumed = Assumed::ours("Attachments:");
/// A row of it.
pub const LAST_STATE: Assumed = Assumed::ours("Last State:");
/// Leaves that page.
pub const BACK_TO_SEARCH: Assumed = Assumed::ours("Back to Search");

/// Status once registered. The words `appliance is successfully registered` were seen in automation; the rest is ours.
pub const REGISTERED: Assumed =
    Assumed::third_party("The appliance is successfully registered with the Cisco Threat Response portal.");
/// The start of this sentence was seen in automation; where it ends is ours.
pub const REGISTRATION_FAILED: Assumed =
    Assumed::third_party("The registration failed because of an invalid or expired token.");
/// Seen on the command line; on the page of 14.x it is ours.
pub const CLOUD_SERVICE_DISABLED: Assumed =
    Assumed::command_line("The Cisco Cloud Service is currently disabled on your appliance.");
/// An appliance that is managed by an SMA.
pub const MANAGED_BY_SMA: Assumed = Assumed::ours(
    "This appliance is managed by a Security Management Appliance. Configure Cloud Service Settings there.",
);
/// Which machine this is, at the top of an SMA's pages.
pub const SMA_PRODUCT: Assumed = Assumed::ours("Security Management Virtual Appliance");
/// Its model.
pub const SMA_MODEL: &str = "M100V";
/// Its type in device lists: the ESA's is documented, this one follows it.
pub const TYPE_SMA: &str = "SMA";
/// A row of its System Status.
pub const MANAGED_APPLIANCES: Assumed = Assumed::ours("Managed Appliances:");
/// The value of that row where there are none.
pub const NONE: Assumed = Assumed::ours("None");
/// Before Deregister.
pub const DEREGISTER_CONFIRM: Assumed = Assumed::ours("Are you sure that you want to deregister this appliance?");
/// After Deregister.
pub const DEREGISTERED: Assumed = Assumed::ours("Success — A request to deregister your appliance is initiated.");
/// After Submit.
pub const SUBMITTED: Assumed = Assumed::ours("Success — Settings have been saved. Commit your changes to apply them.");
/// After Abandon Changes.
pub const ABANDONED: Assumed = Assumed::ours("Success — Your changes have been abandoned.");
/// Heading of 14.x's panel.
pub const CISCO_CLOUD_SERVICES: Assumed = Assumed::ours("Cisco Cloud Services");
/// Row of 14.x's panel.
pub const CISCO_CLOUD_SERVICES_ROW: Assumed = Assumed::ours("Cisco Cloud Services:");
/// Label of 14.x's server row: known from the command line.
pub const CISCO_SECURE_CLOUD_SERVER: Assumed = Assumed::command_line("Cisco Secure Cloud Server:");
/// The comment field of Uncommitted Changes.
pub const COMMENT: Assumed = Assumed::ours("Comment (optional):");
/// Says what Uncommitted Changes is about.
pub const UNCOMMITTED_ABOUT: Assumed =
    Assumed::ours("You have uncommitted changes. These changes will not go into effect until you commit them.");
/// Message Tracking without a hit.
pub const NO_MESSAGES: Assumed = Assumed::ours("No results found.");
/// Heading of one message's page.
pub const MESSAGE_DETAILS: Assumed = Assumed::ours("Message Details");
/// Label of the Message-ID row.
pub const MESSAGE_ID_HEADER: Assumed = Assumed::ours("Message ID Header:");
/// After a wrong password.
pub const LOG_IN_REFUSED: Assumed = Assumed::ours("The user name or passphrase is incorrect.");

// ---- signing in ----

/// Select Organization without an invitation.
pub const NO_INVITATIONS: Assumed = Assumed::ours("You have no pending invitations.");

// ---- XDR: its menus are documented, its pages are not ----

/// At the foot of every page of XDR.
pub const XDR_NOTE: &str = "This page is assumed. Cisco documents that XDR has it, and not how it looks; only its place and its purpose are certain.";
/// Heading of the configured ones on Integrations.
pub const YOUR_CONFIGURATIONS: Assumed = Assumed::ours("Your Configurations");
/// In their place where there are none.
pub const NO_INTEGRATIONS: Assumed = Assumed::ours("No integrations");
/// Button of Integrations, and of each kind.
pub const ADD_INTEGRATION: Assumed = Assumed::ours("Add New Integration");
/// The kinds that can be added.
pub const AVAILABLE_INTEGRATIONS: Assumed = Assumed::ours("Available Integrations");
/// First field of the form.
pub const INTEGRATION_NAME: Assumed = Assumed::ours("Integration Name");
/// Button of On-Premises Appliances that leads to SSE. That there is such a link is documented.
pub const MANAGE_DEVICES: Assumed = Assumed::ours("Manage Devices");
/// Another button of it.
pub const RELOAD_DEVICES: Assumed = Assumed::ours("Reload Devices");

/// Heading of the form of a new integration.
pub fn add_integration(kind: &str) -> String {
    format!("Add New {kind} Integration Module")
}

/// Heading of the form behind Edit.
pub fn edit_integration(kind: &str) -> String {
    format!("Edit {kind} Integration Module")
}

// ---- Threat Response ----

/// Heading and button of the sign-in page.
pub const SIGN_IN: Assumed = Assumed::ours("Sign in");
/// Its first field.
pub const EMAIL: Assumed = Assumed::ours("E-mail address");
/// Its second field.
pub const PASSWORD: Assumed = Assumed::ours("Password");
/// Column and field of API Clients.
pub const CLIENT_NAME: Assumed = Assumed::ours("Client Name");
/// Column of API Clients.
pub const CLIENT_ID: Assumed = Assumed::ours("Client ID");
/// Shown once, beside the id.
pub const CLIENT_PASSWORD: Assumed = Assumed::ours("Client Password");
/// Column and group of API Clients.
pub const SCOPES_LABEL: Assumed = Assumed::ours("Scopes");
/// Column of API Clients.
pub const CREATED: Assumed = Assumed::ours("Created");
/// Column of API Clients.
pub const ACTIONS: Assumed = Assumed::ours("Actions");
/// Button of Generate API Client.
pub const GENERATE: Assumed = Assumed::ours("Generate");
/// Deletes a module or an API client.
pub const DELETE: Assumed = Assumed::ours("Delete");
/// Line of a configured module.
pub const MODULE_DEVICE: Assumed = Assumed::ours("Registered Device:");
/// Line of a configured module.
pub const MODULE_TIMEFRAME: Assumed = Assumed::ours("Request Timeframe (days):");
/// Label of the box of Investigate.
pub const NEW_INVESTIGATION: Assumed = Assumed::ours("New Investigation");
/// An age of less than a minute.
pub const A_FEW_SECONDS_AGO: &str = "a few seconds ago";
/// Heading of the form behind Edit.
pub fn edit_module(kind: &str) -> String {
    format!("Edit {kind} Module")
}

/// What the SMA's module is for. Cisco's page names the module; its description is ours.
pub const SMA_MODULE_ABOUT: &str = "SMA Email connects a Cisco Security Management Appliance, which answers for the email \
                                    appliances that report to it.";
/// Registered Device without anything to choose.
pub const NO_REGISTERED_DEVICES: Assumed = Assumed::ours("No registered devices are available.");
/// Investigate without a hit.
pub const NO_SIGHTINGS: Assumed = Assumed::ours("No sightings");
/// Investigate with a text in which nothing was recognised.
pub const NO_OBSERVABLES: Assumed = Assumed::ours("No observables were recognized.");
/// A module that could not look.
pub const MODULE_ERROR: Assumed = Assumed::ours("The module returned an error.");
/// Devices after Reload Devices.
pub const DEVICES_RELOADED: Assumed = Assumed::ours("The list of devices has been reloaded.");
/// Modules before the first.
pub const NO_MODULES: Assumed = Assumed::ours("No modules");
/// Modules after Save.
pub const MODULE_SAVED: Assumed = Assumed::ours("The module has been saved.");
/// Modules after Delete.
pub const MODULE_DELETED: Assumed = Assumed::ours("The module has been deleted.");
/// Heading of the list behind API Clients.
pub const API_CLIENT_ONCE: Assumed = Assumed::ours("Copy the password now. It is not shown again.");
/// Portal sign-in refused.
pub const SIGN_IN_REFUSED: Assumed = Assumed::ours("The e-mail address or password is incorrect.");
/// A form that was not filled in.
pub const FILL_IN: Assumed = Assumed::ours("Enter a value in each field marked with *.");
