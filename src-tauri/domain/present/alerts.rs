//! What is worth a notification of the desktop: what changed between two screens that a person who is elsewhere wants to know.

use super::activity::numbered_step;
use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::step::{StepId, StepState};
use crate::domain::view::{Alert, AlertKind, View};

/// What `after` has that `before` had not. Both are of one set-up.
pub fn alerts(before: &View, after: &View) -> Vec<Alert> {
    let mut all: Vec<Alert> = after
        .navigation
        .iter()
        .filter_map(|entry| {
            let was = before.navigation.iter().find(|one| one.id == entry.id)?.state;
            step_alert(entry.id, was, entry.state)
        })
        .collect();
    // Steps 6 and 7 tell of one registration.
    let mut registered = false;
    all.retain(|alert| alert.kind != AlertKind::Registered || !std::mem::replace(&mut registered, true));
    // One page proves several steps, and grows old for all of them at once.
    let stale = all.iter().filter(|alert| alert.kind == AlertKind::Stale).count();
    if stale > 1 {
        let mut first = true;
        all.retain(|alert| alert.kind != AlertKind::Stale || std::mem::take(&mut first));
        if let Some(alert) = all.iter_mut().find(|alert| alert.kind == AlertKind::Stale) {
            alert.title = Message::new("alert-stale-several").with("count", stale);
        }
    }
    let known = |id: &str| before.notices.iter().any(|notice| notice.id == id);
    let of_a_token = |id: &str| id.starts_with("token-") || id.starts_with("elsewhere-");
    let tokens = after.notices.iter().filter(|notice| of_a_token(&notice.id) && !known(&notice.id));
    all.extend(tokens.map(|notice| Alert {
        kind: AlertKind::Token,
        title: notice.message.clone(),
        step: StepId::GenerateToken,
        set_up: notice.next_actions.iter().find_map(|way| match &*way.input {
            Input::OpenSetUp { set_up } => Some(set_up.clone()),
            _ => None,
        }),
        device: None,
    }));
    for alert in &mut all {
        alert.device = after.device.clone().filter(|_| alert.set_up.is_none());
    }
    all
}

fn step_alert(step: StepId, was: StepState, is: StepState) -> Option<Alert> {
    use StepState as S;
    let alert = |kind, title| Some(Alert { kind, title, step, set_up: None, device: None });
    match (step, was, is) {
        (_, was, is) if was == is => None,
        (StepId::Register | StepId::DeviceListed, S::Waiting | S::CannotTell | S::ToDo, S::Confirmed) => {
            alert(AlertKind::Registered, Message::new("alert-registered").with("step", numbered_step(step)))
        }
        (StepId::Register, _, S::NeedsAttention) => alert(AlertKind::NeedsAttention, Message::new("alert-refused")),
        (_, S::Confirmed, S::NeedsAttention) => {
            alert(AlertKind::NeedsAttention, Message::new("alert-broke").with("step", numbered_step(step)))
        }
        (_, S::Confirmed, S::CannotTell) => {
            alert(AlertKind::Stale, Message::new("alert-stale").with("step", numbered_step(step)))
        }
        _ => None,
    }
}
