//! The report of one workspace while its page is open: made anew when what it says has changed, shown, saved as shown.

use std::path::PathBuf;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::computer;
use super::reporting::{Basis, Clip, Content, Saved, Saving, Shown, save_failure};
use super::workspace::Workspace;
use crate::domain::finding::Finding;
use crate::domain::guide;
use crate::domain::key_store::{Kept, SecretKind};
use crate::domain::place::PlaceId;
use crate::domain::secret::Secret;
use crate::domain::state::Session;
use crate::domain::step::StepId;
use crate::domain::steps::Situation;
use crate::domain::view::{ReportView, SavedFile};
use crate::report::{self, ActivityFormat, Inputs, Log};
use crate::store::{self, SaveError};

impl Workspace {
    /// Keeps the open page true to what is known; forgets it when the person leaves.
    pub async fn refresh_report(&mut self, now: Timestamp) {
        if self.session.place != PlaceId::Report {
            self.reporting.shown = None;
            self.reporting.failure = None;
            return;
        }
        let basis = self.basis(now);
        if self.reporting.shown.as_ref().is_none_or(|shown| shown.basis != basis) {
            self.reporting.shown = Some(self.make_report(now).await);
        }
    }

    /// Saves what is shown, letter by letter, into the first of these folders that is there.
    pub async fn save_report(&mut self, what: Saving, folders: &[PathBuf], now: Timestamp) {
        if let Saving::Activity(format) = what {
            return self.save_activity(format, folders, now).await;
        }
        if what == Saving::SetUp {
            return self.save_set_up(folders, now).await;
        }
        let fresh = match self.reporting.shown {
            None => Some(self.make_report(now).await),
            Some(_) => None,
        };
        let Some(shown) = fresh.as_ref().or(self.reporting.shown.as_ref()) else { return };
        let zone = TimeZone::system();
        let name = match what {
            Saving::Report => report::file_name(&shown.made.report, shown.view.format, &zone),
            Saving::Key | Saving::Activity(_) | Saving::SetUp => report::key_file_name(&shown.made.key, &zone),
        };
        let text = shown.text(what);
        let folder = store::folder_for(folders);
        let result = folder.ok_or(SaveError::NoFolder).and_then(|folder| store::save_new(folder, &name, &text));
        match result {
            Ok(path) => {
                tracing::info!(?what, bytes = text.len(), "saved for the person");
                let saved = Some(Saved { path, at: now, content: shown.basis.content.clone() });
                match what {
                    Saving::Report => self.reporting.saved = saved,
                    Saving::Key | Saving::Activity(_) | Saving::SetUp => self.reporting.saved_key = saved,
                }
                self.reporting.failure = None;
            }
            Err(error) => {
                tracing::warn!(?what, %error, "not saved for the person");
                self.reporting.failure = Some(save_failure(what, error, folder));
            }
        }
    }

    /// Saves the log of activity, cleaned of every secret that is known here, in the first of these folders that is there.
    async fn save_activity(&mut self, format: ActivityFormat, folders: &[PathBuf], now: Timestamp) {
        let secrets = self.known_secrets().await;
        let log =
            Log { session: &self.session, practice: self.practice, words: self.reporting.words, secrets: &secrets };
        let text = report::activity_text(&log, format);
        let name = report::activity_file_name(now, &TimeZone::system(), self.practice, format);
        let folder = store::folder_for(folders);
        match folder.ok_or(SaveError::NoFolder).and_then(|folder| store::save_new(folder, &name, &text)) {
            Ok(path) => {
                tracing::info!(bytes = text.len(), "the log of activity was saved for the person");
                self.reporting.saved_activity = Some((path, now, self.session.activity.len()));
                self.reporting.activity_failure = None;
            }
            Err(error) => {
                tracing::warn!(%error, "the log of activity was not saved for the person");
                self.reporting.activity_failure = Some(save_failure(Saving::Activity(format), error, folder));
            }
        }
    }

