//! The table of set-ups. A row is made anew when its set-up changed, when the tenant did, or when it is a minute old: a hundred
//! of them are not judged again because a letter was typed.

use jiff::{SignedDuration, Timestamp};

use super::{State, Workspace};
use crate::domain::message::Message;
use crate::domain::place::PlaceId;
use crate::domain::present;
use crate::domain::setups::{LineTrouble, NotTaken};
use crate::domain::view::{AddedView, ApplianceRow, AppliancesView, LineView, ListedView};

/// How long a row stands when nothing happens.
const STANDS: SignedDuration = SignedDuration::from_mins(1);

impl State {
    /// Every set-up by name, where there are several.
    pub(in crate::engine) fn listed(&self) -> Vec<ListedView> {
        if self.workspace.practice {
            return Vec::new();
        }
        let list = &self.set_ups.list;
        let view = |one: &crate::domain::setups::Listed| ListedView {
            id: one.id.clone(),
            name: one.name.clone(),
            open: one.id == list.open,
        };
        list.all.iter().map(view).collect()
    }

    /// The table, where it is shown.
    pub(in crate::engine) async fn appliances(&mut self, now: Timestamp) -> Option<AppliancesView> {
        if self.workspace.practice || self.workspace.session.place != PlaceId::Appliances {
            return None;
        }
        let mut rows = Vec::with_capacity(self.set_ups.list.all.len());
        let ids: Vec<String> = self.set_ups.list.all.iter().map(|one| one.id.clone()).collect();
        for id in ids {
            let row = self.row(&id, now).await;
            let run = self.set_ups.check_all.as_ref();
            let checking = run.is_some_and(|run| run.is_on(&id));
            let waits = run.is_some_and(|run| run.is_to_come(&id));
            rows.push(ApplianceRow { checking, waits, ..row });
        }
        if rows.is_empty() {
            let session = &self.workspace.session;
            rows.push(present::appliance_row(&session.id, session, now));
        }
        let said = |(taken, not): &(usize, Vec<NotTaken>)| AddedView {
            taken: u32::try_from(*taken).unwrap_or(u32::MAX),
            not_taken: not.iter().map(line).collect(),
        };
        Some(AppliancesView {
            rows,
            checking: self.set_ups.check_all.as_ref().map(super::CheckAll::view),
            added: self.set_ups.added.as_ref().map(said),
        })
    }

    async fn row(&mut self, id: &str, now: Timestamp) -> ApplianceRow {
        if self.set_ups.list.open == id {
            let row = present::appliance_row(id, &self.workspace.session, now);
            return ApplianceRow { open: true, trouble: trouble(&self.workspace), ..row };
        }
        let version = self.set_ups.version();
        if !self.load_other(id).await {
            let name = self.set_ups.list.get(id).and_then(|one| one.name.clone());
            let trouble = Some(Message::new("appliances-not-read"));
            return ApplianceRow { trouble, ..present::row_unread(id, name) };
        }
        let busy = self.set_ups.check_all.as_ref().is_some_and(|run| run.is_on(id) || run.is_to_come(id));
        let Some(other) = self.set_ups.others.get_mut(id) else { return present::row_unread(id, None) };
        // While all are checked, what one learns for all is judged of each when its own turn comes.
        let stands = |(_, at, of): &(ApplianceRow, Timestamp, u64)| {
            (*of == version || busy) && now.duration_since(*at).abs() < STANDS
        };
        if let Some((row, ..)) = other.row.as_ref().filter(|row| stands(row)) {
            return row.clone();
        }
        other.workspace.keep_up(now).await;
        let row = present::appliance_row(id, &other.workspace.session, now);
        let row = ApplianceRow { trouble: trouble(&other.workspace), ..row };
        other.row = Some((row.clone(), now, version));
        row
    }
}

/// What is the matter with the files of a set-up.
fn trouble(workspace: &Workspace) -> Option<Message> {
    let set_aside = workspace.notices.iter().any(|notice| notice.id.ends_with("-file"));
    set_aside.then(|| Message::new("appliances-set-aside"))
}

/// What is wrong with a line of the text.
fn line(one: &NotTaken) -> LineView {
    let why = match one.why {
        LineTrouble::NoName => "appliances-line-no-name",
        LineTrouble::NotAName => "appliances-line-not-a-name",
        LineTrouble::Cut => "appliances-line-cut",
        LineTrouble::Twice => "appliances-line-twice",
        LineTrouble::InTheList => "appliances-line-in-the-list",
        LineTrouble::TooMany => "appliances-line-too-many",
    };
    LineView { line: one.line, text: one.text.clone(), why: Message::new(why) }
}
