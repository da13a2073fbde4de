//! Faults drawn by lot. One seed draws the same faults on any machine, so that a class works on the same case.

use crate::lab::faults::Fault;

/// The faults that an administrator can put right on the lab's pages or in the wizard, in groups: two of a group would
/// hide each other, one of each shows beside the others.
const GROUPS: [&[Fault]; 4] = [
    &[
        Fault::RegionMismatch,
        Fault::NotEnabled,
        Fault::Uncommitted,
        Fault::TokenMistyped,
        Fault::TokenWrongCloud,
        Fault::TokenExpired,
        Fault::DeviceMissing,
        Fault::ModuleMissing,
        Fault::ModuleWrongDevice,
    ],
    &[Fault::CtrDisabled],
    &[Fault::BadClientId, Fault::BadClientPassword, Fault::MissingScope],
    &[Fault::BadQuery],
];

/// The most faults of one surprise.
const MOST: u64 = 3;
/// The longest seed that is taken.
const LONGEST: usize = 40;
/// What a new seed is made of: nothing that is mistaken for something else when it is read out.
const READABLE: &[u8] = b"23456789abcdefghjkmnpqrstuvwxyz";

/// A seed as it is kept: how it is written does not matter.
pub fn tidy(seed: &str) -> String {
    seed.chars().filter(|c| !c.is_control() && !c.is_whitespace()).flat_map(char::to_lowercase).take(LONGEST).collect()
}

/// A new seed, short enough to be read out.
pub fn fresh() -> String {
    let mut dice = Dice(rand::random());
    (0..6).map(|_| char::from(READABLE[dice.below(READABLE.len() as u64)])).collect()
}

/// One to three faults, in the order in which they decide a headline.
pub fn draw(seed: &str) -> Vec<Fault> {
    let mut dice = Dice(hash(seed));
    let count = 1 + dice.below(MOST);
    let mut groups = GROUPS.to_vec();
    let mut drawn = Vec::new();
    for _ in 0..count {
        let group = groups.remove(dice.weighed(&groups));
        drawn.push(group[dice.below(group.len() as u64)]);
    }
    drawn.sort();
    drawn
}

/// FNV-1a. A hash of the standard library may change with its version.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, end: u64) -> usize {
        usize::try_from(self.next() % end).unwrap_or(0)
    }

    /// A group by its size, so that each fault comes up about as often.
    fn weighed(&mut self, groups: &[&[Fault]]) -> usize {
        let mut at = self.below(groups.iter().map(|g| g.len() as u64).sum());
        groups
            .iter()
            .position(|group| {
                let here = at < group.len();
                at = at.saturating_sub(group.len());
                here
            })
            .unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn one_seed_draws_the_same_on_any_machine() {
        let drawn = |seed| draw(&tidy(seed)).iter().map(|f| f.id()).collect::<Vec<_>>().join(" ");
        assert_eq!(drawn("class7"), "ctr-disabled token-wrong-cloud");
        assert_eq!(drawn("k4mzqe"), "token-wrong-cloud bad-query");
        assert_eq!(drawn("passarela"), "bad-client-password ctr-disabled token-expired");
        assert_eq!(drawn(" Class 7 "), drawn("class7"));
    }

    #[test]
    fn one_to_three_come_up_that_show_beside_each_other_and_each_does_at_times() {
        let mut seen = BTreeSet::new();
        let mut counts = BTreeSet::new();
        for n in 0..2000 {
            let drawn = draw(&format!("seed{n}"));
            counts.insert(drawn.len());
            for group in GROUPS {
                assert!(drawn.iter().filter(|f| group.contains(f)).count() <= 1, "{drawn:?}");
            }
            seen.extend(drawn);
        }
        assert_eq!(counts, BTreeSet::from([1, 2, 3]));
        assert_eq!(seen, GROUPS.concat().into_iter().collect());
    }

    #[test]
    fn a_new_seed_can_be_read_out_and_is_taken_as_it_is() {
        let seed = fresh();
        assert_eq!((seed.len(), tidy(&seed)), (6, seed.clone()));
        assert!(seed.bytes().all(|b| READABLE.contains(&b)));
        assert_ne!(fresh(), fresh());
    }
}
