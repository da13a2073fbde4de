//! What a check concludes, before it is known which other checks failed.

use jiff::Timestamp;

use crate::domain::check::CheckId;
use crate::domain::evidence::Evidence;
use crate::domain::failure::{Failure, RequestError};
use crate::domain::finding::{Cause, Provenance, Unknown, Verdict};
use crate::domain::message::Message;
use crate::domain::need::Need;
use crate::domain::saying::{Datum, Said, Saying};
use crate::domain::source::Source;
use crate::domain::step::StepId;

/// See the module.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// The verdict by itself; *blocked* is decided later.
    pub verdict: Verdict,
    /// Which of the check's causes.
    pub cause: Option<&'static str>,
    /// Why it cannot tell.
    pub unknown: Option<Unknown>,
    /// What is so.
    pub headline: Saying,
    /// More sentences: inference is named as inference here.
    pub details: Vec<Message>,
    /// What had to be so.
    pub expected: Option<Message>,
    /// What is so.
    pub found: Option<Message>,
    /// What it rests on.
    pub provenances: Vec<Provenance>,
    /// What would tell.
    pub would_tell: Vec<Need>,
}

impl Judged {
    fn new(verdict: Verdict, headline: Saying) -> Self {
        Self {
            verdict,
            cause: None,
            unknown: None,
            headline,
            details: Vec::new(),
            expected: None,
            found: None,
            provenances: Vec::new(),
            would_tell: Vec::new(),
        }
    }

    /// Seen to be well. Without a provenance the runner does not believe it.
    pub fn pass(headline: Saying, provenances: Vec<Provenance>) -> Self {
        Self { provenances, ..Self::new(Verdict::Pass, headline) }
    }

    /// Seen to be wrong, by one of the check's own causes: `check-<slug>-<cause>`.
    pub fn wrong(check: CheckId, cause: &Cause, provenances: Vec<Provenance>) -> Self {
        let mut judged = Self::new(cause.verdict, Saying::own(cause.id));
        judged.cause = Some(cause.id);
        judged.details.push(check.say(&format!("{}-why", cause.id)));
        judged.provenances = provenances;
        judged
    }

    /// Nothing to say here.
    pub fn not_applicable(headline: Saying) -> Self {
        Self::new(Verdict::NotApplicable, headline)
    }

    /// This finding, where it is nothing wrong yet: `step` brings it about, and nobody came so far. Both sides and what was
    /// seen stay; of the details the first goes, which [`Self::wrong`] made of why it would be wrong.
    #[must_use]
    pub fn not_yet(self, step: StepId) -> Self {
        let number = i64::from(step.number().unwrap_or_default());
        Self {
            details: self.details.into_iter().skip(1).collect(),
            expected: self.expected,
            found: self.found,
            provenances: self.provenances,
            ..Self::new(Verdict::NotYet, Saying::from(Said::NotYet).with("number", number))
        }
    }

    /// Nothing was seen that tells.
    pub fn unseen(needs: &[Need]) -> Self {
        let mut judged = Self::unknown(Unknown::NotLooked, Said::Unseen.into());
        judged.would_tell = needs.to_vec();
        judged
    }

    /// Something was seen, and it does not decide it.
    pub fn unknown(why: Unknown, headline: Saying) -> Self {
        Self { unknown: Some(why), ..Self::new(Verdict::CannotTell, headline) }
    }

    /// What was seen is too old to count.
    pub fn stale(evidence: &Evidence, needs: &[Need]) -> Self {
        let headline = Saying::from(Said::Stale).with("at", evidence.observed_at);
        let mut judged = Self::unknown(Unknown::Stale, headline);
        judged.would_tell = needs.to_vec();
        judged.provenances = vec![provenance(evidence)];
        judged
    }

    /// A probe came to nothing: its failure speaks, and says what to do.
    pub fn could_not_look(failure: &Failure, needs: &[Need]) -> Self {
        let mut judged = Self::unknown(unknown_of(failure), Said::Failed(failure.clone()).into());
        judged.details.push(failure.next());
        judged.would_tell = needs.to_vec();
        judged
    }

    /// A value for a place in the headline, and in the sentences that go with it.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Datum>) -> Self {
        let value = value.into();
        for detail in &mut self.details {
            detail.args.insert(name.to_owned(), value.clone().into());
        }
        self.headline.values.insert(name.to_owned(), value);
        self
    }

    /// One more sentence.
    #[must_use]
    pub fn because(mut self, detail: Message) -> Self {
        self.details.push(detail);
        self
    }

    /// Both sides, next to each other.
    #[must_use]
    pub fn sides(mut self, expected: Message, found: Message) -> Self {
        self.expected = Some(expected);
        self.found = Some(found);
        self
    }

    /// What it was seen in.
    #[must_use]
    pub fn seen_in(mut self, provenances: Vec<Provenance>) -> Self {
        self.provenances = provenances;
        self
    }
}

/// Where an entry of the evidence was seen.
pub fn provenance(evidence: &Evidence) -> Provenance {
    Provenance {
        source: evidence.source,
        at: evidence.observed_at,
        line: None,
        what: Message::new(&format!("seen-{}", evidence.key.slug())),
    }
}

/// The same, with the line of the page where `fact` stands.
pub fn provenance_at(evidence: &Evidence, fact: &str) -> Provenance {
    let line = evidence.page().and_then(|p| p.reading.lines.get(fact).copied());
    Provenance { line: line.and_then(|l| u32::try_from(l).ok()), ..provenance(evidence) }
}

impl Provenance {
    /// Something that is known without an entry of the evidence: what the person said, what this program recorded.
    pub fn known(source: Source, at: Timestamp, what: &str) -> Self {
        Self { source, at, line: None, what: Message::new(&format!("seen-{what}")) }
    }
}

/// The kind of a probe that failed.
fn unknown_of(failure: &Failure) -> Unknown {
    use RequestError::*;
    match failure {
        Failure::NoPassword => Unknown::NoCredentials,
        Failure::OutOfTime => Unknown::Timeout,
        Failure::Crashed | Failure::Restaged => Unknown::CouldNotLook,
        Failure::Request(error) => match error {
            Offline => Unknown::Offline,
            RateLimited { .. } => Unknown::RateLimited,
            Timeout { .. } | TooSlow { .. } => Unknown::Timeout,
            MissingScope { .. } | Forbidden => Unknown::NoPermission,
            Malformed { .. } | Truncated { .. } | WebPage { .. } | TooLarge { .. } => Unknown::Unparsable,
            _ => Unknown::CouldNotLook,
        },
    }
}
