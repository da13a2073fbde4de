//! When the state is written, and what is told where it could not be.

use std::io;
use std::path::Path;
use std::sync::mpsc as blocking;

use jiff::Timestamp;

use super::Workspace;
use crate::domain::message::Message;
use crate::domain::setups::Tenant;
use crate::domain::transition::Event;
use crate::domain::view::{Notice, SavedView, Spoken, Tone};
use crate::engine::earlier::SESSION;
use crate::store::{Folder, SaveError};

/// Why the state was not saved, as the end of a message's id.
fn why_not_saved(error: io::Error) -> &'static str {
    match error.into() {
        SaveError::Full => "full",
        SaveError::Closed => "closed",
        SaveError::NoFolder | SaveError::Failed => "failed",
    }
}

/// What somebody is told whose work is not saved, for as long as that is so. What was saved before is still there.
pub(super) fn not_saved(failure: &Message, home: &Path) -> Notice {
    let id = format!("not-{}", failure.id);
    let message = Message::new(&format!("notice-{id}")).with("folder", home.display().to_string());
    Notice {
        tone: Tone::Problem,
        spoken: Spoken::Polite,
        details: Some(Message::new(&format!("notice-{id}-next"))),
        message,
        id,
        next_actions: Vec::new(),
    }
}

impl Workspace {
    /// Saves nothing from now on until [`save_now`](Self::save_now): a hundred at once would wait for the disk after each answer.
    pub(in crate::engine) fn save_later(&mut self) {
        self.later.get_or_insert(false);
    }

    /// Whether something waits to be saved.
    pub(in crate::engine) fn puts_off(&self) -> bool {
        self.later == Some(true)
    }

    /// Saves what was put off.
    pub(in crate::engine) fn save_now(&mut self, now: Timestamp) {
        if self.later.take() == Some(true) {
            self.save(now);
        }
    }

    /// Saves what was put off, and waits for no disk: many that are written at once wait for it together. What is to be written
    /// next waits for this one.
    pub(in crate::engine) fn save_beside(&mut self, now: Timestamp) {
        if self.later.take() != Some(true) {
            return;
        }
        self.settle(now);
        self.cover_own_words(now);
        match self.prepare() {
            Ok(session) => {
                let (folder, (done, writing)) = (self.folder.clone(), blocking::channel());
                self.writing = Some(writing);
                tokio::task::spawn_blocking(move || {
                    // Nobody listens any more where the program is closing.
                    let _ = done.send(folder.put(SESSION, &session));
                });
            }
            Err(error) => self.wrote(Err(error), now),
        }
    }

    /// Waits for what is written beside.
    pub(in crate::engine) fn settle(&mut self, now: Timestamp) {
        if let Some(writing) = self.writing.take() {
            let came = writing.recv().unwrap_or_else(|_| Err(io::Error::other("writing came to no end")));
            self.wrote(came, now);
        }
    }

    pub(super) fn save(&mut self, now: Timestamp) {
        if let Some(later) = &mut self.later {
            *later = true;
            return;
        }
        self.settle(now);
        self.cover_own_words(now);
        let came = self.prepare().and_then(|session| self.folder.put(SESSION, &session));
        self.wrote(came, now);
    }

    /// A password typed into a note was masked by its shape at best. The ones we know are covered wherever they stand.
    fn cover_own_words(&mut self, now: Timestamp) {
        let mut words: Vec<String> = self.session.own_words().cloned().collect();
        words.iter_mut().for_each(|text| self.credentials.cover(text));
        if self.session.own_words().ne(&words) {
            let _ = self.change(Event::OwnWordsCovered(words), now);
        }
    }

    fn wrote(&mut self, came: io::Result<()>, now: Timestamp) {
        match came {
            Ok(()) => self.saved = SavedView { at: Some(now), failure: None },
            Err(error) => {
                tracing::error!(%error, "the state was not saved");
                self.saved.failure = Some(Message::new(&format!("saved-{}", why_not_saved(error))));
            }
        }
    }

    /// Writes what the session leaves out, and says what its own file is to hold. What is left out goes first: one that was saved
    /// stands without it nowhere.
    fn prepare(&mut self) -> io::Result<Vec<u8>> {
        if let Some((common, seen)) = &mut self.common {
            *seen = common.keep(&self.session)?;
        }
        self.pasted.save(&self.folder, &self.session)?;
        let session = self.session.without_pastes();
        match &self.common {
            Some(_) => Folder::encoded(&*Tenant::left_out(&session)),
            None => Folder::encoded(&*session),
        }
    }

    /// Writes the lab's world.
    pub fn save_lab(&mut self) {
        if let Some(lab) = &self.lab
            && let Err(error) = lab.save(&self.folder)
        {
            tracing::warn!(%error, "the practice world was not saved");
        }
    }
}
