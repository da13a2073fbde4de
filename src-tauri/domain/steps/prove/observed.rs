//! What the evidence says of the test message: that it was sent, tracked, found by an investigation, and by whom.

use std::cell::OnceCell;

use jiff::Timestamp;

use crate::domain::answers::YesNo;
use crate::domain::evidence::{Evidence, Investigation, Key, Observation, SentMessage};
use crate::domain::reading::{PageKind, TrackedMessage};
use crate::domain::source::Source;
use crate::domain::state::Session;
use crate::domain::steps::cloud::OwnModule;
use crate::domain::steps::{Situation, cloud};

/// That the test message was sent.
pub struct Sent<'a> {
    /// The message, as far as it is known.
    pub message: &'a SentMessage,
    /// On the person's word only.
    pub by_person: bool,
    /// When, and how it is known.
    pub evidence: &'a Evidence,
}

/// What goes into the evidence when a person says that the message was sent: that, and nothing that nobody saw.
pub fn by_persons_word(session: &Session) -> Observation {
    let subject = session.test_subject.clone();
    Observation::Sent(SentMessage { message_id: String::new(), subject, tls: false, answer: None })
}

/// The newest sending of this set-up's test message. What this computer did beats a person's word.
pub fn sent<'a>(s: &Situation<'a>) -> Option<Sent<'a>> {
    let sendings = || {
        s.session.evidence.newest_first().filter_map(|evidence| match &evidence.value {
            Observation::Sent(message) if is_subject(s, Some(&message.subject)) => Some((message, evidence)),
            _ => None,
        })
    };
    let own = sendings().find(|(_, e)| e.source == Source::ThisComputer);
    let said = || sendings().find(|(_, e)| e.source == Source::User && s.session.answers.mail_sent == Some(YesNo::Yes));
    let (message, evidence) = own.or_else(said)?;
    Some(Sent { message, by_person: evidence.source == Source::User, evidence })
}

/// The test message as message tracking showed it.
#[derive(Clone)]
pub struct Tracked<'a> {
    /// Its row.
    pub message: &'a TrackedMessage,
    /// Where it was read.
    pub evidence: &'a Evidence,
    /// When it was first read anywhere.
    pub first_at: Timestamp,
}

/// Rows of message tracking, newest sight first: the appliance's API, and its page.
pub(super) fn tracking_lists<'a>(s: &Situation<'a>) -> impl Iterator<Item = (&'a [TrackedMessage], &'a Evidence)> {
    s.session.evidence.newest_first().filter_map(|evidence| match &evidence.value {
        Observation::Messages(rows) => Some((rows.as_slice(), evidence)),
        Observation::Page(p) if p.reading.page == PageKind::MessageTracking => {
            Some((p.reading.facts.messages.as_deref()?, evidence))
        }
        _ => None,
    })
}

/// The test message's row: the newest one with exactly the test subject, or the Message-ID that we sent.
pub fn tracked<'a>(s: &Situation<'a>) -> Option<Tracked<'a>> {
    let sent_id = sent_id(s);
    let is_ours = |m: &TrackedMessage| {
        let by_id = m.message_id.as_deref().is_some_and(|id| Some(bare_id(id)) == sent_id);
        by_id || is_subject(s, m.subject.as_deref())
    };
    let rows = |want: fn(&TrackedMessage) -> bool| {
        tracking_lists(s).find_map(|(rows, e)| rows.iter().find(|m| is_ours(m) && want(m)).map(|m| (m, e)))
    };
    // A row with a Message-ID names the message everywhere; a MID is unique on one appliance only.
    let (message, evidence) =
        rows(|m| m.message_id.is_some()).or_else(|| rows(|m| m.mid.is_some())).or_else(|| rows(|_| true))?;
    let first_at = tracking_lists(s).filter(|(rows, _)| rows.iter().any(is_ours)).map(|(_, e)| e.observed_at).last();
    Some(Tracked { message, evidence, first_at: first_at.unwrap_or(evidence.observed_at) })
}

