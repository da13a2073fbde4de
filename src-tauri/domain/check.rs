//! The checks' ids, in the order that decides the headline. The checks themselves are in `checks/`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::message::Message;

/// Every check once, in the order that decides the headline: its name, its id, and its file under `checks/`, whose folder
/// is the prefix of the id. A line is all that a check needs besides its file and its messages.
macro_rules! each_check {
    ($then:ident) => {
        $then! {
            ThisOnline "this.online" this_online "this/online.rs";
            ThisClock "this.clock" this_clock "this/clock.rs";
            ThisKeychain "this.keychain" this_keychain "this/keychain.rs";
            PathEligible "path.eligible" path_eligible "path/eligible.rs";
            ApplianceVersion "appliance.version" appliance_version "appliance/version.rs";
            ApplianceSecurityRelease "appliance.security_release" appliance_security_release "appliance/security_release.rs";
            ApplianceCertificateBundle "appliance.certificate_bundle" appliance_certificate_bundle "appliance/certificate_bundle.rs";
            ApplianceClock "appliance.clock" appliance_clock "appliance/clock.rs";
            CloudSignIn "cloud.sign_in" cloud_sign_in "cloud/sign_in.rs";
            CloudScopes "cloud.scopes" cloud_scopes "cloud/scopes.rs";
            CloudAccount "cloud.account" cloud_account "cloud/account.rs";
            RegionAgree "region.agree" region_agree "region/agree.rs";
            SseCtrEnabled "sse.ctr_enabled" sse_ctr_enabled "sse/ctr_enabled.rs";
            EsaEnabled "esa.enabled" esa_enabled "esa/enabled.rs";
            EsaCommitted "esa.committed" esa_committed "esa/committed.rs";
            EsaAsksToken "esa.asks_token" esa_asks_token "esa/asks_token.rs";
            TokenShape "token.shape" token_shape "token/shape.rs";
            TokenCloud "token.cloud" token_cloud "token/cloud.rs";
            TokenValid "token.valid" token_valid "token/valid.rs";
            EsaRegistered "esa.registered" esa_registered "esa/registered.rs";
            SseDevice "sse.device" sse_device "sse/device.rs";
            CtrDeviceOffered "ctr.device_offered" ctr_device_offered "ctr/device_offered.rs";
            CtrModule "ctr.module" ctr_module "ctr/module.rs";
            CtrModuleDevice "ctr.module_device" ctr_module_device "ctr/module_device.rs";
            CtrHealth "ctr.health" ctr_health "ctr/health.rs";
            QuerySyntax "query.syntax" query_syntax "query/syntax.rs";
            QueryWindow "query.window" query_window "query/window.rs";
            CtrData "ctr.data" ctr_data "ctr/data.rs";
            NetworkReach "network.reach" network_reach "network/reach.rs";
        }
    };
}
pub(crate) use each_check;

macro_rules! ids {
    ($($variant:ident $id:literal $module:ident $file:literal;)*) => {
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

            /// The check's file, from `src-tauri/checks/`.
            pub const fn file(self) -> &'static str {
                match self { $(CheckId::$variant => $file,)* }
            }
        }
    };
}
each_check!(ids);

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
            assert_eq!(
                check.file(),
                format!("{}.rs", check.id().replace('.', "/")),
                "the folder is the prefix of the id"
            );
        }
        assert_eq!(CheckId::CloudSignIn.say("title").id, "check-cloud-sign-in-title");
    }
}
