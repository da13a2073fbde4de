//! Steps 5 and 6: make a registration token in SSE, paste it on the appliance, register.

use super::{DeviceList, Judgement, Situation};
use crate::domain::device_names;
use crate::domain::evidence::{Evidence, Key, Observation};
use crate::domain::message::Message;
use crate::domain::product::token::LIVES;
use crate::domain::reading::{Device, Registration, Switch};
use crate::domain::source::Source;
use crate::domain::step::{StepId, StepState};
use crate::domain::token::{CLOCK_MAY_DIFFER, Shape, TokenRecord};

/// Step 5: the appliance accepted one, or a new row stands in an understood device list. Registered without either, it is
/// done with, and nobody says that a token was taken.
pub fn judge_generate(s: &Situation) -> Judgement {
    let registration = s.registration();
    let on_the_page = registration
        .filter(|(r, _)| matches!(r, Registration::Requested | Registration::InProgress | Registration::Registered));
    let listed = s.listed_as_registered();
    if on_the_page.is_some() || listed.is_some() {
        let confirmed = |id: &str| Judgement::new(StepState::Confirmed, Message::new(id));
        return match (s.token_taken(), on_the_page, listed) {
            (Some(evidence), ..) => confirmed("verdict-token-accepted").at_line(evidence, "registration"),
            (None, Some((_, evidence)), _) => confirmed("verdict-token-not-needed").at_line(evidence, "registration"),
            (None, None, Some(evidence)) => confirmed("verdict-token-not-needed-listed").seen_in(evidence),
            (None, None, None) => confirmed("verdict-token-not-needed"),
        };
    }
    if let Some(token) = &s.session.token
        && token.is_expired(s.now)
    {
        return expired(token).lead_to(StepId::GenerateToken);
    }
    if let Some((Switch::Disabled, evidence)) = s.ctr_in_sse() {
        // Documented (how-to, 2020): what is off here is not offered to the module.
        return Judgement::new(StepState::NeedsAttention, Message::new("verdict-ctr-off-in-sse"))
            .because(Message::new("verdict-ctr-off-in-sse-next"))
            .going_on(Message::new("refuted-ctr-off-in-sse"))
            .at_line(evidence, "ctr_in_sse");
    }
    if let Some((name, evidence)) = new_row(s) {
        return Judgement::new(StepState::Confirmed, Message::new("verdict-token-new-row").with("name", name))
            .seen_in(evidence);
    }
    if let Some(token) = &s.session.token {
        return running(s, token);
    }
    let todo = Judgement::new(StepState::ToDo, Message::new("verdict-token-todo"));
    match registration {
        Some((Registration::TokenWanted, evidence)) => {
            todo.because(Message::new("verdict-token-wanted")).at_line(evidence, "registration")
        }
        Some((Registration::Failed, evidence)) => {
            Judgement::new(StepState::ToDo, Message::new("verdict-token-new-one")).at_line(evidence, "registration")
        }
        _ => todo,
    }
}

/// A token whose clock runs: the person's word, with what it is good for.
fn running(s: &Situation, token: &TokenRecord) -> Judgement {
    let mut judged = Judgement::new(
        StepState::MarkedByYou,
        Message::new("verdict-token-running")
            .with("minutes", token.minutes_left(s.now))
            .with("ends", token.ends_at())
            .with("exact", token.is_exact()),
    );
    judged.source = Some(Source::User);
    judged.observed_at = Some(token.made_at);
    if let Some((appliance, tenant)) = other_cloud(s, token) {
        judged.state = StepState::NeedsAttention;
        judged.headline = Message::new("verdict-token-other-cloud");
        judged.expected = Some(appliance);
        judged.found = Some(tenant);
        judged.details.push(Message::new("verdict-token-other-cloud-next"));
        judged.going_on = Some(Message::new("refuted-token-other-cloud"));
        return judged;
    }
    if let Some(doubt) = token.shape.and_then(doubt) {
        judged.details.push(doubt);
    }
    judged.details.extend(lasts(s, token));
    judged
}

/// Whether a token is still to be made for this appliance.
pub fn needs_one(s: &Situation) -> bool {
    s.token_taken().is_none()
        && !s.is_registered()
        && s.session.token.as_ref().is_none_or(|token| token.is_expired(s.now))
}

/// The shortest life that lasts for so many appliances, one after another. By the slowest of what this person's own registrations
/// took, twice that, as nobody is as fast with every one; an hour each as long as nothing was measured. Both assumed.
pub fn life_for(appliances: u8, paces: &[u32]) -> u32 {
    let each = paces.iter().max().map_or(60, |slowest| 2 * slowest.div_ceil(60));
    let all = each.saturating_mul(u32::from(appliances));
    LIVES.into_iter().find(|life| *life >= all).unwrap_or(LIVES[LIVES.len() - 1])
}

/// Minutes that are called enough as long as nobody has measured how long this person takes. Assumed.
const USUALLY_ENOUGH: i64 = 10;

