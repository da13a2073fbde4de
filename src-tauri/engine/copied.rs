//! What the person copied elsewhere, looked at when they come back to the window: a page that the reader knows is offered or
//! taken, a token is offered where one is wanted. Everything else is let go where it was read, and nothing is told of it.
//!
//! The clipboard is read only after the person said that it may be, and only while the open step has a use for a page.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::watch;

use super::{Command, Request, State, Storage};
use crate::domain::guide;
use crate::domain::input::Input;
use crate::domain::paste::PasteOutcome;
use crate::domain::place::PlaceId;
use crate::domain::prefs::Copying;
use crate::domain::present::page_of;
use crate::domain::reading::Reading;
use crate::domain::region::Region;
use crate::domain::secret::Secret;
use crate::domain::step::{StepId, StepState};
use crate::domain::steps::Situation;
use crate::domain::token;
use crate::domain::transition::{Event, ReadPage, Reader};
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
    /// Its owner did not answer in time.
    Unanswered,
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
    /// There was no telling: it is looked at once more when the person comes back.
    Unanswered,
    Page(Box<ReadPage>),
    Token(Secret),
}

enum Offer {
    MayIRead,
    Page { page: Box<ReadPage>, at: Option<Timestamp> },
    Token { token: Secret, at: Option<Timestamp> },
}

impl Offer {
    fn is_of(&self, reading: &Reading) -> bool {
        matches!(self, Self::Page { page, .. } if page.reading == *reading)
    }
}

/// See the module. Lives in memory alone.
pub(super) struct CopiedPages {
    clipboard: Option<Arc<dyn Clipboard>>,
    changes: Option<watch::Receiver<Change>>,
    /// The last change that was looked at, or that was the person's own in this window.
    seen: u64,
    /// The last change that the engine was told of.
    heard: u64,
    away: bool,
    /// The last look told nothing, since nobody answered it in time.
    unanswered: bool,
    /// A look that goes on. One that never ends keeps others from piling up behind it.
    looking: bool,
    /// There was cause for another one meanwhile.
    look_again: bool,
    offer: Option<Offer>,
    /// The last page that was found, where the system does not tell one copy from the next.
    last: Option<Box<Reading>>,
}

