//! Clusters of the list. A cluster is its members and the name that they have in common; each registers by itself, so there is no
//! more to it than what their set-ups say.

use super::State;
use crate::domain::answers::{Choosable, Cluster, QuestionId};
use crate::domain::input::Input;
use crate::domain::transition::Event;

impl State {
    /// These appliances are of the cluster of this name; a blank name takes them out of theirs.
    pub(in crate::engine) async fn set_cluster(&mut self, set_ups: &[String], name: &str) {
        if self.workspace.practice {
            return;
        }
        for id in set_ups {
            let open = self.set_ups.list.open == *id;
            if !open && !self.load_other(id).await {
                continue;
            }
            let session = match self.set_ups.others.get(id) {
                Some(other) => &other.workspace.session,
                None => &self.workspace.session,
            };
            let said = session.answers.cluster.filter(|said| *said != Cluster::No);
            // Who said in which mode they work, or that it is to join, has said more than this does.
            let cluster = if name.trim().is_empty() { "" } else { said.unwrap_or(Cluster::Yes).id() };
            let answers = [(QuestionId::Cluster, cluster), (QuestionId::ClusterName, name)];
            for (question, value) in answers {
                let event = Event::Person(Input::Answer { question, value: value.to_owned() });
                if open {
                    self.apply(event).await;
                } else {
                    self.apply_to(id, event).await;
                }
            }
        }
    }
}