/// An investigation that found the test message, through whichever module.
pub struct Investigated<'a> {
    /// By which kinds of name it was asked for; empty where a page does not tell.
    pub by: Vec<&'a str>,
    /// The modules that showed it.
    pub modules: Vec<String>,
    /// Whether this set-up's module is not among them.
    pub sightings_elsewhere: bool,
    /// Where it was read.
    pub evidence: &'a Evidence,
}

/// The newest investigation that found it; one by this set-up's module before any other.
pub fn found<'a>(s: &Situation<'a>) -> Option<Investigated<'a>> {
    let own = Own::of(s);
    let all = || s.session.evidence.newest_first().filter_map(|evidence| finding(&own, evidence));
    all().find(|f| !f.sightings_elsewhere).or_else(|| all().next())
}

fn finding<'a>(own: &Own<'_, 'a>, evidence: &'a Evidence) -> Option<Investigated<'a>> {
    match &evidence.value {
        Observation::Sightings(answer) if !answer.sightings.is_empty() => Some(Investigated {
            by: answer.asked.iter().map(|(kind, _)| kind.as_str()).collect(),
            modules: answer.sightings.iter().map(|hit| hit.module.clone()).collect(),
            sightings_elsewhere: !answer.sightings.iter().any(|hit| own.is_by_api(&hit.module_id, &hit.module)),
            evidence,
        }),
        Observation::Page(p) if p.reading.page == PageKind::CtrInvestigate && p.names_test_message => {
            let modules: Vec<String> =
                p.reading.facts.sightings.iter().flatten().filter_map(|hit| hit.module.clone()).collect();
            let elsewhere = !modules.iter().any(|module| own.is_on_page(module));
            (!modules.is_empty()).then_some(Investigated {
                by: Vec::new(),
                modules,
                sightings_elsewhere: elsewhere,
                evidence,
            })
        }
        _ => None,
    }
}

/// The newest answer of the API to an investigation of the test message.
pub(super) fn newest_answer<'a>(s: &Situation<'a>) -> Option<(&'a Investigation, &'a Evidence)> {
    let evidence = s.session.evidence.latest_seen(Key::Investigation)?;
    match &evidence.value {
        Observation::Sightings(answer) => Some((answer, evidence)),
        _ => None,
    }
}

/// The test message as this set-up's module showed it.
pub struct Sighted<'a> {
    /// The module that answered.
    pub module: String,
    /// When the appliance saw the message, if the answer says so.
    pub observed_at: Option<Timestamp>,
    /// `9 hours ago`, as a page writes it.
    pub observed_text: Option<String>,
    /// Where it was read.
    pub evidence: &'a Evidence,
    /// When it was first seen there by the same means.
    pub first_at: Timestamp,
}

/// A sighting of the test message by this device's module.
pub fn sighted<'a>(s: &Situation<'a>) -> Option<Sighted<'a>> {
    let own = Own::of(s);
    let all = || s.session.evidence.newest_first().filter_map(|evidence| sighting(&own, evidence));
    let newest = all().next()?;
    let first_at = all().filter(|x| x.evidence.key == newest.evidence.key).map(|x| x.evidence.observed_at).last();
    Some(Sighted { first_at: first_at.unwrap_or(newest.first_at), ..newest })
}

