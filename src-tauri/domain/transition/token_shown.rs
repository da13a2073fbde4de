//! A page that says until when a token lasts: the clock takes its word over the person's, and starts where none runs.

use jiff::{SignedDuration, Timestamp};

use super::Effect;
use super::advance::Turn;
use crate::domain::activity::Happening;
use crate::domain::key_store::Kept;
use crate::domain::product::token::LIVES;
use crate::domain::reading::Registration;
use crate::domain::region::Region;
use crate::domain::source::Source;
use crate::domain::steps::Situation;
use crate::domain::steps::token::needs_one;
use crate::domain::token::{StatedEnd, TokenRecord};

/// How many registrations are remembered: enough for one bad day to be seen, few enough to follow a person who gets faster.
const MOST_PACES: usize = 5;

impl Turn {
    /// What a page that was just read says of the token, and of the region of the portal that it is from.
    pub(super) fn token_shown(&mut self, expires: Option<Timestamp>, region: Option<Region>, source: Source) {
        let Some(ends_at) = expires.filter(|ends| *ends > self.now) else { return };
        let now = self.now;
        let s = Situation::new(&self.session, now);
        if s.is_registered() {
            return;
        }
        let refused = s.registration().filter(|(what, _)| *what == Registration::Failed).map(|(_, e)| e.observed_at);
        let region = region.or_else(|| s.tenant_region().map(|(region, _)| region));
        let stated = StatedEnd { ends_at, source, seen_at: now };
        let is_over = |token: &TokenRecord| token.is_expired(now) || refused.is_some_and(|at| at >= token.made_at);
        if let Some(token) = self.session.token.as_mut().filter(|token| !is_over(token)) {
            if token.stated.as_ref().map(|stated| stated.ends_at) != Some(ends_at) {
                let region = token.region;
                token.stated = Some(stated);
                self.record(Happening::TokenShown { ends_at, region }, source, false);
            }
            return;
        }
        let (Some(region), Some((made_at, minutes))) = (region, made(ends_at, now)) else { return };
        let token = TokenRecord {
            made_at,
            minutes,
            region,
            kept: Kept::Missing,
            shape: None,
            stated: Some(stated),
            appliances: 1,
            taken_at: None,
        };
        if self.session.token.replace(token).is_some_and(|old| old.kept != Kept::Missing) {
            self.effects.push(Effect::RemoveToken);
        }
        self.session.dismissed.retain(|notice| !notice.starts_with("token-"));
        self.record(Happening::TokenShown { ends_at, region }, source, false);
    }
}

impl Turn {
    /// The person has a token from now on.
    pub(super) fn start_token(&mut self, token: TokenRecord) {
        let (minutes, region) = (token.minutes, token.region);
        if self.session.token.replace(token).is_some_and(|old| old.kept != Kept::Missing) {
            self.effects.push(Effect::RemoveToken);
        }
        self.session.dismissed.retain(|notice| !notice.starts_with("token-"));
        self.note(Happening::TokenRecorded { minutes, region });
    }

    /// The person has it no more.
    pub(super) fn forget_token(&mut self) {
        if self.session.token.take().is_some() {
            self.note(Happening::TokenForgotten);
        }
        self.effects.push(Effect::RemoveToken);
    }

    /// Another set-up of the list has a token for several. Its clock runs here too, where one is needed; where it ran here before,
    /// it goes the way that it goes there.
    pub(super) fn token_of_several(&mut self, token: Option<TokenRecord>, before: Option<Timestamp>) {
        let ran_here = self.session.token.as_ref().is_some_and(|own| own.is_of_several(before));
        match token {
            Some(token) if ran_here || needs_one(&Situation::new(&self.session, self.now)) => self.start_token(token),
            None if ran_here => self.forget_token(),
            _ => {}
        }
    }

    /// Remembers, once for each token, how long it took until the appliance had it: the measure of whether another one lasts.
    pub(super) fn time_registration(&mut self) {
        let taken = Situation::new(&self.session, self.now).token_taken().map(|evidence| evidence.observed_at);
        let Some((taken, token)) = taken.zip(self.session.token.as_mut()) else { return };
        if token.taken_at.is_some() || taken < token.made_at {
            return;
        }
        token.taken_at = Some(taken);
        if let Some(took) = token.took().and_then(|took| u32::try_from(took.as_secs()).ok()) {
            self.session.paces.push(took);
            let most = self.session.paces.len().saturating_sub(MOST_PACES);
            self.session.paces.drain(..most);
        }
        self.save();
    }

    /// What other set-ups of this computer took. Where this one has measured nothing itself, it goes by that.
    pub(super) fn paces_known(&mut self, paces: Vec<u32>) {
        if self.session.paces.is_empty() {
            self.session.paces = paces;
        }
    }
}

/// When a token was most likely made that ends then, and how long it lasts: of the lives that SSE offers, the shortest of which
/// so much can be left. None where none is so long.
fn made(ends_at: Timestamp, now: Timestamp) -> Option<(Timestamp, u32)> {
    let life = |minutes: u32| SignedDuration::from_mins(i64::from(minutes));
    let minutes = LIVES.into_iter().find(|minutes| ends_at.duration_since(now) <= life(*minutes))?;
    Some((ends_at - life(minutes), minutes))
}
