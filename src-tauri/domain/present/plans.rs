//! What the wizard can do by itself, and the plan that is shown before it does.

use crate::domain::failure::RequestError;
use crate::domain::failure::mail::MailError;
use crate::domain::guide;
use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::state::{Plan, Progress, Session, Write};
use crate::domain::step::{StepId, StepState};
use crate::domain::steps::{Situation, cloud, prove};
use crate::domain::view::{Offer, PlanLine, PlanState, PlanView};

/// What can be offered at a step right now.
pub(super) fn offers(s: &Situation, step: StepId) -> Vec<Offer> {
    let open = guide::judge(step, s).state != StepState::Confirmed;
    match step {
        StepId::AddModule if open && cloud::module_to_create(s).is_some() => {
            vec![offer("create-module", Input::PlanModule)]
        }
        StepId::AddModule if s.session.created.is_some() => {
            vec![offer("delete-module", Input::PlanRemoveModule)]
        }
        StepId::Prove if prove::message_to_send(s, false).is_some() => {
            vec![offer("send-message", Input::PlanMessage { plain: false })]
        }
        _ => Vec::new(),
    }
}

/// The plan that waits for a yes.
pub(super) fn plan_view(session: &Session) -> Option<PlanView> {
    let plan = session.plan.as_ref()?;
    let kind = match &plan.write {
        Write::CreateModule { .. } => "create-module",
        Write::DeleteModule { .. } => "delete-module",
        Write::SendMessage { .. } => "send-message",
    };
    let say = |part: &str| Message::new(&format!("plan-{kind}-{part}"));
    Some(PlanView {
        id: plan.id,
        title: say("title"),
        lines: lines(&plan.write),
        consequences: consequences(&plan.write),
        way_back: say("way-back"),
        agree: say("agree"),
        state: match &plan.progress {
            Progress::Asking => PlanState::Asking,
            Progress::Running(since) => PlanState::Running { since: *since },
            Progress::Failed(error) => PlanState::Failed {
                message: error.failure.message(),
                next: Some(error.failure.next()),
                details: error.failure.details(),
                again: plan.write.may_try_again(error),
            },
        },
        instead: instead(plan),
    })
}

/// Where the listener's certificate stands in the way, the message may go without encryption: a plan of its own, so that
/// what follows from that is read before a yes.
fn instead(plan: &Plan) -> Option<Offer> {
    let (Write::SendMessage { plain: false, .. }, Progress::Failed(error)) = (&plan.write, &plan.progress) else {
        return None;
    };
    let by_encryption = matches!(
        error.failure.request(),
        Some(RequestError::Mail(MailError::TlsUntrusted { .. } | MailError::TlsFailed { .. }))
    );
    by_encryption.then(|| offer("send-plain", Input::PlanMessage { plain: true }))
}

fn offer(id: &str, input: Input) -> Offer {
    Offer {
        id: id.to_owned(),
        label: Message::new(&format!("offer-{id}")),
        hint: Message::new(&format!("offer-{id}-hint")),
        input: Box::new(input),
    }
}

fn line(label: &str, value: impl Into<String>) -> PlanLine {
    PlanLine {
        label: Message::new(&format!("plan-line-{label}")),
        value: Message::new("plan-value").with("value", value.into()),
    }
}

fn lines(write: &Write) -> Vec<PlanLine> {
    match write {
        Write::CreateModule { kind, name, device, device_name, timeframe, presets, .. } => {
            let mut lines = vec![
                line("module-type", kind.as_str()),
                line("module-name", name.as_str()),
                line("device", device_name.as_str()),
                line("device-id", device.1.as_str()),
            ];
            if let Some((_, days)) = timeframe {
                lines.push(line("timeframe", days.to_string()));
            }
            // Settings have no name that is known beforehand: theirs is shown as the cloud has it.
            lines.extend(presets.iter().map(|(key, value)| PlanLine {
                label: Message::new("plan-value").with("value", key.as_str()),
                value: Message::new("plan-value").with("value", value.to_string()),
            }));
            lines
        }
        Write::DeleteModule { id, name } => {
            vec![line("module-name", name.as_str()), line("module-id", id.as_str())]
        }
        Write::SendMessage { host, port, from, to, subject, plain } => vec![
            line("listener", format!("{host}:{port}")),
            line("from", from.as_str()),
            line("to", to.as_str()),
            line("subject", subject.as_str()),
            PlanLine {
                label: Message::new("plan-line-encryption"),
                value: Message::new(if *plain { "plan-encryption-none" } else { "plan-encryption-offered" }),
            },
        ],
    }
}

fn consequences(write: &Write) -> Vec<Message> {
    let ids: &[&str] = match write {
        Write::CreateModule { .. } => &["plan-create-module-follows", "plan-create-module-scope"],
        Write::DeleteModule { .. } => &["plan-delete-module-follows"],
        Write::SendMessage { plain: false, .. } => &["plan-send-message-follows", "plan-send-message-own"],
        Write::SendMessage { plain: true, .. } => {
            &["plan-send-message-plain", "plan-send-message-follows", "plan-send-message-own"]
        }
    };
    ids.iter().map(|id| Message::new(id)).collect()
}
