//! Checking many set-ups in one go. What is the tenant's is looked at once, by the first of them; then the others look at what is
//! their own, some side by side. Cisco's limit is the organisation's, and so is its patience.

use std::collections::{BTreeSet, VecDeque};

use crate::domain::input::Input;
use crate::domain::transition::Event;
use crate::domain::view::CheckingView;
use crate::engine::State;

/// How many set-ups are looked at side by side.
const SIDE_BY_SIDE: usize = 50;

/// A run over several set-ups.
pub struct CheckAll {
    of: usize,
    done: usize,
    /// Looked at now.
    running: BTreeSet<String>,
    /// Their turn is to come.
    waiting: VecDeque<String>,
    /// The first one, which looks for all, until it is through.
    first: Option<String>,
}

impl CheckAll {
    pub fn view(&self) -> CheckingView {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        CheckingView { of: number(self.of), done: number(self.done) }
    }

    pub fn is_on(&self, id: &str) -> bool {
        self.running.contains(id)
    }

    pub fn is_to_come(&self, id: &str) -> bool {
        self.waiting.iter().any(|one| one == id)
    }
}

impl State {
    /// Checks these set-ups; none named is all of them.
    pub(in crate::engine) async fn check_set_ups(&mut self, named: &[String]) {
        if self.workspace.practice || !self.set_ups.list.is_some() || self.set_ups.check_all.is_some() {
            return;
        }
        let mut waiting: VecDeque<String> = (self.set_ups.list.all.iter().map(|one| one.id.clone()))
            .filter(|id| named.is_empty() || named.contains(id))
            .collect();
        // The open one first: its client is the one that is known to work.
        let open = self.set_ups.list.open.clone();
        if let Some(at) = waiting.iter().position(|id| *id == open) {
            waiting.swap(0, at);
        }
        let Some(first) = waiting.pop_front() else { return };
        let of = waiting.len() + 1;
        let running = BTreeSet::from([first.clone()]);
        self.set_ups.check_all = Some(CheckAll { of, done: 0, running, waiting, first: Some(first.clone()) });
        self.begin_checking(&first, Event::Person(Input::CheckAll)).await;
        Box::pin(self.go_on_checking()).await;
    }

    /// What is under way comes to its end by itself; nothing else begins.
    pub(in crate::engine) fn stop_checking(&mut self) {
        if let Some(run) = &mut self.set_ups.check_all {
            run.of -= run.waiting.len();
            run.waiting.clear();
        }
    }

    async fn begin_checking(&mut self, id: &str, event: Event) {
        let now = self.clock.now();
        if self.set_ups.list.open == id {
            self.workspace.apply(event, now).await;
            return;
        }
        let cloud = self.workspace.cloud.clone();
        if self.load_other(id).await
            && let Some(other) = self.set_ups.others.get_mut(id)
        {
            other.workspace.look_through(cloud).await;
            other.workspace.save_later();
            other.workspace.apply(event, now).await;
            other.row = None;
        }
    }

    /// Whether a set-up is still looked at.
    fn is_checking(&self, id: &str) -> bool {
        if self.set_ups.list.open == id {
            return !self.workspace.practice && self.workspace.session.panel.run.is_some();
        }
        self.set_ups.others.get(id).is_some_and(|other| other.workspace.session.panel.run.is_some())
    }

    /// What a run wrote is on the disk when this returns. It is shown before, and nothing of it is said to be saved.
    pub(in crate::engine) fn settle_checked(&mut self) {
        let now = self.clock.now();
        if self.set_ups.check_all.is_none() {
            self.set_ups.others.values_mut().for_each(|other| other.workspace.settle(now));
        }
    }

    /// After any answer: who is through is saved, and the next ones begin.
    pub(in crate::engine) async fn go_on_checking(&mut self) {
        let now = self.clock.now();
        loop {
            let Some(run) = &self.set_ups.check_all else { return };
            let through: Vec<String> = run.running.iter().filter(|id| !self.is_checking(id)).cloned().collect();
            for id in &through {
                if let Some(other) = self.set_ups.others.get_mut(id) {
                    other.workspace.save_beside(now);
                    other.row = None;
                }
            }
            let Some(run) = &mut self.set_ups.check_all else { return };
            for id in through {
                run.running.remove(&id);
                run.done += 1;
                run.first.take_if(|first| *first == id);
            }
            if run.first.is_some() {
                return;
            }
            let free = SIDE_BY_SIDE.saturating_sub(run.running.len()).min(run.waiting.len());
            let next: Vec<String> = run.waiting.drain(..free).collect();
            run.running.extend(next.iter().cloned());
            if run.running.is_empty() {
                self.set_ups.check_all = None;
                return;
            }
            if next.is_empty() {
                return;
            }
            // One that has nothing to look at is through at once, which the next round sees.
            for id in next {
                self.begin_checking(&id, Event::CheckOwn).await;
            }
        }
    }
}
