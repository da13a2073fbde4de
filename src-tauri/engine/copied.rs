//! What the person copied elsewhere, looked at when they come back to the window: a page that the reader knows is offered or
//! taken, a token is offered where one is wanted. Everything else is let go where it was read, and nothing is told of it.
//!
//! The clipboard is read only after the person said that it may be, and only while the open step has a use for a page.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;

use super::{Command, Request, State, Storage};
use crate::domain::guide;
use crate::domain::input::Input;
use crate::domain::place::PlaceId;
use crate::domain::prefs::Copying;
use crate::domain::present::page_name;
use crate::domain::reading::{self, PageKind, Reading};
use crate::domain::region::Region;
use crate::domain::secret::Secret;
use crate::domain::step::{StepId, StepState};
use crate::domain::steps::Situation;
use crate::domain::token;
use crate::domain::transition::Event;
use crate::domain::view::CopiedOffer;

/// An owner of the clipboard that has not answered by now is not waited for.
const PATIENCE: Duration = Duration::from_secs(5);

/// The clipboard of this computer.
pub trait Clipboard: Send + Sync + 'static {
    /// What is told of its changes, without their content. `None` where the system tells of none (Wayland).
    fn changes(&self) -> Option<watch::Receiver<Change>>;

    /// Reads it, on a thread that may block. What the copying program marked as concealed is not asked for.
    fn read(&self) -> Content;
}

/// A change of the clipboard.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Change {
    /// How many there were since the program began to count.
    pub count: u64,
    /// When the last one was noticed.
    pub at: Option<Timestamp>,
    /// Whether this program made it, where the system tells.
    pub by_us: Option<bool>,
}

/// What is on the clipboard.
#[derive(Debug)]
pub enum Content {
    /// No text, or more than a page can be.
    Nothing,
    /// Text that a password manager, or whoever else copied it, wants nobody to look at. It was not read.
    Concealed,
    /// Text.
    Copied(Copied),
}

/// One copy. Secret until it turns out to be a page.
#[derive(Debug)]
pub struct Copied {
    /// The plain text.
    pub text: Secret,
    /// The same as HTML.
    pub html: Option<Secret>,
}

/// What came of one look.
pub(super) struct Look {
    change: Option<Change>,
    found: Found,
}

/// The part of a copy that is of use; of everything else nothing is left.
enum Found {
    Nothing,
    Page { reading: Box<Reading>, text: String },
    Token(Secret),
}

/// A read goes on for as long as this lives.
struct Busy(Arc<AtomicBool>);

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.store(false, Ordering::SeqCst);
    }
}

enum Offer {
    MayIRead,
    Page { reading: Box<Reading>, text: String, at: Option<Timestamp> },
    Token { token: Secret, at: Option<Timestamp> },
}

/// See the module. Lives in memory alone.
pub(super) struct CopiedPages {
    clipboard: Option<Arc<dyn Clipboard>>,
    changes: Option<watch::Receiver<Change>>,
    /// The last change that was looked at, or that was the person's own in this window.
    seen: u64,
    away: bool,
    /// A read that goes on. One that never ends keeps others from piling up behind it.
    reading: Arc<AtomicBool>,
    offer: Option<Offer>,
    /// The last page that was found, where the system does not tell one copy from the next.
    last: Option<Box<Reading>>,
}

impl CopiedPages {
    pub fn new(clipboard: Option<Arc<dyn Clipboard>>) -> Self {
        let changes = clipboard.as_ref().and_then(|clipboard| clipboard.changes());
        Self { clipboard, changes, seen: 0, away: false, reading: Arc::default(), offer: None, last: None }
    }

    /// Resolves at the next change; never, where nobody tells.
    pub async fn changed(&mut self) {
        if let Some(changes) = &mut self.changes
            && changes.changed().await.is_ok()
        {
            return;
        }
        std::future::pending().await
    }

    /// The person goes elsewhere. What was copied up to now was copied in this window.
    pub fn left(&mut self) {
        self.away = true;
        self.seen = self.count();
    }

    /// What is on the clipboard was pasted by hand.
    pub fn pasted(&mut self) {
        self.seen = self.count();
        self.offer = None;
    }

    pub fn drop_offer(&mut self) {
        self.offer = None;
    }

    fn change(&self) -> Option<Change> {
        self.changes.as_ref().map(|changes| *changes.borrow())
    }

    fn count(&self) -> u64 {
        self.change().map_or(0, |change| change.count)
    }

    /// Whether there may be something that nobody looked at. Without news from the system, there may be. What this program
    /// put there is none, also where the person is back before the news of it.
    fn has_news(&self) -> bool {
        self.change().is_none_or(|change| change.count > self.seen && change.by_us != Some(true))
    }
}

impl State {
    /// The window has the focus again.
    pub(super) fn came_back(&mut self) {
        if std::mem::replace(&mut self.copied.away, false) {
            self.consider();
        }
    }

    /// Something was copied. True where the screen changed.
    pub(super) fn copied_elsewhere(&mut self) -> bool {
        let away = self.copied.away;
        // By a Copy button of this window, or out of one of its fields.
        let by_us = self.copied.change().and_then(|change| change.by_us).unwrap_or(!away);
        if by_us {
            self.copied.seen = self.copied.count();
            return self.copied.offer.take().is_some();
        }
        // Whoever has to be asked is asked when they are back. A browser may be slower to copy than the person to return.
        if !away || self.prefs.copying == Some(Copying::Always) {
            self.consider();
        }
        !away
    }

