//! Which set-ups there are: appliances that are added, called by another name, taken out of the list and put back.

use super::{State, earlier, told};
use crate::domain::answers::QuestionId;
use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::place::PlaceId;
use crate::domain::product::Machine;
use crate::domain::setups::{Listed, New, SetUpList, read_list};
use crate::domain::transition::Event;
use crate::domain::view::{Notice, NoticeAction, Tone};
use crate::store::{FIRST, SetUpFolders};

impl State {
    /// Adds what stands in a text: one name, or a list of them.
    pub(in crate::engine) async fn add_appliances(&mut self, text: &str) {
        if self.workspace.practice {
            return;
        }
        let now = self.clock.now();
        let there: Vec<String> = if self.set_ups.list.is_some() {
            self.set_ups.list.all.iter().filter_map(|one| one.name.clone()).collect()
        } else {
            self.workspace.session.device_name().map(str::to_owned).into_iter().collect()
        };
        let there: Vec<&str> = there.iter().map(String::as_str).collect();
        let (mut new, not) = read_list(text, &there);
        let taken = new.len();
        self.set_ups.added = Some((taken, not));
        // A set-up that was hardly begun is the first of them.
        let session = &self.workspace.session;
        if session.device_name().is_none() && session.evidence.iter().next().is_none() && !new.is_empty() {
            let id = session.id.clone();
            for (question, value) in listed(new.remove(0), id, FIRST.to_owned()).answers() {
                self.workspace.apply(Event::Person(Input::Answer { question, value }), now).await;
            }
            self.follow_name();
        }
        if new.is_empty() {
            return;
        }
        if !self.begin_list() {
            return;
        }
        for one in new {
            let id = uuid::Uuid::new_v4().to_string();
            let folder = SetUpFolders::name_for(&id);
            self.set_ups.list.all.push(listed(one, id, folder));
        }
        self.save_list();
        self.workspace.apply(Event::Person(Input::Open { place: PlaceId::Appliances }), now).await;
    }

    /// Makes a list of the set-up that there is. `false` where that could not be saved.
    fn begin_list(&mut self) -> bool {
        if self.set_ups.list.is_some() {
            return true;
        }
        self.set_ups.list = {
            let session = &self.workspace.session;
            let (id, name) = (session.id.clone(), session.device_name().map(str::to_owned));
            let first = Listed { id: id.clone(), folder: FIRST.to_owned(), name, version: None, cluster: None };
            SetUpList { open: id, all: vec![first] }
        };
        self.set_ups.begin_common(&mut self.workspace, &self.home);
        if self.set_ups.common.is_none() {
            self.set_ups.list = SetUpList::default();
            self.tell(told("list-not-saved", Tone::Problem));
            return false;
        }
        true
    }

    /// Calls a set-up by another name.
    pub(in crate::engine) async fn rename_set_up(&mut self, id: &str, name: String) {
        if self.workspace.practice || name.trim().is_empty() {
            return;
        }
        let question = |machine| match machine {
            Machine::Esa => QuestionId::Name,
            Machine::Sma => QuestionId::SmaName,
        };
        if self.set_ups.list.open == id || !self.set_ups.list.is_some() {
            let question = question(self.workspace.session.machine());
            self.apply(Event::Person(Input::Answer { question, value: name })).await;
        } else if self.load_other(id).await
            && let Some(machine) = self.set_ups.others.get(id).map(|other| other.workspace.session.machine())
        {
            self.apply_to(id, Event::Person(Input::Answer { question: question(machine), value: name })).await;
        }
    }

    /// Takes a set-up out of the list. It is kept whole among the earlier ones, until somebody removes it there.
    pub(in crate::engine) async fn remove_set_up(&mut self, id: &str) {
        let now = self.clock.now();
        let Some(at) = self.set_ups.list.all.iter().position(|one| one.id == id) else { return };
        if self.workspace.practice || self.set_ups.list.all.len() < 2 {
            return;
        }
        if self.set_ups.list.open == id {
            let Some(next) = self.set_ups.list.neighbour(id) else { return };
            let place = self.workspace.session.place;
            self.open_set_up(&next).await;
            if self.set_ups.list.open == id {
                return;
            }
            self.apply(Event::Person(Input::Open { place })).await;
        }
        if !self.load_other(id).await {
            self.tell(told("folder", Tone::Problem));
            return;
        }
        let Some(mut other) = self.set_ups.others.remove(id) else { return };
        other.workspace.let_go_of_the_token(now).await;
        // Of one that was only ever listed nothing is saved yet.
        other.workspace.apply(Event::Person(Input::Open { place: PlaceId::Setup }), now).await;
        other.workspace.close().await;
        let one = self.set_ups.list.all.remove(at);
        if !self.save_list() {
            self.set_ups.list.all.insert(at, one);
            self.set_ups.others.insert(id.to_owned(), other);
            return;
        }
        let folder = self.set_ups.folders.open(&one.folder);
        let moved = folder.and_then(|folder| earlier::move_aside(&self.home, &folder, now));
        match moved {
            Ok(gone) => {
                let name = one.name.clone().unwrap_or_default();
                let message = Message::new("notice-removed")
                    .with("named", if name.is_empty() { "no" } else { "yes" })
                    .with("name", name);
                let undo = gone.map(|gone| {
                    self.set_ups.gone.insert(gone.clone(), (at, one));
                    let input = Box::new(Input::PutBack { set_up: gone });
                    NoticeAction { label: Message::new("notice-removed-undo"), input }
                });
                let details = Some(Message::new("notice-removed-kept"));
                let next_actions = undo.into_iter().collect();
                self.tell(Notice { message, details, next_actions, ..told("removed", Tone::Info) });
            }
            Err(error) => {
                tracing::error!(%error, "a set-up that was removed was not set aside");
                self.tell(told("set-aside", Tone::Problem));
            }
        }
    }

    /// Takes an earlier set-up into the list, where it was if that is known. Says under which id it stands there.
    pub(in crate::engine) async fn put_back(&mut self, gone: &str) -> Option<String> {
        let now = self.clock.now();
        if self.workspace.practice || !self.begin_list() {
            return None;
        }
        let known = self.set_ups.gone.remove(gone);
        let id = uuid::Uuid::new_v4().to_string();
        let (at, one) = known.unwrap_or_else(|| {
            let folder = SetUpFolders::name_for(&id);
            (usize::MAX, Listed { id: id.clone(), folder, name: None, version: None, cluster: None })
        });
        let to = self.set_ups.folders.open(&one.folder);
        match to.and_then(|to| earlier::move_back(&self.home, gone, &to, now)) {
            Ok(true) => {
                let (id, at) = (one.id.clone(), at.min(self.set_ups.list.all.len()));
                self.set_ups.list.all.insert(at, one);
                self.save_list();
                self.workspace.notices.retain(|notice| !notice.id.starts_with("removed-"));
                // The list knows its name from now on.
                if self.load_other(&id).await {
                    self.apply_to(&id, Event::Tick).await;
                }
                Some(id)
            }
            Ok(false) => None,
            Err(error) => {
                tracing::error!(%error, "an earlier set-up was not put back");
                self.tell(told("set-aside", Tone::Problem));
                None
            }
        }
    }
}

/// An appliance out of a text, as the list has it.
fn listed(new: New, id: String, folder: String) -> Listed {
    Listed { id, folder, name: Some(new.name), version: new.version, cluster: new.cluster }
}
