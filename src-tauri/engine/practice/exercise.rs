//! An exercise: which faults were staged, what the panel said of each, what became of them. Kept beside the practice
//! world, so that it is resumed with it. No IO in here.

use std::collections::BTreeSet;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::lessons::lesson;
use crate::domain::check::CheckId;
use crate::domain::exercise::{ExerciseState, FaultEnd};
use crate::domain::finding::{Finding, Verdict};
use crate::domain::input::{Input, TextField};
use crate::domain::key_store::Kept;
use crate::domain::message::Message;
use crate::domain::place::PlaceId;
use crate::domain::region::Region;
use crate::domain::saying::Saying;
use crate::domain::state::Session;
use crate::domain::step::StepId;
use crate::domain::steps::Situation;
use crate::domain::token::{Shape, TokenRecord};
use crate::domain::view::{DebriefLine, FaultChoice, LabView, Notice, NoticeAction, Spoken, StoodFirst, Tone};
use crate::lab::faults::{Fault, FaultKind};

/// Where it is kept, beside the practice world.
pub const FILE: &str = "exercise.json";

/// See the module.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Exercise {
    /// Every fault that was staged, in the order in which they decide a headline.
    faults: Vec<Rehearsed>,
    /// The seed of a surprise.
    seed: Option<String>,
    /// Nobody is told which faults are staged.
    secret: bool,
    /// When it was last staged.
    staged_at: Option<Timestamp>,
    /// The person went on with the steps after the last fault was put right: no banner is needed any more.
    #[serde(default)]
    gone_on: bool,
    /// When it was looked back on.
    ended_at: Option<Timestamp>,
}

/// One fault of an exercise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Rehearsed {
    fault: Fault,
    staged_at: Timestamp,
    /// What it puts before the person (a token's record, a search text) gave way to the person's own.
    lifted: bool,
    /// What the person put in its place was seen to be well.
    #[serde(default)]
    replaced: bool,
    /// What became of it; while it is staged, nothing.
    end: Option<FaultEnd>,
    /// What the panel said of it at its check, when that was last looked at.
    said: Option<Saying>,
    was_headline: bool,
    /// The headline was a warning, which is no cause.
    #[serde(default)]
    only_warned: bool,
}

impl Exercise {
    /// Whether nobody is told which faults are staged.
    pub fn is_secret(&self) -> bool {
        self.secret
    }

    /// Whether a fault is staged in it and not put right.
    pub fn has(&self, fault: Fault) -> bool {
        self.on().any(|r| r.fault == fault)
    }

    /// The faults that are staged now.
    pub fn staged(&self) -> Vec<Fault> {
        self.on().map(|r| r.fault).collect()
    }

    fn on(&self) -> impl Iterator<Item = &Rehearsed> {
        self.faults.iter().filter(|r| r.end.is_none())
    }

    fn state(&self) -> ExerciseState {
        match () {
            () if self.faults.is_empty() => ExerciseState::None,
            () if self.ended_at.is_some() => ExerciseState::Ended,
            () if self.on().next().is_some() => ExerciseState::Running,
            () => ExerciseState::Solved,
        }
    }

    /// Stages exactly these. What was staged and is not among them is taken back. After the last one was put right or
    /// looked back on, another exercise begins.
    pub fn stage(&mut self, faults: &[Fault], now: Timestamp) {
        if self.state() != ExerciseState::Running {
            *self = Self::default();
        }
        (self.secret, self.seed) = (false, None);
        self.staged_at = Some(now);
        for record in self.faults.iter_mut().filter(|r| r.end.is_none() && !faults.contains(&r.fault)) {
            record.end = Some(FaultEnd::TakenBack);
        }
        for fault in faults {
            if self.has(*fault) {
                continue;
            }
            self.faults.retain(|r| r.fault != *fault);
            self.faults.push(Rehearsed {
                fault: *fault,
                staged_at: now,
                lifted: false,
                replaced: false,
                end: None,
                said: None,
                was_headline: false,
                only_warned: false,
            });
        }
        self.faults.sort_by_key(|r| r.fault);
    }

    /// Stages what was drawn from a seed, in an exercise of its own.
    pub fn surprise(&mut self, seed: String, faults: &[Fault], now: Timestamp) {
        *self = Self::default();
        self.stage(faults, now);
        (self.secret, self.seed) = (true, Some(seed));
    }

