//! A set-up as a row of the table.

use jiff::Timestamp;

use super::token;
use crate::domain::answers::Cluster;
use crate::domain::guide;
use crate::domain::message::Message;
use crate::domain::product::Machine;
use crate::domain::source::Source;
use crate::domain::state::Session;
use crate::domain::step::{StepId, StepState};
use crate::domain::steps::{self, Judgement, Situation};
use crate::domain::view::{ApplianceRow, ClusterView, WeakestView};

/// The row of a set-up that could not be read.
pub fn row_unread(id: &str, name: Option<String>) -> ApplianceRow {
    ApplianceRow {
        id: id.to_owned(),
        name,
        open: false,
        region: None,
        confirmed: 0,
        weakest: None,
        token: None,
        checked_at: None,
        checking: false,
        waits: false,
        next: None,
        next_state: StepState::CannotTell,
        trouble: None,
        cluster: None,
    }
}

/// The row of a set-up.
pub fn appliance_row(id: &str, session: &Session, now: Timestamp) -> ApplianceRow {
    let s = Situation::new(session, now);
    let judged: Vec<(StepId, Judgement)> = StepId::ALL.into_iter().map(|step| (step, guide::judge(step, &s))).collect();
    let next = judged.iter().find(|(step, j)| !steps::is_settled(*step, j.state, &s));
    let confirmed = judged.iter().filter(|(step, j)| step.number().is_some() && j.state == StepState::Confirmed);
    let weakest = judged
        .iter()
        .filter_map(|(step, j)| Some((certainty(j)?, *step, j)))
        .min_by_key(|(how, step, _)| (*how, *step));
    ApplianceRow {
        region: s.tenant_region().map(|(region, _)| region),
        confirmed: u8::try_from(confirmed.count()).unwrap_or(u8::MAX),
        weakest: weakest.map(|(_, step, j)| WeakestView { step, state: j.state, source: j.source }),
        token: token::view(&s),
        checked_at: session.panel.checked_at,
        next: next.map(|(step, _)| *step),
        next_state: next.map_or(StepState::Confirmed, |(_, j)| j.state),
        cluster: cluster(&s),
        ..row_unread(id, session.device_name().map(str::to_owned))
    }
}

/// What is known of clusters is known of the ESA.
fn cluster(s: &Situation) -> Option<ClusterView> {
    let answers = &s.session.answers;
    let note = match answers.cluster.filter(|_| s.session.machine() == Machine::Esa)? {
        Cluster::No => return None,
        Cluster::Joins if s.must_deregister_to_join() => "appliances-cluster-deregister",
        Cluster::Joins => "appliances-cluster-joins",
        Cluster::YesMachineMode => "appliances-cluster-machine-mode",
        Cluster::Yes => "appliances-cluster-mode",
    };
    let name = answers.cluster_name.as_deref().map(str::to_owned);
    Some(ClusterView { name, note: Message::new(note) })
}

/// How certain it is what a step is called, the least first; `None` where there is nothing yet to be certain of.
fn certainty(judged: &Judgement) -> Option<u8> {
    Some(match (judged.state, judged.source) {
        (StepState::NeedsAttention, _) => 0,
        (StepState::CannotTell, _) => 1,
        (StepState::MarkedByYou, _) => 2,
        (StepState::Confirmed, None | Some(Source::User)) => 3,
        (StepState::Confirmed, Some(Source::Inferred)) => 4,
        (StepState::Confirmed, Some(Source::Page | Source::Copied | Source::Pasted | Source::File)) => 5,
        (StepState::Confirmed, Some(Source::CloudApi | Source::ApplianceApi | Source::ThisComputer)) => 6,
        (StepState::ToDo | StepState::InProgress | StepState::Waiting, _) => return None,
    })
}
