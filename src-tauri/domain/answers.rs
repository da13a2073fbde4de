//! The answers that the wizard asks for: every question once, with the type of its answer. A saved answer is the text
//! that was typed or chosen; here it is what that text means.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::portal::Portal;
use super::region::Region;

/// Every question with the id under which it is saved and worded, and the type of its answer. A line is all that a
/// question needs here; who asks it is in `guide`, what its answer means in `steps`.
macro_rules! questions {
    ($($(#[$doc:meta])+ $question:ident $id:literal $field:ident $value:ty;)+) => {
        /// A question of the wizard.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, TS)]
        pub enum QuestionId {
            $($(#[$doc])+ #[serde(rename = $id)] $question,)+
        }

        impl QuestionId {
            /// Every question.
            pub const ALL: &[QuestionId] = &[$(Self::$question),+];

            /// As in JSON and in message ids.
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$question => $id,)+
                }
            }
        }

        /// All answers of one set-up; `None` is an open question. Saved as a map from ids to texts.
        #[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(from = "BTreeMap<String, String>", into = "BTreeMap<String, String>")]
        pub struct Answers {
            $($(#[$doc])+ pub $field: Option<$value>,)+
            /// What a file held that answers nothing here: it says nothing, and is saved again as it was.
            unread: BTreeMap<String, String>,
        }

        impl Answers {
            /// Takes an answer as it was typed or chosen; a blank one takes the answer back.
            ///
            /// # Errors
            ///
            /// [`NoSuchAnswer`] where the question has no such answer; the one before stays.
            pub fn set(&mut self, question: QuestionId, text: &str) -> Result<(), NoSuchAnswer> {
                match question {
                    $(QuestionId::$question => self.$field = read(text)?,)+
                }
                self.unread.remove(question.id());
                Ok(())
            }

            /// An answer as it was typed or chosen.
            pub fn as_given(&self, question: QuestionId) -> Option<&str> {
                match question {
                    $(QuestionId::$question => self.$field.as_ref().map(AnswerValue::as_given),)+
                }
            }

            /// What the person typed, and what a file held instead of an answer.
            pub fn own_words(&self) -> impl Iterator<Item = &String> {
                let typed = [$(self.$field.as_ref().and_then(AnswerValue::own_words)),+];
                typed.into_iter().flatten().chain(self.unread.values())
            }

            /// The same, in the same order.
            pub fn own_words_mut(&mut self) -> impl Iterator<Item = &mut String> {
                let typed = [$(self.$field.as_mut().and_then(AnswerValue::own_words_mut)),+];
                typed.into_iter().flatten().chain(self.unread.values_mut())
            }
        }
    };
}

questions! {
    /// The ESA's name.
    Name "name" name Typed;
    /// The SMA's name.
    SmaName "sma-name" sma_name Typed;
    /// The address of the ESA's web interface.
    Address "address" address Typed;
    /// The address of the SMA's web interface.
    SmaAddress "sma-address" sma_address Typed;
    /// Which machine registers.
    DeploymentPath "way" deployment_path DeploymentPath;
    /// The ESA's AsyncOS version.
    Version "version" version Typed;
    /// The SMA's AsyncOS version.
    SmaVersion "sma-version" sma_version Typed;
    /// Whether the person may change settings and commit them.
    Rights "rights" rights YesNo;
    /// Whether there is an account at the portal.
    Account "account" account YesNo;
    /// Whether that account gets into SSE.
    SseAccess "sse-access" sse_access YesNo;
    /// Which portal the person sees.
    Portal "portal" portal Portal;
    /// Its address.
    PortalAddress "portal-address" portal_address Typed;
    /// The tenant's region.
    Region "region" region Region;
    /// Whether the ESA is one of a cluster.
    Cluster "cluster" cluster Cluster;
    /// What the person calls that cluster.
    ClusterName "cluster-name" cluster_name Typed;
    /// Whether the machine was registered before.
    Registered "registered" registered RegisteredBefore;
    /// Who sends the test message.
    MailWay "mail-way" mail_way MailWay;
    /// Where the ESA takes mail: host, with or without port.
    MailListener "mail-listener" mail_listener Typed;
    /// The test message's sender.
    MailFrom "mail-from" mail_from Typed;
    /// Its recipient.
    MailTo "mail-to" mail_to Typed;
    /// Whether the person sent it: a yes is their word, given at that moment.
    MailSent "mail-sent" mail_sent YesNo;
}

/// The question has no such answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no answer to this question")]
pub struct NoSuchAnswer;

fn read<T: AnswerValue>(text: &str) -> Result<Option<T>, NoSuchAnswer> {
    if text.trim().is_empty() { Ok(None) } else { T::read(text).map(Some).ok_or(NoSuchAnswer) }
}

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.id())
    }
}

