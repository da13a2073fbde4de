//! Faults drawn by lot. One seed draws the same faults on any machine, so that a class works on the same case.

use crate::lab::faults::{Fault, Lot};

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

/// One to three faults, in the order in which they decide a headline, each of another lot. Only those are drawn that
/// `can_show` in the world that is there; where all can, a seed draws the same everywhere.
pub fn draw(seed: &str, can_show: impl Fn(Fault) -> bool) -> Vec<Fault> {
    let mut dice = Dice(hash(seed));
    let count = 1 + dice.below(MOST);
    let mut lots: Vec<Vec<Fault>> = Lot::ALL.map(|lot| lot.faults().filter(|fault| can_show(*fault)).collect()).into();
    lots.retain(|lot| !lot.is_empty());
    let mut drawn = Vec::new();
    for _ in 0..count.min(lots.len()) {
        let lot = lots.remove(dice.weighed(&lots));
        drawn.push(lot[dice.below(lot.len() as u64)]);
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

    /// A lot by its size, so that each fault comes up about as often.
    fn weighed(&mut self, lots: &[Vec<Fault>]) -> usize {
        let mut at = self.below(lots.iter().map(|lot| lot.len() as u64).sum());
        lots.iter()
            .position(|lot| {
                let here = at < lot.len();
                at = at.saturating_sub(lot.len());
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
        let drawn = |seed| draw(&tidy(seed), |_| true).iter().map(|f| f.id()).collect::<Vec<_>>().join(" ");
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
            let drawn = draw(&format!("seed{n}"), |_| true);
            counts.insert(drawn.len());
            for lot in Lot::ALL {
                assert!(drawn.iter().filter(|f| f.row().lot == Some(lot)).count() <= 1, "{drawn:?}");
            }
            seen.extend(drawn);
        }
        assert_eq!(counts, BTreeSet::from([1, 2, 3]));
        assert_eq!(seen, Fault::ALL.iter().copied().filter(|f| f.row().lot.is_some()).collect());
    }

    #[test]
    fn what_the_world_cannot_show_is_never_drawn() {
        let few = [Fault::CtrDisabled, Fault::BadQuery];
        let mut seen = BTreeSet::new();
        for n in 0..200 {
            let drawn = draw(&format!("seed{n}"), |fault| few.contains(&fault));
            assert!(!drawn.is_empty());
            seen.extend(drawn);
        }
        assert_eq!(seen, BTreeSet::from(few));
        assert!(draw("any", |_| false).is_empty());
    }

    #[test]
    fn a_new_seed_can_be_read_out_and_is_taken_as_it_is() {
        let seed = fresh();
        assert_eq!((seed.len(), tidy(&seed)), (6, seed.clone()));
        assert!(seed.bytes().all(|b| READABLE.contains(&b)));
        assert_ne!(fresh(), fresh());
    }
}
