//! What Cisco's public documents do not say and these routes need all the same: words and keys of ours.
//!
//! Nothing outside the lab may rely on any of it. When a real service shows otherwise, this is the file to change.

use crate::domain::region::Region;
use crate::lab::world::ModuleError;

/// The token's issuer. Only the Americas one is documented.
pub(super) const fn issuer(region: Region) -> &'static str {
    match region {
        Region::Americas => "IROH Auth NAM",
        Region::Europe => "IROH Auth EU",
        Region::Apjc => "IROH Auth APJC",
    }
}

/// How the token route turns down the API client of a disabled account.
pub(super) const ACCOUNT_DISABLED: (&str, &str) = ("account_disabled", "The account of this client is disabled.");

/// The key under which a module keeps its SSE device.
pub(super) const DEVICE_KEY: &str = "registered_device";
/// The key under which it keeps its timeframe.
pub(super) const TIMEFRAME_KEY: &str = "request_timeframe";

/// The scope that the SSE routes ask for; the coarse one is documented, a finer one is not.
pub(super) const SSE_SCOPE: &str = "sse";
/// The same for whoami.
pub(super) const PROFILE_SCOPE: &str = "profile:read";

/// How a route turns down somebody whose scopes would do and whose rights do not.
pub(super) const FORBIDDEN: (&str, &str) = ("forbidden", "You are not allowed to do this.");
/// What a route that is closed to API clients may answer with.
pub(super) const SIGN_IN_PAGE: &str = "<!doctype html><html><head><title>Sign in</title></head><body></body></html>";

/// Code and words of a module that could not answer.
pub(super) const fn module_error(failure: ModuleError) -> (&'static str, &'static str) {
    match failure {
        ModuleError::ThreatResponseOff => ("service-disabled", "The device's cloud service is not enabled."),
        ModuleError::DeviceUnavailable => ("device-unavailable", "The registered device does not answer."),
        ModuleError::Unhealthy => ("internal-error", "The module could not process the request."),
    }
}
