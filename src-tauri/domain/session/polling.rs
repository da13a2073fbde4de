//! When to look again by itself: one place for all waiting.
//!
//! Cisco documents no times, and its API allows 8 000 requests an hour for the whole organisation, so looks are few:
//! at 5, 15, 30 and then every 60 seconds, a dozen at most, and only for the open step.

use jiff::{SignedDuration, Timestamp};

use crate::domain::guide;
use crate::domain::state::{Look, Session, TRIES, Wait};
use crate::domain::steps::Situation;

/// A look that took longer than this is given up, so that waiting goes on.
const LOST_AFTER: SignedDuration = SignedDuration::from_mins(2);

/// What the open step would look at, if anything.
pub fn wanted(session: &Session, now: Timestamp) -> Option<Look> {
    guide::next_look(session.step, &Situation::new(session, now))
}

/// Begins, keeps or ends waiting, so that it fits the open step.
pub fn settle(session: &mut Session, now: Timestamp) {
    if wanted(session, now).is_none() {
        session.wait = None;
        return;
    }
    let fits = session.wait.as_ref().is_some_and(|w| w.step == session.step);
    if !fits {
        session.wait =
            Some(Wait { step: session.step, since: now, tries: 0, next_at: Some(now + pause(0, session.begun_at)) });
    }
}

/// The look that is due, if any; marks it as under way.
pub fn due(session: &mut Session, now: Timestamp, at_once: bool) -> Option<(Look, u64)> {
    if session.looking_since.is_some_and(|since| now.duration_since(since).abs() > LOST_AFTER) {
        session.looking_since = None;
    }
    if session.looking_since.is_some() {
        return None;
    }
    let look = wanted(session, now)?;
    let wait = session.wait.as_mut()?;
    if at_once {
        // A person's press starts the dozen over once it is used up.
        wait.tries = if wait.tries >= TRIES { 1 } else { wait.tries + 1 };
    } else {
        if session.paused || wait.tries >= TRIES {
            return None;
        }
        // A clock set back must not make the wait endless.
        let due = wait.next_at.is_some_and(|at| at <= now || at.duration_since(now) > SignedDuration::from_hours(1));
        if !due {
            return None;
        }
        wait.tries += 1;
    }
    wait.next_at = None;
    session.looking_since = Some(now);
    session.generation += 1;
    Some((look, session.generation))
}

/// After a look ended: when the next one is.
pub fn again(session: &mut Session, now: Timestamp, retry_after: Option<u32>) {
    let seed = session.begun_at;
    if let Some(wait) = session.wait.as_mut() {
        let own = pause(wait.tries, seed);
        let asked = retry_after.map_or(SignedDuration::ZERO, |s| SignedDuration::from_secs(i64::from(s)));
        wait.next_at = (wait.tries < TRIES).then(|| now + own.max(asked));
    }
}

/// When the engine must wake up for this session at the latest.
pub fn next_wake(session: &Session, now: Timestamp) -> Option<Timestamp> {
    let look = session.wait.as_ref().filter(|_| !session.paused).and_then(|w| w.next_at);
    let token = session.token.as_ref().filter(|t| !t.is_expired(now)).map(|t| {
        // The words change at 15, 5, 1 minute and at the end.
        let ends = t.ends_at();
        [15, 5, 1]
            .into_iter()
            .map(|m| ends - SignedDuration::from_mins(m))
            .find(|at| *at > now)
            .unwrap_or(ends + SignedDuration::from_secs(1))
    });
    [look, token].into_iter().flatten().min()
}

/// The pause before look number `tries` + 1, with up to a fifth of jitter either way.
///
/// The jitter comes from the session and the count, so that the core stays free of chance and many wizards of one
/// organisation still do not look in step.
fn pause(tries: u32, seed: Timestamp) -> SignedDuration {
    let base = match tries {
        0 => 5_000,
        1 => 15_000,
        2 => 30_000,
        _ => 60_000,
    };
    let mixed = (seed.as_nanosecond() as u64 ^ u64::from(tries).wrapping_mul(0x9e37_79b9_7f4a_7c15))
        .wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let fifth = base / 5;
    let jitter = i64::try_from((mixed >> 33) % (2 * fifth as u64 + 1)).unwrap_or(0) - fifth;
    SignedDuration::from_millis(base + jitter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_are_5_15_30_60_within_a_fifth() {
        for second in 0..50 {
            let seed = Timestamp::from_second(1_700_000_000 + second).expect("a time");
            for (tries, base) in [(0, 5.0), (1, 15.0), (2, 30.0), (3, 60.0), (11, 60.0)] {
                let ratio = pause(tries, seed).as_secs_f64() / base;
                assert!((0.8..=1.2).contains(&ratio), "{tries}: {ratio}");
            }
        }
    }
}
