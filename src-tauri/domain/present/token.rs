//! The token's clock as the screen shows it, and what is said as its end comes near.

use jiff::SignedDuration;

use super::way_to;
use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::reading::Registration;
use crate::domain::step::StepId;
use crate::domain::steps::token::WrongClock;
use crate::domain::steps::{self, Situation};
use crate::domain::token::TokenRecord;
use crate::domain::view::{Notice, NoticeAction, Spoken, TokenView, Tone};

/// The clock, as long as anybody waits for its end.
pub(super) fn view(s: &Situation) -> Option<TokenView> {
    let token = s.session.token.as_ref()?;
    // Its clock is of no more interest once the appliance is registered.
    if s.is_registered() || accepted(s, token) {
        return None;
    }
    Some(TokenView {
        ends_at: token.ends_at(),
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

/// One notice at a time: whoever slept through the others hears the one that is so.
fn end_notice(s: &Situation, token: &TokenRecord) -> Option<Notice> {
    let left = token.ends_at().duration_since(s.now);
    let (name, spoken, tone) = if token.is_expired(s.now) {
        ("expired", Spoken::Assertive, Tone::Problem)
    } else if left <= SignedDuration::from_mins(1) {
        ("1", Spoken::Assertive, Tone::Time)
    } else if left <= SignedDuration::from_mins(5) {
        ("5", Spoken::Polite, Tone::Time)
    } else if left <= SignedDuration::from_mins(15) {
        ("15", Spoken::Polite, Tone::Time)
    } else {
        return None;
    };
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