/// There is no such question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such question")]
pub struct NoSuchQuestion;

impl FromStr for QuestionId {
    type Err = NoSuchQuestion;

    fn from_str(id: &str) -> Result<Self, NoSuchQuestion> {
        Self::ALL.iter().copied().find(|q| q.id() == id).ok_or(NoSuchQuestion)
    }
}

impl Answers {
    /// Whether the person said that modes of a cluster have to be minded.
    pub fn in_cluster(&self) -> bool {
        matches!(self.cluster, Some(Cluster::Yes | Cluster::YesMachineMode))
    }

    /// Whether the person said that it is to join a cluster.
    pub fn joins_cluster(&self) -> bool {
        self.cluster == Some(Cluster::Joins)
    }

    /// Whether the person said that the machine was registered before.
    pub fn was_registered(&self) -> bool {
        self.registered == Some(RegisteredBefore::Yes)
    }
}

impl From<BTreeMap<String, String>> for Answers {
    fn from(saved: BTreeMap<String, String>) -> Self {
        let mut answers = Self::default();
        for (id, text) in saved {
            let question = id.parse().ok().filter(|_| !text.trim().is_empty());
            if question.is_none_or(|question| answers.set(question, &text).is_err()) {
                answers.unread.insert(id, text);
            }
        }
        answers
    }
}

impl From<Answers> for BTreeMap<String, String> {
    fn from(answers: Answers) -> Self {
        let given = |q: &QuestionId| Some((q.id().to_owned(), answers.as_given(*q)?.to_owned()));
        let mut saved: Self = QuestionId::ALL.iter().filter_map(given).collect();
        // An answer that was typed here stands before what a file held in its place.
        for (id, text) in answers.unread {
            saved.entry(id).or_insert(text);
        }
        saved
    }
}

/// What an answer can be.
trait AnswerValue: Sized {
    fn read(text: &str) -> Option<Self>;

    fn as_given(&self) -> &str;

    /// Its text, where the person typed it; a choice holds nothing of theirs.
    fn own_words(&self) -> Option<&String> {
        None
    }

    fn own_words_mut(&mut self) -> Option<&mut String> {
        None
    }
}

/// An answer in the person's own words, never blank. Kept as typed; read without the space around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Typed(String);

impl Typed {
    /// `None` where nothing is typed but space.
    pub fn new(text: String) -> Option<Self> {
        (!text.trim().is_empty()).then_some(Self(text))
    }
}

impl Deref for Typed {
    type Target = str;

    fn deref(&self) -> &str {
        self.0.trim()
    }
}

impl AnswerValue for Typed {
    fn read(text: &str) -> Option<Self> {
        Self::new(text.to_owned())
    }

    fn as_given(&self) -> &str {
        &self.0
    }

    fn own_words(&self) -> Option<&String> {
        Some(&self.0)
    }

    fn own_words_mut(&mut self) -> Option<&mut String> {
        Some(&mut self.0)
    }
}

/// An answer that is chosen: all there are, and the id of each, as in JSON and in message ids.
pub trait Choosable: Copy + PartialEq + 'static {
    /// Every one.
    const ALL: &'static [Self];

    /// See the trait.
    fn id(self) -> &'static str;
}

