//! *Prove it works*: one test message, followed from the appliance into an investigation.

use jiff::Timestamp;

use super::cloud;
use super::{Judgement, Situation};
use crate::domain::evidence::{Evidence, Key, Seen};
use crate::domain::message::Message;
use crate::domain::reading::{PageKind, TrackedMessage};
use crate::domain::session::{Look, Write};
use crate::domain::view::{Source, Stage, StepId, StepState};

/// The test message as message tracking showed it.
#[derive(Clone)]
pub struct Tracked<'a> {
    /// Its row.
    pub message: &'a TrackedMessage,
    /// Where it was read.
    pub evidence: &'a Evidence,
}

/// The test message's row: the newest one with exactly the test subject.
pub fn tracked<'a>(s: &Situation<'a>) -> Option<Tracked<'a>> {
    let subject = s.session.test_subject.trim();
    let rows = |want: fn(&TrackedMessage) -> bool| {
        s.session.book.pages().filter(|(_, p)| p.reading.page == PageKind::MessageTracking).find_map(|(evidence, p)| {
            let row = p
                .reading
                .facts
                .messages
                .iter()
                .flatten()
                .find(|m| m.subject.as_deref().map(str::trim) == Some(subject) && want(m))?;
            Some(Tracked { message: row, evidence })
        })
    };
    // A row with a Message-ID names the message everywhere; a MID is unique on one appliance only.
    rows(|m| m.message_id.is_some()).or_else(|| rows(|m| m.mid.is_some())).or_else(|| rows(|_| true))
}

/// The test message as an investigation showed it.
pub struct Sighted<'a> {
    /// The module that answered.
    pub module: String,
    /// When the appliance saw the message, if the answer says so.
    pub observed_at: Option<Timestamp>,
    /// `9 hours ago`, as a page writes it.
    pub observed_text: Option<String>,
    /// Where it was read.
    pub evidence: &'a Evidence,
}

/// A sighting of the test message by this device's module.
pub fn sighted<'a>(s: &Situation<'a>) -> Option<Sighted<'a>> {
    let own = cloud::own_module(s);
    s.session.book.newest_first().find_map(|evidence| match &evidence.value {
        Seen::Sightings(found) => {
            let own_id = own.as_ref().and_then(|m| m.id.as_deref());
            let hit = found.sightings.iter().find(|hit| own_id.is_none_or(|id| id == hit.module_id))?;
            Some(Sighted { module: hit.module.clone(), observed_at: hit.observed_at, observed_text: None, evidence })
        }
        Seen::Page(p) if p.reading.page == PageKind::CtrInvestigate && p.names_test_message => {
            let hit = p.reading.facts.sightings.iter().flatten().find(|hit| {
                let module = hit.module.as_deref().unwrap_or_default();
                by_own_module(s, own.as_ref().map(|m| m.name.as_str()), module)
            })?;
            Some(Sighted {
                module: hit.module.clone().unwrap_or_default(),
                observed_at: None,
                observed_text: hit.observed.clone(),
                evidence,
            })
        }
        _ => None,
    })
}

/// Whether the module column names this module: by its name, or by the device's. The column may go on with the type's
/// name, which every module of the kind shares, so only its beginning counts.
fn by_own_module(s: &Situation, own: Option<&str>, module: &str) -> bool {
    let module = module.trim().to_lowercase();
    let begins_with = |name: &str| {
        let name = name.trim().to_lowercase();
        let rest = module.strip_prefix(&name);
        !name.is_empty() && rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
    };
    let device = s.session.device_name().and_then(|n| n.split('.').next());
    own.is_some_and(begins_with) || device.is_some_and(begins_with)
}

/// Whether a page's text speaks of the test message: its subject, Message-ID, or `cisco_mid:"…"`.
pub fn names_test_message(text: &str, s: &Situation) -> bool {
    let subject = s.session.test_subject.trim();
    if !subject.is_empty() && text.contains(subject) {
        return true;
    }
    let Some(tracked) = tracked(s) else { return false };
    let by_id = tracked.message.message_id.as_deref().map(|id| id.trim_matches(['<', '>', ' ']));
    by_id.is_some_and(|id| !id.is_empty() && text.contains(id))
        || tracked
            .message
            .mid
            .as_deref()
            .is_some_and(|mid| ["\"", "'", "“", "”"].iter().any(|q| text.contains(&format!("cisco_mid:{q}{mid}"))))
}

