//! The faults the practice lab can stage, by the names that people and the fault matrix use: one line of one table each.
//!
//! A fault is either a change of the world (a colleague chose the wrong server), something wrong with the transport
//! (the answer comes too late, the certificate is not ours), or something wrong with this computer, which no lab can
//! stage by itself and which the program's own adapters emulate.
//!
//! To add one: its line in the table below, its two arms in `world/faulty.rs`, which does not compile without, and its two
//! messages in `practice.ftl`. What shows elsewhere (on the wire, on this computer, in what a person typed) changes nothing of the
//! world; where it is emulated says "How to add" in ARCHITECTURE.md, and `tests/checks/diagnose.rs` fails until the fault shows at
//! its check. A missing message fails a test.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::era::Era;
use crate::domain::check::CheckId;
use crate::domain::check::CheckId::*;
use crate::domain::finding::Verdict;
use crate::domain::step::StepId;
use crate::domain::step::StepId::*;

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

/// The faults that are drawn by lot, in groups: two of a group would hide each other, one of each shows beside the
/// others. All of them can be put right on the lab's pages or in the wizard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lot {
    /// From the appliance's settings to the module.
    Connection,
    /// The switch in SSE.
    SseSwitch,
    /// What the API client may and knows.
    ApiClient,
    /// What is searched for.
    SearchText,
}

use Lot::*;

impl Lot {
    /// In the order in which a seed counts them.
    pub const ALL: [Lot; 4] = [Connection, SseSwitch, ApiClient, SearchText];

    /// Its faults.
    pub fn faults(self) -> impl Iterator<Item = Fault> {
        Fault::ALL.iter().copied().filter(move |fault| fault.row().lot == Some(self))
    }
}

/// What a fault shows and teaches: its line of the table.
#[derive(Debug, Clone, Copy)]
pub struct Row {
    /// The name, as `--fault` takes it.
    pub id: &'static str,
    /// Where it is emulated.
    pub kind: FaultKind,
    /// The check that names it to somebody who shows every page and runs all checks.
    pub shows_at: CheckId,
    /// As what it shows there.
    pub verdict: Verdict,
    /// The step whose proof would have shown it, if one would.
    pub prevented_by: Option<StepId>,
    /// With which others it is drawn by lot, if it is.
    pub lot: Option<Lot>,
    /// The years in which it can be staged. Elsewhere it is so anyway.
    pub eras: &'static [Era],
}

const ALWAYS: &[Era] = &Era::ALL;
const TODAY: &[Era] = &[Era::Today];

macro_rules! faults {
    ($($(#[$doc:meta])* $variant:ident = $id:literal, $kind:ident, $check:ident as $verdict:ident, $step:expr, $lot:expr,
        $eras:ident;)*) => {
        /// One thing that can be wrong.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Fault { $($(#[$doc])* #[serde(rename = $id)] $variant,)* }

        impl Fault {
            /// Every fault, in the order in which they decide a headline.
            pub const ALL: &'static [Fault] = &[$(Fault::$variant,)*];

            /// What it shows and teaches.
            pub const fn row(self) -> Row {
                match self {
                    $(Fault::$variant => Row {
                        id: $id,
                        kind: FaultKind::$kind,
                        shows_at: $check,
                        verdict: Verdict::$verdict,
                        prevented_by: $step,
                        lot: $lot,
                        eras: $eras,
                    },)*
                }
            }
        }
    };
}

impl Fault {
    /// The name, as `--fault` takes it.
    pub const fn id(self) -> &'static str {
        self.row().id
    }

    /// Where it is emulated.
    pub const fn kind(self) -> FaultKind {
        self.row().kind
    }
}