fn sighting<'a>(own: &Own<'_, 'a>, evidence: &'a Evidence) -> Option<Sighted<'a>> {
    match &evidence.value {
        Observation::Sightings(answer) => {
            let hit = answer.sightings.iter().find(|hit| own.is_by_api(&hit.module_id, &hit.module))?;
            Some(Sighted {
                module: hit.module.clone(),
                observed_at: hit.observed_at,
                observed_text: None,
                evidence,
                first_at: evidence.observed_at,
            })
        }
        Observation::Page(p) if p.reading.page == PageKind::CtrInvestigate && p.names_test_message => {
            let mut rows = p.reading.facts.sightings.iter().flatten();
            let hit = rows.find(|hit| own.is_on_page(hit.module.as_deref().unwrap_or_default()))?;
            Some(Sighted {
                module: hit.module.clone().unwrap_or_default(),
                observed_at: None,
                observed_text: Some(hit.observed.clone().unwrap_or_default()),
                evidence,
                first_at: evidence.observed_at,
            })
        }
        _ => None,
    }
}

/// This set-up's module, as far as it is known. Looked for once, and only where an investigation is on record: that goes
/// through every list of devices and modules.
struct Own<'s, 'a> {
    s: &'s Situation<'a>,
    module: OnceCell<Option<OwnModule<'a>>>,
}

impl<'s, 'a> Own<'s, 'a> {
    fn of(s: &'s Situation<'a>) -> Self {
        Self { s, module: OnceCell::new() }
    }

    fn module(&self) -> Option<&OwnModule<'a>> {
        self.module.get_or_init(|| cloud::own_module(self.s)).as_ref()
    }

    /// By its id; where that is not known, as on a page.
    fn is_by_api(&self, id: &str, name: &str) -> bool {
        match self.module().and_then(|own| own.id.as_deref()) {
            Some(own) => own == id,
            None => self.is_on_page(name),
        }
    }

    /// By its name, or by the device's. The column may go on with the type's name, which every module of the kind
    /// shares, so only its beginning counts.
    fn is_on_page(&self, module: &str) -> bool {
        let module = module.trim().to_lowercase();
        let begins_with = |name: &str| {
            let name = name.trim().to_lowercase();
            let rest = module.strip_prefix(&name);
            !name.is_empty() && rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric()))
        };
        let device = self.s.session.device_name().and_then(|n| n.split('.').next());
        self.module().is_some_and(|own| begins_with(&own.name)) || device.is_some_and(begins_with)
    }
}

/// By what a page's text speaks of the test message: its subject, its Message-ID, or `cisco_mid:"…"`.
#[derive(Debug, Clone)]
pub struct TestMessageNames {
    words: Vec<String>,
    mid: Option<String>,
}

impl TestMessageNames {
    /// As far as they are known.
    pub fn of(s: &Situation) -> Self {
        let tracked = tracked(s);
        let by_row = tracked.as_ref().and_then(|t| t.message.message_id.as_deref()).map(bare_id);
        let words = [Some(s.session.test_subject.trim()), by_row, sent_id(s)];
        Self {
            words: words.into_iter().flatten().filter(|word| !word.is_empty()).map(str::to_owned).collect(),
            mid: tracked.as_ref().and_then(|t| t.message.mid.clone()),
        }
    }

    /// Whether the text has one of them.
    pub fn stand_in(&self, text: &str) -> bool {
        if self.words.iter().any(|word| text.contains(word)) {
            return true;
        }
        let Some(mid) = &self.mid else { return false };
        ["\"", "'", "“", "”"].iter().any(|quote| {
            let begin = format!("cisco_mid:{quote}{mid}");
            // MID 8 is not MID 81.
            text.match_indices(&begin)
                .any(|(at, _)| !text[at + begin.len()..].starts_with(|c: char| c.is_ascii_digit()))
        })
    }
}

/// The Message-ID under which this computer sent it.
pub(super) fn sent_id<'a>(s: &Situation<'a>) -> Option<&'a str> {
    sent(s).map(|sent| bare_id(&sent.message.message_id)).filter(|id| !id.is_empty())
}

/// Without the angle brackets of the header.
pub(super) fn bare_id(id: &str) -> &str {
    id.trim_matches(['<', '>', ' '])
}

fn is_subject(s: &Situation, subject: Option<&str>) -> bool {
    subject.map(str::trim) == Some(s.session.test_subject.trim())
}
