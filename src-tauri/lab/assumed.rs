//! Words of the practice pages that no document confirms.
//!
//! Cisco's real pages may say these things differently. Everything else on the practice pages that is in Cisco's
//! words is documented (the how-to 215556 and the guides) or was seen in public client code. When a real page shows
//! otherwise, this is the file to change.

// ---- SSE ----

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
/// Before a row is deleted.
pub const DELETE_DEVICE: &str = "Delete this device?";
/// Heading of the form behind Edit.
pub const EDIT_DEVICE: &str = "Edit Device";

// ---- appliance ----

/// Status once registered. The words `appliance is successfully registered` were seen in automation; the rest is ours.
pub const REGISTERED: &str = "The appliance is successfully registered with the Cisco Threat Response portal.";
/// The start of this sentence was seen in automation; where it ends is ours.
pub const REGISTRATION_FAILED: &str = "The registration failed because of an invalid or expired token.";
/// Seen on the command line; on the page of 14.x it is ours.
pub const CLOUD_SERVICE_DISABLED: &str = "The Cisco Cloud Service is currently disabled on your appliance.";
/// An appliance that is managed by an SMA.
pub const MANAGED_BY_SMA: &str =
    "This appliance is managed by a Security Management Appliance. Configure Cloud Service Settings there.";
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
