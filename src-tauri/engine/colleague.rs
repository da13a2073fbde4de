//! A colleague's report while it is open, and a set-up that came from another computer.

use super::own_files::OwnFile;
use super::{State, earlier};
use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::report_options::ReportFormat;
use crate::domain::state::Session;
use crate::domain::view::{ColleagueView, Notice, PlaceView, Tone, View};
use crate::report::{self, Report};

/// A report that somebody else made, as it is shown.
pub(super) struct Colleague(ColleagueView);

impl Colleague {
    fn new(report: &Report) -> Self {
        Self(ColleagueView {
            made_at: report.made_at,
            practice: report.practice,
            // The same page as its own program would save: every text in it is escaped where it is written.
            text: report::render(report, ReportFormat::Html),
        })
    }
}

impl State {
    pub(super) async fn take_file(&mut self, file: OwnFile) {
        match file {
            OwnFile::Report(report) => self.colleague = Some(Colleague::new(&report)),
            OwnFile::SetUp(_) if self.workspace.practice => self.tell(refused("file-in-practice")),
            OwnFile::SetUp(session) => self.take_in(*session).await,
            OwnFile::Refused(why) => self.tell(refused(why)),
        }
    }

    /// Puts a colleague's report over the place, where one is open.
    pub(super) fn show_colleague(&self, view: View) -> View {
        match &self.colleague {
            Some(Colleague(shown)) => View { place: PlaceView::Colleague(shown.clone()), ..view },
            None => view,
        }
    }

    /// Whether an input may go on. While somebody else's report is open nothing of one's own is changed unseen: what leads
    /// elsewhere closes it, wishes about the window are granted, and everything else waits.
    pub(super) fn may_pass(&mut self, input: &Input) -> bool {
        if self.colleague.is_none() {
            return true;
        }
        let about_the_window = matches!(
            input,
            Input::SetTheme { .. }
                | Input::SetZoom { .. }
                | Input::SetOnTop { .. }
                | Input::SetMoveOn { .. }
                | Input::SetLanguage { .. }
                | Input::SetNotify { .. }
                | Input::Dismiss { .. }
        );
        let leads_away = matches!(
            input,
            Input::CloseReport
                | Input::Go { .. }
                | Input::Open { .. }
                | Input::Fix { .. }
                | Input::BackToCheck
                | Input::EnterPractice
                | Input::LeavePractice
                | Input::OpenSetUp { .. }
        );
        if leads_away {
            self.colleague = None;
        }
        about_the_window || leads_away
    }

    /// A set-up of another computer joins those that are here. It takes the place of one only where nothing was done yet.
    async fn take_in(&mut self, session: Session) {
        let now = self.clock.now();
        let session = Session { id: uuid::Uuid::new_v4().to_string(), ..session.for_elsewhere() };
        let name = session.device_name().unwrap_or_default().to_owned();
        let kept = match earlier::take_in(&self.home, &session, now) {
            Ok(kept) => kept,
            Err(error) => {
                tracing::error!(%error, "a set-up of another computer was not kept");
                return self.tell(refused("set-up-not-kept"));
            }
        };
        let own = &self.workspace.session;
        let untouched = own.device_name().is_none() && own.evidence.iter().next().is_none();
        if untouched && self.listed().is_empty() {
            self.begin_anew(Some(kept)).await;
        } else if let Some(id) = self.put_back(&kept).await {
            self.open_set_up(&id).await;
        }
        let message = Message::new("notice-set-up-taken").with("named", if name.is_empty() { "no" } else { "yes" });
        self.tell(Notice {
            message: message.with("name", name),
            details: Some(Message::new("notice-set-up-taken-then")),
            ..super::setups::told("set-up-taken", Tone::Info)
        });
    }
}

fn refused(why: &str) -> Notice {
    Notice { details: Some(Message::new(&format!("notice-{why}-then"))), ..super::setups::told(why, Tone::Problem) }
}
