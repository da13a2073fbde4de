//! Writing outside this computer: a plan that is shown, a yes to exactly that plan, a record of what came of it.
//!
//! This is the only place that makes an [`Effect::Write`], and it makes one only from a plan that waits for a yes and
//! whose id the yes names.

use super::Effect;
use super::advance::Turn;
use crate::domain::activity::{Deed, Entry, Happening};
use crate::domain::evidence::{Key, Observation};
use crate::domain::failure::ProbeError;
use crate::domain::source::Source;
use crate::domain::state::{CreatedModule, Plan, Progress, Write, Written};
use crate::domain::steps::{self, Situation};

/// Lines of the activity log that are kept; the oldest go first.
const MOST_LINES: usize = 2_000;

impl Turn {
    pub(super) fn plan_module(&mut self) {
        if let Some(write) = steps::cloud::module_to_create(&Situation::new(&self.session, self.now)) {
            self.propose(write);
        }
    }

    pub(super) fn plan_remove_module(&mut self) {
        if let Some(created) = &self.session.created {
            let write = Write::DeleteModule { id: created.id.clone(), name: created.name.clone() };
            self.propose(write);
        }
    }

    pub(super) fn plan_message(&mut self, plain: bool) {
        if let Some(write) = steps::prove::message_to_send(&Situation::new(&self.session, self.now), plain) {
            self.propose(write);
        }
    }

    /// Shows a plan. One that is under way cannot be replaced: its answer is still to come.
    fn propose(&mut self, write: Write) {
        if matches!(&self.session.plan, Some(Plan { progress: Progress::Running(_), .. })) {
            return;
        }
        self.session.plans += 1;
        self.note(Happening::Planned(write.deed()));
        self.session.plan = Some(Plan { id: self.session.plans, write, progress: Progress::Asking });
    }

    pub(super) fn agree(&mut self, id: u64) {
        let now = self.now;
        let Some(plan) = self.session.plan.as_mut().filter(|p| p.id == id) else { return };
        let may = match &plan.progress {
            Progress::Asking => true,
            Progress::Failed(error) => plan.write.may_try_again(error),
            Progress::Running(_) => false,
        };
        if !may {
            return;
        }
        plan.progress = Progress::Running(now);
        let write = plan.write.clone();
        self.note(Happening::Agreed(write.deed()));
        self.effects.push(Effect::Write(write, id));
    }

    pub(super) fn drop_plan(&mut self) {
        if !matches!(&self.session.plan, Some(Plan { progress: Progress::Running(_), .. })) {
            // One that failed was told of already.
            if let Some(plan) = self.session.plan.take().filter(|plan| plan.progress == Progress::Asking) {
                self.note(Happening::PlanDropped(plan.write.deed()));
            }
        }
    }

    pub(super) fn written(&mut self, id: u64, result: Result<Written, ProbeError>) {
        let Some(plan) = self.session.plan.take_if(|p| p.id == id) else { return };
        match result {
            Ok(written) => {
                self.record(Happening::Done(plan.write.deed()), source_of(&plan.write), true);
                self.took_effect(&plan.write, written);
            }
            Err(error) => {
                let failed = Happening::Failed { deed: plan.write.deed(), why: error.failure.clone() };
                self.record(failed, source_of(&plan.write), false);
                self.session.plan = Some(Plan { progress: Progress::Failed(error), ..plan });
            }
        }
        self.save();
    }

    fn took_effect(&mut self, write: &Write, written: Written) {
        match written {
            Written::Module(id) => {
                if let Write::CreateModule { name, .. } = write {
                    self.session.created = Some(CreatedModule { id, name: name.clone(), at: self.now });
                }
                // What was created is proven by looking, not by the answer to the writing.
                self.probe_modules();
            }
            Written::ModuleGone => {
                self.session.created = None;
                self.probe_modules();
            }
            Written::Sent(sent) => {
                self.add(Key::Sent, Observation::Sent(sent), Source::ThisComputer);
                // There is something to wait for only now: the pauses begin anew, short ones first.
                self.session.wait = None;
                self.probe_at_once();
            }
        }
    }

    /// A line of the log about something the person did here.
    pub(super) fn note(&mut self, what: Happening) {
        self.record(what, Source::User, false);
    }

    pub(super) fn record(&mut self, what: Happening, source: Source, wrote: bool) {
        self.session.activity.push(Entry { at: self.now, what, source, wrote });
        let most = self.session.activity.len().saturating_sub(MOST_LINES);
        self.session.activity.drain(..most);
    }
}

fn source_of(write: &Write) -> Source {
    match write {
        Write::CreateModule { .. } | Write::DeleteModule { .. } => Source::CloudApi,
        Write::SendMessage { .. } => Source::ThisComputer,
    }
}

impl Write {
    /// As the activity log names it.
    fn deed(&self) -> Deed {
        match self {
            Write::CreateModule { name, device_name, .. } => {
                Deed::CreateModule { name: name.clone(), device: device_name.clone() }
            }
            Write::DeleteModule { name, .. } => Deed::DeleteModule { name: name.clone() },
            Write::SendMessage { host, to, .. } => Deed::SendMessage { host: host.clone(), to: to.clone() },
        }
    }

    /// Whether a second yes to the same plan is safe. A message that may have been taken is never sent twice.
    pub fn may_try_again(&self, error: &ProbeError) -> bool {
        match self {
            Write::DeleteModule { .. } => true,
            // An answer that was lost may hide a module that was created.
            Write::CreateModule { .. } | Write::SendMessage { .. } => error.nothing_happened,
        }
    }
}
