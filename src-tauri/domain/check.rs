//! The checks' ids, in the order that decides the headline. The checks themselves are in `checks/`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::message::Message;

macro_rules! checks {
    ($($variant:ident = $id:literal;)*) => {
        /// Every check, in the order that decides the headline.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        #[allow(missing_docs, reason = "the id says it; the check's own file explains it")]
        pub enum CheckId { $(#[serde(rename = $id)] $variant,)* }

        impl CheckId {
            /// In the order that decides the headline.
            pub const ALL: &'static [CheckId] = &[$(CheckId::$variant,)*];

            /// `esa.committed`.
            pub const fn id(self) -> &'static str {
                match self { $(CheckId::$variant => $id,)* }
            }
        }
    };
}

checks! {
    ThisOnline = "this.online";
    ThisClock = "this.clock";
    ThisKeychain = "this.keychain";
    PathEligible = "path.eligible";
    ApplianceVersion = "appliance.version";
    ApplianceSecurityRelease = "appliance.security_release";
    ApplianceCertificateBundle = "appliance.certificate_bundle";
    ApplianceClock = "appliance.clock";
    CloudSignIn = "cloud.sign_in";
    CloudScopes = "cloud.scopes";
    CloudAccount = "cloud.account";
    RegionAgree = "region.agree";
    SseCtrEnabled = "sse.ctr_enabled";
    EsaEnabled = "esa.enabled";
    EsaCommitted = "esa.committed";
    EsaAsksToken = "esa.asks_token";
    TokenShape = "token.shape";
    TokenCloud = "token.cloud";
    TokenValid = "token.valid";
    EsaRegistered = "esa.registered";
    SseDevice = "sse.device";
    CtrDeviceOffered = "ctr.device_offered";
    CtrModule = "ctr.module";
    CtrModuleDevice = "ctr.module_device";
    CtrHealth = "ctr.health";
    QuerySyntax = "query.syntax";
    QueryWindow = "query.window";
    CtrData = "ctr.data";
    NetworkReach = "network.reach";
}

impl CheckId {
    /// As in message ids: `check-esa-committed-…`.
    pub fn slug(self) -> String {
        self.id().replace(['.', '_'], "-")
    }

    /// One of this check's messages: `check-<slug>-<part>`.
    pub fn say(self, part: &str) -> Message {
        Message::new(&format!("check-{}-{part}", self.slug()))
    }
}

impl fmt::Display for CheckId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

impl FromStr for CheckId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        CheckId::ALL.iter().copied().find(|c| c.id() == text).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_their_own_names() {
        for check in CheckId::ALL {
            assert_eq!(check.id().parse(), Ok(*check));
            assert_eq!(serde_json::to_string(check).ok(), Some(format!("{:?}", check.id())));
        }
        assert_eq!(CheckId::ALL.len(), 29);
        assert_eq!(CheckId::CloudSignIn.say("title").id, "check-cloud-sign-in-title");
    }
}
