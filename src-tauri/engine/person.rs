//! What the person does that is more than a change of the set-up: wishes about the program, and going from one set-up to
//! another.

use super::{PREFS, State, Storage, earlier, languages, practice};
use crate::domain::input::Input;
use crate::domain::key_store::SecretKind;
use crate::domain::message::Message;
use crate::domain::place::PlaceId;
use crate::domain::secret::Secret;
use crate::domain::token;
use crate::domain::transition::Event;
use crate::domain::view::{Notice, NoticeAction, Spoken, Tone};

impl State {
    pub(super) async fn keep_token(&mut self, text: &Secret, keep: Storage) {
        self.workspace.token_handed_over(self.clock.now());
        let text = token::tidy(text);
        let shape = token::shape(&text);
        let kept = self.workspace.credentials.put(SecretKind::Token, text, keep).await;
        self.apply(Event::TokenKept { kept, shape }).await;
    }

    pub(super) async fn person(&mut self, input: Input) {
        if !self.may_pass(&input) {
            return;
        }
        match input {
            Input::CloseReport => {}
            Input::SetTheme { theme } => {
                self.prefs.theme = theme;
                self.save_prefs();
            }
            Input::SetZoom { percent } => {
                self.prefs.zoom = percent.clamp(50, 400);
                self.save_prefs();
            }
            Input::SetMoveOn { on } => {
                self.prefs.move_on = on;
                self.save_prefs();
            }
            Input::SetOnTop { on } => {
                self.prefs.on_top = on;
                self.save_prefs();
            }
            Input::SetCopying { copying } => {
                self.prefs.copying = Some(copying);
                self.save_prefs();
                self.copying_chosen(copying);
            }
            Input::SetNotify { on } => {
                self.prefs.notify = Some(on);
                self.save_prefs();
            }
            Input::UseCopied => self.use_copied().await,
            Input::UseCopiedToken { minutes, region } => self.use_copied_token(minutes, region).await,
            Input::DropCopied => self.copied.drop_offer(),
            Input::SetLanguage { language } => {
                if let Some(known) = languages::known(&language) {
                    self.prefs.language = Some(known);
                    self.save_prefs();
                }
            }
            Input::SetPortalName { name } => {
                self.prefs.portal_name = name;
                self.save_prefs();
            }
            Input::SetApplianceName { name } => {
                self.prefs.appliance_name = name;
                self.save_prefs();
            }
            Input::SetReportLanguage { language } => {
                if let Some(known) = languages::known(&language) {
                    self.prefs.report_language = Some(known);
                    self.save_prefs();
                }
            }
            Input::EnterPractice => self.enter(true, None).await,
            Input::LeavePractice => self.enter(false, None).await,
            Input::ResetPractice { world } => self.enter(true, Some(world)).await,
            Input::StageFaults { faults } => self.workspace.stage(&faults, self.clock.now()).await,
            Input::SurpriseMe { seed } => self.workspace.surprise(&seed, self.clock.now()).await,
            Input::Debrief => self.workspace.debrief(self.clock.now()).await,
            Input::UndoStartOver => self.undo_start_over().await,
            Input::BeginAnew => self.begin_anew(None).await,
            // Among several, nothing has to make room for it.
            Input::BringBack { set_up } if self.set_ups.list.is_some() => {
                if let Some(id) = self.put_back(&set_up).await {
                    self.open_set_up(&id).await;
                }
            }
            Input::BringBack { set_up } => self.begin_anew(Some(set_up)).await,
            Input::AddAppliances { text } => self.add_appliances(&text).await,
            Input::OpenSetUp { set_up } => self.open_set_up(&set_up).await,
            Input::RenameSetUp { set_up, name } => self.rename_set_up(&set_up, name).await,
            Input::RemoveSetUp { set_up } => self.remove_set_up(&set_up).await,
            Input::PutBack { set_up } => drop(self.put_back(&set_up).await),
            Input::CheckSetUps { set_ups } => self.check_set_ups(&set_ups).await,
            Input::StopChecking => self.stop_checking(),
            Input::Discard { set_up } => self.discard(&set_up).await,
            Input::RetryKeyStore => {
                self.workspace.try_key_store_again(self.clock.now()).await;
            }
            other => {
                // Whoever goes on has read it; the card of the lab still has the way back.
                if matches!(other, Input::Go { .. } | Input::Continue | Input::MoveOn { .. }) {
                    self.workspace.notices.retain(|notice| notice.id != STARTED_OVER);
                }
                self.workspace.touched(&other, self.clock.now());
                let of_the_token = matches!(other, Input::HaveToken { .. } | Input::ForgetToken);
                let before = self.workspace.session.token.clone().filter(|_| of_the_token);
                self.apply(Event::Person(other)).await;
                if of_the_token {
                    self.share_token(before).await;
                }
            }
        }
    }

