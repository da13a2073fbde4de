//! When to look again by itself: one place for all waiting.
//!
//! Cisco documents no times, and its API allows 8 000 requests an hour for the whole organisation, so probes are few:
//! at 5, 15, 30 and then every 60 seconds, a dozen at most, and only for the open step. Whoever asks us to wait longer is
//! heard.

use jiff::{SignedDuration, Timestamp};

use crate::domain::guide;
use crate::domain::source::Source;
use crate::domain::state::{LATE_AFTER, Probe, Session, TRIES, Wait};
use crate::domain::steps::Situation;

/// A probe that took this long is given up, so that waiting goes on.
const LOST_AFTER: SignedDuration = SignedDuration::from_mins(2);

/// What a probe is asked by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trigger {
    /// Its time may have come.
    Time,
    /// The person came back to the window.
    Return,
    /// The person, or something they agreed to, wants it now.
    Press,
}

/// What the open step would look at, if anything.
pub fn wanted(session: &Session, now: Timestamp) -> Option<Probe> {
    guide::next_probe(session.step, &Situation::new(session, now))
}

/// Begins, keeps or ends waiting, so that it fits the open step and the clock.
pub fn settle(session: &mut Session, now: Timestamp) {
    follow_clock(session, now);
    if session.probing_since.is_some_and(|since| now.duration_since(since).abs() >= LOST_AFTER) {
        session.probing_since = None;
    }
    let Some(probe) = wanted(session, now) else {
        session.wait = None;
        return;
    };
    let held_until = held_until(session, &probe);
    let next = |tries| (now + pause(tries, session.begun_at)).max(held_until.unwrap_or(now));
    match session.wait.as_mut().filter(|w| w.step == session.step) {
        None => {
            let next_at = Some(next(0));
            session.wait = Some(Wait { step: session.step, since: now, tries: 0, next_at, known_at: Some(now) });
        }
        Some(wait) if wait.tries >= TRIES => wait.next_at = None,
        // The probe that would have said when the next one is was lost: with the program, or on its way.
        Some(wait) if wait.next_at.is_none() && session.probing_since.is_none() => {
            wait.next_at = Some(next(wait.tries));
        }
        Some(_) => {}
    }
}

/// Takes along what was reckoned by a clock that was set back since, so that nothing of it lies further ahead than it
/// was to be, and the age of the wait stays what it was.
fn follow_clock(session: &mut Session, now: Timestamp) {
    let Some(wait) = session.wait.as_mut() else { return };
    let back = wait.known_at.unwrap_or(wait.since).duration_since(now);
    wait.known_at = Some(now);
    if back <= SignedDuration::ZERO {
        return;
    }
    wait.since -= back;
    let others = [&mut wait.next_at, &mut session.held_until, &mut session.probing_since];
    for at in others.into_iter().flatten() {
        *at -= back;
    }
}

/// Until when the far side of this probe asked to be left alone.
fn held_until(session: &Session, probe: &Probe) -> Option<Timestamp> {
    session.held_until.filter(|_| probe.source() == Source::CloudApi)
}

/// The probe that is due, if any; marks it as under way. Waiting must be settled.
pub fn due(session: &mut Session, now: Timestamp, trigger: Trigger) -> Option<(Probe, u64)> {
    if session.probing_since.is_some() {
        return None;
    }
    let probe = wanted(session, now)?;
    let held = held_until(session, &probe).filter(|at| *at > now);
    let wait = session.wait.as_mut()?;
    let tries = wait.tries + 1;
    wait.tries = match trigger {
        // A person's press starts the dozen over once it is used up. They read how long they were asked to wait.
        Trigger::Press if tries > TRIES => 1,
        Trigger::Press => tries,
        Trigger::Return | Trigger::Time if held.is_some() => {
            wait.next_at = wait.next_at.max(held);
            return None;
        }
        // One look for whoever comes back; a window that is passed by is no wish for a dozen more.
        Trigger::Return => tries.min(TRIES),
        Trigger::Time if session.paused || wait.next_at.is_none_or(|at| at > now) => return None,
        Trigger::Time => tries,
    };
    wait.next_at = None;
    session.probing_since = Some(now);
    session.round += 1;
    Some((probe, session.round))
}

/// After a probe ended: when the next one is.
pub fn again(session: &mut Session, now: Timestamp) {
    let seed = session.begun_at;
    if let Some(wait) = session.wait.as_mut() {
        wait.next_at = (wait.tries < TRIES).then(|| now + pause(wait.tries, seed));
    }
    // The next look may be another one, at another machine.
    if let Some(probe) = wanted(session, now)
        && let Some(held) = held_until(session, &probe)
        && let Some(next_at) = session.wait.as_mut().and_then(|w| w.next_at.as_mut())
    {
        *next_at = held.max(*next_at);
    }
}

/// Looking goes on after a pause: at once, unless we were asked to wait. It is a press, so the dozen may start over.
pub fn resume(session: &mut Session, now: Timestamp) {
    session.paused = false;
    if let Some(wait) = session.wait.as_mut() {
        if wait.tries >= TRIES {
            wait.tries = 0;
        }
        wait.next_at = Some(now);
    }
}

/// When the engine must wake up for this session at the latest.
pub fn next_wake(session: &Session, now: Timestamp) -> Option<Timestamp> {
    let probe = match session.probing_since {
        Some(since) => Some(since + LOST_AFTER),
        None => session.wait.as_ref().filter(|_| !session.paused).and_then(|w| w.next_at),
    };
    // The screen calls it late, whether or not anything is looked at by then.
    let since = guide::judge(session.step, &Situation::new(session, now)).waiting_since;
    let since = since.or(session.wait.as_ref().map(|w| w.since));
    let late = since.map(|since| since + LATE_AFTER).filter(|at| *at > now);
    let token = session.token.as_ref().and_then(|token| token.next_words_at(now));
    [probe, late, token].into_iter().flatten().min()
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