impl CopiedPages {
    pub fn new(clipboard: Option<Arc<dyn Clipboard>>) -> Self {
        let changes = clipboard.as_ref().and_then(|clipboard| clipboard.changes());
        Self {
            clipboard,
            changes,
            seen: 0,
            heard: 0,
            away: false,
            looking: false,
            unanswered: false,
            look_again: false,
            offer: None,
            last: None,
        }
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

    /// The person goes elsewhere. What was copied up to now was copied in this window, unless the system tells that another
    /// program did and the engine has not heard of it yet: on a busy computer, the news of the first copy elsewhere and that of
    /// leaving come together.
    pub fn left(&mut self) {
        self.away = true;
        let by_another = self.change().is_some_and(|change| change.by_us == Some(false));
        self.seen = if by_another { self.seen.max(self.heard) } else { self.count() };
    }

    /// What is on the clipboard was pasted by hand.
    pub fn pasted(&mut self) {
        self.seen = self.count();
        self.unanswered = false;
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
        self.unanswered || self.change().is_none_or(|change| change.count > self.seen && change.by_us != Some(true))
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
        self.copied.heard = self.copied.count();
        // By a Copy button of this window, or out of one of its fields.
        let by_us = self.copied.change().and_then(|change| change.by_us).unwrap_or(!away);
        if by_us {
            self.copied.seen = self.copied.count();
            return self.copied.offer.take().is_some();
        }
        if self.may_look_now() {
            self.consider();
        }
        !away
    }

    /// Whoever has to be asked is asked when they are back. A browser may be slower to copy than the person to return.
    fn may_look_now(&self) -> bool {
        !self.copied.away || self.prefs.copying == Some(Copying::Always)
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
        if self.copied.looking {
            self.copied.look_again = true;
            return;
        }
        self.copied.looking = true;
        self.copied.unanswered = false;
        self.copied.seen = self.copied.count();
        let change = self.copied.change();
        let (session, wants_token) = (&*self.workspace.session, self.wants_a_token());
        let reader = Reader::new(session, session.step, self.clock.now());
        let (commands, epoch) = (self.commands.clone(), self.epoch);
        let mut work = tokio::task::spawn_blocking(move || find(clipboard.read(), &reader, wants_token));
        tokio::spawn(async move {
            let found = match tokio::time::timeout(PATIENCE, &mut work).await {
                Ok(found) => found.ok(),
                // Too late to be of use; until it ends there is no other look.
                Err(_) => work.await.ok().map(|_| Found::Unanswered),
            };
            let look = found.map(|found| Box::new(Look { change, found }));
            let _ = commands.send(Command::Do(Request::Looked(epoch, look), None)).await;
        });
    }

    /// A look came to its end; what was copied while it went on is looked at now.
    pub(super) async fn look_ended(&mut self, epoch: u64, look: Option<Box<Look>>) {
        self.copied.looking = false;
        if let Some(look) = look.filter(|_| epoch == self.epoch) {
            self.looked(*look).await;
        }
        if std::mem::take(&mut self.copied.look_again) && self.may_look_now() {
            self.consider();
        }
    }

    async fn looked(&mut self, look: Look) {
        let at = look.change.and_then(|change| change.at);
        let offered = self.copied.offer.take();
        match look.found {
            Found::Nothing => {}
            Found::Unanswered => self.copied.unanswered = true,
            Found::Token(token) => self.copied.offer = Some(Offer::Token { token, at }),
            // Seen before. While it is offered, it still is.
            Found::Page(page) if look.change.is_none() && self.is_known_already(&page.reading) => {
                self.copied.offer = offered.filter(|offer| offer.is_of(&page.reading));
            }
            Found::Page(page) => {
                self.copied.last = Some(Box::new(page.reading.clone()));
                self.copied.offer = Some(Offer::Page { page, at });
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
        if let Some(Offer::Page { page, at }) = self.copied.offer.take() {
            // It was so when it was copied, which may be a while ago; it is used where one is now.
            let page = ReadPage { step: self.workspace.session.step, seen_at: at, ..*page };
            self.take_page(None, page).await;
        }
    }

    pub(super) async fn use_copied_token(&mut self, minutes: u32, region: Region) {
        if let Some(Offer::Token { token, .. }) = self.copied.offer.take() {
            self.apply(Event::Person(Input::HaveToken { minutes, region, appliances: 1 })).await;
            self.keep_token(&token, Storage::Stored).await;
        }
    }

    /// What the screen shows of it, where there is a use for it now.
    pub(super) fn copied_offer(&self) -> Option<CopiedOffer> {
        match self.copied.offer.as_ref()? {
            _ if !self.wants_a_page() => None,
            Offer::MayIRead => Some(CopiedOffer::MayIRead),
            Offer::Page { page, at } => Some(CopiedOffer::Page { page: page_of(&page.reading), at: *at }),
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
fn find(content: Content, reader: &Reader, wants_token: bool) -> Found {
    let copied = match content {
        Content::Copied(copied) => copied,
        Content::Unanswered => return Found::Unanswered,
        Content::Nothing | Content::Concealed => return Found::Nothing,
    };
    if let Some(token) = token::copied(&copied.text) {
        return if wants_token { Found::Token(token) } else { Found::Nothing };
    }
    let page = reader.copied(copied.text.expose(), copied.html.as_ref().map(Secret::expose));
    match guide::paste_outcome(page.step, &page.reading) {
        PasteOutcome::NotRecognised { .. } => Found::Nothing,
        // A page that no step needs is one where it is asked for: any page of the two sides, at the first step.
        PasteOutcome::Recognised { .. } | PasteOutcome::WrongPage { .. } => Found::Page(Box::new(page)),
    }
}
