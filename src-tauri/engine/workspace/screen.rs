//! What the screen gets of a workspace, and what it asks of it.

use std::borrow::Cow;
use std::path::Path;

use jiff::Timestamp;

use super::Workspace;
use super::saving::not_saved;
use crate::checks::{self, CheckContext};
use crate::domain::finding::Finding;
use crate::domain::input::TextField;
use crate::domain::prefs::Prefs;
use crate::domain::present::{self, Surroundings};
use crate::domain::state::Session;
use crate::domain::steps::Situation;
use crate::domain::target::Target;
use crate::domain::view::{
    AboutView, AppliancesView, CopiedOffer, EarlierSetUp, Findable, Languages, ListedView, PastedText, SetUpsView, View,
};
use crate::engine::earlier;
use crate::engine::practice;

/// What a workspace does not know of the program around it.
pub struct Program<'a> {
    /// The languages that there are.
    pub languages: Languages,
    /// The folder of all state.
    pub home: &'a Path,
    /// Set-ups that were set aside, where they are shown.
    pub earlier: Vec<EarlierSetUp>,
    /// What was copied elsewhere and could be used.
    pub copied: Option<CopiedOffer>,
    /// Every set-up, where there are several.
    pub listed: Vec<ListedView>,
    /// The table of them, where it is shown.
    pub appliances: Option<AppliancesView>,
}

impl Workspace {
    /// The screen.
    pub fn view(&self, prefs: &Prefs, program: Program<'_>, now: Timestamp) -> View {
        let session = self.seen();
        present::present(&session, &self.surroundings(&session, prefs, program, now))
    }

    /// Everything that *Find* leads to.
    pub fn findable(&self, prefs: &Prefs, program: Program<'_>, now: Timestamp) -> Vec<Findable> {
        let session = self.seen();
        present::findable(&session, &self.surroundings(&session, prefs, program, now))
    }

    /// What the session does not know.
    fn surroundings(&self, session: &Session, prefs: &Prefs, program: Program<'_>, now: Timestamp) -> Surroundings<'_> {
        let Program { languages, home, earlier, copied, listed, appliances } = program;
        let lab = self.practice.then(|| self.lab.as_ref().map_or_else(practice::not_running, |lab| self.card(lab)));
        let mut notices = self.notices.clone();
        notices.extend(self.exercise.notice(&self.session));
        notices.extend(self.saved.failure.as_ref().map(|failure| not_saved(failure, home)));
        Surroundings {
            now,
            practice: self.lab.as_ref().map(|l| &l.addresses),
            in_practice: self.practice,
            lab,
            saved: self.saved.clone(),
            key_store: self.credentials.state,
            notices,
            copied,
            listed,
            appliances,
            prefs: prefs.clone(),
            languages,
            findings: self.findings(session, now),
            about: checks::about,
            report: self.reporting.view(),
            activity_file: self.reporting.activity_file(session.activity.len()),
            program: AboutView {
                version: env!("CARGO_PKG_VERSION").to_owned(),
                licence: env!("CARGO_PKG_LICENSE").to_owned(),
                folder: home.display().to_string(),
            },
            set_ups: SetUpsView {
                begun_at: Some(session.begun_at),
                keeps_secrets: earlier::keeps_secrets(session),
                folder: home.display().to_string(),
                earlier,
                saved: self.reporting.saved_set_up.clone(),
                failure: self.reporting.set_up_failure.clone(),
            },
        }
    }

    /// The session as the person sees it: their own, or with what an exercise puts over it.
    pub(in crate::engine) fn seen(&self) -> Cow<'_, Session> {
        self.exercise.shown(&self.session).map_or(Cow::Borrowed(&self.session), Cow::Owned)
    }

    /// What the checks make of the evidence now.
    pub(in crate::engine) fn findings(&self, session: &Session, now: Timestamp) -> Vec<Finding> {
        let s = Situation::new(session, now);
        checks::judge_all(&CheckContext { s, key_store: self.credentials.state, crash: self.crashing() })
    }

    /// The text of the paste box.
    pub fn pasted(&self) -> Option<PastedText> {
        PastedText::of(self.session.text(self.session.step, TextField::Paste))
    }

    /// The address behind an Open button.
    pub fn address(&self, target: Target, now: Timestamp) -> Option<String> {
        present::address(&self.session, target, now, self.lab.as_ref().map(|l| &l.addresses))
    }
}