// name, where it is emulated, the check that names it and as what, the step that prevents it, its lot, its years
faults! {
    /// This computer has no network.
    Offline = "offline", Local, ThisOnline as Fail, None, None, ALWAYS;
    /// The cloud's clock and this computer's differ by ten minutes.
    ClockSkew = "clock-skew", World, ThisClock as Fail, None, None, ALWAYS;
    /// The key store of this computer is locked.
    KeychainLocked = "keychain-locked", Local, ThisKeychain as Warn, None, None, ALWAYS;
    /// The appliance is managed by an SMA.
    SmaManaged = "sma-managed", World, PathEligible as Fail, Some(Before), None, ALWAYS;
    /// AsyncOS is below the minimum.
    OldVersion = "old-version", World, ApplianceVersion as Fail, Some(Before), None, ALWAYS;
    /// A build older than the ones that Cisco named as fixed on 2026-09-14.
    Unpatched = "unpatched", World, ApplianceSecurityRelease as Warn, Some(Before), None, TODAY;
    /// A release of FN72113, which cannot reach the cloud service.
    OldCertificates = "old-certificates", World, ApplianceCertificateBundle as Warn, Some(Before), None, TODAY;
    /// The appliance's clock is ten minutes fast.
    ApplianceClockSkew = "appliance-clock-skew", World, ApplianceClock as Warn, None, None, ALWAYS;
    /// The printed API client is not known in the cloud.
    BadClientId = "bad-client-id", World, CloudSignIn as Fail, None, Some(ApiClient), ALWAYS;
    /// The printed API client's password is no longer the right one.
    BadClientPassword = "bad-client-password", World, CloudSignIn as Fail, None, Some(ApiClient), ALWAYS;
    /// The account behind the API client is disabled.
    AccountDisabled = "account-disabled", World, CloudSignIn as Fail, Some(Before), None, ALWAYS;
    /// The API client lacks a scope that a step needs.
    MissingScope = "missing-scope", World, CloudScopes as Warn, None, Some(ApiClient), ALWAYS;
    /// The portal account, and with it the device, belongs to another tenant than the API client.
    DeviceOtherTenant = "device-other-tenant", World, CloudAccount as Fail, Some(GenerateToken), None, ALWAYS;
    /// The appliance is set to another region's server than the tenant's.
    RegionMismatch = "region-mismatch", World, RegionAgree as Fail, Some(EnableServer), Some(Connection), ALWAYS;
    /// Threat Response is off in SSE.
    CtrDisabled = "ctr-disabled", World, SseCtrEnabled as Fail, Some(GenerateToken), Some(SseSwitch), ALWAYS;
    /// Threat Response is disabled on the appliance.
    NotEnabled = "not-enabled", World, EsaEnabled as Fail, Some(EnableServer), Some(Connection), ALWAYS;
    /// It was enabled and submitted, never committed.
    Uncommitted = "uncommitted", World, EsaCommitted as Fail, Some(Commit), Some(Connection), ALWAYS;
    /// The token that was pasted has the wrong length or characters.
    TokenMistyped = "token-mistyped", World, TokenShape as Fail, Some(Register), Some(Connection), ALWAYS;
    /// The token was made in another region's portal.
    TokenWrongCloud = "token-wrong-cloud", World, TokenCloud as Fail, Some(GenerateToken), Some(Connection), ALWAYS;
    /// The token was past its life.
    TokenExpired = "token-expired", World, TokenValid as Fail, Some(Register), Some(Connection), ALWAYS;
    /// A registration that takes for ever.
    SlowRegistration = "slow-registration", World, EsaRegistered as CannotTell, None, None, ALWAYS;
    /// The appliance refuses every token.
    RegistrationFailed = "registration-failed", World, EsaRegistered as Fail, Some(Register), None, ALWAYS;
    /// The appliance says registered, SSE does not list it.
    DeviceMissing = "device-missing", World, SseDevice as Fail, Some(DeviceListed), Some(Connection), ALWAYS;
    /// The check of the device crashes.
    CrashChecker = "crash-checker", Local, SseDevice as CannotTell, None, None, ALWAYS;
    /// No module was added.
    ModuleMissing = "module-missing", World, CtrModule as Fail, Some(AddModule), Some(Connection), ALWAYS;
    /// The module asks another appliance.
    ModuleWrongDevice = "module-wrong-device", World, CtrModuleDevice as Fail, Some(AddModule), Some(Connection), ALWAYS;
    /// The module's health is error.
    ModuleUnhealthy = "module-unhealthy", World, CtrHealth as Fail, Some(Prove), None, ALWAYS;
    /// The investigation text is not in the form `type:"value"`.
    BadQuery = "bad-query", Local, QuerySyntax as Fail, Some(Prove), Some(SearchText), ALWAYS;
    /// The messages are older than the module's timeframe.
    OutsideTimeframe = "outside-timeframe", World, QueryWindow as Fail, Some(AddModule), None, ALWAYS;
    /// The module is asked properly and finds nothing.
    NoSighting = "no-sighting", World, CtrData as Fail, Some(Prove), None, ALWAYS;
    /// 403 from SSE, to a client that signed in.
    Http403 = "http-403", Transport, SseDevice as CannotTell, None, None, ALWAYS;
    /// 429 with `Retry-After`.
    Http429 = "http-429", Transport, SseDevice as CannotTell, None, None, ALWAYS;
    /// 429 without it.
    Http429NoRetryAfter = "http-429-no-retry-after", Transport, SseDevice as CannotTell, None, None, ALWAYS;
    /// 500 with the platform's error body.
    Http500 = "http-500", Transport, SseDevice as CannotTell, None, None, ALWAYS;
    /// 200 with a body that is not JSON.
    Garbage = "garbage", Transport, SseDevice as CannotTell, None, None, ALWAYS;
    /// The answer stops in the middle.
    Truncated = "truncated", Transport, SseDevice as CannotTell, None, None, ALWAYS;
    /// The answer comes late.
    Slow = "slow", Transport, CloudSignIn as CannotTell, None, None, ALWAYS;
    /// The answer never comes.
    Hang = "hang", Transport, CloudSignIn as CannotTell, None, None, ALWAYS;
    /// Nothing listens.
    Refused = "refused", Transport, CloudSignIn as CannotTell, None, None, ALWAYS;
    /// The name does not resolve.
    Dns = "dns", Transport, CloudSignIn as CannotTell, None, None, ALWAYS;
    /// A certificate of an authority nobody knows.
    TlsUnknownIssuer = "tls-unknown-issuer", Transport, CloudSignIn as CannotTell, None, None, ALWAYS;
    /// A certificate for another name.
    TlsWrongName = "tls-wrong-name", Transport, CloudSignIn as CannotTell, None, None, ALWAYS;
    /// A certificate past its life.
    TlsExpired = "tls-expired", Transport, CloudSignIn as CannotTell, None, None, ALWAYS;
    /// The appliance shows another certificate than the one that was compared.
    TlsPinChanged = "tls-pin-changed", Transport, ApplianceClock as CannotTell, None, None, ALWAYS;
    /// A certificate made by a proxy that opens TLS.
    TlsIntercepted = "tls-intercepted", Transport, CloudSignIn as CannotTell, None, None, ALWAYS;
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
        assert!("no-such".parse::<Fault>().is_err());
    }
}
