//! Where to look for the test message next, and how it can be sent.
//!
//! One name at a time: the Message-ID is the same everywhere, a MID only on one appliance, and a subject is not among
//! what every portal can be asked for. The next name is asked for when the one before found nothing, and the first comes
//! round again, because message tracking lags.

use super::observed::{bare_id, newest_answer, sent_id};
use super::{found, sent, sighted, tracked};
use crate::domain::answers::{QuestionId, Typed};
use crate::domain::evidence::{Key, Observation};
use crate::domain::message::Message;
use crate::domain::state::{Probe, Write};
use crate::domain::step::{StepId, StepState};
use crate::domain::steps::before::Line;
use crate::domain::steps::{Situation, cloud};

/// The next look of this step, by whichever API is connected; nothing once there is nothing to find out by looking.
pub fn next_probe(s: &Situation) -> Option<Probe> {
    let begun = s.session.marked.contains_key(&StepId::Prove) || s.session.opened.contains(&StepId::Prove);
    if !begun && sent(s).is_none() && tracked(s).is_none() {
        return None;
    }
    let appliance = s.session.appliance.as_ref().is_some_and(|a| !a.stopped);
    let on_appliance = (appliance && tracked(s).is_none()).then(|| tracking(s));
    let in_cloud = if s.session.connection.is_some() && sighted(s).is_none() { in_the_cloud(s) } else { None };
    match (on_appliance, in_cloud) {
        // In turns, tracking first: what it does not list yet, an investigation cannot find either.
        (Some(on_appliance), Some(in_cloud)) => {
            let asked = |key| s.session.evidence.latest(key).map(|e| e.observed_at);
            let behind = asked(Key::Tracking) <= asked(Key::Investigation);
            Some(if behind { on_appliance } else { in_cloud })
        }
        (on_appliance, in_cloud) => on_appliance.or(in_cloud),
    }
}

/// An investigation; or, where some module found the message and it is not known whose, what tells that, once.
fn in_the_cloud(s: &Situation) -> Option<Probe> {
    let never = |key| s.session.evidence.latest(key).is_none();
    if found(s).is_some() && cloud::own_module(s).is_none() {
        if s.device_id().is_none() && never(Key::DeviceList) {
            return Some(Probe::Devices);
        }
        if never(Key::ModuleList) {
            return Some(Probe::Modules);
        }
    }
    investigation(s)
}

/// What to ask Threat Response for next: the test message, by one name, of this device's module.
pub fn investigation(s: &Situation) -> Option<Probe> {
    let modules: Vec<String> = cloud::own_module(s).and_then(|m| m.id).into_iter().collect();
    let names = names(s, modules.len() == 1);
    let observable = next_name(s, &names)?;
    Some(Probe::TestMessage { observables: vec![observable], modules })
}

/// The same, of these modules, whatever step is open: what a check of everything asks.
pub fn investigation_of(s: &Situation, modules: Vec<String>) -> Probe {
    let names = names(s, modules.len() == 1);
    let subject = ("email_subject".to_owned(), s.session.test_subject.clone());
    let observable = next_name(s, &names).unwrap_or(subject);
    Probe::TestMessage { observables: vec![observable], modules }
}

/// The names under which the message can be asked for, surest first. A MID of another appliance could be another
/// message, so it is a name only where this device's module alone is asked.
fn names(s: &Situation, one_module: bool) -> Vec<(String, String)> {
    let row = tracked(s);
    let by_row = row.as_ref().and_then(|t| t.message.message_id.as_deref()).map(bare_id).filter(|id| !id.is_empty());
    let mid = row.as_ref().and_then(|t| t.message.mid.as_deref()).filter(|_| one_module);
    let subject = Some(s.session.test_subject.as_str()).filter(|subject| !subject.trim().is_empty());
    [("email_messageid", by_row.or(sent_id(s))), ("cisco_mid", mid), ("email_subject", subject)]
        .into_iter()
        .filter_map(|(kind, value)| Some((kind.to_owned(), value?.to_owned())))
        .collect()
}

/// The first name that nobody asked for yet; when all were, the one after the last.
fn next_name(s: &Situation, names: &[(String, String)]) -> Option<(String, String)> {
    let last = newest_answer(s).map(|(answer, _)| answer);
    let at = last.and_then(|answer| names.iter().position(|name| answer.asked.contains(name)));
    // What found it is asked again: the others would prove no more.
    if let (Some(at), Some(false)) = (at, last.map(|answer| answer.sightings.is_empty())) {
        return names.get(at).cloned();
    }
    let asked = |name: &(String, String)| {
        s.session
            .evidence
            .iter()
            .any(|e| matches!(&e.value, Observation::Sightings(answer) if answer.asked.contains(name)))
    };
    let new = names.iter().find(|name| !asked(name));
    new.or_else(|| names.get(at.map_or(0, |at| (at + 1) % names.len()))).cloned()
}

/// The test message in message tracking, by the appliance's API.
pub fn tracking(s: &Situation) -> Probe {
    Probe::Tracking { subject: s.session.test_subject.clone(), since: s.session.begun_at }
}

/// Port of the appliance's listener, unless the person names another.
const SMTP_PORT: u16 = 25;

/// The test message that can be sent, if the addresses that the person entered are whole.
pub fn message_to_send(s: &Situation, plain: bool) -> Option<Write> {
    let answers = &s.session.answers;
    let mail = |typed: &Option<Typed>| typed.as_deref().filter(|a| is_mail_address(a)).map(str::to_owned);
    let (host, port) = listener(answers.mail_listener.as_deref()?)?;
    Some(Write::SendMessage {
        host,
        port,
        from: mail(&answers.mail_from)?,
        to: mail(&answers.mail_to)?,
        subject: s.session.test_subject.clone(),
        plain,
    })
}

/// `mail.example.com`, `192.0.2.7:2525`, `[2001:db8::1]:25`.
fn listener(typed: &str) -> Option<(String, u16)> {
    let (host, port) = match typed.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') || host.ends_with(']') => (host, port.parse().ok()?),
        _ => (typed, SMTP_PORT),
    };
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    (!bare.is_empty() && bare.chars().all(plain)).then(|| (bare.to_owned(), port))
}

/// One plain address: nothing that could become a second recipient or a header.
pub fn is_mail_address(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || ".!#$%&*+-/=?^_`{|}~".contains(c);
    text.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty()
            && local.chars().all(plain)
            && domain.contains('.')
            && domain.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-'))
            && !domain.starts_with('.')
            && !domain.ends_with('.')
    })
}

/// What is said of the answers that a plan needs: where one cannot be used, and why.
pub fn lines(s: &Situation) -> Vec<Line> {
    let answers = &s.session.answers;
    let unfit = |typed: &Option<Typed>, fits: fn(&str) -> bool| typed.as_deref().is_some_and(|text| !fits(text));
    [
        (
            QuestionId::MailListener,
            unfit(&answers.mail_listener, |text| listener(text).is_some()),
            "verdict-prove-listener",
        ),
        (QuestionId::MailFrom, unfit(&answers.mail_from, is_mail_address), "verdict-prove-address"),
        (QuestionId::MailTo, unfit(&answers.mail_to, is_mail_address), "verdict-prove-address"),
    ]
    .into_iter()
    .filter(|(_, unfit, _)| *unfit)
    .map(|(question, _, verdict)| Line {
        question,
        state: StepState::NeedsAttention,
        verdict: Some(Message::new(verdict)),
        proof: None,
        read: None,
    })
    .collect()
}