    /// Saves the set-up without secrets, in the first of these folders that is there.
    async fn save_set_up(&mut self, folders: &[PathBuf], now: Timestamp) {
        let secrets = self.known_secrets().await;
        let text = report::set_up_text(&self.session, store::VERSION, &secrets);
        let name = report::set_up_file_name(now, &TimeZone::system(), self.practice);
        let folder = store::folder_for(folders);
        match folder.ok_or(SaveError::NoFolder).and_then(|folder| store::save_new(folder, &name, &text)) {
            Ok(path) => {
                tracing::info!(bytes = text.len(), "the set-up was saved for the person");
                let path = path.to_string_lossy().into_owned();
                self.reporting.saved_set_up = Some(SavedFile { path, at: now, outdated: false });
                self.reporting.set_up_failure = None;
            }
            Err(error) => {
                tracing::warn!(%error, "the set-up was not saved for the person");
                self.reporting.set_up_failure = Some(save_failure(Saving::SetUp, error, folder));
            }
        }
    }

    /// The text for the clipboard; `None` for a check that there is none of.
    pub async fn clip(&mut self, clip: Clip, now: Timestamp) -> Option<String> {
        if let Clip::Handoff(which) = clip {
            let secrets = self.known_secrets().await;
            let session = self.seen();
            let findings = self.findings(&session, now);
            return report::handoff_text(&self.inputs(&session, &findings, &secrets, now), which);
        }
        let fresh = match self.reporting.shown {
            None => Some(self.make_report(now).await),
            Some(_) => None,
        };
        let shown = fresh.as_ref().or(self.reporting.shown.as_ref())?;
        match clip {
            Clip::Check(check) => report::check_text(&shown.made.report, check),
            _ => Some(shown.view.text.clone()),
        }
    }

    async fn make_report(&mut self, now: Timestamp) -> Shown {
        let secrets = self.known_secrets().await;
        let (basis, session) = (self.basis(now), self.seen());
        let findings = self.findings(&session, now);
        let made = report::make(&self.inputs(&session, &findings, &secrets, now));
        let handoffs = report::handoffs(&session, now);
        let view = ReportView { handoffs, ..report::view(&made.report, basis.format, None) };
        Shown { basis, made, view }
    }

    fn inputs<'a>(
        &'a self,
        session: &'a Session,
        findings: &'a [Finding],
        secrets: &'a [Secret],
        now: Timestamp,
    ) -> Inputs<'a> {
        Inputs {
            session,
            findings,
            facts: computer::facts(),
            key_store: self.credentials.state,
            practice: self.practice,
            now,
            words: self.reporting.words,
            secrets,
        }
    }

    /// Every secret that this set-up has or had in this run. The key store is asked only for what is in it.
    async fn known_secrets(&mut self) -> Vec<Secret> {
        let session = &self.session;
        let stored = [
            (SecretKind::Token, session.token.as_ref().map(|t| t.kept)),
            (SecretKind::ApiPassword, session.connection.as_ref().map(|c| c.kept)),
            (SecretKind::AppliancePassword, session.appliance.as_ref().map(|a| a.kept)),
        ];
        let stored = stored.into_iter().filter(|(_, kept)| *kept == Some(Kept::Stored)).map(|(kind, _)| kind);
        let mut secrets = self.credentials.every(&stored.collect::<Vec<_>>()).await;
        // The lab's open nothing else, but a report must not look as if passwords could be in one.
        secrets.extend(self.lab.iter().flat_map(|lab| lab.passwords()));
        secrets
    }

    fn basis(&self, now: Timestamp) -> Basis {
        let mut session = self.seen().into_owned();
        let s = Situation::new(&session, now);
        let steps = StepId::ALL.into_iter().map(|step| guide::judge(step, &s)).collect();
        let (mut findings, key_store) = (self.findings(&session, now), self.credentials.state);
        session.probing_since = None;
        session.round = 0;
        session.wait = None;
        session.plan = None;
        session.dismissed.clear();
        session.panel.run = None;
        let format = std::mem::take(&mut session.report.format);
        // What was worked out this moment is worked out the same in the next one.
        for provenance in
            findings.iter_mut().flat_map(|finding| &mut finding.provenances).filter(|provenance| provenance.at == now)
        {
            provenance.at = Timestamp::UNIX_EPOCH;
        }
        Basis {
            format,
            content: Content { language: self.reporting.words.language.id, session, findings, steps, key_store },
        }
    }
}
