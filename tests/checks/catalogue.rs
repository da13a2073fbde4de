//! The table itself: ids, order, dependencies, causes.

use std::collections::BTreeSet;

use passarela::checks::CATALOGUE;
use passarela::domain::check::CheckId::{self, *};
use passarela::domain::finding::Verdict;

/// Whose failure explains whose.
const DEPENDS: &[(CheckId, &[CheckId])] = &[
    (ThisOnline, &[]),
    (ThisClock, &[]),
    (ThisKeychain, &[]),
    (PathEligible, &[]),
    (ApplianceVersion, &[PathEligible]),
    (ApplianceSecurityRelease, &[ApplianceVersion]),
    (ApplianceCertificateBundle, &[ApplianceVersion]),
    (ApplianceClock, &[]),
    (CloudSignIn, &[ThisOnline]),
    (CloudScopes, &[CloudSignIn]),
    (CloudAccount, &[]),
    (RegionAgree, &[]),
    (SseCtrEnabled, &[RegionAgree]),
    (EsaEnabled, &[PathEligible, ApplianceVersion]),
    (EsaCommitted, &[EsaEnabled, RegionAgree]),
    (EsaAsksToken, &[EsaCommitted]),
    (TokenShape, &[]),
    (TokenCloud, &[RegionAgree]),
    (TokenValid, &[]),
    (EsaRegistered, &[EsaAsksToken, TokenShape, TokenCloud, TokenValid, RegionAgree]),
    (SseDevice, &[EsaRegistered, CloudAccount, RegionAgree]),
    (CtrDeviceOffered, &[SseCtrEnabled, SseDevice]),
    (CtrModule, &[CtrDeviceOffered]),
    (CtrModuleDevice, &[CtrModule]),
    (CtrHealth, &[CtrModule]),
    (QuerySyntax, &[]),
    (QueryWindow, &[CtrModule, QuerySyntax]),
    (CtrData, &[QuerySyntax, QueryWindow, CtrModuleDevice, CtrHealth]),
    (NetworkReach, &[]),
];

#[test]
fn ids_are_unique_and_in_the_order_that_decides_the_headline() {
    let order: Vec<CheckId> = CATALOGUE.iter().map(|c| c.id).collect();
    assert!(order.is_sorted_by(|a, b| a < b), "{order:?}");
}

#[test]
fn every_check_is_there() {
    let order: Vec<CheckId> = CATALOGUE.iter().map(|c| c.id).collect();
    assert_eq!(order, CheckId::ALL);
}

#[test]
fn dependencies_are_those_of_the_table_and_come_earlier() {
    assert_eq!(DEPENDS.iter().map(|(id, _)| *id).collect::<Vec<_>>(), CheckId::ALL);
    for check in CATALOGUE {
        let (_, on) = DEPENDS.iter().find(|(id, _)| *id == check.id).expect("in the table");
        let sorted = |on: &[CheckId]| on.iter().copied().collect::<BTreeSet<_>>();
        assert_eq!(sorted(check.depends_on), sorted(on), "{}", check.id);
        assert!(on.iter().all(|on| *on < check.id), "{}", check.id);
    }
}

#[test]
fn a_cause_warns_or_fails_and_can_be_healed() {
    for check in CATALOGUE {
        let ids: BTreeSet<&str> = check.causes.iter().map(|c| c.id).collect();
        assert_eq!(ids.len(), check.causes.len(), "{}", check.id);
        for cause in check.causes {
            assert!(matches!(cause.verdict, Verdict::Warn | Verdict::Fail), "{} {}", check.id, cause.id);
            assert!(!cause.fixes.is_empty(), "{} {}", check.id, cause.id);
        }
    }
    let reach = CATALOGUE.iter().find(|c| c.id == NetworkReach).expect("there");
    assert!(reach.causes.is_empty(), "it never fails");
}
