//! Words of the practice pages that no document confirms.
//!
//! Cisco's real pages may say these things differently. Everything else on the practice pages that is in Cisco's
//! words is documented (the how-to 215556 and the guides) or was seen in public client code. When a real page shows
//! otherwise, this is the file to change.

// ---- SSE ----

/// Beside the search field.
pub const SEARCH: &str = "Search";
/// Beside a token.
pub const EXPIRES: &str = "Expires:";
/// Leaves a page that shows something once.
pub const CLOSE: &str = "Close";
/// A field of Edit Device.
pub const NAME: &str = "Name*";
/// Another one.
pub const DESCRIPTION: &str = "Description";
/// Its button.
pub const SAVE: &str = "Save";
/// Panel of Cloud Services.
pub const SERVICES: &str = "Services";

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
pub const CISCO_THREAT_RESPONSE: &str = "Cisco Threat Response";
/// Under the switch.
pub const CISCO_THREAT_RESPONSE_ABOUT: &str = "Allow Threat Response to query the devices of this organization.";
/// Turns a service on.
pub const ENABLE: &str = "Enable";
/// Turns a service off.
pub const DISABLE: &str = "Disable";
/// First field of Add Devices and Generate Tokens.
pub const NUMBER_OF_DEVICES: &str = "Number of devices (up to 100)";
/// Second field of it.
pub const TOKEN_EXPIRATION_TIME: &str = "Token expiration time";
/// Above the tokens.
pub const TOKENS_GENERATED: &str = "The following tokens have been generated. Use one token for each device.";
/// Shows a row's token again.
pub const SHOW_TOKEN: &str = "Show Token";
/// Under a token that is used or past its life.
pub const TOKEN_GONE: &str = "This token can no longer be used. Add a device to generate a new one.";
/// An empty Devices page.
pub const NO_DEVICES: &str = "No devices";
/// A Modules page on which nothing is configured.
pub const NO_MODULES: &str = "No modules";
/// Before a row is deleted.
pub const DELETE_DEVICE: &str = "Delete this device?";
/// Heading of the form behind Edit.
pub const EDIT_DEVICE: &str = "Edit Device";

// ---- appliance ----

/// Heading of the log-in page.
pub const LOG_IN: &str = "Log In";
/// Its first field.
pub const USERNAME: &str = "Username:";
/// Its second field.
pub const PASSPHRASE: &str = "Passphrase:";
/// Its button.
pub const LOGIN: &str = "Login";
/// At the top of every page.
pub const LOGGED_IN_AS: &str = "Logged in as:";
/// Beside it.
pub const LOG_OUT: &str = "Log Out";
/// The page after log-in.
pub const SYSTEM_STATUS: &str = "System Status";
/// Its panel.
pub const SYSTEM: &str = "System";
/// A row of it.
pub const HOST_NAME: &str = "Host Name:";
/// A row of it.
pub const MODEL: &str = "Model:";
/// A row of it.
pub const ASYNCOS_VERSION: &str = "AsyncOS Version:";
/// A row of it.
pub const SERIAL_NUMBER: &str = "Serial Number:";
/// A row of it.
pub const SYSTEM_TIME: &str = "System Time:";
/// Panel of Uncommitted Changes.
pub const CHANGES: &str = "Changes";
/// A column of it.
pub const SUBMITTED_AT: &str = "Submitted";
/// A column of it.
pub const USER: &str = "User";
/// A column of it.
pub const CHANGE: &str = "Change";
/// Panel of the edit form of 13.x.
pub const EDIT_CLOUD_SERVICES: &str = "Edit Cloud Services";
/// Leaves a form.
pub const CANCEL: &str = "Cancel";
/// Behind the question mark of Registration Token.
pub const TOKEN_HELP: &str = "The token that was generated in Security Services Exchange";
/// Heading of the question before Deregister.
pub const CONFIRM_DEREGISTRATION: &str = "Confirm Deregistration";
/// 14.x, while off: seen in automation only.
pub const ENABLE_DOTS: &str = "Enable...";
/// 14.x, while on: seen in automation only.
pub const EDIT_GLOBAL_SETTINGS: &str = "Edit Global Settings...";
/// Row of 14.x: seen in automation only.
pub const SECUREX: &str = "SecureX:";
/// Row of 13.5 and later: seen in automation only.
pub const CISCO_SUCCESS_NETWORK: &str = "Cisco Success Network:";
/// A way to compare in Message Tracking.
pub const IS: &str = "Is";
/// Another one.
pub const CONTAINS: &str = "Contains";
/// Panel of a message's page.
pub const ENVELOPE_AND_HEADER: &str = "Envelope and Header Summary";
/// A row of it.
pub const RECEIVED_TIME: &str = "Received Time:";
/// A row of it.
pub const MID: &str = "MID:";
/// A row of it.
pub const SUBJECT: &str = "Subject:";
/// A row of it.
pub const ENVELOPE_SENDER: &str = "Envelope Sender:";
/// A row of it.
pub const ENVELOPE_RECIPIENTS: &str = "Envelope Recipients:";
/// A row of it.
pub const SENDING_HOST: &str = "Sending Host:";
/// A row of it.
pub const ATTACHMENTS: &str = "Attachments:";
/// A row of it.
pub const LAST_STATE: &str = "Last State:";
/// Leaves that page.
pub const BACK_TO_SEARCH: &str = "Back to Search";

