//! What each fault of practice teaches: the check at which it shows, and the step that would have prevented it.

use crate::domain::check::CheckId;
use crate::domain::step::StepId;
use crate::lab::faults::Fault;

/// See the module. A step is named only where its proof would have shown the fault.
pub fn lesson(fault: Fault) -> (CheckId, Option<StepId>) {
    use CheckId::*;
    match fault {
        Fault::Offline => (ThisOnline, None),
        Fault::ClockSkew => (ThisClock, None),
        Fault::KeychainLocked => (ThisKeychain, None),
        Fault::SmaManaged => (PathEligible, Some(StepId::Before)),
        Fault::OldVersion => (ApplianceVersion, Some(StepId::Before)),
        Fault::OldCertificates => (ApplianceCertificateBundle, Some(StepId::Before)),
        Fault::ApplianceClockSkew => (ApplianceClock, None),
        Fault::BadClientId | Fault::BadClientPassword => (CloudSignIn, None),
        Fault::AccountDisabled => (CloudSignIn, Some(StepId::Before)),
        Fault::MissingScope => (CloudScopes, None),
        Fault::DeviceOtherTenant => (CloudAccount, Some(StepId::GenerateToken)),
        Fault::RegionMismatch => (RegionAgree, Some(StepId::EnableServer)),
        Fault::CtrDisabled => (SseCtrEnabled, Some(StepId::GenerateToken)),
        Fault::NotEnabled => (EsaEnabled, Some(StepId::EnableServer)),
        Fault::Uncommitted => (EsaCommitted, Some(StepId::Commit)),
        Fault::TokenMistyped => (TokenShape, Some(StepId::Register)),
        Fault::TokenWrongCloud => (TokenCloud, Some(StepId::GenerateToken)),
        Fault::TokenExpired => (TokenValid, Some(StepId::Register)),
        Fault::SlowRegistration => (EsaRegistered, None),
        Fault::RegistrationFailed => (EsaRegistered, Some(StepId::Register)),
        Fault::DeviceMissing => (SseDevice, Some(StepId::DeviceListed)),
        Fault::CrashChecker => (SseDevice, None),
        Fault::ModuleMissing => (CtrModule, Some(StepId::AddModule)),
        Fault::ModuleWrongDevice => (CtrModuleDevice, Some(StepId::AddModule)),
        Fault::ModuleUnhealthy => (CtrHealth, Some(StepId::Prove)),
        Fault::BadQuery => (QuerySyntax, Some(StepId::Prove)),
        Fault::OutsideTimeframe => (QueryWindow, Some(StepId::AddModule)),
        Fault::NoSighting => (CtrData, Some(StepId::Prove)),
        Fault::Http403
        | Fault::Http429
        | Fault::Http429NoRetryAfter
        | Fault::Http500
        | Fault::Garbage
        | Fault::Truncated => (SseDevice, None),
        Fault::Slow
        | Fault::Hang
        | Fault::Refused
        | Fault::Dns
        | Fault::TlsUnknownIssuer
        | Fault::TlsWrongName
        | Fault::TlsExpired
        | Fault::TlsIntercepted => (CloudSignIn, None),
        Fault::TlsPinChanged => (ApplianceClock, None),
    }
}
