//! Several set-ups: one is open, the others are there to be opened, to take a page that is theirs, and to answer for their row
//! of the table. Practice is a world of its own and knows nothing of them.
//!
//! The list is written first: a set-up that stands in it and has no file yet begins with its name, and a folder that no list
//! names was on its way out, and goes to the earlier ones at the next start.

mod check_all;
mod clusters;
mod membership;
mod page_owner;
mod rows;
mod shared_token;

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::State;
use super::common::Common;
use super::connections::FarSide;
use super::earlier::{self, SESSION};
use super::workspace::{Opening, Workspace};
use crate::domain::input::Input;
use crate::domain::message::Message;
use crate::domain::place::PlaceId;
use crate::domain::setups::{Listed, NotTaken, SetUpList};
use crate::domain::transition::Event;
use crate::domain::view::{Alert, ApplianceRow, Notice, NoticeAction, Spoken, Tone};
use crate::store::{FIRST, Folder, LIST, Loaded, SetUpFolders};
use check_all::CheckAll;

/// See the module.
pub(super) struct SetUps {
    pub(super) list: SetUpList,
    folders: SetUpFolders,
    common: Option<Common>,
    /// Those that were loaded and are not open.
    others: BTreeMap<String, Other>,
    check_all: Option<CheckAll>,
    /// What came of the last text that appliances were added from.
    added: Option<(usize, Vec<NotTaken>)>,
    /// Counts notices, so that each is a new one.
    words: u32,
    /// Set-ups that were taken out of the list in this run: their place in it, by their id among the earlier ones.
    gone: BTreeMap<String, (usize, Listed)>,
    /// What stands in for Cisco's cloud.
    far_side: Option<FarSide>,
}

/// A set-up that is not open.
struct Other {
    workspace: Box<Workspace>,
    /// Its row, and as of when and of which version of the tenant it is.
    row: Option<(ApplianceRow, Timestamp, u64)>,
    /// The end of a token of which its log was told that it came.
    token_over: Option<Timestamp>,
}

impl From<Box<Workspace>> for Other {
    fn from(workspace: Box<Workspace>) -> Self {
        Self { workspace, row: None, token_over: None }
    }
}

impl SetUps {
    /// The list as it was saved; what is wrong with it is told in the notice.
    pub fn load(home: &Folder, far_side: Option<FarSide>, now: Timestamp) -> std::io::Result<(Self, Option<Notice>)> {
        let folders = SetUpFolders::of(home);
        let (list, notice) = match home.load::<SetUpList>(LIST, now)? {
            Loaded::Here(list) => (list, None),
            Loaded::Nothing => (SetUpList::default(), None),
            // Every folder is still there: only the order is lost, and what was never opened.
            Loaded::SetAside(_) => (
                found(&folders),
                Some(Notice {
                    details: Some(Message::new("notice-damaged-list-then")),
                    ..told("damaged-list", Tone::Problem)
                }),
            ),
        };
        let mut set_ups = Self {
            list,
            folders,
            common: None,
            others: BTreeMap::new(),
            check_all: None,
            added: None,
            words: 0,
            gone: BTreeMap::new(),
            far_side,
        };
        if set_ups.list.is_some() {
            if set_ups.list.get(&set_ups.list.open).is_none() {
                set_ups.list.open = set_ups.list.all.first().map(|one| one.id.clone()).unwrap_or_default();
            }
            set_ups.common = Common::load(home, now)?;
            set_ups.finish_removals(home, now);
        }
        Ok((set_ups, notice))
    }

    /// A set-up that left the list and not yet its folder, when the program ended.
    fn finish_removals(&self, home: &Folder, now: Timestamp) {
        for folder in self.folders.with(SESSION) {
            if self.list.all.iter().any(|one| one.folder == folder) {
                continue;
            }
            let moved = self.folders.open(&folder).and_then(|folder| earlier::move_aside(home, &folder, now));
            if let Err(error) = moved {
                tracing::warn!(%error, "a set-up that is in no list was not set aside");
            }
        }
    }

    /// The folder of the one that is open.
    pub fn open_folder(&self) -> std::io::Result<Folder> {
        let name = self.list.get(&self.list.open).map_or(FIRST, |one| one.folder.as_str());
        self.folders.open(name)
    }

