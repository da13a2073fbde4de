//! Pages that were pasted or opened, on their way into the set-up: read beside the engine's task, which answers others
//! meanwhile, one after another in the order in which they came.

use std::collections::VecDeque;
use std::sync::Arc;

use tokio::sync::oneshot;

use super::{Command, Request, State};
use crate::domain::step::StepId;
use crate::domain::transition::{Event, Handed, Reader};
use crate::domain::view::View;

/// See the module.
#[derive(Default)]
pub(super) struct HandedOver {
    /// One is being read.
    reading: bool,
    waiting: VecDeque<Waiting>,
}

struct Waiting {
    page: Handed,
    /// The workspace and the step in which it was handed over.
    epoch: u64,
    step: StepId,
    reply: Option<oneshot::Sender<Arc<View>>>,
}

impl State {
    pub(super) fn hand_over(&mut self, page: Handed, reply: Option<oneshot::Sender<Arc<View>>>) {
        if matches!(page, Handed::Pasted { .. }) {
            self.copied.pasted();
        }
        // Whoever shows a page is at their own work again.
        self.colleague = None;
        let (epoch, step) = (self.epoch, self.workspace.session.step);
        self.handed_over.waiting.push_back(Waiting { page, epoch, step, reply });
        self.read_next();
    }

    fn read_next(&mut self) {
        if self.handed_over.reading {
            return;
        }
        let Some(Waiting { page, epoch, step, reply }) = self.handed_over.waiting.pop_front() else { return };
        self.handed_over.reading = true;
        // Only now: what the pages before it said is known.
        let reader = Reader::new(&self.workspace.session, step, self.clock.now());
        let commands = self.commands.clone();
        let work = tokio::task::spawn_blocking(move || reader.read(page));
        tokio::spawn(async move {
            let event = work.await.inspect_err(|error| tracing::error!(%error, "a page was not read to its end")).ok();
            let _ = commands.send(Command::Do(Request::PageRead(epoch, event.map(Box::new)), reply)).await;
        });
    }

    /// A page of a workspace that was left meanwhile says nothing of this one: it goes to the set-up in which it was handed
    /// over, if that is in the list, and to the one that it names.
    pub(super) async fn page_read(&mut self, epoch: u64, event: Option<Event>) {
        self.handed_over.reading = false;
        let at = if epoch == self.epoch { Some(None) } else { self.set_ups.of_epoch(epoch).map(Some) };
        match (event, at) {
            (Some(Event::PageRead(page)), Some(at)) => self.take_page(at.as_deref(), *page).await,
            (Some(event), Some(None)) => self.apply(event).await,
            _ => {}
        }
        self.read_next();
    }
}
