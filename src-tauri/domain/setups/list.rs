//! The list of set-ups. A program that knows one appliance has none: its set-up is a list of one without a file.

use serde::{Deserialize, Serialize};

use crate::domain::answers::{Choosable, Cluster, QuestionId};
use crate::domain::device_names;

/// The set-ups that there are, in the order in which they were added.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetUpList {
    /// The id of the one that is open.
    pub open: String,
    /// All of them; none where there never was more than one.
    pub all: Vec<Listed>,
}

/// A set-up, as the list knows it without opening it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Listed {
    /// Its id, which stays.
    pub id: String,
    /// The folder of its files, below the folder of all state.
    pub folder: String,
    /// The appliance's name, as the set-up had it when it was last open.
    #[serde(default)]
    pub name: Option<String>,
    /// The version that came with the name. A set-up that was never opened has nothing else.
    #[serde(default)]
    pub version: Option<String>,
    /// The cluster that came with them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cluster: Option<String>,
}

/// Whose page it is that names an appliance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// Of the one in which it was handed over, or of nobody in the list.
    Here,
    /// Of this one.
    Of(String),
    /// Several could be meant: cannot tell.
    Several,
}

impl Listed {
    /// The answers with which its set-up begins.
    pub fn answers(self) -> Vec<(QuestionId, String)> {
        let clustered = self.cluster.as_ref().map(|_| Cluster::Yes.id().to_owned());
        let all = [
            (QuestionId::Name, self.name),
            (QuestionId::Version, self.version),
            (QuestionId::Cluster, clustered),
            (QuestionId::ClusterName, self.cluster),
        ];
        all.into_iter().filter_map(|(question, value)| Some((question, value?))).collect()
    }
}

impl SetUpList {
    /// Whether there is a list at all.
    pub fn is_some(&self) -> bool {
        !self.all.is_empty()
    }

    /// The entry of this id.
    pub fn get(&self, id: &str) -> Option<&Listed> {
        self.all.iter().find(|one| one.id == id)
    }

    /// The same, to be changed.
    pub fn get_mut(&mut self, id: &str) -> Option<&mut Listed> {
        self.all.iter_mut().find(|one| one.id == id)
    }

    /// Whose page it is that names `host`, handed over in the set-up `here`.
    pub fn whose(&self, host: &str, here: &str) -> Whose {
        let named: Vec<(&str, &str)> =
            self.all.iter().filter_map(|one| Some((one.id.as_str(), one.name.as_deref()?))).collect();
        match device_names::find(host, &named, |(_, name)| *name) {
            device_names::NameMatch::One((id, _)) if *id == here => Whose::Here,
            device_names::NameMatch::One((id, _)) => Whose::Of((*id).to_owned()),
            device_names::NameMatch::None => Whose::Here,
            // Whoever shows it in one of those knows better than a short name.
            device_names::NameMatch::Several
                if named.iter().any(|(id, name)| *id == here && device_names::fits(host, name)) =>
            {
                Whose::Here
            }
            device_names::NameMatch::Several => Whose::Several,
        }
    }

    /// The one that takes the place of `id` on the screen, once that is gone: the next below it, else the last.
    pub fn neighbour(&self, id: &str) -> Option<String> {
        let at = self.all.iter().position(|one| one.id == id)?;
        let next = self.all.get(at + 1).or_else(|| at.checked_sub(1).and_then(|before| self.all.get(before)));
        next.map(|one| one.id.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(names: &[&str]) -> SetUpList {
        let listed = |(n, name): (usize, &&str)| Listed {
            id: n.to_string(),
            folder: format!("appliances/{n}"),
            name: (!name.is_empty()).then(|| (*name).to_owned()),
            version: None,
            cluster: None,
        };
        SetUpList { open: "0".into(), all: names.iter().enumerate().map(listed).collect() }
    }

    #[test]
    fn a_page_belongs_to_the_one_that_it_names_and_to_no_other() {
        let list = list(&["esa01.corp.example", "esa02", "esa03.a.example", "esa03.b.example", ""]);
        assert_eq!(list.whose("esa01.corp.example", "0"), Whose::Here);
        assert_eq!(list.whose("esa02.corp.example", "0"), Whose::Of("1".into()));
        assert_eq!(list.whose("esa03", "0"), Whose::Several);
        assert_eq!(list.whose("esa03", "2"), Whose::Here);
        assert_eq!(list.whose("esa03.b.example", "2"), Whose::Of("3".into()));
        assert_eq!(list.whose("esa09.corp.example", "0"), Whose::Here, "nobody's: where it was handed over");
    }

    #[test]
    fn the_one_below_takes_the_place_of_one_that_goes() {
        let list = list(&["a", "b", "c"]);
        assert_eq!(list.neighbour("0").as_deref(), Some("1"));
        assert_eq!(list.neighbour("2").as_deref(), Some("1"));
        assert_eq!(list.neighbour("9"), None);
    }
}
