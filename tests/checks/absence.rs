//! From the page to the verdict: what a list does not show is called absent only where the list is whole.

use passarela::domain::check::CheckId;
use passarela::domain::finding::Verdict;
use passarela::domain::input::Input;
use passarela::domain::step::StepId;
use passarela::domain::transition::Handed;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::common::Walk;
use crate::lists::{HEADS, WAYS, modules, more, orders, part, row, table};
use crate::{REGISTERED, of};

/// Of an appliance that is registered, so that nothing is quiet that comes later, after this page of a portal was read.
fn after(step: StepId, page: &str, saved: bool) -> Walk {
    let mut walk = Walk::prepared();
    walk.go(StepId::Register);
    walk.paste(REGISTERED);
    walk.go(step);
    // Said to be done: what only comes later is quiet.
    walk.person(Input::Mark { step });
    if saved {
        walk.pass(1);
        walk.read(Handed::File(page.into()));
    } else {
        walk.paste(page);
    }
    walk
}

const ABSENCE: [CheckId; 4] =
    [CheckId::SseDevice, CheckId::CtrDeviceOffered, CheckId::CtrModule, CheckId::CtrModuleDevice];

fn called_absent(walk: &Walk) -> Vec<CheckId> {
    ABSENCE.into_iter().filter(|check| of(walk, *check).verdict == Verdict::Fail).collect()
}

proptest! {
    #![proptest_config(crate::whole::cases(160))]

    #[test]
    fn no_device_is_absent_from_a_list_that_is_not_whole(page in part(), saved in any::<bool>()) {
        let walk = after(StepId::DeviceListed, &page, saved);
        prop_assert_eq!(called_absent(&walk), [], "{}", page);
    }

    #[test]
    fn a_device_is_absent_from_a_whole_list(rows in vec(row(), 1..6), order in orders(), html in any::<bool>()) {
        let page = table(&rows, order, html, HEADS, "", 1);
        let walk = after(StepId::DeviceListed, &page, html);
        prop_assert_eq!(called_absent(&walk), [CheckId::SseDevice], "{}", page);
    }

    #[test]
    fn no_module_is_absent_from_a_list_that_is_not_whole(
        n in 1usize..4, k in 1usize..90, which in 0usize..WAYS, ours in any::<bool>(), html in any::<bool>(),
    ) {
        let kind = if ours { "Email Security Appliance" } else { "AMP for Endpoints" };
        let page = modules(n, &more(n, k, which), kind, html);
        let walk = after(StepId::AddModule, &page, html);
        prop_assert_eq!(called_absent(&walk), [], "{}", page);
    }

    #[test]
    fn a_module_is_absent_from_a_whole_list(n in 1usize..4, html in any::<bool>()) {
        let page = modules(n, "", "AMP for Endpoints", html);
        let walk = after(StepId::AddModule, &page, html);
        prop_assert_eq!(called_absent(&walk), [CheckId::CtrModule], "{}", page);
    }
}