    /// The person said what is to be done.
    pub(super) fn copying_chosen(&mut self, copying: Copying) {
        let asked = matches!(self.copied.offer, Some(Offer::MayIRead));
        match (copying, self.copied.offer.take()) {
            (Copying::Never, _) => {}
            (_, offer) if !asked => self.copied.offer = offer,
            _ => self.look(),
        }
    }

    fn consider(&mut self) {
        if self.copied.clipboard.is_none() || !self.copied.has_news() || !self.wants_a_page() {
            return;
        }
        match self.prefs.copying {
            None => self.copied.offer = Some(Offer::MayIRead),
            Some(Copying::Never) => {}
            Some(Copying::Ask | Copying::Always) => self.look(),
        }
    }

    /// Looks beside the engine's task, which answers others meanwhile.
    fn look(&mut self) {
        let Some(clipboard) = self.copied.clipboard.clone() else { return };
        if self.copied.reading.swap(true, Ordering::SeqCst) {
            return;
        }
        let (reading, change) = (self.copied.reading.clone(), self.copied.change());
        let (commands, epoch, wants_token) = (self.commands.clone(), self.epoch, self.wants_a_token());
        self.copied.seen = self.copied.count();
        let busy = Busy(reading);
        let work = tokio::task::spawn_blocking(move || {
            let _busy = busy;
            find(clipboard.read(), wants_token)
        });
        tokio::spawn(async move {
            let Ok(Ok(found)) = tokio::time::timeout(PATIENCE, work).await else { return };
            let look = Box::new(Look { change, found });
            let _ = commands.send(Command::Do(Request::Looked(epoch, look), None)).await;
        });
    }

    pub(super) async fn looked(&mut self, look: Look) {
        let at = look.change.and_then(|change| change.at);
        self.copied.offer = None;
        match look.found {
            Found::Nothing => {}
            Found::Token(token) => self.copied.offer = Some(Offer::Token { token, at }),
            Found::Page { reading, .. } if look.change.is_none() && self.is_known_already(&reading) => {}
            Found::Page { reading, text } => {
                self.copied.last = Some(reading.clone());
                self.copied.offer = Some(Offer::Page { reading, text, at });
                if self.prefs.copying == Some(Copying::Always) {
                    self.use_copied().await;
                }
            }
        }
    }

    /// Without news of changes, two copies that say the same are one.
    fn is_known_already(&self, reading: &Reading) -> bool {
        let mut pages = self.workspace.session.evidence.pages();
        let newest = pages.find(|(_, page)| page.reading.page == reading.page);
        self.copied.last.as_deref() == Some(reading) || newest.is_some_and(|(_, page)| page.reading == *reading)
    }

    pub(super) async fn use_copied(&mut self) {
        if let Some(Offer::Page { reading, text, at }) = self.copied.offer.take() {
            self.apply(Event::Copied { reading, text, at }).await;
        }
    }

    pub(super) async fn use_copied_token(&mut self, minutes: u32, region: Region) {
        if let Some(Offer::Token { token, .. }) = self.copied.offer.take() {
            self.apply(Event::Person(Input::HaveToken { minutes, region })).await;
            self.keep_token(&token, Storage::Stored).await;
        }
    }

    /// What the screen shows of it, where there is a use for it now.
    pub(super) fn copied_offer(&self) -> Option<CopiedOffer> {
        match self.copied.offer.as_ref()? {
            _ if !self.wants_a_page() => None,
            Offer::MayIRead => Some(CopiedOffer::MayIRead),
            Offer::Page { reading, at, .. } => Some(CopiedOffer::Page { page: page_name(reading.page), at: *at }),
            Offer::Token { at, .. } => self.wants_a_token().then_some(CopiedOffer::Token { at: *at }),
        }
    }

    /// A step is open, and not everything is proven.
    fn wants_a_page(&self) -> bool {
        let session = &*self.workspace.session;
        let situation = Situation::new(session, self.clock.now());
        session.place == PlaceId::Setup && guide::judge(StepId::Prove, &situation).state != StepState::Confirmed
    }

    /// At the steps that make a token and use it, as long as none is running.
    fn wants_a_token(&self) -> bool {
        let session = &*self.workspace.session;
        let running = session.token.as_ref().is_some_and(|token| !token.is_expired(self.clock.now()));
        self.wants_a_page() && matches!(session.step, StepId::GenerateToken | StepId::Register) && !running
    }
}

/// What of a copy is of use. The rest is gone when this returns.
fn find(content: Content, wants_token: bool) -> Found {
    let Content::Copied(copied) = content else { return Found::Nothing };
    if let Some(token) = token::copied(&copied.text) {
        return if wants_token { Found::Token(token) } else { Found::Nothing };
    }
    let text = copied.text.expose();
    let reading = match &copied.html {
        Some(html) => reading::read_clipboard(text, html.expose()),
        None => reading::read_text(text),
    };
    match reading.page {
        PageKind::Unknown => Found::Nothing,
        _ => Found::Page { reading: Box::new(reading), text: text.to_owned() },
    }
}