/// Whether the token lasts until it is used. By the slowest of what this person's own registrations took, once for each
/// appliance that the token is for.
fn lasts(s: &Situation, token: &TokenRecord) -> Vec<Message> {
    let left = token.minutes_left(s.now);
    let word = |enough: bool| if enough { "enough" } else { "short" };
    let Some(slowest) = s.session.paces.iter().max() else {
        return vec![Message::new(&format!("verdict-token-{}", word(left >= USUALLY_ENOUGH)))];
    };
    let took = i64::from(slowest.div_ceil(60));
    let all = took * i64::from(token.appliances);
    let mut said = vec![Message::new("verdict-token-pace").with("minutes", took)];
    if token.appliances > 1 {
        let several = Message::new("verdict-token-pace-several");
        said.push(several.with("appliances", i64::from(token.appliances)).with("minutes", all));
    }
    said.push(Message::new(&format!("verdict-token-pace-{}", word(left >= all))));
    said
}

/// How this computer's clock cannot be right, as far as the token's end hangs on it.
pub enum WrongClock {
    /// By so many seconds ahead of it (negative: behind) the cloud's clock is.
    Differs(i64),
    /// The token was made at a time that is still to come.
    SetBack,
}

/// Whether this computer's clock is wrong, by the newest answer of the cloud or by the token's own beginning.
pub fn wrong_clock(s: &Situation, token: &TokenRecord) -> Option<WrongClock> {
    if token.is_of_the_future(s.now) {
        return Some(WrongClock::SetBack);
    }
    let evidence = s.session.evidence.latest_seen(Key::CloudClock).filter(|evidence| evidence.is_fresh(s.now))?;
    match evidence.value {
        Observation::Clock { ahead } if ahead.abs() > CLOCK_MAY_DIFFER => Some(WrongClock::Differs(ahead)),
        _ => None,
    }
}

/// What is odd about the text that was handed over. Doubted, not blocked.
pub fn doubt(shape: Shape) -> Option<Message> {
    match shape {
        Shape::Usual => None,
        Shape::Length(n) => Some(Message::new("token-doubt-length").with("length", n)),
        Shape::Characters => Some(Message::new("token-doubt-characters")),
    }
}

fn expired(token: &TokenRecord) -> Judgement {
    let mut judged =
        Judgement::new(StepState::NeedsAttention, Message::new("verdict-token-expired").with("ended", token.ends_at()))
            .because(Message::new("verdict-token-expired-next"))
            .going_on(Message::new("refuted-token-expired"));
    judged.source = Some(Source::User);
    judged.observed_at = Some(token.made_at);
    judged
}

/// Appliance's cloud and the token's, in words, where they differ.
pub fn other_cloud(s: &Situation, token: &TokenRecord) -> Option<(Message, Message)> {
    let (server, _) = s.server_in_force()?;
    let appliance = server.region.known()?;
    (appliance != token.region).then(|| {
        (
            Message::new("expected-token-portal")
                .with("region", appliance.label())
                .with("host", appliance.hosts().sse_portal),
            Message::new("found-token-portal")
                .with("region", token.region.label())
                .with("host", token.region.hosts().sse_portal),
        )
    })
}

/// A row of the newest list that an older one lacked: the placeholder that SSE makes for a token.
fn new_row<'a>(s: &Situation<'a>) -> Option<(String, &'a Evidence)> {
    let lists: Vec<DeviceList> = s.device_lists().collect();
    let newest = lists.first()?;
    // Only lists of one kind can be compared: a page may show another tenant or a filtered table.
    let older =
        lists.iter().skip(1).find(|l| l.evidence.source == newest.evidence.source && l.tenant == newest.tenant)?;
    let known = |d: &Device| {
        older.devices.iter().any(|o| match (&d.id, &o.id) {
            (Some(a), Some(b)) => device_names::id_fits(a, b) || device_names::id_fits(b, a),
            _ => d.name.is_some() && d.name == o.name,
        })
    };
    let fresh = newest.devices.iter().find(|d| !known(d) && (d.id.is_some() || d.name.is_some()))?;
    let name = fresh.name.clone().or_else(|| fresh.id.clone())?;
    Some((name, newest.evidence))
}

