//! Pages that are handed over: pasted, opened as a file, copied elsewhere. Reading one takes as long as the page is, so it is
//! done before [`advance`](super::advance) hears of it, by somebody who has to answer nobody meanwhile.

use jiff::Timestamp;

use super::Event;
use crate::domain::reading::{self, Reading};
use crate::domain::redact::{self, Text};
use crate::domain::source::Source;
use crate::domain::state::Session;
use crate::domain::step::StepId;
use crate::domain::steps::Situation;
use crate::domain::steps::prove::TestMessageNames;

/// How many characters of a pasted page the box keeps and shows. Pages of the appliance are below it.
const MOST_SHOWN: usize = 20_000;

/// A page as it was handed over.
#[derive(Debug)]
pub enum Handed {
    /// One copy, pasted: its plain text, and the same as HTML.
    Pasted {
        /// The plain text.
        text: String,
        /// As HTML, where the clipboard had it.
        html: Option<String>,
    },
    /// The bytes of a saved page.
    File(Vec<u8>),
}

/// What has to be known of a set-up to read a page for it.
#[derive(Debug, Clone)]
pub struct Reader {
    step: StepId,
    names: TestMessageNames,
}

/// A page that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct ReadPage {
    /// At which step it was handed over: what came of it is told there.
    pub step: StepId,
    /// What it says.
    pub reading: Reading,
    /// How it came in.
    pub source: Source,
    /// When it was seen, where that was before now.
    pub seen_at: Option<Timestamp>,
    /// Whether its text speaks of the test message.
    pub names_test_message: bool,
    /// What stands in the box from now on; `None` leaves what stands there.
    pub shown: Option<Shown>,
}

/// The text of the box.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// The page's text or its beginning, without what looks like a secret.
    pub text: String,
    /// How many characters were read, where it is the beginning.
    pub longer: Option<u32>,
}

impl Reader {
    /// For a page that is handed over at this step.
    pub fn new(session: &Session, step: StepId, now: Timestamp) -> Self {
        Self { step, names: TestMessageNames::of(&Situation::new(session, now)) }
    }

    /// Reads what was handed over.
    pub fn read(&self, page: Handed) -> Event {
        let page = match page {
            Handed::Pasted { text, html } => ReadPage {
                shown: Some(beginning(&text)),
                ..self.page(read_copy(&text, html.as_deref()), &text, Source::Pasted)
            },
            Handed::File(bytes) => self.page(reading::read(&bytes), &String::from_utf8_lossy(&bytes), Source::File),
        };
        Event::PageRead(Box::new(page))
    }

    /// Reads what was copied elsewhere. Its text is kept nowhere, and what was pasted before leaves the box.
    pub fn copied(&self, text: &str, html: Option<&str>) -> ReadPage {
        ReadPage { shown: Some(Shown::default()), ..self.page(read_copy(text, html), text, Source::Copied) }
    }

    fn page(&self, reading: Reading, text: &str, source: Source) -> ReadPage {
        let names_test_message = self.names.stand_in(text);
        ReadPage { step: self.step, reading, source, seen_at: None, names_test_message, shown: None }
    }
}

fn read_copy(text: &str, html: Option<&str>) -> Reading {
    html.map_or_else(|| reading::read_text(text), |html| reading::read_clipboard(text, html))
}

/// All of it is read; what is kept to be shown is its beginning, and the box says so.
fn beginning(text: &str) -> Shown {
    let end = |text: &str, chars: usize| text.char_indices().nth(chars).map(|(end, _)| end);
    if end(text, MOST_SHOWN).is_none() {
        return Shown { text: redact::cover(text, Text::Foreign), longer: None };
    }
    let all = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
    // Masked before it is cut: half a secret no longer looks like one.
    let mut masked = redact::cover(&text[..end(text, 2 * MOST_SHOWN).unwrap_or(text.len())], Text::Foreign);
    masked.truncate(end(&masked, MOST_SHOWN).unwrap_or(masked.len()));
    Shown { text: masked, longer: Some(all) }
}