    /// Goes over to practice or back. Nothing of the one is reachable from the other.
    async fn enter(&mut self, practice: bool, world: Option<String>) {
        if practice == self.workspace.practice && world.is_none() {
            return;
        }
        self.workspace.close().await;
        self.copied.drop_offer();
        self.stop_checking();
        if let Some(world) = &world {
            self.workspace.forget_practice(&self.home, world).await;
        }
        self.reopen(practice).await;
        if world.is_some() {
            self.workspace.notices.push(started_over());
        }
    }

    /// Sets this set-up aside and begins another, or goes on with an earlier one.
    pub(super) async fn begin_anew(&mut self, earlier: Option<String>) {
        if self.workspace.practice {
            return;
        }
        let now = self.clock.now();
        self.workspace.let_go_of_the_token(now).await;
        self.workspace.close().await;
        let moved = self.set_ups.open_folder().and_then(|live| match &earlier {
            Some(id) => earlier::bring_back(&self.home, id, &live, now).map(drop),
            None => earlier::set_aside(&self.home, &live, now).map(drop),
        });
        if let Err(error) = moved {
            tracing::error!(%error, "the set-up was not set aside");
            self.workspace.notices.push(trouble("set-aside"));
            return;
        }
        self.set_ups.forget_name();
        self.reopen(false).await;
        // Whoever asked for it has seen the welcome.
        self.apply(Event::Person(Input::Open { place: PlaceId::Setup })).await;
    }

    async fn discard(&mut self, id: &str) {
        match earlier::discard(&self.home, id, self.set_ups.owner().as_deref(), self.clock.now()).await {
            Ok(true) => {}
            Ok(false) => self.workspace.notices.push(trouble("discard-locked")),
            Err(error) => {
                tracing::error!(%error, "an earlier set-up was not discarded");
                self.workspace.notices.push(trouble("discard"));
            }
        }
    }

    /// Puts practice back to where it was before its last start over.
    async fn undo_start_over(&mut self) {
        if !self.workspace.practice {
            return;
        }
        self.workspace.close().await;
        if let Err(error) = practice::start_over::undo(&self.home) {
            tracing::warn!(%error, "practice was not put back");
        }
        self.reopen(true).await;
    }

    async fn reopen(&mut self, practice: bool) {
        match self.open_workspace(practice).await {
            Ok(workspace) => {
                self.epoch = workspace.epoch();
                self.workspace = workspace;
            }
            Err(error) => {
                tracing::error!(%error, practice, "the state folder could not be opened");
                self.workspace.notices.push(trouble("folder"));
            }
        }
        self.tell_paces().await;
        self.apply(Event::Tick).await;
    }

    /// What was measured in one set-up holds for the next. Practice measures for itself: nobody waits for a change window there.
    pub(super) async fn tell_paces(&mut self) {
        if !self.workspace.practice && !self.prefs.paces.is_empty() {
            self.apply(Event::PacesKnown(self.prefs.paces.clone())).await;
        }
    }

    /// See [`Self::tell_paces`].
    pub(super) fn remember_paces(&mut self) {
        let paces = &self.workspace.session.paces;
        if !self.workspace.practice && !paces.is_empty() && *paces != self.prefs.paces {
            self.prefs.paces.clone_from(paces);
            self.save_prefs();
        }
    }

    fn save_prefs(&mut self) {
        if let Err(error) = self.home.save(PREFS, &self.prefs) {
            tracing::warn!(%error, "preferences were not saved");
        }
    }
}

const STARTED_OVER: &str = "started-over";

/// The banner with the way back from a start over.
fn started_over() -> Notice {
    let id = STARTED_OVER;
    let button = |label: &str, input| NoticeAction { label: Message::new(label), input: Box::new(input) };
    Notice {
        tone: Tone::Info,
        details: Some(Message::new("notice-started-over-lost")),
        next_actions: vec![
            button("notice-started-over-undo", Input::UndoStartOver),
            button("notice-dismiss", Input::Dismiss { notice: id.into() }),
        ],
        ..trouble(id)
    }
}

/// A banner that says what did not work.
fn trouble(id: &str) -> Notice {
    Notice {
        id: id.into(),
        tone: Tone::Problem,
        spoken: Spoken::Polite,
        message: Message::new(&format!("notice-{id}")),
        details: None,
        next_actions: Vec::new(),
    }
}