    /// Ends it: what is staged still is taken back.
    pub fn end(&mut self, now: Timestamp) {
        if self.faults.is_empty() {
            return;
        }
        for record in self.faults.iter_mut().filter(|r| r.end.is_none()) {
            // Another token in place of the bad one is what there is to do, whether or not the lab has seen it used.
            record.end = Some(if record.replaced { FaultEnd::PutRight } else { FaultEnd::StillThere });
        }
        self.secret = false;
        self.ended_at.get_or_insert(now);
    }

    /// Takes note of faults that the lab no longer has: somebody put them right there. True if there were any.
    pub fn healed_in_lab(&mut self, lab: &BTreeSet<Fault>) -> bool {
        let gone =
            |r: &&mut Rehearsed| r.end.is_none() && r.fault.kind() != FaultKind::Local && !lab.contains(&r.fault);
        self.faults.iter_mut().filter(gone).map(|r| r.end = Some(FaultEnd::PutRight)).count() > 0
    }

    /// After a restart: drops what the world does not have, which is then another world.
    pub fn resumed_in(&mut self, lab: &BTreeSet<Fault>) {
        self.faults.retain(|r| r.end.is_some() || r.fault.kind() != FaultKind::World || lab.contains(&r.fault));
    }

    /// What the person did makes way for itself. The record of a token that is pasted over becomes the session's.
    pub fn touched(&mut self, input: &Input, session: &Session) -> Option<TokenRecord> {
        if self.state() == ExerciseState::Solved {
            self.gone_on |= matches!(input, Input::Go { .. } | Input::Continue | Input::MoveOn { .. });
        }
        let (lifts, token): (fn(Fault) -> bool, _) = match input {
            Input::Type { field: TextField::QueryPasted, .. } if session.step == StepId::Prove => {
                (|f| f == Fault::BadQuery, false)
            }
            Input::HaveToken { .. } | Input::ForgetToken => (has_token, true),
            _ => return None,
        };
        let adopted = if token { self.adopt_token(session) } else { None };
        self.faults.iter_mut().filter(|r| lifts(r.fault)).for_each(|r| r.lifted = true);
        adopted
    }

    /// The record of a token that a fault shows: the session's own from now on, before something is done to it.
    pub fn adopt_token(&mut self, session: &Session) -> Option<TokenRecord> {
        let record = self.faults.iter_mut().find(|r| r.end.is_none() && !r.lifted && has_token(r.fault))?;
        record.lifted = true;
        Some(token_of(record, session))
    }

    /// The session as this exercise shows it, where it shows another one. Nothing of it is kept in the session.
    pub fn shown(&self, session: &Session) -> Option<Session> {
        let mut shown = None;
        for record in self.on().filter(|r| !r.lifted) {
            if record.fault == Fault::BadQuery {
                let shown = shown.get_or_insert_with(|| session.clone());
                let slip = format!("subject=\"{}", session.test_subject);
                shown.texts.entry(StepId::Prove).or_default().insert(TextField::QueryPasted, slip);
            } else if has_token(record.fault) {
                let shown = shown.get_or_insert_with(|| session.clone());
                shown.token = Some(token_of(record, session));
            }
        }
        shown
    }

    /// Takes note of what the panel says, where it is looked at. True if that was anything new.
    pub fn heard(&mut self, session: &Session, findings: &[Finding], headline: Option<CheckId>) -> bool {
        let open = session.place == PlaceId::Troubleshoot;
        let newest = session.evidence.newest_first().next().map(|e| e.observed_at);
        let before = self.clone();
        for record in self.faults.iter_mut().filter(|r| r.end.is_none()) {
            let asked = session.panel.checked_at.or(newest.filter(|at| *at > record.staged_at)).is_some();
            let check = lesson(record.fault).0;
            let finding = findings.iter().find(|f| f.check == check && f.verdict != Verdict::NotApplicable);
            if let Some(finding) = finding.filter(|_| open && asked) {
                // What it said once all was well again is not what it said of the fault.
                if record.said.is_none() || finding.verdict != Verdict::Pass {
                    record.said = Some(finding.said.clone());
                }
                if headline == Some(check) && !(record.was_headline && finding.verdict == Verdict::Warn) {
                    (record.was_headline, record.only_warned) = (true, finding.verdict == Verdict::Warn);
                }
            }
            if has_token(record.fault) && record.lifted {
                record.replaced = finding.is_some_and(|f| f.verdict == Verdict::Pass);
            }
            // A slip that the person replaced is put right once the text can be read.
            if record.fault == Fault::BadQuery && record.lifted {
                record.end = finding.filter(|f| f.verdict == Verdict::Pass).map(|_| FaultEnd::PutRight);
            }
        }
        *self != before
    }

