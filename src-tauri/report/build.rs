//! Makes the report of a set-up: only fields that are named here get in, each through the redactor.

use super::Inputs;
use super::labels::*;
use super::model::*;
use super::pseudonyms::Pseudonyms;
use crate::domain::activity::{self, Happening as Act};
use crate::domain::answers::{Choosable, DeploymentPath};
use crate::domain::check::CheckId;
use crate::domain::evidence::Observation;
use crate::domain::finding::{Finding, Provenance, Unknown, Verdict};
use crate::domain::guide;
use crate::domain::input::TextField;
use crate::domain::key_store::{Kept, KeyStoreState};
use crate::domain::message::Message;
use crate::domain::present;
use crate::domain::report_options::HiddenKind;
use crate::domain::source::Source;
use crate::domain::step::{StepId, StepState};
use crate::domain::steps::{Judgement, Situation, before};

/// The report of a set-up.
pub fn build(inputs: &Inputs, redactor: &mut Pseudonyms) -> Report {
    let mut draft = Draft { inputs, redactor, s: Situation::new(inputs.session, inputs.now) };
    let device = inputs.session.device_name();
    let title = match device {
        Some(device) => Message::new("report-title").with("device", device),
        None => Message::new("report-title-unnamed"),
    };
    // In the order of reading, so that the first name of each kind is number 1.
    Report {
        schema: SCHEMA.to_owned(),
        language: inputs.words.language.id.to_owned(),
        title: draft.redactor.say(&title),
        practice: inputs.practice,
        made_at: inputs.now,
        with_private_notes: inputs.session.report.notes,
        summary: draft.summary(),
        set_up: draft.set_up(),
        steps: draft.steps(),
        checks: draft.checks(),
        open: draft.open(),
        not_understood: draft.not_understood(),
        muted: draft.muted(),
        notes: draft.notes(),
        timeline: draft.timeline(),
        environment: draft.environment(),
        hidden: draft.hidden(),
    }
}

struct Draft<'a, 'b, 'w> {
    inputs: &'a Inputs<'a>,
    redactor: &'b mut Pseudonyms<'w>,
    s: Situation<'a>,
}

