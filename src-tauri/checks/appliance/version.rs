//! `appliance.version`: below Cisco's minimum there is nothing to connect with.

use jiff::Timestamp;

use crate::checks::{Check, CheckContext, Judged, Need, provenance_at};
use crate::domain::answers::QuestionId;
use crate::domain::check::CheckId;
use crate::domain::evidence::Evidence;
use crate::domain::finding::{Cause, Different, FixLine, Provenance, Unknown, Verdict};
use crate::domain::product::Machine;
use crate::domain::reading::PageKind;
use crate::domain::saying::Saying;
use crate::domain::source::Source;
use crate::domain::step::StepId;
use crate::domain::steps::{Situation, before};
use crate::domain::target::Location;
use crate::domain::version::{Gate, Version};

const ID: CheckId = CheckId::ApplianceVersion;

const TOO_OLD: Cause =
    Cause { id: "too-old", verdict: Verdict::Fail, fixes: &[FixLine::Do, FixLine::Do], step: Some(StepId::Before) };
const TOO_OLD_SMA: Cause =
    Cause { id: "too-old-sma", verdict: Verdict::Fail, fixes: &[FixLine::Do, FixLine::Do], step: Some(StepId::Before) };

pub(crate) const NEEDS: &[Need] = &[Need::Answer(QuestionId::Version), Need::Page(PageKind::AsyncosCli)];

/// See the module.
pub const CHECK: Check = Check {
    id: ID,
    at: Location::Esa,
    done_at: StepId::Before,
    symptoms: &[],
    fed_by: &[],
    settings_at: StepId::OpenSettings,
    different: Some(Different { step: Some(StepId::Before) }),
    depends_on: &[CheckId::PathEligible],
    causes: &[TOO_OLD, TOO_OLD_SMA],
    can_cause: &[],
    run: |context| judge(&observe(context)),
};

/// A version, and where it is known from.
pub(crate) struct KnownVersion<'a> {
    pub version: Version,
    source: Source,
    at: Timestamp,
    page: Option<&'a Evidence>,
    pub fresh: bool,
}

impl<'a> KnownVersion<'a> {
    pub fn of(s: &Situation<'a>) -> Option<Self> {
        let (version, source, at) = before::known_version(s)?;
        let of_page = |e: &&Evidence| {
            e.observed_at == at && e.source == source && e.page().is_some_and(|p| p.reading.facts.version.is_some())
        };
        let page = s.session.evidence.newest_first().find(of_page).filter(|_| source != Source::User);
        Some(Self { version, source, at, page, fresh: s.is_fresh(source, at) })
    }

    pub fn provenance(&self) -> Provenance {
        self.page.map_or_else(|| Provenance::known(self.source, self.at, "answer"), |e| provenance_at(e, "version"))
    }

    /// A page that is too old to count.
    pub fn stale(&self) -> Option<&'a Evidence> {
        self.page.filter(|_| !self.fresh)
    }
}

struct Observed<'a> {
    known: Option<KnownVersion<'a>>,
    /// Something was typed that is no version.
    typed: bool,
    machine: Machine,
}

fn observe<'a>(p: &CheckContext<'a>) -> Observed<'a> {
    Observed {
        known: KnownVersion::of(&p.s),
        typed: p.s.session.version_said().is_some(),
        machine: p.s.session.machine(),
    }
}

fn judge(observed: &Observed) -> Judged {
    let Some(known) = &observed.known else {
        return if observed.typed { undecided("unread") } else { Judged::unseen(NEEDS) };
    };
    if let Some(page) = known.stale() {
        return Judged::stale(page, NEEDS);
    }
    let version = known.version.to_string();
    let (cause, expected) = match observed.machine {
        Machine::Esa => (&TOO_OLD, ID.say("expected")),
        Machine::Sma => (&TOO_OLD_SMA, ID.say("expected-sma")),
    };
    match known.version.gate(observed.machine) {
        Gate::Accepted => Judged::pass(Saying::own("pass").with("version", version), vec![known.provenance()]),
        Gate::BuildNeeded => undecided("build").with("version", version).seen_in(vec![known.provenance()]),
        Gate::TooOld => {
            Judged::wrong(ID, cause, vec![known.provenance()]).sides(expected, ID.say("found").with("version", version))
        }
    }
}

fn undecided(part: &'static str) -> Judged {
    let mut judged = Judged::unknown(Unknown::Unparsable, Saying::own(part));
    judged.would_tell = vec![Need::Answer(QuestionId::Version)];
    judged
}