/// Status once registered. The words `appliance is successfully registered` were seen in automation; the rest is ours.
pub const REGISTERED: &str = "The appliance is successfully registered with the Cisco Threat Response portal.";
/// The start of this sentence was seen in automation; where it ends is ours.
pub const REGISTRATION_FAILED: &str = "The registration failed because of an invalid or expired token.";
/// Seen on the command line; on the page of 14.x it is ours.
pub const CLOUD_SERVICE_DISABLED: &str = "The Cisco Cloud Service is currently disabled on your appliance.";
/// An appliance that is managed by an SMA.
pub const MANAGED_BY_SMA: &str =
    "This appliance is managed by a Security Management Appliance. Configure Cloud Service Settings there.";
/// Which machine this is, at the top of an SMA's pages.
pub const SMA_PRODUCT: &str = "Security Management Virtual Appliance";
/// Its model.
pub const SMA_MODEL: &str = "M100V";
/// Its type in device lists: the ESA's is documented, this one follows it.
pub const TYPE_SMA: &str = "SMA";
/// A row of its System Status.
pub const MANAGED_APPLIANCES: &str = "Managed Appliances:";
/// The value of that row where there are none.
pub const NONE: &str = "None";
/// Before Deregister.
pub const DEREGISTER_CONFIRM: &str = "Are you sure that you want to deregister this appliance?";
/// After Deregister.
pub const DEREGISTERED: &str = "Success — A request to deregister your appliance is initiated.";
/// After Submit.
pub const SUBMITTED: &str = "Success — Settings have been saved. Commit your changes to apply them.";
/// After Abandon Changes.
pub const ABANDONED: &str = "Success — Your changes have been abandoned.";
/// Heading of 14.x's panel.
pub const CISCO_CLOUD_SERVICES: &str = "Cisco Cloud Services";
/// Row of 14.x's panel.
pub const CISCO_CLOUD_SERVICES_ROW: &str = "Cisco Cloud Services:";
/// Label of 14.x's server row: known from the command line.
pub const CISCO_SECURE_CLOUD_SERVER: &str = "Cisco Secure Cloud Server:";
/// The comment field of Uncommitted Changes.
pub const COMMENT: &str = "Comment (optional):";
/// Says what Uncommitted Changes is about.
pub const UNCOMMITTED_ABOUT: &str =
    "You have uncommitted changes. These changes will not go into effect until you commit them.";
/// Message Tracking without a hit.
pub const NO_MESSAGES: &str = "No results found.";
/// Heading of one message's page.
pub const MESSAGE_DETAILS: &str = "Message Details";
/// Label of the Message-ID row.
pub const MESSAGE_ID_HEADER: &str = "Message ID Header:";
/// After a wrong password.
pub const LOG_IN_REFUSED: &str = "The user name or passphrase is incorrect.";

// ---- Threat Response ----

/// Heading and button of the sign-in page.
pub const SIGN_IN: &str = "Sign in";
/// Its first field.
pub const EMAIL: &str = "E-mail address";
/// Its second field.
pub const PASSWORD: &str = "Password";
/// Column and field of API Clients.
pub const CLIENT_NAME: &str = "Client Name";
/// Column of API Clients.
pub const CLIENT_ID: &str = "Client ID";
/// Shown once, beside the id.
pub const CLIENT_PASSWORD: &str = "Client Password";
/// Column and group of API Clients.
pub const SCOPES_LABEL: &str = "Scopes";
/// Column of API Clients.
pub const CREATED: &str = "Created";
/// Column of API Clients.
pub const ACTIONS: &str = "Actions";
/// Button of Generate API Client.
pub const GENERATE: &str = "Generate";
/// Deletes a module or an API client.
pub const DELETE: &str = "Delete";
/// Line of a configured module.
pub const MODULE_DEVICE: &str = "Registered Device:";
/// Line of a configured module.
pub const MODULE_TIMEFRAME: &str = "Request Timeframe (days):";
/// Label of the box of Investigate.
pub const NEW_INVESTIGATION: &str = "New Investigation";
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
pub const NO_REGISTERED_DEVICES: &str = "No registered devices are available.";
/// Investigate without a hit.
pub const NO_SIGHTINGS: &str = "No sightings";
/// Investigate with a text in which nothing was recognised.
pub const NO_OBSERVABLES: &str = "No observables were recognized.";
/// A module that could not look.
pub const MODULE_ERROR: &str = "The module returned an error.";
/// Devices after Reload Devices.
pub const DEVICES_RELOADED: &str = "The list of devices has been reloaded.";
/// Modules after Save.
pub const MODULE_SAVED: &str = "The module has been saved.";
/// Modules after Delete.
pub const MODULE_DELETED: &str = "The module has been deleted.";
/// Heading of the list behind API Clients.
pub const API_CLIENT_ONCE: &str = "Copy the password now. It is not shown again.";
/// Portal sign-in refused.
pub const SIGN_IN_REFUSED: &str = "The e-mail address or password is incorrect.";
/// A form that was not filled in.
pub const FILL_IN: &str = "Enter a value in each field marked with *.";
