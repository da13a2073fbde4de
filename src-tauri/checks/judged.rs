//! What a check concludes, before it is known which other checks failed.

use jiff::Timestamp;

use crate::domain::check::CheckId;
use crate::domain::evidence::Evidence;
use crate::domain::finding::{Cause, Sight, Unknown, Verdict};
use crate::domain::message::{Message, Value};
use crate::domain::reading::PageKind;
use crate::domain::source::Source;

/// What would tell, where nothing does yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// A page, pasted or opened.
    Page(PageKind),
    /// An API client of the tenant.
    ApiClient,
    /// The appliance's API.
    ApplianceApi,
    /// The token's life and portal, as told when it was made.
    TokenRecord,
    /// The token's text, kept once.
    TokenText,
    /// Storing a secret, which is when the key store is tried.
    KeyStore,
    /// An answer of *Before you start*: `version`, `way`, `region`, `name`.
    Answer(&'static str),
    /// Running all checks.
    CheckAll,
}

impl Need {
    /// In words.
    pub fn message(self) -> Message {
        match self {
            Need::Page(kind) => Message::new(&format!("tell-page-{}", kind.slug())),
            Need::ApiClient => Message::new("tell-api-client"),
            Need::ApplianceApi => Message::new("tell-appliance-api"),
            Need::TokenRecord => Message::new("tell-token-record"),
            Need::TokenText => Message::new("tell-token-text"),
            Need::KeyStore => Message::new("tell-key-store"),
            Need::Answer(question) => Message::new(&format!("tell-answer-{question}")),
            Need::CheckAll => Message::new("tell-check-all"),
        }
    }
}

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
    pub headline: Message,
    /// More sentences: inference is named as inference here.
    pub details: Vec<Message>,
    /// What had to be so.
    pub expected: Option<Message>,
    /// What is so.
    pub found: Option<Message>,
    /// What it rests on.
    pub sights: Vec<Sight>,
    /// What would tell.
    pub would_tell: Vec<Message>,
}

impl Judged {
    fn new(verdict: Verdict, headline: Message) -> Self {
        Self {
            verdict,
            cause: None,
            unknown: None,
            headline,
            details: Vec::new(),
            expected: None,
            found: None,
            sights: Vec::new(),
            would_tell: Vec::new(),
        }
    }

    /// Seen to be well. Without a sight the runner does not believe it.
    pub fn pass(headline: Message, sights: Vec<Sight>) -> Self {
        Self { sights, ..Self::new(Verdict::Pass, headline) }
    }

    /// Seen to be wrong, by one of the check's own causes: `check-<slug>-<cause>`.
    pub fn wrong(check: CheckId, cause: &Cause, sights: Vec<Sight>) -> Self {
        let mut judged = Self::new(cause.verdict, check.say(cause.id));
        judged.cause = Some(cause.id);
        judged.details.push(check.say(&format!("{}-why", cause.id)));
        judged.sights = sights;
        judged
    }

    /// Nothing to say here.
    pub fn not_applicable(headline: Message) -> Self {
        Self::new(Verdict::NotApplicable, headline)
    }

    /// Nothing was seen that tells.
    pub fn unseen(needs: &[Need]) -> Self {
        let mut judged = Self::unknown(Unknown::NotLooked, Message::new("check-unseen"));
        judged.would_tell = needs.iter().map(|n| n.message()).collect();
        judged
    }

    /// Something was seen, and it does not decide it.
    pub fn unknown(why: Unknown, headline: Message) -> Self {
        Self { unknown: Some(why), ..Self::new(Verdict::CannotTell, headline) }
    }

    /// What was seen is too old to count.
    pub fn stale(evidence: &Evidence, needs: &[Need]) -> Self {
        let headline = Message::new("check-stale").with("at", evidence.observed_at);
        let mut judged = Self::unknown(Unknown::Stale, headline);
        judged.would_tell = needs.iter().map(|n| n.message()).collect();
        judged.sights = vec![sight(evidence)];
        judged
    }

    /// A look came to nothing: its trouble speaks, and says what to do.
    pub fn could_not_look(trouble: &Message, needs: &[Need]) -> Self {
        let mut judged = Self::unknown(unknown_of(&trouble.id), trouble.clone());
        let mut next = trouble.clone();
        next.id.push_str("-next");
        judged.details.push(next);
        judged.would_tell = needs.iter().map(|n| n.message()).collect();
        judged
    }

    /// A value for a place in the headline, and in the sentences that go with it.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        let value = value.into();
        for detail in &mut self.details {
            detail.args.insert(name.to_owned(), value.clone());
        }
        self.headline.args.insert(name.to_owned(), value);
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
    pub fn seen_in(mut self, sights: Vec<Sight>) -> Self {
        self.sights = sights;
        self
    }
}

/// An entry of the book as a sight.
pub fn sight(evidence: &Evidence) -> Sight {
    Sight {
        source: evidence.source,
        at: evidence.observed_at,
        line: None,
        what: Message::new(&format!("seen-{}", evidence.key.slug())),
    }
}

/// The same, with the line of the page where `fact` stands.
pub fn sight_at(evidence: &Evidence, fact: &str) -> Sight {
    let line = evidence.page().and_then(|p| p.reading.lines.get(fact).copied());
    Sight { line: line.and_then(|l| u32::try_from(l).ok()), ..sight(evidence) }
}

impl Sight {
    /// Something that is known without an entry of the book: what the person said, what this program recorded.
    pub fn known(source: Source, at: Timestamp, what: &str) -> Self {
        Self { source, at, line: None, what: Message::new(&format!("seen-{what}")) }
    }
}

/// The kind of a failed look, by its code. An unknown code is a failed look like any other.
fn unknown_of(id: &str) -> Unknown {
    match id {
        "trouble-offline" => Unknown::Offline,
        "trouble-rate-limited" | "trouble-rate-limited-open" => Unknown::RateLimited,
        "trouble-timeout" | "trouble-too-slow" | "trouble-check-timeout" => Unknown::Timeout,
        "trouble-missing-scope" | "trouble-forbidden" => Unknown::NoPermission,
        "trouble-malformed" | "trouble-truncated" | "trouble-web-page" | "trouble-too-large" => Unknown::Unparsable,
        "trouble-no-password" => Unknown::NoCredentials,
        _ => Unknown::CouldNotLook,
    }
}
