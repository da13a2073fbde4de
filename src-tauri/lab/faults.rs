//! The faults the practice lab can stage, by the names that people and the fault matrix use.
//!
//! A fault is either a change of the world (a colleague chose the wrong server), something wrong with the transport
//! (the answer comes too late, the certificate is not ours), or something wrong with this computer, which no lab can
//! stage by itself and which the program's own adapters emulate.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// Where a fault is emulated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// In the [`World`](super::world::World).
    World,
    /// By the API listeners: status codes, bodies, timing, TLS.
    Transport,
    /// Not in the lab at all: this computer's network, key store, a check itself, or what a person typed.
    Local,
}

macro_rules! faults {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $kind:ident;)*) => {
        /// One thing that can be wrong.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Fault { $($(#[$doc])* #[serde(rename = $id)] $variant,)* }

        impl Fault {
            /// Every fault, in the order in which they decide a headline.
            pub const ALL: &'static [Fault] = &[$(Fault::$variant,)*];

            /// The name, as `--fault` takes it.
            pub const fn id(self) -> &'static str {
                match self { $(Fault::$variant => $id,)* }
            }

            /// Where it is emulated.
            pub const fn kind(self) -> FaultKind {
                match self { $(Fault::$variant => FaultKind::$kind,)* }
            }
        }
    };
}

faults! {
    /// This computer has no network.
    Offline = "offline", Local;
    /// The cloud's clock and this computer's differ by ten minutes.
    ClockSkew = "clock-skew", World;
    /// The key store of this computer is locked.
    KeychainLocked = "keychain-locked", Local;
    /// The appliance is managed by an SMA.
    SmaManaged = "sma-managed", World;
    /// AsyncOS is below the minimum.
    OldVersion = "old-version", World;
    /// A release of FN72113, which cannot reach the cloud service.
    OldCertificates = "old-certificates", World;
    /// The appliance's clock is ten minutes fast.
    ApplianceClockSkew = "appliance-clock-skew", World;
    /// The printed API client is not known in the cloud.
    BadClientId = "bad-client-id", World;
    /// The printed API client's password is no longer the right one.
    BadClientPassword = "bad-client-password", World;
    /// The account behind the API client is disabled.
    AccountDisabled = "account-disabled", World;
    /// The API client lacks a scope that a step needs.
    MissingScope = "missing-scope", World;
    /// The portal account, and with it the device, belongs to another tenant than the API client.
    DeviceOtherTenant = "device-other-tenant", World;
    /// The appliance is set to another region's server than the tenant's.
    RegionMismatch = "region-mismatch", World;
    /// Threat Response is off in SSE.
    CtrDisabled = "ctr-disabled", World;
    /// Threat Response is disabled on the appliance.
    NotEnabled = "not-enabled", World;
    /// It was enabled and submitted, never committed.
    Uncommitted = "uncommitted", World;
    /// The token that was pasted has the wrong length or characters.
    TokenMistyped = "token-mistyped", World;
    /// The token was made in another region's portal.
    TokenWrongCloud = "token-wrong-cloud", World;
    /// The token was past its life.
    TokenExpired = "token-expired", World;
    /// A registration that takes for ever.
    SlowRegistration = "slow-registration", World;
    /// The appliance refuses every token.
    RegistrationFailed = "registration-failed", World;
    /// The appliance says registered, SSE does not list it.
    DeviceMissing = "device-missing", World;
    /// The check of the device crashes.
    CrashChecker = "crash-checker", Local;
    /// No module was added.
    ModuleMissing = "module-missing", World;
    /// The module asks another appliance.
    ModuleWrongDevice = "module-wrong-device", World;
    /// The module's health is error.
    ModuleUnhealthy = "module-unhealthy", World;
    /// The investigation text is not in the form `type:"value"`.
    BadQuery = "bad-query", Local;
    /// The messages are older than the module's timeframe.
    OutsideTimeframe = "outside-timeframe", World;
    /// The module is asked properly and finds nothing.
    NoSighting = "no-sighting", World;
    /// 403 from SSE, to a client that signed in.
    Http403 = "http-403", Transport;
    /// 429 with `Retry-After`.
    Http429 = "http-429", Transport;
    /// 429 without it.
    Http429NoRetryAfter = "http-429-no-retry-after", Transport;
    /// 500 with the platform's error body.
    Http500 = "http-500", Transport;
    /// 200 with a body that is not JSON.
    Garbage = "garbage", Transport;
    /// The answer stops in the middle.
    Truncated = "truncated", Transport;
    /// The answer comes late.
    Slow = "slow", Transport;
    /// The answer never comes.
    Hang = "hang", Transport;
    /// Nothing listens.
    Refused = "refused", Transport;
    /// The name does not resolve.
    Dns = "dns", Transport;
    /// A certificate of an authority nobody knows.
    TlsUnknownIssuer = "tls-unknown-issuer", Transport;
    /// A certificate for another name.
    TlsWrongName = "tls-wrong-name", Transport;
    /// A certificate past its life.
    TlsExpired = "tls-expired", Transport;
    /// The appliance shows another certificate than the one that was compared.
    TlsPinChanged = "tls-pin-changed", Transport;
    /// A certificate made by a proxy that opens TLS.
    TlsIntercepted = "tls-intercepted", Transport;
}

/// Says that a text names no fault.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no fault is called {0:?}")]
pub struct UnknownFault(pub String);

impl FromStr for Fault {
    type Err = UnknownFault;
    fn from_str(text: &str) -> Result<Self, UnknownFault> {
        Fault::ALL.iter().copied().find(|f| f.id() == text).ok_or_else(|| UnknownFault(text.to_owned()))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_back_as_the_same_fault_and_are_unique() {
        let mut seen = std::collections::HashSet::new();
        for fault in Fault::ALL {
            assert_eq!(fault.to_string().parse(), Ok(*fault));
            assert_eq!(serde_json::to_string(fault).ok(), Some(format!("{:?}", fault.id())));
            assert!(seen.insert(fault.id()));
        }
        assert_eq!(seen.len(), 44);
        assert!("no-such".parse::<Fault>().is_err());
    }
}
