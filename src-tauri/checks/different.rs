//! How the pages that a check speaks of may look different: what is known of other releases and of today's names. Where
//! nothing is known, nothing is said. The words are `different-<check>`; the variants themselves are the step's.

use crate::domain::check::CheckId::{self, *};
use crate::domain::finding::Different;
use crate::domain::step::StepId;

/// What is said at a check, and the step that has the variants.
pub fn different(check: CheckId) -> Option<Different> {
    let step = match check {
        PathEligible | ApplianceVersion => Some(StepId::Before),
        EsaEnabled => Some(StepId::OpenSettings),
        RegionAgree => Some(StepId::EnableServer),
        EsaCommitted => Some(StepId::Commit),
        SseCtrEnabled | TokenShape | TokenCloud | TokenValid => Some(StepId::GenerateToken),
        EsaAsksToken | EsaRegistered => Some(StepId::Register),
        CloudAccount | SseDevice => Some(StepId::DeviceListed),
        CtrDeviceOffered | CtrModule | CtrModuleDevice | CtrHealth | QueryWindow => Some(StepId::AddModule),
        QuerySyntax | CtrData => Some(StepId::Prove),
        // The Connect page says where API clients are made, under both names.
        CloudSignIn | CloudScopes => None,
        // Nothing of these is on a page that could look different.
        ThisOnline
        | ThisClock
        | ThisKeychain
        | ApplianceSecurityRelease
        | ApplianceCertificateBundle
        | ApplianceClock
        | NetworkReach => return None,
    };
    Some(Different { step })
}
