//! What the practice listener offers, and a record of who talked to it. With the record a test can say that nobody did.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rustls::ServerConfig;
use serde::Serialize;

use super::super::tls::Authority;

/// How the listener offers encryption.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StartTls {
    /// With a certificate of the lab's authority.
    #[default]
    Trusted,
    /// With a certificate of an authority nobody knows.
    Untrusted,
    /// Not at all.
    NotOffered,
}

/// One connection to the listener, whatever came of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Conversation {
    /// Whether it was encrypted on the way.
    pub encrypted: bool,
    /// The commands, in order, without their arguments.
    pub commands: Vec<String>,
    /// The numbers of the messages it handed over.
    pub mids: Vec<u64>,
}

/// The listener's choices and its record.
#[derive(Debug)]
pub struct Mailroom {
    authority: Arc<Authority>,
    offers: Mutex<StartTls>,
    conversations: Mutex<Record>,
}

/// Conversations that are kept; the oldest go first.
const MOST: usize = 1000;
/// Commands of one conversation that are kept: a few suffice for a message, and nobody ends one who goes on for hours.
const MOST_COMMANDS: usize = 200;

#[derive(Debug, Default)]
struct Record {
    kept: VecDeque<Conversation>,
    /// How many older ones are gone from here.
    gone: usize,
}

impl Mailroom {
    pub(in super::super) fn new(authority: Arc<Authority>) -> Arc<Self> {
        Arc::new(Self { authority, offers: Mutex::default(), conversations: Mutex::default() })
    }

    /// From the next conversation on, encryption is offered so.
    pub fn offer(&self, how: StartTls) {
        *lock(&self.offers) = how;
    }

    /// Every conversation so far, oldest first. One that is under way is in it.
    pub fn conversations(&self) -> Vec<Conversation> {
        lock(&self.conversations).kept.iter().cloned().collect()
    }

    /// Takes note of a new one; returns its place in the record.
    pub(super) fn begin(&self) -> usize {
        let mut all = lock(&self.conversations);
        if all.kept.len() == MOST {
            all.kept.pop_front();
            all.gone += 1;
        }
        all.kept.push_back(Conversation::default());
        all.gone + all.kept.len() - 1
    }

    pub(super) fn note(&self, place: usize, what: impl FnOnce(&mut Conversation)) {
        let mut all = lock(&self.conversations);
        let Some(place) = place.checked_sub(all.gone) else { return };
        if let Some(conversation) = all.kept.get_mut(place) {
            what(conversation);
            conversation.commands.truncate(MOST_COMMANDS);
            conversation.mids.truncate(MOST_COMMANDS);
        }
    }

    /// What to encrypt with, if it is offered at all.
    pub(super) fn tls(&self) -> Option<Arc<ServerConfig>> {
        match *lock(&self.offers) {
            StartTls::Trusted => Some(self.authority.known()),
            StartTls::Untrusted => Some(self.authority.unknown()),
            StartTls::NotOffered => None,
        }
    }
}

/// A panic in one conversation must not silence the listener.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