macro_rules! chosen {
    ($($(#[$doc:meta])+ $name:ident { $($(#[$each:meta])+ $variant:ident $id:literal,)+ })+) => {$(
        $(#[$doc])+
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum $name {
            $($(#[$each])+ $variant,)+
        }

        impl Choosable for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }
        }
    )+};
}

chosen! {
    /// Which machine registers, as the person says.
    DeploymentPath {
        /// The appliance itself.
        Direct "direct",
        /// The appliance itself, though an SMA manages it.
        SmaManaged "sma-managed",
        /// The appliance itself, though Cisco runs it in its cloud.
        Ces "ces",
        /// The SMA.
        Sma "sma",
    }

    /// Yes or no.
    YesNo {
        /// Yes.
        Yes "yes",
        /// No.
        No "no",
    }

    /// Whether the ESA is one of a cluster.
    Cluster {
        /// It stands alone.
        No "no",
        /// It stands alone and is to join one.
        Joins "joins",
        /// It is, and this setting is made for the machine alone.
        YesMachineMode "yes-machine-mode",
        /// It is.
        Yes "yes",
    }

    /// Whether the machine was registered before this set-up.
    RegisteredBefore {
        /// It was not.
        No "no",
        /// It was.
        Yes "yes",
        /// The person does not know.
        Unknown "unknown",
    }

    /// Who sends the test message.
    MailWay {
        /// The wizard.
        Passarela "passarela",
        /// The person.
        Myself "myself",
    }
}

impl Choosable for Portal {
    const ALL: &'static [Self] = &[Self::Xdr, Self::Older, Self::None_];

    fn id(self) -> &'static str {
        match self {
            Self::Xdr => "xdr",
            Self::Older => "older",
            Self::None_ => "none",
        }
    }
}

impl Choosable for Region {
    const ALL: &'static [Self] = &Self::ALL;

    fn id(self) -> &'static str {
        Region::id(self)
    }
}

impl<T: Choosable> AnswerValue for T {
    fn read(text: &str) -> Option<Self> {
        T::ALL.iter().copied().find(|value| value.id() == text.trim())
    }

    fn as_given(&self) -> &str {
        self.id()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn saved(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn ids_lead_back_to_their_questions() {
        for question in QuestionId::ALL {
            assert_eq!(question.id().parse(), Ok(*question));
            assert_eq!(serde_json::to_value(question).unwrap(), question.id());
        }
        assert_eq!("ways".parse::<QuestionId>(), Err(NoSuchQuestion));
    }

    #[test]
    fn what_a_file_holds_is_saved_again_whole() {
        let all = saved(&[
            ("name", " esa03.corp.example "),
            ("way", "by-train"),
            ("region", "europe"),
            ("of-tomorrow", "yes"),
            ("cluster", " "),
        ]);
        let answers = Answers::from(all.clone());
        assert_eq!(answers.name.as_deref(), Some("esa03.corp.example"));
        assert_eq!(answers.region, Some(Region::Europe));
        assert_eq!((answers.deployment_path, answers.cluster), (None, None), "nothing is guessed");
        let again = serde_json::to_string(&answers).unwrap();
        assert_eq!(again, serde_json::to_string(&all).unwrap(), "as a map of texts");
        assert_eq!(serde_json::from_str::<Answers>(&again).unwrap(), answers);
    }

    #[test]
    fn an_answer_stands_in_place_of_what_could_not_be_read() {
        let mut answers = Answers::from(saved(&[("way", "by-train")]));
        assert_eq!(answers.set(QuestionId::DeploymentPath, "by-boat"), Err(NoSuchAnswer));
        assert_eq!(BTreeMap::from(answers.clone()), saved(&[("way", "by-train")]));
        answers.set(QuestionId::DeploymentPath, "sma").unwrap();
        assert_eq!(BTreeMap::from(answers.clone()), saved(&[("way", "sma")]));
        assert_eq!(answers.set(QuestionId::DeploymentPath, "by-boat"), Err(NoSuchAnswer));
        assert_eq!(answers.deployment_path, Some(DeploymentPath::Sma), "the one before stays");
        answers.set(QuestionId::DeploymentPath, " ").unwrap();
        assert_eq!(answers, Answers::default());
    }

    #[test]
    fn own_words_are_what_was_typed_and_what_was_not_understood() {
        let all = saved(&[("mail-to", "a@corp.example"), ("portal", "xdr"), ("way", "by-train")]);
        let mut answers = Answers::from(all);
        let words: Vec<String> = answers.own_words().cloned().collect();
        assert_eq!(words, ["a@corp.example", "by-train"]);
        answers.own_words_mut().for_each(|text| text.push('!'));
        assert_eq!(answers.mail_to.as_deref(), Some("a@corp.example!"));
    }
}
