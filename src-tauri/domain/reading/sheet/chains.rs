//! Segments by what they say, so that finding one costs a step and not a walk.

use super::Segment;
use crate::domain::reading::cost::Cost;

/// Segments in chains by a key of what they say. However many keys fall together, making it costs one step a segment.
#[derive(Debug)]
pub(super) struct Chains {
    /// The first segment of each chain, and for each segment the next of its chain.
    first: Vec<u32>,
    next: Vec<u32>,
}

/// No segment.
const END: u32 = u32::MAX;

impl Chains {
    pub(super) fn of(segments: &[Segment], cost: &Cost) -> Self {
        let chains = (segments.len() / 2).next_power_of_two().max(16);
        let mut made = Self { first: vec![END; chains], next: vec![END; segments.len()] };
        // From the last on, so that each chain is in order.
        for (i, s) in segments.iter().enumerate().rev().filter(|(_, s)| s.own()) {
            cost.add((s.bare.1 - s.bare.0) as usize);
            let chain = made.chain(key(s.bare()));
            if let (Some(first), Ok(at)) = (made.first.get_mut(chain), u32::try_from(i)) {
                made.next[i] = std::mem::replace(first, at);
            }
        }
        made
    }

    fn chain(&self, key: u64) -> usize {
        usize::try_from((key ^ key >> 32) & (self.first.len() as u64 - 1)).unwrap_or(0)
    }

    /// The segments of the chain of `key`, in order: those with the key, and others.
    pub(super) fn of_key(&self, key: u64) -> impl Iterator<Item = usize> {
        let some = |at: u32| (at != END).then_some(at as usize);
        let first = self.first.get(self.chain(key)).copied().and_then(some);
        std::iter::successors(first, move |at| self.next.get(*at).copied().and_then(some))
    }
}

/// A number of what a text says, made of eight bytes at a time: every segment of a page is asked for its own.
pub(super) fn key(text: &str) -> u64 {
    let (words, rest) = text.as_bytes().as_chunks::<8>();
    let mut last = [0; 8];
    last[..rest.len()].copy_from_slice(rest);
    let mixed = |key: u64, word: &[u8; 8]| {
        let key = (key ^ u64::from_le_bytes(*word)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        // The upper bits depend on all of the word; a chain is chosen by the lower ones too.
        key ^ key >> 32
    };
    words.iter().chain([&last]).fold(text.len() as u64, mixed)
}