/// What to ask Threat Response for: the test message, by the surest names known, of this device's module.
pub fn investigation(s: &Situation) -> Option<Look> {
    let own = cloud::own_module(s);
    let modules: Vec<String> = own.and_then(|m| m.id).into_iter().collect();
    let subject = s.session.test_subject.clone();
    let mut observables = Vec::new();
    if let Some(tracked) = tracked(s) {
        if let Some(id) = &tracked.message.message_id {
            observables.push(("email_messageid".to_owned(), id.trim_matches(['<', '>', ' ']).to_owned()));
        } else if let Some(mid) = &tracked.message.mid {
            observables.push(("cisco_mid".to_owned(), mid.clone()));
        }
    } else if !s.session.marked.contains_key(&StepId::Prove) && !s.session.opened.contains(&StepId::Prove) {
        return None;
    }
    if !observables.iter().any(|(kind, _)| kind == "email_messageid") {
        observables.push(("email_subject".to_owned(), subject));
    }
    Some(Look::TestMessage { observables, modules })
}

/// The same, of these modules, whatever step is open: what a check of everything asks.
pub fn investigation_of(s: &Situation, modules: Vec<String>) -> Look {
    let mut observables = vec![("email_subject".to_owned(), s.session.test_subject.clone())];
    if let Some(Look::TestMessage { observables: known, .. }) = investigation(s) {
        observables = known;
    }
    Look::TestMessage { observables, modules }
}

/// The test message in message tracking, by the appliance's API.
pub fn tracking(s: &Situation) -> Look {
    Look::Tracking { subject: s.session.test_subject.clone(), since: s.session.begun_at }
}

/// Port of the appliance's listener, unless the person names another.
const SMTP_PORT: u16 = 25;