    /// Its part of the lab's card. `lab`: what is staged there, by whomever; `offers`: what can be.
    pub fn show(&self, card: &mut LabView, lab: &BTreeSet<Fault>, offers: impl Fn(Fault) -> bool) {
        let on = |fault: Fault| !self.secret && (self.has(fault) || lab.contains(&fault));
        card.faults = Fault::ALL
            .iter()
            .filter(|fault| offers(**fault))
            .map(|fault| FaultChoice {
                id: fault.id().to_owned(),
                label: Message::new(&format!("fault-{fault}")),
                group: match fault.kind() {
                    FaultKind::World => "world",
                    FaultKind::Transport => "transport",
                    FaultKind::Local => "local",
                }
                .to_owned(),
                on: on(*fault),
            })
            .collect();
        // How many is no secret, or nobody would know when to stop looking.
        card.staged = u32::try_from(self.on().count()).unwrap_or(u32::MAX);
        card.seed.clone_from(&self.seed);
        card.secret = self.secret;
        card.exercise = self.state();
        if self.ended_at.is_some() {
            card.debrief = self.faults.iter().map(line).collect();
        }
    }

    /// The banner that goes with it.
    pub fn notice(&self, session: &Session) -> Option<Notice> {
        let at = self.staged_at.filter(|_| self.ended_at.is_none())?;
        let (message, action, input) = match self.state() {
            ExerciseState::Solved if self.gone_on => return None,
            ExerciseState::Solved if self.faults.iter().any(|r| r.end == Some(FaultEnd::PutRight)) => {
                ("notice-practice-solved", "rehearse-look-back", Input::Debrief)
            }
            ExerciseState::Running if session.panel.checked_at.is_none() && session.panel.run.is_none() => {
                match session.place {
                    PlaceId::Troubleshoot => ("notice-practice-changed", "panel-check-all", Input::CheckAll),
                    _ => {
                        let place = PlaceId::Troubleshoot;
                        ("notice-practice-changed", "rehearse-open-panel", Input::Open { place })
                    }
                }
            }
            _ => return None,
        };
        // Saved: an id of its own, since message ids may change.
        let id = message.trim_start_matches("notice-");
        let id_once = format!("{id}-{}", at.as_millisecond());
        let way = |label: &str, input| NoticeAction { label: Message::new(label), input: Box::new(input) };
        Some(Notice {
            tone: Tone::Info,
            spoken: Spoken::Polite,
            message: Message::new(message),
            details: Some(Message::new(&format!("{message}-next"))),
            next_actions: vec![way(action, input), way("notice-dismiss", Input::Dismiss { notice: id_once.clone() })],
            id: id_once,
        })
    }
}

fn line(record: &Rehearsed) -> DebriefLine {
    let (check, step) = lesson(record.fault);
    let fault = record.fault;
    DebriefLine {
        id: fault.id().to_owned(),
        fault: Message::new(&format!("fault-{fault}")),
        check: Some(check),
        title: Some(check.say("title")),
        said: record.said.as_ref().map(|said| said.message(check)),
        stood: match (record.was_headline, record.only_warned) {
            (true, false) => StoodFirst::Cause,
            (true, true) => StoodFirst::Warning,
            (false, _) => StoodFirst::Other,
        },
        prevented_by: step,
        prevention: Message::new(&format!("fault-{fault}-prevention")),
        end: record.end.unwrap_or(FaultEnd::StillThere),
    }
}

/// Faults of which only the record of a token tells the cause.
fn has_token(fault: Fault) -> bool {
    matches!(fault, Fault::TokenMistyped | Fault::TokenWrongCloud | Fault::TokenExpired)
}

/// The record that somebody who met this fault would have made.
fn token_of(record: &Rehearsed, session: &Session) -> TokenRecord {
    let home = Situation::new(session, record.staged_at).tenant_region().map_or(Region::Americas, |(region, _)| region);
    let elsewhere = if home == Region::Europe { Region::Americas } else { Region::Europe };
    let expired = record.fault == Fault::TokenExpired;
    TokenRecord {
        made_at: record.staged_at - SignedDuration::from_mins(if expired { 120 } else { 40 }),
        minutes: if expired { 60 } else { 24 * 60 },
        region: if record.fault == Fault::TokenWrongCloud { elsewhere } else { home },
        kept: Kept::Missing,
        shape: Some(if record.fault == Fault::TokenMistyped { Shape::Length(31) } else { Shape::Usual }),
        stated: None,
        appliances: 1,
        taken_at: None,
    }
}
