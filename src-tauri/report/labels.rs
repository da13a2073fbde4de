//! What states, verdicts, sources and files are called in a report.

use jiff::Timestamp;

use crate::domain::evidence::{Evidence, Key, Observation};
use crate::domain::finding::Verdict;
use crate::domain::message::Message;
use crate::domain::region::Region;
use crate::domain::report_options::HiddenKind;
use crate::domain::source::Source;
use crate::domain::step::StepId;

/// In the order in which they are listed.
pub const KINDS: [HiddenKind; 7] = [
    HiddenKind::Host,
    HiddenKind::Address,
    HiddenKind::Email,
    HiddenKind::Person,
    HiddenKind::Id,
    HiddenKind::Subject,
    HiddenKind::Secret,
];

/// As in message ids.
pub fn kind_slug(kind: HiddenKind) -> &'static str {
    match kind {
        HiddenKind::Host => "host",
        HiddenKind::Address => "address",
        HiddenKind::Email => "email",
        HiddenKind::Person => "person",
        HiddenKind::Id => "id",
        HiddenKind::Subject => "subject",
        HiddenKind::Secret => "secret",
    }
}

/// What an entry of the evidence is in the timeline.
pub fn happened(evidence: &Evidence) -> Message {
    let what = seen_words(evidence.key);
    match &evidence.value {
        Observation::CouldNotLook(failure) => {
            Message::new("report-seen-failed").with("what", what).with("failure", failure.message())
        }
        Observation::NotUnderstood(_) => Message::new("report-seen-not-understood").with("what", what),
        _ => Message::new("report-seen-well").with("what", what),
    }
}

/// What was looked at.
pub fn seen_words(key: Key) -> Message {
    match key {
        Key::Page(crate::domain::reading::PageKind::Unknown) => Message::new("report-seen-something"),
        known => Message::new(&format!("seen-{}", known.slug())),
    }
}

/// A step’s name, as in the side bar.
pub fn step_name(step: StepId) -> Message {
    Message::new(&format!("step-{}-heading", step.slug()))
}

/// A region's name.
pub fn region_words(region: Region) -> Message {
    Message::new(&format!("region-{}", region.id()))
}

/// A check's verdict.
pub fn verdict_words(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Pass => "report-verdict-pass",
        Verdict::Warn => "report-verdict-warn",
        Verdict::Fail => "report-verdict-fail",
        Verdict::CannotTell => "report-verdict-cannot-tell",
        Verdict::Blocked => "report-verdict-blocked",
        Verdict::NotApplicable => "report-verdict-not-applicable",
        Verdict::NotYet => "report-verdict-not-yet",
    }
}

/// By whom or by what means something happened: what a person did is no claim of theirs.
pub fn actor_words(source: Source) -> Message {
    match source {
        Source::User => Message::new("report-by-administrator"),
        Source::ThisComputer => Message::new("report-by-passarela"),
        other => source_words(other),
    }
}

/// How something was seen.
pub fn source_words(source: Source) -> Message {
    Message::new(match source {
        Source::CloudApi => "source-cloud-api",
        Source::ApplianceApi => "source-appliance-api",
        Source::Page => "source-page",
        Source::Pasted => "source-pasted",
        Source::Copied => "source-copied",
        Source::File => "source-file",
        Source::Inferred => "source-inferred",
        // Whoever reads a report is somebody else.
        Source::User => "report-by-word",
        Source::ThisComputer => "source-this-computer",
    })
}

/// The name of the file: `passarela-report-2026-11-23-1402.html`, by the clock on the wall.
pub fn file_stem(at: Timestamp, zone: &jiff::tz::TimeZone, practice: bool) -> String {
    let at = at.to_zoned(zone.clone()).strftime("%Y-%m-%d-%H%M").to_string();
    if practice { format!("passarela-practice-report-{at}") } else { format!("passarela-report-{at}") }
}