    /// What the one that is open is opened from.
    pub fn opening(&self) -> std::io::Result<Opening> {
        let folder = self.open_folder()?;
        let as_listed = self.list.get(&self.list.open).cloned();
        let (common, far_side) = (self.common.clone(), self.far_side.clone());
        Ok(Opening { folder, practice: false, as_listed, common, behind: false, far_side })
    }

    /// The tenant's file could not be used: what the open one knows of the tenant is what there is.
    pub fn begin_common(&mut self, workspace: &mut Workspace, home: &Folder) {
        if self.common.is_some() || !self.list.is_some() {
            return;
        }
        match Common::begin(&workspace.session, home) {
            Ok(common) => {
                workspace.join(common.clone());
                self.common = Some(common);
            }
            Err(error) => tracing::error!(%error, "what the set-ups have in common was not saved"),
        }
    }

    /// Under whose name the API client's password of all set-ups is.
    pub fn owner(&self) -> Option<String> {
        self.common.as_ref().map(Common::owner)
    }

    /// The open one begins anew, and is called what it will be called.
    pub fn forget_name(&mut self) {
        let open = self.list.open.clone();
        if let Some(one) = self.list.get_mut(&open) {
            (one.name, one.version, one.cluster) = (None, None, None);
        }
    }

    fn version(&self) -> u64 {
        self.common.as_ref().map_or(0, Common::version)
    }

    /// Which one a workspace's answers are for.
    pub fn of_epoch(&self, epoch: u64) -> Option<String> {
        self.others.iter().find(|(_, other)| other.workspace.epoch() == epoch).map(|(id, _)| id.clone())
    }
}

/// Every folder that holds a set-up. Which one was open is not known.
fn found(folders: &SetUpFolders) -> SetUpList {
    let id = |folder: &str| folder.rsplit('/').next().unwrap_or(folder).to_owned();
    let listed = |folder: String| Listed { id: id(&folder), folder, name: None, version: None, cluster: None };
    let all: Vec<Listed> = folders.with(SESSION).into_iter().map(listed).collect();
    match all.first() {
        Some(first) if all.len() > 1 || first.folder != FIRST => SetUpList { open: first.id.clone(), all },
        _ => SetUpList::default(),
    }
}

impl State {
    /// A practice world, or a set-up on the screen, with an epoch of its own.
    pub(super) async fn open_workspace(&mut self, practice: bool) -> std::io::Result<Box<Workspace>> {
        let opening = if practice { Opening::of_practice(&self.home)? } else { self.set_ups.opening()? };
        let epoch = self.next_epoch();
        let mut workspace = Workspace::open(opening, &self.clock, self.commands.clone(), epoch).await?;
        workspace.fetch_secrets().await;
        if !practice {
            self.set_ups.begin_common(&mut workspace, &self.home);
        }
        Ok(workspace)
    }

    fn save_list(&mut self) -> bool {
        let saved = self.home.save(LIST, &self.set_ups.list);
        if let Err(error) = &saved {
            tracing::error!(%error, "the list of set-ups was not saved");
            self.tell(told("list-not-saved", Tone::Problem));
        }
        saved.is_ok()
    }