impl Draft<'_, '_, '_> {
    fn say(&mut self, id: &str) -> String {
        self.redactor.say(&Message::new(id))
    }

    fn section<T>(&mut self, name: &str, remark: Option<&str>, none: Option<&str>, rows: Vec<T>) -> Section<T> {
        let remark = if rows.is_empty() { none.or(remark) } else { remark };
        Section {
            heading: self.say(&format!("report-section-{name}")),
            mark: self.inputs.practice.then(|| self.say("report-mark")),
            remark: remark.map(|id| self.say(id)),
            rows,
        }
    }

    fn summary(&mut self) -> Section<String> {
        let judged: Vec<(StepId, Judgement)> =
            StepId::ALL.into_iter().map(|step| (step, guide::judge(step, &self.s))).collect();
        let states: Vec<StepState> =
            judged.iter().filter(|(step, _)| step.number().is_some()).map(|(_, judged)| judged.state).collect();
        let count = |state| states.iter().filter(|s| **s == state).count();
        let findings = self.inputs.findings;
        let mut all = vec![
            self.whether_it_works(&judged),
            Message::new("report-summary-steps").with("confirmed", count(StepState::Confirmed)),
        ];
        let (marked, attention) = (count(StepState::MarkedByYou), count(StepState::NeedsAttention));
        if marked > 0 {
            all.push(Message::new("report-summary-marked").with("marked", marked));
        }
        if attention > 0 {
            all.push(Message::new("report-summary-attention").with("count", attention));
        }
        let unchecked = self.inputs.session.panel.checked_at.is_none();
        let said = all[0].id.starts_with("report-first-cause");
        match present::headline(self.inputs.session, findings, self.inputs.now) {
            // The first line has it.
            Some(_) if said => {}
            Some(cause) => {
                let found = findings.iter().find(|f| f.check == cause);
                // Of what only warns, nothing is a cause.
                let id = |f: &Finding| match f.verdict {
                    Verdict::Warn => "report-summary-warning",
                    _ => "report-summary-cause",
                };
                all.extend(found.map(|f| Message::new(id(f)).with("headline", f.headline.clone())));
            }
            None if unchecked => all.push(Message::new("report-summary-unchecked")),
            // A problem that was muted is one all the same: only without any is it calm.
            None if findings.iter().all(|f| !matches!(f.verdict, Verdict::Fail | Verdict::Warn)) => {
                all.push(Message::new("report-summary-calm"));
            }
            None => {}
        }
        let open = findings.iter().filter(|f| f.verdict == Verdict::CannotTell).count();
        if open > 0 {
            all.push(Message::new("report-summary-open").with("count", open));
        }
        let rows = all.iter().map(|m| self.redactor.say(m)).collect();
        self.section("summary", None, None, rows)
    }

    /// The first line: whether it works, and since when.
    fn whether_it_works(&self, judged: &[(StepId, Judgement)]) -> Message {
        let told = |id: &str, (step, judged): &(StepId, Judgement)| {
            let since = self.since(*step, judged).unwrap_or(self.inputs.session.begun_at);
            Message::new(id).with("step", present::numbered_step(*step)).with("since", since)
        };
        let in_state = |state| judged.iter().find(|(_, judged)| judged.state == state);
        let broken = in_state(StepState::NeedsAttention);
        let open =
            |(_, judged): &&(StepId, Judgement)| !matches!(judged.state, StepState::Confirmed | StepState::MarkedByYou);
        let end = judged.iter().find(|(step, _)| *step == StepId::Prove);
        let works = end.filter(|(_, end)| end.state == StepState::Confirmed);
        // The likeliest cause tells more than the first step that it shows at.
        if broken.is_some()
            && let Some((headline, seen)) = self.likeliest()
        {
            let of = match works {
                Some((_, end)) => {
                    Message::new("report-first-cause-since").with("worked", end.observed_at.unwrap_or(self.inputs.now))
                }
                None => Message::new("report-first-cause"),
            };
            return of.with("headline", headline).with("seen", seen);
        }
        match (end, broken) {
            (Some(end), Some(broken)) if end.1.state == StepState::Confirmed => {
                told("report-first-broken-since", broken).with("worked", end.1.observed_at.unwrap_or(self.inputs.now))
            }
            (Some(end), None) if end.1.state == StepState::Confirmed => told("report-first-works", end),
            (_, Some(broken)) => told("report-first-broken", broken),
            (Some(end), None) if end.1.state == StepState::MarkedByYou => told("report-first-said", end),
            // Proof that got old.
            (Some((_, end)), None)
                if end.state == StepState::CannotTell && end.headline.id == "verdict-was-confirmed" =>
            {
                Message::new("report-first-worked").with("worked", end.observed_at.unwrap_or(self.inputs.now))
            }
            (Some(end), None) => told("report-first-open", judged.iter().find(open).unwrap_or(end)),
            (None, None) => Message::new("report-timeline-none"),
        }
    }

    /// What the headline of the panel says, if it is a failure, and when that was first seen so.
    fn likeliest(&self) -> Option<(Message, jiff::Timestamp)> {
        let findings = self.inputs.findings;
        let cause = present::headline(self.inputs.session, findings, self.inputs.now)?;
        let found = findings.iter().find(|f| f.check == cause && f.verdict == Verdict::Fail)?;
        Some((found.headline.clone(), found.provenances.iter().map(|seen| seen.at).min()?))
    }

    /// Since when a step is called what it is called: as the log told it, or as the evidence has it.
    fn since(&self, step: StepId, judged: &Judgement) -> Option<jiff::Timestamp> {
        let told = self.inputs.session.told.as_ref().and_then(|told| told.get(&step));
        told.filter(|told| told.state == judged.state).map(|told| told.since).or(judged.observed_at)
    }

    fn fact(&mut self, name: &str, value: Option<Message>) -> Fact {
        let value = value.unwrap_or_else(|| Message::new("report-not-known"));
        Fact { label: self.say(&format!("report-fact-{name}")), value: self.redactor.say(&value) }
    }

    fn set_up(&mut self) -> Section<Fact> {
        let session = self.inputs.session;
        let sourced = |value: Message, source: Source| {
            Message::new("report-from-source").with("value", value).with("source", source_words(source))
        };
        // Only a version that reads as one gets in: the answer itself is free text.
        let version = before::known_version(&self.s).map(|(version, source, _)| {
            Message::new("report-from-source").with("value", version.to_string()).with("source", source_words(source))
        });
        let way = session.answers.deployment_path.map(DeploymentPath::id);
        let region = self.s.tenant_region().map(|(region, source)| sourced(region_words(region), source));
        let server = self.s.server_in_force().map(|(server, evidence)| {
            let value = match server.region.known() {
                Some(region) => Message::new("report-server-of-region").with("region", region_words(region)),
                None => Message::new("report-server-unknown-host"),
            };
            sourced(value.with("host", server.fqdn.as_str()), evidence.source)
        });
        let token = session.token.as_ref().map(|token| {
            let over = token.is_expired(self.inputs.now);
            Message::new(if over { "report-token-over" } else { "report-token" })
                .with("made", token.made_at)
                .with("ends", token.ends_at())
                .with("exact", token.is_exact())
                .with("region", region_words(token.region))
        });
        let mut rows = Vec::new();
        let device = session.device_name().map(|name| self.redactor.clean(name));
        let label = self.say("report-fact-device");
        let device = device.unwrap_or_else(|| self.say("report-not-known"));
        rows.push(Fact { label, value: device });
        rows.push(self.fact("way", way.map(|way| Message::new(&format!("report-way-{way}")))));
        rows.push(self.fact("version", version));
        rows.push(self.fact("region", region));
        rows.push(self.fact("server", server));
        rows.extend(token.map(|token| self.fact("token", Some(token))));
        let label = self.say("report-fact-begun");
        rows.push(Fact { label, value: super::pseudonyms::moment(session.begun_at) });
        self.section("set-up", None, None, rows)
    }

    fn steps(&mut self) -> Section<Step> {
        let mut rows = Vec::new();
        for id in StepId::ALL {
            let judged = guide::judge(id, &self.s);
            let seen = judged.source.map(|source| SeenBy {
                source,
                source_words: self.redactor.say(&source_words(source)),
                at: judged.observed_at,
                what: None,
                line: judged.line.and_then(|l| u32::try_from(l).ok()),
            });
            rows.push(Step {
                id,
                number: id.number(),
                name: self.redactor.say(&step_name(id)),
                state: judged.state,
                state_words: self.redactor.say(&present::state_words(judged.state)),
                since: self.since(id, &judged),
                headline: self.redactor.say(&judged.headline),
                seen,
            });
        }
        self.section("steps", Some("report-steps-remark"), None, rows)
    }

    fn checks(&mut self) -> Section<Check> {
        let findings = self.inputs.findings;
        let rows: Vec<Check> = findings.iter().map(|f| self.check(f)).collect();
        self.section("checks", None, Some("report-checks-none"), rows)
    }

    fn check(&mut self, f: &Finding) -> Check {
        Check {
            id: f.check,
            name: self.name_of(f.check),
            verdict: f.verdict,
            verdict_words: self.say(verdict_words(f.verdict)),
            unknown: f.unknown,
            headline: self.redactor.say(&f.headline),
            looked_for: self.redactor.say(&f.check.say("looked-for")),
            details: f.details.iter().map(|m| self.redactor.say(m)).collect(),
            expected: f.expected.as_ref().map(|m| self.redactor.say(m)),
            found: f.found.as_ref().map(|m| self.redactor.say(m)),
            seen: f.provenances.iter().map(|provenance| self.provenance(provenance)).collect(),
            blocked_by: f.blocked_by,
            blocked_by_name: f.blocked_by.map(|by| self.name_of(by)),
            would_tell: f.would_tell.iter().map(|need| self.redactor.say(&present::need_words(*need))).collect(),
        }
    }

    fn name_of(&mut self, check: CheckId) -> String {
        self.redactor.say(&check.say("title"))
    }

    fn provenance(&mut self, provenance: &Provenance) -> SeenBy {
        SeenBy {
            source: provenance.source,
            source_words: self.redactor.say(&source_words(provenance.source)),
            at: Some(provenance.at),
            what: Some(self.redactor.say(&provenance.what)),
            line: provenance.line,
        }
    }

    fn open(&mut self) -> Section<Open> {
        let findings = self.inputs.findings;
        let mut rows = Vec::new();
        for f in findings.iter().filter(|f| f.verdict == Verdict::CannotTell) {
            let looked = f.unknown != Some(Unknown::NotLooked);
            let id = if looked { "report-open-cannot-tell" } else { "report-open-not-checked" };
            rows.push(Open {
                check: f.check,
                name: self.name_of(f.check),
                looked,
                why: self.redactor.say(&Message::new(id).with("why", f.headline.clone())),
                would_tell: f.would_tell.iter().map(|need| self.redactor.say(&present::need_words(*need))).collect(),
            });
        }
        self.section("open", Some("report-open-remark"), Some("report-open-none"), rows)
    }

    fn not_understood(&mut self) -> Section<Outline> {
        let mut rows: Vec<Outline> = Vec::new();
        for evidence in self.inputs.session.evidence.newest_first() {
            let Observation::NotUnderstood(outline) = &evidence.value else { continue };
            let (what, outline) = (self.redactor.say(&seen_words(evidence.key)), self.redactor.clean(outline));
            // Polls repeat themselves; the newest of the same is enough.
            if rows.iter().any(|row| row.what == what && row.outline == outline) {
                continue;
            }
            let source_words = self.redactor.say(&source_words(evidence.source));
            let at = Some(evidence.observed_at);
            let seen = SeenBy { source: evidence.source, source_words, at, what: None, line: None };
            rows.push(Outline { what, seen, outline });
        }
        let remark = "report-not-understood-remark";
        self.section("not-understood", Some(remark), Some("report-not-understood-none"), rows)
    }

    fn muted(&mut self) -> Section<Muted> {
        let (session, now) = (self.inputs.session, self.inputs.now);
        let mut rows = Vec::new();
        for (check, mute) in session.panel.muted.iter().filter(|(_, mute)| mute.until > now) {
            let (name, reason) = (self.name_of(*check), self.redactor.clean(&mute.reason));
            rows.push(Muted { check: *check, name, reason, until: mute.until });
        }
        self.section("muted", None, Some("report-muted-none"), rows)
    }

    fn notes(&mut self) -> Section<Note> {
        let session = self.inputs.session;
        let mut rows = Vec::new();
        for step in StepId::ALL {
            for (field, private) in [(TextField::Different, false), (TextField::Note, true)] {
                let text = session.text(step, field);
                if text.trim().is_empty() || private && !session.report.notes {
                    continue;
                }
                let label = self.say(if private { "report-note-private" } else { "report-note-different" });
                let name = self.redactor.say(&step_name(step));
                rows.push(Note { step, name, private, label, text: self.redactor.clean(text) });
            }
        }
        self.section("notes", None, Some("report-notes-none"), rows)
    }

    fn timeline(&mut self) -> Section<Happening> {
        let session = self.inputs.session;
        let mut all = vec![(session.begun_at, Message::new("activity-begun"), Source::ThisComputer, false)];
        // What pages and APIs said is in the evidence, whoever was the way. A mark is in the log unless an older program
        // made it.
        let read = |a: &&activity::Entry| !matches!(a.what, Act::Read(_));
        all.extend(session.activity.iter().filter(read).map(|a| (a.at, a.what.message(), a.source, a.wrote)));
        let marked = |step: StepId, at| {
            session.activity.iter().any(|a| {
                a.at == at
                    && matches!(a.what, Act::StepBecame { step: s, state: StepState::MarkedByYou, .. } if s == step)
            })
        };
        all.extend(session.marked.iter().filter(|(step, at)| !marked(**step, **at)).map(|(step, at)| {
            (*at, Message::new("report-marked").with("step", step_name(*step)), Source::User, false)
        }));
        all.extend(session.evidence.iter().map(|e| (e.observed_at, happened(e), e.source, false)));
        all.sort_by_key(|(at, ..)| *at);
        let mut rows: Vec<Happening> = Vec::new();
        for (at, message, source, wrote) in all {
            let what = self.redactor.say(&message);
            match rows.last_mut() {
                // Looking again and again at the same is one line.
                Some(last) if last.what == what && last.source == source && !wrote => {
                    last.times += 1;
                    last.until = Some(at);
                }
                _ => {
                    let source_words = self.redactor.say(&actor_words(source));
                    rows.push(Happening { at, until: None, times: 1, what, source, source_words, wrote });
                }
            }
        }
        self.section("timeline", Some("report-timeline-remark"), Some("report-timeline-none"), rows)
    }

    fn environment(&mut self) -> Section<Fact> {
        let (session, facts) = (self.inputs.session, self.inputs.facts);
        let client = match &session.connection {
            None => Message::new("report-client-none"),
            Some(c) => {
                let missing = c.kept == Kept::Missing;
                Message::new(if missing { "report-client-password-missing" } else { "report-client-connected" })
                    .with("client", c.client_id.as_str())
                    .with("region", region_words(c.region))
            }
        };
        let appliance = match &session.appliance {
            None => Message::new("report-client-none"),
            Some(a) => Message::new(match a {
                _ if a.stopped => "report-appliance-stopped",
                _ if a.kept == Kept::Missing => "report-appliance-password-missing",
                _ => "report-appliance-connected",
            })
            .with("address", a.address.as_str())
            .with("user", a.user.as_str()),
        };
        let key_store = match self.inputs.key_store {
            KeyStoreState::Ready => Message::new("report-key-store-ready"),
            state => Message::new(&format!("report-key-store-{}", state.trouble().unwrap_or("unknown"))),
        };
        let mut rows = Vec::new();
        for (name, value) in [("app", facts.version.as_str()), ("os", facts.os.as_str())] {
            let label = self.say(&format!("report-fact-{name}"));
            rows.push(Fact { label, value: self.redactor.clean(value) });
        }
        let label = self.say("report-fact-made");
        rows.push(Fact { label, value: super::pseudonyms::moment(self.inputs.now) });
        rows.push(self.fact("api-client", Some(client)));
        rows.push(self.fact("appliance-api", Some(appliance)));
        rows.push(self.fact("key-store", Some(key_store)));
        self.section("environment", None, None, rows)
    }

    /// Last, since only now everything was met.
    fn hidden(&mut self) -> Section<HiddenRow> {
        let mut rows = Vec::new();
        for kind in KINDS {
            let shown = kind != HiddenKind::Secret && self.inputs.session.report.shown.contains(&kind);
            let kind_words = self.say(&format!("report-hidden-{}", kind_slug(kind)));
            rows.push(HiddenRow { kind, kind_words, count: self.redactor.count(kind), shown });
        }
        self.section("hidden", Some("report-hidden-remark"), None, rows)
    }
}