/// The test message that can be sent, if the addresses that the person entered are whole.
pub fn message_to_send(s: &Situation, plain: bool) -> Option<Write> {
    let mail = |question| s.session.answer(question).filter(|a| is_mail_address(a)).map(str::to_owned);
    let (host, port) = listener(s.session.answer("mail-listener")?)?;
    Some(Write::SendMessage {
        host,
        port,
        from: mail("mail-from")?,
        to: mail("mail-to")?,
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

/// The three stages, each with its own state.
pub fn stages(s: &Situation) -> Vec<Stage> {
    let tracked = tracked(s);
    let sighted = sighted(s);
    let subject = s.session.test_subject.as_str();
    let sent = if tracked.is_some() || sighted.is_some() {
        let evidence = tracked.as_ref().map(|t| t.evidence).or(sighted.as_ref().map(|x| x.evidence));
        stage(
            "sent",
            StepState::Confirmed,
            Message::new("stage-sent-seen").with("subject", subject),
            evidence.map(|e| e.observed_at),
            evidence.map(|e| e.source),
        )
    } else {
        stage("sent", StepState::ToDo, Message::new("stage-sent-todo").with("subject", subject), None, None)
    };
    let found = match &tracked {
        Some(t) => {
            let mut message =
                Message::new(if t.message.mid.is_some() { "stage-tracked-mid" } else { "stage-tracked-seen" })
                    .with("time", t.message.time.clone().unwrap_or_default());
            if let Some(mid) = &t.message.mid {
                message = message.with("mid", mid.as_str());
            }
            stage("tracked", StepState::Confirmed, message, Some(t.evidence.observed_at), Some(t.evidence.source))
        }
        None => match newest_tracking(s) {
            Some((count, evidence)) => stage(
                "tracked",
                StepState::ToDo,
                Message::new("stage-tracked-absent").with("count", count).with("subject", subject),
                Some(evidence.observed_at),
                Some(evidence.source),
            ),
            None => stage("tracked", StepState::ToDo, Message::new("stage-tracked-todo"), None, None),
        },
    };
    let seen = match &sighted {
        Some(x) => stage(
            "sighted",
            StepState::Confirmed,
            Message::new("stage-sighted-seen").with("module", x.module.as_str()),
            x.observed_at.or(Some(x.evidence.observed_at)),
            Some(x.evidence.source),
        ),
        None => unsighted(s),
    };
    vec![sent, found, seen]
}

fn stage(id: &str, state: StepState, message: Message, at: Option<Timestamp>, source: Option<Source>) -> Stage {
    let label = Message::new(&format!("stage-{id}"));
    Stage { id: id.to_owned(), label, state, message, holds: Vec::new(), at, source }
}

/// The last stage while nothing was seen: why not, as far as anybody looked.
fn unsighted(s: &Situation) -> Stage {
    if let Some(judged) = cloud::failed_look(s, Key::Investigation) {
        return stage("sighted", judged.state, judged.headline, judged.observed_at, judged.source);
    }
    let page = s.session.book.pages().find(|(_, p)| p.reading.page == PageKind::CtrInvestigate);
    let by_api = s.session.book.latest_seen(Key::Investigation);
    match (by_api, page) {
        (Some(evidence), _) => stage(
            "sighted",
            StepState::ToDo,
            Message::new("stage-sighted-none"),
            Some(evidence.observed_at),
            Some(evidence.source),
        ),
        (None, Some((evidence, p))) => {
            let id = if p.names_test_message { "stage-sighted-none" } else { "stage-sighted-other-search" };
            let state = if p.names_test_message { StepState::ToDo } else { StepState::CannotTell };
            stage("sighted", state, Message::new(id), Some(evidence.observed_at), Some(evidence.source))
        }
        (None, None) => stage("sighted", StepState::ToDo, Message::new("stage-sighted-todo"), None, None),
    }
}

fn newest_tracking<'a>(s: &Situation<'a>) -> Option<(usize, &'a Evidence)> {
    s.session
        .book
        .pages()
        .filter(|(_, p)| p.reading.page == PageKind::MessageTracking)
        .find_map(|(e, p)| p.reading.facts.messages.as_ref().map(|m| (m.len(), e)))
}

/// The last page: both ends seen, or what is missing.
pub fn judge(s: &Situation) -> Judgement {
    let (tracked, sighted) = (tracked(s), sighted(s));
    match (&tracked, &sighted) {
        (Some(t), Some(x)) => {
            let device = s.session.device_name().unwrap_or_default().to_owned();
            // The weaker of the two sights carries the card: proof is as good as its weakest link.
            let weakest = if x.evidence.source == Source::CloudApi { t.evidence } else { x.evidence };
            let headline = match x.observed_at {
                Some(at) => Message::new("verdict-proved-at").with("at", at),
                None => Message::new("verdict-proved").with("observed", x.observed_text.clone().unwrap_or_default()),
            }
            .with("device", device);
            Judgement::new(StepState::Confirmed, headline)
                .because(
                    Message::new("verdict-proved-message")
                        .with("subject", s.session.test_subject.as_str())
                        .with("time", t.message.time.clone().unwrap_or_default())
                        .with("module", x.module.as_str()),
                )
                .seen_in(weakest)
        }
        (None, Some(x)) => Judgement::new(StepState::InProgress, Message::new("verdict-prove-sighted-only"))
            .because(Message::new("verdict-prove-sighted-only-next"))
            .seen_in(x.evidence),
        (Some(t), None) => {
            let judged = Judgement::new(StepState::InProgress, Message::new("verdict-prove-tracked-only"))
                .because(Message::new("verdict-prove-tracked-only-next"))
                .seen_in(t.evidence);
            match cloud::failed_look(s, Key::Investigation) {
                Some(failed) if failed.observed_at > Some(t.evidence.observed_at) => failed,
                _ => judged,
            }
        }
        (None, None) => Judgement::new(StepState::ToDo, Message::new("verdict-prove-todo")),
    }
}
