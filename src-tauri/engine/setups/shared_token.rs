//! A token that was made for several appliances of the list. Its clock runs in each of them that still needs one: whoever makes
//! several at once in the portal picks one life for all.

use jiff::Timestamp;

use super::State;
use crate::domain::place::PlaceId;
use crate::domain::present;
use crate::domain::state::Session;
use crate::domain::step::StepId;
use crate::domain::steps::Situation;
use crate::domain::steps::token::needs_one;
use crate::domain::token::{MOST_APPLIANCES, TokenRecord};
use crate::domain::transition::Event;
use crate::domain::view::{Notice, TokenAdvice};

impl State {
    /// The open one got a token or let go of one; `before` is what it had.
    pub(in crate::engine) async fn share_token(&mut self, before: Option<TokenRecord>) {
        let token = self.workspace.session.token.clone();
        // One for this appliance alone is no affair of the others.
        if self.workspace.practice || token == before || token.as_ref().is_some_and(|token| token.appliances < 2) {
            return;
        }
        let before = before.map(|token| token.made_at);
        let mut left = token.as_ref().map_or(0, |token| token.appliances - 1);
        for id in self.behind() {
            let now = self.clock.now();
            let given = token.clone().filter(|_| left > 0);
            let concerned = self.other(&id, now).await.is_some_and(|session| {
                let ran = session.token.as_ref().is_some_and(|own| own.is_of_several(before));
                ran || (given.is_some() && needs_one(&Situation::new(session, now)))
            });
            if concerned {
                left -= u8::from(given.is_some());
                self.apply_to(&id, Event::TokenOfSeveral { token: given, before }).await;
            }
        }
    }

    /// What to choose in the portal, where the step that tells of it is open and several appliances need a token.
    pub(in crate::engine) async fn token_advice(&mut self, now: Timestamp) -> Option<TokenAdvice> {
        let session = &self.workspace.session;
        let is_told = session.place == PlaceId::Setup && session.step == StepId::GenerateToken;
        if self.workspace.practice || !is_told || !needs_one(&Situation::new(session, now)) {
            return None;
        }
        let mut appliances = 1;
        for id in self.behind() {
            let needs = |session: &Session| needs_one(&Situation::new(session, now));
            appliances += u8::from(appliances < MOST_APPLIANCES && self.other(&id, now).await.is_some_and(needs));
        }
        (appliances > 1).then(|| present::token_advice(appliances, &self.workspace.session.paces))
    }

    /// What is said of the tokens of those that are not open.
    pub(in crate::engine) async fn tokens_elsewhere(&mut self, now: Timestamp) -> Vec<Notice> {
        if self.workspace.practice {
            return Vec::new();
        }
        let with_token = self.set_ups.others.iter().filter(|(_, other)| other.workspace.session.token.is_some());
        let ids: Vec<String> = with_token.map(|(id, _)| id.clone()).collect();
        for id in &ids {
            let _ = self.other(id, now).await;
            self.enter_its_end(id, now).await;
        }
        let session = |id: String| Some((id.clone(), &*self.set_ups.others.get(&id)?.workspace.session));
        let others: Vec<(String, &Session)> = ids.into_iter().filter_map(session).collect();
        present::tokens_elsewhere(&self.workspace.session, &others, now)
    }

    /// Lets a set-up that is not open tell its log that its token ran out, as soon as that is so.
    async fn enter_its_end(&mut self, id: &str, now: Timestamp) {
        let Some(other) = self.set_ups.others.get_mut(id) else { return };
        let over = other.workspace.session.token.as_ref().filter(|token| token.is_expired(now));
        let over = over.map(|token| token.ends_at());
        if over.is_some() && other.token_over != over {
            other.token_over = over;
            other.workspace.apply(Event::TimePassed, now).await;
            other.row = None;
        }
    }

    /// When there is something new to say of them.
    pub(in crate::engine) fn next_token_elsewhere(&self, now: Timestamp) -> Option<Timestamp> {
        let others = self.set_ups.others.values().filter(|_| !self.workspace.practice);
        others.filter_map(|other| other.workspace.session.token.as_ref()?.next_words_at(now)).min()
    }

    /// Loads all that are not open, so that their tokens are heard of.
    pub(in crate::engine) async fn load_behind(&mut self) {
        for id in self.behind() {
            let _ = self.load_other(&id).await;
        }
    }

    /// The ids of all that are not open, in the list's order.
    fn behind(&self) -> Vec<String> {
        let list = &self.set_ups.list;
        list.all.iter().map(|one| one.id.clone()).filter(|id| *id != list.open).collect()
    }

    /// One that is not open, with what is known of the tenant by now.
    async fn other(&mut self, id: &str, now: Timestamp) -> Option<&Session> {
        if !self.load_other(id).await {
            return None;
        }
        let other = self.set_ups.others.get_mut(id)?;
        other.workspace.keep_up(now).await;
        Some(&other.workspace.session)
    }
}