/// Step 6: requested, in progress or registered.
pub fn judge_register(s: &Situation) -> Judgement {
    let registration = s.registration();
    match registration {
        // A refusal speaks of the token of its time; one made since has not been tried.
        Some((Registration::Failed, evidence)) if !made_since(s, evidence) && !listed_since(s, evidence) => {
            return failed(s, evidence);
        }
        Some((Registration::Requested, evidence)) => {
            return Judgement::new(StepState::Confirmed, Message::new("verdict-register-requested"))
                .because(Message::new("verdict-register-next"))
                .at_line(evidence, "registration");
        }
        Some((Registration::InProgress, evidence)) => {
            return Judgement::new(StepState::Confirmed, Message::new("verdict-register-in-progress"))
                .because(Message::new("verdict-register-next"))
                .at_line(evidence, "registration");
        }
        Some((Registration::Registered, evidence)) => {
            return Judgement::new(StepState::Confirmed, Message::new("verdict-register-registered"))
                .at_line(evidence, "registration");
        }
        _ => {}
    }
    if let Some(evidence) = s.listed_as_registered() {
        return Judgement::new(StepState::Confirmed, Message::new("verdict-register-listed")).seen_in(evidence);
    }
    if let Some(token) = &s.session.token {
        if token.is_expired(s.now) {
            return expired(token).lead_to(StepId::GenerateToken);
        }
        if let Some((expected, found)) = other_cloud(s, token) {
            return Judgement::new(StepState::NeedsAttention, Message::new("verdict-token-other-cloud"))
                .because(Message::new("verdict-token-other-cloud-next"))
                .sides(expected, found)
                .going_on(Message::new("refuted-token-other-cloud"))
                .lead_to(StepId::GenerateToken);
        }
    }
    match registration {
        Some((Registration::Busy, evidence)) => {
            let mut waiting = Judgement::new(StepState::Waiting, Message::new("verdict-esa-busy"))
                .because(Message::new("verdict-esa-busy-next"))
                .at_line(evidence, "registration");
            waiting.waiting_since = Some(evidence.observed_at);
            waiting
        }
        Some((Registration::Failed, evidence)) => {
            Judgement::new(StepState::ToDo, Message::new("verdict-register-again")).at_line(evidence, "registration")
        }
        Some((_, evidence)) => {
            // The page that asks for a token is newer than anything else the appliance said.
            Judgement::new(StepState::ToDo, Message::new("verdict-register-wanted")).at_line(evidence, "registration")
        }
        None => Judgement::new(StepState::ToDo, Message::new("verdict-nothing-yet"))
            .because(Message::new("verdict-register-todo")),
    }
}

/// Whether a token was made after the appliance said this.
pub fn made_since(s: &Situation, evidence: &Evidence) -> bool {
    s.session.token.as_ref().is_some_and(|t| t.made_at > evidence.observed_at && !t.is_expired(s.now))
}

/// Whether SSE listed the appliance as registered after it said this.
pub fn listed_since(s: &Situation, evidence: &Evidence) -> bool {
    s.listed_as_registered().is_some_and(|list| list.observed_at > evidence.observed_at)
}

/// The appliance has one sentence for four causes. Our own record tells them apart, or leaves two; without it, all four
/// are named. Documented (how-to, 2020): a token of another region, and one that ran out. Inferred: one that was used before, and
/// one that was mistyped. The sentence itself is known from third-party automation.
fn failed(s: &Situation, evidence: &Evidence) -> Judgement {
    let base = |headline: Message| {
        Judgement::new(StepState::NeedsAttention, headline)
            .going_on(Message::new("refuted-register-failed"))
            .at_line(evidence, "registration")
            .lead_to(StepId::GenerateToken)
    };
    let Some(token) = s.session.token.as_ref().filter(|t| t.made_at <= evidence.observed_at) else {
        return base(Message::new("verdict-register-failed"))
            .because(Message::new("verdict-register-failed-four"))
            .because(Message::new("verdict-register-failed-next"));
    };
    if let Some((expected, found)) = other_cloud(s, token) {
        return base(Message::new("verdict-token-other-cloud"))
            .because(Message::new("verdict-token-other-cloud-next"))
            .sides(expected, found);
    }
    if token.is_expired(evidence.observed_at) {
        return base(Message::new("verdict-token-expired").with("ended", token.ends_at()))
            .because(Message::new("verdict-token-expired-next"));
    }
    if let Some(doubt) = token.shape.and_then(doubt) {
        return base(Message::new("verdict-register-failed"))
            .because(doubt)
            .because(Message::new("verdict-register-failed-next"));
    }
    let left = if same_cloud(s, token) { "verdict-register-failed-two" } else { "verdict-register-failed-four" };
    base(Message::new("verdict-register-failed"))
        .because(Message::new(left))
        .because(Message::new("verdict-register-failed-next"))
}

/// Whether the appliance's server is known to be of the cloud in which the token was made.
pub fn same_cloud(s: &Situation, token: &TokenRecord) -> bool {
    s.server_in_force().is_some_and(|(server, _)| server.region.known() == Some(token.region))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_life_that_lasts_for_all_is_chosen() {
        let minutes = |count: u32| count * 60;
        assert_eq!(life_for(1, &[]), 60, "what SSE presets");
        assert_eq!(life_for(3, &[]), 240);
        assert_eq!(life_for(3, &[minutes(5), minutes(20)]), 120, "by the slowest, twice");
        assert_eq!(life_for(100, &[]), 7200);
        assert_eq!(life_for(100, &[u32::MAX]), 7200, "no longer one is offered");
    }
}
