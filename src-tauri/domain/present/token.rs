//! The token's clock as the screen shows it, and what is said as its end comes near.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};

use super::activity::life_words;
use super::step::way_to;
use crate::domain::input::Input;
use crate::domain::message::{Message, Value};
use crate::domain::reading::Registration;
use crate::domain::state::Session;
use crate::domain::step::StepId;
use crate::domain::steps::token::WrongClock;
use crate::domain::steps::{self, Situation};
use crate::domain::token::{LAST_MINUTE, SOON, SOONER, TokenRecord};
use crate::domain::view::{Notice, NoticeAction, Spoken, TokenAdvice, TokenView, Tone};

/// What to choose in the portal for so many appliances that each need a token.
pub fn token_advice(appliances: u8, paces: &[u32]) -> TokenAdvice {
    let minutes = steps::token::life_for(appliances, paces);
    let message =
        Message::new("token-advice").with("appliances", i64::from(appliances)).with("life", life_words(minutes));
    TokenAdvice { appliances, minutes, message }
}

/// The clock, as long as anybody waits for its end.
pub(super) fn view(s: &Situation) -> Option<TokenView> {
    let token = s.session.token.as_ref()?;
    // Its clock is of no more interest once the appliance is registered.
    if s.is_registered() || accepted(s, token) {
        return None;
    }
    Some(TokenView {
        ends_at: token.ends_at(),
        soon_at: token.ends_at() - SOON,
        last_minute_at: token.ends_at() - LAST_MINUTE,
        exact: token.stated.is_some(),
        kept: token.kept,
        expired: token.is_expired(s.now),
        doubt: token.shape.and_then(steps::token::doubt),
        region: Some(token.region),
    })
}

/// Whether the appliance took this token: from then on nobody waits for its end.
pub(super) fn accepted(s: &Situation, token: &TokenRecord) -> bool {
    matches!(
        s.registration(),
        Some((Registration::Requested | Registration::InProgress | Registration::Registered, evidence))
            if evidence.observed_at >= token.made_at
    )
}

/// What is said of it: how near its end is, and that this computer's clock is wrong.
pub(super) fn notices(s: &Situation) -> Vec<Notice> {
    let Some(token) = s.session.token.as_ref().filter(|t| !s.is_registered() && !accepted(s, t)) else {
        return Vec::new();
    };
    end_notice(s, token).into_iter().chain(clock_notice(s, token)).collect()
}

/// How near its end is, in words that change at 15, 5, 1 minute and at the end; nothing before that.
fn nearness(token: &TokenRecord, now: Timestamp) -> Option<(&'static str, Spoken, Tone)> {
    let left = token.ends_at().duration_since(now);
    if token.is_expired(now) {
        Some(("expired", Spoken::Assertive, Tone::Problem))
    } else if left <= LAST_MINUTE {
        Some(("1", Spoken::Assertive, Tone::Time))
    } else if left <= SOONER {
        Some(("5", Spoken::Polite, Tone::Time))
    } else if left <= SOON {
        Some(("15", Spoken::Polite, Tone::Time))
    } else {
        None
    }
}

/// How long it is told that a token of a set-up that is not open ran out. After that its row of the table says so.
const TOLD_ELSEWHERE: SignedDuration = SignedDuration::from_hours(1);

/// What is said of tokens of set-ups that are not open, each with its id: once for all whose token ends at the same moment, and
/// not where the open one says it already.
pub fn tokens_elsewhere(open: &Session, others: &[(String, &Session)], now: Timestamp) -> Vec<Notice> {
    let here = view(&Situation::new(open, now)).map(|token| token.ends_at);
    let mut by_end: BTreeMap<Timestamp, Vec<&(String, &Session)>> = BTreeMap::new();
    for other in others {
        let ends = view(&Situation::new(other.1, now)).map(|token| token.ends_at);
        if let Some(ends) = ends.filter(|ends| Some(*ends) != here && now.duration_since(*ends) < TOLD_ELSEWHERE) {
            by_end.entry(ends).or_default().push(other);
        }
    }
    let notices = by_end.into_iter().filter_map(|(ends, of)| {
        let (id, first) = of.first()?;
        let token = first.token.as_ref()?;
        let (name, spoken, tone) = nearness(token, now)?;
        let called = first.device_name().map_or_else(|| Value::from(Message::new("set-ups-no-name")), Value::from);
        let over = if name == "expired" { "-expired" } else { "" };
        let notice = format!("elsewhere-{name}-{}-{id}", token.made_at.as_second());
        Some(Notice {
            tone,
            spoken,
            message: Message::new(&format!("notice-token-elsewhere{over}"))
                .with("count", of.len())
                .with("name", called)
                .with("at", ends),
            details: None,
            next_actions: vec![
                NoticeAction {
                    label: Message::new("notice-page-taken-open"),
                    input: Box::new(Input::OpenSetUp { set_up: id.clone() }),
                },
                NoticeAction {
                    label: Message::new("notice-dismiss"),
                    input: Box::new(Input::Dismiss { notice: notice.clone() }),
                },
            ],
            id: notice,
        })
    });
    notices.filter(|notice| !open.dismissed.contains(&notice.id)).collect()
}

/// One notice at a time: whoever slept through the others hears the one that is so.
fn end_notice(s: &Situation, token: &TokenRecord) -> Option<Notice> {
    let (name, spoken, tone) = nearness(token, s.now)?;
    let go = NoticeAction {
        label: way_to(StepId::GenerateToken),
        input: Box::new(Input::Go { step: StepId::GenerateToken }),
    };
    Some(Notice {
        id: format!("token-{name}-{}", token.made_at.as_second()),
        tone,
        spoken,
        message: Message::new(&format!("notice-token-{name}"))
            .with("at", token.ends_at())
            .with("exact", token.is_exact()),
        details: Some(
            Message::new(if name == "expired" { "notice-token-expired-next" } else { "notice-token-soon-next" })
                .with("machine", s.session.machine().abbreviation()),
        ),
        next_actions: if s.session.step == StepId::GenerateToken { Vec::new() } else { vec![go] },
    })
}

/// Wrong by more than two minutes, the time that is shown is another than the portal's.
fn clock_notice(s: &Situation, token: &TokenRecord) -> Option<Notice> {
    let (name, message) = match steps::token::wrong_clock(s, token)? {
        WrongClock::SetBack => ("set-back", Message::new("notice-clock-set-back")),
        WrongClock::Differs(ahead) => {
            let name = if ahead > 0 { "behind" } else { "ahead" };
            (name, Message::new(&format!("notice-clock-{name}")).with("minutes", (ahead.abs() + 30) / 60))
        }
    };
    Some(Notice {
        id: format!("clock-{name}-{}", token.made_at.as_second()),
        tone: Tone::Unknown,
        spoken: Spoken::Polite,
        message,
        details: Some(Message::new("notice-clock-next")),
        next_actions: vec![NoticeAction {
            label: Message::new("notice-dismiss"),
            input: Box::new(Input::Dismiss { notice: format!("clock-{name}-{}", token.made_at.as_second()) }),
        }],
    })
}
