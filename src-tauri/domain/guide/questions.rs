//! The questions of *Before you start*. Their answers are judged elsewhere; here are the words.

use super::context::{Portal, Way};
use crate::domain::answers::{Choosable, Cluster, DeploymentPath, QuestionId, RegisteredBefore, YesNo};
use crate::domain::instruction::{Choice, QuestionKind};
use crate::domain::message::Message;
use crate::domain::region::Region;
use crate::domain::step::StepId;

/// What the questions depend on.
#[derive(Debug, Clone, Copy)]
pub struct QuestionContext {
    /// The answer to `portal`, once given.
    pub portal: Option<Portal>,
    /// The answer to `way`, once given.
    pub way: Way,
    /// Whether the ESA is one of a cluster, or is to be.
    pub cluster: bool,
    /// Whether this is practice.
    pub practice: bool,
}

/// A question before it has an answer.
#[derive(Debug, Clone)]
pub struct QuestionSpec {
    /// Sent back with the answer.
    pub id: QuestionId,
    /// The question.
    pub label: Message,
    /// Where to find the answer, and what hangs on it.
    pub hint: Option<Message>,
    /// How it is answered.
    pub kind: QuestionKind,
    /// Whether the steps can do without it.
    pub optional: bool,
}

/// The step at which a question is asked: where its answer begins to matter.
pub fn asked_at(question: QuestionId) -> StepId {
    match question {
        QuestionId::DeploymentPath
        | QuestionId::Version
        | QuestionId::SmaVersion
        | QuestionId::PortalAddress
        | QuestionId::Region => StepId::Before,
        QuestionId::Address | QuestionId::SmaAddress | QuestionId::Cluster | QuestionId::ClusterName => {
            StepId::OpenSettings
        }
        QuestionId::Rights => StepId::EditSettings,
        QuestionId::Registered => StepId::EnableServer,
        QuestionId::Portal | QuestionId::Account | QuestionId::SseAccess => StepId::GenerateToken,
        QuestionId::Name | QuestionId::SmaName => StepId::DeviceListed,
        QuestionId::MailWay
        | QuestionId::MailListener
        | QuestionId::MailFrom
        | QuestionId::MailTo
        | QuestionId::MailSent => StepId::Prove,
    }
}

/// What the steps go on with while nobody has answered, where most appliances are so and a wrong guess is seen in time. It
/// is shown as what it is, and confirms nothing.
pub fn assumed(question: QuestionId) -> Option<&'static str> {
    match question {
        QuestionId::DeploymentPath => Some(DeploymentPath::Direct.id()),
        QuestionId::Cluster => Some(Cluster::No.id()),
        _ => None,
    }
}

/// The questions, in the order in which they are asked.
pub fn questions(cx: &QuestionContext) -> Vec<QuestionSpec> {
    let way = choice(QuestionId::DeploymentPath, DeploymentPath::ALL);
    let address = |real: &str| (if cx.practice { "http://127.0.0.1:8443" } else { real }).to_owned();
    // Each machine has questions of its own, so that no answer about one is taken for one about the other; what was
    // entered for either is kept.
    let mut all = if cx.way == Way::Sma {
        vec![
            text(QuestionId::SmaName, "sma01.example.com"),
            QuestionSpec { optional: true, ..text(QuestionId::SmaAddress, &address("https://sma01.example.com")) },
            way,
            text(QuestionId::SmaVersion, "12.5.0-658"),
        ]
    } else {
        vec![
            text(QuestionId::Name, "esa03.example.com"),
            QuestionSpec { optional: true, ..text(QuestionId::Address, &address("https://esa03.example.com")) },
            way,
            text(QuestionId::Version, "15.5.5-014"),
        ]
    };
    all.extend([
        choice(QuestionId::Rights, &[YesNo::No]),
        choice(QuestionId::Account, &[YesNo::No]),
        choice(QuestionId::SseAccess, &[YesNo::No]),
        choice(QuestionId::Portal, Portal::ALL),
    ]);
    // Without a portal there is no address to read; whoever has one is asked in the hand-off card.
    if cx.portal != Some(Portal::None_) {
        let hosts = Region::Americas.hosts();
        let host = if cx.portal == Some(Portal::Xdr) { hosts.xdr } else { hosts.threat_response };
        all.push(QuestionSpec { optional: true, ..text(QuestionId::PortalAddress, &format!("https://{host}/")) });
    }
    all.push(region(cx.portal));
    if cx.way != Way::Sma {
        all.push(choice(QuestionId::Cluster, &[Cluster::Joins, Cluster::YesMachineMode, Cluster::Yes]));
        if cx.cluster {
            all.push(QuestionSpec { optional: true, ..text(QuestionId::ClusterName, "mail-berlin") });
        }
    }
    all.push(choice(QuestionId::Registered, &[RegisteredBefore::Yes, RegisteredBefore::Unknown]));
    all
}

fn say(part: &str) -> Message {
    Message::new(&format!("step-before-question-{part}"))
}

fn spec(id: QuestionId, kind: QuestionKind) -> QuestionSpec {
    QuestionSpec { id, label: say(id.id()), hint: Some(say(&format!("{id}-hint"))), kind, optional: false }
}

fn text(id: QuestionId, example: &str) -> QuestionSpec {
    spec(id, QuestionKind::Text { example: Some(example.to_owned()) })
}

/// All that can be chosen; `hinted` have more to say.
fn choice<T: Choosable>(id: QuestionId, hinted: &[T]) -> QuestionSpec {
    let options = T::ALL
        .iter()
        .map(|value| Choice {
            value: value.id().to_owned(),
            label: say(&format!("{id}-{}", value.id())),
            hint: hinted.contains(value).then(|| say(&format!("{id}-{}-hint", value.id()))),
        })
        .collect();
    spec(id, QuestionKind::Choice { options })
}

/// Each option shows the addresses by which it is known, for the portal that the person sees.
fn region(portal: Option<Portal>) -> QuestionSpec {
    let options = Region::ALL
        .into_iter()
        .map(|region| {
            let hosts = region.hosts();
            let hint = match portal {
                Some(Portal::Xdr) => say("region-address").with("host", hosts.xdr),
                Some(Portal::Older) => say("region-address").with("host", hosts.threat_response),
                _ => say("region-addresses").with("xdr", hosts.xdr).with("older", hosts.threat_response),
            };
            Choice { value: region.id().to_owned(), label: super::context::region_name(region), hint: Some(hint) }
        })
        .collect();
    spec(QuestionId::Region, QuestionKind::Choice { options })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_portal_there_is_no_address_to_ask_for() {
        let ids = |portal| {
            let cx = QuestionContext { portal, way: Way::Direct, cluster: false, practice: false };
            questions(&cx).iter().map(|q| q.id).collect::<Vec<_>>()
        };
        assert!(ids(None).contains(&QuestionId::PortalAddress));
        assert!(!ids(Some(Portal::None_)).contains(&QuestionId::PortalAddress));
        assert!(ids(Some(Portal::None_)).contains(&QuestionId::Region), "the appliance still needs its server");
    }
}