    /// Puts a notice in the place of the one before of its kind.
    pub(super) fn tell(&mut self, notice: Notice) {
        self.set_ups.words += 1;
        let kind = notice.id.clone();
        let notices = &mut self.workspace.notices;
        notices.retain(|one| one.id.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-') != kind);
        // Each is a new one: what was dismissed was the one before.
        let id = format!("{kind}-{}", self.set_ups.words);
        let mut notice = Notice { id: id.clone(), ..notice };
        if !notice.next_actions.is_empty() {
            let dismiss = Box::new(Input::Dismiss { notice: id });
            notice.next_actions.push(NoticeAction { label: Message::new("notice-dismiss"), input: dismiss });
        }
        notices.push(notice);
    }

    /// The list knows the open one by the name that it has now.
    pub(super) fn follow_name(&mut self) {
        if self.workspace.practice || !self.set_ups.list.is_some() {
            return;
        }
        let name = self.workspace.session.device_name().map(str::to_owned);
        let open = self.set_ups.list.open.clone();
        if let Some(one) = self.set_ups.list.get_mut(&open).filter(|one| one.name != name) {
            one.name = name;
            self.save_list();
        }
    }

    /// Loads one that is not open. `false` where it is in no list, or cannot be read.
    async fn load_other(&mut self, id: &str) -> bool {
        if self.set_ups.others.contains_key(id) {
            return true;
        }
        if self.set_ups.list.open == id {
            return false;
        }
        let Some(one) = self.set_ups.list.get(id).cloned() else { return false };
        let folder = self.set_ups.folders.open(&one.folder);
        let epoch = self.next_epoch();
        let opened = match folder {
            Ok(folder) => {
                let as_listed = Some(one);
                let (common, far_side) = (self.set_ups.common.clone(), self.set_ups.far_side.clone());
                let opening = Opening { folder, practice: false, as_listed, common, behind: true, far_side };
                Workspace::open(opening, &self.clock, self.commands.clone(), epoch).await
            }
            Err(error) => Err(error),
        };
        match opened {
            Ok(workspace) => {
                self.set_ups.others.insert(id.to_owned(), workspace.into());
                true
            }
            Err(error) => {
                tracing::error!(%error, "a set-up of the list could not be opened");
                false
            }
        }
    }

    /// Lets an event change a set-up that is not open.
    pub(super) async fn apply_to(&mut self, id: &str, event: Event) {
        let now = self.clock.now();
        if !self.load_other(id).await {
            return;
        }
        let Some(other) = self.set_ups.others.get_mut(id) else { return };
        other.workspace.apply(event, now).await;
        other.row = None;
        let name = other.workspace.session.device_name().map(str::to_owned);
        if let Some(one) = self.set_ups.list.get_mut(id).filter(|one| one.name != name) {
            one.name = name;
            self.save_list();
        }
        self.go_on_checking().await;
    }

    /// Puts another set-up onto the screen. The one that was there stays as it is.
    pub(super) async fn open_set_up(&mut self, id: &str) {
        let now = self.clock.now();
        if self.workspace.practice {
            return;
        }
        if self.set_ups.list.open == id {
            self.apply(Event::Person(Input::Open { place: PlaceId::Setup })).await;
            return;
        }
        if !self.load_other(id).await {
            self.tell(told("folder", Tone::Problem));
            return;
        }
        let before = std::mem::replace(&mut self.set_ups.list.open, id.to_owned());
        if !self.save_list() {
            // Nothing else can be opened either; what is open is still the same one.
            self.set_ups.list.open = before;
            return;
        }
        let Some(Other { mut workspace, .. }) = self.set_ups.others.remove(id) else { return };
        self.copied.drop_offer();
        workspace.step_forward(&mut self.workspace, now).await;
        let was = std::mem::replace(&mut self.workspace, workspace);
        self.epoch = self.workspace.epoch();
        self.set_ups.others.insert(before, was.into());
        self.tell_paces().await;
        self.apply(Event::Person(Input::Open { place: PlaceId::Setup })).await;
    }

    /// The id of the one on the screen: the list's, or its own where it is alone or practice.
    pub(super) fn open_id(&self) -> &str {
        let listed = self.set_ups.list.is_some() && !self.workspace.practice;
        if listed { &self.set_ups.list.open } else { &self.workspace.session.id }
    }

    /// Goes where a notification leads. Its set-up may have left the list since, and from practice no way leads to it.
    pub(super) async fn follow(&mut self, alert: Alert) {
        if let Some(set_up) = alert.set_up.filter(|set_up| set_up != self.open_id()) {
            if self.workspace.practice || self.set_ups.list.get(&set_up).is_none() {
                return;
            }
            self.person(Input::OpenSetUp { set_up: set_up.clone() }).await;
            if set_up != self.open_id() {
                return;
            }
        }
        self.person(Input::Go { step: alert.step }).await;
    }
}

/// A notice by its id.
pub(super) fn told(id: &str, tone: Tone) -> Notice {
    Notice {
        id: id.into(),
        tone,
        spoken: Spoken::Polite,
        message: Message::new(&format!("notice-{id}")),
        details: None,
        next_actions: Vec::new(),
    }
}
